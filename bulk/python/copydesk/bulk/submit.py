"""What `spark-submit` is given: the command line of the jobs, on the cluster that it is submitted to.

    spark-submit --master yarn ... $(python -c "from copydesk.bulk import submit; print(submit.__file__)") analyze ...
"""

import sys

from copydesk.bulk.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
