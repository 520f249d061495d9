# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.server.getServiceAuth`."""

import typing as _t

from pysky_sdk import modeling as _m

__all__ = ["GetServiceAuthOutput", "GetServiceAuthParams"]


class GetServiceAuthParams(_m.MethodModel):
    """Parameters of `com.atproto.server.getServiceAuth`.

    Source: Lexicon `com.atproto.server.getServiceAuth`.
    """

    aud: _t.Annotated[_m.String, _m.Text(None, 2048)]
    """The DID or `did#serviceId` reference of the service that the token will be used to authenticate
    with. At most 2048 UTF-8 bytes.
    """

    exp: _t.Optional[_m.Integer] = None
    """The time in Unix Epoch seconds that the JWT expires. Defaults to 60 seconds in the future. The
    service may enforce certain time bounds on tokens depending on the requested scope.
    """

    lxm: _t.Optional[_m.Nsid] = None
    """Lexicon (XRPC) method to bind the requested token to. Format nsid."""


class GetServiceAuthOutput(_m.Model):
    """Output of `com.atproto.server.getServiceAuth`.

    Source: Lexicon `com.atproto.server.getServiceAuth`.
    """

    token: _m.String
