#!/bin/sh
# The reader's decisions: which file they are read from, what reports make of them, what is
# refused, and how far two readers agree.  The viewer, which writes them, is tried in
# tests/pty.

: "${srcdir:=.}" "${builddir:=.}"
# shellcheck source=tests/tap.sh
. "$srcdir/tests/tap.sh"
XDG_STATE_HOME=$scratch/state
export XDG_STATE_HOME

# Two articles with a sentence that is linked, and their decisions by hand.
mkdir "$scratch/story"
printf 'The bridge is closed.\n\nInspectors counted 48 cracked hangers on the bridge.\n' \
	>"$scratch/story/one.txt"
printf 'A ferry sails.\n\nThe inspectors counted 47 cracked hangers on the bridge.\n' \
	>"$scratch/story/two.txt"
# name SENTENCE BEFORE AFTER LABEL: the line that names a sentence.
hash_of() {
	if [ "$1" = - ]; then
		printf '%s' -
	else
		printf '%s' "$1" | tr '[:upper:]' '[:lower:]' | sha256sum | cut -c1-16
	fi
}
name() {
	printf '\t%s %s %s\t%s\t%s\n' "$(hash_of "$1")" "$(hash_of "$2")" "$(hash_of "$3")" "$4" "$1"
}
name_one() { name 'Inspectors counted 48 cracked hangers on the bridge.' 'The bridge is closed.' - one; }
name_two() { name 'The inspectors counted 47 cracked hangers on the bridge.' 'A ferry sails.' - two; }
name_ferry() { name 'A ferry sails.' - 'The inspectors counted 47 cracked hangers on the bridge.' two; }
head='crossread-decisions 1'
story=$scratch/story

crossread -f json "$story"
cp "$out" "$scratch/plain"
has "$scratch/plain" '"relation": "conflict"' 'without decisions: a conflict'
has "$scratch/plain" '"decisions": []' 'without decisions: an empty list'
is_empty "$err" 'without decisions: nothing is said'
[ ! -e "$XDG_STATE_HOME" ]
is "$?" 0 'nothing is written by a report'

{ echo "$head"; echo reject; name_one; name_two; } >"$scratch/reject"
crossread -f json --decisions="$scratch/reject" "$story"
is "$status" 0 '--decisions: status 0'
has "$err" "1 decision of $scratch/reject is applied" '--decisions: it is said that they are applied'
has_not "$out" '"relation"' 'a rejected pair is no link'
has "$out" '"kind": "reject"' 'and is listed'

{ echo "$head"; echo link same; name_two; name_one; } >"$scratch/same"
crossread -f json --decisions="$scratch/same" "$story"
has "$out" '"relation": "same"' 'a link is as the reader has it'
has "$out" '"decided": true' 'and is marked'
crossread -f json --decisions="$scratch/same" "$story/two.txt" "$story/one.txt"
has "$out" '"relation": "same"' 'in any order of the articles'
crossread --exit-code --decisions="$scratch/same" "$story"
is "$status" 0 'what the reader finds the same does not diverge'
crossread --exit-code --decisions="$scratch/reject" --no-decisions "$story"
is "$status" 1 '--no-decisions: as without them'
crossread -f json --no-decisions "$story"
same "$out" "$scratch/plain" '--no-decisions: the same report'

{
	echo "$head"
	echo status divergent
	name_ferry
	echo note seen by two
	name_ferry
} >"$scratch/status"
crossread -f text --decisions="$scratch/status" "$story"
has "$out" 'What the reader decided' 'the text report has a part of them'
has "$out" 'divergent: two 1' 'a corrected status'
has "$out" 'note on two 1: seen by two' 'a note'
has "$out" '  ~! two          1  A ferry sails.' 'a mark beside the sign'
has "$out" '!  decided' 'which the legend explains'
crossread -f json --decisions="$scratch/status" "$story"
has "$out" '"found": "unique"' 'JSON says what the links say'
has "$out" '"text": "seen by two"' 'and the note'

# Where the file is.
cp "$scratch/reject" "$story/.crossread-decisions"
crossread -f json "$story"
has "$err" ".crossread-decisions is applied" 'found beside the story'
has_not "$out" '"relation"' 'and applied'
crossread -f json "$story/one.txt" "$story/two.txt"
has "$err" ".crossread-decisions is applied" 'by the names of the files, too'
crossread -f json --decisions="$scratch/same" "$story"
has "$out" '"relation": "same"' '--decisions counts before it'
(cd "$story" && "$CROSSREAD" -f json one.txt two.txt >"$scratch/here" 2>"$scratch/here-err")
has "$scratch/here-err" ".crossread-decisions is applied" 'in the folder we are in'
mkdir "$scratch/other"
cp "$story/two.txt" "$scratch/other"
crossread -f json "$story/one.txt" "$scratch/other/two.txt"
is_empty "$err" 'articles of two folders have none of one of them'
ln -s "$scratch/same" "$scratch/link"
crossread -f json --decisions="$scratch/link" "$story"
has "$out" '"relation": "same"' 'a symbolic link is followed'

