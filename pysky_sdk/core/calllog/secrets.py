"""What must not get into the log: one table, by the names of properties and by methods.

A test walks all Lexicons: a property whose name sounds secret is either here or on that test's list of
harmless ones, with the reason.
"""

from __future__ import annotations

from functools import lru_cache

# Names are compared without case, hyphens and underscores.
_WORDS = (
    "apikey", "assertion", "authorization", "bearer", "birthdate", "cookie", "credential", "email", "jwt",
    "onetimecode", "passcode", "passphrase", "password", "phone", "privatekey", "recoverykey", "rotationkey",
    "secret", "signingkey", "token", "verificationcode",
)  # fmt: skip
"""Parts of names, such as `accessJwt`, `emailContent`, `rotationKeys`: what they hold is dropped."""

_NAMES = frozenset(
    {
        "birthday", "code", "codes", "completeip", "completeua", "countrycode", "dateofbirth", "deviceid",
        "initip", "initua", "invitecode", "invitecodes", "operation", "otp", "pin", "plcop", "pwd",
        "regioncode",
    }
)  # fmt: skip
"""Whole names."""

_HARMLESS_NAMES = frozenset({"emailauthfactor"})
"""Names with such a part that hold no secret."""

_CONFIDENTIAL = (
    "app.bsky.actor.putPreferences",
    "app.bsky.ageassurance.",
    "app.bsky.contact.",
    "app.bsky.draft.",
    "app.bsky.unspecced.initAgeAssurance",
    "chat.bsky.",
    "com.atproto.admin.sendEmail",
    "com.atproto.moderation.createReport",
)
"""Methods, or beginnings of them, whose texts are private: only the values below are kept."""

_REFERENCES = frozenset(
    {
        "$type", "actor", "actors", "cid", "collection", "convoid", "convoids", "cursor", "did", "dids", "id",
        "limit", "member", "members", "messageid", "reasontype", "recipientdid", "senderdid", "uri",
    }
)  # fmt: skip
"""Properties that say who and which, in methods whose texts are private."""


@lru_cache(2048)  # records may have any names
def is_secret(name: str) -> bool:
    """Whether the value of a property is dropped in every method."""
    plain = name.replace("_", "").replace("-", "").lower()
    if plain in _HARMLESS_NAMES:
        return False
    return plain in _NAMES or any(word in plain for word in _WORDS)


@lru_cache(2048)
def is_confidential(nsid: str) -> bool:
    """Whether the texts of a method's input are private."""
    return nsid.startswith(_CONFIDENTIAL)


def is_reference(name: str) -> bool:
    """Whether a property of a confidential method may be kept."""
    return name.replace("_", "").lower() in _REFERENCES
