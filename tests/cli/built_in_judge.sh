#!/bin/sh
# crossread-judge, the built-in judge, by hand: a tiny network (tests/network) and the lines
# of crossread-judge(5), version 2.

: "${srcdir:=.}" "${builddir:=.}"
# shellcheck source=tests/tap.sh
. "$srcdir/tests/tap.sh"
judge=$builddir/crossread-judge
[ -x "$judge" ] || skip_all 'the built-in judge is not built'
tiny=$srcdir/tests/network/tiny.en
story=$srcdir/tests/network/story.jsonl

# ask LINE...: what the judge says to the story and these lines; sets $status, $out, $err.
ask() {
	{
		cat "$story"
		[ $# = 0 ] || printf '%s\n' "$@"
	} >"$scratch/lines"
	say "$scratch/lines"
}

# say FILE [THREADS]: the same for the lines of FILE.
say() {
	lines=$1
	shift
	status=0
	"$judge" "$tiny" "$@" <"$lines" >"$out" 2>"$err" || status=$?
}

# words A S B T: the words that stand for each other in these sentences, of the answers in
# $out, without how alike they are and what they weigh.
words() {
	sed -n "s/^{\"a\":$1,\"b\":$3,//p" "$out" |
		grep -oE "\[$2,$4,-?[0-9.]+(,\[\[[^]]*\](,\[[^]]*\])*\])?\]" |
		sed -E 's/^\[[^,]*,[^,]*,[^],]*,?//; s/\]$//; s/,[0-9.]+,[0-9.]+\]/]/g'
}

# scores: "a TAB s TAB b TAB t TAB odds" a line, of the answers in $out.
scores() {
	sed -E 's/,\[\[[^]]*\](,\[[^]]*\])*\]\]/]/g' "$out" >"$scratch/bare"
	awk -F '[^-0-9.]+' '/"scores"/ {
		for (i = 5; i + 2 <= NF; i += 3)
			printf "%d\t%d\t%d\t%d\t%.4f\n", $2, $i, $3, $(i + 1), $(i + 2)
	}' "$scratch/bare"
}

# differs FILE: the lines of which the odds are not those of FILE to 0.001.
differs() {
	scores | paste - "$1" | awk -F '\t' '
		$1 != $6 || $2 != $7 || $3 != $8 || $4 != $9 ||
		    $5 - $10 > 0.001 || $10 - $5 > 0.001'
}

# refuses MESSAGE NAME LINE...: these lines behind the story end it with MESSAGE.
refuses() {
	message=$1
	name=$2
	shift 2
	ask "$@"
	is "$status $(cat "$err")" "1 crossread-judge: $message" "$name"
}

"$judge" 2>"$err" </dev/null
is "$?" 1 'without a network it ends'
has "$err" 'usage: crossread-judge NETWORK' 'and says how it is used'
"$judge" "$tiny" 9 2>"$err" </dev/null
has "$err" 'usage:' 'it takes at most 4 threads'
head -c 5000 "$tiny" >"$scratch/cut.en"
"$judge" "$scratch/cut.en" 2>"$err" </dev/null
is "$? $(cat "$err")" "1 crossread-judge: $scratch/cut.en: damaged (its SHA-256 digest differs)" \
	'a damaged network is refused'

ask
is "$status" 0 'a story without questions is scored'
is "$(head -n 1 "$out" | sed 's/"network":"[0-9a-f]\{64\}"/N/')" \
	'{"version":2,N,"languages":["en","sv"]}' 'it says first what it is'
is "$(grep -o '"a":.,"b":.' "$out" | tr '\n' ' ')" '"a":0,"b":2 "a":0,"b":3 "a":2,"b":3 ' \
	'every two articles of its languages are answered'
scores | sort -c -k 1,1n -k 3,3n -k 2,2n -k 4,4n
is $? 0 'in order'

all=$(awk -F '\t' '{ printf "%s[%d,%d,%d,%d]", n++ ? "," : "", $1, $2, $3, $4 }' \
	"$srcdir/tests/network/odds.tsv")
