"""datasketch: MinHash with locality-sensitive hashing, and the true share of common groups of words where it finds a candidate."""

import json
import re
import sys

# This file has the library's name: its own folder is not where the library is.
sys.path.pop(0)

from datasketch import MinHash, MinHashLSH  # noqa: E402

GROUP, LEAST = 3, 0.03
groups: dict[str, set[bytes]] = {}
for line in open(sys.argv[1], encoding="utf-8"):
    text = json.loads(line)
    words = re.findall(r"\w+", text["text"].lower())
    groups[text["id"]] = {" ".join(words[at : at + GROUP]).encode() for at in range(len(words) - GROUP + 1)}
index = MinHashLSH(num_perm=128, params=(64, 2))
prints = {}
for name, found in groups.items():
    prints[name] = MinHash(num_perm=128)
    prints[name].update_batch(list(found))
    index.insert(name, prints[name])
for name, found in groups.items():
    for other in index.query(prints[name]):
        if name < other and len(found & groups[other]) / len(found | groups[other]) >= LEAST:
            print(json.dumps([name, other]))
