#!/usr/bin/env python3
"""Fit the linking model on stories whose links people set.

usage: fit.py [--judged=FOLDER] CROSSREAD MODEL STORY...

STORY is a folder with articles/*.txt, sentences.txt and gold.tsv (see README here), in the
folder of its set.  Reads what `crossread --features` prints for each story and fits three
regressions (logistic, L2): the first look at pairs, the second, and the one that tells
whether a sentence without a link has a counterpart after all.  All are cross-validated
over whole events, the second look on what the first makes of stories that it was not
fitted on.  The cut has the best F1; what is sure is right in 95 of 100 on every set.
Writes MODEL with its figures.

--judged=FOLDER fits the model for pairs that the built-in judge has scored.  FOLDER has a
folder 0, 1, ... for each part of the stories (see part), with judge.en, a network that was
not trained on that part, and lexicon.en.  A maker's tool: it needs numpy, and nothing that
is built or run needs it.
"""
import difflib
import glob
import json
import os
import re
import subprocess
import sys
import types

import numpy

from second_look import LEAST, NAMES, Places, log_odds, second_look

STRENGTH = 0.03  # of the regressions of pairs: smaller holds weights closer to 0
STRENGTH_SENTENCES = 0.1
FOLDS = 6
INNER_FOLDS = 5
WIDEST = 5  # deviations, as in src/align/link/model.c
RIGHT = 0.95  # share of what is sure that is right, on each set
ENOUGH = 0.1  # share of all links, or of all uniques, that must be sure at least
FORMULA_WORDS, FORMULA_AROUND = 2, 0.5  # as in src/align/tuning.c
CUTS = numpy.arange(0.15, 0.60, 0.01)
SURE_CUTS = numpy.arange(0.70, 0.995, 0.005)
UNLIKE_CUTS = numpy.arange(0.15, 0.0, -0.005)
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


def run(program, *arguments, data=None):
    """What PROGRAM prints; DATA: the folder of its data."""
    environment = os.environ | ({"CROSSREAD_DATA": data} if data else {})
    return subprocess.run([program, *arguments], check=True, capture_output=True,
                          env=environment, text=True, encoding="utf-8").stdout


class Story:
    """A story's candidate pairs and its sentences: features, and what the gold says."""

    def __init__(self, program, folder, data=None):
        """DATA: a folder with the judge's network; None: the judge is left out."""
        self.program, self.data = program, data
        self.folder = folder.rstrip("/")
        self.name = os.path.basename(self.folder)
        self.set = os.path.basename(os.path.dirname(self.folder))
        self.files = sorted(glob.glob(os.path.join(folder, "articles", "*.txt")))
        report = json.loads(run(program, "--judge=none", "--format=json", *self.files))
        sentences, self.links = read_gold(folder)
        names, covered = [], []
        for article in report["articles"]:
            name = os.path.splitext(os.path.basename(article["source"]))[0]
            names.append(name)
            covered.append([[f"{name}:{g}" for g in found] for found in
                            cover(sentences[name], [s["text"] for s in article["sentences"]])])
        self.sentences = [(a, s) for a, found in enumerate(covered) for s in range(len(found))]
        self.names, places, self.features = self.table("--features", 5)
        self.ends = [((a, s), (b, t)) for a, s, b, t, _ in places.astype(int)]
        self.pairs = [[frozenset((x, y)) for x in covered[a][s] for y in covered[b][t]]
                      for (a, s), (b, t) in self.ends]
        self.labels = numpy.array([self.label(pairs) for pairs in self.pairs], int)
        self.counterparts = numpy.array([self.counterpart(covered[a][s])
                                         for a, s in self.sentences])
        self.places = Places(self.sentences, self.ends)

    def table(self, option, places):
        """A table that the program prints: names, what stands before them, numbers."""
        head, *rows = self.ask(option).splitlines()
        numbers = numpy.array([[float(x) for x in row.split("\t")] for row in rows])
        columns = head.split("\t")
        numbers = numbers.reshape(-1, len(columns))
        # Without the judge its columns are empty.
        used = [i for i, x in enumerate(columns)
                if i >= places and (self.data or not x.startswith("judge"))]
        return [columns[i] for i in used], numbers[:, :places], numbers[:, used]

    def ask(self, *arguments):
        """What the program prints of the story."""
        if self.data:
            return run(self.program, *arguments, *self.files, data=self.data)
        return run(self.program, "--judge=none", *arguments, *self.files)

    def label(self, pairs):
        """1 link, 0 none; -1 left open, by the annotators or as no gold is there."""
        relations = [self.links[p] for p in pairs if p in self.links]
        if any(r != "same?" for r in relations):
            return 1
        return -1 if relations or not pairs else 0

    def counterpart(self, covered):
        """The same of a sentence: whether it has a link."""
        return self.label([p for p in self.links if not p.isdisjoint(covered)]
                          or [frozenset(covered)] * bool(covered))

    @property
    def event(self):
        return event(self.name)


