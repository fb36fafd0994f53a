#!/bin/sh
# Inputs that are too much, or made to hurt: each gets one clear line, costs little, and
# the article beside it is read all the same.

: "${srcdir:=.}" "${builddir:=.}"
# shellcheck source=tests/tap.sh
. "$srcdir/tests/tap.sh"
good=$srcdir/data/sample/harbour/pilot.txt

# refused FILE TEXT NAME: told with TEXT in one line, and the good file is shown.
refused() {
	crossread -f json "$1" "$good"
	is "$status" 2 "$3: status 2"
	has "$err" "$2" "$3: is told"
	is "$(wc -l <"$err")" 1 "$3: in one line"
	has "$out" 'Maren' "$3: the other article is read"
}

# read_well FILE TEXT NAME: no harm is done, and TEXT is among what was read.
read_well() {
	crossread -f json "$1" "$good"
	is "$status" 0 "$3: status 0"
	has "$out" "$2" "$3: its text is there"
	has "$out" 'Maren' "$3: and the other article"
}

# repeat COUNT TEXT
repeat() {
	awk -v count="$1" -v text="$2" 'BEGIN { while (count-- > 0) printf "%s", text }'
}

# Beyond each bound by little: what is larger costs no more, only the test's own time.
truncate -s 65M "$scratch/huge.txt"
refused "$scratch/huge.txt" 'larger than 64 MiB' 'a file of 65 MiB'
rm "$scratch/huge.txt"
head -c 5000000 /dev/zero | tr '\0' a >"$scratch/line.txt"
refused "$scratch/line.txt" 'more than 4 MiB' 'a line of 5 MB'
gzip -c "$scratch/line.txt" >"$scratch/line.txt.gz"
refused "$scratch/line.txt.gz" 'more than 4 MiB' 'the same, compressed'
rm "$scratch/line.txt"
head -c 68157440 /dev/zero | gzip -1 -c >"$scratch/bomb.gz"
refused "$scratch/bomb.gz" 'more than 64 MiB' 'a gzip bomb'

words='The ferry left the harbour before dawn, said the pilot who had seen it go.'
{
	echo '<html><body>'
	repeat 100000 '<div>'
	echo "<p>$words</p><p>$words</p>"
} >"$scratch/deep.html"
read_well "$scratch/deep.html" "$words" 'HTML nested 100,000 deep'
{
	printf '<html><body><div'
	repeat 200000 ' a="b"'
	echo "><p>$words</p><p>$words</p></div></body></html>"
} >"$scratch/attributes.html"
read_well "$scratch/attributes.html" "$words" 'a tag with 200,000 attributes'
{
	echo '<html><body>'
	repeat 500000 '<'
	echo "<p>$words</p><p>$words</p></body></html>"
} >"$scratch/opening.html"
read_well "$scratch/opening.html" "$words" 'half a million opening brackets'
{
	repeat 100000 '['
} >"$scratch/deep.json"
refused "$scratch/deep.json" 'deep.json' 'JSON nested 100,000 deep'

cat >"$scratch/bomb.xml" <<'END'
<?xml version="1.0"?>
<!DOCTYPE rss [
<!ENTITY a "ha ha ha ha ha ha ha ha ha ha">
<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
<!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">
<!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;">
<!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;">
<!ENTITY g "&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;">
<!ENTITY secret SYSTEM "file:///etc/passwd">
]>
<rss version="2.0"><channel><title>Bombs</title><item><title>One</title>
<description>The ferry left before dawn, &g; &secret; said the pilot who had seen it.</description>
</item></channel></rss>
END
crossread -f json "$scratch/bomb.xml" "$good"
has_not "$out" 'ha ha ha' 'an entity bomb does not go off'
has_not "$out" 'root:' 'no file is read into a feed'
has "$out" 'Maren' 'an entity bomb: the other article is read'

# Cut off in the middle.
head -c 1500 "$srcdir/tests/formats/page.html" >"$scratch/cut.html"
crossread -f json "$scratch/cut.html" "$good"
has "$out" 'Maren' 'half a web page harms no other article'
head -c 700 "$srcdir/tests/formats/record.json" >"$scratch/cut.json"
refused "$scratch/cut.json" 'cut.json' 'half a record'

# What it is called it is not.
printf '\211PNG\r\n\032\n\0\0\0\rIHDR' >"$scratch/picture.html"
refused "$scratch/picture.html" 'picture.html' 'a picture called a page'

# A folder that leads back to itself, and a link that leads to itself.
mkdir "$scratch/loop"
ln -s ../loop "$scratch/loop/again"
ln -s self "$scratch/self"
cp "$good" "$scratch/loop/pilot.txt"
crossread -f json "$scratch/loop"
is "$status" 0 'a folder in itself: status 0'
has "$err" 'skipped' 'a folder in itself: is skipped'
is "$(grep -c '"label"' "$out")" 1 'a folder in itself: its article is read once'
refused "$scratch/self" 'self' 'a link to itself'

# Pipes with a name: one that says nothing, and one that speaks.
if mkfifo "$scratch/silent" "$scratch/speaking" 2>/dev/null; then
	crossread --patience=1 -f json "$scratch/silent" "$good"
	is "$status" 2 'a silent pipe: status 2'
	has "$err" 'says nothing' 'a silent pipe: is told'
	has "$out" 'Maren' 'a silent pipe: the other article is read'
	cat "$good" >"$scratch/speaking" &
	crossread --patience=60 -f json "$scratch/speaking"
	wait
	is "$status" 0 'a pipe that speaks: status 0'
	has "$out" 'Maren' 'a pipe that speaks: is read'
else
	skip 'no named pipes here' 'a silent pipe'
fi

done_testing
