#!/usr/bin/env python3
"""A BERT in ONNX form as the folder that train.py starts from.

usage: convert.py MODEL.onnx TOKENIZER.json OUT

Takes the weights out of the graph, those of matrix products by the names of their nodes,
and compares what network.py makes of a sentence with what onnxruntime makes of it.
"""
import json
import os
import re
import sys

import numpy
import onnx
import onnxruntime
import torch
from onnx import numpy_helper
from safetensors.torch import save_file

import network
from windows import Window
from wordpiece import CLASS, SEPARATOR, WordPiece

SENTENCE = "Ministers met on Friday to discuss the bridge, which has been closed since May."
FURTHEST = 1e-4  # that a number may be from onnxruntime's


def weights(graph):
    tensors = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    named = {name: t for name, t in tensors.items()
             if name.startswith(("embeddings.", "encoder.")) and t.dtype == numpy.float32}
    for node in graph.node:
        layer = re.search(r"encoder/layer\.(\d+)/(.*)/MatMul", node.name)
        factors = [x for x in node.input if x in tensors]
        if node.op_type == "MatMul" and layer and factors:
            path = layer[2].replace("/", ".")
            named[f"encoder.layer.{layer[1]}.{path}.weight"] = tensors[factors[0]].T
    return {name: torch.tensor(numpy.ascontiguousarray(t)) for name, t in named.items()}


def write_config(out, tensors):
    words, width = tensors["embeddings.word_embeddings.weight"].shape
    config = {
        "model_type": "bert", "hidden_size": width, "vocab_size": words,
        "num_hidden_layers": sum(name.endswith("query.weight") for name in tensors),
        "num_attention_heads": width // 32,
        "intermediate_size": len(tensors["encoder.layer.0.intermediate.dense.weight"]),
        "max_position_embeddings": len(tensors["embeddings.position_embeddings.weight"]),
        "layer_norm_eps": 1e-12}
    with open(os.path.join(out, "config.json"), "w", encoding="utf-8") as f:
        json.dump(config, f, indent=1)


def distance(path, out, vocabulary):
    """The furthest that a state of SENTENCE is from onnxruntime's."""
    ids = [CLASS, *WordPiece(vocabulary)(SENTENCE), SEPARATOR]
    session = onnxruntime.InferenceSession(path)
    inputs = {"input_ids": [ids], "attention_mask": [[1] * len(ids)],
              "token_type_ids": [[0] * len(ids)]}
    theirs = session.run(None, {k: numpy.array(v) for k, v in inputs.items()})[0][0]
    encoder = network.pretrained(out).eval().encoder
    with torch.no_grad():
        ours = encoder(network.Pack([([Window(ids, 0, [0] * len(ids))], 1)])).numpy()
    return numpy.abs(ours - theirs).max()


def main(argv):
    if len(argv) != 4:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    path, tokenizer, out = argv[1:]
    os.makedirs(out, exist_ok=True)
    tensors = weights(onnx.load(path).graph)
    save_file(tensors, os.path.join(out, "model.safetensors"))
    write_config(out, tensors)
    with open(tokenizer, encoding="utf-8") as f:
        numbers = json.load(f)["model"]["vocab"]
    vocabulary = sorted(numbers, key=numbers.get)
    with open(os.path.join(out, "vocab.txt"), "w", encoding="utf-8") as f:
        f.writelines(f"{piece}\n" for piece in vocabulary)
    furthest = distance(path, out, vocabulary)
    print(f"{out}: at most {furthest:.2g} from onnxruntime's numbers")
    return int(furthest > FURTHEST)


if __name__ == "__main__":
    sys.exit(main(sys.argv))
