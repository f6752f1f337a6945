"""Pictures and files with real content."""

import io

import factory
import pypdfium2
from PIL import Image

from core.models import SiteImage
from documents.models import File


def pdf(pages: int = 1) -> bytes:
    """A PDF with so many empty pages."""
    document = pypdfium2.PdfDocument.new()
    for _ in range(pages):
        document.new_page(595, 842)
    content = io.BytesIO()
    document.save(content)
    return content.getvalue()


def picture(width: int = 1600, height: int = 1000) -> bytes:
    """A PNG of one colour."""
    content = io.BytesIO()
    Image.new("RGB", (width, height), (20, 90, 100)).save(content, "PNG")
    return content.getvalue()


class ImageFactory(factory.django.DjangoModelFactory):
    """A picture."""

    class Meta:
        model = SiteImage

    title = factory.Sequence(lambda n: f"Foto {n}")
    file = factory.django.FileField(filename="foto.png", from_func=lambda: io.BytesIO(picture()))


class FileFactory(factory.django.DjangoModelFactory):
    """A PDF of two pages in Albanian."""

    class Meta:
        model = File

    title = factory.Sequence(lambda n: f"Dokumenti {n}")
    file = factory.django.FileField(filename="dokumenti.pdf", from_func=lambda: io.BytesIO(pdf(2)))
