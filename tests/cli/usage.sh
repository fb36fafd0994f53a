#!/bin/sh
# Options: each that is documented works, each that is wrong is named and ends with 2.

: "${srcdir:=.}" "${builddir:=.}"
# shellcheck source=tests/tap.sh
. "$srcdir/tests/tap.sh"
story=$srcdir/data/sample/harbour

# usage_error TEXT ARGUMENT...: status 2, nothing on standard output, TEXT in the message.
usage_error() {
	text=$1
	shift
	crossread "$@" </dev/null
	is "$status" 2 "$*: status 2"
	is_empty "$out" "$*: nothing on standard output"
	has "$err" "$text" "$*: the message tells what is wrong"
}

usage_error nonsense --nonsense "$story"
usage_error Z -Z "$story"
usage_error nonsense --format=nonsense "$story"
usage_error format "$story" --format
usage_error wide --width=wide "$story"
usage_error '-5' --width=-5 "$story"
usage_error pink --color=pink "$story"
usage_error '--help' --nonsense "$story"
usage_error '--nonsense: unknown option;' --nonsense "$story"
usage_error '--co=never: short for several options;' --co=never "$story"
usage_error '--exit-code=5: takes no value;' --exit-code=5 "$story"

crossread </dev/null
is "$status" 2 'no operand: status 2'
is_empty "$out" 'no operand: nothing on standard output'
has "$err" 'crossread' 'no operand: the message tells how to go on'

crossread --help
is "$status" 0 '--help: status 0'
is_empty "$err" '--help: nothing on standard error'
has "$out" 'web page, feed, JSON, mail' '--help tells what is read'
is "$(awk 'length > 80' "$out")" '' '--help fits into 80 columns'
for option in --format --output --width --color --language --exit-code --score-pairs \
	--explain --list-commands --help --version; do
	has "$out" "$option" "--help lists $option"
done

crossread --version
is "$status" 0 '--version: status 0'
is "$(sed -n '1s/ [0-9.]*$//p' "$out")" crossread '--version: name and number'

crossread --list-commands
is "$status" 0 '--list-commands: status 0'
has "$out" next-divergent '--list-commands: names'

# Forms of one option say the same; options may follow operands; -- ends them.
crossread --format=json "$story"
is "$status" 0 '--format=json: status 0'
is_empty "$err" '--format=json: nothing on standard error'
cp "$out" "$scratch/first.json"
crossread -f json "$story"
same "$out" "$scratch/first.json" '-f json is --format=json'
crossread "$story" -fjson
same "$out" "$scratch/first.json" 'options may follow operands'
crossread --format json "$story"
same "$out" "$scratch/first.json" '--format json is --format=json'
crossread -f json -- "$story"
same "$out" "$scratch/first.json" '-- ends the options'
cp "$story/pilot.txt" "$scratch/--version"
(cd "$scratch" && "$CROSSREAD" -f json -- --version) >"$out" 2>"$err"
is "$?" 0 'behind -- is a file'
crossread -f json -o "$scratch/file.json" "$story"
is "$status" 0 '-o: status 0'
is_empty "$out" '-o: nothing on standard output'
same "$scratch/file.json" "$scratch/first.json" '-o: the file has what is printed otherwise'
crossread -f json "--output=$scratch/no/such/folder/file" "$story"
is "$status" 2 '-o into a missing folder: status 2'
has "$err" "$scratch/no/such/folder/file" '-o into a missing folder: named'

crossread --exit-code -f json "$story"
is "$status" 1 '--exit-code: 1 where outlets diverge'
crossread --exit-code -f json "$story/pilot.txt"
is "$status" 0 '--exit-code: 0 where nothing diverges'

crossread --explain=1:1,2:1 "$story"
is "$status" 0 '--explain: status 0'
has "$out" 'robability' '--explain: the probability is there'
# The parts add up: constant and sums, but not the features below them, to the last line.
for pair in 1:1,2:1 1:2,2:3 1:9,2:11; do
	crossread --explain=$pair "$story"
	is "$(awk '/in all: log-odds/ { all = $1 } /^ *[-+][0-9.]+ +[a-z ]+: / && !/in all/ { sum += $1 }
		END { print (sum - all < 0.01 && all - sum < 0.01) ? "sum" : sum " " all }' "$out")" sum \
		"--explain=$pair: the parts add up"
done
has "$out" 'One look, for it is far from a link' '--explain: how often it was looked at'
usage_error "'99'" --explain=99:1,1:1 "$story"
usage_error "'999'" --explain=1:999,2:1 "$story"
usage_error 'x' --explain=x "$story"

# --score-pairs: a line for each line.
printf '%s\t%s\n' 'The bridge was closed.' 'The bridge was closed.' \
	'Two boats sank in the harbour on Monday.' 'Prices of coffee fell again.' \
	'It killed 12 people.' 'It killed 14 people.' >"$scratch/pairs"
crossread --score-pairs <"$scratch/pairs"
is "$status" 0 '--score-pairs: status 0'
is "$(wc -l <"$out" | tr -d ' ')" 3 '--score-pairs: a line for each pair'
is "$(sed -n 1p "$out" | cut -f 1-2)" "$(printf '1.0000\tsame')" \
	'--score-pairs: equal sentences are the same, similarity 1'
is "$(sed -n 2p "$out" | cut -f 2)" none '--score-pairs: strangers are not linked'
is "$(awk -F '\t' 'NF != 3 || $1 < 0 || $1 > 1' "$out")" '' '--score-pairs: three fields'
cp "$out" "$scratch/scores"
crossread --score-pairs="$scratch/pairs" </dev/null
same "$out" "$scratch/scores" '--score-pairs=FILE is the same'
crossread --score-pairs </dev/null
is "$status" 0 '--score-pairs of nothing: status 0'
is_empty "$out" '--score-pairs of nothing: nothing'
crossread --score-pairs="$scratch/missing" </dev/null
is "$status" 2 '--score-pairs of a missing file: status 2'
done_testing
