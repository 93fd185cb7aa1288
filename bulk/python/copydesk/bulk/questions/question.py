"""What a question is: rows, and an answer that counts these rows and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

Row = tuple[Any, ...]
Draw = Callable[[Any, list[Row]], None]


@dataclass(frozen=True)
class Question:
    """A question to an archive's tables, in DuckDB's SQL.

    `rows` gives the rows behind every number: `key`, then `source`, `position`, `id`, `title`, `url` of the article, `detail` (what to
    look at in it), and what is counted. `answer` is asked of them as the view `rows`; the first column of an answer is its rows' `key`, so a
    number and its evidence cannot part. `sure` answers one text: what is not known, and how far the numbers may be off.
    """

    name: str
    title: str
    about: str
    rows: str
    answer: str
    sure: str
    draw: Draw
    #: Whether `detail` is a wording to be compared with the key's.
    compares: bool = False
