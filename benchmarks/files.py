"""How fast files are read, and how well scans are recognised: `.venv/bin/python -m benchmarks.files`.

Needs no database. The papers are made up, drawn as a scanner would see them (benchmarks/papers.py): 200 dots an inch,
0.8 degrees askew, blurred and speckled. Character error rate: edits from what was recognised to what was drawn, a
hundred characters, blanks counted as one.
"""

import re
import time
from pathlib import Path

from benchmarks.papers import scan_pdf, text_pdf
from documents.extraction import ocr
from documents.extraction.reader import extract
from documents.extraction.running import scratch

PAPERS = {
    "sq": """REPUBLIKA E KOSOVËS – KOMUNA E GJILANIT
Nr. prot. 01-016/35201, datë 12 mars 2026
VENDIM
për ndarjen e mjeteve nga të hyrat vetanake
Neni 1. Miratohen mjetet në shumë prej 84.500,00 euro
për rregullimin e ujësjellësit në lagjen Dardania.
Neni 2. Drejtoria për Shërbime Publike obligohet
ta zbatojë këtë vendim brenda gjashtëdhjetë ditëve.
Neni 3. Kundër këtij vendimi lejohet ankesa në afat
prej 30 ditësh nga dita e pranimit.
Vendimi hyn në fuqi ditën e nënshkrimit.""",
    "sr-latn": """REPUBLIKA KOSOVO – OPŠTINA GNJILANE
Br. prot. 01-016/35201, dana 12. marta 2026. godine
ODLUKA
o raspodeli sredstava iz sopstvenih prihoda
Član 1. Odobravaju se sredstva u iznosu od 84.500,00 evra
za uređenje vodovoda u naselju Dardanija.
Član 2. Direkcija za javne usluge dužna je da ovu odluku
sprovede u roku od šezdeset dana.
Član 3. Protiv ove odluke može se uložiti žalba u roku
od 30 dana od dana prijema.
Odluka stupa na snagu danom potpisivanja.""",
    "sr-cyrl": """РЕПУБЛИКА КОСОВО – ОПШТИНА ГЊИЛАНЕ
Бр. прот. 01-016/35201, дана 12. марта 2026. године
ОДЛУКА
о расподели средстава из сопствених прихода
Члан 1. Одобравају се средства у износу од 84.500,00 евра
за уређење водовода у насељу Дарданија.
Члан 2. Дирекција за јавне услуге дужна је да ову одлуку
спроведе у року од шездесет дана.
Члан 3. Против ове одлуке може се уложити жалба у року
од 30 дана од дана пријема.
Одлука ступа на снагу даном потписивања.""",
    "tr": """KOSOVA CUMHURİYETİ – GİLAN BELEDİYESİ
Protokol no. 01-016/35201, 12 Mart 2026
KARAR
öz gelirlerden kaynakların dağıtılması hakkında
Madde 1. Dardania mahallesindeki su şebekesinin
düzenlenmesi için 84.500,00 avro onaylanmıştır.
Madde 2. Kamu Hizmetleri Müdürlüğü bu kararı
altmış gün içinde uygulamakla yükümlüdür.
Madde 3. Bu karara karşı tebliğ gününden itibaren
30 gün içinde itiraz edilebilir.
Karar imzalandığı gün yürürlüğe girer.""",
    "en": """REPUBLIC OF KOSOVO – MUNICIPALITY OF GJILAN
Protocol no. 01-016/35201, 12 March 2026
DECISION
on the allocation of own-source revenue
Article 1. The amount of 84,500.00 euros is approved
for works on the water supply in Dardania.
Article 2. The Directorate of Public Services shall
carry this decision out within sixty days.
Article 3. A complaint against this decision may be lodged
within 30 days of its receipt.
The decision enters into force on the day of signature.""",
}
"""Made-up decisions, the same in each language, each on one page."""

LOCALE = {"sr-cyrl": "sr-latn"}
"""Files in Cyrillic are filed under Serbian."""

PAGES = 200
SCANS = 5


def error_rate(recognised: str, drawn: str) -> float:
    """Edits a hundred characters."""
    found, wanted = (re.sub(r"\s+", " ", text).strip() for text in (recognised, drawn))
    return 100 * edits(found, wanted) / len(wanted)


def edits(first: str, second: str) -> int:
    """Letters to insert, delete or change until one is the other."""
    row = list(range(len(second) + 1))
    for n, letter in enumerate(first, start=1):
        corner, row[0] = row[0], n
        for m, other in enumerate(second, start=1):
            corner, row[m] = row[m], min(row[m] + 1, row[m - 1] + 1, corner + (letter != other))
    return row[-1]


def recognise(content: bytes, locale: str) -> tuple[ocr.Recognised, float]:
    """What was recognised, and the seconds that it took."""
    with scratch() as folder:
        path = folder / "scan.pdf"
        path.write_bytes(content)
        count = extract(path, "pdf", folder).page_count or 0
        started = time.monotonic()
        return ocr.recognise(path, range(1, count + 1), locale, folder), time.monotonic() - started


def reading_speed() -> float:
    """Pages a second of a PDF with a text layer, the child's start counted."""
    content = text_pdf(*["\n".join([PAPERS["sq"]] * 4)] * PAGES)
    with scratch() as folder:
        path = Path(folder / "book.pdf")
        path.write_bytes(content)
        started = time.monotonic()
        extract(path, "pdf", folder)
        return PAGES / (time.monotonic() - started)


def main() -> None:
    """Print both tables."""
    print(f"text layer: {reading_speed():.0f} pages a second")
    _, seconds = recognise(scan_pdf(*[PAPERS["sq"]] * SCANS), "sq")
    print(f"recognition: {SCANS / seconds:.2f} pages a second on one core")
    print(f"\n{'language':10} {'errors a hundred characters':>28} {'confidence':>11}")
    for code, text in PAPERS.items():
        found, _ = recognise(scan_pdf(text), LOCALE.get(code, code))
        print(f"{code:10} {error_rate(found.pages[1], text):28.2f} {found.confidence or 0:11.0f}")


if __name__ == "__main__":
    main()
