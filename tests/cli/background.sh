#!/bin/sh
# --background: the shipped file says what the program says by itself; others are taken or refused.

: "${srcdir:=.}" "${builddir:=.}"
# shellcheck source=tests/tap.sh
. "$srcdir/tests/tap.sh"
story=$srcdir/data/sample/harbour
shipped=$srcdir/data/background.en

crossread --features "$story"
cp "$out" "$scratch/shipped"
crossread --features --background="$shipped" "$story"
is "$status" 0 'the shipped background is taken'
same "$out" "$scratch/shipped" 'and says what the program says by itself'

# The ferry as common as "the": what is said of it weighs less.
printf 'sentences 10\nferri 10\nthe 10\n' >"$scratch/ferries"
crossread --features --background="$scratch/ferries" "$story"
is "$status" 0 'another background is taken'
cmp -s "$out" "$scratch/shipped"
is "$?" 1 'and makes a difference'

# Counts of another language are nothing to English articles.
sed '1i language de' "$scratch/ferries" >"$scratch/german"
crossread --features --background="$scratch/german" "$story"
same "$out" "$scratch/shipped" 'one of another language is without effect'
printf 'background = %s\n' "$scratch/ferries" >"$scratch/config"
crossread --config="$scratch/config" --features "$story"
cp "$out" "$scratch/set"
crossread --features --background="$scratch/ferries" "$story"
same "$out" "$scratch/set" 'it can be set in the configuration file'

printf 'sentences 10\nthe 10\nferri 10\n' >"$scratch/unsorted"
crossread -f json --background="$scratch/unsorted" "$story"
is "$status" 2 'an unsorted one: refused'
has "$err" 'unsorted: line 3: terms must be sorted by their bytes, each once' 'an unsorted one: named'
is "$(wc -l <"$err" | tr -d ' ')" 1 'an unsorted one: in one line'
is_empty "$out" 'an unsorted one: nothing is written'
crossread -f json --background="$scratch/missing" "$story"
is "$status" 2 'a missing file: refused'
has "$err" 'missing' 'a missing file: named'
crossread -f json -o "$scratch/ferries" --background="$scratch/ferries" "$story"
is "$status" 2 'it is not overwritten'
has "$scratch/ferries" 'sentences 10' 'it is as it was'
done_testing
