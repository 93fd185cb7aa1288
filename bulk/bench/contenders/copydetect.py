"""copydetect: its winnowed groups of characters as seeds, as passim has them, with an index over them, for by itself it compares every pair."""

import json
import re
import sys
from collections import Counter, defaultdict

sys.path.pop(0)

from copydetect.utils import get_document_fingerprints  # noqa: E402

GROUP, WINDOW, LEAST, COMMON = 20, 6, 4, 50
prints: dict[str, set[int]] = {}
places: defaultdict[int, list[str]] = defaultdict(list)
for line in open(sys.argv[1], encoding="utf-8"):
    text = json.loads(line)
    hashes, _ = get_document_fingerprints(" ".join(re.findall(r"\w+", text["text"].lower())), GROUP, WINDOW)
    prints[text["id"]] = set(map(int, hashes))
    for seed in prints[text["id"]]:
        places[seed].append(text["id"])
for name, seeds in prints.items():
    met = Counter(other for seed in seeds if len(places[seed]) <= COMMON for other in places[seed] if name < other)
    for other, count in met.items():
        if count >= LEAST:
            print(json.dumps([name, other]))
