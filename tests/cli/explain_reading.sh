#!/bin/sh
# --explain-reading: each piece of an input, what it was taken for, and by which rule.

: "${srcdir:=.}" "${builddir:=.}"
# shellcheck source=tests/tap.sh
. "$srcdir/tests/tap.sh"
cd "$scratch" || exit 99

cat >page.html <<'EOF'
<!DOCTYPE html><html lang="en"><head><title>A ferry strikes a barge</title></head><body>
<nav><a href="/">Home</a></nav>
<h1>A ferry strikes a barge</h1>
<p class="byline">By Ann Lee</p>
<p>The ferry struck the barge on Tuesday, the police said, and nobody was hurt by it.</p>
<p>Follow the money, said the judge, and you arrive at a shed in the harbour of Alden.</p>
<p>Sign up for our morning briefing and you will never miss a story of ours again.</p>
<p hidden>The page hides this paragraph, which nobody is to read, from all who look.</p>
<p>The inquiry into the cause will begin on Wednesday, the harbour authority said.</p>
<div class="newsletter"><p>Our letter, every morning, for you and your neighbours too.</p></div>
</body></html>
EOF
crossread --explain-reading page.html
is "$status" 0 'a page is explained'
has "$out" '1 menu     Home' 'what frames the page is named'
has "$out" 'it stands in an element or role that frames a page' 'with its rule'
has "$out" 'a box that it stands in is called so: "byline*"' 'a box, with the row'
has "$out" 'a box that it stands in is called so: "newsletter*"' 'another one'
has "$out" 'the page hides it' 'what is hidden'
has "$out" 'its words, weighed, say more for that than for prose' 'what was weighed'
has "$out" 'weighed: intercept +' 'with its signs'
has "$out" 'text     Follow the money' 'prose is text'
is "$(grep -c 'no rule took it' "$out")" 3 'three paragraphs are text'

# What was weighed is in doubt, also when the report is opened again.
crossread -f json page.html
is "$(grep -c '"sure": false,' "$out")" 1 'what was weighed is not sure in JSON'
grep -A1 '"sure": false' "$out" >doubt
has doubt 'Sign up for our morning briefing' 'it is the paragraph'
cp "$out" report.json
crossread -f json report.json
is "$(grep -c '"sure": false,' "$out")" 1 'nor when the report is opened again'

printf 'A ferry strikes a barge\n\nBy Ann Lee\n\nRead more: Cats\n\n%s\n\n%s\n' \
	'The ferry struck the barge \033[31mon Tuesday.' 'Nobody was hurt, the police said.' |
	crossread --explain-reading -
is "$status" 0 'so is a text'
has "$out" 'it is a short line above all text' 'its title'
has "$out" 'it opens as a byline does and goes on with a name' 'its byline'
has "$out" 'no prose begins so, or is so: "read more:"' 'its furniture, with the row'
is "$(LC_ALL=C tr -d '\040-\176\n' <"$out" | wc -c | tr -d ' ')" 0 'nothing unsafe is written'

crossread --explain-reading
is "$status" 2 'a file must be named'
crossread --explain-reading page.html missing.txt
is "$status" 2 'what is not there is a failure'
has "$out" 'text     The ferry' 'and the rest is explained'
done_testing
