#!/bin/sh
# The word lists of all languages as tables in C (words.inc): for each words.CODE here, and
# the abbreviations.CODE beside it, an array of entries; then the array of languages, in
# the order of their codes, and the stop words of all of them.
set -eu
LC_ALL=C
export LC_ALL
cd "$(dirname "$0")"

for words in words.??; do
	language=${words#words.}
	echo "static const struct word list_${language}[] = {"
	$AWK -f words.awk "$words" "abbreviations.$language"
	echo '};'
done
echo 'static const struct language languages[] = {'
for words in words.??; do
	language=${words#words.}
	echo "{\"$language\", list_$language, sizeof list_$language / sizeof list_${language}[0]},"
done
echo '};'
echo 'static const struct stop_word stop_words[] = {'
$AWK -f stops.awk words.?? | sort
echo '};'
