# Compiles background counts into C: `awk -f background.awk background.en > ...inc`.
# Prints the entries of an array of `struct background_count`; fails if unsorted.

/^#/ || NF != 2 { next }
$1 == "sentences" && !count { printf "#define BACKGROUND_SENTENCES %d\n", $2; count = 1; next }
{
	if (last != "" && last >= $1) {
		print "background.awk: not sorted at " $1 > "/dev/stderr"
		exit 1
	}
	last = $1
	printf "{\"%s\", %d},\n", $1, $2
}
