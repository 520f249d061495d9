"""A typed Python SDK for the AT Protocol (Bluesky), generated from its Lexicons.

Importing the package loads nothing: its parts are imported when they are first used.
"""

TYPE_CHECKING = False  # what typing.TYPE_CHECKING is, without the import of typing
if TYPE_CHECKING:
    from pysky_sdk import errors, models
    from pysky_sdk.client import AsyncClient, Client
    from pysky_sdk.core.budgets.limits import RateLimits
    from pysky_sdk.richtext import RichText

__all__ = ["AsyncClient", "Client", "RateLimits", "RichText", "__version__", "errors", "models"]

__version__ = "0.1.0"

if not TYPE_CHECKING:  # a checker that saw it would accept every misspelt name

    def __getattr__(name: str) -> object:
        from importlib import import_module

        if name in {"errors", "models"}:
            return import_module(f"{__name__}.{name}")
        if name in {"AsyncClient", "Client"}:
            from pysky_sdk.collector import collector_paused

            with collector_paused(lasting=True):
                value = globals()[name] = getattr(import_module(f"{__name__}.client"), name)
            return value
        if name == "RateLimits":
            value = globals()[name] = import_module(f"{__name__}.core.budgets.limits").RateLimits
            return value
        if name == "RichText":
            value = globals()[name] = import_module(f"{__name__}.richtext").RichText
            return value
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
