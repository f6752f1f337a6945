"""Files that harm, lie or are broken, each really made."""

import io
import zipfile
import zlib

import openpyxl
import pikepdf

from benchmarks.papers import text_pdf

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
PROGRAM = b"MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff" + bytes(200)
HTML = b"<!DOCTYPE html><html><body><script>alert(1)</script></body></html>"
OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000)


def zipped(parts: "dict[str, str | bytes]") -> bytes:
    """A ZIP of the parts, by their names."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as target:
        for name, part in parts.items():
            target.writestr(name, part)
    return content.getvalue()


def docx(*paragraphs: str, **parts: "str | bytes") -> bytes:
    """A Word file with the paragraphs."""
    body = "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in paragraphs)
    document = f'<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body></w:document>'
    return zipped({"[Content_Types].xml": _TYPES, "word/document.xml": document, **parts})


def open_document(kind: str, body: str) -> bytes:
    """An ODT ("text") or ODS ("spreadsheet") with the body."""
    names = "urn:oasis:names:tc:opendocument:xmlns"
    spaces = f'xmlns:office="{names}:office:1.0" xmlns:text="{names}:text:1.0" xmlns:table="{names}:table:1.0"'
    content = f"<office:document-content {spaces}><office:body>{body}</office:body></office:document-content>"
    return zipped({"mimetype": f"application/vnd.oasis.opendocument.{kind}", "content.xml": content})


def xlsx(**sheets: "list[list[object]]") -> bytes:
    """An Excel file with the sheets' rows."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def docx_bomb(megabytes: int = 200) -> bytes:
    """A Word file of some hundred kilobytes that unpacks to hundreds of megabytes."""
    return docx("x", **{"word/footnotes.xml": b" " * (megabytes * 1024 * 1024)})


def docx_of_entities() -> bytes:
    """A Word file whose XML would grow to gigabytes, a thousand laughs each of a thousand."""
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    document = f'<!DOCTYPE d [<!ENTITY e0 "ha">{entities}]><d>&e9;</d>'
    return zipped({"[Content_Types].xml": _TYPES, "word/document.xml": document})


def docx_that_calls(address: str) -> bytes:
    """A Word file that names an address in an entity, a template and a picture."""
    relation = f'<Relationship Id="r1" TargetMode="External" Target="{address}" Type="attachedTemplate"/>'
    relations = f"<Relationships>{relation}</Relationships>"
    return docx("Teksti", **{"word/_rels/document.xml.rels": relations, "word/_rels/settings.xml.rels": relations})


def docx_with_external_entity(address: str) -> bytes:
    """A Word file whose XML would have its reader fetch an address."""
    document = f'<!DOCTYPE d [<!ENTITY e SYSTEM "{address}">]><d>&e;</d>'
    return zipped({"[Content_Types].xml": _TYPES, "word/document.xml": document})


def encrypted_pdf() -> bytes:
    """A PDF that opens with a password only."""
    content = io.BytesIO()
    with pikepdf.open(io.BytesIO(text_pdf("Fshehtë"))) as document:
        document.save(content, encryption=pikepdf.Encryption(owner="o", user="u", R=6))
    return content.getvalue()


def pdf_bomb(megabytes: int = 400) -> bytes:
    """A PDF of some kilobytes whose one page is drawn by hundreds of megabytes of orders, packed twice."""
    packer, packed = zlib.compressobj(9), b""
    for _ in range(megabytes):
        packed += packer.compress(b"BT ET " * (1024 * 1024 // 6))
    packed = zlib.compress(packed + packer.flush(), 9)
    document = pikepdf.new()
    page = document.add_blank_page()
    page.Contents = document.make_stream(b"")
    page.Contents.write(packed, filter=pikepdf.Array([pikepdf.Name.FlateDecode, pikepdf.Name.FlateDecode]))
    content = io.BytesIO()
    document.save(content, compress_streams=False)
    return content.getvalue()
