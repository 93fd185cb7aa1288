"""What an archive is asked: the answers, the rows behind them, and the page."""

from __future__ import annotations

import csv
import re
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import archive
import duckdb
import pyarrow as pa
import pytest

import copydesk
from copydesk.bulk import outputs, questions
from copydesk.bulk.errors import JobError
from copydesk.bulk.questions.tables import opened

HOSTILE = '<script>alert(1)</script>&"\'$x^2$'
NAMES = [question.name for question in questions.QUESTIONS]
WORDS = ("id", "series", "url", "html", "text", "published")
QUOTED = "“We are ready to sail before dawn with everybody who is at the quay,” said Ada Lindmark of Norrvik on Monday."
STORY = "The ferry left before dawn with eleven people on board, and nobody waited at the quay for its return that night."


def tables(folder: Path, records: list[dict[str, str]], library: copydesk.Library | None = None) -> Path:
    """Tables as the job writes them, in one part."""
    (folder / "parts").mkdir(parents=True)
    batch = pa.RecordBatch.from_pylist(records, schema=pa.schema([(name, pa.string()) for name in WORDS]))
    with outputs.Part(folder, 0) as part:
        for name, table in copydesk.analyze_batch(batch, library=library)._asdict().items():
            part.write(name, table)
    outputs.write_json(folder / "_SUCCESS", {})
    return folder


