#!/usr/bin/env python3
"""Make data/background.CODE: in how many sentences of a language each stem occurs.

usage: make-background.py DATA

A maker's tool; nothing that is built or run needs it.  It runs with

    pip install wordfreq==3.1.1 snowballstemmer==2.2.0

and writes a file for each language that has both data/words.CODE and a list of wordfreq.
The lists tell which share of a language's words each word is; words become terms as
src/align/words/term.c makes them, and the shares of words with one stem are summed.  The
version of the stemmer is that of libstemmer in Debian 12.  See background.README.
"""
import glob
import math
import os
import re
import sys

import snowballstemmer
import wordfreq

SENTENCES = 100_000
# Words of a sentence: "the" is then in 73 of 100 English sentences, as in news.
LENGTH = 24
STEMS = 10_000  # of a language; all files together are to stay below 5 MB

# Lists that wordfreq has under another code; "sh" is Serbian, Croatian and Bosnian.
LISTS = {"no": "nb", "hr": "sh", "sr": "sh"}

# As libstemmer knows them; words of other languages are compared as they are.
STEMMERS = {
    "ar": "arabic", "ca": "catalan", "da": "danish", "de": "german", "el": "greek",
    "en": "english", "es": "spanish", "fi": "finnish", "fr": "french", "hi": "hindi",
    "hu": "hungarian", "id": "indonesian", "it": "italian", "lt": "lithuanian",
    "nl": "dutch", "no": "norwegian", "pt": "portuguese", "ro": "romanian",
    "ru": "russian", "sr": "serbian", "sv": "swedish", "ta": "tamil", "tr": "turkish",
}

# Symbols that are terms; lists have only words, so they count as their English names.
SYMBOLS = {
    "%": ("percent", "pct"), "$": ("dollar", "dollars"), "€": ("euro", "euros"),
    "£": ("pound", "pounds"),
}

HEAD = """\
# In how many of 100,000 sentences of a language each stem occurs, reckoned by
# make-background.py from the word list "{}" of wordfreq 3.1.1 (Robyn Speer), which is
# under CC BY-SA 4.0, as is this file: see background.README.  Sorted by bytes.
"""


def full_forms(data):
    """The short forms that term.c takes for other words."""
    source = os.path.join(data, "..", "src", "align", "words", "term.c")
    with open(source, encoding="utf-8") as text:
        return dict(re.findall(r'\{"([^"]+)", "([^"]+)"\},', text.read()))


def stop_words(data, code):
    with open(os.path.join(data, f"words.{code}"), encoding="utf-8") as text:
        stop = re.search(r"^\[stop\]$(.*?)^(?:\[|\Z)", text.read(), re.M | re.S)
    return set(stop[1].split()) if stop else set()


class Terms:
    """From the words of a list to terms."""

    def __init__(self, data, code):
        self.stop = stop_words(data, code)
        self.forms = full_forms(data) if code == "en" else {}
        self.stemmer = code in STEMMERS and snowballstemmer.stemmer(STEMMERS[code])

    def term(self, word):
        if word == "u.s":
            return "u.s."
        if word.endswith("'s") and len(word) > 2 and word not in self.stop:
            word = word[:-2]
        word = word.replace(".", "")
        word = self.forms.get(word, word)
        if "." in word or not self.stemmer:
            return word
        return self.stemmer.stemWord(word)


def shares(data, code):
    """Which share of the language's words each term is."""
    terms, known = Terms(data, code), {}
    for word, share in wordfreq.get_frequency_dict(LISTS.get(code, code), "small").items():
        # Lists tell numbers by their length alone.
        if word.isalpha() or not any(c.isdigit() or c == "_" for c in word):
            term = terms.term(word)
            known[term] = known.get(term, 0) + share
    english = wordfreq.get_frequency_dict("en", "small")
    for symbol, names in SYMBOLS.items():
        known[symbol] = sum(english[name] for name in names)
    return known


def write(path, name, known):
    common = sorted(known, key=lambda term: (-known[term], term))[:STEMS]
    with open(path, "w", encoding="utf-8", newline="\n") as out:
        out.write(HEAD.format(name))
        out.write(f"sentences\t{SENTENCES}\n")
        for term in sorted(common, key=str.encode):
            count = round(SENTENCES * (1 - math.exp(-LENGTH * known[term])))
            out.write(f"{term}\t{max(1, count)}\n")


def main(argv):
    if len(argv) != 2:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    lists = wordfreq.available_languages("small")
    for path in sorted(glob.glob(os.path.join(argv[1], "words.??"))):
        code = path[-2:]
        name = LISTS.get(code, code)
        if name in lists:
            write(os.path.join(argv[1], f"background.{code}"), name,
                  shares(argv[1], code))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
