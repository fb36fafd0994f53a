/*
 * Web pages: what becomes of which part of them, what their metadata says, that every
 * byte of text leads back to its place, and that hostile pages end soon and lose no text.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "unit/unit.h"

#include "base/array.h"
#include "base/unicode.h"
#include "read/html/html.h"

/* A page's text that is prose, so that it is the body: three sentences with commas. */
#define PROSE                                                                          \
	"<p>The mayor of Lowmere said on Monday, after a long night, that the bridge " \
	"would stay open. Nobody in the hall, or outside of it, believed her at "      \
	"all.</p>"
#define PROSE_TEXT                                                                    \
	"text: The mayor of Lowmere said on Monday, after a long night, that the "    \
	"bridge would stay open. Nobody in the hall, or outside of it, believed her " \
	"at all.\n"

/* The same in German, and a panel that asks for consent, which reads like prose. */
#define PROSA                                                                         \
	"<p>Die Bürgermeisterin sagte am Montag, nach einer langen Nacht, dass die " \
	"Brücke offen bleibe. Im Saal glaubte ihr, wie man hört, niemand.</p>"
#define PROSA_TEXT                                                                       \
	"text: Die Bürgermeisterin sagte am Montag, nach einer langen Nacht, dass die " \
	"Brücke offen bleibe. Im Saal glaubte ihr, wie man hört, niemand.\n"
#define PANEL                                                                        \
	"<p>We and our partners store data on your device, such as cookies, if you " \
	"give your consent.</p><p>You may opt out at any time, for each of your "    \
	"devices, in our privacy settings.</p>"
#define PANEL_NOTICE                                                                  \
	"notice: We and our partners store data on your device, such as cookies, if " \
	"you give your consent.\nnotice: You may opt out at any time, for each of "   \
	"your devices, in our privacy settings.\n"
#define TAFEL                                                                            \
	"<p>Wir und unsere Partner speichern Cookies auf Ihrem Gerät, wenn Sie Ihre "   \
	"Einwilligung geben.</p><p>Ihre Einstellungen können Sie jederzeit in unserer " \
	"Datenschutzerklärung ändern.</p>"
#define TAFEL_NOTICE                                                                     \
	"notice: Wir und unsere Partner speichern Cookies auf Ihrem Gerät, wenn Sie "   \
	"Ihre Einwilligung geben.\nnotice: Ihre Einstellungen können Sie jederzeit in " \
	"unserer Datenschutzerklärung ändern.\n"

static const char *role_of(const struct block *block)
{
	if (block->role == BLOCK_TEXT)
		return "text";
	return block->role == BLOCK_METADATA ? article_metadata_name(block->metadata)
					     : article_furniture_name(block->furniture);
}

/* The blocks of DOCUMENT, one a line: "role: text". */
static char *describe(const struct document *document)
{
	struct buf out = BUF_EMPTY;

	buf_text(&out, "");
	for (size_t i = 0; i < document->blocks.count; i++) {
		const struct block *block = &document->blocks.items[i];

		buf_format(&out, "%s: ", role_of(block));
		buf_add(&out, document->text.bytes + block->span.offset,
			block->span.length);
		buf_char(&out, '\n');
	}
	return buf_take(&out);
}

static void read_page(document_list *documents, struct str page)
{
	struct err err = ERR_NONE;

	ck_assert(
	    html_read(documents, &(struct input){.bytes = page, .name = "a.html"}, &err));
	ck_assert_ptr_null(err.message);
	ck_assert_uint_eq(documents->count, 1);
}

