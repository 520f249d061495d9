"""What a test may do to a stand-in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from pysky_sdk.testing.controls_faults import FaultControls
from pysky_sdk.testing.exchange import Answer
from pysky_sdk.testing.methods import Method
from pysky_sdk.testing.state.labels import DEFAULT_LABELER
from pysky_sdk.testing.state.videos import Failure

if TYPE_CHECKING:
    from collections.abc import Callable

    from pysky_sdk.testing.call import Call
    from pysky_sdk.testing.methods import Auth
    from pysky_sdk.testing.state.accounts import Account
    from pysky_sdk.testing.state.clock import StandInClock
    from pysky_sdk.testing.state.world import Settings, World

PASSWORD = "a password of tests"  # noqa: S105 - for accounts that hold nothing


class Controls(FaultControls):
    """The part of a stand-in that prepares and disturbs."""

    _world: World

    @property
    def clock(self) -> StandInClock:
        """Its clock, which a test may turn: `server.clock.advance(hours=2)`."""
        return self._world.clock

    @property
    def settings(self) -> Settings:
        """What may be changed while it runs: `settings.end_of_list`, `settings.lag`."""
        return self._world.settings

    def add_account(
        self,
        handle: str,
        password: str = PASSWORD,
        *,
        email: str | None = None,
        chat: Literal["all", "following", "none"] | None = None,
        two_factor: str | None = None,
    ) -> Account:
        """Make an account.

        Args:
            handle: its handle, of any domain.
            password: its password, which works like a real account's own, with access to chats.
            email: its address; made up if None.
            chat: who may write to it: a `chat.bsky.actor.declaration`. None makes no declaration, which means
                `following`.
            two_factor: the code that every login with the password needs.

        Raises:
            ValueError: the handle is none, or taken.
        """
        with self._world.lock:
            account = self._world.add_account(handle, password, email)
            account.two_factor = two_factor
            if chat is not None:
                declaration = {"allowIncoming": chat}
                self._world.repos.write(account.did, "chat.bsky.actor.declaration", "self", declaration)
            return account

    def delete_account(self, account: Account) -> None:
        """Delete an account with all that it wrote; its status and its handle can be assigned.

        Args:
            account: which.
        """
        with self._world.lock:
            self._world.delete_account(account)

    def write_record(
        self, account: Account, collection: str, value: dict[str, Any], rkey: str | None = None
    ) -> dict[str, str]:
        """Put a record into an account's repo, unchecked; return its `uri` and `cid`.

        Args:
            account: whose repo.
            collection: the NSID.
            value: the record's JSON, with or without `$type`.
            rkey: its key; a TID if None.
        """
        with self._world.lock:
            return self._world.repos.write(account.did, collection, rkey, value).ref

    def add_label(self, subject: str, value: str, *, labeler: str = DEFAULT_LABELER) -> dict[str, Any]:
        """Put a label on an account or a record; return the label.

        Who names no labelers sees those of Bluesky's own only, which is the default here.

        Args:
            subject: the DID of the account, or the URI of the record.
            value: such as `porn` or `!hide`.
            labeler: the DID of the labeler.
        """
        with self._world.lock:
            return self._world.labels.add(subject, value, labeler)

    def remove_label(self, subject: str, value: str, *, labeler: str = DEFAULT_LABELER) -> None:
        """Take a label off; one that is not there is no error.

        Args:
            subject: the DID of the account, or the URI of the record.
            value: which label.
            labeler: whose.
        """
        with self._world.lock:
            self._world.labels.remove(subject, value, labeler)

    def send(self, nsid: str, message: dict[str, Any] | bytes | None = None) -> dict[str, Any]:
        """Send a message to those who listen to a subscription; return it as it is sent.

        It is kept for those who come with a cursor. What the Lexicon requires and the message lacks is made
        up, depending on the seed; where the message stands in the stream says the server.

        Args:
            nsid: the subscription, one of the official Lexicons or of `packages=`.
            message: its properties, with its type as `$type`, such as `#eventChatAccepted`, where there are
                several; bytes are sent as they are, unchecked, and returned as nothing; None for a message
                that is made up altogether.

        Raises:
            ValueError: there is no such subscription or message, or its Lexicon does not allow it.
        """
        from pysky_sdk.testing.streams.sending import send

        return send(self._world, nsid, message)

    def add_page(self, path: str, body: bytes, content_type: str = "text/html; charset=utf-8") -> str:
        """Serve a page or a file, for what reads the web; return its address.

        Args:
            path: beginning with a slash.
            body: its content.
            content_type: its type.

        Raises:
            ValueError: the path does not begin with a slash.
        """
        if not path.startswith("/"):
            raise ValueError(f"A path begins with a slash: {path!r}.")
        self._world.pages[path] = Answer(body=body, content_type=content_type)
        return self._world.url + path

    def expire_sessions(self) -> None:
        """Let every access token that there is be over, as after two hours."""
        with self._world.lock:
            self._world.sessions.expire_access()

    def fail_next_video(self, error: str, *, code: str = "generic_failure", message: str = "") -> None:
        """Let the next video job fail.

        Args:
            error: what its status says then.
            code: `validation_failure`, `encoding_failure`, `pds_upload_failure` or another.
            message: for people.
        """
        with self._world.lock:
            self._world.videos.fail_next(Failure(error, code, message or error))

    def answer(
        self,
        nsid: str,
        answer: Callable[[Call], Any] | dict[str, Any] | bytes | None,
        *,
        auth: Auth = "optional",
    ) -> None:
        """Answer a method in another way from now on, also one that no Lexicon knows.

        Args:
            nsid: the method.
            answer: JSON, bytes, None for an empty answer, or a function of the call (`.params`, `.input`,
                `.viewer`) that returns one of these, or raises a `Refusal`. It is not checked.
            auth: which token the method needs: `access`, `optional`, `refresh`, `service` or `none`.
        """
        handler = answer if callable(answer) else lambda _call: answer
        self._world.own_answers[nsid] = Method(handler, auth)
