"""The doors of the admin through which text becomes public, and what the admin shows of personal data."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html_join
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.menu import MenuItem
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.admin.widgets.button import Button
from wagtail.models import Page
from wagtail_localize.views.update_translations import UpdateTranslationsView

from core.personal_data.page_views import AskingPageViewSet
from core.personal_data.reports import DecisionsReport, OpenReport, may_see_reports
from core.personal_data.scanning import scan, undecided
from core.personal_data.steps import Step
from core.personal_data.views import PersonalDataView, must_ask, question_url
from core.personal_data.waiting import translation_of, waiting_text

LATE = 10
"""After the rule of the second person: who may not publish at all is not asked for reasons."""


@hooks.register("register_admin_viewset")
def ask_in_page_views() -> AskingPageViewSet:
    """In place of Wagtail's own: submitting and approving have no hook."""
    return AskingPageViewSet()


@hooks.register("before_publish_page", order=LATE)
def ask_before_publishing(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Publishing and scheduling by the button. The text is saved as a draft already."""
    return redirect(question_url(page, Step.PUBLISH)) if must_ask(request, page) else None


@hooks.register("before_edit_page", order=-5)
def ask_before_publishing_a_translation(request: HttpRequest, page: Page) -> HttpResponse | None:
    """The button of the translation editor, which goes past Wagtail's own hooks. Its sentences are kept already."""
    if request.method != "POST" or request.POST.get("action") != "publish" or translation_of(page) is None:
        return None
    return redirect(question_url(page, Step.TRANSLATION)) if must_ask(request, waiting_text(page)) else None


@hooks.register("before_bulk_action", order=LATE)
def ask_before_publishing_many(
    request: HttpRequest, action_type: str, objects: list[Any], action_class: Any
) -> HttpResponseBase | None:
    """Many pages at once, and the drafts below them where these are to be published, too: nothing is published, and the
    pages that need an answer are named."""
    if action_type != "publish":
        return None
    pages = [page for page in objects if isinstance(page, Page)]
    if action_class.get_execution_context().get("include_descendants"):
        pages += [draft for page in pages for draft in page.get_descendants().not_live()]
    drafts = (page.specific.get_latest_revision_as_object() for page in pages)
    if not (asked := [page for page in drafts if undecided(page)]):
        return None
    links = format_html_join(
        ", ", '<a href="{}">{}</a>', ((question_url(page, Step.NONE), page.title) for page in asked)
    )
    messages.error(
        request, format_html_join("", "{} {}", [(_("Not published: personal data need a reason in:"), links)])
    )
    return redirect(get_valid_next_url_from_request(request) or "wagtailadmin_explore_root")


@hooks.register("before_copy_page")
def copy_personal_data_as_drafts_only(request: HttpRequest, page: Page) -> HttpResponseBase | None:
    """A copy is a record of its own: reasons that hold for the first do not hold for it."""
    if request.method != "POST" or not request.POST.get("publish_copies"):
        return None
    with_below = request.POST.get("copy_subpages")
    pages = page.get_descendants(inclusive=True).specific() if with_below else [page.specific]
    if not any(scan(each).found for each in pages):
        return None
    messages.error(request, _("Not copied: the text has personal data. Copy it as a draft, then publish the copy."))
    return redirect("wagtailadmin_pages:copy", page.pk)


class AskingUpdateTranslationsView(UpdateTranslationsView):
    """Bringing translations up to date, with the question before they are published on the way."""

    def form_valid(self, form: Any) -> HttpResponseBase:
        """Where something is open, translations are brought up to date and none is published."""
        if form.cleaned_data["publish_translations"] and any(self._open_translations()):
            form.cleaned_data["publish_translations"] = False
            messages.warning(
                self.request, _("Translations were not published: personal data need a reason. Publish each by itself.")
            )
        answer: HttpResponseBase = super().form_valid(form)
        return answer

    def _open_translations(self) -> Iterator[bool]:
        """One word a translation: whether something stands open in what would be published."""
        source = self.object.get_source_instance()
        if not isinstance(source, Page):
            return
        yield bool(undecided(source))  # what is new in the source reaches every translation
        for translation in self.object.translations.filter(enabled=True).select_related("target_locale"):
            text = self.object.get_ephemeral_translated_instance(translation.target_locale, fallback=True)
            yield bool(undecided(text))


@hooks.register("register_admin_urls", order=-100)
def addresses() -> list[URLPattern]:
    """The question, the reports; and before wagtail-localize's own address, ours for updating translations."""
    return [
        path("personal-data/<int:page_id>/", PersonalDataView.as_view(), name="personal_data"),
        path("reports/personal-data/", OpenReport.as_view(), name="personal_data_open"),
        path(
            "reports/personal-data/results/", OpenReport.as_view(results_only=True), name="personal_data_open_results"
        ),
        path("reports/personal-data-reasons/", DecisionsReport.as_view(), name="personal_data_reasons"),
        path(
            "reports/personal-data-reasons/results/",
            DecisionsReport.as_view(results_only=True),
            name="personal_data_reasons_results",
        ),
        path("localize/update/<int:translation_source_id>/", AskingUpdateTranslationsView.as_view()),
    ]


@hooks.register("register_page_header_buttons")
def button_of_a_page(page: Page, user: Any, view_name: str, next_url: str | None = None) -> Iterator[Button]:
    """Looks the page through at any time, and shows the reasons that were given."""
    if not page.is_root() and page.permissions_for_user(user).can_edit():
        yield Button(_("Personal data"), reverse("personal_data", args=(page.pk,)), icon_name="view", priority=75)


class ReportItem(MenuItem):
    """A report for those who approve."""

    def is_shown(self, request: HttpRequest) -> bool:
        """As the report itself asks."""
        return may_see_reports(request.user)


@hooks.register("register_reports_menu_item")
def menu_item_of_what_is_open() -> MenuItem:
    """What stands on public pages without a reason."""
    return ReportItem(gettext_lazy("Personal data"), reverse("personal_data_open"), icon_name="warning", order=1000)


@hooks.register("register_reports_menu_item")
def menu_item_of_the_reasons() -> MenuItem:
    """What was decided."""
    label = gettext_lazy("Personal data: reasons")
    return ReportItem(label, reverse("personal_data_reasons"), icon_name="list-ul", order=1010)
