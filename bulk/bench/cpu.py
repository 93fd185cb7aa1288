"""The time that a command takes, by the clock and on the processors, with every process that it starts."""

from __future__ import annotations

import os
import subprocess
import time
from dataclasses import dataclass

TICKS = os.sysconf("SC_CLK_TCK")
PAGE = os.sysconf("SC_PAGE_SIZE")


@dataclass
class Took:
    """Seconds."""

    wall: float
    cpu: float
    #: The same without what went by before the command said that it begins, where it did.
    work_wall: float
    work_cpu: float
    #: The most that all its processes held at once, in bytes, and that one of them did.
    memory: int = 0
    largest: int = 0


def measure(command: list[str], begins: str | None = None, stdout: str | None = None) -> Took:
    """Runs a command. `begins` is what it prints on standard error when its start-up is over."""
    start = time.monotonic()
    begun, cpu_then = start, 0.0
    with open(stdout or os.devnull, "wb") as out:
        process = subprocess.Popen(command, stdout=out, stderr=subprocess.PIPE)
        assert process.stderr is not None
        os.set_blocking(process.stderr.fileno(), False)
        spent: dict[int, float] = {}
        said = ""
        memory = largest = 0
        while process.poll() is None:
            held = _look(process.pid, spent)
            memory, largest = max(memory, sum(held)), max(largest, *held, 0)
            said += (process.stderr.read() or b"").decode(errors="replace")
            if begins and begins in said and begun == start:
                begun, cpu_then = time.monotonic(), sum(spent.values())
            time.sleep(0.05)
    if process.returncode not in (0, 1):
        raise SystemExit(f"{command[0]} ended with {process.returncode}: {said[-2000:]}")
    end = time.monotonic()
    cpu = sum(spent.values())
    return Took(end - start, cpu, end - begun, cpu - cpu_then, memory, largest)


def _look(root: int, spent: dict[int, float]) -> list[int]:
    """Notes what each process below `root` has used so far; answers the bytes that each holds. What two share counts twice."""
    family = {root}
    found: dict[int, tuple[int, float]] = {}
    held: dict[int, int] = {}
    for name in os.listdir("/proc"):
        if name.isdigit():
            try:
                with open(f"/proc/{name}/stat") as file:
                    fields = file.read().rpartition(")")[2].split()
            except OSError:
                continue
            found[int(name)] = (int(fields[1]), (int(fields[11]) + int(fields[12])) / TICKS)
            held[int(name)] = int(fields[21]) * PAGE
    grown = True
    while grown:
        more = {number for number, (parent, _) in found.items() if parent in family} - family
        family |= more
        grown = bool(more)
    for number in family:
        if number in found:
            spent[number] = max(spent.get(number, 0.0), found[number][1])
    return [held[number] for number in family if number in held]
