"""The form of a menu."""

from typing import Any

from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminModelForm


class MenuForm(WagtailAdminModelForm):
    """Refuses a page of another language where it was chosen, with its title and its language."""

    def clean(self) -> dict[str, Any]:
        """The entries' pages are of the menu's language."""
        data: dict[str, Any] = super().clean()
        locale = data.get("locale")
        if locale is not None:
            for formset in self.formsets.values():
                formset.is_valid()  # the forms of the entries are cleaned by this
                for form in formset.forms:
                    _refuse_foreign(form, locale)
        return data


def _refuse_foreign(form: Any, locale: Any) -> None:
    entry: dict[str, Any] = getattr(form, "cleaned_data", {})
    page = entry.get("page")
    if page is None or entry.get("DELETE") or page.locale_id == locale.pk:
        return
    message = _("“%(page)s” is a page in another language (%(language)s). Choose its %(wanted)s version.") % {
        "page": page.title,
        "language": page.locale,
        "wanted": locale,
    }
    form.add_error("page", message)
