#!/usr/bin/env python3
"""Fit the model of differences that matter on stories whose conflicts people set.

usage: fit_conflicts.py --judged=FOLDER CROSSREAD MODEL STORY...

STORY and FOLDER are as fit.py reads them, with conflicts.tsv in a story that has conflicts:
the words in which two sentences disagree.  What crossread reads of its data beside the
network has to be in each folder of FOLDER as well, and in CROSSREAD_DATA.  Reads what `crossread
--features=differences` prints for each story, with the judge and without; a finding is right
where it meets the words of a conflict on both sides.  For each kind a logistic regression is
fitted, cross-validated over whole stories (stories of one event are one), and written to
MODEL with its figures: precision and recall of gold pairs, of the program's own links.  A
maker's tool: it needs numpy, and nothing that is built or run needs it.
"""
import collections
import json
import os
import sys
import types

import numpy

import fit

STRENGTH = 0.1  # C of the regression
AS_GOOD = 0.003  # F1 that is given up for fewer marks, more of them right
FOLDS = 6
LEAST_SURE = 20  # marks that must be right 9 times in 10 before any is called sure
KINDS = ("number", "date")
# The columns of each kind; those with words are there where the judge told which match.
WORDS = ("likeness", "near")
COLUMNS = {"number": ("context", "distance", "apart", "elsewhere"),
           "date": ("context", "distance", "event", "adjacent")}

Finding = collections.namedtuple("Finding", "event set kind values right linked ends pairs")


class Story:
    def __init__(self, program, story, data):
        """STORY has folder, set and event; DATA as in fit.Story."""
        self.folder, self.set, self.event = story.folder, story.set, story.event
        files = sorted(os.path.join(self.folder, "articles", f)
                       for f in os.listdir(os.path.join(self.folder, "articles")))
        options = ["--no-config"] + ([] if data else ["--judge=none"])
        report = json.loads(fit.run(program, *options, "--format=json", *files, data=data))
        sentences, self.links = fit.read_gold(self.folder)
        self.names, self.covered = [], []
        for article in report["articles"]:
            name = os.path.splitext(os.path.basename(article["source"]))[0]
            self.names.append(name)
            self.covered.append(fit.cover(sentences[name],
                                          [s["text"] for s in article["sentences"]]))
        self.linked = {self.ends(link["a"], link["b"]) for link in report["links"]}
        self.read_conflicts()
        head, *rows = fit.run(program, *options, "--features=differences", *files,
                              data=data).splitlines()
        self.columns = head.split("\t")[9:]
        self.findings = [self.read(row.split("\t"), data) for row in rows]
        self.findings = [f for f in self.findings if f]

    @staticmethod
    def ends(a, b):
        return (a["article"], a["sentence"]), (b["article"], b["sentence"])

    def read_conflicts(self):
        path = os.path.join(self.folder, "conflicts.tsv")
        self.words = {}
        for line in open(path, encoding="utf-8") if os.path.exists(path) else ():
            a, b, _, words_a, words_b = line.rstrip("\n").split("\t")[:5]
            self.words[frozenset((a, b))] = {a: words_a, b: words_b}

    def read(self, cells, judged):
        """A row as a finding; None where it tells nothing."""
        a, s, b, t = map(int, cells[:4])
        ids = [(f"{self.names[a]}:{x}", f"{self.names[b]}:{y}")
               for x in self.covered[a][s] for y in self.covered[b][t]]
        relations = [self.links.get(frozenset(p)) for p in ids]
        ends = ((a, s), (b, t))
        linked = ends in self.linked or ends[::-1] in self.linked
        if (judged and cells[5] == "0") or not (linked or any(relations)):
            return None
        if any(relations) and all(r in (None, "same?", "conflict?") for r in relations):
            return None
        right = any(self.meets(p, cells[7], cells[8]) for p in ids)
        values = dict(zip(self.columns, map(float, cells[9:])))
        return Finding(self.event, self.set, cells[6], values, right, linked, ends,
                       {frozenset(p) for p in ids})

    def meets(self, pair, words_a, words_b):
        said = self.words.get(frozenset(pair))
        return (said is not None and self.links.get(frozenset(pair)) == "conflict" and
                bool(set(fit.words(said[pair[0]])) & set(fit.words(words_a))) and
                bool(set(fit.words(said[pair[1]])) & set(fit.words(words_b))))


def columns_of(kind, judged):
    return (WORDS if judged else ()) + COLUMNS[kind]


def table(findings, columns):
    return numpy.array([[f.values[c] for c in columns] for f in findings])


def regression(findings, columns):
    return fit.Regression(table(findings, columns),
                          numpy.array([f.right for f in findings], float), STRENGTH)