@pytest.fixture(scope="module")
def answered(library: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The tables of the made-up archive, and the answers to them."""
    folder = tmp_path_factory.mktemp("questions")
    given = tables(folder / "tables", archive.pages(archive.reports()), copydesk.Library.open(library))
    questions.write(str(given), str(folder / "out"))
    return given, folder / "out"


def answer(given: Path, name: str) -> list[dict[str, Any]]:
    question = questions.QUESTIONS[NAMES.index(name)]
    with opened(given) as database:
        database.execute(f"CREATE TEMP TABLE rows AS {question.rows}")
        found = database.execute(question.answer)
        columns = [column[0] for column in found.description or []]
        return [dict(zip(columns, row, strict=True)) for row in found.fetchall()]


#: What the made-up archive was made to say: a question, where in its answer, and what stands there.
SAYS: list[tuple[str, int, dict[str, Any]]] = [
    ("wire-by-outlet", 0, {"outlet": "the-quay.example", "articles": 60}),
    ("wire-by-section", -1, {"section": "Comment", "shared words %": 0.0}),
    ("credited", 0, {"outlet": "the-quay.example", "credit another": 0}),
    ("first", 0, {"agency": "Reuters", "was first %": 100.0}),
    ("first", 1, {"agency": "AFP", "was first": 0, "else behind, minutes (median)": 11.0}),
    ("followed", 0, {"outlet": "lindmark-post.example", "before the report": 0}),
    ("followed", 2, {"outlet": "norrvik-courier.example", "before the report": 3}),
    ("kept-by-place", 0, {"fifth of the report": "1st fifth"}),
    ("added", 0, {"sentence": archive.KEPT, "outlets": 4, "voice": "narrative"}),
    ("quoted", 0, {"speaker": "Ada Lindmark", "outlets": 4, "certain %": 100.0}),
    ("travelling", 0, {"speaker": "Ivo Terrell", "outlets": 4, "another speaker": 0}),
    ("travelling", 1, {"speaker": "Ada Lindmark", "outlets": 4}),
    ("forms", -1, {"form": "AFP: Waves of # metres were measured outside the harbour at # in the morning, and the water had # degrees"}),
]


@pytest.mark.parametrize(("name", "place", "says"), SAYS, ids=[f"{name} {place}" for name, place, _ in SAYS])
def test_an_answer(answered: tuple[Path, Path], name: str, place: int, says: dict[str, Any]) -> None:
    found = answer(answered[0], name)[place]
    assert found | says == found


def test_what_is_cut_stands_at_the_foot(answered: tuple[Path, Path]) -> None:
    kept = [row["kept %"] for row in answer(answered[0], "kept-by-place")]
    assert kept == sorted(kept, reverse=True) and kept[0] > 90 > 70 > kept[-1]


def test_wordings_change_on_the_way(answered: tuple[Path, Path]) -> None:
    council, pier = answer(answered[0], "travelling")[:2]
    assert council["shortened"] > 0 and council["in other words"] > 0 and pier["in other words"] > 0
    assert 0 < pier["new words, at most %"] < 50


@pytest.mark.parametrize("name", NAMES)
def test_every_number_has_its_rows(answered: tuple[Path, Path], name: str) -> None:
    """Every line of an answer has rows in the file, and the page says how many."""
    given, out = answered
    with open(out / "rows" / f"{name}.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    counts = Counter(row["key"].removeprefix("'") for row in rows)
    keys = [str(next(iter(line.values()))) for line in answer(given, name)]
    assert keys and set(keys) <= set(counts)
    assert len(keys) == len(set(keys)), "a key stands for one line"
    known = {row["id"] for row in rows}
    assert known <= {page["id"] for page in archive.pages(archive.reports())}
    section = (out / "index.html").read_text().partition(f'<section id="{name}">')[2].partition("</section>")[0]
    said = [int(count.replace(",", "")) for count in re.findall(r"<summary>([\d,]+) rows?</summary>", section)]
    assert said == [counts[key] for key in keys[: len(said)]] and said
    assert "How sure:" in section and "The query" in section and "<svg" in section


class Tags(HTMLParser):
    """The tags of a page, and the attributes that could load or run something."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.identifiers: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        for name, value in attrs:
            assert not name.startswith("on")
            if name == "id":
                self.identifiers.append(value or "")
            if name in ("href", "src", "xlink:href"):
                self.links.append(value or "")


def test_texts_are_escaped(tmp_path: Path) -> None:
    text = f"(Reuters) - The ferry left before dawn.\n{QUOTED.replace('Norrvik', HOSTILE)} It is a shameful and ridiculous decision."
    records = [{"id": "a", "series": series, "text": text, "published": "2026-03-01"} for series in (HOSTILE, "=1+1")]
    given = tables(tmp_path / "tables", records)
    questions.write(str(given), str(tmp_path / "a"), HOSTILE)
    questions.write(str(given), str(tmp_path / "b"), HOSTILE)
    page = (tmp_path / "a" / "index.html").read_text()
    assert page == (tmp_path / "b" / "index.html").read_text()
    seen = Tags()
    seen.feed(page)
    assert not seen.tags & {"script", "img", "iframe", "object", "embed", "form", "link", "foreignobject", "image"}
    assert all(link.startswith(("#", "rows/")) for link in seen.links)
    assert len(seen.identifiers) == len(set(seen.identifiers))
    assert page.count("&lt;script&gt;") >= 3
    rows = (tmp_path / "a" / "rows" / "wire-by-outlet.csv").read_text()
    assert "\n'=1+1," in rows and not re.search(r"(^|,)[=+@-]", rows, re.MULTILINE)


def test_rows_as_parquet(tmp_path: Path) -> None:
    given = tables(tmp_path / "tables", [{"id": "a", "text": STORY}])
    questions.write(str(given), str(tmp_path / "out"), form="parquet")
    assert duckdb.read_parquet(str(tmp_path / "out" / "rows" / "wire-by-outlet.parquet")).fetchall()[0][3] == "a"


def test_an_archive_of_nothing(tmp_path: Path) -> None:
    given = tables(tmp_path / "tables", [])
    questions.write(str(given), str(tmp_path / "out"), "Nothing")
    page = (tmp_path / "out" / "index.html").read_text()
    assert page.count("There is nothing of this") == len(NAMES) - page.count("<svg")
    assert "<svg" not in page


def test_an_archive_without_dates(tmp_path: Path) -> None:
    """Nothing is put on a day, and it is said how many have none."""
    given = tables(tmp_path / "tables", [{"id": str(number), "series": "the-quay", "text": STORY} for number in range(3)])
    assert answer(given, "wire-by-day") == []
    questions.write(str(given), str(tmp_path / "out"))
    assert "3 articles without a day" in (tmp_path / "out" / "index.html").read_text()


def test_two_outlets_of_one_name(tmp_path: Path) -> None:
    """Two sites that call themselves the same are two outlets: their hosts say so."""
    named = '<head><meta property="og:site_name" content="The Courier">'
    hosts = ("courier.example", "www.courier.test")
    pages = [archive.page(host, f"https://{host}/a", "Ferry", "2026-03-01", archive.reports()[0].paragraphs) for host in hosts]
    given = tables(tmp_path / "tables", [{**page, "html": page["html"].replace("<head>", named)} for page in pages])
    assert [row["outlet"] for row in answer(given, "wire-by-outlet")] == ["courier.example", "courier.test"]


def test_a_language_that_is_not_looked_at_is_unknown(tmp_path: Path) -> None:
    polish = "Prom odpłynął przed świtem z jedenastoma osobami na pokładzie, a nikt nie czekał na nabrzeżu na jego powrót tej nocy."
    given = tables(tmp_path / "tables", [{"id": "a", "series": "prom", "text": polish}, {"id": "b", "series": "the-quay", "text": STORY}])
    found = {row["outlet and section"]: row for row in answer(given, "opinion-by-section")}
    polish_row = found["prom · (not known)"]
    assert (polish_row["with opinion %"], polish_row["at least %"], polish_row["at most %"], polish_row["not looked at"]) == (None, 0.0, 100.0, 1)
    assert found["the-quay · (not known)"]["at most %"] == 0.0


@pytest.mark.parametrize("harm", ["unfinished", "older"])
def test_tables_that_cannot_be_asked(tmp_path: Path, harm: str) -> None:
    given = tables(tmp_path / "tables", [{"id": "a", "text": STORY}])
    if harm == "unfinished":
        (given / "_SUCCESS").unlink()
    else:
        (given / "edits" / "part-00000.parquet").unlink()
    with pytest.raises(JobError, match="_SUCCESS" if harm == "unfinished" else "anew.*edits"):
        questions.write(str(given), str(tmp_path / "out"))
