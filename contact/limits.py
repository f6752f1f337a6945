"""How much one network may send: ten messages an hour, counted by a fingerprint that lives for a day."""

import hashlib
import hmac
import ipaddress
from datetime import date, timedelta

from django.conf import settings
from django.http import HttpRequest
from django.utils import timezone

from contact.models import Attempt

MOST_AN_HOUR = 10
"""Many citizens share the address of a provider or an office; a person writes two or three."""

HOUR = timedelta(hours=1)

KEPT = timedelta(hours=24)


def networks_of(request: HttpRequest) -> list[str]:
    """The fingerprint of the sender's network, and the one that it had an hour ago: it changes with the day, and
    nothing leads back to the address."""
    now = timezone.now()
    return [_fingerprint(_address(request), on=at.date()) for at in (now, now - HOUR)]


def _fingerprint(address: str, *, on: date) -> str:
    key = f"{settings.SECRET_KEY}:contact:{on:%Y-%m-%d}".encode()
    return hmac.new(key, address.encode(), hashlib.sha256).hexdigest()


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


def count_in(networks: list[str]) -> Attempt | None:
    """Count one more message of the network, whose fingerprint of now comes first; None where it has sent all that it
    may in an hour. Counted first, looked at then: of those who send at once, none is overlooked."""
    now = timezone.now()
    attempt = Attempt.objects.create(network=networks[0], at=now)
    if Attempt.objects.filter(network__in=networks, at__gt=now - HOUR).count() <= MOST_AN_HOUR:
        return attempt
    attempt.delete()
    return None


def forget_attempts() -> int:
    """Delete what is older than a day; how many."""
    return Attempt.objects.filter(at__lt=timezone.now() - KEPT).delete()[0]
