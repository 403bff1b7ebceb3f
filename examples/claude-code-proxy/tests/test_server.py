"""The proxy between a real client and a real upstream, both on the loopback device."""

from __future__ import annotations

import contextlib
import http.client
import io
import json
import time
import unittest

from claude_code_proxy.server import ProxyServer
from claude_code_proxy.settings import Settings

from .upstream import Upstream, running


class ServerTest(unittest.TestCase):
    def setUp(self) -> None:
        self.resources = self.enterContext(contextlib.ExitStack())
        self.log = io.StringIO()
        self.resources.enter_context(contextlib.redirect_stderr(self.log))
        self.upstream = Upstream()
        self.resources.enter_context(running(self.upstream))
        self.proxy = self.start()

    def start(self, **environment: str) -> ProxyServer:
        proxy = ProxyServer(Settings.read({"UPSTREAM_URL": self.upstream.url, "HOST": "127.0.0.1", "PORT": "0", **environment}))
        self.resources.enter_context(running(proxy))
        return proxy

    def connect(self, proxy: ProxyServer | None = None) -> http.client.HTTPConnection:
        connection = http.client.HTTPConnection("127.0.0.1", (proxy or self.proxy).server_address[1], timeout=10)
        self.resources.callback(connection.close)
        return connection

    def ask(self, method: str, path: str, body: bytes | None = None, headers: dict[str, str] | None = None, proxy: ProxyServer | None = None) -> tuple[int, bytes]:
        connection = self.connect(proxy)
        connection.request(method, path, body, headers or {})
        answer = connection.getresponse()
        return answer.status, answer.read()

    def test_forwards_method_path_query_headers_and_body(self) -> None:
        status, body = self.ask("POST", "/v1/messages?beta=true", b'{"a":1}', {"X-Api-Key": "key", "Connection": "close"})
        self.assertEqual((status, body), (201, b'{"a":1}'))
        [(method, path, headers, received)] = self.upstream.requests
        self.assertEqual((method, path, received), ("POST", "/v1/messages?beta=true", b'{"a":1}'))
        self.assertEqual(headers["X-Api-Key"], "key")
        self.assertEqual(headers["Host"], self.upstream.url.removeprefix("http://"))
        self.assertNotIn("Connection", headers)

    def test_hop_by_hop_headers_of_the_answer_stay_and_the_connection_is_kept(self) -> None:
        connection = self.connect()
        for _ in range(2):
            connection.request("GET", "/v1/models")
            answer = connection.getresponse()
            self.assertEqual((answer.status, answer.read(), answer.headers["X-Upstream"], answer.headers["Keep-Alive"]), (200, b"hello", "yes", None))

    def test_streams_each_piece_when_it_comes(self) -> None:
        connection = self.connect()
        connection.request("GET", "/v1/stream")
        answer = connection.getresponse()
        self.assertEqual(answer.read1(), b"data: 1\n\n")
        self.upstream.may_go_on.set()
        self.assertEqual(answer.read(), b"data: 2\n\n")

    def test_answers_without_a_body(self) -> None:
        connection = self.connect()
        for method, path, status in (("HEAD", "/v1/models", 200), ("GET", "/v1/empty", 204), ("GET", "/v1/models", 200)):
            connection.request(method, path)
            answer = connection.getresponse()
            self.assertEqual((answer.status, len(answer.read())), (status, 5 if path == "/v1/models" and method == "GET" else 0))

    def test_health_needs_no_upstream(self) -> None:
        self.assertEqual(self.ask("GET", "/healthz"), (200, b'{"status": "ok"}\n'))
        self.assertEqual(self.upstream.requests, [])

    def test_refuses_what_it_does_not_serve(self) -> None:
        for path, headers, expected in (
            ("/", {}, 404),
            ("/v10", {}, 404),
            ("/v1/../admin", {}, 400),
            ("/v1/messages", {"Content-Length": "1x"}, 400),
            ("/v1/messages", {"Transfer-Encoding": "chunked"}, 411),
        ):
            with self.subTest(path=path, headers=headers):
                connection = self.connect()
                connection.putrequest("POST", path)
                for name, value in headers.items():
                    connection.putheader(name, value)
                connection.endheaders()
                self.assertEqual(connection.getresponse().status, expected)
        self.assertEqual(self.upstream.requests, [])

    def test_request_size_limit(self) -> None:
        small = self.start(MAX_REQUEST_BYTES="4")
        self.assertEqual(self.ask("POST", "/v1/messages", b"1234", proxy=small)[0], 201)
        self.assertEqual(self.ask("POST", "/v1/messages", b"12345", proxy=small)[0], 413)

    def test_an_upstream_that_is_slow_or_away(self) -> None:
        self.assertEqual(self.ask("GET", "/v1/slow", proxy=self.start(UPSTREAM_TIMEOUT_SECONDS="1"))[0], 504)
        self.upstream.may_go_on.set()
        self.assertEqual(self.ask("GET", "/v1/models", proxy=self.start(UPSTREAM_URL="http://127.0.0.1:9"))[0], 502)

    def test_log_lines_are_json_without_secrets(self) -> None:
        self.ask("POST", "/v1/messages?key=hidden-1", b"hidden-2", {"Authorization": "Bearer hidden-3"})
        while '"event": "request"' not in self.log.getvalue():
            time.sleep(0.01)
        lines = [json.loads(line) for line in self.log.getvalue().splitlines()]
        self.assertEqual((lines[-1]["path"], lines[-1]["status"]), ("/v1/messages", 201))
        self.assertNotIn("hidden", self.log.getvalue())


if __name__ == "__main__":
    unittest.main()
