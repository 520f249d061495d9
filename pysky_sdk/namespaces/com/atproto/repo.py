# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything below `com.atproto.repo`.

Methods: apply_writes, create_record, delete_record, describe_repo, get_record, import_repo,
list_missing_blobs, list_records, put_record, upload_blob.
"""

from __future__ import annotations

import typing as _t

from pysky_sdk.core import endpoint as _e
from pysky_sdk.omit import OMIT as _OMIT

if _t.TYPE_CHECKING:
    from pysky_sdk import modeling as _m
    from pysky_sdk.models.com.atproto.repo import apply_writes as com_atproto_repo_apply_writes
    from pysky_sdk.models.com.atproto.repo import create_record as com_atproto_repo_create_record
    from pysky_sdk.models.com.atproto.repo import delete_record as com_atproto_repo_delete_record
    from pysky_sdk.models.com.atproto.repo import describe_repo as com_atproto_repo_describe_repo
    from pysky_sdk.models.com.atproto.repo import get_record as com_atproto_repo_get_record
    from pysky_sdk.models.com.atproto.repo import list_missing_blobs as com_atproto_repo_list_missing_blobs
    from pysky_sdk.models.com.atproto.repo import list_records as com_atproto_repo_list_records
    from pysky_sdk.models.com.atproto.repo import put_record as com_atproto_repo_put_record
    from pysky_sdk.models.com.atproto.repo import upload_blob as com_atproto_repo_upload_blob


__all__ = ["AsyncComAtprotoRepoNamespace", "ComAtprotoRepoNamespace"]

_APPLY_WRITES = _e.MethodSpec(
    nsid="com.atproto.repo.applyWrites",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.com.atproto.repo.apply_writes:ApplyWritesInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.repo.apply_writes:ApplyWritesOutput",
    errors=("InvalidSwap",),
    renamed=(("validate", "input.validate_"),),
)
_CREATE_RECORD = _e.MethodSpec(
    nsid="com.atproto.repo.createRecord",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.com.atproto.repo.create_record:CreateRecordInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.repo.create_record:CreateRecordOutput",
    errors=("InvalidSwap",),
    renamed=(("validate", "input.validate_"),),
)
_DELETE_RECORD = _e.MethodSpec(
    nsid="com.atproto.repo.deleteRecord",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.com.atproto.repo.delete_record:DeleteRecordInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.repo.delete_record:DeleteRecordOutput",
    errors=("InvalidSwap",),
)
_DESCRIBE_REPO = _e.MethodSpec(
    nsid="com.atproto.repo.describeRepo",
    kind="query",
    params="pysky_sdk.models.com.atproto.repo.describe_repo:DescribeRepoParams",
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.repo.describe_repo:DescribeRepoOutput",
)
_GET_RECORD = _e.MethodSpec(
    nsid="com.atproto.repo.getRecord",
    kind="query",
    params="pysky_sdk.models.com.atproto.repo.get_record:GetRecordParams",
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.repo.get_record:GetRecordOutput",
    errors=("RecordNotFound",),
)
_IMPORT_REPO = _e.MethodSpec(
    nsid="com.atproto.repo.importRepo",
    kind="procedure",
    input_encoding="application/vnd.ipld.car",
)
_LIST_MISSING_BLOBS = _e.MethodSpec(
    nsid="com.atproto.repo.listMissingBlobs",
    kind="query",
    params="pysky_sdk.models.com.atproto.repo.list_missing_blobs:ListMissingBlobsParams",
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.repo.list_missing_blobs:ListMissingBlobsOutput",
    cursor="params",
    items="blobs",
    order="any",
    identity=("cid", "record_uri"),
)
_LIST_RECORDS = _e.MethodSpec(
    nsid="com.atproto.repo.listRecords",
    kind="query",
    params="pysky_sdk.models.com.atproto.repo.list_records:ListRecordsParams",
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.repo.list_records:ListRecordsOutput",
    cursor="params",
    items="records",
    order="newest",
    turned_by=(("reverse", "true", "oldest"),),
    identity=("uri",),
    position=("uri",),
)
_PUT_RECORD = _e.MethodSpec(
    nsid="com.atproto.repo.putRecord",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.com.atproto.repo.put_record:PutRecordInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.repo.put_record:PutRecordOutput",
    errors=("InvalidSwap",),
    renamed=(("validate", "input.validate_"),),
)
_UPLOAD_BLOB = _e.MethodSpec(
    nsid="com.atproto.repo.uploadBlob",
    kind="procedure",
    input_encoding="*/*",
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.repo.upload_blob:UploadBlobOutput",
)


class ComAtprotoRepoNamespace(_e.Namespace):
    """Everything below `com.atproto.repo`.

    Methods: apply_writes, create_record, delete_record, describe_repo, get_record, import_repo,
    list_missing_blobs, list_records, put_record, upload_blob.
    """

    @_e.endpoint(_APPLY_WRITES)
    def apply_writes(
        self,
        *,
        repo: str,
        writes: list[
            com_atproto_repo_apply_writes.Create
            | com_atproto_repo_apply_writes.Update
            | com_atproto_repo_apply_writes.Delete
        ],
        validate: bool | None = None,
        swap_commit: str | None = None,
    ) -> com_atproto_repo_apply_writes.ApplyWritesOutput:
        """Apply a batch transaction of repository creates, updates, and deletes. Requires auth,
        implemented by PDS.

        Args:
            repo: The handle or DID of the repo (aka, current account). Format at-identifier.
            writes: A list. Each item: one of `com.atproto.repo.applyWrites#create`, `com.atproto.repo.applyWrites#update`, `com.atproto.repo.applyWrites#delete`.
            validate: Can be set to 'false' to skip Lexicon schema validation of record data across all operations, 'true' to require it, or leave unset to validate only for known Lexicons.
            swap_commit: If provided, the entire operation will fail if the current repo commit CID does not match this value. Used to prevent conflicting repo mutations. Format cid.

        Returns:
            ApplyWritesOutput: `commit`, `results`.

        Raises:
            errors.InvalidSwap: Indicates that the 'swapCommit' parameter did not match current commit.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.repo.applyWrites`.
        """
        _e.declared()

    @_e.endpoint(_CREATE_RECORD)
    def create_record(
        self,
        *,
        repo: str,
        collection: str,
        record: _m.UnknownObject,
        rkey: str | None = None,
        validate: bool | None = None,
        swap_commit: str | None = None,
    ) -> com_atproto_repo_create_record.CreateRecordOutput:
        """Create a single new repository record. Requires auth, implemented by PDS.

        Args:
            repo: The handle or DID of the repo (aka, current account). Format at-identifier.
            collection: The NSID of the record collection. Format nsid.
            record: The record itself. Must contain a $type field.
            rkey: The Record Key. Format record-key; at most 512 UTF-8 bytes.
            validate: Can be set to 'false' to skip Lexicon schema validation of record data, 'true' to require it, or leave unset to validate only for known Lexicons.
            swap_commit: Compare and swap with the previous commit by CID. Format cid.

        Returns:
            CreateRecordOutput: `uri`, `cid`, `commit`, `validation_status`.

        Raises:
            errors.InvalidSwap: Indicates that 'swapCommit' didn't match current repo commit.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.repo.createRecord`.
        """
        _e.declared()

    @_e.endpoint(_DELETE_RECORD)
    def delete_record(
        self,
        *,
        repo: str,
        collection: str,
        rkey: str,
        swap_record: str | None = None,
        swap_commit: str | None = None,
    ) -> com_atproto_repo_delete_record.DeleteRecordOutput:
        """Delete a repository record, or ensure it doesn't exist. Requires auth, implemented by PDS.

        Args:
            repo: The handle or DID of the repo (aka, current account). Format at-identifier.
            collection: The NSID of the record collection. Format nsid.
            rkey: The Record Key. Format record-key.
            swap_record: Compare and swap with the previous record by CID. Format cid.
            swap_commit: Compare and swap with the previous commit by CID. Format cid.

        Returns:
            DeleteRecordOutput: `commit`.

        Raises:
            errors.InvalidSwap: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.repo.deleteRecord`.
        """
        _e.declared()

    @_e.endpoint(_DESCRIBE_REPO)
    def describe_repo(self, *, repo: str) -> com_atproto_repo_describe_repo.DescribeRepoOutput:
        """Get information about an account and repository, including the list of collections. Does not
        require auth.

        Args:
            repo: The handle or DID of the repo. Format at-identifier.

        Returns:
            DescribeRepoOutput: `handle`, `did`, `did_doc`, `collections`, `handle_is_correct`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.repo.describeRepo`.
        """
        _e.declared()

    @_e.endpoint(_GET_RECORD)
    def get_record(
        self, *, repo: str, collection: str, rkey: str, cid: str | None = None
    ) -> com_atproto_repo_get_record.GetRecordOutput:
        """Get a single record from a repository. Does not require auth.

        Args:
            repo: The handle or DID of the repo. Format at-identifier.
            collection: The NSID of the record collection. Format nsid.
            rkey: The Record Key. Format record-key.
            cid: The CID of the version of the record. If not specified, then return the most recent version. Format cid.

        Returns:
            GetRecordOutput: `uri`, `cid`, `value`.

        Raises:
            errors.RecordNotFound: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.repo.getRecord`.
        """
        _e.declared()

    @_e.endpoint(_IMPORT_REPO)
    def import_repo(self, *, data: _e.BinaryInput, content_type: str | None = None) -> None:
        """Import a repo in the form of a CAR file. Requires Content-Length HTTP header to be set.

        Args:
            data: The body, application/vnd.ipld.car: bytes, a path, a binary file or an iterator of bytes.
            content_type: Its MIME type, where the Lexicon's or the file name's is not the right one.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.repo.importRepo`.
        """
        _e.declared()

    @_e.paged(_LIST_MISSING_BLOBS)
    def list_missing_blobs(
        self, *, limit: int = 500, cursor: str | None = None
    ) -> _e.Paged[
        com_atproto_repo_list_missing_blobs.ListMissingBlobsOutput,
        com_atproto_repo_list_missing_blobs.RecordBlob,
    ]:
        """Returns a list of missing blobs for the requesting account. Intended to be used in the
        account migration flow.

        Args:
            limit: 1 to 1000; default 500.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            ListMissingBlobsOutput: `cursor`, `blobs`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.repo.listMissingBlobs`.
        """
        _e.declared()

    @_e.paged(_LIST_RECORDS)
    def list_records(
        self,
        *,
        repo: str,
        collection: str,
        limit: int = 50,
        cursor: str | None = None,
        reverse: bool | None = None,
    ) -> _e.Paged[com_atproto_repo_list_records.ListRecordsOutput, com_atproto_repo_list_records.Record]:
        """List a range of records in a repository, matching a specific collection. Does not require
        auth.

        Args:
            repo: The handle or DID of the repo. Format at-identifier.
            collection: The NSID of the record type. Format nsid.
            limit: The number of records to return. 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.
            reverse: Flag to reverse the order of the returned records.

        Returns:
            ListRecordsOutput: `cursor`, `records`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.repo.listRecords`.
        """
        _e.declared()

    @_e.endpoint(_PUT_RECORD)
    def put_record(
        self,
        *,
        repo: str,
        collection: str,
        rkey: str,
        record: _m.UnknownObject,
        validate: bool | None = None,
        swap_record: str | None | _m.Omit = _OMIT,
        swap_commit: str | None = None,
    ) -> com_atproto_repo_put_record.PutRecordOutput:
        """Write a repository record, creating or updating it as needed. Requires auth, implemented by
        PDS.

        Args:
            repo: The handle or DID of the repo (aka, current account). Format at-identifier.
            collection: The NSID of the record collection. Format nsid.
            rkey: The Record Key. Format record-key; at most 512 UTF-8 bytes.
            record: The record to write.
            validate: Can be set to 'false' to skip Lexicon schema validation of record data, 'true' to require it, or leave unset to validate only for known Lexicons.
            swap_record: Compare and swap with the previous record by CID. WARNING: nullable and optional field; may cause problems with golang implementation. Format cid. May be null, which is not the same as absent.
            swap_commit: Compare and swap with the previous commit by CID. Format cid.

        Returns:
            PutRecordOutput: `uri`, `cid`, `commit`, `validation_status`.

        Raises:
            errors.InvalidSwap: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.repo.putRecord`.
        """
        _e.declared()

    @_e.endpoint(_UPLOAD_BLOB)
    def upload_blob(
        self, *, data: _e.BinaryInput, content_type: str | None = None
    ) -> com_atproto_repo_upload_blob.UploadBlobOutput:
        """Upload a new blob, to be referenced from a repository record. The blob will be deleted if it
        is not referenced within a time window (eg, minutes). Blob restrictions (mimetype, size,
        etc) are enforced when the reference is created. Requires auth, implemented by PDS.

        Args:
            data: The body, */*: bytes, a path, a binary file or an iterator of bytes.
            content_type: Its MIME type, where the Lexicon's or the file name's is not the right one.

        Returns:
            UploadBlobOutput: `blob`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.repo.uploadBlob`.
        """
        _e.declared()


class AsyncComAtprotoRepoNamespace(_e.AsyncNamespace):
    """Everything below `com.atproto.repo`.

    Methods: apply_writes, create_record, delete_record, describe_repo, get_record, import_repo,
    list_missing_blobs, list_records, put_record, upload_blob.
    """

    @_e.async_endpoint(_APPLY_WRITES)
    def apply_writes(
        self,
        *,
        repo: str,
        writes: list[
            com_atproto_repo_apply_writes.Create
            | com_atproto_repo_apply_writes.Update
            | com_atproto_repo_apply_writes.Delete
        ],
        validate: bool | None = None,
        swap_commit: str | None = None,
    ) -> com_atproto_repo_apply_writes.ApplyWritesOutput:
        """Apply a batch transaction of repository creates, updates, and deletes. Requires auth,
        implemented by PDS.

        Args:
            repo: The handle or DID of the repo (aka, current account). Format at-identifier.
            writes: A list. Each item: one of `com.atproto.repo.applyWrites#create`, `com.atproto.repo.applyWrites#update`, `com.atproto.repo.applyWrites#delete`.
            validate: Can be set to 'false' to skip Lexicon schema validation of record data across all operations, 'true' to require it, or leave unset to validate only for known Lexicons.
            swap_commit: If provided, the entire operation will fail if the current repo commit CID does not match this value. Used to prevent conflicting repo mutations. Format cid.

        Returns:
            ApplyWritesOutput: `commit`, `results`.

        Raises:
            errors.InvalidSwap: Indicates that the 'swapCommit' parameter did not match current commit.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.repo.applyWrites`.
        """
        _e.declared()

    @_e.async_endpoint(_CREATE_RECORD)
    def create_record(
        self,
        *,
        repo: str,
        collection: str,
        record: _m.UnknownObject,
        rkey: str | None = None,
        validate: bool | None = None,
        swap_commit: str | None = None,
    ) -> com_atproto_repo_create_record.CreateRecordOutput:
        """Create a single new repository record. Requires auth, implemented by PDS.

        Args:
            repo: The handle or DID of the repo (aka, current account). Format at-identifier.
            collection: The NSID of the record collection. Format nsid.
            record: The record itself. Must contain a $type field.
            rkey: The Record Key. Format record-key; at most 512 UTF-8 bytes.
            validate: Can be set to 'false' to skip Lexicon schema validation of record data, 'true' to require it, or leave unset to validate only for known Lexicons.
            swap_commit: Compare and swap with the previous commit by CID. Format cid.

        Returns:
            CreateRecordOutput: `uri`, `cid`, `commit`, `validation_status`.

        Raises:
            errors.InvalidSwap: Indicates that 'swapCommit' didn't match current repo commit.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.repo.createRecord`.
        """
        _e.declared()

    @_e.async_endpoint(_DELETE_RECORD)
    def delete_record(
        self,
        *,
        repo: str,
        collection: str,
        rkey: str,
        swap_record: str | None = None,
        swap_commit: str | None = None,
    ) -> com_atproto_repo_delete_record.DeleteRecordOutput:
        """Delete a repository record, or ensure it doesn't exist. Requires auth, implemented by PDS.

        Args:
            repo: The handle or DID of the repo (aka, current account). Format at-identifier.
            collection: The NSID of the record collection. Format nsid.
            rkey: The Record Key. Format record-key.
            swap_record: Compare and swap with the previous record by CID. Format cid.
            swap_commit: Compare and swap with the previous commit by CID. Format cid.

        Returns:
            DeleteRecordOutput: `commit`.

        Raises:
            errors.InvalidSwap: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.repo.deleteRecord`.
        """
        _e.declared()

    @_e.async_endpoint(_DESCRIBE_REPO)
    def describe_repo(self, *, repo: str) -> com_atproto_repo_describe_repo.DescribeRepoOutput:
        """Get information about an account and repository, including the list of collections. Does not
        require auth.

        Args:
            repo: The handle or DID of the repo. Format at-identifier.

        Returns:
            DescribeRepoOutput: `handle`, `did`, `did_doc`, `collections`, `handle_is_correct`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.repo.describeRepo`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_RECORD)
    def get_record(
        self, *, repo: str, collection: str, rkey: str, cid: str | None = None
    ) -> com_atproto_repo_get_record.GetRecordOutput:
        """Get a single record from a repository. Does not require auth.

        Args:
            repo: The handle or DID of the repo. Format at-identifier.
            collection: The NSID of the record collection. Format nsid.
            rkey: The Record Key. Format record-key.
            cid: The CID of the version of the record. If not specified, then return the most recent version. Format cid.

        Returns:
            GetRecordOutput: `uri`, `cid`, `value`.

        Raises:
            errors.RecordNotFound: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.repo.getRecord`.
        """
        _e.declared()

    @_e.async_endpoint(_IMPORT_REPO)
    def import_repo(self, *, data: _e.BinaryInput, content_type: str | None = None) -> None:
        """Import a repo in the form of a CAR file. Requires Content-Length HTTP header to be set.

        Args:
            data: The body, application/vnd.ipld.car: bytes, a path, a binary file or an iterator of bytes.
            content_type: Its MIME type, where the Lexicon's or the file name's is not the right one.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.repo.importRepo`.
        """
        _e.declared()

    @_e.async_paged(_LIST_MISSING_BLOBS)
    def list_missing_blobs(
        self, *, limit: int = 500, cursor: str | None = None
    ) -> _e.Paged[
        com_atproto_repo_list_missing_blobs.ListMissingBlobsOutput,
        com_atproto_repo_list_missing_blobs.RecordBlob,
    ]:
        """Returns a list of missing blobs for the requesting account. Intended to be used in the
        account migration flow.

        Args:
            limit: 1 to 1000; default 500.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            ListMissingBlobsOutput: `cursor`, `blobs`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.repo.listMissingBlobs`.
        """
        _e.declared()

    @_e.async_paged(_LIST_RECORDS)
    def list_records(
        self,
        *,
        repo: str,
        collection: str,
        limit: int = 50,
        cursor: str | None = None,
        reverse: bool | None = None,
    ) -> _e.Paged[com_atproto_repo_list_records.ListRecordsOutput, com_atproto_repo_list_records.Record]:
        """List a range of records in a repository, matching a specific collection. Does not require
        auth.

        Args:
            repo: The handle or DID of the repo. Format at-identifier.
            collection: The NSID of the record type. Format nsid.
            limit: The number of records to return. 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.
            reverse: Flag to reverse the order of the returned records.

        Returns:
            ListRecordsOutput: `cursor`, `records`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.repo.listRecords`.
        """
        _e.declared()

    @_e.async_endpoint(_PUT_RECORD)
    def put_record(
        self,
        *,
        repo: str,
        collection: str,
        rkey: str,
        record: _m.UnknownObject,
        validate: bool | None = None,
        swap_record: str | None | _m.Omit = _OMIT,
        swap_commit: str | None = None,
    ) -> com_atproto_repo_put_record.PutRecordOutput:
        """Write a repository record, creating or updating it as needed. Requires auth, implemented by
        PDS.

        Args:
            repo: The handle or DID of the repo (aka, current account). Format at-identifier.
            collection: The NSID of the record collection. Format nsid.
            rkey: The Record Key. Format record-key; at most 512 UTF-8 bytes.
            record: The record to write.
            validate: Can be set to 'false' to skip Lexicon schema validation of record data, 'true' to require it, or leave unset to validate only for known Lexicons.
            swap_record: Compare and swap with the previous record by CID. WARNING: nullable and optional field; may cause problems with golang implementation. Format cid. May be null, which is not the same as absent.
            swap_commit: Compare and swap with the previous commit by CID. Format cid.

        Returns:
            PutRecordOutput: `uri`, `cid`, `commit`, `validation_status`.

        Raises:
            errors.InvalidSwap: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.repo.putRecord`.
        """
        _e.declared()

    @_e.async_endpoint(_UPLOAD_BLOB)
    def upload_blob(
        self, *, data: _e.BinaryInput, content_type: str | None = None
    ) -> com_atproto_repo_upload_blob.UploadBlobOutput:
        """Upload a new blob, to be referenced from a repository record. The blob will be deleted if it
        is not referenced within a time window (eg, minutes). Blob restrictions (mimetype, size,
        etc) are enforced when the reference is created. Requires auth, implemented by PDS.

        Args:
            data: The body, */*: bytes, a path, a binary file or an iterator of bytes.
            content_type: Its MIME type, where the Lexicon's or the file name's is not the right one.

        Returns:
            UploadBlobOutput: `blob`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.repo.uploadBlob`.
        """
        _e.declared()
