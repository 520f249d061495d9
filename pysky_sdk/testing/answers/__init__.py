"""The functions that answer methods, one module per group; importing them declares them."""

from importlib import import_module

ROOMS = ("chat", "chat_state", "server", "video")


def declare_all() -> None:
    """Import every module that answers something."""
    for room in ROOMS:
        import_module(f"{__name__}.{room}")
