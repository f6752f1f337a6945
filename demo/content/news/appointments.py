"""News: appointments at the service centre can be booked from home."""

from ...shapes import Heading, NewsItem, Paragraph, Quote, text
from ..common import DEMO_NOTE
from ..pictures import PICTURES

APPOINTMENTS = NewsItem(
    key="appointments",
    title=text(
        sq="Termini në sportel caktohet edhe nga shtëpia",
        sr="Termin na šalteru zakazuje se i od kuće",
        tr="Gişe randevusu artık evden de alınabiliyor",
        en="You can now book a desk appointment from home",
    ),
    summary=text(
        sq=("Për 6 shërbime termini caktohet në internet ose me telefon. Kush vjen pa termin, shërbehet si deri tani."),
        sr=(
            "Za 6 usluga termin se zakazuje preko interneta ili telefonom. Ko dođe bez termina, biće "
            "uslužen kao i do sada."
        ),
        tr=(
            "6 hizmet için randevu internetten veya telefonla alınır. Randevusuz gelenlere eskisi gibi hizmet verilir."
        ),
        en=(
            "For 6 services you book an appointment online or by phone. Whoever comes without one is served as before."
        ),
    ),
    days_ago=3,
    topics=["participation"],
    directorate="administration",
    image="service-centre.jpg",
    image_alt=PICTURES["service-centre.jpg"],
    content=[
        Paragraph(
            text(
                sq=(
                    "<p>Prej së hënës, në Qendrën për Shërbim me Qytetarë mund të vini në orën që e zgjidhni "
                    "vetë. Termini vlen për certifikata, leje ndërtimi, tatim në pronë, kadastër, ndihmë sociale "
                    "dhe regjistrim të bizneseve.</p>"
                ),
                sr=(
                    "<p>Od ponedeljka u Centar za usluge građanima možete doći u vreme koje sami izaberete. "
                    "Termin važi za uverenja, građevinske dozvole, porez na imovinu, katastar, socijalnu pomoć i "
                    "registraciju firmi.</p>"
                ),
                tr=(
                    "<p>Pazartesiden itibaren Vatandaş Hizmet Merkezine kendi seçtiğiniz saatte gelebilirsiniz. "
                    "Randevu; belgeler, yapı izni, emlak vergisi, kadastro, sosyal yardım ve iş yeri kaydı için "
                    "geçerlidir.</p>"
                ),
                en=(
                    "<p>From Monday on, you can come to the Citizens’ Service Centre at an hour that you choose. "
                    "Appointments are there for certificates, building permits, property tax, cadastre, social "
                    "assistance and business registration.</p>"
                ),
            )
        ),
        Heading(
            text(sq="Si caktohet termini", sr="Kako se zakazuje termin", tr="Randevu nasıl alınır", en="How to book")
        ),
        Paragraph(
            text(
                sq=(
                    "<ol><li>Zgjidhni shërbimin dhe gjuhën në të cilën doni të flisni.</li><li>Zgjidhni ditën dhe"
                    " orën; çdo termin zgjat 15 minuta.</li><li>Merrni me vete numrin që ju dërgohet.</li></ol>"
                ),
                sr=(
                    "<ol><li>Izaberite uslugu i jezik na kojem želite da razgovarate.</li><li>Izaberite dan i "
                    "sat; svaki termin traje 15 minuta.</li><li>Ponesite broj koji vam bude poslat.</li></ol>"
                ),
                tr=(
                    "<ol><li>Hizmeti ve konuşmak istediğiniz dili seçin.</li><li>Günü ve saati seçin; her randevu"
                    " 15 dakika sürer.</li><li>Size gönderilen numarayı yanınızda getirin.</li></ol>"
                ),
                en=(
                    "<ol><li>Choose the service and the language you want to speak.</li><li>Choose the day and "
                    "the hour; each appointment takes 15 minutes.</li><li>Bring the number that is sent to "
                    "you.</li></ol>"
                ),
            )
        ),
        Paragraph(
            text(
                sq=(
                    "<p>Dy sportele mbeten pa termin gjatë tërë ditës. Personat me aftësi të kufizuara, "
                    "shtatzënat dhe të moshuarit nuk presin në radhë. Nuk kërkohet llogari dhe të dhënat fshihen "
                    "pas <b>30</b> ditësh.</p>"
                ),
                sr=(
                    "<p>Dva šaltera ostaju bez termina tokom celog dana. Osobe sa invaliditetom, trudnice i "
                    "stariji ne čekaju u redu. Nalog nije potreban, a podaci se brišu posle <b>30</b> dana.</p>"
                ),
                tr=(
                    "<p>İki gişe gün boyu randevusuz çalışır. Engelliler, hamileler ve yaşlılar sıra beklemez. "
                    "Hesap açmak gerekmez ve veriler <b>30</b> gün sonra silinir.</p>"
                ),
                en=(
                    "<p>Two desks stay open without appointments all day. Persons with disabilities, pregnant "
                    "women and the elderly don’t queue. No account is needed, and the data are deleted after "
                    "<b>30</b> days.</p>"
                ),
            )
        ),
        Quote(
            text(
                sq=("Radha nuk zhduket me një ekran. Ajo shkurtohet kur qytetari e di se kur vjen në radhë."),
                sr="Red ne nestaje zbog ekrana. On se skraćuje kada građanin zna kada dolazi na red.",
                tr="Sıra bir ekranla yok olmaz; vatandaş sırasının ne zaman geleceğini bilince kısalır.",
                en=("A queue doesn’t vanish with a screen. It gets shorter when people know when it is their turn."),
            ),
            text(
                sq="Drejtori 1, Drejtoria e Administratës",
                sr="Direktor 1, Direkcija za administraciju",
                tr="Müdür 1, İdare Müdürlüğü",
                en="Director 1, Directorate of Administration",
            ),
        ),
        DEMO_NOTE,
    ],
)
