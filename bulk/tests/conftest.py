"""What the tests share: a made-up archive, its packs, and one place to run Spark in."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pyarrow as pa
import pyarrow.dataset as dataset
import pytest

sys.path.insert(0, str(Path(__file__).parent.parent / "sample"))

import archive  # noqa: E402

from copydesk.bulk import packs, session  # noqa: E402

#: As many as a small machine has.
MASTER = "local[2]"


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The made-up archive."""
    folder = tmp_path_factory.mktemp("sample")
    archive.write(folder)
    return folder


@pytest.fixture(scope="session")
def spark() -> Iterator[object]:
    """One session for all tests: starting one takes longer than most of them."""
    with session.spark(MASTER, "tests") as opened:
        yield opened


@pytest.fixture(scope="session")
def library(spark: object, sample: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Its reports as packs of days."""
    out = tmp_path_factory.mktemp("library") / "packs"
    packs.run([str(sample / "reports.jsonl")], str(out), period="day", master=MASTER, split=20_000)
    return out


@pytest.fixture
def rows() -> Callable[[Path, str], list[dict[str, object]]]:
    """Reads a table, in the order of the records."""

    def read(out: Path, table: str) -> list[dict[str, object]]:
        found: pa.Table = dataset.dataset(out / table).to_table()
        return found.sort_by([("source", "ascending"), ("position", "ascending")]).to_pylist()  # type: ignore[no-any-return]

    return read


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a folder."""
    return {str(file.relative_to(folder)): file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()}
