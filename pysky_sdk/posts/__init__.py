"""Posts, threads, likes, follows: `client.post`, `client.thread`, and so on.

Everything is loaded on first use, for every client has these methods and many a program uses none.
"""

from __future__ import annotations

TYPE_CHECKING = False  # what typing.TYPE_CHECKING is, without the import of typing
if TYPE_CHECKING:
    from pysky_sdk.posts.drafts import Draft
    from pysky_sdk.posts.refs import PostRef

__all__ = ["Draft", "PostRef"]

_HOMES = {"Draft": "drafts", "PostRef": "refs"}

if not TYPE_CHECKING:  # else a misspelt name would have a type

    def __getattr__(name: str) -> object:
        home = _HOMES.get(name)
        if home is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value: object = getattr(import_module(f"{__name__}.{home}"), name)
        globals()[name] = value  # the next look-up does not come here
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
