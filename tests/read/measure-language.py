#!/usr/bin/env python3
"""Measure in how many samples the program tells the language, of one sentence and of five.

usage: measure-language.py PROGRAM SAMPLES.tsv

A line of SAMPLES.tsv is a language's code, a tab and the sentences of one text, with tabs
between them.  Each sample, one or five sentences that follow each other, goes to PROGRAM
as a file of its own; at most 400 of each language are taken.  Prints the share that is
right, as a mean over the languages, and the languages below 0.95.
"""
import json
import os
import subprocess
import sys
import tempfile

MOST = 400


def samples(path, size):
    taken = {}
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            code, *sentences = line.rstrip("\n").split("\t")
            for at in range(0, len(sentences) - size + 1, size):
                taken.setdefault(code, []).append(" ".join(sentences[at:at + size]))
    return {code: texts[:MOST] for code, texts in taken.items()}


def told(program, text):
    with tempfile.TemporaryDirectory() as folder:
        name = os.path.join(folder, "a.txt")
        with open(name, "w", encoding="utf-8") as file:
            file.write(text + "\n")
        out = subprocess.run([program, "--judge=none", "--format=json", name],
                             capture_output=True, check=False).stdout
    articles = json.loads(out)["articles"] if out else []
    return articles[0]["language"] if articles else None


def main(argv):
    if len(argv) != 3:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    for size in (1, 5):
        shares = {}
        for code, texts in samples(argv[2], size).items():
            right = sum(told(argv[1], text) == code for text in texts)
            shares[code] = right / len(texts)
        low = {code: round(share, 2) for code, share in shares.items() if share < 0.95}
        print(f"{size}: {sum(shares.values()) / len(shares):.3f}", low)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
