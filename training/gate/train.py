#!/usr/bin/env python3
"""Train the gate: is a page an article?

    cargo build --release --example leaves
    train.py --leaves target/release/examples/leaves --articles A.jsonl ... --others B.jsonl ...

Each file holds one page a line: {"id", "url", "html"}. Prints the weights for `WEIGHTS` in `src/clean/gate.rs`, the intercept, and what
share of the others gets no article against the share of articles that is lost, at several thresholds. Both classes weigh the same. Pages of one site
are in one fold. Needs scikit-learn 1.7.2 and numpy. Nothing is random.
"""
import argparse
import json
import re
import subprocess
import zlib

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import LeaveOneGroupOut, cross_val_predict


def features(leaves, path):
    """The gate's features of every page in a file that has any block at all."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    sites = {row["id"]: site(row.get("url") or row["id"]) for row in (json.loads(line) for line in text.split("\n") if line)}
    done = subprocess.run([leaves, "gate"], input=text, capture_output=True, text=True, check=True)
    lines = [line.split("\t") for line in done.stdout.split("\n") if "\t" in line]
    found = [(json.loads(row), sites[id]) for id, row in lines if row != "[]"]
    return np.array([row for row, _ in found]), np.array([site for _, site in found])


def site(url):
    """A number for the last two labels of the host."""
    host = re.sub(r"^\w+://", "", url).split("/")[0]
    return zlib.crc32(".".join(host.split(".")[-2:]).encode())


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--leaves", required=True)
    parser.add_argument("--articles", nargs="+", required=True)
    parser.add_argument("--others", nargs="+", required=True)
    args = parser.parse_args()
    articles, others = (
        [np.concatenate(column) for column in zip(*(features(args.leaves, path) for path in paths))]
        for paths in (args.articles, args.others)
    )
    x, groups = (np.concatenate(column) for column in zip(articles, others))
    y = np.r_[np.ones(len(articles[0])), np.zeros(len(others[0]))]
    make = lambda: LogisticRegression(C=1.0, class_weight="balanced", max_iter=5000)
    model = make().fit(x, y)
    fitted = model.decision_function(x)
    folded = cross_val_predict(make(), x, y, groups=groups % 10, cv=LeaveOneGroupOut(), method="decision_function")
    print("WEIGHTS", [round(float(weight), 2) for weight in model.coef_[0]])
    print("intercept", round(float(model.intercept_[0]), 2))
    for threshold in (-3.0, -2.6, -2.3, -2.0, -1.8, -1.6, -1.4, -1.2, -1.0):
        line = f"threshold {threshold:5}"
        for name, scores in (("fitted", fitted), ("ten-fold", folded)):
            stopped, lost = np.mean(scores[y == 0] < threshold), np.mean(scores[y == 1] < threshold)
            line += f"  {name}: others stopped {stopped:.3f}, articles lost {lost:.3f}"
        print(line)


if __name__ == "__main__":
    main()
