"""A Qt binding that loses references to None aborts after some 5,000 calls.

PySide6 6.12.0 does on Python 3.10 and 3.11; a handful of tests passes with it, a few minutes of
use do not.
"""

import subprocess
import sys

PROBE = """
import sys
from PySide6.QtCore import QObject
thing = QObject()
before = sys.getrefcount(None)
for _ in range(20_000):
    thing.setObjectName("x")
lost = before - sys.getrefcount(None)
sys.exit(1 if lost > 1_000 else 0)
"""


def test_qt_calls_do_not_use_up_the_references_to_none():
    done = subprocess.run([sys.executable, "-c", PROBE], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
