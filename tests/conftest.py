"""Settings of all tests."""

from __future__ import annotations

from hypothesis import settings

# The same examples in every run, and no deadline: how fast a shared machine is decides nothing.
settings.register_profile("steady", derandomize=True, deadline=None)
settings.load_profile("steady")
