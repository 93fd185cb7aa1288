"""The package: one page, a batch, a library."""

from __future__ import annotations

import json
import pickle
import threading
from importlib.resources import files
from pathlib import Path
from typing import Any

import archive
import pyarrow as pa
import pytest

import copydesk

CASES = [json.loads(line) for line in (Path(__file__).parent / "cases.jsonl").read_text().splitlines()]


def batch(**columns: list[Any]) -> pa.RecordBatch:
    return pa.RecordBatch.from_pydict(columns)


def test_the_licences_of_what_it_holds_are_in_it() -> None:
    notice = (files("copydesk") / "NOTICE.txt").read_text(encoding="utf-8")
    for name in ("arrow-array", "html5ever", "pyo3", "serde", "subtle", "xxhash-rust"):
        assert f"\n{name} " in notice


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_a_line(case: dict[str, Any]) -> None:
    line = case.get("line") or json.dumps(case["record"])
    tables = copydesk.analyze_batch(batch(line=[line.encode()]))
    if "reject" in case:
        assert [row["code"] for row in tables.rejects.to_pylist()] == [case["reject"]]
        assert tables.articles.num_rows == 0
        return
    assert tables.rejects.num_rows == 0
    (article,) = tables.articles.to_pylist()
    assert article | case.get("article", {}) == article
    if "quotations" in case:
        assert [row["speaker"] for row in tables.quotations.to_pylist()] == case["quotations"]


def test_one_page_is_a_row_of_a_batch() -> None:
    given = archive.pages(archive.reports(days=1))[:8]
    alone = [copydesk.analyze(html=page["html"], url=page["url"], id=page["id"]) for page in given]
    columns = {name: [page[name] for page in given] for name in ("id", "url", "html")}
    for jobs in (1, 3):
        tables = copydesk.analyze_batch(batch(**columns), json=True, jobs=jobs)
        assert [json.loads(row) for row in tables.articles.column("analysis").to_pylist()] == alone
    assert tables.quotations.num_rows == sum(len(one["quotations"]) for one in alone)
    assert tables.articles.column("blocks").to_pylist()[0][0].keys() == {"kind", "text", "level"}


@pytest.mark.parametrize("given", [{}, {"html": "<p>a", "text": "a"}])
def test_errors_have_the_codes_of_the_contract(given: dict[str, str]) -> None:
    with pytest.raises(copydesk.CopydeskError) as raised:
        copydesk.analyze(**given)  # type: ignore[arg-type]
    assert raised.value.code == "badRequest"


def test_columns_of_other_types() -> None:
    large = pa.RecordBatch.from_arrays(
        [pa.array(["The ferry left before dawn with eleven people on board."], pa.large_string()), pa.array([5])], names=["text", "id"]
    )
    assert copydesk.analyze_batch(large).articles.to_pylist()[0]["id"] == "5"
    with pytest.raises(copydesk.CopydeskError, match="give the pages"):
        copydesk.analyze_batch(batch(id=["a"]))


def test_offsets_count_what_they_say(library: Path) -> None:
    report = archive.reports()[3]
    text = "🚢 A ship’s log.\r\n\n  " + report.paragraphs[0] + "\n" + report.paragraphs[2] + "\nAnd that was all."
    tables = copydesk.analyze_batch(batch(text=[text], id=["x"]), library=copydesk.Library.open(library))
    (match,) = (row for row in tables.matches.to_pylist() if row["report_id"] == report.id)
    (blocks,) = tables.articles.column("blocks").to_pylist()
    whole = "\n".join(report.paragraphs)
    assert match["passages"]
    for passage in match["passages"]:
        assert text[passage["begin"] : passage["end"]] == passage["text"]
        assert whole[passage["report_begin"] : passage["report_end"]] == passage["report_text"]
        span = passage["article"]
        units = blocks[span["block"]]["text"].encode("utf-16-le")
        assert units[span["start"] * 2 : span["end"] * 2].decode("utf-16-le") == passage["text"]


def test_what_an_editor_kept_cut_and_added(library: Path) -> None:
    """Every sentence of the report is kept or cut, and what the article has beside them is added, in its own voice."""
    report = archive.reports()[0]
    whole = [*report.paragraphs[:3], "🚢 The mayor's office did not answer.", "It is a shameful decision, and nobody should pretend otherwise."]
    (article,) = (tables := copydesk.analyze_batch(batch(text=["\n".join(whole)]), library=copydesk.Library.open(library))).articles.to_pylist()
    assert article["tier"] == "verbatim", "what was added is little"
    edits = tables.edits.to_pylist()
    text = {kind: " ".join(edit["text"] for edit in edits if edit["kind"] == kind) for kind in ("kept", "cut", "added")}
    assert text == {"kept": " ".join(report.paragraphs[:3]), "cut": " ".join(report.paragraphs[3:]), "added": " ".join(whole[3:])}
    assert [edit["voice"] for edit in edits if edit["kind"] == "added"] == ["narrative", "opinion"]
    assert [edit["voice"] for edit in edits if "“" in edit["text"]] == ["quotation"]
    assert {edit["report_id"] for edit in edits} == {report.id}
    for edit in edits:
        lines = report.paragraphs if edit["kind"] != "added" else [block["text"] for block in article["blocks"]]
        units = lines[edit["span"]["block"]].encode("utf-16-le")
        assert units[edit["span"]["start"] * 2 : edit["span"]["end"] * 2].decode("utf-16-le") == edit["text"]
    assert copydesk.analyze_batch(batch(text=["The ferry left before dawn."]), library=copydesk.Library.open(library)).edits.num_rows == 0


