#!/usr/bin/env python3
"""Pack WordNet into the lexicon that crossread maps: make-lexicon.py WORDNET OUT

WORDNET is the folder of the database (Debian's wordnet-base: /usr/share/wordnet).  Kept are
words of one word in small letters, as Snowball stems, with their most frequent senses, and
of synsets the relations hypernym, similar-to, derivation, pertainym and verb group.  Left
out are the nouns for plants and animals, synsets that neither two stems nor a relation
share, and everything else.  A maker's tool: needs python3-snowballstemmer; nothing that is
built or run needs it.  The file is laid out as src/align/lexicon.c reads it.
"""
import collections
import os
import struct
import sys

import snowballstemmer

SENSES = 3  # of a lemma and part of speech; rarer ones match by chance more than by meaning
LEFT_OUT = {"05", "20"}  # lexicographer files noun.animal and noun.plant
RELATIONS = {"@", "&", "+", "\\", "$"}
PARTS = {"n": "noun", "v": "verb", "a": "adj", "r": "adv"}


def read_synsets(folder):
    """Relations of each synset, by (part of speech, offset)."""
    synsets = {}
    for part, name in PARTS.items():
        for line in open(os.path.join(folder, f"data.{name}"), encoding="utf-8"):
            if line.startswith("  "):
                continue
            fields = line.split()
            if part == "n" and fields[1] in LEFT_OUT:
                continue
            at = 4 + 2 * int(fields[3], 16)
            relations = []
            for k in range(at + 1, at + 1 + 4 * int(fields[at]), 4):
                symbol, offset, target = fields[k:k + 3]
                if symbol in RELATIONS:
                    relations.append(("a" if target == "s" else target, offset))
            synsets[part, fields[0]] = relations
    return synsets


def read_stems(folder, synsets):
    """The synsets of each stem."""
    stem = snowballstemmer.stemmer("english").stemWord
    stems = collections.defaultdict(set)
    for part, name in PARTS.items():
        for line in open(os.path.join(folder, f"index.{name}"), encoding="utf-8"):
            fields = line.split()
            if line.startswith("  ") or not fields[0].isalpha() or len(fields[0]) < 3:
                continue
            count = int(fields[2])
            for offset in fields[-count:][:SENSES]:
                if (part, offset) in synsets:
                    stems[stem(fields[0])].add((part, offset))
    return stems


def hash_of(word):
    """FNV-1a, 32 bits, as str_hash of src/base/str.c computes it."""
    value = 2166136261
    for byte in word.encode():
        value = (value ^ byte) * 16777619 % 2**32
    return value


def main(argv):
    if len(argv) != 3:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    synsets = read_synsets(argv[1])
    stems = read_stems(argv[1], synsets)
    members = collections.Counter(s for senses in stems.values() for s in senses)
    relations = {s: {r for r in synsets[s] if r in members} for s in members}
    related = {r for targets in relations.values() for r in targets}
    useful = sorted(s for s in members
                    if members[s] > 1 or relations[s] or s in related)
    number = {s: i for i, s in enumerate(useful)}
    words = sorted((w for w, senses in stems.items() if senses & number.keys()),
                   key=lambda w: (hash_of(w), w))
    text, word_text, word_senses, senses = b"", [0], [0], []
    for word in words:
        text += word.encode()
        word_text.append(len(text))
        senses += sorted(number[s] for s in stems[word] if s in number)
        word_senses.append(len(senses))
    synset_relations, targets = [0], []
    for synset in useful:
        targets += sorted(number[r] for r in relations[synset] if r in number)
        synset_relations.append(len(targets))
    with open(argv[2], "wb") as out:
        out.write(b"crosslex" + struct.pack("<6I", 2, len(words), len(useful), len(senses),
                                            len(targets), len(text)))
        for numbers in ([hash_of(w) for w in words], word_text, word_senses, synset_relations, senses, targets):
            out.write(struct.pack(f"<{len(numbers)}I", *numbers))
        out.write(text)
    print(f"{len(words)} stems, {len(useful)} synsets, {len(senses)} senses, "
          f"{len(targets)} relations")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
