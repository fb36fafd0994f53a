#!/bin/sh
# The programs that read, fetch and ask for crossread have taken limits upon themselves before
# the first byte that they do not know comes in.  Each is looked at while it lives: its
# answer is longer than a pipe, so it waits until somebody takes the rest.

: "${srcdir:=.}" "${builddir:=.}"
# shellcheck source=tests/tap.sh
. "$srcdir/tests/tap.sh"
[ -r /proc/self/limits ] || skip_all 'no /proc'
mkfifo "$scratch/answer"

# has_limit VALUE NAME: the soft and the hard one that the program looked at has.
has_limit() {
	is "$(sed -n "s/^Max $2  *\([^ ]*\)  *\([^ ]*\) .*/\1 \2/p" "$scratch/limits")" \
		"$1 $1" "$program: $2"
}

# unless_unlimited WHAT VALUE NAME: has_limit, or a case that this build skips.
unless_unlimited() {
	if grep -q "^#define UNLIMITED_$1 " "$builddir/config.h"; then
		skip "this build has no limit on it" "$program: $3"
	else
		has_limit "$2" "$3"
	fi
}

# look_at INPUT PROGRAM ARGUMENT...: its limits, once it has begun to answer.
look_at() {
	input=$1
	program=$2
	shift 2
	"$builddir/crossread-$program" "$@" <"$input" >"$scratch/answer" &
	exec 4<"$scratch/answer"
	head -c 1 <&4 >"$scratch/first"
	cat "/proc/$!/limits" >"$scratch/limits"
	cat <&4 >/dev/null
	exec 4<&-
	wait $!
	is "$?" 0 "$program: has answered"
}

# has_limits SECONDS: those that are expected of the program that was looked at, but what
# the build cannot live with (see configure.ac).
has_limits() {
	has_limit 0 'core file size'
	unless_unlimited TIME "$1" 'cpu time'
	unless_unlimited FILES 0 'file size'
	unless_unlimited MEMORY 1073741824 'address space'
}

awk 'BEGIN { for (i = 0; i < 5000; i++) print "Boat " i " left its berth again.\n" }' \
	>"$scratch/long.txt"
look_at "$scratch/long.txt" reader long.txt ''
has_limits 15

# The server lives until this end of the gate is closed: as long as this shell.
mkfifo "$scratch/gate" "$scratch/port"
"$builddir/tests/server/server" <"$scratch/gate" >"$scratch/port" 2>/dev/null &
exec 3>"$scratch/gate"
if read -r port <"$scratch/port"; then
	look_at /dev/null fetch any "http://127.0.0.1:$port/long"
	has_limits 20
else
	skip 'no sockets' 'fetch'
fi

# A model that never answers: once its server has the request, crossread-ask waits.
mkfifo "$scratch/gate2" "$scratch/port2" "$scratch/log"
"$builddir/tests/server/model" "$scratch/log" <"$scratch/gate2" >"$scratch/port2" 2>/dev/null &
exec 5>"$scratch/gate2"
if read -r port <"$scratch/port2"; then
	program=ask
	echo '{"id":0,"a":{"text":"One."},"b":{"text":"Two."},"cut":0.3}' >"$scratch/question"
	"$builddir/crossread-ask" local model "http://127.0.0.1:$port/never" rules \
		<"$scratch/question" >"$scratch/answers" &
	read -r request <"$scratch/log"
	cat "/proc/$!/limits" >"$scratch/limits"
	is "$request" 'never json_schema 1' 'ask: has asked'
	has_limits 600
	kill $!
	wait $!
else
	skip 'no sockets' 'ask'
fi
done_testing
