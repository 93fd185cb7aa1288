#!/usr/bin/env python3
"""Learns whose voice a sentence is in, and prints how well that holds on sources that were not learned from.

    cargo build --release --example opinion_features
    python3 training/opinion/learn.py --features target/release/examples/opinion_features --voices dev.jsonl.gz \\
        --newssd newssd_english_train.csv newssd_english_val.csv newssd_italian_train.csv newssd_italian_val.csv [--write src/opinion]

Needs numpy, scipy and scikit-learn. Deterministic: the folds are drawn with seed 1, the solver is exact.

Three logistic regressions. The first weighs the named features and the hashed words of a sentence; each group of languages (English,
German, Romance) has numbers of its own, drawn towards common ones. The second weighs that score with what stands around the
sentence; it learns from scores of folds that the first did not see. The third says how much an article looks like news. Folds hold whole sources.
"""
import argparse
import collections
import csv
import gzip
import json
import os
import subprocess

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

FOLDS = 5
GROUPS = {"en": 0, "de": 1}
PLACES = (1 << 14, 1 << 13, 1 << 13)
FADING, BORDER, DOUBT, NEUTRAL, UNSURE, ARTICLE_MIN = 0.9, 0.7, 2.0, 0.30, 4.0, 5  # as in context.rs
WORDS_SCALE, NAMED_SCALE, OWN_SCALE = 2.0, 0.5, 0.25
C = 0.2
DECLARED = 0.4  # by hand: too few pages of `voices` declare themselves


def sigmoid(z):
    return 1 / (1 + np.exp(-np.clip(z, -30, 30)))


def odds(p):
    p = np.clip(p, 0.001, 0.999)
    return np.log(p / (1 - p))


def blocks(text):
    """Where each line of the text begins, trimmed, as the plain-text reader parts them."""
    found, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            found.append((at + len(line) - len(line.lstrip()), line.strip()))
        at += len(line) + 1
    return found


def read(args):
    """Articles as {"id", "text", "lang", "url", "source", "news", "gold": [(start, end, label)]}."""
    found = []
    with gzip.open(args.voices, "rt", encoding="utf-8") as file:
        for line in file:
            r = json.loads(line)
            found.append(dict(text=r["text"], lang=r["lang"], url=r.get("url"), source=r["source"], gold=r["sentences"], weight=1.0,
                              news=r["genre"] in ("news", "interview"), set="voices", genre=r["genre"]))
    for path in args.newssd:
        lang = "it" if "italian" in path else "en"
        with open(path, encoding="utf-8") as file:
            for i, r in enumerate(csv.DictReader(file)):
                text = r["Sentence"].strip()
                if text:
                    label = "O" if r["Label"].strip() == "SUBJ" else "F"
                    found.append(dict(text=text, lang=lang, url=None, source=f"newssd-{i // 40 % 10}", gold=[(0, len(text), label)], weight=args.sentences,
                                      news=False, set="newssd", genre="sentence"))
    return found


def see(binary, articles):
    """The sentences that the opinion stage sees: one dictionary of columns."""
    requests = "\n".join(json.dumps({"id": str(i), "text": a["text"], "lang": a["lang"], **({"url": a["url"]} if a["url"] else {})})
                         for i, a in enumerate(articles))
    lines = subprocess.run([binary], input=requests, capture_output=True, text=True, check=True).stdout.splitlines()
    names = lines[0].split("\t")[8:]
    rows = []
    cut = {}
    for line in lines[1:]:
        i, block, start, end, reported, declared, lang, places, *values = line.split("\t")
        a = articles[int(i)]
        at, text = cut.setdefault(i, blocks(a["text"]))[int(block)]
        raw = text.encode()
        start, end = at + len(raw[:int(start)].decode()), at + len(raw[:int(end)].decode())
        best = max(a["gold"], key=lambda g: min(end, g[1]) - max(start, g[0]))
        label = best[2] if min(end, best[1]) > max(start, best[0]) else "X"
        out = label[0] == "X" or "?" in label or (label[0] in "FR" and "+" in label and label[2] in "OA")
        rows.append((int(i), int(block), reported == "1", declared == "1", [int(p) for p in places.split()], [float(v) for v in values],
                     "" if out else label[0], lang))
    return names, rows


