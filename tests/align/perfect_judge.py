#!/usr/bin/env python3
"""A judge that knows the gold: says how good crossread's questions are.

usage: crossread --judge='perfect_judge.py GOLD_DIR' NAME=FILE...

GOLD_DIR holds sentences.txt (article:index<TAB>text) and gold.tsv (id_a id_b relation kind
reason), as in tests/align/bridge; each article must be given under its name there.  A
maker's tool: neither building nor running crossread needs it.

A sentence is looked up by its text; where crossread has split otherwise than the gold, it
stands for each gold sentence with which it has a run of words in common that is half of
either.  What the annotators left open (a relation with ?) is answered as they both saw it.
"""
import difflib
import json
import os
import re
import sys

WORD = re.compile(r"\w+", re.UNICODE)
KINDS = ("number date place entity attribution negation direction strength quote").split()


def words(text):
    return [w.lower() for w in WORD.findall(text)]


def read_gold(folder):
    sentences, links = {}, {}
    with open(os.path.join(folder, "sentences.txt"), encoding="utf-8") as f:
        for line in f:
            m = re.match(r"([\w-]+):(\d+)\t(.*)", line.rstrip("\n"))
            if m:
                sentences.setdefault(m[1], []).append(words(m[3]))
    with open(os.path.join(folder, "gold.tsv"), encoding="utf-8") as f:
        for line in f:
            if line.strip():
                a, b, relation, kind = (line.rstrip("\n").split("\t") + ["-"])[:4]
                links[frozenset((a, b))] = (relation, kind)
    return sentences, links


def ids_of(sentences, side):
    """The gold's ids of a sentence: those with its words, else those it overlaps."""
    own, name = words(side["text"]), side["outlet"]
    gold = sentences.get(name, [])
    same = [f"{name}:{i}" for i, g in enumerate(gold) if g == own]
    if same:
        return same
    found = []
    for i, g in enumerate(gold):
        run = difflib.SequenceMatcher(None, g, own, autojunk=False).find_longest_match(
            0, len(g), 0, len(own)).size
        if run and (2 * run >= len(g) or 2 * run >= len(own)):
            found.append(f"{name}:{i}")
    return found


def answer(question, sentences, links):
    relations = {"same?": "none", "conflict?": "same"}
    found = {}
    for a in ids_of(sentences, question["a"]):
        for b in ids_of(sentences, question["b"]):
            relation, kind = links.get(frozenset((a, b)), ("none", "-"))
            found[relations.get(relation, relation)] = kind
    for relation in ("conflict", "same", "overlap"):
        if relation in found:
            break
    else:
        relation = "none"
    out = {"id": question["id"], "relation": relation,
           "probability": 0 if relation == "none" else 1, "differences": []}
    if relation == "conflict":
        kind = found["conflict"]
        out["differences"].append({
            "kind": kind if kind in KINDS else "entity", "matters": "yes",
            "a": question["a"]["text"], "b": question["b"]["text"]})
    return out


def main(argv):
    if len(argv) != 2:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    sentences, links = read_gold(argv[1])
    for line in sys.stdin:
        print(json.dumps(answer(json.loads(line), sentences, links)), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
