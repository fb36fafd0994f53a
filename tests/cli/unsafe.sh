#!/bin/sh
# No byte of an article, title, label, URL or file name reaches an output as a control,
# escape, bidi or invisible character.

: "${srcdir:=.}" "${builddir:=.}"
# shellcheck source=tests/tap.sh
. "$srcdir/tests/tap.sh"

# ESC BEL BS SO DEL, C1 CSI and OSC, bidi override and isolate, zero width space, soft
# hyphen, byte order mark, a tag, a line separator.
attack=$(printf '\033]0;owned\007\033[31m\010\016\177\302\2330m\302\235\342\200\256\342\201\246\342\200\213\302\255\357\273\277\363\240\201\201\342\200\250')
marked='<001B>]0;owned<0007>'

# unsafe_in FILE: lines with bytes that must not be there.
unsafe_in() {
	LC_ALL=C grep -anE "$(printf '[\001-\010\013-\037\177]|\302[\200-\237]|\302\255|\342\200[\213-\217\250-\256]|\342\201[\240-\257]|\357\273\277|\363\240')" "$1" |
		head -n 3 | od -c -A n | head -n 12
}

clean() { # NAME
	is "$(unsafe_in "$out")" '' "$1: standard output is clean"
	is "$(unsafe_in "$err")" '' "$1: standard error is clean"
}

write_article() { # FILE
	printf 'Title: A %s title\nOutlet: The %s Post\nURL: https://example.com/%s\nAuthor: Ann %s\n\n' \
		"$attack" "$attack" "$attack" "$attack" >"$1"
	printf 'The ferry %s struck the barge in the harbour on Tuesday.\n\n' "$attack" >>"$1"
	printf 'Nobody was hurt, said a %s spokesman of the port.\n' "$2" >>"$1"
}

name="$scratch/a$(printf '\033]0;owned\007\342\200\256').txt"
write_article "$name" "$attack"
write_article "$scratch/b.txt" harbour

for format in text json; do
	crossread -f $format "$name" "$scratch/b.txt"
	is "$status" 0 "$format: status 0"
	clean "$format"
done
has "$out" '\u001b]0;owned\u0007' 'JSON has escapes'
has "$out" '\u202e' 'JSON has escapes of bidi controls'
has "$out" '\udb40\udc41' 'JSON has surrogate pairs of what is beyond U+FFFF'
crossread "$name" "$scratch/b.txt"
has "$out" "$marked" 'text marks controls'
has "$out" '<202E>' 'text marks bidi controls'
crossread "L$attack=$scratch/b.txt" "$name"
is "$status" 0 'a label: status 0'
clean 'a label'
crossread --explain=1:1,2:1 "$name" "$scratch/b.txt"
clean '--explain'
crossread --explain="1$attack" "$name" "$scratch/b.txt"
clean 'a wrong --explain'
printf 'It is %s here.\tIt is 12 %s there.\n' "$attack" "$attack" >"$scratch/pairs"
crossread --score-pairs="$scratch/pairs"
is "$status" 0 '--score-pairs: status 0'
clean '--score-pairs'

# Messages name files and options.
crossread "$scratch/missing$attack.txt" "$scratch/b.txt"
is "$status" 2 'a missing file: status 2'
clean 'a missing file'
: >"$scratch/empty$attack.txt"
crossread "$scratch/empty$attack.txt"
clean 'an empty file'
cp "$name" "$scratch/copy$attack.txt"
crossread "$name" "$scratch/copy$attack.txt"
clean 'a copy'
mkdir "$scratch/d$attack"
: >"$scratch/d$attack/x$attack.xyz"
crossread "$scratch/d$attack" "$scratch/b.txt"
clean 'a directory'
crossread "--format=$attack" "$scratch/b.txt"
is "$status" 2 'a wrong format: status 2'
clean 'a wrong format'
crossread "--wrong$attack" "$scratch/b.txt"
is "$status" 2 'an unknown option: status 2'
clean 'an unknown option'
crossread "--width=$attack" "$scratch/b.txt"
clean 'a wrong width'
crossread -o "$scratch/no$attack/file" "$scratch/b.txt"
is "$status" 2 'a missing folder: status 2'
clean 'a missing folder'

# Joiners in their place are not marked, and are escaped in JSON.
printf 'The family \360\237\221\251\342\200\215\360\237\232\200 left the port on Tuesday.\n' \
	>"$scratch/joiner.txt"
crossread "$scratch/joiner.txt"
has_not "$out" '200D' 'text leaves joiners out'
clean 'joiners'
crossread -f json "$scratch/joiner.txt"
has "$out" '\u200d' 'JSON escapes joiners'
clean 'joiners in JSON'
done_testing
