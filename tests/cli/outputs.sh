#!/bin/sh
# Where reports go: pipes that close, full disks, widths, colours, locales.

: "${srcdir:=.}" "${builddir:=.}"
# shellcheck source=tests/tap.sh
. "$srcdir/tests/tap.sh"
story=$srcdir/data/sample/harbour
escape=$(printf '\033')

# The text report is what standard output gets where it is no terminal.
crossread "$story"
is "$status" 0 'the text report: status 0'
is_empty "$err" 'the text report: nothing on standard error'
cp "$out" "$scratch/report"
crossread -f text "$story"
same "$out" "$scratch/report" '-f text is what a pipe gets'
has_not "$out" "$escape" 'no colour in a pipe'
for outlet in gazette pilot berth; do
	has "$out" "$(sed -n 's/^Outlet: //p' "$story/$outlet.txt" | grep . || echo "$outlet")" \
		"the text report names $outlet"
done

crossread --color=always "$story"
has "$out" "${escape}[" '--color=always: colours'
sed "s/$escape\\[[0-9;]*m//g" "$out" >"$scratch/stripped"
same "$scratch/stripped" "$scratch/report" '--color=always: the same words'
crossread --color=never "$story"
same "$out" "$scratch/report" '--color=never: no colours'
NO_COLOR=1
export NO_COLOR
crossread --color=always "$story"
has "$out" "${escape}[" '--color=always: stronger than NO_COLOR'
unset NO_COLOR

# A sentence that is linked into statements but in none is not told to be unique.
sed -n '/^What several/,/^What only one/p' "$scratch/report" >"$scratch/linked"
has_not "$scratch/linked" '+ ' 'what is linked has no sign of what is unique'
has "$scratch/linked" 'Linked, but in no statement' 'linked sentences alone are told apart'
has "$scratch/report" '"also" names' 'the legend explains "also"'
is "$(grep -c 'also statement' "$scratch/linked")" \
	"$(grep -c '^ *also statement [0-9]*: ' "$scratch/linked")" \
	'each other statement has a line of its own'
crossread --width=60 "$story"
is "$(grep -E 'the-$' "$out")" '' 'no label is broken at its hyphen'

# Differences come in the order of the outlets, as their sentences do.
crossread --width=200 "$srcdir/data/sample/bridge"
is "$(sed -n 's/^ *date may differ: .*, \(.*\))$/\1/p' "$out")" \
	"Radio Orle 5${new_line}standard 5" 'differences are in the order of the outlets'

# What was not compared is not said to be missing.
printf 'Language: de\n\nEin Riss hat die Brücke gesperrt.\n' >"$scratch/fremd.txt"
crossread "$srcdir/data/sample/bridge" "$scratch/fremd.txt"
has "$out" 'not found in standard' 'an outlet lacks what two others report'
has_not "$out" 'not found in fremd' 'an outlet in another language lacks nothing'
has "$out" 'in different languages were not compared' 'and the report says why'
printf 'Cats sleep all day in the warm house.\n' >"$scratch/cats.txt"
crossread "$scratch/cats.txt" "$srcdir/data/sample/bridge/radio.txt"
has "$out" 'Nothing: no outlet lacks' 'where nothing is missing that is said'

# One of a thing is no plural.
printf 'One line is all there is in this article.\n' >"$scratch/one.txt"
crossread "$scratch/one.txt"
is "$(head -n 1 "$out")" 'crossread: 1 article, 1 origin, 1 sentence, 0 links, 1 statement' \
	'one sentence is told in the singular'

# Widths.
crossread --width=1000 "$story"
sed -n '/^The articles/,$p' "$out" | tr -d ' \n:-' >"$scratch/wide"
for width in 20 23 30 40 43 44 60 72 80 132; do
	crossread --width=$width "$story"
	is "$status" 0 "--width=$width: status 0"
	is "$(LC_ALL=C awk -v width=$width '
		{ gsub(/[\200-\277]/, ""); if (length > width) print length ": " $0 }' "$out" |
		head -n 3)" '' "--width=$width: no line is longer"
	# No word is lost, wherever its line breaks.
	sed -n '/^The articles/,$p' "$out" | tr -d ' \n:-' >"$scratch/narrow"
	same "$scratch/narrow" "$scratch/wide" "--width=$width: the same articles"
