#!/usr/bin/env python3
"""Train the gate: is a page an article?

    cargo build --release --example leaves
    train.py --leaves target/release/examples/leaves --articles A.jsonl ... --others B.jsonl ... [--out src/clean/gate/vocabulary.bin]

Each file holds one page a line: {"id", "url", "html"}. Prints the weights for `WEIGHTS` in `src/clean/gate/mod.rs`, the intercept, and what
share of the others gets no article against the share of articles that is lost, at several thresholds; writes the weights of the hashed
words. Both classes weigh the same. Pages of one site are in one fold. Needs scikit-learn, scipy and numpy. Nothing is random.
"""
import argparse
import json
import re
import subprocess
import zlib

import numpy as np
import scipy.sparse as sparse
from sklearn.linear_model import LogisticRegression

SIZE = 4096  # as in src/clean/gate/vocabulary.rs
UNIT = 0.02  # there too
# How strongly each kind of feature is held back: named ones are few and mean something, hashed ones are many.
NAMED, HASHED = 3.0, 0.3
FOLDS = 10


def features(leaves, path):
    """The gate's features, hashed words and site of every page in a file that has any block at all."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    sites = {row["id"]: site(row.get("url") or row["id"]) for row in (json.loads(line) for line in text.split("\n") if line)}
    done = subprocess.run([leaves, "gate"], input=text, capture_output=True, text=True, check=True)
    lines = [line.split("\t") for line in done.stdout.split("\n") if "\t" in line]
    return [(json.loads(row), json.loads(words), sites[id]) for id, row, words in lines if row != "[]"]


def site(url):
    """A number for the last two labels of the host."""
    host = re.sub(r"^\w+://", "", url).split("/")[0]
    return zlib.crc32(".".join(host.split(".")[-2:]).encode())


def model():
    return LogisticRegression(C=0.3, class_weight="balanced", max_iter=5000, solver="liblinear")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--leaves", required=True)
    parser.add_argument("--articles", nargs="+", required=True)
    parser.add_argument("--others", nargs="+", required=True)
    parser.add_argument("--out")
    args = parser.parse_args()
    articles, others = ([page for path in paths for page in features(args.leaves, path)] for paths in (args.articles, args.others))
    pages = articles + others
    named = np.array([page[0] for page in pages])
    at = np.concatenate([np.full(len(page[1]), i) for i, page in enumerate(pages)]).astype(int)
    words = sparse.csr_matrix((np.ones(len(at)), (at, np.concatenate([page[1] for page in pages]).astype(int))), (len(pages), SIZE))
    x = sparse.hstack([sparse.csr_matrix(named * NAMED), words * HASHED]).tocsr()
    y = np.r_[np.ones(len(articles)), np.zeros(len(others))]
    folds = np.array([page[2] for page in pages]) % FOLDS
    whole = model().fit(x, y)
    fitted, folded = whole.decision_function(x), np.zeros(len(y))
    for fold in range(FOLDS):
        folded[folds == fold] = model().fit(x[folds != fold], y[folds != fold]).decision_function(x[folds == fold])
    weights = whole.coef_[0]
    print("WEIGHTS", [round(float(weight * NAMED), 2) for weight in weights[: named.shape[1]]])
    print("intercept", round(float(whole.intercept_[0]), 2))
    for threshold in (-3.0, -2.6, -2.3, -2.0, -1.8, -1.6, -1.4, -1.2, -1.0):
        line = f"threshold {threshold:5}"
        for name, scores in (("fitted", fitted), ("ten-fold", folded)):
            stopped, lost = np.mean(scores[y == 0] < threshold), np.mean(scores[y == 1] < threshold)
            line += f"  {name}: others stopped {stopped:.3f}, articles lost {lost:.3f}"
        print(line)
    if args.out:
        units = np.clip(np.rint(weights[named.shape[1] :] * HASHED / UNIT), -127, 127).astype(np.int8)
        with open(args.out, "wb") as file:
            file.write(units.tobytes())


if __name__ == "__main__":
    main()
