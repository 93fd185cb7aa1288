"""What stops a job, in one sentence that says how to mend it."""

from __future__ import annotations

import errno


class JobError(Exception):
    """The job cannot start or go on."""


def of_writing(what: str, error: OSError) -> JobError:
    """Why `what` could not be written."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        mend = "make room, or choose another --out, and run the same command again: parts that are done are kept"
        return JobError(f"there is no room for {what}: {mend}")
    return JobError(f"{what} cannot be written: {error.strerror or error}")
