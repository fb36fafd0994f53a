# Compiles phrases into C: `awk -f phrases.awk phrases/box.tsv phrases/byline.tsv ...`.
# Prints `rows`, an array of `struct phrase` sorted by bytes; `first_rows`, the number of
# the first row whose phrase does not begin with a byte below the index; and
# LISTS_ANYWHERE, the lists with phrases that need not stand at a text's beginning.
# phrases/README tells what the columns are.

BEGIN {
	FS = "\t"
	split("opens whole within ends", words, " ")
	for (i in words)
		is_place[words[i]] = 1
	for (i = 0; i < 256; i++)
		number_of[sprintf("%c", i)] = i
}
function complain(what) {
	print FILENAME ":" FNR ": " what > "/dev/stderr"
	failed = 1
	exit 1
}
# TEXT as it is inside a literal of C.
function literal(text) {
	gsub(/\\/, "\\\\", text)
	gsub(/"/, "\\\"", text)
	return text
}
FNR == 1 {
	list = FILENAME
	sub(/.*\//, "", list)
	sub(/\.tsv$/, "", list)
	list = toupper(list)
}
/^#/ || /^$/ { next }
NF < 5 || NF > 6 { complain("five columns and a note, please, with TABs between") }
!($3 in is_place) { complain("no place: " $3) }
($1, list, $2, $3, $4) in seen { complain("the same as line " seen[$1, list, $2, $3, $4]) }
{
	seen[$1, list, $2, $3, $4] = FNR
	phrase = $1
	gsub("ß", "ss", phrase)
	gsub("ς", "σ", phrase)
	starts_inside = sub(/^\*/, "", phrase)
	goes_on = sub(/\*$/, "", phrase)
	gap = index(phrase, " … ")
	rest = gap ? substr(phrase, gap + length(" … ")) : ""
	if (gap)
		phrase = substr(phrase, 1, gap - 1)
	if ($3 == "within" || $3 == "ends")
		anywhere[list] = 1
	text[++count] = phrase
	row[count] = sprintf("{\"%s\" \"\\0\" \"%s\", %d, %d, PHRASES_%s, PHRASE_%s, " \
			     "PHRASE_%s, %d, %d, %d, \"%s\"},", literal(phrase),
			     literal(rest), length(phrase), gap ? length(phrase) + 1 : 0,
			     list, toupper($4), toupper($3), starts_inside, goes_on,
			     $5 == "-" ? 0 : $5, $2 == "any" ? "" : $2)
}
END {
	if (failed)
		exit 1
	for (i = 2; i <= count; i++) {
		moved = text[i]
		moved_row = row[i]
		for (j = i; j > 1 && text[j - 1] > moved; j--) {
			text[j] = text[j - 1]
			row[j] = row[j - 1]
		}
		text[j] = moved
		row[j] = moved_row
	}
	print "static const struct phrase rows[] = {"
	for (i = 1; i <= count; i++) {
		print row[i]
		starts[number_of[substr(text[i], 1, 1)]]++
	}
	print "};"
	print "static const unsigned short first_rows[257] = {"
	for (i = 0; i < 257; i++) {
		printf "%d,%s", before, i % 16 == 15 ? "\n" : " "
		before += starts[i]
	}
	print "\n};"
	printf "enum { LISTS_ANYWHERE = 0"
	for (list in anywhere)
		printf " | 1 << PHRASES_%s", list
	print " };"
}
