"""What an archive is made of: its files, cut into splits, and the records of a split as record batches.

A split is read by one task. JSON Lines are cut anywhere: a line belongs to the split that it begins in. Parquet is cut between row
groups, WARC not at all, for compressed files can only be read from their beginning: give an archive as many files, as crawls come.
"""

from __future__ import annotations

import gzip
import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import IO, Any

import pyarrow as pa
import pyarrow.parquet as pq

from .errors import JobError

#: Bytes of a split: some 300 pages, a few seconds' work, so that what a kill loses is little.
SPLIT = 64 << 20
#: Bytes of a batch: what a task holds at once, with the analysis of it some five times as much.
BATCH = 16 << 20
EPOCH = date(1970, 1, 1)
KINDS = {
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".json": "jsonl",
    ".jsonl.gz": "jsonl",
    ".json.gz": "jsonl",
    ".parquet": "parquet",
    ".warc": "warc",
    ".warc.gz": "warc",
}

#: What a reader gives. `day` is only a hint of where a record's reports are, in days since 1970.
SCHEMA = pa.schema(
    [
        ("source", pa.string()),
        ("position", pa.int64()),
        ("id", pa.string()),
        ("series", pa.string()),
        ("line", pa.binary()),
        ("body", pa.binary()),
        ("charset", pa.string()),
        ("html", pa.string()),
        ("text", pa.string()),
        ("url", pa.string()),
        ("title", pa.string()),
        ("published", pa.string()),
        ("problem_code", pa.string()),
        ("problem", pa.string()),
        ("day", pa.int32()),
    ]
)
#: The columns of a Parquet file that are read, by the names they get. The first that is there counts.
PARQUET = {
    "id": ("id",),
    "series": ("series",),
    "html": ("html",),
    "text": ("text",),
    "url": ("url",),
    "title": ("title",),
    "published": ("published", "date"),
}


@dataclass(frozen=True)
class Split:
    """A stretch of a file: bytes of JSON Lines, row groups of Parquet."""

    path: str
    #: The file's name in the tables: from the folder that was given.
    source: str
    kind: str
    start: int
    end: int


def plan(paths: list[str], split: int = SPLIT) -> list[Split]:
    """The splits of all files, in the order of the paths and of the names in a folder."""
    splits: list[Split] = []
    sources: set[str] = set()
    for path, source in files(paths):
        if source in sources:
            raise JobError(f"{path}: another file is called {source}, too, and records are known by that: give the folder above both")
        sources.add(source)
        kind = kind_of(path)
        size = path.stat().st_size
        if kind == "parquet":
            splits += [Split(str(path), source, kind, group, group + 1) for group in range(_row_groups(path))]
        elif kind == "jsonl" and path.suffix != ".gz":
            splits += [
                Split(str(path), source, kind, start, min(start + split, size)) for start in range(0, max(size, 1), split)
            ]
        else:
            splits.append(Split(str(path), source, kind, 0, size))
    if not splits:
        raise JobError(f"there is nothing to read in {', '.join(paths)}: give files or folders of {', '.join(KINDS)}")
    return splits


def files(paths: list[str]) -> Iterator[tuple[Path, str]]:
    """All files, and their names in the tables."""
    for given in map(Path, paths):
        if given.is_dir():
            for path in sorted(given.rglob("*")):
                if path.is_file() and not path.name.startswith((".", "_")) and kind_of(path, strict=False):
                    yield path.absolute(), path.relative_to(given).as_posix()
        elif given.is_file():
            yield given.absolute(), given.name
        else:
            raise JobError(f"{given}: there is no such file or folder; check the name")


def kind_of(path: Path, strict: bool = True) -> str:
    """The kind of a file, by its name."""
    for ending, kind in KINDS.items():
        if path.name.lower().endswith(ending):
            return kind
    if strict:
        raise JobError(f"{path}: what this is cannot be told; archives are {', '.join(KINDS)}")
    return ""


def _row_groups(path: Path) -> int:
    """Row groups of a file; one where it cannot be opened, so that a task says what is wrong with it."""
    try:
        return max(1, int(pq.read_metadata(path).num_row_groups))
    except (pa.ArrowException, OSError):
        return 1


def read(split: Split, most: int, dated: bool = True) -> Iterator[pa.RecordBatch]:
    """The records of a split. What cannot be read is a record with a problem; no record of more than `most` bytes is held. Where it is not
    `dated`, days are not looked for: to find one in a line of JSON is to read all of it."""
    reader = {"jsonl": _jsonl, "parquet": _parquet, "warc": _warc}[split.kind]
    batch = Batch(split.source, dated)
    try:
        for record in reader(split, most):
            batch.add(record)
            if batch.is_full:
                yield batch.take()
    except (pa.ArrowException, OSError, EOFError, ValueError) as error:
        batch.add(problem(batch.after, "badFile", f"the file cannot be read on: {error}"))
    if batch.rows:
        yield batch.take()


Record = dict[str, Any]