# Articles that changed.
{ echo News.; echo; cat "$story/one.txt"; } >"$scratch/one.txt"
sed 's/counted/have counted/' "$story/two.txt" >"$scratch/two.txt"
crossread -f json --decisions="$scratch/reject" "$scratch/one.txt" "$scratch/two.txt"
has "$err" '1 to a sentence that has changed since' 'a changed sentence is found and told'
has_not "$out" '"relation"' 'and the decision counts'
printf 'Nothing of this is here.\n' >"$scratch/two.txt"
crossread -f json --decisions="$scratch/reject" "$scratch/one.txt" "$scratch/two.txt"
is "$status" 0 'what no longer fits: status 0'
has "$err" "$scratch/reject:2: the decision does not fit the articles: 'The inspectors counted 47" \
	'what no longer fits is told with its line'

# What is refused.
printf 'An article.\n' >"$scratch/article"
crossread --decisions="$scratch/article" "$story"
is "$status" 2 'another file: status 2'
has "$err" "$scratch/article:1: not 'crossread-decisions 1'" 'another file is named'
has "$out" 'What several outlets report' 'and the report is there'
is "$(cat "$scratch/article")" 'An article.' 'and it is as it was'
mkfifo "$scratch/pipe"
crossread --decisions="$scratch/pipe" "$story"
is "$status" 2 'a named pipe: status 2'
has "$err" "$scratch/pipe: not a regular file" 'a named pipe is not waited for'
crossread --decisions="$scratch/story" "$story"
has "$err" "$scratch/story: not a regular file" 'nor is a folder read'
crossread -f json --decisions="$scratch/none" "$story"
is "$status" 0 'a file that is not there yet: status 0'
has_not "$out" '"decided": true' 'and nothing is decided'
{
	echo "$head"
	echo 'rejekt'
	echo 'reject'
	name_one
	printf 'note \033]0;title\007\n'
	name_one
	printf 'note \377\n'
	name_one
	echo 'link same'
	name_one
	name_two
} >"$scratch/broken"
crossread -f json --decisions="$scratch/broken" "$story"
is "$status" 0 'lines that are not understood: status 0'
has "$err" "$scratch/broken:2: this is no decision; it is left aside" 'each with its line'
has "$err" "$scratch/broken:3: a decision on two sentences" 'a sentence too few'
has "$err" "$scratch/broken:5: the line has a control" 'a control character'
has "$err" 'more lines are left aside' 'and how many more'
has "$out" '"relation": "same"' 'the rest counts'
{
	echo "$head"
	awk 'BEGIN { for (i = 0; i < 300000; i++) print "reject" }'
} >"$scratch/long"
crossread --decisions="$scratch/long" "$story"
is "$(wc -l <"$err" | tr -d ' ')" 4 'a long file of nothing: few words'
head -c 9000000 /dev/zero >"$scratch/huge"
crossread --decisions="$scratch/huge" "$story"
is "$status" 2 'a huge file is refused'

# Two readers.
{
	cat "$scratch/same"
	echo status shared
	name_ferry
} >"$scratch/first"
{
	cat "$scratch/reject"
	echo status shared
	name_ferry
} >"$scratch/second"
crossread --compare-decisions "$scratch/first" "$scratch/second"
is "$status" 0 '--compare-decisions: status 0'
has "$out" 'decided by both   1' 'counts what both decided'
has "$out" 'alike             1 (100 %)' 'and what is alike'
has "$out" 'none: both give one answer throughout' 'kappa is not made up'
has "$out" "    same      $scratch/first" 'who says what'
has "$out" "    no link   $scratch/second" 'of the pairs that differ'
crossread --exit-code --compare-decisions "$scratch/first" "$scratch/second"
is "$status" 1 '--exit-code: they differ'
crossread --exit-code --compare-decisions "$scratch/first" "$scratch/first"
is "$status" 0 '--exit-code: they do not differ'
has "$out" 'They differ nowhere.' 'which is said'
crossread --compare-decisions "$scratch/first"
is "$status" 2 'one file: status 2'
crossread --compare-decisions "$scratch/first" "$scratch/article"
is "$status" 2 'another file: status 2'
has "$err" "$scratch/article:1: not" 'and it is named'
done_testing
