"""Which agency was first, who followed and how fast, and which forms they fill anew each day."""

from __future__ import annotations

from . import plots
from .question import Question

FIRST = Question(
    name="first",
    title="Which agency was first",
    about="Stories of which an article shares passages or quotations with reports of two agencies or more. The first is whose report has the earlier time; a story told again "
    "in other articles counts once.",
    rows="""
WITH told AS (SELECT source, position, report_agency AS agency, report_id, report_title, moment(report_published) AS sent, report_published
              FROM matches WHERE report_agency <> '' AND tier <> 'none' AND report_source = 'agency'),
     firsts AS (SELECT source, position, agency, min(sent) AS sent, arg_min(report_id, sent) AS report, arg_min(report_title, sent) AS headline FROM told
                WHERE sent IS NOT NULL GROUP BY ALL),
     several AS (SELECT source, position, count(*) AS agencies, min(sent) AS earliest, arg_min(report, (sent, report)) AS story FROM firsts GROUP BY ALL HAVING count(*) > 1),
     once AS (SELECT story, agency, min(sent) AS sent, min(earliest) AS earliest, arg_min(source, (source, position)) AS source,
                     arg_min(position, (source, position)) AS position, any_value(headline) AS headline, any_value(report) AS report
              FROM firsts JOIN several USING (source, position) GROUP BY ALL)
SELECT agency AS key, source, position, id, title, url, report || ': ' || headline || ', ' || sent AS detail, story, sent = earliest AS was_first,
       round(epoch(sent - earliest) / 60) AS behind
FROM once JOIN named USING (source, position)""",
    answer="""SELECT key AS agency, count(*) AS stories, count(*) FILTER (was_first) AS "was first", percent(count(*) FILTER (was_first), count(*)) AS "was first %",
                     median(behind) FILTER (NOT was_first) AS "else behind, minutes (median)"
              FROM rows GROUP BY key ORDER BY 3 DESC, 2 DESC, 1""",
    sure="""SELECT counted(count(DISTINCT report_id), 'report') || ' met; ' || counted(count(DISTINCT report_id) FILTER (moment(report_published) IS NULL), 'report')
                   || ' without an hour, which can be first of nothing. Agencies that send at the same moment are both first. An agency whose reports the library lacks is late to nothing here.'
            FROM matches WHERE tier <> 'none'""",
    draw=plots.bars(2, "stories in which it was first"),
)
FOLLOWED = Question(
    name="followed",
    title="Who follows, and how fast",
    about="Hours from the report to the article that shares most of its passages, by outlet: the median, and between which hours half of the articles lie.",
    rows="""
SELECT paper AS key, source, position, n.id, title, url, report_agency || ' ' || report_id || ': ' || report_title || ', '
       || counted(list_sum(list_transform(passages, lambda passage: passage.words)), 'word') || ' in common' AS detail, hours(published, report_published) AS hours
FROM named n JOIN copies USING (source, position)""",
    answer="""SELECT key AS outlet, count(*) AS articles, count(hours) AS "with both hours", round(median(hours) FILTER (hours >= 0), 1) AS "hours (median)",
                     round(quantile_cont(hours, .25) FILTER (hours >= 0), 1) AS "a quarter by", round(quantile_cont(hours, .75) FILTER (hours >= 0), 1) AS "three quarters by",
                     count(*) FILTER (hours < 0) AS "before the report"
              FROM rows GROUP BY key ORDER BY 4 NULLS LAST, 1""",
    sure="""SELECT counted(count(*), 'article') || ' with passages; ' || counted(count(*) FILTER (hours(published, report_published) IS NULL), 'article')
                   || ' of them where article or report gives no hour, and ' || count(*) FILTER (hours(published, report_published) < 0)
                   || ' before their report: a clock that runs wrong, or a report that is the later one. Neither is in the medians. An article that was changed later keeps its first time.'
            FROM named JOIN copies USING (source, position)""",
    draw=plots.bars(3, "hours after the report, median; half of the articles within the line", low=4, high=5),
)
STORIES = Question(
    name="stories",
    title="The reports that were taken most",
    about="Reports whose passages stand in the articles of most outlets, and who had them first. The rows show the longest passage that each took.",
    rows="""
SELECT report_agency || ' ' || report_id || ': ' || report_title AS key, source, position, n.id, title, url,
       paper || coalesce(', ' || hours(published, report_published) || ' h later', ', hour not known') || ', ' || tier || ': ' ||
         coalesce(list_reverse_sort(list_transform(passages, lambda passage: {'words': passage.words, 'text': passage.text}))[1].text, '') AS detail,
       paper, hours(published, report_published) AS hours, article_coverage, report_published
FROM named n JOIN copies USING (source, position)""",
    answer="""SELECT key AS report, any_value(report_published) AS published, count(DISTINCT paper) AS outlets, count(*) AS articles,
                     arg_min(paper, hours) FILTER (hours >= 0) AS "first outlet", min(hours) FILTER (hours >= 0) AS "after hours",
                     round(median(hours) FILTER (hours >= 0), 1) AS "hours (median)"
              FROM rows GROUP BY key ORDER BY 3 DESC, 4 DESC, 1""",
    sure="""SELECT counted(count(DISTINCT report_id), 'report') || ' taken by somebody; ' || counted(count(*) FILTER (len(takes) > 0), 'article')
                   || ' that may as well be of another version of the same report.' FROM copies""",
    draw=plots.bars(2, "outlets"),
)
FORMS = Question(
    name="forms",
    title="Forms that are filled anew, by agency",
    about="Sentences that come again on other days with other figures and names in the same places, such as weather, markets and results; of each article the one that comes most. "
    "“#” stands for a figure, “@” for a word with a capital. Two articles of one form are no copies of each other.",
    rows="""
WITH given AS (SELECT source, position, min(agency) AS credit FROM credits WHERE kind = 'text' GROUP BY ALL),
     sentences AS (SELECT source, position, date, coalesce(nullif(c.report_agency, ''), credit, '(no agency)') AS agency,
                          unnest(list_distinct(flatten(list_transform(blocks, lambda block: string_split_regex(block.text, '[.!?]\\s+'))))) AS sentence
                   FROM papers LEFT JOIN copies c USING (source, position) LEFT JOIN given USING (source, position)),
     forms AS (SELECT *, regexp_replace(regexp_replace(rtrim(trim(sentence), '.!?'), '\\d[\\d.,:]*', '#', 'g'), '(\\s)\\p{Lu}[\\p{L}\\p{M}''’-]*', '\\1@', 'g') AS form
               FROM sentences WHERE regexp_matches(sentence, '\\d')),
     again AS (SELECT agency, form, count(DISTINCT date) AS days, count(DISTINCT sentence) AS fillings, count(*) AS articles FROM forms
               WHERE len(words_of(form)) >= 5 GROUP BY ALL HAVING days >= 2 AND fillings >= 2),
     best AS (SELECT source, position, agency, arg_max(form, (articles, len(form), form)) AS form, arg_max(sentence, (articles, len(form), form)) AS sentence
              FROM forms JOIN again USING (agency, form) GROUP BY ALL)
SELECT agency || ': ' || form AS key, source, position, id, title, url, sentence AS detail, agency, date, paper FROM best JOIN named USING (source, position)""",
    answer="""SELECT key AS form, count(*) AS articles, count(DISTINCT date) AS days, count(DISTINCT detail) AS fillings, count(DISTINCT paper) AS outlets
              FROM rows GROUP BY key ORDER BY 2 DESC, 1""",
    sure="""SELECT counted(count(*), 'article') || ', ' || count(*) FILTER (day IS NULL) || ' of them without a day, which cannot come again on another. '
                   || 'A form whose sentences are put in another order each day is not seen, nor one whose places hold words in small letters; in German, which writes nouns with '
                   || 'capitals, forms look alike sooner.' FROM papers""",
    draw=plots.bars(1, "articles"),
)
