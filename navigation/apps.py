"""The app's configuration."""

from django.apps import AppConfig


class NavigationConfig(AppConfig):
    """Menus, breadcrumbs and redirects. Stands after `wagtail.contrib.redirects`, whose rules it narrows."""

    name = "navigation"

    def ready(self) -> None:
        """A changed address leaves a redirect only where somebody can have the old one; menus show at once."""
        from wagtail.contrib.redirects import signal_handlers as wagtails
        from wagtail.signals import page_slug_changed, post_page_move

        from core.signals import watch
        from navigation.models import FooterItem, MainMenuItem, Menu  # models must be loaded first
        from navigation.redirects import keep_addresses_of_moved, keep_addresses_of_renamed

        watch(Menu, MainMenuItem, FooterItem)
        page_slug_changed.disconnect(wagtails.autocreate_redirects_on_slug_change)
        post_page_move.disconnect(wagtails.autocreate_redirects_on_page_move)
        page_slug_changed.connect(keep_addresses_of_renamed, dispatch_uid="navigation-slug-changed")
        post_page_move.connect(keep_addresses_of_moved, dispatch_uid="navigation-page-moved")