static const struct {
	const char *page, *blocks;
} pages[] = {
    {"", ""},
    {" \n", ""},
    {PROSE, PROSE_TEXT},
    /* Inline elements and comments cut nothing, two line breaks do. */
    {PROSE
     "<p>A w<b>or</b>d, and an<!-- x -->other<!-- --> one, that is long enough to be "
     "prose.<br><br>Then the next sentence, which says something else.</p>",
     PROSE_TEXT "text: A word, and another one, that is long enough to be prose.\n"
		"text: Then the next sentence, which says something else.\n"},
    {PROSE "<p>One line of it,<br>and another line, with words enough to count.</p>",
     PROSE_TEXT "text: One line of it,\nand another line, with words enough to count.\n"},
    /* Entities, known and unknown; what looks like a tag and is none. */
    {PROSE "<p>Fish &amp; chips, caf&eacute; &#8364;5 &bogus; for you, 3 < 4, AT&T, i<j "
	   "is so.</p>",
     PROSE_TEXT "text: Fish & chips, café €5 &bogus; for you, 3 < 4, AT&T, i<j is so.\n"},
    /* Controls and what is no character are left out. */
    {PROSE "<p>One\x01word, another\xEF\xBF\xBFword and some others of them.</p>",
     PROSE_TEXT "text: Oneword, anotherword and some others of them.\n"},
    /* Each paragraph is marked as being behind a paywall. */
    {"<p class=paywall>The mayor, it was said, has gone for good.</p>" PROSE,
     "text: The mayor, it was said, has gone for good.\n" PROSE_TEXT},
    /* A box behind a paywall that is all there, and one that asks for money. */
    {"<div class=paywall-article>" PROSE PROSE "</div>", PROSE_TEXT PROSE_TEXT},
    {PROSA "<div class=paywalled>" PROSA "</div>", PROSA_TEXT PROSA_TEXT},
    {PROSE "<div class=subscriber-only>" PROSE "</div>", PROSE_TEXT PROSE_TEXT},
    {PROSE PROSE "<div class=paywall>" PANEL "</div>",
     PROSE_TEXT PROSE_TEXT PANEL_NOTICE},
    /* Panels longer than the article, whatever their box is called. */
    {"<div><h1>The bridge</h1><div class=a>" PROSE
     "</div></div><div class=consent>" PANEL PANEL PANEL "</div>",
     "title: The bridge\n" PROSE_TEXT PANEL_NOTICE PANEL_NOTICE PANEL_NOTICE},
    {"<main><div class=a>" PROSA "</div><div class=b>" TAFEL TAFEL TAFEL "</div></main>",
     PROSA_TEXT TAFEL_NOTICE TAFEL_NOTICE TAFEL_NOTICE},
    /* Appeals without a box: one paragraph says it, the next goes on. */
    {"<div>" PROSE PROSE "<p>We need your support to keep this journalism going, and it "
     "helps us to report.</p><p>If you value what we do, please become a member "
     "today.</p>" PROSE "</div>",
     PROSE_TEXT PROSE_TEXT "notice: We need your support to keep this journalism going, "
			   "and it helps us to report.\nnotice: If you value what we do, "
			   "please become a member "
			   "today.\n" PROSE_TEXT},
    {"<div>" PROSA PROSA "<p>Wenn Sie nicht zustimmen, können Sie unser Angebot mit dem "
     "Abo ohne Werbung nutzen.</p><p>Sie können Ihre Einwilligung jederzeit am Ende der "
     "Seite widerrufen, wenn Sie wollen.</p></div>",
     PROSA_TEXT PROSA_TEXT
     "notice: Wenn Sie nicht zustimmen, können Sie unser Angebot mit "
     "dem Abo ohne Werbung nutzen.\nnotice: Sie können Ihre Einwilligung jederzeit am "
     "Ende "
     "der Seite widerrufen, wenn Sie wollen.\n"},
    /* An article about consent asks for none. */
    {"<div>" PROSE
     "</div><div><p>The ministry said that you may refuse all cookies, and that "
     "data are yours.</p><p>It told firms to ask for consent before they "
     "track a device, or to pay.</p></div>",
     PROSE_TEXT "text: The ministry said that you may refuse all cookies, and that "
		"data are yours.\ntext: It told firms to ask for consent before they "
		"track a device, or to pay.\n"},
    /* The eye sees what is not spoken, if it is a paragraph. */
    {PROSE "<p aria-hidden=true>The boat was lost, and found again by night.</p>" PROSE,
     PROSE_TEXT "text: The boat was lost, and found again by night.\n" PROSE_TEXT},
    {PROSA "<div aria-hidden=true>" PROSA "</div>", PROSA_TEXT PROSA_TEXT},
    {PROSE "<span aria-hidden=true>&#9733; x</span>" PROSE,
     PROSE_TEXT "notice: ★ x\n" PROSE_TEXT},
    /* A live blog, whose entries are articles, and a teaser in it; a show of slides. */
    {"<article><h1>The bridge</h1><article><h2>9.15</h2>" PROSE "</article><article>"
     "<h2>At noon the town hall was empty</h2>" PROSE "</article><article>" PROSE
     "</article><article>" PROSE "</article><article><h3><a href=/x>Mayor of Westhaven "
     "resigns after a long night</a></h3></article></article>",
     "title: The bridge\nmenu: 9.15\n" PROSE_TEXT
     "text: At noon the town hall was empty\n" PROSE_TEXT PROSE_TEXT PROSE_TEXT
     "related: Mayor of Westhaven resigns after a long night\n"},
    {"<div>" PROSA PROSA PROSA PROSA PROSA PROSA PROSA PROSA PROSA PROSA
     "<div class=slideshow><h2>Die alte Brücke</h2>" PROSA "</div><div class=photo>"
     "<p>Die Brücke bei Nacht.</p></div>" PROSA "</div>",
     PROSA_TEXT PROSA_TEXT PROSA_TEXT PROSA_TEXT PROSA_TEXT PROSA_TEXT PROSA_TEXT
	 PROSA_TEXT PROSA_TEXT PROSA_TEXT "text: Die alte Brücke\n" PROSA_TEXT
					  "caption: Die Brücke bei Nacht.\n" PROSA_TEXT},
    /* An id made of a heading names no box. */
    {PROSE "<div id=the-menu-of-the-mayor-is-out><p>It was long, and it was "
	   "dear.</p></div>" PROSE,
     PROSE_TEXT "text: It was long, and it was dear.\n" PROSE_TEXT},
    /* All of the page is in boxes that would be taken out. */
    {"<div class=promo-box><div class=newsletter><p>The mayor, it was said, has gone "
     "for good.</p></div></div>",
     "text: The mayor, it was said, has gone for good.\n"},
    /* What frames a page. */
    {"<nav><a href=/>Home</a></nav>" PROSE "<footer>Imprint</footer>",
     "menu: Home\n" PROSE_TEXT "menu: Imprint\n"},
    {"<div class=top-menu><a href=/>Home</a></div>" PROSE, "menu: Home\n" PROSE_TEXT},
    {PROSE "<div id=sideBar><p>A boat was lost, and found.</p></div>",
     PROSE_TEXT "menu: A boat was lost, and found.\n"},
    {PROSE "<figure><img src=a><figcaption>A bridge.</figcaption></figure>" PROSE,
     PROSE_TEXT "caption: A bridge.\n" PROSE_TEXT},
    {PROSE "<figure><blockquote>We will, we will, we will stay here for all time."
	   "</blockquote></figure>" PROSE,
     PROSE_TEXT "text: We will, we will, we will stay here for all time.\n" PROSE_TEXT},
    {PROSE "<p>The bridge at night. Photo: Ann Tolliver</p>" PROSE,
     PROSE_TEXT "caption: The bridge at night. Photo: Ann Tolliver\n" PROSE_TEXT},
    {PROSE "<p><a href=/x>Mayor of Westhaven resigns after a long night</a></p>" PROSE,
     PROSE_TEXT "related: Mayor of Westhaven resigns after a long night\n" PROSE_TEXT},
    /* Whole sentences that are links, among the paragraphs of the text; a list is none.
     */
    {PROSE
     "<p><a href=/x><b>The mayor of Westhaven has resigned after a long night, too. "
     "</b></a></p><p><b><a href=/y>“It had to be, and it is better so, she told us "
     "there.”</a></b></p>" PROSE,
     PROSE_TEXT
     "text: The mayor of Westhaven has resigned after a long night, too.\n"
     "text: “It had to be, and it is better so, she told us there.”\n" PROSE_TEXT},
    {"<div class=p>" PROSA
     "</div><div class=p><p><a href=/x>Auch die Bürgermeisterin von "
     "Westhafen ist nach langer Nacht zurückgetreten.</a> So kam es.</p></div>"
     "<div class=p>" PROSA "</div>",
     PROSA_TEXT "text: Auch die Bürgermeisterin von Westhafen ist nach langer Nacht "
		"zurückgetreten. So kam es.\n" PROSA_TEXT},
    {PROSA PROSA
     "<p><a href=/x>Auch die Bürgermeisterin von Westhafen ist nach langer Nacht "
     "zurückgetreten.</a></p>",
     PROSA_TEXT PROSA_TEXT
     "text: Auch die Bürgermeisterin von Westhafen ist nach langer Nacht "
     "zurückgetreten.\n"},
    {PROSE PROSE
     "<p><a href=/x>The mayor of Westhaven has resigned after a night.</a></p>"
     "<p><a href=/y>The mayor of Easthaven has resigned after a day.</a></p>",
     PROSE_TEXT PROSE_TEXT "related: The mayor of Westhaven has resigned after a night.\n"
			   "related: The mayor of Easthaven has resigned after a day.\n"},
    {PROSE "<div class=more><p><a href=/x>The mayor of Westhaven has resigned after a "
	   "night.</a></p></div>" PROSE,
     PROSE_TEXT
     "related: The mayor of Westhaven has resigned after a night.\n" PROSE_TEXT},
    {PROSE
     "<h3>Related articles</h3><p>The mayor of Westhaven has gone, and for good.</p>",
     PROSE_TEXT "related: Related articles\n"
		"related: The mayor of Westhaven has gone, and for good.\n"},
    {PROSE "<p>Sign up for our newsletter, and read it each day.</p>" PROSE,
     PROSE_TEXT "notice: Sign up for our newsletter, and read it each day.\n" PROSE_TEXT},
    {PROSE "<div class=comments><p>I was there, and it is true.</p></div>",
     PROSE_TEXT "comment: I was there, and it is true.\n"},
    {PROSE "<p hidden>You do not see it, do you, my friend?</p>" PROSE,
     PROSE_TEXT "notice: You do not see it, do you, my friend?\n" PROSE_TEXT},
    /* What is said to screen readers alone, however it is hidden; a line of nothing else,
     * and what only looks alike. */
    {"<p>He left by the back door, and <a href=/x>she stayed<span class=sr-only> (opens "
     "in a new tab)</span></a>, he said.</p>",
     "text: He left by the back door, and she stayed, he said.\n"
     "notice: (opens in a new tab)\n"},
    {"<p>He left by the back door, and <a href=/x>she stayed <i "
     "style='position:absolute; left: -9999px'>öffnet ein Fenster</i></a>.</p>",
     "text: He left by the back door, and she stayed.\n"
     "notice: öffnet ein Fenster\n"},
    {"<p>He left by <a href=/x>the door<span class=x1y2>ouvre un nouvel onglet</span></a>"
     ", and she stayed.</p>",
     "text: He left by the door, and she stayed.\nnotice: ouvre un nouvel onglet\n"},
    {"<p><span class=visually-hidden>Story:</span> He left by <b>the new window</b>, and "
     "she stayed.</p>",
     "text: He left by the new window, and she stayed.\nnotice: Story:\n"},
    {"<p>He left, and <span aria-hidden=true>she stayed</span>, he said.</p>",
     "text: He left, and she stayed, he said.\n"},
    {"<p>He left by the back door, <span class=hide>and nobody saw him go, since it was "
     "dark, and the street was empty at that hour of the night</span>.</p>",
     "text: He left by the back door, and nobody saw him go, since it was dark, and the "
     "street was empty at that hour of the night.\n"},
    /* Scripts and styles are no text, nor is a drawing's. */
    {PROSE "<script>a < b && '<p>c</p>'</script><style>p {}</style>"
	   "<svg><text>x</text></svg>",
     PROSE_TEXT},
    /* Subheadings, lists and quotations are of the article. */
    {PROSE "<h2>What comes next</h2><ul><li>The first item of it.</li></ul>"
	   "<blockquote>“I know,” she said, “what I saw there.”</blockquote>" PROSE,
     PROSE_TEXT "text: What comes next\ntext: The first item of it.\n"
		"text: “I know,” she said, “what I saw there.”\n" PROSE_TEXT},
    /* Headline, lead and byline. */
    {"<title>Bridge stays open</title><h1>Bridge stays open</h1>"
     "<p class=lead>Nobody believes the mayor</p><p class=byline>By Ann "
     "Tolliver</p>" PROSE,
     "title: Bridge stays open\ntext: Nobody believes the mayor\n"
     "byline: By Ann Tolliver\n" PROSE_TEXT},
    /* Names that only say what a box has or is not do not take it away. */
    {"<div class='has-sidebar no-comments overflow-hidden'>" PROSE "</div>", PROSE_TEXT},
    /* A body in several boxes, and the next article below. */
    {"<article><h1>Bridge stays open</h1><div class=article-body>" PROSE PROSE
     "</div><div class=ad>Buy it now, my friend, and here.</div><div class=article-body>"
     "<p>She left by the back door, it is said.</p></div></article>"
     "<article><h1>Mayor of Westhaven</h1><div class=article-body>" PROSE
     "</div></article>",
     "title: Bridge stays open\n" PROSE_TEXT PROSE_TEXT
     "notice: Buy it now, my friend, and here.\n"
     "text: She left by the back door, it is said.\nmenu: Mayor of Westhaven\n"
     "menu: The mayor of Lowmere said on Monday, after a long night, that the bridge "
     "would stay open. Nobody in the hall, or outside of it, believed her at all.\n"},
    /* A form around the whole page, as some servers make it. */
    {"<form>" PROSE "<p>Name <input></p></form>", PROSE_TEXT "menu: Name\n"},
};

