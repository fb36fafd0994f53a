#!/usr/bin/env python3
"""Fit the linking model on stories whose links people set.

usage: fit.py [--judged] CROSSREAD MODEL STORY...

STORY is a folder with articles/*.txt, sentences.txt and gold.tsv (see README here).
Reads what `crossread --features` prints for each story, fits the two looks (L2 logistic
regressions), cross-validates them over whole stories (those of one event together), chooses
the cut and the bands of doubt from the cross-validated probabilities and writes MODEL with
its figures.  The second look is fitted on what the first makes of stories that it was not
fitted on: in each fold the training stories are divided again, and the program itself
computes the second look's features from each such first look.

--judged fits the model for pairs that the built-in judge has scored; its network must not
have been trained on these stories.  A maker's tool: it needs python3-sklearn, and nothing
that is built or run needs it.
"""
import difflib
import glob
import json
import os
import re
import subprocess
import sys
import tempfile

import numpy
from sklearn.linear_model import LogisticRegression

STRENGTH = 0.03  # C of the regression: smaller holds weights closer to 0
FOLDS = 6
INNER_FOLDS = 5
ANY_BANDS = {"cut": 0.5, "sure": 0.9, "unlike": 0.1}  # where only features are asked for
WIDEST = 5  # as in src/align/link/model.c
EDGE = 0.15  # share of what is sure that is nearest to what is not, and ...
EDGE_RIGHT = 0.85  # ... how much of that must be right, while nine in ten of all are
WORD = re.compile(r"\w+")


def words(text):
    return [w.lower() for w in WORD.findall(text)]


def read_gold(folder):
    sentences, links = {}, {}
    for line in open(os.path.join(folder, "sentences.txt"), encoding="utf-8"):
        found = re.match(r"([\w-]+):(\d+)\t(.*)", line.rstrip("\n"))
        if found:
            sentences.setdefault(found[1], []).append(found[3])
    for line in open(os.path.join(folder, "gold.tsv"), encoding="utf-8"):
        if line.strip():
            a, b, relation = line.rstrip("\n").split("\t")[:3]
            links[frozenset((a, b))] = relation
    return sentences, links


def cover(gold, predicted):
    """For each predicted sentence the gold sentences that it covers, by words."""
    gold_words = [(w, i) for i, s in enumerate(gold) for w in words(s)]
    said_words = [(w, i) for i, s in enumerate(predicted) for w in words(s)]
    matcher = difflib.SequenceMatcher(
        None, [w for w, _ in gold_words], [w for w, _ in said_words], autojunk=False)
    common = {}
    for block in matcher.get_matching_blocks():
        for k in range(block.size):
            key = (said_words[block.b + k][1], gold_words[block.a + k][1])
            common[key] = common.get(key, 0) + 1
    covered = [[] for _ in predicted]
    for (p, g), n in common.items():
        if 2 * n >= len(words(gold[g])) or 2 * n >= len(words(predicted[p])):
            covered[p].append(g)
    return covered


def run(program, *arguments):
    return subprocess.run([program, *arguments], check=True, capture_output=True,
                          text=True, encoding="utf-8").stdout


def event(folder):
    """What a story is about: stories of ECB+ with one number tell of one event."""
    name = os.path.basename(folder)
    found = re.match(r"ecb2?-(\d+)", name)
    return f"ecb-{found[1]}" if found else name


def deal(stories, count):
    """For each story the fold, of COUNT, that it is held out in; events stay together."""
    events = sorted({s.event for s in stories})
    return [events.index(s.event) % count for s in stories]


class Story:
    """A story's candidate pairs: features, and what the gold says of them."""

    def __init__(self, program, folder, judged=False):
        self.event = event(folder)
        self.program, self.judged = program, judged
        self.files = sorted(glob.glob(os.path.join(folder, "articles", "*.txt")))
        report = json.loads(run(program, "--judge=none", "--format=json", *self.files))
        head, *rows = self.ask("--features").splitlines()
        sentences, self.links = read_gold(folder)
        names, covered = [], []
        for article in report["articles"]:
            name = os.path.splitext(os.path.basename(article["source"]))[0]
            names.append(name)
            covered.append(cover(sentences[name], [s["text"] for s in article["sentences"]]))
        columns = head.split("\t")[5:]
        # Without the judge its columns are empty.
        self.used = [i for i, x in enumerate(columns) if judged or not x.startswith("judge")]
        self.names = [columns[i] for i in self.used]
        self.features = numpy.zeros((len(rows), len(self.names)))
        self.pairs, self.labels, self.ends = [], numpy.zeros(len(rows)), []
        for i, row in enumerate(rows):
            cells = row.split("\t")
            a, s, b, t = map(int, cells[:4])
            self.features[i] = [float(cells[5 + k]) for k in self.used]
            pairs = [frozenset((f"{names[a]}:{x}", f"{names[b]}:{y}"))
                     for x in covered[a][s] for y in covered[b][t]]
            relations = [self.links[p] for p in pairs if p in self.links]
            self.pairs.append(pairs)
            self.ends.append(((a, s), (b, t)))
            # 1 link, 0 none, -1 left open by the annotators
            self.labels[i] = (1 if any(r != "same?" for r in relations)
                              else -1 if relations else 0)
        self.sentences = [(a, s) for a, article in enumerate(report["articles"])
                          for s in range(len(article["sentences"]))]
        linked = {x for p in self.links for x in p}
        self.is_linked = {(a, s): any(f"{names[a]}:{g}" in linked for g in covered[a][s])
                          for a, s in self.sentences}

    def ask(self, *arguments):
        """What the program prints of the story."""
        return run(self.program, *([] if self.judged else ["--judge=none"]), *arguments,
                   *self.files)

    def with_model(self, path):
        """The features as the program computes them with another model."""
        rows = self.ask("--features", f"--model={path}").splitlines()
        return numpy.array([[float(row.split("\t")[5 + k]) for k in self.used]
                            for row in rows[1:]])


