"""What other people's readers make of exported files: `exported.py FILE...` prints a line of JSON for each file.

Of a calendar: how many events, their ids, moments and alarms, which are cancelled, and what could not be read. Of a table: its header and rows.
"""

import csv
import json
import sys
from pathlib import Path

import icalendar


def calendar(path):
    read = icalendar.Calendar.from_ical(path.read_bytes())
    events = read.walk("VEVENT")
    return {
        "errors": [str(error) for part in read.walk() for error in part.errors],
        "lacking": [name for event in events for name in ("UID", "DTSTAMP", "DTSTART", "SUMMARY") if name not in event],
        "uids": [str(event["UID"]) for event in events],
        "starts": [event["DTSTART"].dt.isoformat() for event in events],
        "titles": [str(event["SUMMARY"]) for event in events],
        "cancelled": [str(event["UID"]) for event in events if event.get("STATUS") == "CANCELLED"],
        "alarms": len(read.walk("VALARM")),
    }


def table(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, strict=True))
    return {"header": rows[0], "rows": len(rows) - 1, "widths": sorted({len(row) for row in rows})}


for path in map(Path, sys.argv[1:]):
    print(json.dumps(calendar(path) if path.suffix == ".ics" else table(path)))
