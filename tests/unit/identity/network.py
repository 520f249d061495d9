"""A small network: a DNS server on loopback, hosts of handles, and a PLC directory."""

from __future__ import annotations

import json
import socket
import threading
from dataclasses import dataclass, field
from typing import Any, Self

import dns.flags
import dns.message
import dns.rcode
import dns.rdatatype
import dns.rrset

from pysky_sdk.web import Fetched
from tests.unit.core.support import Kit

ALICE = "did:plc:" + "a" * 24
BOB = "did:plc:" + "b" * 24
KEY = "zQ3shWnT3Jg9GTTU16FDsxNXgcDw9TCwi4fcsG1tdLWv17FWn"


def document(did: str, *handles: str, **changes: Any) -> dict[str, Any]:
    """A document as the PLC directory gives it."""
    return {
        "@context": ["https://www.w3.org/ns/did/v1"],
        "id": did,
        "alsoKnownAs": [f"at://{handle}" for handle in handles],
        "verificationMethod": [
            {"id": f"{did}#atproto", "type": "Multikey", "controller": did, "publicKeyMultibase": KEY}
        ],
        "service": [
            {
                "id": "#atproto_pds",
                "type": "AtprotoPersonalDataServer",
                "serviceEndpoint": "https://pds.example.com",
            }
        ],
        **changes,
    }


class DnsServer:
    """Answers TXT questions over UDP; names without records do not exist."""

    def __init__(self) -> None:
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 0))
        self.address = f"127.0.0.1:{self._socket.getsockname()[1]}"
        self.records: dict[str, list[str]] = {}
        self.rcode: int | None = None
        self.silent = False
        self.asked: list[str] = []
        self._thread = threading.Thread(target=self._serve)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as end:
            end.sendto(b"end", self._socket.getsockname())
        self._thread.join(10)
        self._socket.close()

    def _serve(self) -> None:
        while True:
            data, peer = self._socket.recvfrom(4096)
            if data == b"end":
                return
            answer = self._answer(dns.message.from_wire(data))
            if not self.silent:
                self._socket.sendto(answer.to_wire(), peer)

    def _answer(self, query: dns.message.Message) -> dns.message.Message:
        (question,) = query.question
        name = question.name.to_text().rstrip(".")
        self.asked.append(name)
        answer = dns.message.make_response(query)
        answer.flags |= dns.flags.RA
        if self.rcode is not None:
            answer.set_rcode(dns.rcode.Rcode(self.rcode))
        elif name not in self.records:
            answer.set_rcode(dns.rcode.NXDOMAIN)
        elif self.records[name]:
            answer.answer.append(dns.rrset.from_text(question.name, 60, "IN", "TXT", *self.records[name]))
        return answer


@dataclass
class Hosts:
    """What URLs answer: bytes, JSON, a status, or an exception. Anything else is a host that does not exist."""

    dns: DnsServer
    pages: dict[str, Any] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    def serve(self, handle: str, did: str) -> None:
        """A handle by HTTPS."""
        self.pages[f"https://{handle}/.well-known/atproto-did"] = did.encode()

    def txt(self, handle: str, *texts: str) -> None:
        """A handle by DNS."""
        self.dns.records[f"_atproto.{handle}"] = [f'"{text}"' for text in texts]

    def register(self, did: str, *handles: str, **changes: Any) -> None:
        """An account in the directory."""
        self.pages[f"https://plc.directory/{did}"] = document(did, *handles, **changes)

    def answer(self, url: str) -> Fetched:
        from pysky_sdk.errors import UnknownHost

        self.asked.append(url)
        page = self.pages.get(url)
        if page is None:
            if url.startswith("https://plc.directory/"):
                return Fetched(url, 404, "", None, b"")
            raise UnknownHost(f"There is no host for {url}", sent=False)
        if isinstance(page, Exception):
            raise page
        if isinstance(page, int):
            return Fetched(url, page, "", None, b"whatever")
        if isinstance(page, Fetched):
            return page
        body = page if isinstance(page, bytes) else json.dumps(page).encode()
        return Fetched(url, 200, "", None, body)

    def client(self, kit: Kit, *args: Any, **options: Any) -> Any:
        """A client whose look-ups end here."""
        client = kit.client(*args, **options)

        def look_up(url: str, _wish: Any, _guard: Any) -> Fetched:
            return self.answer(url)

        async def look_up_async(url: str, _wish: Any, _guard: Any) -> Fetched:
            return self.answer(url)

        client.web.look_up = look_up_async if kit.is_async else look_up
        return client

    def room(self, kit: Kit, *args: Any, **options: Any) -> Any:
        """`client.identity` with the DNS server of this network."""
        client = self.client(kit, *args, **options)
        return client.identity.with_options(nameservers=[self.dns.address], timeout=2)
