"""`python bulk/bench pages|texts|peers ...`: the job beside the command line, on the same records, in one run.

pages: an archive of pages, repeated up to a number, against a library; the answers are compared record by record.
texts: made-up texts with blocks planted in other texts, as passim is tried with; every block must be found.
peers: the same beside other tools, with blocks that were changed on their way.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import sys
from itertools import cycle, islice
from pathlib import Path

import pyarrow.dataset as dataset
import peers
from cpu import Took, measure

JOB = [sys.executable, "-W", "ignore", "-m", "copydesk.bulk"]
#: What Spark says when its session is there.
BEGINS = "To adjust logging level"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python bulk/bench", description=__doc__)
    parser.add_argument("what", choices=("pages", "texts", "peers"))
    parser.add_argument("--copydesk", metavar="FILE", help="the command line, built with --release")
    parser.add_argument("--peers", metavar="PYTHON", help="a Python with what bulk/bench/requirements-peers.txt names")
    parser.add_argument("--sizes", type=int, nargs="*", default=[5_000, 20_000], help="texts of peers")
    parser.add_argument("--work", required=True, metavar="DIR", help="an empty folder to work in")
    parser.add_argument("--from", dest="given", nargs="*", default=[], metavar="FILE.jsonl[.gz]", help="pages as request lines")
    parser.add_argument("--library", metavar="DIR")
    parser.add_argument("--records", type=int, default=10_000)
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    Path(options.work).mkdir(parents=True, exist_ok=True)
    if options.what == "peers":
        if not options.peers:
            parser.error("say --peers PYTHON")
        results = [one for size in options.sizes for one in peers.run(Path(options.work) / str(size), size, options.jobs, options.peers)]
        peers.draw(results, Path(options.work) / "peers.svg")
    elif not options.copydesk and options.what == "pages":
        parser.error("say --copydesk FILE")
    else:
        pages(options) if options.what == "pages" else texts(options)


def pages(options: argparse.Namespace) -> None:
    work = Path(options.work)
    archive = work / "pages.jsonl"
    if not archive.exists():
        lines = [line for file in options.given for line in (gzip.open(file) if file.endswith(".gz") else open(file, "rb"))]
        with open(archive, "w") as out:
            for number, line in enumerate(islice(cycle(lines), options.records)):
                page = json.loads(line)
                out.write(json.dumps({"id": str(number), "html": page["html"], "url": page.get("url")}) + "\n")
    library = ["--library", options.library] if options.library else []
    print(f"{options.records} pages, {archive.stat().st_size / 1e6:.0f} MB", flush=True)
    line = measure(
        [options.copydesk, "analyze", "--jsonl", *library, "--jobs", str(options.jobs), str(archive)],
        stdout=str(work / "line.jsonl"),
    )
    told("command line", line)
    out = work / "tables"
    command = [*JOB, "analyze", str(archive), *library, "--out", str(out), "--json", "--no-verify", "--overwrite"]
    job = measure([*command, "--master", f"local[{options.jobs}]"], BEGINS)
    told("Spark", job)
    print(f"ratio after start-up: {job.work_wall / line.wall:.2f} by the clock, {job.work_cpu / line.cpu:.2f} on the processors")
    compare(work / "line.jsonl", out)


def compare(lines: Path, out: Path) -> None:
    table = dataset.dataset(out / "articles").to_table(columns=["position", "analysis"]).sort_by("position")
    answers = table.column("analysis")
    count = differ = 0
    with open(lines) as file:
        for line, answer in zip(file, answers, strict=True):
            count += 1
            differ += json.loads(line) != json.loads(answer.as_py())
    print(f"{count} records compared, {differ} differ")


def texts(options: argparse.Namespace) -> None:
    work = Path(options.work)
    archive, planted = work / "texts.jsonl", plant(work / "texts.jsonl", 5000, 100, 60)
    print(f"{sum(1 for _ in open(archive))} texts, {archive.stat().st_size / 1e6:.1f} MB, {len(planted)} blocks planted", flush=True)
    master = ["--master", f"local[{options.jobs}]", "--overwrite"]
    told("packs", measure([*JOB, "packs", str(archive), "--period", "all", "--out", str(work / "library"), *master], BEGINS))
    command = [*JOB, "analyze", str(archive), "--library", str(work / "library"), "--not-itself", "--alignments"]
    told("analyze", measure([*command, "--out", str(work / "reuse"), "--split-mb", "2", *master], BEGINS))
    found = set()
    for file in sorted((work / "reuse" / "alignments").glob("*.jsonl")):
        for line in map(json.loads, open(file)):
            block = planted.get((line["id"], line["id2"]))
            if block and line["words"] >= 0.9 * len(block.split()):
                found.add((line["id"], line["id2"]))
    print(f"{len(found)} of {len(planted)} blocks found, 9 in 10 of their words or more")


def plant(file: Path, sources: int, copies: int, words: int) -> dict[tuple[str, str], str]:
    """Texts of some 140 words drawn as Zipf has it, and `copies` more of which each holds a block of a source."""
    chance = random.Random(20261100)
    letters = "bcdfghklmnprstvz"
    vocabulary = ["".join(chance.choice(letters) + chance.choice("aeiou") for _ in range(chance.randint(1, 4))) for _ in range(30_000)]
    weights = [1 / (rank + 2) for rank in range(len(vocabulary))]

    def text() -> list[str]:
        return chance.choices(vocabulary, weights, k=chance.randint(110, 170))

    def prose(words: list[str]) -> str:
        ends = [f"{word.capitalize()}" if at % 14 == 0 else (f"{word}." if at % 14 == 13 else word) for at, word in enumerate(words)]
        return " ".join(ends)

    planted: dict[tuple[str, str], str] = {}
    bodies = [prose(text()).split() for _ in range(sources)]
    with open(file, "w") as out:
        for number, body in enumerate(bodies):
            out.write(json.dumps({"id": f"s{number}", "series": f"paper{number % 50}", "text": " ".join(body)}) + "\n")
        for number in range(copies):
            source = chance.randrange(sources)
            start = chance.randrange(len(bodies[source]) - words)
            block = bodies[source][start : start + words]
            body = prose(text()).split()
            at = chance.randrange(len(body))
            line = {"id": f"c{number}", "series": f"copy{number % 50}", "text": " ".join([*body[:at], *block, *body[at:]])}
            out.write(json.dumps(line) + "\n")
            planted[f"s{source}", f"c{number}"] = " ".join(block)
    return planted


def told(what: str, took: Took) -> None:
    print(
        f"{what}: {took.wall:.1f} s by the clock, {took.cpu:.1f} s on the processors; "
        f"after start-up {took.work_wall:.1f} s and {took.work_cpu:.1f} s; at most {took.memory / 1e6:.0f} MB, one process {took.largest / 1e6:.0f} MB",
        flush=True,
    )


if __name__ == "__main__":
    main()
