"""The program itself: it starts, says that it is well, and ends on SIGTERM after the request that runs."""

from __future__ import annotations

import http.client
import json
import os
import signal
import subprocess
import sys
import threading
import time
import unittest
from pathlib import Path

from .upstream import Upstream, running

_SOURCE = str(Path(__file__).resolve().parent.parent / "src")


class ProcessTest(unittest.TestCase):
    def start(self, **environment: str) -> tuple[subprocess.Popen[str], dict[str, str]]:
        variables = {**os.environ, "PYTHONPATH": _SOURCE, "HOST": "127.0.0.1", "PORT": "0", **environment}
        process = subprocess.Popen([sys.executable, "-m", "claude_code_proxy"], env=variables, stderr=subprocess.PIPE, text=True)
        self.addCleanup(process.communicate)
        self.addCleanup(process.kill)
        assert process.stderr is not None
        return process, json.loads(process.stderr.readline())

    def test_sigterm_lets_the_running_request_end(self) -> None:
        upstream = Upstream()
        with running(upstream):
            process, first = self.start(UPSTREAM_URL=upstream.url)
            connection = http.client.HTTPConnection("127.0.0.1", int(first["port"]), timeout=10)
            self.addCleanup(connection.close)
            connection.request("GET", "/v1/slow")
            while not upstream.requests:
                time.sleep(0.01)
            process.send_signal(signal.SIGTERM)
            threading.Timer(0.2, upstream.may_go_on.set).start()
            self.assertEqual(connection.getresponse().read(), b"hello")
            self.assertEqual(process.wait(10), 0)

    def test_health_command(self) -> None:
        _, first = self.start()
        for port, code in ((str(first["port"]), 0), ("9", 1)):
            variables = {**os.environ, "PYTHONPATH": _SOURCE, "PORT": port}
            self.assertEqual(subprocess.run([sys.executable, "-m", "claude_code_proxy", "--health"], env=variables, check=False).returncode, code)

    def test_invalid_setting_ends_with_2(self) -> None:
        process, first = self.start(PORT="http")
        self.assertEqual((process.wait(10), first["event"]), (2, "invalid setting"))


if __name__ == "__main__":
    unittest.main()
