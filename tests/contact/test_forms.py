"""Writing to the municipality: what goes well, what goes wrong, and that nothing typed is lost."""

import secrets
from datetime import timedelta

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone
from django.utils.translation import gettext, override

from contact import limits
from contact.models import Attempt, Message
from contact.reported import page_at
from core.languages import LANGUAGES
from core.script import reader_script
from tests.contact.sending import TEXT, address, fields, send, sent, stamp
from tests.factories import BodyFactory, NewsPageFactory, PlaceFactory
from tests.markup import document, heading_levels, one, text

pytestmark = pytest.mark.django_db

WORDS = "Fjalë që nuk humbin."


def summary(response):
    """The words of the error summary."""
    return text(one(document(response), "//div[@role='alert']"))


def shown(response, name):
    """What stands in a field of the form that is shown again."""
    root = document(response)
    found = root.xpath(f"//*[@name='{name}']")[0]
    return (found.text or "").removeprefix("\n") if found.tag == "textarea" else found.get("value")


def test_a_message_becomes_a_row_with_number_day_and_receipt(client):
    body, place = BodyFactory(), PlaceFactory()
    message = sent(client, directorate=body.slug, place=place.slug, phone="+383 44 000 000")
    assert (message.text, message.kind, message.state) == (TEXT, "complaint", "new")
    assert (message.directorate, message.place, message.email) == (body, place, "qytetari7@example.com")
    assert message.due_on >= timezone.localdate() + timedelta(days=15)
    (letter,) = mail.outbox
    assert letter.to == ["qytetari7@example.com"]
    assert message.reference in letter.subject
    assert TEXT not in letter.body
    receipt = client.get(letter.body[letter.body.index("http") :].split()[0].partition("8000")[2])
    assert message.reference in text(document(receipt))
    assert TEXT not in receipt.content.decode()
    assert receipt["Cache-Control"] == "private, no-store"
    assert receipt["X-Robots-Tag"] == "noindex"


def test_numbers_run_by_year(client):
    first, second = sent(client), sent(client)
    assert second.number == first.number + 1
    assert first.reference == f"K-{timezone.localdate().year}-{first.number:05d}"


def test_a_form_is_whole_for_every_reader(client):
    for code in LANGUAGES:
        for name in ("contact", "mistake"):
            root = document(client.get(address(name, code)))
            assert heading_levels(root)[0] == 1
            assert len(root.xpath("//h1")) == 1
            for control in root.xpath("//main//form//*[self::input or self::select or self::textarea]"):
                if control.get("type") != "hidden":
                    assert root.xpath(f"//label[@for='{control.get('id')}']"), control.get("name")
            assert not root.xpath("//main//script|//main//*[@style]")


def test_a_form_sets_one_cookie_and_is_kept_by_no_cache(client):
    response = client.get(address())
    assert set(response.cookies) == {"csrftoken"}
    assert not response.cookies["csrftoken"]["max-age"]
    assert response["Cache-Control"] == "private, no-store"
    assert not Client().get("/sq/").cookies


MISTAKES = {
    "kind": ({"kind": ""}, "Choose what your message is."),
    "text": ({"text": " \r\n "}, "Write your message."),
    "email": ({"email": "qytetari7"}, "Give an e-mail address as name@example.com."),
    "phone": ({"phone": "zero"}, "Give a telephone number in digits, as +383 44 000 000."),
    "way": ({"email": ""}, "Give an e-mail address or a telephone number, or say that you don't need an answer."),
    "nul": ({"text": f"a\x00{WORDS}"}, "Leave out characters that can't be shown."),
    "old": (
        {"stamp": stamp(seconds_ago=90_000)},
        "This form was open for very long. Nothing is lost: please send it once more.",
    ),
    "quick": (
        {"quick": True},
        "That was very quick. Please look at your message once more, and send it again.",
    ),
}


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("case", MISTAKES)
def test_each_mistake_is_told_in_the_readers_language_and_nothing_is_lost(client, code, case):
    changed, words = MISTAKES[case]
    changed = {"text": WORDS} | changed
    if changed.pop("quick", False):
        changed["stamp"] = stamp(seconds_ago=0)
    response = send(client, code, **changed)
    assert response.status_code == 422
    with override(code):
        expected = reader_script(gettext(words))
    assert expected in summary(response)
    assert not Message.objects.exists()
    assert shown(response, "name") == "Qytetari 7"
    assert shown(response, "stamp") != changed.get("stamp")
    if changed["text"].strip() and case != "nul":
        assert shown(response, "text") == WORDS


def test_an_error_is_tied_to_its_field_and_linked_from_the_summary(client):
    root = document(send(client, text="", kind=""))
    box = one(root, "//div[@role='alert']")
    assert box.get("tabindex") == "-1"
    assert "autofocus" in box.attrib
    targets = [link.get("href").removeprefix("#") for link in box.xpath(".//a")]
    assert targets == ["contact-kind_0", "contact-text"]
    for target in targets:
        assert root.xpath(f"//*[@id='{target}']")
    area = one(root, "//textarea")
    assert area.get("aria-invalid") == "true"
    for described in area.get("aria-describedby").split():
        assert root.xpath(f"//*[@id='{described}']"), described


