"""The fixtures of the look-ups' tests."""

from tests.unit.core.conftest import _own_environment, clock, kit, pds  # noqa: F401 - fixtures
from tests.unit.web.conftest import _no_allowance, serve  # noqa: F401 - fixtures
