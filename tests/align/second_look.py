"""What the second look at pairs sees, worked out as src/align/link/neighbourhood.c does.

fit.py fits the second look on hundreds of first looks; asking the program for each would
take an hour.  It compares what is found here with what the program prints.
"""
import numpy

DOUBT = 1e-4  # probabilities are held that far from 0 and 1
LEAST = 0.02  # pairs below have one look only: tuning.second_look
NAMES = ["odds", "ahead_least", "ahead_most", "rivals_least", "rivals_most", "bridge",
         "bridges", "one_sided", "along", "beside", "around"]
AT_ONCE = 2000  # pairs


def log_odds(probability):
    held = numpy.clip(probability, DOUBT, 1 - DOUBT)
    return numpy.log(held / (1 - held))


class Places:
    """Where the pairs of a story stand; sentences are numbered in one row."""

    def __init__(self, sentences, ends):
        """SENTENCES: all (article, sentence); ENDS: the two of each pair."""
        number = {place: i for i, place in enumerate(sentences)}
        self.article = numpy.array([a for a, _ in sentences], int)
        self.ends = numpy.array([[number[a], number[b]] for a, b in ends],
                                int).reshape(-1, 2)

    def table(self, values):
        """VALUES of the pairs as a table of all sentences; 0 where there is no pair."""
        made = numpy.zeros((len(self.article), len(self.article)))
        a, b = self.ends.T
        made[a, b] = made[b, a] = values
        return made

    def best(self, values):
        """For each sentence the highest of the VALUES of its pairs."""
        return self.table(values).max(1, initial=0.0)


def rivals(places, table):
    """For each pair and end the highest and the sum of the other pairs' probabilities."""
    best, total = numpy.zeros((2, *places.ends.shape))
    for end in range(2):
        one, other = places.ends[:, end], places.ends[:, 1 - end]
        for article in numpy.unique(places.article):
            columns = numpy.flatnonzero(places.article == article)
            rows = numpy.flatnonzero(places.article[other] == article)
            around = table[numpy.ix_(one[rows], columns)]
            around[numpy.arange(len(rows)), numpy.searchsorted(columns, other[rows])] = 0
            best[rows, end] = around.max(1, initial=0.0)
            total[rows, end] = around.sum(1)
    return best, total


def bridges(places, table):
    """What third sentences say, of neither article of a pair: best, any, one side only."""
    made = []
    for first in range(0, len(places.ends), AT_ONCE):
        a, b = places.ends[first:first + AT_ONCE].T
        third = ((places.article != places.article[a][:, None])
                 & (places.article != places.article[b][:, None]))
        with_a, with_b = table[a] * third, table[b] * third
        made.append(numpy.stack([
            numpy.minimum(with_a, with_b).max(1),
            1 - numpy.prod(1 - with_a * with_b, axis=1),
            numpy.maximum(with_a * (1 - with_b), with_b * (1 - with_a)).max(1)], axis=1))
    return numpy.vstack(made) if made else numpy.zeros((0, 3))


def surroundings(places, table):
    """The probabilities of the pairs up to two sentences away, by steps in both articles."""
    count = len(places.article)

    def moved(numbers, step):
        there = numpy.clip(numbers + step, 0, count - 1)
        inside = ((numbers + step == there)
                  & (places.article[there] == places.article[numbers]))
        return there, inside

    found = {}
    for i in range(-2, 3):
        a, has_a = moved(places.ends[:, 0], i)
        for j in range(-2, 3):
            b, has_b = moved(places.ends[:, 1], j)
            found[i, j] = numpy.where(has_a & has_b, table[a, b], 0)
    return found


def second_look(places, first):
    """The features NAMES of all pairs, from FIRST, the first look's probabilities."""
    table = places.table(first)
    best, total = rivals(places, table)
    ahead = log_odds(first)[:, None] - log_odds(best)
    around = surroundings(places, table)
    along = numpy.maximum(around[-1, -1], around[1, 1])
    beside = numpy.max([around[0, -1], around[0, 1], around[-1, 0], around[1, 0]], axis=0)
    return numpy.column_stack([log_odds(first), ahead.min(1), ahead.max(1), total.min(1),
                               total.max(1), bridges(places, table), along, beside,
                               sum(around.values()) - first])