START_TEST(finds_blocks)
{
	document_list documents = {0};
	char *blocks;

	read_page(&documents, str_of(pages[_i].page));
	blocks = describe(&documents.items[0]);
	ck_assert_str_eq(blocks, pages[_i].blocks);
	free(blocks);
	document_list_done(&documents);
}
END_TEST

#define LD(json) "<script type=\"application/ld+json\">" json "</script>"

static const struct {
	const char *page;
	enum metadata_kind kind;
	const char *value; /* NULL: not told */
} facts[] = {
    {LD("{\"@type\":\"NewsArticle\",\"headline\":\"A &amp; B\"}"), METADATA_TITLE,
     "A & B"},
    {LD("[{\"@graph\":[{\"@type\":[\"Article\"],\"author\":\"Ann Tolliver\"}]}]"),
     METADATA_BYLINE, "Ann Tolliver"},
    {LD("{\"@type\":\"Article\",\"author\":[{\"name\":\"Ann\"},{\"name\":\"Bo\"}]}"),
     METADATA_BYLINE, "Ann, Bo"},
    {LD("{\"@graph\":[{\"@type\":\"Person\",\"@id\":\"#a\",\"name\":\"Ann\"},"
	"{\"@type\":\"Article\",\"author\":{\"@id\":\"#a\"}}]}"),
     METADATA_BYLINE, "Ann"},
    {LD("{\"@type\":\"Article\",\"dateModified\":\"2024-03-09\","
	"\"datePublished\":\"2024-03-07\"}"),
     METADATA_DATE, "2024-03-07"},
    {LD("{\"@type\":\"Article\",\"publisher\":{\"name\":\"The Courier\"}}"),
     METADATA_OUTLET, "The Courier"},
    {LD("{\"@type\":\"Article\",\n\"headline\":\"line\nbreak\"}"), METADATA_TITLE,
     "line break"},
    {LD("{\"@type\":\"Event\",\"headline\":\"no\"}"), METADATA_TITLE, NULL},
    {LD("{\"@type\":\"Article\",\"headline\":"), METADATA_TITLE, NULL},
    {"<meta property=og:title content='A headline | The Courier'>"
     "<meta property=og:site_name content='The Courier'>",
     METADATA_TITLE, "A headline"},
    {"<title>Bridge stays open for good - Courier</title>", METADATA_TITLE,
     "Bridge stays open for good"},
    /* A kicker in the heading, which the page's title lacks or has. */
    {"<title>Stadt baut neues Museum</title><h1><span class=kicker>Kultur :</span>"
     "<span>Stadt baut neues Museum</span></h1>" PROSA,
     METADATA_TITLE, "Stadt baut neues Museum"},
    {"<title>Stadt baut neues Museum</title><h1><small>Kultur</small>Stadt baut neues "
     "Museum</h1>" PROSA,
     METADATA_TITLE, "Stadt baut neues Museum"},
    {"<title>Kultur : Stadt baut neues Museum</title><h1><span>Kultur</span><span>: "
     "Stadt baut neues Museum</span></h1>" PROSA,
     METADATA_TITLE, "Kultur: Stadt baut neues Museum"},
    {"<title>Town builds a new museum</title><h1><span class=topline>Arts</span> "
     "<span>Town builds a new museum</span></h1>" PROSE,
     METADATA_TITLE, "Town builds a new museum"},
    {"<h2>Kultur</h2><h1>: Stadt baut neues Museum</h1>" PROSA, METADATA_TITLE,
     "Stadt baut neues Museum"},
    {"<h1><em>Hamlet</em> comes to the town hall</h1>" PROSE, METADATA_TITLE,
     "Hamlet comes to the town hall"},
    {"<title>North - South</title>", METADATA_TITLE, "North - South"},
    {"<meta name=author content='by Ann Tolliver'>", METADATA_BYLINE, "Ann Tolliver"},
    {"<meta name=author content=admin><a rel=author href=x>Ann Tolliver</a>",
     METADATA_BYLINE, "Ann Tolliver"},
    {"<meta property=og:site_name content='The Courier'>"
     "<meta name=author content='The Courier'><p class=byline>Von Ann Tolliver</p>",
     METADATA_BYLINE, "Ann Tolliver"},
    {"<meta property=article:author content='https://example.org/ann'>", METADATA_BYLINE,
     NULL},
    /* Capitals beyond ASCII, and a blank that is none of ASCII's. */
    {"<p class=byline>VERÖFFENTLICHT VON Ann Tolliver</p>", METADATA_BYLINE,
     "Ann Tolliver"},
    {"<p class=byline>Écrit par&nbsp;Ann Tolliver</p>", METADATA_BYLINE, "Ann Tolliver"},
    {"<meta name=author content='LA RÉDACTION'><p class=byline>Par Ann Tolliver</p>",
     METADATA_BYLINE, "Ann Tolliver"},
    {"<meta name=author content='No Author'>", METADATA_BYLINE, NULL},
    {"<meta name=author content='See the page about us for more'>", METADATA_BYLINE,
     NULL},
    /* People go before firms, and those before desks. */
    {"<meta name=author content='Webwerk GmbH'><p class=byline>Von Ann Tolliver</p>",
     METADATA_BYLINE, "Ann Tolliver"},
    {"<meta name=author content='LZ_Redaktion'><a rel=author href=x>Webwerk GmbH</a>",
     METADATA_BYLINE, "Webwerk GmbH"},
    {"<meta name=author content='LZ_Redaktion'>", METADATA_BYLINE, "LZ_Redaktion"},
    /* A label above the name, and one before it at the end of the text. */
    {"<h1>Bridge stays open</h1><h4>Autor</h4><p><a href=x>Ann Tolliver</a>, </p>" PROSE
	 PROSE,
     METADATA_BYLINE, "Ann Tolliver"},
    {"<h1>Bridge stays open</h1><h4>Ann Tolliver</h4>" PROSE PROSE, METADATA_BYLINE,
     NULL},
    {"<h1>Bridge stays open</h1>" PROSE PROSE PROSE PROSE PROSE
     "<p>Autorin: Ann Tolliver, Lowmere.</p>" PROSE,
     METADATA_BYLINE, "Ann Tolliver"},
    /* RDFa, and a date in the headline. */
    {"<i property='schema:datePublished' content='2024-03-07T10:00:00Z'></i>",
     METADATA_DATE, "2024-03-07T10:00:00Z"},
    {"<i property='other:datePublished' content='2024-03-07'></i>", METADATA_DATE, NULL},
    {"<h1><time datetime=2024-03-07>7 March</time> Bridge stays open</h1>" PROSE,
     METADATA_DATE, "2024-03-07"},
    {"<span itemprop=author itemscope><b itemprop=name>Ann</b> of the Courier</span>",
     METADATA_BYLINE, "Ann"},
    {"<div class=comment><span itemprop=author>Ann</span></div>", METADATA_BYLINE, NULL},
    {"<h1>Bridge</h1><p>By Ann Tolliver | 3 May 2021</p>" PROSE, METADATA_BYLINE,
     "Ann Tolliver"},
    {"<h1>Bridge</h1><p>By Ann Tolliver | 3 May 2021</p>" PROSE, METADATA_DATE,
     "2021-05-03"},
    {"<meta property=article:modified_time content=2024-03-09>"
     "<meta property=article:published_time content=2024-03-07>",
     METADATA_DATE, "2024-03-07"},
    {"<meta property=article:modified_time content=2024-03-09>", METADATA_DATE,
     "2024-03-09"},
    {"<h1>Bridge</h1><p>Updated: 4 May 2021</p><p>Published: 3 May 2021</p>" PROSE,
     METADATA_DATE, "2021-05-03"},
    {"<link rel=canonical href='https://example.org/2021/05/03/bridge'>", METADATA_DATE,
     "2021/05/03"},
    {"<link rel=canonical href='https://example.org/a'>", METADATA_URL,
     "https://example.org/a"},
    {"<html lang=de-AT><p>x", METADATA_LANGUAGE, "de-AT"},
};

