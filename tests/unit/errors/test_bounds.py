"""What a hostile server cannot make grow."""

from __future__ import annotations

from pysky_sdk.errors.declared import declared_class


def test_error_names_of_a_server_do_not_fill_the_memory() -> None:
    for number in range(5000):
        assert declared_class(f"Invented{number}") is None
    limit = declared_class.cache_info().maxsize
    assert limit is not None
    assert declared_class.cache_info().currsize <= limit
