"""A page of plots, and the tables beside them, of what the job wrote. DuckDB reads the tables, matplotlib draws.

The page is one file without scripts: plots are pictures in it, and every text of the archive is escaped.
"""

from __future__ import annotations

import base64
import html
import io
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb
import matplotlib

from . import outputs
from .errors import JobError, of_writing

matplotlib.use("svg")
from matplotlib import pyplot  # noqa: E402

#: Rows of a table; more are in the Parquet.
MOST = 25
#: Outlets that get a line of their own in a plot.
LINES = 6
#: The letters that stand in a plot's margin.
LABEL = 34
#: Colours that people who see colours differently can tell apart (Okabe and Ito 2008).
COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9")

Row = tuple[Any, ...]
Draw = Callable[[Any, list[Row]], None]


@dataclass(frozen=True)
class Section:
    """A question, the query that answers it, and how the answer is drawn."""

    title: str
    about: str
    #: Column headings; a percentage's ends in "%".
    columns: tuple[str, ...]
    query: str
    draw: Draw


def _bars(name: int, value: int, unit: str) -> Draw:
    def draw(axes: Any, rows: list[Row]) -> None:
        shown = rows[:MOST][::-1]
        labels = [_short(str(row[name])) for row in shown]
        axes.barh(range(len(shown)), [row[value] for row in shown], color=COLOURS[0])
        axes.set_yticks(range(len(shown)), labels)
        axes.set_xlabel(unit)
        axes.set_xlim(0, 100 if unit.startswith("%") else max(1, *(row[value] for row in shown)) * 1.05)
        axes.xaxis.get_major_locator().set_params(integer=True)

    return draw