START_TEST(reads_metadata)
{
	document_list documents = {0};
	const char *value;

	read_page(&documents, str_of(facts[_i].page));
	value = documents.items[0].fields[facts[_i].kind];
	if (facts[_i].value)
		ck_assert_pstr_eq(value, facts[_i].value);
	else
		ck_assert_ptr_null(value);
	document_list_done(&documents);
}
END_TEST

static const struct {
	const char *page;
	bool truncated;
} cuts[] = {
    {PROSE, false},
    {PROSE "<p>Subscribe to continue reading.</p>", true},
    {"<p>The mayor of Lowmere said on Monday, after a long night, that nobody ...</p>",
     true},
    {"<p>The mayor of Lowmere said on Monday, after a long night, that the bridge</p>",
     true},
    {LD("{\"@type\":\"Article\",\"isAccessibleForFree\":false}") PROSE, true},
    {LD("{\"@type\":\"Article\",\"isAccessibleForFree\":\"True\"}") PROSE, false},
    {PROSE "<div class=\"foo", true},
    /* Blanks, remarks and a credit behind the last stop. */
    {PROSE "<p>\n  The bridge is old.\n  </p>", false},
    {PROSE "<p>The bridge is old.&nbsp;</p>", false},
    {PROSE "<p>The bridge is <b>old.</b> <!-- x --> </p>", false},
    {PROSE "<p>The bridge is old. Reuters</p>", false},
    {PROSE "<p>The bridge is old. &mdash; AFP</p>", false},
};

