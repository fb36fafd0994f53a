#!/bin/sh
# Each header compiles alone, and twice: it includes what it needs and guards itself.

: "${srcdir:=.}" "${builddir:=.}"
: "${TEST_CC:=cc -std=c11 -D_GNU_SOURCE -I$srcdir/src -I$builddir}"
# shellcheck source=tests/tap.sh
. "$srcdir/tests/tap.sh"

# shellcheck disable=SC2044 # names of sources have no blanks
for header in $(find "$srcdir/src" -name '*.h' | LC_ALL=C sort); do
	name=${header#"$srcdir"/src/}
	printf '#include "config.h"\n#include "%s"\n#include "%s"\n' "$name" "$name" >"$scratch/alone.c"
	# shellcheck disable=SC2086 # TEST_CC is a command with its flags
	if $TEST_CC -Werror -fsyntax-only "$scratch/alone.c" >"$out" 2>&1; then
		pass "$name"
	else
		fail "$name" "$(head -n 20 "$out")"
	fi
done
done_testing
