"""One JSON object a line on standard error. Headers, queries and bodies never get here: they can hold credentials."""

from __future__ import annotations

import json
import sys
import threading
from datetime import datetime, timezone

_lock = threading.Lock()


def log(event: str, **fields: str | int | float | None) -> None:
    record = {"time": datetime.now(timezone.utc).isoformat(timespec="milliseconds"), "event": event, **fields}
    with _lock:
        print(json.dumps(record), file=sys.stderr, flush=True)
