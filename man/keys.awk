# Puts the rows of the command table between the marks of the manual's KEYS section:
# `tests/man/keys | awk -f man/keys.awk - man/crossread.1` prints the page that ought to be.
# Fails where the page lacks a mark.

FNR == NR { rows = rows $0 "\n"; next }
/^\.\\" begin: keys,/ { begun++; print; printf "%s", rows; inside = 1; next }
/^\.\\" end: keys$/ { ended++; inside = 0 }
!inside { print }
END {
	if (begun != 1 || ended != 1 || inside) {
		print "keys.awk: the marks of the KEYS section are not there once each" > "/dev/stderr"
		exit 1
	}
}
