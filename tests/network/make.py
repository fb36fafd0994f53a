#!/usr/bin/env python3
"""Makes the tiny network that the tests of crossread-judge run, and what it must give.

usage: make.py FOLDER      FOLDER holds reference.py (data/judge)

Writes, beside itself, tiny.en (random weights from a seed), story.jsonl (the lines of a
session), odds.tsv (of all pairs of its sentences) and states.tsv (of the own tokens of a
window), both as reference.py works them out.  Needs numpy and scipy.
"""
import hashlib
import json
import os
import struct
import sys
import types

import numpy

HERE = os.path.dirname(os.path.abspath(__file__))
WORDS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", *"abcdefghilmnoprstuvwy0123456789.,'-$\"",
         *("##" + c for c in "abcdefghiklmnoprstuvwyz0123456789"),
         "the", "bridge", "##s", "##ed", "##ing", "close", "crack", "hang", "##er", "inspector",
         "engineer", "ferry", "town", "river", "tuesday", "friday", "traffic", "shut", "detour",
         "co", "##op", "cafe", "un", "##link", "σοφος", "北", "가", "##나", "½", "ᄀ", "##ᅡ"]
WORDS = list(dict.fromkeys(WORDS))
SIZES = dict(words=len(WORDS), width=16, layers=2, heads=2, inner=32, positions=48, places=4,
             matching=8, evidence=4, hidden=6, sentence=12, title=4, before=6, after=2, own=16,
             unknown=1, class_=2, separator=3, word_bits=8)
NOTE = "A tiny network for tests, random from a seed.\nLanguage: en sv\n"
STORY = [
    ("en", "Bridge closed", ["The bridge was closed on Tuesday after inspectors found cracks.",
                             "A ferry is to run between the towns from Friday.",
                             "\u201cWe shut it,\u201d the engineer said.",
                             "The detour is 62 kilometres.", "", "Traffic."]),
    ("de", None, ["Die Br\u00fccke ist gesperrt."]),
    ("en", None, ["Engineers shut the bridge to traffic on Tuesday.",
                  "Inspectors had found cracks in 48 hangers.",
                  "A free ferry starts on Friday, the town said."]),
    ("sv", "\u00c9n bro", ["The caf\u00e9s co-op closed.", "The river."]),
]


class Writer:
    def __init__(self):
        self.random = numpy.random.default_rng(9)
        self.made = bytearray(b"crjudge1")

    def section(self, data):
        self.made += bytes(-len(self.made) % 16) + data

    def text(self, text):
        data = text.encode()
        self.section(struct.pack("<I", len(data)))
        self.section(data)

    def floats(self, *shape, mean=0.0, spread=0.3):
        self.section(self.random.normal(mean, spread, shape).astype("<f4").tobytes())

    def matrix(self, rows, columns, spread=1.0):
        weight = self.random.normal(0, spread / columns ** 0.5, (rows, columns))
        scale = numpy.abs(weight).max(1) / 127
        self.section(scale.astype("<f4").tobytes())
        self.section(numpy.rint(weight / scale[:, None]).astype(numpy.int8).tobytes())

    def linear(self, rows, columns):
        self.matrix(rows, columns, 1.5)
        self.floats(rows)

    def norm(self, width):
        self.floats(width, mean=1)
        self.floats(width)


def network():
    s = types.SimpleNamespace(**SIZES)
    w = Writer()
    w.text(NOTE)
    w.section(struct.pack("<19I3f", *SIZES.values(), 1e-12, 0.5, 0.75))
    w.text("".join(word + "\n" for word in WORDS))
    w.matrix(s.words, s.width, 3)
    w.matrix(s.positions, s.width)
    w.floats(s.places, s.width)
    w.norm(s.width)
    for _ in range(s.layers):
        w.linear(3 * s.width, s.width)
        w.linear(s.width, s.width)
        w.norm(s.width)
        w.linear(s.inner, s.width)
        w.linear(s.width, s.inner)
        w.norm(s.width)
    w.matrix(s.matching, s.width)
    w.floats(s.width)
    w.floats(1)
    w.matrix(s.matching, s.width)
    w.floats(s.hidden, 2 * s.evidence + 1, spread=1)
    w.floats(s.hidden)
    w.floats(s.hidden, spread=1)
    w.floats(1, mean=-2)  # so that some odds are below the floor of what is answered
    w.section(b"")
    return bytes(w.made) + hashlib.sha256(w.made).digest()


def write(name, rows):
    with open(os.path.join(HERE, name), "w", encoding="utf-8") as f:
        f.write("".join(row + "\n" for row in rows))


def main(argv):
    if len(argv) != 2:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    sys.path.insert(0, argv[1])
    path = os.path.join(HERE, "tiny.en")
    with open(path, "wb") as f:
        f.write(network())
    # The sizes of this network, in place of those that whoever trains uses.
    import windows
    windows.SENTENCE, windows.TITLE, windows.OWN = SIZES["sentence"], SIZES["title"], SIZES["own"]
    windows.BEFORE, windows.AFTER = SIZES["before"], SIZES["after"]
    windows.PLACES = SIZES["places"]
    windows.UNKNOWN, windows.CLASS, windows.SEPARATOR = 1, 2, 3
    import wordpiece
    wordpiece.UNKNOWN = 1
    import reference
    read = reference.Network(path)
    write("story.jsonl", [json.dumps({"version": 2, "article": i, "language": language,
                                      "title": title, "sentences": sentences})
                          for i, (language, title, sentences) in enumerate(STORY)])
    articles = [types.SimpleNamespace(title=title or "", sentences=sentences)
                for _, title, sentences in STORY]
    readings = [read.read(a) for a in articles]
    known = [i for i, (language, _, _) in enumerate(STORY) if language != "de"]
    write("odds.tsv", [f"{a}\t{s}\t{b}\t{t}\t{read.odds(one, other):.4f}"
                       for a in known for b in known if a < b
                       for s, one in enumerate(readings[a])
                       for t, other in enumerate(readings[b])])
    second = windows.windows(read.pieces, articles[0])[1]
    states = read.encode(second, len(articles[0].sentences))
    write("states.tsv", ["\t".join(f"{x:.5f}" for x in row) for row in states])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
