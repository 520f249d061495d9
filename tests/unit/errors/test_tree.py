"""The tree of errors."""

from __future__ import annotations

import builtins
import pickle
import traceback
from typing import Any

import pytest

from pysky_sdk import errors
from pysky_sdk.errors.declared import declared_class, error_class
from pysky_sdk.errors.ratelimit import rate_limit_of


def made(status: int, name: str, **headers: str) -> errors.StatusError:
    cls = error_class(status, name)
    return cls(status, name, "words", nsid="com.example.getThing", headers=headers, body=b"{}")


def test_everything_is_a_pysky_error() -> None:
    for name in errors.__all__:
        value = getattr(errors, name)
        if isinstance(value, type) and issubclass(value, Exception):
            assert issubclass(value, errors.PyskyError), name


def test_a_timeout_is_the_builtin_one_too() -> None:
    assert issubclass(errors.TimeoutError, builtins.TimeoutError)
    assert issubclass(errors.TimeoutError, errors.NetworkError)


def test_declared_names_are_importable_status_errors() -> None:
    from pysky_sdk.errors import InvalidSwap, RecordNotFound

    for cls in (InvalidSwap, RecordNotFound, errors.ExpiredToken):
        assert issubclass(cls, errors.DeclaredError)
        assert issubclass(cls, errors.StatusError)
    assert "InvalidSwap" in dir(errors)


def test_tracebacks_name_errors_by_what_can_be_imported() -> None:
    classes = {name: value for name in dir(errors) if isinstance(value := getattr(errors, name), type)}
    raised = {name: value for name, value in classes.items() if issubclass(value, errors.PyskyError)}
    assert {"PyskyError", "RateLimited", "RecordNotFound", "MediaError"} <= raised.keys()
    for name, value in raised.items():
        assert (value.__module__, value.__qualname__) == ("pysky_sdk.errors", name)
        assert pickle.loads(pickle.dumps(value)) is value
    error = made(400, "InvalidSwap")  # of a class made at run time, for its name and its status
    assert traceback.format_exception_only(error)[0].startswith("pysky_sdk.errors.InvalidSwap: ")


def test_a_name_nobody_declares_is_no_attribute() -> None:
    with pytest.raises(AttributeError, match="InvalidSwop"):
        getattr(errors, "InvalidSwop")  # noqa: B009 - a type checker would refuse it
    with pytest.raises(AttributeError):
        getattr(errors, "_private")  # noqa: B009


def test_an_error_is_of_its_name_and_of_its_status() -> None:
    error = made(400, "InvalidSwap")
    assert isinstance(error, errors.InvalidSwap)
    assert isinstance(error, errors.InvalidRequest)
    assert type(error).__name__ == "InvalidSwap"
    assert type(error) is type(made(400, "InvalidSwap"))
    assert isinstance(made(502, "InvalidSwap"), errors.UpstreamFailure)


def test_rate_limit_exceeded_is_declared_and_a_status() -> None:
    error = made(429, "RateLimitExceeded")
    assert type(error) is errors.RateLimitExceeded
    assert isinstance(error, errors.RateLimited)
    assert error.retry_at is None
    assert isinstance(made(400, "RateLimitExceeded"), errors.InvalidRequest)
    assert isinstance(made(400, "RateLimitExceeded"), errors.RateLimited)


@pytest.mark.parametrize(
    "name", ["DeclaredError", "Exception", "RecordNotFound.__init__", "", "_DeclaredError", "StatusError"]
)
def test_a_servers_name_chooses_only_among_declared_errors(name: str) -> None:
    assert error_class(400, name) is errors.InvalidRequest


def test_a_third_partys_own_errors_come_first() -> None:
    assert declared_class("OwnError", "tests.unit.errors.own") is not None
    assert error_class(400, "OwnError", "tests.unit.errors.own").__mro__[2] is errors.DeclaredError
    assert declared_class("RecordNotFound", "tests.unit.errors.own") is errors.RecordNotFound


@pytest.mark.parametrize(
    "error",
    [
        made(400, "InvalidSwap", ratelimit_limit="5"),
        made(429, "RateLimitExceeded"),
        made(500, "Unheard"),
        errors.NetworkError("no way", nsid="a.b.c", sent=False),
        errors.TimeoutError("too slow", nsid="a.b.c", sent=True),
        errors.ResponseError("no JSON", nsid="a.b.c", body=b"<", path="a[0]"),
        errors.SessionError("over", error="ExpiredToken"),
        errors.RateLimited("wait", retry_timestamp=5.0),
        errors.DatabaseError("full"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_errors_survive_pickling(error: Any) -> None:
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is type(error)
    assert str(copy) == str(error)
    assert vars(copy) == vars(error)


def test_messages_name_the_method_the_status_and_what_to_do() -> None:
    assert str(made(401, "AuthMissing")).startswith(
        "com.example.getThing answered 401 AuthMissing: words. Log in"
    )
    for status in (401, 403, 404, 413, 429, 500, 501, 502):
        assert made(status, "X").hint


def test_retry_at_is_utc() -> None:
    at = errors.RateLimited("wait", retry_timestamp=0.0).retry_at
    assert at is not None
    assert at.isoformat() == "1970-01-01T00:00:00+00:00"


def test_rate_limit_headers() -> None:
    headers = {
        "ratelimit-limit": "3000",
        "ratelimit-remaining": "0",
        "ratelimit-reset": "86400",
        "ratelimit-policy": "3000;w=300",
    }
    limit = rate_limit_of(headers)
    assert limit is not None
    assert (limit.limit, limit.remaining, limit.reset, limit.policy) == (3000, 0, 86400, "3000;w=300")
    assert limit.reset_at is not None
    assert limit.reset_at.isoformat() == "1970-01-02T00:00:00+00:00"
    assert rate_limit_of({}) is None


@pytest.mark.parametrize("text", ["", "-1", "1.5", "x", "9" * 30, "٣"])
def test_a_rate_limit_that_is_no_number_is_none(text: str) -> None:
    limit = rate_limit_of({"ratelimit-reset": text, "ratelimit-policy": "p"})
    assert limit is not None
    assert limit.reset is None
    assert limit.reset_at is None
