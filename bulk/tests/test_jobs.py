"""The jobs on Spark: what they read, what they write, and that what went wrong once does not go wrong for all."""

from __future__ import annotations

import gzip
import json
import os
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import archive
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from conftest import MASTER, contents

import copydesk
from copydesk.bulk import analyze, inputs, outputs, packs
from copydesk.bulk.errors import JobError

pytestmark = pytest.mark.usefixtures("spark")
Rows = Callable[[Path, str], list[dict[str, Any]]]
TEXT = "The ferry left before dawn with eleven people on board, and nobody waited at the quay for its return."


def lines(file: Path, records: list[dict[str, Any]]) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("".join(json.dumps(record) + "\n" for record in records))
    return file


def test_an_archive_of_every_kind(sample: Path, library: Path, tmp_path: Path, rows: Rows) -> None:
    """By day, with packs of days: the same answers as one page at a time, every record once."""
    out, opened = tmp_path / "out", copydesk.Library.open(library)
    settings = analyze.Settings(window=(1, 0), json=True, alignments=True)
    run = {"library": str(library), "settings": settings, "master": MASTER, "split": 60_000, "partitions": 3, "ship": True}
    counts = analyze.run([str(sample / "pages")], str(out), **run)
    pages = archive.pages(archive.reports())
    assert (counts["articles"], counts["rejects"]) == (len(pages), 0)
    found = {row["url"]: json.loads(row["analysis"]) for row in rows(out, "articles")}
    for page in pages[::17]:
        alone = copydesk.analyze(html=page["html"], url=page["url"], id=found[page["url"]]["id"], library=opened, window=(1, 0))
        assert found[page["url"]] == alone
    matches = rows(out, "matches")
    assert {row["tier"] for row in matches} >= {"verbatim", "partial"}
    passages = sum(len(row["passages"]) for row in matches)
    aligned = [json.loads(line) for file in sorted((out / "alignments").iterdir()) for line in file.read_text().splitlines()]
    assert len(aligned) == counts["alignments"] == passages
    assert all(0 < line["matches"] <= max(len(line["s1"]), len(line["s2"])) for line in aligned)


