#!/bin/sh
# The built-in judge at work in crossread: its scores are waited for, weighed and kept, and
# one that fails costs only its scores.  The network is the tests' tiny one, which has
# learned nothing, so what it says is not looked at but for whether it counts.

: "${srcdir:=.}" "${builddir:=.}"
# shellcheck source=tests/tap.sh
. "$srcdir/tests/tap.sh"
[ -x "$builddir/crossread-judge" ] || skip_all 'the built-in judge is not built'
story=$srcdir/data/sample/bridge
XDG_CACHE_HOME=$scratch/cache
CROSSREAD_DATA=$scratch/data
export XDG_CACHE_HOME CROSSREAD_DATA
mkdir "$CROSSREAD_DATA"
ln -s "$srcdir/data/lexicon.en" "$CROSSREAD_DATA/lexicon.en"

# Without a network nobody is asked, and nothing is said of it.
crossread -f json --judge=none "$story"
cp "$out" "$scratch/plain"
crossread -f json "$story"
is "$status" 0 'no network: status 0'
is_empty "$err" 'no network: no message'
same "$out" "$scratch/plain" 'no network: the report as without a judge'
crossread -f json --judge=built-in "$story"
same "$out" "$scratch/plain" 'no network, but asked for: the same'

ln -s "$srcdir/tests/network/tiny.en" "$CROSSREAD_DATA/judge.en"
crossread -f json "$story"
is "$status" 0 'scored: status 0'
is_empty "$err" 'scored: no message'
cp "$out" "$scratch/scored"
has_not "$out" '"judged": true' 'scores are no verdicts'
has "$out" '"name": "built-in"' 'scored: the report names the judge'
is "$(grep -c '"network": "[0-9a-f]\{64\}"' "$out")" 1 'scored: and its network'
has "$out" '"complete": true' 'scored: all was answered'
is "$(grep -c '"likeness": ' "$out")" "$(grep -c '"offset_b": ' "$out")" 'scored: links have words'
has "$out" '"offset_b": ' 'scored: with their places'
if [ -x "$builddir/tests/cli/json_check" ]; then
	"$builddir/tests/cli/json_check" "$out" >"$scratch/problems" 2>&1
	is_empty "$scratch/problems" 'scored: a sound report'
else
	skip 'no json_check' 'scored: a sound report'
fi
if cmp -s "$scratch/scored" "$scratch/plain"; then
	fail 'scored: the scores count' 'the report is as without a judge'
else
	pass 'scored: the scores count'
fi
[ -s "$XDG_CACHE_HOME/crossread/judge" ]
is "$?" 0 'scored: the scores are kept'
crossread -f json --judge=none "$story"
same "$out" "$scratch/plain" 'none: the report as before'

# What is kept is not asked again: a network of the same digest that cannot be used does.
{
	head -c 8 "$srcdir/tests/network/tiny.en" | tr '[:alnum:]' x
	tail -c +9 "$srcdir/tests/network/tiny.en"
} >"$scratch/spoiled.en"
ln -sf "$scratch/spoiled.en" "$CROSSREAD_DATA/judge.en"
crossread -f json "$story"
is_empty "$err" 'kept: the judge does not run'
same "$out" "$scratch/scored" 'kept: the same report'

# Of what is kept in part only the rest is asked, whichever article comes first in it.
ln -sf "$srcdir/tests/network/tiny.en" "$CROSSREAD_DATA/judge.en"
cp "$XDG_CACHE_HOME/crossread/judge" "$scratch/kept"
lines=$(wc -l <"$scratch/kept")
line=1
while [ "$line" -le "$lines" ]; do
	sed "${line}d" "$scratch/kept" >"$XDG_CACHE_HOME/crossread/judge"
	crossread -f json "$story"
	is_empty "$err" "kept but for line $line: no message"
	same "$out" "$scratch/scored" "kept but for line $line: the same report"
	line=$((line + 1))
done
sed -n '1p' "$scratch/kept" >"$XDG_CACHE_HOME/crossread/judge"
crossread -f json "$story"
is_empty "$err" 'kept in one line: no message'
same "$out" "$scratch/scored" 'kept in one line: the same report'

