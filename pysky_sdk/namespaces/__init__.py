"""Replaced by the generator."""

from __future__ import annotations


class Namespaces:
    """Top-level namespaces of a Client."""


class AsyncNamespaces:
    """Top-level namespaces of an AsyncClient."""
