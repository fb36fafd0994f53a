"""The network: an encoder that reads each article once, and what it makes of two sentences.

The encoder is a small BERT.  Every token of a sentence becomes a short vector of length 1
and a weight.  Of two sentences, every token takes its best match in the other; weighed
means and sums of these, both ways, and the likeness of the two sentences' pooled vectors
go through a small layer that says how likely it is that both report one statement.

Windows are packed one after another without padding: all layers but the attention work on
tokens by themselves, and the attention goes window by window.
"""
import dataclasses
import json
import os

import torch
from safetensors.torch import load_file
from torch import nn
from torch.nn import functional

from windows import PLACES, place

MATCHING = 128  # length of a token's vector
HIDDEN = 32  # width of the judging layer
EVIDENCE = 4  # numbers that one sentence's tokens say of the other
GOOD, CLOSE = 0.5, 0.75  # likeness from which two tokens match, and match closely


@dataclasses.dataclass
class Shape:
    width: int = 384
    layers: int = 6
    heads: int = 12
    inner: int = 1536
    words: int = 30522
    positions: int = 512
    epsilon: float = 1e-12


class Layer(nn.Module):
    def __init__(self, shape):
        super().__init__()
        self.heads = shape.heads
        self.attend = nn.Linear(shape.width, 3 * shape.width)  # queries, keys, values
        self.attended = nn.Linear(shape.width, shape.width)
        self.norm_attended = nn.LayerNorm(shape.width, shape.epsilon)
        self.widen = nn.Linear(shape.width, shape.inner)
        self.narrow = nn.Linear(shape.inner, shape.width)
        self.norm = nn.LayerNorm(shape.width, shape.epsilon)

    def attention(self, x, lengths):
        parts = self.attend(x).view(len(x), 3, self.heads, -1).permute(1, 2, 0, 3)
        scale = parts.shape[-1] ** -0.5
        read = []
        for queries, keys, values in parts.split(lengths, dim=2):
            share = torch.softmax(torch.bmm(queries * scale, keys.transpose(1, 2)), dim=-1)
            read.append(torch.bmm(share, values).transpose(0, 1).flatten(1))
        return torch.cat(read)

    def forward(self, x, lengths, dropout):
        y = self.attended(self.attention(x, lengths)).float()
        x = self.norm_attended(x + functional.dropout(y, dropout, self.training))
        y = self.narrow(functional.gelu(self.widen(x))).float()
        return self.norm(x + functional.dropout(y, dropout, self.training))


class Encoder(nn.Module):
    def __init__(self, shape):
        super().__init__()
        self.shape = shape
        self.word = nn.Embedding(shape.words, shape.width)
        self.position = nn.Embedding(shape.positions, shape.width)
        self.place = nn.Embedding(PLACES, shape.width)
        self.norm = nn.LayerNorm(shape.width, shape.epsilon)
        self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.layers))
        nn.init.zeros_(self.place.weight)
        for fixed in (self.word, self.position):  # too many for what is to be learned from
            fixed.requires_grad_(False)

    def forward(self, pack, dropout=0.0):
        x = self.word(pack.ids) + self.position(pack.positions)
        x = self.norm(x.index_add(0, pack.own, self.place(pack.places)))
        for layer in self.layers:
            x = layer(x, pack.lengths, dropout)
        return x[pack.own]


class Pack:
    """The windows of a story's articles, one after another, as the encoder takes them."""

    def __init__(self, articles):
        """ARTICLES: for each its windows and its number of sentences."""
        ids, positions, own, places, self.lengths, self.articles = [], [], [], [], [], []
        for cut, count in articles:
            sentences = []
            for window in cut:
                own += range(len(ids) + window.first,
                             len(ids) + window.first + len(window.sentences))
                ids += window.ids
                positions += range(len(window.ids))
                self.lengths.append(len(window.ids))
                sentences += window.sentences
            places += [place(s, count) for s in sentences]
            self.articles.append(Sentences(sentences, count))
        self.ids, self.positions = torch.tensor(ids), torch.tensor(positions)
        self.own, self.places = torch.tensor(own), torch.tensor(places)


class Sentences:
    """Which of an article's tokens are of which sentence."""

    def __init__(self, of_token, count):
        self.of_token, self.count = torch.tensor(of_token), count
        of_sentence = [[] for _ in range(count)]
        for i, s in enumerate(of_token):
            of_sentence[s].append(i)
        longest = max(map(len, of_sentence))
        self.grid = torch.tensor([i + [i[0]] * (longest - len(i)) for i in of_sentence])

    def add(self, values):
        """Sums of VALUES (one row a token) over the tokens of each sentence."""
        return values.new_zeros(self.count, *values.shape[1:]).index_add(0, self.of_token, values)


@dataclasses.dataclass
class Reading:
    """What the network keeps of an article."""
    sentences: Sentences
    vectors: torch.Tensor  # a token's vector, of length 1
    weights: torch.Tensor  # and its weight
    pooled: torch.Tensor  # a sentence's vector, of length 1


