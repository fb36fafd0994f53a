#!/bin/sh
# The manual against the program: keys are those of the command table, options those of
# --help, environment variables those that the code reads; examples work and print what
# the page says.

: "${srcdir:=.}" "${builddir:=.}"
# shellcheck source=tests/tap.sh
. "$srcdir/tests/tap.sh"
page=$srcdir/man/crossread.1

for any in "$srcdir"/man/*.[1-9]; do
	name="${any##*/}: mandoc has nothing to warn of"
	if command -v mandoc >/dev/null 2>&1; then
		# An index of pages that lags behind is the system's matter, not the page's.
		mandoc -T lint -W warning "$any" 2>&1 | grep -v '^mandoc: outdated' >"$out"
		is_empty "$out" "$name"
	else
		skip 'no mandoc' "$name"
	fi
done

"$builddir/tests/man/keys" >"$scratch/rows"
awk -f "$srcdir/man/keys.awk" "$scratch/rows" "$page" >"$scratch/page"
same "$page" "$scratch/page" 'KEYS is the table of commands (else: make update-man)'

# Option names after Fl, "-f" or "--format", of the lines that PATTERN selects.
options_of_page() { # PATTERN
	awk -v pattern="$1" '
	/^\.Sh / { section = $0 }
	section ~ /OPTIONS/ { where = /^\.It / ? "options" : "text" }
	section !~ /OPTIONS/ { where = "text" }
	/^\./ && where ~ pattern {
		flags = 0
		for (i = 1; i <= NF; i++) {
			if ($i ~ /^\.?Fl$/) flags = 1
			else if ($i ~ /^\.?(Ar|Cm|Ev|Ic|Ns|No|Op|Oo|Oc)$/) flags = 0
			else if (flags && $i ~ /^-?[A-Za-z]/) print "-" $i
		}
	}' "$page" | LC_ALL=C sort -u
}

crossread --help
sed -n 's/^  *\(-[A-Za-z]\), \(--[a-z-]*\).*/\1\n\2/p; s/^  *\(--[a-z-]*\).*/\1/p' "$out" |
	LC_ALL=C sort -u >"$scratch/help"
options_of_page options >"$scratch/options"
options_of_page . >"$scratch/mentioned"
is "$(grep -c -- -- "$scratch/help")" "$(grep -c '^ .* --[a-z]' "$out")" \
	'the options of --help are all read'
LC_ALL=C comm -23 "$scratch/help" "$scratch/options" >"$scratch/lacking"
is_empty "$scratch/lacking" 'OPTIONS has each option of --help'
LC_ALL=C comm -13 "$scratch/help" "$scratch/mentioned" >"$scratch/unknown"
is_empty "$scratch/unknown" 'the page has no option that --help lacks'

# getenv's names, and the quoted ones that file_home is given or that name a proxy.
grep -rohE --include='*.c' '"(XDG_[A-Z_]*|[A-Za-z]*_(proxy|PROXY))"|getenv\("[A-Za-z_]*"' \
	"$srcdir/src" |
	grep -oE '"[A-Za-z_]*"' | tr -d '"' | LC_ALL=C sort -u >"$scratch/read"
sed -n 's/^\.It Ev //p' "$page" | tr -d ' ' | tr , '\n' | LC_ALL=C sort -u >"$scratch/told"
LC_ALL=C comm -23 "$scratch/read" "$scratch/told" >"$scratch/lacking"
is_empty "$scratch/lacking" 'ENVIRONMENT has each variable that the code reads'
# These are read for it by setlocale.
printf '%s\n' LANG LC_ALL LC_CTYPE >>"$scratch/read"
LC_ALL=C sort -o "$scratch/read" "$scratch/read"
LC_ALL=C comm -13 "$scratch/read" "$scratch/told" >"$scratch/unknown"
is_empty "$scratch/unknown" 'ENVIRONMENT has no variable that the code does not read'

# The linking model's cuts, as the page says them.
model() { # KEY
	# "0.300" in the file, "0.30" on the page
	sed -n "s/^$1 \([0-9.]*\)\$/\1/p" "$srcdir/data/linking.model" | sed 's/0$//'
}
tr '\n' ' ' <"$page" >"$scratch/flat"
has "$scratch/flat" "A pair from $(model cut) on is a" 'the cut for links is the model'"'"'s'
has "$scratch/flat" "A link from $(model sure) on is sure" 'the bound of sure links is the model'"'"'s'
has "$scratch/flat" "has a probability below $(model unlike), " 'the bound of sure uniques is the model'"'"'s'

# crossread.conf(5): all settings and styles, and an example that can be used.
settings=$srcdir/man/crossread.conf.5
crossread --print-config
sed -n 's/^#\([a-z-]*\) = .*/\1/p; s/^#color\.\([a-z-]*\) = .*/\1/p' "$out" >"$scratch/names"
while IFS= read -r name; do
	grep -Eq "^\.(It )?Cm (.* )?$name( |\$)" "$settings" || printf '%s\n' "$name"
done <"$scratch/names" >"$scratch/lacking"
is_empty "$scratch/lacking" 'crossread.conf(5) has each setting and style'
sed -n '/^\.Sh EXAMPLES/,$ { /^\.Bd/,/^\.Ed/ { /^\./d; p; }; }' "$settings" >"$scratch/config"
has "$scratch/config" 'key.quit = ' 'crossread.conf(5) has an example'
crossread --config="$scratch/config" --format=text "$srcdir/data/sample/harbour"
is "$status" 0 'its example can be used'
is_empty "$err" 'and has nothing to complain of'

# Examples: the literal blocks of EXAMPLES, one file each, as a terminal shows them.
awk -v prefix="$scratch/example" '
/^\.Sh / { inside = /EXAMPLES/ }
inside && /^\.Bd / { file = prefix (++count); next }
/^\.Ed/ { file = "" }
inside && file != "" {
	sub(/^\\&/, "")
	gsub(/\\e/, "\\")
	print > file
}' "$page"
mkdir "$scratch/bin"
ln -s "$CROSSREAD" "$scratch/bin/crossread"

for example in "$scratch"/example?; do
	name="example ${example##*example}"
	folder=$scratch/run
	mkdir -p "$folder"
	ln -sf "$srcdir/data" "$folder/data"
	sed -n 's/^\$ //p' "$example" >"$scratch/script"
	status=0
	(cd "$folder" && PATH=$scratch/bin:$PATH sh -e "$scratch/script") \
		>"$out" 2>"$err" || status=$?
	is "$status" 0 "$name works"
	is_empty "$err" "$name has nothing to complain of"
	grep -v -e '^\$ ' -e '^\.\.\.$' "$example" | while IFS= read -r line; do
		grep -qxF -e "$line" "$out" || printf '%s\n' "$line"
	done >"$scratch/missing"
	is_empty "$scratch/missing" "$name prints what the page says"
	rm -rf "$folder"
done
is "$(grep -c '^\.Bd .*-offset indent' "$page")" "$(find "$scratch" -name 'example?' | wc -l | tr -d ' ')" \
	'all examples are tried'
done_testing