class Data:
    def __init__(self, articles, names, rows):
        self.articles, self.names = articles, names
        self.art = np.array([r[0] for r in rows])
        self.block = np.array([r[1] for r in rows])
        self.reported = np.array([r[2] for r in rows])
        self.declared = np.array([r[3] for r in rows], float)
        self.x = np.array([r[5] for r in rows])
        self.label = np.array([r[6] for r in rows])
        self.y = np.isin(self.label, ["O", "A"]).astype(float)
        self.known = self.label != ""
        of = lambda key: np.array([articles[i][key] for i in self.art])
        self.lang, self.source, self.news, self.set, self.weight = of("lang"), of("source"), of("news"), of("set"), of("weight")
        self.group = np.array([GROUPS.get(r[7], 2) for r in rows])
        sources = sorted(set(self.source))
        order = np.random.RandomState(1).permutation(len(sources))
        fold = {sources[k]: i % FOLDS for i, k in enumerate(order)}
        self.fold = np.array([fold[s] for s in self.source])
        n = len(rows)
        line, place, value = [], [], []
        for i, r in enumerate(rows):
            at = sum(PLACES[:self.group[i]])
            line += [i] * len(r[4])
            place += [at + p for p in r[4]]
            value += [WORDS_SCALE / max(1, len(r[4])) ** 0.5] * len(r[4])
        words = sparse.csr_matrix((value, (line, place)), shape=(n, sum(PLACES)))
        own = [sparse.csr_matrix(np.c_[self.x * OWN_SCALE, np.ones(n)] * (self.group == g)[:, None]) for g in range(3)]
        self.m = sparse.hstack([sparse.csr_matrix(self.x * NAMED_SCALE), *own, words]).tocsr()

    def around(self, z):
        """The twin of `surroundings` in context.rs."""
        n = len(z)
        p = np.where(self.reported, 0, sigmoid(z))
        tone = lambda s, k: odds((s + DOUBT * NEUTRAL) / (k + DOUBT)) - odds(np.array(NEUTRAL))
        start = np.r_[True, self.art[1:] != self.art[:-1]]
        article = np.cumsum(start) - 1
        count = np.bincount(article)[article]
        total = np.bincount(article, p)[article]
        border = np.r_[True, (self.block[1:] != self.block[:-1]) | start[1:]]
        paragraph = np.cumsum(border) - 1
        shares = lambda seen: (np.bincount(article, seen.astype(float)) / (np.bincount(article) + UNSURE))[article]
        before, after = np.zeros((n, 2)), np.zeros((n, 2))
        near = np.zeros((n, 2))
        run = np.zeros(2)
        for i in range(n):
            if start[i]:
                run = np.zeros(2)
            else:
                run = (run + (p[i - 1], 1)) * (FADING * (BORDER if border[i] else 1))
                before[i] = (p[i - 1], 1)
                after[i - 1] = (p[i], 1)
            near[i] += run
        for i in range(n - 1, -1, -1):
            if i == n - 1 or start[i + 1]:
                run = np.zeros(2)
            else:
                run = (run + (p[i + 1], 1)) * (FADING * (BORDER if border[i + 1] else 1))
            near[i] += run
        feature = lambda name: self.x[:, self.names.index(name)] > 0
        return np.c_[z, tone(*before.T), tone(*after.T), tone(*near.T), tone(total - p, count - 1),
                     tone(np.bincount(paragraph, p)[paragraph] - p, np.bincount(paragraph)[paragraph] - 1),
                     shares(self.reported), shares(feature("FirstPerson")), shares(feature("Address")), shares(feature("Past")),
                     shares(feature("Number")), self.declared, start & (count >= ARTICLE_MIN)]

    def page(self, around):
        """What is seen of each sentence's article, for whether it is news: the twin of `newsness` in judge.rs."""
        start = np.r_[True, self.art[1:] != self.art[:-1]]
        article = np.cumsum(start) - 1
        count = np.bincount(article)[article]
        p = np.where(self.reported, 0, sigmoid(around[:, 0]))
        mean = (np.bincount(article, p)[article] + DOUBT * NEUTRAL) / (count + DOUBT)
        return np.c_[odds(mean) - odds(np.array(NEUTRAL)), around[:, 6:11], np.ones(len(p))], start, count / (count + UNSURE)

    def second(self, z):
        around = self.around(z)
        around[:, 11] = 0
        return np.c_[around, *[self.group == g for g in range(3)]]


