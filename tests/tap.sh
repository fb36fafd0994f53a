# shellcheck shell=sh disable=SC2034 # what is set here is read by the tests
# A very small library for tests in sh: the cases print TAP, which Automake counts.
#
#     . "$srcdir/tests/tap.sh"
#     crossread --nonsense                    runs it; sets $status, $out and $err
#     is "$status" 2 'an unknown option is a usage error'
#     has "$err" '--nonsense' 'and is named'
#     done_testing
#
# $out and $err name files.  $scratch is an empty directory that goes when the test ends.

: "${srcdir:?}" "${builddir:?}"
tap_count=0
tap_failed=0
scratch=$(mktemp -d "${TMPDIR:-/tmp}/crossread-test.XXXXXX") || exit 99
trap 'rm -rf "$scratch"' EXIT
trap 'exit 99' HUP INT TERM
mkdir "$scratch/.tap"
out=$scratch/.tap/out
err=$scratch/.tap/err
status=0
new_line='
'

pass() {
	tap_count=$((tap_count + 1))
	printf 'ok %d - %s\n' "$tap_count" "$1"
}

fail() {
	tap_count=$((tap_count + 1))
	tap_failed=$((tap_failed + 1))
	printf 'not ok %d - %s\n' "$tap_count" "$1"
	[ $# -lt 2 ] || printf '%s\n' "$2" | sed 's/^/# /'
}

# skip REASON NAME: a case that cannot run here.
skip() {
	tap_count=$((tap_count + 1))
	printf 'ok %d - %s # SKIP %s\n' "$tap_count" "$2" "$1"
}

# skip_all REASON: the whole file cannot run here.
skip_all() {
	printf '1..0 # SKIP %s\n' "$1"
	exit 0
}

# is GOT EXPECTED NAME
is() {
	if [ "$1" = "$2" ]; then
		pass "$3"
	else
		fail "$3" "got:      $1${new_line}expected: $2"
	fi
}

# has FILE TEXT NAME: the fixed TEXT stands somewhere in FILE.
has() {
	if grep -qF -e "$2" "$1"; then
		pass "$3"
	else
		fail "$3" "not found: $2${new_line}in: $(head -n 20 "$1")"
	fi
}

# without_judge FILE: a JSON report but for who was asked.
without_judge() {
	sed '/^ "judges": \[$/,/^ \],/d; /^ "judges": \[\],/d' "$1"
}

# same_but_judge FILE EXPECTED NAME: two JSON reports differ at most in who was asked.
same_but_judge() {
	without_judge "$1" >"$scratch/but-judge"
	without_judge "$2" >"$scratch/but-judge-expected"
	same "$scratch/but-judge" "$scratch/but-judge-expected" "$3"
}

# has_not FILE TEXT NAME
has_not() {
	if grep -qF -e "$2" "$1"; then
		fail "$3" "found: $(grep -F -e "$2" "$1" | head -n 5)"
	else
		pass "$3"
	fi
}

# is_empty FILE NAME
is_empty() {
	if [ -s "$1" ]; then
		fail "$2" "not empty: $(head -n 10 "$1")"
	else
		pass "$2"
	fi
}

# same FILE FILE NAME: byte for byte.
same() {
	if cmp -s "$1" "$2"; then
		pass "$3"
	else
		fail "$3" "$(diff "$1" "$2" | head -n 20)"
	fi
}

# crossread ARGUMENT...: standard input is the caller's.
crossread() {
	status=0
	"${CROSSREAD:-$builddir/crossread}" "$@" >"$out" 2>"$err" || status=$?
}

done_testing() {
	printf '1..%d\n' "$tap_count"
	[ "$tap_failed" = 0 ] || exit 1
	exit 0
}
