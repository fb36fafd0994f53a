"""Stories as crossread reads them, with what people said of their sentences.

A story is a folder in the form of the evaluation's GUIDE.md: articles/*.txt, sentences.txt,
gold.tsv and, where somebody wrote it, conflicts.tsv.  The sentences that the network is
trained on are those that crossread itself makes of the articles (its JSON report); the
gold sentences are mapped to them by words, as tests/align/fit.py and score_alignment.py do.
"""
import dataclasses
import glob
import json
import os
import sys

import numpy

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "..", "tests", "align"))
import fit  # noqa: E402  (the mapping and the reading of gold are there)

OPEN, NONE, LINK = -1, 0, 1  # what the gold says of a pair; open is neither asked nor held against


@dataclasses.dataclass
class Article:
    name: str
    title: str
    sentences: list  # of text, as read by crossread
    covered: list  # for each sentence the ids of the gold sentences in it


@dataclasses.dataclass
class Story:
    folder: str
    set: str  # name of the folder that the story is in: dev, train, five, ecb
    name: str
    articles: list
    links: dict  # frozenset of two gold ids -> relation

    @property
    def event(self):
        """Stories of one event are never parted between training and testing."""
        return fit.event(self.name)

    def pairs(self):
        """The pairs of articles, by number."""
        count = len(self.articles)
        return [(a, b) for a in range(count) for b in range(a + 1, count)]

    def gold_pairs(self, a, s, b, t):
        return {frozenset((x, y)) for x in self.articles[a].covered[s]
                for y in self.articles[b].covered[t]}

    def labels(self, a, b):
        """What the gold says of each sentence of article A with each of article B."""
        label = numpy.zeros((len(self.articles[a].sentences), len(self.articles[b].sentences)),
                            numpy.int8)
        where = [{}, {}]
        for side, article in enumerate((a, b)):
            for s, ids in enumerate(self.articles[article].covered):
                for x in ids:
                    where[side].setdefault(x, []).append(s)
        for pair, relation in self.links.items():
            for x, y in (tuple(pair), tuple(pair)[::-1]) if len(pair) == 2 else ():
                for s in where[0].get(x, ()):
                    for t in where[1].get(y, ()):
                        if relation != "same?":
                            label[s, t] = LINK
                        elif label[s, t] == NONE:
                            label[s, t] = OPEN
        return label


def read_story(program, folder):
    folder = folder.rstrip("/")
    files = sorted(glob.glob(os.path.join(folder, "articles", "*.txt")))
    report = json.loads(fit.run(program, "--format=json", *files))
    sentences, links = fit.read_gold(folder)
    articles = []
    for article in report["articles"]:
        name = os.path.splitext(os.path.basename(article["source"]))[0]
        texts = [s["text"] for s in article["sentences"]]
        covered = [[f"{name}:{g}" for g in found] for found in fit.cover(sentences[name], texts)]
        articles.append(Article(name, article["title"] or "", texts, covered))
    return Story(folder, os.path.basename(os.path.dirname(folder)), os.path.basename(folder),
                 articles, links)


def read_stories(program, folders):
    return [read_story(program, f) for f in sorted(folders, key=os.path.basename)]


part = fit.part


class Count:
    """Link F1 of gold pairs as score_alignment.py counts it, for any cut.

    SCORES has for each story a table for each pair of its articles.
    """

    def __init__(self, read, scores, least):
        """LEAST is the lowest cut that will be asked for."""
        right, wrong, self.asked = [], [], 0
        for story, tables in zip(read, scores):
            best = {}
            for (a, b), table in tables.items():
                for s, t in zip(*numpy.where(table >= least)):
                    for pair in story.gold_pairs(a, s, b, t):
                        best[pair] = max(best.get(pair, -numpy.inf), table[s, t])
            for pair, x in best.items():
                relation = story.links.get(pair)
                if relation != "same?":
                    (wrong if relation is None else right).append(x)
            self.asked += sum(r != "same?" for r in story.links.values())
        self.right, self.wrong = numpy.array(right), numpy.array(wrong)

    def at(self, cut):
        """Precision, recall and F1 if what is at least CUT is linked."""
        hit = int((self.right >= cut).sum())
        said = hit + int((self.wrong >= cut).sum())
        return (hit / max(1, said), hit / max(1, self.asked),
                2 * hit / max(1, said + self.asked))


def by_set(read, scores, cuts):
    """The best of CUTS over all, and what Count says there of all and of each set."""
    cut = max(cuts, key=lambda c, count=Count(read, scores, cuts[0]): count.at(c)[2])
    found = {"all": Count(read, scores, cut).at(cut)}
    for name in sorted({s.set for s in read}):
        inside = [i for i, s in enumerate(read) if s.set == name]
        found[name] = Count([read[i] for i in inside], [scores[i] for i in inside],
                            cut).at(cut)
    return cut, found
