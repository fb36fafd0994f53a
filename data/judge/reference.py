#!/usr/bin/env python3
"""The exported network read and run with nothing but numpy: what crossread-judge must equal.

usage: reference.py NETWORK CROSSREAD STORY...

Prints for each pair of sentences of different articles of each story the log odds that they
have a link: story, article and sentence of both, odds.  Weights are widened to floats of 32
bits; everything else is as in network.py.
"""
import hashlib
import struct
import sys

import numpy
from scipy.special import erf

from windows import place, windows
from wordpiece import WordPiece

MAGIC, ALIGNED, DIGEST = b"crjudge1", 16, 32
SIZES = ("words", "width", "layers", "heads", "inner", "positions", "places", "matching",
         "evidence", "hidden", "sentence", "title", "before", "after", "own", "unknown",
         "class_", "separator", "word_bits")
GROUP = 32  # numbers of 4 bits that have a scale together


class File:
    """The sections of the file, one after another."""

    def __init__(self, path):
        with open(path, "rb") as f:
            self.data = f.read()
        if (not self.data.startswith(MAGIC)
                or hashlib.sha256(self.data[:-DIGEST]).digest() != self.data[-DIGEST:]):
            raise SystemExit(f"{path}: no network, or a damaged one")
        self.at = len(MAGIC)

    def section(self, kind, count):
        """COUNT numbers of numpy's KIND, from the next place that is aligned."""
        self.at += -self.at % ALIGNED
        found = numpy.frombuffer(self.data, kind, count, self.at)
        self.at += found.nbytes
        return found

    def text(self):
        return self.section("u1", self.section("<u4", 1)[0]).tobytes()

    def floats(self, count):
        return self.section("<f4", count)

    def matrix(self, rows, columns):
        scale = self.floats(rows)
        return self.section("i1", rows * columns).reshape(rows, columns) * scale[:, None]

    def halves(self, rows, columns):
        scale = self.floats(rows * columns // GROUP)
        pairs = self.section("u1", rows * columns // 2)
        numbers = numpy.stack([pairs & 15, pairs >> 4], axis=1).astype(numpy.float32) - 8
        return (numbers.reshape(-1, GROUP) * scale[:, None]).reshape(rows, columns)

    def linear(self, rows, columns):
        return self.matrix(rows, columns), self.floats(rows)

    def norm(self, width):
        return self.floats(width), self.floats(width)


class Network:
    def __init__(self, path):
        file = File(path)
        self.note = file.text().decode()
        numbers = file.section("u1", 22 * 4).tobytes()
        self.__dict__.update(zip(SIZES, struct.unpack("<19I", numbers[:76])))
        self.epsilon, self.good, self.close = struct.unpack("<3f", numbers[76:])
        self.pieces = WordPiece(file.text().decode().split("\n")[:-1])
        width = self.width
        self.word = (file.halves if self.word_bits == 4 else file.matrix)(self.words, width)
        self.position = file.matrix(self.positions, width)
        self.place = file.floats(self.places * width).reshape(-1, width)
        self.norm = file.norm(width)
        self.layer = [(file.linear(3 * width, width), file.linear(width, width),
                       file.norm(width), file.linear(self.inner, width),
                       file.linear(width, self.inner), file.norm(width))
                      for _ in range(self.layers)]
        self.match = file.matrix(self.matching, width)
        self.weigh = file.floats(width), file.floats(1)
        self.pool = file.matrix(self.matching, width)
        inputs = 2 * self.evidence + 1
        self.judge = file.floats(self.hidden * inputs).reshape(-1, inputs), file.floats(self.hidden)
        self.say = file.floats(self.hidden), file.floats(1)

    def normed(self, x, norm):
        x = x - x.mean(-1, keepdims=True)
        x = x / numpy.sqrt((x * x).mean(-1, keepdims=True) + numpy.float32(self.epsilon))
        return x * norm[0] + norm[1]

    def attention(self, x, attend):
        parts = linear(x, attend).reshape(len(x), 3, self.heads, -1).transpose(1, 2, 0, 3)
        queries, keys, values = parts
        likeness = queries @ keys.transpose(0, 2, 1) / numpy.sqrt(
            numpy.float32(queries.shape[-1]))
        share = numpy.exp(likeness - likeness.max(-1, keepdims=True))
        share /= share.sum(-1, keepdims=True)
        return (share @ values).transpose(1, 0, 2).reshape(len(x), -1)

    def encode(self, window, count):
        """States of the own tokens of WINDOW, which is of an article of COUNT sentences."""
        x = self.word[window.ids] + self.position[:len(window.ids)]
        own = slice(window.first, window.first + len(window.sentences))
        x[own] += self.place[[place(s, count) for s in window.sentences]]
        x = self.normed(x, self.norm)
        for attend, attended, norm_attended, widen, narrow, norm in self.layer:
            x = self.normed(x + linear(self.attention(x, attend), attended), norm_attended)
            x = self.normed(x + linear(gelu(linear(x, widen)), narrow), norm)
        return x[own]

    def read(self, article):
        """For each sentence of ARTICLE its tokens' vectors and weights, and its own vector."""
        count = len(article.sentences)
        states = [[] for _ in range(count)]
        for window in windows(self.pieces, article):
            for state, sentence in zip(self.encode(window, count), window.sentences):
                states[sentence].append(state)
        return [self.reading(numpy.array(x)) for x in states]

    def reading(self, x):
        weights = numpy.logaddexp(0, x @ self.weigh[0] + self.weigh[1])
        return unit(x @ self.match.T), weights, unit(weights @ x @ self.pool.T)

    def evidence_of(self, one, other):
        """What the tokens of sentence ONE find in OTHER."""
        best, weights = (one[0] @ other[0].T).max(1), one[1]

        def over(values):
            return weights @ values

        return [over(best) / weights.sum(),
                numpy.log1p(over(numpy.maximum(best - self.good, 0)) / self.good),
                numpy.log1p(over(numpy.maximum(best - self.close, 0)) / (1 - self.close)),
                numpy.log1p(over(numpy.maximum(self.good - best, 0)) / self.good)]

    def odds(self, a, b):
        """The logarithm of the odds that sentences A and B, as read, have a link."""
        ab, ba, pooled = self.evidence_of(a, b), self.evidence_of(b, a), [a[2] @ b[2]]
        return sum(gelu(linear(numpy.array(first + second + pooled), self.judge)) @ self.say[0]
                   + self.say[1][0] for first, second in ((ab, ba), (ba, ab)))


def linear(x, layer):
    return x @ layer[0].T + layer[1]


def gelu(x):
    return x * (1 + erf(x / numpy.sqrt(numpy.float32(2)))) / 2


def unit(x):
    return x / numpy.maximum(numpy.linalg.norm(x, axis=-1, keepdims=True), 1e-12)


def main(argv):
    from stories import read_story

    if len(argv) < 4:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    network = Network(argv[1])
    for folder in argv[3:]:
        story = read_story(argv[2], folder)
        readings = [network.read(article) for article in story.articles]
        for a, b in story.pairs():
            for s, one in enumerate(readings[a]):
                for t, other in enumerate(readings[b]):
                    print(story.name, a, s, b, t, f"{network.odds(one, other):.5f}", sep="\t")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
