#!/usr/bin/env python3
"""Tunes the readable weights of `src/quotes/attribution/weights.rs`.

    tune.py --data train.jsonl [--check dev.jsonl] [--only cues|stretches|clauses] [--l2 1.0]

Conditional logistic regression: among the choices of one cue (or stretch, or clause) the right ones together get the probability.
L-BFGS, an L2 penalty, no random numbers: the same data give the same weights. Needs numpy and scipy.
Data: one JSON object a line with `doc`, `text` and `attributions` (lists of [start, end] in characters under source, cue, content).
"""
import argparse, json, os, re, subprocess
import numpy as np
from scipy.optimize import minimize

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.join(HERE, "../..")
WEIGHTS = os.path.join(ROOT, "src/quotes/attribution/weights.rs")
TABLES = {"cues": "SourceFeature", "stretches": "QuoteFeature", "clauses": "ClauseFeature"}
BY_HAND = {"Work", "Impersonal", "ImpersonalIn", "VerbSecond", "VerbSecondField", "Oblique", "Mood", "BareCredit", "PreviousBeside", "NoneDash"}  # too rare in the training part to be learned, or not in English: kept
WORD = re.compile(r"\w+")


def blocks(text):
    """Where the blocks of a plain text begin: (character offset, block) for every line that is not blank."""
    at, found = 0, []
    for line in text.split("\n"):
        bare = line.strip()
        if bare:
            found.append((at + len(line) - len(line.lstrip()), bare))
        at += len(line) + 1
    return found


def characters(spans, lines):
    """Byte spans in blocks as character spans in the text."""
    out = []
    for block, start, end in spans:
        at, line = lines[block]
        raw = line.encode()
        a = at + len(raw[:start].decode(errors="ignore"))
        out.append((a, a + len(raw[start:end].decode(errors="ignore"))))
    return out


def overlaps(a, b):
    return any(x < d and c < y for x, y in a for c, d in b)


def share(inner, outer, text):
    """The share of the words of `inner` that stand in `outer`."""
    words = [m.span() for s, e in inner for m in WORD.finditer(text, s, e)]
    return sum(any(a >= s and b <= e for s, e in outer) for a, b in words) / max(1, len(words))


def groups(path, kind):
    """One group a decision: (names and values of each choice, which of them are right)."""
    docs = {}
    for line in open(path, encoding="utf-8"):
        doc = json.loads(line)
        docs[doc["doc"]] = doc
    out = subprocess.run([os.path.join(ROOT, "target/release/examples/quote_candidates")], stdin=open(path, encoding="utf-8"),
                         capture_output=True, text=True, check=True).stdout
    for line in out.splitlines():
        found = json.loads(line)
        doc = docs[found["doc"]]
        lines, gold = blocks(doc["text"]), doc["attributions"]
        for decision in found[kind]:
            at = characters(decision["spans"], lines)
            right = labels(kind, decision, at, gold, lines, doc["text"])
            if right is not None and any(right) and len(decision["choices"]) > 1:
                yield [choice["seen"] for choice in decision["choices"]], right


def labels(kind, decision, at, gold, lines, text):
    choices = decision["choices"]
    sources = [characters([c["source"]], lines) if c["source"] else [] for c in choices]
    cues = [characters([c["cue"]], lines) if c["cue"] else [] for c in choices]
    if kind == "cues":
        mine = [g for g in gold if overlaps(g["cue"], at)]
        if not mine:
            return None
        named = [s for g in mine for s in g["source"]]
        return [overlaps(s, named) if s else not named for s in sources]
    if kind == "clauses":
        # The best of the gold contents must be covered well, by the right cue or source.
        def hit(i):
            return any(share(g["content"], at, text) >= .3 and (overlaps(g["cue"], cues[i]) or overlaps(g["source"], sources[i])) for g in gold)
        yes = hit(0)
        return [yes, not yes]
    holding = max(gold, key=lambda g: share(at, g["content"], text), default=None)
    attributed = holding is not None and share(at, holding["content"], text) >= .8
    nobody = ["None" in c["seen"] for c in choices]
    if not attributed:
        return nobody
    if not holding["source"]:
        right = [not s and not n for s, n in zip(sources, nobody)]
        return right
    right = [bool(s) and overlaps(s, holding["source"]) for s in sources]
    exact = [r and overlaps(c, holding["cue"]) for r, c in zip(right, cues)]
    return exact if any(exact) else right


