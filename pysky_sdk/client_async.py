"""The client for asyncio: imported from `pysky_sdk`, or from `pysky_sdk.client`."""

from __future__ import annotations

from collections.abc import AsyncIterable
from typing import TYPE_CHECKING, Any, Self

from pysky_sdk.core.base import ClientBase
from pysky_sdk.core.plain import plain_call
from pysky_sdk.core.portable import session_to_text
from pysky_sdk.namespaces import AsyncNamespaces
from pysky_sdk.rooms_aio import AsyncRooms

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

    import httpx

    from pysky_sdk.core.body import BinaryInput
    from pysky_sdk.core.call import Call, Reply
    from pysky_sdk.core.driver_async import AsyncDriver
    from pysky_sdk.core.session import Session
    from pysky_sdk.core.spec import Kind


class AsyncClient(ClientBase["httpx.AsyncClient"], AsyncRooms, AsyncNamespaces):
    """The same as `Client` for asyncio: the same arguments and names, awaited.

    One client may be used by many tasks of one event loop; with a second loop it begins with new connections.
    Its `http_client` is an httpx.AsyncClient.
    """

    _driver: AsyncDriver

    def _new_driver(self, http_client: httpx.AsyncClient | None) -> AsyncDriver:
        from pysky_sdk.core.driver_async import AsyncDriver

        return AsyncDriver(self._clock, http_client)

    async def _perform(self, call: Call) -> Reply:
        if isinstance(call.data, AsyncIterable):
            from pysky_sdk.core.body import spool_async

            call.data = await spool_async(call.data)
        return await self._driver.run(self._pipeline.run(call))

    async def call(
        self,
        nsid: str,
        *,
        params: Mapping[str, Any] | None = None,
        input: Any = None,  # noqa: A002 - the Lexicon's word
        data: BinaryInput | None = None,
        content_type: str | None = None,
        kind: Kind | None = None,
    ) -> Any:
        """Call a method that the SDK does not know: see `Client.call`."""
        call = plain_call(
            self._options, nsid, params, input=input, data=data, content_type=content_type, kind=kind
        )
        return (await self._perform(call)).output

    async def login(
        self,
        username: str | None = None,
        password: str | None = None,
        *,
        auth_factor_token: str | None = None,
    ) -> Session:
        """Log in now instead of with the first call that needs it: see `Client.login`."""
        flow = self._pipeline.sessions.log_in(self._options, username, password, auth_factor_token)
        return await self._driver.run(flow)

    async def require_session(self) -> Session:
        """Return the session, logging in if there is none: see `Client.require_session`."""
        return await self.login()

    async def logout(self) -> None:
        """End the session at the server and forget it: see `Client.logout`."""
        await self._driver.run(self._pipeline.sessions.log_out(self._options))

    async def export_session(self) -> str:
        """Return the session as a text, logging in if there is none: see `Client.export_session`."""
        return session_to_text(await self.require_session())

    async def import_session(self, session: str) -> Session:
        """Use an exported session from now on: see `Client.import_session`."""
        imported = self._checked(session)
        return await self._driver.run(self._pipeline.sessions.import_session(imported))

    async def close(self) -> None:
        """Release everything."""
        await self._driver.close()
        await self._driver.work(self._release)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()
