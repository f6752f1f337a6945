"""Lists: filters, orders, words, pages of a list."""

from datetime import date
from urllib.parse import parse_qs, urlencode

import pytest
from django.http import Http404, QueryDict
from django.utils.translation import gettext, override
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.listing import MAX_QUERY, PER_PAGE, Choice, Filter, build_listing
from core.pagination import address, paginate
from news.models import NewsIndexPage, NewsPage
from search import index
from tests.factories import BodyFactory, NewsPageFactory, TopicFactory, section
from tests.factories.bulk import copies
from tests.markup import document, links, one, text


def _listing(query="", **changes):
    """The list of news that a query asks for."""
    page = section(NewsIndexPage)
    given_ = {"filters": page.get_filters(), "sorts": page.get_sorts(), "matching": page.matching, "rows": page.rows}
    return build_listing(page.listed_pages(), QueryDict(query), **(given_ | changes))


def _titles(query=""):
    return [item.title for item in _listing(query).items]


@pytest.fixture
def three(db):
    """Three news items of two years, two topics and two directorates."""
    roads, schools = TopicFactory(name="Rrugët", slug="rruget"), TopicFactory(name="Shkollat", slug="shkollat")
    body = BodyFactory(name="Drejtoria e Arsimit", slug="arsimi")
    NewsPageFactory(title="A rruga", published_on=date(2024, 12, 31), topics=[roads])
    NewsPageFactory(title="B shkolla", published_on=date(2025, 1, 1), topics=[schools], directorate=body)
    NewsPageFactory(title="C të dyja", published_on=date(2025, 6, 1), topics=[roads, schools])
    index.sync()


def test_a_list_without_wishes_shows_everything_newest_first(three):
    listing = _listing()
    assert [item.title for item in listing.items] == ["C të dyja", "B shkolla", "A rruga"]
    assert listing.total == 3
    assert listing.active == []
    assert listing.errors == []


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("year=2025", ["C të dyja", "B shkolla"]),
        ("year=2024", ["A rruga"]),
        ("topic=rruget", ["C të dyja", "A rruga"]),
        ("topic=rruget&year=2025", ["C të dyja"]),
        ("directorate=arsimi", ["B shkolla"]),
        ("directorate=arsimi&topic=rruget", []),
        ("q=shkolla", ["B shkolla"]),
        ("q=SHKOLLA&year=2024", []),
        ("sort=oldest", ["A rruga", "B shkolla", "C të dyja"]),
        ("sort=title", ["A rruga", "B shkolla", "C të dyja"]),
        ("year=&topic=&directorate=&q=&sort=newest", ["C të dyja", "B shkolla", "A rruga"]),
        ("year=1999", ["C të dyja", "B shkolla", "A rruga"]),
        ("year=2025&year=2024", ["A rruga"]),
    ],
)
def test_filters_words_and_orders_narrow_and_sort_the_list(three, query, titles):
    listing = _listing(query)
    assert [item.title for item in listing.items] == titles
    assert listing.total == len(titles)


def test_each_filter_offers_what_there_is_and_marks_what_holds(three):
    shown = {each.name: each for each in _listing("year=2025").filters}
    assert list(shown) == ["year", "topic", "directorate"]
    assert [(choice.value, choice.selected) for choice in shown["year"].choices] == [
        ("", False),
        ("2025", True),
        ("2024", False),
    ]
    assert [choice.value for choice in shown["topic"].choices] == ["", "rruget", "shkollat"]
    assert shown["year"].value == "2025"


def test_each_filter_in_force_has_a_way_to_take_it_off_that_keeps_the_rest(three):
    listing = _listing("year=2025&topic=rruget&q=dyja&page=1&sort=title")
    for chip, word in zip(listing.active, ("2025", "Rrugët", "dyja"), strict=True):
        assert word in chip.label
    assert parse_qs(listing.active[0].url[1:]) == {"topic": ["rruget"], "q": ["dyja"], "sort": ["title"]}
    assert parse_qs(listing.active[2].url[1:]) == {"year": ["2025"], "topic": ["rruget"], "sort": ["title"]}


def test_what_is_none_of_the_choices_is_told_and_left_out(three):
    listing = _listing("year=2099&topic=<b>&sort=up")
    assert listing.total == 3
    assert listing.active == []
    assert ["2099" in listing.errors[0], "<b>" in listing.errors[1], "up" in listing.errors[2]] == [True] * 3
    assert listing.sort.value == "newest"


def test_words_that_are_too_long_are_cut_and_that_is_told(three):
    listing = _listing(f"q={'a' * (MAX_QUERY + 1)}")
    assert len(listing.query) == MAX_QUERY
    assert str(MAX_QUERY) in listing.errors[0]


def test_a_filter_with_a_default_holds_unless_something_else_is_asked_for(three):
    only = Filter("kind", "Kind", lambda: [Choice("b", "B"), Choice("all", "All")], _by_letter, default="b")
    assert [item.title for item in _listing("", filters=[only]).items] == ["B shkolla"]
    assert _listing("", filters=[only]).active == []
    everything = _listing("kind=all", filters=[only])
    assert everything.total == 3
    assert [chip.label for chip in everything.active] == ["Kind: All"]


def _by_letter(pages, value):
    return pages if value == "all" else pages.filter(title__istartswith=value)


