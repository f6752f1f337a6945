"""Home's models, a file each."""

from home.models.directory import BodyPage, DirectoryIndexPage, PeoplePage
from home.models.follow import FollowPage
from home.models.home import HomePage
from home.models.services import ServiceIndexPage, ServicePage
from home.models.site_map import SiteMapPage
from home.models.standard import StandardPage

__all__ = [
    "BodyPage",
    "DirectoryIndexPage",
    "FollowPage",
    "HomePage",
    "PeoplePage",
    "ServiceIndexPage",
    "ServicePage",
    "SiteMapPage",
    "StandardPage",
]
