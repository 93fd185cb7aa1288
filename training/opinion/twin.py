"""The engine's steps after the words of a sentence, in its order: `context.rs`, then `judge.rs`. `learn.py --check` holds them equal."""
import re

import numpy as np

FADING, BORDER, DOUBT, NEUTRAL, UNSURE, ARTICLE_MIN = 0.9, 0.7, 2.0, 0.30, 4.0, 5
SURE_ALONE, ARTICLE = 0.55, 17.0
SAYS_NEWS, SEVERAL = 1.5, 0.2
AROUND = ["own", "before", "after", "near", "article", "paragraph", "reported", "first person", "address", "past", "number", "declared", "first"]


def sigmoid(z):
    return 1 / (1 + np.exp(-np.clip(z, -30, 30)))


def odds(p):
    return np.log(p / (1 - p))


def tone(total, count):
    return odds((total + DOUBT * NEUTRAL) / (count + DOUBT)) - odds(NEUTRAL)


def share(d, seen):
    return (np.bincount(d.nth, seen.astype(float)) / (np.bincount(d.nth) + UNSURE))[d.nth]


def shares(d):
    return np.stack([share(d, d.reported), *(share(d, d.feature(name) > 0) for name in ("FirstPerson", "Address", "Past", "Number"))], 1)


def around(d, z):
    """`surroundings`: a row of AROUND for each sentence."""
    n = len(z)
    p = np.where(d.reported, 0, sigmoid(z))
    inner = np.flatnonzero(~d.start)
    before, after, near = np.zeros((n, 2)), np.zeros((n, 2)), np.zeros((n, 2))
    before[inner], after[inner - 1] = np.c_[p[inner - 1], np.ones(len(inner))], np.c_[p[inner], np.ones(len(inner))]
    for step in (range(n), range(n - 1, -1, -1)):
        run, last = np.zeros(2), None
        for i in step:
            if last is None or d.nth[i] != d.nth[last]:
                run = np.zeros(2)
            else:
                run = (run + (p[last], 1)) * (FADING * (BORDER if d.block[i] != d.block[last] else 1))
            near[i] += run
            last = i
    total, paragraph = np.bincount(d.nth, p)[d.nth], np.bincount(d.paragraph, p)[d.paragraph]
    return np.c_[z, tone(*before.T), tone(*after.T), tone(*near.T), tone(total - p, d.count - 1), tone(paragraph - p, np.bincount(d.paragraph)[d.paragraph] - 1),
                 shares(d), d.declared, d.start & (d.count >= ARTICLE_MIN)]


def page(d, z):
    """What `newsness` weighs, for each sentence's article."""
    p = np.where(d.reported, 0, sigmoid(z))
    return np.c_[tone(np.bincount(d.nth, p)[d.nth], d.count), shares(d), np.ones(len(z))]


def newsness(d, z, weights):
    return sigmoid(page(d, z) @ weights + SAYS_NEWS * d.says_news) * d.count / (d.count + UNSURE)


def alone(d):
    return np.where(d.count == 1, 1, np.maximum(0, 1 - d.count / ARTICLE))


def by_hand(d, path):
    """The hand-set weights, as `weights.rs` has them."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    weights = {name: float(weight) for name, weight in re.findall(r"\(F::(\w+), (-?[\d.]+),", text)}
    return float(re.search(r"const BIAS: f32 = (-?[\d.]+)", text)[1]) + d.x @ [weights[name] for name in d.names]


def judge(d, q, news, hand, knobs):
    """Log-odds above the bar of a mark; `q` is the sum of the second regression."""
    strict = np.where(d.declared > 0, 0, knobs.strict * news ** 2)
    strict = np.where((d.feature("Interpretation") > 0) | (d.feature("Stance") > 0), 0, strict)
    a = alone(d)
    judged = a * (hand - SEVERAL * (d.count > 1)) + (1 - a) * (q - np.array(knobs.bar)[d.group] - strict)
    return np.where(d.feature("Address") > 0, judged, np.maximum(judged, hand - knobs.plain))


def sure(d, knobs):
    """The log-odds above the bar from which a mark is sure."""
    a = alone(d)
    return np.where(a < 1, a * SURE_ALONE + (1 - a) * np.array(knobs.sure)[d.group], SURE_ALONE)
