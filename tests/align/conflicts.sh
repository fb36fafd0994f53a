#!/bin/sh
# Conflicts on the evaluation sets, which are not part of the source: without the judge, by
# the sets' own scorer, F1 of conflicting pairs stays above a floor.

: "${srcdir:=.}" "${builddir:=.}"
# shellcheck source=tests/tap.sh
. "$srcdir/tests/tap.sh"
sets=${CROSSREAD_EVAL:-$srcdir/../shared/eval}
scorer=$sets/score_alignment.py

[ -f "$scorer" ] || skip_all 'no evaluation sets: CROSSREAD_EVAL names their folder'
command -v python3 >/dev/null || skip_all 'no python3 for the scorer'

# floor SET LEAST: of all stories of the set together.
floor() {
	set=$1 least=$2
	set --
	for story in "$sets/clusters/$set"/*/; do
		report=$scratch/$set-$(basename "$story").json
		"$CROSSREAD" --no-config --judge=none -f json "$story"articles/*.txt \
			>"$report" 2>/dev/null
		set -- "$@" "$story" "$report"
	done
	found=$(python3 "$scorer" "$@" | sed -n 's/^ALL .*confl .* F1 \([0-9.]*\) .*status.*/\1/p')
	if awk -v found="$found" -v least="$least" 'BEGIN { exit !(found + 0 >= least) }'; then
		pass "$set: conflict F1 $found, at least $least"
	else
		fail "$set: conflict F1 $found, at least $least"
	fi
}

floor ecb 0.19
floor train 0.15
floor dev 0.14
done_testing
