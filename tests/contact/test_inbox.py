"""The inbox: who answers, by when, and what is kept of it."""

from datetime import timedelta
from functools import partial

import pytest
from django.core import mail
from django.utils import timezone
from django.utils.translation import gettext, override

from contact import services
from contact.erasing import erase
from contact.models import Entry, Event, Message
from core.models.append_only import AppendOnlyError
from tests.editing import sign_in
from tests.factories import BodyFactory, MessageFactory, NewsPageFactory, UserFactory
from tests.markup import document, text

pytestmark = pytest.mark.django_db

INBOX = "/cms/messages/"


@pytest.fixture
def editor(client):
    return sign_in(client, "Editors")


def step(client, message, name, **data):
    return client.post(f"{INBOX}{message.pk}/{name}/", data)


def last_event(message):
    return message.events.latest("pk").pk if message.events.exists() else 0


def answer(client, message, words="Nesër në orën 8."):
    Event.objects.create(message=message, action=Event.Action.RECEIVED)
    return step(client, message, "answer", text=words, seen=last_event(message))


def test_what_is_overdue_is_marked_in_words(client, editor):
    late = MessageFactory(due_on=timezone.localdate() - timedelta(days=1))
    today = MessageFactory(due_on=timezone.localdate())
    done = MessageFactory(due_on=timezone.localdate() - timedelta(days=9), state=Message.State.CLOSED)
    rows = [words for row in document(client.get(INBOX)).xpath("//tbody/tr") if (words := text(row)).startswith("K-")]
    overdue = gettext("overdue")
    assert {row.split()[0]: overdue in row for row in rows} == {
        late.reference: True,
        today.reference: False,
        done.reference: False,
    }


def test_filters_and_search_find_what_staff_look_for(client, editor):
    late = MessageFactory(due_on=timezone.localdate() - timedelta(days=1))
    mine = MessageFactory(assignee=editor, kind=Message.Kind.PRAISE)
    closed = MessageFactory(state=Message.State.CLOSED, text="Çezma në Dobërçan")

    def found(query):
        return {message.pk for message in client.get(f"{INBOX}?{query}").context["object_list"]}

    assert found("") == {late.pk, mine.pk, closed.pk}
    assert found("when=overdue") == {late.pk}
    assert found("when=open") == {late.pk, mine.pk}
    assert found("mine=me") == {mine.pk}
    assert found("kind=praise") == {mine.pk}
    assert found("state=closed") == {closed.pk}
    assert found("q=Dob%C3%ABr%C3%A7an") == {closed.pk}
    assert found(f"q={mine.reference}") == {mine.pk}


def test_what_waits_stands_first_by_its_day(client, editor):
    today = timezone.localdate()
    closed = MessageFactory(state=Message.State.CLOSED, due_on=today - timedelta(days=30))
    later = MessageFactory(due_on=today + timedelta(days=3))
    late = MessageFactory(due_on=today - timedelta(days=1), text="Drita në rrugë nuk ndizet. " * 20)
    response = client.get(INBOX)
    assert [message.pk for message in response.context["object_list"]] == [late.pk, later.pk, closed.pk]
    first = text(document(response).xpath("//tbody/tr[starts-with(normalize-space(), 'K-')]")[0])
    assert "Drita në rrugë" in first
    assert len(first) < 300
    by_kind = client.get(f"{INBOX}?ordering=-due_on").context["object_list"]
    assert [message.pk for message in by_kind] == [later.pk, late.pk, closed.pk]


def test_an_answer_goes_to_the_citizen_in_the_language_and_alphabet_of_the_answer(client, editor):
    message = MessageFactory(language="sr-cyrl")
    assert answer(client, message, "Сутра у 8 часова.").status_code == 302
    message.refresh_from_db()
    (letter,) = mail.outbox
    with override("sr-cyrl"):
        assert letter.subject == gettext("Answer to your message %(reference)s") % {"reference": message.reference}
    assert letter.to == ["qytetari7@example.com"]
    assert "Сутра у 8 часова." in letter.body
    assert message.state == Message.State.ANSWERED
    assert message.answered_at
    assert [event.action for event in message.events.all()] == ["received", "answered", "answer_sent"]
    assert message.entries.get().sent_at


def test_an_answer_by_telephone_is_written_down_and_sent_to_nobody(client, editor):
    message = MessageFactory(email="", phone="+383 44 000 000")
    answer(client, message)
    assert not mail.outbox
    assert message.entries.get(kind=Entry.Kind.ANSWER).by == editor


def test_two_who_answer_at_once_do_not_both_send_and_the_words_of_the_second_are_kept(client, editor):
    message = MessageFactory()
    Event.objects.create(message=message, action=Event.Action.RECEIVED)
    seen = last_event(message)
    step(client, message, "answer", text="E para.", seen=seen)
    response = step(client, message, "answer", text="E dyta.", seen=seen)
    assert response.status_code == 422
    assert "E dyta." in response.content.decode()
    assert len(mail.outbox) == 1
    again = document(response).xpath("//input[@id='answer-seen']/@value")[0]
    assert step(client, message, "answer", text="E dyta.", seen=again).status_code == 302
    assert len(mail.outbox) == 2


def test_an_empty_answer_is_refused(client, editor):
    message = MessageFactory()
    assert answer(client, message, "").status_code == 422
    assert not message.entries.exists()


def test_a_note_is_for_staff_alone(client, editor):
    message = MessageFactory()
    step(client, message, "note", text="Pyet drejtorinë.")
    assert "Pyet drejtorinë." in client.get(f"{INBOX}{message.pk}/").content.decode()
    assert not mail.outbox


