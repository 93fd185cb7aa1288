"""The page: every question with its plot, its table, how sure it is, and the rows behind each number.

One file without scripts; every text of the archive is escaped. It takes the reader's light or dark, and says nothing by colour alone.
"""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from .plots import picture
from .question import Question, Row

#: Rows of a table, and of evidence to one of them; the files of rows have all.
MOST = 20
EVIDENCE = 4
#: Letters of a text in a table.
LONGEST = 160

STYLE = """
:root { color-scheme: light dark; --c0: #0072b2; --c1: #e69f00; --c2: #009e73; --c3: #b0b0b0; --line: #8885; --soft: #555; font: 16px/1.5 system-ui, sans-serif; }
@media (prefers-color-scheme: dark) { :root { --c0: #4ba3e3; --c1: #e69f00; --c2: #1fb58f; --c3: #777; --soft: #b8b8b8; } }
body { margin: 2rem auto; max-width: 84rem; padding: 0 1rem; } a { color: LinkText; }
section { margin: 3.5rem 0; } h2 { margin-bottom: .25rem; } .both { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 32rem), 1fr)); gap: 2rem; align-items: start; }
.plot { overflow-x: auto; } svg { width: 100%; min-width: 30rem; height: auto; } .table { overflow: auto; max-height: 38rem; }
table { border-collapse: collapse; font-size: .875rem; width: 100%; } th, td { padding: .25rem .6rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
th { position: sticky; top: 0; background: Canvas; } td.number, th.number { text-align: end; font-variant-numeric: tabular-nums; } th.number { overflow-wrap: normal; }
td { overflow-wrap: break-word; } td:first-child { min-width: 12rem; overflow-wrap: anywhere; } .about, .sure { max-width: 50rem; color: var(--soft); margin: .25rem 0 .75rem; }
details { font-size: .8125rem; color: var(--soft); } summary { cursor: pointer; } li { margin: .25rem 0; } ins { text-decoration: underline; font-weight: 600; } del { text-decoration: line-through; }
code { font-size: .75rem; white-space: pre-wrap; overflow-wrap: anywhere; display: block; max-height: 24rem; overflow: auto; }
@media print { .table { max-height: none; } }
"""
POLICY = "default-src 'none'; style-src 'unsafe-inline'"


@dataclass(frozen=True)
class Answer:
    """What a question was answered with."""

    question: Question
    columns: Sequence[str]
    rows: list[Row]
    sure: str
    #: To the keys that are shown, some of their rows: source, position, id, title, url, detail; and how many they have.
    evidence: dict[str, tuple[int, list[Row]]]
    #: The file with all rows, as a link from the page.
    file: str


def page(title: str, totals: str, answers: Sequence[Answer]) -> str:
    """The whole page."""
    name = html.escape(title)
    links = "".join(f'<li><a href="#{answer.question.name}">{html.escape(answer.question.title)}</a></li>' for answer in answers)
    body = "".join(map(_section, answers))
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}"><title>{name}</title><style>{STYLE}</style></head>'
        f"<body><h1>{name}</h1><p>{html.escape(totals)}</p><nav><ul>{links}</ul></nav>{body}</body></html>\n"
    )


def _section(answer: Answer) -> str:
    question = answer.question
    sql = html.escape(f"CREATE TEMP TABLE rows AS{question.rows};\n\n{question.answer};")
    parts = [
        f'<section id="{question.name}"><h2>{html.escape(question.title)}</h2><p class=about>{html.escape(question.about)}</p>',
        f"<p class=sure><strong>How sure:</strong> {html.escape(answer.sure)}</p>",
    ]
    if answer.rows:
        drawn = picture(question.draw, answer.rows, question.title, question.name)
        parts.append(f'<div class=both><div class=plot tabindex=0>{drawn}</div><div class=table tabindex=0 role=region aria-label="{html.escape(question.title)}">{_table(answer)}</div></div>')
    else:
        parts.append("<p>There is nothing of this in the archive.</p>")
    file = html.escape(answer.file)
    parts.append(f'<p><a href="{file}">All rows behind these numbers</a></p><details><summary>The query</summary><code>{sql}</code></details></section>')
    return "".join(parts)


def _table(answer: Answer) -> str:
    # What begins with "_" is for the plot alone.
    told = [at for at, name in enumerate(answer.columns) if not name.startswith("_")]
    columns, shown = [answer.columns[at] for at in told], [tuple(row[at] for at in told) for row in answer.rows[:MOST]]
    numbers = [any(isinstance(row[at], int | float) for row in shown) for at in range(len(columns))]
    head = "".join(_cell("th", name, number) for name, number in zip(columns, numbers, strict=True))
    lines = "".join(f"<tr>{_first(answer, row)}{_rest(row, numbers)}</tr>" for row in shown)
    more = f"<p>and {len(answer.rows) - MOST:,} more</p>" if len(answer.rows) > MOST else ""
    return f"<table><thead><tr>{head}</tr></thead><tbody>{lines}</tbody></table>{more}"


def _rest(row: Row, numbers: list[bool]) -> str:
    return "".join(_cell("td", value, number) for value, number in zip(row[1:], numbers[1:], strict=True))


def _cell(tag: str, value: object, number: bool) -> str:
    kind = " class=number" if number else ""
    text = "–" if value is None else f"{value:,}" if isinstance(value, int | float) else _cut(str(value))
    return f"<{tag}{kind}>{html.escape(text)}</{tag}>"


def _first(answer: Answer, row: Row) -> str:
    key = str(row[0])
    count, rows = answer.evidence.get(key, (0, []))
    items = "".join(f"<li>{_evidence(answer.question, key, one)}</li>" for one in rows)
    rest = f"<li>and {count - len(rows):,} more</li>" if count > len(rows) else ""
    return f"<td>{html.escape(_cut(key))}<details><summary>{count:,} {'row' if count == 1 else 'rows'}</summary><ul>{items}{rest}</ul></details></td>"


def _evidence(question: Question, key: str, row: Row) -> str:
    source, position, identifier, title, url, detail = row
    said = _changes(key, str(detail)) if question.compares else html.escape(_cut(str(detail or "")))
    name = html.escape(_cut(str(title or url or identifier or "(no title)")))
    place = html.escape(" ".join(str(part) for part in (source, f"at {position}", identifier) if part))
    return f"{name}: {said} <small>[{place}]</small>"


def _changes(first: str, later: str) -> str:
    """The later wording, with what was left out and what is new."""
    if first == later:
        return f"{html.escape(_cut(first))} <em>(the same words)</em>"
    old, new = first.split()[:200], later.split()[:200]
    parts = []
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            parts.append(html.escape(" ".join(new[c:d])))
            continue
        parts += [f"<{tag}>{html.escape(' '.join(words))}</{tag}>" for tag, words in (("del", old[a:b]), ("ins", new[c:d])) if words]
    return " ".join(parts)


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
