#!/bin/sh
# What very many equal or like sentences cost: the whole process, report in JSON, nobody
# asked.
#
#     many.sh CROSSREAD SRCDIR
#
# Needs GNU time.  The processor's time is told beside the clock's, so that a busy machine
# can be seen.
set -eu
crossread=$1
case $crossread in /*) ;; *) crossread=$PWD/$crossread ;; esac
srcdir=$(cd "$2" && pwd)
export CROSSREAD_DATA="$srcdir/data"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch"

make() {
	awk -v kind="$1" -v count="$2" ${3:+-v "$3"} -f "$srcdir/tests/many.awk"
}

# measure NAME FILE...
measure() {
	name=$1
	shift
	/usr/bin/time -o figures -f '%e %U %S %M' \
		"$crossread" --judge=none -f json -o report "$@" 2>/dev/null || :
	awk -v name="$name" -v bytes="$(wc -c <report)" -v links="$(grep -c '"similarity"' report)" \
		'END { printf "%-24s %7.2f %7.2f %8.1f %8.1f %8d\n", name, $1, $2 + $3, $4 / 1000, bytes / 1e6, links }' \
		figures
}

cp "$srcdir/data/sample/harbour/pilot.txt" .
make feed 1000 >feed.xml
make records 400 >records.jsonl
make story 200 file=pilot.txt >story.cross
make like 4000 side=1 >like-1.txt
make like 4000 side=2 >like-2.txt
make refrain 4000 >refrain-1.txt
cp refrain-1.txt refrain-2.txt
printf '%-24s %7s %7s %8s %8s %8s\n' '' seconds cpu 'peak MB' 'JSON MB' links
measure '1,000 equal items' feed.xml
measure '400 records' records.jsonl
measure 'a file 200 times' story.cross
measure '8,000 like sentences' like-1.txt like-2.txt
measure '8,000 equal sentences' refrain-1.txt refrain-2.txt
