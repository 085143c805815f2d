"""The error tree of the knowledge layer.

KnowledgeError
├── PackError              a pack has faults (carries all of them)
├── PackNotFoundError      no such pack
├── ScaffoldError          a new pack cannot be written there
├── ScheduleImportError    a schedule file cannot be turned into a pack
└── FactStoreError         the fact store cannot be built, opened or read
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from knowledge.pack.faults import Fault


class KnowledgeError(Exception):
    """Root of all that goes wrong in the knowledge layer."""


class PackError(KnowledgeError):
    """A pack has faults.

    Args:
        pack: the folder that was read.
        faults: every fault found in one run, warnings included.
    """

    def __init__(self, pack: str, faults: Sequence[Fault]) -> None:
        self.pack = pack
        self.faults = tuple(faults)
        errors = [fault for fault in self.faults if fault.severity == "error"]
        shown = "\n".join(f"  {fault}" for fault in errors[:10])
        more = f"\n  … and {len(errors) - 10} more" if len(errors) > 10 else ""
        super().__init__(f"The pack {pack} has {len(errors)} error(s):\n{shown}{more}")


class PackNotFoundError(KnowledgeError):
    """There is no pack of that name, and no such folder."""


class ScaffoldError(KnowledgeError):
    """A sample pack cannot be written to the folder that was named."""


class ScheduleImportError(KnowledgeError):
    """A schedule file cannot be read, or what it holds makes no valid pack."""


class FactStoreError(KnowledgeError):
    """The fact store cannot be built, opened or read."""
