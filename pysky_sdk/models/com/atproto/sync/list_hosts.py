# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.sync.listHosts`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.com.atproto.sync import defs as com_atproto_sync_defs

__all__ = ["Host", "ListHostsOutput", "ListHostsParams"]


class ListHostsParams(_m.MethodModel):
    """Parameters of `com.atproto.sync.listHosts`.

    Source: Lexicon `com.atproto.sync.listHosts`.
    """

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 1000)]] = 200
    """1 to 1000; default 200."""

    cursor: _t.Optional[_m.String] = None


class Host(_m.Model):
    """Source: Lexicon `com.atproto.sync.listHosts#host`."""

    TYPE: _t.ClassVar[str] = "com.atproto.sync.listHosts#host"

    hostname: _m.String
    """Hostname of server; not a URL (no scheme)."""

    seq: _t.Optional[_m.Integer] = None
    """Recent repo stream event sequence number. May be delayed from actual stream processing (eg,
    persisted cursor not in-memory cursor).
    """

    account_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="accountCount", serialization_alias="accountCount"
    )

    status: _t.Optional[com_atproto_sync_defs.HostStatus] = None
    """Known values: active, idle, offline, throttled, banned."""


class ListHostsOutput(_m.Model):
    """Output of `com.atproto.sync.listHosts`.

    Source: Lexicon `com.atproto.sync.listHosts`.
    """

    cursor: _t.Optional[_m.String] = None

    hosts: _t.List[Host]
    """Sort order is not formally specified. Recommended order is by time host was first seen by the
    server, with oldest first.
    """
