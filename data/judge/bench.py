#!/usr/bin/env python3
"""What crossread-judge's encoder costs beside onnxruntime's of the same network.

usage: bench.py NETWORK CROSSREAD CROSSREAD_JUDGE SENTENCES STORY...

The first SENTENCES of the stories, as one article, so that no sentences are compared, are
read by crossread-judge and, window by window, by onnxruntime in floats and with weights and
inputs of 8 bits (quantize_dynamic), on one thread and on two, in turns.  A line each: sentences
a second of the processor and of the clock (the best of all turns), both as shares of
crossread-judge's on as many threads, and how far the numbers are from reference.py's.
"""
import json
import os
import subprocess
import sys
import tempfile
import time

import numpy
import onnx
import onnxruntime
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

from reference import Network
from stories import Article, read_story
from windows import place, windows

TURNS = 5


class Graph:
    """The encoder as ONNX, with the operators that onnxruntime is fast with."""

    def __init__(self, network):
        self.network, self.nodes, self.weights, self.count = network, [], [], 0

    def keep(self, array):
        name = f"w{len(self.weights)}"
        self.weights.append(numpy_helper.from_array(numpy.ascontiguousarray(array), name))
        return name

    def add(self, kind, *inputs, **how):
        self.count += 1
        self.nodes.append(helper.make_node(kind, inputs, [f"x{self.count}"], **how))
        return f"x{self.count}"

    def linear(self, x, layer):
        return self.add("Add", self.add("MatMul", x, self.keep(layer[0].T)), self.keep(layer[1]))

    def normed(self, x, norm):
        return self.add("LayerNormalization", x, *map(self.keep, norm),
                        epsilon=self.network.epsilon)

    def attention(self, x, own, attend):
        weights, summand = (numpy.split(part, 3) for part in attend)
        parts = [self.linear(states, (w, s))
                 for states, w, s in zip((own, x, x), weights, summand)]
        return self.add("MultiHeadAttention", *parts, num_heads=self.network.heads,
                        domain="com.microsoft")

    def layer(self, x, own, weights):
        attend, attended, norm_attended, widen, narrow, norm = weights
        change = self.linear(self.attention(x, own, attend), attended)
        own = self.normed(self.add("Add", own, change), norm_attended)
        change = self.linear(self.add("Gelu", self.linear(own, widen)), narrow)
        return self.normed(self.add("Add", own, change), norm)

    def model(self):
        x = self.normed("states", self.network.norm)
        for weights in self.network.layer[:-1]:
            x = self.layer(x, x, weights)
        own = self.add("Slice", x, "first", "last", self.keep(numpy.array([1])))
        out = self.layer(x, own, self.network.layer[-1])
        graph = helper.make_graph(
            self.nodes, "encoder",
            [helper.make_tensor_value_info("states", TensorProto.FLOAT,
                                           [1, "tokens", self.network.width]),
             helper.make_tensor_value_info("first", TensorProto.INT64, [1]),
             helper.make_tensor_value_info("last", TensorProto.INT64, [1])],
            [helper.make_tensor_value_info(out, TensorProto.FLOAT, None)], self.weights)
        return helper.make_model(graph, ir_version=10, opset_imports=[
            helper.make_opsetid("", 20), helper.make_opsetid("com.microsoft", 1)])


class Runtime:
    """onnxruntime with the model in file PATH."""

    def __init__(self, path, threads):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        self.session = onnxruntime.InferenceSession(path, options,
                                                    providers=["CPUExecutionProvider"])

    def encode(self, network, window, count):
        x = network.word[window.ids] + network.position[:len(window.ids)]
        first, last = window.first, window.first + len(window.sentences)
        x[first:last] += network.place[[place(s, count) for s in window.sentences]]
        return self.session.run(None, {
            "states": x[None].astype(numpy.float32), "first": numpy.array([first]),
            "last": numpy.array([last])})[0][0]

    def seconds(self, network, read, count):
        clock, processor = time.perf_counter(), time.process_time()
        for window in read:
            self.encode(network, window, count)
        return numpy.array([time.process_time() - processor, time.perf_counter() - clock])


class Judge:
    """crossread-judge; what it takes to start is subtracted."""

    def __init__(self, command, threads):
        self.command = [*command, str(threads)]

    def run(self, sentences):
        line = json.dumps({"version": 2, "article": 0, "language": "en", "title": "",
                           "sentences": sentences}) + "\n"
        clock = time.perf_counter()
        child = subprocess.Popen(self.command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
        child.stdin.write(line.encode())
        child.stdin.close()
        used = os.wait4(child.pid, 0)[2]
        return numpy.array([used.ru_utime + used.ru_stime, time.perf_counter() - clock])

    def seconds(self, sentences):
        return self.run(sentences) - self.run(sentences[:1])


def runners(argv, network, article, folder):
    """What is measured: name, threads, and a function that returns seconds."""
    plain, small = os.path.join(folder, "plain.onnx"), os.path.join(folder, "small.onnx")
    onnx.save(Graph(network).model(), plain)
    quantize_dynamic(plain, small, weight_type=QuantType.QInt8, per_channel=True,
                     extra_options={"DefaultTensorType": TensorProto.FLOAT})
    read, count = windows(network.pieces, article), len(article.sentences)
    for threads in (1, 2):
        judge = Judge([argv[3], argv[1]], threads)
        yield "crossread-judge", threads, lambda judge=judge: judge.seconds(article.sentences)
        for name, path in (("onnxruntime, floats", plain), ("onnxruntime, 8 bits", small)):
            runtime = Runtime(path, threads)
            far = abs(runtime.encode(network, read[0], count)
                      - network.encode(read[0], count)).max()
            yield (f"{name} (off by {far:.2g})", threads,
                   lambda runtime=runtime: runtime.seconds(network, read, count))


def main(argv):
    if len(argv) < 6:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    network = Network(argv[1])
    texts = [text for folder in argv[5:] for article in read_story(argv[2], folder).articles
             for text in article.sentences][:int(argv[4])]
    article = Article("all", "", texts, [])
    best = {}
    with tempfile.TemporaryDirectory() as folder:
        measured = list(runners(argv, network, article, folder))
        for _ in range(TURNS):
            for name, threads, seconds in measured:
                taken = seconds()
                best[name, threads] = numpy.minimum(best.get((name, threads), taken), taken)
    for (name, threads), taken in best.items():
        rate, own = len(texts) / taken, len(texts) / best["crossread-judge", threads]
        print(f"{name}\t{threads}\t{rate[0]:.0f}\t{rate[1]:.0f}"
              f"\t{rate[0] / own[0]:.2f}\t{rate[1] / own[1]:.2f}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