def event(name):
    """Stories of one event are never parted between fitting and testing."""
    found = re.match(r"ecb2?-(\d+)", name)
    return f"ecb-{found[1]}" if found else name


def part(stories, parts):
    """The part 0..PARTS-1 of each story: every set evenly dealt out, events kept whole."""
    dealt = {}
    for name in sorted({s.set for s in stories}):
        events = {}
        for story in stories:
            if story.set == name:
                events.setdefault(story.event, []).append(story)
        count = [0] * parts
        for event in sorted(events, key=lambda e: (-len(events[e]), e)):
            least = count.index(min(count))
            count[least] += len(events[event])
            dealt.update({s.folder: least for s in events[event]})
    return [dealt[s.folder] for s in stories]


class Regression:
    """A logistic regression on standardised features, held within WIDEST deviations."""

    def __init__(self, x, y, strength, scale=None):
        """SCALE is one whose means and deviations hold for the features that it has too."""
        self.mean, self.deviation = x.mean(0), x.std(0)
        self.deviation[self.deviation < 1e-9] = 1
        if scale:
            self.mean[:len(scale.mean)] = scale.mean
            self.deviation[:len(scale.mean)] = scale.deviation
        z = numpy.column_stack([self.standardised(x), numpy.ones(len(x))])
        held = numpy.append(numpy.full(x.shape[1], 1 / strength), 0)
        weights = numpy.zeros(z.shape[1])
        for _ in range(40):  # Newton's steps
            p = 1 / (1 + numpy.exp(-(z @ weights)))
            step = numpy.linalg.solve((z * (p * (1 - p))[:, None]).T @ z + numpy.diag(held),
                                      z.T @ (p - y) + held * weights)
            weights -= step
            if abs(step).max() < 1e-7:
                break
        self.weights, self.intercept = weights[:-1], weights[-1]

    def standardised(self, x):
        return numpy.clip((x - self.mean) / self.deviation, -WIDEST, WIDEST)

    def chance(self, x):
        return 1 / (1 + numpy.exp(-(self.intercept + self.standardised(x) @ self.weights)))


class Looks:
    """Both looks at pairs, fitted on STORIES."""

    def __init__(self, stories):
        inner = part(stories, INNER_FOLDS)
        again, said = [], []
        for fold in range(INNER_FOLDS):
            first = fit_first([s for s, p in zip(stories, inner) if p != fold])
            for story in (s for s, p in zip(stories, inner) if p == fold):
                x, seen = both(story, first)
                used = (story.labels >= 0) & (seen >= LEAST)
                again.append(x[used])
                said.append(story.labels[used])
        self.first = fit_first(stories)
        self.second = Regression(numpy.vstack(again), numpy.concatenate(said), STRENGTH,
                                 self.first)

    def probabilities(self, story):
        """As src/align/link/scoring.c has them, but equal sentences are as any others."""
        x, first = both(story, self.first)
        p = numpy.where(first >= LEAST, self.second.chance(x), first)
        shorter = x[:, story.names.index("length_least")]
        hollow = ((shorter < FORMULA_WORDS) & (x[:, -1] < FORMULA_AROUND) & (first >= LEAST))
        return numpy.where(hollow, 0, p)


def first_features(story):
    return story.features[:, :story.names.index(NAMES[0])]


def fit_first(stories):
    x = numpy.vstack([first_features(s) for s in stories])
    y = numpy.concatenate([s.labels for s in stories])
    return Regression(x[y >= 0], y[y >= 0], STRENGTH)


def both(story, first):
    """The features of both looks at the pairs of STORY, and the first's probabilities."""
    x = first_features(story)
    p = first.chance(x)
    return numpy.column_stack([x, second_look(story.places, p)]), p


def held_out(stories, make):
    """For each story what make(others) says of it, fold by fold of whole events."""
    said, folds = [None] * len(stories), part(stories, FOLDS)
    for fold in range(FOLDS):
        made = make([i for i, f in enumerate(folds) if f != fold])
        for i, f in enumerate(folds):
            if f == fold:
                said[i] = made(i)
    return said


