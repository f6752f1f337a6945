"""What a new site begins with: languages, home pages, sections, groups, approval. Everything can be run again."""

from home.setup.access import set_up_groups, set_up_workflow
from home.setup.tree import set_up_frame, set_up_locales, set_up_tree


def set_up_site() -> None:
    """Make what is missing; change nothing that is there."""
    locales = set_up_locales()
    homes = set_up_tree(locales)
    set_up_frame(locales)
    groups = set_up_groups(homes)
    set_up_workflow(groups)


__all__ = ["set_up_site"]
