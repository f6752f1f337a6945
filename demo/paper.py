"""A decision of the demonstration as a printed document: the words of its page, with the head of the municipality."""

from html import escape

from demo import content
from demo.shapes import Block, Body, Decision, Heading, Paragraph, Text, text

STATE = text(sq="Republika e Kosovës", sr="Republika Kosovo", tr="Kosova Cumhuriyeti", en="Republic of Kosovo")
ISSUER = text(sq="Komuna e Gjilanit", sr="Opština Gnjilane", tr="Gilan Belediyesi", en="Municipality of Gjilan")
NUMBER = text(sq="Numri", sr="Broj", tr="Sayı", en="Number")
PROTOCOL = text(sq="Numri i protokollit", sr="Broj protokola", tr="Protokol numarası", en="Protocol number")
DATE = text(sq="Data", sr="Datum", tr="Tarih", en="Date")
BASES = text(sq="Baza ligjore", sr="Pravni osnov", tr="Yasal dayanak", en="Legal basis")
PAGE = text(sq="faqja", sr="strana", tr="sayfa", en="page")
DEMONSTRATION = text(sq="Demonstrim", sr="Demonstracija", tr="Tanıtım örneği", en="Demonstration")
NO_VALUE = text(
    sq="Demonstrim – dokument i shpikur, pa vlerë juridike",
    sr="Demonstracija – izmišljen dokument, bez pravnog dejstva",
    tr="Tanıtım örneği – kurgusal belge, hukuki değeri yoktur",
    en="Demonstration – an invented document without legal value",
)
SIGNATURE = text(
    sq="Nënshkrimi (person i shpikur)",
    sr="Potpis (izmišljena osoba)",
    tr="İmza (kurgusal kişi)",
    en="Signature (an invented person)",
)
HTML_LANGUAGES = {"sr-latn": "sr-Latn"}


def document(decision: Decision, code: str, css: str) -> str:
    """The whole HTML document in one language, with its style sheet inside."""
    title = f"{DEMONSTRATION[code]}: {decision.title[code]}"
    footer = f"{DEMONSTRATION[code]} · {decision.number} · {PAGE[code]}"
    return f"""<!doctype html>
<html lang="{HTML_LANGUAGES.get(code, code)}">
<head>
<meta charset="utf-8">
<title>{escape(title)}</title>
<meta name="header" content="{escape(NO_VALUE[code])}">
<meta name="footer" content="{escape(footer)}">
<style>{css}</style>
</head>
<body>
{_head(decision, code)}
<h1>{escape(decision.title[code])}</h1>
{"".join(_block(block, code) for block in decision.content)}
<div class="signature"><p>{escape(_body(decision).name[code])}</p><p class="line">{SIGNATURE[code]}</p></div>
</body>
</html>
"""


def _head(decision: Decision, code: str) -> str:
    """Who decided, under which number, on what ground."""
    facts: list[tuple[Text, str]] = [
        (NUMBER, decision.number),
        (PROTOCOL, decision.protocol_number),
        (DATE, f"{decision.decided_on:%d.%m.%Y}"),
        (BASES, "; ".join(basis.text[code] for basis in decision.legal_bases)),
    ]
    rows = "".join(f"<dt>{label[code]}</dt><dd>{escape(value)}</dd>" for label, value in facts)
    return f"""<header>
<p class="state">{STATE[code]}</p>
<p class="issuer">{ISSUER[code]}</p>
<p>{escape(_body(decision).name[code])}</p>
</header>
<dl class="facts">{rows}</dl>"""


def _body(decision: Decision) -> Body:
    return next(body for body in content.BODIES if body.key == decision.body)


def _block(block: Block, code: str) -> str:
    match block:
        case Heading(text=words):
            return f"<h2>{escape(words[code])}</h2>\n"
        case Paragraph(html=html):
            return f"{html[code]}\n"
    raise TypeError(f"A decision on paper has no {type(block).__name__}")
