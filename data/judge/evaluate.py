#!/usr/bin/env python3
"""What a trained network is worth on the stories that it did not see.

usage: evaluate.py --program=CROSSREAD --start=FOLDER --weights=FILE.pt [--leave-out=PART/PARTS]
                   [--scores=OUT.tsv] STORY...

Three models are compared by link F1 as score_alignment.py counts it, at the best cut over
all stories: the program's features by themselves (a logistic regression fitted on the
stories that the network was trained on), the network by itself (all pairs of sentences),
and both, weighed by a second regression that is cross-validated over the left-out stories,
whole events in one fold.  Pairs that are no candidates of the program have no features;
they are weighed by what the network says alone.  --scores writes the network's odds of all
pairs.
"""
import argparse
import os
import sys

import numpy
import torch
from sklearn.linear_model import LogisticRegression

import network
import stories
from windows import windows
from wordpiece import WordPiece, read_vocabulary

FOLDS = 6
STRENGTH = 0.03  # C of the features' regression, as in tests/align/fit.py
BOTH_STRENGTH = 0.3  # of the second, which has few numbers
FEW = 3  # of the pairs that are no candidates, the best so many a sentence and article
ODDS_CUTS = numpy.arange(-3, 3, 0.1)
CUTS = numpy.arange(0.15, 0.7, 0.01)
UNLIKELY = 1e-6


def arguments(argv):
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    for name in ("program", "start", "weights"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--leave-out", default="0/4", help="PART/PARTS")
    parser.add_argument("--scores")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--bfloat16", action="store_true")
    parser.add_argument("stories", nargs="+", metavar="STORY")
    return parser.parse_args(argv[1:])


def network_odds(options, read):
    """For each story a table of odds for each pair of its articles."""
    judge = network.Judge(network.read_shape(options.start))
    judge.load_state_dict(torch.load(options.weights))
    judge.eval()
    pieces = WordPiece(read_vocabulary(os.path.join(options.start, "vocab.txt")))
    made = []
    for story in read:
        pack = network.Pack([(windows(pieces, a), len(a.sentences)) for a in story.articles])
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16, enabled=options.bfloat16):
            made.append({p: z.numpy() for p, z in judge(pack, story.pairs()).items()})
    return made


def write_scores(path, read, odds):
    with open(path, "w", encoding="utf-8") as out:
        print("story", "article_a", "sentence_a", "article_b", "sentence_b", "odds",
              sep="\t", file=out)
        for story, tables in zip(read, odds):
            for (a, b), table in tables.items():
                for (s, t), z in numpy.ndenumerate(table):
                    print(story.name, a, s, b, t, f"{z:.4f}", sep="\t", file=out)


def rival(table, axis):
    """For each pair the best odds of its sentence with another sentence than this."""
    if table.shape[axis] == 1:
        return numpy.full_like(table, table.min() - 3)
    order = numpy.sort(table, axis)
    first, second = order.take([-1], axis), order.take([-2], axis)
    return numpy.where(table >= first, second, first)


def neighbours(table):
    """For each pair the odds of the sentences before both, and after both."""
    padded = numpy.pad(table, 1, constant_values=-6.0)
    return numpy.maximum(padded[:-2, :-2], -6), numpy.maximum(padded[2:, 2:], -6)


def company(table):
    """What the network says of each pair, and of those in its row, column and diagonal."""
    row, column = rival(table, 1), rival(table, 0)
    before, after = neighbours(table)
    return numpy.stack([table, numpy.maximum(table, -2), numpy.minimum(table - row, 3),
                        numpy.minimum(table - column, 3), (table > row) & (table > column),
                        numpy.maximum(before, after), numpy.minimum(before, after)], axis=-1)


class Regression:
    def __init__(self, x, y, strength):
        self.mean, self.deviation = x.mean(0), x.std(0)
        self.deviation[self.deviation < 1e-9] = 1
        self.model = LogisticRegression(C=strength, max_iter=5000).fit(self.scaled(x), y)

    def scaled(self, x):
        return numpy.clip((x - self.mean) / self.deviation, -5, 5)

    def odds(self, x):
        return self.model.decision_function(self.scaled(x))


class Candidates:
    """A story's candidates as the program finds them, with their features."""

    def __init__(self, program, story):
        told = stories.fit.Story(program, story.folder)
        first_look = told.names.index("odds")
        self.features = told.features[:, :first_look]
        self.labels, self.ends = told.labels, told.ends

    def spread(self, story, values):
        """VALUES of the candidates as tables for pairs of articles; else UNLIKELY."""
        tables = {(a, b): numpy.full((len(story.articles[a].sentences),
                                      len(story.articles[b].sentences)), UNLIKELY)
                  for a, b in story.pairs()}
        for ((a, s), (b, t)), value in zip(self.ends, values):
            if a < b:
                tables[a, b][s, t] = value
            else:
                tables[b, a][t, s] = value
        return tables


