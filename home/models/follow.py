"""How to follow what the municipality publishes: feeds and calendars."""

from typing import Any, ClassVar

from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from core.generation import cached
from core.languages import active_language
from core.models import BasePage
from core.structured_data import page_data
from home.following import Group, everything, groups_below


class FollowPage(BasePage):
    """All feeds and calendars, and what they are. It keeps itself up to date."""

    search_kind = None
    max_count_per_parent = 1
    parent_page_types: ClassVar[list[str]] = ["home.HomePage"]
    subpage_types: ClassVar[list[str]] = []

    class Meta:
        verbose_name = _("page of feeds")
        verbose_name_plural = _("pages of feeds")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Everything, then by kind, topic and body; kept in memory under the generation."""
        context = super().get_context(request, *args, **kwargs)
        day = timezone.localdate()

        def build() -> tuple[Any, list[Group]]:
            home = Page.objects.select_related("locale").get(path=self.path[: -self.steplen])
            return everything(home), groups_below(home, day)

        feed, groups = cached(f"follow:{self.pk}:{active_language().code}:{day}", build)
        return context | {"everything": feed, "groups": groups}

    def get_structured_data(self, request: HttpRequest) -> dict[str, Any]:
        """A CollectionPage."""
        return page_data(self, request, "CollectionPage")
