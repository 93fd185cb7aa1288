"""Archives on Spark: pages in, tables out; reports in, packs out; and a report of the tables.

`python -m copydesk.bulk --help` lists the jobs. Each is a plain function too: `analyze.run`, `packs.run`, `report.write`.
"""
