"""The top-level domains that exist: what tells a bare `example.com` from a `readme.jpg`.

`tlds.txt` is the list of IANA (data.iana.org/TLD/tlds-alpha-by-domain.txt) as it is published, its version in
the first line; internationalised ones are in their ASCII form, `xn--…`. To renew it, replace the file.
"""

from __future__ import annotations

from functools import cache
from pkgutil import get_data


def ends_in_tld(domain: str) -> bool:
    """Whether the last label of a domain is a top-level domain, in any case."""
    return domain.rpartition(".")[2].lower() in top_level_domains()


@cache
def top_level_domains() -> frozenset[str]:
    """Return them all, in lower case."""
    data = get_data(__package__ or __name__, "tlds.txt")
    if data is None:
        raise FileNotFoundError("tlds.txt is missing beside pysky_sdk/richtext/tlds.py; install again.")
    lines = data.decode("ascii").lower().splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))
