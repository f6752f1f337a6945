"""The chooser of files, as pages use it: its rows say how far the reading is."""

from typing import Any

from wagtail.documents.views import chooser

from documents.admin.states import with_states


class StatesMixin:
    """A table of files to choose from, with their states."""

    def get_object_list(self) -> Any:
        """One statement for the rows of both."""
        return super().get_object_list().select_related("reading", "collection")  # type: ignore[misc]

    @property
    def columns(self) -> list[Any]:
        """One more."""
        return with_states(super().columns)  # type: ignore[misc]


class FileChooseView(StatesMixin, chooser.DocumentChooseView):
    """The chooser."""


class FileChooseResultsView(StatesMixin, chooser.DocumentChooseResultsView):
    """Its list, searched."""


def show_states() -> None:
    """Set our views into Wagtail's chooser, whose addresses are made later. It has no setting for them."""
    chooser.viewset.choose_view_class = FileChooseView
    chooser.viewset.choose_results_view_class = FileChooseResultsView
