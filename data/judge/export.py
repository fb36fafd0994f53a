#!/usr/bin/env python3
"""Write a trained network as crossread's own file, with whole numbers of 8 bits.

usage: export.py START WEIGHTS.pt NOTE WORD_BITS OUT

START is the folder of the BERT that training began with (config.json, vocab.txt), NOTE a
text file that says what the network was made from and under which licence; it goes into the
head of OUT.  WORD_BITS is 8 or 4: a deeper network fits in the same space with smaller
embeddings of words.  FORMAT.md describes the layout; reference.py reads it.
"""
import hashlib
import os
import struct
import sys

import numpy
import torch

import network
import windows
from wordpiece import CLASS, SEPARATOR, UNKNOWN

MAGIC = b"crjudge1"
ALIGNED = 16
GROUP = 32  # numbers of 4 bits that have a scale together


def matrix(weight):
    """A scale for each row, then the row in whole numbers from -127 to 127."""
    weight = weight.detach().numpy().astype(numpy.float32)
    scale = numpy.abs(weight).max(1) / 127
    scale[scale == 0] = 1
    rows = numpy.rint(weight / scale[:, None]).astype(numpy.int8)
    return [scale.astype("<f4").tobytes(), rows.tobytes()]


def halves(weight):
    """A scale for each group of a row, then two numbers from -7 to 7 a byte."""
    groups = weight.detach().numpy().astype(numpy.float32).reshape(len(weight), -1, GROUP)
    scale = numpy.abs(groups).max(2) / 7
    scale[scale == 0] = 1
    numbers = (numpy.rint(groups / scale[:, :, None]) + 8).astype(numpy.uint8).reshape(-1, 2)
    return [scale.astype("<f4").tobytes(), (numbers[:, 0] | numbers[:, 1] << 4).tobytes()]


def floats(weight):
    return [weight.detach().numpy().astype("<f4").tobytes()]


def linear(layer):
    return matrix(layer.weight) + (floats(layer.bias) if layer.bias is not None else [])


def norm(layer):
    return floats(layer.weight) + floats(layer.bias)


def tensors(judge, word_bits):
    """All weights in the order of the file."""
    encoder = judge.encoder
    made = (halves if word_bits == 4 else matrix)(encoder.word.weight)
    made += matrix(encoder.position.weight)
    made += floats(encoder.place.weight) + norm(encoder.norm)
    for layer in encoder.layers:
        made += linear(layer.attend) + linear(layer.attended) + norm(layer.norm_attended)
        made += linear(layer.widen) + linear(layer.narrow) + norm(layer.norm)
    made += matrix(judge.match.weight) + floats(judge.weigh.weight) + floats(judge.weigh.bias)
    made += matrix(judge.pool.weight)
    for layer in (judge.hidden, judge.say):
        made += floats(layer.weight) + floats(layer.bias)
    return made


def head(shape, word_bits):
    """The numbers that tell sizes and rules."""
    return struct.pack(
        "<19I3f", shape.words, shape.width, shape.layers, shape.heads, shape.inner,
        shape.positions, windows.PLACES, network.MATCHING, network.EVIDENCE, network.HIDDEN,
        windows.SENTENCE, windows.TITLE, windows.BEFORE, windows.AFTER, windows.OWN,
        UNKNOWN, CLASS, SEPARATOR, word_bits, shape.epsilon, network.GOOD, network.CLOSE)


def main(argv):
    if len(argv) != 6 or argv[4] not in ("4", "8"):
        print(__doc__.strip(), file=sys.stderr)
        return 2
    start, weights, note, out, word_bits = *argv[1:4], argv[5], int(argv[4])
    shape = network.read_shape(start)
    judge = network.Judge(shape)
    judge.load_state_dict(torch.load(weights))
    with open(note, "rb") as f:
        text = f.read()
    with open(os.path.join(start, "vocab.txt"), "rb") as f:
        vocabulary = f.read()
    made = bytearray(MAGIC)
    for section in ([struct.pack("<I", len(text)), text, head(shape, word_bits),
                     struct.pack("<I", len(vocabulary)), vocabulary] + tensors(judge, word_bits)):
        made += bytes(-len(made) % ALIGNED) + section
    made += bytes(-len(made) % ALIGNED)
    made += hashlib.sha256(made).digest()
    with open(out, "wb") as f:
        f.write(made)
    print(f"{out}: {len(made)} bytes, sha256 of the file {hashlib.sha256(made).hexdigest()}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
