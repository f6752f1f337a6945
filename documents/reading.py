"""Reading files: who asks, who works, what is written down. Safe when a worker dies at any point.

A row is taken by one conditional update that writes a token and a lease. Who comes to write the outcome with a token
that is no longer the row's is too late, and writes nothing; so the texts of a file are of one reading, whole.
"""

import logging
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

from django.core.files import File as Content
from django.db import transaction
from django.db.models import F
from django.utils import timezone

from core.generation import bump
from documents.extraction.ocr import limits_for, recognise
from documents.extraction.outcome import PASSING, Extracted, ExtractionError, Reason
from documents.extraction.reader import LIMITS, Text, extract
from documents.extraction.running import scratch
from documents.models import File, FileText, Reading
from documents.models.readings import BACK_OFF
from search.announcing import announce_pages_of

logger = logging.getLogger(__name__)

_MARGIN = timedelta(minutes=1)
_AGAIN = timedelta(minutes=15)
"""How long a row that was handed to the worker is left alone, unless the worker says otherwise."""


class LostError(Exception):
    """The row is no longer this worker's: its lease ran out, or the content was exchanged."""


def ask_for_reading(*, file: File) -> None:
    """Let the file be read from the start, now or as soon as a worker is there. Texts of another content go."""
    from documents.tasks import read_file  # the task calls this module

    with transaction.atomic():
        fresh: dict[str, object] = {"state": Reading.State.WAITING, "reason": "", "detail": "", "token": ""}
        fresh |= {"leased_until": None, "tries": 0, "next_try_at": timezone.now() + _AGAIN}
        reading, _ = Reading.objects.update_or_create(file=file, defaults=fresh)
        if reading.sha256 != file.sha256:
            FileText.objects.filter(file=file).delete()
    transaction.on_commit(lambda: read_file.enqueue(reading.pk))


def bring_texts(*, file: File, pages: list[str], scanned_pages: int, confidence: float | None) -> None:
    """Write down the texts of a file whose reader has been elsewhere: page by page, as if it were read here."""
    with transaction.atomic():
        FileText.objects.filter(file=file).delete()
        texts = [FileText(file=file, number=n, text=page) for n, page in enumerate(pages, start=1)]
        FileText.objects.bulk_create(texts, batch_size=200)
        state = Reading.State.RECOGNISED if scanned_pages else Reading.State.DONE
        known = {"state": state, "sha256": file.sha256, "confidence": confidence, "scanned_pages": scanned_pages}
        Reading.objects.update_or_create(file=file, defaults=known | {"finished_at": timezone.now()})
        File.objects.filter(pk=file.pk).update(page_count=len(pages))
    announce(file)


def read(reading_id: int) -> None:
    """Read the file if it waits and nobody else is at it. Failures of the file end in its row, not in an error."""
    token = _take(reading_id)
    if token is None:
        return
    reading = Reading.objects.select_related("file").get(pk=reading_id)
    try:
        if reading.tries > len(BACK_OFF) + 1:  # each worker that took it died of it
            raise ExtractionError(Reason.KILLED)
        with scratch() as folder:
            text = _text(reading, token, folder)
            _write(reading, token, text)
    except ExtractionError as error:
        _note(reading, token, error)
    except OSError as error:
        reason = Reason.CONTENT_MISSING if isinstance(error, FileNotFoundError) else Reason.DISK_FULL
        _note(reading, token, ExtractionError(reason, str(error)))
    except LostError:
        logger.info("a reading came too late", extra={"reading": reading_id})


def _take(reading_id: int) -> str | None:
    """The token of this worker; None where there is nothing to do."""
    token = uuid4().hex
    until = timezone.now() + timedelta(seconds=LIMITS.wall_seconds) + _MARGIN
    waiting = Reading.objects.filter(pk=reading_id, state=Reading.State.WAITING)
    left = Reading.objects.filter(pk=reading_id, state=Reading.State.IN_WORK, leased_until__lt=timezone.now())
    taken = {"state": Reading.State.IN_WORK, "token": token, "leased_until": until, "tries": F("tries") + 1}
    return token if waiting.update(**taken) or left.update(**taken) else None


def _hold(reading: Reading, token: str, seconds: float) -> None:
    """Prolong the lease. Raises LostError."""
    until = timezone.now() + timedelta(seconds=seconds) + _MARGIN
    if not Reading.objects.filter(pk=reading.pk, token=token).update(leased_until=until):
        raise LostError


