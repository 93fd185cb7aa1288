"""What editors cut from reports and what they add."""

from __future__ import annotations

from . import plots
from .question import Question

#: Sentences of reports that an article was made of.
_REPORT = """
SELECT {key} AS key, source, position, n.id, n.title, n.url, e.kind || ': ' || e.text AS detail, e.kind = 'kept' AS kept, e.voice, paper{more}
FROM edits e JOIN named n USING (source, position) WHERE e.kind <> 'added'"""
_SURE = """
SELECT counted(count(DISTINCT (source, position)), 'article') || ' made of a report; ' || counted(count(*) FILTER (share BETWEEN .3 AND .7), 'sentence') || ' of ' || format('{{:,}}', count(*))
    || ' stand there by some half, and might as well be told the other way. A sentence in other words is cut here, and added in its new ones. '
    || 'Of reports without text in the library nothing can be said.'
FROM edits WHERE kind {kind}"""

BY_PLACE = Question(
    name="kept-by-place",
    title="What is kept of a report, from its head to its foot",
    about="Sentences of reports by the fifth of the report they stand in, and how many of them stand in the articles made of it.",
    rows=_REPORT.format(
        key="['1st fifth', '2nd fifth', '3rd fifth', '4th fifth', '5th fifth'][1 + least(4, 5 * e.sentence // greatest(e.sentences, 1))]", more=""
    ),
    answer="""SELECT key AS "fifth of the report", count(*) AS sentences, count(*) FILTER (kept) AS kept, percent(count(*) FILTER (kept), count(*)) AS "kept %",
                     percent(count(*) FILTER (kept AND voice = 'quotation'), count(*) FILTER (voice = 'quotation')) AS "of those with quotations %"
              FROM rows GROUP BY key ORDER BY key""",
    sure=_SURE.format(kind="<> 'added'"),
    draw=plots.bars(3, "% of sentences kept"),
)
CUT = Question(
    name="cut",
    title="What was cut most often",
    about="Sentences of reports that two articles or more were made of, by how many left them out.",
    rows=_REPORT.format(key="e.report_agency || ' ' || e.report_id || ': ' || e.text", more=", e.sentence, e.sentences"),
    answer="""SELECT key AS sentence, count(*) AS "articles with the report", count(*) FILTER (NOT kept) AS "left it out",
                     percent(count(*) FILTER (NOT kept), count(*)) AS "left it out %", any_value(voice) AS voice,
                     any_value(1 + sentence) || ' of ' || any_value(sentences) AS place
              FROM rows GROUP BY key HAVING count(*) > 1 AND count(*) FILTER (NOT kept) > 0 ORDER BY 3 DESC, 4 DESC, 1""",
    sure=_SURE.format(kind="<> 'added'"),
    draw=plots.bars(2, "articles that left it out"),
)
ADDED_VOICES = Question(
    name="added-by-outlet",
    title="What outlets add to reports",
    about="Sentences of articles made of a report that are not in it: the outlet's own narrative, further quotations, and marked opinion.",
    rows="""
SELECT paper AS key, source, position, n.id, n.title, n.url, e.voice || ': ' || e.text AS detail, e.voice, e.words
FROM edits e JOIN named n USING (source, position) WHERE e.kind = 'added'""",
    answer="""SELECT key AS outlet, count(DISTINCT (source, position)) AS articles, count(*) FILTER (voice = 'narrative') AS narrative,
                     count(*) FILTER (voice = 'quotation') AS quotations, count(*) FILTER (voice = 'opinion') AS opinion, sum(words)::BIGINT AS words
              FROM rows GROUP BY key ORDER BY 6 DESC, 1""",
    sure=_SURE.format(kind="= 'added'"),
    draw=plots.stacked({"narrative": 2, "quotations": 3, "opinion": 4}, "sentences added"),
)
ADDED = Question(
    name="added",
    title="What was added most often",
    about="Sentences that stand in several articles beside the reports' words, in the same words each time: background that is kept ready, and lines of the house.",
    rows="""
WITH added AS (SELECT e.*, array_to_string(words_of(e.text), ' ') AS plain FROM edits e WHERE e.kind = 'added' AND e.words >= 4),
     again AS (SELECT plain, arg_min(text, (source, position, number)) AS first FROM added GROUP BY plain HAVING count(DISTINCT (source, position)) > 1)
SELECT first AS key, source, position, n.id, n.title, n.url, a.text AS detail, a.voice, paper
FROM added a JOIN again USING (plain) JOIN named n USING (source, position)""",
    answer="""SELECT key AS sentence, count(DISTINCT (source, position)) AS articles, count(DISTINCT paper) AS outlets, mode(voice) AS voice
              FROM rows GROUP BY key ORDER BY 2 DESC, 1""",
    sure=_SURE.format(kind="= 'added'"),
    draw=plots.bars(1, "articles"),
)
