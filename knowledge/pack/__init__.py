"""Event packs: one folder describes an event; here it is found, checked and loaded."""

from knowledge.pack.faults import Fault
from knowledge.pack.finder import bundled_packs, find_pack
from knowledge.pack.importers import ImportedPack, import_schedule
from knowledge.pack.loader import load_pack, validate_pack
from knowledge.pack.scaffold import scaffold
from knowledge.pack.types import Article, EmergencyNumber, EventInfo, Pack

__all__ = [
    "Article",
    "EmergencyNumber",
    "EventInfo",
    "Fault",
    "ImportedPack",
    "Pack",
    "bundled_packs",
    "find_pack",
    "import_schedule",
    "load_pack",
    "scaffold",
    "validate_pack",
]
