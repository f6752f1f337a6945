"""News: works on the water mains, with their schedule."""

from ...shapes import Heading, NewsItem, Paragraph, Quote, text
from ..common import DEMO_NOTE

WATER_WORKS = NewsItem(
    key="water-works",
    title=text(
        sq="Punime në rrjetin e ujësjellësit: ku dhe kur ndërpritet uji",
        sr="Radovi na vodovodnoj mreži: gde i kada se isključuje voda",
        tr="Su şebekesinde çalışma: sular nerede ve ne zaman kesilecek",
        en="Works on the water mains: where and when the water will be off",
    ),
    summary=text(
        sq=(
            "Nga e hëna deri të enjten ndërrohen gypat kryesorë në tri zona. Uji ndërpritet vetëm gjatë ditës, "
            "ndërsa cisternat vendosen në katër vende."
        ),
        sr=(
            "Od ponedeljka do četvrtka menjaju se glavne cevi u tri zone. Voda se isključuje samo danju, a "
            "cisterne se postavljaju na četiri mesta."
        ),
        tr=(
            "Pazartesiden perşembeye kadar üç bölgede ana borular değiştirilecek. Su yalnızca gündüzleri "
            "kesilecek, dört noktaya su tankeri konulacak."
        ),
        en=(
            "From Monday to Thursday the main pipes are being replaced in three areas. The water is off in the "
            "daytime only, and water tankers will stand in four places."
        ),
    ),
    days_ago=1,
    topics=["water"],
    directorate="public-services",
    image="waterworks.jpg",
    image_alt=text(
        sq="Vizatim: rezervuar uji mbi këmbë, ndërtesa e pompave dhe gypa të rinj pranë një kanali të hapur.",
        sr="Crtež: vodotoranj, zgrada pumpne stanice i nove cevi pored otvorenog rova.",
        tr="Çizim: ayaklı su deposu, pompa binası ve açık bir hendeğin yanında yeni borular.",
        en="Drawing: a water tower, a pumping station and new pipes beside an open trench.",
    ),
    content=[
        Paragraph(
            text(
                sq=(
                    "<p>Drejtoria e Shërbimeve Publike njofton se të hënën nis ndërrimi i <b>1.200 metrave gyp "
                    "të vjetër</b> në pjesën e poshtme të qytetit, në Livoç të Ulët dhe në Përlepnicë. Punimet "
                    "i kryen Firma Shembull 3, ndërsa cilësinë e ujit e kontrollon operatori publik i "
                    "ujësjellësit.</p>"
                ),
                sr=(
                    "<p>Direkcija za javne usluge obaveštava da u ponedeljak počinje zamena <b>1.200 metara "
                    "starih cevi</b> u donjem delu grada, u Donjem Livoču i u Prilepnici. Radove izvodi Firma "
                    "Primer 3, a kvalitet vode kontroliše javni operator vodovoda.</p>"
                ),
                tr=(
                    "<p>Kamu Hizmetleri Müdürlüğü, şehrin aşağı kesiminde, Livoç i Ulët ve Përlepnicë "
                    "köylerinde <b>1.200 metre eski borunun</b> değiştirilmesine pazartesi günü başlanacağını "
                    "duyurur. Çalışmaları Örnek Firma 3 yürütecek, suyun kalitesini ise kamu su işletmesi "
                    "denetleyecektir.</p>"
                ),
                en=(
                    "<p>The Directorate of Public Services announces that the replacement of <b>1,200 metres "
                    "of old pipe</b> starts on Monday in the lower part of the town, in Livoç i Ulët and in "
                    "Përlepnicë. The works are carried out by Example Firm 3, while the public water operator "
                    "monitors the quality of the water.</p>"
                ),
            )
        ),
        Heading(
            text(
                sq="Orari i ndërprerjeve",
                sr="Raspored isključenja",
                tr="Kesinti çizelgesi",
                en="When the water will be off",
            )
        ),
        Paragraph(
            text(
                sq=(
                    "<ul><li><b>E hënë, 08:00–14:00:</b> pjesa e poshtme e qytetit dhe zona e "
                    "tregut</li><li><b>E martë, 08:00–15:00:</b> Livoç i Ulët</li><li><b>E mërkurë, "
                    "08:00–15:00:</b> Përlepnicë</li><li><b>E enjte, 09:00–12:00:</b> shpëlarja e rrjetit në "
                    "të tria zonat</li></ul>"
                ),
                sr=(
                    "<ul><li><b>Ponedeljak, 08:00–14:00:</b> donji deo grada i okolina "
                    "pijace</li><li><b>Utorak, 08:00–15:00:</b> Donji Livoč</li><li><b>Sreda, 08:00–15:00:</b> "
                    "Prilepnica</li><li><b>Četvrtak, 09:00–12:00:</b> ispiranje mreže u sve tri zone</li></ul>"
                ),
                tr=(
                    "<ul><li><b>Pazartesi, 08:00–14:00:</b> şehrin aşağı kesimi ve pazar yeri "
                    "çevresi</li><li><b>Salı, 08:00–15:00:</b> Livoç i Ulët</li><li><b>Çarşamba, "
                    "08:00–15:00:</b> Përlepnicë</li><li><b>Perşembe, 09:00–12:00:</b> her üç bölgede "
                    "şebekenin yıkanması</li></ul>"
                ),
                en=(
                    "<ul><li><b>Monday, 08:00–14:00:</b> the lower part of the town and the market "
                    "area</li><li><b>Tuesday, 08:00–15:00:</b> Livoç i Ulët</li><li><b>Wednesday, "
                    "08:00–15:00:</b> Përlepnicë</li><li><b>Thursday, 09:00–12:00:</b> flushing of the network "
                    "in all three areas</li></ul>"
                ),
            )
        ),
        Heading(
            text(sq="Ku merret ujë", sr="Gde se može uzeti voda", tr="Su nereden alınabilir", en="Where to get water")
        ),
        Paragraph(
            text(
                sq=(
                    "<p>Në ditët e punimeve, nga ora 07:00 deri në orën 17:00, cisternat me ujë të pijshëm "
                    "gjenden te tregu i qytetit, te shkolla në Livoç të Ulët, te shkolla në Përlepnicë dhe "
                    "para ndërtesës së Komunës.</p><p>Kur uji të kthehet, lëreni rubinetin hapur dy deri në "
                    "tri minuta. Nëse uji mbetet i turbullt edhe pas 30 minutash, lajmëroni Drejtorinë e "
                    "Shërbimeve Publike.</p>"
                ),
                sr=(
                    "<p>U dane radova, od 07:00 do 17:00 časova, cisterne sa pijaćom vodom nalaze se kod "
                    "gradske pijace, kod škole u Donjem Livoču, kod škole u Prilepnici i ispred zgrade "
                    "opštine.</p><p>Kada voda ponovo dođe, ostavite slavinu otvorenu dva do tri minuta. Ako "
                    "voda ostane mutna i posle 30 minuta, obavestite Direkciju za javne usluge.</p>"
                ),
                tr=(
                    "<p>Çalışma günlerinde saat 07:00 ile 17:00 arasında içme suyu tankerleri şehir pazarında, "
                    "Livoç i Ulët’teki okulun ve Përlepnicë’deki okulun önünde, ayrıca belediye binasının "
                    "önünde bulunacaktır.</p><p>Su yeniden geldiğinde musluğu iki üç dakika açık bırakın. Su "
                    "30 dakika sonra da bulanık akıyorsa Kamu Hizmetleri Müdürlüğüne haber verin.</p>"
                ),
                en=(
                    "<p>On the days of the works, from 07:00 to 17:00, tankers with drinking water stand at "
                    "the town market, at the school in Livoç i Ulët, at the school in Përlepnicë and in front "
                    "of the municipal building.</p><p>When the water returns, let the tap run for two to three "
                    "minutes. If the water is still cloudy after 30 minutes, tell the Directorate of Public "
                    "Services.</p>"
                ),
            )
        ),
        Quote(
            text(
                sq=(
                    "Gypat janë më të vjetër se 40 vjet dhe çdo dimër pëlcasin në të njëjtat vende. Katër ditë "
                    "pune sot na kursejnë dhjetëra ndërhyrje urgjente nesër."
                ),
                sr=(
                    "Cevi su starije od 40 godina i svake zime pucaju na istim mestima. Četiri dana rada danas "
                    "uštedeće nam desetine hitnih intervencija sutra."
                ),
                tr=(
                    "Borular 40 yıldan eski ve her kış aynı yerlerden patlıyor. Bugünkü dört günlük çalışma, "
                    "yarın bizi onlarca acil müdahaleden kurtaracak."
                ),
                en=(
                    "The pipes are more than 40 years old and burst in the same places every winter. Four days "
                    "of work today will save us dozens of emergency repairs tomorrow."
                ),
            ),
            text(
                sq="Anëtari 4, kryesues i Komitetit për Shërbime Publike, Banim, Mbrojtje dhe Shpëtim",
                sr="Odbornik 4, predsedavajući Odbora za javne usluge, stanovanje, zaštitu i spasavanje",
                tr="Üye 4, Kamu Hizmetleri, Konut, Koruma ve Kurtarma Komitesi Başkanı",
                en="Member 4, chairperson of the Public Services, Housing, Protection and Rescue Committee",
            ),
            "member-4",
        ),
        Heading(text(sq="Ndihmë në shtëpi", sr="Pomoć na kućnoj adresi", tr="Evlere su taşıma", en="Help at home")),
        Paragraph(
            text(
                sq=(
                    "<p>Familjet me foshnja, me persona të sëmurë ose me persona me aftësi të kufizuara mund "
                    "të kërkojnë që uji t’u sillet në shtëpi. Kërkesa bëhet së paku <b>një ditë më parë</b> në "
                    "Qendrën për Shërbim me Qytetarë.</p>"
                ),
                sr=(
                    "<p>Porodice sa bebama, bolesnim licima ili licima sa invaliditetom mogu da zatraže da im "
                    "se voda dostavi kući. Zahtev se podnosi najmanje <b>jedan dan ranije</b> u Centru za "
                    "usluge građanima.</p>"
                ),
                tr=(
                    "<p>Bebeği, hastası veya engelli bireyi olan aileler suyun evlerine getirilmesini "
                    "isteyebilir. Başvuru, en az <b>bir gün önceden</b> Vatandaş Hizmet Merkezine yapılır.</p>"
                ),
                en=(
                    "<p>Families with babies, sick persons or persons with disabilities can ask for water to "
                    "be brought to their home. Requests are made at least <b>one day before</b> at the "
                    "Citizens’ Service Centre.</p>"
                ),
            )
        ),
        DEMO_NOTE,
    ],
)
