#!/bin/sh
# A language model behind a server as a judge (--judge=openai:MODEL@URL): what it says counts
# where it can be checked, and a server that is bad, away or elsewhere costs only its
# answers.  A server on loopback plays all parts; nothing leaves this machine.

: "${srcdir:=.}" "${builddir:=.}"
# shellcheck source=tests/tap.sh
. "$srcdir/tests/tap.sh"
story=$srcdir/data/sample/harbour
XDG_CACHE_HOME=$scratch/cache
export XDG_CACHE_HOME
unset CROSSREAD_JUDGE_KEY

# The server lives until this end of the gate is closed: as long as this shell.
mkfifo "$scratch/gate" "$scratch/port"
log=$scratch/log
"$builddir/tests/server/model" "$log" <"$scratch/gate" >"$scratch/port" 2>/dev/null &
exec 3>"$scratch/gate"
read -r port <"$scratch/port" || skip_all 'no sockets'
server=http://127.0.0.1:$port

# Two articles with the same facts in other words, one of them with another count.
for i in 1 2 3 4 5 6 7 8 9; do
	case $((i % 3)) in
	0) a='Fishermen grumbled that nets were lost around' b='Trawler crews complain of torn gear off' ;;
	1) a='A crane toppled on Monday evening beside' b='Hoisting equipment fell over close to' ;;
	2) a='Divers recovered an anchor from the mud below' b='Something heavy was lifted out of silt under' ;;
	esac
	echo "$a berth ${i}00." >>"$scratch/a.txt"
	echo "$b berth ${i}00." >>"$scratch/b.txt"
done
echo 'Inspectors counted 48 hangers with cracks at berth 1000.' >>"$scratch/a.txt"
echo 'Cracked were 47 hangers near berth 1000, it was found.' >>"$scratch/b.txt"

# ask PLAY ARGUMENT...: a JSON report with the model that plays PLAY.
ask() {
	play=$1
	shift
	: >"$log"
	crossread -f json --judge="openai:tiny@$server/$play" "$@" "$scratch/a.txt" "$scratch/b.txt"
}

# costs_nothing TEXT NAME PLAY: the report as without a judge, and one notice with TEXT.
costs_nothing() {
	text=$1
	name=$2
	ask "$3"
	is "$status" 0 "$name: status 0"
	same_but_judge "$out" "$scratch/plain" "$name: the report as without a judge"
	is "$(wc -l <"$err" | tr -d ' ')" 1 "$name: one notice"
	has "$err" "$text" "$name: which tells what was wrong"
}

crossread -f json --judge=none "$scratch/a.txt" "$scratch/b.txt"
cp "$out" "$scratch/plain"

# Options.
for wrong in openai: openai:tiny openai:tiny@localhost:8080 openai:@http://localhost:8080 \
	openai:tiny@ftp://localhost/; do
	crossread --judge="$wrong" "$scratch/a.txt"
	is "$status" 2 "$wrong: status 2"
	has "$err" 'is not MODEL@URL' "$wrong: told"
done

# A good one.
ask good
is "$status" 0 'good: status 0'
is_empty "$err" 'good: no notice'
is "$(grep -c '"similarity"' "$out")" 10 'good: every fact is linked, and nothing else'
is "$(grep -c '"relation": "conflict"' "$out")" 1 'good: a conflict is one'
is "$(grep -cE '"(a|b)": "4[78]"' "$out")" 2 'good: in the words of the two'
cp "$out" "$scratch/good"
is "$(grep -vc '^good json_schema [1-6]$' "$log")" 0 'good: bound to a schema, six at a time at most'
: >"$log"
crossread -f json --judge="openai:tiny@$server/good" "$scratch/a.txt" "$scratch/b.txt"
same_but_judge "$out" "$scratch/good" 'kept: the same report'
is_empty "$log" 'kept: nobody is asked'
crossread -f json --judge="openai:other@$server/good" "$scratch/a.txt" "$scratch/b.txt"
same_but_judge "$out" "$scratch/good" 'another model: the same report'
is "$(grep -c . "$log")" "$(grep -c '^good ' "$log")" 'another model: is asked'
CROSSREAD_JUDGE_KEY=secret ask good --judge="only:openai:m@x@$server/good/v1/"
same_but_judge "$out" "$scratch/good" 'the root of an interface will do, and no key goes over http'
ask good --judge="openai:n@$server/good/v1/chat/completions"
same_but_judge "$out" "$scratch/good" 'so does the very address'
ask fenced
same_but_judge "$out" "$scratch/good" 'a model that thinks aloud is understood'
is_empty "$err" 'and nothing is told of it'

# Questions about one sentence are asked together.
: >"$log"
crossread -f json --judge="openai:tiny@$server/good" "$story"
is_empty "$err" 'a story: all is answered'
is "$(awk '{ sum += $3 } END { print sum }' "$log")" 200 'a story: each pair is asked about once'
is "$(($(wc -l <"$log") < 100))" 1 'a story: several at a time'

