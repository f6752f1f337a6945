"""Groups with the least rights that their work needs, and approval by a second person."""

from collections.abc import Iterable

from django.contrib.auth.models import Group, Permission
from wagtail.models import (
    Collection,
    GroupCollectionPermission,
    GroupPagePermission,
    Page,
    Workflow,
    WorkflowPage,
    WorkflowTask,
)

from core.models import SecondPersonTask
from home.models import HomePage

EDITORS = "Editors"
CHIEFS = "Heads of the office"
ASSEMBLY = "Assembly secretaries"
FOI = "Access officers"
PROCUREMENT = "Procurement officers"
ADMINISTRATORS = "Administrators"
TRANSLATORS = {"sr-latn": "Translators (Serbian)", "tr": "Translators (Turkish)", "en": "Translators (English)"}

WRITE = ("add_page", "change_page")
APPROVE = ("add_page", "change_page", "publish_page", "lock_page", "unlock_page", "bulk_delete_page")
READ = ("lock_page",)
"""Wagtail has no right to read a tree; this one shows drafts without letting anybody change them."""

_SHIPPED_WORKFLOW = "Moderators approval"
_RECORDS = ("civic.topic", "civic.place", "civic.person", "civic.membership")
_ANSWER, _ERASE = "contact.answer_message", "contact.erase_message"
_SETTINGS = "contact.change_contactsettings"
_FRAME = ("civic.body", "core.sitewords", "core.sitesettings", "navigation.menu")


def set_up_groups(homes: dict[str, HomePage]) -> dict[str, Group]:
    """One group a role; rights are added where they are missing, and none is taken away."""
    _remove_shipped_groups()
    everyone = (EDITORS, CHIEFS, ASSEMBLY, FOI, PROCUREMENT, ADMINISTRATORS, *TRANSLATORS.values())
    groups = {name: Group.objects.get_or_create(name=name)[0] for name in everyone}
    for group in groups.values():
        _allow(group, ["wagtailadmin.access_admin"])
    _on_pages(groups[EDITORS], homes["sq"], WRITE)
    for home in homes.values():
        _on_pages(groups[CHIEFS], home, APPROVE)
        _on_pages(groups[ADMINISTRATORS], home, APPROVE)
    for code, name in TRANSLATORS.items():
        _on_pages(groups[name], homes[code], WRITE)
        _on_pages(groups[name], homes["sq"], READ)
        _on_files(groups[name], ("choose",))
    for name in (EDITORS, CHIEFS, ADMINISTRATORS):
        _on_files(groups[name], ("add", "change", "choose"))
    for name in (EDITORS, CHIEFS, ADMINISTRATORS):
        _allow(groups[name], _rights(_RECORDS, ("add", "change")))
    for name in (CHIEFS, ADMINISTRATORS):
        _allow(groups[name], _rights(_FRAME, ("add", "change")))
        _allow(groups[name], _rights(_RECORDS, ("delete",)))
        _allow(groups[name], ["wagtail_localize.submit_translation"])
    _set_up_duties(groups)
    _allow(groups[ADMINISTRATORS], _rights(("users.user", "auth.group"), ("add", "change", "delete")))
    _allow(groups[ADMINISTRATORS], _rights(("wagtailcore.site",), ("change",)))
    _allow(groups[ADMINISTRATORS], _rights(("wagtailredirects.redirect",), ("add", "change", "delete")))
    _allow(groups[ADMINISTRATORS], _rights(("wagtailcore.workflow", "wagtailcore.task"), ("add", "change")))
    return groups


def _set_up_duties(groups: dict[str, Group]) -> None:
    """Who sees the background work and decides about it, is told of consents that end, answers citizens."""
    duties = {
        EDITORS: ["core.see_work", "core.mind_consents", _ANSWER],
        CHIEFS: ["core.see_work", "core.give_up_work", "core.mind_consents", _ANSWER, _ERASE, _SETTINGS],
        ADMINISTRATORS: ["core.see_work", "core.give_up_work", "core.run_jobs", _ANSWER, _ERASE, _SETTINGS],
    }
    for name, rights in duties.items():
        _allow(groups[name], rights)


def _remove_shipped_groups() -> None:
    """Wagtail brings two groups, one named like ours, with rights on every language: away before ours are made."""
    if not Group.objects.filter(name=CHIEFS).exists():
        Group.objects.filter(name__in=(EDITORS, "Moderators")).delete()


def _rights(models: Iterable[str], verbs: Iterable[str]) -> list[str]:
    return [f"{label.split('.')[0]}.{verb}_{label.split('.')[1]}" for label in models for verb in verbs]


def _allow(group: Group, names: Iterable[str]) -> None:
    """Grant by "app.codename". Raises Permission.DoesNotExist for a right that there is not."""
    for name in names:
        app, codename = name.split(".")
        group.permissions.add(Permission.objects.get(content_type__app_label=app, codename=codename))


def _on_pages(group: Group, home: HomePage, codenames: Iterable[str]) -> None:
    for codename in codenames:
        right = Permission.objects.get(content_type__app_label="wagtailcore", codename=codename)
        GroupPagePermission.objects.get_or_create(group=group, page=Page.objects.get(pk=home.pk), permission=right)


def _on_files(group: Group, verbs: Iterable[str]) -> None:
    """On files and pictures. The rights are those on Wagtail's own models, which it asks for, whichever are used."""
    root = Collection.get_first_root_node()
    for verb in verbs:
        for app, noun in (("wagtailimages", "image"), ("wagtaildocs", "document")):
            right = Permission.objects.get(content_type__app_label=app, codename=f"{verb}_{noun}")
            GroupCollectionPermission.objects.get_or_create(group=group, collection=root, permission=right)


def set_up_workflow(groups: dict[str, Group]) -> None:
    """Everything is approved by the head of the office, and by nobody who alone wrote it."""
    if SecondPersonTask.objects.exists():
        return  # whatever staff have made of it since
    for shipped in Workflow.objects.active().filter(name=_SHIPPED_WORKFLOW):
        shipped.deactivate()
    task = SecondPersonTask.objects.create(name="Miratimi nga udhëheqësi i zyrës")
    task.groups.add(groups[CHIEFS])
    workflow = Workflow.objects.create(name="Miratimi")
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    root = Page.get_first_root_node()
    WorkflowPage.objects.create(workflow=workflow, page=root)
