/*
 * Feeds: the dialects, which text is taken, what is a teaser, and inputs made to hurt.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "unit/document_lines.h"
#include "unit/unit.h"

#include "base/array.h"
#include "read/format/feed.h"

#define RSS(channel, items)                                                            \
	"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" "            \
	"xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" "                  \
	"xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n<channel>" channel "\n" items \
	"</channel></rss>\n"
#define ATOM(entries)                                                     \
	"<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en-GB\">" \
	"<title>Pilot Weekly</title><link rel=\"self\" "                  \
	"href=\"http://pilot.example/f\"/>"                               \
	"<author><name>Desk</name></author>" entries "</feed>"
/* Forty words, three of which are no teaser any more. */
#define FORTY                                                                          \
	"The ferry left the quay at nine and turned north behind the long mole where " \
	"two tugs waited for it in the rain while the crew of the pilot boat counted " \
	"the lights along the shore and wrote them down again. "

static const struct {
	const char *feed, *lines;
} cases[] = {
    /* RSS 2.0 with the whole text, its teaser beside it. */
    {RSS("<title>The Gazette</title><link>http://gazette.example/</link>"
	 "<language>en-gb</language>",
	 "<item><title>Ferry &amp;amp; quay</title>"
	 "<link>http://gazette.example/1?a=1&amp;b=2</link>"
	 "<pubDate>Thu, 10 Jul 2025 09:14:00 GMT</pubDate><dc:creator>Inga "
	 "Vale</dc:creator><dc:creator>Tom Ro</dc:creator>"
	 "<description>A ferry hit the quay.</description>"
	 "<content:encoded><![CDATA[<p>The ferry hit the quay.</p>\n<p>Nobody was "
	 "<em>hurt</em>.</p>]]></content:encoded></item>"),
     "title: Ferry & quay\noutlet: The Gazette\nbyline: Inga Vale, Tom Ro\n"
     "date: Thu, 10 Jul 2025 09:14:00 GMT\nurl: http://gazette.example/1?a=1&b=2\n"
     "language: en-gb\n= The ferry hit the quay.\n= Nobody was hurt.\n"
     "- repeat: A ferry hit the quay.\n"},
    /* A description alone is a teaser, unless it is long. */
    {RSS("",
	 "<item><title>One</title><description>A ferry hit the quay."
	 "</description></item><item><title>Two</title><description>&lt;p&gt;" FORTY FORTY
	     FORTY "&lt;/p&gt;</description></item>"),
     "title: One\ntruncated\n= A ferry hit the quay.\n--\ntitle: Two\n= " FORTY FORTY
     "The ferry left the quay at nine and turned north behind the long mole where "
     "two tugs waited for it in the rain while the crew of the pilot boat counted "
     "the lights along the shore and wrote them down again.\n"},
    /* Ends that say that there is more. */
    {RSS("", "<item><title>One</title><content:encoded><![CDATA[<p>A ferry hit the "
	     "quay [&#8230;]</p><p>The post <a href=\"u\">One</a> appeared first on <a "
	     "href=\"v\">Blog</a>.</p>]]></content:encoded></item>"
	     "<item><title>Two</title><content:encoded><![CDATA[<p>The ferry was "
	     "old. <a>Read more \xC2\xBB</a></p>]]></content:encoded></item>"
	     "<item><title>Three</title><content:encoded>The ferry was "
	     "\xE2\x80\xA6</content:encoded></item>"
	     "<item><title>Four</title><content:encoded>Read more of it, she "
	     "said.</content:encoded></item>"),
     "title: One\ntruncated\n= A ferry hit the quay\n- notice: [\xE2\x80\xA6]\n"
     "- notice: The post One appeared first on Blog.\n--\ntitle: Two\ntruncated\n"
     "= The ferry was old.\n- notice: Read more \xC2\xBB\n--\ntitle: "
     "Three\ntruncated\n= The ferry was \xE2\x80\xA6\n--\ntitle: Four\n= Read more of "
     "it, she said.\n"},
    /* Authors as RSS has them, names of items in place of links, relative links. */
    {RSS("<link>https://g.example/news/</link>",
	 "<item><title>One</title><author>desk@g.example (Inga Vale)</author>"
	 "<guid isPermaLink=\"true\">https://g.example/2</guid></item>"
	 "<item><title>Two</title><link>/2025/two</link><guid>77</guid></item>"),
     "title: One\nbyline: Inga Vale\nurl: https://g.example/2\ntruncated\n--\ntitle: "
     "Two\nurl: https://g.example/2025/two\ntruncated\n"},
    /* Escaped once too often, up to three times; and a text about tags, which is not. */
    {RSS("",
	 "<item><title>One</title><content:encoded>&amp;lt;p&amp;gt;The &amp;lt;a "
	 "href=&amp;#34;u&amp;#34;&amp;gt;ferry&amp;lt;/a&amp;gt; costs "
	 "&amp;amp;pound;4.&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;It is "
	 "old.&amp;lt;/p&amp;gt;</content:encoded></item>"
	 "<item><title>Two</title><content:encoded>&lt;![CDATA[&lt;p&gt;It "
	 "sails.&lt;/p&gt;]]&gt;</content:encoded></item>"
	 "<item><title>Three</title><content:encoded><![CDATA[&lt;![CDATA[It sails "
	 "&lt;br/&gt;again.]]&gt;]]></content:encoded></item>"
	 "<item><title>Four</title><content:encoded>Write &amp;lt;p&amp;gt; before a "
	 "paragraph.</content:encoded></item>"
	 "<item><title>Five</title><content:encoded>&lt;p&gt;Write &amp;lt;b&amp;gt; and "
	 "&amp;lt;/b&amp;gt;.&lt;/p&gt;</content:encoded></item>"),
     "title: One\n= The ferry costs \xC2\xA3"
     "4.\n= It is old.\n--\ntitle: Two\n= It sails.\n--\ntitle: Three\n= It sails "
     "again.\n--\ntitle: Four\n= Write <p> before a paragraph.\n--\ntitle: Five\n= "
     "Write <b> and </b>.\n"},
    /* Aggregators: whose item it is, and headlines in place of a text. */
    {RSS("<title>Search</title>",
	 "<item><title>Ferry hits quay - The Gazette</title><description>&lt;a "
	 "href=\"u\"&gt;Ferry hits quay&lt;/a&gt;&amp;nbsp;&lt;font&gt;The "
	 "Gazette&lt;/font&gt;</description><source url=\"https://g.example\">The "
	 "Gazette</source></item>"
	 "<item><title>Ferry hits quay - The "
	 "Courier</title><description>&lt;ol&gt;&lt;li&gt;&lt;a href=\"u\"&gt;Ferry hits "
	 "quay&lt;/a&gt; The Courier&lt;/li&gt;&lt;li&gt;&lt;a href=\"v\"&gt;Who steered "
	 "the ferry?&lt;/a&gt; Orle Standard&lt;/li&gt;&lt;/ol&gt;</description><source "
	 "url=\"https://c.example\">The Courier</source></item>"
	 "<item><title>T</title><description>The ferry hit the quay on "
	 "Thursday.</description><source>The Post</source></item>"),
     "title: Ferry hits quay - The Gazette\noutlet: The Gazette\ntruncated\n- related: "
     "Ferry hits quay\n- related: The Gazette\n--\ntitle: Ferry hits quay - The "
     "Courier\noutlet: The Courier\ntruncated\n- related: Ferry hits quay The "
     "Courier\n- related: Who steered the ferry? Orle Standard\n--\ntitle: T\noutlet: "
     "The Post\ntruncated\n= The ferry hit the quay on Thursday.\n"},
    /* RDF: items stand beside the channel; a prefix of another name. */
    {"<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" "
     "xmlns=\"http://purl.org/rss/1.0/\" xmlns:d=\"http://purl.org/dc/elements/1.1/\">"
     "<channel rdf:about=\"u\"><title>Berth</title><link>http://b.example</link>"
     "<d:language>de</d:language></channel><image><title>Logo</title></image>"
     "<item rdf:about=\"http://b.example/1\"><title>F\xC3\xA4hre</title>"
     "<link>http://b.example/1</link><d:date>2025-07-10T09:14:00+02:00</d:date>"
     "<d:creator>A. Holm</d:creator><description>Kurz.</description></item></rdf:RDF>",
     "title: F\xC3\xA4hre\noutlet: Berth\nbyline: A. Holm\ndate: "
     "2025-07-10T09:14:00+02:00\nurl: http://b.example/1\nlanguage: de\ntruncated\n= "
     "Kurz.\n"},
    /* Atom: forms of text, kinds of links, dates, whose author. */
    {ATOM("<entry><title type=\"html\">A &lt;b&gt;bold&lt;/b&gt; ferry</title>"
	  "<id>tag:pilot.example,2025:1</id><updated>2025-07-11T01:00:00Z</updated>"
	  "<published>2025-07-10T09:14:00Z</published>"
	  "<link rel=\"enclosure\" href=\"http://pilot.example/a.mp3\"/>"
	  "<link href=\"http://pilot.example/1?a=1&amp;b&lt;&eacute;\"/>"
	  "<author><name>Inga Vale</name><email>i@pilot.example</email></author>"
	  "<source><title>Other</title></source>"
	  "<content type=\"html\">&lt;p&gt;It hit the quay.&lt;/p&gt;</content></entry>"),
     "title: A bold ferry\noutlet: Other\nbyline: Inga Vale\ndate: "
     "2025-07-10T09:14:00Z\nurl: http://pilot.example/1?a=1&b<\xC3\xA9\nlanguage: "
     "en-GB\n= It hit the "
     "quay.\n"},
    {ATOM("<entry xml:lang=\"fr\"><title>x &lt; y</title><content type=\"xhtml\"><div "
	  "xmlns=\"http://www.w3.org/1999/xhtml\"><p>Le <i>bac</i> est "
	  "l\xC3\xA0.</p><p>Il attend.</p></div></content></entry>"
	  "<entry><title>Plain</title><content type=\"text\">Is 1 &lt; 2 or "
	  "&lt;b&gt;?</content><summary>Sums</summary></entry>"
	  "<entry><title>Short</title><summary>Sums up.</summary></entry>"),
     "title: x < y\noutlet: Pilot Weekly\nbyline: Desk\nlanguage: fr\n= Le bac est "
     "l\xC3\xA0.\n= Il attend.\n--\ntitle: Plain\noutlet: Pilot Weekly\nbyline: "
     "Desk\nlanguage: en-GB\n= Is 1 < 2 or <b>?\n- repeat: Sums\n--\ntitle: "
     "Short\noutlet: Pilot Weekly\nbyline: Desk\nlanguage: en-GB\ntruncated\n= Sums "
     "up.\n"},
    {"<atom:feed xmlns:atom=\"http://www.w3.org/2005/Atom\"><atom:entry><atom:title>T"
     "</atom:title><atom:content>Body here.</atom:content></atom:entry></atom:feed>",
     "title: T\n= Body here.\n"},
    /* Old and small ones, without declarations. */
    {"<rss version=\"0.91\"><channel><title>Old</title><item><title>A &eacute; &nope; "
     "AT&T</title><link>http://o.example/?a=1&b=2</link><description>R&D is "
     "here.</description></item></channel></rss>",
     "title: A \xC3\xA9 &nope; AT&T\noutlet: Old\nurl: "
     "http://o.example/?a=1&b=2\ntruncated\n= R&D is here.\n"},
    /* Markup that was not escaped, and tags left open. */
    {RSS("", "<item><title>A <i>ferry</i></title><content:encoded><p>One</p><br><p>two "
	     "&nbsp;three.</p><img src=x><p>Four.</p></content:encoded></item>"),
     "title: A ferry\n= One\n= two three.\n= Four.\n"},
    {RSS("", "<item><title>One</item><item><title>Two</title><description>b < "
	     "c</description></item>"),
     "title: One\ntruncated\n--\ntitle: Two\ntruncated\n= b < c\n"},
    /* Pictures' words, comments and processing instructions. */
    {RSS("", "<item xmlns:media=\"http://search.yahoo.com/mrss/\"><!-- <title>No</title> "
	     "--><?x y?><title>One</title><content:encoded>Body "
	     "here.</content:encoded><media:group><media:content><media:description>A "
	     "quay.</media:description><media:credit>T. Ro</media:credit>"
	     "</media:content></media:group></item>"),
     "title: One\n= Body here.\n- caption: A quay.\n- caption: T. Ro\n"},
    /* The same text twice is there once. */
    {RSS("", "<item><description><![CDATA[<p>Body.</p>]]></description>"
	     "<content:encoded>&lt;p>Body.&lt;/p></content:encoded></item>"),
     "= Body.\n"},
    /* What a server says before a feed. */
    {"\n\nNotice: undefined index\n" RSS("", "<item><title>One</title></item>"),
     "title: One\ntruncated\n"},
    /* Nested sections and a section with white space around it. */
    {RSS("", "<item><title> <![CDATA[ A <b>b</b> ]]> </title><content:encoded>\n "
	     "<![CDATA[<p>Body.</p>]]>\n</content:encoded></item>"),
     "title: A b\n= Body.\n"},
};

