"""A made-up archive: reports of two agencies over ten days, and the pages of four papers, some of them the agencies' words.

Every person, place and event is invented, and every run makes the same bytes.
"""

from __future__ import annotations

import html
import json
import random
import sys
from dataclasses import dataclass
from pathlib import Path

#: Real names, for credits are known by them; the reports are made up like all else.
AGENCIES = ("Reuters", "AFP")
PAPERS = ("lindmark-post", "the-quay", "norrvik-courier", "weekly-lantern")
PEOPLE = ("Ada Lindmark", "Ivo Terrell", "Mirela Osk", "Jonas Fairlight", "Petra Vance", "Sol Quennell", "Rana Whitmoor", "Emil Stroud")
ROLES = ("mayor", "harbour master", "minister", "union leader", "professor", "spokeswoman")
PLACES = ("Norrvik", "Lindmark", "Port Ansel", "Quayle", "Stennby", "Orrin Bay", "Velde", "Harrowgate Sound")
NOUNS = "ferry bridge council budget strike clinic school orchard tunnel archive lighthouse depot reactor cannery turbine library market ".split()
VERBS = "delayed opened rebuilt questioned inspected shelved approved flooded surveyed auctioned renamed repaired evacuated funded".split()
ADJECTIVES = "northern damaged municipal disputed former coastal electric narrow rented historic unfinished crowded costly".split()
TIMES = "before dawn;after the vote;late on Tuesday;during the storm;on the second day;within hours;over the weekend;at noon".split(";")
REASONS = "for lack of parts;against the advice of engineers;with money from the county;without a public hearing;despite two warnings".split(";")
OPINIONS = (
    "It is a shameful decision, and nobody in this town should pretend otherwise.",
    "We deserve better than this ridiculous spectacle.",
    "Sadly, the council has once again shown how little it cares.",
)
SECTIONS = ("Harbour", "Council", "Business", "")
#: What a paper puts under a report now and then.
KEPT = "The ferry between Norrvik and Quayle has been out of service for more than a year, and its owner has gone to court twice."
#: What everybody heard, each in his own way.
STATEMENTS = (
    "We will rebuild the northern pier before the winter, and no boat of this harbour will be left without a berth",
    "The council has paid for three surveys of the bridge in five years, and not one of them was read aloud here",
)
#: A form, filled anew each day.
BULLETIN = (
    "Winds from the west at {} knots are expected off Stennby on {}, with gusts of up to {} knots in the sound.",
    "Waves of {} metres were measured outside the harbour at {} in the morning, and the water had {} degrees.",
)
WEEKDAYS = ("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")
START = 1


@dataclass(frozen=True)
class Report:
    """An agency's report."""

    id: str
    agency: str
    day: int
    title: str
    paragraphs: list[str]
    minute: int = 30

    @property
    def published(self) -> str:
        return f"2026-03-{self.day:02}T06:{self.minute:02}:00Z"


def reports(days: int = 10, a_day: int = 6, seed: int = 7) -> list[Report]:
    """The agencies' reports."""
    chance = random.Random(seed)
    found: list[Report] = []
    for day in range(START, START + days):
        found += [_report(chance, day, number) for number in range(a_day)]
        if a_day > 5:
            # The last is what the other agency made of the same event, some minutes later: its quotation is the other's, too.
            event, other = found[-2], found[-1]
            told = [*other.paragraphs[:1], event.paragraphs[1], *event.paragraphs[2:4], *other.paragraphs[2:]]
            found[-1] = Report(other.id, other.agency, day, event.title, told, 41)
    return found


def _report(chance: random.Random, day: int, number: int) -> Report:
    agency = AGENCIES[number % 2]
    return Report(f"{agency[0].lower()}-{day:02}-{number}", agency, day, _title(chance), _story(chance))


def _title(chance: random.Random) -> str:
    return f"{chance.choice(PLACES)} {chance.choice(NOUNS)} {chance.choice(VERBS)} {chance.choice(TIMES)}"


def _story(chance: random.Random, paragraphs: int = 5) -> list[str]:
    story = [" ".join(_sentence(chance) for _ in range(chance.randint(2, 4))) for _ in range(paragraphs)]
    story.insert(1, f"“{_sentence(chance)[:-1]},” said {chance.choice(PEOPLE)}, the {chance.choice(ROLES)} of {chance.choice(PLACES)}.")
    return story


def _sentence(chance: random.Random) -> str:
    # Four names, new at every turn, stand between what is said in the same words elsewhere: so no two stories share a passage by chance.
    def names() -> str:
        return ", ".join("".join(chance.choice("bdfgklmnprstv") + chance.choice("aeiou") for _ in range(3)).capitalize() for _ in range(4))

    return (
        f"{names()}: the {chance.choice(ADJECTIVES)} {chance.choice(NOUNS)} {chance.choice(('near', 'behind', 'outside'))} {chance.choice(PLACES)} was "
        f"{chance.choice(VERBS)} by {names()} {chance.choice(TIMES)}, where {names()} {chance.choice(('waited', 'left', 'protested', 'helped'))} "
        f"{chance.choice(REASONS)}."
    )


