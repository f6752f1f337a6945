"""What the two Serbian alphabets need besides rules: letters, words with a false digraph, names that stay. Pure data.

Source of the false digraphs: every word of the Cyrillic spelling dictionary (Debian, hunspell-sr 7.5) in which н is
followed by ј, л by ј or д by ж, each stem then tried against the same dictionary's words with њ, љ and џ, so that
`kanjon`, `konjušar`, `nadžak` or `budžet` are not caught. No Serbian word with л + ј was found.
"""

from typing import Final


def words(text: str) -> tuple[str, ...]:
    """The words of a text: a long list stays readable so."""
    return tuple(text.split())


ALPHABET: Final = dict(
    zip(
        words("а б в г д ђ е ж з и ј к л љ м н њ о п р с т ћ у ф х ц ч џ ш"),
        words("a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š"),
        strict=True,
    )
)
"""The 30 letters, Cyrillic to Latin."""

FALSE_DIGRAPHS: Final = words(
    """
    an|jon and|žej in|jek in|jic in|junk in|jurij kon|jek kon|jug kon|juk kon|jun man|jogan pan|jevr pan|jug
    šen|jang šen|jeng tan|jug van|jed van|jez izvan|jed izvan|jez
    feld|žand nad|žanj nad|ždr nad|žel nad|žeo nad|žet nad|žinj nad|živ nad|žnj nad|žup od|žali od|žalj od|žari od|žarj
    od|žel od|žeo od|žet od|živ od|žmir od|žmur od|žubor od|žvak od|žvać pod|žanr pod|žarg pod|žbun pod|ždrel pod|žeć
    pod|žeg pod|žel pod|žež pod|žet pod|žig pod|žil pod|žiž pod|žnj pod|župan pod|žut pred|žalb pred|želu pred|žet
    pred|živ
    """
)
"""Beginnings of words, in small Latin letters; the bar stands between two letters that only look like one."""

FALSE_DIGRAPH_PREFIXES: Final = words("anti auto bio hiper mikro naj ne poli post re samo super")
"""What may stand before such a beginning: `mikroinjekcija`, `nekonjugovan`."""

FOREIGN_SPELLING: Final = r"ff|ll|cc|gg|kk|sch|tch|(?<!n)gj|^zh"
"""Sequences found in no Serbian word of that dictionary. (`sh`, `th`, `oo` or `ck` are: shodno, prethodni, kocka.)"""

FOREIGN_NAMES: Final = frozenset(
    words(
        """
        Acrobat Adobe Apple Bluetooth Bootstrap Chrome Cloud Dashboard Django Dropbox Edge Elasticsearch Email Facebook
        Firefox GitHub Gmail Google Helvetas Instagram iPhone iPad JavaScript LinkedIn Leaflet Linux Microsoft Nginx
        OneDrive Online OpenStreetMap Outlook Podcast PostgreSQL PowerPoint Python Skype Smartphone Stream Teams TikTok
        Twitter Viber Wagtail Webex WhatsApp Wikipedia Windows Wi-Fi YouTube Zoom E-mail iOS iCal
        API BIC CAPTCHA CAP COVID CSS CSV CV DNS DOC DOCX EULEX GIZ GmbH HDMI HTML HTTP HTTPS IBAN IOM ISBN ISSN JPEG
        JPG JSON LLC OCR ODS ODT OSCE PDF PNG RSS SHPK SSL TLS UNDP UNHCR UNMIK UNOPS URL USAID USB
        DCAT DCAT-AP ETag JSON-LD OpenAPI SHA-256 UTC UUID
        Nr nr Sh.p.k SH.P.K Sh.P.K L.L.C pdf html rss csv url ocr usb jpg png
        """
    )
)
"""Names and abbreviations that Serbian Cyrillic text keeps in Latin letters.

An entry is matched as written. One with capitals and small letters is matched in any of the three cases (Facebook,
facebook, FACEBOOK) and with Serbian endings (Facebooka, Viberom), too. Entries may have hyphens, dots and spaces.
Naturalised abbreviations are left out on purpose: НАТО, ЕУ, КФОР, СМС, ТВ.
"""

CASE_ENDINGS: Final = ("", *words("a u e i om em ov ova ove ovi ovo ovu ovih ovim ovog ovoj ovom"))
"""What Serbian adds to a foreign name written as it is; the first one is nothing."""

UNITS: Final = words(
    "mm cm dm m km mm² cm² m² km² mm³ cm³ m³ ml dl cl l hl mg kg t ha kB KB MB GB TB Hz kHz MHz GHz V kV A mA h"
)
"""Signs of units that stay after a number. Left out: s, a, d, min (words of their own); g is held apart (`2024 g.`)."""

FILE_ENDINGS: Final = words(
    """
    pdf docx? xlsx? pptx? odt ods odp rtf txt csv tsv xml json html? css js zip rar 7z gz jpe?g png gif svg webp tiff?
    mp3 mp4 avi mov wav ics vcf kml geojson p7m asice
    """
)
"""Regular expressions of endings that make a file name."""

TOP_DOMAINS: Final = words(
    "com org net info eu int gov edu rs al mk me ba hr si tr de ch at it fr uk us io tv ks xk срб"
)
"""What a domain name without http:// may end in."""

NUMERAL_WORDS: Final = words("MI LI DI CI DIV DIM CIM CM DC MD CD ML DL DV MC MV")
"""Capitals that would be Roman numerals but are Serbian words or abbreviations. (`VI` is taken for six.)"""

BEFORE_NUMERAL: Final = (
    r"član\w*|glav[aeiu]\w*|deo|del[au]|delovi|dio|tačk\w+|odelj\w+|poglavlj\w+|tom\w*|kol[aou]|faz\w+|zon\w+|razred\w*|"
    r"stepen\w*|kategorij\w+|grup\w+|sekcij\w+|klas\w+|prilo[gz]\w*|aneks\w*|tabel\w+|amandman\w*|kvartal\w*|"
    r"tromesečj\w+|partij\w+|lot\w*|sprat\w*|nivo\w*|knjig\w+|stav\w*|razde[ol]\w*|odse[kc]\w*"
)
"""Words before which a single I or V is a number: `glava I`, `LOT V`."""

AFTER_NUMERAL: Final = (
    r"razred\w*|sednic\w+|redovn\w+|vanredn\w+|svečan\w+|konstitutivn\w+|saziv\w*|kol[aou]|faz\w+|zon\w+|kvartal\w*|"
    r"tromeseč\w+|sprat\w*|stepen\w*|kategorij\w+|vek\w*|svetsk\w+"
)
"""Words after which it is: `V saziv`, `I razred`."""
