"""Who is quoted, by whom, and how quotations change on their way."""

from __future__ import annotations

from . import plots
from .question import Question

_NOT_SURE = """
SELECT counted(count(*), 'quotation') || ' in quotation marks. Of ' || percent(count(*) FILTER (speaker IS NULL), count(*)) || ' % no speaker was found, of '
    || percent(count(*) FILTER (speaker IS NOT NULL AND NOT certain), count(*)) || ' % one that the rules are not sure of; the mean confidence is ' || round(avg(confidence), 2) || '. '
    || (SELECT counted(count(*) FILTER (NOT coverage.speakers), 'article') FROM papers) || ' in languages whose reporting words are not known: nobody is named there.'
FROM quotations WHERE kind <> 'indirect'"""

QUOTED = Question(
    name="quoted",
    title="Who is quoted",
    about="People and bodies in whose own words articles speak, under the fullest name that each article gives; how often, in how many words, and by which outlets most.",
    rows="""
SELECT speaker AS key, q.source, q.position, n.id, n.title, n.url, paper || ': ' || q.text AS detail, paper, len(words_of(q.text)) AS words, confidence, certain
FROM quotations q JOIN named n USING (source, position) WHERE speaker IS NOT NULL AND NOT unnamed AND q.kind <> 'indirect'""",
    answer="""SELECT key AS speaker, count(DISTINCT (source, position)) AS articles, count(*) AS quotations, sum(words)::BIGINT AS words, count(DISTINCT paper) AS outlets,
                     (SELECT string_agg(paper || ' ' || n, ', ' ORDER BY n DESC, paper) FROM (SELECT r.paper, count(*) AS n FROM rows r WHERE r.key = rows.key
                      GROUP BY r.paper ORDER BY n DESC, r.paper LIMIT 3)) AS "most by", round(avg(confidence), 2) AS "confidence (mean)",
                     percent(count(*) FILTER (certain), count(*)) AS "certain %"
              FROM rows GROUP BY key ORDER BY 2 DESC, 3 DESC, 1""",
    sure=_NOT_SURE,
    draw=plots.bars(1, "articles"),
)
BY_OUTLET = Question(
    name="quoted-by-outlet",
    title="How much outlets quote",
    about="Quotations in quotation marks by outlet: with a named speaker, with one that has no name (“a spokesman”), and without any.",
    rows="""
SELECT paper AS key, q.source, q.position, n.id, n.title, n.url, coalesce(speaker, '(nobody)') || ': ' || q.text AS detail,
       CASE WHEN speaker IS NULL THEN 'none' WHEN unnamed THEN 'unnamed' ELSE 'named' END AS who, len(words_of(q.text)) AS words
FROM quotations q JOIN named n USING (source, position) WHERE q.kind <> 'indirect'""",
    answer="""SELECT key AS outlet, count(DISTINCT (source, position)) AS articles, count(*) AS quotations, count(*) FILTER (who = 'named') AS named,
                     count(*) FILTER (who = 'unnamed') AS unnamed, count(*) FILTER (who = 'none') AS nobody, sum(words)::BIGINT AS words,
                     round(avg(words), 1) AS "words each"
              FROM rows GROUP BY key ORDER BY 3 DESC, 1""",
    sure=_NOT_SURE,
    draw=plots.stacked({"a name": 3, "no name": 4, "nobody found": 5}, "quotations"),
)
TRAVELLING = Question(
    name="travelling",
    title="Quotations that travel",
    about="Quotations of eight words or more that stand in several outlets, in the same or nearly the same words: half of the shorter one's groups of four words are in both. The first is "
    "that of the earliest article. The rows show what was changed on the way.",
    rows="""
WITH said AS (SELECT q.source, q.position, q.number, q.text, q.speaker, paper, published, words_of(q.text) AS words, moment(published) AS heard
              FROM quotations q JOIN named n USING (source, position) WHERE q.kind <> 'indirect' AND len(words_of(q.text)) >= 8),
     numbered AS (SELECT *, row_number() OVER (ORDER BY heard NULLS LAST, published NULLS LAST, source, position, number) AS n FROM said),
     groups AS (SELECT n, paper, unnest(list_distinct([hash(words[i : i + 3]) FOR i IN range(1, len(words) - 2)])) AS four FROM numbered),
     -- What more than 200 quotations have is a turn of phrase.
     rare AS (SELECT * FROM groups WHERE four IN (SELECT four FROM groups GROUP BY four HAVING count(*) BETWEEN 2 AND 200)),
     sizes AS (SELECT n, count(*) AS fours FROM groups GROUP BY n),
     pairs AS (SELECT a.n AS early, b.n AS late, count(*) AS shared FROM rare a JOIN rare b ON a.four = b.four AND a.n < b.n GROUP BY ALL),
     near AS (SELECT early, late FROM pairs JOIN sizes e ON e.n = early JOIN sizes l ON l.n = late WHERE 2 * shared >= least(e.fours, l.fours)),
     led AS (SELECT late AS n, min(early) AS lead FROM near GROUP BY late),
     roots AS (SELECT n.n, coalesce(two.lead, one.lead, n.n) AS root FROM numbered n LEFT JOIN led one ON one.n = n.n LEFT JOIN led two ON two.n = one.lead),
     far AS (SELECT root FROM roots JOIN numbered USING (n) GROUP BY root HAVING count(DISTINCT paper) > 1)
SELECT f.text AS key, s.source, s.position, n.id, n.title, n.url, s.text AS detail, s.paper, s.speaker, f.speaker AS first_speaker, s.n = r.root AS is_first, s.heard,
       coalesce(p.copied, false) AS with_report,
       CASE WHEN s.n = r.root THEN 'first' WHEN s.words = f.words THEN 'same' WHEN contains(array_to_string(f.words, ' '), array_to_string(s.words, ' ')) THEN 'shortened'
            WHEN len(list_filter(s.words, lambda word: NOT list_contains(f.words, word))) = 0 THEN 'shortened' ELSE 'changed' END AS wording,
       percent(len(list_filter(s.words, lambda word: NOT list_contains(f.words, word))), len(s.words)) AS new_words
FROM far JOIN roots r USING (root) JOIN numbered s ON s.n = r.n JOIN numbered f ON f.n = r.root JOIN named n ON n.source = s.source AND n.position = s.position
JOIN papers p ON p.source = s.source AND p.position = s.position""",
    answer="""SELECT key AS "first wording", any_value(first_speaker) AS speaker, count(DISTINCT paper) AS outlets, count(*) AS quotations,
                     count(*) FILTER (wording = 'same') AS "in the same words", count(*) FILTER (wording = 'shortened') AS shortened,
                     count(*) FILTER (wording = 'changed') AS "in other words", max(new_words) AS "new words, at most %",
                     count(*) FILTER (with_report) AS "in wire copy", count(*) FILTER (speaker IS NOT NULL AND speaker <> first_speaker) AS "another speaker"
              FROM rows GROUP BY key ORDER BY 3 DESC, 4 DESC, 1""",
    sure="""SELECT counted(count(*), 'quotation') || ' of eight words or more; ' || counted(count(*) FILTER (moment(published) IS NULL), 'quotation')
                   || ' in articles that give no hour, which are put last. Two reporters who heard the same words may write them down differently: a change is no fault by itself. '
                   || 'A quotation in another language is another quotation.'
            FROM quotations q JOIN named USING (source, position) WHERE q.kind <> 'indirect' AND len(words_of(q.text)) >= 8""",
    draw=plots.stacked({"same words": 4, "shortened": 5, "other words": 6}, "quotations after the first"),
    compares=True,
)
