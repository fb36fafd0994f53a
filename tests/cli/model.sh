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
sed 's/^cut .*/cut 0.9/; s/^sure .*/sure 0.95/' "$shipped" >"$scratch/strict.model"
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
# Of the shipped one: a line less, a line twice, bands out of order.
refused_copy() {
	name=$1 said=$2
	shift 2
	sed "$@" "$shipped" >"$scratch/bad.model"
	crossread -f json --model="$scratch/bad.model" "$story"
	is "$status" 2 "$name: refused"
	has "$err" "bad.model: $said" "$name: named"
	is "$(wc -l <"$err" | tr -d ' ')" 1 "$name: in one line"
}

refused_copy 'no cut' "no linking model: it has no 'cut'" '/^cut/d'
refused_copy 'no rarest' "no linking model: it has no 'rarest'" '/^rarest/d'
refused_copy 'rarest twice' 'line ' -n 'p; /^rarest/p'
has "$err" "'rarest' was said in line" 'rarest twice: both lines are named'
refused_copy 'a cut of 0' 'line ' 's/^cut .*/cut 0/'
refused_copy 'sure below the cut' 'line ' 's/^sure .*/sure 0.1/'
refused_copy 'unlike above the cut' 'line ' 's/^unlike .*/unlike 0.5/'
refused_copy 'a hexadecimal cut' 'line ' 's/^cut .*/cut 0x1p-2/'
crossread -f json --model="$scratch/missing.model" "$story"
is "$status" 2 'a missing file: refused'
has "$err" 'missing.model' 'a missing file: named'
crossread -f json --model="$scratch" "$story"
is "$status" 2 'a folder: refused'
done_testing
