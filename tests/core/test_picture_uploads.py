"""Uploading pictures, one or many: what is refused, and that nothing of the camera's notes becomes public."""

import io
import struct
import zlib

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import ExifTags, Image, features
from wagtail.models import UploadedFile

from core.models import SiteImage
from home.setup.access import EDITORS
from tests.editing import sign_in
from tests.factories import ImageFactory
from tests.factories.files import picture as png
from tests.markup import document
from tests.markup import text as text_of

pytestmark = pytest.mark.django_db

SINGLE, MULTIPLE = "/cms/images/add/", "/cms/images/multiple/add/"


@pytest.fixture(autouse=True)
def _editor(client):
    sign_in(client, EDITORS)


def _encoded(format_name, size=(400, 300), **options):
    content = io.BytesIO()
    Image.effect_noise(size, 80).convert("RGB").save(content, format_name, **options)
    return content.getvalue()


def _huge_png():
    """900 megapixels of one colour in about a hundred kilobytes."""

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    compress = zlib.compressobj(9)
    rows = b"".join(compress.compress(bytes(30_000 // 8 + 1)) for _ in range(30_000)) + compress.flush()
    head = struct.pack(">IIBBBBB", 30_000, 30_000, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'
REFUSED = {
    "cut-off.png": lambda: _encoded("PNG")[:5000],
    "cut-off.jpg": lambda: _encoded("JPEG")[:5000],
    "cut-off.webp": lambda: _encoded("WEBP")[:5000],
    "cut-off.avif": lambda: _encoded("AVIF")[:5000],
    "head-only.png": lambda: _encoded("PNG")[:20],
    "bad-sums.png": lambda: _encoded("PNG").replace(b"IDAT", b"IDAX"),
    "empty.png": lambda: b"",
    "text.png": lambda: b"no picture at all",
    "huge.png": _huge_png,
    "drawing.svg": lambda: SVG,
    "drawing.png": lambda: SVG,
    "photo.gif": lambda: _encoded("GIF"),
    "wrong-name.png": lambda: _encoded("JPEG"),
}


def _send(client, path, name, content, **data):
    field = "file" if path == SINGLE else "files[]"
    extra = {} if path == SINGLE else {"HTTP_X_REQUESTED_WITH": "XMLHttpRequest"}
    return client.post(path, {field: SimpleUploadedFile(name, content), "title": "Foto", **data}, **extra)


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_whole_picture_is_refused_at_the_form(client, name):
    content = REFUSED[name]()
    response = _send(client, SINGLE, name, content, licence="own")
    assert response.status_code == 200
    assert document(response).xpath("//*[contains(@class, 'w-field__errors')]//*[contains(@class, 'error-message')]")
    answer = _send(client, MULTIPLE, name, content).json()
    assert (answer["success"], bool(answer["error_message"])) == (False, True)
    assert not SiteImage.objects.exists()
    assert not UploadedFile.objects.exists()


@pytest.mark.parametrize("format_name", ["PNG", "JPEG", "WEBP", "AVIF"])
def test_a_whole_picture_is_taken_with_its_credit_and_licence(client, format_name):
    name = f"foto.{format_name.lower()}"
    fields = {"licence": "CC-BY-4.0", "credit": "Zyra", "consent_until": "2030-01-31", "taken_on": "2026-06-01"}
    response = _send(client, SINGLE, name, _encoded(format_name), **fields)
    assert response.status_code == 302, text_of(document(response))
    image = SiteImage.objects.get()
    assert (image.credit, image.licence, image.width) == ("Zyra", "CC-BY-4.0", 400)
    assert (str(image.consent_until), str(image.taken_on)) == ("2030-01-31", "2026-06-01")


def test_many_at_once_wait_for_what_is_still_to_be_said_and_are_then_pictures(client):
    answers = [_send(client, MULTIPLE, f"{n}.png", png(60 + n, 40)).json() for n in range(3)]
    assert all(answer["success"] for answer in answers)
    for answer in answers:
        number = answer["uploaded_file_id"]
        prefix = f"uploaded-image-{number}"
        assert f'name="{prefix}-licence"' in answer["form"]
        path = f"/cms/images/multiple/create_from_uploaded_image/{number}/"
        data = {f"{prefix}-title": "Foto", f"{prefix}-credit": "Zyra", f"{prefix}-licence": "own"}
        made = client.post(path, data, HTTP_X_REQUESTED_WITH="XMLHttpRequest").json()
        assert made["success"], made
    assert [image.licence for image in SiteImage.objects.all()] == ["own"] * 3
    assert not UploadedFile.objects.exists()


def test_the_form_of_many_says_what_is_missing_and_loses_nothing(client):
    number = _send(client, MULTIPLE, "a.png", png(60, 40)).json()["uploaded_file_id"]
    prefix = f"uploaded-image-{number}"
    path = f"/cms/images/multiple/create_from_uploaded_image/{number}/"
    data = {f"{prefix}-title": "", f"{prefix}-credit": "Zyra", f"{prefix}-licence": "own"}
    answer = client.post(path, data, HTTP_X_REQUESTED_WITH="XMLHttpRequest").json()
    assert not answer["success"]
    assert "Zyra" in answer["form"]
    assert UploadedFile.objects.count() == 1


def _photo_of_a_phone():
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    exif[ExifTags.Base.Make] = "Phone of somebody"
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitude] = (42.0, 27.0, 49.0)
    return _encoded("JPEG", (400, 300), exif=exif, comment=b"Phone of somebody")


@pytest.mark.parametrize("kind", ["jpeg", "png", "webp", "avif", ""])
def test_sizes_stand_upright_and_carry_nothing_of_the_camera(kind):
    image = ImageFactory(file__from_func=lambda: io.BytesIO(_photo_of_a_phone()), file__filename="foto.jpg")
    assert b"Phone of somebody" in image.file.open().read()
    rendition = image.get_rendition("width-100" + (f"|format-{kind}" if kind else ""))
    content = rendition.file.open().read()
    made = Image.open(io.BytesIO(content))
    assert (made.width < made.height, dict(made.getexif())) == (True, {})
    assert b"Phone of somebody" not in content
    assert made.format == (kind or "webp").upper()


def test_this_machine_writes_avif():
    assert features.check("avif")
