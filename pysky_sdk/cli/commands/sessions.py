"""`pysky login`, `logout`, `accounts`, `whoami`."""

from __future__ import annotations

import os
import sys
from typing import Annotated, Any

import typer

from pysky_sdk.cli.failures import CommandError
from pysky_sdk.cli.state import state_of


def add_to(app: typer.Typer) -> None:
    """Add the commands."""
    app.command()(login)
    app.command()(logout)
    app.command()(accounts)
    app.command()(whoami)


def login(
    context: typer.Context,
    handle: Annotated[str | None, typer.Argument(help="Handle, DID or e-mail address.")] = None,
) -> None:
    """Log in and keep the session in the database; the password is asked for, or BSKY_AUTH_PASSWORD."""
    state = state_of(context)
    account = handle or state.account or _ask("Handle")
    password = os.environ.get("BSKY_AUTH_PASSWORD") or _ask("App password", hidden=True)
    session = _log_in(state.client_of(account, password), account, password)
    values = {"handle": session.handle, "did": session.did, "service": session.service}
    state.output.done(f"{session.handle} ({session.did}) is logged in at {session.service}", values)


def _ask(what: str, *, hidden: bool = False) -> str:
    """Ask at the terminal; a program that has none may write the answer into standard input, on a line."""
    if _is_terminal():
        return str(typer.prompt(what, hide_input=hidden, err=True))
    answer = sys.stdin.readline().strip()
    if not answer:
        raise CommandError(
            f"{what} is missing, and there is no terminal to ask at. Give the handle as an argument, and the "
            "password in BSKY_AUTH_PASSWORD or as a line of standard input."
        )
    return answer


def _is_terminal() -> bool:
    return sys.stdin.isatty()


def _log_in(client: Any, account: str, password: str) -> Any:
    from pysky_sdk.errors import SessionError

    try:
        return client.login(account, password)
    except SessionError as error:
        if error.error != "AuthFactorTokenRequired":
            raise
    code = _ask("The code that was mailed to you")
    return client.login(account, password, auth_factor_token=code)


def logout(context: typer.Context) -> None:
    """End the session at the server and forget it."""
    state = state_of(context)
    client = state.client
    session = client.require_session()
    client.logout()
    state.output.done(f"{session.handle} is logged out", {"handle": session.handle, "did": session.did})


def accounts(context: typer.Context) -> None:
    """List the accounts whose sessions are in the database, the one used last first."""
    from pysky_sdk.database.accounts import accounts as kept

    state = state_of(context)
    rows = [
        (it.handle, it.did, it.service, "usable" if it.usable else "ended", it.refreshed)
        for it in kept(state.store)
    ]
    columns = ("handle", "did", "service", "session", "renewed")
    state.output.table(columns, rows, empty="Nobody has logged in yet: pysky login")


def whoami(context: typer.Context) -> None:
    """Show the account that commands are done as."""
    state = state_of(context)
    session = state.client.require_session()
    state.output.details(
        {
            "handle": session.handle,
            "did": session.did,
            "service": session.service,
            "pds": session.pds,
            "active": session.active,
            **({} if session.active else {"status": session.status}),
        }
    )
