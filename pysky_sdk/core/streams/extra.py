"""What the extra `firehose` brings along."""

from __future__ import annotations

from importlib.util import find_spec

_LIBRARIES = {"websockets": "Streams need", "libipld": "Streams and the files of repositories need"}


def require_extra() -> None:
    """Say how to install what streams need, before anything is opened.

    Raises:
        ImportError: a library is missing.
    """
    for library in _LIBRARIES:
        if find_spec(library) is None:
            raise missing(library)


def missing(library: str) -> ImportError:
    """Return the error of who has not got a library."""
    return ImportError(
        f"{_LIBRARIES[library]} {library}, which is not installed: pip install 'pysky-sdk[firehose]'",
        name=library,
    )
