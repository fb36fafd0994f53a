#!/usr/bin/env python3
"""Train the judge's network on stories whose links people set.

usage: train.py [OPTION]... --program=CROSSREAD --start=FOLDER --out=FOLDER STORY...

STORY is a folder as in stories.py; --start has a BERT's config.json, model.safetensors and
vocab.txt.  One story is one step: all pairs of sentences of its articles are judged and
weighed against the gold, where the many pairs that are plainly none weigh little.  First
only what stands on the encoder learns, from states that are made once; then all does.  After
each epoch the stories that were left out are scored, figures go to OUT/figures.tsv, and the
weights (their running average) to OUT/epoch-N.pt.  OUT/state.pt is written every few
minutes: the same command begun again goes on from there.
"""
import argparse
import os
import random
import sys
import time

import numpy
import torch
from torch.nn import functional

import network
import stories
from windows import windows
from wordpiece import MASK, WordPiece, read_vocabulary

MOST_ARTICLES = 4  # of a story in one step, drawn by chance if it has more
WARM = 0.08  # share of the steps in which the rate rises; then it falls in a line
SOFTENED = 3.0  # a pair that is no link weighs this times its probability, ...
LEAST = 0.02  # ... but at least so much
LINKS = 5  # a story's loss is divided by its links, but at least by these
AVERAGED = 0.99  # of the average of the weights that stays in a step
FIRST_RATE = 3e-3  # while the encoder is held
SAVE_SECONDS = 120
CUTS = numpy.arange(-3.0, 3.0, 0.1)


