"""Copydesk in one process: the texts as a pack, and each looked up in it."""

import json
import sys
from pathlib import Path

# This file has the library's name: its own folder is not where the library is.
sys.path.pop(0)

import pyarrow as pa  # noqa: E402

import copydesk  # noqa: E402
from copydesk import _core  # noqa: E402

texts, work = Path(sys.argv[1]), Path(sys.argv[2])
size = texts.stat().st_size
_core.build_pieces(texts, 0, size, work / "piece", period="all", format="archive")
(work / "library").mkdir(exist_ok=True)
_core.merge_pieces([(str(work / "piece" / "all.pack"), [])], work / "library" / "0001-all.pack")
library = copydesk.Library.open(work / "library")
lines = texts.read_bytes().splitlines()
for start in range(0, len(lines), 1000):
    batch = pa.RecordBatch.from_pydict({"line": lines[start : start + 1000]})
    found = copydesk.analyze_batch(batch, library=library, not_itself=True, jobs=int(sys.argv[3])).matches
    for one, other in zip(found.column("id").to_pylist(), found.column("report_id").to_pylist(), strict=True):
        print(json.dumps([one, other]))
