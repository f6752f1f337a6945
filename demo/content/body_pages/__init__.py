"""Pages of bodies: what each does for people, in plain words of our own."""

from . import governing, serving

BODY_PAGES = [*governing.BODY_PAGES, *serving.BODY_PAGES]
