"""The questions that an archive is asked: who takes wire copy and credits it, who was first, what is cut, who is quoted, where opinion runs.

Each is a documented query over the tables of `copydesk.bulk.analyze`; `QUESTIONS` has them all. `write` makes a page of them:

>>> from copydesk.bulk import questions
>>> questions.write("tables", "answers", "My archive")                       # doctest: +SKIP
"""

from __future__ import annotations

from pathlib import Path

import duckdb

from ..errors import JobError, of_writing
from . import agencies, edits, opinion, quotes, wire
from .page import EVIDENCE, MOST, Answer, page
from .question import Question
from .tables import opened

__all__ = ["QUESTIONS", "Question", "write"]

QUESTIONS: tuple[Question, ...] = (
    wire.BY_OUTLET,
    wire.BY_SECTION,
    wire.BY_DAY,
    wire.CREDITED,
    agencies.FIRST,
    agencies.FOLLOWED,
    agencies.STORIES,
    edits.BY_PLACE,
    edits.CUT,
    edits.ADDED_VOICES,
    edits.ADDED,
    quotes.QUOTED,
    quotes.BY_OUTLET,
    quotes.TRAVELLING,
    opinion.BY_SECTION,
    agencies.FORMS,
)
#: How the rows are written: CSV for spreadsheets, Parquet where there are millions.
FORMS = ("csv", "parquet")


def write(tables: str, out: str, title: str = "What the archive holds", form: str = "csv") -> None:
    """Answers every question: `out/index.html`, and in `out/rows` a file a question with all rows behind its numbers.

    :raises JobError: the folder of tables is none that the job finished, or the answers cannot be written.
    """
    folder = Path(out)
    database = opened(Path(tables))
    try:
        (folder / "rows").mkdir(parents=True, exist_ok=True)
        answers = [_answered(database, question, folder, form) for question in QUESTIONS]
        (folder / "index.html").write_text(page(title, _totals(database), answers), encoding="utf-8")
    except OSError as error:
        raise of_writing(out, error) from error
    except duckdb.IOException as error:
        raise JobError(f"{out}: the answers cannot be written: {error}") from error
    finally:
        database.close()


def _answered(database: duckdb.DuckDBPyConnection, question: Question, folder: Path, form: str) -> Answer:
    # A table and not a view: the query runs once, and what is written is what was counted.
    database.execute(f"CREATE OR REPLACE TEMP TABLE rows AS {question.rows}")
    file = f"rows/{question.name}.{form}"
    database.execute(f"COPY ({_safe(database, form)}) TO '{_quoted(folder / file)}' (FORMAT {form})")
    found = database.execute(question.answer)
    columns = [column[0] for column in found.description or []]
    rows = found.fetchall()
    (sure,) = database.execute(question.sure).fetchone() or ("",)
    evidence = {str(row[0]): _evidence(database, str(row[0])) for row in rows[:MOST]}
    return Answer(question, columns, rows, sure or "There is nothing to be sure of.", evidence, file)


def _evidence(database: duckdb.DuckDBPyConnection, key: str) -> tuple[int, list[tuple[object, ...]]]:
    (count,) = database.execute("SELECT count(*) FROM rows WHERE key = ?", [key]).fetchone() or (0,)
    some = "SELECT source, position, id, title, url, detail FROM rows WHERE key = ? ORDER BY ALL LIMIT ?"
    return count, database.execute(some, [key, EVIDENCE]).fetchall()


def _safe(database: duckdb.DuckDBPyConnection, form: str) -> str:
    """The rows in one order; in CSV no text is a formula to a spreadsheet."""
    if form != "csv":
        return "SELECT * FROM rows ORDER BY key, source, position, detail"
    columns = [
        f"""CASE WHEN regexp_matches("{name}", '^[-=+@\\t\\r\\n]') THEN '''' || "{name}" ELSE "{name}" END AS "{name}\""""
        if kind == "VARCHAR"
        else f'"{name}"'
        for name, kind, *_ in database.execute("DESCRIBE rows").fetchall()
    ]
    return f"SELECT {', '.join(columns)} FROM rows ORDER BY rows.key, rows.source, rows.position, rows.detail"


def _quoted(path: Path) -> str:
    return str(path).replace("'", "''")


def _totals(database: duckdb.DuckDBPyConnection) -> str:
    (text,) = database.execute(
        """SELECT counted((SELECT count(*) FROM articles), 'page') || ', ' || counted((SELECT count(*) FROM papers), 'article') || '; '
                  || counted((SELECT count(*) FROM quotations), 'quotation') || '; ' || counted((SELECT count(*) FROM copies), 'article') || ' with passages of a report; '
                  || counted((SELECT count(*) FROM rejects), 'record') || ' could not be read'
                  || coalesce((SELECT ' (' || string_agg(code || ' ' || n, ', ' ORDER BY n DESC, code) || ')' FROM (SELECT code, count(*) AS n FROM rejects GROUP BY code)), '')
                  || '. In ' || counted((SELECT count(DISTINCT coverage.language) FROM papers), 'language') || ': '
                  || coalesce((SELECT string_agg(language || ' ' || n, ', ' ORDER BY n DESC, language) FROM
                       (SELECT coverage.language AS language, count(*) AS n FROM papers GROUP BY ALL ORDER BY n DESC LIMIT 8)), 'none') || '.'"""
    ).fetchone() or ("",)
    return str(text)
