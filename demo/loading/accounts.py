"""One account a role."""

from django.contrib.auth.models import Group
from wagtail.users.models import UserProfile

from home.setup import access
from users.models import User

PASSWORD = "gjilan-demo-2026"  # noqa: S105 - printed by `make run`; refused outside of demonstrations
ACCOUNTS: dict[str, tuple[str, str]] = {
    "editor": (access.EDITORS, "sq"),
    "translator-sr": (access.TRANSLATORS["sr-latn"], "sr-latn"),
    "translator-tr": (access.TRANSLATORS["tr"], "tr"),
    "translator-en": (access.TRANSLATORS["en"], "en"),
    "chief": (access.CHIEFS, "sq"),
    "assembly": (access.ASSEMBLY, "sq"),
    "foi": (access.FOI, "sq"),
    "procurement": (access.PROCUREMENT, "sq"),
    "admin": (access.ADMINISTRATORS, "en"),
}
"""Name, group, and the admin's language."""


def load_accounts() -> dict[str, User]:
    """The accounts by name; `admin` may do everything."""
    return {name: _account(name, group, language) for name, (group, language) in ACCOUNTS.items()}


def _account(name: str, group: str, language: str) -> User:
    user = User.objects.filter(username=name).first()
    if user is not None:
        return user
    user = User.objects.create_user(
        username=name, email=f"{name}@demo.invalid", password=PASSWORD, is_superuser=name == "admin"
    )
    user.groups.add(Group.objects.get(name=group))
    UserProfile.objects.create(user=user, preferred_language=language, current_time_zone="Europe/Belgrade")
    return user
