"""Consent of the people in a picture: with its last day the picture goes, and the office knows beforehand."""

from datetime import date, timedelta

import pytest
from django.core import mail
from django.utils import timezone, translation
from wagtail.users.models import UserProfile

from core import consents
from core.models import SiteImage
from home.setup.access import ADMINISTRATORS, CHIEFS, EDITORS, TRANSLATORS
from tests.editing import sign_in
from tests.factories import ImageFactory, NewsPageFactory, StandardPageFactory, UserFactory
from tests.markup import document
from tests.markup import text as text_of

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 25)
DAY = timedelta(days=1)


@pytest.fixture
def today():
    return timezone.localdate()


def test_a_picture_is_shown_until_the_last_day_of_consent_and_then_nowhere(client, today):
    image = ImageFactory(consent_until=today)
    block = ("image", {"image": image, "alt_text": "Njerëz.", "decorative": False, "caption": "Të gjithë"})
    NewsPageFactory(lead_image=image, lead_image_alt="Njerëz.", slug="uji", content=[block])
    paths = ("/sq/lajme/uji/", "/sq/lajme/", "/sq/")
    for path in paths:
        assert document(client.get(path)).xpath("//main//img"), path
    image.consent_until = today - DAY
    image.save()
    for path in paths:
        response = client.get(path)
        assert response.status_code == 200
        assert not document(response).xpath("//main//img | //main//figure"), path


def test_the_sizes_of_a_picture_past_its_consent_can_be_fetched_no_more(client, today):
    image = ImageFactory(consent_until=today)
    url = image.get_rendition("width-100|format-webp").url
    kept = ImageFactory(consent_until=today).get_rendition("width-100|format-webp").url
    assert b"".join(client.get(url).streaming_content)
    SiteImage.objects.filter(pk=image.pk).update(consent_until=today - DAY)
    assert consents.take_down(today) == 1
    assert client.get(url).status_code == 404
    assert b"".join(client.get(kept).streaming_content)
    assert consents.take_down(today) == 0


@pytest.fixture
def office():
    people = [UserFactory(groups=[EDITORS]), UserFactory(groups=[CHIEFS])]
    UserProfile.objects.create(user=people[1], preferred_language="en")
    UserFactory(groups=[ADMINISTRATORS])
    UserFactory(groups=[EDITORS], is_active=False)
    UserFactory(groups=[EDITORS], email="")
    return people


def test_the_office_is_told_a_month_ahead_and_when_the_day_is_past_each_once(office):
    image = ImageFactory(title="Festa", consent_until=TODAY + 30 * DAY)
    NewsPageFactory(title="Uji kthehet", lead_image=image, lead_image_alt="Njerëz.")
    sent = {}
    for number in range(-1, 40):
        mail.outbox.clear()
        consents.remind(TODAY + number * DAY)
        if mail.outbox:
            sent[number] = [message.to for message in mail.outbox]
    everybody = [[person.email] for person in office]
    assert sent == {0: everybody, 31: everybody}


def test_the_letter_names_pictures_and_pages_in_the_language_of_its_reader(office):
    image = ImageFactory(title="Festa & <dita>", consent_until=TODAY)
    NewsPageFactory(title="Uji & <rruga>", lead_image=image, lead_image_alt="Njerëz.")
    consents.remind(TODAY)
    letter = mail.outbox[1]
    assert letter.subject == "Consent to pictures is ending"
    for words in ("Festa & <dita>", "Uji & <rruga>", "/cms/reports/consents/"):
        assert words in letter.body


def test_a_day_that_was_missed_is_made_up_for_and_a_new_day_told_of_anew(office):
    image = ImageFactory(consent_until=TODAY + 10 * DAY)
    NewsPageFactory(lead_image=image, lead_image_alt="Njerëz.")
    assert (consents.remind(TODAY), consents.remind(TODAY)) == (2, 0)
    SiteImage.objects.update(consent_until=TODAY + 20 * DAY)
    assert (consents.remind(TODAY), consents.remind(TODAY)) == (2, 0)


def test_a_letter_that_cannot_be_sent_is_tried_again(office, monkeypatch):
    image = ImageFactory(consent_until=TODAY)
    NewsPageFactory(lead_image=image, lead_image_alt="Njerëz.")
    with monkeypatch.context() as broken:
        broken.setattr("django.core.mail.EmailMessage.send", _refuse)
        with pytest.raises(ConnectionError):
            consents.remind(TODAY)
    assert consents.remind(TODAY) == 2


def _refuse(self):
    raise ConnectionError("the mail server is away")


def test_nobody_is_told_of_pictures_that_no_public_page_uses(office):
    image = ImageFactory(consent_until=TODAY)
    NewsPageFactory(lead_image=image, lead_image_alt="Njerëz.", live=False)
    assert consents.remind(TODAY) == 0


def test_the_report_names_pictures_and_the_pages_that_use_them(client, today, django_assert_max_num_queries):
    ended, soon = ImageFactory(title="Festa", consent_until=today - DAY), ImageFactory(consent_until=today + 29 * DAY)
    ImageFactory(title="Larg", consent_until=today + 60 * DAY)
    block = ("image", {"image": ended, "alt_text": "Njerëz.", "decorative": False, "caption": ""})
    page = StandardPageFactory(title="Historia", content=[block])
    found = consents.endings(today)
    assert [(each.image, each.has_ended) for each in found] == [(ended, True), (soon, False)]
    assert [[each.title for each in ending.pages] for ending in found] == [["Historia"], []]
    with django_assert_max_num_queries(4):
        consents.endings(today)
    with translation.override("en"):
        user = sign_in(client, EDITORS)
        UserProfile.objects.create(user=user, preferred_language="en")
        text = text_of(document(client.get("/cms/reports/consents/")))
    assert "Festa" in text
    assert "Has ended" in text
    assert page.title in text
    assert "Larg" not in text


@pytest.mark.parametrize(("group", "status"), [(EDITORS, 200), (CHIEFS, 200), (TRANSLATORS["tr"], 302)])
def test_the_report_is_for_those_who_choose_pictures(client, group, status):
    sign_in(client, group)
    assert client.get("/cms/reports/consents/").status_code == status