def test_ten_thousand_characters_are_taken_and_one_more_is_told(client):
    assert len(sent(client, text="ë\r\n" * 4999 + "ëë").text) == 10_000
    response = send(client, text="ë" * 10_001)
    assert response.status_code == 422
    assert len(shown(response, "text")) == 10_001


def test_markup_that_is_typed_is_shown_as_text(client):
    hostile = "</textarea><script>alert(1)</script>"
    html = send(client, text=hostile, kind="", name='"><script>x</script>').content.decode()
    assert "<script>alert(1)" not in html
    assert "<script>x" not in html


@pytest.mark.parametrize("field", ["email", "name", "phone"])
def test_line_ends_in_a_field_add_no_header_to_a_letter(client, field):
    value = {"email": "a@example.com", "name": "A", "phone": "044"}[field]
    send(client, **{field: f"{value}\r\nBcc: b@example.com"})
    for letter in mail.outbox:
        assert letter.recipients() == ["qytetari7@example.com"]
        assert "Bcc" not in letter.message()
    for message in Message.objects.all():
        assert "\n" not in message.name + message.email + message.phone


def test_no_answer_is_needed_where_none_is_wanted(client):
    message = sent(client, email="", no_answer="on")
    assert not message.wants_answer
    assert not mail.outbox


def test_the_receipt_comes_in_the_language_and_alphabet_that_was_chosen(client):
    for code in LANGUAGES:
        message = sent(client, language=code)
        with override(code):
            words = gettext("Your message %(reference)s has been received") % {"reference": message.reference}
        assert mail.outbox[-1].subject == words


def test_what_a_robot_fills_in_is_kept_apart_and_answered_by_no_letter(client):
    message = sent(client, website="https://spam.example")
    assert message.state == Message.State.SPAM
    assert not mail.outbox


def test_a_form_that_is_sent_twice_is_one_message(client):
    used = stamp()
    first, second = send(client, stamp=used), send(client, stamp=used)
    assert first["Location"] == second["Location"]
    assert Message.objects.count() == len(mail.outbox) == 1


def test_a_used_form_with_other_words_is_asked_for_once_more(client):
    used = stamp()
    send(client, stamp=used)
    response = send(client, stamp=used, text=WORDS)
    assert shown(response, "text") == WORDS
    assert send(client, stamp=stamp(), text=WORDS).status_code == 303


@pytest.mark.parametrize("forge", ["", "x", "x" * 400, None], ids=["empty", "short", "long", "cut"])
def test_a_forged_stamp_takes_nothing_in(client, forge):
    assert send(client, stamp=stamp()[:-2] if forge is None else forge).status_code == 422
    assert not Message.objects.exists()


def test_a_network_sends_ten_an_hour_and_its_words_are_kept(client):
    for _number in range(10):
        assert send(client).status_code == 303
    response = send(client, text=WORDS)
    assert response.status_code == 422
    assert shown(response, "text") == WORDS
    assert client.post(address(), fields(), REMOTE_ADDR="192.0.2.7").status_code == 303
    Attempt.objects.update(at=timezone.now() - timedelta(minutes=61))
    assert send(client).status_code == 303


def test_the_proxy_that_is_ours_is_believed_and_what_a_client_adds_is_not(client, settings):
    settings.PROXY_COUNT = 1
    for number in range(3):
        client.post(address(), fields(), headers={"x-forwarded-for": f"10.0.0.{number}, 192.0.2.9"})
    assert Attempt.objects.values("network").distinct().count() == 1
    assert "192.0.2.9" not in str(list(Attempt.objects.values()))


def test_each_citizen_is_counted_apart_on_a_server_of_both_kinds(client):
    for number in range(11):
        answer = client.post(address(), fields(), REMOTE_ADDR=f"::ffff:192.0.2.{number}")
        assert answer.status_code == 303
    assert Attempt.objects.values("network").distinct().count() == 11


def test_what_a_client_says_of_its_address_counts_for_nothing_without_a_proxy(client):
    for number in range(3):
        client.post(address(), fields(), headers={"x-forwarded-for": f"10.0.0.{number}"})
    assert Attempt.objects.values("network").distinct().count() == 1


def test_those_who_send_at_once_are_counted_before_they_are_looked_at():
    Attempt.objects.bulk_create(Attempt(network="a") for _number in range(9))
    assert limits.count_in(["a"])
    assert not limits.count_in(["a"])
    assert Attempt.objects.count() == 10


