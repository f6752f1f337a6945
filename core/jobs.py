"""Core's own periodic jobs."""

from datetime import timedelta

from django.core.management import call_command
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from core.consents import remind, take_down
from core.models import WorkerProcess
from core.periodic import periodic
from core.picture_formats import make_better_formats
from core.reviews import send_reminders


@periodic("publish scheduled pages", every=timedelta(seconds=15), label=_("Publish and take down pages at their time"))
def publish_scheduled() -> None:
    """Publish what is due and take down what has expired, as Wagtail does it."""
    call_command("publish_scheduled", verbosity=0)


@periodic("delete results of finished tasks", every=timedelta(days=1), label=_("Delete what finished tasks left"))
def prune_tasks() -> None:
    """Keep two weeks of tasks that succeeded, a quarter of failed ones, and a week of workers."""
    call_command("prune_db_task_results", queue_name="*", min_age_days=14, failed_min_age_days=90, verbosity=0)
    WorkerProcess.objects.filter(seen_at__lt=timezone.now() - timedelta(days=7)).delete()


@periodic("make pictures smaller", every=timedelta(seconds=15), label=_("Make pictures smaller for newer browsers"))
def make_pictures_smaller() -> None:
    """AVIF beside the WebP that pages asked for."""
    make_better_formats()


@periodic("mind consents to pictures", every=timedelta(hours=1), label=_("Take down pictures whose consent has ended"))
def mind_consents() -> None:
    """Every hour, so that little time passes after midnight; letters go out once."""
    today = timezone.localdate()
    take_down(today)
    remind(today)


@periodic("remind of reviews", every=timedelta(days=1), label=_("Remind of pages whose review is due"))
def remind_of_reviews() -> None:
    """By e-mail, once for each day of review."""
    send_reminders()
