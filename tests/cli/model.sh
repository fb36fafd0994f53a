#!/bin/sh
# --model: the shipped file says what the compiled one says; others are taken or refused.

: "${srcdir:=.}" "${builddir:=.}"
# shellcheck source=tests/tap.sh
. "$srcdir/tests/tap.sh"
story=$srcdir/data/sample/harbour
shipped=$srcdir/data/linking.model

for format in json text; do
	crossread -f $format "$story"
	cp "$out" "$scratch/compiled"
	crossread -f $format --model="$shipped" "$story"
	is "$status" 0 "$format: the shipped model is taken"
	same "$out" "$scratch/compiled" "$format: and says what the compiled one says"
done
crossread --features "$story"
cp "$out" "$scratch/compiled"
crossread --features --model="$shipped" "$story"
same "$out" "$scratch/compiled" 'features: the same'

# A copy without comments, its lines backwards and ended as on DOS.
sed 's/#.*//' "$shipped" | sort -r | sed 's/$/\r/' >"$scratch/turned.model"
crossread --features --model="$scratch/turned.model" "$story"
same "$out" "$scratch/compiled" 'the order of the lines and their ends are without effect'

# Another cut: more links, none lost.
links() { grep -c '"similarity": ' "$out"; }
crossread -f json "$story"
before=$(links)
sed 's/^cut .*/cut 0.9/' "$shipped" >"$scratch/strict.model"
crossread -f json --model="$scratch/strict.model" "$story"
is "$(($(links) < before))" 1 'a higher cut makes fewer links'

# refused NAME TEXT SAID: the model TEXT is a usage error that SAID is part of.
refused() {
	printf '%b' "$2" >"$scratch/bad.model"
	crossread -f json --model="$scratch/bad.model" "$story"
	is "$status" 2 "$1: refused"
	has "$err" "bad.model: $3" "$1: named"
	is_empty "$out" "$1: nothing is written"
}

refused 'an empty file' '' 'no linking model'
refused 'an unknown name' 'intercept 0 0\nnonsense 0 1 2 3\n' 'line 2'
refused 'a number missing' 'intercept 0 0\n\nrarest 0 1 2\n' 'line 3'
refused 'a number too many' 'intercept 0 0 0\n' 'line 1'
refused 'not a number' 'intercept 0 nan\n' 'line 1'
refused 'a negative deviation' 'intercept 0 0\nrarest 0 -1 2 3\n' 'line 2'
refused 'a cut that is no probability' 'intercept 0 0\ncut 30\n' 'line 2'
crossread -f json --model="$scratch/missing.model" "$story"
is "$status" 2 'a missing file: refused'
has "$err" 'missing.model' 'a missing file: named'
crossread -f json --model="$scratch" "$story"
is "$status" 2 'a folder: refused'
done_testing