class Counterparts:
    """What tells whether the sentences of STORIES have counterparts."""

    def __init__(self, stories, probabilities, cut):
        self.stories, self.cut = stories, cut
        tables = [s.table("--features=sentences", 3) for s in stories]
        self.names = tables[0][0]
        self.features = [self.filled(s, p, x) for s, p, (_, _, x) in
                         zip(stories, probabilities, tables)]
        self.best = [s.places.best(p) for s, p in zip(stories, probabilities)]

    def filled(self, story, probabilities, table):
        """TABLE with the columns that hang on probabilities, as counterpart.c fills them."""
        best = story.places.best(probabilities)
        some = story.places.table(numpy.log1p(-numpy.minimum(probabilities, 1 - 1e-4))).sum(1)
        before, after = numpy.append(0, best[:-1]), numpy.append(best[1:], 0)
        starts = numpy.flatnonzero(numpy.diff(story.places.article))
        before[starts + 1], after[starts] = 0, 0
        table = table.copy()
        for name, value in (("best", best), ("any", -numpy.expm1(some)),
                            ("around", numpy.maximum(before, after))):
            table[:, self.names.index(name)] = log_odds(value)
        return table

    def asked(self, i):
        """Which sentences of story I have no link and are no formulae."""
        content = self.features[i][:, self.names.index("few")]
        return (self.best[i] < self.cut) & (content >= FORMULA_WORDS)

    def fit(self, chosen):
        """The regression on sentences without links of the stories CHOSEN."""
        x = numpy.vstack([self.features[i] for i in chosen])
        y = numpy.concatenate([self.stories[i].counterparts for i in chosen])
        used = (y >= 0) & numpy.concatenate([self.asked(i) for i in chosen])
        return Regression(x[used], y[used], STRENGTH_SENTENCES)

    def chances(self):
        """Cross-validated; of sentences that are not surely unique in any case, 1."""
        def make(chosen):
            fitted = self.fit(chosen)
            return lambda i: numpy.where(self.asked(i), fitted.chance(self.features[i]), 1)
        return held_out(self.stories, make)


def score(stories, scores, cut):
    """Precision, recall and F1 of gold pairs, as score_alignment counts them."""
    hit = said = asked = 0
    for story, p in zip(stories, scores):
        links = {q for q, r in story.links.items() if r != "same?"}
        predicted = {q for pairs, x in zip(story.pairs, p) if x >= cut for q in pairs}
        hit += len(predicted & links)
        said += len(predicted - (set(story.links) - links))
        asked += len(links)
    precision, recall = hit / max(1, said), hit / max(1, asked)
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def score_unique(stories, chances, below):
    """Of the sentences below a chance of a counterpart: right ones; share of all unique."""
    chance = numpy.concatenate(chances)
    y = numpy.concatenate([s.counterparts for s in stories])
    said = (chance < below) & (y >= 0)
    right = (said & (y == 0)).sum()
    return right / max(1, said.sum()), right / max(1, (y == 0).sum())


def by_set(stories, values, measure):
    """MEASURE of the stories of each set, by its name."""
    return {name: measure(*zip(*((s, v) for s, v in zip(stories, values) if s.set == name)))
            for name in sorted({s.set for s in stories})}


def sure_from(stories, values, measure, cuts):
    """The first of CUTS that is right in RIGHT of the cases, all and of each set.

    Where no cut that leaves enough is, it may be a little less on the worst set.
    """
    for least in numpy.arange(RIGHT, 0.8, -0.005):
        for cut in cuts:
            right, share = measure(stories, values, cut)[:2]
            sets = by_set(stories, values, lambda s, v, c=cut: measure(s, v, c))
            if right >= RIGHT and share >= ENOUGH and min(f[0] for f in sets.values()) >= least:
                return cut
    raise SystemExit("no cut is right often enough")


def reliability(stories, scores):
    p = numpy.concatenate(scores)
    y = numpy.concatenate([s.labels for s in stories])
    p, y = p[y >= 0], y[y >= 0]
    for low in numpy.arange(0, 1, 0.1):
        inside = (p >= low) & (p < low + 0.1 + (low > 0.85))
        if inside.any():
            yield f"{p[inside].mean():.3f} -> {y[inside].mean():.3f} ({inside.sum()})"