def _days(axes: Any, rows: list[Row]) -> None:
    largest: dict[str, int] = {}
    for _, outlet, articles, *_rest in rows:
        largest[outlet] = largest.get(outlet, 0) + articles
    outlets = sorted(largest, key=lambda outlet: (-largest[outlet], outlet))[:LINES]
    days = sorted({row[0] for row in rows})
    place = {day: number for number, day in enumerate(days)}
    for colour, outlet in zip(COLOURS, outlets, strict=False):
        points = sorted((place[row[0]], row[3]) for row in rows if row[1] == outlet)
        axes.plot(*zip(*points, strict=True), marker="o", markersize=3, color=colour, label=_short(outlet))
    step = max(1, len(days) // 8)
    axes.set_xticks(range(0, len(days), step), days[::step], rotation=30, ha="right")
    axes.set_ylabel("% of words")
    axes.set_ylim(0, 100)
    if outlets:
        axes.legend(frameon=False, fontsize=8)


#: Words of an article that stand in its nearest report; only reuse counts, not a shared quotation.
COPIED = "CASE WHEN tier IN ('verbatim', 'lightEdit', 'partial') THEN words * article_coverage ELSE 0 END"
ARTICLES = f"(SELECT *, {COPIED} AS copied, coalesce(outlet, '(not known)') AS paper FROM articles WHERE is_article)"

SECTIONS = (
    Section(
        "Words also in a report, by outlet",
        "The share of an outlet's words that stand in the report which shares most with each article, quotations left out. It says where "
        "words are shared with the library, not who wrote them first.",
        ("outlet", "articles", "with shared passages", "largely or wholly the same", "shared words %"),
        f"""SELECT paper, count(*), count(*) FILTER (tier IN ('verbatim', 'lightEdit', 'partial')),
                   count(*) FILTER (tier IN ('verbatim', 'lightEdit')), round(100 * sum(copied) / greatest(sum(words), 1), 1) AS share
            FROM {ARTICLES} GROUP BY paper ORDER BY share DESC, count(*) DESC, paper""",
        _bars(0, 4, "% of words"),
    ),
    Section(
        "Words also in a report, by day",
        "The same by the day of the article. The plot has the outlets with most articles.",
        ("day", "outlet", "articles", "shared words %"),
        f"""SELECT day, paper, count(*), round(100 * sum(copied) / greatest(sum(words), 1), 1)
            FROM {ARTICLES} WHERE day IS NOT NULL GROUP BY day, paper ORDER BY count(*) DESC, day, paper""",
        _days,
    ),
    Section(
        "Agencies",
        "How many articles credit an agency with their text, and how many share passages with a report of it.",
        ("agency", "articles that credit it", "articles that share passages with it"),
        """WITH credited AS (SELECT agency, count(DISTINCT (source, position)) AS n FROM credits WHERE kind = 'text' GROUP BY agency),
                shared AS (SELECT report_agency AS agency, count(DISTINCT (source, position)) AS n FROM matches
                           WHERE tier IN ('verbatim', 'lightEdit', 'partial') AND report_agency <> '' GROUP BY report_agency)
           SELECT coalesce(c.agency, s.agency) AS name, coalesce(c.n, 0) AS credits, coalesce(s.n, 0)
           FROM credited c FULL JOIN shared s ON c.agency = s.agency ORDER BY credits DESC, 3 DESC, name""",
        _bars(0, 1, "articles that credit it"),
    ),
    Section(
        "Most quoted",
        "People and bodies by the number of articles that quote their own words, under the fullest name that each article gives.",
        ("speaker", "articles", "quotations", "outlets"),
        """SELECT speaker, count(DISTINCT (q.source, q.position)) AS n, count(*), count(DISTINCT outlet)
           FROM quotations q JOIN articles a ON q.source IS NOT DISTINCT FROM a.source AND q.position = a.position
           WHERE speaker IS NOT NULL AND NOT unnamed AND kind <> 'indirect' GROUP BY speaker ORDER BY n DESC, count(*) DESC, speaker""",
        _bars(0, 1, "articles"),
    ),
    Section(
        "Where opinion runs",
        "Articles in which passages of the author's own opinion were marked, by outlet.",
        ("outlet", "articles", "with opinion", "with opinion %", "passages an article"),
        """WITH marked AS (SELECT source, position, count(*) AS n FROM opinions GROUP BY ALL)
           SELECT coalesce(outlet, '(not known)') AS paper, count(*), count(m.n), round(100 * count(m.n) / count(*), 1) AS share,
                  round(coalesce(sum(m.n), 0) / count(*), 2)
           FROM articles a LEFT JOIN marked m ON a.source IS NOT DISTINCT FROM m.source AND a.position = m.position
           WHERE is_article GROUP BY paper ORDER BY share DESC, count(*) DESC, paper""",
        _bars(0, 3, "% of articles"),
    ),
)

STYLE = """
:root { color-scheme: light; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 2rem auto; max-width: 80rem; padding: 0 1rem; color: #1a1a1a; background: #fff; }
section { margin: 3rem 0; } .both { display: flex; flex-wrap: wrap; gap: 2rem; align-items: flex-start; }
img { flex: 1 1 30rem; max-width: 100%; min-width: 0; } .table { flex: 1 1 26rem; overflow-x: auto; max-height: 34rem; overflow-y: auto; }
table { border-collapse: collapse; font-size: .875rem; width: 100%; } th, td { padding: .25rem .6rem; border-bottom: 1px solid #ddd; text-align: left; }
th { position: sticky; top: 0; background: #fff; } td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
td { overflow-wrap: break-word; } .about { max-width: 46rem; color: #444; }
"""


def write(tables: str, out: str, title: str) -> None:
    """Writes the page of the tables in a folder.

    :raises JobError: the folder is none that the job finished, or the page cannot be written.
    """
    folder = Path(tables)
    if not (folder / outputs.MARK).is_file():
        raise JobError(f"{folder}: there is no {outputs.MARK} in it; let copydesk-bulk analyze write it to its end")
    with duckdb.connect() as database:
        for name in ("articles", "quotations", "opinions", "credits", "matches", "rejects"):
            files = str(folder / name / "*.parquet").replace("'", "''")
            database.execute(f"CREATE VIEW {name} AS SELECT * FROM read_parquet('{files}')")
        parts = [_totals(database), *(_section(section, database.execute(section.query).fetchall()) for section in SECTIONS)]
    name = html.escape(title)
    page = (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\">"
        f"<title>{name}</title><style>{STYLE}</style></head><body><h1>{name}</h1>{''.join(parts)}</body></html>\n"
    )
    try:
        Path(out).write_text(page, encoding="utf-8")
    except OSError as error:
        raise of_writing(out, error) from error


def _totals(database: duckdb.DuckDBPyConnection) -> str:
    counts = database.execute(
        """SELECT (SELECT count(*) FROM articles), (SELECT count(*) FROM articles WHERE is_article), (SELECT count(*) FROM rejects),
                  (SELECT count(*) FROM quotations), (SELECT count(DISTINCT (source, position)) FROM matches)"""
    ).fetchone()
    pages, articles, rejects, quotations, matched = counts or (0, 0, 0, 0, 0)
    reasons = database.execute("SELECT code, count(*) FROM rejects GROUP BY code ORDER BY 2 DESC, code").fetchall()
    listed = ", ".join(f"{count:,} {html.escape(code)}" for code, count in reasons)
    return (
        f"<p>{pages:,} pages, {articles:,} of them articles; {quotations:,} quotations; {matched:,} articles with a related report; "
        f"{rejects:,} records could not be read{f' ({listed})' if listed else ''}.</p>"
    )


def _section(section: Section, rows: list[Row]) -> str:
    head = f"<section><h2>{html.escape(section.title)}</h2><p class=about>{html.escape(section.about)}</p>"
    if not rows:
        return f"{head}<p>There is nothing of this in the archive.</p></section>"
    picture = f'<img alt="{html.escape(section.title)}: the figures are in the table" src="{_picture(section.draw, rows)}">'
    return f"{head}<div class=both>{picture}<div class=table>{_table(section.columns, rows)}</div></div></section>"


def _table(columns: Sequence[str], rows: list[Row]) -> str:
    def cell(tag: str, value: object, number: bool) -> str:
        kind = " class=number" if number else ""
        text = f"{value:,}" if isinstance(value, int | float) else str(value)
        return f"<{tag}{kind}>{html.escape(text)}</{tag}>"

    numbers = [isinstance(value, int | float) for value in rows[0]]
    head = "".join(cell("th", name, number) for name, number in zip(columns, numbers, strict=True))
    lines = (
        "<tr>" + "".join(cell("td", value, number) for value, number in zip(row, numbers, strict=True)) + "</tr>"
        for row in rows[:MOST]
    )
    more = f"<p>and {len(rows) - MOST:,} more</p>" if len(rows) > MOST else ""
    return f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(lines)}</tbody></table>{more}"


def _picture(draw: Draw, rows: list[Row]) -> str:
    # Names are letters here, never formulae; and the same tables draw the same bytes.
    # Letters stay letters: whoever looks has fonts for scripts that this machine may not have, which is what the warning is about.
    settings = {"text.parse_math": False, "svg.hashsalt": "copydesk", "svg.fonttype": "none", "font.size": 9}
    with matplotlib.rc_context(settings), warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Glyph ")
        figure, axes = pyplot.subplots(figsize=(7, 4.6), layout="constrained")
        draw(axes, rows)
        axes.spines[["top", "right"]].set_visible(False)
        drawn = io.BytesIO()
        figure.savefig(drawn, format="svg", metadata={"Date": None})
        pyplot.close(figure)
    return "data:image/svg+xml;base64," + base64.b64encode(drawn.getvalue()).decode()


def _short(text: str) -> str:
    plain = "".join(letter if letter.isprintable() else " " for letter in text)
    return plain if len(plain) <= LABEL else plain[: LABEL - 1] + "…"
