"""A client for a real language server over stdio: what an editor does, as far as the tests need it."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from pathlib import Path
from queue import Empty, Queue
from typing import Any, Self

ROOT = Path(__file__).parent.parent.parent
TIMEOUT = 120.0


class LanguageServer:
    """basedpyright's language server with one workspace, asked about documents that exist only in memory."""

    def __init__(self) -> None:
        command = Path(sys.executable).with_name("basedpyright-langserver")
        self._process = subprocess.Popen(
            [str(command), "--stdio"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._inbox: Queue[dict[str, Any]] = Queue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        self._next = 0
        self._opened = 0

    def __enter__(self) -> Self:
        self.request(
            "initialize",
            {
                "processId": None,
                "rootUri": ROOT.as_uri(),
                "workspaceFolders": [{"uri": ROOT.as_uri(), "name": "workspace"}],
                "capabilities": {
                    "textDocument": {
                        "hover": {"contentFormat": ["markdown", "plaintext"]},
                        "completion": {"completionItem": {"documentationFormat": ["markdown"]}},
                        "signatureHelp": {"signatureInformation": {"documentationFormat": ["markdown"]}},
                    },
                    "workspace": {"configuration": True},
                },
            },
        )
        self._notify("initialized", {})
        return self

    def __exit__(self, *_: object) -> None:
        self.request("shutdown", None)
        self._notify("exit", None)
        self._process.wait(TIMEOUT)
        self._reader.join(TIMEOUT)
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            pipe.close()

    # --- What an editor asks --------------------------------------------------------------------------------

    def open(self, text: str) -> Document:
        """Open a document. A `|` in the text marks the cursor and is taken out."""
        self._opened += 1
        uri = (ROOT / f"tests/typing/in_memory_{self._opened}.py").as_uri()
        before, _, after = text.partition("|")
        position = {"line": before.count("\n"), "character": len(before.rpartition("\n")[2])}
        document = {"uri": uri, "languageId": "python", "version": 1, "text": before + after}
        self._notify("textDocument/didOpen", {"textDocument": document})
        return Document(self, uri, position)

    # --- The protocol ---------------------------------------------------------------------------------------

    def request(self, method: str, params: Any) -> Any:
        """Ask, and wait for the answer; requests of the server are answered on the way."""
        self._next += 1
        number = self._next
        self._send({"id": number, "method": method, "params": params})
        while True:
            try:
                message = self._inbox.get(timeout=TIMEOUT)
            except Empty:
                raise TimeoutError(f"no answer to {method} within {TIMEOUT} s") from None
            if "method" in message and "id" in message:
                self._answer(message)
            elif message.get("id") == number:
                if "error" in message:
                    raise RuntimeError(f"{method}: {message['error']}")
                return message["result"]

    def _answer(self, message: dict[str, Any]) -> None:
        result: Any = None
        if message["method"] == "workspace/configuration":
            settings = {"analysis": {"typeCheckingMode": "standard", "diagnosticMode": "openFilesOnly"}}
            sections = {"basedpyright": settings, "python": {"pythonPath": sys.executable}}
            result = [
                sections.get(item.get("section", ""), settings["analysis"])
                for item in message["params"]["items"]
            ]
        self._send({"id": message["id"], "result": result})

    def _notify(self, method: str, params: Any) -> None:
        self._send({"method": method, "params": params})

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        pipe = self._process.stdin
        assert pipe is not None
        pipe.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        pipe.flush()

    def _read(self) -> None:
        pipe = self._process.stdout
        assert pipe is not None
        while header := pipe.readline():
            length = 0
            while header.strip():
                name, _, value = header.partition(b":")
                if name.lower() == b"content-length":
                    length = int(value)
                header = pipe.readline()
            self._inbox.put(json.loads(pipe.read(length)))


class Document:
    """An open document with a cursor in it."""

    def __init__(self, server: LanguageServer, uri: str, position: dict[str, int]) -> None:
        self._server = server
        self._at = {"textDocument": {"uri": uri}, "position": position}

    def completions(self) -> dict[str, dict[str, Any]]:
        """What the editor would offer at the cursor, by label."""
        result = self._server.request("textDocument/completion", self._at)
        items = result["items"] if isinstance(result, dict) else result
        return {item["label"]: item for item in items or ()}

    def hover(self) -> str:
        """What the editor would show for the name at the cursor."""
        result = self._server.request("textDocument/hover", self._at)
        assert result is not None, "nothing to show at the cursor"
        contents = result["contents"]
        return str(contents["value"] if isinstance(contents, dict) else contents)

    def signature(self) -> tuple[str, str]:
        """The signature that the editor would show at the cursor, and its documentation."""
        result = self._server.request("textDocument/signatureHelp", self._at)
        assert result is not None, "no signature at the cursor"
        shown = result["signatures"][result.get("activeSignature") or 0]
        documentation = shown.get("documentation") or ""
        text = documentation["value"] if isinstance(documentation, dict) else documentation
        return shown["label"], text