def figures_of(stories, scores, chances, bands):
    """What the cross-validation found, line by line."""
    def told(found):
        return ", ".join(f"{name} " + " ".join(f"{x:.3f}" for x in numbers)
                         for name, numbers in found.items())

    def parts(values, measure, cut):
        everywhere = {"all": measure(stories, values, cut)}
        return told(everywhere | by_set(stories, values, lambda s, v: measure(s, v, cut)))

    asked = sum(sum(r != "same?" for r in s.links.values()) for s in stories)
    kept = sum(len({q for pairs in s.pairs for q in pairs} &
                   {q for q, r in s.links.items() if r != "same?"}) for s in stories)
    yield f"Cross-validated over {len(stories)} stories, whole events in {FOLDS} folds:"
    yield f"{kept} of {asked} links are candidates ({kept / asked:.4f});"
    yield f"links, precision, recall, F1: {parts(scores, score, bands['cut'])};"
    yield f"sure links, the same: {parts(scores, score, bands['sure'])};"
    yield (f"sure uniques, right, share of all unique: "
           f"{parts(chances, score_unique, bands['unlike'])}.")
    yield "Probability said -> observed (pairs), in ten bins:"
    yield from reliability(stories, scores)


def write(path, names, looks, counterparts, bands, figures):
    names_of_sentences, sentences = counterparts
    first = numpy.zeros(len(names))
    first[:len(looks.first.weights)] = looks.first.weights
    second = looks.second
    with open(path, "w", encoding="utf-8") as out:
        out.write("# The linking model: NAME MEAN SD FIRST SECOND for each feature of\n"
                  "# src/align/link/features.def, and counterpart NAME MEAN SD WEIGHT for\n"
                  "# each row of counterpart.def there, written by tests/align/fit.py.\n#\n")
        out.writelines(f"# {line}\n" for line in figures)
        out.write(f"\nintercept {looks.first.intercept:.6f} {second.intercept:.6f}\n")
        out.writelines(f"{key} {value:.3f}\n" for key, value in bands.items())
        out.write("\n")
        for row in zip(names, second.mean, second.deviation, first, second.weights):
            out.write("{} {:.6g} {:.6g} {:.6f} {:.6f}\n".format(*row))
        out.write(f"\ncounterpart_intercept {sentences.intercept:.6f}\n")
        for row in zip(names_of_sentences, sentences.mean, sentences.deviation,
                       sentences.weights):
            out.write("counterpart {} {:.6g} {:.6g} {:.6f}\n".format(*row))


def check(path, story, looks):
    """The program must find what was worked out here."""
    said = {}
    for row in story.ask("--features", f"--model={path}").splitlines()[1:]:
        a, s, b, t, p = row.split("\t")[:5]
        said[(int(a), int(s)), (int(b), int(t))] = float(p)
    found = [(said[pair], p) for pair, p in zip(story.ends, looks.probabilities(story))
             if said.get(pair, 1) < 1]  # equal sentences have 1
    apart = sum(abs(x - y) > 1e-3 for x, y in found)
    if apart:
        print(f"{story.name}: the program finds other probabilities of {apart} of "
              f"{len(found)} pairs", file=sys.stderr)


def read(program, judged, folders):
    """The stories, each with the network that was not trained on it."""
    plain = [types.SimpleNamespace(
        folder=f.rstrip("/"), set=os.path.basename(os.path.dirname(f.rstrip("/"))),
        event=event(os.path.basename(f.rstrip("/")))) for f in folders]
    parts = part(plain, len(os.listdir(judged))) if judged else [None] * len(folders)
    return [Story(program, f, judged and os.path.join(judged, str(p)))
            for f, p in zip(folders, parts)]


def main(argv):
    judged = next((x.partition("=")[2] for x in argv if x.startswith("--judged=")), None)
    argv = [x for x in argv if not x.startswith("--judged=")]
    if len(argv) < 4:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    program, path = argv[1:3]
    stories = read(program, judged, sorted(argv[3:], key=os.path.basename))

    def make(chosen):
        looks = Looks([stories[i] for i in chosen])
        return lambda i: looks.probabilities(stories[i])

    scores = held_out(stories, make)
    cut = max(CUTS, key=lambda c: score(stories, scores, c)[2])
    counterparts = Counterparts(stories, scores, cut)
    chances = counterparts.chances()
    bands = {"cut": cut, "sure": sure_from(stories, scores, score, SURE_CUTS),
             "unlike": sure_from(stories, chances, score_unique, UNLIKE_CUTS)}
    figures = list(figures_of(stories, scores, chances, bands))
    print("\n".join(figures))
    looks = Looks(stories)
    write(path, stories[0].names, looks,
          (counterparts.names, counterparts.fit(range(len(stories)))), bands, figures)
    for story in stories[::20]:
        check(path, story, looks)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