def probability(odds):
    return 1 / (1 + numpy.exp(-odds))


def is_best(table):
    """The best FEW of each row and of each column."""
    def best(axis):
        count = table.shape[axis]
        return table >= numpy.sort(table, axis).take([max(0, count - FEW)], axis)
    return best(0) | best(1)


def rows_of(story, candidates, odds, feature_odds):
    """Rows for the second regression: (with features or not, end a, end b, numbers, label)."""
    said = candidates.spread(story, feature_odds)
    rows = []
    for (a, b), table in odds.items():
        label, around, chosen = story.labels(a, b), company(table), is_best(table)
        own = company(numpy.where(said[a, b] == UNLIKELY, -8, said[a, b]))
        for s, t in numpy.ndindex(table.shape):
            has = said[a, b][s, t] != UNLIKELY
            if has or chosen[s, t]:
                numbers = [*around[s, t], *(own[s, t] if has else ())]
                rows.append((has, (a, b), s, t, numbers, label[s, t]))
    return rows


def both(read, rows):
    """Cross-validated probabilities by features and network together, as tables."""
    parted = stories.part(read, FOLDS)
    tables = [{(a, b): numpy.full((len(s.articles[a].sentences), len(s.articles[b].sentences)),
                                  UNLIKELY) for a, b in s.pairs()} for s in read]
    for fold in range(FOLDS):
        for has in (True, False):
            train = [r for r, p in zip(rows, parted) if p != fold for r in r
                     if r[0] == has and r[5] >= 0]
            model = Regression(numpy.array([r[4] for r in train]),
                               numpy.array([r[5] for r in train]), BOTH_STRENGTH)
            for i, p in enumerate(parted):
                held = [r for r in rows[i] if r[0] == has] if p == fold else []
                if held:
                    said = probability(model.odds(numpy.array([r[4] for r in held])))
                    for (_, pair, s, t, _, _), x in zip(held, said):
                        tables[i][pair][s, t] = x
    return tables


def figures(name, read, tables, cuts):
    cut, found = stories.by_set(read, tables, cuts)
    print(name, f"{cut:.2f}", *(f"{group} {f1:.3f} ({precision:.3f}, {recall:.3f})"
                                for group, (precision, recall, f1) in found.items()),
          sep="\t", flush=True)


def candidates_kept(read, rows):
    """How many gold links are among the program's candidates, and among all in ROWS."""
    kept, pairs, asked = [set(), set()], [0, 0], 0
    for story, told in zip(read, rows):
        sure = {q for q, relation in story.links.items() if relation != "same?"}
        asked += len(sure)
        for has, (a, b), s, t, *_ in told:
            found = {(story.folder, q) for q in story.gold_pairs(a, s, b, t) & sure}
            for i in (0, 1) if has else (1,):
                kept[i] |= found
                pairs[i] += 1
    for name, found, count in zip(("candidates", f"with the network's best {FEW}"), kept, pairs):
        print(f"{name}: {len(found)} of {asked} links ({len(found) / asked:.3f}) "
              f"in {count} pairs", flush=True)


def main(argv):
    options = arguments(argv)
    torch.set_num_threads(options.threads)
    everything = stories.read_stories(options.program, options.stories)
    part, parts = map(int, options.leave_out.split("/"))
    parted = stories.part(everything, parts)
    read = [s for s, p in zip(everything, parted) if p == part]
    odds = network_odds(options, read)
    if options.scores:
        write_scores(options.scores, read, odds)
    print("model", "cut", "F1 (precision, recall)", sep="\t")
    figures("network", read, odds, ODDS_CUTS)
    candidates = [Candidates(options.program, s) for s in everything]
    train = [c for c, p in zip(candidates, parted) if p != part]
    y = numpy.concatenate([c.labels for c in train])
    x = numpy.vstack([c.features for c in train])
    features = Regression(x[y >= 0], y[y >= 0], STRENGTH)
    held = [c for c, p in zip(candidates, parted) if p == part]
    by_features = [features.odds(c.features) for c in held]
    figures("features", read, [c.spread(s, probability(z))
                               for s, c, z in zip(read, held, by_features)], CUTS)
    rows = [rows_of(s, c, o, z) for s, c, o, z in zip(read, held, odds, by_features)]
    candidates_kept(read, rows)
    figures("both", read, both(read, rows), CUTS)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
