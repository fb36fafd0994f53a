#!/usr/bin/env python3
"""Compares crossread-judge with the reference implementation on many pairs of sentences.

usage: compare.py BUILD NETWORK PAIRS CLUSTERS

BUILD is the folder of crossread and crossread-judge; PAIRS has a head line and then, TAB
between, a story (a folder of CLUSTERS, in GUIDE.md's form), article and sentence of both
sides, and the odds of the pair as data/judge/reference.py gives them.  Articles are
numbered by their files' names, sentences as in the JSON report.  Prints the largest
differences; status 1 where a probability differs by more than 0.01.
"""
import collections
import glob
import json
import math
import os
import subprocess
import sys

MOST = 0.01


def read_pairs(path):
    pairs = collections.defaultdict(list)
    with open(path, encoding="utf-8") as f:
        for line in list(f)[1:]:
            story, *places, odds = line.split("\t")
            pairs[story].append(([int(x) for x in places], float(odds)))
    return pairs


def articles(build, folder):
    files = sorted(glob.glob(os.path.join(folder, "articles", "*.txt")))
    report = subprocess.run([os.path.join(build, "crossread"), "--no-config", "--judge=none",
                             "--format=json", *files], stdout=subprocess.PIPE, check=True).stdout
    return [{"version": 2, "article": number, "language": article["language"],
             "title": article["title"], "sentences": [s["text"] for s in article["sentences"]]}
            for number, article in enumerate(json.loads(report)["articles"])]


def judged(build, network, lines):
    """The odds of all that is answered to LINES, by article and sentence of both."""
    said = subprocess.run([os.path.join(build, "crossread-judge"), network],
                          input="".join(json.dumps(line) + "\n" for line in lines).encode(),
                          stdout=subprocess.PIPE, check=True).stdout.decode().splitlines()
    return {(answer["a"], s, answer["b"], t): odds
            for answer in map(json.loads, said[1:]) for s, t, odds in answer["scores"]}


def probability(odds):
    return 1 / (1 + math.exp(-odds))


def main(argv):
    if len(argv) != 5:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    _, build, network, path, clusters = argv
    differences = []
    for story, pairs in sorted(read_pairs(path).items()):
        lines = articles(build, os.path.join(clusters, story))
        lines.append({"version": 2, "pairs": [places for places, _ in pairs]})
        odds = judged(build, network, lines)
        for (a, s, b, t), right in pairs:
            found = odds[(a, s, b, t) if a < b else (b, t, a, s)]
            differences.append((abs(probability(found) - probability(right)),
                                abs(found - right)))
    largest = max(p for p, _ in differences)
    print(f"{len(differences)} pairs; largest difference: probability {largest:.6f}, "
          f"odds {max(o for _, o in differences):.5f}")
    return int(largest > MOST)


if __name__ == "__main__":
    sys.exit(main(sys.argv))