ask "{\"version\":2,\"pairs\":[$all]}"
is "$(scores | wc -l)" "$(wc -l <"$srcdir/tests/network/odds.tsv")" 'all pairs asked for are scored'
is "$(differs "$srcdir/tests/network/odds.tsv")" '' 'their odds are those of the reference'
cp "$out" "$scratch/all"
say "$scratch/lines" 1
cmp -s "$out" "$scratch/all"
is $? 0 'one thread gives the same bytes'
say "$scratch/lines" 3
cmp -s "$out" "$scratch/all"
is $? 0 'so do three'

# What is not asked for: of each sentence the best three in the other article, and what is
# above the floor.
best=$scratch/best.jsonl
awk 'BEGIN {
	for (a = 0; a < 2; a++) {
		printf "{\"version\":2,\"article\":%d,\"language\":\"en\",\"sentences\":[", a
		for (s = 0; s < 9; s++)
			printf "%s\"The %c bridge %d town.\"", s ? "," : "", 97 + (5 * s + 3 * a) % 9, (4 * s + a) % 10
		print "]}"
	}
}' >"$best"
say "$best"
scores | sort >"$scratch/few"
{
	cat "$best"
	awk 'BEGIN {
		printf "{\"version\":2,\"pairs\":["
		for (i = 0; i < 81; i++) printf "%s[1,%d,0,%d]", i ? "," : "", i % 9, int(i / 9)
		print "]}"
	}'
} >"$scratch/lines"
say "$scratch/lines"
is "$(scores | wc -l)" 81 'pairs may be asked for from either side'
for key in 2 4; do
	scores | sort -t "$(printf '\t')" -k $key,${key}n -k 5,5gr |
		awk -F '\t' -v key=$key '$key != last { n = 0 } { last = $key } n++ < 3 || $5 >= -2'
done | sort -u >"$scratch/right"
cmp -s "$scratch/few" "$scratch/right"
is $? 0 'the best three of each sentence are given, both ways, those above the floor, and no others'
has_fewer=$(wc -l <"$scratch/few")
[ "$has_fewer" -lt 81 ] && [ "$has_fewer" -gt 9 ]
is $? 0 'some are below the floor'

ask '{"version":2}' '{"version":2,"pairs":[[3,0,0,4]]}'
is "$(grep -c scores "$out")" 4 'a second question is answered by what was asked alone'
is "$(tail -n 1 "$out" | sed 's/,[-0-9.]*\]\]/]]/')" '{"a":0,"b":3,"floor":-2,"scores":[[4,0]]}' \
	'the lower article comes first'

ask
is "$(words 0 0 2 0)" '[[11,14,26,28],[25,32,29,36]]' \
	'words that stand for each other are told, by their bytes'
is "$(words 0 2 2 0)" '[[6,10,0,9]]' 'bytes, not characters; a sign of punctuation is no word'
is "$(words 0 4 3 1)" '' 'an empty sentence has no words'
has "$out" '[1,2,1.5558,[[18,25,13,19,1.00,1.45]]]' 'with how alike they are and what they weigh'
is "$(grep -oE '(\[|,)-[1-9][0-9]*\.[0-9]+,\[' "$out")" '' 'but not of what is hardly a link'

refuses 'line 5: no JSON object' 'what is no JSON is refused' 'hello'
refuses 'line 5: no line of version 2' 'another version is refused' '{"version":1,"id":0}'
refuses 'line 5: article 2 where 4 comes next' 'articles come in order' \
	'{"version":2,"article":2,"language":"en","sentences":[]}'
refuses 'line 5: more than 5000 articles' 'no number is too large' \
	'{"version":2,"article":5000,"language":"en","sentences":[]}'
refuses 'line 5: "sentences" is no list of strings' 'sentences are strings' \
	'{"version":2,"article":4,"language":"en","sentences":["a",1]}'
refuses 'line 5: an article without its "language"' 'a language is needed' \
	'{"version":2,"article":4,"sentences":[]}'
refuses 'line 5: pair 1 is not four numbers' 'a pair is four numbers' \
	'{"version":2,"pairs":[[0,0,2,0],[0,0,2]]}'
