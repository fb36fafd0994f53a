#!/bin/sh
# The second judge: what a good one changes, and that a bad one costs only its answers.

: "${srcdir:=.}" "${builddir:=.}"
# shellcheck source=tests/tap.sh
. "$srcdir/tests/tap.sh"
story=$srcdir/data/sample/harbour
judges=$builddir/tests/judge/judge
check=$builddir/tests/cli/json_check
XDG_CACHE_HOME=$scratch/cache
export XDG_CACHE_HOME
cache=$XDG_CACHE_HOME/crossread/judge

# sound NAME: the report in $out is one, if there is a program to check it.
sound() {
	if [ -x "$check" ]; then
		"$check" "$out" >"$scratch/problems" 2>&1
		is_empty "$scratch/problems" "$1: a sound report"
	else
		skip 'no json_check' "$1: a sound report"
	fi
}

# without_marks FILE: the report but for all that says that there was a judge.
without_marks() {
	without_judge "$1" | grep -v '"judged": '
}

# costs_nothing NAME TEXT ARGUMENT...: as without a judge, and one notice with TEXT.
costs_nothing() {
	name=$1 text=$2
	shift 2
	crossread -f json "$@" "$story"
	is "$status" 0 "$name: status 0"
	has "$out" '"complete": false' "$name: the report says that it is not complete"
	same_but_judge "$out" "$scratch/plain" "$name: else it is as without a judge"
	is "$(wc -l <"$err" | tr -d ' ')" 1 "$name: one notice"
	has "$err" "$text" "$name: which tells what was wrong"
}

# Options.
for wrong in --judge= '--judge=  ' '--judge="open' --judge-questions=0 \
	--judge-questions=many --judge-questions=10001 --judge-seconds=0 --judge-seconds=-1; do
	crossread "$wrong" "$story"
	is "$status" 2 "$wrong: status 2"
	has "$err" "${wrong%%=*}" "$wrong: named"
done

# Without a judge nothing is written, and nothing is judged.
crossread -f json "$story"
cp "$out" "$scratch/plain"
has_not "$out" '"judged": true' 'no judge: nothing is judged'
has "$out" ' "judges": [],' 'no judge: the report says so'
is "$(find "$scratch" -path '*cache*')" '' 'no judge: no cache'

# An echo agrees with everything.
crossread -f json --judge="$judges echo" "$story"
is "$status" 0 'echo: status 0'
is_empty "$err" 'echo: no notice'
sound echo
has "$out" '"judged": true' 'echo: marks say that they were judged'
has "$out" '"complete": true' 'echo: all was answered'
is "$(grep -c '"name": ".*judge echo"' "$out")" 1 'echo: the report names the command'
cp "$out" "$scratch/echo"
without_marks "$out" >"$scratch/bare"
without_marks "$scratch/plain" >"$scratch/plain.bare"
same "$scratch/bare" "$scratch/plain.bare" 'echo: nothing else is changed'
is "$(wc -l <"$cache" | tr -d ' ')" 200 'echo: 200 answers are kept'
is "$(find "$cache" -perm 600)" "$cache" 'the cache is for its owner only'
crossread -f json --judge=cat "$story"
same_but_judge "$out" "$scratch/echo" 'cat is an echo'

# What was answered is not asked again, by the same command.
printf '#!/bin/sh\necho started >>%s\nexec cat\n' "$scratch/started" >"$scratch/judge.sh"
chmod +x "$scratch/judge.sh"
for round in first second third; do
	crossread -f json --judge="$scratch/judge.sh" --judge-questions=20 "$story"
	is "$status" 0 "the $round time: status 0"
	is "$(wc -l <"$scratch/started" | tr -d ' ')" 1 "the $round time: started once in all"
	cp "$out" "$scratch/$round"
done
same "$scratch/first" "$scratch/third" 'what was kept says what was answered'
crossread -f json --judge="$scratch/judge.sh" --judge-questions=30 "$story"
is "$(wc -l <"$scratch/started" | tr -d ' ')" 2 'more questions: started again'
crossread -f json --judge="'$scratch/judge.sh' 'another way'" --judge-questions=20 "$story"
is "$(wc -l <"$scratch/started" | tr -d ' ')" 3 'another command: started again'
same_but_judge "$out" "$scratch/first" 'another command: words are split as told'

# The cache is no more trusted than a judge.
key=$(head -n 1 "$cache" | cut -f 1)
{
	printf '%s\t{"id":0,"probability":7,"relation":"same"}\n' "$key"
	printf '%s\n\t\n\n%s\t\n' "$key" "$key"
	head -c 5000 /dev/zero
	printf '\n%s\t{"id":0,"prob' "$key"
} >>"$cache"
crossread -f json --judge="$judges echo" "$story"
is "$status" 0 'a broken cache: status 0'
same "$out" "$scratch/echo" 'a broken cache: the same report'
is_empty "$err" 'a broken cache: nothing to tell'

