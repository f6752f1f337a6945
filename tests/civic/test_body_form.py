"""The editor's form of a body: what is impossible is refused, what is odd is told, and nothing is lost."""

import pytest
from django.urls import reverse
from wagtail.models import Locale
from wagtail.test.utils.form_data import inline_formset, nested_form_data

from civic.models import Body
from tests.factories import BodyFactory, UserFactory
from tests.markup import document, text

pytestmark = pytest.mark.django_db


def _data(body, hours, **fields):
    values = {"kind": body.kind, "name": body.name, "slug": body.slug, "short_name": "", "parent": ""}
    values |= {"email": "zyra@gjilan.example", "street_address": "", "room": "", "hours_note": ""}
    values |= {"latitude": "", "longitude": "", **fields}
    rows = {name: inline_formset([]) for name in ("periods", "phones", "special_hours")}
    rows["hours"] = inline_formset([{"weekday": day, "opens": opens, "closes": closes} for day, opens, closes in hours])
    return nested_form_data({**values, **rows})


def _post(client, body, hours, **fields):
    client.force_login(UserFactory(is_superuser=True))
    address = reverse("wagtailsnippets_civic_body:edit", args=[body.pk])
    return client.post(address, _data(body, hours, **fields), follow=True)


def test_hours_are_kept(client):
    body = BodyFactory()
    _post(client, body, [(0, "08:00", "12:00"), (0, "12:00", "16:00"), (1, "08:00", "12:00")])
    assert [str(row.opens) for row in Body.objects.get(pk=body.pk).hours.all()] == ["08:00:00", "12:00:00", "08:00:00"]
    assert Body.objects.get(pk=body.pk).email == "zyra@gjilan.example"


def test_hours_that_overlap_are_refused_with_the_day_and_stay_in_the_form(client):
    body = BodyFactory()
    response = _post(client, body, [(2, "08:00", "12:00"), (2, "11:00", "16:00")])
    assert Body.objects.get(pk=body.pk).hours.count() == 0
    root = document(response)
    assert "E mërkurë" in text(root)
    assert root.xpath("//input[@name='hours-1-opens']/@value") in (["11:00"], ["11:00:00"])


@pytest.mark.parametrize(("latitude", "is_told"), [("42.46", False), ("21.46", True)])
def test_a_place_far_away_is_told_and_kept(latitude, is_told, client):
    body = BodyFactory()
    response = _post(client, body, [], latitude=latitude, longitude="21.47")
    assert str(Body.objects.get(pk=body.pk).latitude) == f"{latitude}0000"
    levels = [message.level_tag for message in response.context["messages"]]
    assert ("warning" in levels) is is_told


def test_the_rows_of_a_body_stand_on_its_source_alone():
    body = BodyFactory(email="zyra@gjilan.example")
    body.hours.create(weekday=0, opens="08:00", closes="16:00")
    sister = body.copy_for_translation(Locale.objects.get(language_code="tr"))
    sister.save()
    assert sister.hours.count() == 0
    assert sister.email == body.email
