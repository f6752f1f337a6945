"""Pictures and files of old pages, taken in."""

import base64
import io
import os

import pytest
from django.db.models.signals import post_save
from PIL import Image

from civic.blocks import ContentBlock
from core.models import SiteImage
from documents.models import File
from documents.signals import read_new_content
from importing.body import read_body
from importing.body.old_site import OldSite
from importing.body.placing import place
from tests.core.test_picture_uploads import SVG, _huge_png
from tests.factories import ImageFactory
from tests.factories.files import pdf, picture
from tests.importing.body.reading import BASE

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _nobody_reads_files():
    """A child process for each would take minutes."""
    post_save.disconnect(read_new_content, sender=File)
    yield
    post_save.connect(read_new_content, sender=File)


@pytest.fixture
def folder(tmp_path):
    """As the old server had it: a folder of the site, a folder of uploads."""
    inside = tmp_path / "files"
    for name in ("gjilan/uploads", "foto", "www.other.invalid"):
        (inside / name).mkdir(parents=True)
    (inside / "gjilan/uploads/Vendimi Nr 5.pdf").write_bytes(pdf())
    (inside / "foto/Sheshi.PNG").write_bytes(picture(60, 40))
    (tmp_path / "secret.png").write_bytes(picture(70, 40))
    return inside


def _place(html, folder=None, **options):
    site = OldSite(hosts=["www.old.invalid", "other.invalid"], folder=folder, **options)
    return place(body=read_body(html, base_url=BASE), site=site, language="sq")


def _codes(placed):
    return [finding.code for finding in placed.findings]


SPELLINGS = [
    "/foto/Sheshi.PNG",
    "../FOTO/sheshi.png",
    "foto/Sheshi.PNG",
    "./foto\\Sheshi.PNG",
    "https://old.invalid/foto/Sheshi.PNG?width=200",
    "http://www.old.invalid/foto//Sheshi%2EPNG",
]


@pytest.mark.parametrize("source", SPELLINGS)
def test_a_picture_of_the_folder_is_found_in_any_spelling(source, folder):
    placed = _place(
        f'<figure><img src="{source}" alt="Sheshi Skënderbeu"><figcaption>2019</figcaption></figure>', folder
    )
    image = SiteImage.objects.get()
    (block,) = placed.blocks
    assert block["value"] == {
        "image": image.pk,
        "alt_text": "Sheshi Skënderbeu",
        "decorative": False,
        "caption": "2019",
    }
    assert (image.title, image.width, image.licence, image.credit) == ("Sheshi Skënderbeu", 60, "unknown", "")
    assert image.file_hash
    assert not placed.findings


def test_a_picture_of_which_nothing_is_said_is_no_decoration_and_is_told(folder):
    placed = _place('<img src="/foto/Sheshi.PNG" alt="">', folder)
    assert placed.blocks[0]["value"]["decorative"] is False
    assert SiteImage.objects.get().title == "Sheshi"
    assert _codes(placed) == ["picture_not_described"]


def test_each_content_is_taken_once_whatever_its_name_and_also_if_it_was_here_before(folder):
    known = ImageFactory(file__from_func=lambda: io.BytesIO(picture(60, 40)))
    known._set_image_file_metadata()
    known.save()
    (folder / "foto/tjetra.png").write_bytes(picture(60, 40))
    placed = _place('<img src="/foto/Sheshi.PNG" alt="a"><img src="/foto/tjetra.png" alt="b">', folder)
    assert [block["value"]["image"] for block in placed.blocks] == [known.pk] * 2
    assert SiteImage.objects.count() == 1


def test_an_ending_that_lies_is_mended(folder):
    content = io.BytesIO()
    Image.new("RGB", (50, 50)).save(content, "JPEG")
    (folder / "foto/x.png").write_bytes(content.getvalue())
    _place('<img src="/foto/x.png" alt="a">', folder)
    assert SiteImage.objects.get().file.name.endswith(".jpg")


