"""The job that analyses an archive.

Without packs of days each split is one task: read, analysed, written. With them, records go to the tasks of their days first, so that a
task opens the packs of those days and no others.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa

import copydesk

from . import alignments, inputs, outputs
from .errors import JobError
from .inputs import Split
from .session import spark as session
from .versions import versions

#: What a task says when it is done.
DONE = "part int, rows string"
TABLES = copydesk.Tables._fields


@dataclass(frozen=True)
class Settings:
    """How records are looked at."""

    #: (days back, days ahead): an article is looked up in packs of its days alone.
    window: tuple[int, int] | None = None
    #: Leave out the report with the record's own identifier: the archive is its own library.
    not_itself: bool = False
    #: Add the contract's JSON to the articles.
    json: bool = False
    #: Write the passages as passim does.
    alignments: bool = False
    #: Larger records are rejected, in bytes.
    max_bytes: int = copydesk.MAX_BYTES
    opinion_threshold: float | None = None
    #: Write what each record is known by, for an archive that grows by the day.
    versions: bool = False


@dataclass(frozen=True)
class Work:
    """What every task is told."""

    folder: str
    splits: list[Split]
    library: copydesk.Library | None
    settings: Settings
    #: Whether Spark has copied the packs to the workers.
    shipped: bool = False

    def splits_done(self, numbers: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        """Does the splits of these numbers, each a part."""
        for batch in numbers:
            for number in batch.column(0).to_pylist():
                yield self.part(number, inputs.read(self.splits[number], self.settings.max_bytes, dated=False))

    def records(self, numbers: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        """Only reads the splits of these numbers."""
        for batch in numbers:
            for number in batch.column(0).to_pylist():
                yield from inputs.read(self.splits[number], self.settings.max_bytes)

    def partition_done(self, records: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        """Does the records of a partition, as the part of its number."""
        from pyspark import TaskContext

        context = TaskContext.get()
        assert context is not None
        yield self.part(context.partitionId(), records)

    def part(self, number: int, records: Iterator[pa.RecordBatch]) -> pa.RecordBatch:
        """Analyses records and writes the tables, unless a run before has done so."""
        folder = Path(self.folder)
        known = outputs.note(folder, number)
        if known is None:
            library = self._library()
            with outputs.Part(folder, number) as part:
                # So that every part has every table, with its columns.
                self._write(part, pa.RecordBatch.from_pylist([], schema=inputs.SCHEMA), library)
                for batch in records:
                    self._write(part, batch, library)
            rows = part.rows
        else:
            rows = known["rows"]
        return pa.RecordBatch.from_pydict({"part": pa.array([number], pa.int32()), "rows": [json.dumps(rows)]})

    def _library(self) -> copydesk.Library | None:
        if self.library is None or not self.shipped:
            return self.library
        from pyspark import SparkFiles

        # Each worker has a folder of its own for what Spark copies to it.
        return self.library.moved(SparkFiles.getRootDirectory())

    def _write(self, part: outputs.Part, batch: pa.RecordBatch, library: copydesk.Library | None) -> None:
        settings = self.settings
        tables = copydesk.analyze_batch(
            batch,
            library=library,
            window=settings.window,
            not_itself=settings.not_itself,
            json=settings.json,
            max_bytes=settings.max_bytes,
            opinion_threshold=settings.opinion_threshold,
        )
        for name, table in tables._asdict().items():
            part.write(name, table)
        if settings.versions:
            part.write("versions", versions(tables.articles))
        if settings.alignments:
            part.write_lines("alignments", list(alignments.lines(tables.articles, tables.matches)))


def run(
    paths: list[str],
    out: str,
    *,
    library: str | None = None,
    settings: Settings | None = None,
    master: str = "local[*]",
    split: int = inputs.SPLIT,
    partitions: int | None = None,
    ship: bool = False,
    verify: bool = True,
    overwrite: bool = False,
) -> dict[str, int]:
    """Analyses an archive into the tables of `out`. Answers how many rows each has.

    Every pack is opened before the job starts, and with `verify` every byte of it is checked. With `ship`, packs are copied to the workers;
    else they read them where they are. `partitions` is for archives that are parted by day.

    :raises JobError: in one sentence, what stopped the job.
    """
    settings = settings or Settings()
    splits = inputs.plan(paths, split)
    known = _library(library, verify)
    by_day = known is not None and settings.window is not None and known.is_dated
    parts = (partitions or max(2, len(splits))) if by_day else len(splits)
    described = {
        "job": "analyze",
        "splits": [(one.source, one.kind, one.start, one.end, _stamp(one.path)) for one in splits],
        "library": [(name, _stamp(file)) for name, file in zip(known.packs, known.files, strict=True)] if known else None,
        "settings": asdict(settings),
        "parts": parts,
    }
    output = outputs.Output(out, described, overwrite)
    if not output.begin():
        return _rows(output.out)
    with session(master, "copydesk analyze") as spark:
        if ship and known is not None:
            for file in known.files:
                spark.sparkContext.addFile(str(file))
        work = Work(str(output.work), splits, known, settings, ship)
        numbers = spark.range(0, len(splits), 1, len(splits))
        if by_day:
            done = _by_day(spark, numbers, work, parts)
        else:
            done = numbers.mapInArrow(work.splits_done, DONE)
        answers = [json.loads(row.rows) for row in done.collect()]
    rows = {name: sum(answer.get(name, 0) for answer in answers) for name in TABLES}
    if settings.alignments:
        rows["alignments"] = sum(answer.get("alignments", 0) for answer in answers)
    output.finish({"rows": rows, "parts": parts})
    return rows


def _by_day(spark: Any, numbers: Any, work: Work, parts: int) -> Any:
    """Records of one day to one task. Those without a day are spread, for they are looked up everywhere."""
    from pyspark.sql import functions as f
    from pyspark.sql.pandas.types import from_arrow_schema

    records = numbers.mapInArrow(work.records, from_arrow_schema(inputs.SCHEMA))
    spread = f.concat(f.lit("undated "), f.pmod(f.xxhash64("source", "position"), f.lit(parts)))
    place = f.coalesce(f.col("day").cast("string"), spread)
    return (
        records.repartition(parts, place)
        .sortWithinPartitions("day", "source", "position")
        .mapInArrow(work.partition_done, DONE)
    )


def _library(folder: str | None, verify: bool) -> copydesk.Library | None:
    if folder is None:
        return None
    try:
        library = copydesk.Library.open(folder, verify=verify)
    except copydesk.CopydeskError as error:
        raise JobError(str(error)) from error
    if not library.packs:
        raise JobError(f"{folder}: there is no pack in it; copydesk library add makes one")
    return library


def _stamp(path: str) -> tuple[int, int]:
    """What changes when a file does."""
    try:
        stat = Path(path).stat()
    except OSError as error:
        raise JobError(f"{path}: {error.strerror}") from error
    return stat.st_size, stat.st_mtime_ns


def _rows(out: Path) -> dict[str, int]:
    rows: dict[str, int] = json.loads((out / outputs.MARK).read_text())["rows"]
    return rows


__all__ = ["Settings", "run"]
