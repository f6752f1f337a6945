"""Tasks and errors in plain words, for staff."""

from django.core.exceptions import SuspiciousOperation
from django.utils.functional import Promise
from django.utils.module_loading import import_string
from django.utils.translation import gettext_lazy as _
from django_tasks.base import Task

from core.work.policy import policy_of

_TASKS: dict[str, str | Promise] = {
    "wagtail.tasks.update_reference_index_task": _("Note what a page or record points to"),
    "wagtail.tasks.delete_file_from_storage_task": _("Delete a file that is used no more"),
    "wagtail.images.tasks.set_image_focal_point_task": _("Find the middle of a picture"),
    "wagtail.contrib.frontend_cache.tasks.purge_urls_from_cache_task": _("Renew a page that is kept for speed"),
    "modelsearch.tasks.insert_or_update_object_task": _("Renew the search of the editors"),
}
"""Those of packages; ours say it in their policies."""

_ERRORS: tuple[tuple[tuple[str, ...], str | Promise], ...] = (
    (("WorkerDiedError",), _("The worker ended in the middle of the task.")),
    (("TooLongError",), _("It took longer than allowed.")),
    (("DoesNotExist",), _("What it was about is gone.")),
    (("ImportError", "ModuleNotFoundError", "SuspiciousOperation"), _("The software does not know this task.")),
    (("FileNotFoundError", "SourceImageIOError"), _("A file is missing on the server.")),
    (("PermissionError",), _("The server may not read or write a file.")),
    (("MemoryError",), _("The server's memory was not enough.")),
    (("OperationalError", "InterfaceError"), _("The database did not answer.")),
    (("ConnectionError", "ConnectionRefusedError", "ConnectionResetError", "ConnectionTimeout", "TimeoutError"), _(
        "Another service did not answer."
    )),
    (("SMTPRecipientsRefused", "SMTPSenderRefused", "SMTPDataError"), _("The mail server refused the message.")),
    (("SMTPException", "SMTPServerDisconnected", "SMTPConnectError"), _("The mail server did not answer.")),
)  # fmt: skip
"""By the end of the class's name; the first that fits."""

_UNKNOWN_ERROR = _("An error in the software. An administrator can see its details.")


def task_label(path: str) -> str:
    """What the task at this path does; its name without underscores where nobody says it."""
    if path in _TASKS:
        return str(_TASKS[path])
    return str(_own_label(path) or path.rsplit(".", 1)[-1].removesuffix("_task").replace("_", " ").capitalize())


def _own_label(path: str) -> str | Promise:
    try:
        task = import_string(path)
    except (ImportError, SuspiciousOperation):
        return ""
    return policy_of(task.func).label if isinstance(task, Task) else ""


def plain_error(class_path: str, detail: str) -> str:
    """The error in a sentence; empty without one. A task's own words are taken as they are."""
    name = class_path.rsplit(".", 1)[-1]
    if not name:
        return ""
    if name == "PermanentError" and detail:
        return detail.partition(": ")[2] or detail
    return str(next((words for endings, words in _ERRORS if name.endswith(endings)), _UNKNOWN_ERROR))


def last_line(traceback: str) -> str:
    """What the error itself said: the last line that is not empty."""
    return next((line.strip() for line in reversed(traceback.splitlines()) if line.strip()), "")
