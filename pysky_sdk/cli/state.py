"""What the commands of one run share: the client, and how they print."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import typer

    from pysky_sdk import Client
    from pysky_sdk.cli.output import Output
    from pysky_sdk.database.store import Database


@dataclass
class State:
    """The shared options, and what is made of them when a command first needs it."""

    account: str | None = None
    service: str | None = None
    database: str | None = None
    as_json: bool = False
    _closing: ExitStack = field(default_factory=ExitStack)

    @cached_property
    def client(self) -> Client:
        """A client of the account that was named, or that was used last; without one it is public."""
        return self.client_of(self.account or self._last_account())

    def client_of(self, account: str | None, password: str | None = None) -> Client:
        """A client of an account; its session comes from the database."""
        from pysky_sdk import Client

        client = Client(account, password, service=self.service, database=self.database)
        return self._closing.enter_context(client)

    @cached_property
    def store(self) -> Database:
        """The database itself, for what needs no account. It is never created by looking at it."""
        from pysky_sdk.database.store import open_database

        store = open_database(self.database, create_tables=False)
        self._closing.callback(store.close)
        return store

    @cached_property
    def output(self) -> Output:
        """Tables for people, JSON for programs."""
        from pysky_sdk.cli.output import Output

        return Output(as_json=self.as_json)

    def _last_account(self) -> str | None:
        from pysky_sdk.core.config import DEFAULT_SERVICE, origin
        from pysky_sdk.database.accounts import last_account

        return last_account(self.store, origin("service", self.service or DEFAULT_SERVICE))

    def close(self) -> None:
        """Write the call log and close the database."""
        self._closing.close()


def state_of(context: typer.Context) -> State:
    """The state of a run."""
    state: Any = context.find_root().obj
    assert isinstance(state, State), "the callback of the app makes it"  # noqa: S101
    return state
