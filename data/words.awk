# Compiles word lists into C: `awk -f words.awk words.en abbreviations.en > words-en.inc`.
# Prints the entries of an array of `struct word`, sorted by bytes for a binary search;
# a word on several lists is one entry with all their classes.  Letters that fold to others
# (unicode_fold) may be written as they are spelled.

/^[[:space:]]*(#|$)/ { next }
{
	gsub("ß", "ss")
	gsub("ς", "σ")
	gsub("և", "եւ")
}
/^\[[a-z]+\]$/ { class = "WORD_" toupper(substr($0, 2, length($0) - 2)); next }
{
	for (i = 1; i <= NF; i++) {
		word = $i
		value = 0
		if ((at = index($i, "=")) > 0) {
			word = substr($i, 1, at - 1)
			value = substr($i, at + 1)
		}
		if (word in classes)
			classes[word] = classes[word] " | " class
		else {
			classes[word] = class
			words[++count] = word
		}
		if (value != 0)
			values[word] = value
	}
}
END {
	for (i = 2; i <= count; i++) {
		word = words[i]
		for (j = i; j > 1 && words[j - 1] > word; j--)
			words[j] = words[j - 1]
		words[j] = word
	}
	for (i = 1; i <= count; i++)
		printf "{\"%s\", %d, %s, %s},\n", words[i], length(words[i]), classes[words[i]],
		       words[i] in values ? values[words[i]] : 0
}
