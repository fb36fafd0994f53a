#!/bin/sh
# Stories of very many sentences that are equal or nearly so.  The work for them, which is
# seen by the pairs that are weighed and the links that are made, and what is printed grow
# with the sentences and not with their square.

: "${srcdir:=.}" "${builddir:=.}"
# shellcheck source=tests/tap.sh
. "$srcdir/tests/tap.sh"
check=$builddir/tests/cli/json_check
[ -x "$check" ] || skip_all 'json_check was not built'
cd "$scratch" || exit 1

# make KIND COUNT [ASSIGNMENT]: what tests/many.awk writes.
make() {
	awk -v kind="$1" -v count="$2" ${3:+-v "$3"} -f "$srcdir/tests/many.awk"
}

# at_most WHAT NUMBER MOST NAME
at_most() {
	if [ "$2" -le "$3" ]; then
		pass "$4: $1"
	else
		fail "$4: $1" "$2 are more than $3"
	fi
}

# bounded NAME SENTENCES FILE...: pairs, links and bytes, by the number of sentences.
# The last report is the one in JSON.
bounded() {
	name=$1
	sentences=$2
	shift 2
	crossread --features "$@"
	at_most pairs "$(wc -l <"$out")" $((30 * sentences)) "$name"
	crossread -f json "$@"
	is "$status" 0 "$name: status 0"
	is "$(grep -c '"paragraph"' "$out")" "$sentences" "$name: all sentences"
	at_most links "$(grep -c '"similarity"' "$out")" $((10 * sentences)) "$name"
	at_most bytes "$(wc -c <"$out")" $((2500 * sentences)) "$name"
}

# valid NAME FILE...: the report is what json_check wants.
valid() {
	name=$1
	shift
	crossread -f json "$@"
	if "$check" "$out" >"$scratch/problems" 2>&1; then
		pass "$name: is valid"
	else
		fail "$name: is valid" "$(head -n 10 "$scratch/problems")"
	fi
}

# all_shared NAME: so says the last report.
all_shared() {
	is "$(sed -n 's/.*"status": //p' "$out" | sort -u)" '"shared",' "$1: all is shared"
}

make feed 1000 >feed.xml
make records 400 >records.jsonl
cp "$srcdir/data/sample/harbour/pilot.txt" .
make story 200 file=pilot.txt >story.cross
make story 20 file=pilot.txt >short.cross
make like 1000 side=1 >like-1.txt
make like 1000 side=2 >like-2.txt
make refrain 1000 >refrain-1.txt
cp refrain-1.txt refrain-2.txt

bounded '1,000 equal items' 1000 feed.xml
all_shared '1,000 equal items'
valid '1,000 equal items' feed.xml
is "$("$check" --field "$out" 999 label)" 'Harbour 1000' '1,000 equal items: none is left out'
bounded '400 records' 1600 records.jsonl
valid '400 records' records.jsonl
bounded 'a file 200 times' 3400 story.cross
all_shared 'a file 200 times'
valid 'a file 20 times' short.cross
bounded '2,000 like sentences' 2000 like-1.txt like-2.txt
bounded 'a refrain' 2000 refrain-1.txt refrain-2.txt
all_shared 'a refrain'
valid 'a refrain' refrain-1.txt refrain-2.txt

# What a reader sees of them.
crossread -f text feed.xml
has "$out" 'and 997 more, equal to Harbour 1 1' 'the text names the first few'
has "$out" 'holds for all of them' 'and says that the others are like them'
crossread --explain=1:1,1000:1 feed.xml
has "$out" 'the same sentence' 'any two can be explained'
crossread -f json feed.xml
cp "$out" report.json
crossread -f json report.json
is "$status" 0 'a report of schema 2 is read again'

# Sixteen are still linked one by one, and the report is of schema 1.
make feed 16 >few.xml
valid 'sixteen equal items' few.xml
is "$(grep -c '"similarity"' "$out")" 120 'sixteen equal items: every two are linked'
has "$out" '"schema": 1,' 'sixteen equal items: schema 1'
make feed 17 >many.xml
crossread -f json many.xml
has "$out" '"schema": 2,' 'seventeen: schema 2'
done_testing
