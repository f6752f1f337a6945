"""What can be read from a number as the office typed it. Pure."""

import re
from datetime import date

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_SHORT_YEAR = re.compile(r"/\s*(\d\d)\s*$")
_RELEASE = re.compile(r"\D{0,20}?0*([1-9]\d{0,5})\s*[/–-]\s*(\d{4}|\d\d)\.?")


def year_of(number: str, *, published_on: date) -> int | None:
    """The year that stands in a number (12/2019, 12/19, 2019-12); None where there is none, or several can be meant.

    A year after the publication is no year: a number can't be given later.
    """
    years = {int(found) for found in _YEAR.findall(number)}
    short = _SHORT_YEAR.search(number)
    if short and not years:
        years.add(_whole_year(int(short[1]), published_on))
    known = {year for year in years if 1945 <= year <= published_on.year}
    return known.pop() if len(known) == 1 else None


def release_number(number: str, *, published_on: date) -> tuple[int, int] | None:
    """Number and year of a press release: 12/2019, “Nr. 12/19”; None where it can't be read as both."""
    found = _RELEASE.fullmatch(number.strip())
    if found is None:
        return None
    year = int(found[2]) if len(found[2]) == 4 else _whole_year(int(found[2]), published_on)
    return (int(found[1]), year) if 1945 <= year <= published_on.year else None


def _whole_year(short: int, published_on: date) -> int:
    """The century that makes it the latest year that is not after the publication."""
    century = published_on.year // 100 * 100
    return century + short if century + short <= published_on.year else century - 100 + short
