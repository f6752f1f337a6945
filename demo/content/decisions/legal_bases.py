"""The acts that decisions rest on. The acts are real; an address is given where the Official Gazette's was verified."""

from ...shapes import LegalBasis, text

LOCAL_SELF_GOVERNMENT = LegalBasis(
    text(
        sq="Ligji nr. 03/L-040 për Vetëqeverisje Lokale",
        sr="Zakon br. 03/L-040 o lokalnoj samoupravi",
        tr="03/L-040 sayılı Yerel Özyönetim Yasası",
        en="Law No. 03/L-040 on Local Self-Government",
    )
)
COMMITTEES = LegalBasis(
    text(
        sq="Neni 51 i Ligjit nr. 03/L-040 për Vetëqeverisje Lokale",
        sr="Član 51 Zakona br. 03/L-040 o lokalnoj samoupravi",
        tr="03/L-040 sayılı Yerel Özyönetim Yasası, madde 51",
        en="Article 51 of Law No. 03/L-040 on Local Self-Government",
    )
)
LOCAL_FINANCE = LegalBasis(
    text(
        sq="Neni 8 i Ligjit nr. 03/L-049 për Financat e Pushtetit Lokal",
        sr="Član 8 Zakona br. 03/L-049 o finansijama lokalne vlasti",
        tr="03/L-049 sayılı Yerel Yönetim Maliyesi Yasası, madde 8",
        en="Article 8 of Law No. 03/L-049 on Local Government Finance",
    ),
    "https://gzk.rks-gov.net/ActDetail.aspx?ActID=2525",
)
ADDRESS_SYSTEM = LegalBasis(
    text(
        sq="Ligji nr. 04/L-071 për Sistemin e Adresave",
        sr="Zakon br. 04/L-071 o sistemu adresa",
        tr="04/L-071 sayılı Adres Sistemi Yasası",
        en="Law No. 04/L-071 on the Address System",
    ),
    "https://gzk.rks-gov.net/ActDetail.aspx?ActID=2792",
)
LANGUAGES = LegalBasis(
    text(
        sq="Ligji nr. 02/L-37 për Përdorimin e Gjuhëve",
        sr="Zakon br. 02/L-37 o upotrebi jezika",
        tr="02/L-37 sayılı Dillerin Kullanımı Yasası",
        en="Law No. 02/L-37 on the Use of Languages",
    )
)
STATUTE = LegalBasis(
    text(
        sq="Statuti i Komunës së Gjilanit, 01. nr. 016-126211, i datës 06.11.2014",
        sr="Statut Opštine Gnjilane, 01. nr. 016-126211, od 06.11.2014.",
        tr="Gilan Belediyesi Tüzüğü, 01. nr. 016-126211, 06.11.2014 tarihli",
        en="Statute of the Municipality of Gjilan, 01. nr. 016-126211, of 06.11.2014",
    )
)
