"""Links of imported pages to pages that are not here."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class AwaitedLink(models.Model):
    """A link of a page to an address of the earlier site of which there is no page yet. Gone once there is one."""

    page = models.ForeignKey(
        "wagtailcore.Page", on_delete=models.CASCADE, related_name="awaited_links", verbose_name=_("page")
    )
    address = models.TextField(_("earlier address"))
    text = models.TextField(_("words of the link"), blank=True)

    class Meta:
        verbose_name = _("link to a page that is not here")
        verbose_name_plural = _("links to pages that are not here")
        ordering = ("page_id", "pk")
        default_permissions = ("view",)

    def __str__(self) -> str:
        return self.address
