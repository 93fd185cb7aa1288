"""The Spark session."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from .errors import JobError

#: A page is some 200 KB: a batch that Spark hands to Python is then some 13 MB.
RECORDS_PER_BATCH = 64
#: What spark-submit tells the program that it starts.
SUBMITTED = "PYSPARK_GATEWAY_PORT"
#: This machine, and no other may call.
LOOPBACK = "127.0.0.1"


@contextmanager
def spark(master: str, name: str) -> Iterator[Any]:
    """A session, stopped at the end unless the caller has one open already, which is then used. On one machine it listens on this machine
    alone and shows no pages of its own. Where spark-submit started the program, the master and what belongs to it are as it says."""
    from pyspark.errors import PySparkException
    from pyspark.sql import SparkSession

    open_already = SparkSession.getActiveSession()
    builder = SparkSession.builder.appName(name)
    submitted = SUBMITTED in os.environ
    if not submitted:
        _prepare(master)
        builder = builder.master(master)
    settings = {
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        # Parts are numbered by partition: Spark must not join or split partitions by itself.
        "spark.sql.adaptive.enabled": "false",
        "spark.sql.execution.arrow.maxRecordsPerBatch": str(RECORDS_PER_BATCH),
        "spark.sql.session.timeZone": "UTC",
    }
    if master.startswith("local") and not submitted:
        settings |= {
            "spark.driver.host": LOOPBACK,
            "spark.driver.bindAddress": LOOPBACK,
            # Java only hands batches over here: its second compiler would cost more than it gains, on cores that Python needs.
            "spark.driver.extraJavaOptions": "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
        }
    for key, value in settings.items():
        builder = builder.config(key, value)
    session = open_already or builder.getOrCreate()
    session.sparkContext.setLogLevel("OFF")
    try:
        yield session
    except PySparkException as error:
        raise _told(str(error)) from error
    except Exception as error:  # Py4J wraps what a task raised; its type is Java's.
        if type(error).__module__.startswith("py4j"):
            raise _told(str(error)) from error
        raise
    finally:
        if open_already is None:
            session.stop()


def _prepare(master: str) -> None:
    """Says in the environment, from which Spark takes it, who works and where it listens.

    On one machine that is this very Python, whether its environment is activated or not, and the loopback address. On a cluster it is what the
    caller says, for its machines may keep Python elsewhere; where nothing is said, a Python of this path.
    """
    if master.startswith("local"):
        os.environ["PYSPARK_PYTHON"] = os.environ["PYSPARK_DRIVER_PYTHON"] = sys.executable
        os.environ["SPARK_LOCAL_IP"] = LOOPBACK
        # A Spark of another version than the package that asks for it does not answer it.
        os.environ.pop("SPARK_HOME", None)
    else:
        os.environ.setdefault("PYSPARK_PYTHON", sys.executable)


def _told(trace: str) -> JobError:
    """What a task said, out of Java's and Python's traces."""
    said = re.findall(r"^(?:\w+\.)*(?:JobError|PackError|CopydeskError): (.+)$", trace, re.MULTILINE)
    if said:
        return JobError(said[0])
    lines = [line for line in trace.splitlines() if re.match(r"^\w*(Error|Exception)\b.*: ", line)]
    return JobError(f"a task failed: {lines[-1] if lines else trace.strip().splitlines()[0]}")
