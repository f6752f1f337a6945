"""Services of the municipality: the service, its rows, the list."""

from home.models.services.listing import ServiceIndexPage
from home.models.services.page import ServicePage

__all__ = ["ServiceIndexPage", "ServicePage"]