# Its size has a bound.
awk 'BEGIN { for (i = 0; i < 90000; i++) printf "%064d\t{\"id\":0,\"probability\":0,\"relation\":\"none\"}\n", i }' >"$cache"
crossread -f json --judge="$judges echo" --judge-questions=5 "$story"
is "$status" 0 'a large cache: status 0'
is "$(($(wc -c <"$cache") < 5000000))" 1 'a large cache: cut to its younger half'
is "$(LC_ALL=C awk 'length($0) < 66' "$cache" | wc -l | tr -d ' ')" 0 'a large cache: no line is cut'
is "$(find "$scratch/cache" -type f)" "$cache" 'a large cache: nothing else is left'

# Where no cache can be used crossread does without, and says so once.
# unkept NAME FOLDER TEXT: with FOLDER for caches the notice has TEXT.
unkept() {
	XDG_CACHE_HOME=$2 HOME=$scratch/file crossread -f json --judge="$judges echo" "$story"
	is "$status" 0 "$1: status 0"
	same "$out" "$scratch/echo" "$1: the same report"
	is "$(wc -l <"$err" | tr -d ' ')" 1 "$1: one notice"
	has "$err" "answers are not kept: $3" "$1: which tells why"
}

: >"$scratch/file"
: >"$scratch/elsewhere"
mkdir -p "$scratch/folder/crossread/judge" "$scratch/link/crossread"
ln -s "$scratch/elsewhere" "$scratch/link/crossread/judge"
unkept 'a cache below a file' "$scratch/file" "$scratch/file/crossread/judge: "
unkept 'a cache below /dev/null' /dev/null '/dev/null/crossread/judge: '
unkept 'no folder for caches' relative/path "$scratch/file/.cache/crossread/judge: "
unkept 'a folder for a cache' "$scratch/folder" \
	"$scratch/folder/crossread/judge: not a regular file"
unkept 'a link for a cache' "$scratch/link" \
	"$scratch/link/crossread/judge: a symbolic link, not a file"
is_empty "$scratch/elsewhere" 'a link for a cache: nothing is written where it points'
rmdir "$scratch/folder/crossread/judge"
mkfifo "$scratch/folder/crossread/judge"
unkept 'a FIFO for a cache' "$scratch/folder" \
	"$scratch/folder/crossread/judge: not a regular file"

# Two at once do not add what the other has added.
XDG_CACHE_HOME=$scratch/shared
for run in 1 2 3 4; do
	"$CROSSREAD" -f json --judge="$judges echo" "$story" >"$scratch/run$run" 2>&1 &
done
wait
XDG_CACHE_HOME=$scratch/cache
for run in 1 2 3 4; do
	same "$scratch/run$run" "$scratch/echo" "four at once, $run: the same report"
done
is "$(cut -f 1 "$scratch/shared/crossread/judge" | sort | uniq -d | wc -l | tr -d ' ')" 0 \
	'four at once: nothing is kept twice'
is "$(wc -l <"$scratch/shared/crossread/judge" | tr -d ' ')" 200 \
	'four at once: everything is kept'

# The order of the articles is without effect.
if [ -x "$check" ]; then
	crossread -f json --judge="$judges deny" --judge-questions=40 \
		"$story"/pilot.txt "$story"/berth.txt "$story"/gazette.txt
	cp "$out" "$scratch/one"
	XDG_CACHE_HOME=$scratch/other crossread -f json --judge="$judges deny" \
		--judge-questions=40 "$story"/gazette.txt "$story"/pilot.txt "$story"/berth.txt
	"$check" --same "$scratch/one" "$out" >"$scratch/problems"
	is_empty "$scratch/problems" 'another order: the same report'
else
	skip 'no json_check' 'another order: the same report'
fi

# A perfect judge on a story made for it: the same facts, hardly a word in common.
for i in 1 2 3 4 5 6 7 8 9 10 11 12; do
	case $((i % 3)) in
	0) a='Fishermen grumbled that nets were lost around' b='Trawler crews complain of torn gear off' ;;
	1) a='A crane toppled on Monday evening beside' b='Hoisting equipment fell over close to' ;;
	2) a='Divers recovered an anchor from the mud below' b='Something heavy was lifted out of silt under' ;;
	esac
	echo "$a berth ${i}00." >>"$scratch/a.txt"
	echo "$b berth ${i}00." >>"$scratch/b.txt"