def fit(m, y, weight, c):
    return LogisticRegression(C=c, solver="lbfgs", max_iter=400, fit_intercept=False).fit(m, y, sample_weight=weight)


def learn(d, train):
    """Both regressions from the rows of `train`; the scores of the first on all rows, held out where they are trained on."""
    use = train & d.known & ~d.reported
    first = fit(d.m[use], d.y[use], d.weight[use], C)
    z = d.m @ first.coef_[0]
    for k in set(d.fold[train]):
        without = use & (d.fold != k)
        z[train & (d.fold == k)] = d.m[train & (d.fold == k)] @ fit(d.m[without], d.y[without], d.weight[without], C).coef_[0]
    s = d.second(z)
    spread = s[use].std(0) + 1e-6
    second = fit(s[use] / spread, d.y[use], d.weight[use], 0.1).coef_[0] / spread
    second[11] = DECLARED
    page, start, size = d.page(s)
    pages = train & start & (d.set == "voices")
    third = fit(page[pages], d.news[pages], np.ones(pages.sum()), 1.0).coef_[0]
    return first.coef_[0], second, third, d.second(z) @ second + DECLARED * d.declared, sigmoid(page @ third) * size


def report(d, q, name, of, bars):
    of = of & d.known
    total = d.y[of].sum()
    shown = of & ~d.reported
    auc = roc_auc_score(d.y[shown], q[shown])
    def at(bar):
        marked = shown & (q > bar)
        right = d.y[marked].sum()
        return right / max(1, marked.sum()), right / max(1, total), marked
    text = []
    for bar in bars:
        p, r, marked = at(bar)
        text.append(f"P {p:.2f} R {r:.2f} F {2 * p * r / max(1e-9, p + r):.3f} n {marked.sum()}")
    best = max(np.arange(-3, 2, .1), key=lambda b: (lambda p, r, _: 2 * p * r / max(1e-9, p + r))(*at(b)))
    p, r, _ = at(best)
    sure = [b for b in np.arange(-3, 4, .1) if at(b)[0] >= .78]
    print(f"{name:22} n {of.sum():6} area {auc:.3f} best {best:5.1f} P {p:.2f} R {r:.2f} F {2 * p * r / max(1e-9, p + r):.3f}; "
          + (f"P .78 from {sure[0]:.1f} R {at(sure[0])[1]:.2f}; " if sure else "") + "; ".join(text), flush=True)
    return auc


def table(d, q, bars):
    v = d.set == "voices"
    for name, of in (("en", v & (d.lang == "en")), ("de", v & (d.lang == "de")), ("fr es", v & np.isin(d.lang, ["fr", "es"])),
                     ("news", v & d.news), ("news en", v & d.news & (d.lang == "en")), ("other", v & ~d.news), ("newssd en", (d.set == "newssd") & (d.lang == "en")),
                     ("newssd it", (d.set == "newssd") & (d.lang == "it"))):
        if (of & d.known).any():
            report(d, q, name, of, bars)
    news = v & d.news & d.known
    for bar in bars:
        print(f"bar {bar}: of F and R on news {100 * (news & ~d.reported & (q > bar) & (d.y == 0)).sum() / (news & (d.y == 0)).sum():.2f} % marked")


