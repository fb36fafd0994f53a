#!/bin/sh
# The architecture as rules on sources and objects.  Rooms are ranked; an include names the
# same room, one before it, or (of the same layer or one below) what all rooms share:
#
#     base <- read <- align <- show <- term <- program      an arrow points at what is used
#
# Curses stays in term, libunistring and OpenBLAS in one file each, printing in programs and
# memory that is exhausted; a symbol's prefix is its file's name, or its room's and its
# file's; only term and mem have mutable data.

# shellcheck disable=SC2046 # names of sources have no blanks
: "${srcdir:=.}" "${builddir:=.}"
# shellcheck source=tests/tap.sh
. "$srcdir/tests/tap.sh"
builddir=$(cd "$builddir" && pwd)
cd "$srcdir" || exit 99

# The ranks: a room to a line, from the lowest.  A file is in the room of its folder, but
# those that compose rooms are named by themselves, with a stop, where they stand.
ranks='
base
read
read/language
read/metadata
read/split
read/clean
read/decode
read/html
read/format
read/source
align
align/words
align/values
align/link
align/difference
align/why
align/decide
align/blind
align/story_parts.
align/story_decisions.
align/story_verdicts.
align/story_links.
align/story_disagreements.
align/story_origins.
align/story_standings.
align/story_equals.
align/story_statements.
align/story_totals.
align/story_build.
show
show/view
show/report
show/stack.
show/app_parts.
show/app_status.
show/app_screen.
show/app_search.
show/app_line.
show/app_dispatch.
show/app_prompt.
show/app_mouse.
show/app_keys.
show/app.
show/linear.
term
program/crossread
program/reader
program/fetch
program/judge
program/ask
'

# rule NAME FOUND: passes where nothing was found that breaks it.
rule() {
	if [ -z "$2" ]; then
		pass "$1"
	else
		fail "$1" "$2"
	fi
}

# Sources, from the root of the tree.
sources() { # EXTENSION...
	find src -name "*.[$1]" | LC_ALL=C sort
}

# includes_upwards FILE...: the lines that include what ranks above the file they are in.
includes_upwards() {
	awk -v ranks="$ranks" '
		BEGIN {
			count = split(ranks, room, "\n")
			for (i = 1; i <= count; i++) if (room[i] != "") rank[room[i]] = i
		}
		# The rank of a path below src; 0 where it has none.
		function rank_of(path,    whole, folder) {
			whole = path
			sub(/\.[a-z]+$/, ".", whole)
			if (whole in rank) return rank[whole]
			folder = path
			sub("/[^/]*$", "", folder)
			return rank[folder] + 0
		}
		FNR == 1 {
			own = FILENAME
			sub(/^.*src\//, "", own)
			own = rank_of(own)
			if (!own) print FILENAME ": its room has no rank"
		}
		/^#[ \t]*include "/ {
			split($0, quoted, "\"")
			if (quoted[2] == "config.h" || quoted[2] ~ /^[a-z0-9-]+\.inc$/) next
			named = rank_of(quoted[2])
			if (!named || named > own) print FILENAME ":" FNR ": " $0
		}' "$@"
}

