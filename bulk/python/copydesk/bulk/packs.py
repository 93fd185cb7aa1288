"""The job that builds packs from an archive of reports: pieces in parallel, then each period's pieces into one pack, in parallel too.

Pieces are merged in the order of the input, so a pack is what one machine makes of the same reports: a report that comes again takes the
place of the earlier one, and one that its agency took back is gone.
"""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa

import copydesk
from copydesk import _core

from . import inputs, outputs
from .errors import JobError
from .inputs import Split
from .session import spark as session

DONE = "number int, said string"
PERIODS = ("day", "month", "year", "all")


@dataclass(frozen=True)
class Work:
    """What every task is told."""

    folder: str
    splits: list[tuple[Split, str]]
    period: str
    now: int

    def pieces(self, numbers: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        """Builds the pieces of these splits."""
        for batch in numbers:
            for number in batch.column(0).to_pylist():
                yield _done(number, self._piece(number))

    def _piece(self, number: int) -> dict[str, Any]:
        folder = Path(self.folder)
        known = outputs.note(folder, number)
        if known is not None:
            return known
        split, form = self.splits[number]
        built: dict[str, Any] = json.loads(
            _core.build_pieces(
                split.path,
                split.start,
                split.end,
                folder / "pieces" / f"{number:05}",
                period=self.period,
                format=form,
                now=self.now,
            )
        )
        outputs.write_json(outputs.part_note(folder, number), built)
        return built


@dataclass(frozen=True)
class Merge:
    """The packs to make, and of which pieces."""

    folder: str
    #: Name of the pack, and its pieces in order: the number of each, whether it has reports, what was taken back in it.
    packs: list[tuple[str, str, list[tuple[int, bool, list[str]]]]]

    def merged(self, numbers: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        """Makes the packs of these numbers."""
        for batch in numbers:
            for number in batch.column(0).to_pylist():
                yield _done(number, {"reports": self._pack(number)})

    def _pack(self, number: int) -> int:
        name, label, pieces = self.packs[number]
        folder = Path(self.folder)
        files = [
            (str(folder / "pieces" / f"{piece:05}" / f"{label}.pack") if has else None, withdrawn)
            for piece, has, withdrawn in pieces
        ]
        return _core.merge_pieces(files, folder / f"{name}.pack")


def _done(number: int, said: dict[str, Any]) -> pa.RecordBatch:
    return pa.RecordBatch.from_pydict({"number": pa.array([number], pa.int32()), "said": [json.dumps(said)]})


def run(
    paths: list[str],
    out: str,
    *,
    period: str = "month",
    master: str = "local[*]",
    split: int = inputs.SPLIT,
    overwrite: bool = False,
    now: int | None = None,
) -> dict[str, int]:
    """Builds a library in `out` from reports in JSON Lines: those of the contract, ninjs, or passim's texts. Answers counts.

    `period` is day, month, year or all. Embargoes are judged by `now`, in seconds since 1970.

    :raises JobError: in one sentence, what stopped the job.
    """
    splits = _splits(paths, split)
    described = {
        "job": "packs",
        "splits": [(one.source, one.start, one.end, form, Path(one.path).stat().st_mtime_ns) for one, form in splits],
        "period": period,
    }
    output = outputs.Output(out, described, overwrite)
    if not output.begin():
        counts: dict[str, int] = json.loads((output.out / outputs.MARK).read_text())["counts"]
        return counts
    with session(master, "copydesk packs") as spark:
        work = Work(str(output.work), splits, period, int(time.time()) if now is None else now)
        built = _collected(spark.range(0, len(splits), 1, len(splits)).mapInArrow(work.pieces, DONE))
        merge = Merge(str(output.work), _planned(built))
        packs = len(merge.packs)
        if packs == 0:
            raise JobError(f"no report was taken from {', '.join(paths)}; {_reasons(built)}")
        merged = _collected(spark.range(0, packs, 1, packs).mapInArrow(merge.merged, DONE))
    counts = {
        "reports": sum(pack["reports"] for pack in merged),
        "packs": sum(pack["reports"] > 0 for pack in merged),
        "rejects": sum(len(piece["rejects"]) for piece in built),
    }
    _write_rejects(output.work, splits, built)
    shutil.rmtree(output.work / "pieces", ignore_errors=True)
    output.finish({"counts": counts})
    return counts


def _splits(paths: list[str], split: int) -> list[tuple[Split, str]]:
    splits = []
    for one in inputs.plan(paths, split):
        if one.kind != "jsonl" or one.path.endswith(".gz"):
            raise JobError(f"{one.path}: reports are read as plain JSON Lines; other formats go in with copydesk library add")
        try:
            splits.append((one, _core.sniff_format(one.path)))
        except copydesk.CopydeskError as error:
            raise JobError(str(error)) from error
    return splits


def _collected(done: Any) -> list[dict[str, Any]]:
    rows = sorted(done.collect(), key=lambda row: row.number)
    return [json.loads(row.said) for row in rows]


def _planned(built: list[dict[str, Any]]) -> list[tuple[str, str, list[tuple[int, bool, list[str]]]]]:
    """Which packs are made of which pieces. Packs are numbered in the order of their periods; those without a date come first."""
    labels = sorted({label for piece in built for label in piece["packs"]}, key=lambda label: (label != "undated", label))
    packs = []
    for number, label in enumerate(labels, start=1):
        pieces = [
            (at, label in piece["packs"], piece["withdrawn"])
            for at, piece in enumerate(built)
            if label in piece["packs"] or piece["withdrawn"]
        ]
        packs.append((f"{number:04}-{label}", label, pieces))
    return packs


def _reasons(built: list[dict[str, Any]]) -> str:
    first = next((reject for piece in built for _, reject in piece["rejects"]), None)
    return f"the first was refused because {first['message']}" if first else "the files are empty"


def _write_rejects(work: Path, splits: list[tuple[Split, str]], built: list[dict[str, Any]]) -> None:
    lines = [
        json.dumps({"source": split.source, "position": at, **reject}, ensure_ascii=False) + "\n"
        for (split, _), piece in zip(splits, built, strict=True)
        for at, reject in piece["rejects"]
    ]
    (work / "rejects.jsonl").write_text("".join(lines), encoding="utf-8")