class Batch:
    """Records on their way into a record batch."""

    def __init__(self, source: str, dated: bool) -> None:
        self.source = source
        self.dated = dated
        self.rows: list[Record] = []
        self.bytes = 0
        #: A position behind the last record.
        self.after = 0

    def add(self, record: Record) -> None:
        self.rows.append(record)
        self.bytes += sum(len(record.get(name) or b"") for name in ("line", "body", "html", "text"))
        self.after = record["position"] + 1

    @property
    def is_full(self) -> bool:
        return self.bytes >= BATCH or len(self.rows) >= 10_000

    def take(self) -> pa.RecordBatch:
        from copydesk import _core

        rows, self.rows, self.bytes = self.rows, [], 0
        columns = {
            field.name: pa.array([row.get(field.name) for row in rows], field.type)
            for field in SCHEMA
            if field.name not in ("source", "day")
        }
        columns["source"] = pa.array([self.source] * len(rows), pa.string())
        batch = pa.RecordBatch.from_pydict(columns)
        days = zip(_core.days(batch) if self.dated else [None] * len(rows), rows, strict=True)
        columns["day"] = pa.array([row.get("day") if day is None else day for day, row in days], pa.int32())
        return pa.RecordBatch.from_pydict(columns, schema=SCHEMA)


def problem(position: int, code: str, message: str) -> Record:
    """A record that could not be read."""
    return {"position": position, "problem_code": code, "problem": message}


def too_large(position: int, most: int) -> Record:
    """A record that is not read on."""
    return problem(position, "tooLarge", f"the record has more than {most} bytes")


def _jsonl(split: Split, most: int) -> Iterator[Record]:
    with _opened(split.path) as file:
        position = split.start
        whole = split.path.endswith(".gz")
        if position:
            # A line that began before belongs to the split before.
            file.seek(position - 1)
            position += _skip(file) - 1
        while whole or position < split.end:
            line = file.readline(most + 2)
            if not line:
                return
            length = len(line)
            if length > most + 1 and not line.endswith(b"\n"):
                length += _skip(file)
                yield too_large(position, most)
            elif line.strip():
                yield {"position": position, "line": line.strip(b"\r\n")}
            position += length


def _opened(path: str) -> IO[bytes]:
    if path.endswith(".gz"):
        # What is buffered when a broken file ends is lost: not much.
        return io.BufferedReader(gzip.open(path), 1 << 16)
    return open(path, "rb", 1 << 20)


def _skip(file: IO[bytes]) -> int:
    """Passes over the rest of a line; says how many bytes that was."""
    skipped = 0
    while piece := file.readline(1 << 20):
        skipped += len(piece)
        if piece.endswith(b"\n"):
            break
    return skipped


def _parquet(split: Split, _: int) -> Iterator[Record]:
    with pq.ParquetFile(split.path) as file:
        names = set(file.schema_arrow.names)
        columns = {name: next((given for given in known if given in names), None) for name, known in PARQUET.items()}
        if not columns["html"] and not columns["text"]:
            yield problem(0, "badRequest", 'the file has no column "html" or "text"')
            return
        position = sum(file.metadata.row_group(group).num_rows for group in range(split.start))
        groups = range(split.start, min(split.end, file.num_row_groups))
        wanted = [given for given in columns.values() if given]
        for batch in file.iter_batches(batch_size=64, row_groups=list(groups), columns=wanted):
            for row in batch.to_pylist():
                record = {name: _text(row[given]) for name, given in columns.items() if given}
                yield {**record, "position": position}
                position += 1


def _text(value: object) -> str | None:
    """A value of a column as text: some archives keep numbers as identifiers, bytes as pages and days as dates."""
    if isinstance(value, bytes):
        return value.decode(errors="replace")
    return None if value is None else str(value)


def _warc(split: Split, most: int) -> Iterator[Record]:
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    kinds = WarcRecordType.response | WarcRecordType.resource
    with open(split.path, "rb") as file:
        count = 0
        for record in ArchiveIterator(file, record_types=kinds, parse_http=True, auto_decode="all"):
            count += 1
            position, http = record.stream_pos, record.http_headers
            declared = (record.headers.get("Content-Type") or "").lower()
            if http is None and record.record_type == WarcRecordType.response:
                # A file that was cut short ends in a record without what it says it has.
                if not declared or "application/http" in declared:
                    yield problem(position, "truncated", "the record has no page: the file seems to be cut short here")
                continue
            if http is not None and http.status_code != 200:
                continue
            if "html" not in (record.http_content_type or "" if http is not None else declared):
                continue
            length = record.content_length
            body = record.reader.read(most + 1)
            if len(body) > most:
                yield too_large(position, most)
                continue
            plain = http is None or not (http.get("Content-Encoding") or http.get("Transfer-Encoding"))
            if plain and len(body) < length:
                yield problem(position, "truncated", f"the record ends after {len(body)} of {length} bytes")
                continue
            seen = record.record_date
            yield {
                "position": position,
                "id": (record.record_id or "").removeprefix("<urn:uuid:").removesuffix(">"),
                "url": record.headers.get("WARC-Target-URI"),
                "body": body,
                "charset": record.http_charset,
                "day": (seen.date() - EPOCH).days if seen else None,
            }
        if count == 0 and split.end > 0:
            yield problem(0, "badFile", "the file holds no WARC record of a page")
