#!/bin/sh
# The architecture as rules on sources and objects:
#
#     base <- read <- align <- show <- term <- main      an arrow points at what is used
#
# Includes point down, curses stays in term, libunistring in one file, printing in main and
# reports; a symbol's prefix is its file's name; only term and mem have mutable data.

: "${srcdir:=.}" "${builddir:=.}"
# shellcheck source=tests/tap.sh
. "$srcdir/tests/tap.sh"
cd "$srcdir" || exit 99

# rule NAME FOUND: passes where nothing was found that breaks it.
rule() {
	if [ -z "$2" ]; then
		pass "$1"
	else
		fail "$1" "$2"
	fi
}

includes_upwards() {
	for file in src/*/*.[ch]; do
		awk -v file="$file" '
		BEGIN {
			split("base read align show term", order)
			for (i in order) rank[order[i]] = i
			split(file, part, "/")
			own = rank[part[2]]
		}
		/^#[ \t]*include "/ {
			split($0, quoted, "\"")
			folder = quoted[2]
			if (quoted[2] == "config.h" || quoted[2] ~ /^[a-z0-9-]+\.inc$/) next
			if (!sub("/.*", "", folder) || !(folder in rank) || rank[folder] > own)
				print file ": " $0
		}' "$file"
	done
}

includes_of() { # PATTERN ALLOWED: lines that include PATTERN outside ALLOWED
	grep -nE "^#[ 	]*include <$1>" src/*.[ch] src/*/*.[ch] | grep -vE "^$2"
}

# Object files of the library: "member symbol section-or-class" lines.
members=$builddir/libcrossread.a
has_nm() {
	[ -f "$members" ] && command -v nm >/dev/null 2>&1
}

globals() {
	nm -A -g -P --defined-only "$members" | awk '{
		member = $1
		sub(/.*\[/, "", member)
		sub(/\.o\].*/, "", member)
		if ($2 !~ /^__/) print member, $2
	}'
}

foreign_prefixes() {
	globals | awk '$2 != $1 && index($2, $1 "_") != 1 { print $1 ".o: " $2 }'
}

term_members() {
	for file in src/term/*.c; do
		[ ! -f "$file" ] || basename "$file" .c
	done | tr '\n' '|'
}

printing_members() {
	nm -A -u -P "$members" | awk -v allowed="^(mem|report_[a-z]+|$(term_members)-)$" '{
		member = $1
		sub(/.*\[/, "", member)
		sub(/\.o\].*/, "", member)
		if ($2 ~ /^(stdout|stderr|printf|vprintf|puts|putchar|perror|__printf_chk|__vprintf_chk)(@.*)?$/ &&
		    member !~ allowed)
			print member ".o: " $2
	}'
}

mutable_data() {
	nm -f sysv "$members" | awk -F '|' -v allowed="^(mem|$(term_members)-)$" '
		/\.o\]?:$/ {
			member = $0
			sub(/.*\[/, "", member)
			sub(/\.o\]?:$/, "", member)
		}
		NF == 7 && $7 ~ /^[ ]*(\.data|\.bss|\.tdata|\.tbss|\*COM\*)/ &&
		    $7 !~ /\.data\.rel\.ro/ && $1 !~ /^(__|\.L|_ZL|\.)/ &&
		    $4 ~ /OBJECT|TLS|COM/ && member !~ allowed { print member ".o: " $1 }'
}

header_guards() {
	for file in src/*/*.h src/*.h; do
		[ -f "$file" ] || continue
		guard=CROSSREAD_$(printf '%s' "${file#src/}" | tr 'a-z/.' 'A-Z__')
		grep -qx "#ifndef $guard" "$file" || echo "$file: no $guard"
	done
}

long_functions() {
	awk '
	FNR == 1 { from = 0 }
	/^{/ { from = FNR }
	/^}/ && from {
		if (FNR - from - 1 > 60) print FILENAME ":" from ": " FNR - from - 1 " lines"
		from = 0
	}' src/*.c src/*/*.c
}

untaught_files() {
	for file in src/*.[ch] src/*/*.[ch]; do
		head -n 1 "$file" | grep -q '^/\*' || echo "$file: no opening comment"
	done
}

rule 'an include names the same or a lower layer' "$(includes_upwards)"
rule 'only term includes curses' "$(includes_of '(n?curses[a-z]*/)?(n?curses|term|panel|form|menu)\.h' src/term/)"
rule 'only base/unicode.c includes libunistring' "$(includes_of \
	'uni(case|conv|ctype|gbrk|lbrk|name|norm|stdio|str|types|wbrk|width)\.h' src/base/unicode.c)"
rule 'a header has its guard' "$(header_guards)"
rule 'no function is longer than 60 lines' "$(long_functions)"
rule 'every file begins with a comment that teaches it' "$(untaught_files)"
if has_nm; then
	rule 'a global symbol begins with the name of its file' "$(foreign_prefixes)"
	rule 'only reports print, and memory that is exhausted' "$(printing_members)"
	rule 'only term and mem have data that changes' "$(mutable_data)"
else
	skip 'no nm or no library' 'rules on object files'
fi
done_testing
