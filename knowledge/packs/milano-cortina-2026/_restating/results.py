"""The medals, each with the moment it became public."""

from __future__ import annotations

from typing import Final

from _restating.names import full_name
from _restating.source import RESULTS, Source

RANKS: Final = {"gold": "1", "silver": "2", "bronze": "3"}


def result_rows(source: Source) -> list[list[str]]:
    """One row per medal, visible from the scheduled end of the session that decided it."""
    units = {row["rsc"]: row for row in source.units}
    bronze = {row["rsc"][:22]: row for row in source.units if row["medal"] == "bronze"}
    codes = {
        (row["discipline"], row["event_name"], row["medal"].lower(), row["country_code"], row["name"]): row["code"]
        for row in source.medallists
    }
    rows = []
    for event in source.events:
        for award, groups in event["medals"].items():
            unit = units[event["rsc_gold_unit"]]
            if award == "bronze":
                unit = bronze.get(event["rsc_event"], unit)
            for group in groups:
                names = group["members"]
                key = (event["discipline"], event["event"], award, group["noc"])
                ids = "|".join(codes[(*key, name)] for name in names)
                display = "|".join(full_name(name) for name in names)
                cells = [event["rsc_event"], unit["rsc"], RANKS[award], award, group["noc"], ids, display]
                rows.append([*cells, unit["end_local"], RESULTS, "high"])
    return sorted(rows, key=lambda cells: (cells[7], cells[0], cells[2], cells[4]))
