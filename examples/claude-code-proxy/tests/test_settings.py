"""Settings: defaults, and every value that is refused before the port is opened."""

import unittest

from claude_code_proxy.settings import InvalidSetting, Settings


class SettingsTest(unittest.TestCase):
    def test_defaults(self) -> None:
        settings = Settings.read({})
        self.assertEqual((settings.upstream_scheme, settings.upstream_host, settings.upstream_port), ("https", "api.anthropic.com", 443))
        self.assertEqual((settings.port, settings.upstream_path), (8080, ""))

    def test_upstream_with_port_and_path(self) -> None:
        settings = Settings.read({"UPSTREAM_URL": "http://gateway:9000/team/"})
        self.assertEqual((settings.upstream_host, settings.upstream_port, settings.upstream_path), ("gateway", 9000, "/team"))

    def test_refused(self) -> None:
        for name, value in (
            ("UPSTREAM_URL", "api.example.com"),
            ("UPSTREAM_URL", "ftp://api.example.com"),
            ("UPSTREAM_URL", "https://user:key@api.example.com"),
            ("PORT", "http"),
            ("PORT", "65536"),
            ("MAX_REQUEST_BYTES", "0"),
            ("UPSTREAM_TIMEOUT_SECONDS", "-1"),
        ):
            with self.subTest(name=name, value=value), self.assertRaisesRegex(InvalidSetting, f"^{name}: "):
                Settings.read({name: value})


if __name__ == "__main__":
    unittest.main()
