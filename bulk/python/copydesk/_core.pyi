"""The compiled part. Import `copydesk`, not this."""

from collections.abc import Sequence
from os import PathLike

import pyarrow as pa

class CopydeskError(Exception):
    """Something could not be done. The text says how to mend it."""

    #: The contract's word for it: "badRequest", "badJson", "badUtf8", "badFile", "badPack", "tooLarge", "internal".
    code: str

class PackError(CopydeskError):
    """A pack is missing or damaged."""

    #: The pack's name.
    pack: str

class Library:
    """A folder of packs, as `copydesk library` makes it. Immutable, may be shared by threads, and is small when it is pickled:
    a process that gets it opens the packs that it needs."""

    @classmethod
    def open(cls, path: str | PathLike[str], *, verify: bool = False) -> Library:
        """Opens the library in a folder. With `verify`, every byte and every signature is checked.

        :raises PackError: a pack cannot be opened; its name is in `pack`.
        :raises CopydeskError: the folder cannot be read.
        """

    @property
    def packs(self) -> list[str]:
        """Names of the packs, oldest first: of two reports with one identifier the later pack's counts."""

    @property
    def files(self) -> list[str]:
        """Files of the packs."""

    @property
    def is_dated(self) -> bool:
        """Whether it has several packs that differ in the days of their reports."""

    def near(self, published: str | None, days_back: int, days_ahead: int) -> list[str]:
        """Names of the packs that an article of this date is looked up in."""

    def moved(self, folder: str | PathLike[str]) -> Library:
        """The same library with its packs in another folder."""

    def __len__(self) -> int:
        """The number of reports."""

def analyze_json(
    *,
    html: str | None = None,
    text: str | None = None,
    id: str | None = None,
    url: str | None = None,
    title: str | None = None,
    published: str | None = None,
    library: Library | None = None,
    window: tuple[int, int] | None = None,
    explain: bool = False,
    opinion_threshold: float | None = None,
) -> str: ...
def analyze_batch(
    batch: pa.RecordBatch,
    *,
    library: Library | None = None,
    window: tuple[int, int] | None = None,
    not_itself: bool = False,
    json: bool = False,
    jobs: int = 1,
    max_bytes: int = 64_000_000,
    opinion_threshold: float | None = None,
) -> list[tuple[str, pa.RecordBatch]]: ...
def days(batch: pa.RecordBatch) -> list[int | None]:
    """The day that each record gives, in days since 1970."""

def sniff_format(path: str | PathLike[str]) -> str:
    """What the lines of a file of reports are, by the first: a format of `copydesk library add`, or "archive"."""

def build_pieces(
    path: str | PathLike[str],
    start: int,
    end: int,
    folder: str | PathLike[str],
    *,
    period: str,
    format: str,
    now: int | None = None,
) -> str:
    """Reads the lines that begin in [start, end) into packs, one a period. Answers in JSON: packs, withdrawn, rejects."""

def merge_pieces(pieces: Sequence[tuple[str | None, list[str]]], out: str | PathLike[str]) -> int:
    """Makes one pack of pieces, in their order; with each come the identifiers that were taken back in it. Answers how many reports."""
