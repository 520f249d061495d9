"""Where identities are looked up."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from pysky_sdk.core.config import origin
from pysky_sdk.identity.dns import nameserver_of

if TYPE_CHECKING:
    from pysky_sdk.identity.dns import Nameserver

Via: TypeAlias = Literal["network", "service"]
"""How the DID of a handle is found: by DNS and HTTPS, or by asking the client's service."""

DEFAULT_DIRECTORY = "https://plc.directory"
VARIABLE = "PYSKY_PLC_DIRECTORY"


@dataclass(frozen=True, slots=True)
class Settings:
    """Where identities are looked up."""

    plc_directory: str
    """The address of the directory of did:plc."""

    via: Via = "network"
    nameservers: tuple[Nameserver, ...] = ()
    """The DNS servers to ask; the system's when there are none."""

    timeout: float = 10.0
    """Seconds for each look-up."""


def settings_from_environment() -> Settings:
    """Return the settings to begin with.

    Raises:
        ValueError: PYSKY_PLC_DIRECTORY is no address.
    """
    return Settings(origin(VARIABLE, os.environ.get(VARIABLE) or DEFAULT_DIRECTORY))


def changed(settings: Settings, **changes: Any) -> Settings:
    """Return a copy with the changes that are not None.

    Raises:
        TypeError: the DNS servers are one string.
        ValueError: a setting has no legal value.
    """
    from dataclasses import replace

    given = {name: value for name, value in changes.items() if value is not None}
    if "plc_directory" in given:
        given["plc_directory"] = origin("plc_directory", given["plc_directory"])
    if "nameservers" in given:
        if isinstance(given["nameservers"], str):
            raise TypeError("nameservers= takes a list of addresses, not one string.")
        given["nameservers"] = tuple(nameserver_of(text) for text in given["nameservers"])
    new = replace(settings, **given)
    if new.via not in {"network", "service"}:
        raise ValueError(f"via= is 'network' or 'service', not {new.via!r}.")
    if not new.timeout > 0:
        raise ValueError("timeout= is a number of seconds above 0.")
    return new