def cross_validate(findings, columns):
    """The chance of each finding by what the others of other events tell."""
    events = sorted({f.event for f in findings})
    folds = numpy.array([events.index(f.event) % FOLDS for f in findings])
    chances = numpy.zeros(len(findings))
    for k in range(FOLDS):
        model = regression([f for f, fold in zip(findings, folds) if fold != k], columns)
        if (folds == k).any():
            chances[folds == k] = model.chance(table(findings, columns)[folds == k])
    return chances


def best_of_pairs(stories, scored, name):
    """For each gold pair of a linked pair with a finding: the best probability, by set."""
    best = {}
    for index, story in enumerate(stories):
        for finding, p in scored[index]:
            if finding.linked and name in ("all", story.set):
                for pair in finding.pairs:
                    key = (index, pair)
                    best[key] = max(best.get(key, 0), p)
    return best


def figures(stories, best, name, cut):
    """Precision, recall, F1 and marks, as score_alignment.py counts them."""
    used = [s for s in stories if name in ("all", s.set)]
    said = [k for k, p in best.items() if p >= cut]
    relation = [stories[i].links.get(pair) for i, pair in said]
    hit = sum(r == "conflict" for r in relation)
    marks = sum(r != "conflict?" for r in relation)
    asked = sum(r == "conflict" for s in used for r in s.links.values())
    return (hit / max(1, marks), hit / max(1, asked),
            2 * hit / max(1, marks + asked), marks)


def least_sure(stories, best):
    """The least probability from which on 9 in 10 marks are right; 2 if there is none."""
    for cut in numpy.arange(0.1, 1, 0.02):
        precision, _, _, marks = figures(stories, best, "all", cut)
        if marks >= LEAST_SURE and precision >= 0.9:
            return cut
    return 2


def fit_model(stories, judged, out):
    word = "judged" if judged else "plain"
    scored, models = [[] for _ in stories], {}
    for kind in KINDS:
        columns = columns_of(kind, judged)
        where = [(i, f) for i, s in enumerate(stories) for f in s.findings
                 if f.kind == kind]
        findings = [f for _, f in where]
        models[kind] = regression(findings, columns)
        for (i, f), p in zip(where, cross_validate(findings, columns)):
            scored[i].append((f, p))
        out.append(f"# {word} {kind}: {len(findings)} findings, "
                   f"{sum(f.right for f in findings)} of them conflicts")
    best = best_of_pairs(stories, scored, "all")
    f1 = {c: figures(stories, best, "all", c)[2] for c in numpy.arange(0.04, 0.6, 0.01)}
    cut = max(c for c in f1 if f1[c] >= max(f1.values()) - AS_GOOD)
    for name in ["all"] + sorted({s.set for s in stories}):
        p, r, f, marks = figures(stories, best_of_pairs(stories, scored, name), name, cut)
        out.append(f"# {word} {name}: precision {p:.2f}, recall {r:.2f}, F1 {f:.3f} "
                   f"of {marks} marks")
    sure = least_sure(stories, best)
    rows = []
    for kind in KINDS:
        weights = models[kind].weights / models[kind].deviation
        intercept = models[kind].intercept - weights @ models[kind].mean
        rows += [f"{word} {kind} {c} {w:.4f}"
                 for c, w in zip(columns_of(kind, judged), weights)]
        rows += [f"{word} {kind} intercept {intercept:.4f}",
                 f"{word} {kind} maybe {cut:.2f}", f"{word} {kind} yes {sure:.2f}"]
    return rows


def main(argv):
    judged = next((x.partition("=")[2] for x in argv if x.startswith("--judged=")), None)
    argv = [x for x in argv if not x.startswith("--judged=")]
    if len(argv) < 4 or not judged:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    told, rows = [], []
    plain = [types.SimpleNamespace(
        folder=f.rstrip("/"), set=os.path.basename(os.path.dirname(f.rstrip("/"))),
        event=fit.event(os.path.basename(f.rstrip("/"))))
        for f in sorted(argv[3:], key=os.path.basename)]
    parts = fit.part(plain, len(os.listdir(judged)))
    for is_judged in (True, False):
        stories = [Story(argv[1], s, is_judged and os.path.join(judged, str(p)))
                   for s, p in zip(plain, parts)]
        rows += [""] + fit_model(stories, is_judged, told)
    with open(argv[2], "w", encoding="utf-8") as out:
        out.write("# Differences that matter: WITH-WORDS KIND WEIGHT VALUE, for finding.c,\n"
                  "# written by tests/align/fit_conflicts.py from `--features=differences` of "
                  f"{len(plain)} stories.\n# Cross-validated over whole stories, "
                  "numbers and dates alone, from the program's own links:\n#\n")
        out.write("\n".join(told + rows) + "\n")
    print("\n".join(told))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
