"""Archives on Spark: pages in, tables out; reports in, packs out; and the questions that the tables answer.

`python -m copydesk.bulk --help` lists the jobs. Each is a plain function too: `analyze.run`, `packs.run`, `questions.write`.
"""
