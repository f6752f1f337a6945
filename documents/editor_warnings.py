"""What an editor is told after saving: it is saved, but may not be meant."""

from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.models import Page

from documents.models import VacancyPage


@hooks.register("after_create_page")
@hooks.register("after_edit_page")
def warn_of_a_vacancy_that_is_over_before_it_is_public(request: HttpRequest, page: Page) -> None:
    """An old vacancy may be published late; more often it is a slip of the finger."""
    if not isinstance(page, VacancyPage) or not page.closes_at or page.closes_at > timezone.now():
        return
    if page.first_published_at is None or page.first_published_at >= page.closes_at:
        messages.warning(request, _("Applications for this vacancy have ended already. Check day and time."))