def test_the_same_again(sample: Path, library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A run that was stopped goes on where it was and ends as one that was not; a finished one is not done again."""
    whole, stopped = tmp_path / "whole", tmp_path / "stopped"
    given = [str(sample / "pages")]
    run = {"library": str(library), "master": MASTER, "split": 60_000}
    analyze.run(given, str(whole), **run)
    monkeypatch.setattr(outputs.Output, "finish", lambda *_: (_ for _ in ()).throw(JobError("killed")))
    with pytest.raises(JobError, match="killed"):
        analyze.run(given, str(stopped), **run)
    monkeypatch.undo()
    work = tmp_path / "stopped.unfinished"
    notes = sorted((work / "parts").iterdir())
    for gone in notes[1::2]:
        gone.unlink()
        (work / "articles" / f"{gone.stem}.parquet").write_bytes(b"half")
    (work / "articles" / ".part-00001.parquet.123").write_bytes(b"left over")
    kept = (work / "quotations" / f"{notes[0].stem}.parquet").stat().st_mtime_ns
    analyze.run(given, str(stopped), **run)
    (work / "articles" / ".part-00001.parquet.123").unlink(missing_ok=True)
    (stopped / "articles" / ".part-00001.parquet.123").unlink(missing_ok=True)
    assert contents(stopped) == contents(whole)
    assert (stopped / "quotations" / f"{notes[0].stem}.parquet").stat().st_mtime_ns == kept
    before = (stopped / "_SUCCESS").stat().st_mtime_ns
    analyze.run(given, str(stopped), **run)
    assert (stopped / "_SUCCESS").stat().st_mtime_ns == before
    with pytest.raises(JobError, match="--overwrite"):
        analyze.run(given, str(stopped), **{**run, "split": 50_000})


def test_records_that_are_bad(tmp_path: Path, rows: Rows) -> None:
    """Each is a reject with its reason; the good ones beside it are answered."""
    folder = tmp_path / "in"
    folder.mkdir()
    good = json.dumps({"id": "good", "text": TEXT}).encode()
    huge = b'{"id": "huge", "text": "' + b"x" * 50_000_000 + b'"}'
    (folder / "lines.jsonl").write_bytes(b"\n".join([good, b"\xff\xfe no text", b"{", huge, b"", good]))
    (folder / "nothing.jsonl").write_bytes(b"")
    (folder / "only-newlines.jsonl").write_bytes(b"\n\r\n\n")
    (folder / "packed.jsonl.gz").write_bytes(gzip.compress(good + b"\n" + good)[:-6])
    (folder / "broken.parquet").write_bytes(b"PAR1 and nothing of it PAR1")
    table = pa.table({"id": [1, 2], "text": ["y" * 50_000_000, TEXT], "date": ["1911-03-04", None]})
    pq.write_table(table, folder / "large.parquet", row_group_size=1)
    pq.write_table(table.slice(0, 0), folder / "empty.parquet")
    page = archive.page("w", "https://the-quay.example/w", "A title", "2026-03-01", [TEXT, TEXT.upper(), "“We saw it,” said Ivo Terrell."])
    records = archive.warc([page, page, page])
    (folder / "cut.warc").write_bytes(b"".join(records)[:-200])
    (folder / "cut.warc.gz").write_bytes(b"".join(map(gzip.compress, records))[:-250])
    (folder / "none.warc").write_bytes(b"this is no archive\r\n" * 9)
    (folder / "nothing.warc").write_bytes(b"")
    out = tmp_path / "out"
    settings = analyze.Settings(max_bytes=10_000_000)
    analyze.run([str(folder)], str(out), settings=settings, master=MASTER, split=30_000_000)
    rejects = sorted((row["source"], row["code"]) for row in rows(out, "rejects"))
    assert rejects == [
        ("broken.parquet", "badFile"),
        ("cut.warc", "truncated"),
        ("cut.warc.gz", "truncated"),
        ("large.parquet", "tooLarge"),
        ("lines.jsonl", "badJson"),
        ("lines.jsonl", "badUtf8"),
        ("lines.jsonl", "tooLarge"),
        ("none.warc", "badFile"),
        ("packed.jsonl.gz", "badFile"),
    ]
    assert all(row["message"] for row in rows(out, "rejects"))
    answered = [row["source"] for row in rows(out, "articles")]
    expected = {"cut.warc": 2, "cut.warc.gz": 2, "large.parquet": 1, "lines.jsonl": 2}
    assert {name: answered.count(name) for name in set(answered)} == expected


def test_encodings(tmp_path: Path, rows: Rows) -> None:
    """One archive, every page in its own encoding: the same words."""
    sentence = "„Wir sind bereit“, sagte die Bürgermeisterin von Köln am Montag, und die Fähre fuhr vor dem Morgen mit elf Leuten ab."
    cases = [("utf-8", "utf-8", ""), ("cp1252", "iso-8859-1", ""), ("cp1252", None, "windows-1252"), ("utf-16", None, ""), ("utf-8", None, "")]
    records = []
    for number, (encoding, header, meta) in enumerate(cases):
        declared = f'<meta charset="{meta}">' if meta else ""
        html = f"<html lang=de><head>{declared}<title>Fähre</title></head><body><article><p>{sentence}</p><p>{sentence}</p></article></body></html>"
        kind = "text/html" + (f"; charset={header}" if header else "")
        http = f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\n\r\n".encode() + html.encode(encoding)
        head = (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:{number}>\r\nWARC-Date: 2026-03-12T10:00:00Z\r\n"
            f"WARC-Target-URI: https://a.example/{number}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
        )
        records.append(head.encode() + http + b"\r\n\r\n")
    (tmp_path / "mixed.warc").write_bytes(b"".join(records))
    analyze.run([str(tmp_path / "mixed.warc")], str(tmp_path / "out"), master=MASTER)
    found = rows(tmp_path / "out", "articles")
    assert [row["blocks"][0]["text"] for row in found] == [sentence] * len(cases)


@pytest.mark.parametrize("period", ["all", "day"])
def test_packs_are_those_of_one_machine(sample: Path, tmp_path: Path, period: str) -> None:
    """In many pieces or in one: the same bytes."""
    given = [str(sample / "reports.jsonl")]
    one, many = tmp_path / "one", tmp_path / "many"
    packs.run(given, str(one), period=period, master=MASTER)
    counts = packs.run(given, str(many), period=period, master=MASTER, split=7_000)
    assert counts == {"reports": 60, "packs": 1 if period == "all" else 10, "rejects": 0}
    read = {out: {name: bytes for name, bytes in contents(out).items() if name.endswith(".pack")} for out in (one, many)}
    assert read[one] == read[many]
    line = os.environ.get("COPYDESK")
    if line and period == "all":
        subprocess.run([line, "library", "add", "--library", str(tmp_path / "line"), *given], check=True)
        (pack,) = (tmp_path / "line").glob("*.pack")
        assert pack.read_bytes() == read[many]["0001-all.pack"]


def test_reports_that_come_again_or_go(tmp_path: Path) -> None:
    """Over the bounds of pieces: the later version counts, what was taken back is gone, what is bad is said."""
    item = {"type": "text", "pubstatus": "usable", "versioncreated": "2026-03-01T10:00:00Z", "headline": "Ferry", "body_text": TEXT}
    reports = [
        {**item, "uri": "a", "body_text": TEXT + " First."},
        {**item, "uri": "b"},
        {**item, "uri": "a", "body_text": TEXT + " Second."},
        {**item, "uri": "b", "pubstatus": "canceled"},
        {**item, "uri": "c"},
    ]
    given = lines(tmp_path / "reports.jsonl", reports)
    counts = packs.run([str(given)], str(tmp_path / "out"), period="all", master=MASTER, split=200)
    assert counts == {"reports": 2, "packs": 1, "rejects": 1}
    answer = copydesk.analyze(text=TEXT + " Second.", library=copydesk.Library.open(tmp_path / "out"))
    assert {match["report"]["id"] for match in answer["wire"]["matches"]} | {
        take["id"] for match in answer["wire"]["matches"] for take in match["takes"]
    } == {"a", "c"}
    (reject,) = [json.loads(line) for line in (tmp_path / "out" / "rejects.jsonl").read_text().splitlines()]
    assert reject["code"] == "withdrawn"


def test_texts_of_an_archive_as_reports(tmp_path: Path, rows: Rows) -> None:
    """passim's way: the archive is its own library."""
    story = " ".join(archive.reports()[0].paragraphs)
    other = " ".join(archive.reports()[1].paragraphs)
    texts = [
        {"id": "first", "series": "lindmark-post", "date": "1911-03-04", "text": story},
        {"id": "second", "series": "the-quay", "text": other[:300] + " " + story[:400]},
    ]
    given = [str(lines(tmp_path / "texts.jsonl", texts))]
    packs.run(given, str(tmp_path / "packs"), period="all", master=MASTER)
    settings = analyze.Settings(not_itself=True, alignments=True)
    analyze.run(given, str(tmp_path / "out"), library=str(tmp_path / "packs"), settings=settings, master=MASTER)
    assert {(row["id"], row["report_id"]) for row in rows(tmp_path / "out", "matches")} == {("first", "second"), ("second", "first")}
    (file,) = (tmp_path / "out" / "alignments").iterdir()
    for line in map(json.loads, file.read_text().splitlines()):
        source, target = (story, texts[1]["text"]) if line["id"] == "first" else (texts[1]["text"], story)
        assert source[line["begin"] : line["end"]] == line["s1"]
        assert target[line["begin2"] : line["end2"]] == line["s2"]


@pytest.mark.parametrize("harm", ["missing", "corrupt", "none"])
def test_a_bad_pack_stops_the_job_before_it_starts(sample: Path, library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, harm: str) -> None:
    copy = tmp_path / "packs"
    copy.mkdir()
    for file in library.glob("*.pack"):
        (copy / file.name).write_bytes(file.read_bytes())
    victim = copy / "0004-2026-03-04.pack"
    if harm == "corrupt":
        victim.write_bytes(victim.read_bytes()[:-20])
    elif harm == "missing":
        victim.unlink()
        victim.symlink_to(copy / "gone.pack")
    else:
        for file in copy.glob("*.pack"):
            file.unlink()

    def started(*_: object) -> None:
        raise AssertionError("Spark was started")

    monkeypatch.setattr(analyze, "session", started)
    with pytest.raises(JobError, match="there is no pack" if harm == "none" else "0004-2026-03-04"):
        analyze.run([str(sample / "pages")], str(tmp_path / "out"), library=str(copy), master=MASTER)
    assert not (tmp_path / "out").exists()


def test_a_full_disk(sample: Path, tmp_path: Path) -> None:
    """It says what to do, the earlier output stays, and the same command goes on when there is room."""
    out = tmp_path / "out"
    small = lines(tmp_path / "small.jsonl", [{"id": "a", "text": TEXT}])
    analyze.run([str(small)], str(out), master=MASTER)
    earlier = contents(out)
    command = [sys.executable, "-W", "ignore", "-m", "copydesk.bulk", "analyze", str(sample / "pages"), "--out", str(out), "--overwrite", "--json"]
    command += ["--master", MASTER]

    def no_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, 40_000))

    stopped = subprocess.run(command, preexec_fn=no_room, capture_output=True, text=True)
    assert stopped.returncode == 2
    assert "there is no room for" in stopped.stderr and "run the same command again" in stopped.stderr
    assert contents(out) == earlier
    settings = analyze.Settings(json=True, max_bytes=64_000_000)
    analyze.run([str(sample / "pages")], str(out), settings=settings, master=MASTER, overwrite=True)
    assert contents(out) != earlier
    assert not out.with_name("out.unfinished").exists()


@pytest.mark.parametrize(
    ("given", "says"),
    [
        (["no-such-folder"], "check the name"),
        (["."], "nothing to read"),
        (["notes.txt"], "what this is cannot be told"),
        (["a.jsonl", "a.jsonl"], "another file is called a.jsonl"),
    ],
)
def test_nothing_to_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, given: list[str], says: str) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "notes.txt").write_text("notes")
    if len(given) > 1:
        (tmp_path / "a.jsonl").write_text("{}")
    with pytest.raises(JobError, match=says):
        analyze.run(given, str(tmp_path / "out"), master=MASTER)


@pytest.mark.parametrize("split", [1, 2, 7, 30, 1000])
def test_every_line_is_in_one_split(tmp_path: Path, split: int) -> None:
    given = b'{"a": 1}\n\n{"b": 2}\r\n{"c": "\xc3\xa9"}'
    (tmp_path / "x.jsonl").write_bytes(given)
    found = [row for one in inputs.plan([str(tmp_path)], split) for batch in inputs.read(one, 100) for row in batch.to_pylist()]
    assert [row["line"] for row in found] == [line for line in given.splitlines() if line]
    assert all(given[row["position"] :].startswith(row["line"]) for row in found)
