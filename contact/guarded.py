"""How a form is taken in: what a robot would do is stopped, what a person typed is kept."""

from collections.abc import Callable

from django.http import HttpRequest
from django.utils.translation import gettext as _

from contact.forms import GuardedForm
from contact.limits import count_in, networks_of
from contact.models import Message
from contact.services import Draft, UsedFormError, submit
from contact.stamps import read_stamp


def take_in(request: HttpRequest, form: GuardedForm, draft_of: Callable[[str], Draft]) -> Message | None:
    """The message that became of the form; None where the form says what is wrong."""
    is_valid = form.is_valid()
    stamp = read_stamp(form.data.get("stamp", ""))
    if not is_valid:
        return None
    if not stamp.key:
        form.add_error(None, _("This form was open for very long. Nothing is lost: please send it once more."))
        return None
    known = Message.objects.filter(form_key=stamp.key, text=form.cleaned_data["text"]).first()
    if known is not None:
        return known
    if stamp.is_too_fast:
        form.add_error(None, _("That was very quick. Please look at your message once more, and send it again."))
        return None
    return _counted(request, form, draft_of(stamp.key))


def _counted(request: HttpRequest, form: GuardedForm, draft: Draft) -> Message | None:
    """Only what became a message stays counted."""
    attempt = count_in(networks_of(request))
    if attempt is None:
        words = _("Very many messages have come from your connection. Please send yours again in an hour, or call us.")
        form.add_error(None, words)
        return None
    try:
        return submit(draft)
    except UsedFormError:
        attempt.delete()
        form.add_error(None, _("This form was sent before, with other words. To send these, too, send it once more."))
        return None
