"""Home's models, a file each."""

from home.models.home import HomePage
from home.models.services import ServiceIndexPage, ServicePage
from home.models.standard import StandardPage

__all__ = ["HomePage", "ServiceIndexPage", "ServicePage", "StandardPage"]
