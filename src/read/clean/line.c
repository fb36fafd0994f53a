/*
 * Paragraphs are offered to the rules of the zone they stand in: the head (before the
 * first paragraph of body) knows titles, bylines, dates and captions, the body knows
 * furniture of every kind.  The first rule that takes a paragraph ends the search.
 */
#include "config.h"

#include "read/clean/line.h"

#include <string.h>

#include "base/array.h"
#include "base/ending.h"
#include "base/unicode.h"
#include "read/metadata/agency.h"
#include "read/metadata/byline.h"
#include "read/metadata/dateline.h"
#include "read/clean/furniture.h"
#include "read/clean/verdict.h"

enum {
	LONGEST_TITLE = 25,  /* words */
	LONGEST_BYLINE = 12, /* words */
	LONGEST_ITEM = 2,    /* words of a menu's item */
	LONGEST_ITEM_BYTES = 40,
	FEWEST_ITEMS = 3,    /* in a row, for a menu */
	LONGEST_HEADING = 5, /* words above a list of articles */
	LONGEST_KICKER = 2,  /* words above a title */
	STILL_HEAD = 2, /* paragraphs of body behind which a byline may still stand */
};

/* The title that the format gave, where it stands above the body. */
static bool classify_known_title(struct extraction *extraction, struct span span,
				 struct str text)
{
	const char *title = extraction->article->title;
	struct buf folded = BUF_EMPTY, folded_title = BUF_EMPTY;
	bool is_title;

	if (!extraction->has_title_field || !title || text.length > 2 * strlen(title))
		return false;
	unicode_fold(&folded, text);
	unicode_fold(&folded_title, str_of(title));
	is_title = str_equal(buf_str(&folded), buf_str(&folded_title));
	buf_done(&folded);
	buf_done(&folded_title);
	if (is_title) {
		extraction->has_title_field = false; /* once is enough */
		builder_metadata(&extraction->builder, METADATA_TITLE, span);
	}
	return is_title;
}

static bool classify_url(struct extraction *extraction, struct span span, struct str text)
{
	if (!furniture_is_url(text))
		return false;
	if (extraction->article->url) {
		builder_furniture(&extraction->builder, FURNITURE_RELATED, span);
		return true;
	}
	builder_metadata(&extraction->builder, METADATA_URL, span);
	extraction_url(extraction, text);
	return true;
}

/* "Original url: https://..." on one line: the label is furniture, the URL is not. */
static bool classify_labelled_url(struct extraction *extraction, struct span span,
				  struct str text)
{
	size_t at = text.length;
	struct str url;

	while (at && !strchr(" \n\t", text.bytes[at - 1]))
		at--;
	url = str_slice(text, at, text.length);
	if (!at ||
	    !classify_url(extraction, (struct span){span.offset + at, url.length}, url))
		return false;
	builder_furniture(
	    &extraction->builder, FURNITURE_LABEL,
	    (struct span){span.offset, str_trim(str_slice(text, 0, at)).length});
	return true;
}

/* Whether TEXT, a pointer to other articles, names none itself. */
static bool is_heading(struct str text)
{
	const char *colon = memchr(text.bytes, ':', text.length);

	return unicode_count_words(text) <= LONGEST_HEADING &&
	       (!colon || colon + 1 == text.bytes + text.length);
}

/* Whether a dateline with an agency or a date opens TEXT. */
static bool has_dateline(const struct extraction *extraction, struct str text)
{
	struct str agency;
	struct date date;

	return dateline_read(text, extraction->article->language, &agency, &date) &&
	       (agency.length || date.month);
}

static bool can_be_title(const struct extraction *extraction, struct str text)
{
	uint32_t last = unicode_before(text, text.length);

	return last != '.' && last != 0x3002 && str_line_end(text, 0) == text.length &&
	       unicode_count_words(text) <= LONGEST_TITLE &&
	       !has_dateline(extraction, text);
}

/* Whether TEXT, which was weighed, stands where it cannot be furniture: as the title, or
 * in an article of which nothing else is left. */
