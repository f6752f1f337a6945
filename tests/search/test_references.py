"""Numbers with letters, in any punctuation; and nothing that is none."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.analysis import analyse, has_letters, reference_terms
from search.analysis.references import find_lettered
from search.query import parse
from tests.factories import DecisionPageFactory
from tests.search.documents import found, keys, make_document


def asked(text):
    return set(parse(text, "sq").references)


def numbers(text):
    return {token.term for token in analyse(text, "sq").references}


@pytest.mark.parametrize(
    ("number", "typed"),
    [
        ("RN00008152", ["RN00008152", "rn00008152", "RN 00008152", "rn-8152", "Rn8152", "RN. 008152"]),
        ("KK-12/2026", ["KK-12/2026", "kk 12 2026", "KK12/2026", "kk-nr. 12/2026", "KK.12.2026", "kk/012/2026"]),
        ("02-nr.426", ["02-nr.426", "02 nr 426", "02/426", "2-426", "02 NR. 426", "02nr426"]),
        ("Nr. 03/2021", ["Nr. 03/2021", "03/2021", "3-2021", "nr 3 2021", "NR.03-2021", "br. 3/2021"]),
        ("12/KK/2026", ["12/KK/2026", "12 kk 2026", "12-kk-2026", "012KK2026"]),
        ("12/2026", ["12/2026", "12-2026", "Nr. 12/2026", "12 2026"]),
    ],
)
@pytest.mark.django_db
def test_a_number_comes_first_however_it_is_typed(number, typed):
    words = " ".join(re.findall(r"\w+", number))
    make_document("test:words", title=words, summary=words, body=f"{words} " * 20)
    make_document("test:bears", kind="decision", title="Vendim", references=number, body="x " * 500)
    for text in typed:
        assert keys(text)[0] == "test:bears", text


@pytest.mark.django_db
def test_of_two_numbers_that_differ_by_letters_the_one_that_was_typed_comes_first():
    for number in ("KK-12/2026", "12/2026", "PR-12/2026"):
        make_document(number, title="Vendim", references=number)
    assert keys("pr 12/2026")[0] == "PR-12/2026"
    assert keys("kk12-2026")[0] == "KK-12/2026"
    assert len(keys("12/2026")) == 3


@pytest.mark.parametrize("typed", ["RN00008152", "RN 00008152", "rn 8152"])
@pytest.mark.django_db
def test_a_number_with_letters_is_found_where_a_text_mentions_it(typed):
    page = DecisionPageFactory(title="Vendim", summary="Shpallet konkursi RN00008152 për mësues.")
    DecisionPageFactory(title="Vendim", summary="Shpallet konkursi RN00008153 për mësues.")
    assert found(typed) == [page.pk]


LETTERS = st.text("ABCDEFGHIJKLMNOPRSTUVXYZ", min_size=2, max_size=4).filter(
    lambda letters: (
        letters.lower()
        not in {"nr", "br", "no", "eur", "usd", "chf", "rsd", "gbp", "try", "all", "tl", "lek", "km", "kg"}
    )
)
GROUPS = st.lists(st.integers(1, 99_999).map(str), min_size=1, max_size=3)
JOINTS = st.sampled_from(["-", "/", " ", ".", " - ", "–", ". "])


@pytest.mark.property
@given(letters=LETTERS, groups=GROUPS, joints=st.lists(JOINTS, min_size=6, max_size=6), zeros=st.integers(0, 4))
def test_one_number_is_one_however_it_is_joined(letters, groups, joints, zeros):
    number = letters + "-" + "/".join(groups)
    typed = letters.lower()
    for joint, group in zip(joints, groups, strict=False):
        typed += joint + "0" * zeros + group
    assert {term for term in reference_terms(number) if has_letters(term)} & asked(typed)


@pytest.mark.property
@given(letters=LETTERS, others=LETTERS, groups=GROUPS)
def test_numbers_of_other_letters_are_other_numbers(letters, others, groups):
    number, other = (each + "-" + "/".join(groups) for each in (letters, others))
    shared = {term for term in reference_terms(number) if has_letters(term)} & set(reference_terms(other))
    assert bool(shared) == (letters == others)


DATES = st.dates().flatmap(
    lambda day: st.sampled_from([f"{day.day:02}.{day.month:02}.{day.year}", f"{day.day}/{day.month}", day.isoformat()])
)
AMOUNTS = st.builds(
    lambda amount, form: form.format(amount),
    st.decimals(0, 1_000_000, places=2),
    st.sampled_from(["€{:,}", "{:,} €", "EUR {:,}", "EUR{:,}", "{:.2f} euro", "USD{:.2f}", "KM {:.2f}", "{:,.0f} m²"]),
)
TIMES = st.times().map(lambda time: f"ora {time:%H:%M}")


@pytest.mark.property
@given(st.lists(st.one_of(DATES, AMOUNTS, TIMES), max_size=6))
def test_dates_times_and_amounts_in_a_text_have_no_letters(parts):
    assert not list(find_lettered("më " + ", deri më ".join(parts)))


@pytest.mark.parametrize(
    "text", ["COVID-19", "neni 12", "Neni 12", "A4", "NENI 12", "faqe 3-5", "G20", "EUR 12.500,00", "12 mars 2026"]
)
def test_what_is_no_number_of_an_act_is_none(text):
    assert not list(find_lettered(text))
    assert not {term for term in numbers(text) if has_letters(term)}


HOSTILE = [
    "KK-1/" * 3000,
    "A-" * 5000,
    "A" * 10_000 + "1",
    "1-A-" * 3000,
    "kk " * 5000 + "1",
    "1 kk " * 3000,
    "1-" * 5000 + "A",
]


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:6])
def test_hostile_numbers_are_read_in_a_moment(text):
    import time

    started = time.process_time()
    analyse(text, "sq")
    reference_terms(text)
    assert time.process_time() - started < 2
