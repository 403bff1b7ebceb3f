"""Runs the proxy until SIGTERM or SIGINT; `--health` asks a running one whether it is well (the image's HEALTHCHECK)."""

from __future__ import annotations

import os
import signal
import sys
import threading
import urllib.error
import urllib.request

from .log import log
from .server import ProxyServer
from .settings import InvalidSetting, Settings


def main() -> int:
    try:
        settings = Settings.read(os.environ)
    except InvalidSetting as problem:
        log("invalid setting", problem=str(problem))
        return 2
    return check_health(settings.port) if "--health" in sys.argv[1:] else serve(settings)


def serve(settings: Settings) -> int:
    stopping = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stopping.set())
    server = ProxyServer(settings)
    log("listening", host=settings.host, port=server.server_address[1], upstream=settings.upstream_host)
    threading.Thread(target=server.serve_forever, name="accept", daemon=True).start()
    stopping.wait()
    finished = server.drain()
    log("stopped", unfinished=0 if finished else 1)
    return 0 if finished else 1


def check_health(port: int) -> int:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=3) as answer:
            return 0 if answer.status == 200 else 1
    except (urllib.error.URLError, OSError):
        return 1


if __name__ == "__main__":
    sys.exit(main())
