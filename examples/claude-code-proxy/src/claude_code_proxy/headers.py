"""Which headers travel on. Hop-by-hop headers (RFC 9110, section 7.6.1) belong to one connection and stay there."""

from __future__ import annotations

from collections.abc import Iterable

Headers = list[tuple[str, str]]

_HOP_BY_HOP = frozenset(
    {
        "connection",
        "keep-alive",
        "proxy-authenticate",
        "proxy-authorization",
        "proxy-connection",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
    }
)


def end_to_end(headers: Iterable[tuple[str, str]]) -> Headers:
    """Without hop-by-hop headers and without those that `Connection` names as such."""
    given = list(headers)
    named = {
        token.strip().lower()
        for name, value in given
        if name.lower() == "connection"
        for token in value.split(",")
    }
    return [(name, value) for name, value in given if name.lower() not in _HOP_BY_HOP and name.lower() not in named]


def for_upstream(headers: Iterable[tuple[str, str]], host: str, length: int | None) -> Headers:
    """A request's headers for the upstream: its own host, and the length of the body that is really sent."""
    kept = [
        (name, value)
        for name, value in end_to_end(headers)
        if name.lower() not in ("host", "content-length", "expect", "forwarded")
        and not name.lower().startswith("x-forwarded-")
    ]
    return [("Host", host), *kept, *([("Content-Length", str(length))] if length is not None else [])]
