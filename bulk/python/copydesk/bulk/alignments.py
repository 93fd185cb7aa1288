"""Matches as passim writes its pairwise alignments: one passage a line.

The text without a number is the report, where the words are taken to come from; that with a `2` is the article. Offsets count code points, into
the text as it was given, or into the article's blocks joined by newlines where the page was HTML. `matches` counts the letters of the
words that both have in one order.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Any

import pyarrow as pa


def lines(articles: pa.RecordBatch, matches: pa.RecordBatch) -> Iterator[str]:
    """The lines of a batch, in the order of the matches."""
    if matches.num_rows == 0:
        return
    keys = articles.select(["source", "position", "series"]).to_pylist()
    series = {(key["source"], key["position"]): key["series"] for key in keys}
    for match in matches.to_pylist():
        for passage in match["passages"]:
            line = {
                "id": match["report_id"],
                "series": match["report_agency"],
                "begin": passage["report_begin"],
                "end": passage["report_end"],
                "id2": match["id"],
                "series2": series.get((match["source"], match["position"])),
                "begin2": passage["begin"],
                "end2": passage["end"],
                "s1": passage["report_text"],
                "s2": passage["text"],
                "matches": common_letters(passage["report_text"], passage["text"]),
                "words": passage["words"],
                "tier": match["tier"],
            }
            yield _line(line)


def _line(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False) + "\n"


def common_letters(first: str, second: str) -> int:
    """Letters of the words that both texts have in one order, with the spaces between them."""
    if first == second:
        return len(first)
    one, two = first.split(), second.split()
    blocks = SequenceMatcher(None, one, two, autojunk=False).get_matching_blocks()
    return sum(len(" ".join(one[block.a : block.a + block.size])) for block in blocks)
