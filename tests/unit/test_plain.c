/*
 * Plain text articles: which fields are found, and which words stay sentences.  A row is
 * a whole text; sentences are shown with "|" between them, furniture as "kind:words".
 */
#include "config.h"

#include <string.h>

#include "unit/unit.h"

#include "base/array.h"
#include "read/format/plain.h"

#define BODY "The ferry struck the barge. Nobody was hurt."
#define BODY_SHOWN "The ferry struck the barge.|Nobody was hurt."

static const struct {
	const char *text;
	const char *title, *byline, *date, *url, *agency, *outlet, *language;
	const char *sentences, *furniture;
} cases[] = {
    /* Nothing but a body, or not even that. */
    {.text = "", .sentences = "", .furniture = ""},
    {.text = BODY, .sentences = BODY_SHOWN, .furniture = ""},
    {.text = "x", .sentences = "x", .furniture = ""},
    /* Head lines, in any order and with blank lines. */
    {.text = "Title: A ferry\nOutlet: The Courier\nDate: March 4, 2026\n"
	     "URL: https://example.com/a\nAuthor: Ann Lee\nLanguage: de\n\n" BODY,
     .title = "A ferry",
     .outlet = "The Courier",
     .date = "2026-03-04",
     .url = "https://example.com/a",
     .byline = "Ann Lee",
     .language = "de",
     .sentences = BODY_SHOWN,
     .furniture = ""},
    /* Two bytes are not yet two letters. */
    {.text = "Language: \xDF\xB5\n\n" BODY, .sentences = BODY_SHOWN, .furniture = ""},
    {.text = "TITLE: A ferry\n\nauthor: By Ann Lee\n\n" BODY,
     .title = "A ferry",
     .byline = "Ann Lee",
     .sentences = BODY_SHOWN,
     .furniture = ""},
    {.text = "Title:\nDate: soon\n\n" BODY, .sentences = BODY_SHOWN, .furniture = ""},
    {.text = "Title: A ferry", .title = "A ferry", .sentences = "", .furniture = ""},
    {.text = "Author: NPA\n\n" BODY,
     .agency = "NPA",
     .sentences = BODY_SHOWN,
     .furniture = ""},
    /* A title by its place: one line without a stop, and more to follow. */
    {.text = "A ferry strikes a barge\n\n" BODY,
     .title = "A ferry strikes a barge",
     .sentences = BODY_SHOWN,
     .furniture = ""},
    {.text = "A ferry strikes a barge.\n\n" BODY,
     .sentences = "A ferry strikes a barge.|" BODY_SHOWN,
     .furniture = ""},
    {.text = "A ferry strikes a barge",
     .sentences = "A ferry strikes a barge",
     .furniture = ""},
    /* Bylines. */
    {.text = "A ferry\n\nBy Ann Lee\n\n" BODY,
     .title = "A ferry",
     .byline = "Ann Lee",
     .sentences = BODY_SHOWN,
     .furniture = ""},
    {.text = "A ferry\n\nHalvard Ness\n\n" BODY,
     .title = "A ferry",
     .byline = "Halvard Ness",
     .sentences = BODY_SHOWN,
     .furniture = ""},
    {.text = "A ferry\n\nBy AFP\n\n" BODY,
     .title = "A ferry",
     .agency = "AFP",
     .sentences = BODY_SHOWN,
     .furniture = "credit:By AFP"},
    {.text = "A ferry\n\nBy the time it left, it was late.\n\n" BODY,
     .title = "A ferry",
     .sentences = "By the time it left, it was late.|" BODY_SHOWN,
     .furniture = ""},
    /* Datelines and credits, also inside a paragraph. */
    {.text = "A ferry\n\nPORT ALDEN, March 4, 2026: " BODY,
     .title = "A ferry",
     .date = "2026-03-04",
     .sentences = BODY_SHOWN,
     .furniture = "dateline:PORT ALDEN, March 4, 2026:"},
    {.text = "A ferry\n\nBOSTON (AP) -- " BODY,
     .title = "A ferry",
     .agency = "AP",
     .sentences = BODY_SHOWN,
     .furniture = "dateline:BOSTON (AP) --"},
    {.text = "A ferry\n\n" BODY " (AP)",
     .title = "A ferry",
     .agency = "AP",
     .sentences = BODY_SHOWN,
     .furniture = "credit:(AP)"},
    {.text = "A ferry\n\n(AP) \xE2\x80\x94 " BODY,
     .title = "A ferry",
     .agency = "AP",
     .sentences = BODY_SHOWN,
     .furniture = "dateline:(AP) \xE2\x80\x94"},
    {.text = "A ferry\n\nPORT ALDEN, March 4. /TASS/. " BODY,
     .title = "A ferry",
     .agency = "TASS",
     .sentences = BODY_SHOWN,
     .furniture = "dateline:PORT ALDEN, March 4. /TASS/."},
    {.text = "A ferry\n\nPort Alden, Mar 4 (PTI) " BODY,
     .title = "A ferry",
     .agency = "PTI",
     .sentences = BODY_SHOWN,
     .furniture = "dateline:Port Alden, Mar 4 (PTI)"},
    {.text = "A ferry\n\nAlden \xE2\x80\x94 (AP) " BODY,
     .title = "A ferry",
     .agency = "AP",
     .sentences = BODY_SHOWN,
     .furniture = "dateline:Alden \xE2\x80\x94 (AP)"},
    {.text = "A ferry\n\nSunday \xE2\x80\x94 The day came.\n\n" BODY,
     .title = "A ferry",
     .sentences = "Sunday \xE2\x80\x94 The day came.|" BODY_SHOWN,
     .furniture = ""},
    {.text = "A ferry\n\nLee \xE2\x80\x94 a fisher \xE2\x80\x94 saw it.\n\n" BODY,
     .title = "A ferry",
     .sentences = "Lee \xE2\x80\x94 a fisher \xE2\x80\x94 saw it.|" BODY_SHOWN,
     .furniture = ""},
    {.text = "A ferry\n\nAssociated Press\n\n" BODY,
     .title = "A ferry",
     .agency = "Associated Press",
     .sentences = BODY_SHOWN,
     .furniture = "credit:Associated Press"},
    /* What comes along when a page is copied. */
    {.text = "Skip to content\nHome\nNews\nSport\nHome | Local news | Ferries\n"
	     "A ferry strikes a barge\nBy Ann Lee\nSenior Reporter\nMarch 4, 2026\n"
	     "Updated 3 hours ago\nShare\n5 min read\n" BODY "\nMore on this story\n"
	     "Ferry was late before\n3 March\nMost read\n1\nCat on a tower\nComments (4)",
     .title = "A ferry strikes a barge",
     .byline = "Ann Lee",
     .date = "2026-03-04",
     .sentences = BODY_SHOWN,
     .furniture =
	 "menu:Skip to content|menu:Home|menu:News|menu:Sport|"
	 "menu:Home | Local news | Ferries|label:Senior Reporter|"
	 "masthead:Updated 3 hours ago|notice:Share|masthead:5 min read|"
	 "related:More on this story|related:Ferry was late before|related:3 March|"
	 "related:Most read|related:1|related:Cat on a tower|notice:Comments (4)"},
    /* A list of titles ends where text begins again; a title beside its word is one. */
    {.text = "A ferry\n\n" BODY "\n\nRelated stories\n\nA barge\n\n" BODY
	     "\n\nAt the quay\n\nRead also: A barge\n\nAt the quay",
     .title = "A ferry",
     .sentences = BODY_SHOWN "|" BODY_SHOWN "|At the quay|At the quay",
     .furniture = "related:Related stories|related:A barge|related:Read also: A barge"},
    /* A word above the title, which a byline or date below it tells from a short one. */
    {.text = "Local news\n\nA ferry strikes\n\nBy Ann Lee\n\n" BODY,
     .title = "A ferry strikes",
     .byline = "Ann Lee",
     .sentences = BODY_SHOWN,
     .furniture = "masthead:Local news"},
    {.text = "A ferry\n\nIt strikes a barge\n\n" BODY,
     .title = "A ferry",
     .sentences = "It strikes a barge|" BODY_SHOWN,
     .furniture = ""},
    /* A lead that is set off, with byline and date behind it. */
    {.text = "A ferry\n\nIt struck a barge.\n\nBy Ann Lee\n\nMarch 4, 2026\n\n" BODY
	     "\n\nMarch 5, 2026\n\nBy Bo Vik",
     .title = "A ferry",
     .byline = "Ann Lee",
     .date = "2026-03-04",
     .sentences = "It struck a barge.|" BODY_SHOWN "|By Bo Vik",
     .furniture = ""},
    {.text =
	 "A ferry\n\nIt struck a barge.\n\nAnn Lee, Harbour Correspondent\n\n@annlee"
	 "\n\nann@courier.example\n\nWed 4 Mar 2026 09.14 GMT\n\nLast modified on Wed "
	 "4 Mar 2026 11.02 GMT\n\n" BODY "\n\nBo Vik, Harbour Correspondent",
     .title = "A ferry",
     .byline = "Ann Lee",
     .date = "2026-03-04",
     .sentences = "It struck a barge.|" BODY_SHOWN,
     .furniture = "label:@annlee|label:ann@courier.example|"
		  "label:Bo Vik, Harbour Correspondent"},
    /* What a ministry or a firm sends out. */
    {.text = "PRESS RELEASE\n\nFOR IMMEDIATE RELEASE\n\nContact: Ann Lee, 555 0199\n\n"
	     "A ferry\n\nALDEN, March 4, 2026 /PRNewswire/ -- " BODY,
     .title = "A ferry",
     .date = "2026-03-04",
     .agency = "PRNewswire",
     .sentences = BODY_SHOWN,
     .furniture = "masthead:PRESS RELEASE|masthead:FOR IMMEDIATE RELEASE|"
		  "label:Contact: Ann Lee, 555 0199|"
		  "dateline:ALDEN, March 4, 2026 /PRNewswire/ --"},
    /* Pieces of a live page. */
    {.text = "A ferry\n\n" BODY "\n\n14:32\n\nIt is late.\n\n2h ago\n\nIt left.",
     .title = "A ferry",
     .sentences = BODY_SHOWN "|It is late.|It left.",
     .furniture = "masthead:14:32|masthead:2h ago"},
    /* Wire copy: no title, and capitals that are no agency. */
    {.text = "ALDEN, March 4 (NPA) - THE FERRY STRUCK THE BARGE\n\nNOBODY WAS HURT.\n\n"
	     "(MORE)\n\nNNNN",
     .agency = "NPA",
     .sentences = "THE FERRY STRUCK THE BARGE|NOBODY WAS HURT.",
     .furniture = "dateline:ALDEN, March 4 (NPA) -|notice:(MORE)|notice:NNNN"},
    {.text = "A ferry\n\nALDEN, March 4 (dpa/EFE).- " BODY "\n\nIt was late. EFE",
     .title = "A ferry",
     .agency = "dpa/EFE",
     .sentences = BODY_SHOWN "|It was late.",
     .furniture = "dateline:ALDEN, March 4 (dpa/EFE).-|credit:EFE"},
    {.text = "A ferry\n\nBy Ann Lee with AFP\n\n" BODY,
     .title = "A ferry",
     .byline = "Ann Lee",
     .agency = "AFP",
     .sentences = BODY_SHOWN,
     .furniture = ""},
    /* A name with a post, a date, or both turned round. */
    {.text = "A ferry\n\nAnn Lee, Harbour Correspondent\n\n" BODY,
     .title = "A ferry",
     .byline = "Ann Lee",
     .sentences = BODY_SHOWN,
     .furniture = ""},
    {.text = "A ferry\n\nAnn Lee - March 4, 2026\n\n" BODY,
     .title = "A ferry",
     .byline = "Ann Lee",
     .date = "2026-03-04",
     .sentences = BODY_SHOWN,
     .furniture = ""},
    {.text = "A ferry\n\nPosted on March 4, 2026 by admin\n\n" BODY,
     .title = "A ferry",
     .date = "2026-03-04",
     .sentences = BODY_SHOWN,
     .furniture = ""},
    {.text = "A ferry\n\nWritten by Ann Lee\n\n" BODY,
     .title = "A ferry",
     .byline = "Ann Lee",
     .sentences = BODY_SHOWN,
     .furniture = ""},
    {.text = "A ferry\n\nAnn Lee, who saw it all\n\n" BODY,
     .title = "A ferry",
     .sentences = "Ann Lee, who saw it all|" BODY_SHOWN,
     .furniture = ""},
    {.text = "A ferry\n\n2026-03-04T10:00:00Z\n\n" BODY,
     .title = "A ferry",
     .date = "2026-03-04",
     .sentences = BODY_SHOWN,
     .furniture = ""},
    /* A menu that was copied along, and rules. */
    {.text = "Home\nNews\nSport\n\nA ferry strikes\n\n-----\n\n" BODY,
     .title = "A ferry strikes",
     .sentences = BODY_SHOWN,
     .furniture = "menu:Home|menu:News|menu:Sport|masthead:-----"},
    {.text = "Home\nNews\n\n" BODY,
     .title = "Home",
     .sentences = "News|" BODY_SHOWN,
     .furniture = ""},
    {.text = "A ferry\n\n" BODY "\n\nFollow us all on Facebook and X.",
     .title = "A ferry",
     .sentences = BODY_SHOWN,
     .furniture = "notice:Follow us all on Facebook and X."},
    {.text = "A ferry\n\n" BODY "\n\nFollow the ferry to its port.",
     .title = "A ferry",
     .sentences = BODY_SHOWN "|Follow the ferry to its port.",
     .furniture = ""},
    /* Dates: an explicit one beats a dateline; an ambiguous one is settled or null. */
    {.text = "A ferry\n\n2026-03-05\n\nPORT ALDEN, March 4, 2026: " BODY,
     .title = "A ferry",
     .date = "2026-03-05",
     .sentences = BODY_SHOWN,
     .furniture = "dateline:PORT ALDEN, March 4, 2026:"},
    {.text = "A ferry\n\n03-04-2026\n\n" BODY,
     .title = "A ferry",
     .sentences = BODY_SHOWN,
     .furniture = ""},
    {.text = "A ferry\n\n03-04-2026\n\nPORT ALDEN, April 3: " BODY,
     .title = "A ferry",
     .date = "2026-04-03",
     .sentences = BODY_SHOWN,
     .furniture = "dateline:PORT ALDEN, April 3:"},
    {.text = "A ferry\n\n03-14-2026\n\n" BODY,
     .title = "A ferry",
     .date = "2026-03-14",
     .sentences = BODY_SHOWN,
     .furniture = ""},
    {.text = "A ferry\n\nFriday\n\n" BODY,
     .title = "A ferry",
     .sentences = BODY_SHOWN,
     .furniture = "masthead:Friday"},
    /* Furniture in the body. */
    {.text = "A ferry\n\n" BODY "\n\nRelated article: Barges\n\nIt was late.",
     .title = "A ferry",
     .sentences = BODY_SHOWN "|It was late.",
     .furniture = "related:Related article: Barges"},
    {.text = "A ferry\n\n" BODY "\n\nOriginal url: https://example.com/b",
     .title = "A ferry",
     .url = "https://example.com/b",
     .sentences = BODY_SHOWN,
     .furniture = "label:Original url:"},
    {.text = "A ferry\n\n" BODY "\n\nhttps://example.com/b",
     .title = "A ferry",
     .url = "https://example.com/b",
     .sentences = BODY_SHOWN,
     .furniture = ""},
    {.text = "A ferry\n\nThe ferry at its quay. Ann Lee / NPA\n\n" BODY,
     .title = "A ferry",
     .sentences = BODY_SHOWN,
     .furniture = "caption:The ferry at its quay. Ann Lee / NPA"},
};

