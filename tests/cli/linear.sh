#!/bin/sh
# --linear: the viewer as a dialogue of lines, here through pipes.

: "${srcdir:=.}" "${builddir:=.}"
# shellcheck source=tests/tap.sh
. "$srcdir/tests/tap.sh"
story=$srcdir/data/sample/bridge

# say LINES: what the dialogue answers to them, in $out.
say() {
	printf '%b' "$1" >"$scratch/lines"
	crossread --linear --judge=none "$story" <"$scratch/lines"
}

say ''
is "$status" 0 'the end of the input: status 0'
is_empty "$err" 'nothing on standard error'
has "$out" '3 outlets, 2 origins' 'the story in figures comes first'
has "$out" 'wendlow-courier.example, sentence 1 of 23: others report it too' \
	'then the first sentence'
has_not "$out" "$(printf '\033')" 'nothing moves a cursor'

say 'd\n'
has "$out" 'difference 1 of 4, 4 not sure.' 'd: the difference of the story'
has "$out" 'sentence 2 of 23: another outlet differs, not sure.' 'd: where it is'
has "$out" 'Difference: number may differ: 48 / 47.' 'd: in what it differs'
has "$out" 'standard reports the same, sentence 1: ' 'd: who agrees'
# An outlet may say the same in one sentence and differ in the next.
cat >"$scratch/one.txt" <<'END'
The fire at the Wendlow paper mill killed 12 people on Monday night.

The mayor of Wendlow will visit the families today.
END
cat >"$scratch/two.txt" <<'END'
The fire at the Wendlow paper mill killed 14 people on Monday night, a rescuer said.

The fire at the paper mill in Wendlow on Monday night killed 12 people.
END
crossread --linear --judge=none "$scratch/one.txt" "$scratch/two.txt" </dev/null
has "$out" 'two differs, sentence 1: ' 'an outlet that differs'
has "$out" 'two reports the same, sentence 2: ' 'and says the same elsewhere'

# Options of the viewer hold here, too.
echo 'figures = on' >"$scratch/config"
"$builddir/crossread" --config="$scratch/config" --linear --judge=none "$scratch/one.txt" \
	"$scratch/two.txt" </dev/null >"$out" 2>"$err"
has "$out" ' Similarity 0.' 'figures = on: figures'

say '2\nG\n'
has "$out" 'Radio Orle, sentence 15 of 15' 'a digit and G'
say 'Tab\n'
has "$out" 'Radio Orle, sentence 1 of 15' 'a key by its name'
say '#3j\n'
has "$out" 'sentence 4 of 23' 'a count'
say '/upkeep\nn\n'
has "$out" 'match 1 of 3' 'the end of a line ends a search'
say ':quit\nd\n'
has_not "$out" 'difference 1' 'the end of a line ends a command'
say 'k\n'
is "$(tail -n 1 "$out")" 'Nothing changed.' 'what changes nothing is answered'
say 'Q\nd\n'
is "$status" 0 'Q: status 0'
has_not "$out" 'difference 1' 'Q leaves'
say 'y\n'
has "$out" 'not with --linear' 'what is not to be had is named'

# Lists are numbered lines; moving tells the one that is selected now.
say 'm\nj\nj\nj\nj\n'
has "$out" '1. Selected: titles' 'm: rows have numbers'
has "$out" '3. divergent, not sure, in 3 of 3 outlets, 2 origins: ' 'm: statements in words'
is "$(tail -n 1 "$out" | cut -c 1-12)" '5. Selected:' 'm: moving tells one row'
is "$(grep -c '^1\. ' "$out")" 1 'm: and not all of them again'
say 'i\n'
has "$out" 'only here, not sure: Listeners reported' 'i: what is left out'
has "$out" '; nearest, worth a look: 4 Anyone' 'i: with what comes nearest in its line'
say 'F\n'
has "$out" 'another outlet differs, not sure: 48 cracked hangers; ' 'F: facts'

LC_ALL=C say 'm\n'
is "$(LC_ALL=C tr -d '\000-\177' <"$out" | wc -c | tr -d ' ')" 0 'in the C locale all is ASCII'

crossread --linear - "$story" </dev/null
is "$status" 2 'an article on standard input: status 2'
has "$err" '--linear reads keys from standard input' 'an article on standard input is refused'
crossread --linear -f json --judge=none "$story" </dev/null
has "$out" '"schema": 1' 'with a format it is that report'
done_testing