static bool is_kept(const struct extraction *extraction, struct str text)
{
	return extraction->keeps_weighed ||
	       (!extraction->body && !extraction->article->title &&
		can_be_title(extraction, text));
}

static bool classify_furniture(struct extraction *extraction, struct span span,
			       struct str text)
{
	struct verdict verdict;

	if (!verdict_reach(&verdict, text) ||
	    (!verdict.is_sure && is_kept(extraction, text)))
		return false;
	extraction->builder.ground = verdict_ground(&verdict);
	if (verdict.kind == FURNITURE_LABEL &&
	    classify_labelled_url(extraction, span, text))
		return true;
	extraction->in_list |= verdict.kind == FURNITURE_RELATED && is_heading(text);
	builder_furniture(&extraction->builder, verdict.kind, span);
	return true;
}

/* A line without a stop below "More on this story" or the like: another's title. */
static bool classify_listed(struct extraction *extraction, struct span span,
			    struct str text)
{
	uint32_t last = unicode_before(text, text.length);
	struct str agency;

	extraction->in_list = extraction->in_list && !agency_credit(text, &agency) &&
			      (unicode_is_letter(last) || unicode_is_digit(last) ||
			       last == '?' || unicode_is_closing_quote(last)) &&
			      unicode_count_words(text) <= LONGEST_TITLE;
	if (extraction->in_list)
		builder_furniture(&extraction->builder, FURNITURE_RELATED, span);
	return extraction->in_list;
}

/* "14:32", "2 hours ago", as live pages have above each piece. */
static bool classify_time_line(struct extraction *extraction, struct span span,
			       struct str text)
{
	if (!byline_is_time(text, extraction->article->language))
		return false;
	builder_furniture(&extraction->builder, FURNITURE_MASTHEAD, span);
	return true;
}

/* "Senior Reporter", below the name. */
static bool classify_post(struct extraction *extraction, struct span span,
			  struct str text)
{
	if (!extraction->article->byline || !byline_is_post(text))
		return false;
	builder_furniture(&extraction->builder, FURNITURE_LABEL, span);
	return true;
}

/* "Home > News > Local" */
static bool classify_bar(struct extraction *extraction, struct span span, struct str text)
{
	if (!furniture_is_bar(text))
		return false;
	builder_furniture(&extraction->builder, FURNITURE_MENU, span);
	return true;
}

/* A credit in a paragraph of its own: "(AP)". */
static bool classify_lone_credit(struct extraction *extraction, struct span span,
				 struct str text)
{
	struct str agency;

	if (agency_credit(text, &agency) != text.length)
		return false;
	extraction_set(extraction, &extraction->article->agency, agency);
	builder_furniture(&extraction->builder, FURNITURE_CREDIT, span);
	return true;
}

static bool classify_caption(struct extraction *extraction, struct span span,
			     struct str text)
{
	bool is_last = extraction->visited + 1 == extraction->texts;
	struct str agency;

	/* "The ferry left on Friday. EFE" is signed, unless it stands below a picture. */
	if (!furniture_is_caption(text, extraction->article->language) ||
	    (is_last && agency_credit(text, &agency)))
		return false;
	builder_furniture(&extraction->builder, FURNITURE_CAPTION, span);
	return true;
}

static bool classify_date_line(struct extraction *extraction, struct span span,
			       struct str text)
{
	size_t at, length;
	struct date date, other;

	if (!byline_is_date(text, extraction->article->language, &at, &length))
		return false;
	if (!length) {
		builder_furniture(&extraction->builder, FURNITURE_MASTHEAD, span);
		return true;
	}
	date_read(&date, &other, text, at, extraction->article->language);
	publication_add(&extraction->publication, date, other);
	builder_metadata(&extraction->builder, METADATA_DATE, span);
	return true;
}

