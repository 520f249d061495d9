"""The functions that answer methods, one module per group; importing them declares them."""

from importlib import import_module

ROOMS = (
    *("actor", "batch", "blobs", "bookmarks", "chat", "chat_state", "feed", "identity", "labels", "lists"),
    *("notifications", "people", "repo", "server", "sync", "threads", "video"),
)


def declare_all() -> None:
    """Import every module that answers something."""
    for room in ROOMS:
        import_module(f"{__name__}.{room}")
