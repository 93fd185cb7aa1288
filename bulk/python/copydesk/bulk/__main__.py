"""The command line of the jobs."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, Any

from . import inputs
from .errors import JobError

if TYPE_CHECKING:
    from . import analyze


def main(arguments: list[str] | None = None) -> int:
    """Runs a job. 0: done; 2: it could not be, and standard error says why."""
    options = _parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except JobError as error:
        print(f"copydesk-bulk: {error}", file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="copydesk-bulk", description="Copydesk over archives, on Spark.")
    jobs = parser.add_subparsers(required=True, metavar="JOB")
    analyze = jobs.add_parser("analyze", help="pages in (JSON Lines, Parquet, WARC), tables out (Parquet)")
    _common(analyze)
    analyze.add_argument("--overwrite", action="store_true", help="replace what is in --out once the new output is complete")
    _analysis(analyze)
    analyze.set_defaults(run=_analyze)
    add = jobs.add_parser("add", help="the same for the pages of one day, added to an archive that grows by the day")
    _common(add, out="--archive")
    add.add_argument("--day", required=True, metavar="YYYY-MM-DD", help="the day; replaces what the archive has for it")
    _analysis(add)
    add.set_defaults(run=_add)
    packs = jobs.add_parser("packs", help="reports in (JSON Lines), a library out")
    _common(packs)
    packs.add_argument("--overwrite", action="store_true", help="replace what is in --out once the new output is complete")
    packs.add_argument("--period", choices=("day", "month", "year", "all"), default="month", help="which reports go into one pack (month)")
    packs.set_defaults(run=_packs)
    questions = jobs.add_parser("questions", help="make a page of answers from the tables of analyze or add, with plots, tables and the rows behind them")
    questions.add_argument("tables", metavar="DIR")
    questions.add_argument("--out", required=True, metavar="DIR", help="folder for index.html and rows/")
    questions.add_argument("--title", default="What the archive holds")
    questions.add_argument("--rows", choices=("csv", "parquet"), default="csv", help="file format of the rows behind the numbers (csv)")
    questions.set_defaults(run=_questions)
    return parser


def _analysis(analyze: argparse.ArgumentParser) -> None:
    analyze.add_argument("--library", metavar="DIR", help="packs to compare with")
    analyze.add_argument(
        "--days",
        nargs=2,
        type=int,
        metavar=("BACK", "AHEAD"),
        help="look an article up only in packs with reports from BACK days before it to AHEAD days after it",
    )
    analyze.add_argument("--not-itself", action="store_true", help="leave out the report with the record's own id")
    analyze.add_argument("--json", action="store_true", help="add the contract's JSON to the articles")
    analyze.add_argument("--alignments", action="store_true", help="write passages in passim's form, as JSON Lines")
    analyze.add_argument("--max-mb", type=int, default=64, metavar="N", help="reject larger records (64)")
    analyze.add_argument("--opinion-threshold", type=float, metavar="0..1")
    analyze.add_argument("--partitions", type=int, metavar="N", help="number of parts of an archive processed by day")
    analyze.add_argument("--ship", action="store_true", help="copy the packs to the workers")
    analyze.add_argument("--no-verify", action="store_true", help="open the packs, but do not check every byte before the start")


def _common(parser: argparse.ArgumentParser, out: str = "--out") -> None:
    parser.add_argument("paths", nargs="+", metavar="FILE|DIR")
    parser.add_argument(out, required=True, metavar="DIR")
    parser.add_argument("--master", default="local[*]", metavar="URL", help="Spark's master (local[*]: all cores of this machine)")
    parser.add_argument("--split-mb", type=int, default=inputs.SPLIT >> 20, metavar="N", help="size of a task's share of a file")


def _analyze(options: argparse.Namespace) -> int:
    from . import analyze

    rows = analyze.run(options.paths, options.out, settings=_settings(options), overwrite=options.overwrite, **_run(options))
    return _said(options.out, rows)


def _add(options: argparse.Namespace) -> int:
    from . import days

    return _said(options.archive, days.add(options.paths, options.archive, options.day, settings=_settings(options), **_run(options)))


def _settings(options: argparse.Namespace) -> analyze.Settings:
    from . import analyze

    return analyze.Settings(
        window=tuple(options.days) if options.days else None,
        not_itself=options.not_itself,
        json=options.json,
        alignments=options.alignments,
        max_bytes=options.max_mb * 1_000_000,
        opinion_threshold=options.opinion_threshold,
    )


def _run(options: argparse.Namespace) -> dict[str, Any]:
    return {
        "library": options.library,
        "master": options.master,
        "split": options.split_mb << 20,
        "partitions": options.partitions,
        "ship": options.ship,
        "verify": not options.no_verify,
    }


def _said(out: str, rows: dict[str, int]) -> int:
    print(f"{out}: " + ", ".join(f"{count} {name}" for name, count in rows.items()))
    return 0


def _packs(options: argparse.Namespace) -> int:
    from . import packs

    counts = packs.run(
        options.paths,
        options.out,
        period=options.period,
        master=options.master,
        split=options.split_mb << 20,
        overwrite=options.overwrite,
    )
    print(f"{options.out}: " + ", ".join(f"{count} {name}" for name, count in counts.items()))
    return 0


def _questions(options: argparse.Namespace) -> int:
    from . import questions

    questions.write(options.tables, options.out, options.title, options.rows)
    print(f"{options.out}/index.html")
    return 0


if __name__ == "__main__":
    sys.exit(main())