/* Takes an agency off the end of NAMES: "Ann Lee with AFP"; length 0 where none is. */
static struct str split_agency(struct str *names)
{
	static const char *const links[] = {" with", " and", " mit", " und", " avec",
					    " et",   " con", " y",   ",",    " /"};
	const char *blank =
	    names->length ? memrchr(names->bytes, ' ', names->length) : NULL;
	size_t at = blank ? (size_t)(blank - names->bytes) : 0;
	struct str agency = str_slice(*names, at + (at > 0), names->length);

	for (size_t i = 0; i < ARRAY_COUNT(links) && at && agency_is(agency); i++) {
		size_t length = strlen(links[i]);

		if (at > length &&
		    !memcmp(names->bytes + at - length, links[i], length)) {
			names->length = at - length;
			return agency;
		}
	}
	return (struct str){0};
}

static bool classify_byline(struct extraction *extraction, struct span span,
			    struct str text)
{
	size_t length, end;
	struct str name, agency;

	length = byline_prefix(text, extraction->article->language);
	if (!length || unicode_count_words(text) > LONGEST_BYLINE || ending_is_stop(text))
		return false;
	/* What follows a comma or a bar is a post or a date. */
	for (end = length; end < text.length && !strchr(",|\n", text.bytes[end]);)
		end++;
	name = str_trim(str_slice(text, length, end));
	if (!name.length || !unicode_is_upper(unicode_at(name, 0, &length)))
		return false;
	extraction_date(extraction, str_slice(text, end, text.length));
	agency = split_agency(&name);
	if (agency.length)
		extraction_set(extraction, &extraction->article->agency, agency);
	extraction_author(extraction, name);
	if (agency_is(name))
		builder_furniture(&extraction->builder, FURNITURE_CREDIT, span);
	else
		builder_metadata(&extraction->builder, METADATA_BYLINE, span);
	return true;
}

/* A byline that begins so ("By "), while there is none. */
static bool classify_late_byline(struct extraction *extraction, struct span span,
				 struct str text)
{
	return !extraction->article->byline && classify_byline(extraction, span, text);
}

/* A whole date and nothing else. */
static bool classify_late_date(struct extraction *extraction, struct span span,
			       struct str text)
{
	size_t at, length;

	return byline_is_date(text, extraction->article->language, &at, &length) &&
	       length && classify_date_line(extraction, span, text);
}

/* "@ann", "ann@courier.example" */
static bool classify_address(struct extraction *extraction, struct span span,
			     struct str text)
{
	if (!byline_is_address(text))
		return false;
	builder_furniture(&extraction->builder, FURNITURE_LABEL, span);
	return true;
}

/* A name alone, under the title or behind the last furniture, is the author's. */
static bool classify_name(struct extraction *extraction, struct span span,
			  struct str text)
{
	bool is_last = extraction->visited + 1 == extraction->texts;
	bool is_head = !extraction->body && extraction->article->title;

	if (extraction->article->byline ||
	    !byline_is_name(text, extraction->article->language) ||
	    !(is_head || (is_last && extraction->body)))
		return false;
	extraction_set(extraction, &extraction->article->byline, text);
	builder_metadata(&extraction->builder, METADATA_BYLINE, span);
	return true;
}

/* An agency's name alone, under the title or at the end. */
static bool classify_agency(struct extraction *extraction, struct span span,
			    struct str text)
{
	bool is_last = extraction->visited + 1 == extraction->texts;
	bool is_head = !extraction->body && extraction->article->title;

	if (!agency_is_known(text) || !(is_head || is_last))
		return false;
	extraction_set(extraction, &extraction->article->agency, text);
	builder_furniture(&extraction->builder, FURNITURE_CREDIT, span);
	return true;
}

/* Where the first of MARKS stands in TEXT; *LENGTH is its own, 0 where there is none. */
static size_t find_mark(struct str text, const char *const *marks, size_t count,
			size_t *length)
{
	for (size_t at = 0; at < text.length; at++)
		for (size_t i = 0; i < count; i++)
			if (str_starts(str_slice(text, at, text.length), marks[i])) {
				*length = strlen(marks[i]);
				return at;
			}
	*length = 0;
	return text.length;
}

/*
 * A name with what people put beside it: "Jane Doe - March 4, 2025", "Jane Doe, Political
 * Correspondent", and turned round "Posted on March 4, 2025 by Jane Doe".
 */