done
crossread -w 80 "$story"
same "$out" "$scratch/report" '80 columns are the default'
COLUMNS=40
export COLUMNS
crossread -w 80 "$story"
same "$out" "$scratch/report" '--width is stronger than COLUMNS'
unset COLUMNS

# A C locale has no letters beyond ASCII; they are marked and not lost in silence.
LC_ALL=C
crossread "$story"
LC_ALL=C.UTF-8
is "$status" 0 'the C locale: status 0'
is "$(LC_ALL=C grep -c '[^ -~]' "$out")" 0 'the C locale: only ASCII'
LC_ALL=no_SUCH.locale
crossread "$story"
LC_ALL=C.UTF-8
is "$status" 0 'an unknown locale: status 0'
crossread -f json "$story"
cp "$out" "$scratch/json"
LC_ALL=C
crossread -f json "$story"
LC_ALL=C.UTF-8
same "$out" "$scratch/json" 'JSON is the same in any locale'

# A closed pipe ends quietly.
for format in text json; do
	"$CROSSREAD" -f $format "$story" 2>"$err" | head -n 1 >"$out"
	is "$(wc -l <"$out" | tr -d ' ')" 1 "$format: a closed pipe gets its line"
	is_empty "$err" "$format: a closed pipe is no error message"
	{
		"$CROSSREAD" -f $format "$story" 2>"$err"
		echo $? >"$scratch/status"
	} | : # nobody reads
	is_empty "$err" "$format: a pipe that nobody reads is no error message"
done

# A full disk is an error.
if [ -c /dev/full ]; then
	for format in text json; do
		status=0
		"$CROSSREAD" -f $format "$story" >/dev/full 2>"$err" || status=$?
		is "$status" 2 "$format on a full disk: status 2"
		has "$err" 'No space left' "$format on a full disk: told"
		crossread -f $format -o /dev/full "$story"
		is "$status" 2 "$format, -o on a full disk: status 2"
		has "$err" '/dev/full' "$format, -o on a full disk: named"
	done
	for option in --help --version --list-commands; do
		status=0
		"$CROSSREAD" $option >/dev/full 2>"$err" || status=$?
		is "$status" 2 "$option on a full disk: status 2"
	done
else
	skip 'no /dev/full' 'a full disk'
fi
status=0
"$CROSSREAD" -f json "$story" >&- 2>"$err" || status=$?
is "$status" 2 'closed standard output: status 2'

# The report can be written over a file that is longer.
yes 'a long line of an old file' | head -n 100000 >"$scratch/old"
crossread -o "$scratch/old" "$story"
same "$scratch/old" "$scratch/report" '-o replaces the whole file'

# No input is written over, also one that could not be used.
# kept FILE ARGUMENT...: -o FILE is refused and FILE as before.
kept() {
	cp "$1" "$scratch/before"
	crossread -o "$@"
	is "$status" 2 "-o $*: status 2"
	has "$err" 'is one of the inputs' "-o $*: told"
	same "$1" "$scratch/before" "-o $*: the file is as before"
}
cp "$story/pilot.txt" "$scratch/good.txt"
printf 'a\0b' >"$scratch/binary.txt"
echo 'width = 60' >"$scratch/config"
kept "$scratch/good.txt" "$scratch/good.txt" "$story/berth.txt"
kept "$scratch/binary.txt" "$story/berth.txt" "$scratch/binary.txt"
kept "$scratch/binary.txt" "$story/berth.txt" "label=$scratch/binary.txt"
kept "$scratch/config" --config="$scratch/config" "$story"
done_testing
