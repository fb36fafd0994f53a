"""Articles as tokens, in windows that the encoder reads one by one.

A window holds whole sentences of one article, its own, and around them what helps to
understand them: the article's title at its head, the tokens that come before, a few that
come after.  An article is cut in as few windows as fit, all of about the same length.
Everything here is integer arithmetic, so that another reader can do exactly the same.
"""
import dataclasses

from wordpiece import CLASS, SEPARATOR, UNKNOWN

SENTENCE = 120  # tokens of a sentence that are read; what is longer is cut
TITLE, BEFORE, AFTER = 24, 64, 16  # tokens of context, at most
OWN = 280  # tokens of a window's own sentences, on the mean at most
PLACES = 8  # a sentence's place in its article, in eighths


@dataclasses.dataclass
class Window:
    ids: list
    first: int  # where its own tokens begin
    sentences: list  # for each own token the sentence that it is in


def tokens(pieces, text):
    return pieces(text)[:SENTENCE] or [UNKNOWN]


def place(sentence, count):
    return PLACES * sentence // count


def windows(pieces, article):
    """The windows of ARTICLE, each sentence in exactly one; PIECES makes tokens of text."""
    sentences = [tokens(pieces, text) for text in article.sentences]
    flat = [t for sentence in sentences for t in sentence]
    title = (tokens(pieces, article.title) if article.title else flat)[:TITLE]
    count = -(-len(flat) // OWN)
    owners = [[] for _ in range(count)]
    begin = 0
    for s, sentence in enumerate(sentences):
        owners[begin * count // len(flat)].append((s, begin))
        begin += len(sentence)
    made = []
    for owned in filter(None, owners):
        last = owned[-1][0]
        start, end = owned[0][1], owned[-1][1] + len(sentences[last])
        before, after = flat[max(0, start - BEFORE):start], flat[end:end + AFTER]
        head = [CLASS, *title, SEPARATOR, *before]
        made.append(Window([*head, *flat[start:end], *after, SEPARATOR], len(head),
                           [s for s, _ in owned for _ in sentences[s]]))
    return made
