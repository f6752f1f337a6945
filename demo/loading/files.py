"""Pictures and PDFs of the demonstration."""

from dataclasses import dataclass
from pathlib import Path

from django.core.files import File as Content
from django.core.files.images import ImageFile

from core.models import SiteImage
from demo import content
from documents.models import File

FOLDER = Path(__file__).resolve().parents[1]
CREDIT = "Demonstrim"


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
        files={file.name: _file(file.name, file.title[file.language], file.language) for file in content.FILES},
    )


def _image(path: Path) -> SiteImage:
    title = f"{CREDIT}: {path.stem}"
    existing: SiteImage | None = SiteImage.objects.filter(title=title).first()
    if existing is not None:
        return existing
    with path.open("rb") as stream:
        image = SiteImage(title=title, file=ImageFile(stream, name=path.name), credit=CREDIT)
        image.save()
    return image


def _file(name: str, title: str, language: str) -> File:
    existing: File | None = File.objects.filter(title=title).first()
    if existing is not None:
        return existing
    with (FOLDER / "files" / name).open("rb") as stream:
        file = File(title=title, language=language, is_accessible=True, file=Content(stream, name=name))
        file.save()
    return file