/* Reads FEED; the documents are told in *TEXT, which the caller frees. */
static bool read_feed(char **text, struct str feed, struct err *err)
{
	return document_lines_read(
	    text, feed_read, &(struct input){.bytes = feed, .name = "feed.xml"}, err);
}

START_TEST(reads)
{
	struct err err = ERR_NONE;
	char *text;

	ck_assert(read_feed(&text, str_of(cases[_i].feed), &err));
	ck_assert_ptr_null(err.message);
	ck_assert_str_eq(text, cases[_i].lines);
	free(text);
}
END_TEST

#define BOMB                                                                    \
	"<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b "   \
	"\"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">" \
	"<!-- it's ]> --><!ENTITY x SYSTEM \"file:///etc/passwd\">"             \
	"<!ENTITY % p SYSTEM \"http://h.example/p\"> %p;<!ATTLIST rss z CDATA " \
	"\"&c;\">]>"
#define ONE "<item><title>One</title><content:encoded>Body.</content:encoded></item>"

/* Inputs that are wrong or meant to harm: what is read of them, and what is said. */
static const struct {
	struct str feed;
	const char *lines; /* NULL: nothing is */
	const char *says;  /* words of the message, NULL: nothing is said */
} hostile[] = {
#define BYTES(text)                    \
	{                              \
		text, sizeof(text) - 1 \
	}
    {BYTES(BOMB "<rss><channel><item><title>&c; and &x;</title></item></channel></rss>"),
     "title: &c; and &x;\ntruncated\n", NULL},
    {BYTES("<rss><channel>" ONE "<item><title>Two</title><content:encoded>"
	   "<![CDATA[<p>Cut he"),
     "title: One\n= Body.\n--\ntitle: Two\ntruncated\n= Cut he\n", "cut off at its end"},
    {BYTES("<rss><channel>" ONE "<item><title>Tw"),
     "title: One\n= Body.\n--\ntitle: Tw\ntruncated\n", "cut off at its end"},
    {BYTES("<rss><channel>" ONE "</channel></rss><rss>" ONE "</rss>"),
     "title: One\n= Body.\n", "the feed ends here, but items follow"},
    {BYTES("<rss><channel><title>None</title></channel></rss>"), NULL,
     "feed.xml: a feed without items"},
    {BYTES("<rss"), NULL, "feed.xml: a feed without items"},
    {BYTES(""), NULL, "feed.xml: "},
    {BYTES("<rss><channel><item></item></channel></rss>"), NULL, "without items"},
    {BYTES("<rss>a\0b</rss>"), NULL, "a NUL at byte 6"},
    /* Encodings: declared, declared wrongly, of two bytes a character. */
    {BYTES("<?xml version='1.0' encoding='windows-1252'?><rss><item><title>\x93"
	   "caf\xE9\x94</title></item></rss>"),
     "title: \xE2\x80\x9C"
     "caf\xC3\xA9\xE2\x80\x9D\ntruncated\n",
     NULL},
    {BYTES("<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><rss><item><title>caf\xC3\xA9"
	   "</title></item></rss>"),
     "title: caf\xC3\xA9\ntruncated\n", NULL},
    {BYTES("<?xml version=\"1.0\" encoding=\"utf-16\"?><rss><item><title>cafe"
	   "</title></item></rss>"),
     "title: cafe\ntruncated\n", NULL},
    {BYTES("<?xml version=\"1.0\" encoding=\"koi8-r\"?><rss><item><title>\xC6"
	   "</title></item></rss>"),
     "title: \xD1\x84\ntruncated\n", NULL},
    {BYTES("\xFF\xFE<\0r\0s\0s\0>\0<\0i\0t\0e\0m\0>\0<\0t\0i\0t\0l\0e\0>\0\xE9\0<\0/\0t\0"
	   "i\0t\0l\0e\0>\0<\0/\0i\0t\0e\0m\0>\0<\0/\0r\0s\0s\0>\0"),
     "title: \xC3\xA9\ntruncated\n", NULL},
};

