"""Copydesk for Python: who said what, where opinion runs, what is wire copy.

>>> import copydesk
>>> answer = copydesk.analyze(text="“We are ready,” the minister said on Monday.")
>>> answer["quotations"][0]["kind"]
'direct'

The analysis is the one that the extension and the command line make; its shape is the project's JSON contract.
"""

from __future__ import annotations

import json as _json
from typing import TYPE_CHECKING, Any, NamedTuple, TypedDict

import pyarrow as pa

from . import _core
from ._core import CopydeskError, Library, PackError

if TYPE_CHECKING:
    from typing import NotRequired

__all__ = ["Analysis", "CopydeskError", "Library", "PackError", "Tables", "analyze", "analyze_batch"]

#: Larger records are refused unless told otherwise, in bytes: what the core reads of one HTML file.
MAX_BYTES = 64_000_000

#: The columns that are read, and what they must be.
COLUMNS: dict[str, pa.DataType] = {
    "source": pa.string(),
    "position": pa.int64(),
    "id": pa.string(),
    "series": pa.string(),
    "html": pa.string(),
    "text": pa.string(),
    "body": pa.binary(),
    "charset": pa.string(),
    "line": pa.binary(),
    "url": pa.string(),
    "title": pa.string(),
    "published": pa.string(),
    "problem_code": pa.string(),
    "problem": pa.string(),
}


class Analysis(TypedDict):
    """An analysis, as the contract has it."""

    schema: int
    id: NotRequired[str]
    url: NotRequired[str]
    article: dict[str, Any] | None
    quotations: list[dict[str, Any]]
    opinions: list[dict[str, Any]]
    mostlyOpinion: bool
    credits: list[dict[str, Any]]
    wire: dict[str, Any]
    warnings: list[dict[str, Any]]
    coverage: dict[str, Any] | None
    removals: NotRequired[list[dict[str, Any]]]


class Tables(NamedTuple):
    """What a batch of records gave. The columns are told in the README; every table begins with `source`, `position`, `id`."""

    #: One row a record that was analysed.
    articles: pa.RecordBatch
    quotations: pa.RecordBatch
    opinions: pa.RecordBatch
    credits: pa.RecordBatch
    #: Reports that an article shares words with, and the passages.
    matches: pa.RecordBatch
    #: Sentences of the nearest report, kept or cut, and those that the article adds.
    edits: pa.RecordBatch
    #: One row a record that was not analysed: the contract's code, and a sentence.
    rejects: pa.RecordBatch


def analyze(
    *,
    html: str | None = None,
    text: str | None = None,
    id: str | None = None,
    url: str | None = None,
    title: str | None = None,
    published: str | None = None,
    library: Library | None = None,
    window: tuple[int, int] | None = None,
    explain: bool = False,
    opinion_threshold: float | None = None,
) -> Analysis:
    """Analyses one page, given as `html` or as plain `text`.

    `url`, `title` and `published` (RFC 3339) are used where the page does not say. With a `library` the page is compared with its
    reports; `window` is (days back, days ahead): only packs with reports of about the page's day are asked. `explain` adds what was
    removed in cleaning. Spans count UTF-16 units, as the contract has it.

    The interpreter is free while it works: threads may call it at once.

    :raises CopydeskError: `code` is "badRequest" where the page is given twice or not at all.
    :raises PackError: a pack of the library is missing or damaged.
    """
    answer = _core.analyze_json(
        html=html,
        text=text,
        id=id,
        url=url,
        title=title,
        published=published,
        library=library,
        window=window,
        explain=explain,
        opinion_threshold=opinion_threshold,
    )
    result: Analysis = _json.loads(answer)
    return result


def analyze_batch(
    batch: pa.RecordBatch,
    *,
    library: Library | None = None,
    window: tuple[int, int] | None = None,
    not_itself: bool = False,
    json: bool = False,
    jobs: int = 1,
    max_bytes: int = MAX_BYTES,
    opinion_threshold: float | None = None,
) -> Tables:
    """Analyses every record of an Arrow record batch.

    Each page stands in one of the columns `html`, `text`, `body` (bytes, with an optional `charset`) and `line` (bytes: a request line
    of the contract, or passim's `id`, `series`, `text`). The optional columns are `id`, `series`, `url`, `title`, `published`, and `source` and
    `position`, which name the record in every table. A record that cannot be analysed is a row of `rejects`; it stops nothing.

    `json` adds the contract's JSON as the column `analysis`. `not_itself` leaves out the report with the record's own identifier, for an
    archive that is compared with itself. Records of more than `max_bytes` are rejected. The interpreter is free while `jobs` threads work.

    :raises CopydeskError: a column has the wrong type, or no column holds pages.
    :raises PackError: a pack of the library is missing or damaged.
    """
    names = [name for name in batch.schema.names if name in COLUMNS]
    known = pa.RecordBatch.from_arrays([batch.column(name).cast(COLUMNS[name]) for name in names], names=names)
    if not names:
        known = batch.select([])
    tables = _core.analyze_batch(
        known,
        library=library,
        window=window,
        not_itself=not_itself,
        json=json,
        jobs=jobs,
        max_bytes=max_bytes,
        opinion_threshold=opinion_threshold,
    )
    return Tables(**dict(tables))
