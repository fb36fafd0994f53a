#!/usr/bin/env python3
"""Make data/profiles.tsv: how usual runs of letters are in each language.

usage: make-profiles.py DATA DETECTOR.jar LINGUA.whl

A maker's tool; nothing that is built or run needs it.  profiles.README tells what the
arguments are, where they come from and under which licences; only counts are used.

A run is one to three letters within a word, small, where "_" is the edge of a word.  Its
value for a language is ln(share / FLOOR) * STEPS, rounded, where the share is that of all
runs of its length; a run that is rarer than FLOOR has none.  Values then add up to how
likely a text is.
"""
import glob
import json
import math
import os
import re
import sys
import unicodedata
import zipfile
from fractions import Fraction

import brotli
import wordfreq

FLOOR = 1e-5
STEPS = 8
MOST = 93  # the largest value: values are printable characters
KEPT = 2700  # runs of a language

# Lists that wordfreq has under another code.
LISTS = {"no": "nb", "tl": "fil"}
# Languages without words.CODE, told lest they be taken for another.
FURTHER = ["af", "az", "cy", "kk", "mt", "so", "sw", "tl", "xh", "zu"]
# Languages that their script shows.
ALONE = {"el", "hy", "ta"}
# Languages that are counted from lingua's shares.
LINGUA = ["af", "az", "be", "cy", "et", "eu", "ga", "hr", "kk", "so", "sq", "sr",
          "sw", "xh", "zu"]
# How the other alphabet of Serbian writes it.
SERBIAN = dict(zip("абвгдђежзијклмнопрстћуфхцчш",
                   "abvgdđežzijklmnoprstćufhcčš"),
               љ="lj", њ="nj", џ="dž")
BOUNDARY = "_"
# Letters, and marks among them that the pattern does not count as such.
LETTERS = re.compile(r"[^\W\d_]+(?:[\u0300-\u036f\u0900-\u0dff\u200c\u200d][^\W\d_]*)*")


def fold(text):
    return unicodedata.normalize("NFC", text.lower()).replace("ς", "σ").replace("ß", "ss")


def is_run(text):
    return (all(c == BOUNDARY or unicodedata.category(c)[0] in "LM" for c in text)
            and text.strip(BOUNDARY) and BOUNDARY not in text[1:-1])


def add(counts, run, count):
    if is_run(run):
        counts[run] = counts.get(run, 0) + count


def runs_of(word):
    word = BOUNDARY + word + BOUNDARY
    for length in (1, 2, 3):
        for at in range(len(word) - length + 1):
            run = word[at:at + length]
            if run != BOUNDARY:
                yield run


def from_words(name):
    """Counts from the shares of words."""
    counts = {}
    for word, share in wordfreq.get_frequency_dict(name, "best").items():
        for part in LETTERS.findall(fold(word)):
            for run in runs_of(part):
                add(counts, run, share)
    return counts


def from_profile(jar, code):
    """Counts of a profile of language-detector, where a blank is the edge of a word."""
    counts = {}
    with zipfile.ZipFile(jar) as archive:
        profile = json.loads(archive.read(f"languages/{code}"))
    for run, count in profile["freq"].items():
        add(counts, fold(run.replace(" ", BOUNDARY)), count)
    return counts


def from_conditions(wheel, code):
    """Counts from lingua's shares of a letter behind others.  What a run is more often
    than longer ones that begin or end with it, it is at the end or begin of a word."""
    shares, given = {"": 1.0}, {}
    with zipfile.ZipFile(wheel) as archive:
        for name in ("unigrams", "bigrams", "trigrams"):
            packed = archive.read(f"lingua/language-models/{code}/{name}.json.br")
            for share, runs in json.loads(brotli.decompress(packed))["ngrams"].items():
                given.update((run, float(Fraction(share))) for run in runs.split())
    for run in sorted(given, key=len):
        shares[run] = shares.get(run[:-1], 0) * given[run]
    del shares[""]
    counts = {run: share for run, share in shares.items() if is_run(run)}
    begins, ends = dict(counts), dict(counts)
    for run, share in shares.items():
        if len(run) > 1 and run[1:] in begins:
            begins[run[1:]] -= share
        if len(run) > 1 and run[:-1] in ends:
            ends[run[:-1]] -= share
    for run in list(counts):
        if len(run) < 3:
            add(counts, BOUNDARY + run, max(0, begins[run]))
            add(counts, run + BOUNDARY, max(0, ends[run]))
    return counts


def in_latin(counts):
    """The counts of Serbian as its other alphabet writes it."""
    latin = {}
    for run, count in counts.items():
        written = "".join(SERBIAN.get(letter, letter) for letter in run)
        if len(written) < 4:
            add(latin, written, count)
    return latin


def values_of(counts):
    """The values of the runs that tell most: the most usual ones."""
    values = {}
    for length in (1, 2, 3):
        total = sum(n for run, n in counts.items() if len(run) == length)
        for run, count in counts.items():
            if len(run) == length and count > FLOOR * total:
                values[run] = min(MOST, round(STEPS * math.log(count / total / FLOOR)))
    values = {run: value for run, value in values.items() if value > 0}
    common = sorted(values, key=lambda run: (-values[run], run))[:KEPT]
    return {run: values[run] for run in common}


def main(argv):
    if len(argv) != 4:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    data, jar, wheel = argv[1:]
    lists = wordfreq.available_languages("best")
    codes = sorted({path[-2:] for path in glob.glob(os.path.join(data, "words.??"))}
                   .union(FURTHER) - ALONE)
    table = {}
    for number, code in enumerate(codes):
        name = LISTS.get(code, code)
        if code in LINGUA:
            counts = from_conditions(wheel, code)
        elif name in lists:
            counts = from_words(name)
        else:
            counts = from_profile(jar, code)
        values = values_of(counts)
        if code == "sr":
            values.update(values_of(in_latin(counts)))
        for run, value in values.items():
            table.setdefault(run, []).append(chr(33 + number) + chr(33 + value))
    with open(os.path.join(data, "profiles.tsv"), "w", encoding="utf-8", newline="\n") as out:
        out.write("# Runs of letters and their values: see profiles.README.\n")
        out.write("languages\t" + " ".join(codes) + "\n")
        for run in sorted(table, key=str.encode):
            out.write(run + "\t" + "".join(table[run]) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
