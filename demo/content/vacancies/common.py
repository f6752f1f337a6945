"""How to apply: the same for all vacancies, with the note that it is a demonstration."""

from ...shapes import Text, text

HOW_TO_APPLY: Text = text(
    sq=(
        "<p>Aplikacioni dorëzohet në Qendrën për Shërbim me Qytetarë, sporteli 2, ose dërgohet me postë. Aplikacionet "
        "që arrijnë pas afatit nuk shqyrtohen.</p><p>Demonstrim: ky konkurs është i shpikur.</p>"
    ),
    sr=(
        "<p>Prijava se predaje u Centru za usluge građanima, šalter 2, ili se šalje poštom. Prijave koje stignu posle "
        "roka ne razmatraju se.</p><p>Demonstracija: ovaj konkurs je izmišljen.</p>"
    ),
    tr=(
        "<p>Başvuru, Vatandaş Hizmet Merkezinde 2 numaralı gişeye teslim edilir veya postayla gönderilir. Süre "
        "dolduktan sonra gelen başvurular değerlendirilmez.</p><p>Tanıtım örneği: Bu iş ilanı kurgusaldır.</p>"
    ),
    en=(
        "<p>Applications are handed in at the Citizens’ Service Centre, desk 2, or sent by post. Applications that "
        "arrive after the deadline are not considered.</p><p>Demonstration: this vacancy is invented.</p>"
    ),
)

DOCUMENTS: Text = text(
    sq=(
        "<ul><li>formulari i aplikimit,</li><li>dëshmia e kualifikimit,</li><li>dëshmia e përvojës së punës,</li>"
        "<li>kopja e letërnjoftimit.</li></ul>"
    ),
    sr=(
        "<ul><li>obrazac prijave,</li><li>dokaz o kvalifikaciji,</li><li>dokaz o radnom iskustvu,</li>"
        "<li>kopija lične karte.</li></ul>"
    ),
    tr=(
        "<ul><li>başvuru formu,</li><li>yeterlilik belgesi,</li><li>iş deneyimi belgesi,</li>"
        "<li>kimlik kartının fotokopisi.</li></ul>"
    ),
    en=(
        "<ul><li>the application form,</li><li>proof of qualification,</li><li>proof of work experience,</li>"
        "<li>a copy of the identity card.</li></ul>"
    ),
)


def in_albanian(words: Text) -> Text:
    """The Albanian words alone, for a vacancy that is not translated."""
    return text(sq=words["sq"])
