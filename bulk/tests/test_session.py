"""Where Spark runs: in an environment that nobody activated, and heard by this machine alone."""

from __future__ import annotations

import ipaddress
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from conftest import MASTER

TEXT = "The ferry left before dawn with eleven people on board, and nobody waited at the quay for its return."
LISTENS = "0A"


def family(root: int) -> set[int]:
    """A process and all that it started."""
    parents = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                parents[int(entry.name)] = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
            except OSError:
                continue
    found, more = {root}, {root}
    while more:
        more = {child for child, parent in parents.items() if parent in more} - found
        found |= more
    return found


def sockets(process: int) -> set[str]:
    """The inodes of the sockets that a process has open."""
    found = set()
    for file in Path(f"/proc/{process}/fd").iterdir():
        try:
            target = os.readlink(file)
        except OSError:
            continue
        if target.startswith("socket:["):
            found.add(target.removeprefix("socket:[").removesuffix("]"))
    return found


def listening(inodes: set[str]) -> list[ipaddress.IPv4Address | ipaddress.IPv6Address]:
    """The addresses that these sockets listen on."""
    found: list[ipaddress.IPv4Address | ipaddress.IPv6Address] = []
    for table in ("tcp", "tcp6"):
        for line in Path(f"/proc/net/{table}").read_text().splitlines()[1:]:
            _, local, _, state, *rest = line.split()
            if state == LISTENS and rest[5] in inodes:
                # The kernel writes words of 32 bits in the machine's order.
                words = bytes.fromhex(local.partition(":")[0])
                address = b"".join(words[at : at + 4][:: -1 if sys.byteorder == "little" else 1] for at in range(0, len(words), 4))
                known = ipaddress.ip_address(address)
                found.append(getattr(known, "ipv4_mapped", None) or known)
    return found


@pytest.mark.skipif(not Path("/proc/net/tcp").exists(), reason="only Linux lists its sockets as files")
def test_nobody_else_is_listened_to(spark: Any) -> None:
    """Driver, block manager, the gateway to Python and the workers: on the loopback address, every one."""
    assert spark.sparkContext.parallelize(range(4), 2).map(lambda number: number + 1).collect() == [1, 2, 3, 4]
    addresses = listening({inode for process in family(os.getpid()) for inode in sockets(process)})
    assert len(addresses) >= 2
    assert {str(address) for address in addresses} == {"127.0.0.1"}


def test_an_environment_that_is_not_activated_on_a_path_with_spaces(tmp_path: Path) -> None:
    """The workers are this Python, although another would be found by name, and one that is not there is named."""
    here, there = Path(sys.prefix), tmp_path / "an archive's tools"
    for folder in ("bin", "lib"):
        (there / folder).mkdir(parents=True)
    (there / "pyvenv.cfg").write_text((here / "pyvenv.cfg").read_text())
    (there / "bin" / "python").symlink_to(Path(sys.executable).resolve())
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    (there / "lib" / version).symlink_to(here / "lib" / version)
    given = tmp_path / "two words" / "pages.jsonl"
    given.parent.mkdir()
    given.write_text(json.dumps({"id": "a", "text": TEXT}) + "\n")
    keep = {name: value for name, value in os.environ.items() if not name.startswith(("PYSPARK", "SPARK", "VIRTUAL_ENV", "PYTHON"))}
    path = os.pathsep.join(place for place in keep["PATH"].split(os.pathsep) if Path(place) != Path(sys.executable).parent)
    wrong = {"PATH": path, "PYSPARK_PYTHON": "/no/such/python", "SPARK_HOME": "/no/such/spark"}
    out = tmp_path / "out put"
    command = [there / "bin" / "python", "-m", "copydesk.bulk", "analyze", given, "--out", out, "--master", MASTER]
    ran = subprocess.run(command, env=keep | wrong, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr
    assert "1 articles" in ran.stdout
    assert "SPARK_LOCAL_IP" not in ran.stderr


def test_what_spark_submit_says_counts(tmp_path: Path) -> None:
    """The master is that of the submission, whatever `--master` would be otherwise."""
    import pyspark

    from copydesk.bulk import submit

    given = tmp_path / "pages.jsonl"
    given.write_text(json.dumps({"id": "a", "text": TEXT}) + "\n")
    program = Path(pyspark.__file__).parent / "bin" / "spark-submit"
    local = ["--master", "local[1]", "--conf", "spark.driver.bindAddress=127.0.0.1", "--conf", "spark.driver.host=127.0.0.1"]
    command = [program, *local, submit.__file__, "analyze", given, "--out", tmp_path / "out", "--master", "spark://nowhere.example:7077"]
    ran = subprocess.run(command, env=os.environ | {"PYSPARK_PYTHON": sys.executable}, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr
    assert "1 articles" in ran.stdout
