# Compiles profiles.tsv into C: `LC_ALL=C awk -f profiles.awk profiles.tsv`.  Prints the
# codes of the languages, the values of all runs, each the number of a language and what
# the run says for it, and the runs, sorted by bytes, with where their values begin.

BEGIN {
	FS = "\t"
	for (i = 33; i < 127; i++)
		number[sprintf("%c", i)] = i - 33
}
/^# / { next }
$1 == "languages" {
	count = split($2, codes, " ")
	print "static const char profile_codes[][3] = {"
	for (i = 1; i <= count; i++)
		printf "\"%s\",\n", codes[i]
	print "};"
	print "static const struct profile_value profile_values[] = {"
	next
}
{
	for (i = 1; i < length($2); i += 2)
		printf "{%d,%d},", number[substr($2, i, 1)], number[substr($2, i + 1, 1)]
	print ""
	runs[++total] = $1
	firsts[total] = values
	values += length($2) / 2
}
END {
	print "};"
	print "static const struct profile_run profile_runs[] = {"
	for (i = 1; i <= total; i++)
		printf "{\"%s\",%d,%d},\n", runs[i], length(runs[i]), firsts[i]
	printf "{\"\",0,%d},\n", values
	print "};"
}