def fit(stories, tables, scale=None):
    """The regression on TABLES of features, one a story; rows that are 0 are left out.

    SCALE is a model whose means and deviations hold for the features that it has too.
    """
    x = numpy.vstack(tables)
    y = numpy.concatenate([s.labels for s in stories])
    used = (y >= 0) & x.any(axis=1)
    x, y = x[used], y[used]
    mean, deviation = x.mean(0), x.std(0)
    deviation[deviation < 1e-9] = 1
    if scale:
        mean[:len(scale[0])], deviation[:len(scale[0])] = scale[0], scale[1]
    z = numpy.clip((x - mean) / deviation, -WIDEST, WIDEST)
    model = LogisticRegression(C=STRENGTH, max_iter=5000).fit(z, y)
    return mean, deviation, model.coef_[0], model.intercept_[0]


def probabilities(model, table):
    mean, deviation, weight, intercept = model
    z = numpy.clip((table - mean) / deviation, -WIDEST, WIDEST)
    return 1 / (1 + numpy.exp(-(intercept + z @ weight)))


def write(path, names, first, second, bands, figures):
    """Writes the model; SECOND is None while only the first look is known."""
    count = len(first[0])
    mean, deviation, weight, intercept = second or (
        numpy.append(first[0], numpy.zeros(len(names) - count)),
        numpy.append(first[1], numpy.ones(len(names) - count)),
        numpy.zeros(len(names)), 0)
    with open(path, "w", encoding="utf-8") as out:
        out.write("# The linking model: NAME MEAN SD FIRST SECOND for each feature of\n"
                  "# src/align/link/features.def, written by tests/align/fit.py.\n#\n")
        out.writelines(f"# {line}\n" for line in figures)
        out.write(f"\nintercept {first[3]:.6f} {intercept:.6f}\n")
        out.writelines(f"{key} {value:.3f}\n" for key, value in bands.items())
        out.write("\n")
        for i, name in enumerate(names):
            w = first[2][i] if i < count else 0
            out.write(f"{name} {mean[i]:.6g} {deviation[i]:.6g} {w:.6f} {weight[i]:.6f}\n")


def second_probabilities(first, second, table, count):
    """As src/align/link/scoring.c does: a second look where the first's odds are printed."""
    p = probabilities(first, table[:, :count])
    again = table[:, count] != 0
    p[again] = probabilities(second, table[again])
    return p


def far_left_out(table, count):
    """TABLE with rows of 0 where the program did not look again."""
    return numpy.where((table[:, count] != 0)[:, None], table, 0)


def first_look(stories, count):
    return fit(stories, [s.features[:, :count] for s in stories])


def look_again(stories, first, path):
    """The features of STORIES with the second look's, as FIRST makes them."""
    write(path, stories[0].names, first, None, ANY_BANDS, [])
    return [s.with_model(path) for s in stories]


def both_looks(stories, count, path):
    """Both looks, the second fitted on first looks that did not see the story."""
    tables = [None] * len(stories)
    parted = deal(stories, INNER_FOLDS)
    for fold in range(INNER_FOLDS):
        inner = first_look([s for s, part in zip(stories, parted) if part != fold], count)
        held = [i for i, part in enumerate(parted) if part == fold]
        for i, table in zip(held, look_again([stories[i] for i in held], inner, path)):
            tables[i] = far_left_out(table, count)
    first = first_look(stories, count)
    return first, fit(stories, tables, first)


def score(stories, scores, cut):
    """Precision, recall and F1 of gold pairs, as score_alignment counts them."""
    hit = said = asked = 0
    for story, p in zip(stories, scores):
        sure = {q for q, r in story.links.items() if r != "same?"}
        predicted = {q for pairs, x in zip(story.pairs, p) if x >= cut for q in pairs}
        hit += len(predicted & sure)
        said += len(predicted - (set(story.links) - sure))
        asked += len(sure)
    precision, recall = hit / max(1, said), hit / max(1, asked)
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def is_right(said):
    """Whether nine in ten of SAID are right, and of its edge almost as many.

    SAID is (distance from the band's end, right or not); means over all hide that marks
    near the end are worse than those far from it.
    """
    said = sorted(said, key=lambda x: x[0])
    edge = said[:max(1, round(EDGE * len(said)))]
    return bool(said) and all(
        sum(right for _, right in part) >= least * len(part)
        for part, least in ((said, 0.9), (edge, EDGE_RIGHT)))


