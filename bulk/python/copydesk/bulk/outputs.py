"""What a job writes: a folder that is whole or not there.

A run works in a folder beside its target, `OUT.unfinished`, and takes the target's name when all is done. So earlier output stays until
the new is whole, and a run that was killed goes on where it stopped: a part that is done has its note in `parts/`. Names and contents
depend on the input alone, so a second run writes the same bytes.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import IO, Any

import pyarrow as pa
import pyarrow.parquet as pq

from .errors import JobError, of_writing

MARK = "_SUCCESS"
RUN = "run.json"
#: Rows are gathered up to so many bytes before they are written: a row group of a usual size.
ROW_GROUP = 32 << 20


def fingerprint(run: Mapping[str, Any]) -> str:
    """What tells one run from another: its input, its library, its settings."""
    return hashlib.sha256(json.dumps(run, sort_keys=True).encode()).hexdigest()


class Output:
    """The folder of a job's output."""

    def __init__(self, out: str, run: Mapping[str, Any], overwrite: bool) -> None:
        self.out = Path(out).absolute()
        self.work = self.out.with_name(self.out.name + ".unfinished")
        self.old = self.out.with_name(self.out.name + ".replaced")
        self.run = fingerprint(run)
        self.overwrite = overwrite

    def begin(self) -> bool:
        """Makes ready. False where this very run has been done: there is nothing to do."""
        if _run_of(self.work / MARK) == self.run:
            self._swap()
        if _run_of(self.out / MARK) == self.run:
            return False
        if self.out.exists() and any(self.out.iterdir()) and not self.overwrite:
            raise JobError(f"{self.out}: there is something in it; choose another folder, or say --overwrite")
        if _run_of(self.work / RUN) != self.run:
            shutil.rmtree(self.work, ignore_errors=True)
        try:
            (self.work / "parts").mkdir(parents=True, exist_ok=True)
            write_json(self.work / RUN, {"run": self.run})
        except OSError as error:
            raise of_writing(str(self.work), error) from error
        return True

    def finish(self, summary: Mapping[str, Any]) -> None:
        """Marks the work as whole and gives it its name."""
        try:
            shutil.rmtree(self.work / "parts")
            (self.work / RUN).unlink()
            write_json(self.work / MARK, {**summary, "run": self.run})
            self._swap()
        except OSError as error:
            raise of_writing(str(self.out), error) from error

    def _swap(self) -> None:
        shutil.rmtree(self.old, ignore_errors=True)
        if self.out.exists():
            self.out.rename(self.old)
        self.work.rename(self.out)
        shutil.rmtree(self.old, ignore_errors=True)


def _run_of(file: Path) -> str | None:
    try:
        run: str | None = json.loads(file.read_text()).get("run")
    except (OSError, ValueError):
        return None
    return run


def write_json(file: Path, value: Mapping[str, Any]) -> None:
    """Writes a file that is whole or not there."""
    beside = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        beside.write_text(json.dumps(value, sort_keys=True) + "\n")
        beside.rename(file)
    except OSError:
        beside.unlink(missing_ok=True)
        raise


def part_note(work: Path, number: int) -> Path:
    """The file that says that a part is done, and what is in it."""
    return work / "parts" / f"part-{number:05}.json"


def note(work: Path, number: int) -> dict[str, Any] | None:
    """What is noted of a part; none where it is not done."""
    try:
        value: dict[str, Any] = json.loads(part_note(work, number).read_text())
    except (OSError, ValueError):
        return None
    return value


class Part:
    """One task's share of every table, as `TABLE/part-NNNNN.parquet`. Two tasks that do the same part, as Spark may have it, write the same."""

    def __init__(self, work: Path, number: int) -> None:
        self.work = work
        self.number = number
        self.rows: dict[str, int] = {}
        self._tables: dict[str, _Table] = {}
        self._lines: dict[str, tuple[Path, Path, IO[str]]] = {}

    def __enter__(self) -> Part:
        return self

    def write(self, table: str, batch: pa.RecordBatch) -> None:
        """Adds rows to a table."""
        try:
            if table not in self._tables:
                self._tables[table] = _Table(*self._files(table, "parquet"), batch.schema)
            self._tables[table].add(batch)
        except OSError as error:
            raise of_writing(str(self.work / table), error) from error
        self.rows[table] = self.rows.get(table, 0) + batch.num_rows

    def write_lines(self, table: str, lines: list[str]) -> None:
        """Adds lines to a file of JSON Lines."""
        try:
            if table not in self._lines:
                beside, file = self._files(table, "jsonl")
                self._lines[table] = (beside, file, open(beside, "w", encoding="utf-8"))
            self._lines[table][2].writelines(lines)
        except OSError as error:
            raise of_writing(str(self.work / table), error) from error
        self.rows[table] = self.rows.get(table, 0) + len(lines)

    def _files(self, table: str, ending: str) -> tuple[Path, Path]:
        folder = self.work / table
        folder.mkdir(parents=True, exist_ok=True)
        name = f"part-{self.number:05}.{ending}"
        return folder / f".{name}.{os.getpid()}", folder / name

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        try:
            for table in self._tables.values():
                table.close(whole=kind is None)
            for beside, file, lines in self._lines.values():
                lines.close()
                beside.rename(file) if kind is None else beside.unlink(missing_ok=True)
            if kind is None:
                write_json(part_note(self.work, self.number), {"rows": self.rows})
        except OSError as unwritten:
            for table in self._tables.values():
                table.beside.unlink(missing_ok=True)
            if kind is None:
                raise of_writing(f"part {self.number} in {self.work}", unwritten) from unwritten


class _Table:
    def __init__(self, beside: Path, file: Path, schema: pa.Schema) -> None:
        self.beside = beside
        self.file = file
        self.writer = pq.ParquetWriter(beside, schema, compression="zstd")
        self.batches: list[pa.RecordBatch] = []
        self.bytes = 0

    def add(self, batch: pa.RecordBatch) -> None:
        self.batches.append(batch)
        self.bytes += batch.nbytes
        if self.bytes >= ROW_GROUP:
            self._flush()

    def _flush(self) -> None:
        if self.batches:
            self.writer.write_table(pa.Table.from_batches(self.batches))
        self.batches, self.bytes = [], 0

    def close(self, whole: bool) -> None:
        if whole:
            self._flush()
            self.writer.close()
            self.beside.rename(self.file)
            return
        try:
            self.writer.close()
        except OSError:
            pass  # What is given up need not be closed well.
        finally:
            self.beside.unlink(missing_ok=True)
