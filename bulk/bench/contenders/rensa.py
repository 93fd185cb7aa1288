"""rensa: MinHash and its index in Rust, and the true share of common groups of words where it finds a candidate."""

import json
import re
import sys

sys.path.pop(0)

from rensa import RMinHash, RMinHashLSH  # noqa: E402

GROUP, LEAST = 3, 0.03
names: list[str] = []
groups: list[set[str]] = []
for line in open(sys.argv[1], encoding="utf-8"):
    text = json.loads(line)
    words = re.findall(r"\w+", text["text"].lower())
    names.append(text["id"])
    groups.append({" ".join(words[at : at + GROUP]) for at in range(len(words) - GROUP + 1)})
index = RMinHashLSH(threshold=LEAST, num_perm=128, num_bands=64)
prints = []
for number, found in enumerate(groups):
    prints.append(RMinHash(num_perm=128, seed=42))
    prints[-1].update(sorted(found))
    index.insert(number, prints[-1])
for number, found in enumerate(groups):
    for other in index.query(prints[number]):
        if number < other and len(found & groups[other]) / len(found | groups[other]) >= LEAST:
            print(json.dumps([names[number], names[other]]))
