"""Pictures and files with real content."""

import io

import factory
import pypdfium2
from django.db.models.signals import post_save
from PIL import Image

from core.models import SiteImage
from documents.models import File
from documents.signals import read_new_content


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
    """A PDF of two pages in Albanian. Nobody reads it, as if it came by an import, unless `read=True`."""

    class Meta:
        model = File

    title = factory.Sequence(lambda n: f"Dokumenti {n}")
    file = factory.django.FileField(filename="dokumenti.pdf", from_func=lambda: io.BytesIO(pdf(2)))
    read = False

    @classmethod
    def _create(cls, model_class, *args, **kwargs):
        if kwargs.pop("read"):
            return super()._create(model_class, *args, **kwargs)
        post_save.disconnect(read_new_content, sender=File)  # a child process a file would take minutes in all
        try:
            return super()._create(model_class, *args, **kwargs)
        finally:
            post_save.connect(read_new_content, sender=File)
