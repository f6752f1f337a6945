"""Numbers of press releases: given once, when a release goes live; no holes, no doubles."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from uuid import uuid4

import pytest
from django.db import IntegrityError, connection, connections, transaction
from django.utils import timezone

from core.models.append_only import AppendOnlyError
from news.models import PressReleasePage, ReleaseNumber, ReleaseYear
from news.models.numbers import give_number, record_number
from tests.factories import PressReleasePageFactory
from tests.factories.full import translated
from tests.markup import document, one, text

pytestmark = pytest.mark.django_db

NEW_YEARS_EVE = datetime(2026, 12, 31, 22, 59, 59, tzinfo=UTC)
NEW_YEAR = datetime(2026, 12, 31, 23, 0, tzinfo=UTC)


def _numbers():
    return [page.shown_number for page in PressReleasePage.objects.order_by("pk")]


def test_releases_are_numbered_in_the_order_in_which_they_go_live():
    year = timezone.localdate().year
    first, second = (PressReleasePageFactory(live=False) for _ in range(2))
    assert _numbers() == ["", ""]
    second.get_latest_revision().publish()
    first.get_latest_revision().publish()
    assert _numbers() == [f"2/{year}", f"1/{year}"]


def test_a_draft_and_a_later_text_take_no_number():
    page = PressReleasePageFactory()
    before = page.shown_number
    page.title = "Titull i ri"
    page.save_revision().publish()
    page.unpublish()
    page.refresh_from_db()
    page.save_revision().publish()
    page.refresh_from_db()
    assert page.shown_number == before
    assert ReleaseNumber.objects.count() == 1


def test_an_old_draft_that_is_published_again_keeps_the_number():
    page = PressReleasePageFactory(live=False)
    draft = page.get_latest_revision()
    draft.publish()
    draft.publish()
    page.refresh_from_db()
    assert page.number == 1


def test_the_number_is_the_same_in_every_language_whichever_goes_live_first(client):
    page = PressReleasePageFactory(live=False)
    turkish = translated(page, "tr")
    page.get_latest_revision().publish()
    page.refresh_from_db()
    assert page.shown_number == turkish.shown_number != ""
    english = translated(page, "en")
    root = document(client.get(english.get_url()))
    assert page.shown_number in text(one(root, "//p[@class='page-head__kicker']"))


def test_a_number_stays_in_the_register_when_the_release_is_gone():
    page = PressReleasePageFactory()
    number = page.shown_number
    page.delete()
    assert str(ReleaseNumber.objects.get()) == number
    assert PressReleasePageFactory().number == 2


def test_a_release_that_does_not_go_live_after_all_leaves_no_hole():
    with transaction.atomic():
        give_number(translation_key=uuid4(), at=timezone.now())
        transaction.set_rollback(True)
    assert give_number(translation_key=uuid4(), at=timezone.now()).number == 1


def test_the_year_begins_at_midnight_in_kosovo():
    assert str(give_number(translation_key=uuid4(), at=NEW_YEARS_EVE)) == "1/2026"
    assert str(give_number(translation_key=uuid4(), at=NEW_YEAR)) == "1/2027"
    assert str(give_number(translation_key=uuid4(), at=NEW_YEARS_EVE)) == "2/2026"


def test_an_old_release_that_was_brought_over_takes_none_unless_its_own_is_known():
    page = PressReleasePageFactory(is_archival=True)
    assert page.shown_number == ""
    record_number(translation_key=page.translation_key, year=2019, number=41)
    page.save()
    assert page.shown_number == "41/2019"
    assert str(give_number(translation_key=uuid4(), at=datetime(2019, 5, 1, tzinfo=UTC))) == "42/2019"


def test_a_number_is_given_to_one_release_alone():
    record_number(translation_key=uuid4(), year=2019, number=41)
    with pytest.raises(IntegrityError), transaction.atomic():
        record_number(translation_key=uuid4(), year=2019, number=41)


def test_the_register_is_never_changed():
    row = give_number(translation_key=uuid4(), at=timezone.now())
    with pytest.raises(AppendOnlyError):
        row.delete()
    with pytest.raises(AppendOnlyError):
        ReleaseNumber.objects.update(number=7)


def test_a_copy_of_a_release_is_no_second_one_of_the_same_number():
    page = PressReleasePageFactory()
    copy = page.copy(update_attrs={"slug": "kopje"}, keep_live=False)
    copy.refresh_from_db()
    assert copy.shown_number == ""
    copy.get_latest_revision().publish()
    copy.refresh_from_db()
    assert copy.number == 2


def _in_a_thread(work):
    """Run with a connection of its own that commits, on SQLite to a file (memory knows no waiting for a lock)."""
    wrapper, settings = type(connections["default"]), connections["default"].settings_dict
    settings = {**settings, "NAME": FILE["name"] or settings["NAME"]}

    def run(item):
        connections["default"] = wrapper(settings, "default")
        try:
            return work(item)
        finally:
            connections["default"].close()

    return run


FILE: dict[str, str] = {}


@pytest.fixture
def committing(tmp_path):
    """Threads that commit; what they leave is taken away."""
    is_file = connection.vendor == "sqlite"
    FILE["name"] = str(tmp_path / "numbers.sqlite3") if is_file else ""

    def create(_):
        with connections["default"].schema_editor() as editor:
            for model in (ReleaseYear, ReleaseNumber):
                editor.create_model(model)

    def clear(_):
        ReleaseNumber.objects.filter(year=2027)._raw_delete("default")
        ReleaseYear.objects.filter(year=2027).delete()

    with ThreadPoolExecutor(8) as pool:
        if is_file:
            pool.submit(_in_a_thread(create), None).result()
        yield pool
        if not is_file:
            pool.submit(_in_a_thread(clear), None).result()


@pytest.mark.slow
def test_many_who_publish_at_once_get_each_a_number_of_their_own_without_a_hole(committing):
    give = _in_a_thread(lambda _: give_number(translation_key=uuid4(), at=NEW_YEAR).number)
    numbers = [*committing.map(give, range(40))]
    assert sorted(numbers) == list(range(1, 41))


@pytest.mark.slow
def test_two_languages_of_one_release_that_go_live_at_once_get_one_number(committing):
    key = uuid4()
    give = _in_a_thread(lambda _: give_number(translation_key=key, at=NEW_YEAR).number)
    assert [*committing.map(give, range(8))] == [1] * 8