def tables():
    text, found = open(WEIGHTS, encoding="utf-8").read(), {}
    for name, body in re.findall(r"\n    (\w+) \{\n(.*?)\n    \}", text, re.S):
        found[name] = {n: float(v) for n, v in re.findall(r"^\s*(\w+) = (-?[\d.]+)(?: / -?[\d.]+)?,", body, re.M)}
    return text, found


def elsewhere(text, table):
    """What comes to the weights of a table outside English."""
    body = re.search(rf"\n    {table} \{{\n(.*?)\n    \}}", text, re.S).group(1)
    return {n: float(v) for n, v in re.findall(r"^\s*(\w+) = -?[\d.]+ / (-?[\d.]+),", body, re.M)}


def written(body, name, value, elsewhere=None):
    """A table with a weight written into it; `elsewhere` of `None` keeps what stands there."""
    second = "" if elsewhere is None else f" / {elsewhere:.2f}" if abs(elsewhere) >= 0.005 else ""
    pattern = r" = -?[\d.]+(?=[ ,])" if elsewhere is None else r" = -?[\d.]+(?: / -?[\d.]+)?(?=,)"
    return re.sub(rf"^(\s*{name}){pattern}", rf"\1 = {value + 0:.2f}{second}", body, flags=re.M)


def matrix(data, names):
    index, rows, cols, vals, starts, right = {n: i for i, n in enumerate(names)}, [], [], [], [0], []
    n = 0
    for choices, ok in data:
        for seen, r in zip(choices, ok):
            for name, value in seen.items():
                rows.append(n), cols.append(index[name]), vals.append(value)
            right.append(r)
            n += 1
        starts.append(n)
    from scipy.sparse import csr_matrix
    return csr_matrix((vals, (rows, cols)), shape=(n, len(names))), np.array(starts), np.array(right)


def logsum(values, starts):
    top = np.maximum.reduceat(values, starts[:-1])
    sizes = np.diff(starts)
    shifted = np.exp(values - np.repeat(top, sizes))
    return top + np.log(np.add.reduceat(shifted, starts[:-1])), sizes


def fit(X, starts, right, start, l2):
    XT = X.T.tocsr()

    def loss(w):
        s = X @ w
        whole, sizes = logsum(s, starts)
        good, _ = logsum(np.where(right, s, -1e9), starts)
        p = np.exp(s - np.repeat(whole, sizes))
        q = np.where(right, np.exp(np.minimum(s - np.repeat(good, sizes), 0)), 0)
        return (whole - good).sum() + l2 * (w @ w) / 2, XT @ (p - q) + l2 * w
    return minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 500}).x


def accuracy(X, starts, right, w):
    s = X @ w
    return np.mean([right[a + np.argmax(s[a:b])] for a, b in zip(starts, starts[1:])])


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--data", required=True)
    ap.add_argument("--check")
    ap.add_argument("--only", choices=TABLES)
    ap.add_argument("--l2", type=float, default=1.0)
    a = ap.parse_args()
    for kind in [a.only] if a.only else TABLES:
        text, known = tables()
        table = TABLES[kind]
        if table not in known:
            continue
        names = list(known[table])
        old = np.array([known[table][n] for n in names])
        X, starts, right = matrix(groups(a.data, kind), names)
        new = fit(X, starts, right, old, a.l2)
        line = f"{table}: {len(starts) - 1} decisions, accuracy {accuracy(X, starts, right, old):.4f} -> {accuracy(X, starts, right, new):.4f}"
        if a.check:
            X, starts, right = matrix(groups(a.check, kind), names)
            line += f"; check {accuracy(X, starts, right, old):.4f} -> {accuracy(X, starts, right, new):.4f}"
        print(line)
        head, body = text.split(f"    {table} {{\n", 1)
        body, tail = body.split("\n    }", 1)
        for name, value in zip(names, new):
            if name in BY_HAND:
                continue
            body = written(body, name, value)
        open(WEIGHTS, "w", encoding="utf-8").write(head + f"    {table} {{\n" + body + "\n    }" + tail)


if __name__ == "__main__":
    main()
