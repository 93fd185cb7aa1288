"""The tables of an archive in DuckDB, with the words that the questions share."""

from __future__ import annotations

from pathlib import Path

import duckdb

from .. import days, outputs
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


#: Which records of an archive count: of each page the newest version, of several pages of one outlet with the same text the first.
COUNTS = """
CREATE TEMP TABLE counting AS
WITH newest AS (SELECT * FROM versions QUALIFY row_number() OVER (PARTITION BY coalesce(key, source || position) ORDER BY source DESC, position DESC) = 1)
SELECT source, position FROM newest QUALIFY row_number() OVER (PARTITION BY coalesce(digest, source || position) ORDER BY source, position) = 1
"""


def opened(folder: Path) -> duckdb.DuckDBPyConnection:
    """A database with the tables of a folder as views: those of one run, or of an archive that grows by the day. There a record's source begins
    with its day, and a record that a newer one replaces is in no table.

    :raises JobError: the folder is none that a job finished, or of an earlier Copydesk.
    """
    parts = days.whole(folder)
    if not parts and not (folder / outputs.MARK).is_file():
        raise JobError(f"{folder}: there is no {outputs.MARK} in it; let copydesk-bulk write it to its end")
    database = duckdb.connect()
    try:
        if parts:
            database.execute(f"CREATE VIEW versions AS {_read(parts, 'versions', dated=True)}")
            database.execute(COUNTS)
        for name in TABLES:
            counts = " SEMI JOIN counting USING (source, position)" if parts and name != "rejects" else ""
            database.execute(f"CREATE VIEW {name} AS FROM ({_read(parts or [folder], name, dated=bool(parts))}){counts}")
    except duckdb.Error as error:
        database.close()
        raise JobError(f"{folder}: its tables cannot be read; let copydesk-bulk write them anew ({str(error).splitlines()[0]})") from error
    database.execute(WORDS)
    return database


def _read(folders: list[Path], table: str, dated: bool) -> str:
    """A table of some folders. Where a record has no file it is known by its place alone; a join does not find what is null."""
    files = ", ".join("'" + str(folder / table / "*.parquet").replace("'", "''") + "'" for folder in folders)
    source = "regexp_extract(filename, '.*day=([0-9-]{10})[/\\\\]', 1) || '/' || coalesce(source, '')" if dated else "coalesce(source, '')"
    return f"SELECT * EXCLUDE (filename) REPLACE ({source} AS source) FROM read_parquet([{files}], filename = true, hive_partitioning = false)"
