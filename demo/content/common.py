"""Blocks that several pages share."""

from ..shapes import Paragraph, text

DEMO_NOTE = Paragraph(
    text(
        sq=(
            "<p><i>Demonstrim: ky tekst është shkruar për ta provuar faqen. Personat, firmat, numrat dhe datat "
            "janë të shpikur.</i></p>"
        ),
        sr=(
            "<p><i>Demonstracija: ovaj tekst je napisan radi isprobavanja sajta. Lica, firme, brojevi i datumi "
            "su izmišljeni.</i></p>"
        ),
        tr=(
            "<p><i>Tanıtım örneği: Bu metin, siteyi denemek amacıyla yazılmıştır. Kişiler, firmalar, sayılar "
            "ve tarihler kurgusaldır.</i></p>"
        ),
        en=(
            "<p><i>Demonstration: this text was written to try the website out. Persons, firms, numbers and "
            "dates are invented.</i></p>"
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
