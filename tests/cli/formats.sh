#!/bin/sh
# One article in every format that is read: the same sentences, title, byline, date, URL and
# label come out, and what surrounds it is set apart.

: "${srcdir:=.}" "${builddir:=.}"
# shellcheck source=tests/tap.sh
. "$srcdir/tests/tap.sh"
folder=$srcdir/tests/formats

# What a JSON report says of its first article, less what depends on the format: sentences
# as one text a line, and the fields that every format has.
article_of() { # REPORT
	awk '
	/^   "(label|title|byline|date|url|language|truncated)":/ { print }
	/^   "sentences": \[/ { inside = 1 }
	/^   \],?$/ { inside = 0 }
	inside && /^     "text":/ { print }
	/^  },?$/ { exit }' "$1"
}

crossread -f json "$folder/plain.txt"
article_of "$out" >"$scratch/expected"
is "$(grep -c '"text"' "$scratch/expected")" 12 'the plain text has its twelve sentences'
has "$scratch/expected" '"title": "Lamp of Cape Orm goes dark after 140 years"' 'and its title'

# same_article FILE NAME
same_article() {
	crossread -f json "$1"
	is "$status" 0 "$2: status 0"
	is_empty "$err" "$2: nothing to say"
	article_of "$out" >"$scratch/got"
	same "$scratch/expected" "$scratch/got" "$2: the same article"
}

same_article "$folder/page.html" 'a web page'
has "$out" '"kind": "menu"' 'its menu is set apart'
has "$out" 'Photo: Herald archive' 'its caption is kept as furniture'
has_not "$out" 'tracking' 'its scripts are not'
same_article "$folder/feed.xml" 'a feed'
same_article "$folder/record.json" 'a record of JSON'
same_article "$folder/markdown.md" 'Markdown'
same_article "$folder/saved.mhtml" 'a page saved as one file'
gzip -c "$folder/page.html" >"$scratch/page.html.gz"
same_article "$scratch/page.html.gz" 'a compressed page'


# What browsers and archivers keep pages in.
{
	printf 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n'
	cat "$folder/page.html"
} >"$scratch/answer"
{
	printf 'WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n\r\n\r\n'
	printf 'WARC/1.0\r\nWARC-Type: response\r\nContent-Length: %d\r\n' "$(wc -c <"$scratch/answer")"
	printf 'WARC-Target-URI: https://www.cape-herald.example/news/lamp-of-cape-orm\r\n\r\n'
	cat "$scratch/answer"
	printf '\r\n\r\n'
} >"$scratch/saved.warc"
same_article "$scratch/saved.warc" 'a web archive (WARC)'
gzip "$scratch/saved.warc"
same_article "$scratch/saved.warc.gz" 'a compressed one'

# saved_by LIBRARY FILE NAME: the same article, or what this build cannot open it for.
saved_by() {
	if grep -q "^#define HAVE_$1 " "$builddir/config.h"; then
		same_article "$folder/$2" "$3"
	else
		crossread "$folder/$2"
		is "$status" 2 "$3: status 2"
		has "$err" 'was built without lib' "$3: what is missing is named"
	fi
}
saved_by LIBARCHIVE saved.maff 'a zip file of pages (MAFF)'
saved_by LIBPLIST saved.webarchive 'a web archive of Safari'

# A report, opened again; and its own again.
crossread -f json "$folder/page.html"
cp "$out" "$scratch/report.json"
same_article "$scratch/report.json" 'a report'

# From standard input the format is told as well.
crossread -f json - <"$folder/page.html"
article_of "$out" >"$scratch/got"
same "$scratch/expected" "$scratch/got" 'a page from standard input'

# Encodings: of a page that declares one, of text with a byte order mark.
iconv -f utf-8 -t utf-16 "$folder/plain.txt" >"$scratch/plain.txt"
same_article "$scratch/plain.txt" 'UTF-16'
sed 's/charset="utf-8"/charset="windows-1252"/' "$folder/page.html" |
	iconv -f utf-8 -t windows-1252 >"$scratch/page.html"
same_article "$scratch/page.html" 'a page in Windows-1252'
iconv -f utf-8 -t windows-1252 "$folder/plain.txt" >"$scratch/plain.txt"
same_article "$scratch/plain.txt" 'text in Windows-1252'
sed 's/$/\r/' "$folder/plain.txt" >"$scratch/plain.txt"
same_article "$scratch/plain.txt" 'lines ended by CR LF'

# A mail that was pasted from a window, whole and as a quotation.
{
	printf 'Von: Jo Bell <jo@mail.example>\nGesendet: Freitag, 2. Mai 2025 08:01\n'
	printf 'An: Al\nBetreff: WG: Lamp\n\n'
	cat "$folder/plain.txt"
} >"$scratch/plain.txt"
same_article "$scratch/plain.txt" 'a pasted mail'
has "$out" 'Gesendet: Freitag, 2. Mai 2025 08:01' 'its head is set apart'
sed 's/^/> /' "$folder/plain.txt" >"$scratch/plain.txt"
same_article "$scratch/plain.txt" 'a quoted mail'

# Choosing among the items of a feed.
sed 's|</channel>|<item><title>Ferry strikes a barge</title><description>Nobody was hurt.</description></item></channel>|' \
	"$folder/feed.xml" >"$scratch/two.xml"
crossread -f json "$scratch/two.xml"
is "$(grep -c '"label":' "$out")" 2 'a feed of two items is two articles'
has "$out" 'two.xml#2' 'the second is called by its number'
crossread -f json "$scratch/two.xml#1"
article_of "$out" >"$scratch/got"
same "$scratch/expected" "$scratch/got" 'an item by its number'
crossread -f json "$scratch/two.xml#lamp dark"
article_of "$out" >"$scratch/got"
same "$scratch/expected" "$scratch/got" 'an item by words of its title'
crossread -f json "$scratch/two.xml#2"
has "$out" '"truncated": true' 'an item with a teaser alone looks cut'
crossread -f json "$scratch/two.xml#tunnel"
is "$status" 2 'words that no title has: status 2'
has "$err" 'Ferry strikes a barge' 'and the titles are listed'

# A story file.
cat >"$scratch/lamp.cross" <<END
# One article in two forms
Page   $folder/page.html
-      two.xml#2     date=2025-03-07
END
crossread -f json "$scratch/lamp.cross"
is "$status" 0 'a story file: status 0'
has "$out" '"label": "Page"' 'its label'
has "$out" '"date": "2025-03-07"' 'and date count'

# What is not read is named, with what to do.
printf '%%PDF-1.7\n%%\342\343\317\323\n1 0 obj\n' >"$scratch/a.pdf"
crossread "$scratch/a.pdf"
is "$status" 2 'a PDF: status 2'
has "$err" 'pdftotext' 'a PDF: what to do'
printf 'WARC/1.0\r\nWARC-Type: metadata\r\nContent-Length: 0\r\n\r\n' >"$scratch/a.warc"
crossread "$scratch/a.warc"
is "$status" 2 'a WARC file without a page: status 2'
has "$err" 'a.warc: no page in this web archive' 'a WARC file without a page: named'
printf 'PK\003\004\024\000\006\000word/document.xml' >"$scratch/a.docx"
crossread "$scratch/a.docx"
has "$err" 'pandoc' 'a DOCX file: what to do'

done_testing
