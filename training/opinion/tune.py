#!/usr/bin/env python3
"""Tunes the weights of the opinion features on labelled sentences.

    cargo build --release --example opinion_features
    python3 training/opinion/tune.py --features target/release/examples/opinion_features --train FILE.tsv [--held-out FILE.tsv ...]

The files are TSV with the columns `sentence` and `label` (SUBJ or OBJ), as in CheckThat!. Needs numpy.

What is learned is one number a feature, nothing else: no word of the data leaves this script. The weights start at the ones in
`src/opinion/weights.rs` and are drawn back to them (ridge), and none may change its sign, so that the table stays readable and a
small set cannot bend it far. Prints the table with weights rounded to 0.05, and macro-F1 before and after.
"""
import argparse
import csv
import json
import os
import re
import subprocess

import numpy as np

WEIGHTS = os.path.join(os.path.dirname(__file__), "../../src/opinion/weights.rs")


def rows(path):
    with open(path, encoding="utf-8") as file:
        return [(r["sentence"], r["label"] == "SUBJ") for r in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]


def features(binary, path):
    """One row a text: the features of its sentences, each sentence weighing by its words; reported sentences apart."""
    data = rows(path)
    requests = "\n".join(json.dumps({"id": str(i), "text": text}) for i, (text, _) in enumerate(data))
    lines = subprocess.run([binary], input=requests, capture_output=True, text=True, check=True).stdout.splitlines()
    names = lines[0].split("\t")[6:]
    x, y, weight, of = [], [], [], []
    for line in lines[1:]:
        row, _block, _start, _end, reported, words, *values = line.split("\t")
        if reported == "1":
            continue
        x.append([float(value) for value in values])
        y.append(data[int(row)][1])
        weight.append(float(words))
        of.append(int(row))
    x, y, weight, of = np.array(x), np.array(y, float), np.array(weight), np.array(of)
    total = np.bincount(of, weight, len(data))
    return names, x, y, weight / total[of], of, np.array([label for _, label in data], float)


def table():
    source = open(WEIGHTS, encoding="utf-8").read()
    bias = float(re.search(r"BIAS: f32 = (-?[\d.]+)", source).group(1))
    return bias, {name: float(w) for name, w in re.findall(r"\(F::(\w+), (-?[\d.]+),", source)}


def sigmoid(z):
    return 1 / (1 + np.exp(-np.clip(z, -30, 30)))


def fit(x, y, weight, start, bias, ridge, steps=3000, rate=0.5):
    w, b, n = start.copy(), bias, weight.sum()
    sign = np.sign(start)
    for _ in range(steps):
        error = weight * (sigmoid(x @ w + b) - y)
        w -= rate * (x.T @ error / n + ridge * (w - start))
        w = np.where(w * sign < 0, 0, w)
        b -= rate * error.sum() / n
    return w, b


def macro_f1(w, b, x, weight, of, gold):
    marked = np.bincount(of, weight * (x @ w + b > 0), len(gold)) >= 0.5
    f1 = lambda p, g: 2 * (p & g).sum() / max(1, p.sum() + g.sum())
    g = gold > 0.5
    return (f1(marked, g) + f1(~marked, ~g)) / 2


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--features", required=True)
    parser.add_argument("--train", nargs="+", required=True)
    parser.add_argument("--held-out", nargs="*", default=[])
    parser.add_argument("--ridge", type=float, default=0.01)
    args = parser.parse_args()
    sets = {path: features(args.features, path) for path in args.train + args.held_out}
    names = next(iter(sets.values()))[0]
    bias, start = table()
    start = np.array([start[name] for name in names])
    x, y, weight = (np.concatenate([sets[path][i] for path in args.train]) for i in (1, 2, 3))
    w, b = fit(x, y, weight, start, bias, args.ridge)
    w = np.round(w * 20) / 20
    print(f"BIAS {b:.2f}")
    seen = (x > 0).sum(axis=0)
    share = [y[x[:, i] > 0].mean() if seen[i] else float("nan") for i in range(len(names))]
    for name, old, new, n, s in zip(names, start, w, seen, share):
        print(f"{name:18} {old:6.2f} -> {new:6.2f}   seen {n:4d}  subjective {s:.2f}")
    for path, (_, x, y, weight, of, gold) in sets.items():
        before, after = macro_f1(start, bias, x, weight, of, gold), macro_f1(w, b, x, weight, of, gold)
        print(f"{os.path.basename(path)}: macro-F1 {before:.3f} -> {after:.3f}")


if __name__ == "__main__":
    main()