# The headers that a room opens to others, as its room.am says: "room/header.h" a line.
doors() {
	find src -name room.am | while read -r list; do
		room=${list#src/}
		sed -n '/^# Doors/,/^# The room/p' "$list" | grep -oE '[a-z_]+\.(h|def)\b' |
			sed "s|^|${room%/room.am}/|"
	done
}

# private_includes FILE...: the lines that include what is another room's own.
private_includes() {
	doors >"$scratch/doors"
	awk '
		FILENAME ~ /doors$/ { open[$0] = 1; next }
		/^#[ \t]*include "[a-z_\/]+\.(h|def)"/ {
			split($0, quoted, "\"")
			room = quoted[2]
			sub("/[^/]*$", "", room)
			own = FILENAME
			sub(/^.*src\//, "", own)
			sub("/[^/]*$", "", own)
			if (quoted[2] != "config.h" && room != own && !(quoted[2] in open))
				print FILENAME ":" FNR ": " $0
		}' "$scratch/doors" "$@"
}

# Circles of includes between modules (a .c and its .h are one): each module in one.
circles() {
	# shellcheck disable=SC2046 # names of sources have no blanks
	awk '
		FNR == 1 { own = FILENAME; sub(/^src\//, "", own); sub(/\.[a-z]+$/, "", own) }
		/^#[ \t]*include "[a-z_\/]+\.h"/ {
			split($0, quoted, "\"")
			other = quoted[2]
			sub(/\.h$/, "", other)
			if (other != own && other != "config") print own, other
		}' $(sources ch) | tsort 2>&1 >/dev/null | sed -n 's/^tsort: //p'
}

includes_of() { # PATTERN ALLOWED: lines that include PATTERN outside ALLOWED
	grep -nE "^#[ 	]*include <$1>" $(sources ch) | grep -vE "^$2"
}

# What of align views and reports include beside the story, the words of a link and why.
looks_inside_align() {
	grep -nE '^#[ 	]*include "align/' $(find src/show -name '*.[ch]' | LC_ALL=C sort) |
		grep -vE '"align/(carrier|decision|evidence|link|origin|silence|story|why/[a-z_]+|decide/agreement)\.h"'
}

# Objects of the libraries.
objects() {
	find "$builddir/src" -name 'lib*_a-*.o'
}
has_nm() {
	[ -n "$(objects)" ] && command -v nm >/dev/null 2>&1
}

# "room file" for the path of an object: "read/html tree".
names='
	function names(path) {
		sub(/^.*\/src\//, "", path)
		sub(/\.o\]?:?$/, "", path)
		file = room = path
		sub(/^.*\/lib[a-z]+_a-/, "", file)
		sub(/\/[^\/]*$/, "", room)
		short = room
		sub(/^.*\//, "", short)
	}'

# Symbols that begin neither with the name of their file nor with that of their room and
# file.
foreign_prefixes() {
	objects | xargs nm -A -g -P --defined-only | awk "$names"'
		$2 !~ /^__/ {
			names(substr($1, 1, length($1) - 1))
			long = short "_" file
			if ($2 != file && index($2, file "_") != 1 &&
			    $2 != long && index($2, long "_") != 1)
				print room "/" file ".o: " $2
		}'
}

same_names() {
	for library in "$builddir"/lib*.a; do
		ar t "$library"
	done | sort | uniq -d
}

printing_objects() {
	objects | xargs nm -A -u -P | awk "$names"'
		{ names(substr($1, 1, length($1) - 1)) }
		$2 ~ /^(stdout|stderr|printf|vprintf|puts|putchar|perror|__printf_chk|__vprintf_chk)(@.*)?$/ &&
		    room != "term" && room "/" file != "base/mem" { print room "/" file ".o: " $2 }'
}

mutable_data() {
	objects | while read -r object; do
		nm -f sysv "$object" | awk -F '|' -v object="$object" "$names"'
			BEGIN { names(object) }
			NF == 7 && $7 ~ /^[ ]*(\.data|\.bss|\.tdata|\.tbss|\*COM\*)/ &&
			    $7 !~ /\.data\.rel\.ro/ && $1 !~ /^(__|\.L|_ZL|\.)/ &&
			    $4 ~ /OBJECT|TLS|COM/ && room != "term" &&
			    room "/" file != "base/mem" { print room "/" file ".o: " $1 }'
	done
}

header_guards() {
	for file in $(sources h); do
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
	}' $(sources c)
}

# A function with more parameters wants a struct that says what they are together.
crowded_functions() {
	awk '
	/^[a-z]/ { head = $0; from = FNR }
	/^[ \t]/ { head = head $0 }
	/^{/ {
		if (gsub(/,/, "", head) > 5) print FILENAME ":" from ": " head
		head = ""
	}' $(sources c)
}

untaught_files() {
	for file in $(sources ch); do
		head -n 1 "$file" | grep -q '^/\*' || echo "$file: no opening comment"
	done
}

# plant RULE HEADER: what RULE says of a file of read/split that includes HEADER; the test
# of this test.
plant() {
	mkdir -p "$scratch/src/read/split"
	printf '#include "base/str.h"\n#include "%s"\n' "$2" >"$scratch/src/read/split/planted.c"
	"$1" "$scratch/src/read/split/planted.c" | sed 's/.*\(planted\)/\1/'
}

# shellcheck disable=SC2046 # names of sources have no blanks
rule 'an include names the same room or one before it' "$(includes_upwards $(sources ch))"
is "$(plant includes_upwards read/clean/extract.h)" \
	'planted.c:2: #include "read/clean/extract.h"' 'a planted include is named with its line'
# shellcheck disable=SC2046
rule 'an include of another room names one of its doors' "$(private_includes $(sources ch))"
is "$(plant private_includes read/html/tree.h)" \
	'planted.c:2: #include "read/html/tree.h"' 'a planted private include is named'
rule 'no circle of includes' "$(circles)"
rule 'views and reports see a story, and ask align/why' "$(looks_inside_align)"
rule 'only term includes curses' "$(includes_of '(n?curses[a-z]*/)?(n?curses|term|panel|form|menu)\.h' src/term/)"
rule 'only base/unicode.c includes libunistring' "$(includes_of \
	'uni(case|conv|ctype|gbrk|lbrk|name|norm|stdio|str|types|wbrk|width)\.h' src/base/unicode.c)"
rule 'only one file includes the library that multiplies' "$(includes_of \
	'cblas\.h' src/program/judge/product.c)"
rule 'a header has its guard' "$(header_guards)"
rule 'no function is longer than 60 lines' "$(long_functions)"
rule 'no function has more than 6 parameters' "$(crowded_functions)"
rule 'every file begins with a comment that teaches it' "$(untaught_files)"
if has_nm; then
	rule 'a global symbol begins with the name of its file' "$(foreign_prefixes)"
	rule 'no two objects have one name' "$(same_names)"
	rule 'only memory that is exhausted prints' "$(printing_objects)"
	rule 'only term and mem have data that changes' "$(mutable_data)"
else
	skip 'no nm or no library' 'rules on object files'
fi
done_testing
