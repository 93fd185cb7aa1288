#!/usr/bin/env python3
"""Tunes the readable weights of `src/quotes/attribution/weights.rs` on whole articles with named speakers, beside `PolNeAR`.

    voices.py --voices dev.jsonl.gz [--polnear train.jsonl] [--only cues|stretches|pronouns|descriptions] [--l2 1.0] [--elsewhere 2.0]
              [--nobody 1.5] [--folds 5] [--dry]

Rows of the first: id, text, source, quotes as [start, end, speaker or null, kind] in characters. A choice is right when the name
that it leads to is the annotated one; of a title or a scare quote, when nobody says it; where no choice leads to the name, when it
says that the page does not tell. Folds leave out whole sources; the figure printed is that of the left-out ones.
Conditional logistic regression as in `tune.py`: no random numbers. Needs numpy and scipy. Every weight of a stretch has a second
one that comes to it outside English; a penalty of its own (`--elsewhere`) keeps it small where there is little to learn from.
"""
import argparse, collections, gzip, hashlib, json, os, re, subprocess, sys, tempfile, unicodedata
import numpy as np
import scipy.sparse
from scipy.optimize import minimize
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import tune

TABLES = {"cues": "SourceFeature", "stretches": "QuoteFeature", "pronouns": "PronounFeature", "descriptions": "PronounFeature"}
# Too rare to be learned, or learned by the other script: kept.
KEPT = {"PreviousBeside", "Impersonal", "ImpersonalIn", "NoneDash", "Work", "BareCredit", "NoneNamed", "NounThat", "Example", "LeftOut"}
TITLES = set("mr mrs ms dr prof professor sir dame lord lady president senator sen rep gov governor minister king queen prince herr frau monsieur madame señor señora don doña the der die das le la el a an".split())


def folded(name):
    s = unicodedata.normalize("NFKD", name).casefold()
    s = "".join(c for c in s if not unicodedata.combining(c))
    s = re.sub(r"['’]s\b", "", s)
    return [w for w in re.findall(r"\w+", s) if w not in TITLES]


def same(gold, got):
    """Whether two names are one: all words of the shorter stand in the longer, or the last words and half of all agree."""
    g, p = folded(gold), folded(got)
    if not g or not p:
        return gold.strip().casefold() == got.strip().casefold()
    a, b = set(g), set(p)
    return a <= b or b <= a or (g[-1] == p[-1] and len(a & b) * 2 >= min(len(a), len(b))) or len(a & b) * 2 > len(a | b)


def traced(rows):
    lines = "\n".join(json.dumps({"doc": r["id"], "text": r["text"]}) for r in rows)
    out = subprocess.run([os.path.join(tune.ROOT, "target/release/examples/quote_candidates")], input=lines, capture_output=True, text=True, check=True).stdout
    return {d["doc"]: d for d in map(json.loads, out.splitlines())}


def voices(path):
    with gzip.open(path, "rt", encoding="utf-8") as f:
        rows = [json.loads(line) for line in f]
    docs = traced(rows)
    found = {"cues": [], "stretches": [], "pronouns": []}
    for r in rows:
        d = docs.get(r["id"])
        if not d:
            continue
        lines = tune.blocks(r["text"])
        by_pronoun, by_cue = {}, {}
        for decision in d["stretches"]:
            at = tune.characters(decision["spans"], lines)
            gold = max(r["quotes"], key=lambda q: sum(max(0, min(b, q[1]) - max(a, q[0])) for a, b in at), default=None)
            if not gold or not any(a < gold[1] and gold[0] < b for a, b in at):
                continue
            choices = decision["choices"]
            nobody = ["None" in c["seen"] for c in choices]
            untold = [not n and not c["source"] for c, n in zip(choices, nobody)]
            if gold[3] != "said":
                right = nobody
            elif gold[2] and gold[2] != "AUTHOR":
                right = [bool(c["speaker"]) and same(gold[2], c["speaker"]) for c in choices]
                # The likeliest cue is the one whose source is asked for.
                if choices and choices[0]["cue"]:
                    by_cue.setdefault(tuple(choices[0]["cue"]), gold[2])
                if choices and choices[0]["source"]:
                    by_pronoun[tuple(choices[0]["source"])] = (gold[2], any(right))
                if not any(right):
                    right = untold
            else:
                right = untold
            if any(right) and len(choices) > 1:
                found["stretches"].append((r["source"], [c["seen"] for c in choices], right))
        for decision in d["cues"]:
            gold = by_cue.get(tuple(decision["spans"][0]))
            if gold:
                right = [bool(c["speaker"]) and same(gold, c["speaker"]) for c in decision["choices"]]
                if any(right):
                    found["cues"].append((r["source"], [c["seen"] for c in decision["choices"]], right))
        for decision in d["pronouns"]:
            gold = by_pronoun.get(tuple(decision["spans"][0]))
            # A pronoun whose name no choice leads to may not be the source at all; a description mostly is.
            if gold and (gold[1] or any("Itself" in c["seen"] for c in decision["choices"])):
                right = [same(gold[0], c["speaker"]) for c in decision["choices"]]
                if any(right):
                    found["pronouns"].append((r["source"], [c["seen"] for c in decision["choices"]], right))
    return found, {r["id"].split(":", 1)[-1] for r in rows}, {r["source"]: r["lang"] for r in rows}


# Learned on the few descriptions behind the weights that they share with pronouns, which those alone decide.
SECOND = re.compile("Described|Writer|Itself")


