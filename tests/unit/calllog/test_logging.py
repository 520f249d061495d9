"""What Python logging says under "pysky_sdk"."""

from __future__ import annotations

import logging

import httpx
import pytest

from pysky_sdk import errors
from tests.unit.core.support import Kit, answers, failure, reply

GET = "com.example.getThing"
OK = reply({"ok": True})


def lines(caplog: pytest.LogCaptureFixture) -> list[tuple[int, str]]:
    return [(record.levelno, record.getMessage()) for record in caplog.records if record.name == "pysky_sdk"]


def test_an_attempt_is_a_line_and_a_failed_one_is_information(
    kit: Kit, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG", logger="pysky_sdk")
    handler, _ = answers(failure(502, "Any", "not me"), httpx.ConnectError("x"), OK)
    kit.wait(kit.client(handler).call(GET))
    told = [(level, line.split(" in ")[0]) for level, line in lines(caplog)]
    where = "com.example.getThing at public.test, attempt"
    assert told[0] == (logging.INFO, f"{where} 1: 502 Any: not me")
    assert told[1][0] == logging.INFO
    assert told[1][1].startswith(f"{where} 2: - NetworkError: ")
    assert told[2] == (logging.DEBUG, f"{where} 3: 200")


def test_a_library_is_quiet_unless_asked(kit: Kit, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("WARNING", logger="pysky_sdk")
    handler, _ = answers(failure(400, "Nope"))
    with pytest.raises(errors.InvalidRequest):
        kit.wait(kit.client(handler).call(GET))
    assert lines(caplog) == []


def test_a_line_names_the_row_where_there_is_one(kit: Kit, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO", logger="pysky_sdk")
    handler, _ = answers(failure(400, "Nope"))
    client = kit.client(handler, database="sqlite://:memory:")
    with pytest.raises(errors.InvalidRequest) as kept:
        kit.wait(client.call(GET))
    assert lines(caplog)[0][1].endswith(f", log id {kept.value.log_id}")
    with pytest.raises(errors.InvalidRequest) as lost:
        kit.wait(kit.client(handler).call(GET))
    assert lost.value.log_id is None
    assert "log id" not in lines(caplog)[-1][1]


def test_no_line_holds_a_secret(kit: Kit, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG", logger="pysky_sdk")
    handler, _ = answers(failure(400, "Nope", "hunter2 and opaque-token of a@b.example are wrong"), OK)
    client = kit.client(handler).with_options(headers={"authorization": "Bearer opaque-token"})
    with pytest.raises(errors.InvalidRequest):
        kit.wait(client.call(GET, input={"password": "hunter2", "token": "opaque-token"}))
    kit.wait(client.call(GET, params={"token": "hunter2"}))
    text = str(lines(caplog))
    assert "[redacted] and [redacted] of [e-mail] are wrong" in text
    assert "hunter2" not in text
    assert "opaque-token" not in text
