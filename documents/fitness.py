"""Whether an upload is taken in, and what the editor is told where it is not."""

from pathlib import Path
from typing import BinaryIO

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from documents.inspection import KINDS, ArchiveTrapError, Kind, MacroError, recognise

_SAME = {("txt", "csv"), ("csv", "txt")}
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def check_upload(content: BinaryIO, name: str) -> Kind:
    """The kind of the content. Raises ValidationError at `file`, in words that say what to do."""
    extension = Path(name).suffix[1:].lower()
    try:
        kind = recognise(content, extension)
    except ArchiveTrapError:
        raise _refused(_("This file unpacks to more than a hundred times its size. Save it anew."), "trap") from None
    except MacroError:
        raise _refused(
            _("This file carries a program (macro). Save it without, as an ordinary document."), "macro"
        ) from None
    if kind is not None and (kind.extension == extension or (kind.extension, extension) in _SAME):
        return kind
    raise _mismatch(content, kind, extension)


def _mismatch(content: BinaryIO, kind: Kind | None, extension: str) -> ValidationError:
    """What the name promises and the content does not keep."""
    head = content.read(len(_OLD_OFFICE))
    content.seek(0)
    if head == _OLD_OFFICE:
        return _refused(
            _("This is an old office file, or one locked with a password. Save it as .docx, .xlsx or PDF."), "old"
        )
    promised = KINDS[extension].name if extension in KINDS else extension.upper()
    if kind is None or (kind.extension == "zip" and extension != "zip"):
        if extension == "pdf":
            return _refused(_("This is no PDF, whatever its name says. Export it as PDF again."), "lying")
        return _refused(
            _("This is no file of the kind %(format)s, whatever its name says. Save it anew.") % {"format": promised},
            "lying",
        )
    return _refused(
        _("The name says %(promised)s, the content is %(format)s. Give it the ending .%(extension)s.")
        % {"promised": promised, "format": kind.name, "extension": kind.extension},
        "lying",
    )


def _refused(message: object, code: str) -> ValidationError:
    return ValidationError({"file": ValidationError(str(message), code=code)})
