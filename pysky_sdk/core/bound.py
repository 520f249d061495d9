"""The endpoint objects: a declaration at class level, bound to a client on first access."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, ParamSpec, Self, TypeVar

from pysky_sdk.core.call import respond
from pysky_sdk.core.flow import Run
from pysky_sdk.core.prepare import Method

if TYPE_CHECKING:
    import inspect
    from collections.abc import Callable, Mapping

    from pysky_sdk.core.call import Call, Response
    from pysky_sdk.core.flow import Flow
    from pysky_sdk.core.spec import MethodSpec
    from pysky_sdk.errors import StatusError

P = ParamSpec("P")
R = TypeVar("R")


_PAGED = "_e.Paged["
"""How declarations say what a page and its items are."""


class _Signature:
    """`__signature__` of endpoints: made on demand, and of no concern to the classes themselves."""

    def __get__(self, endpoint: Declared | None, _owner: type) -> inspect.Signature:
        if endpoint is None:
            raise AttributeError("__signature__")
        return endpoint._made_signature()  # noqa: SLF001 - one module


class Declared:
    """What all endpoints share. Annotations are never evaluated, so no model is imported for a signature."""

    __signature__ = _Signature()

    def __init__(self, spec: MethodSpec, function: Callable[..., Any]) -> None:
        self._method = Method(spec, function.__name__)
        self._function = function
        self._client: Any = None
        self.__name__ = function.__name__
        self.__qualname__ = function.__qualname__
        self.__module__ = function.__module__
        self.__doc__ = function.__doc__

    def __get__(self, namespace: Any, _owner: type | None = None) -> Self:
        """Bind to the namespace's client, once: later accesses find the result in the namespace itself."""
        if namespace is None:
            return self
        bound = object.__new__(type(self))
        bound.__dict__.update(self.__dict__)
        bound._client = namespace._client  # noqa: SLF001 - namespaces exist to carry it
        namespace.__dict__[self.__name__] = bound
        return bound

    def _made_signature(self) -> inspect.Signature:
        import inspect

        signature = inspect.signature(self._function)
        returns = signature.return_annotation
        if isinstance(returns, str) and returns.startswith(_PAGED):
            returns = returns.removeprefix(_PAGED).partition(", ")[0]  # a call gives one page, not its items
        parameters = list(signature.parameters.values())[1:]
        return signature.replace(parameters=parameters, return_annotation=returns)

    def _call(self, args: tuple[Any, ...], kwargs: Mapping[str, Any], *, stream: bool = False) -> Call:
        if self._client is None:
            raise TypeError(f"{self.__qualname__} is called on a client, not on its class.")
        return self._method.call(args, kwargs, self._client._options, stream=stream)  # noqa: SLF001 - the client's own parts

    def flow(self, **arguments: Any) -> Flow[Any]:
        """Return a call as a flow that ends with its output, for what is written once for both clients."""
        if not self._method.is_ready:
            yield Run(self._method.prepare)
        reply = yield from self._client._pipeline.run(self._call((), arguments))  # noqa: SLF001 - the client's own parts
        return reply.output

    @property
    def nsid(self) -> str:
        """The method's NSID, such as `app.bsky.feed.getAuthorFeed`."""
        return self._method.spec.nsid

    @property
    def errors(self) -> tuple[type[StatusError], ...]:
        """The classes of the errors that the Lexicon declares for this method."""
        from pysky_sdk.errors.declared import declared_class

        spec = self._method.spec
        classes = (declared_class(name, spec.error_module) for name in spec.errors)
        return tuple(cls for cls in classes if cls is not None)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.nsid}>"


def explain(*classes: type, **texts: str) -> None:
    """Give methods that take a ParamSpec their docstrings at run time.

    In the source they have none: editors then show the docstring of the Lexicon's method, which the ParamSpec
    brings along. `help()` knows nothing of that.
    """
    for cls in classes:
        for name, text in texts.items():
            vars(cls)[name].__doc__ = text


class Endpoint(Declared, Generic[P, R]):
    """A query or procedure: call it for its output."""

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        return self._respond(args, kwargs).output

    def raw(self, *args: P.args, **kwargs: P.kwargs) -> Response[R]:
        return self._respond(args, kwargs)

    def _respond(self, args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> Response[R]:
        call = self._call(args, kwargs)
        reply = self._client._perform(call)  # noqa: SLF001 - the client's own parts
        return respond(call, reply)


class AsyncEndpoint(Declared, Generic[P, R]):
    """A query or procedure: await a call of it for its output."""

    async def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        return (await self._respond(args, kwargs)).output

    async def raw(self, *args: P.args, **kwargs: P.kwargs) -> Response[R]:
        return await self._respond(args, kwargs)

    async def _prepared(
        self, args: tuple[Any, ...], kwargs: Mapping[str, Any], *, stream: bool = False
    ) -> Call:
        """Make a call when the loop has time for it; what the first one needs is imported in a thread."""
        if self._client is not None:
            await self._client._driver.ready(self._method)  # noqa: SLF001 - the client's own parts
        return self._call(args, kwargs, stream=stream)

    async def _respond(self, args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> Response[R]:
        call = await self._prepared(args, kwargs)
        reply = await self._client._perform(call)  # noqa: SLF001 - the client's own parts
        return respond(call, reply)


explain(
    Endpoint,
    AsyncEndpoint,
    __call__="""Call the method and return its output.

        Raises:
            TypeError: an argument is unknown or positional.
            pydantic.ValidationError: a value breaks the Lexicon; nothing was sent.
            errors.PyskyError: the call failed.
        """,
    raw="Call the method and return its output with status, headers, rate limit, duration and attempts.",
)
