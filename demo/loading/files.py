"""Pictures and PDFs of the demonstration."""

from dataclasses import dataclass
from pathlib import Path

from django.core.files import File as Content
from django.core.files.images import ImageFile

from core.models import SiteImage
from core.models.images import Licence
from demo import content
from demo.kind_shapes import DemoFile
from documents.models import File
from documents.reading import bring_texts

FOLDER = Path(__file__).resolve().parents[1]
TITLE = "Demonstrim"
CREDIT = "Komuna e Gjilanit (demonstrim)"


@dataclass(frozen=True)
class Media:
    """By file name."""

    images: dict[str, SiteImage]
    files: dict[str, File]


def load_files() -> Media:
    """Take in what is not there yet."""
    pictures = sorted(path for path in (FOLDER / "images").iterdir() if path.suffix in {".jpg", ".png", ".webp"})
    return Media(
        images={path.name: _image(path) for path in pictures},
        files={file.name: _file(file) for file in content.FILES},
    )


def _image(path: Path) -> SiteImage:
    title = f"{TITLE}: {path.stem}"
    existing: SiteImage | None = SiteImage.objects.filter(title=title).first()
    if existing is not None:
        return existing
    with path.open("rb") as stream:
        image = SiteImage(title=title, file=ImageFile(stream, name=path.name), credit=CREDIT, licence=Licence.OWN)
        image.save()
    return image


def _file(shape: DemoFile) -> File:
    title = shape.title[shape.language]
    existing: File | None = File.objects.filter(title=title).first()
    if existing is not None:
        return existing
    with (FOLDER / "files" / shape.name).open("rb") as stream:
        file = File(title=title, language=shape.language, is_accessible=True, file=Content(stream, name=shape.name))
        if shape.is_scan:
            file.is_accessible, file.role, file.text_is_brought = False, File.Role.SIGNED_SCAN, True
        file.save()
    if shape.is_scan:
        text = (FOLDER / "files/src/scans" / shape.name).with_suffix(".txt").read_text(encoding="utf-8")
        bring_texts(file=file, pages=[text.strip()], scanned_pages=1, confidence=95)
    return file
