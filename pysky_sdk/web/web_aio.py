"""`AsyncClient.web`; the twin for `Client` is made from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pysky_sdk import __version__
from pysky_sdk.core.flow import Run
from pysky_sdk.core.guarded.guard import Wish
from pysky_sdk.web.fetched import fetched
from pysky_sdk.web.guards import guard_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from pysky_sdk.client import AsyncClient
    from pysky_sdk.core.flow import Flow
    from pysky_sdk.core.guarded.exchange_aio import AsyncExchange
    from pysky_sdk.core.guarded.guard import Guard
    from pysky_sdk.core.guarded.urls import Place
    from pysky_sdk.web.fetched import Fetched

AGENT = f"pysky_sdk/{__version__}"


class AsyncWeb:
    """Look-ups of pages and pictures at hosts that users and strangers name.

    Only the public internet is reached, by http and https on their own ports. A host is resolved once, all
    its addresses are checked, and the connection goes to a checked one, so that no answer of a DNS server
    makes this machine talk to its own network. Each redirect is checked the same way. Nothing of the session
    is sent, no token and no cookie. An `http_client=` and proxies of the environment are not used: they would
    choose the address.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        self._guard = guard_of(client)

    def allow(self, *hosts: str) -> None:
        """Let look-ups also reach these, on every port: for tests and intranets. It cannot be taken back.

        It holds for this client and those made from it by `with_options`. `PYSKY_WEB_ALLOW` does the same for
        all clients of a process, with a list such as `localhost, 10.1.0.0/16`.

        Args:
            hosts: names (`wiki.internal`; whatever address they have is then used), addresses (`10.1.2.3`)
                and networks (`10.1.0.0/16`).

        Raises:
            ValueError: one of them is none of these.
        """
        self._guard.allow(hosts)

    def allows(self, host: str) -> bool:
        """Whether a host, by its name or address, was allowed with `allow` or PYSKY_WEB_ALLOW."""
        return self._guard.allowed.has_host(host)

    async def get(
        self,
        url: str,
        *,
        max_bytes: int,
        accept: str | None = None,
        timeout: float = 10.0,  # noqa: ASYNC109, RUF100 - of all of it
        max_redirects: int = 5,
        downgrade: bool = False,
        truncate: bool = False,
    ) -> Fetched:
        """Fetch what a URL leads to.

        Args:
            url: `https://…` or `http://…`, without a user name or password.
            max_bytes: the largest body that is taken, unpacked.
            accept: the Accept header, such as `image/*`.
            timeout: seconds for all of it together, from the DNS to the last byte.
            max_redirects: how many redirects are followed.
            downgrade: follow also redirects from https to http, where everybody on the way can change the
                answer; leave it where the answer is trusted.
            truncate: return the beginning of a larger body, instead of an error.

        Returns:
            The answer, whatever its status: look at `.ok`.

        Raises:
            ValueError: a number makes no sense.
            errors.InputError: the URL cannot be looked up.
            errors.ForbiddenAddress: it, or a redirect, leads to an address that is not allowed.
            errors.BodyTooLarge: the body is larger than `max_bytes`.
            errors.WebError: it cannot be unpacked, or redirects too often.
            errors.TimeoutError: it took longer than `timeout`.
            errors.NetworkError: the host does not exist or does not answer.
        """
        wish = Wish(
            max_bytes=max_bytes,
            accept=accept or "*/*",
            timeout=timeout,
            max_redirects=max_redirects,
            downgrade=downgrade,
            truncate=truncate,
            agent=AGENT,
        )
        return await self.look_up(url, wish, self._guard)

    async def look_up(self, url: str, wish: Wish, guard: Guard) -> Fetched:
        """Fetch with a guard of one's own: for hosts that the user configured, not for those he is given."""
        driver = self._client._driver  # noqa: SLF001 - the client's own parts
        exchange, place_of = await driver.run(_prepared())  # refuses when the client is closed
        return fetched(await exchange(guard, wish, driver).run(place_of(url)))


def _prepared() -> Flow[tuple[type[AsyncExchange], Callable[[str], Place]]]:
    """Import what HTTP needs, which takes a tenth of a second, where it does not hold up an event loop."""
    loaded: tuple[type[AsyncExchange], Callable[[str], Place]] = yield Run(_loaded)
    return loaded


def _loaded() -> tuple[type[AsyncExchange], Callable[[str], Place]]:
    from pysky_sdk.core.guarded.exchange_aio import AsyncExchange
    from pysky_sdk.core.guarded.platform import AsyncPlain, warm
    from pysky_sdk.core.guarded.urls import place_of

    warm(AsyncPlain)
    return AsyncExchange, place_of