START_TEST(tells_cut_articles)
{
	document_list documents = {0};

	read_page(&documents, str_of(cuts[_i].page));
	ck_assert_int_eq(documents.items[0].truncated, cuts[_i].truncated);
	document_list_done(&documents);
}
END_TEST

static struct str read_sample(const char *name)
{
	const char *folder = getenv("srcdir");
	char path[4096];
	struct buf bytes = BUF_EMPTY;
	char piece[4096];
	size_t length;
	FILE *file;

	snprintf(path, sizeof path, "%s/tests/read/%s", folder ? folder : ".", name);
	file = fopen(path, "rb");
	ck_assert_msg(file != NULL, "%s cannot be opened", path);
	while ((length = fread(piece, 1, sizeof piece, file)) > 0)
		buf_add(&bytes, piece, length);
	fclose(file);
	length = bytes.length;
	return (struct str){buf_take(&bytes), length};
}

START_TEST(reads_a_page_with_all_its_dirt)
{
	static const char *const fields[METADATA_COUNT] = {
	    [METADATA_TITLE] = "Ferry pier in Lowmere closes for repairs",
	    [METADATA_OUTLET] = "The Lowmere Courier",
	    [METADATA_BYLINE] = "Ann Tolliver, Bo Farrant",
	    [METADATA_DATE] = "2024-03-07T06:30:00+00:00",
	    [METADATA_URL] = "https://courier.example/2024/03/07/ferry-pier-closes",
	    [METADATA_LANGUAGE] = "en-GB",
	};
	struct str page = read_sample("page.html"), blocks = read_sample("page.blocks");
	document_list documents = {0};
	char *found;

	read_page(&documents, page);
	found = describe(&documents.items[0]);
	ck_assert_str_eq(found, blocks.bytes);
	for (int kind = 0; kind < METADATA_COUNT; kind++)
		ck_assert_pstr_eq(documents.items[0].fields[kind], fields[kind]);
	ck_assert(!documents.items[0].truncated);
	free(found);
	document_list_done(&documents);
	free((void *)(uintptr_t)page.bytes);
	free((void *)(uintptr_t)blocks.bytes);
}
END_TEST

