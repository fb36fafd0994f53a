#!/bin/sh
# URLs: fetched only when asked, from the public network unless allowed, within limits.  A
# server on loopback plays all parts; nothing leaves this machine.

: "${srcdir:=.}" "${builddir:=.}"
# shellcheck source=tests/tap.sh
. "$srcdir/tests/tap.sh"
good=$srcdir/data/sample/harbour/pilot.txt

# The server lives until this end of the gate is closed: as long as this shell.
mkfifo "$scratch/gate" "$scratch/port"
"$builddir/tests/server/server" <"$scratch/gate" >"$scratch/port" 2>/dev/null &
exec 3>"$scratch/gate"
read -r port <"$scratch/port" || skip_all 'no sockets'
server=http://127.0.0.1:$port

# refused TEXT NAME ARGUMENT...: told with TEXT, status 2; a good file is shown beside it.
refused() {
	text=$1
	name=$2
	shift 2
	crossread "$@" "$good"
	is "$status" 2 "$name: status 2"
	has "$err" "$text" "$name: is told"
	has "$out" Maren "$name: the rest is shown"
	is "$(wc -l <"$err" | tr -d ' ')" 1 "$name: in one line"
}

# Not asked, not fetched.
refused 'not fetched; add --fetch' 'without --fetch' "$server/page"
has "$err" "$server/page: " 'without --fetch: is named'
refused 'not fetched; add --fetch' '--allow-private alone' --allow-private "$server/page"
refused 'not fetched; add --fetch' 'capitals' "HTTPS://127.0.0.1:$port/page"
refused 'only http and https' 'ftp' --fetch ftp://127.0.0.1/page
refused 'only http and https' 'file' --fetch "file://$good"
refused 'only http and https' 'a label before another scheme' "A=gopher://127.0.0.1/"

# Private addresses, however they are written.
for host in 127.0.0.1 127.1 0x7f000001 2130706433 0 10.0.0.1 169.254.169.254 192.168.1.1 \
	100.64.0.1 224.0.0.1 '[::1]' '[::]' '[::ffff:127.0.0.1]' '[fe80::1]' '[fd00::1]' \
	'[64:ff9b::7f00:1]'; do
	crossread --fetch "http://$host:$port/page"
	is "$status" 2 "$host: status 2"
	has "$err" 'not in the public network; add --allow-private' "$host: is refused"
done
for variable in http_proxy https_proxy HTTPS_PROXY all_proxy ALL_PROXY; do
	(eval "$variable=$server; export $variable"
		crossread --fetch "$server/page")
	has "$err" "$variable sets a proxy" "$variable: no address can be told"
done
(
	all_proxy=$server no_proxy='*'
	export all_proxy no_proxy
	crossread --fetch "$server/page"
)
has "$err" 'not in the public network' 'no_proxy=*: the address is told'
(
	http_proxy=$server
	export http_proxy
	crossread --fetch --allow-private http://crossread.invalid/echo
)
has "$out" 'GET http://crossread.invalid/echo' 'a proxy is used where it is allowed'

# The page is an article like that of a file.
fetch() {
	crossread --fetch --allow-private "$@"
}
fetch -f json "$server/page"
is "$status" 0 'a page: status 0'
is_empty "$err" 'a page: nothing to complain of'
has "$out" "\"source\": \"$server/page\"" 'a page: the URL is its source'
has "$out" "\"url\": \"$server/page\"" 'a page: the URL is its URL'
has "$out" '"label": "127.0.0.1"' 'a page: the host is its label'
has "$out" 'The ferry to Lowen stayed in port on Monday.' 'a page: its text'
fetch -f json "Ferry News=$server/page?a=b&c=d#place"
is "$status" 0 'a label and a fragment: status 0'
has "$out" '"label": "Ferry News"' 'a label is taken'
has "$out" "\"source\": \"$server/page?a=b&c=d\"" 'an equals sign in a query is none of it'
fetch -f json "$server/hop/4"
is "$status" 0 'five redirects: status 0'
has "$out" "\"source\": \"$server/hop/4\"" 'five redirects: the source is what was named'
has "$out" "\"url\": \"$server/page\"" 'five redirects: the URL is the last one'
fetch "$server/packed"
has "$out" 'The ferry to Lowen' 'a packed page is unpacked'
fetch -f json "$server/western"
has "$out" 'café' 'Windows-1252, as declared'
fetch -f json "$server/greek"
has "$out" 'γέφυρα' 'ISO 8859-7, as declared'
fetch "$server/page" "$good"
is "$status" 0 'beside a file: status 0'

