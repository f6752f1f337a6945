"""What was brought over, from where, and by which run."""

from importing.link_models import AwaitedLink

__all__ = ["AwaitedLink"]
