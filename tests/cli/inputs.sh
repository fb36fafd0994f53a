#!/bin/sh
# Inputs, good and bad: what cannot be used is named, ends with 2, and costs nothing else.

: "${srcdir:=.}" "${builddir:=.}"
# shellcheck source=tests/tap.sh
. "$srcdir/tests/tap.sh"
story=$srcdir/data/sample/harbour
good=$story/pilot.txt

# bad_input FILE TEXT NAME: beside a good file, FILE is told with TEXT.
bad_input() {
	crossread "$1" "$good" </dev/null
	is "$status" 2 "$3: status 2"
	has "$err" "$2" "$3: is told"
	has "$err" "${1##*/}" "$3: is named"
	has "$out" 'Maren' "$3: the rest is shown"
	crossread -f json "$1" </dev/null
	is "$status" 2 "$3, alone: status 2"
}

bad_input "$scratch/missing.txt" 'No such file' 'a missing file'

: >"$scratch/empty.txt"
bad_input "$scratch/empty.txt" 'empty' 'an empty file'
printf ' \n\t\n' >"$scratch/blank.txt"
bad_input "$scratch/blank.txt" 'empty' 'a file of blanks'
printf 'Some text\0with a NUL in it.\n' >"$scratch/binary.txt"
bad_input "$scratch/binary.txt" 'NUL' 'a binary file'
printf '\1\2\3\4\5\6\16\17\20' >"$scratch/controls.txt"
bad_input "$scratch/controls.txt" 'control' 'a file of controls'

mkdir "$scratch/nothing"
crossread "$scratch/nothing" "$good"
is "$status" 2 'an empty directory: status 2'
has "$err" nothing 'an empty directory: named'
has "$out" Maren 'an empty directory: the rest is shown'

if [ "$(id -u)" = 0 ]; then
	skip 'root may read all' 'a file without permission'
	skip 'root may read all' 'a directory without permission'
else
	cp "$good" "$scratch/secret.txt"
	chmod 0 "$scratch/secret.txt"
	crossread "$scratch/secret.txt" "$good"
	is "$status" 2 'a file without permission'
	mkdir -m 0 "$scratch/closed"
	crossread "$scratch/closed" "$good"
	is "$status" 2 'a directory without permission'
	chmod 700 "$scratch/closed"
fi

# A directory: its regular, unhidden files of a known kind; what is skipped is named.
mkdir -p "$scratch/folder/deeper"
cp "$story/pilot.txt" "$scratch/folder/b.txt"
cp "$story/gazette.txt" "$scratch/folder/a.txt"
cp "$story/berth.txt" "$scratch/folder/.hidden.txt"
cp "$story/berth.txt" "$scratch/folder/deeper/c.txt"
echo 'int main;' >"$scratch/folder/program.xyz"
crossread -f json "$scratch/folder"
is "$status" 0 'a directory: status 0'
is "$(grep -c '"source"' "$out")" 2 'a directory: hidden and deeper files are left out'
has "$err" program.xyz 'a directory: what is skipped is named'

# Files that are no text: what makes one of them.
for name in a.pdf b.pdf c.docx d.tar e.jpg; do
	echo x >"$scratch/folder/$name"
done
crossread -f json "$scratch/folder"
has "$err" 'skipped a.pdf, b.pdf: a PDF: pdftotext makes a text of it' 'a directory: what to do with a PDF'
has "$err" 'skipped c.docx: a document: pandoc' 'a directory: what to do with a document'
has "$err" 'skipped deeper: a folder: name it' 'a directory: a folder is called one'

# Our own reports are no outlets, wherever they lie.
crossread -o "$scratch/folder/report.txt" "$scratch/folder"
crossread -f json -o "$scratch/folder/report.json" "$scratch/folder"
crossread -f json "$scratch/folder"
is "$status" 0 'our reports: status 0'
is "$(grep -c '"source"' "$out")" 2 'our reports: are no articles'
has "$err" 'report.txt: left out; a report of crossread is no outlet' 'our reports: the text is named'
has "$err" 'report.json: left out; a report of crossread is no outlet: open it alone' \
	'our reports: JSON is named'
crossread -f json "$scratch/folder/report.json"
is "$(grep -c '"source"' "$out")" 2 'our reports: JSON alone is the story'
is_empty "$err" 'our reports: JSON alone: no message'
crossread -f json "$good" "$scratch/folder/report.json"
is "$(grep -c '"source"' "$out")" 1 'our reports: JSON among articles is left out'