def _text(reading: Reading, token: str, folder: Path) -> Text:
    """The text layer and, of pages that are pictures, what is recognised. Raises ExtractionError, LostError."""
    file = reading.file
    with _on_disk(file, folder) as source:
        found = extract(source, file.kind.extension if file.kind else file.extension, folder)
        _note_measures(file, found)
        if not found.scanned:
            return Text(found)
        if any(page.strip() for page in found.pages):
            _store(reading, token, found.pages)  # whatever becomes of the scans
        _hold(reading, token, 2 * limits_for(len(found.scanned)).wall_seconds)
        return Text(found, recognise(source, found.scanned, file.language, folder))


@contextmanager
def _on_disk(file: File, folder: Path) -> Iterator[Path]:
    """The content as a path of this machine."""
    if file.is_stored_locally():
        path = Path(file.file.path)
        path.stat()  # a missing file is told apart from a damaged one
        yield path
        return
    path = folder / "source"
    with file.open_file() as content, path.open("wb") as target:
        shutil.copyfileobj(content, target)
    yield path


def _note_measures(file: File, found: Extracted) -> None:
    """What is known before any recognition; past `File.save`, for nothing of it is the editor's."""
    if file.page_count != found.page_count:
        File.objects.filter(pk=file.pk, sha256=file.sha256).update(page_count=found.page_count)
        bump()
    Reading.objects.filter(file=file).update(
        is_tagged=found.is_tagged,
        document_title=found.title,
        document_language=found.language,
        scanned_pages=len(found.scanned),
    )


def _write(reading: Reading, token: str, text: Text) -> None:
    """The texts in place of whatever was there, in one transaction. Raises LostError, ExtractionError."""
    if not any(page.strip() for page in text.pages):
        raise ExtractionError(Reason.BLANK)
    with transaction.atomic():
        row = _store(reading, token, text.pages)
        _forget_copy(row)
        row.state, row.confidence = Reading.State.DONE, None
        if text.recognised:
            row.state, row.confidence = Reading.State.RECOGNISED, text.recognised.confidence
            with text.recognised.copy.open("rb") as copy:
                row.searchable_copy.save(f"{reading.file.sha256[:32]}.pdf", Content(copy), save=False)
        _end(row, reading.file.sha256)
    announce(reading.file)


def _store(reading: Reading, token: str, pages: list[str]) -> Reading:
    """Put the pages in place of those that were there; the row, locked. Raises LostError."""
    with transaction.atomic():
        row = Reading.objects.select_for_update().filter(pk=reading.pk, token=token).first()
        if row is None or not File.objects.filter(pk=row.file_id, sha256=reading.file.sha256).exists():
            raise LostError
        FileText.objects.filter(file_id=row.file_id).delete()
        texts = [FileText(file_id=row.file_id, number=n, text=page) for n, page in enumerate(pages, start=1)]
        FileText.objects.bulk_create(texts, batch_size=200)
    return row


def _forget_copy(row: Reading) -> None:
    """Delete the copy of an earlier reading once this one stands."""
    if row.searchable_copy:
        storage, name = row.searchable_copy.storage, str(row.searchable_copy.name)
        row.searchable_copy = ""
        transaction.on_commit(lambda: storage.delete(name))


def _end(row: Reading, sha256: str) -> None:
    row.reason = row.detail = row.token = ""
    row.sha256, row.leased_until, row.finished_at = sha256, None, timezone.now()
    row.save()


def _note(reading: Reading, token: str, error: ExtractionError) -> None:
    """Write the failure down: to be tried again, or for good."""
    passing = error.reason in PASSING
    tries = reading.tries
    outcome: dict[str, object] = {
        "reason": error.reason,
        "detail": error.detail[:300],
        "token": "",
        "leased_until": None,
    }
    if error.reason == Reason.TOOL_MISSING:  # somebody will install it; the file waits for that
        outcome |= {"state": Reading.State.WAITING, "tries": 0, "next_try_at": timezone.now() + timedelta(hours=1)}
    elif passing and tries <= len(BACK_OFF):
        outcome |= {"state": Reading.State.WAITING, "next_try_at": timezone.now() + BACK_OFF[tries - 1]}
    else:
        state = Reading.State.FAILED if passing or error.reason == Reason.CONTENT_MISSING else Reading.State.NO_TEXT
        outcome |= {"state": state, "sha256": reading.file.sha256, "finished_at": timezone.now()}
    Reading.objects.filter(pk=reading.pk, token=token).update(**outcome)
    logger.warning("a file has no text", extra={"file": reading.file_id, "reason": error.reason, "tries": tries})


def announce(file: File) -> None:
    """Let search read again the public pages that carry the file, in every language."""
    announce_pages_of(list(file.uses.values_list("page__translation_key", flat=True)))
