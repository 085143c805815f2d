"""What can go wrong with the index. It is a cache: building it anew mends all of it.

KnowledgeError
└── IndexStoreError
    ├── IndexBuildError     a new index could not be written; the old one, if any, still stands
    └── IndexMissingError   there is no index that can be read
"""

from __future__ import annotations

from knowledge.errors import KnowledgeError


class IndexStoreError(KnowledgeError):
    """Root of all that goes wrong with the index of documents."""


class IndexBuildError(IndexStoreError):
    """A new index could not be written; the old one, if any, still stands."""


class IndexMissingError(IndexStoreError):
    """There is no index that can be read: build it."""
