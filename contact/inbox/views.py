"""One message in the admin, and what is done with it. Reading changes nothing; every step is a POST."""

from collections.abc import Callable
from typing import Any

from django.forms import Form
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.cache import patch_cache_control
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe
from wagtail.admin import messages
from wagtail.admin.auth import permission_required

from contact import erasing, services
from contact.inbox.forms import AssignForm, WordsForm
from contact.models import Message
from contact.reminding import ANSWER

ERASE = "contact.erase_message"


@require_safe
@permission_required(ANSWER)
def message(request: HttpRequest, pk: int) -> HttpResponse:
    """What was written, what was done, and what can be done."""
    return _show(request, get_object_or_404(Message, pk=pk))


def _show(request: HttpRequest, shown: Message, **forms: Form) -> HttpResponse:
    events = list(shown.events.select_related("by"))
    words = {"seen": events[-1].pk if events else 0}
    context: dict[str, Any] = {
        "message": shown,
        "is_overdue": shown.is_overdue(timezone.localdate()),
        "entries": list(shown.entries.select_related("by")),
        "events": events,
        "assign_form": AssignForm(message=shown),
        "answer_form": WordsForm(initial=words, auto_id="answer-%s"),
        "note_form": WordsForm(initial=words, auto_id="note-%s"),
        "may_erase": request.user.has_perm(ERASE),
        "page_edit_url": reverse("wagtailadmin_pages:edit", args=(shown.page_id,)) if shown.page_id else "",
        "breadcrumbs_items": [
            {"url": reverse("wagtailadmin_home"), "label": _("Home")},
            {"url": reverse("contact_inbox:list"), "label": _("Messages from citizens")},
            {"url": "", "label": shown.reference},
        ],
    }
    refused = [form for form in forms.values() if form.errors]
    context["kept_forms"] = refused if shown.erased_at else []
    status = 422 if refused else 200
    response = render(request, "contact/admin/message.html", context | forms, status=status)
    patch_cache_control(response, private=True, no_store=True)
    return response


def _assign(request: HttpRequest, shown: Message) -> HttpResponse | None:
    form = AssignForm(request.POST, message=shown)
    if not form.is_valid():
        return _show(request, shown, assign_form=form)
    data = form.cleaned_data
    services.assign(message_id=shown.pk, by=_user(request), body=data["body"], person=data["person"])
    return None


def _claim(request: HttpRequest, shown: Message) -> HttpResponse | None:
    user = _user(request)
    services.assign(message_id=shown.pk, by=user, body=shown.assigned_body, person=user)
    return None


def _note(request: HttpRequest, shown: Message) -> HttpResponse | None:
    form = WordsForm(request.POST, auto_id="note-%s")
    if form.is_valid():
        try:
            services.write_note(message_id=shown.pk, by=_user(request), text=form.cleaned_data["text"])
        except services.ErasedError:
            form.add_error(None, _erased())
    return _show_again(request, shown, note_form=form)


def _answer(request: HttpRequest, shown: Message) -> HttpResponse | None:
    """Refused, with its words kept, where something happened that its writer has not seen."""
    form = WordsForm(request.POST, auto_id="answer-%s")
    if form.is_valid():
        data = form.cleaned_data
        try:
            services.answer(message_id=shown.pk, by=_user(request), text=data["text"], seen=data["seen"])
        except services.ErasedError:
            form.add_error(None, _erased())
        except services.UnseenEventError:
            form.add_error(
                None, _("Something has happened to this message since you opened it. Look below, then send.")
            )
    return _show_again(request, shown, answer_form=form)


def _show_again(request: HttpRequest, shown: Message, **forms: Form) -> HttpResponse | None:
    """With the words that were refused, above what has happened by now; None where nothing was."""
    (form,) = forms.values()
    if not form.errors:
        return None
    shown.refresh_from_db()
    form.data = {**form.data.dict(), "seen": str(services.last_event(shown) or 0)}  # type: ignore[attr-defined]  # what was sent is a QueryDict
    return _show(request, shown, **forms)


def _erased() -> str:
    return _("The personal data of this message is erased. Nothing more can be written to it.")


def _close(request: HttpRequest, shown: Message) -> None:
    services.close(message_id=shown.pk, by=_user(request))


def _spam(request: HttpRequest, shown: Message) -> None:
    services.close(message_id=shown.pk, by=_user(request), as_spam=True)


def _reopen(request: HttpRequest, shown: Message) -> None:
    services.reopen(message_id=shown.pk, by=_user(request))


def _user(request: HttpRequest) -> Any:
    return request.user


STEPS: dict[str, Callable[[HttpRequest, Message], HttpResponse | None]] = {
    "assign": _assign,
    "claim": _claim,
    "note": _note,
    "answer": _answer,
    "close": _close,
    "spam": _spam,
    "reopen": _reopen,
}


@require_POST
@permission_required(ANSWER)
def step(request: HttpRequest, pk: int, name: str) -> HttpResponse:
    """One step with a message; back to it. Raises Http404 for a step that there is not."""
    if name not in STEPS:
        raise Http404
    refused = STEPS[name](request, get_object_or_404(Message, pk=pk))
    if refused is not None:
        return refused
    messages.success(request, _("Done."))
    return redirect("contact_inbox:message", pk)


@require_POST
@permission_required(ERASE)
def erase(request: HttpRequest, pk: int) -> HttpResponse:
    """Before its time, where the citizen asks for it."""
    erasing.erase(message_id=get_object_or_404(Message, pk=pk).pk, by=_user(request))
    messages.success(request, _("The personal data of this message is erased."))
    return redirect("contact_inbox:message", pk)
