"""Every query and procedure, sync and async: the request has the shape of its Lexicon, the answer is decoded.

Samples come from the Lexicon JSON, not from the generator, so a mistake there shows here.
"""

from __future__ import annotations

import asyncio
import json
from typing import Any

import httpx
import pytest

from codegen.names import argument_name, field_names, identifier
from pysky_sdk import AsyncClient, Client
from tests.unit.endpoints.samples import FORMATS, JSON, documents, methods, resolve, sample

JSON_TYPE = "application/json"
SERVICE = "https://pds.example"
BINARY = b"\x00binary\xff"
SESSION = {
    "accessJwt": "access-token",
    "refreshJwt": "refresh-token",
    "did": FORMATS["did"],
    "handle": "alice.test",
    "active": True,
}


NEED_A_LOGIN = {"com.atproto.server.refreshSession", "com.atproto.server.deleteSession"}
"""Methods that use the refresh token of a session, and would make none for that."""


class Server:
    """Answers one method with a sample and keeps what was asked."""

    def __init__(self, nsid: str) -> None:
        self.nsid = nsid
        self.main = documents()[nsid]["defs"]["main"]
        self.asked: list[tuple[httpx.Request, bytes]] = []

    def answer(self, request: httpx.Request, body: bytes) -> httpx.Response:
        nsid = request.url.path.removeprefix("/xrpc/")
        if nsid == "com.atproto.server.createSession" and nsid != self.nsid:
            return httpx.Response(200, json=SESSION)
        self.asked.append((request, body))
        assert nsid == self.nsid
        expected = self.expected()
        if expected is None:
            return httpx.Response(200)
        if isinstance(expected, bytes):
            return httpx.Response(
                200, content=expected, headers={"content-type": self.main["output"]["encoding"]}
            )
        return httpx.Response(200, json=expected)

    def sync(self, request: httpx.Request) -> httpx.Response:
        return self.answer(request, request.read())

    async def asynchronous(self, request: httpx.Request) -> httpx.Response:
        return self.answer(request, await request.aread())

    def expected(self) -> Any:
        """The answer: None for an empty one, bytes for one without a schema."""
        output = self.main.get("output")
        if output is None:
            return None
        if "schema" not in output:
            return {"any": "thing"} if output["encoding"] == JSON_TYPE else BINARY
        return sample(output["schema"], self.nsid)


def arguments(nsid: str) -> tuple[dict[str, Any], JSON, Any]:
    """Python arguments, with the query and the body that they should become."""
    main = documents()[nsid]["defs"]["main"]
    query: JSON = sample(main["parameters"], nsid) if "parameters" in main else {}
    given = _by_python_name(query)
    body = main.get("input")
    if body is None:
        return given, query, None
    if "schema" not in body:
        return given | {"data": BINARY}, query, BINARY
    wire = sample(body["schema"], nsid)
    if _is_object(body["schema"], nsid):
        return given | _by_python_name(wire), query, wire
    return given | {"input": wire}, query, wire


def _is_object(schema: JSON, nsid: str) -> bool:
    if schema["type"] == "ref":
        schema = resolve(schema["ref"], nsid)[2]
    return bool(schema["type"] == "object")


def _by_python_name(values: JSON) -> dict[str, Any]:
    names = field_names(list(values))
    return {argument_name(names[wire], wire): value for wire, value in values.items()}


def pairs(query: JSON) -> list[tuple[str, str]]:
    """What the query string must hold."""
    rows = []
    for name, value in query.items():
        for item in value if isinstance(value, list) else [value]:
            rows.append(
                (
                    name,
                    {True: "true", False: "false"}.get(item, str(item))
                    if isinstance(item, bool)
                    else str(item),
                )
            )
    return sorted(rows)


def endpoint(client: Any, nsid: str) -> Any:
    for segment in nsid.split("."):
        client = getattr(client, identifier(segment))
    return client


def check_request(server: Server, query: JSON, body: Any) -> None:
    [(request, sent)] = server.asked
    assert request.method == ("GET" if server.main["type"] == "query" else "POST")
    assert sorted(request.url.params.multi_items()) == pairs(query)
    if body is None:
        assert sent == b""
        assert "content-type" not in request.headers
    elif isinstance(body, bytes):
        assert sent == body
        assert request.headers["content-length"] == str(len(body))
        encoding = server.main["input"]["encoding"]
        assert request.headers["content-type"] == encoding.replace("*/*", "application/octet-stream")
    else:
        assert json.loads(sent) == body
        assert request.headers["content-type"] == JSON_TYPE


def check_response(server: Server, output: Any) -> None:
    expected = server.expected()
    if isinstance(expected, dict) and "schema" in server.main["output"]:
        assert output.to_wire() == expected
    else:
        assert output == expected


@pytest.mark.parametrize("nsid", methods("query", "procedure"))
def test_sync(nsid: str) -> None:
    server = Server(nsid)
    given, query, body = arguments(nsid)
    with (
        httpx.Client(transport=httpx.MockTransport(server.sync)) as http,
        Client(
            "alice.test", "hunter2", service=SERVICE, http_client=http, database=False, validation="strict"
        ) as client,
    ):
        if nsid in NEED_A_LOGIN:
            client.login()
        response = endpoint(client, nsid).raw(**given)
    check_request(server, query, body)
    check_response(server, response.output)
    assert response.status == 200
    assert response.attempts == 1


@pytest.mark.parametrize("nsid", methods("query", "procedure"))
def test_async(nsid: str) -> None:
    server = Server(nsid)
    given, query, body = arguments(nsid)

    async def run() -> Any:
        async with (
            httpx.AsyncClient(transport=httpx.MockTransport(server.asynchronous)) as http,
            AsyncClient(
                "alice.test",
                "hunter2",
                service=SERVICE,
                http_client=http,
                database=False,
                validation="strict",
            ) as client,
        ):
            if nsid in NEED_A_LOGIN:
                await client.login()
            return await endpoint(client, nsid).raw(**given)

    response = asyncio.run(run())
    check_request(server, query, body)
    check_response(server, response.output)


def test_all_are_here() -> None:
    assert len(methods("query", "procedure")) == 319
