"""The app's configuration."""

from typing import Any

from django.apps import AppConfig


class NavigationConfig(AppConfig):
    """Menus, breadcrumbs and redirects. Stands after `wagtail.contrib.redirects`, one of whose rules it narrows."""

    name = "navigation"

    def ready(self) -> None:
        """A changed slug leaves a redirect only where somebody can have the old address."""
        from wagtail.contrib.redirects.signal_handlers import autocreate_redirects_on_slug_change
        from wagtail.signals import page_slug_changed

        page_slug_changed.disconnect(autocreate_redirects_on_slug_change)
        page_slug_changed.connect(keep_public_addresses, dispatch_uid="navigation-slug-changed")


def keep_public_addresses(instance: Any, instance_before: Any, **kwargs: Any) -> None:
    """Wagtail's redirect, but none for a page that was never public: a translation takes its slug as a draft."""
    from wagtail.contrib.redirects.signal_handlers import autocreate_redirects_on_slug_change

    if instance_before.first_published_at:
        autocreate_redirects_on_slug_change(instance_before=instance_before, instance=instance)
