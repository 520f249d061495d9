"""Recording real exchanges into a file without secrets, and replaying them.

with Recorder("feed.jsonl", upstream="https://bsky.social") as recorder:
    Client(..., service=recorder.url)            # talks to the real server and is written down
with Replay("feed.jsonl") as replay:
    Client(..., service=replay.url)              # is answered from the file, in the same order
"""

from __future__ import annotations

from pysky_sdk.testing.recording.recorder import Recorder
from pysky_sdk.testing.recording.replay import Replay, ReplayError

__all__ = ["Recorder", "Replay", "ReplayError"]
