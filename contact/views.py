"""Pages on which citizens write, and the receipt. Kept by no cache; only here a cookie is set, against forged forms."""

from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.cache import patch_cache_control
from django.utils.translation import gettext as _
from django.views.csrf import csrf_failure as django_csrf_failure
from django.views.decorators.http import require_http_methods, require_safe
from wagtail.models import Page

from civic.models import Body, Place
from contact.forms import ContactForm, GuardedForm, MistakeForm
from contact.guarded import take_in
from contact.models import Message
from contact.models.settings import contact_settings
from contact.reported import own_path, page_at
from contact.services import Draft
from core.addresses import page_url
from core.languages import active_language, language_of_locale

METHODS = ["GET", "HEAD", "POST"]


@require_http_methods(METHODS)
def contact(request: HttpRequest) -> HttpResponse:
    """The form; sent well, it leads to its receipt."""
    form = ContactForm(request.POST if request.method == "POST" else None, request=request)
    message = take_in(request, form, lambda key: _draft(form, key)) if form.is_bound else None
    return _receipt_of(message) if message else _show_contact(request, form)


def _draft(form: GuardedForm, key: str) -> Draft:
    data = form.cleaned_data
    source = {"locale__language_code": settings.LANGUAGE_CODE}
    return Draft(
        form_key=key,
        is_trapped=form.is_trapped,
        wants_answer=not data["no_answer"],
        directorate=Body.objects.filter(slug=data["directorate"], **source).first() if data["directorate"] else None,
        place=Place.objects.filter(slug=data["place"], **source).first() if data["place"] else None,
        **{name: data[name] for name in ("kind", "text", "language", "name", "email", "phone")},
    )


def _show_contact(request: HttpRequest, form: GuardedForm) -> HttpResponse:
    title = _("Write to the municipality")
    summary = _("A question, a complaint, a suggestion, praise: the office reads every message and answers it.")
    return _show(request, "contact/form.html", {"form": form, "heading": title, "summary": summary})


@require_http_methods(METHODS)
def mistake(request: HttpRequest) -> HttpResponse:
    """The form about a page; which one stands in the address."""
    asked = request.GET.get("page", "")
    form = MistakeForm(
        request.POST if request.method == "POST" else None, request=request, initial={"page": own_path(request, asked)}
    )
    message = take_in(request, form, lambda key: _mistake_draft(form, key)) if form.is_bound else None
    return _receipt_of(message) if message else _show_mistake(request, form)


def _mistake_draft(form: GuardedForm, key: str) -> Draft:
    data = form.cleaned_data
    return Draft(
        kind=Message.Kind.MISTAKE,
        text=data["text"],
        email=data["email"],
        wants_answer=bool(data["email"]),
        language=active_language().code,
        page_path=data["page"],
        page=page_at(data["page"]),
        form_key=key,
        is_trapped=form.is_trapped,
    )


def _show_mistake(request: HttpRequest, form: GuardedForm) -> HttpResponse:
    """With the title of the page, where the path is that of a page that everybody sees."""
    path = own_path(request, form["page"].value() or "")
    page = page_at(path) if path else None
    context: dict[str, Any] = {
        "form": form,
        "heading": _("Report a mistake on a page"),
        "summary": _("Thank you for telling us. The office that wrote the page looks at it."),
        "reported_title": page.title if page else "",
        "reported_url": page_url(page) if page else "",
        "reported_lang": _lang_of(page) if page else "",
        "robots": "noindex",
    }
    return _show(request, "contact/form.html", context)


def _lang_of(page: Page) -> str:
    """The page's language where it is not the reader's; else empty."""
    language = language_of_locale(page.locale.language_code)
    return "" if language.locale_code == active_language().locale_code else language.html_lang


@require_safe
def receipt(request: HttpRequest, token: str) -> HttpResponse:
    """For who has the address: number, and the day by which an answer comes. Raises Http404 for any other."""
    message = Message.objects.filter(token=token).first()
    if message is None:
        raise Http404
    context = {"message": message, "basis": contact_settings().get_basis_display(), "robots": "noindex"}
    return _show(request, "contact/receipt.html", context)


def csrf_failed(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form without its cookie is shown again with all that was typed; elsewhere Django's own page."""
    match = request.resolver_match
    forms = {"contact:contact": (ContactForm, _show_contact), "contact:mistake": (MistakeForm, _show_mistake)}
    if match is None or match.view_name not in forms:
        return django_csrf_failure(request, reason=reason)
    form_class, show = forms[match.view_name]
    form: GuardedForm = form_class(request.POST, request=request)
    form.is_valid()
    form.add_error(
        None, _("Your browser did not send the cookie of this form. Allow cookies for this site and send it again.")
    )
    response = show(request, form)
    response.status_code = 403
    return response


def _receipt_of(message: Message) -> HttpResponse:
    response = redirect("contact:receipt", token=message.token)
    response.status_code = 303
    patch_cache_control(response, private=True, no_store=True)
    return response


def _show(request: HttpRequest, template: str, context: dict[str, Any]) -> HttpResponse:
    """422 where something has to be put right."""
    form = context.get("form")
    keep = {"keep_months": contact_settings().keep_months}
    status = 422 if form is not None and form.errors else 200
    response = render(request, template, keep | context, status=status)
    patch_cache_control(response, private=True, no_store=True)
    response.headers["Referrer-Policy"] = "same-origin"
    if context.get("robots"):
        response.headers["X-Robots-Tag"] = "noindex"
    return response