# What is written is not read.
(cd "$scratch/folder" && "$builddir/crossread" --no-config ./*.txt >all.txt 2>messages)
is "$?" 0 'the output among the inputs: status 0'
is "$(grep -c all.txt "$scratch/folder/messages")" 0 'the output among the inputs: not a word'
has "$scratch/folder/all.txt" '2 articles' 'the output among the inputs: the others are read'

# Little text, and the same text again.
echo 'The bridge was closed on Monday.' >"$scratch/one.txt"
crossread "$scratch/one.txt"
is "$status" 0 'one sentence: status 0'
has "$out" 'The bridge was closed on Monday.' 'one sentence: shown'
echo 'x' >"$scratch/x.txt"
crossread "$scratch/x.txt"
is "$status" 0 'one letter: status 0'
crossread "$good"
is "$status" 0 'a single article: status 0'
has "$out" Maren 'a single article: shown'
crossread "$good" "$good"
is "$status" 0 'the same file twice: status 0'
has "$err" 'the same text' 'the same file twice: a notice'
cp "$good" "$scratch/copy.txt"
crossread "$good" "$scratch/copy.txt"
is "$status" 0 'two copies: status 0'
has "$err" 'the same text' 'two copies: a notice'
cp "$good" "$scratch/copy2.txt"
crossread "$good" "$scratch/copy.txt" "$scratch/copy2.txt"
is "$(wc -l <"$err")" 1 'three copies: one notice'
has "$err" 'the same text as 2 others' 'three copies: how many there are'

# Notices of one kind are summed up; failures are all told.
mkdir "$scratch/several"
cp "$good" "$scratch/several"
for number in 1 2 3 4 5 6; do
	echo x >"$scratch/several/$number.xyz"
	: >"$scratch/several/$number.txt"
done
crossread "$scratch/several"
is "$(grep -c 'skipped' "$err")" 1 'many skipped: of one kind in one line'
has "$err" 'several: skipped 1.xyz, 2.xyz, 3.xyz, 4.xyz, 5.xyz, 6.xyz: name it' 'many skipped: all are named'
is "$(grep -c 'empty' "$err")" 6 'many failures: all are told'

# What makes words of like meaning known may be missing.
data=$CROSSREAD_DATA
CROSSREAD_DATA=$scratch
crossread "$good"
is "$status" 0 'no lexicon: status 0'
is "$(grep -c 'lexicon' "$err")" 1 'no lexicon: told once'
CROSSREAD_DATA=$data
echo 'The bridge over the river was closed on Monday night.' >"$scratch/bridge.txt"
echo 'Coffee growers expect a smaller harvest this year.' >"$scratch/coffee.txt"
crossread "$scratch/bridge.txt" "$scratch/coffee.txt"
is "$status" 0 'nothing in common: status 0'
has "$out" 'Coffee growers' 'nothing in common: shown'

# Standard input.
crossread -f json - <"$good"
is "$status" 0 'standard input: status 0'
has "$out" '"source": "-"' 'standard input: its source is -'
crossread - "$good" <"$story/gazette.txt"
is "$status" 0 'standard input beside a file: status 0'
crossread - </dev/null
is "$status" 2 'empty standard input: status 2'
crossread - <&-
is "$status" 2 'closed standard input: status 2'
crossread - - <"$good"
case $status in
0 | 2) pass 'standard input twice ends with a documented status' ;;
*) fail 'standard input twice ends with a documented status' "$status" ;;
esac

# 300 articles of 12 sentences.
mkdir "$scratch/many"
awk -v folder="$scratch/many" 'BEGIN {
	split("harbour bridge ferry mayor engine storm market river council pilot", noun)
	split("closed opened reported checked promised repaired visited blamed", verb)
	for (article = 1; article <= 300; article++) {
		file = sprintf("%s/outlet%03d.txt", folder, article)
		for (i = 1; i <= 12; i++) {
			n = (article * 7 + i * 3) % 90
			printf "The %s %s the %s on day %d of case %d.\n\n", noun[n % 10 + 1],
			    verb[n % 8 + 1], noun[(n + i) % 10 + 1], n % 29 + 1, n > file
		}
		close(file)
	}
}'
crossread -f json "$scratch/many"
is "$status" 0 '300 articles: status 0'
is "$(grep -c '"source"' "$out")" 300 '300 articles: all are there'

# Encodings say the same.
printf 'Title: Caf\303\251\n\nThe caf\303\251 \342\200\223 a small one \342\200\223 closed.\n' \
	>"$scratch/plain.txt"
crossread -f json "cafe=$scratch/plain.txt"
grep '"text"' "$out" >"$scratch/expected"
sed 's/$/\r/' "$scratch/plain.txt" >"$scratch/crlf.txt"
{
	printf '\357\273\277'
	cat "$scratch/plain.txt"
} >"$scratch/bom.txt"
printf 'Title: Caf\351\n\nThe caf\351 \226 a small one \226 closed.\n' >"$scratch/cp1252.txt"
for kind in crlf bom cp1252; do
	crossread -f json "cafe=$scratch/$kind.txt"
	is "$status" 0 "$kind: status 0"
	grep '"text"' "$out" >"$scratch/got"
	same "$scratch/got" "$scratch/expected" "$kind: the same sentences"
done
if command -v iconv >/dev/null 2>&1; then
	for kind in UTF-16LE UTF-16BE; do
		{
			[ $kind = UTF-16LE ] && printf '\377\376' || printf '\376\377'
			iconv -f UTF-8 -t $kind "$scratch/plain.txt"
		} >"$scratch/utf16.txt"
		crossread -f json "cafe=$scratch/utf16.txt"
		grep '"text"' "$out" >"$scratch/got"
		same "$scratch/got" "$scratch/expected" "$kind: the same sentences"
	done
else
	skip 'no iconv' 'UTF-16'
fi
done_testing