static bool classify_signed(struct extraction *extraction, struct span span,
			    struct str text)
{
	static const char *const marks[] = {
	    ", ", " - ", " | ", " \xE2\x80\x93 ", " \xE2\x80\x94 ", " \xC2\xB7 ", " by "};
	const char *language = extraction->article->language;
	size_t length, date_at, date_length;
	size_t at = find_mark(text, marks, ARRAY_COUNT(marks), &length);
	struct str left = str_slice(text, 0, at);
	struct str right = str_slice(text, at + length, text.length);
	bool is_turned = false;

	if (!byline_is_name(left, language)) {
		static const char *const by[] = {" by "};

		at = find_mark(text, by, 1, &length);
		left = str_slice(text, at + length, text.length);
		right = str_slice(text, 0, at);
		is_turned = true;
	}
	if (!length || !right.length || (!byline_is_name(left, language) && !is_turned))
		return false;
	if (byline_is_date(right, language, &date_at, &date_length) && date_length)
		extraction_date(extraction, right);
	else if (is_turned || !byline_is_post(right))
		return false;
	if (byline_is_name(left, language))
		extraction_author(extraction, left);
	builder_metadata(&extraction->builder, METADATA_BYLINE, span);
	return true;
}

/* The same of what is short enough to be that. */
static bool classify_signature(struct extraction *extraction, struct span span,
			       struct str text)
{
	return unicode_count_words(text) <= LONGEST_BYLINE &&
	       str_line_end(text, 0) == text.length &&
	       classify_signed(extraction, span, text);
}

static bool classify_late_signature(struct extraction *extraction, struct span span,
				    struct str text)
{
	return !extraction->article->byline && classify_signature(extraction, span, text);
}

/* A rule of dashes or stars. */
static bool classify_rule(struct extraction *extraction, struct span span,
			  struct str text)
{
	if (!furniture_is_rule(text))
		return false;
	builder_furniture(&extraction->builder, FURNITURE_MASTHEAD, span);
	return true;
}

/* A word or two without a stop that are neither a name nor a date. */
static bool is_menu_item(const struct extraction *extraction, struct str text)
{
	size_t at, length;
	uint32_t last = unicode_before(text, text.length);

	return unicode_count_words(text) <= LONGEST_ITEM && unicode_is_letter(last) &&
	       text.length <= LONGEST_ITEM_BYTES &&
	       !byline_is_name(text, extraction->article->language) &&
	       !agency_is_known(text) &&
	       !byline_is_date(text, extraction->article->language, &at, &length);
}

/* The menu that comes along when a page is copied: short lines in a row, at the top. */
static bool classify_menu(struct extraction *extraction, struct span span,
			  struct str text)
{
	size_t items = 0;

	if (extraction->article->title || !is_menu_item(extraction, text))
		return false;
	for (const struct block *block = extraction->block;
	     block < extraction->blocks_end && items < FEWEST_ITEMS; block++)
		if (block->role == BLOCK_TEXT) {
			if (!is_menu_item(extraction,
					  extraction_text(extraction, block->span)))
				break;
			items++;
		}
	extraction->menu_items += items >= FEWEST_ITEMS;
	if (items < FEWEST_ITEMS && !extraction->menu_items)
		return false;
	builder_furniture(&extraction->builder, FURNITURE_MENU, span);
	return true;
}

/* The paragraph FAR behind the one at hand; length 0 where there is none. */
static struct str text_behind(const struct extraction *extraction, size_t far)
{
	for (const struct block *block = extraction->block + 1;
	     block < extraction->blocks_end; block++)
		if (block->role == BLOCK_TEXT && !--far)
			return extraction_text(extraction, block->span);
	return (struct str){0};
}

/* Whether TEXT is what stands between a title and its article: a byline, a date. */
static bool is_below_title(const struct extraction *extraction, struct str text)
{
	const char *language = extraction->article->language;
	size_t at, length;

	return byline_prefix(text, language) || byline_is_name(text, language) ||
	       (byline_is_date(text, language, &at, &length) && length);
}

