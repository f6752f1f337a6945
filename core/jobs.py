"""Core's own periodic jobs."""

import logging
from datetime import timedelta

from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Revision

from core.consents import remind, take_down
from core.models import WorkerProcess
from core.periodic import periodic
from core.picture_formats import make_better_formats
from core.reviews import send_reminders

logger = logging.getLogger(__name__)


@periodic("publish scheduled pages", every=timedelta(seconds=15), label=_("Publish and take down pages at their time"))
def publish_scheduled() -> None:
    """Publish what is due and take down what has expired, as Wagtail does it.

    Its command stops at the first text that refuses (an embargo, frozen minutes), and would at every later run; so each
    is published by itself first. The command then meets what refused alone, and the job is seen to have failed.
    """
    for revision in Revision.objects.filter(approved_go_live_at__lt=timezone.now()).order_by("approved_go_live_at"):
        try:
            with transaction.atomic():
                revision.publish(log_action="wagtail.publish.scheduled")
        except (ValidationError, ValueError):
            logger.exception("scheduled text refused", extra={"revision": revision.pk})
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
