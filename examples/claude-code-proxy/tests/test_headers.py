"""Headers: which travel on, and which stay on their connection."""

import unittest

from claude_code_proxy.headers import end_to_end, for_upstream


class HeadersTest(unittest.TestCase):
    def test_hop_by_hop_headers_and_those_named_by_connection_stay(self) -> None:
        given = [("Connection", "keep-alive, X-Own"), ("X-Own", "1"), ("Te", "trailers"), ("Upgrade", "h2c"), ("X-Api-Key", "k")]
        self.assertEqual(end_to_end(given), [("X-Api-Key", "k")])

    def test_upstream_gets_its_own_host_and_the_real_length(self) -> None:
        given = [("Host", "proxy"), ("Content-Length", "9"), ("X-Forwarded-For", "10.0.0.1"), ("Accept", "*/*")]
        self.assertEqual(for_upstream(given, "api", 3), [("Host", "api"), ("Accept", "*/*"), ("Content-Length", "3")])

    def test_repeated_headers_are_kept(self) -> None:
        self.assertEqual(end_to_end([("Set-Cookie", "a"), ("Set-Cookie", "b")]), [("Set-Cookie", "a"), ("Set-Cookie", "b")])


if __name__ == "__main__":
    unittest.main()
