"""Where opinion runs."""

from __future__ import annotations

from . import plots
from .question import Question

BY_SECTION = Question(
    name="opinion-by-section",
    title="Opinion by section",
    about="Articles in which passages were marked as the author's own opinion or as what may be opinion, by outlet and section. At least: with what is opinion for certain. At most: with "
    "all those whose language has no lists of opinion. An opinion page is meant to hold opinion; what the outlet itself calls opinion is told beside it.",
    rows="""
WITH marked AS (SELECT source, position, count(*) FILTER (strength = 'opinion') AS plain, count(*) AS all_of_them, avg(confidence) AS confidence,
                       arg_max(text, confidence) AS surest FROM opinions GROUP BY ALL)
SELECT paper || ' · ' || part AS key, source, position, id, title, url, coalesce(counted(all_of_them, 'passage') || ': ' || surest, 'none') AS detail,
       coverage.opinion AS looked, coalesce(plain, 0) > 0 AS opinion, mostly_opinion AS mostly, coalesce(all_of_them, 0) > 0 AS perhaps,
       genre = 'opinion' AS declared, confidence
FROM papers LEFT JOIN marked USING (source, position)""",
    answer="""SELECT key AS "outlet and section", count(*) AS articles, count(*) FILTER (perhaps) AS "with opinion",
                     percent(count(*) FILTER (perhaps), count(*) FILTER (looked)) AS "with opinion %",
                     percent(count(*) FILTER (opinion), count(*)) AS "at least %", percent(count(*) FILTER (perhaps OR NOT looked), count(*)) AS "at most %",
                     count(*) FILTER (mostly) AS "mostly opinion", count(*) FILTER (declared) AS "called opinion", round(avg(confidence), 2) AS "confidence (mean)",
                     count(*) FILTER (NOT looked) AS "not looked at"
              FROM rows GROUP BY key ORDER BY 4 DESC NULLS LAST, 2 DESC, 1""",
    sure="""SELECT percent(count(*) FILTER (NOT coverage.opinion), count(*)) || ' % of ' || counted(count(*), 'article') || ' are in languages without lists of opinion: nothing is marked there. '
                   || counted(count(*) FILTER (section IS NULL), 'article') || ' without a section. The mean confidence of a passage is '
                   || coalesce((SELECT round(avg(confidence), 2) FROM opinions), 0) || '; what may be opinion is ' || coalesce((SELECT percent(count(*) FILTER (strength = 'maybe'), count(*)) FROM opinions), 0)
                   || ' % of the passages.' FROM papers""",
    draw=plots.bars(3, "% of articles with opinion", low=4, high=5),
)
