#!/usr/bin/env python3
"""Macro-F1 of the opinion marks on labelled sentences, with a 95 % bootstrap interval.

    cargo build --release
    python3 training/opinion/bootstrap.py --bin target/release/copydesk --data FILE.tsv [FILE.tsv ...]

The files are TSV with the columns `sentence` and `label` (SUBJ or OBJ). Each sentence is a text of its own; it counts as subjective
when half of its words or more are marked. The interval is the middle 95 % of 2,000 samples of the same size, drawn with replacement
(seed 1). Needs no package.
"""
import argparse
import csv
import json
import os
import random
import re
import subprocess

SAMPLES = 2000
WORD = re.compile(r"\w+(?:['’]\w+)*")


def words(text):
    return len(WORD.findall(text))


def judged(binary, path):
    """Pairs (labelled subjective, marked), one a sentence."""
    with open(path, encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    requests = "\n".join(json.dumps({"id": str(i), "text": row["sentence"]}) for i, row in enumerate(rows))
    answers = subprocess.run([binary, "analyze", "--jsonl"], input=requests, capture_output=True, text=True, check=True).stdout
    pairs = []
    for row, line in zip(rows, answers.splitlines()):
        opinions = json.loads(line)["opinions"]
        marked = sum(words(opinion["text"]) for opinion in opinions) * 2 >= max(1, words(row["sentence"]))
        pairs.append((row["label"] == "SUBJ", marked))
    return pairs


def macro_f1(pairs):
    def f1(which):
        right = sum(label == mark == which for label, mark in pairs)
        either = sum((label == which) + (mark == which) for label, mark in pairs)
        return 2 * right / max(1, either)

    return (f1(True) + f1(False)) / 2


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", required=True)
    parser.add_argument("--data", nargs="+", required=True)
    args = parser.parse_args()
    chance = random.Random(1)
    for path in args.data:
        pairs = judged(args.bin, path)
        samples = sorted(macro_f1(chance.choices(pairs, k=len(pairs))) for _ in range(SAMPLES))
        low, high = samples[int(SAMPLES * 0.025)], samples[int(SAMPLES * 0.975)]
        print(f"{os.path.basename(path)}: macro-F1 {macro_f1(pairs):.3f}, 95 % interval {low:.3f} to {high:.3f}, {len(pairs)} sentences")


if __name__ == "__main__":
    main()