/* Each letter of ASCII in the text is the byte of the input that the map leads to, unless
 * an entity is there. */
static void check_map(const struct document *document, struct str page)
{
	for (size_t i = 0; i < document->blocks.count; i++) {
		struct span span = document->blocks.items[i].span;

		for (size_t at = span.offset; at < span.offset + span.length; at++) {
			size_t back = map_back(&document->map, at);
			char byte = document->text.bytes[at];

			if ((byte & 0xC0) == 0x80) /* inside of a character */
				continue;
			ck_assert_uint_lt(back, page.length);
			if (byte <= ' ' || byte & 0x80 || page.bytes[back] == '&')
				continue;
			ck_assert_msg(byte == page.bytes[back],
				      "byte %zu is '%c', in the page at %zu '%c'", at,
				      byte, back, page.bytes[back]);
		}
	}
}

START_TEST(maps_back_to_the_input)
{
	struct str page = read_sample("page.html");
	struct buf crlf = BUF_EMPTY;
	document_list documents = {0};

	read_page(&documents, page);
	check_map(&documents.items[0], page);
	document_list_done(&documents);
	for (size_t i = 0; i < page.length; i++) {
		if (page.bytes[i] == '\n')
			buf_char(&crlf, '\r');
		buf_char(&crlf, page.bytes[i]);
	}
	read_page(&documents, buf_str(&crlf));
	check_map(&documents.items[0], buf_str(&crlf));
	document_list_done(&documents);
	buf_done(&crlf);
	free((void *)(uintptr_t)page.bytes);
}
END_TEST

