/*
 * Furniture: which paragraphs, lines and ends of paragraphs are not of the article.  Each
 * table has what must be taken beside what looks like it and must stay.
 */
#include "config.h"

#include <string.h>

#include "unit/unit.h"

#include "base/array.h"
#include "read/metadata/agency.h"
#include "read/metadata/byline.h"
#include "read/metadata/dateline.h"
#include "read/clean/furniture.h"

enum { NONE = -1 };

static const struct {
	const char *text;
	int kind; /* of enum furniture_kind, or NONE */
} paragraphs[] = {
    {"Related article: Ferries and their captains", FURNITURE_RELATED},
    {"RELATED: Ferries", FURNITURE_RELATED},
    {"Read more: Ferries", FURNITURE_RELATED},
    {"Image source from: Foreign Ministry", FURNITURE_CAPTION},
    {"Photo: A. Smith", FURNITURE_CAPTION},
    {"Original url: https://example.com/a", FURNITURE_LABEL},
    {"Subscribe to our newsletter", FURNITURE_NOTICE},
    {"\xC2\xA9 2026 The Courier", FURNITURE_NOTICE},
    {"Editing by Ann Lee", FURNITURE_CREDIT},
    /* What stands alone in a line, with a count or without. */
    {"Share", FURNITURE_NOTICE},
    {"Comments (12)", FURNITURE_NOTICE},
    {"Kommentare 12", FURNITURE_NOTICE},
    {"Most read", FURNITURE_RELATED},
    {"(MORE)", FURNITURE_NOTICE},
    {"\xC3\x80 lire aussi : le bac", FURNITURE_RELATED},
    {"Share prices fell", NONE},
    {"Comments on the ferry", NONE},
    {"Most read 12 pages", NONE},
    {"", NONE},
    {"x", NONE},
    {"More people came than the port had expected.", NONE},
    {"Photographs of the ferry were taken by a passenger.", NONE},
    {"Sourced from three villages, the water was safe.", NONE},
    {"Readers of the paper wrote 400 letters.", NONE},
    {"Relatedness is a word.", NONE},
    {"Subscribers to the line's bulletin were told on Monday that the ferry would not "
     "sail "
     "before the end of the week, the company said.",
     NONE},
};

START_TEST(knows_furniture)
{
	enum furniture_kind kind;
	bool found = furniture_is(str_of(paragraphs[_i].text), &kind);

	ck_assert_msg(found == (paragraphs[_i].kind != NONE), "%s", paragraphs[_i].text);
	if (found)
		ck_assert_int_eq(kind, paragraphs[_i].kind);
}
END_TEST

static const struct {
	const char *text;
	bool is_caption, is_url, is_name;
} kinds[] = {
    {"Two ministers sit at a table. Foreign Ministry", true, false, false},
    {"The ferry at the quay. Ann Lee / NPA", true, false, false},
    {"The ferry to St. Malo", false, false, false},
    {"The practice of Dr. Ann Lee", false, false, false},
    {"The ferry left. It was late.", false, false, false},
    {"The ferry left. it was late", false, false, false},
    {"https://www.example.com/a?b=c", false, true, false},
    {"http://example.com", false, true, false},
    {"https://example.com/a and more", false, false, false},
    {"example.com", false, false, false},
    {"Halvard Ness", false, false, true},
    {"Jean-Luc O'Neil", false, false, true},
    {"\xC3\x89mile Zola", false, false, true},
    {"Halvard", false, false, false},
    {"Halvard Ness.", false, false, false},
    {"Halvard ness", false, false, false},
    {"One Two Three Four Five", false, false, false},
    {"Monday Morning", false, false, false},
    {"Room 101", false, false, false},
    {"", false, false, false},
};

START_TEST(knows_captions_urls_and_names)
{
	struct str text = str_of(kinds[_i].text);

	ck_assert_int_eq(furniture_is_caption(text, "en"), kinds[_i].is_caption);
	ck_assert_int_eq(furniture_is_url(text), kinds[_i].is_url);
	ck_assert_int_eq(byline_is_name(text, "en"), kinds[_i].is_name);
}
END_TEST

static const struct {
	const char *text, *date; /* date: the part that is one; NULL: no date line */
} date_lines[] = {
    {"Friday", ""},
    {"July 10, 2025", "July 10, 2025"},
    {"Published July 10, 2025 at 9:14 a.m.", "July 10, 2025"},
    {"03-06-2024 Vol 77", "03-06-2024"},
    {"Updated: 2025-07-11 10:00 GMT", "2025-07-11"},
    {"Thursday, 10 July 2025 | 3 min read", "10 July 2025"},
    {"The bridge closed on July 10, 2025", NULL},
    {"47", NULL},
    {"July 10, 2025, was the day on which the bridge was closed", NULL},
};

