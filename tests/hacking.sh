#!/bin/sh
# HACKING.md against the tree: a newcomer who follows it finds what it names.

: "${srcdir:=.}" "${builddir:=.}"
# shellcheck source=tests/tap.sh
. "$srcdir/tests/tap.sh"
guide=$srcdir/HACKING.md

# Paths: "read/html/tree.c" is below src; "tests/..." and the like stand at the root.
grep -oE '[a-z_]+(/[a-z_-]+)+\.(c|h|def|am|sh|py|md|model|dict|5|1)\b' "$guide" |
	LC_ALL=C sort -u >"$scratch/named"
while read -r path; do
	[ -e "$srcdir/$path" ] || [ -e "$srcdir/src/$path" ] ||
		case $path in
		*/x.* | */test_x.c | */fuzz_x.c) ;; # the file that a recipe adds
		*) echo "$path" ;;
		esac
done <"$scratch/named" >"$scratch/missing"
is_empty "$scratch/missing" 'each path that it names is there'

# Rooms: each folder with sources has its three lines, or its place in those of a layer.
for list in $(cd "$srcdir/src" && find . -name room.am | LC_ALL=C sort); do
	room=${list#./}
	room=${room%room.am}
	grep -qE "^\*\*${room}\*\*|, \*\*${room}\*\*|\*\*${room}\*\* --" "$guide" || echo "$room"
done >"$scratch/untold"
is_empty "$scratch/untold" 'each room is told of'

# Targets of make.
grep -oE 'make (-C build )?(check-fast|update-screens|update-man|coverage|bench|phrases-support)' "$guide" |
	grep -oE '[a-z-]+$' | LC_ALL=C sort -u |
	while read -r target; do
		grep -rqE "^$target:" "$srcdir"/Makefile.am "$srcdir"/*/room.am "$srcdir"/*/*/room.am ||
			echo "$target"
	done >"$scratch/unmade"
is_empty "$scratch/unmade" 'each target that it names can be made'
done_testing