# By hand: lines that are no questions are left aside.
printf '%s\n' 'hello' '{}' '[]' '{"id":"1"}' '{"id":1,"a":{"text":"At berth 1."}}' \
	'{"id":7,"cut":0.3,"a":{"text":"At berth 1."},"b":{"text":"Near berth 1."}}' |
	"$builddir/crossread-ask" local tiny "$server/good" 'the rules' | cat >"$out"
is "$(cat "$out")" '{"id":7,"probability":0.97,"relation":"same","differences":[]}' \
	'no questions: are left aside'
"$builddir/crossread-ask" local tiny </dev/null
is "$?" 1 'without its words it ends'

# Forms that a server does not know.
ask no-schema
same_but_judge "$out" "$scratch/good" 'no schema: the same report'
has "$err" 'the server refuses json_schema; it was asked for json_object' 'no schema: told'
is "$(grep -c json_schema "$log")" 1 'no schema: asked for once'
is "$(grep -c none "$log")" 0 'no schema: a JSON object is'
ask no-form
same_but_judge "$out" "$scratch/good" 'no form: the same report'
has "$err" 'the server refuses json_schema; it was asked for plain' 'no form: told'
is "$(grep -c json_ "$log")" 2 'no form: each asked for once'
is "$(wc -l <"$err" | tr -d ' ')" 1 'no form: in one line'

# What cannot be used.
costs_nothing 'status 400: no <001B>[31m such' 'refuses everything' refuse
is "$(wc -l <"$log" | tr -d ' ')" 3 'refuses everything: three times, then no more'
costs_nothing 'status 401: no key; CROSSREAD_JUDGE_KEY' 'wants a key' denied
costs_nothing 'does not answer with a JSON object' 'answers in prose' broken
is "$(wc -l <"$log" | tr -d ' ')" 5 'answers in prose: five times, then no more'
costs_nothing 'does not answer with a JSON object' 'answers half' cut
costs_nothing 'does not speak OpenAI' 'is something else' foreign
costs_nothing 'what it says of them is no answer' 'no relation' wrong
costs_nothing 'what it says of them is no answer' 'no number' vague
costs_nothing 'larger than 1024 KiB' 'answers too much' huge
costs_nothing 'status 307' 'leads elsewhere' elsewhere
costs_nothing 'status 404: no such play' 'is not there' nowhere
: >"$log"
crossread -f json --judge="openai:tiny@$server/first" "$story"
is "$status" 0 'leaves some out: status 0'
has "$err" 'leaves sentences out' 'leaves some out: told'
has "$out" '"judged": true' 'leaves some out: the others count'
ask lie
is "$status" 0 'words of its own: status 0'
is_empty "$err" 'words of its own: its links count'
has_not "$out" 'a million' 'words of its own: are shown nowhere'
is "$(grep -c '"relation": "conflict"' "$out")" 0 'words of its own: claim no conflict'

# Slow ones.
ask never --judge-seconds=1
is "$status" 0 'never answers: status 0'
same_but_judge "$out" "$scratch/plain" 'never answers: the report as without a judge'
has "$err" 'its time was up' 'never answers: told'

# Where it may be.
for host in 10.0.0.1 192.168.1.1 0.0.0.0 169.254.169.254 192.0.2.1 '[fd00::1]' \
	'[::ffff:10.0.0.1]'; do
	ask good --judge="openai:tiny@http://$host:$port/good"
	same_but_judge "$out" "$scratch/plain" "$host: the report as without a judge"
	has "$err" 'which is not this machine; add --allow-private, or use https' "$host: is refused"
done
is_empty "$log" 'none of them was asked'
(http_proxy=$server/good all_proxy=$server/good
	export http_proxy all_proxy
	ask good --judge="openai:proxy@$server/good")
same_but_judge "$out" "$scratch/good" 'a proxy is not used for this machine'
ask good --allow-private --judge="openai:private@$server/good"
same_but_judge "$out" "$scratch/good" 'allowed to go elsewhere it still goes here'
ask good --judge="openai:tiny@https://127.0.0.1:$port/good"
same_but_judge "$out" "$scratch/plain" 'https is spoken where it is named'
is_empty "$log" 'and nothing else'
crossread --judge="openai:tiny@http://user:word@127.0.0.1:$port/good" "$scratch/a.txt"
is "$status" 2 'a login in a URL: status 2'
has "$err" 'CROSSREAD_JUDGE_KEY' 'a login in a URL: told where a key goes'
has_not "$err" word 'a login in a URL: is not shown'
CROSSREAD_JUDGE_KEY='a b' ask good --judge="openai:tiny@https://127.0.0.1:$port/good"
has "$err" 'CROSSREAD_JUDGE_KEY is no key' 'a key has no blanks'
has_not "$err" 'a b' 'and is not shown'
exec 3>&-
wait
ask good --judge="openai:late@$server/good"
has "$err" 'no server answers there; start one first' 'a server that is away: told how to start one'
is "$status" 0 'a server that is away: status 0'
done_testing
