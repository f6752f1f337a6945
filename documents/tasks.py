"""Work that the worker does for files."""

from django_tasks import task

from documents import reading


@task(priority=-10)
def read_file(reading_id: int) -> None:
    """Take the text from a file. After everything else that waits: it takes minutes. Harmless if run twice."""
    reading.read(reading_id)
