#!/bin/sh
# The JSON report: valid, complete, and consistent in itself, on every kind of story.

: "${srcdir:=.}" "${builddir:=.}"
# shellcheck source=tests/tap.sh
. "$srcdir/tests/tap.sh"
check=$builddir/tests/cli/json_check
[ -x "$check" ] || skip_all 'json_check was not built'

# valid NAME OPERAND...: the report passes json_check.
valid() {
	name=$1
	shift
	crossread -f json "$@"
	if [ "$status" = 0 ] && "$check" "$out" >"$scratch/problems" 2>&1; then
		pass "$name"
	else
		fail "$name" "status $status$new_line$(head -n 10 "$scratch/problems" "$err")"
	fi
}

for story in harbour bridge; do
	valid "the sample $story" "$srcdir/data/sample/$story"
done
one=$srcdir/data/sample/harbour/pilot.txt
valid 'one article' "$one"
is "$("$check" --counts "$out" | cut -f 2 | awk '{ print $1 + $2 + $3, ($4 > 0) }')" '0 1' \
	'one article: all is uncompared'
cp "$one" "$scratch/copy.txt"
valid 'two copies' "$one" "$scratch/copy.txt"
is "$("$check" --counts "$out" | cut -f 2 | awk '{ print $2 + $3 + $4, ($1 > 0) }' | sort -u)" \
	'0 1' 'two copies: all is shared'
is "$(grep -c '"conflict"' "$out")" 0 'two copies: no conflict'
valid 'the same file twice' "$one" "$one"
printf 'Coffee growers expect a smaller harvest this year.\n' >"$scratch/coffee.txt"
printf 'The bridge over the river was closed on Monday night.\n' >"$scratch/bridge.txt"
valid 'nothing in common' "$scratch/coffee.txt" "$scratch/bridge.txt"
is "$("$check" --counts "$out" | cut -f 2 | sort -u)" '0 0 1 0' \
	'nothing in common: all is unique'
is "$("$check" --field "$out" 0 title)" null 'what is not there is null'
printf 'x\n' >"$scratch/x.txt"
valid 'one letter' "$scratch/x.txt" "$one"
awk 'BEGIN { for (i = 0; i < 400; i++) printf "word%d ", i % 90; print "." }' >"$scratch/long.txt"
valid 'a very long sentence' "$scratch/long.txt" "$one"
valid 'three times the same story' "$srcdir/data/sample/harbour" \
	"$srcdir/data/sample/bridge" "$scratch/copy.txt"

# Fractions have four decimals.
is "$(grep -E '"(similarity|probability|verbatim)": ' "$out" |
	grep -vE '": [01]\.[0-9]{4}[,} ]*$' | grep -vE '"probability": [01]\.[0-9]{4}( |,|})' |
	head -n 3)" '' 'fractions have four decimals'
done_testing
