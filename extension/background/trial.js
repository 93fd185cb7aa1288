// A page of a few lines that every part of the engine has to do with. Browsers compile a function when it is first
// called: this one calls them while the real page is being read.

const OPEN = "\u0001",
  ATTRIBUTE = "\u0002",
  TEXT = "\u0003",
  CLOSE = "\u0004";

/** The records of an element; see src/page/snapshot.rs. @param {string} name @param {string} text */
const line = (name, text) => `${OPEN}${name}${TEXT}${text}${CLOSE}`;

/** Where it would stand. */
const url = "https://news.example/2026/05/03/ferry-crews-accept-the-offer";

/** The snapshot of an article with a byline, a date, two speakers, a view of its author's and a credit. */
const snapshot = [
  `${OPEN}html${ATTRIBUTE}lang=en${OPEN}body${OPEN}nav${ATTRIBUTE}class=menu${OPEN}a${ATTRIBUTE}href=/news${TEXT}News${CLOSE}${CLOSE}`,
  `${OPEN}article${ATTRIBUTE}class=article-body`,
  line("h1", "Ferry crews accept the offer"),
  line("p", "By Ilse Dorrin, 3 May 2026"),
  line(
    "p",
    "The crews of the island ferries accepted an offer of the owners on Friday, after nine days without a boat, the harbour office said.",
  ),
  line(
    "p",
    "“We asked for sleep, and we got it,” said Petra Lindqvist, who speaks for the crews. She said that the first boats would leave at noon.",
  ),
  line(
    "p",
    "The harbour office counted 340 boats on the third day of the strike, and lent its own small ferry to the schools of the two outer islands. Fresh water came by tug from the mainland every evening, and the doctor of the islands slept in the harbour office.",
  ),
  line(
    "p",
    "According to the owners, the offer costs 2 million crowns a year. “It is more than we wanted to pay, and less than another week would have cost,” Aron Veldt, who leads the company, told reporters. He denied that the court had forced his hand.",
  ),
  line(
    "p",
    "The talks had begun on Monday in the town hall. A judge had ruled that the crews may rest for eleven hours between two shifts, as the law has it for all who work at sea, and both sides had come to the table for the first time since March.",
  ),
  line(
    "p",
    "In my view it is absurd and shameful that it took nine days. The owners should have seen it coming, and we must not let them forget it.",
  ),
  line("p", "(With inputs from Reuters)"),
  `${CLOSE}${OPEN}footer${TEXT}Share this${CLOSE}${CLOSE}${CLOSE}`,
].join("");

/** Has a desk look at it once, and tells what it found. @param {import("../pkg/copydesk.js").Desk} desk */
export function tryOut(desk) {
  const reading = desk.begin(snapshot, { url, explain: true });
  reading.needs();
  const found = reading.finish();
  reading.free();
  return found;
}