def test_what_was_looked_for_goes_through(library: Path) -> None:
    """The language, what is known of it, the version of the reasons, and a quotation in other words than the report's."""
    report = archive.reports()[0]
    quoted = report.paragraphs[1].partition(": ")
    changed = "\n".join([*report.paragraphs[:1], quoted[0] + ": " + quoted[2].replace("was", "has been", 1), *report.paragraphs[2:]])
    polish = "Prom odpłynął przed świtem z jedenastoma osobami na pokładzie, a nikt nie czekał na nabrzeżu na jego powrót tej nocy."
    tables = copydesk.analyze_batch(batch(text=[changed, polish]), library=copydesk.Library.open(library))
    english, other = tables.articles.to_pylist()
    assert english["coverage"] == {"language": "en", "quotations": True, "speakers": True, "opinion": True}
    assert (other["coverage"]["language"], other["coverage"]["opinion"]) == ("pl", False)
    assert "noOpinionLists" in {warning["code"] for warning in other["warnings"]}
    assert (english["schema"], english["mostly_opinion"]) == (2, False)
    assert {row["certain"] for row in tables.quotations.to_pylist()} == {True}
    match = tables.matches.to_pylist()[0]
    assert (match["report_kind"], match["report_credits"], match["report_source"]) == (None, [], "agency")
    (variant,) = match["variants"]
    assert "has been" in variant["text"] and "has been" not in variant["report_text"]


def test_a_library_is_small_when_it_is_sent(library: Path) -> None:
    opened = copydesk.Library.open(library, verify=True)
    sent = pickle.dumps(opened)
    assert len(sent) < 5_000
    arrived = pickle.loads(sent)
    assert (len(arrived), arrived.packs) == (60, opened.packs)
    report = archive.reports()[0]
    answer = copydesk.analyze(text="\n".join(report.paragraphs), library=arrived)
    assert (answer["wire"]["tier"], answer["wire"]["matches"][0]["report"]["id"]) == ("verbatim", report.id)


@pytest.mark.parametrize(
    ("published", "back", "ahead", "days"),
    [
        ("2026-03-04T10:00:00Z", 1, 0, [3, 4]),
        ("2026-03-04T23:59:59-02:00", 0, 0, [5]),
        ("2026-03-01", 3, 1, [1, 2]),
        ("2027-01-01", 3, 1, []),
        (None, 1, 0, list(range(1, 11))),
        ("soon", 1, 0, list(range(1, 11))),
    ],
)
def test_packs_of_its_days(library: Path, published: str | None, back: int, ahead: int, days: list[int]) -> None:
    names = copydesk.Library.open(library).near(published, back, ahead)
    assert names == [f"{day:04}-2026-03-{day:02}" for day in days]


def test_a_report_of_another_day_is_not_looked_for(library: Path) -> None:
    report = archive.reports()[0]
    text, opened = "\n".join(report.paragraphs), copydesk.Library.open(library)
    tiers = [
        copydesk.analyze(text=text, published=f"2026-03-0{day}", library=opened, window=(1, 0))["wire"]["tier"] for day in (1, 2, 3)
    ]
    assert tiers == ["verbatim", "verbatim", "none"]


def test_an_archive_against_itself(library: Path) -> None:
    report = archive.reports()[0]
    given = batch(id=[report.id], text=["\n".join(report.paragraphs)])
    opened = copydesk.Library.open(library)
    assert copydesk.analyze_batch(given, library=opened, not_itself=True).matches.num_rows == 0
    assert copydesk.analyze_batch(given, library=opened).matches.num_rows == 1


def test_other_threads_go_on() -> None:
    """While a long page is analysed, this thread counts: it could not, did the analysis hold the interpreter."""
    long = " ".join(sentence for report in archive.reports(days=40) for sentence in report.paragraphs)
    done = threading.Event()
    thread = threading.Thread(target=lambda: (copydesk.analyze(text=long), done.set()))
    thread.start()
    counted = 0
    while not done.is_set():
        counted += 1
    thread.join()
    assert counted > 1_000


@pytest.mark.parametrize("harm", ["cut", "changed", "empty", "missing"])
def test_a_pack_that_is_not_whole_is_named(library: Path, tmp_path: Path, harm: str) -> None:
    for file in library.glob("*.pack"):
        (tmp_path / file.name).write_bytes(file.read_bytes())
    opened = copydesk.Library.open(tmp_path)
    victim = tmp_path / "0004-2026-03-04.pack"
    whole = victim.read_bytes()
    middle = len(whole) // 3
    harmed = {"cut": whole[:-9], "changed": whole[:middle] + bytes([whole[middle] ^ 1]) + whole[middle + 1 :], "empty": b""}
    if harm == "missing":
        victim.unlink()
        report = next(one for one in archive.reports() if one.day == 4)
        with pytest.raises(copydesk.PackError) as raised:
            copydesk.analyze(text="\n".join(report.paragraphs), library=opened)
    else:
        victim.write_bytes(harmed[harm])
        with pytest.raises(copydesk.PackError) as raised:
            copydesk.Library.open(tmp_path, verify=True)
    assert (raised.value.pack, raised.value.code) == ("0004-2026-03-04", "badPack")