def test_a_name_that_is_not_translated_yet_says_its_language_in_the_form_and_above_the_list(three, client):
    page = section(NewsIndexPage, "sr-latn")
    NewsPageFactory(parent=page, title="Put", topics=[])
    root = document(client.get("/sr-cyrl/vesti/?topic=rruget"))
    option = one(root, "//select[@name='topic']/option[@value='rruget']")
    assert (option.get("lang"), text(option)) == ("sq", "Rrugët")
    chip = one(root, "//a[@class='chip']/span[@lang]")
    assert (chip.get("lang"), text(chip)) == ("sq", "Rrugët")


def test_the_page_says_how_many_results_there_are_and_keeps_what_was_typed(three, client):
    root = document(client.get("/sq/lajme/?q=shkolla&year=2025"))
    assert text(one(root, "//*[@class='result-head__count']")).startswith("1 ")
    assert one(root, "//input[@id='filter-q']").get("value") == "shkolla"
    assert one(root, "//select[@name='year']/option[@selected]").get("value") == "2025"
    assert one(root, "//meta[@name='robots']").get("content") == "noindex, follow"
    assert not document(client.get("/sq/lajme/?page=1")).xpath("//meta[@name='robots']")


def test_a_list_in_which_nothing_matches_offers_the_whole_list(three, client):
    root = document(client.get("/sq/lajme/?q=asgjëkësisoj"))
    assert "/sq/lajme/" in links(root, "//div[@class='empty']")


# Pages of a list


@pytest.mark.django_db
def test_a_long_list_is_shown_in_pages_with_addresses_that_keep_the_wishes(client):
    copies(NewsPageFactory(), PER_PAGE * 2)
    listing = _listing("page=2&year=2026&sort=oldest")
    assert (listing.total, len(listing.items), listing.page_obj.number) == (41, 20, 2)
    assert parse_qs(listing.numbered.next_url[1:]) == {"year": ["2026"], "sort": ["oldest"], "page": ["3"]}
    assert parse_qs(listing.numbered.previous_url[1:]) == {"year": ["2026"], "sort": ["oldest"]}
    root = document(client.get("/sq/lajme/?page=2&year=2026"))
    assert text(one(root, "//nav[@class='pagination']//a[@aria-current='page']")).endswith("2")


@pytest.mark.django_db
def test_no_page_is_shown_twice_and_none_is_left_out_from_page_to_page():
    copies(NewsPageFactory(), PER_PAGE * 2)
    for sort in ("newest", "oldest", "title"):
        titles = [title for number in (1, 2, 3) for title in _titles(f"sort={sort}&page={number}")]
        assert len(titles) == len(set(titles)) == NewsPage.objects.count()


def test_numbers_between_the_ends_and_the_neighbours_are_a_gap():
    numbered = paginate(range(1000), QueryDict("page=25"), per_page=20)
    assert [link.number for link in numbered.page_urls if not link.is_gap][:3] == [1, 2, 22]
    assert [link.is_gap for link in numbered.page_urls].count(True) == 2
    assert [link.number for link in numbered.page_urls if link.is_current] == [25]
    assert all(bool(link.url) is not link.is_gap for link in numbered.page_urls)


def test_the_ends_have_no_neighbour():
    assert paginate(range(30), QueryDict(""), per_page=20).previous_url == ""
    assert paginate(range(30), QueryDict("page=2"), per_page=20).next_url == ""
    assert paginate([], QueryDict("page="), per_page=20).errors == []


@pytest.mark.parametrize("raw", ["0", "-1", "1.5", "abc", "1e3", "١", "²", "9" * 10, "\x00", " "])
def test_what_is_no_number_of_a_page_is_told_and_the_first_is_shown(raw):
    query = QueryDict(mutable=True)
    query["page"] = raw
    numbered = paginate(range(50), query, per_page=20)
    assert numbered.page_obj.number == 1
    assert len(numbered.errors) == 1
    assert "\x00" not in numbered.errors[0]


def test_a_number_past_the_last_page_is_not_there():
    with pytest.raises(Http404):
        paginate(range(50), QueryDict("page=4"), per_page=20)


def test_the_first_page_and_empty_wishes_need_no_place_in_an_address():
    assert address(QueryDict("page=3&q=a&year="), page=1) == "?q=a"
    assert address(QueryDict("q=a"), q=None) == "?"
    assert parse_qs(address(QueryDict("q=š%26č"), page=2)[1:]) == {"q": ["š&č"], "page": ["2"]}


# Any query at all

wishes = st.dictionaries(
    st.sampled_from(["year", "topic", "directorate", "q", "sort", "page"]), st.text() | st.binary()
)


@pytest.mark.property
@pytest.mark.django_db
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(wishes)
def test_any_query_gives_a_list_or_a_page_that_is_not_there(three, wishes):
    try:
        listing = _listing(urlencode(wishes))
    except Http404:
        assert str(wishes["page"]).isdigit()
        return
    assert 0 <= len(listing.items) <= listing.total <= 3
    assert all("\x00" not in error for error in listing.errors)


@pytest.mark.django_db
def test_the_words_of_a_list_are_those_of_the_readers_language():
    with override("tr"):
        assert [str(each.label) for each in _listing().filters] == [
            gettext("Year"),
            gettext("Topic"),
            gettext("Directorate"),
        ]