for pair in 0,0,1,0 0,0,0,1 0,6,2,0 0,0,9,0 0,0,2,4294967295; do
	refuses "line 5: no pair of sentences to compare: [$pair]" "no pair: $pair" \
		"{\"version\":2,\"pairs\":[[$pair]]}"
done
# Two texts by themselves: as two articles of one sentence each, in either order.
{
	printf '{"version":2,"article":%d,"language":"en","sentences":["%s"]}\n' \
		0 'The bridge was closed on Tuesday.' 1 'Engineers shut the bridge.'
} >"$scratch/articles"
say "$scratch/articles"
odds=$(scores | cut -f 5)
one='["The bridge was closed on Tuesday.","Engineers shut the bridge."]'
back='["Engineers shut the bridge.","The bridge was closed on Tuesday."]'
other=$(printf '["The caf\303\251\342\200\231s co-op.",""]')
texts() {
	printf '{"version":2,"language":"%s","texts":[%s]}\n' "$1" "$2"
}
texts en "$one" >"$scratch/texts"
say "$scratch/texts"
is "$(sed 1d "$out")" "{\"odds\":[$odds]}" 'two texts: as articles of one sentence'
{
	texts en "$one,$other,$back"
	cat "$scratch/articles"
	texts de "$one"
	texts en ''
	texts en "$other"
} >"$scratch/texts"
say "$scratch/texts" 1
is "$status $(grep -c '"odds"' "$out")" '0 4' 'texts: each line is answered'
cp "$out" "$scratch/by-one"
is "$(sed -n 2p "$out" | tr -s '[:,]' '\n' | sed -n '2p;4p' | uniq | wc -l)" 1 \
	'texts: in either order the same'
is "$(sed -n 2p "$out" | tr -cd , | wc -c)" 2 'texts: one number a pair'
is "$(sed -n 3,4p "$out" | tr '\n' ' ')" '{"odds":[]} {"odds":[]} ' \
	'texts in another language, and none: no numbers'
is "$(tail -n 1 "$out" | cut -c 1-6)" '{"a":0' 'articles between them are scored at the end'
say "$scratch/texts" 3
same "$out" "$scratch/by-one" 'texts: the same by three threads'

refuses 'line 5: texts without their "language"' 'texts need a language' \
	'{"version":2,"texts":[]}'
refuses 'line 5: "texts" is no list' 'texts are a list' \
	'{"version":2,"language":"en","texts":{}}'
for pair in '["a"]' '["a","b","c"]' '["a",1]' '"ab"' null; do
	refuses 'line 5: pair 1 is not two texts' "no two texts: $pair" \
		"{\"version\":2,\"language\":\"en\",\"texts\":[[\"a\",\"b\"],$pair]}"
done
awk 'BEGIN {
	printf "{\"version\":2,\"language\":\"en\",\"texts\":["
	for (i = 0; i <= 1000; i++)
		printf "%s[\"\",\"\"]", i ? "," : ""
	print "]}"
}' >"$scratch/crowd"
say "$scratch/crowd"
is "$status $(cat "$err")" '1 crossread-judge: line 1: more than 1000 pairs of texts' \
	'pairs of texts have their limit'
refuses 'line 6: an article behind the first question' 'all articles come first' \
	'{"version":2,"pairs":[]}' '{"version":2,"article":4,"language":"en","sentences":[]}'
{
	printf '{"version":2,"article":0,"language":"en","sentences":["'
	head -c 17000000 /dev/zero | tr '\0' a
	echo '"]}'
} >"$scratch/long"
say "$scratch/long"
is "$status $(cat "$err")" '1 crossread-judge: line 0: a line of more than 16 MiB' \
	'a line has its limit'
awk 'BEGIN {
	for (i = 0; i <= 5000; i++)
		printf "{\"version\":2,\"article\":%d,\"language\":\"de\",\"sentences\":[]}\n", i
}' >"$scratch/many"
say "$scratch/many"
is "$status $(cat "$err")" '1 crossread-judge: line 5001: more than 5000 articles' \
	'so do articles'
: >"$scratch/none"
say "$scratch/none"
is "$status $(wc -l <"$out")" '0 1' 'no lines are answered by none'
done_testing
