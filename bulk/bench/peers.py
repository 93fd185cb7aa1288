"""Copydesk beside what else finds reused text: recall, precision, time and memory on texts with planted blocks, in one run.

passim itself is not in a package registry (PyPI's package of that name checks passwords), so its way of seeds is run as copydetect has it.
"""

from __future__ import annotations

import json
import random
import sys
from pathlib import Path

from cpu import Took, measure

CONTENDERS = Path(__file__).parent / "contenders"
NAMES = ("copydesk", "copydetect", "datasketch", "rensa")
WORDS = 60


def verbatim(block: list[str], chance: random.Random, vocabulary: list[str]) -> list[str]:
    return block


def changed(share: float):  # noqa: ANN201
    def change(block: list[str], chance: random.Random, vocabulary: list[str]) -> list[str]:
        return [chance.choice(vocabulary) if chance.random() < share else word for word in block]

    return change


def scanned(block: list[str], chance: random.Random, vocabulary: list[str]) -> list[str]:
    """As a scan reads it: of a hundred letters four are others, gone or apart."""
    letters = []
    for letter in " ".join(block):
        dice = chance.random()
        letters.append(letter if dice >= 0.04 else chance.choice(["", f"{letter} ", chance.choice("abcdefghijklmnopqrstuvwxyz")]))
    return "".join(letters).split()


KINDS = {"verbatim": verbatim, "10 % of words changed": changed(0.1), "30 % of words changed": changed(0.3), "scanned": scanned}


def plant(file: Path, sources: int, copies: int) -> dict[frozenset[str], str]:
    """Texts of some 140 words drawn as Zipf has it, and `copies` more of each kind that hold a block of one of them. Answers the pairs."""
    chance = random.Random(20261129)
    letters = "bcdfghklmnprstvz"
    vocabulary = ["".join(chance.choice(letters) + chance.choice("aeiou") for _ in range(chance.randint(1, 4))) for _ in range(30_000)]
    weights = [1 / (rank + 2) for rank in range(len(vocabulary))]

    def words() -> list[str]:
        return chance.choices(vocabulary, weights, k=chance.randint(110, 170))

    def prose(given: list[str]) -> str:
        ends = [f"{word.capitalize()}" if at % 14 == 0 else (f"{word}." if at % 14 == 13 else word) for at, word in enumerate(given)]
        return " ".join(ends)

    bodies = [words() for _ in range(sources)]
    pairs: dict[frozenset[str], str] = {}
    with open(file, "w", encoding="utf-8") as out:

        def write(name: str, text: list[str]) -> None:
            out.write(json.dumps({"id": name, "series": f"paper {name[-1]}", "text": prose(text)}) + "\n")

        for number, body in enumerate(bodies):
            write(f"s{number}", body)
        # No source is taken twice: two copies of one block would be a pair that nobody planted.
        taken = iter(chance.sample(range(sources), copies * len(KINDS)))
        for kind, change in KINDS.items():
            for number in range(copies):
                source = next(taken)
                start = chance.randrange(len(bodies[source]) - WORDS)
                block = change(bodies[source][start : start + WORDS], chance, vocabulary)
                around = words()
                place = chance.randrange(len(around))
                name = f"{kind[:2]}{number}"
                write(name, [*around[:place], *block, *around[place:]])
                pairs[frozenset((f"s{source}", name))] = kind
    return pairs


def run(work: Path, sources: int, jobs: int, python: str) -> list[dict[str, object]]:
    """Every contender on the same texts. `python` has the others, this one Copydesk."""
    work.mkdir(parents=True, exist_ok=True)
    texts = work / "texts.jsonl"
    pairs = plant(texts, sources, 100)
    total = sources + len(pairs)
    print(f"{total:,} texts, {texts.stat().st_size / 1e6:.1f} MB, {len(pairs)} blocks of {WORDS} words planted", flush=True)
    results = []
    for name in NAMES:
        interpreter = sys.executable if name == "copydesk" else python
        found = work / f"{name}.jsonl"
        took = measure([interpreter, str(CONTENDERS / f"{name}.py"), str(texts), str(work), str(jobs)], stdout=str(found))
        results.append({"name": name, "texts": total, **scored(found, pairs), **told(took)})
        print(json.dumps(results[-1]), flush=True)
    return results


def scored(found: Path, pairs: dict[frozenset[str], str]) -> dict[str, float]:
    answers = {frozenset(json.loads(line)) for line in open(found, encoding="utf-8")}
    kinds = list(pairs.values())
    recall = {kind: sum(pairs.get(pair) == kind for pair in answers) / kinds.count(kind) for kind in KINDS}
    return {**recall, "precision": round(sum(pair in pairs for pair in answers) / max(1, len(answers)), 3)}


def told(took: Took) -> dict[str, float]:
    return {"wall": round(took.wall, 1), "cpu": round(took.cpu, 1), "MB": round(took.memory / 1e6)}


def draw(results: list[dict[str, object]], file: Path) -> None:
    """What was found of each kind, and how long it took: a pattern to each kind, so that colours are not needed."""
    import matplotlib

    matplotlib.use("svg")
    from matplotlib import pyplot

    largest = max(int(str(one["texts"])) for one in results)
    shown = [one for one in results if one["texts"] == largest]
    with matplotlib.rc_context({"svg.hashsalt": "peers", "svg.fonttype": "none", "font.size": 9, "hatch.linewidth": 0.6}):
        figure, (left, right) = pyplot.subplots(1, 2, figsize=(9, 3.2), layout="constrained", width_ratios=(3, 1))
        for number, (kind, hatch, colour) in enumerate(zip(KINDS, ("", "//", "--", "xx"), ("#0072b2", "#e69f00", "#009e73", "#cccccc"), strict=True)):
            places = [at + 0.2 * number for at in range(len(shown))]
            left.bar(places, [float(str(one[kind])) * 100 for one in shown], 0.2, color=colour, edgecolor="black", linewidth=0.6, hatch=hatch, label=kind)
        left.set_xticks([at + 0.3 for at in range(len(shown))], [str(one["name"]) for one in shown])
        left.set_ylabel("% of planted blocks found")
        left.legend(frameon=False, fontsize=8, loc="lower center", bbox_to_anchor=(0.5, 1), ncols=4)
        right.barh([str(one["name"]) for one in shown][::-1], [float(str(one["cpu"])) for one in shown][::-1], color="#0072b2")
        right.set_xlabel(f"s of processor time, {largest:,} texts")
        for axes in (left, right):
            axes.spines[["top", "right"]].set_visible(False)
        figure.savefig(file, format="svg", facecolor="white", metadata={"Date": None})