/* Cut anywhere, also inside of a tag, whose '<' is text then: what is there maps back. */
START_TEST(maps_back_wherever_it_is_cut)
{
	static const char page[] =
	    "<meta charset=windows-1252><title>Caf\xE9 &amp; ferry</title><article>"
	    "<h1>Caf\xE9 &amp; ferry</h1>\r\n<p>Fewer than \x93"
	    "3 < 4\x94 or &lt; 5 &lt;<b>caf\xE9s</b>, it is; <\" 6.</article>";

	for (size_t length = 1; length < sizeof page; length++) {
		struct str cut = {page, length};
		document_list documents = {0};

		read_page(&documents, cut);
		check_map(&documents.items[0], cut);
		document_list_done(&documents);
	}
}
END_TEST

START_TEST(obeys_the_declared_charset)
{
	static const char *const heads[] = {
	    "<meta charset=koi8-r>", "<meta charset='KOI8-R'/>",
	    "<meta http-equiv=Content-Type content='text/html; charset=koi8-r'>"};
	struct buf page = BUF_EMPTY;
	document_list documents = {0};

	buf_text(&page, heads[_i]);
	buf_text(&page, "<p>\xCD\xC9\xD2</p>");
	read_page(&documents, buf_str(&page));
	ck_assert_str_eq(documents.items[0].text.bytes, "мир");
	ck_assert_uint_eq(map_back(&documents.items[0].map, 2), page.length - 6);
	document_list_done(&documents);
	buf_done(&page);
}
END_TEST

