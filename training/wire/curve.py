#!/usr/bin/env python3
"""Precision and recall of "copied" over the threshold, and the constants refitted with each source of pairs left out.

    curve.py FOLDER PROGRAM [SVG]     FOLDER holds the labelled pairs, PROGRAM is the built example `wire_features`

Labelled pairs: articles_NAME.jsonl (id, text), pairs_NAME.jsonl (a, b, label, confidence); reports.jsonl and rewrites.jsonl (report_id, level).
The curves: Copydesk's constants for "partial" all scaled by one factor; and on the same pairs the share of 5-word shingles, quotations
counted, as most tools measure it, and the longest common run, quotations counted.
"""
import collections, itertools, json, os, re, subprocess, sys

COPIED = {"verbatim", "light_edit", "partial"}
# The constants of src/wire/tier.rs: a run with a second sign (alone it needs three words more), the second run, an edited sentence.
CONSTANTS = (12, 8, 15)
ALONE, ANOTHER = 3, 6
GRID = (range(8, 21), range(6, 13), range(10, 23))


def lines(*path):
    with open(os.path.join(*path), encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def pairs(folder):
    """(id, source, label, a, b) of every pair whose label is sure."""
    found = []
    for name in ("multinews", "basil", "isot"):
        texts = {article["id"]: article["text"] for article in lines(folder, f"articles_{name}.jsonl")}
        for pair in lines(folder, f"pairs_{name}.jsonl"):
            if pair.get("confidence") != "low" and pair["a"] in texts and pair["b"] in texts:
                found.append((f"{name}|{pair['a']}|{pair['b']}", name, pair["label"], texts[pair["a"]], texts[pair["b"]]))
    reports = {report["id"]: report for report in lines(folder, "reports.jsonl")}
    for rewrite in lines(folder, "rewrites.jsonl"):
        if rewrite["report_id"] in reports:
            report = reports[rewrite["report_id"]]
            found.append((f"rewrites|{rewrite['id']}", "rewrites", rewrite["level"], rewrite["text"], report.get("text") or report.get("report")))
    return found


def words(text):
    return re.findall(r"\w+", text.lower())


def shingles(text, k):
    tokens = words(text)
    return {tuple(tokens[i:i + k]) for i in range(len(tokens) - k + 1)}


def containment(a, b):
    x, y = shingles(a, 5), shingles(b, 5)
    return len(x & y) / max(1, min(len(x), len(y)))


def longest_run(a, b):
    low, high = 0, 200
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if shingles(a, middle) & shingles(b, middle) else (low, middle - 1)
    return low


def score(features):
    """By how much the constants could be scaled before the pair no longer counts as copied; the best of both directions."""
    run, second, passage = CONSTANTS
    return max(max(f["longestRun"] / (run if second_sign(f) else run + ALONE), f["secondRun"] / second, f["longestPassage"] / passage) for f in features)


def second_sign(f):
    return f["wholeSentence"] or f["secondRun"] >= ANOTHER


def copied(features, constants):
    run, second, passage = constants
    return any(f["longestRun"] >= (run if second_sign(f) else run + ALONE) or f["secondRun"] >= second or f["longestPassage"] >= passage for f in features)


def figures(truth, found):
    right = sum(t and f for t, f in zip(truth, found))
    precision, recall = right / max(1, sum(found)), right / max(1, sum(truth))
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def curve(truth, scores):
    points = [(1.0, 0.0)]
    for threshold in sorted(set(scores), reverse=True):
        precision, recall, _ = figures(truth, [s >= threshold for s in scores])
        points.append((precision, recall))
    return points


def left_out(rows, truth, features):
    """The constants that are best without a source (the middle of all that are), and their figures on that source."""
    grid = list(itertools.product(*GRID))
    told, gold = [], []
    for source in ("multinews", "basil", "isot", "rewrites"):
        rest = [i for i, row in enumerate(rows) if row[1] != source]
        own = [i for i, row in enumerate(rows) if row[1] == source]
        of = lambda indices, constants: figures([truth[i] for i in indices], [copied(features[rows[i][0]], constants) for i in indices])
        fitted = [(round(of(rest, constants)[2], 4), constants) for constants in grid]
        best = [constants for f1, constants in fitted if f1 == max(fitted)[0]]
        middle = tuple(sorted(column)[len(column) // 2] for column in zip(*best))
        precision, recall, f1 = of(own, middle)
        alarms = sum(copied(features[rows[i][0]], middle) and not truth[i] for i in own)
        print(f"without {source:10} {middle} of {len(best):4} as good; on it P {precision:.3f} R {recall:.3f} F1 {f1:.3f}, "
              f"{alarms} false alarms of {sum(not truth[i] for i in own)}, {sum(truth[i] for i in own)} copied")
        told += [copied(features[rows[i][0]], middle) for i in own]
        gold += [truth[i] for i in own]
    print("each pair by constants fitted without its source: P %.3f R %.3f F1 %.3f" % figures(gold, told))


def svg(curves, path):
    """Recall to the right, precision upwards, from .5: below it no curve says anything."""
    left, top, size, low = 52, 16, 320, 0.5
    x = lambda recall: left + recall * size
    y = lambda precision: top + (1 - max(precision, low)) / (1 - low) * size
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {left + size + 250} {top + size + 44}" font-family="system-ui, sans-serif" font-size="12">',
           '<style>text{fill:#444}@media(prefers-color-scheme:dark){text{fill:#bbb}}</style>']
    for step in range(6):
        value = step / 5
        out.append(f'<path d="M{x(value):.0f} {top}V{top + size}" stroke="#8884"/><text x="{x(value):.0f}" y="{top + size + 16}" text-anchor="middle">{value:.1f}</text>')
        value = low + step * (1 - low) / 5
        out.append(f'<path d="M{left} {y(value):.0f}H{left + size}" stroke="#8884"/><text x="{left - 6}" y="{y(value) + 4:.0f}" text-anchor="end">{value:.1f}</text>')
    out.append(f'<text x="{left + size / 2}" y="{top + size + 36}" text-anchor="middle">recall</text>')
    out.append(f'<text x="14" y="{top + size / 2}" text-anchor="middle" transform="rotate(-90 14 {top + size / 2})">precision</text>')
    for row, (name, colour, points, mark) in enumerate(curves):
        line = " ".join(f"{x(recall):.1f},{y(precision):.1f}" for precision, recall in points if precision >= low)
        out.append(f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="2"/>')
        at = top + 20 + row * 34
        out.append(f'<path d="M{left + size + 14} {at - 4}h20" stroke="{colour}" stroke-width="2"/>')
        out += [f'<text x="{left + size + 40}" y="{at + n * 14}">{part}</text>' for n, part in enumerate(name.split("; "))]
        if mark:
            out.append(f'<circle cx="{x(mark[1]):.1f}" cy="{y(mark[0]):.1f}" r="4.5" fill="{colour}"/>')
    out.append("</svg>")
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(out) + "\n")


def main():
    folder, program = sys.argv[1:3]
    rows = pairs(folder)
    asked = []
    for name, _, _, a, b in rows:
        asked += [{"id": name, "a": a, "b": b}, {"id": name, "a": b, "b": a}]
    answer = subprocess.run([program], input="\n".join(map(json.dumps, asked)), capture_output=True, text=True, check=True)
    print(answer.stderr.strip())
    features = collections.defaultdict(list)
    for line in answer.stdout.splitlines():
        features[json.loads(line)["id"]].append(json.loads(line))
    truth = [row[2] in COPIED for row in rows]
    now = figures(truth, [copied(features[row[0]], CONSTANTS) for row in rows])
    print(f"{len(rows)} pairs, {sum(truth)} copied: P {now[0]:.3f} R {now[1]:.3f} F1 {now[2]:.3f}")
    left_out(rows, truth, features)
    own = curve(truth, [score(features[row[0]]) for row in rows])
    share = curve(truth, [containment(a, b) for *_, a, b in rows])
    run = curve(truth, [longest_run(a, b) for *_, a, b in rows])
    for name, points in (("own words", own), ("5-word shingles", share), ("longest run", run)):
        at_98 = max((recall for precision, recall in points if precision >= 0.98), default=0)
        best = max(2 * p * r / max(1e-9, p + r) for p, r in points)
        print(f"{name:16} best F1 {best:.3f}, recall where precision is .98 or more {at_98:.3f}")
    if len(sys.argv) > 3:
        svg([("Copydesk: own words; the dot is its threshold", "#12906a", own, now[:2]),
             ("longest common run,; quotations counted", "#c06c00", run, None),
             ("share of 5-word shingles,; quotations counted", "#2b63c4", share, None)], sys.argv[3])


if __name__ == "__main__":
    main()
