"""The call log in real processes: forks, ends of every kind, and processes that are killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from textwrap import dedent
from typing import TYPE_CHECKING, Any

import pytest

from pysky_sdk.database import Database
from pysky_sdk.database.backlog import BATCH_ROWS
from tests.database.processes import together
from tests.database.warm import Warm

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pysky_sdk.database.tables import Tables

Alone = Callable[[str, str], str]

CALLS = """
import httpx, logging, signal, sys, threading, time
from pysky_sdk import Client
logging.getLogger("pysky_sdk").addHandler(logging.StreamHandler(sys.stdout))

def client(database=URL, **options):
    http = httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(200, json={"ok": True})))
    return Client(http_client=http, database=database, rate_limits=False, **options)

def call(client, name, times=1):
    for _ in range(times):
        client.call(f"com.example.{name}")
"""


@pytest.fixture(scope="module")
def forking() -> Iterator[Warm]:
    warm = Warm()
    yield warm
    warm.close()


@pytest.fixture
def alone(forking: Warm, tmp_path: Path) -> Alone:
    """Runs code in a process of its own; returns what it printed."""
    return lambda code, url: forking.alone(code, url, tmp_path)


def script(code: str) -> str:
    return CALLS + dedent(code)


def logged(database: Database) -> Counter[str]:
    """How often each method was logged."""

    def work(t: Tables) -> list[tuple[str]]:
        row: Any = t.api_call
        return list(row.select(row.nsid).tuples())

    return Counter(nsid.rpartition(".")[2] for (nsid,) in database.read(work))


def test_the_end_of_a_process_writes_everything(url: str, database: Database, alone: Alone) -> None:
    assert alone(script("call(client(), 'atEnd', 321)"), url) == ""
    assert logged(database) == {"atEnd": 321}


@pytest.mark.parametrize(
    "end", ["raise SystemExit(0)", "threading.Thread(target=call, args=(c, 'late', 3)).start()"]
)
def test_so_does_every_normal_end(url: str, database: Database, alone: Alone, end: str) -> None:
    alone(script(f"c = client(); call(c, 'before', 5)\n{end}"), url)
    assert logged(database)["before"] == 5
    assert logged(database)["late"] in {0, 3}
    assert logged(database)["late"] == 3 or "late" not in end


def test_an_uncaught_error_loses_nothing(url: str, database: Database, alone: Alone) -> None:
    code = script("""
        sys.excepthook = lambda *error: print("uncaught")
        import atexit, os
        atexit.register(lambda: None)
        c = client()
        call(c, "doomed", 5)
        try:
            raise ZeroDivisionError
        finally:
            sys.stdout.flush()
    """)
    with pytest.raises(AssertionError):
        alone(code, url)  # it ends with status 1
    assert logged(database) == {"doomed": 5}


def test_calls_in_functions_of_atexit_are_written(url: str, database: Database, alone: Alone) -> None:
    code = script("""
        import atexit
        c = client()
        atexit.register(call, c, "atExit", 2)
        call(c, "before")
    """)
    alone(code, url)
    assert logged(database) == {"before": 1, "atExit": 2}


def test_a_fork_loses_nothing_and_doubles_nothing(url: str, database: Database, alone: Alone) -> None:
    code = script("""
        c = client()
        for turn in range(8):
            call(c, "parent", 3)
            child = os.fork()
            if child == 0:
                call(c, "child", 2)
                sys.exit(0)
            assert os.waitpid(child, 0)[1] == 0
        call(c, "parent")
    """)
    alone(code, url)
    assert logged(database) == {"parent": 25, "child": 16}


def test_forks_in_the_middle_of_writing_never_hang_and_lose_nothing(
    url: str, database: Database, alone: Alone
) -> None:
    """The parent calls as fast as it can, so its children wait for the database when they close."""
    code = script("""
        c = client()
        # Not the children's client: they would inherit the locks of an httpx.Client that is in use.
        other = client()
        # A fork while another thread imports hangs any Python.
        call(c, "first")
        call(other, "first")
        c.call_log.flush()
        stop = threading.Event()
        made = []
        def load():
            number = 0
            while not stop.is_set():
                call(other, "busy")
                number += 1
                if number % 1000 == 0:
                    other.call_log.flush()  # more than ten thousand waiting would be dropped
            made.append(number)
        threads = [threading.Thread(target=load) for _ in range(2)]
        for thread in threads: thread.start()
        children = []
        for _ in range(4):
            child = os.fork()
            if child == 0:
                call(c, "child")
                c.close()
                os._exit(0)
            children.append(child)
        codes = [os.waitpid(child, 0)[1] for child in children]
        stop.set()
        for thread in threads: thread.join()
        assert codes == [0] * 4, codes
        print(sum(made))
    """)
    made = int(alone(code, url))
    assert logged(database) == {"first": 2, "child": 4, "busy": made}


def test_a_parent_that_leaves_its_child_alone_loses_nothing(
    url: str, database: Database, alone: Alone
) -> None:
    """As daemons do: the parent ends at once, without the end of a process."""
    code = script("""
        c = client()
        call(c, "parent", 5)
        if os.fork():
            os._exit(0)
        call(c, "child")
        c.close()
    """)
    alone(code, url)
    assert logged(database) == {"parent": 5, "child": 1}


@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_children_of_multiprocessing_write_everything(
    url: str, database: Database, method: str, tmp_path: Path
) -> None:
    module = script("""
        import multiprocessing
        def work(url):
            call(client(url), "worker", 4)
        if __name__ == "__main__":
            context = multiprocessing.get_context(os.environ["METHOD"])
            workers = [context.Process(target=work, args=(URL,)) for _ in range(2)]
            for worker in workers: worker.start()
            for worker in workers: worker.join()
            assert [worker.exitcode for worker in workers] == [0, 0]
    """)
    path = tmp_path / "workers.py"
    path.write_text("import os\nURL = os.environ['URL']\n" + module)
    environment = {**os.environ, "URL": url, "METHOD": method}
    subprocess.run([sys.executable, path], env=environment, check=True, timeout=60)
    assert logged(database) == {"worker": 8}


@pytest.fixture
def running(url: str) -> Iterator[subprocess.Popen[str]]:
    """A process that calls without end, and says how often it did."""
    code = script("""
        c = client()
        number = 0
        while True:
            call(c, "call")
            number += 1
            print(number, flush=True)
            time.sleep(0.001)
    """)
    command = [sys.executable, "-c", "import os\nURL = os.environ['URL']\n" + code]
    process = subprocess.Popen(command, env={**os.environ, "URL": url}, stdout=subprocess.PIPE, text=True)
    yield process
    process.kill()
    process.communicate()


def test_a_killed_process_loses_no_more_than_a_batch_and_half_a_second(
    running: subprocess.Popen[str], database: Database
) -> None:
    assert running.stdout is not None
    made = 0
    while made < 700:
        made = int(running.stdout.readline())
    running.send_signal(signal.SIGKILL)
    made = max([made, *(int(line) for line in running.stdout.read().split())])
    kept = logged(database)["call"]
    # One batch that was waiting and one that was being written.
    assert made - 2 * BATCH_ROWS <= kept <= made + 1


def test_many_processes_write_one_log(url: str, database: Database) -> None:
    together(script("c = client(); call(c, 'shared', 150); c.close()"), 4, url)
    assert logged(database) == {"shared": 600}
