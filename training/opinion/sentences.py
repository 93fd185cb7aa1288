"""Labelled articles as the opinion stage sees them, and what a choice of marks is worth on them."""
import collections
import csv
import gzip
import json
import re
import subprocess

import numpy as np
from scipy import sparse

FOLDS = 5
GROUPS = {"en": 0, "de": 1}
# Two collections hold articles of these papers.
OUTLETS = {"basil/nyt": "nyt", "polnear/nyt": "nyt", "basil/hpo": "huffpost", "polnear/huff-post": "huffpost"}
WORD = re.compile(r"\w+(?:['’]\w+)*")
FIRST = 9  # columns before the features


def read(voices, newssd, weight):
    """Articles as dictionaries; `gold` has (start, end, label). Sentences of NewsSD are articles of one sentence, and weigh less."""
    found = []
    with gzip.open(voices, "rt", encoding="utf-8") as file:
        for line in file:
            r = json.loads(line)
            found.append(dict(text=r["text"], ask=None, lang=r["lang"], url=r.get("url"), source=OUTLETS.get(r["source"], r["source"]), weight=1.0,
                              gold=r["sentences"], quotes=r["quotes"], news=r["genre"] in ("news", "interview"), set="voices", genre=r["genre"]))
    for path in newssd:
        lang = "it" if "italian" in path else "en"
        with open(path, encoding="utf-8") as file:
            for i, r in enumerate(csv.DictReader(file)):
                text = r["Sentence"].strip()
                if text:
                    gold = [(0, len(text), "O" if r["Label"].strip() == "SUBJ" else "F")]
                    found.append(dict(text=text, ask=lang, lang=lang, url=None, source=f"newssd-{i // 40 % 10}", weight=weight, gold=gold, quotes=[],
                                      news=False, set="newssd", genre="sentence"))
    return found


def see(binary, articles):
    """The names of the features, and a row for each sentence that the opinion stage sees."""
    ask = lambda i, a: {"id": str(i), "text": a["text"], **({"lang": a["ask"]} if a["ask"] else {}), **({"url": a["url"]} if a["url"] else {})}
    requests = "\n".join(json.dumps(ask(i, a)) for i, a in enumerate(articles))
    lines = subprocess.run([binary], input=requests, capture_output=True, text=True, check=True).stdout.splitlines()
    rows, cut = [], {}
    for line in lines[1:]:
        i, block, start, end, reported, declared, lang, hashes, odds, *values = line.split("\t")
        at, text = cut.setdefault(i, blocks(articles[int(i)]["text"]))[int(block)]
        raw = text.encode()
        span = at + len(raw[:int(start)].decode()), at + len(raw[:int(end)].decode())
        rows.append((int(i), int(block), span, reported == "1", declared, lang, [int(h) for h in hashes.split()], float(odds),
                     [float(v) for v in values]))
    return lines[0].split("\t")[FIRST:], rows


def blocks(text):
    """Where each line of the text begins, trimmed, as the plain-text reader parts them."""
    found, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            found.append((at + len(line) - len(line.lstrip()), line.strip()))
        at += len(line) + 1
    return found


def is_left_out(label):
    """No prose, unsure, or a report with something of the author's in it."""
    return label[0] == "X" or "?" in label or (label[0] in "FR" and "+" in label and label[2] in "OA")