START_TEST(knows_date_lines)
{
	struct str text = str_of(date_lines[_i].text);
	size_t at, length;
	bool is_one = byline_is_date(text, "en", &at, &length);

	ck_assert_msg(is_one == (date_lines[_i].date != NULL), "%s", text.bytes);
	if (is_one)
		ck_assert(str_equal(str_slice(text, at, at + length),
				    str_of(date_lines[_i].date)));
}
END_TEST

static const struct {
	const char *text, *dateline, *agency;
	struct date date;
} datelines[] = {
    {"Port Louis [Mauritius], June 3 : The rowers met.",
     "Port Louis [Mauritius], June 3 :",
     "",
     {0, 6, 3}},
    {"PORT ALDEN, March 4: The car ferry struck.", "PORT ALDEN, March 4:", "", {0, 3, 4}},
    {"BOSTON (AP) -- The mayor said.", "BOSTON (AP) --", "AP", {0}},
    {"BOSTON (AP) \xE2\x80\x94 The mayor said.", "BOSTON (AP) \xE2\x80\x94", "AP", {0}},
    {"MOSCOW \xE2\x80\x93 The minister said.", "MOSCOW \xE2\x80\x93", "", {0}},
    {"The mayor said: it is late.", "", "", {0}},
    {"Boston \xE2\x80\x94 a city \xE2\x80\x94 slept.", "", "", {0}},
    {"Question: who was it?", "", "", {0}},
    {"", "", "", {0}},
    {"A", "", "", {0}},
};

START_TEST(knows_datelines)
{
	struct str text = str_of(datelines[_i].text), agency = {0};
	struct date date = {0};
	size_t length = dateline_read(text, "en", &agency, &date);

	ck_assert_msg(str_is(str_slice(text, 0, length), datelines[_i].dateline), "%.*s",
		      (int)length, text.bytes);
	if (!length)
		return;
	ck_assert(str_is(agency, datelines[_i].agency));
	ck_assert_int_eq(date.month, datelines[_i].date.month);
	ck_assert_int_eq(date.day, datelines[_i].date.day);
	ck_assert_int_eq(date.year, datelines[_i].date.year);
}
END_TEST

static const struct {
	const char *text, *credit, *agency;
} credits[] = {
    {"The ferry sank. (AP)", "(AP)", "AP"},
    {"The ferry sank. (Reuters).", "(Reuters).", "Reuters"},
    {"(AFP)", "(AFP)", "AFP"},
    {"\xE2\x80\x9CIt sank.\xE2\x80\x9D (DPA)", "(DPA)", "DPA"},
    {"They joined the union (AP)", "", ""},
    /* In capitals, behind a dash, several. */
    {"The ferry sank. (REUTERS)", "(REUTERS)", "REUTERS"},
    {"The ferry sank. REUTERS", "REUTERS", "REUTERS"},
    {"The ferry sank. \xE2\x80\x94 AFP", "\xE2\x80\x94 AFP", "AFP"},
    {"The ferry sank.\xC2\xA0\xE2\x80\x93 Reuters", "\xE2\x80\x93 Reuters", "Reuters"},
    {"The ferry sank. -- BERNAMA", "-- BERNAMA", "BERNAMA"},
    {"The ferry sank.\xE2\x80\x94"
     "AP",
     "\xE2\x80\x94"
     "AP",
     "AP"},
    {"The ferry sank. KYODO NEWS", "KYODO NEWS", "KYODO NEWS"},
    {"The ferry sank. REUTERS, AFP", "REUTERS, AFP", "REUTERS, AFP"},
    {"The ferry sank. AP/Reuters", "AP/Reuters", "AP/Reuters"},
    {"The ferry sank. (Reuters, AP)", "(Reuters, AP)", "Reuters, AP"},
    {"The ferry sank. (AP and dpa)", "(AP and dpa)", "AP and dpa"},
    {"They sold it to Reuters", "", ""},
    {"The boat was \xE2\x80\x93 AP", "", ""},
    {"It sank, he said, Reuters", "", ""},
    {"It sank. reuters", "", ""},
    {"AFP", "", ""},
    {"The ferry sank. (It was old)", "", ""},
    {"The ferry sank. AP)", "", ""},
    {"The ferry sank.", "", ""},
    {"", "", ""},
    {")", "", ""},
    {"()", "", ""},
};