START_TEST(survives)
{
	struct err err = ERR_NONE;
	char *text;
	bool is_good = read_feed(&text, hostile[_i].feed, &err);

	ck_assert_int_eq(is_good, hostile[_i].lines != NULL);
	ck_assert_str_eq(text, hostile[_i].lines ? hostile[_i].lines : "");
	ck_assert_int_eq(err.message != NULL, hostile[_i].says != NULL);
	if (hostile[_i].says)
		ck_assert_ptr_nonnull(strstr(err.message, hostile[_i].says));
	err_done(&err);
	free(text);
}
END_TEST

/* Large inputs are PIECE many times between BEGIN and END. */
static const struct {
	const char *begin, *piece, *end;
	const char *says;
} large[] = {
    {"<rss><item><title>A</title></item>", "<a>", "", "nested deeper than 256"},
    {"<rss><item><title>A</title><description>", "<b>", "x</description></item></rss>",
     "nested deeper than 256"},
    {"<rss><item><title>A</title><x ", "a='b' ", "/></item></rss>", NULL},
    {"<rss><item><title>A</title>", "<", "</item></rss>", NULL},
    {"<rss><item><title>A</title>", "&", "</item></rss>", NULL},
    {"<rss><item><title>A</title>", "<x y='", "</item></rss>", NULL},
    {"<rss><item><title>A</title><content:encoded>", "&lt;p&gt;",
     "</content:encoded></item></rss>", NULL},
    {"<rss><item><title>A</title><content:encoded><![CDATA[", "0123456789",
     "]]></content:encoded></item></rss>", NULL},
    {"<rss>", "<item>", "<title>A</title></item></rss>", "nested deeper"},
    {"<rss><item><title>A</title>", "<!--", "</item></rss>", "cut off"},
    {"<rss><item><title>A</title></item>", "<![CDATA[", "</rss>", "cut off"},
    {"<!DOCTYPE rss [", "<!ENTITY a '&a;'>", "]><rss><item><title>A</title></item></rss>",
     NULL},
    {"<rss ", "xmlns:dc='http://purl.org/dc/elements/1.1/' ",
     "><item><title>A</title></item></rss>", NULL},
    {"<rss>", "<item><title>A</title></item>\r\n", "</rss>", NULL},
};

