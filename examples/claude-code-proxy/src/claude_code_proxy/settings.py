"""Settings of the proxy, read from environment variables once and checked before the port is opened."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit


class InvalidSetting(ValueError):
    """A variable that the proxy can't work with; the message names it and what is expected."""


@dataclass(frozen=True)
class Settings:
    """Where requests go and what bounds them. Times are in seconds, sizes in bytes."""

    upstream_scheme: str
    upstream_host: str
    upstream_port: int
    upstream_path: str
    host: str
    port: int
    max_request_bytes: int
    timeout: float
    drain: float

    @classmethod
    def read(cls, environment: Mapping[str, str]) -> Settings:
        url = urlsplit(environment.get("UPSTREAM_URL", "https://api.anthropic.com"))
        if url.scheme not in ("http", "https") or not url.hostname or url.query or url.fragment:
            raise InvalidSetting("UPSTREAM_URL: expected an address like https://api.example.com")
        if url.username or url.password:
            raise InvalidSetting("UPSTREAM_URL: credentials belong in the request's headers, not in the address")
        return cls(
            upstream_scheme=url.scheme,
            upstream_host=url.hostname,
            upstream_port=url.port or (443 if url.scheme == "https" else 80),
            upstream_path=url.path.rstrip("/"),
            host=environment.get("HOST", "0.0.0.0"),
            port=_integer(environment, "PORT", 8080, least=0, most=65535),
            max_request_bytes=_integer(environment, "MAX_REQUEST_BYTES", 32 * 1024 * 1024, least=1),
            timeout=_integer(environment, "UPSTREAM_TIMEOUT_SECONDS", 300, least=1),
            drain=_integer(environment, "DRAIN_SECONDS", 10, least=0),
        )


def _integer(environment: Mapping[str, str], name: str, default: int, least: int, most: int | None = None) -> int:
    text = environment.get(name, str(default))
    try:
        value = int(text)
    except ValueError:
        raise InvalidSetting(f"{name}: expected a whole number") from None
    if value < least or (most is not None and value > most):
        raise InvalidSetting(f"{name}: expected a number from {least}" + (f" to {most}" if most is not None else ""))
    return value
