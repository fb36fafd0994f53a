#!/bin/sh
# One article many times over: links between equal sentences grow with the square of how
# many there are, so there is a bound.  What is below it is compared, a million links and
# all, which makes this the slowest of the scripts.

: "${srcdir:=.}" "${builddir:=.}"
# shellcheck source=tests/tap.sh
. "$srcdir/tests/tap.sh"

mkdir "$scratch/copies"
awk 'BEGIN { while (count++ < 30) printf "The same sentence stands here once more. " }' \
	>"$scratch/copy.txt"
i=0
while [ $i -lt 300 ]; do
	ln "$scratch/copy.txt" "$scratch/copies/$i.txt"
	i=$((i + 1))
done
crossread -o /dev/null -f json "$scratch/copies"
is "$status" 2 'hundreds of copies: status 2'
has "$err" 'are left out' 'hundreds of copies: told how many are left out'
done_testing