def test_a_message_is_assigned_claimed_closed_and_opened_again(client, editor):
    message, body = MessageFactory(), BodyFactory()
    colleague = UserFactory(groups=["Editors"], first_name="Kolegu", last_name="7")
    step(client, message, "assign", body=body.pk, person=colleague.pk)
    message.refresh_from_db()
    assert (message.state, message.assigned_body, message.assignee) == ("assigned", body, colleague)
    step(client, message, "claim")
    message.refresh_from_db()
    assert (message.assigned_body, message.assignee) == (body, editor)
    for name, state in (("close", "closed"), ("reopen", "assigned"), ("spam", "spam"), ("reopen", "assigned")):
        step(client, message, name)
        message.refresh_from_db()
        assert message.state == state
        assert bool(message.closed_at) is not message.is_open
    assert message.events.first().detail == f"{body}, Kolegu 7"
    assert message.events.count() == 6


def test_only_those_who_answer_can_be_assigned(client, editor):
    message = MessageFactory()
    stranger = UserFactory(groups=["Translators (Turkish)"])
    assert step(client, message, "assign", person=stranger.pk).status_code == 422


def test_a_report_of_a_mistake_leads_to_the_page_in_the_editor(client, editor):
    page = NewsPageFactory()
    message = MessageFactory(kind=Message.Kind.MISTAKE, page=page, page_path="/sq/lajme/x/")
    assert f"/cms/pages/{page.pk}/edit/" in client.get(f"{INBOX}{message.pk}/").content.decode()


def test_what_a_citizen_wrote_is_text_and_no_markup(client, editor):
    message = MessageFactory(text="<script>alert(1)</script>", name='"><img src=x>')
    html = client.get(f"{INBOX}{message.pk}/").content.decode()
    assert "<script>alert(1)" not in html
    assert "<img src=x>" not in html


@pytest.mark.parametrize("name", ["assign", "claim", "note", "answer", "close", "spam", "reopen"])
@pytest.mark.parametrize("group", ["Translators (Turkish)", "Access officers"])
def test_others_neither_read_nor_do_anything(client, group, name):
    sign_in(client, group)
    message = MessageFactory()
    step(client, message, name, text="X", seen="0")
    client.post(f"{INBOX}{message.pk}/erase/")
    for path in ("", f"{message.pk}/", "results/"):
        assert client.get(f"{INBOX}{path}").status_code == 302
    message.refresh_from_db()
    assert (message.state, message.text) == ("new", "Kur hapet parku?")
    assert not message.events.exists()


def test_only_leaders_erase_and_it_is_logged(client):
    message = MessageFactory()
    sign_in(client, "Editors")
    client.post(f"{INBOX}{message.pk}/erase/")
    assert Message.objects.get(pk=message.pk).text
    chief = sign_in(client, "Heads of the office")
    client.post(f"{INBOX}{message.pk}/erase/")
    assert not Message.objects.get(pk=message.pk).text
    assert message.events.get(action=Event.Action.ERASED).by == chief
    assert client.get(f"{INBOX}{message.pk}/").status_code == 200


def test_a_step_is_a_post_and_one_that_there_is(client, editor):
    message = MessageFactory()
    assert client.get(f"{INBOX}{message.pk}/close/").status_code == 405
    assert step(client, message, "fly").status_code == 404


def test_the_log_is_only_ever_added_to():
    event = Event.objects.create(message=MessageFactory(), action=Event.Action.RECEIVED)
    with pytest.raises(AppendOnlyError):
        event.delete()
    with pytest.raises(AppendOnlyError):
        event.save()


def test_the_first_page_of_the_admin_counts_what_waits(client, editor):
    MessageFactory(due_on=timezone.localdate() - timedelta(days=1))
    words = text(document(client.get("/cms/")))
    assert gettext("overdue: %(overdue)s") % {"overdue": 1} in words
    sign_in(client, "Translators (Turkish)")
    assert "/cms/messages/" not in client.get("/cms/").content.decode()


def test_the_list_costs_the_same_for_many(client, editor, django_assert_max_num_queries):
    client.get(INBOX)
    user, body = UserFactory(), BodyFactory()
    for number in range(200):
        MessageFactory(assignee=user, assigned_body=body, number=7000 + number)
    client.get(INBOX)  # the municipality's name is in memory again
    with django_assert_max_num_queries(14):  # eleven are of the admin's frame: user, rights, locales, menu, generation
        client.get(INBOX)


def test_words_that_come_after_erasing_are_shown_and_never_kept(client, editor):
    message = MessageFactory()
    seen = last_event(message)
    erase(message_id=message.pk)
    for name in ("note", "answer"):
        response = step(client, message, name, text="Fjalë për qytetarin.", seen=seen)
        assert response.status_code == 422
        assert "Fjalë për qytetarin." in response.content.decode()
    assert not message.entries.exists()
    assert not mail.outbox
    for write in (partial(services.write_note), partial(services.answer, seen=last_event(message))):
        with pytest.raises(services.ErasedError):
            write(message_id=message.pk, by=editor, text="X")


def test_what_was_seen_is_asked_under_the_lock(editor):
    message = MessageFactory()
    services.write_note(message_id=message.pk, by=editor, text="X")
    with pytest.raises(services.UnseenEventError):
        services.answer(message_id=message.pk, by=editor, text="X", seen=0)
    assert not message.entries.filter(kind=Entry.Kind.ANSWER).exists()