START_TEST(knows_credits)
{
	struct str text = str_of(credits[_i].text), agency = {0};
	size_t length = agency_credit(text, &agency);

	ck_assert_msg(str_equal(str_slice(text, text.length - length, text.length),
				str_of(credits[_i].credit)),
		      "%s: %zu bytes", text.bytes, length);
	if (length)
		ck_assert(str_is(agency, credits[_i].agency));
}
END_TEST

START_TEST(knows_agencies)
{
	static const char *const agencies[] = {"AP", "AFP", "Reuters",
					       "Associated Press"};
	static const char *const others[] = {"",	"A",  "Ap",
					     "ABCDEFG", "A1", "The Courier"};

	for (int i = 0; i < (int)ARRAY_COUNT(agencies); i++)
		ck_assert_msg(agency_is(str_of(agencies[i])), "%s", agencies[i]);
	for (int i = 0; i < (int)ARRAY_COUNT(others); i++)
		ck_assert_msg(!agency_is(str_of(others[i])), "%s", others[i]);
}
END_TEST

static const struct {
	const char *text, *language;
	bool is_time;
} times[] = {
    {"14:32", "en", true},
    {"14.05 GMT", "en", true},
    {"14h05", "fr", true},
    {"Posted at 9.40 a.m.", "en", true},
    {"2 hours ago", "en", true},
    {"vor 3 Stunden", "de", true},
    {"Lesezeit: 3 Min.", "de", true},
    {"", "en", false},
    {"14.05", "en", false},
    {"14", "en", false},
    {"14:3", "en", false},
    {"2025:14", "en", false},
    {"ago", "en", false},
    {"Ferry at 14:32", "en", false},
};

START_TEST(knows_times)
{
	ck_assert_int_eq(byline_is_time(str_of(times[_i].text), times[_i].language),
			 times[_i].is_time);
}
END_TEST

static const struct {
	const char *text;
	bool is_bar;
} bars[] = {
    {"Home | News | Local", true},
    {"Home \xC2\xBB News \xC2\xBB Port of Alden", true},
    {"", false},
    {"Home | News", false},
    {"Home|News|Local", false},
    {"The ferry sank | Nobody was hurt | It was late at night", false},
    {"Who | What | When?", false},
    {"a > b > 2", false},
    {" | | | ", true},
    {"a | | b | | | c", true},
};

START_TEST(knows_bars)
{
	ck_assert_int_eq(furniture_is_bar(str_of(bars[_i].text)), bars[_i].is_bar);
}
END_TEST

/* What a byline begins with, in the language of its article. */
static const struct {
	const char *text, *language;
	size_t length;
} bylines[] = {
    {"By Ann Lee", "en", 3},
    {"By the sea", "de", 3},
    {"Von Anna Lehmann und J\xC3\xB6rg Wei\xC3\x9F", "de", 4},
    {"Von Ursula von der Hude, dpa", "de", 4},
    {"Par Anne Lef\xC3\xA8vre avec AFP", "fr", 4},
    {"Por Ana Ruiz", "es", 4},
    {"Von Alden nach Orm", "de", 0},
    {"Von Alden", "de", 0},
    {"Von Anna Lehmann", "en", 0},
    {"Par Anne Lef\xC3\xA8vre, 3 rue", "fr", 0},
    {"Ann Lee", "en", 0},
};

START_TEST(knows_bylines)
{
	ck_assert_uint_eq(byline_prefix(str_of(bylines[_i].text), bylines[_i].language),
			  bylines[_i].length);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("furniture");

	unit_add_rows(suite, "paragraph", knows_furniture, (int)ARRAY_COUNT(paragraphs));
	unit_add_rows(suite, "kinds", knows_captions_urls_and_names,
		      (int)ARRAY_COUNT(kinds));
	unit_add_rows(suite, "date line", knows_date_lines, (int)ARRAY_COUNT(date_lines));
	unit_add_rows(suite, "dateline", knows_datelines, (int)ARRAY_COUNT(datelines));
	unit_add_rows(suite, "credit", knows_credits, (int)ARRAY_COUNT(credits));
	unit_add(suite, "agency", knows_agencies);
	unit_add_rows(suite, "time", knows_times, (int)ARRAY_COUNT(times));
	unit_add_rows(suite, "bar", knows_bars, (int)ARRAY_COUNT(bars));
	unit_add_rows(suite, "byline", knows_bylines, (int)ARRAY_COUNT(bylines));
	return unit_main(suite);
}