START_TEST(bears_much)
{
	struct buf feed = BUF_EMPTY;
	struct err err = ERR_NONE;
	char *text;
	bool is_good;

	buf_text(&feed, large[_i].begin);
	while (feed.length < 1000000)
		buf_text(&feed, large[_i].piece);
	buf_text(&feed, large[_i].end);
	is_good = read_feed(&text, buf_str(&feed), &err);
	if (is_good)
		ck_assert_ptr_nonnull(strstr(text, "title: A"));
	ck_assert_int_eq(err.message != NULL, large[_i].says != NULL);
	if (large[_i].says)
		ck_assert_ptr_nonnull(strstr(err.message, large[_i].says));
	free(text);
	err_done(&err);
	buf_done(&feed);
}
END_TEST

/* The way back leads to the bytes of the file, across line ends and encodings. */
START_TEST(maps_back)
{
	static const char feed[] =
	    "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>\r\n<rss>\r\n<!-- \xE9 "
	    "-->\r\n"
	    "<item><title>&eacute;</title>\r\n<content:encoded><![CDATA[<p>A \xE9t\xE9 "
	    "ferry"
	    "</p>]]></content:encoded></item>\r\n<item><description>\r\nPlain "
	    "words.</description></item></rss>";
	document_list documents = {0};
	struct err err = ERR_NONE;
	const struct document *document;
	const char *words;

	ck_assert(feed_read(
	    &documents, &(struct input){.bytes = {feed, sizeof feed - 1}, .name = "f"},
	    &err));
	ck_assert_uint_eq(documents.count, 2);
	document = &documents.items[0];
	words = strstr(document->text.bytes, "A ");
	ck_assert_uint_eq(
	    map_back(&document->map, (size_t)(words - document->text.bytes)),
	    (size_t)(strstr(feed, "A \xE9") - feed));
	document = &documents.items[1];
	words = strstr(document->text.bytes, "Plain");
	ck_assert_uint_eq(
	    map_back(&document->map, (size_t)(words - document->text.bytes)),
	    (size_t)(strstr(feed, "Plain") - feed));
	document_list_done(&documents);
}
END_TEST

