"""How much one network may send: ten messages an hour, counted by a fingerprint that lives for a day."""

import hashlib
import hmac
import ipaddress
from datetime import timedelta

from django.conf import settings
from django.http import HttpRequest
from django.utils import timezone

from contact.models import Attempt

MOST_AN_HOUR = 10
"""Many citizens share the address of a provider or an office; a person writes two or three."""

KEPT = timedelta(hours=24)


def network_of(request: HttpRequest) -> str:
    """The fingerprint of the sender's network. It changes with the day, and nothing leads back to the address."""
    key = f"{settings.SECRET_KEY}:contact:{timezone.now():%Y-%m-%d}".encode()
    return hmac.new(key, _address(request).encode(), hashlib.sha256).hexdigest()


def _address(request: HttpRequest) -> str:
    """Of IPv6 the /64, of which one household has all. The proxies that are ours say who asked them."""
    told = [part.strip() for part in request.headers.get("X-Forwarded-For", "").split(",") if part.strip()]
    proxies = settings.PROXY_COUNT
    raw = told[-proxies] if proxies and len(told) >= proxies else request.META.get("REMOTE_ADDR", "")
    try:
        address = ipaddress.ip_address(raw)
    except ValueError:
        return "unknown"
    if address.version == 6 and address.ipv4_mapped:
        return str(address.ipv4_mapped)  # as a server that listens for both kinds sees those of IPv4
    if address.version == 6:
        return str(ipaddress.ip_network((address, 64), strict=False).network_address)
    return str(address)


def count_in(network: str) -> Attempt | None:
    """Count one more message of the network; None where it has sent all that it may in an hour. Counted first, looked
    at then: of those who send at once, none is overlooked."""
    attempt = Attempt.objects.create(network=network)
    an_hour_ago = timezone.now() - timedelta(hours=1)
    if Attempt.objects.filter(network=network, at__gt=an_hour_ago).count() <= MOST_AN_HOUR:
        return attempt
    attempt.delete()
    return None


def forget_attempts() -> int:
    """Delete what is older than a day; how many."""
    return Attempt.objects.filter(at__lt=timezone.now() - KEPT).delete()[0]