/* A word or two above the title, which says what the page is of: "Local news". */
static bool classify_kicker(struct extraction *extraction, struct span span,
			    struct str text)
{
	struct str next = text_behind(extraction, 1), below = text_behind(extraction, 2);
	enum furniture_kind kind;

	if (extraction->article->title || !can_be_title(extraction, text) ||
	    !below.length || unicode_count_words(text) > LONGEST_KICKER ||
	    unicode_count_words(next) <= unicode_count_words(text) ||
	    !can_be_title(extraction, next) || furniture_is(next, &kind) ||
	    furniture_is_url(next) || is_below_title(extraction, next) ||
	    !is_below_title(extraction, below))
		return false;
	builder_furniture(&extraction->builder, FURNITURE_MASTHEAD, span);
	return true;
}

static bool classify_title(struct extraction *extraction, struct span span,
			   struct str text)
{
	if (extraction->article->title || !can_be_title(extraction, text) ||
	    extraction->visited + 1 == extraction->texts)
		return false;
	extraction_set(extraction, &extraction->article->title, text);
	builder_metadata(&extraction->builder, METADATA_TITLE, span);
	return true;
}

/* A rule takes a paragraph, whose ground is set to its own before, or leaves it. */
struct rule {
	bool (*classify)(struct extraction *extraction, struct span span,
			 struct str text);
	enum ground_rule ground;
};

static const struct rule head_rules[] = {
    {classify_rule, GROUND_RULE},
    {classify_known_title, GROUND_KNOWN_TITLE},
    {classify_url, GROUND_URL},
    {classify_furniture, GROUND_WORDS},
    {classify_lone_credit, GROUND_AGENCY},
    {classify_date_line, GROUND_DATE},
    {classify_time_line, GROUND_TIME},
    {classify_byline, GROUND_BYLINE},
    {classify_post, GROUND_POST},
    {classify_agency, GROUND_AGENCY},
    {classify_bar, GROUND_BAR},
    {classify_menu, GROUND_MENU},
    {classify_kicker, GROUND_KICKER},
    {classify_title, GROUND_TITLE_PLACE},
    {classify_signature, GROUND_NAME},
    {classify_name, GROUND_NAME},
    {classify_caption, GROUND_CAPTION},
};

/* What may stand behind a lead that is set off from the text. */
static const struct rule lead_rules[] = {
    {classify_late_byline, GROUND_BYLINE}, {classify_late_signature, GROUND_NAME},
    {classify_late_date, GROUND_DATE},	   {classify_post, GROUND_POST},
    {classify_address, GROUND_ADDRESS},
};

static const struct rule body_rules[] = {
    {classify_rule, GROUND_RULE},
    {classify_known_title, GROUND_KNOWN_TITLE},
    {classify_url, GROUND_URL},
    {classify_furniture, GROUND_WORDS},
    {classify_lone_credit, GROUND_AGENCY},
    {classify_agency, GROUND_AGENCY},
    {classify_name, GROUND_NAME},
    {classify_listed, GROUND_LISTED},
    {classify_time_line, GROUND_TIME},
    {classify_bar, GROUND_BAR},
    {classify_caption, GROUND_CAPTION},
};

/* Offers SPAN to COUNT rules; whether one has taken it. */
static bool offer(struct extraction *extraction, struct span span,
		  const struct rule *rules, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		extraction->builder.ground = ground_of(rules[i].ground, NULL);
		if (rules[i].classify(extraction, span,
				      extraction_text(extraction, span)))
			return true;
	}
	return false;
}

bool line_classify(struct extraction *extraction, struct span span)
{
	if (!extraction->body)
		return offer(extraction, span, head_rules, ARRAY_COUNT(head_rules));
	return (extraction->body <= STILL_HEAD &&
		offer(extraction, span, lead_rules, ARRAY_COUNT(lead_rules))) ||
	       offer(extraction, span, body_rules, ARRAY_COUNT(body_rules));
}