def band_sure(stories, scores):
    """The lowest probability from which on predicted pairs are links, also right there."""
    pairs = [(x, y > 0) for s, p in zip(stories, scores)
             for x, y in zip(p, s.labels) if y >= 0]
    for cut in numpy.arange(0.40, 1.0, 0.01):
        if is_right((x - cut, y) for x, y in pairs if x >= cut):
            return cut
    return 0.99


def band_unlike(stories, scores):
    """The highest best probability below which sentences are unique, also right there."""
    best = []
    for story, p in zip(stories, scores):
        of = {s: 0.0 for s in story.sentences}
        for (a, b), x in zip(story.ends, p):
            of[a], of[b] = max(of[a], x), max(of[b], x)
        best += [(x, story.is_linked[s]) for s, x in of.items()]
    for cut in numpy.arange(0.35, 0.0, -0.005):
        if is_right((cut - x, not linked) for x, linked in best if x < cut):
            return cut, sum(x < cut for x, _ in best) / len(best)
    return 0.005, 0.0


def bands_around(stories, scores, cuts):
    """For each of CUTS as `sure`: the precision of all from it on, and of its edge."""
    for cut in cuts:
        said = sorted((x, y > 0) for s, p in zip(stories, scores)
                      for x, y in zip(p, s.labels) if y >= 0 and x >= cut)
        edge = said[:max(1, round(EDGE * len(said)))]
        yield (f"from {cut:.2f} on {numpy.mean([y for _, y in said]):.3f} of {len(said)} pairs "
               f"are links, of the lowest {len(edge)} {numpy.mean([y for _, y in edge]):.3f};")


def reliability(stories, scores):
    p = numpy.concatenate(scores)
    y = numpy.concatenate([s.labels for s in stories])
    p, y = p[y >= 0], y[y >= 0]
    for low in numpy.arange(0, 1, 0.1):
        inside = (p >= low) & (p < low + 0.1 + (low > 0.85))
        if inside.any():
            yield f"{p[inside].mean():.3f} -> {y[inside].mean():.3f} ({inside.sum()})"


def main(argv):
    judged = "--judged" in argv
    argv = [x for x in argv if x != "--judged"]
    if len(argv) < 4:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    program, path, folders = argv[1], argv[2], sorted(argv[3:], key=os.path.basename)
    stories = [Story(program, folder, judged) for folder in folders]
    names = stories[0].names
    count = names.index("odds")  # features of the first look
    scores, parted = [None] * len(stories), deal(stories, FOLDS)
    with tempfile.TemporaryDirectory() as folder:
        scratch = os.path.join(folder, "model")
        for fold in range(FOLDS):
            train = [s for s, part in zip(stories, parted) if part != fold]
            first, second = both_looks(train, count, scratch)
            held = [i for i, part in enumerate(parted) if part == fold]
            for i, table in zip(held, look_again([stories[i] for i in held], first, scratch)):
                scores[i] = second_probabilities(first, second, table, count)
        first, second = both_looks(stories, count, scratch)
    cuts = numpy.arange(0.15, 0.60, 0.01)
    cut = max(cuts, key=lambda c: score(stories, scores, c)[2])
    precision, recall, f1 = score(stories, scores, cut)
    kept = sum(len({q for pairs in s.pairs for q in pairs} &
                   {q for q, r in s.links.items() if r != "same?"}) for s in stories)
    asked = sum(sum(r != "same?" for r in s.links.values()) for s in stories)
    sure, (unlike, share) = band_sure(stories, scores), band_unlike(stories, scores)
    figures = [
        f"Cross-validated over {len(stories)} whole stories in {FOLDS} folds"
        + (", which the network was not trained on:" if judged else ":"),
        f"link precision {precision:.3f}, recall {recall:.3f}, F1 {f1:.3f} at the cut;",
        f"{kept} of {asked} links are candidates ({kept / asked:.4f});",
        f"recall from `sure` on {score(stories, scores, sure)[1]:.3f};",
        *bands_around(stories, scores, [sure]),
        f"{share:.3f} of the sentences are below `unlike`.",
        "Probability said -> observed (pairs), in ten bins:",
        *reliability(stories, scores),
    ]
    for group in sorted({os.path.basename(os.path.dirname(f)) for f in folders}):
        part = [i for i, f in enumerate(folders)
                if os.path.basename(os.path.dirname(f)) == group]
        p, r, f = score([stories[i] for i in part], [scores[i] for i in part], cut)
        print(f"{group}: precision {p:.3f}, recall {r:.3f}, F1 {f:.3f}")
    print("\n".join(figures))
    print("\n".join(bands_around(stories, scores, (0.82, 0.86, 0.90, 0.93, 0.95))))
    write(path, names, first, second, {"cut": cut, "sure": sure, "unlike": unlike}, figures)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
