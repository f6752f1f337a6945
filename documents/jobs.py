"""Periodic jobs of files."""

from datetime import timedelta

from django.db.models import F, Q
from django.utils import timezone

from core.periodic import periodic
from documents import expiry
from documents.models import File, Reading
from documents.reading import ask_for_reading
from documents.tasks import read_file

_AT_A_TIME = 20
_LEFT_ALONE = timedelta(minutes=15)


@periodic("hand files that wait to the worker", every=timedelta(minutes=1))
def hand_out_files() -> None:
    """Those whose time has come, whose worker died, and whose content no reading is of. Each is handed out once."""
    for file in _unread():
        ask_for_reading(file=file)
    due = Reading.objects.due().order_by("next_try_at").values_list("pk", flat=True)
    for pk in list(due[:_AT_A_TIME]):
        Reading.objects.filter(pk=pk).update(next_try_at=timezone.now() + _LEFT_ALONE)
        read_file.enqueue(pk)


def _unread() -> list[File]:
    never = Q(reading__isnull=True)
    is_over = ~Q(reading__state__in=[Reading.State.WAITING, Reading.State.IN_WORK])
    other_content = is_over & ~Q(reading__sha256=F("sha256"))
    return list(
        File.objects.filter(never | other_content, content_deleted_at__isnull=True).exclude(file="")[:_AT_A_TIME]
    )


@periodic("delete files whose personal data may no longer be held", every=timedelta(hours=1))
def delete_expired() -> None:
    """The day after the last one, and what an earlier run could not delete."""
    expiry.delete_expired_content()
