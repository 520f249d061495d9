# Made from the commands by `nox -s codegen`. Do not edit.
"""The commands with their options and arguments, for shells that complete."""

from pysky_sdk.cli.grammar import Argument, Command, Option

SHARED = (
    Option(
        names=("--account", "-a"),
        value="text",
        repeats=False,
        help="The account; the one that was used last unless given.",
    ),
    Option(names=("--service",), value="text", repeats=False, help="Where sessions are made."),
    Option(
        names=("--database",),
        value="text",
        repeats=False,
        help="The database; else that of the environment, else pysky.db in this directory.",
    ),
    Option(
        names=("--json",), value="", repeats=False, help="Print JSON, one value a line, for other programs."
    ),
)
"""May stand behind each command."""

TREE = Command(
    help="Bluesky and the AT Protocol from the command line, with sessions, cursors and...",
    options=(
        *SHARED,
        Option(names=("--version",), value="", repeats=False, help="Print the version and end."),
        Option(
            names=("--install-completion",),
            value="",
            repeats=False,
            help="Install completion for the current shell.",
        ),
        Option(
            names=("--show-completion",),
            value="",
            repeats=False,
            help="Show completion for the current shell, to copy it or customize the installation.",
        ),
        Option(names=("--help", "-h"), value="", repeats=False, help="Show this message and exit."),
    ),
    arguments=(),
    commands={
        "accounts": Command(
            help="List the accounts whose sessions are in the database, the one used last first.",
            options=(
                *SHARED,
                Option(names=("--help", "-h"), value="", repeats=False, help="Show this message and exit."),
            ),
            arguments=(),
            commands={},
        ),
        "author": Command(
            help="Show the posts of an account, the newest first.",
            options=(
                Option(names=("--limit", "-n"), value="text", repeats=False, help="How many at most."),
                *SHARED,
                Option(names=("--help", "-h"), value="", repeats=False, help="Show this message and exit."),
            ),
            arguments=(Argument(value="text", repeats=False),),
            commands={},
        ),
        "call": Command(
            help="Call any method and print its answer as JSON; of a subscription its messages,...",
            options=(
                Option(
                    names=("--input", "-i"),
                    value="file",
                    repeats=False,
                    help="JSON input; - is standard input.",
                ),
                Option(names=("--data",), value="file", repeats=False, help="A file as binary input."),
                Option(names=("--content-type",), value="text", repeats=False, help="The type of --data."),
                Option(
                    names=("--out", "-o"), value="file", repeats=False, help="Where a binary answer goes."
                ),
                Option(names=("--all",), value="", repeats=False, help="All items of all pages, one a line."),
                Option(
                    names=("--limit", "-n"),
                    value="text",
                    repeats=False,
                    help="How many items or messages at most.",
                ),
                Option(names=("--proxy",), value="text", repeats=False, help="Let the PDS forward the call."),
                *SHARED,
                Option(names=("--help", "-h"), value="", repeats=False, help="Show this message and exit."),
            ),
            arguments=(Argument(value="nsid", repeats=False), Argument(value="pairs", repeats=True)),
            commands={},
        ),
        "codegen": Command(
            help="Generate a package from Lexicons of your own: the same as `python -m codegen`...",
            options=(
                Option(
                    names=("--help", "-h"), value="", repeats=False, help="show this help message and exit"
                ),
                Option(names=("--lexicons",), value="file", repeats=False, help="folders or files"),
                Option(names=("--out",), value="file", repeats=False, help="the package's folder"),
                Option(names=("--package",), value="text", repeats=False, help="the package's import name"),
                Option(
                    names=("--overrides",),
                    value="file",
                    repeats=False,
                    help="corrections, in the form of codegen/overrides.toml",
                ),
                Option(
                    names=("--check",),
                    value="",
                    repeats=False,
                    help="write nothing; show a diff if files are stale",
                ),
            ),
            arguments=(),
            commands={},
        ),
        "cursors": Command(
            help="How far resumed lists have come: list (what is done without a command),...",
            options=(
                *SHARED,
                Option(names=("--help", "-h"), value="", repeats=False, help="Show this message and exit."),
            ),
            arguments=(),
            commands={
                "list": Command(
                    help="List all cursors in the database.",
                    options=(
                        *SHARED,
                        Option(
                            names=("--help", "-h"),
                            value="",
                            repeats=False,
                            help="Show this message and exit.",
                        ),
                    ),
                    arguments=(Argument(value="text", repeats=False),),
                    commands={},
                ),
                "reset": Command(
                    help="Forget cursors of the account, so that resume begins anew.",
                    options=(
                        Option(names=("--nsid",), value="nsid", repeats=False, help="Only of this method."),
                        *SHARED,
                        Option(
                            names=("--help", "-h"),
                            value="",
                            repeats=False,
                            help="Show this message and exit.",
                        ),
                    ),
                    arguments=(Argument(value="text", repeats=False),),
                    commands={},
                ),
                "set": Command(
                    help="Let resume go on from a cursor.",
                    options=(
                        *SHARED,
                        Option(
                            names=("--help", "-h"),
                            value="",
                            repeats=False,
                            help="Show this message and exit.",
                        ),
                    ),
                    arguments=(
                        Argument(value="text", repeats=False),
                        Argument(value="nsid", repeats=False),
                        Argument(value="text", repeats=False),
                        Argument(value="pairs", repeats=True),
                    ),
                    commands={},
                ),
            },
        ),
        "dashboard": Command(
            help="Serve a page about the database on this machine: calls, limits, sessions,...",
            options=(
                Option(
                    names=("--port",),
                    value="text",
                    repeats=False,
                    help="Where it listens; 0 is any free port.",
                ),
                Option(names=("--open",), value="", repeats=False, help="Open it in the browser."),
                *SHARED,
                Option(names=("--help", "-h"), value="", repeats=False, help="Show this message and exit."),
            ),
            arguments=(),
            commands={},
        ),
        "db": Command(
            help="The database: status (what is done without a command), create, migrate,...",
            options=(
                *SHARED,
                Option(names=("--help", "-h"), value="", repeats=False, help="Show this message and exit."),
            ),
            arguments=(),
            commands={
                "create": Command(
                    help="Create the tables, or bring them up to date.",
                    options=(
                        *SHARED,
                        Option(
                            names=("--help", "-h"),
                            value="",
                            repeats=False,
                            help="Show this message and exit.",
                        ),
                    ),
                    arguments=(),
                    commands={},
                ),
                "migrate": Command(
                    help="Apply the migrations that are missing, and name them.",
                    options=(
                        *SHARED,
                        Option(
                            names=("--help", "-h"),
                            value="",
                            repeats=False,
                            help="Show this message and exit.",
                        ),
                    ),
                    arguments=(),
                    commands={},
                ),
                "prune": Command(
                    help="Remove old entries of the call log; sessions, cursors and budgets stay.",
                    options=(
                        Option(
                            names=("--older-than",),
                            value="text",
                            repeats=False,
                            help="Such as 30d, 12h, 45m, 10s, 2w.",
                        ),
                        *SHARED,
                        Option(
                            names=("--help", "-h"),
                            value="",
                            repeats=False,
                            help="Show this message and exit.",
                        ),
                    ),
                    arguments=(),
                    commands={},
                ),
                "reencrypt": Command(
                    help="Encrypt the kept tokens with the first key of PYSKY_SECRET_KEY; the others...",
                    options=(
                        *SHARED,
                        Option(
                            names=("--help", "-h"),
                            value="",
                            repeats=False,
                            help="Show this message and exit.",
                        ),
                    ),
                    arguments=(),
                    commands={},
                ),
                "status": Command(
                    help="Show the schema; exit with 1 if migrations are missing.",
                    options=(
                        *SHARED,
                        Option(
                            names=("--help", "-h"),
                            value="",
                            repeats=False,
                            help="Show this message and exit.",
                        ),
                    ),
                    arguments=(),
                    commands={},
                ),
            },
        ),
        "delete": Command(
            help="Delete a post, or another record of yours.",
            options=(
                *SHARED,
                Option(names=("--help", "-h"), value="", repeats=False, help="Show this message and exit."),
            ),
            arguments=(Argument(value="text", repeats=False),),
            commands={},
        ),
        "demo": Command(
            help="Show what the SDK does, on a stand-in on this machine or with your account.",
            options=(
                Option(
                    names=("--write",),
                    value="",
                    repeats=False,
                    help="With an account of your own: also post, twice.",
                ),
                *SHARED,
                Option(names=("--help", "-h"), value="", repeats=False, help="Show this message and exit."),
            ),
            arguments=(),
            commands={},
        ),
        "describe": Command(
            help="Tell what a method does, what it takes and how it is called in Python.",
            options=(
                *SHARED,
                Option(names=("--help", "-h"), value="", repeats=False, help="Show this message and exit."),
            ),
            arguments=(Argument(value="nsid", repeats=False),),
            commands={},
        ),
        "lexicons": Command(
            help="List the methods that the SDK knows.",
            options=(
                *SHARED,
                Option(names=("--help", "-h"), value="", repeats=False, help="Show this message and exit."),
            ),
            arguments=(Argument(value="text", repeats=False),),
            commands={},
        ),
        "limits": Command(
            help="Show the budgets of rate limits that were used: of requests, and of writes...",
            options=(
                *SHARED,
                Option(names=("--help", "-h"), value="", repeats=False, help="Show this message and exit."),
            ),
            arguments=(),
            commands={},
        ),
        "log": Command(
            help="The log of calls: list (what is done without a command), show, stats, prune.",
            options=(
                Option(
                    names=("--nsid",),
                    value="nsid",
                    repeats=False,
                    help="Only this method; chat.* for all that begin so.",
                ),
                Option(names=("--errors", "-e"), value="", repeats=False, help="Only those that failed."),
                Option(names=("--status",), value="text", repeats=False, help="Only this HTTP status."),
                Option(names=("--did",), value="text", repeats=False, help="Only this account."),
                Option(
                    names=("--since",),
                    value="text",
                    repeats=False,
                    help="Only since so long ago: 30d, 12h, 45m.",
                ),
                Option(names=("--limit", "-n"), value="text", repeats=False, help="How many at most."),
                Option(
                    names=("--follow", "-f"),
                    value="",
                    repeats=False,
                    help="Go on with what comes, until Ctrl-C.",
                ),
                *SHARED,
                Option(names=("--help", "-h"), value="", repeats=False, help="Show this message and exit."),
            ),
            arguments=(),
            commands={
                "list": Command(
                    help="List attempts, the newest last.",
                    options=(
                        Option(
                            names=("--nsid",),
                            value="nsid",
                            repeats=False,
                            help="Only this method; chat.* for all that begin so.",
                        ),
                        Option(
                            names=("--errors", "-e"), value="", repeats=False, help="Only those that failed."
                        ),
                        Option(
                            names=("--status",), value="text", repeats=False, help="Only this HTTP status."
                        ),
                        Option(names=("--did",), value="text", repeats=False, help="Only this account."),
                        Option(
                            names=("--since",),
                            value="text",
                            repeats=False,
                            help="Only since so long ago: 30d, 12h, 45m.",
                        ),
                        Option(
                            names=("--limit", "-n"), value="text", repeats=False, help="How many at most."
                        ),
                        Option(
                            names=("--follow", "-f"),
                            value="",
                            repeats=False,
                            help="Go on with what comes, until Ctrl-C.",
                        ),
                        *SHARED,
                        Option(
                            names=("--help", "-h"),
                            value="",
                            repeats=False,
                            help="Show this message and exit.",
                        ),
                    ),
                    arguments=(),
                    commands={},
                ),
                "prune": Command(
                    help="Remove old attempts, and nothing else.",
                    options=(
                        Option(
                            names=("--older-than",),
                            value="text",
                            repeats=False,
                            help="Such as 30d, 12h, 45m, 10s, 2w.",
                        ),
                        *SHARED,
                        Option(
                            names=("--help", "-h"),
                            value="",
                            repeats=False,
                            help="Show this message and exit.",
                        ),
                    ),
                    arguments=(),
                    commands={},
                ),
                "show": Command(
                    help="Show one attempt in full.",
                    options=(
                        *SHARED,
                        Option(
                            names=("--help", "-h"),
                            value="",
                            repeats=False,
                            help="Show this message and exit.",
                        ),
                    ),
                    arguments=(Argument(value="text", repeats=False),),
                    commands={},
                ),
                "stats": Command(
                    help="Show figures by method, of the newest 100,000 attempts at most; times in...",
                    options=(
                        Option(
                            names=("--nsid",),
                            value="nsid",
                            repeats=False,
                            help="Only this method; chat.* for all that begin so.",
                        ),
                        Option(names=("--did",), value="text", repeats=False, help="Only this account."),
                        Option(
                            names=("--since",),
                            value="text",
                            repeats=False,
                            help="Only since so long ago: 30d, 12h, 45m.",
                        ),
                        Option(
                            names=("--errors", "-e"), value="", repeats=False, help="Only those that failed."
                        ),
                        *SHARED,
                        Option(
                            names=("--help", "-h"),
                            value="",
                            repeats=False,
                            help="Show this message and exit.",
                        ),
                    ),
                    arguments=(),
                    commands={},
                ),
            },
        ),
        "login": Command(
            help="Log in and keep the session in the database; the password is asked for, or...",
            options=(
                *SHARED,
                Option(names=("--help", "-h"), value="", repeats=False, help="Show this message and exit."),
            ),
            arguments=(Argument(value="text", repeats=False),),
            commands={},
        ),
        "logout": Command(
            help="End the session at the server and forget it.",
            options=(
                *SHARED,
                Option(names=("--help", "-h"), value="", repeats=False, help="Show this message and exit."),
            ),
            arguments=(),
            commands={},
        ),
        "post": Command(
            help="Post a text, with pictures, a video, a card, as a reply or a thread.",
            options=(
                Option(names=("--markdown", "-m"), value="", repeats=False, help="The text is Markdown."),
                Option(
                    names=("--image",),
                    value="text",
                    repeats=True,
                    help="A picture: a file or address; up to four.",
                ),
                Option(
                    names=("--alt",),
                    value="text",
                    repeats=True,
                    help="What a picture or the video shows, in their order.",
                ),
                Option(names=("--video",), value="file", repeats=False, help="A video file."),
                Option(names=("--reply-to",), value="text", repeats=False, help="A post to reply to."),
                Option(names=("--quote",), value="text", repeats=False, help="A post to quote."),
                Option(names=("--card",), value="", repeats=False, help="Show the first link as a card."),
                Option(names=("--lang",), value="text", repeats=True, help="A language, such as en."),
                Option(
                    names=("--tag",), value="text", repeats=True, help="A tag that the text does not show."
                ),
                Option(
                    names=("--key",),
                    value="text",
                    repeats=False,
                    help="A name of this one post: it is never made twice.",
                ),
                Option(names=("--thread",), value="", repeats=False, help="Split a long text into a thread."),
                *SHARED,
                Option(names=("--help", "-h"), value="", repeats=False, help="Show this message and exit."),
            ),
            arguments=(Argument(value="text", repeats=False),),
            commands={},
        ),
        "profile": Command(
            help="Show a profile.",
            options=(
                *SHARED,
                Option(names=("--help", "-h"), value="", repeats=False, help="Show this message and exit."),
            ),
            arguments=(Argument(value="text", repeats=False),),
            commands={},
        ),
        "search": Command(
            help="Search posts, or people.",
            options=(
                Option(
                    names=("--people", "-p"),
                    value="",
                    repeats=False,
                    help="Look for accounts instead of posts.",
                ),
                Option(names=("--limit", "-n"), value="text", repeats=False, help="How many at most."),
                *SHARED,
                Option(names=("--help", "-h"), value="", repeats=False, help="Show this message and exit."),
            ),
            arguments=(Argument(value="text", repeats=True),),
            commands={},
        ),
        "testserver": Command(
            help="Serve a stand-in for Bluesky on this machine, for trying things out and for...",
            options=(
                Option(
                    names=("--help", "-h"), value="", repeats=False, help="show this help message and exit"
                ),
                Option(names=("--port",), value="text", repeats=False, help="0 for any free one"),
                Option(names=("--seed",), value="text", repeats=False, help="what made-up answers depend on"),
                Option(names=("--account",), value="text", repeats=True, help="may be given again"),
                Option(
                    names=("--password",),
                    value="text",
                    repeats=False,
                    help="of the accounts; default: 'a password of tests'",
                ),
            ),
            arguments=(),
            commands={},
        ),
        "thread": Command(
            help="Show a post with what it replies to and what replies to it.",
            options=(
                Option(
                    names=("--depth",), value="text", repeats=False, help="How far down replies are shown."
                ),
                *SHARED,
                Option(names=("--help", "-h"), value="", repeats=False, help="Show this message and exit."),
            ),
            arguments=(Argument(value="text", repeats=False),),
            commands={},
        ),
        "timeline": Command(
            help="Show the posts of those you follow, the newest first.",
            options=(
                Option(names=("--limit", "-n"), value="text", repeats=False, help="How many at most."),
                *SHARED,
                Option(names=("--help", "-h"), value="", repeats=False, help="Show this message and exit."),
            ),
            arguments=(),
            commands={},
        ),
        "whoami": Command(
            help="Show the account that commands are done as.",
            options=(
                *SHARED,
                Option(names=("--help", "-h"), value="", repeats=False, help="Show this message and exit."),
            ),
            arguments=(),
            commands={},
        ),
    },
)
