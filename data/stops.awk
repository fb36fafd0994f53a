# Makes one table of the stop words of all languages: `awk -f stops.awk words.ar words.be ...`.
# Prints the entries of an array of `struct stop_word`, to be sorted by bytes: a word, and
# a bit for each of the files that has it on its list, in their order.

FNR == 1 {
	language = language == "" ? 0 : language + 1
	class = ""
}
/^[[:space:]]*(#|$)/ { next }
/^\[[a-z]+\]$/ { class = $0; next }
class == "[stop]" {
	gsub("ß", "ss")
	gsub("ς", "σ")
	gsub("և", "եւ")
	for (i = 1; i <= NF; i++) {
		if (($i, language) in seen)
			continue
		seen[$i, language] = 1
		bits[$i] = bits[$i] (bits[$i] == "" ? "" : " | ") "UINT64_C(1) << " language
	}
}
END {
	for (word in bits)
		printf "{\"%s\", %d, %s},\n", word, length(word), bits[word]
}