static const struct {
	struct str bytes;
	bool is_feed;
} openings[] = {
    {BYTES("<rss version=\"2.0\">"), true},
    {BYTES("\xEF\xBB\xBF\n <?xml version=\"1.0\"?>\n<!-- > --><rss>"), true},
    {BYTES("<?xml version=\"1.0\"?><!DOCTYPE rss PUBLIC \"a\" \"b\"><rss>"), true},
    {BYTES("<rdf:RDF xmlns=\"x\">"), true},
    {BYTES("<feed xmlns=\"http://www.w3.org/2005/Atom\">"), true},
    {BYTES("<atom:feed>"), true},
    {BYTES("\xFE\xFF\0<\0r\0s\0s\0>"), true},
    {BYTES("<html><rss>"), false},
    {BYTES("<!DOCTYPE html><html>"), false},
    {BYTES("<rssx>"), false},
    {BYTES("<?xml version=\"1.0\"?>"), false},
    {BYTES("<!-- rss"), false},
    {BYTES("rss feed"), false},
    {BYTES("<"), false},
    {BYTES(""), false},
};

START_TEST(recognises)
{
	ck_assert_int_eq(feed_is(openings[_i].bytes), openings[_i].is_feed);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("feed");

	unit_add_rows(suite, "read", reads, (int)ARRAY_COUNT(cases));
	unit_add_rows(suite, "hostile", survives, (int)ARRAY_COUNT(hostile));
	unit_add_rows(suite, "large", bears_much, (int)ARRAY_COUNT(large));
	unit_add(suite, "map", maps_back);
	unit_add_rows(suite, "is", recognises, (int)ARRAY_COUNT(openings));
	return unit_main(suite);
}
