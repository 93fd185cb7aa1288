"""The page of plots."""

from __future__ import annotations

import base64
import re
from html.parser import HTMLParser
from pathlib import Path

import pyarrow as pa
import pytest

import copydesk
from copydesk.bulk import outputs, report
from copydesk.bulk.errors import JobError

HOSTILE = '<script>alert(1)</script>&"\'$x^2$'


def tables(folder: Path, records: list[dict[str, str]]) -> Path:
    folder.mkdir()
    with outputs.Part(folder, 0) as part:
        (folder / "parts").mkdir()
        batch = pa.RecordBatch.from_pylist(records, schema=pa.schema([(name, pa.string()) for name in ("id", "series", "text", "published")]))
        for name, table in copydesk.analyze_batch(batch)._asdict().items():
            part.write(name, table)
    outputs.write_json(folder / "_SUCCESS", {})
    return folder


class Tags(HTMLParser):
    """The tags of a page, and what its pictures are."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.pictures: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.pictures += [value or "" for name, value in attrs if tag == "img" and name == "src"]


def test_texts_are_escaped(tmp_path: Path) -> None:
    text = f"(Reuters) - The ferry left before dawn.\n“We are ready,” said Ada Lindmark of {HOSTILE} on Monday. It is a shameful and ridiculous decision."
    given = tables(tmp_path / "tables", [{"id": "a", "series": HOSTILE, "text": text, "published": "2026-03-01"}])
    report.write(str(given), str(tmp_path / "a.html"), HOSTILE)
    report.write(str(given), str(tmp_path / "b.html"), HOSTILE)
    page = (tmp_path / "a.html").read_text()
    assert page == (tmp_path / "b.html").read_text()
    seen = Tags()
    seen.feed(page)
    assert "script" not in seen.tags
    assert page.count("&lt;script&gt;") >= 3
    assert len(seen.pictures) == 5
    for picture in seen.pictures:
        drawn = base64.b64decode(picture.removeprefix("data:image/svg+xml;base64,")).decode()
        assert "<script" not in drawn
        assert not re.search(r"\son\w+=", drawn)


def test_an_archive_of_nothing(tmp_path: Path) -> None:
    given = tables(tmp_path / "tables", [])
    report.write(str(given), str(tmp_path / "a.html"), "Nothing")
    assert (tmp_path / "a.html").read_text().count("There is nothing of this") == 5


def test_tables_that_are_not_finished(tmp_path: Path) -> None:
    with pytest.raises(JobError, match="_SUCCESS"):
        report.write(str(tmp_path), str(tmp_path / "a.html"), "x")
