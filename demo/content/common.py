"""Blocks that several pages share."""

from ..shapes import Paragraph, text

DEMO_NOTE = Paragraph(
    text(
        sq=(
            "<p>Demonstrim: ky tekst është shkruar për ta provuar faqen. Personat, firmat, numrat dhe datat "
            "janë të shpikur.</p>"
        ),
        sr=(
            "<p>Demonstracija: ovaj tekst je napisan radi isprobavanja sajta. Lica, firme, brojevi i datumi "
            "su izmišljeni.</p>"
        ),
        tr=(
            "<p>Tanıtım örneği: Bu metin, siteyi denemek amacıyla yazılmıştır. Kişiler, firmalar, sayılar "
            "ve tarihler kurgusaldır.</p>"
        ),
        en=(
            "<p>Demonstration: this text was written to try the website out. Persons, firms, numbers and "
            "dates are invented.</p>"
        ),
    )
)
"""Closes every page below the indexes."""

MEDIA_DESK = text(
    sq="Zyra për Informim Publik, kujdestaria për media",
    sr="Kancelarija za javno informisanje, dežurstvo za medije",
    tr="Kamu Bilgilendirme Ofisi, basın nöbeti",
    en="Public Information Office, media desk",
)
"""Whom the media ask."""
