# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything below `app.bsky.video`.

Methods: abort_upload, finish_upload, get_job_status, get_upload_limits, get_upload_status,
start_upload, upload_part, upload_video.
"""

from __future__ import annotations

import typing as _t

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk.models.app.bsky.video import abort_upload as app_bsky_video_abort_upload
    from pysky_sdk.models.app.bsky.video import defs as app_bsky_video_defs
    from pysky_sdk.models.app.bsky.video import finish_upload as app_bsky_video_finish_upload
    from pysky_sdk.models.app.bsky.video import get_job_status as app_bsky_video_get_job_status
    from pysky_sdk.models.app.bsky.video import get_upload_limits as app_bsky_video_get_upload_limits
    from pysky_sdk.models.app.bsky.video import get_upload_status as app_bsky_video_get_upload_status
    from pysky_sdk.models.app.bsky.video import start_upload as app_bsky_video_start_upload
    from pysky_sdk.models.app.bsky.video import upload_part as app_bsky_video_upload_part


__all__ = ["AsyncAppBskyVideoNamespace", "AppBskyVideoNamespace"]

_ABORT_UPLOAD = _e.MethodSpec(
    nsid="app.bsky.video.abortUpload",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.app.bsky.video.abort_upload:AbortUploadInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.video.abort_upload:AbortUploadOutput",
    errors=("UploadNotFound", "UploadNotReady"),
)
_FINISH_UPLOAD = _e.MethodSpec(
    nsid="app.bsky.video.finishUpload",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.app.bsky.video.finish_upload:FinishUploadInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.video.finish_upload:FinishUploadOutput",
    errors=(
        "UploadNotFound",
        "UploadExpired",
        "MissingParts",
        "UploadNotReady",
        "UnsupportedContentType",
        "UploadFailed",
        "UploadAborted",
        "ServiceOverloaded",
    ),
)
_GET_JOB_STATUS = _e.MethodSpec(
    nsid="app.bsky.video.getJobStatus",
    kind="query",
    params="pysky_sdk.models.app.bsky.video.get_job_status:GetJobStatusParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.video.get_job_status:GetJobStatusOutput",
)
_GET_UPLOAD_LIMITS = _e.MethodSpec(
    nsid="app.bsky.video.getUploadLimits",
    kind="query",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.video.get_upload_limits:GetUploadLimitsOutput",
)
_GET_UPLOAD_STATUS = _e.MethodSpec(
    nsid="app.bsky.video.getUploadStatus",
    kind="query",
    params="pysky_sdk.models.app.bsky.video.get_upload_status:GetUploadStatusParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.video.get_upload_status:GetUploadStatusOutput",
    errors=("UploadNotFound",),
)
_START_UPLOAD = _e.MethodSpec(
    nsid="app.bsky.video.startUpload",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.app.bsky.video.start_upload:StartUploadInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.video.start_upload:StartUploadOutput",
    errors=(
        "UnsupportedContentType",
        "VideoTooLarge",
        "VideoTooLong",
        "BadAspectRatio",
        "DailyLimitExceeded",
        "TooManyOpenUploads",
        "UploadForbidden",
        "ServiceOverloaded",
    ),
)
_UPLOAD_PART = _e.MethodSpec(
    nsid="app.bsky.video.uploadPart",
    kind="procedure",
    params="pysky_sdk.models.app.bsky.video.upload_part:UploadPartParams",
    input_encoding="application/octet-stream",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.video.upload_part:UploadPartOutput",
    errors=(
        "UploadNotFound",
        "UploadExpired",
        "InvalidPartNumber",
        "PartSizeMismatch",
        "UploadNotReady",
        "UploadFailed",
        "UploadAborted",
        "UploadAlreadyCompleted",
        "ServiceOverloaded",
    ),
)
_UPLOAD_VIDEO = _e.MethodSpec(
    nsid="app.bsky.video.uploadVideo",
    kind="procedure",
    params="pysky_sdk.models.app.bsky.video.upload_video:UploadVideoParams",
    input_encoding="video/mp4",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.video.defs:JobStatus",
)


class AppBskyVideoNamespace(_e.Namespace):
    """Everything below `app.bsky.video`.

    Methods: abort_upload, finish_upload, get_job_status, get_upload_limits, get_upload_status,
    start_upload, upload_part, upload_video.
    """

    @_e.endpoint(_ABORT_UPLOAD)
    def abort_upload(self, *, job_id: str) -> app_bsky_video_abort_upload.AbortUploadOutput:
        """Abort an upload only while it is created, releasing its quota reservation immediately.
        Terminal sessions are unchanged and return their terminal outcome. A finishing session
        returns UploadNotReady.

        Args:
            job_id: 1 to 256 UTF-8 bytes.

        Returns:
            AbortUploadOutput: `state`, `completed_job_id`, `failure_reason`.

        Raises:
            errors.UploadNotFound: The job ID is unknown or aged out of retention; known terminal sessions return their outcome and are never reported as not found.
            errors.UploadNotReady: A finish is in progress; check getUploadStatus and retry.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.video.abortUpload`.
        """
        _e.declared()

    @_e.endpoint(_FINISH_UPLOAD)
    def finish_upload(self, *, job_id: str) -> app_bsky_video_finish_upload.FinishUploadOutput:
        """Finish an upload. This call is idempotent and safe to retry. On deduplication completedJobId
        may differ from the input jobId; poll getJobStatus with completedJobId. Probe-based
        validation failures surface later as JOB_STATE_FAILED from getJobStatus, not as errors from
        this call.

        Args:
            job_id: 1 to 256 UTF-8 bytes.

        Returns:
            FinishUploadOutput: `completed_job_id`, `job_status`.

        Raises:
            errors.UploadNotFound: The job ID is unknown or aged out of retention; known terminal sessions are never reported as not found.
            errors.UploadExpired: The upload session expired before finalization began.
            errors.MissingParts: Not all parts are recorded; the error message lists the missing part numbers.
            errors.UploadNotReady: A finish is in progress; check getUploadStatus and retry.
            errors.UnsupportedContentType: The assembled object's detected content type is not supported.
            errors.UploadFailed: The session is known to have failed; the error carries its failure reason.
            errors.UploadAborted: The session is known to have been aborted.
            errors.ServiceOverloaded: The service is draining or temporarily at capacity; retry later.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.video.finishUpload`.
        """
        _e.declared()

    @_e.endpoint(_GET_JOB_STATUS)
    def get_job_status(self, *, job_id: str) -> app_bsky_video_get_job_status.GetJobStatusOutput:
        """Get status details for a video processing job.

        Args:
            job_id: Text.

        Returns:
            GetJobStatusOutput: `job_status`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.video.getJobStatus`.
        """
        _e.declared()

    @_e.endpoint(_GET_UPLOAD_LIMITS)
    def get_upload_limits(self) -> app_bsky_video_get_upload_limits.GetUploadLimitsOutput:
        """Get video upload limits for the authenticated user.

        Returns:
            GetUploadLimitsOutput: `can_upload`, `remaining_daily_videos`, `remaining_daily_bytes`, `message`, `error`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.video.getUploadLimits`.
        """
        _e.declared()

    @_e.endpoint(_GET_UPLOAD_STATUS)
    def get_upload_status(self, *, job_id: str) -> app_bsky_video_get_upload_status.GetUploadStatusOutput:
        """Get the authoritative status of the upload phase. Terminal states remain readable.
        completedJobId and jobStatus are present only for completed sessions; failureReason is
        present only for failed sessions.

        Args:
            job_id: 1 to 256 UTF-8 bytes.

        Returns:
            GetUploadStatusOutput: `job_id`, `part_size_bytes`, `part_count`, `received_parts`, `expires_at`, `state`, `completed_job_id`, `job_status`, `failure_reason`.

        Raises:
            errors.UploadNotFound: The job ID is unknown or aged out of retention; known terminal sessions remain readable and are never reported as not found.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.video.getUploadStatus`.
        """
        _e.declared()

    @_e.endpoint(_START_UPLOAD)
    def start_upload(
        self,
        *,
        size_bytes: int,
        mime_type: str,
        name: str | None = None,
        duration_ms: int | None = None,
        width: int | None = None,
        height: int | None = None,
    ) -> app_bsky_video_start_upload.StartUploadOutput:
        """Start a multipart video upload. The declared size is exact, while optional media properties
        are advisory and used only for early failure; the authoritative probe runs asynchronously
        after upload.

        Args:
            size_bytes: Exact byte size of the complete upload-ready video file before it is split into parts. At least 1.
            mime_type: Declared MIME type of the video. 3 to 255 UTF-8 bytes.
            name: Optional client-provided file name. At most 256 UTF-8 bytes.
            duration_ms: Advisory, non-authoritative duration used only for early failure; the authoritative probe runs asynchronously after upload.
            width: Advisory, non-authoritative width used only for early failure; the authoritative probe runs asynchronously after upload.
            height: Advisory, non-authoritative height used only for early failure; the authoritative probe runs asynchronously after upload.

        Returns:
            StartUploadOutput: `job_id`, `part_size_bytes`, `part_count`, `expires_at`.

        Raises:
            errors.UnsupportedContentType: The declared MIME type is not supported.
            errors.VideoTooLarge: The exact file size exceeds the per-file cap or remaining daily byte allowance.
            errors.VideoTooLong: The advisory declared duration exceeds the limit.
            errors.BadAspectRatio: The advisory declared dimensions have an unsupported aspect ratio.
            errors.DailyLimitExceeded: The daily video or byte allowance, including active reservations, is exhausted.
            errors.TooManyOpenUploads: The account has reached its open multipart upload limit.
            errors.UploadForbidden: The account is not permitted to upload video.
            errors.ServiceOverloaded: The service is draining, at capacity, or temporarily unable to create the multipart upload.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.video.startUpload`.
        """
        _e.declared()

    @_e.endpoint(_UPLOAD_PART)
    def upload_part(
        self, *, job_id: str, part_number: int, data: _e.BinaryInput, content_type: str | None = None
    ) -> app_bsky_video_upload_part.UploadPartOutput:
        """Upload one part. Parts are idempotent and may be retried or re-sent while the session is
        created. Each expected length is derived from the upload size and part size, and
        Content-Length must match exactly. ETags are never exposed to clients.

        Args:
            job_id: 1 to 256 UTF-8 bytes.
            part_number: At least 1.
            data: The body, application/octet-stream: bytes, a path, a binary file or an iterator of bytes.
            content_type: Its MIME type, where the Lexicon's or the file name's is not the right one.

        Returns:
            UploadPartOutput: `part_number`, `size_bytes`.

        Raises:
            errors.UploadNotFound: The job ID is unknown or aged out of retention; known terminal sessions are never reported as not found.
            errors.UploadExpired: The upload session expired before completion.
            errors.InvalidPartNumber: The part number is outside the upload's valid part range.
            errors.PartSizeMismatch: Content-Length does not exactly match the expected size for this part.
            errors.UploadNotReady: A finish is in progress; check getUploadStatus and retry.
            errors.UploadFailed: The session is known to have failed; the error carries its failure reason.
            errors.UploadAborted: The session is known to have been aborted.
            errors.UploadAlreadyCompleted: The session is known to have already completed.
            errors.ServiceOverloaded: The service is draining or temporarily at capacity; retry on another worker.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.video.uploadPart`.
        """
        _e.declared()

    @_e.endpoint(_UPLOAD_VIDEO)
    def upload_video(
        self, *, did: str, name: str, data: _e.BinaryInput, content_type: str | None = None
    ) -> app_bsky_video_defs.JobStatus:
        """Upload a video to be processed then stored on the PDS.

        Args:
            did: The account that the video is for. Format did.
            name: The file's name.
            data: The body, video/mp4: bytes, a path, a binary file or an iterator of bytes.
            content_type: Its MIME type, where the Lexicon's or the file name's is not the right one.

        Returns:
            JobStatus: `job_id`, `did`, `state`, `progress`, `blob`, `error`, `failure_code`, `message`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.video.uploadVideo`.
        """
        _e.declared()


class AsyncAppBskyVideoNamespace(_e.AsyncNamespace):
    """Everything below `app.bsky.video`.

    Methods: abort_upload, finish_upload, get_job_status, get_upload_limits, get_upload_status,
    start_upload, upload_part, upload_video.
    """

    @_e.async_endpoint(_ABORT_UPLOAD)
    def abort_upload(self, *, job_id: str) -> app_bsky_video_abort_upload.AbortUploadOutput:
        """Abort an upload only while it is created, releasing its quota reservation immediately.
        Terminal sessions are unchanged and return their terminal outcome. A finishing session
        returns UploadNotReady.

        Args:
            job_id: 1 to 256 UTF-8 bytes.

        Returns:
            AbortUploadOutput: `state`, `completed_job_id`, `failure_reason`.

        Raises:
            errors.UploadNotFound: The job ID is unknown or aged out of retention; known terminal sessions return their outcome and are never reported as not found.
            errors.UploadNotReady: A finish is in progress; check getUploadStatus and retry.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.video.abortUpload`.
        """
        _e.declared()

    @_e.async_endpoint(_FINISH_UPLOAD)
    def finish_upload(self, *, job_id: str) -> app_bsky_video_finish_upload.FinishUploadOutput:
        """Finish an upload. This call is idempotent and safe to retry. On deduplication completedJobId
        may differ from the input jobId; poll getJobStatus with completedJobId. Probe-based
        validation failures surface later as JOB_STATE_FAILED from getJobStatus, not as errors from
        this call.

        Args:
            job_id: 1 to 256 UTF-8 bytes.

        Returns:
            FinishUploadOutput: `completed_job_id`, `job_status`.

        Raises:
            errors.UploadNotFound: The job ID is unknown or aged out of retention; known terminal sessions are never reported as not found.
            errors.UploadExpired: The upload session expired before finalization began.
            errors.MissingParts: Not all parts are recorded; the error message lists the missing part numbers.
            errors.UploadNotReady: A finish is in progress; check getUploadStatus and retry.
            errors.UnsupportedContentType: The assembled object's detected content type is not supported.
            errors.UploadFailed: The session is known to have failed; the error carries its failure reason.
            errors.UploadAborted: The session is known to have been aborted.
            errors.ServiceOverloaded: The service is draining or temporarily at capacity; retry later.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.video.finishUpload`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_JOB_STATUS)
    def get_job_status(self, *, job_id: str) -> app_bsky_video_get_job_status.GetJobStatusOutput:
        """Get status details for a video processing job.

        Args:
            job_id: Text.

        Returns:
            GetJobStatusOutput: `job_status`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.video.getJobStatus`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_UPLOAD_LIMITS)
    def get_upload_limits(self) -> app_bsky_video_get_upload_limits.GetUploadLimitsOutput:
        """Get video upload limits for the authenticated user.

        Returns:
            GetUploadLimitsOutput: `can_upload`, `remaining_daily_videos`, `remaining_daily_bytes`, `message`, `error`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.video.getUploadLimits`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_UPLOAD_STATUS)
    def get_upload_status(self, *, job_id: str) -> app_bsky_video_get_upload_status.GetUploadStatusOutput:
        """Get the authoritative status of the upload phase. Terminal states remain readable.
        completedJobId and jobStatus are present only for completed sessions; failureReason is
        present only for failed sessions.

        Args:
            job_id: 1 to 256 UTF-8 bytes.

        Returns:
            GetUploadStatusOutput: `job_id`, `part_size_bytes`, `part_count`, `received_parts`, `expires_at`, `state`, `completed_job_id`, `job_status`, `failure_reason`.

        Raises:
            errors.UploadNotFound: The job ID is unknown or aged out of retention; known terminal sessions remain readable and are never reported as not found.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.video.getUploadStatus`.
        """
        _e.declared()

    @_e.async_endpoint(_START_UPLOAD)
    def start_upload(
        self,
        *,
        size_bytes: int,
        mime_type: str,
        name: str | None = None,
        duration_ms: int | None = None,
        width: int | None = None,
        height: int | None = None,
    ) -> app_bsky_video_start_upload.StartUploadOutput:
        """Start a multipart video upload. The declared size is exact, while optional media properties
        are advisory and used only for early failure; the authoritative probe runs asynchronously
        after upload.

        Args:
            size_bytes: Exact byte size of the complete upload-ready video file before it is split into parts. At least 1.
            mime_type: Declared MIME type of the video. 3 to 255 UTF-8 bytes.
            name: Optional client-provided file name. At most 256 UTF-8 bytes.
            duration_ms: Advisory, non-authoritative duration used only for early failure; the authoritative probe runs asynchronously after upload.
            width: Advisory, non-authoritative width used only for early failure; the authoritative probe runs asynchronously after upload.
            height: Advisory, non-authoritative height used only for early failure; the authoritative probe runs asynchronously after upload.

        Returns:
            StartUploadOutput: `job_id`, `part_size_bytes`, `part_count`, `expires_at`.

        Raises:
            errors.UnsupportedContentType: The declared MIME type is not supported.
            errors.VideoTooLarge: The exact file size exceeds the per-file cap or remaining daily byte allowance.
            errors.VideoTooLong: The advisory declared duration exceeds the limit.
            errors.BadAspectRatio: The advisory declared dimensions have an unsupported aspect ratio.
            errors.DailyLimitExceeded: The daily video or byte allowance, including active reservations, is exhausted.
            errors.TooManyOpenUploads: The account has reached its open multipart upload limit.
            errors.UploadForbidden: The account is not permitted to upload video.
            errors.ServiceOverloaded: The service is draining, at capacity, or temporarily unable to create the multipart upload.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.video.startUpload`.
        """
        _e.declared()

    @_e.async_endpoint(_UPLOAD_PART)
    def upload_part(
        self, *, job_id: str, part_number: int, data: _e.BinaryInput, content_type: str | None = None
    ) -> app_bsky_video_upload_part.UploadPartOutput:
        """Upload one part. Parts are idempotent and may be retried or re-sent while the session is
        created. Each expected length is derived from the upload size and part size, and
        Content-Length must match exactly. ETags are never exposed to clients.

        Args:
            job_id: 1 to 256 UTF-8 bytes.
            part_number: At least 1.
            data: The body, application/octet-stream: bytes, a path, a binary file or an iterator of bytes.
            content_type: Its MIME type, where the Lexicon's or the file name's is not the right one.

        Returns:
            UploadPartOutput: `part_number`, `size_bytes`.

        Raises:
            errors.UploadNotFound: The job ID is unknown or aged out of retention; known terminal sessions are never reported as not found.
            errors.UploadExpired: The upload session expired before completion.
            errors.InvalidPartNumber: The part number is outside the upload's valid part range.
            errors.PartSizeMismatch: Content-Length does not exactly match the expected size for this part.
            errors.UploadNotReady: A finish is in progress; check getUploadStatus and retry.
            errors.UploadFailed: The session is known to have failed; the error carries its failure reason.
            errors.UploadAborted: The session is known to have been aborted.
            errors.UploadAlreadyCompleted: The session is known to have already completed.
            errors.ServiceOverloaded: The service is draining or temporarily at capacity; retry on another worker.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.video.uploadPart`.
        """
        _e.declared()

    @_e.async_endpoint(_UPLOAD_VIDEO)
    def upload_video(
        self, *, did: str, name: str, data: _e.BinaryInput, content_type: str | None = None
    ) -> app_bsky_video_defs.JobStatus:
        """Upload a video to be processed then stored on the PDS.

        Args:
            did: The account that the video is for. Format did.
            name: The file's name.
            data: The body, video/mp4: bytes, a path, a binary file or an iterator of bytes.
            content_type: Its MIME type, where the Lexicon's or the file name's is not the right one.

        Returns:
            JobStatus: `job_id`, `did`, `state`, `progress`, `blob`, `error`, `failure_code`, `message`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.video.uploadVideo`.
        """
        _e.declared()