class Judge(nn.Module):
    def __init__(self, shape):
        super().__init__()
        self.encoder = Encoder(shape)
        self.match = nn.Linear(shape.width, MATCHING, bias=False)
        self.weigh = nn.Linear(shape.width, 1)
        self.pool = nn.Linear(shape.width, MATCHING, bias=False)
        self.hidden = nn.Linear(2 * EVIDENCE + 1, HIDDEN)
        self.say = nn.Linear(HIDDEN, 1)
        nn.init.orthogonal_(self.match.weight)
        nn.init.orthogonal_(self.pool.weight)
        nn.init.zeros_(self.weigh.weight)
        nn.init.constant_(self.weigh.bias, 0.5)
        nn.init.constant_(self.say.bias, -2.0)  # twice this: most pairs are no link

    def read(self, states, pack):
        """A Reading for each article of PACK, from the encoder's states of its tokens."""
        readings = []
        for x, sentences in zip(states.split([len(a.of_token) for a in pack.articles]),
                                pack.articles):
            weights = functional.softplus(self.weigh(x)[:, 0].float())
            pooled = self.pool(sentences.add(x * weights[:, None]))
            readings.append(Reading(sentences, functional.normalize(self.match(x).float(), dim=1),
                                    weights, functional.normalize(pooled.float(), dim=1)))
        return readings

    @staticmethod
    def evidence(one, other):
        """For each sentence of ONE and each of OTHER what ONE's tokens find there."""
        grid = other.sentences.grid
        likeness = one.vectors @ other.vectors[grid.flatten()].T
        best = likeness.view(-1, *grid.shape).amax(2)
        weights = one.weights[:, None]
        total = one.sentences.add(one.weights)[:, None]

        def over(values):
            return one.sentences.add(weights * values)

        return torch.stack([
            over(best) / total,
            torch.log1p(over(torch.relu(best - GOOD)) / GOOD),
            torch.log1p(over(torch.relu(best - CLOSE)) / (1 - CLOSE)),
            torch.log1p(over(torch.relu(GOOD - best)) / GOOD)], dim=-1)

    def score(self, a, b):
        """The odds, as logarithm, that sentences of readings A and B have a link."""
        ab, ba = self.evidence(a, b), self.evidence(b, a).transpose(0, 1)
        pooled = (a.pooled @ b.pooled.T)[..., None]

        def side(first, second):
            inputs = torch.cat([first, second, pooled], dim=-1)
            return self.say(functional.gelu(self.hidden(inputs)))[..., 0]

        return side(ab, ba) + side(ba, ab)

    def judge(self, states, pack, pairs):
        readings = self.read(states, pack)
        with torch.autocast("cpu", enabled=False):
            return {(a, b): self.score(readings[a], readings[b]) for a, b in pairs}

    def forward(self, pack, pairs, dropout=0.0):
        return self.judge(self.encoder(pack, dropout), pack, pairs)


def read_shape(folder):
    """The shape that FOLDER's config.json tells."""
    with open(os.path.join(folder, "config.json"), encoding="utf-8") as f:
        config = json.load(f)
    return Shape(config["hidden_size"], config["num_hidden_layers"],
                 config["num_attention_heads"], config["intermediate_size"],
                 config["vocab_size"], config["max_position_embeddings"],
                 config["layer_norm_eps"])


def pretrained(folder):
    """A Judge whose encoder starts from the BERT in FOLDER (config.json, model.safetensors)."""
    shape = read_shape(folder)
    found = {name.removeprefix("bert."): tensor.float() for name, tensor in
             load_file(os.path.join(folder, "model.safetensors")).items()}
    judge = Judge(shape)
    judge.encoder.load_state_dict(renamed(found, shape.layers), strict=False)
    return judge


LAYER_NAMES = {
    "attended": "attention.output.dense",
    "norm_attended": "attention.output.LayerNorm",
    "widen": "intermediate.dense",
    "narrow": "output.dense",
    "norm": "output.LayerNorm",
}


def renamed(bert, layers):
    """BERT's tensors under the names of Encoder; the type of token is always the first."""
    made = {
        "word.weight": bert["embeddings.word_embeddings.weight"],
        "position.weight": bert["embeddings.position_embeddings.weight"]
        + bert["embeddings.token_type_embeddings.weight"][0],
        "norm.weight": bert["embeddings.LayerNorm.weight"],
        "norm.bias": bert["embeddings.LayerNorm.bias"],
    }
    for i in range(layers):
        for kind in ("weight", "bias"):
            old = f"encoder.layer.{i}."
            made[f"layers.{i}.attend.{kind}"] = torch.cat(
                [bert[f"{old}attention.self.{part}.{kind}"] for part in ("query", "key", "value")])
            for name, theirs in LAYER_NAMES.items():
                made[f"layers.{i}.{name}.{kind}"] = bert[f"{old}{theirs}.{kind}"]
    return made
