#!/usr/bin/env python3
"""Train the forest that judges single blocks.

    cargo build --release --example leaves
    train.py --leaves target/release/examples/leaves --pages A.jsonl B.jsonl ... [--out src/clean/blocks/forest.bin]

Each file holds one page a line: {"id", "url", "html", "gold": {"text"}}. A leaf is the article's if half of its four-word shingles stand in
the page's gold text; a shorter one, if it is a line of it and near such a leaf. Each leaf weighs its share of its page's text, so that
every page weighs the same. Prints, for every file, F of the shingles with the rules alone, with a forest trained on the other files
only, and with one trained on all files but the page's own fold (pages of one site are in one fold). Needs lightgbm 4.7.0 and numpy.
Nothing is random: seeds are fixed, one thread.
"""
import argparse
import json
import re
import statistics
import struct
import subprocess
import zlib
from collections import Counter

import lightgbm
import numpy as np

LEAST, ENOUGH = 0.3, 0.7  # as in src/clean/blocks/mod.rs
OPEN = ("names", "links", "witness")  # rules that may be overruled
FOLDS = 5
WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def words(text):
    return re.findall(r"\w+", WIDE.sub(r" \g<0> ", text or ""))


def shingles(text):
    found = words(text)
    return Counter(tuple(found[i : i + 4]) for i in range(max(1, len(found) - 3)) if found)


def labels(gold, leaves):
    wanted, lines = shingles(gold), {" ".join(words(line)).lower() for line in gold.split("\n")}
    long = []
    for text, _, _ in leaves:
        own = shingles(text)
        size = sum(own.values())
        long.append(None if len(words(text)) < 4 else sum((wanted & own).values()) >= size / 2)
    found = []
    for at, (text, _, _) in enumerate(leaves):
        line = " ".join(words(text)).lower()
        near = any(long[max(0, at - 6) : at + 7])
        found.append(long[at] if long[at] is not None else bool(line) and line in lines and near)
    return found


class Pages:
    """The pages of one file, with their leaves' features."""

    def __init__(self, leaves, path):
        with open(path, encoding="utf-8") as file:
            rows = [json.loads(line) for line in file]
        request = "\n".join(json.dumps({key: row[key] for key in ("id", "url", "html")}) for row in rows)
        done = subprocess.run([leaves, "blocks"], input=request, capture_output=True, text=True, check=True)
        answers = {row["id"]: row["leaves"] for row in (json.loads(line) for line in done.stdout.split("\n") if line)}
        self.pages = [(row["gold"]["text"], answers[row["id"]]) for row in rows]
        hosts = [re.sub(r"^\w+://", "", row["url"]).split("/")[0].split(".")[-2:] for row in rows]
        self.folds = [zlib.crc32(".".join(host).encode()) % FOLDS for host in hosts]
        x, y, weight, fold = [], [], [], []
        for (gold, found), number in zip(self.pages, self.folds):
            marks = labels(gold, found)
            size = sum(len(words(text)) for (text, _, _), mark in zip(found, marks) if mark)
            for (text, why, row), mark in zip(found, marks):
                if row and judged(why) and size > 30:
                    x.append(row), y.append(mark), fold.append(number)
                    weight.append(min(0.2, (len(words(text)) + 2) / size))
        self.x, self.y, self.weight, self.fold = map(np.array, (x, y, weight, fold))

    def score(self, model_of):
        """F of the shingles, macro over pages; `model_of` gives the model for a fold, or none for the rules alone."""
        precision, recall = [], []
        for (gold, found), fold in zip(self.pages, self.folds):
            text, seen, model = [], {text for text, why, _ in found if not why}, model_of(fold)
            rows = [row for _, why, row in found if row and judged(why)]
            chances = iter(model.predict(np.array(rows)) if model and rows else [])
            for line, why, row in found:
                keep = not why
                if model and row and judged(why):
                    chance = next(chances)
                    if keep and chance < LEAST:
                        keep = False
                    elif not keep and chance >= ENOUGH and line not in seen:
                        keep = True
                        seen.add(line)
                if keep:
                    text.append(line)
            got, wanted = shingles("\n".join(text)), shingles(gold)
            both = sum((got & wanted).values())
            if got:
                precision.append(both / sum(got.values()))
            if wanted:
                recall.append(both / sum(wanted.values()))
        p, r = statistics.mean(precision), statistics.mean(recall)
        return 2 * p * r / (p + r)


def judged(why):
    return not why or why.split(":")[0] in OPEN


def train(parts):
    x, y, weight = (np.concatenate(column) for column in zip(*parts))
    options = dict(
        objective="binary", num_leaves=15, learning_rate=0.1, min_data_in_leaf=30, min_sum_hessian_in_leaf=1e-6,
        feature_fraction=0.5, bagging_fraction=0.8, bagging_freq=1, lambda_l2=5, max_bin=63, seed=1,
        deterministic=True, num_threads=1, verbose=-1,
    )
    return lightgbm.train(options, lightgbm.Dataset(x, y, weight=weight * len(weight) / weight.sum()), 60)


def packed(model):
    """The trees in the format that src/clean/blocks/forest.rs reads."""
    out = bytearray()
    for tree in model.dump_model()["tree_info"]:
        splits, leaves = [], []

        def add(node):
            if "leaf_value" in node:
                leaves.append(round(node["leaf_value"] * 2048))
                return -len(leaves)
            at = len(splits)
            splits.append(None)
            splits[at] = (node["split_feature"], node["threshold"], add(node["left_child"]), add(node["right_child"]))
            return at

        add(tree["tree_structure"])
        out.append(len(splits))
        for split in splits:
            out += struct.pack("<Bfbb", *split)
        for leaf in leaves:
            out += struct.pack("<h", max(-32768, min(32767, leaf)))
    return bytes(out)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--leaves", required=True)
    parser.add_argument("--pages", nargs="+", required=True)
    parser.add_argument("--out")
    args = parser.parse_args()
    sets = [Pages(args.leaves, path) for path in args.pages]
    every = lambda one: (one.x, one.y, one.weight)
    but = lambda one, fold: tuple(column[one.fold != fold] for column in every(one))
    folded = [train([but(one, fold) for one in sets]) for fold in range(FOLDS)]
    for path, one in zip(args.pages, sets):
        line = f"{path}: rules {one.score(lambda _: None):.4f}"
        others = [every(other) for other in sets if other is not one]
        if others:
            across = train(others)
            line += f", trained on the others {one.score(lambda _: across):.4f}"
        print(f"{line}, trained on all but the fold {one.score(lambda fold: folded[fold]):.4f}")
    if args.out:
        with open(args.out, "wb") as file:
            file.write(packed(train([every(one) for one in sets])))


if __name__ == "__main__":
    main()
