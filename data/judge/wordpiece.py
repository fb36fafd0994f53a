#!/usr/bin/env python3
"""Text as word pieces, by the rules of BERT's uncased English vocabulary.

usage: wordpiece.py VOCABULARY FILE    compares each line with what `tokenizers` makes of it

These are the rules that crossread-judge follows; the reference is Hugging Face's BERT
tokenizer, and the command says for how many lines the two differ.
"""
import sys
import unicodedata

UNKNOWN, CLASS, SEPARATOR, MASK = 100, 101, 102, 103
REMOVED = ("Cc", "Cf", "Co", "Cs")
LONGEST = 100  # characters of a word; a longer one is unknown
IDEOGRAPHS = ((0x4E00, 0x9FFF), (0x3400, 0x4DBF), (0x20000, 0x2A6DF), (0x2A700, 0x2B73F),
              (0x2B740, 0x2B81F), (0x2B920, 0x2CEAF), (0xF900, 0xFAFF), (0x2F800, 0x2FA1F))


def is_punctuation(c):
    return (c.isascii() and c.isprintable() and not c.isalnum() and c != " "
            or unicodedata.category(c)[0] == "P")


def cleaned(text):
    """Without control and format characters, blanks as spaces, ideographs apart."""
    for c in text:
        if c in "\t\n\r" or c.isspace() and unicodedata.category(c) != "Cc":
            yield " "
        elif unicodedata.category(c) in REMOVED or c == "\ufffd":
            continue
        elif any(low <= ord(c) <= high for low, high in IDEOGRAPHS):
            yield f" {c} "
        else:
            yield c


def words(text):
    """Small letters without accents, each sign of punctuation a word of its own."""
    plain = unicodedata.normalize("NFD", "".join(cleaned(text)))
    lowered = "".join(c.lower() for c in plain if unicodedata.category(c) != "Mn")
    return "".join(f" {c} " if is_punctuation(c) else c for c in lowered).split()


class WordPiece:
    def __init__(self, vocabulary):
        """VOCABULARY: the pieces; one that continues a word begins with ##."""
        self.number = {piece: i for i, piece in enumerate(vocabulary)}
        self.known = {}

    def pieces(self, word):
        """The longest piece that WORD begins with, then of the rest, and so on."""
        found, at = [], 0
        while at < len(word):
            for end in range(len(word), at, -1):
                number = self.number.get(("##" if at else "") + word[at:end])
                if number is not None:
                    break
            else:
                return [UNKNOWN]
            found.append(number)
            at = end
        return found

    def __call__(self, text):
        made = []
        for word in words(text):
            if word not in self.known:
                self.known[word] = self.pieces(word) if len(word) <= LONGEST else [UNKNOWN]
            made += self.known[word]
        return made


def read_vocabulary(path):
    with open(path, encoding="utf-8") as f:
        return f.read().split("\n")[:-1]


def main(argv):
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

    if len(argv) != 3:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    vocabulary = read_vocabulary(argv[1])
    ours = WordPiece(vocabulary)
    theirs = Tokenizer(models.WordPiece(ours.number, unk_token="[UNK]"))
    theirs.normalizer = normalizers.BertNormalizer()
    theirs.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    lines = open(argv[2], encoding="utf-8").read().split("\n")[:-1]
    differ = [x for x in lines if ours(x) != theirs.encode(x, add_special_tokens=False).ids]
    print(f"{len(differ)} of {len(lines)} lines differ")
    for line in differ[:20]:
        print(line)
    return int(bool(differ))


if __name__ == "__main__":
    sys.exit(main(sys.argv))
