#!/bin/sh
# Labels: given, found, and made different whatever the order of the operands.

: "${srcdir:=.}" "${builddir:=.}"
# shellcheck source=tests/tap.sh
. "$srcdir/tests/tap.sh"
check=$builddir/tests/cli/json_check
[ -x "$check" ] || skip_all 'json_check was not built'
story=$srcdir/data/sample/harbour
cd "$scratch" || exit 99

# labels OPERAND...: the labels in the order of the operands, with blanks between.
labels() {
	crossread -f json "$@"
	"$check" --labels "$out" | cut -f 2 | tr '\n' ' ' | sed 's/ $//'
}

sed '/^\(Title\|Outlet\|URL\):/d' "$story/pilot.txt" >plain.txt
cp plain.txt other.txt
echo 'Another sentence stands here.' >>other.txt
is "$(labels plain.txt other.txt)" 'plain other' 'the file name without its ending'
is "$(labels A=plain.txt B=other.txt)" 'A B' 'LABEL=FILE'
is "$(labels 'The Post=plain.txt')" 'The Post' 'a label may have blanks'
is "$(labels "A=$scratch/plain.txt")" 'A' 'FILE may be a path'
crossread -f json A=B=plain.txt
is "$status" 2 'only the first = divides'
has "$err" 'B=plain.txt' 'and the file behind it is named'
cp plain.txt 'A=plain.txt'
is "$(labels A=plain.txt)" 'A=plain' 'a file of that whole name comes first'
rm 'A=plain.txt'
mkdir 'x'
crossread -f json "x/y=plain.txt"
is "$status" 2 'a label has no slash'

{
	printf 'Title: A title\nOutlet: The Head Post\nURL: https://www.example.org/a/b.html\n\n'
	cat plain.txt
} >head.txt
{
	printf 'Title: A title\nURL: https://www.example.org/a/b.html\n\n'
	cat plain.txt
} >url.txt
is "$(labels head.txt)" 'The Head Post' 'a head line'
is "$(labels url.txt)" 'example.org' 'the host of the URL without www.'
is "$(labels Mine=head.txt)" 'Mine' 'what is given is stronger than a head line'
is "$("$check" --field "$out" 0 url)" 'https://www.example.org/a/b.html' 'the URL is a field'
is "$("$check" --field "$out" 0 title)" 'A title' 'the title is a field'

mkdir north south
cp plain.txt north/report.txt
cp other.txt south/report.txt
first=$(labels north/report.txt south/report.txt)
is "$(printf '%s\n' "$first" | wc -w | tr -d ' ')" 2 'alike: two labels'
is "$(printf '%s\n' "$first" | tr ' ' '\n' | sort -u | wc -l | tr -d ' ')" 2 \
	'alike: made different'
second=$(labels south/report.txt north/report.txt)
is "$(printf '%s\n' "$second" | awk '{ print $2, $1 }')" "$first" \
	'alike: the same labels in another order'
is "$(printf '%s\n' "$first" | grep -c 'north.*south')" 1 'alike: lengthened by the folder'
first=$(labels A=plain.txt A=other.txt)
second=$(labels A=other.txt A=plain.txt)
is "$first" "$(printf '%s\n' "$second" | awk '{ print $3, $4, $1, $2 }')" \
	'given twice: made different, the same in another order'
# Two stories in one folder, and an article of another one.
mkdir "$scratch/mixed"
cp "$srcdir"/data/sample/bridge/*.txt "$scratch/mixed"
cp "$srcdir/tests/formats/plain.txt" "$scratch/mixed/herald.txt"
sed '/^Title:/d; s/^Outlet:.*/Outlet: Orm Post/' "$srcdir/tests/formats/plain.txt" >"$scratch/mixed/post.txt"
crossread -f json "$scratch/mixed"
is "$status" 0 'two stories: status 0'
is "$(grep -c 'these seem to be two stories: ' "$err")" 1 'two stories: told once'
has "$err" ' / ' 'two stories: with the groups'
crossread -f json --blind "$scratch/mixed"
has "$err" 'these seem to be two stories: A' 'two stories: no names where they are hidden'
has_not "$err" 'courier' 'two stories: none at all'
crossread -f json "$srcdir/data/sample/bridge" "$srcdir/tests/formats/plain.txt"
has "$err" 'Cape Herald has nothing in common with the others' 'an outsider is told'
crossread -f json "$srcdir/data/sample/bridge"
is_empty "$err" 'one story: nothing to tell'
done_testing
