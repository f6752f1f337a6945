"""Minutes, a draft that is not adopted yet, in four languages: the Communities Committee."""

from ...kind_shapes import Attendee, Minutes
from ...shapes import Heading, Paragraph, text
from ..common import DEMO_NOTE

COMMUNITIES_COMMITTEE = Minutes(
    key="minutes-communities-5",
    title=text(
        sq="Procesverbali i mbledhjes 5 të Komitetit për Komunitete",
        sr="Zapisnik sa 5. sednice Odbora za zajednice",
        tr="Topluluklar Komitesinin 5. toplantısının tutanağı",
        en="Minutes of meeting 5 of the Communities Committee",
    ),
    summary=text(
        sq="Komiteti kërkoi tabela në të gjitha gjuhët dhe më shumë libra serbisht e turqisht. Drafti pret miratimin.",
        sr="Odbor je tražio table na svim jezicima i više knjiga na srpskom i turskom. Nacrt čeka usvajanje.",
        tr="Komite bütün dillerde levha ile daha çok Sırpça ve Türkçe kitap istedi. Taslak kabulü bekliyor.",
        en="The committee asked for signs in all languages and more books in Serbian and Turkish. A draft.",
    ),
    body="communities",
    number="5",
    kind="regular",
    days_ago=6,
    place=text(sq="Salla e vogël", sr="Mala sala", tr="Küçük salon", en="Small hall"),
    attendance=[Attendee("member-8", "chair", "present"), Attendee("member-9", "member", "present")],
    topics=["participation", "culture"],
    content=[
        Heading(text(sq="Tabelat e rrugëve", sr="Ulične table", tr="Sokak levhaları", en="Street signs")),
        Paragraph(
            text(
                sq=(
                    "<p>Drejtoria tregoi se 31 nga 40 tabelat e reja janë vendosur. Komiteti rekomandoi njëzëri që "
                    "tabelat me gabime të ndërrohen para vitit të ri.</p>"
                ),
                sr=(
                    "<p>Direkcija je navela da je postavljena 31 od 40 novih tabli. Odbor je jednoglasno preporučio da "
                    "se table sa greškama zamene pre nove godine.</p>"
                ),
                tr=(
                    "<p>Müdürlük, 40 yeni levhadan 31 tanesinin yerleştirildiğini bildirdi. Komite, hatalı levhaların "
                    "yılbaşından önce değiştirilmesini oy birliğiyle önerdi.</p>"
                ),
                en=(
                    "<p>The directorate said that 31 of 40 new signs are up. The committee recommended unanimously "
                    "that "
                    "signs with mistakes be replaced before the new year.</p>"
                ),
            )
        ),
        Heading(
            text(sq="Librat në bibliotekë", sr="Knjige u biblioteci", tr="Kütüphanedeki kitaplar", en="Library books")
        ),
        Paragraph(
            text(
                sq=(
                    "<p>Rekomandohet blerja e 200 librave për fëmijë në gjuhën serbe dhe turke: 2 vota për, 0 "
                    "kundër.</p>"
                ),
                sr=(
                    "<p>Preporučuje se kupovina 200 knjiga za decu na srpskom i turskom jeziku: 2 glasa za, 0 "
                    "protiv.</p>"
                ),
                tr="<p>Sırpça ve Türkçe 200 çocuk kitabının satın alınması önerilir: 2 kabul, 0 ret.</p>",
                en=(
                    "<p>The purchase of 200 books for children in Serbian and Turkish is recommended: 2 for, 0 "
                    "against.</p>"
                ),
            )
        ),
        DEMO_NOTE,
    ],
)
