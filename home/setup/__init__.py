"""What a new site begins with: languages, home pages, sections, groups, approval. Everything can be run again."""

from core.generation import bump
from home.setup.access import set_up_groups, set_up_workflow
from home.setup.menus import set_up_menus
from home.setup.standing import set_up_standing
from home.setup.tree import set_up_frame, set_up_locales, set_up_tree


def set_up_site() -> None:
    """Make what is missing; change nothing that is there."""
    locales = set_up_locales()
    homes = set_up_tree(locales)
    set_up_frame(locales)
    set_up_standing(homes["sq"], locales)
    set_up_menus(homes, locales)
    bump()
    groups = set_up_groups(homes)
    set_up_workflow(groups)


__all__ = ["set_up_site"]
