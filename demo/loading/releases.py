"""Press releases and communiqués of the demonstration."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from demo import content, shapes
from demo.loading.civic import Civic
from news.models import CommuniquePage, PressReleasePage

PHONE, EMAIL = "+383 280 000 000", "media@demo.invalid"


def news_pages(
    day: date, civic: Civic
) -> Iterator[tuple[Any, shapes.PressRelease | shapes.Communique, list[shapes.Text]]]:
    """Each page without its text, what it is made from, and its other translated words; oldest first, so that numbers
    grow with the days."""
    for release in sorted(content.PRESS_RELEASES, key=lambda one: -one.days_ago):
        page = PressReleasePage(
            published_on=day - timedelta(days=release.days_ago),
            contact_name=release.contact["sq"],
            contact_phone=PHONE,
            contact_email=EMAIL,
        )
        yield page, release, [release.contact]
    for communique in sorted(content.COMMUNIQUES, key=lambda one: -one.days_ago):
        held = day - timedelta(days=communique.days_ago)
        body = civic.bodies[communique.body]
        words = {"occasion": communique.occasion["sq"], "occasion_on": held}
        yield CommuniquePage(published_on=held, body=body, **words), communique, [communique.occasion]