def arguments(argv):
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--program", required=True)
    parser.add_argument("--start", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--first-epochs", type=int, default=8, help="with the encoder held")
    parser.add_argument("--leave-out", default="0/4", help="PART/PARTS, or none")
    parser.add_argument("--rate", type=float, default=1e-4, help="of the encoder")
    parser.add_argument("--head-rate", type=float, default=1e-3, help="of all else")
    parser.add_argument("--dropout", type=float, default=0.1)
    parser.add_argument("--masked", type=float, default=0.0, help="share of tokens hidden")
    parser.add_argument("--frozen-layers", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--bfloat16", action="store_true", help="where the processor has it")
    parser.add_argument("stories", nargs="+", metavar="STORY")
    return parser.parse_args(argv[1:])


def optimizer(judge, options):
    """AdamW, with a low rate for what is pretrained."""
    encoder, rest = [], []
    for layer in judge.encoder.layers[:options.frozen_layers]:
        layer.requires_grad_(False)
    for name, weight in judge.named_parameters():
        if weight.requires_grad:
            pretrained = name.startswith("encoder.") and ".place." not in name
            (encoder if pretrained else rest).append(weight)
    return torch.optim.AdamW([{"params": encoder, "lr": options.rate},
                              {"params": rest, "lr": options.head_rate}], weight_decay=0.01)


def rate_at(step, steps):
    """What the rates are multiplied with: up to 1, then down to nearly 0."""
    return min(1.0, (step + 1) / (WARM * steps)) * max(0.02, 1 - step / steps)


def loss(odds, labels):
    """Cross entropy over all pairs; what is plainly no link hardly counts."""
    total, links = 0.0, 0
    for pair, z in odds.items():
        label = labels[pair]
        link = (label > 0).float()
        weight = torch.where(label > 0, 1.0,
                             (SOFTENED * torch.sigmoid(z.detach())).clamp(LEAST, 1.0))
        each = functional.binary_cross_entropy_with_logits(z, link, reduction="none")
        total = total + (each * weight)[label >= 0].sum()
        links += int(link.sum())
    return total / max(LINKS, links)


class Trainer:
    def __init__(self, options):
        self.options = options
        pieces = WordPiece(read_vocabulary(os.path.join(options.start, "vocab.txt")))
        everything = stories.read_stories(options.program, options.stories)
        part, parts = (-1, 1)
        if options.leave_out != "none":
            part, parts = map(int, options.leave_out.split("/"))
        parted = stories.part(everything, parts)
        self.left_out = [s for s, p in zip(everything, parted) if p == part]
        self.train = [s for s, p in zip(everything, parted) if p != part]
        self.windows = {s.folder: [(windows(pieces, a), len(a.sentences))
                                   for a in s.articles] for s in everything}
        self.labels = {s.folder: {(a, b): torch.tensor(s.labels(a, b)) for a, b in s.pairs()}
                       for s in self.train}
        self.judge = network.pretrained(options.start)
        self.average = torch.optim.swa_utils.AveragedModel(
            self.judge, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(AVERAGED))
        self.optimizer = optimizer(self.judge, options)
        self.steps = options.epochs * len(self.train)
        self.done, self.losses, self.seconds, self.tokens = 0, [], 0.0, 0
        self.state = os.path.join(options.out, "state.pt")

    def save(self):
        kept = {name: getattr(self, name) for name in ("done", "losses", "seconds", "tokens")}
        kept |= {name: getattr(self, name).state_dict()
                 for name in ("judge", "average", "optimizer")}
        torch.save(kept, self.state + ".part")
        os.replace(self.state + ".part", self.state)

    def resume(self):
        """Goes on from what was saved; false if nothing was."""
        if not os.path.exists(self.state):
            return False
        for name, value in torch.load(self.state).items():
            if name in ("judge", "average", "optimizer"):
                getattr(self, name).load_state_dict(value)
            else:
                setattr(self, name, value)
        return True

    def order(self, epoch):
        order = list(range(len(self.train)))
        random.Random(f"{self.options.seed} {epoch}").shuffle(order)
        return order

    def learn_head(self):
        """What stands on the encoder learns while the encoder is held."""
        made = []
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16,
                                             enabled=self.options.bfloat16):
            for story in self.train:
                pack = network.Pack(self.windows[story.folder])
                made.append((pack, self.judge.encoder(pack)))
        rest = self.optimizer.param_groups[1]["params"]
        learner = torch.optim.AdamW(rest, lr=FIRST_RATE, weight_decay=0.01)
        steps = self.options.first_epochs * len(self.train)
        for step in range(steps):
            i = self.order(f"first {step // len(self.train)}")[step % len(self.train)]
            learner.param_groups[0]["lr"] = FIRST_RATE * rate_at(step, steps)
            value = loss(self.judge.judge(made[i][1], made[i][0], self.labels[self.train[i].folder]),
                         self.labels[self.train[i].folder])
            learner.zero_grad()
            value.backward()
            torch.nn.utils.clip_grad_norm_(rest, 1.0)
            learner.step()
            self.losses.append(value.item())
            if (step + 1) % len(self.train) == 0:
                self.losses = self.losses[-len(self.train):]
                print(f"encoder held, loss {numpy.mean(self.losses):.3f}", file=sys.stderr,
                      flush=True)
        self.average.load_state_dict({"n_averaged": torch.tensor(1), **{
            f"module.{k}": v for k, v in self.judge.state_dict().items()}})

    def step(self, story, chance):
        """One step on STORY, or on some of its articles."""
        count = len(story.articles)
        chosen = sorted(chance.sample(range(count), min(count, MOST_ARTICLES)))
        pack = network.Pack([self.windows[story.folder][a] for a in chosen])
        pack.ids[torch.rand(len(pack.ids)) < self.options.masked] = MASK
        labels = {(i, j): self.labels[story.folder][a, b]
                  for j, b in enumerate(chosen) for i, a in enumerate(chosen[:j])}
        for group, rate in zip(self.optimizer.param_groups,
                               (self.options.rate, self.options.head_rate)):
            group["lr"] = rate * rate_at(self.done, self.steps)
        self.judge.train()
        with torch.autocast("cpu", torch.bfloat16, enabled=self.options.bfloat16):
            odds = self.judge(pack, labels, self.options.dropout)
        value = loss(odds, labels)
        self.optimizer.zero_grad()
        value.backward()
        torch.nn.utils.clip_grad_norm_(self.judge.parameters(), 1.0)
        self.optimizer.step()
        self.average.update_parameters(self.judge)
        self.losses.append(value.item())
        self.tokens += len(pack.ids)

    def scores(self, judge):
        """The odds of all pairs of the stories left out."""
        judge.eval()
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16,
                                             enabled=self.options.bfloat16):
            return [{pair: z.numpy() for pair, z in
                     judge(network.Pack(self.windows[s.folder]), s.pairs()).items()}
                    for s in self.left_out]

    def report(self, epoch):
        """Figures of an epoch, printed and kept."""
        line = [epoch, f"{numpy.mean(self.losses):.4f}", f"{self.seconds:.0f}",
                f"{self.tokens / self.seconds:.0f}"]
        if self.left_out:
            cut, found = stories.by_set(self.left_out, self.scores(self.average.module), CUTS)
            line += [f"cut {cut:.1f}", *(f"{name} {f1:.3f}" for name, (_, _, f1) in found.items())]
        print(*line, sep="\t", flush=True)
        with open(os.path.join(self.options.out, "figures.tsv"), "a", encoding="utf-8") as out:
            print(*line, sep="\t", file=out)

    def begin(self):
        """What comes before the first epoch."""
        begun = time.time()
        self.learn_head()
        self.seconds = time.time() - begun
        self.report(0)
        self.losses, self.seconds = [], 0.0
        self.save()

    def run(self):
        saved = time.time()
        for epoch in range(self.done // len(self.train), self.options.epochs):
            order = self.order(epoch)
            for i in order[self.done - epoch * len(self.train):]:
                begun = time.time()
                seed = self.options.seed * 1000003 + self.done
                torch.manual_seed(seed)
                self.step(self.train[i], random.Random(seed))
                self.done += 1
                self.seconds += time.time() - begun
                if time.time() - saved > SAVE_SECONDS:
                    self.save()
                    saved = time.time()
                    print(f"step {self.done} of {self.steps}, "
                          f"{self.tokens / self.seconds:.0f} tokens a second, "
                          f"loss {numpy.mean(self.losses):.3f}", file=sys.stderr, flush=True)
            torch.save(self.average.module.state_dict(),
                       os.path.join(self.options.out, f"epoch-{epoch + 1}.pt"))
            self.report(epoch + 1)
            self.losses, self.seconds, self.tokens = [], 0.0, 0
            self.save()


def main(argv):
    options = arguments(argv)
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    os.makedirs(options.out, exist_ok=True)
    trainer = Trainer(options)
    if not trainer.resume() and options.first_epochs:
        trainer.begin()
    print(f"{len(trainer.train)} stories to train on, {len(trainer.left_out)} left out, "
          f"from step {trainer.done} of {trainer.steps}", file=sys.stderr, flush=True)
    trainer.run()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