# What is sent: nothing of the user's.
mkdir "$scratch/home"
echo "machine 127.0.0.1 login user password secret" >"$scratch/home/.netrc"
chmod 600 "$scratch/home/.netrc"
(HOME=$scratch/home fetch -f text "$server/echo")
has "$out" 'User-Agent: crossread/' 'the program names itself'
has_not "$out" Authorization 'no login is sent'
has_not "$out" Cookie 'no cookie is sent'
has_not "$out" Referer 'no referring page is sent'

# unfetched TEXT PATH: the page at PATH is refused with TEXT.
unfetched() {
	refused "$1" "$2" --fetch --allow-private "$server/$2"
	has "$err" "$server/$2: " "$2: is named"
}
unfetched 'more than 5 redirects' hop/5
unfetched 'more than 5 redirects' loop
unfetched 'redirects to file:///etc/passwd' to-file
unfetched 'names a user' to-login
unfetched 'larger than 64 MiB' bomb
unfetched 'larger than 64 MiB' huge
unfetched 'larger than 64 MiB' boast
unfetched 'compression is damaged' damaged
unfetched 'status 404' missing
unfetched 'status 304' unchanged
unfetched 'an empty page' empty
unfetched 'ended in the middle' short
unfetched 'without an answer' silent
unfetched 'no web server' nonsense
unfetched 'NUL' binary
unfetched 'no proper one' to-escape
has_not "$err" "$(printf '\033')" 'an escape sequence in an address is not printed'
refused 'names a user' 'a login in the address' --fetch --allow-private \
	"http://user:word@127.0.0.1:$port/page"
refused 'cannot be reached' 'a closed port' --fetch --allow-private http://127.0.0.1:1/
refused 'secure connection' 'https where http is spoken' --fetch --allow-private \
	"https://127.0.0.1:$port/page"
refused 'no proper one' 'no host' --fetch --allow-private 'http://'

# A certificate that nobody vouches for.
name='a certificate of its own making'
if command -v openssl >/dev/null 2>&1 &&
	openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 \
		-subj /CN=localhost -keyout "$scratch/key" -out "$scratch/certificate" \
		>/dev/null 2>&1; then
	mkfifo "$scratch/accept"
	openssl s_server -accept 127.0.0.1:0 -naccept 1 -www -key "$scratch/key" \
		-cert "$scratch/certificate" >"$scratch/accept" 2>/dev/null </dev/null 3>&- &
	secure=$!
	exec 4<"$scratch/accept" # open to the end, for it would not outlive its reader
	secure_port=
	while [ -z "$secure_port" ] && read -r line <&4; do
		case $line in ACCEPT*) secure_port=${line##*:} ;; esac
	done
	refused 'certificate cannot be trusted' "$name" --fetch --allow-private \
		"https://127.0.0.1:$secure_port/"
	kill "$secure" 2>/dev/null
	exec 4<&-
else
	skip 'no openssl' "$name"
fi

# A URL is one word for the program, whatever it looks like.
touch "$scratch/witness"
for url in "$server/\$(rm $scratch/witness)" "$server/;rm $scratch/witness" \
	"$server/\`rm $scratch/witness\`" "http://-oProxyCommand=rm/"; do
	fetch "$url"
	is "$status" 2 "$url: status 2"
done
is "$(ls "$scratch/witness")" "$scratch/witness" 'no shell has seen a URL'
exec 3>&-
done_testing