# The order of the articles permutes the report; here three in two orders.
ln -sf "$srcdir/tests/network/tiny.en" "$CROSSREAD_DATA/judge.en"
statuses() {
	sed '/^ "links":/,$d' "$1" |
		grep -o '"label": "[^"]*"\|"status": "[^"]*"\|"sure": [a-z]*' |
		awk '/label/ { label = $0; next } { print label, $0 }' | sort
}
set -- "$story"/*.txt
crossread -f json "$1" "$2" "$3"
statuses "$out" >"$scratch/one"
rm -rf "$XDG_CACHE_HOME"
crossread -f json "$3" "$1" "$2"
statuses "$out" >"$scratch/other"
same "$scratch/one" "$scratch/other" 'another order: the same of each article'

# An explanation tells what the judge said.
crossread --explain=1:1,2:1 "$1" "$2"
has "$out" 'meaning: ' 'an explanation tells of the judge'
crossread --judge=none --explain=1:1,2:1 "$1" "$2"
has_not "$out" 'meaning: ' 'none: it does not'

# Articles in other languages are not for it.
printf 'Die Brücke ist zu. Niemand kommt über den Fluss, sagte der Bürgermeister.\n' \
	>"$scratch/de1.txt"
printf 'Die Brücke bleibt zu. Der Fluss ist nicht zu überqueren.\n' >"$scratch/de2.txt"
crossread -f json --language=de --judge=none "$scratch/de1.txt" "$scratch/de2.txt"
cp "$out" "$scratch/german"
crossread -f json --language=de "$scratch/de1.txt" "$scratch/de2.txt"
is_empty "$err" 'another language: no message'
has "$out" '"asked": 0' 'another language: nothing is asked'
same_but_judge "$out" "$scratch/german" 'another language: else it is as without a judge'

# It takes as long as it needs: here, longer than another one may that is started later.
mkdir "$scratch/bin"
cp "$CROSSREAD" "$scratch/bin/crossread"
cat >"$scratch/bin/crossread-judge" <<EOF
#!/bin/sh
"$CROSSREAD" --judge="only:$builddir/tests/judge/judge never" --judge-seconds=1 \
	"$story" >/dev/null 2>"$scratch/stopped"
exec "$builddir/crossread-judge" "\$@"
EOF
chmod +x "$scratch/bin/crossread-judge"
rm -rf "$XDG_CACHE_HOME"
"$scratch/bin/crossread" -f json --judge-seconds=1 "$story" >"$out" 2>"$err"
has "$scratch/stopped" 'time was up' 'slow: another one would have been stopped'
is_empty "$err" 'slow: no message'
same "$out" "$scratch/scored" 'slow: all its scores count'

# Pairs of sentences: the judge has a share of the similarity, and nothing else.
{
	printf 'The bridge was closed on Tuesday.\tEngineers shut the bridge.\n'
	printf 'A ferry runs.\tA Ferry Runs.\n'
	printf '%s\t%s\n' Traffic. 'The river rose.'
} >"$scratch/pairs"
crossread --score-pairs --judge=none <"$scratch/pairs"
cp "$out" "$scratch/pairs.plain"
crossread --score-pairs <"$scratch/pairs"
is "$status" 0 'pairs: status 0'
is_empty "$err" 'pairs: no message'
cp "$out" "$scratch/pairs.scored"
is "$(cut -f 2- "$out")" "$(cut -f 2- "$scratch/pairs.plain")" 'pairs: relations as without a judge'
is "$(sed -n 2p "$out")" "$(printf '1.0000\tsame\t')" 'pairs: equal ones have similarity 1'
odds=$("$builddir/crossread-judge" "$srcdir/tests/network/tiny.en" <<-'END' | sed '1d; s/[^-0-9.,]//g'
	{"version":2,"language":"en","texts":[["The bridge was closed on Tuesday.","Engineers shut the bridge."],["",""],["Traffic.","The river rose."]]}
	END
)
is "$(paste "$scratch/pairs.plain" "$scratch/pairs.scored" | awk -F '\t' -v all="$odds" '
	BEGIN { split(all, odds, ",") }
	NR != 2 {
		within = odds[NR] < -5 ? -5 : odds[NR] > 5 ? 5 : odds[NR]
		off = 0.714 * $1 + 0.286 * (within + 5) / 10 - $4
		print (off < 0.0002 && off > -0.0002)
	}' | tr '\n' ' ')" '1 1 ' 'pairs: its odds have their share of the similarity'
awk '{ print $0 "\t" $0 "." }' "$story"/*.txt | head -n 300 | tr -s '\n' >"$scratch/more"
crossread --score-pairs="$scratch/more"
is "$(wc -l <"$out") $(cat "$err")" "$(wc -l <"$scratch/more") " 'many pairs: all are answered'
crossread --score-pairs --language=de <"$scratch/pairs"
is_empty "$err" 'pairs in another language: no message'
crossread --score-pairs --language=de --judge=none <"$scratch/pairs"
cp "$out" "$scratch/pairs.german"
crossread --score-pairs --language=de <"$scratch/pairs"
same "$out" "$scratch/pairs.german" 'pairs in another language: as without a judge'

# Another judge is asked after it, about what its scores leave open; behind "only:" alone.
# A judge that agrees with everything shows by what it agrees with who was asked before.
without_marks() {
	grep -v '"judged": ' "$1"
}
without_marks "$scratch/scored" >"$scratch/scored.bare"
without_marks "$scratch/plain" >"$scratch/plain.bare"
printf '#!/bin/sh\ntee "%s"\n' "$scratch/asked" >"$scratch/echo.sh"
chmod +x "$scratch/echo.sh"
rm -f "$XDG_CACHE_HOME/crossread/judge"
for kept in 'not kept' kept; do
	crossread -f json --judge="$scratch/echo.sh" "$story"
	is "$status" 0 "another one, scores $kept: status 0"
	is_empty "$err" "another one, scores $kept: no message"
	has "$out" '"judged": true' "another one, scores $kept: its answers are verdicts"
	without_marks "$out" >"$scratch/bare"
	same_but_judge "$scratch/bare" "$scratch/scored.bare" "another one, scores $kept: it saw the scores"
	rm -f "$XDG_CACHE_HOME/crossread/judge"
	crossread -f json "$story"
done
cp "$scratch/asked" "$scratch/asked.scored"
crossread -f json --judge="only:$scratch/echo.sh" "$story"
is "$status" 0 'only another one: status 0'
without_marks "$out" >"$scratch/bare"
same_but_judge "$scratch/bare" "$scratch/plain.bare" 'only another one: it saw no scores'
crossread -f json --judge="only:$builddir/tests/judge/judge echo" "$story"
without_marks "$out" >"$scratch/bare"
same_but_judge "$scratch/bare" "$scratch/plain.bare" 'only another one: with its words'
if cmp -s "$scratch/asked" "$scratch/asked.scored"; then
	fail 'what is doubtful depends on the scores' 'the same questions'
else
	pass 'what is doubtful depends on the scores'
fi
crossread --judge=only: "$story"
is "$status" 2 'only nobody: a usage error'

# One that fails.
rm -rf "$XDG_CACHE_HOME"
head -c 5000 "$srcdir/tests/network/tiny.en" >"$scratch/cut.en"
ln -sf "$scratch/cut.en" "$CROSSREAD_DATA/judge.en"
crossread -f json "$story"
is "$status" 0 'a damaged network: status 0'
has "$err" 'built-in judge: 0 of 3 pairs of articles answered' 'a damaged network: said'
has "$out" '"answered": 0' 'a damaged network: nothing is answered'
has "$out" '"complete": false' 'a damaged network: the report says that it is not complete'
same_but_judge "$out" "$scratch/plain" 'a damaged network: else it is as without a judge'
crossread --score-pairs <"$scratch/pairs"
is "$status" 0 'a damaged network, pairs: status 0'
has "$err" 'built-in judge: it failed; pairs are scored without it' 'a damaged network, pairs: said'
same "$out" "$scratch/pairs.plain" 'a damaged network, pairs: as without a judge'
crossread -f json --judge=cat "$story"
has "$err" 'built-in judge: 0 of 3' 'a damaged network, another one: said'
without_marks "$out" >"$scratch/bare"
same_but_judge "$scratch/bare" "$scratch/plain.bare" 'a damaged network, another one: it is asked'
crossread -f json --judge=false "$story"
is "$(grep -c ' answered' "$err")" 1 'both fail: one message'
has "$err" '; judge: 0 of ' 'both fail: it tells of both'
done_testing
