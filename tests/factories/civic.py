"""Bodies, people, topics, places: rows of the source language."""

import factory
from wagtail.models import Locale

from civic.models import Body, Person, Place, Topic


class NamedFactory(factory.django.DjangoModelFactory):
    """A record in Albanian."""

    class Meta:
        abstract = True

    locale = factory.LazyFunction(lambda: Locale.objects.get(language_code="sq"))


class BodyFactory(NamedFactory):
    """A directorate, unless told otherwise."""

    class Meta:
        model = Body

    name = factory.Sequence(lambda n: f"Drejtoria {n}")
    slug = factory.Sequence(lambda n: f"drejtoria-{n}")
    kind = Body.Kind.DIRECTORATE


class PersonFactory(NamedFactory):
    """An invented person."""

    class Meta:
        model = Person

    name = factory.Sequence(lambda n: f"Anëtari {n}")
    slug = factory.Sequence(lambda n: f"anetari-{n}")


class TopicFactory(NamedFactory):
    """A topic."""

    class Meta:
        model = Topic

    name = factory.Sequence(lambda n: f"Tema {n}")
    slug = factory.Sequence(lambda n: f"tema-{n}")


class PlaceFactory(NamedFactory):
    """A village."""

    class Meta:
        model = Place

    name = factory.Sequence(lambda n: f"Fshati {n}")
    slug = factory.Sequence(lambda n: f"fshati-{n}")
    kind = Place.Kind.VILLAGE
