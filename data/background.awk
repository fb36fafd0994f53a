# Compiles background counts into C: `awk -f background.awk background.en > ...inc`.
# Prints the terms as one text, where each begins in it, and their counts, so that nothing
# needs to be relocated when the program starts; fails if the terms are not sorted.

/^#/ || NF != 2 { next }
BEGIN { count = 0 }
$1 == "sentences" && !total { total = $2; next }
{
	if (last != "" && last >= $1) {
		print "background.awk: not sorted at " $1 > "/dev/stderr"
		failed = 1
		exit 1
	}
	last = $1
	terms[count] = $1
	counts[count++] = $2
}
END {
	if (failed)
		exit 1
	printf "enum { SENTENCES = %d, TERMS = %d };\n", total, count
	print "static const char terms[] ="
	for (i = 0; i < count; i++)
		printf "\"%s\"\n", terms[i]
	print ";\nstatic const uint32_t starts[] = {"
	for (i = 0; i < count; i++) {
		printf "%d,\n", start
		start += length(terms[i])
	}
	printf "%d};\nstatic const uint32_t counts[] = {\n", start
	for (i = 0; i < count; i++)
		printf "%d,\n", counts[i]
	print "};"
}
