"""`python -m pysky_sdk`: the same as the command `pysky`."""

from __future__ import annotations

import sys

from pysky_sdk.cli import main

if __name__ == "__main__":
    sys.exit(main())