class Data:
    """One row a sentence that the stage sees; `gold_*` one a labelled sentence."""

    def __init__(self, articles, names, rows):
        self.articles, self.names = articles, names
        column = lambda i: [r[i] for r in rows]
        self.article, self.block, self.reported = np.array(column(0)), np.array(column(1)), np.array(column(3))
        self.declared, self.says_news = np.array([c == "opinion" for c in column(4)], float), np.array([c == "news" for c in column(4)])
        self.hashes, self.odds, self.x = column(6), np.array(column(7)), np.array(column(8))
        self.group = np.array([GROUPS.get(lang, 2) for lang in column(5)])
        label = [self.label(r[0], r[2]) for r in rows]
        self.y, self.known = np.array([l in ("O", "A") for l in label], float), np.array([l != "" for l in label])
        of = lambda key: np.array([articles[i][key] for i in self.article])
        self.lang, self.source, self.news, self.set, self.weight = of("lang"), of("source"), of("news"), of("set"), of("weight")
        self.fold_of = self.folds()
        self.fold = np.array([self.fold_of[s] for s in self.source])
        self.start = np.r_[True, self.article[1:] != self.article[:-1]]
        self.nth = np.cumsum(self.start) - 1
        self.count = np.bincount(self.nth)[self.nth]
        self.border = np.r_[True, self.block[1:] != self.block[:-1]] | self.start
        self.paragraph = np.cumsum(self.border) - 1
        self.gold(column(2))

    def label(self, i, span):
        start, end = span
        best = max(self.articles[i]["gold"], key=lambda g: min(end, g[1]) - max(start, g[0]))
        return "" if min(end, best[1]) <= max(start, best[0]) or is_left_out(best[2]) else best[2][0]

    def folds(self):
        """Whole sources, the largest first, each to the smallest fold of its language; the order of equals is drawn with seed 1."""
        count = collections.Counter(self.source)
        lang = {a["source"]: GROUPS.get(a["lang"], 2) for a in self.articles}
        names = sorted(count)
        names = [names[i] for i in np.random.RandomState(1).permutation(len(names))]
        load, fold = np.zeros((3, FOLDS)), {}
        for name in sorted(names, key=lambda name: -count[name]):
            fold[name] = int(np.argmin(load[lang[name]]))
            load[lang[name], fold[name]] += count[name]
        return fold

    def gold(self, spans):
        """Which words of each labelled sentence a row covers: words in quotation marks are nobody's business."""
        rows = collections.defaultdict(list)
        for j, i in enumerate(self.article):
            rows[i].append(j)
        cells, gold = [], []
        for i, a in enumerate(self.articles):
            words = lambda start, end: {m.start() for m in WORD.finditer(a["text"], start, end)}
            quoted = set().union(*(words(q[0], q[1]) for q in a["quotes"]))
            for start, end, label in a["gold"]:
                own = words(start, end) - quoted or words(start, end)
                if is_left_out(label) or not own:
                    continue
                for j in rows[i]:
                    covered = sum(spans[j][0] <= word < spans[j][1] for word in own) if spans[j][0] < end and spans[j][1] > start else 0
                    if covered:
                        cells.append((len(gold), j, covered))
                gold.append((i, label[0] in "OA", len(own)))
        at, place, value = zip(*cells)
        self.covers = sparse.csr_matrix((value, (at, place)), shape=(len(gold), len(spans)), dtype=float)
        self.gold_article, self.gold_y, self.gold_words = (np.array(c) for c in zip(*gold))
        of = lambda key: np.array([self.articles[i][key] for i in self.gold_article])
        self.gold_lang, self.gold_news, self.gold_set = of("lang"), of("news"), of("set")

    def feature(self, name):
        return self.x[:, self.names.index(name)]

    def hit(self, odds, bar=0.0):
        """Which labelled sentences are marked: at least half of their words lie in marked sentences, as `voices.py` counts."""
        marked = (~self.reported & (odds > bar)).astype(float)
        return self.covers @ marked * 2 >= self.gold_words

    def parts(self):
        v = self.gold_set == "voices"
        return [("English", v & (self.gold_lang == "en")), ("German", v & (self.gold_lang == "de")), ("French and Spanish", v & np.isin(self.gold_lang, ["fr", "es"])),
                ("columns and the like", v & ~self.gold_news), ("news", v & self.gold_news), ("all", v),
                ("NewsSD English", (self.gold_set == "newssd") & (self.gold_lang == "en")), ("NewsSD Italian", (self.gold_set == "newssd") & (self.gold_lang == "it"))]
