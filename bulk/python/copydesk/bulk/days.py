"""An archive that grows by a day at a time: `ARCHIVE/day=2026-03-02/`, each the tables of what came in on that day.

A day is added without the others being read, and adding it again replaces it. Nothing is taken out when something newer comes: each day keeps
what it got, with what its records are known by (`versions`), and which record counts is decided when the archive is asked. So days may be added
again in any order, and the answers are the same.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from . import analyze, outputs
from .errors import JobError

_NAME = re.compile(r"day=\d{4}-\d{2}-\d{2}")


def add(paths: list[str], archive: str, day: str, *, settings: analyze.Settings | None = None, **run: Any) -> dict[str, int]:
    """Analyses what came in on `day` (2026-03-02) and makes it that day's part of the archive, in place of what it had of that day. Answers
    how many rows each table got. `run` is what `analyze.run` takes, but `overwrite`.

    :raises JobError: in one sentence, what stopped the job; the archive is as it was before.
    """
    try:
        known = date.fromisoformat(day).isoformat()
    except ValueError as error:
        raise JobError(f"{day!r} is no day; write it as 2026-03-02") from error
    if (Path(archive) / outputs.MARK).exists():
        raise JobError(f"{archive}: these are tables of one run, which cannot grow; choose another folder")
    out = Path(archive) / f"day={known}"
    settings = replace(settings or analyze.Settings(), versions=True)
    return analyze.run(paths, str(out), settings=settings, **{**run, "overwrite": True})


def whole(archive: Path) -> list[Path]:
    """The days of an archive that are there whole, oldest first."""
    if not archive.is_dir():
        return []
    folders = [folder for folder in archive.iterdir() if _NAME.fullmatch(folder.name) and (folder / outputs.MARK).is_file()]
    return sorted(folders, key=lambda folder: folder.name)