done
crossread -f json --judge="$judges perfect" "$scratch/a.txt" "$scratch/b.txt"
is "$status" 0 'perfect: status 0'
is_empty "$err" 'perfect: no notice'
sound perfect
is "$(grep -c '"similarity"' "$out")" 12 'perfect: every fact is linked, and nothing else'
is "$(grep -c '"probability": 1.0000' "$out")" 36 'perfect: with certainty'
crossread -f text --judge="$judges perfect" "$scratch/a.txt" "$scratch/b.txt"
has "$out" '= j' 'text: the mark is beside the sign'
has "$out" 'the judge changed it' 'text: and explained'
crossread -f text "$scratch/a.txt" "$scratch/b.txt"
has_not "$out" 'judge' 'text: not explained where there was none'

# One that denies everything takes links away, but not those of equal sentences.
crossread -f json --judge="$judges deny" --judge-questions=10000 "$story/pilot.txt" \
	again="$story/pilot.txt"
sound 'deny, on a text and its copy'
is "$(grep -c '"status": "unique"' "$out")" 0 'deny: a text and its copy share everything'
# Of conflicts beyond doubt none is asked, so articles without one are taken.
crossread --exit-code -f json --judge="$judges deny" --judge-questions=10000 \
	"$story/gazette.txt" "$story/pilot.txt" "$story/sundtv.txt"
is "$(grep -c '"relation": "conflict"' "$out")" 0 'deny: no conflict is left'
is "$status" 0 'deny: and --exit-code says so'
sound deny

# Bad ones.
costs_nothing 'no such program' 'nosuch' --judge='./nosuch program'
costs_nothing 'not a program' 'file' --judge="$scratch/file"
costs_nothing 'says nothing' 'ended early' --judge=true
crossread -f text --judge=true "$story"
has "$out" 'did not finish: 0 of 200 questions' 'says nothing: so does the text'
costs_nothing 'lies' 'of no use' --judge="$judges lie"
costs_nothing 'never ends to lie' 'stopped; 1000 lines were of no use' \
	--judge="$judges flood"
costs_nothing 'never answers' 'time was up' --judge="$judges never" --judge-seconds=1
# shellcheck disable=SC2016 # the judge's shell reads it
printf '#!/bin/sh\necho "{\\"version\\":1,\\"notice\\":\\"I am \\\\u001b[31m tired\\"}"\n' \
	>"$scratch/tired.sh"
chmod +x "$scratch/tired.sh"
costs_nothing 'tells why' '0 of 200 questions answered; I am <001B>[31m tired' \
	--judge="$scratch/tired.sh"
has_not "$err" 'ended early' 'tells why: nothing is added'
crossread -f json --judge="$judges crash" "$story"
is "$status" 0 'crash: status 0'
sound crash
without_marks "$out" >"$scratch/bare"
same "$scratch/bare" "$scratch/plain.bare" 'crash: the report as without a judge'
has "$err" '1 of 200 questions' 'crash: its answer counts'
is "$(wc -l <"$err" | tr -d ' ')" 1 'crash: one notice'
crossread -f json --judge="$judges garbage" "$story"
is "$status" 0 'garbage: status 0'
same_but_judge "$out" "$scratch/echo" 'garbage: good lines between count'
is "$(LC_ALL=C tr -d ' -~\n' <"$err" | wc -c | tr -d ' ')" 0 'garbage: none of it in the notice'
has "$err" '13 lines were of no use' 'garbage: counted'

# Nothing of a judge is left: the FIFO ends when its last process does.
if command -v timeout >/dev/null 2>&1; then
	mkfifo "$scratch/alive" "$scratch/gate"
	timeout 60 cat "$scratch/alive" >/dev/null &
	crossread -f json --judge="$judges never $scratch/alive" --judge-seconds=1 "$story"
	wait $!
	is "$?" 0 'time is up: no process is left'
	timeout 60 cat "$scratch/alive" >/dev/null &
	watcher=$!
	"$CROSSREAD" -f json --judge="$judges never $scratch/alive $scratch/gate" "$story" \
		>"$out" 2>"$err" &
	reader=$!
	# The gate can be opened once the judge has opened it: then it lives.
	# shellcheck disable=SC2016 # the inner shell expands it
	timeout 60 sh -c ': >"$1"' gate "$scratch/gate"
	kill -TERM $reader
	wait $reader 2>/dev/null
	is "$?" 143 'SIGTERM: ends crossread'
	wait $watcher
	is "$?" 0 'SIGTERM: no process is left'
else
	skip 'no timeout' 'no process is left'
fi

# The example of the manual.
if command -v python3 >/dev/null 2>&1; then
	crossread -f json --judge="$srcdir/data/judge-example" "$story"
	is "$status" 0 'the example: status 0'
	is_empty "$err" 'the example: every answer is taken'
	sound 'the example'
else
	skip 'no python3' 'the example'
fi
done_testing
