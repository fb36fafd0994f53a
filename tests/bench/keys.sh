#!/bin/sh
# From a key to the repaint with 10 and with 100 articles of 60 sentences.
#
#     keys.sh BENCH_KEYS CROSSREAD SRCDIR
set -eu
bench=$1 crossread=$2
srcdir=$(cd "$3" && pwd)
export CROSSREAD_DATA="$srcdir/data"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

for count in 10 100; do
	mkdir "$scratch/$count"
	for side in $(seq "$count"); do
		awk -v kind=article -v count=60 -v side="$side" -f "$srcdir/tests/many.awk" \
			>"$scratch/$count/outlet-$side.txt"
	done
	echo "$count articles of 60 sentences"
	"$bench" "$crossread" "$scratch/$count"
done
