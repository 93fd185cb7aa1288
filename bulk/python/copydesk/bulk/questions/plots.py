"""How an answer is drawn. What a colour says, a pattern, a mark or a word beside it says, too.

Plots stand in the page as SVG and take its colours: text and axes are drawn in a colour that nothing else has, and become the page's own.
"""

from __future__ import annotations

import html
import io
import re
import warnings
from itertools import cycle
from typing import Any

import matplotlib

from .question import Draw, Row

matplotlib.use("svg")
from matplotlib import pyplot  # noqa: E402

#: Rows in a plot and lines in one.
MOST = 15
LINES = 5
#: The letters that stand in a plot's margin.
LABEL = 38
#: What stands for the page's text, and for its colours c0 to c3; the page says what they are, in light and in dark.
INK = "#010203"
COLOURS = ("#010210", "#010211", "#010212", "#010213")
HATCHES = ("", "////", "....", "xxxx")
MARKS = ("o", "s", "^", "D", "v")
DASHES = ("-", "--", "-.", ":", (0, (6, 1, 1, 1, 1, 1)))


def bars(value: int, unit: str, *, low: int | None = None, high: int | None = None, name: int = 0) -> Draw:
    """A bar a row; with `low` and `high` a line for what it may be."""

    def draw(axes: Any, rows: list[Row]) -> None:
        shown = [row for row in rows if row[value] is not None][:MOST][::-1]
        places = range(len(shown))
        axes.barh(places, [row[value] for row in shown], color=COLOURS[0], height=0.66)
        if low is not None and high is not None:
            for place, row in zip(places, shown, strict=True):
                axes.plot([row[low], row[high]], [place, place], color=INK, linewidth=1.2, marker="|", markersize=7)
        ends = [max(row[value], row[high] if high is not None else 0) for row in shown]
        for place, row, end in zip(places, shown, ends, strict=True):
            axes.annotate(f"{row[value]:,}", (end, place), (5, 0), textcoords="offset points", va="center", fontsize=8, color=INK)
        _names(axes, [row[name] for row in shown], unit)
        axes.set_xlim(min(0, *(row[value] for row in shown)) if len(shown) > 1 else 0, max(1, *ends, 1) * 1.14)

    return draw


def stacked(parts: dict[str, int], unit: str, *, name: int = 0) -> Draw:
    """Bars made of parts, each with a pattern of its own."""

    def draw(axes: Any, rows: list[Row]) -> None:
        shown = rows[:MOST][::-1]
        left = [0] * len(shown)
        for (label, column), colour, hatch in zip(parts.items(), COLOURS, HATCHES, strict=False):
            widths = [row[column] for row in shown]
            axes.barh(range(len(shown)), widths, left=left, color=colour, edgecolor=INK, linewidth=0.6, hatch=hatch, height=0.66, label=label)
            left = [before + width for before, width in zip(left, widths, strict=True)]
        _names(axes, [row[name] for row in shown], unit)
        axes.legend(frameon=False, fontsize=8, loc="lower center", bbox_to_anchor=(0.4, 1), ncols=2)

    return draw


def lines(group: int, x: int, value: int, weight: int, unit: str) -> Draw:
    """A line for each of the largest groups, with a dash and a mark of its own, and its name at its end."""

    def draw(axes: Any, rows: list[Row]) -> None:
        largest: dict[str, int] = {}
        for row in rows:
            largest[row[group]] = largest.get(row[group], 0) + row[weight]
        groups = sorted(largest, key=lambda name: (-largest[name], name))[:LINES]
        places = {day: place for place, day in enumerate(sorted({row[x] for row in rows}))}
        styles = zip(groups, cycle(COLOURS), cycle(DASHES), cycle(MARKS), strict=False)
        for name, colour, dash, mark in styles:
            points = sorted((places[row[x]], row[value]) for row in rows if row[group] == name and row[value] is not None)
            if points:
                axes.plot(*zip(*points, strict=True), color=colour, linestyle=dash, marker=mark, markersize=4, label=_short(name))
        step = max(1, len(places) // 8)
        axes.set_xticks(range(0, len(places), step), list(places)[::step], rotation=30, ha="right")
        axes.set_ylabel(unit)
        axes.set_ylim(bottom=0)
        if groups:
            axes.legend(frameon=False, fontsize=8, loc="lower center", bbox_to_anchor=(0.5, 1), ncols=3)

    return draw


def picture(draw: Draw, rows: list[Row], title: str, name: str) -> str:
    """The plot as an SVG element. The same rows draw the same bytes."""
    # Letters stay letters: whoever looks has fonts for scripts that this machine may not have, which is what the warning is about.
    settings = {
        "text.parse_math": False,
        "svg.hashsalt": name,
        "svg.fonttype": "none",
        "font.size": 9,
        "hatch.linewidth": 0.6,
        **dict.fromkeys(("text.color", "axes.edgecolor", "axes.labelcolor", "xtick.color", "ytick.color", "hatch.color"), INK),
    }
    height = 1.4 + 0.24 * min(MOST, max(6, len(rows)))
    with matplotlib.rc_context(settings), warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Glyph ")
        figure, axes = pyplot.subplots(figsize=(6.6, height), layout="constrained")
        draw(axes, rows)
        axes.spines[["top", "right"]].set_visible(False)
        drawn = io.BytesIO()
        figure.savefig(drawn, format="svg", transparent=True, metadata={"Date": None, "Creator": None, "Format": None, "Type": None})
        pyplot.close(figure)
    return _of_the_page(drawn.getvalue().decode(), title, name)


def _of_the_page(svg: str, title: str, name: str) -> str:
    svg = svg[svg.index("<svg") :].replace(INK, "currentColor")
    for number, colour in enumerate(COLOURS):
        svg = svg.replace(colour, f"var(--c{number})")
    svg = re.sub(r"<metadata>.*?</metadata>", "", svg, flags=re.DOTALL)
    # Identifiers are the page's, and there is more than one plot in it.
    svg = re.sub(r'(\bid="|url\(#|xlink:href="#)', rf"\g<1>{name}-", svg)
    svg = re.sub(r"'DejaVu Sans'[^;\"]*", "inherit", svg)
    head = f'<svg role="img" aria-label="{html.escape(title)}: the figures are in the table" '
    return re.sub(r'^<svg (?:.*?)(viewBox="[^"]+")[^>]*>', rf'{head}\g<1> xmlns:xlink="http://www.w3.org/1999/xlink">', svg, count=1, flags=re.DOTALL)


def _names(axes: Any, names: list[object], unit: str) -> None:
    axes.set_yticks(range(len(names)), [_short(str(name)) for name in names])
    # One bar is no thicker than one of six.
    axes.set_ylim(len(names) - max(len(names), 6) - 0.5, len(names) - 0.5)
    axes.set_xlabel(unit)


def _short(text: str) -> str:
    plain = "".join(letter if letter.isprintable() else " " for letter in text)
    return plain if len(plain) <= LABEL else plain[: LABEL - 1] + "…"