def staged(X, starts, right, weight, start, l2, names, pronouns=True):
    """Fits; where some weights are seen in descriptions only, these behind the others, or (`pronouns` false) these alone."""
    late = np.array([bool(SECOND.match(n)) for n in names])
    late = np.concatenate([late, np.zeros(X.shape[1] - len(names), dtype=bool)])
    if not late.any():
        return fit(X, starts, right, weight, start, l2)
    described = np.maximum.reduceat(np.asarray(abs(X[:, late]).sum(axis=1)).ravel(), starts[:-1]) > 0
    first = np.where(late, 0, start)
    if pronouns:
        first = fit(X, starts, right, np.where(described, 0, weight), first, l2)
        first[late] = 0
    offset = X @ first
    l2 = l2 if np.isscalar(l2) else l2[late]
    second = fit(X[:, late], starts, right, np.where(described, weight, 0), np.zeros(late.sum()), l2, offset)
    first[late] = second
    return first


def fit(X, starts, right, weight, start, l2, offset=0.0):
    XT = X.T.tocsr()

    def loss(w):
        s = X @ w + offset
        whole, sizes = tune.logsum(s, starts)
        good, _ = tune.logsum(np.where(right, s, -1e9), starts)
        p = np.exp(s - np.repeat(whole, sizes))
        q = np.where(right, np.exp(np.minimum(s - np.repeat(good, sizes), 0)), 0)
        each = np.repeat(weight, sizes)
        return (weight * (whole - good)).sum() + (l2 * w * w).sum() / 2, XT @ (each * (p - q)) + l2 * w
    return minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 400}).x


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--voices", required=True)
    ap.add_argument("--polnear")
    ap.add_argument("--only", choices=TABLES)
    ap.add_argument("--l2", type=float, default=1.0)
    ap.add_argument("--elsewhere", type=float, default=2.0, help="the penalty of what comes to a weight outside English")
    ap.add_argument("--folds", type=int, default=5)
    ap.add_argument("--weight", type=float, default=2.0, help="of a decision of the articles, beside one of PolNeAR")
    ap.add_argument("--nobody", type=float, default=1.5, help="how much more a stretch weighs that nobody says: a title, a scare quote")
    ap.add_argument("--dry", action="store_true", help="print the figures, write nothing")
    a = ap.parse_args()
    data, ids, languages = voices(a.voices)
    for kind in [a.only] if a.only else TABLES:
        text, known = tune.tables()
        names = list(known[TABLES[kind]])
        old = np.array([known[TABLES[kind]][n] for n in names])
        nobody = lambda seen, right: any(ok and "None" in one for one, ok in zip(seen, right))
        heavy = lambda seen, right: a.nobody if kind == "stretches" and nobody(seen, right) else 1.0
        rows = [(s, c, r, a.weight * heavy(c, r)) for s, c, r in data["pronouns" if kind == "descriptions" else kind]]
        if kind in ("cues", "stretches") and a.polnear:
            with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as out:
                for line in open(a.polnear, encoding="utf-8"):
                    if json.loads(line)["doc"] not in ids:
                        out.write(line)
                out.flush()
                rows += [("polnear", c, r, 1.0) for c, r in tune.groups(out.name, kind)]
        X, starts, right = tune.matrix([(c, r) for _, c, r, _ in rows], names)
        weight = np.array([w for *_, w in rows])
        penalty = np.full(len(names), a.l2)
        if kind == "stretches":
            elsewhere = np.repeat([languages.get(s, "en") != "en" for s, *_ in rows], np.diff(starts))
            X = scipy.sparse.hstack([X, X.multiply(elsewhere[:, None])]).tocsr()
            old = np.concatenate([old, [tune.elsewhere(text, TABLES[kind]).get(n, 0.0) for n in names]])
            penalty = np.concatenate([penalty, np.full(len(names), a.elsewhere)])
        fold = np.array([-1 if s == "polnear" else int(hashlib.md5(s.encode()).hexdigest(), 16) % a.folds for s, *_ in rows])
        hits = lambda w, which: sum(right[x + np.argmax((X[x:y] @ w))] for x, y, ok in zip(starts, starts[1:], which) if ok)
        mine = fold >= 0
        line = f"{kind}: {len(rows)} decisions, {mine.sum()} of the articles, before {hits(old, mine) / mine.sum():.4f}"
        if a.folds > 1:
            spoken = np.array([languages.get(s, "en") for s, *_ in rows])
            got = collections.Counter()
            for f in range(a.folds):
                w = staged(X, starts, right, np.where(fold == f, 0, weight), old, penalty, names, kind != "descriptions")
                for tag in set(languages.values()):
                    got[tag] += hits(w, (fold == f) & (spoken == tag))
            line += f", left out {sum(got.values()) / mine.sum():.4f} ("
            each = [(tag, (mine & (spoken == tag)).sum()) for tag in sorted(got)]
            line += ", ".join(f"{tag} {got[tag] / n:.3f} of {n}" for tag, n in each if n) + ")"
        new = staged(X, starts, right, weight, old, penalty, names, kind != "descriptions")
        print(line + f", fitted {hits(new, mine) / mine.sum():.4f}")
        if a.dry:
            continue
        head, body = text.split(f"    {TABLES[kind]} {{\n", 1)
        body, tail = body.split("\n    }", 1)
        for at, name in enumerate(names):
            if name not in KEPT:
                body = tune.written(body, name, new[at], new[len(names) + at] if len(new) > len(names) else 0.0)
        open(tune.WEIGHTS, "w", encoding="utf-8").write(head + f"    {TABLES[kind]} {{\n" + body + "\n    }" + tail)


if __name__ == "__main__":
    main()
