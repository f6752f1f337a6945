"""Home's models, a file each."""

from home.models.home import HomePage
from home.models.site_map import SiteMapPage
from home.models.standard import StandardPage

__all__ = ["HomePage", "SiteMapPage", "StandardPage"]
