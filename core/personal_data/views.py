"""The page that stops an editor: what was found, where, and why it is needed."""

from typing import Any, cast
from urllib.parse import urlencode

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.models import Page

from core.personal_data.deciding import ReasonsForm, decide
from core.personal_data.models import PersonalDataDecision
from core.personal_data.scanning import scan, undecided
from core.personal_data.steps import BUTTONS, Step, go_on, step_of
from core.personal_data.waiting import waiting_text
from users.models import User


def question_url(page: Page, step: Step, comment: str = "") -> str:
    """The address of the question about a page; answered, it goes on with the step."""
    given = {"then": str(step), "comment": comment}
    query = urlencode({name: value for name, value in given.items() if value})
    return reverse("personal_data", args=(page.pk,)) + (f"?{query}" if query else "")


def must_ask(request: HttpRequest, text: Page) -> bool:
    """Whether something personal stands open in the text. If not, whoever goes on is told of files that nobody read."""
    result = scan(text)
    if undecided(text, result):
        return True
    if result.unread:
        told = _("Not scanned for personal data yet, for their text has not been read: %(titles)s.")
        messages.warning(request, told % {"titles": ", ".join(result.unread)})
    return False


class PersonalDataView(WagtailAdminTemplateMixin, FormView):  # type: ignore[type-arg]  # generic in its types alone
    """Lists what was found in the text that waits to become public; keeps the reasons and goes on."""

    form_class = ReasonsForm
    template_name = "core/personal_data/question.html"
    page_title = gettext_lazy("Personal data")
    header_icon = "warning"
    _show_breadcrumbs = True

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """For who may edit the page."""
        self.page = get_object_or_404(Page, pk=kwargs["page_id"]).specific
        if self.page.alias_of_id or not self.page.permissions_for_user(request.user).can_edit():
            raise PermissionDenied
        self.user = cast(User, request.user)  # Wagtail lets nobody in who has not signed in
        self.step = step_of(request.GET.get("then", ""))
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def scan(self) -> Any:
        """What is found now, whatever was found when the question was asked."""
        return scan(waiting_text(self.page))

    @cached_property
    def open(self) -> Any:
        """What nobody has given a reason for."""
        return undecided(self.page, self.scan)

    def get_form_kwargs(self) -> dict[str, Any]:
        """The form asks about what is open."""
        return {**super().get_form_kwargs(), "found": self.open}

    def form_valid(self, form: ReasonsForm) -> HttpResponse:
        """Keep the reasons, then go on."""
        decide(page=self.page, found=self.open, reasons=form.reasons(), by=self.user)
        draft = self.page if self.step == Step.TRANSLATION else self.page.get_latest_revision_as_object()
        return go_on(self.request, draft, self.step, self.request.GET.get("comment", "")[:1000])

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        """Back to the page."""
        edit = {"url": reverse("wagtailadmin_pages:edit", args=(self.page.pk,)), "label": self.page.title}
        return [*super().get_breadcrumbs_items(), edit, {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """With the reasons that were given before."""
        kept = PersonalDataDecision.objects.filter(translation_key=self.page.translation_key).select_related("by")
        now = {value.fingerprint for value in self.scan.found}
        return {
            **super().get_context_data(**kwargs),
            "page": self.page,
            "unread": self.scan.unread,
            "decisions": [row for row in kept if row.fingerprint in now],
            "button": BUTTONS[self.step],
            "edit_url": reverse("wagtailadmin_pages:edit", args=(self.page.pk,)),
        }
