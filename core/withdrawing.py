"""Withdrawing a page: in all its languages, for a reason, in one transaction. Its addresses go on answering."""

from collections.abc import Iterable, Mapping
from contextlib import nullcontext
from typing import Any
from uuid import UUID

from django.db import transaction
from wagtail.log_actions import LogContext
from wagtail.models import Page

from core.models import BasePage, Withdrawal
from core.register import add_withdrawal, is_public
from users.models import User

SOURCE = "sq"


def public_versions(pages: Iterable[Page], *, below: bool = False) -> list[BasePage]:
    """The pages in every language in which they are public, with those below them if these are wanted."""
    keys = {page.translation_key for page in pages}
    versions = Page.objects.filter(translation_key__in=keys, alias_of__isnull=True).select_related("locale")
    found = {version.pk: version for version in versions}
    if below:
        for version in versions:
            rows = version.get_descendants().filter(alias_of__isnull=True).select_related("locale")
            found |= {row.pk: row for row in rows}
    live = [row for row in found.values() if row.live]
    specific = [row.specific for row in sorted(live, key=lambda row: row.path)]
    return [page for page in specific if isinstance(page, BasePage) and is_public(page)]


@transaction.atomic
def withdraw(
    *,
    versions: Iterable[BasePage],
    by: User | None,
    reason: Withdrawal.Reason,
    explanations: Mapping[str, str],
    replaced_by: Page | None = None,
    shows_title: bool = True,
    set_expired: bool = False,
) -> list[Withdrawal]:
    """Withdraw the versions; one row each. `explanations` by locale code; a language without one is given Albanian's.

    The rows are written first, so that taking a page down writes none (`core.signals`).
    """
    versions, rows = [*versions], []
    _stop_what_is_scheduled({page.translation_key for page in versions})
    with LogContext(user=by) if by else nullcontext():
        for page in versions:
            rows.append(_withdraw_one(page, reason, explanations, replaced_by=replaced_by, shows_title=shows_title))
            page.unpublish(user=by, set_expired=set_expired)
    return rows


def _stop_what_is_scheduled(keys: set[UUID]) -> None:
    """A translation that waits for its hour does not come back from the withdrawn."""
    for page in Page.objects.filter(translation_key__in=keys, live=False):
        page.revisions.update(approved_go_live_at=None)


def _withdraw_one(
    page: BasePage, reason: Withdrawal.Reason, explanations: Mapping[str, str], **facts: Any
) -> Withdrawal:
    own = explanations.get(page.locale.language_code, "").strip()
    text, language = (own, page.locale.language_code) if own else (explanations.get(SOURCE, "").strip(), SOURCE)
    return add_withdrawal(page, reason, explanation=text, explanation_language=language if text else "", **facts)