START_TEST(adds_fragments)
{
	static const char fragment[] =
	    "Short.<p>Two &amp; <a href=x>three</a></p><figure><figcaption>A boat."
	    "</figcaption></figure><script>x</script><ul><li>Item</ul>";
	struct document document = {0};
	struct err err = ERR_NONE;
	char *blocks;

	ck_assert(html_fragment(&document, str_of(fragment), 1000, &err));
	blocks = describe(&document);
	ck_assert_str_eq(blocks, "text: Short.\ntext: Two & three\ncaption: A boat.\n"
				 "text: Item\n");
	ck_assert_uint_eq(map_back(&document.map, document.blocks.items[3].span.offset),
			  1000 + (size_t)(strstr(fragment, "Item") - fragment));
	free(blocks);
	document_done(&document);
}
END_TEST

/* Pages made of COUNT pieces: the text in them must be found, in time that the runner's
 * limit bounds; TEXT is what must be in the document's text (NULL: nothing). */
static const struct {
	const char *before, *piece, *behind;
	size_t count;
	const char *text;
} hostile[] = {
    {"", "<", "", 200000, "<<<<"},
    {"<p ", "a=1 ", ">here</p>", 200000, "here"},
    {"<p ", "class=a ", ">here</p>", 200000, "here"},
    {"", "<a><b><i><p>", "here", 25000, "here"},
    {"", "<div>", "here", 250000, "here"},
    {"", "<DIV><x-y>", "here", 100000, "here"},
    {"<p>", "&amp;", "here", 100000, "&&&&here"},
    {"<p>here</p><!--", "x", "", 1000000, "here"},
    {"<p>here</p>", "<script>", "", 100000, "here"},
    {"<p>", "<svg>", "here", 100000, "here"},
    {"<p>here</p>", "<a href=\"", "", 100000, "here"},
    {"<p>", "<!doctype", "here", 100000, "here"},
    {"<b>", "</p></x></i>", "here", 100000, "here"},
    {"<div><b>", "</div>x</b><b><i>", "here", 30000, "here"},
    {"", "<table><tr><td>", "here", 50000, "here"},
    {"", "<span itemprop=author class=author>", "here", 20000, "here"},
    {LD("{\"@type\":\"Article\",\"headline\":"), "[", "", 100000, NULL},
    {"<script type=application/ld+json>", "[", "</script><p>here", 100000, "here"},
    {"<p>", "&#0;&#13;&#xD800;&#99999999;", "here", 10000, "here"},
};

START_TEST(stands_hostile_pages)
{
	struct buf page = BUF_EMPTY;
	document_list documents = {0};
	const struct document *document;

	buf_text(&page, hostile[_i].before);
	for (size_t i = 0; i < hostile[_i].count; i++)
		buf_text(&page, hostile[_i].piece);
	buf_text(&page, hostile[_i].behind);
	read_page(&documents, buf_str(&page));
	document = &documents.items[0];
	if (hostile[_i].text)
		ck_assert_ptr_nonnull(memmem(
		    document->text.bytes ? document->text.bytes : "",
		    document->text.length, hostile[_i].text, strlen(hostile[_i].text)));
	ck_assert_uint_eq(unicode_check(buf_str(&document->text)), document->text.length);
	document_list_done(&documents);
	buf_done(&page);
}
END_TEST

START_TEST(refuses_what_is_no_text)
{
	document_list documents = {0};
	struct err err = ERR_NONE;

	ck_assert(!html_read(
	    &documents, &(struct input){.bytes = {"<p>\0", 4}, .name = "a.html"}, &err));
	ck_assert_ptr_nonnull(strstr(err.message, "a.html: not a text"));
	ck_assert_uint_eq(documents.count, 0);
	err_done(&err);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("html");

	unit_add_rows(suite, "blocks", finds_blocks, (int)ARRAY_COUNT(pages));
	unit_add_rows(suite, "metadata", reads_metadata, (int)ARRAY_COUNT(facts));
	unit_add_rows(suite, "cut", tells_cut_articles, (int)ARRAY_COUNT(cuts));
	unit_add(suite, "page", reads_a_page_with_all_its_dirt);
	unit_add(suite, "map", maps_back_to_the_input);
	unit_add(suite, "map", maps_back_wherever_it_is_cut);
	unit_add_rows(suite, "charset", obeys_the_declared_charset, 3);
	unit_add(suite, "fragment", adds_fragments);
	unit_add_rows(suite, "hostile", stands_hostile_pages, (int)ARRAY_COUNT(hostile));
	unit_add(suite, "hostile", refuses_what_is_no_text);
	return unit_main(suite);
}