static void check_field(const char *name, const char *got, const char *expected)
{
	ck_assert_msg(!got == !expected && (!got || !strcmp(got, expected)),
		      "%s is %s, not %s", name, got ? got : "(null)",
		      expected ? expected : "(null)");
}

START_TEST(reads_an_article)
{
	struct article *article = plain_read(str_of(cases[_i].text), "a.txt", "en");
	struct buf sentences = BUF_EMPTY, furniture = BUF_EMPTY;
	const char *language = cases[_i].language;

	check_field("title", article->title, cases[_i].title);
	check_field("byline", article->byline, cases[_i].byline);
	check_field("date", article->date, cases[_i].date);
	check_field("url", article->url, cases[_i].url);
	check_field("agency", article->agency, cases[_i].agency);
	check_field("outlet", article->outlet, cases[_i].outlet);
	check_field("language", article->language, language ? language : "en");
	for (size_t i = 0; i < article->sentence_count; i++) {
		if (i)
			buf_char(&sentences, '|');
		buf_slice(&sentences, article_slice(article, article->sentences[i].span));
	}
	for (size_t i = 0; i < article->furniture_count; i++) {
		buf_format(&furniture, "%s%s:", i ? "|" : "",
			   article_furniture_name(article->furniture[i].kind));
		buf_slice(&furniture, article_slice(article, article->furniture[i].span));
	}
	ck_assert_str_eq(buf_str(&sentences).bytes, cases[_i].sentences);
	ck_assert_str_eq(buf_str(&furniture).bytes, cases[_i].furniture);
	buf_done(&sentences);
	buf_done(&furniture);
	article_free(article);
}
END_TEST

START_TEST(keeps_its_own_copy)
{
	char text[] = "A ferry\n\n" BODY, source[] = "a.txt", language[] = "en";
	struct article *article = plain_read(str_of(text), source, language);

	memset(text, 'x', sizeof text - 1);
	memset(source, 'x', sizeof source - 1);
	memset(language, 'x', sizeof language - 1);
	ck_assert_str_eq(article->title, "A ferry");
	ck_assert_str_eq(article->source, "a.txt");
	ck_assert_str_eq(article->language, "en");
	ck_assert(str_equal(article_slice(article, article->sentences[0].span),
			    str_of("The ferry struck the barge.")));
	article_free(article);
	article_free(NULL);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("plain");

	unit_add_rows(suite, "read", reads_an_article, (int)ARRAY_COUNT(cases));
	unit_add(suite, "read", keeps_its_own_copy);
	return unit_main(suite);
}
