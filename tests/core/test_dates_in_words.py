"""A date reads as its language writes it, inside a sentence too."""

from datetime import date

import pytest
from django.utils import translation
from django.utils.dates import MONTHS_ALT
from django.utils.formats import date_format

from core.dates import MONTHS_IN_DATES

DAY = date(2026, 8, 12)


@pytest.mark.parametrize(
    ("code", "whole", "short", "month"),
    [
        ("sq", "12 gusht 2026", "12 gusht", "gusht 2026"),
        ("sr-latn", "12. avgusta 2026.", "12. avgusta", "avgust 2026."),
        ("sr-cyrl", "12. августа 2026.", "12. августа", "август 2026."),
        ("tr", "12 Ağustos 2026", "12 Ağustos", "Ağustos 2026"),
        ("en", "12 August 2026", "12 August", "August 2026"),
    ],
)
def test_the_month_of_a_date_has_its_case_and_a_month_alone_has_none(code, whole, short, month):
    with translation.override(code):
        assert date_format(DAY, "DATE_FORMAT") == whole
        assert date_format(DAY, "MONTH_DAY_FORMAT") == short
        assert date_format(DAY, "YEAR_MONTH_FORMAT") == month


@pytest.mark.parametrize("code", ["sq", "sr-latn", "sr-cyrl", "tr", "en"])
def test_django_looks_up_the_words_that_the_catalogues_have(code):
    with translation.override(code):
        assert [str(MONTHS_ALT[number]) for number in range(1, 13)] == [str(word) for word in MONTHS_IN_DATES]
