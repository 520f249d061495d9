"""Every endpoint that this network answers, called with the SDK's typed method: `calls/` has a function for each."""

from __future__ import annotations

import pytest

# Before they are imported, so that their assertions say what they found.
pytest.register_assert_rewrite("tests.network.endpoints.calls")
