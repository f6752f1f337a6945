"""The page of the background work in Wagtail's admin. Reading it changes nothing; every decision is a POST."""

from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe
from wagtail.admin import messages
from wagtail.admin.auth import permission_required

from core.periodic import JOBS, ask_for
from core.work import decisions, services, state

SEE, GIVE_UP, RUN_JOBS = "core.see_work", "core.give_up_work", "core.run_jobs"


@require_safe
@permission_required(SEE)
def overview(request: HttpRequest) -> HttpResponse:
    """All of it: workers, tasks of one state, periodic jobs."""
    known = state.counts()
    shown = _shown_state(request.GET.get("state", ""), known)
    now = timezone.now()
    tasks = state.task_page(shown, request.GET.get("p", "1"), known=known)
    context: dict[str, Any] = {
        "workers": state.workers(now),
        "tabs": [
            {"state": name, "label": label, "count": known[name], "is_current": name == shown}
            for name, label in state.STATES.items()
        ],
        "shown": shown,
        "tasks": tasks,
        "page_range": tasks.paginator.get_elided_page_range(tasks.number),
        "jobs": state.job_states(now),
        "services": services.services(),
        "may_give_up": request.user.has_perm(GIVE_UP),
        "may_run_jobs": request.user.has_perm(RUN_JOBS),
        "breadcrumbs_items": _breadcrumbs(),
    }
    return render(request, "core/work/overview.html", context)


def _shown_state(asked: str, known: dict[str, int]) -> str:
    """The state that was asked for, else the first that has tasks."""
    if asked in state.STATES:
        return asked
    return next((name for name, count in known.items() if count), next(iter(known)))


def _breadcrumbs() -> list[dict[str, str]]:
    return [
        {"url": reverse("wagtailadmin_home"), "label": _("Home")},
        {"url": "", "label": _("Background work")},
    ]


def _back() -> HttpResponse:
    return redirect("core_work:overview")


@require_POST
@permission_required(SEE)
def try_again(request: HttpRequest, task_id: UUID) -> HttpResponse:
    """One task."""
    if decisions.try_again(task_id=task_id):
        messages.success(request, _("The task is tried again as soon as the worker is free."))
    else:
        messages.warning(request, _("Nothing changed: the task is running, or done already."))
    return _back()


@require_POST
@permission_required(SEE)
def try_all_again(request: HttpRequest) -> HttpResponse:
    """All that failed."""
    count = decisions.try_all_again()
    text = ngettext("%(count)d task is tried again.", "%(count)d tasks are tried again.", count) % {"count": count}
    messages.success(request, text)
    return _back()


@require_POST
@permission_required(GIVE_UP)
def give_up(request: HttpRequest, task_id: UUID) -> HttpResponse:
    """One task."""
    if decisions.give_up(task_id=task_id, user=request.user):
        messages.success(request, _("The task is given up. The site's history keeps a note of it."))
    else:
        messages.warning(request, _("Nothing changed: only a task that has failed can be given up."))
    return _back()


@require_POST
@permission_required(RUN_JOBS)
def run_job(request: HttpRequest) -> HttpResponse:
    """A periodic job, before its time: the worker begins it within seconds."""
    name = request.POST.get("job", "")
    if name not in JOBS:
        raise Http404
    ask_for(name)
    messages.success(request, _("The worker begins “%(job)s” within seconds.") % {"job": JOBS[name].label or name})
    return _back()
