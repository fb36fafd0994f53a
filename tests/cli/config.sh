#!/bin/sh
# The configuration file: found, applied before the command line, refused by its line.

: "${srcdir:=.}" "${builddir:=.}"
# shellcheck source=tests/tap.sh
. "$srcdir/tests/tap.sh"
story=$srcdir/data/sample/harbour
XDG_CONFIG_HOME=$scratch/config
export XDG_CONFIG_HOME
usual=$XDG_CONFIG_HOME/crossread/config
mkdir -p "${usual%/*}"


# config_error TEXT LINES: status 2 with TEXT, and the file's name.
config_error() {
	printf '%b' "$2" >"$scratch/bad"
	crossread "--config=$scratch/bad" "$story"
	is "$status" 2 "$1: status 2"
	has "$err" "$1" "$1: told"
	has "$err" "$scratch/bad" "$1: with the file"
	is_empty "$out" "$1: nothing on standard output"
}

crossread "$story"
is "$status" 0 'no configuration file: status 0'
cp "$out" "$scratch/default"
crossread --width=40 "$story"
cp "$out" "$scratch/narrow"
crossread --width=60 "$story"
cp "$out" "$scratch/middle"
is "$(cmp -s "$scratch/narrow" "$scratch/middle"; echo $?)" 1 'two widths differ'

printf '# narrow\n\n  width =  40 \r\n' >"$usual"
crossread "$story"
is "$status" 0 'the usual file: status 0'
same "$out" "$scratch/narrow" 'the usual file is read'
crossread "$story" --width=60
same "$out" "$scratch/middle" 'the command line goes before it'
crossread --no-config "$story"
same "$out" "$scratch/default" '--no-config: it is not read'
printf 'width=60' >"$scratch/other"
crossread "$story" --config="$scratch/other"
same "$out" "$scratch/middle" '--config: another file instead'

crossread --config="$scratch/missing" "$story"
is "$status" 2 '--config: a missing file: status 2'
has "$err" "$scratch/missing" '--config: a missing file is named'

config_error 'bad:2' 'color = never\nwidth = wide\n'
config_error "'help'" 'first-view = help\n'
config_error "'pink'" 'pink = 1\n'
config_error "'exit-code'" 'exit-code = 1\n'
config_error 'NAME = VALUE' 'width\n'
config_error 'NUL' 'width = 40\n\000'
config_error 'UTF-8' 'width = \0377\n'

# Keys and colours: each mistake is told with its line, also where two lines clash.
config_error 'bad:2' '\nkey.zoom = M-z\n'
config_error "no command 'no-such'" 'key.no-such = x\n'
config_error 'bad:1' 'key.zoom = q\n'
config_error "'q' is the key of 'zoom' and of 'back'" 'key.zoom = q\n'
config_error 'bad:3' 'key.zoom = Z\n\nkey.back = Z\n'
config_error "begins like ']'" 'key.zoom = ]\n'
config_error 'no way out' 'key.back =\nkey.quit =\n'
config_error 'bad:1' 'color.shared = pink\n'
config_error "no style 'hat'" 'color.hat = blue\n'
config_error "'pink'" 'theme = pink\n'
printf '%s\n' 'key.zoom = Z gz' 'key.first = Home' 'key.redraw =' 'key.status =' 'key.align = =' \
	'color.shared = bright-blue default bold italic' 'theme = colour-blind' >"$scratch/own"
crossread --config="$scratch/own" "$story"
is "$status" 0 'keys and colours of a file are taken'
same "$out" "$scratch/default" 'and say nothing in a report'

# A wrong file does not keep from what needs none, nor from --no-config.
echo 'pink = 1' >"$usual"
for option in --help --version --print-config --list-commands; do
	crossread "$option"
	is "$status" 0 "$option works with a wrong file"
	is_empty "$err" "$option: and says nothing of it"
done
crossread "$story"
is "$status" 2 'a wrong usual file: status 2'
crossread --config="$scratch/other" --no-config "$story"
same "$out" "$scratch/default" '--no-config behind --config counts'
crossread --no-config --config="$scratch/other" "$story"
same "$out" "$scratch/middle" '--config behind --no-config counts'
printf '\357\273\277width = 60\n' >"$scratch/marked"
crossread --config="$scratch/marked" "$story"
same "$out" "$scratch/middle" 'a byte order mark is no name'
yes '# as long as can be' | head -c 1500000 >"$scratch/large"
crossread --config="$scratch/large" "$story"
is "$status" 2 'a very large file: status 2'
has "$err" 'larger than 1 MiB' 'a very large file: told'

# The judge can be set; it is told of like one of the command line.
printf 'judge = %s/no/such/judge\n' "$scratch" >"$usual"
crossread "$story"
is "$status" 0 'a judge that cannot start costs nothing'
has "$err" judge 'the judge of the file is started'
rm "$usual"

# The viewer's options are settings, too.
printf 'wrap = off\nmark-words = all\n' >"$scratch/viewer"
crossread --config="$scratch/viewer" "$story"
is "$status" 0 'options of the viewer can be set'
printf 'wrap = maybe\n' >"$scratch/viewer"
crossread --config="$scratch/viewer" "$story"
has "$err" ":1: wrap: 'maybe' is not one of on, off" 'a value that there is not: told'

# What --print-config prints is a file that changes nothing, and lists every setting.
crossread --print-config
is "$status" 0 '--print-config: status 0'
cp "$out" "$scratch/printed"
for name in width color theme language first-view judge judge-questions judge-seconds \
	model key.down key.interrupt color.plain color.heading; do
	has "$scratch/printed" "#$name = " "--print-config: $name"
done
crossread --config="$scratch/printed" "$story"
is "$status" 0 'its file can be read'
same "$out" "$scratch/default" 'its file changes nothing'
# What it says of keys and colours is what holds: it can be said again, and is complete.
sed -n 's/^#\(\(key\|color\)\.[a-z!-]* = .*\)/\1/p' "$scratch/printed" >"$scratch/again"
crossread --list-commands
is "$(grep -c '^key' "$scratch/again")" "$(grep -vc '^outlet	' "$out")" \
	'it has the keys of every command'
crossread --config="$scratch/again" "$story"
is "$status" 0 'its keys and colours can be read'
is_empty "$err" 'and are taken without a word'
done_testing
