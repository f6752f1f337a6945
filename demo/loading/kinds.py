"""Minutes, vacancies and publications of the demonstration."""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

from django.utils import timezone

from civic.models import Place
from demo import content, kind_shapes
from demo.loading.pages import Loader
from documents.models import (
    MinutesAttendance,
    MinutesDay,
    MinutesIndexPage,
    MinutesPage,
    PublicationIndexPage,
    PublicationList,
    PublicationPage,
    VacancyIndexPage,
    VacancyPage,
    VacancyStage,
)
from home.models import HomePage

OPENS, CLOSES = time(8), time(15)


@dataclass(frozen=True)
class KindLoader(Loader):
    """Makes the pages that are missing."""

    vacancies: dict[str, VacancyPage] = field(default_factory=dict)

    def load(self) -> None:
        """Each kind, as a list would have grown."""
        home = HomePage.objects.get(locale__language_code="sq", depth=2)
        for minutes in sorted(content.MINUTES, key=lambda one: -one.days_ago):
            self._minutes(MinutesIndexPage.objects.child_of(home).get(), minutes)
        for vacancy in content.VACANCIES:
            self._vacancy(VacancyIndexPage.objects.child_of(home).get(), vacancy)
        for item in sorted(content.PUBLICATIONS, key=lambda one: -one.days_ago):
            self._publication(PublicationIndexPage.objects.child_of(home).get(), item)

    def _ago(self, days: int) -> date:
        return self.day - timedelta(days=days)

    def _at(self, in_days: int | None, hour: time) -> datetime | None:
        if in_days is None:
            return None
        return timezone.make_aware(datetime.combine(self.day + timedelta(days=in_days), hour))

    def _minutes(self, parent: Any, item: kind_shapes.Minutes) -> None:
        page = MinutesPage(
            published_on=self._ago(max(0, item.days_ago - 7)),
            body=self.civic.bodies[item.body],
            number=item.number,
            kind=item.kind,
            held_on=self._ago(item.days_ago),
            place=item.place["sq"],
            adopted_on=None if item.adopted_days_ago is None else self._ago(item.adopted_days_ago),
            adopted_in=item.adopted_in["sq"],
            content=self._stream(item.content),
        )
        self._file_under(page, item)
        page.further_days = [MinutesDay(day=self._ago(days)) for days in item.further_days_ago]
        page.attendance = [
            MinutesAttendance(person=self.civic.people[one.person], role=one.role, status=one.status, sort_order=n)
            for n, one in enumerate(item.attendance)
        ]
        self._add(parent, page, item.title, item.summary, item.content, [item.place, item.adopted_in])

    def _vacancy(self, parent: Any, item: kind_shapes.Vacancy) -> None:
        texts = {name: getattr(item, name)["sq"] for name in VacancyPage.text_names}
        facts = {name: getattr(item, name) for name in ("reference", "kind", "working_time", "posts", "grade")}
        opens = item.opens_in_days
        page = VacancyPage(
            published_on=self._ago(max(0, -(opens if opens is not None else -2500))),
            pay=item.pay["sq"],
            place=Place.objects.get(slug=item.place, locale__language_code="sq"),
            opens_at=self._at(opens, OPENS),
            closes_at=self._at(item.closes_in_days, CLOSES),
            cancelled_on=None if item.cancelled_days_ago is None else self._ago(item.cancelled_days_ago),
            cancellation_reason=item.cancellation_reason["sq"],
            repeated_by=self.vacancies.get(item.repeated_by),
            **texts,
            **facts,
        )
        self._file_under(page, item)
        page.stages = [self._stage(number, stage) for number, stage in enumerate(item.stages)]
        self._add(parent, page, item.title, item.summary, item.content, [item.pay, item.cancellation_reason])
        self.vacancies[item.key] = VacancyPage.objects.child_of(parent).get(slug=page.slug)

    def _stage(self, number: int, stage: kind_shapes.Stage) -> VacancyStage:
        return VacancyStage(
            kind=stage.kind,
            at=self._at(stage.in_days, OPENS),
            note=stage.note,
            removed_on=None if stage.removed_in_days is None else self._ago(-stage.removed_in_days),
            sort_order=number,
        )

    def _publication(self, parent: Any, item: kind_shapes.PublicationItem) -> None:
        page = PublicationPage(
            published_on=self._ago(item.days_ago),
            type=item.type,
            year=item.year,
            year_to=item.year_to,
            period=item.period,
            content=self._stream(item.content),
        )
        self._file_under(page, item)
        self._carry(page, item.files)
        page.personal_lists = [
            PublicationList(note=each.note, removed_on=self._ago(-each.removed_in_days), sort_order=number)
            for number, each in enumerate(item.personal_lists)
        ]
        self._add(parent, page, item.title, item.summary, item.content, [])
