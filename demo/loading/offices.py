"""The pages of bodies of the demonstration."""

from dataclasses import dataclass
from typing import Any

from demo import content
from demo.loading.pages import Loader
from demo.office_shapes import BodyText
from home.models import BodyPage, DirectoryIndexPage, HomePage


@dataclass(frozen=True)
class OfficeLoader(Loader):
    """Makes the pages of bodies that are missing."""

    def load(self) -> None:
        """In the order of the content."""
        home = HomePage.objects.get(locale__language_code="sq", depth=2)
        directory = DirectoryIndexPage.objects.child_of(home).get()
        for item in content.BODY_PAGES:
            self._body(directory, item)

    def _body(self, directory: Any, item: BodyText) -> None:
        page = BodyPage(
            body=self.civic.bodies[item.key], content=self._stream(item.content), meeting=item.meeting["sq"]
        )
        if item.portrait:
            page.portrait, page.portrait_alt = self.media.images[item.portrait], item.portrait_alt["sq"]
        page.topics = [self.civic.topics[key] for key in item.topics]
        self._add(directory, page, item.title, item.summary, item.content, [item.meeting, item.portrait_alt])
