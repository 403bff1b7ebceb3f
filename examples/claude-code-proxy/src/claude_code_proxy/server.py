"""The server: answers /healthz itself, forwards /v1 to the upstream, refuses everything else."""

from __future__ import annotations

import http.client
import json
import threading
import time
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

from .headers import end_to_end, for_upstream
from .log import log
from .settings import Settings

_CHUNK = 64 * 1024


class Refused(Exception):
    """A request that is answered here, with this status and a sentence that says why."""

    def __init__(self, status: HTTPStatus, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message


class ProxyServer(ThreadingHTTPServer):
    # Connections are ended by drain(), which waits for them but not for ever.
    daemon_threads = True
    block_on_close = False

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._running = 0
        self._idle = threading.Condition()
        super().__init__((settings.host, settings.port), Handler)

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that went away is no news: the default prints a traceback."""
        log("connection ended early")

    def begin(self) -> None:
        with self._idle:
            self._running += 1

    def end(self) -> None:
        with self._idle:
            self._running -= 1
            self._idle.notify_all()

    def drain(self) -> bool:
        """Stops taking requests and waits for those that run. False: some were still running in the end."""
        self.shutdown()
        self.server_close()
        with self._idle:
            return self._idle.wait_for(lambda: self._running == 0, self.settings.drain)


class Handler(BaseHTTPRequestHandler):
    server: ProxyServer
    protocol_version = "HTTP/1.1"
    server_version = "claude-code-proxy"
    sys_version = ""
    # A client that sends nothing must not hold a thread for ever.
    timeout = 60

    def do_GET(self) -> None:
        self._answer()

    do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = do_GET

    def log_message(self, format: str, *args: object) -> None:
        """The log lines are ours: the default has the query in it."""

    def _answer(self) -> None:
        started = time.monotonic()
        self.server.begin()
        self._status = 0
        try:
            path = urlsplit(self.path).path
            if path == "/healthz":
                self._send_json(HTTPStatus.OK, {"status": "ok"})
                return
            if path != "/v1" and not path.startswith("/v1/"):
                raise Refused(HTTPStatus.NOT_FOUND, "only /v1 and /healthz are served here")
            if ".." in path.split("/"):
                raise Refused(HTTPStatus.BAD_REQUEST, "the path leaves /v1")
            self._forward(self._read_body())
        except Refused as refused:
            # The body may be unread: what follows on this connection can't be told from it.
            self.close_connection = True
            self._send_json(refused.status, {"error": refused.message})
        finally:
            self.server.end()
            log(
                "request",
                method=self.command,
                path=urlsplit(self.path).path,
                status=self._status,
                milliseconds=round((time.monotonic() - started) * 1000),
            )

    def _read_body(self) -> bytes | None:
        if self.headers.get("Transfer-Encoding") is not None:
            raise Refused(HTTPStatus.LENGTH_REQUIRED, "a request needs a Content-Length")
        given = self.headers.get_all("Content-Length", [])
        if not given:
            return None
        if len(given) > 1 or not given[0].isascii() or not given[0].isdigit():
            raise Refused(HTTPStatus.BAD_REQUEST, "Content-Length is not one number")
        length = int(given[0])
        limit = self.server.settings.max_request_bytes
        if length > limit:
            raise Refused(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, f"a request has at most {limit} bytes")
        body = self.rfile.read(length)
        if len(body) != length:
            raise Refused(HTTPStatus.BAD_REQUEST, "the body ended early")
        return body

    def _forward(self, body: bytes | None) -> None:
        settings = self.server.settings
        https = settings.upstream_scheme == "https"
        connect = http.client.HTTPSConnection if https else http.client.HTTPConnection
        upstream = connect(settings.upstream_host, settings.upstream_port, timeout=settings.timeout)
        standard = settings.upstream_port == (443 if https else 80)
        host = settings.upstream_host if standard else f"{settings.upstream_host}:{settings.upstream_port}"
        try:
            upstream.putrequest(self.command, settings.upstream_path + self.path, skip_host=True, skip_accept_encoding=True)
            for name, value in for_upstream(self.headers.items(), host, None if body is None else len(body)):
                upstream.putheader(name, value)
            upstream.endheaders(body)
            answer = upstream.getresponse()
        except TimeoutError:
            upstream.close()
            raise Refused(HTTPStatus.GATEWAY_TIMEOUT, "the upstream did not answer in time") from None
        except (OSError, http.client.HTTPException, ValueError) as error:
            upstream.close()
            log("upstream failed", error=type(error).__name__)
            raise Refused(HTTPStatus.BAD_GATEWAY, "the upstream can't be reached") from None
        try:
            self._stream(answer)
        except (OSError, http.client.HTTPException) as error:
            # The status line is out: all that is left to say is that the answer is not whole.
            self.close_connection = True
            log("answer ended early", error=type(error).__name__)
        finally:
            upstream.close()

    def _stream(self, answer: http.client.HTTPResponse) -> None:
        """Hands on every piece as it comes, so that server-sent events arrive when they are sent."""
        bodiless = self.command == "HEAD" or answer.status in (204, 304)
        headers = end_to_end(answer.getheaders())
        has_length = any(name.lower() == "content-length" for name, _ in headers)
        chunked = not bodiless and not has_length and self.request_version == "HTTP/1.1"
        self._status = answer.status
        self.send_response_only(answer.status, answer.reason)
        for name, value in headers:
            self.send_header(name, value)
        if chunked:
            self.send_header("Transfer-Encoding", "chunked")
        elif not bodiless and not has_length:
            self.close_connection = True
        self.end_headers()
        if bodiless:
            return
        # Counted here: read1 of older Pythons does not, and would wait for more on a connection that is kept alive.
        left = answer.length
        while left != 0 and (piece := answer.read1(_CHUNK if left is None else min(left, _CHUNK))):
            left = None if left is None else left - len(piece)
            self.wfile.write(b"%x\r\n%b\r\n" % (len(piece), piece) if chunked else piece)
            self.wfile.flush()
        if chunked:
            self.wfile.write(b"0\r\n\r\n")
        if left:
            self.close_connection = True

    def _send_json(self, status: HTTPStatus, content: dict[str, str]) -> None:
        body = json.dumps(content).encode() + b"\n"
        self._status = status.value
        self.send_response_only(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)
