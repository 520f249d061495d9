"""Encrypting tokens at rest, with Fernet of `cryptography`: authenticated, and its keys can be rotated.

JOSE would say the same in more words: nobody but the SDK reads these columns, so a standard envelope that
names its algorithm gains nothing, and one library less is needed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pysky_sdk.errors import DatabaseError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cryptography.fernet import Fernet

_HOW_TO_MAKE_ONE: Final = (
    'make one with: python -c "from cryptography.fernet import Fernet; print(Fernet.generate_key().decode())"'
)


def parse_keys(text: str | None) -> tuple[str, ...]:
    """Read `PYSKY_SECRET_KEY`: keys separated by commas or spaces; the first encrypts, all decrypt.

    Raises:
        ValueError: one of them is no key. The message does not quote it.
    """
    keys = tuple((text or "").replace(",", " ").split())
    if not all(_is_key(key) for key in keys):
        raise ValueError(
            "PYSKY_SECRET_KEY or secret_key= is no key (32 random bytes in URL-safe base64, several keys "
            f"separated by commas); {_HOW_TO_MAKE_ONE}"
        )
    return keys


def _is_key(key: str) -> bool:
    import binascii
    from base64 import urlsafe_b64decode

    try:
        return len(key) == 44 and len(urlsafe_b64decode(key)) == 32
    except (binascii.Error, ValueError):
        return False


class Sealer:
    """Encrypts and decrypts texts with some keys; without keys it leaves them as they are."""

    def __init__(self, keys: Sequence[str] = ()) -> None:
        self._keys = {_name(key): key for key in keys}

    @property
    def key_id(self) -> str | None:
        """The name of the key that encrypts, which tells nothing of the key; None without keys."""
        return next(iter(self._keys), None)

    def check(self) -> None:
        """Find out whether it can encrypt, before there is anything to lose.

        Raises:
            DatabaseError: there is a key, and `cryptography` is not installed.
        """
        if self.key_id is not None:
            self._fernet(self.key_id)

    def seal(self, text: str) -> str:
        """Encrypt a text with the first key.

        Raises:
            DatabaseError: `cryptography` is not installed.
        """
        key_id = self.key_id
        return text if key_id is None else self._fernet(key_id).encrypt(text.encode()).decode()

    def open(self, text: str, key_id: str | None) -> str:
        """Decrypt a text that the key of that name encrypted, or return one that was kept in clear.

        Raises:
            WrongKeyError: that key is not among the keys, or the text was changed.
            DatabaseError: `cryptography` is not installed.
        """
        if key_id is None:
            return text
        if key_id not in self._keys:
            raise WrongKeyError
        fernet = self._fernet(key_id)
        from cryptography.fernet import InvalidToken

        try:
            return fernet.decrypt(text.encode()).decode()
        except InvalidToken:
            raise WrongKeyError from None

    def _fernet(self, key_id: str) -> Fernet:
        try:
            from cryptography.fernet import Fernet
        except ImportError:
            raise DatabaseError(
                "Encrypting sessions (PYSKY_SECRET_KEY or secret_key=) needs cryptography, which is not "
                "installed; run: pip install 'pysky-sdk[crypto]'"
            ) from None
        return Fernet(self._keys[key_id])


class WrongKeyError(Exception):
    """A text cannot be decrypted with the keys there are."""


def _name(key: str) -> str:
    import hashlib

    return hashlib.sha256(b"pysky_sdk key " + key.encode()).hexdigest()[:16]