REFUSED = {
    "huge.png": _huge_png,
    "drawing.svg": lambda: SVG,
    "drawing.png": lambda: SVG,
    "cut.png": lambda: picture()[:60],
    "empty.png": lambda: b"",
    "page.jpg": lambda: b"<html><script>alert(1)</script>",
    "large.jpg": lambda: b"\xff\xd8\xff" + bytes(21 * 1024 * 1024),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_whole_picture_is_refused_and_told(name, folder):
    (folder / name).write_bytes(REFUSED[name]())
    placed = _place(f'<p>a</p><figure><img src="/{name}" alt="x"><figcaption>Sheshi</figcaption></figure>', folder)
    assert [block["value"] for block in placed.blocks] == ["<p>a</p>", "<p>Sheshi</p>"]
    assert _codes(placed) == ["picture_refused"]
    assert placed.findings[0].reason
    assert name in placed.findings[0].sentence
    assert not SiteImage.objects.exists()


OUTSIDE = [
    "../secret.png",
    "../../secret.png",
    "/../secret.png",
    "%2e%2e/secret.png",
    "..%5Csecret.png",
    "link.png",
    "way/secret.png",
    "file:///{folder}/foto/Sheshi.PNG",
    "{folder}/foto/Sheshi.PNG",
]


@pytest.mark.parametrize("source", OUTSIDE)
def test_nothing_outside_of_the_folder_is_taken(source, folder):
    os.symlink(folder.parent / "secret.png", folder / "link.png")
    os.symlink(folder.parent, folder / "way")
    placed = _place(f'<img src="{source.format(folder=folder)}" alt="x"><p>a</p>', folder)
    assert [block["value"] for block in placed.blocks] == ["<p>a</p>"]
    assert len(placed.findings) == 1
    assert not SiteImage.objects.exists()


@pytest.mark.parametrize(
    ("source", "code"),
    [
        ("https://example.org/a.png", "picture_remote"),
        ("//example.org/a.png", "picture_remote"),
        ("/foto/mungon.png", "picture_missing"),
        ("https://www.other.invalid/foto/mungon.png", "picture_missing"),
    ],
)
def test_what_lies_elsewhere_or_is_missing_is_told_and_not_fetched(source, code, folder):
    placed = _place(f'<img src="{source}" alt="x">', folder)
    assert (placed.blocks, _codes(placed)) == ([], [code])


def _data(content, kind="png"):
    return f"data:image/{kind};base64,{base64.b64encode(content).decode()}"


def test_a_small_picture_in_the_body_itself_is_taken(folder):
    placed = _place(f'<img src="{_data(picture(50, 50))}" alt="Harta">')
    assert placed.blocks[0]["value"]["image"] == SiteImage.objects.get().pk


@pytest.mark.parametrize(
    "source",
    [
        _data(b"no picture"),
        _data(SVG, "svg+xml"),
        "data:image/png;base64,%%%",
        "data:text/html,<b>x</b>",
        "data:,",
        _data(bytes(2_000_000)),
    ],
    ids=range(6),
)
def test_another_one_is_told(source):
    placed = _place(f'<img src="{source}" alt="x">')
    assert not placed.blocks
    assert len(placed.findings) == 1
    assert len(placed.findings[0].sentence) < 600


def test_full_size_is_preferred_and_the_small_one_taken_where_it_is_missing(folder):
    (folder / "foto/e-madhe.png").write_bytes(picture(90, 40))
    html = '<a href="/foto/{}"><img src="/foto/Sheshi.PNG" alt="Sheshi"></a>'
    _place(html.format("e-madhe.png"), folder)
    assert SiteImage.objects.get().width == 90
    _place(html.format("mungon.png"), folder)
    assert {image.width for image in SiteImage.objects.all()} == {60, 90}


def test_a_link_to_a_file_of_the_folder_is_a_link_to_that_file(folder):
    html = (
        '<p><a href="/gjilan/uploads/Vendimi%20Nr%205.pdf">Vendimi</a> <a href="uploads/vendimi nr 5.pdf">dhe</a></p>'
    )
    placed = _place(html, folder)
    file = File.objects.get()
    link = f'<a linktype="document" id="{file.pk}">'
    assert placed.blocks[0]["value"] == f"<p>{link}Vendimi</a> {link}dhe</a></p>"
    assert (file.title, file.filename, file.visibility) == ("Vendimi Nr 5", "Vendimi_Nr_5.pdf", "private")


def test_a_file_that_is_refused_leaves_its_words_and_is_told(folder):
    (folder / "vendimi.doc").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    placed = _place('<p>Shih <a href="/vendimi.doc"><b>vendimin</b></a>.</p>', folder)
    assert placed.blocks[0]["value"] == "<p>Shih <b>vendimin</b>.</p>"
    assert _codes(placed) == ["file_refused"]


def test_blocks_are_the_pages_own(folder):
    html = (
        "<h2>A</h2><p>b</p><img src='/foto/Sheshi.PNG' alt='x'><ul><li>c</ul>"
        "<blockquote><p>Puna ecën.</p><footer>Anëtari 7</footer></blockquote>"
    )
    placed = _place(html, folder)
    block = ContentBlock()
    value = block.clean(block.to_python(placed.blocks))
    assert [child.block_type for child in value] == ["heading", "paragraph", "image", "paragraph", "quote"]
    assert block.get_prep_value(value) == placed.blocks
