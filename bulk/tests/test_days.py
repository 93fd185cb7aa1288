"""An archive that grows by the day: what is added, replaced, corrected and met again."""

from __future__ import annotations

import json
from itertools import permutations
from pathlib import Path
from typing import Any

import archive
import pytest
from conftest import MASTER, contents

from copydesk.bulk import days, questions
from copydesk.bulk.errors import JobError
from copydesk.bulk.questions.tables import opened

pytestmark = pytest.mark.usefixtures("spark")
STORIES = [report.paragraphs for report in archive.reports()]


def page(name: str, story: int, host: str = "the-quay.example", published: str = "2026-03-01T09:00:00Z") -> dict[str, str]:
    return archive.page(name, f"https://{host}/{name}", f"Story {story}", published, STORIES[story])


def add(archive: Path, day: str, pages: list[dict[str, str]]) -> dict[str, int]:
    """Adds pages as what came in on a day."""
    given = archive.parent / "in" / "pages.jsonl"
    given.parent.mkdir(exist_ok=True)
    given.write_text("".join(json.dumps(page) + "\n" for page in pages))
    return days.add([str(given)], str(archive), day, master=MASTER)


def counting(archive: Path) -> list[tuple[Any, ...]]:
    """The articles that count: day, identifier, headline."""
    with opened(archive) as database:
        return database.execute("SELECT source[:10], id, title FROM papers ORDER BY ALL").fetchall()


def test_a_day_is_added_without_the_others_being_read(tmp_path: Path) -> None:
    add(tmp_path / "a", "2026-03-01", [page("one", 0), page("two", 1)])
    first = tmp_path / "a" / "day=2026-03-01"
    whole = contents(first)
    for file in first.rglob("*.parquet"):
        file.write_bytes(b"nobody reads this")
    assert add(tmp_path / "a", "2026-03-02", [page("three", 2)])["articles"] == 1
    for name, content in whole.items():
        (first / name).write_bytes(content)
    assert [row[1] for row in counting(tmp_path / "a")] == ["one", "two", "three"]


def test_a_day_that_is_added_again_is_replaced(tmp_path: Path) -> None:
    add(tmp_path / "a", "2026-03-01", [page("one", 0), page("two", 1)])
    before = contents(tmp_path / "a")
    add(tmp_path / "a", "2026-03-01", [page("one", 0)])
    assert [row[1] for row in counting(tmp_path / "a")] == ["one"]
    add(tmp_path / "a", "2026-03-01", [page("one", 0), page("two", 1)])
    tables = {name: content for name, content in contents(tmp_path / "a").items() if name.endswith(".parquet")}
    assert tables == {name: content for name, content in before.items() if name.endswith(".parquet")}


#: What came in, by day, and what counts of it.
CAME: dict[str, tuple[dict[str, list[dict[str, str]]], list[tuple[str, str, str]]]] = {
    "a correction counts": (
        {"2026-03-01": [page("one", 0)], "2026-03-04": [page("one", 1)]},
        [("2026-03-04", "one", "Story 1")],
    ),
    "a correction that is taken back": (
        {"2026-03-01": [page("one", 0)], "2026-03-02": [page("one", 1)], "2026-03-03": [page("one", 0)]},
        [("2026-03-03", "one", "Story 0")],
    ),
    "a page met again counts once": (
        {"2026-03-01": [page("one", 0), page("one", 0)], "2026-03-02": [page("one", 0)]},
        [("2026-03-02", "one", "Story 0")],
    ),
    "one text under two addresses of an outlet": (
        {"2026-03-01": [page("one", 0)], "2026-03-02": [page("one?from=front", 0)]},
        [("2026-03-01", "one", "Story 0")],
    ),
    "one text in two outlets": (
        {"2026-03-01": [page("one", 0), page("one", 0, "norrvik-courier.example")]},
        [("2026-03-01", "one", "Story 0"), ("2026-03-01", "one", "Story 0")],
    ),
    "a page that says it is older than its first version": (
        {"2026-03-01": [page("one", 0)], "2026-03-02": [page("one", 1, published="1999-12-31T09:00:00Z")]},
        [("2026-03-02", "one", "Story 1")],
    ),
    "a page that was not there, or whose crawl failed": (
        {"2026-03-01": [page("one", 0)], "2026-03-02": [{**page("one", 0), "html": "<title>Gone</title>"}]},
        [("2026-03-01", "one", "Story 0")],
    ),
}


@pytest.mark.parametrize("name", CAME)
def test_what_counts(tmp_path: Path, name: str) -> None:
    """In whatever order the days are added."""
    came, expected = CAME[name]
    for number, order in enumerate(permutations(came)):
        if number in (0, len(came)):
            for day in order:
                add(tmp_path / str(number), day, came[day])
            assert counting(tmp_path / str(number)) == expected


def test_days_of_nothing_and_of_one_record_are_asked(tmp_path: Path) -> None:
    add(tmp_path / "a", "2026-03-01", [])
    add(tmp_path / "a", "2026-03-02", [page("one", 0)])
    (tmp_path / "a" / "day=2026-03-03.unfinished").mkdir()
    questions.write(str(tmp_path / "a"), str(tmp_path / "out"))
    assert "1 page, 1 article;" in (tmp_path / "out" / "index.html").read_text()
    assert "2026-03-02/pages.jsonl" in (tmp_path / "out" / "rows" / "wire-by-outlet.csv").read_text()


def test_what_cannot_be_added(tmp_path: Path) -> None:
    with pytest.raises(JobError, match="write it as 2026-03-02"):
        add(tmp_path / "a", "yesterday", [])
    (tmp_path / "tables").mkdir()
    (tmp_path / "tables" / "_SUCCESS").write_text("{}")
    with pytest.raises(JobError, match="cannot grow"):
        add(tmp_path / "tables", "2026-03-01", [])