def write(d, first, second, third, folder, bar):
    """The numbers as they ship: named ones to three digits, words in steps of four bits."""
    k = len(d.names)
    named = [first[:k] * NAMED_SCALE + first[k + g * (k + 1):k + g * (k + 1) + k] * OWN_SCALE for g in range(3)]
    bias = [first[k + g * (k + 1) + k] for g in range(3)]
    words = first[k + 3 * (k + 1):] * WORDS_SCALE
    nibbles, scale, at = [], [], 0
    for size in PLACES:
        part = words[at:at + size]
        step = np.quantile(np.abs(part[part != 0]), 0.995) / 7
        scale.append(step)
        nibbles.append(np.clip(np.round(part / step), -7, 7).astype(int) + 8)
        at += size
    nibbles = np.concatenate(nibbles)
    (nibbles[0::2] | nibbles[1::2] << 4).astype(np.uint8).tofile(os.path.join(folder, "words.bin"))
    row = lambda numbers: "[" + ", ".join(f"{n:.3f}" for n in numbers) + "]"
    n = second.shape[0] - 3
    with open(os.path.join(folder, "numbers.rs"), "w", encoding="utf-8") as file:
        file.write("//! The learned numbers, written by `training/opinion/learn.py`: not to be edited by hand. `training/opinion/CARD.md` is their card.\n\n"
                   "use super::context::AROUND;\nuse super::feature::COUNT;\nuse super::learned::GROUPS;\n\n"
                   "/// Log-odds of a sentence in which nothing is seen, for each group of languages.\n"
                   f"pub(crate) const BIAS: [f32; GROUPS] = {row(bias)};\n\n"
                   "/// What one step of a word's weight is worth.\n"
                   f"pub(crate) const SCALE: [f32; GROUPS] = [{', '.join(f'{s:.4f}' for s in scale)}];\n\n"
                   "/// What each named feature is worth, in the order of `Feature`, for each group of languages.\n"
                   f"pub(crate) const NAMED: [[f32; COUNT]; GROUPS] = [{', '.join(row(x) for x in named)}];\n\n"
                   "/// What stands around a sentence is worth, in the order of `surroundings`.\n"
                   f"pub(crate) const CONTEXT: [f32; AROUND] = {row(second[:n])};\n\n"
                   "/// The same for the group of languages itself, less the bar of a mark.\n"
                   f"pub(crate) const CONTEXT_BIAS: [f32; GROUPS] = {row(second[n:] - bar)};\n\n"
                   "/// Whether a page is news: its tone, the shares that `surroundings` names, and a constant.\n"
                   f"pub(crate) const NEWS: [f32; 7] = {row(third)};\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--features", required=True)
    parser.add_argument("--voices", required=True)
    parser.add_argument("--newssd", nargs="*", default=[])
    parser.add_argument("--sentences", type=float, default=0.5, help="what a sentence out of context weighs")
    parser.add_argument("--bar", type=float, default=-0.7, help="log-odds from which a sentence is marked")
    parser.add_argument("--sure", type=float, default=2.0, help="log-odds above that bar from which the mark is sure")
    parser.add_argument("--strict", type=float, default=5.0, help="what a page that is surely news takes from each sentence")
    parser.add_argument("--save", help="file for the scores, to look at")
    parser.add_argument("--write", help="folder for numbers.rs and words.bin")
    args = parser.parse_args()
    articles = read(args)
    d = Data(articles, *see(args.features, articles))
    print(f"{len(d.y)} sentences, {len(set(d.source))} sources", flush=True)
    bars = [args.bar, args.bar + args.sure]
    everything = np.ones(len(d.y), bool)
    first, second, third, _, _ = learn(d, everything)
    if args.write:
        write(d, first, second, third, args.write, args.bar)
    strict = d.x[:, d.names.index("Interpretation")] == 0  # as in judge.rs
    held, news = np.zeros(len(d.y)), np.zeros(len(d.y))
    for k in range(FOLDS):
        of = d.fold == k
        *_, q, n = learn(d, ~of)
        held[of], news[of] = q[of], n[of]
    known = (d.set == "voices") & d.known
    print(f"news or not, area by sentence on held-out folds {roc_auc_score(d.news[known], news[known]):.3f}")
    print("held-out folds"); table(d, held - args.strict * strict * news ** 2, bars)
    z = d.m @ first
    s = d.second(z)
    page, _, size = d.page(s)
    fitted = s @ second + DECLARED * d.declared
    fitted_news = sigmoid(page @ third) * size
    print("as it ships, on what it learned from"); table(d, fitted - args.strict * strict * fitted_news ** 2, bars)
    if args.save:
        np.savez(args.save, held=held, fitted=fitted, news=news, fitted_news=fitted_news)
    print("news", " ".join(f"{w:.2f}" for w in third))
    for n, w in zip(["own", "before", "after", "near", "article", "paragraph", "reported", "first person", "address", "past", "number", "declared", "first", "en", "de", "romance"], second):
        print(f"{n:13} {w:6.2f}")


if __name__ == "__main__":
    main()
