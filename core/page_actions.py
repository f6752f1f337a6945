"""Views of the admin for what Wagtail's own do otherwise than we: withdrawing, and copying as new."""

from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseForbidden
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.generic import FormView, TemplateView
from wagtail.admin import messages
from wagtail.admin.views.pages.unpublish import UnpublishView
from wagtail.admin.widgets import AdminPageChooser
from wagtail.models import Page

from core.copying import copy_as_new
from core.languages import LANGUAGES
from core.models import BasePage, Withdrawal
from core.register import was_public
from core.withdrawing import public_versions, withdraw
from users.models import User


def withdrawal_url(pages: list[Page], *, below: bool = False) -> str:
    """Where the pages are withdrawn."""
    query = "&".join([f"id={page.pk}" for page in pages] + (["below=1"] if below else []))
    return f"{reverse('withdraw_pages')}?{query}"


def signed_in(request: HttpRequest) -> User:
    """Whoever works in the admin. Raises PermissionDenied for nobody."""
    if not request.user.is_authenticated:
        raise PermissionDenied
    return request.user


class WithdrawalForm(forms.Form):
    """Why, in the words of each language, and what replaces it."""

    reason = forms.ChoiceField(
        label=gettext_lazy("Reason"),
        choices=Withdrawal.Reason,
        widget=forms.RadioSelect,
        help_text=gettext_lazy("Readers see it at the address of the page, with the day of today."),
    )
    replaced_by = forms.ModelChoiceField(
        label=gettext_lazy("Page that replaces it"),
        queryset=Page.objects.filter(live=True, depth__gt=1),
        required=False,
    )
    hides_title = forms.BooleanField(
        label=gettext_lazy("Do not show the title either"),
        help_text=gettext_lazy("For the protection of personal data, where the title itself names somebody."),
        required=False,
    )

    def __init__(self, *args: Any, versions: list[BasePage], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.versions = versions
        self.fields["replaced_by"].widget = AdminPageChooser()
        for code in sorted({page.locale.language_code for page in versions}, key=list(LANGUAGES).index):
            self.fields[f"explanation_{code}"] = forms.CharField(
                label=_("Explanation (%(language)s)") % {"language": LANGUAGES[code].name},
                widget=forms.Textarea(attrs={"rows": 3, "lang": LANGUAGES[code].html_lang}),
                max_length=2000,
                required=False,
            )
        self.order_fields(["reason", *[name for name in self.fields if name.startswith("explanation_")]])

    def explanations(self) -> dict[str, str]:
        """What was written, by locale code."""
        given = self.cleaned_data.items()
        return {name.removeprefix("explanation_"): text for name, text in given if name.startswith("explanation_")}

    def clean(self) -> dict[str, Any]:
        """A page is not replaced by itself; a title is hidden for one reason alone."""
        data: dict[str, Any] = super().clean() or {}
        replacement, reason = data.get("replaced_by"), data.get("reason")
        if reason == Withdrawal.Reason.REPLACED and not replacement and "replaced_by" not in self.errors:
            self.add_error("replaced_by", _("Choose the page that replaces it."))
        if replacement and replacement.translation_key in {page.translation_key for page in self.versions}:
            self.add_error("replaced_by", _("A page can't be replaced by one that is withdrawn with it."))
        if data.get("hides_title") and reason != Withdrawal.Reason.PERSONAL_DATA:
            self.add_error("hides_title", _("The title is hidden for the protection of personal data only."))
        return data


class WithdrawView(FormView[WithdrawalForm]):
    """Asks why, and withdraws the pages in all their languages together."""

    form_class = WithdrawalForm
    template_name = "core/admin/withdraw.html"

    @cached_property
    def pages(self) -> "QuerySet[Page]":
        """The pages chosen."""
        ids = [raw for raw in self.request.GET.getlist("id") if raw.isascii() and raw.isdigit() and len(raw) < 19]
        pages: QuerySet[Page] = Page.objects.filter(pk__in=ids, depth__gt=1)
        return pages

    @cached_property
    def versions(self) -> list[BasePage]:
        """In every language, with what lies below where that is wanted."""
        return public_versions(self.pages, below="below" in self.request.GET)

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Who may unpublish them all may withdraw them."""
        if not self.versions:
            messages.error(request, _("None of these pages is public. What was public once stays, as withdrawn."))
            return redirect("wagtailadmin_explore_root")
        if not all(page.permissions_for_user(request.user).can_unpublish() for page in self.versions):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_form_kwargs(self) -> dict[str, Any]:
        """With the pages."""
        return {**super().get_form_kwargs(), "versions": self.versions}

    def form_valid(self, form: WithdrawalForm) -> HttpResponse:
        """All or none."""
        parent = self.versions[0].get_parent()
        rows = withdraw(
            versions=self.versions,
            by=signed_in(self.request),
            reason=Withdrawal.Reason(form.cleaned_data["reason"]),
            explanations=form.explanations(),
            replaced_by=form.cleaned_data["replaced_by"],
            shows_title=not form.cleaned_data["hides_title"],
        )
        count = len(rows)
        messages.success(
            self.request,
            ngettext("%(count)s page was withdrawn.", "%(count)s pages were withdrawn.", count) % {"count": count},
        )
        return redirect("wagtailadmin_explore", parent.pk)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """What is withdrawn, and how much lies below it and stays."""
        context = super().get_context_data(**kwargs)
        keys = {page.pk for page in self.versions}
        below = [page for page in public_versions(self.pages, below=True) if page.pk not in keys]
        context |= {
            "rows": [(page, LANGUAGES[page.locale.language_code].name) for page in self.versions],
            "below_count": len(below),
            "below_url": withdrawal_url([*self.pages], below=True),
            "action_url": self.request.get_full_path(),
        }
        return context


def unpublish(request: HttpRequest, page_id: int) -> HttpResponseBase:
    """In place of Wagtail's: what is public is withdrawn, for a reason. Only what never was goes Wagtail's way."""
    page = get_object_or_404(Page, pk=page_id)
    if was_public([page]):
        return redirect(withdrawal_url([page]))
    answer: HttpResponseBase = UnpublishView.as_view()(request, page_id)
    return answer


def refuse_action(request: HttpRequest, pk: int, action_name: str) -> HttpResponse:
    """In place of the actions of Wagtail's internal API, which ask nobody and give no reason. The admin needs none."""
    return HttpResponseForbidden()


class CopyAsNewView(TemplateView):
    """Asks, and makes a draft with the text of a page."""

    template_name = "core/admin/copy_as_new.html"
    page: BasePage

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Who may add a page beside it may copy it."""
        page = get_object_or_404(Page, pk=kwargs["page_id"], depth__gt=2).specific
        if not isinstance(page, BasePage) or not may_copy_as_new(page, request.user):
            raise PermissionDenied
        self.page = page
        return super().dispatch(request, *args, **kwargs)

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Lands in the form of the copy."""
        copy = copy_as_new(page=self.page, by=signed_in(request))
        messages.success(request, _("This is a new draft. Change its title, and fill in what was left empty."))
        return redirect("wagtailadmin_pages:edit", copy.pk)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """The page."""
        return {**super().get_context_data(**kwargs), "page": self.page}


def may_copy_as_new(page: Page, user: Any) -> bool:
    """Whether they may read the page in the admin and add one beside it."""
    if page.depth <= 2 or page.alias_of_id or not issubclass(page.specific_class, BasePage):
        return False
    parent = page.get_parent()
    perms = page.permissions_for_user(user)
    return bool(perms.can_copy() and parent.permissions_for_user(user).can_add_subpage() and _has_room(page, parent))


def _has_room(page: Page, parent: Page) -> bool:
    return bool(page.specific_class.can_create_at(parent.specific))
