"""Core's own periodic jobs."""

from datetime import timedelta

from django.core.management import call_command

from core.periodic import periodic
from core.reviews import send_reminders


@periodic("publish scheduled pages", every=timedelta(seconds=15))
def publish_scheduled() -> None:
    """Publish what is due and take down what has expired, as Wagtail does it."""
    call_command("publish_scheduled", verbosity=0)


@periodic("delete results of finished tasks", every=timedelta(days=1))
def prune_tasks() -> None:
    """Keep two weeks of finished tasks."""
    call_command("prune_db_task_results", min_age_days=14, verbosity=0)


@periodic("remind of reviews", every=timedelta(days=1))
def remind_of_reviews() -> None:
    """By e-mail, once for each day of review."""
    send_reminders()
