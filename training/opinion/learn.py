#!/usr/bin/env python3
"""Learns whose voice a sentence is in, and prints how well that holds on sources that were not learned from.

    cargo build --release --example opinion_features
    python3 training/opinion/words.py --voices dev.jsonl.gz vectors.npz
    python3 training/opinion/learn.py --features target/release/examples/opinion_features --voices dev.jsonl.gz --vectors vectors.npz \\
        --newssd newssd_english_train.csv newssd_english_val.csv newssd_italian_train.csv newssd_italian_val.csv [--write src/opinion | --check]

Needs numpy, scipy, scikit-learn and wordfreq. Deterministic: the folds are drawn with seed 1, the solver is exact.

Three logistic regressions. The first weighs the named features and the words of a sentence; each group of languages (English, German, Romance) has
numbers of its own, drawn towards common ones. The second weighs that score with what stands around the sentence; it learns from scores of folds that the first
did not see. The third says how much an article looks like news. Folds hold whole papers. Every figure is of all the engine does: the table of
words as it ships, the hand-set weights in short texts, the floor, and the bar of news. `--check` compares with the engine, sentence by sentence.
"""
import argparse
import os

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

import twin
import words
from sentences import FOLDS, Data, read, see

HASHED = (1 << 14, 1 << 13, 1 << 13)  # places in which words are corrected while learning; they do not ship
NAMED_SCALE, OWN_SCALE, HASHED_SCALE, VECTOR_SCALE = 0.5, 0.2, 0.5, 1.0
C, C_AROUND, C_NEWS = 0.2, 0.1, 0.3
DECLARED = 0.4  # by hand: too few pages of `voices` declare themselves


class Learner:
    """The columns of the first regression, and what is made of its weights."""

    def __init__(self, d, vectors):
        self.d, self.vectors = d, vectors
        n, self.k = len(d.y), len(d.names)
        cells = [(i, self.corrected(h, d.group[i]), HASHED_SCALE / len(hs) ** 0.5) for i, hs in enumerate(d.hashes) for h in hs]
        line, place, value = zip(*cells)
        own = [sparse.csr_matrix(np.c_[d.x * OWN_SCALE, np.ones(n)] * (d.group == g)[:, None]) for g in range(3)]
        self.named = sparse.hstack([sparse.csr_matrix(d.x * NAMED_SCALE), *own]).tocsr()
        hashed = sparse.csr_matrix((value, (line, place)), shape=(n, sum(HASHED)))
        self.m = sparse.hstack([self.named, hashed, sparse.csr_matrix(vectors.sentences(d) * VECTOR_SCALE)]).tocsr()
        self.use = d.known & ~d.reported
        self.fitted = {}

    @staticmethod
    def corrected(h, group):
        return sum(HASHED[:group]) + ((h ^ h >> 15) & (HASHED[group] - 1))

    def first(self, without):
        """The first regression, from all folds but some."""
        without = frozenset(without)
        if without not in self.fitted:
            rows = self.use & ~np.isin(self.d.fold, list(without))
            self.fitted[without] = fit(self.m[rows], self.d.y[rows], self.d.weight[rows], C)
        return self.fitted[without]

    def crossed(self, without):
        """The scores of each fold by a regression that did not see it."""
        z = np.zeros(len(self.d.y))
        for k in range(FOLDS):
            rows = self.d.fold == k
            z[rows] = self.m[rows] @ self.first({*without, k})
        return z

    def shipped(self, without):
        """The scores as the engine gives them: with the table of words, in whole steps. Returns the steps and their worth as well."""
        w, n = self.first(without), self.named.shape[1]
        own = lambda h, group: w[n + self.corrected(h, group)] * HASHED_SCALE
        rows = ~np.isin(self.d.fold, list(without))
        steps, scale = words.steps(words.kept(self.d, rows, own, w[n + sum(HASHED):] * VECTOR_SCALE, self.vectors))
        table = words.table(steps)
        known = {h: words.look_up(table, h) for h in {h for hashes in self.d.hashes for h in hashes}}
        sums = np.array([sum(known[h] for h in hashes) / max(1, len(hashes)) ** 0.5 for hashes in self.d.hashes])
        return self.named @ w[:n] + sums * np.array(scale)[self.d.group], table, scale

    def whole(self, without):
        """All three regressions without some folds, and what they say of every sentence."""
        d, z = self.d, self.crossed(without)
        rows = ~np.isin(d.fold, list(without))
        around = lambda z: np.c_[twin.around(d, z) * [name != "declared" for name in twin.AROUND], *[d.group == g for g in range(3)]]
        s = around(z)
        spread = s[rows & self.use].std(0) + 1e-6
        second = fit((s / spread)[rows & self.use], d.y[rows & self.use], d.weight[rows & self.use], C_AROUND) / spread
        pages = rows & d.start & (d.set == "voices")
        third = fit(twin.page(d, z)[pages], d.news[pages], np.ones(pages.sum()), C_NEWS)
        score, table, scale = self.shipped(without)
        second[twin.AROUND.index("declared")] = DECLARED
        return (second, third, table, scale), around(score) @ second + DECLARED * d.declared, twin.newsness(d, score, third)


def fit(m, y, weight, c):
    return LogisticRegression(C=c, solver="lbfgs", max_iter=400, fit_intercept=False).fit(m, y, sample_weight=weight).coef_[0]


