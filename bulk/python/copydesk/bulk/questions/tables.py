"""The tables of an archive in DuckDB, with the words that the questions share."""

from __future__ import annotations

from pathlib import Path

import duckdb

from .. import outputs
from ..errors import JobError

TABLES = ("articles", "quotations", "opinions", "credits", "matches", "edits", "rejects")

#: What the questions share. A date without an hour is no moment: it says nothing of who was first.
WORDS = """
CREATE MACRO moment(published) AS CASE WHEN length(published) > 10 THEN try_cast(published AS TIMESTAMP) END;
CREATE MACRO hours(later, earlier) AS round(epoch(moment(later) - moment(earlier)) / 3600, 2);
CREATE MACRO percent(part, whole) AS CASE WHEN whole > 0 THEN round(100 * part / whole, 1) END;
CREATE MACRO words_of(text) AS list_filter(string_split_regex(lower(regexp_replace(text, '[^\\p{L}\\p{N}\\p{M}]+', ' ', 'g')), ' '), lambda word: word <> '');
CREATE MACRO counted(n, noun) AS format('{:,} {}{}', n, noun, CASE WHEN n = 1 THEN '' ELSE 's' END);

-- The articles of the archive, each with who published it and where. `copied` says whether words of its own stand in a report: a shared
-- quotation alone is none.
CREATE VIEW papers AS SELECT *, coalesce(outlet, '(not known)') AS paper, coalesce(section, '(not known)') AS part,
    coalesce(day, '(not known)') AS date, tier IN ('verbatim', 'lightEdit', 'partial') AS copied,
    tier IN ('verbatim', 'lightEdit') AS largely
  FROM articles WHERE is_article;

-- What the rows of every question say of an article.
CREATE VIEW named AS SELECT source, position, id, title, url, paper, part, date, published FROM papers;

-- The nearest report of each article that copies.
CREATE VIEW copies AS SELECT m.* FROM matches m WHERE m.number = 0 AND m.tier IN ('verbatim', 'lightEdit', 'partial');
"""


def opened(folder: Path) -> duckdb.DuckDBPyConnection:
    """A database with the tables of a folder as views.

    :raises JobError: the folder is none that the job finished, or of an earlier Copydesk.
    """
    if not (folder / outputs.MARK).is_file():
        raise JobError(f"{folder}: there is no {outputs.MARK} in it; let copydesk-bulk analyze write it to its end")
    database = duckdb.connect()
    for name in TABLES:
        files = str(folder / name / "**" / "*.parquet").replace("'", "''")
        try:
            # Where a record has no file it is known by its place alone; a join does not find what is null.
            database.execute(
                f"CREATE VIEW {name} AS SELECT * REPLACE (coalesce(source, '') AS source) FROM read_parquet('{files}', hive_partitioning = false)"
            )
        except duckdb.Error as error:
            database.close()
            raise JobError(f"{folder}: the table {name} cannot be read; let copydesk-bulk analyze write the tables anew ({error})") from error
    database.execute(WORDS)
    return database
