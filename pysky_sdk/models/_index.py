# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Where the model of each record is, as `module:Class`, and how it is keyed."""

RECORDS: dict[str, str] = {
    "app.bsky.actor.contentVisibilityDeclaration": "pysky_sdk.models.app.bsky.actor.content_visibility_declaration:ContentVisibilityDeclaration",
    "app.bsky.actor.profile": "pysky_sdk.models.app.bsky.actor.profile:Profile",
    "app.bsky.actor.status": "pysky_sdk.models.app.bsky.actor.status:Status",
    "app.bsky.feed.generator": "pysky_sdk.models.app.bsky.feed.generator:Generator",
    "app.bsky.feed.like": "pysky_sdk.models.app.bsky.feed.like:Like",
    "app.bsky.feed.post": "pysky_sdk.models.app.bsky.feed.post:Post",
    "app.bsky.feed.postgate": "pysky_sdk.models.app.bsky.feed.postgate:Postgate",
    "app.bsky.feed.repost": "pysky_sdk.models.app.bsky.feed.repost:Repost",
    "app.bsky.feed.threadgate": "pysky_sdk.models.app.bsky.feed.threadgate:Threadgate",
    "app.bsky.graph.block": "pysky_sdk.models.app.bsky.graph.block:Block",
    "app.bsky.graph.follow": "pysky_sdk.models.app.bsky.graph.follow:Follow",
    "app.bsky.graph.list": "pysky_sdk.models.app.bsky.graph.list:List",
    "app.bsky.graph.listblock": "pysky_sdk.models.app.bsky.graph.listblock:Listblock",
    "app.bsky.graph.listitem": "pysky_sdk.models.app.bsky.graph.listitem:Listitem",
    "app.bsky.graph.referencelistoptout": "pysky_sdk.models.app.bsky.graph.referencelistoptout:Referencelistoptout",
    "app.bsky.graph.starterpack": "pysky_sdk.models.app.bsky.graph.starterpack:Starterpack",
    "app.bsky.graph.verification": "pysky_sdk.models.app.bsky.graph.verification:Verification",
    "app.bsky.labeler.service": "pysky_sdk.models.app.bsky.labeler.service:Service",
    "app.bsky.notification.declaration": "pysky_sdk.models.app.bsky.notification.declaration:Declaration",
    "chat.bsky.actor.declaration": "pysky_sdk.models.chat.bsky.actor.declaration:Declaration",
    "com.atproto.lexicon.schema": "pysky_sdk.models.com.atproto.lexicon.schema:Schema",
    "com.germnetwork.declaration": "pysky_sdk.models.com.germnetwork.declaration:Declaration",
}
"""By `$type`."""

KEYS: dict[str, str] = {
    "app.bsky.actor.contentVisibilityDeclaration": "literal:self",
    "app.bsky.actor.profile": "literal:self",
    "app.bsky.actor.status": "literal:self",
    "app.bsky.feed.generator": "any",
    "app.bsky.feed.like": "tid",
    "app.bsky.feed.post": "tid",
    "app.bsky.feed.postgate": "tid",
    "app.bsky.feed.repost": "tid",
    "app.bsky.feed.threadgate": "tid",
    "app.bsky.graph.block": "tid",
    "app.bsky.graph.follow": "tid",
    "app.bsky.graph.list": "tid",
    "app.bsky.graph.listblock": "tid",
    "app.bsky.graph.listitem": "tid",
    "app.bsky.graph.referencelistoptout": "tid",
    "app.bsky.graph.starterpack": "tid",
    "app.bsky.graph.verification": "tid",
    "app.bsky.labeler.service": "literal:self",
    "app.bsky.notification.declaration": "literal:self",
    "chat.bsky.actor.declaration": "literal:self",
    "com.atproto.lexicon.schema": "nsid",
    "com.germnetwork.declaration": "literal:self",
}
"""The kind of record key of each collection: `tid`, `nsid`, `any` or `literal:<key>`."""
