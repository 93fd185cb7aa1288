"""How much is wire copy: by outlet, section and day; and whether it is credited."""

from __future__ import annotations

from . import plots
from .question import Question

_ABOUT = (
    "The share of words that stand in the report which shares most with each article, quotations left out. It says where words are shared "
    "with the library, not who wrote them first. At least: of articles that are largely or wholly a report. At most: of those, too, that "
    "share quotations or the story alone, counted as a whole."
)
#: Rows of one article each; `key` is filled in.
_ROWS = """
SELECT {key} AS key, source, position, id, title, url, tier || CASE WHEN copied THEN ', ' || coalesce(nullif(agency, ''), 'agency not known') ELSE '' END AS detail,
       words, CASE WHEN copied THEN words * article_coverage ELSE 0 END AS shared,
       CASE WHEN largely THEN words * article_coverage ELSE 0 END AS least, CASE WHEN tier <> 'none' THEN words ELSE 0 END AS most, copied{more}
FROM papers"""
_SHARES = (
    'percent(sum(shared), sum(words)) AS "shared words %", percent(sum(least), sum(words)) AS "at least %", percent(sum(most), sum(words)) AS "at most %"'
)
_SURE = """
SELECT counted(count(*), 'article') || '; ' || counted(count(*) FILTER (tier = 'partial'), 'article') || ' of those that share words share a part only. '
    || (SELECT counted(count(*), 'record') FROM rejects) || ' could not be read, and '
    || (SELECT counted(count(*), 'page') FROM articles WHERE NOT is_article) || ' held no article: neither is counted. {more}A report that the library lacks is not found.'
FROM papers"""


def _by(name: str, what: str, column: str, unknown: str) -> Question:
    return Question(
        name=f"wire-by-{name}",
        title=f"Wire copy by {what}",
        about=_ABOUT,
        rows=_ROWS.format(key=column, more=""),
        answer=f"""SELECT key AS "{what}", count(*) AS articles, count(*) FILTER (copied) AS "with shared passages", {_SHARES}
                   FROM rows GROUP BY key ORDER BY 4 DESC NULLS LAST, 2 DESC, 1""",
        sure=_SURE.format(more=f"' || counted(count(*) FILTER ({unknown}), 'article') || ' without {what}. "),
        draw=plots.bars(3, "% of words", low=4, high=5),
    )


BY_OUTLET = _by("outlet", "outlet", "paper", "outlet IS NULL")
BY_SECTION = _by("section", "section", "part", "section IS NULL")
BY_DAY = Question(
    name="wire-by-day",
    title="Wire copy by day",
    about=f"{_ABOUT} The plot has the outlets with most articles.",
    rows=_ROWS.format(key="date || ' · ' || paper", more=", date, paper"),
    answer=f"""SELECT key AS "day and outlet", any_value(date) AS _day, any_value(paper) AS _outlet, count(*) AS articles, {_SHARES}
               FROM rows WHERE date <> '(not known)' GROUP BY key ORDER BY 1""",
    sure=_SURE.format(more="' || counted(count(*) FILTER (day IS NULL), 'article') || ' without a day, in no line of this answer. "),
    draw=plots.lines(2, 1, 4, 3, "% of words"),
)
CREDITED = Question(
    name="credited",
    title="Credited or not",
    about="Articles with passages of an agency's report: whether their text credits that agency, another one, or none. A credit of a picture is none of the text.",
    rows="""
WITH given AS (SELECT source, position, list(DISTINCT agency ORDER BY agency) AS agencies FROM credits WHERE kind = 'text' GROUP BY ALL)
SELECT paper AS key, source, position, p.id, title, url,
       'report of ' || coalesce(nullif(report_agency, ''), 'nobody known') || '; credits ' || coalesce(array_to_string(agencies, ', '), 'none') AS detail,
       CASE WHEN agencies IS NULL THEN 'none' WHEN report_agency = '' THEN 'not known' WHEN list_contains(agencies, report_agency) THEN 'same' ELSE 'other' END AS credit
FROM papers p JOIN copies USING (source, position) LEFT JOIN given USING (source, position)""",
    answer="""SELECT key AS outlet, count(*) AS "articles with passages", count(*) FILTER (credit = 'same') AS "credit the agency",
                     count(*) FILTER (credit = 'other') AS "credit another", count(*) FILTER (credit = 'none') AS "credit none",
                     count(*) FILTER (credit = 'not known') AS "report's agency not known",
                     percent(count(*) FILTER (credit = 'none'), count(*)) AS "credit none %"
              FROM rows GROUP BY key ORDER BY 2 DESC, 1""",
    sure="""SELECT counted(count(*), 'article') || ' with passages of a report; of ' || counted(count(*) FILTER (report_source <> 'agency'), 'report')
                   || ' it is not known, or only told by a credit, whose text it is. An agency of two names counts as two. A credit may stand '
                   || 'in a part of the page that cleaning took away.' FROM copies""",
    draw=plots.stacked({"the agency": 2, "another": 3, "none": 4, "report's agency not known": 5}, "articles"),
)
