#!/usr/bin/env python3
"""Fit data/paragraph.model: which paragraphs their words make furniture.

usage: fit_paragraphs.py SIGNS.tsv EXPECTED.json > data/paragraph.model

SIGNS.tsv is what tests/phrases/signs prints of saved pages and of
tests/read/paragraphs.tsv; EXPECTED.json names the
paragraphs of each page's article ({"PAGE": {"body": [...]}}).  A block is prose if its
words are in that body, else furniture; only blocks count that have a sign of furniture.
The weights are those of a logistic regression with a small ridge, by Newton's method.
Figures in the head of the model are cross-validated: each site, and each language of
the paragraphs of our own, is judged by weights that never saw it.  Needs Python 3 only.
"""
import json
import math
import re
import sys

NAMES = ["intercept", "opening", "notice", "paywall", "reader", "outlet", "offer", "speech",
         "quote", "stop", "words"]
RIDGE = 1.0
FOLDS = 12
PROSE_COST = 5  # prose that is dropped is worse than furniture that is kept


def words(text):
    return " ".join(re.findall(r"\w+", text.lower()))


def is_candidate(signs):
    s = dict(zip(NAMES, signs))
    return s["opening"] or s["notice"] or s["paywall"] or (
        s["offer"] and s["reader"] + s["outlet"])


def read(path, expected):
    bodies = {page: words(" ".join(e["body"])) for page, e in expected.items()}
    pages, own = {}, []
    for line in open(path, encoding="utf-8", errors="replace"):
        part = line.rstrip("\n").split("\t")
        page = re.sub(r"\.html$", "", part[0].split("/")[-1])
        text = words(part[-1])
        if re.match("(prose|furniture)/", part[0]):
            own.append((page, [float(x) for x in part[1:-1]], part[0].startswith("furniture"),
                        part[-1]))
        if page in bodies and len(text.split()) >= 3:
            is_prose = len(text.split()) >= 6 and text in bodies[page]
            pages.setdefault(page, []).append((text, [float(x) for x in part[1:-1]],
                                               text in bodies[page], is_prose, part[-1]))
    rows, seen = own, set()
    for page, blocks in pages.items():
        inside = [i for i, block in enumerate(blocks) if block[3]]
        site = page.split("_")[0]
        for text, signs, is_of_body, _, shown in blocks[inside[0]:inside[-1] + 4] if inside else []:
            if is_candidate(signs) and (site, text) not in seen:
                seen.add((site, text))
                rows.append((site, signs, 0 if is_of_body else 1, shown))
    return rows


def solve(a, b):
    n = len(b)
    a = [row[:] + [b[i]] for i, row in enumerate(a)]
    for i in range(n):
        pivot = max(range(i, n), key=lambda r: abs(a[r][i]))
        a[i], a[pivot] = a[pivot], a[i]
        for r in range(n):
            if r != i and a[i][i]:
                f = a[r][i] / a[i][i]
                a[r] = [x - f * y for x, y in zip(a[r], a[i])]
    return [a[i][n] / a[i][i] for i in range(n)]


def fit(rows):
    n = len(NAMES)
    w = [0.0] * n
    for _ in range(25):
        g = [-RIDGE * x if i else 0.0 for i, x in enumerate(w)]
        h = [[RIDGE if i == j and i else 1e-6 if i == j else 0.0 for j in range(n)]
             for i in range(n)]
        for _, x, y, _ in rows:
            z = sum(a * b for a, b in zip(w, x))
            p = 1 / (1 + math.exp(-max(-30, min(30, z))))
            cost = 1 if y else PROSE_COST
            for i in range(n):
                g[i] += cost * (y - p) * x[i]
                for j in range(n):
                    h[i][j] += cost * p * (1 - p) * x[i] * x[j]
        w = [a + b for a, b in zip(w, solve(h, g))]
    return w


def score(pairs):
    tp = sum(1 for p, y in pairs if p and y)
    fp = sum(1 for p, y in pairs if p and not y)
    fn = sum(1 for p, y in pairs if not p and y)
    return tp, fp, fn


def main(argv):
    if len(argv) != 3:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    rows = read(argv[1], json.load(open(argv[2], encoding="utf-8")))
    sites = sorted({r[0] for r in rows})
    judged = []
    for fold in range(FOLDS):
        held = set(sites[fold::FOLDS])
        w = fit([r for r in rows if r[0] not in held])
        judged += [(sum(a * b for a, b in zip(w, r[1])) > 0, r[2], r) for r in rows
                   if r[0] in held]
    stops = [(p, y) for p, y, r in judged if r[1][NAMES.index("stop")] and len(r[0]) > 2]
    languages = {r[0] for r in rows if len(r[0]) == 2}
    print("# How much each sign of a paragraph says for furniture (log odds), for verdict.c;")
    print("# written by tests/phrases/fit_paragraphs.py from blocks of saved pages and our own paragraphs.")
    print(f"# {len(rows)} blocks of {len(sites)} sites, {sum(r[2] for r in rows)} of them furniture.")
    for name, pairs in (("pages", [(p, y) for p, y, r in judged if r[0] not in languages]),
                        ("pages, that end like prose", stops),
                        ("paragraphs of our own",
                         [(p, y) for p, y, r in judged if r[0] in languages])):
        tp, fp, fn = score(pairs)
        print(f"# Cross-validated, {name}: precision {tp / max(1, tp + fp):.3f}, "
              f"recall {tp / max(1, tp + fn):.3f}, prose taken {fp} of {sum(1 for _, y in pairs if not y)}.")
    print()
    for name, value in zip(NAMES, fit(rows)):
        print(f"{name} {value:.4f}")
    for p, y, r in judged:
        if p != bool(y) and not y:
            print("prose taken:", r[3][:160], file=sys.stderr)
    for p, y, r in judged:
        if p != bool(y) and y and r[1][NAMES.index("stop")]:
            print("furniture left:", r[3][:160], file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
