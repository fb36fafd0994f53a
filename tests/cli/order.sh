#!/bin/sh
# The order of the inputs permutes the report and changes nothing else; the same input
# gives the same bytes.

: "${srcdir:=.}" "${builddir:=.}"
# shellcheck source=tests/tap.sh
. "$srcdir/tests/tap.sh"
check=$builddir/tests/cli/json_check
[ -x "$check" ] || skip_all 'json_check was not built'
story=$srcdir/data/sample/harbour
a=$story/berth.txt b=$story/gazette.txt c=$story/pilot.txt d=$story/sundtv.txt
e=$story/whistle.txt

# permuted NAME OPERAND...: says the same as the first report.
permuted() {
	name=$1
	shift
	crossread -f json "$@"
	if "$check" --same "$scratch/first.json" "$out" >"$scratch/differing" 2>&1; then
		pass "$name"
	else
		fail "$name" "$(cat "$scratch/differing")"
	fi
}

crossread -f json "$a" "$b" "$c" "$d" "$e"
cp "$out" "$scratch/first.json"
permuted 'backwards' "$e" "$d" "$c" "$b" "$a"
permuted 'turned' "$c" "$d" "$e" "$a" "$b"
permuted 'two exchanged' "$b" "$a" "$c" "$d" "$e"
permuted 'mixed' "$d" "$b" "$e" "$a" "$c"
is "$("$check" --labels "$out" | cut -f 1 | tr '\n' ' ')" "$d $b $e $a $c " \
	'articles come in the order of the operands'
permuted 'a directory is its files' "$story"

crossread -f json "$a" "$b"
cp "$out" "$scratch/first.json"
permuted 'two articles' "$b" "$a"

for format in text json; do
	crossread -f $format "$story"
	cp "$out" "$scratch/once"
	crossread -f $format "$story"
	same "$out" "$scratch/once" "$format: the same bytes again"
done
done_testing
