"""What becomes of public pages: a major change, a correction, a withdrawal."""

from ..shapes import Change, Notice, Paragraph, Withdrawn, text
from .common import DEMO_NOTE
from .news.water_works import WATER_WORKS
from .notices.traffic import TRAFFIC

CHANGES = [
    Change(
        page=WATER_WORKS,
        kind="major",
        note=text(
            sq="U shtua këshilla për përdorimin e ujit pasi të kthehet furnizimi.",
            sr="Dodat je savet o korišćenju vode nakon što se snabdevanje nastavi.",
            tr="Su verildikten sonra suyun kullanımına ilişkin öneri eklendi.",
            en="Advice on using the water once the supply is back was added.",
        ),
        added=Paragraph(
            text(
                sq="<p>Kur uji kthehet, lëreni të rrjedhë disa minuta para se ta përdorni.</p>",
                sr="<p>Kada voda ponovo poteče, pustite je nekoliko minuta pre nego što je upotrebite.</p>",
                tr="<p>Su yeniden gelince, kullanmadan önce birkaç dakika akıtın.</p>",
                en="<p>When the water is back, let it run for a few minutes before you use it.</p>",
            )
        ),
    ),
    Change(
        page=TRAFFIC,
        kind="correction",
        note=text(
            sq="Në versionin e parë mungonte përjashtimi për banorët e këtyre rrugëve.",
            sr="U prvoj verziji nedostajao je izuzetak za stanovnike ovih ulica.",
            tr="İlk metinde bu sokaklarda oturanlar için geçerli olan istisna eksikti.",
            en="The first version left out the exception for those who live in these streets.",
        ),
        added=Paragraph(
            text(
                sq="<p>Banorët e këtyre rrugëve mund të hyjnë me makinë deri te shtëpia e tyre në çdo kohë.</p>",
                sr="<p>Stanovnici ovih ulica mogu u svako doba da priđu automobilom svojoj kući.</p>",
                tr="<p>Bu sokaklarda oturanlar evlerine her zaman araçla girebilir.</p>",
                en="<p>Those who live in these streets may drive to their houses at any time.</p>",
            )
        ),
    ),
]

WITHDRAWN = Withdrawn(
    notice=Notice(
        key="traffic-restriction-first",
        title=text(
            sq="Mbyllje e rrugës R-204 gjatë punimeve",
            sr="Zatvaranje ulice R-204 tokom radova",
            tr="Çalışmalar sırasında R-204 sokağının kapatılması",
            en="Closure of street R-204 during the works",
        ),
        summary=text(
            sq="Rruga R-204 mbyllet gjatë ditës.",
            sr="Ulica R-204 se danju zatvara.",
            tr="R-204 sokağı gündüzleri kapatılıyor.",
            en="Street R-204 is closed in the daytime.",
        ),
        valid_from_days=-6,
        valid_to_days=14,
        directorate="public-services",
        topics=["roads"],
        content=[
            Paragraph(
                text(
                    sq="<p>Rruga R-204 mbyllet gjatë ditës për shkak të punimeve.</p>",
                    sr="<p>Ulica R-204 se danju zatvara zbog radova.</p>",
                    tr="<p>R-204 sokağı çalışmalar nedeniyle gündüzleri kapatılıyor.</p>",
                    en="<p>Street R-204 is closed in the daytime because of the works.</p>",
                )
            ),
            DEMO_NOTE,
        ],
        files=[],
    ),
    explanation=text(
        sq="Rruga nuk mbyllet: në të kalohet në një drejtim. Vlen njoftimi i ri.",
        sr="Ulica se ne zatvara: u njoj se saobraća u jednom smeru. Važi novo obaveštenje.",
        tr="Sokak kapatılmıyor: trafik tek yönlü olacak. Yeni duyuru geçerlidir.",
        en="The street is not closed: traffic on it is one-way. The new notice applies.",
    ),
    replaced_by=TRAFFIC,
)
