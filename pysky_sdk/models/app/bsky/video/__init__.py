# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Models of the documents below `app.bsky.video`."""

import typing as _t

from pysky_sdk.lazy import submodules as _submodules

if _t.TYPE_CHECKING:
    from pysky_sdk.models.app.bsky.video import abort_upload as abort_upload
    from pysky_sdk.models.app.bsky.video import defs as defs
    from pysky_sdk.models.app.bsky.video import finish_upload as finish_upload
    from pysky_sdk.models.app.bsky.video import get_job_status as get_job_status
    from pysky_sdk.models.app.bsky.video import get_upload_limits as get_upload_limits
    from pysky_sdk.models.app.bsky.video import get_upload_status as get_upload_status
    from pysky_sdk.models.app.bsky.video import start_upload as start_upload
    from pysky_sdk.models.app.bsky.video import upload_part as upload_part
    from pysky_sdk.models.app.bsky.video import upload_video as upload_video

__all__ = [
    "abort_upload",
    "defs",
    "finish_upload",
    "get_job_status",
    "get_upload_limits",
    "get_upload_status",
    "start_upload",
    "upload_part",
    "upload_video",
]
__getattr__, __dir__ = _submodules(
    __name__,
    [
        "abort_upload",
        "defs",
        "finish_upload",
        "get_job_status",
        "get_upload_limits",
        "get_upload_status",
        "start_upload",
        "upload_part",
        "upload_video",
    ],
)
