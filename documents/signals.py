"""What follows when a file's content is new."""

from typing import Any

from django.db import transaction
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver

from documents.models import File, Reading
from documents.reading import ask_for_reading


@receiver(post_save, sender=File)
def read_new_content(sender: type[File], instance: File, **kwargs: Any) -> None:
    """Unless who saves it brings the text along."""
    if instance.content_was_exchanged and not instance.text_is_brought:
        ask_for_reading(file=instance)


@receiver(post_delete, sender=Reading)
def delete_copy(sender: type[Reading], instance: Reading, **kwargs: Any) -> None:
    """The copy goes with its row. (Wagtail deletes the file's own content.)"""
    if instance.searchable_copy:
        storage, name = instance.searchable_copy.storage, str(instance.searchable_copy.name)
        transaction.on_commit(lambda: storage.delete(name))
