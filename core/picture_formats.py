"""The better format of pictures, made in the background: AVIF is smaller than WebP and takes six times as long."""

import logging
import time

from django.db.models import Exists, F, OuterRef, QuerySet, Value
from django.db.models.functions import Replace
from wagtail.images.models import SourceImageIOError

from core.generation import bump
from core.models.images import Rendition
from core.pictures import AVIF, WEBP

logger = logging.getLogger(__name__)

SECONDS_A_RUN = 5
"""Other periodic jobs wait behind this one."""


def without_better_format() -> "QuerySet[Rendition]":
    """WebP renditions whose twin in AVIF is not made yet, newest first."""
    twin = Rendition.objects.filter(
        image=OuterRef("image"), focal_point_key=OuterRef("focal_point_key"), filter_spec=OuterRef("twin_spec")
    )
    webp = Rendition.objects.filter(filter_spec__endswith=WEBP)
    named = webp.annotate(twin_spec=Replace(F("filter_spec"), Value(WEBP), Value(AVIF)))
    missing: QuerySet[Rendition] = named.exclude(Exists(twin)).select_related("image").order_by("-pk")
    return missing


def make_better_formats(seconds: float = SECONDS_A_RUN) -> int:
    """Make what is missing for so many seconds; how many were made. Pages then show them."""
    limit = time.monotonic() + seconds
    made = 0
    for rendition in without_better_format().iterator(chunk_size=50):
        if time.monotonic() > limit:
            break
        try:
            rendition.image.get_rendition(rendition.filter_spec.replace(WEBP, AVIF))
            made += 1
        except (SourceImageIOError, OSError) as error:  # the original is lost: WebP stays what there is
            logger.warning("no AVIF of picture %s: %s", rendition.image_id, error)
    if made:
        bump()
    return made
