"""What the records of an archive are known by, so that of several versions of a page one counts, and the same text only once."""

from __future__ import annotations

import re
from hashlib import blake2b
from typing import Any

import pyarrow as pa

#: What a record is known by. `key` is the page: its address, else outlet and identifier; a later record of one key is a newer version.
#: `digest` is what stands there: outlet, headline and text; two records of one digest are one article.
VERSIONS = pa.schema([("source", pa.string()), ("position", pa.int64()), ("key", pa.string()), ("digest", pa.string())])


def versions(articles: pa.RecordBatch) -> pa.RecordBatch:
    """What the records of a batch are known by. A page without an article is a version of nothing: the crawl may have failed."""
    rows = []
    for article in articles.select(["source", "position", "id", "outlet", "url", "title", "is_article", "blocks"]).to_pylist():
        key = digest = None
        if article["is_article"]:
            parts = [article["outlet"] or "", article["title"] or "", *(block["text"] for block in article["blocks"])]
            # Lengths keep apart what would read alike when joined.
            text = "".join(f"{len(part)}:{part}" for part in parts)
            key, digest = _key(article), blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
        rows.append({"source": article["source"], "position": article["position"], "key": key, "digest": digest})
    return pa.RecordBatch.from_pylist(rows, schema=VERSIONS)


def _key(article: dict[str, Any]) -> str | None:
    url = (article["url"] or "").partition("#")[0]
    if url:
        # One page by either protocol.
        return re.sub(r"^https?://", "", url)
    return f"{article['outlet'] or ''}\n{article['id']}" if article["id"] is not None else None