def test_the_hour_runs_on_over_midnight(client, monkeypatch):
    night = timezone.now().replace(hour=23, minute=50)
    networks = []
    for minutes in (0, 20):
        monkeypatch.setattr(timezone, "now", lambda minutes=minutes: night + timedelta(minutes=minutes))
        networks.append(limits.networks_of(client.get("/robots.txt").wsgi_request))
    before, after = networks
    assert before[0] == before[1] == after[1] != after[0]
    Attempt.objects.bulk_create(Attempt(network=before[0], at=night) for _number in range(10))
    assert not limits.count_in(after)


def test_only_what_became_a_message_is_counted(client):
    used = stamp()
    for words in (TEXT, WORDS, WORDS):
        send(client, stamp=used, text=words)
    send(client, text="")
    assert Attempt.objects.count() == 1


def test_what_is_typed_is_kept_in_the_alphabet_in_which_it_was_typed(client):
    for words in ("Pozdrav iz Gnjilana", "Поздрав из Гњилана"):
        response = send(client, "sr-cyrl", text=words, name=words, kind="")
        assert (shown(response, "text"), shown(response, "name")) == (words, words)
        assert sent(client, text=words, name=words).text == words


def test_many_links_are_only_pointed_out(client):
    message = sent(client, text="https://a.example https://b.example www.c.example")
    assert message.has_many_links
    assert message.state == Message.State.NEW


def test_the_address_of_a_receipt_is_written_into_no_report(client):
    message = sent(client)
    links = document(client.get(f"{address()}{message.token}/")).xpath("//a/@href")
    assert address("mistake") in links
    assert not [link for link in links if "page=" in link and message.token in link]


def test_a_receipt_is_for_who_has_its_address(client):
    message = sent(client)
    for token in (message.reference, str(message.pk), message.token[:-1], secrets.token_urlsafe(24)):
        assert client.get(f"{address()}{token}/").status_code == 404
    assert client.get(f"{address()}{message.token}/").status_code == 200


def test_a_form_without_its_cookie_is_shown_again_with_what_was_typed():
    client = Client(enforce_csrf_checks=True)
    for name, data in (("contact", fields(text=WORDS)), ("mistake", {"page": "/sq/", "text": WORDS})):
        response = client.post(address(name), data)
        assert response.status_code == 403
        assert shown(response, "text") == WORDS
    assert not Message.objects.exists()


# A mistake on a page


def test_a_report_names_the_page_that_it_is_about(client):
    page = NewsPageFactory(title="Uji kthehet")
    path = page.get_url()
    response = client.get(f"{address('mistake')}?page={path}")
    assert "Uji kthehet" in text(document(response))
    assert shown(response, "page") == path
    data = {"stamp": stamp(), "page": path, "text": "Data është e gabuar.", "email": ""}
    assert client.post(address("mistake"), data).status_code == 303
    message = Message.objects.get()
    assert (message.kind, message.page_id, message.page_path) == ("mistake", page.pk, path)
    assert not message.wants_answer


@pytest.mark.parametrize(
    "foreign",
    [
        "https://evil.example/sq/",
        "//evil.example/sq/",
        "/\\evil.example",
        "javascript:alert(1)",
        "http://[evil.example",
        "/sq/%0d\n evil.example",
        "evil.example",
        "/" + "evil.example" * 60,
    ],
)
def test_an_address_of_another_site_is_shown_nowhere_and_refused(client, foreign):
    response = client.get(address("mistake"), {"page": foreign})
    assert response.status_code == 200
    assert not shown(response, "page")
    assert "evil.example" not in text(one(document(response), "//main"))
    assert client.post(address("mistake"), {"stamp": stamp(), "page": foreign, "text": "X"}).status_code == 422
    assert not Message.objects.exists()


def test_a_draft_is_not_given_away_by_its_address(client):
    page = NewsPageFactory(title="Sekret", live=False)
    response = client.get(address("mistake"), {"page": page.get_url()})
    assert "Sekret" not in response.content.decode()


def test_a_whole_address_of_this_site_is_taken_as_its_path(client):
    data = {"stamp": stamp(), "page": "http://testserver/sq/nuk-ka/?a=1#b", "text": "X"}
    assert client.post(address("mistake"), data).status_code == 303
    assert Message.objects.get().page_path == "/sq/nuk-ka/"


@pytest.mark.parametrize("start", ["testserver", "TestServer", "http://TESTSERVER", "HTTPS://testserver"])
def test_an_address_is_taken_as_people_write_it(client, start):
    data = {"stamp": stamp(), "page": f"{start}/sq/nuk-ka/", "text": "X"}
    assert client.post(address("mistake"), data).status_code == 303
    assert Message.objects.get().page_path == "/sq/nuk-ka/"


@pytest.mark.parametrize("path", ["/sq/%00/", "/sq/%ff/", "/sq/%2e%2e/", "/sq" + "/a" * 200])
def test_a_path_that_no_page_can_have_breaks_nothing(client, path, django_assert_max_num_queries):
    response = client.get(address("mistake"), {"page": path})
    assert response.status_code == 200
    assert page_at(path) is None
    if "%00" in path:
        with django_assert_max_num_queries(0):  # PostgreSQL refuses a text with NUL
            page_at(path)