def report(d, odds, sure):
    """What the marks are worth, and how well the log-odds rank."""
    hit, surely = d.hit(odds), d.hit(odds - sure)
    for name, of in d.parts():
        p, r, f = score(d.gold_y[of], hit[of])
        false = (hit & of & ~d.gold_y).sum() / max(1, (of & ~d.gold_y).sum())
        print(f"{name:22} n {of.sum():6} P {p:.2f} R {r:.2f} F1 {f:.3f}; false {100 * false:.1f} %; sure {(surely & of).sum()}, right {score(d.gold_y[of], surely[of])[0]:.2f}")
    print("area:", ", ".join(f"{name} {area(d, odds, of):.3f}" for name, of in rows(d)), flush=True)


def rows(d):
    v = d.known & ~d.reported & (d.set == "voices")
    return [("English", v & (d.lang == "en")), ("German", v & (d.lang == "de")), ("Romance", v & (d.group == 2)), ("columns", v & ~d.news), ("news", v & d.news)]


def area(d, odds, of):
    return roc_auc_score(d.y[of], odds[of])


def score(want, hit):
    right = (want & hit).sum()
    p, r = right / max(1, hit.sum()), right / max(1, want.sum())
    return p, r, 2 * p * r / max(1e-9, p + r)


def write(d, learner, learned, knobs, folder):
    """The numbers as they ship: named ones to three digits, words in steps of four bits."""
    second, third, table, scale = learned
    first, k = learner.first(()), learner.k
    named = [first[:k] * NAMED_SCALE + first[k + g * (k + 1):k + g * (k + 1) + k] * OWN_SCALE for g in range(3)]
    bias = [first[k + g * (k + 1) + k] for g in range(3)]
    table.tofile(os.path.join(folder, "words.bin"))
    row = lambda numbers: "[" + ", ".join(f"{n:.3f}" for n in numbers) + "]"
    n = len(twin.AROUND)
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
                   f"pub(crate) const CONTEXT_BIAS: [f32; GROUPS] = {row(second[n:] - np.array(knobs.bar))};\n\n"
                   "/// Whether a page is news: its tone, the shares that `surroundings` names, and a constant.\n"
                   f"pub(crate) const NEWS: [f32; 7] = {row(third)};\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--features", required=True)
    parser.add_argument("--voices", required=True)
    parser.add_argument("--vectors", required=True)
    parser.add_argument("--newssd", nargs="*", default=[])
    parser.add_argument("--weights", default="src/opinion/weights.rs", help="the hand-set weights")
    parser.add_argument("--sentences", type=float, default=0.5, help="what a sentence out of context weighs")
    parser.add_argument("--bar", type=float, nargs=3, default=[-1.1, -1.1, -1.1], help="log-odds from which a sentence is marked: English, German, Romance")
    parser.add_argument("--sure", type=float, nargs=3, default=[2.5, 3.1, 1.1], help="log-odds above that bar from which the mark is sure")
    parser.add_argument("--strict", type=float, default=6.0, help="what a page that is surely news takes from each sentence")
    parser.add_argument("--plain", type=float, default=1.5, help="log-odds by hand above which a sentence says so itself")
    parser.add_argument("--leak", type=float, help="fail where the area on what was learned from is higher than on held-out folds by more than this")
    parser.add_argument("--save", help="file for the scores, to look at")
    parser.add_argument("--write", help="folder for numbers.rs and words.bin")
    parser.add_argument("--check", action="store_true", help="compare with what the engine says")
    knobs = parser.parse_args()
    articles = read(knobs.voices, knobs.newssd, knobs.sentences)
    d = Data(articles, *see(knobs.features, articles))
    print(f"{len(d.y)} sentences, {len(set(d.source))} sources", flush=True)
    learner, hand, sure = Learner(d, words.Vectors(knobs.vectors, d)), twin.by_hand(d, knobs.weights), twin.sure(d, knobs)
    learned, q, news = learner.whole(())
    fitted = twin.judge(d, q, news, hand, knobs)
    if knobs.write:
        write(d, learner, learned, knobs, knobs.write)
    if knobs.check:
        apart = np.abs(fitted - d.odds)
        print(f"the engine differs by {apart.max():.4f} at most, and marks {((fitted > 0) != (d.odds > 0)).sum()} sentences otherwise")
        return
    held, held_news, held_q = np.zeros(len(d.y)), np.zeros(len(d.y)), np.zeros(len(d.y))
    for k in range(FOLDS):
        _, q_k, news_k = learner.whole({k})
        of = d.fold == k
        held_q[of], held_news[of], held[of] = q_k[of], news_k[of], twin.judge(d, q_k, news_k, hand, knobs)[of]
    if knobs.save:
        np.savez(knobs.save, q=held_q, news=held_news, fitted_q=q, fitted_news=news, hand=hand)
    known = (d.set == "voices") & d.known
    print(f"news or not, area by sentence on held-out folds {roc_auc_score(d.news[known], held_news[known]):.3f}")
    print("held-out folds"); report(d, held, sure)
    print("as it ships, on what it learned from"); report(d, fitted, sure)
    leaks = {name: area(d, fitted, of) - area(d, held, of) for name, of in rows(d)}
    print("learned by heart (area):", ", ".join(f"{name} {leak:+.3f}" for name, leak in leaks.items()))
    print(", ".join(f"{name} {weight:.2f}" for name, weight in zip([*twin.AROUND, "en", "de", "romance"], learned[0])))
    if knobs.leak is not None and max(leaks.values()) > knobs.leak:
        raise SystemExit(f"more than {knobs.leak} is learned by heart")


if __name__ == "__main__":
    main()