def pages(given: list[Report], seed: int = 11) -> list[dict[str, str]]:
    """The papers' pages, as request lines: copies with a credit, shortened copies without one, and reports and comments of their own."""
    chance = random.Random(seed)
    found: list[dict[str, str]] = []
    for number, report in enumerate(given):
        for paper in PAPERS:
            kind = chance.choice(("copy", "short", "own", "own", "comment"))
            title, story = report.title, list(report.paragraphs)
            if kind == "copy":
                story[0] = f"{chance.choice(PLACES).upper()} ({report.agency}) - {story[0]}"
            elif kind == "short":
                story = [*story[:3], *_story(chance, 2), *([KEPT] if number % 2 else _story(chance, 1))]
            else:
                title, story = _title(chance), _own(chance, number, paper)
                if kind == "comment":
                    story += [f"{chance.choice(OPINIONS)} {_sentence(chance)}", chance.choice(OPINIONS)]
            section = "Comment" if kind == "comment" else SECTIONS[(number + len(paper)) % len(SECTIONS)]
            found.append(page(f"{paper}-{number}", f"https://{paper}.example/{number}", title, _hour(report, paper, number), story, section))
    return found


def _own(chance: random.Random, number: int, paper: str) -> list[str]:
    """A story of the paper's own; now and then with the weather, or with what everybody heard."""
    story = _story(chance)
    if number % 6 == 2:
        if PAPERS.index(paper) % 2:
            story[0] = f"{PLACES[4].upper()} ({AGENCIES[1]}) - {story[0]}"
        story.append(BULLETIN[0].format(chance.randint(5, 30), WEEKDAYS[number // 6 % 7], chance.randint(31, 60)))
        story.append(BULLETIN[1].format(chance.randint(1, 4), chance.randint(5, 9), chance.randint(3, 12)))
    if number % 6 in (3, 4):
        words = STATEMENTS[number % 6 - 3].split()
        if paper == PAPERS[1]:
            words = words[:13]
        elif paper == PAPERS[2]:
            words[3], words[-1] = "mend", "anywhere"
        story.insert(1, f"“{' '.join(words).rstrip(',')},” said {PEOPLE[number % 6 - 3]}, the {ROLES[0]} of {PLACES[0]}.")
    return story


def _hour(report: Report, paper: str, number: int) -> str:
    """When a paper brings a story: each has its pace, some give no hour, and one clock runs wrong."""
    place = PAPERS.index(paper)
    if number % 10 == 9:
        return f"2026-03-{report.day:02}"
    hour = 5 if place == 2 and number % 8 == 0 else 7 + 3 * place + number % 3
    return f"2026-03-{report.day:02}T{hour:02}:{7 * number % 60:02}:00Z"


def page(id: str, url: str, title: str, published: str, story: list[str], section: str = "") -> dict[str, str]:
    """A page as a paper's site has it."""
    body = "".join(f"<p>{html.escape(paragraph)}</p>" for paragraph in story)
    filed = f'<meta property="article:section" content="{section}">' if section else ""
    return {
        "id": id,
        "url": url,
        "html": (
            f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{html.escape(title)}</title>'
            f'<meta property="article:published_time" content="{published}">{filed}</head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav>'
            f"<main><article><h1>{html.escape(title)}</h1>{body}</article></main><footer>All rights reserved.</footer></body></html>"
        ),
    }


def warc(given: list[dict[str, str]]) -> list[bytes]:
    """Pages as WARC records."""
    records = []
    for number, one in enumerate(given):
        body = one["html"].encode()
        http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + body
        head = (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:{number:08}-0000-4000-8000-000000000000>\r\n"
            f"WARC-Date: 2026-03-12T10:00:00Z\r\nWARC-Target-URI: {one['url']}\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
        )
        records.append(head.encode() + http + b"\r\n\r\n")
    return records


def report_lines(given: list[Report]) -> list[str]:
    """Reports as the library takes them."""
    return [
        json.dumps(
            {
                "id": one.id,
                "agency": one.agency,
                "title": one.title,
                "published": one.published,
                "text": "\n".join(one.paragraphs),
            }
        )
        for one in given
    ]


def write(folder: Path) -> None:
    """Writes `reports.jsonl`, and `pages/` with a file of JSON Lines for each paper but the last, whose pages are a WARC."""
    all_reports = reports()
    all_pages = pages(all_reports)
    (folder / "pages").mkdir(parents=True, exist_ok=True)
    (folder / "reports.jsonl").write_text("\n".join(report_lines(all_reports)) + "\n")
    for paper in PAPERS:
        own = [one for one in all_pages if one["url"].startswith(f"https://{paper}.")]
        if paper == PAPERS[-1]:
            (folder / "pages" / f"{paper}.warc").write_bytes(b"".join(warc(own)))
        else:
            (folder / "pages" / f"{paper}.jsonl").write_text("".join(json.dumps(one) + "\n" for one in own))


if __name__ == "__main__":
    write(Path(sys.argv[1]))
