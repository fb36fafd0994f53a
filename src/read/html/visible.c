/* Only short blocks are read, so that dates and names of the story itself do not count.
 */
#include "config.h"

#include "read/html/visible.h"

#include <string.h>

#include "base/array.h"
#include "base/phrase.h"
#include "base/unicode.h"
#include "read/metadata/byline.h"
#include "read/metadata/date.h"

enum {
	LARGEST_LINE = 300,   /* characters of it */
	LONGEST_LINE = 18,    /* words of a line with a date or byline */
	LONGEST_NAME = 12,    /* words of a byline's names */
	FARTHEST = 14,	      /* blocks from the headline or the text's ends */
	EARLIEST_YEAR = 1990, /* of a page */
	LONGEST_BYLINE = 14,  /* words of a byline in the text */
	LONGEST_BEFORE = 8,   /* words of a date before a byline */
	NEAR = 4,	      /* blocks */
	RANKS = 9,	      /* between the nearest and the farthest */
};

struct place {
	size_t title, first, last; /* blocks; the count of blocks if there is none */
	size_t count;
};

static struct place find_place(const struct html_flow *flow,
			       const struct html_part *parts)
{
	size_t count = flow->blocks.count;
	struct place place = {count, count, count, count};

	for (size_t i = 0; i < count; i++) {
		if (parts[i].role == BLOCK_METADATA &&
		    parts[i].metadata == METADATA_TITLE && place.title == count)
			place.title = i;
		if (parts[i].role != BLOCK_TEXT)
			continue;
		if (place.first == count)
			place.first = i;
		place.last = i;
	}
	return place;
}

static size_t distance(size_t a, size_t b)
{
	return a > b ? a - b : b - a;
}

/* How many blocks I is from where bylines and dates stand; behind is better. */
static size_t remoteness(const struct place *place, size_t i)
{
	size_t best = 2 * FARTHEST;

	if (place->title < place->count)
		best = i > place->title ? distance(i, place->title)
					: 2 + distance(i, place->title);
	if (place->first < place->count && 1 + distance(i, place->first) < best)
		best = 1 + distance(i, place->first);
	if (place->last < place->count && i > place->last && 3 + i - place->last < best)
		best = 3 + i - place->last;
	return best;
}

/* A date in a text. */
struct found_date {
	size_t from, length;	 /* length 0: none */
	struct date date, other; /* OTHER: its other reading, if it has one */
};

static struct found_date find_date_in(struct str text, const char *language)
{
	for (size_t at = 0, step; at < text.length; at += step) {
		struct found_date found = {.from = at};

		found.length = date_read(&found.date, &found.other, text, at, language);
		if (found.length && date_is_whole(found.date) &&
		    found.date.year > EARLIEST_YEAR)
			return found;
		unicode_at(text, at, &step);
		/* A number is read from its first digit. */
		while (at + step < text.length && str_is_digit(text.bytes[at]) &&
		       str_is_digit(text.bytes[at + step]))
			step++;
	}
	return (struct found_date){0};
}

/* Themes of pages are often in English whatever the language of the articles. */
static struct found_date find_date(struct str text, const char *language)
{
	struct found_date found = find_date_in(text, language);

	return found.length || !strcmp(language, "en") ? found : find_date_in(text, "en");
}

static bool is_change(struct str text)
{
	return phrase_find(text, PHRASES_DATE, PHRASE_CHANGED);
}

static bool is_labelled(struct str text)
{
	return phrase_find(text, PHRASES_DATE, PHRASE_PUBLISHED);
}

static void add_date(html_fact_list *facts, struct str text, const char *language,
		     size_t far)
{
	struct found_date found = find_date(text, language);
	struct str before = str_slice(text, 0, found.from);
	int near = far < RANKS ? (int)far : RANKS;
	struct buf value = BUF_EMPTY;

	if (!found.length)
		return;
	if (date_is_whole(found.other))
		buf_slice(&value, str_slice(text, found.from, found.from + found.length));
	else
		buf_format(&value, "%04d-%02d-%02d", found.date.year, found.date.month,
			   found.date.day);
	if (is_change(before))
		html_fact_add(facts, METADATA_DATE, HTML_RANK_CHANGED + 2,
			      buf_str(&value));
	else if (far <= FARTHEST || is_labelled(before))
		html_fact_add(facts, METADATA_DATE,
			      HTML_RANK_VISIBLE + near - is_labelled(before),
			      buf_str(&value));
	buf_done(&value);
}

/* Where a byline's names end: at what parts them from a date, a place or a post. */
static size_t name_end(struct str text)
{
	static const char *const ends[] = {
	    "|",    "·",    "•",     "—",    "–",    " - ", "(",  "\n",	  " on ", " am ",
	    " at ", " in ", " vom ", " le ", " el ", ";",   "/ ", " // ", ":"};
	size_t best = text.length;

	for (size_t i = 0; i < ARRAY_COUNT(ends); i++) {
		const char *found =
		    memmem(text.bytes, text.length, ends[i], strlen(ends[i]));

		if (found && (size_t)(found - text.bytes) < best)
			best = (size_t)(found - text.bytes);
	}
	for (size_t i = 0; i < best; i++)
		if (str_is_digit(text.bytes[i]) && (!i || text.bytes[i - 1] == ' '))
			best = i;
	return best;
}

/* NAMES up to its first comma, behind which a post stands, unless it is a list. */
static struct str cut_post(struct str names)
{
	static const char *const lasts[] = {" and ", " und ", " et ", " y ",
					    " e ",   " en ",  " & ",  " i "};
	const char *comma = memchr(names.bytes, ',', names.length);
	size_t at = comma ? (size_t)(comma - names.bytes) : names.length;

	for (size_t i = 0; i < ARRAY_COUNT(lasts); i++)
		if (memmem(names.bytes + at, names.length - at, lasts[i],
			   strlen(lasts[i])))
			return names;
	return str_slice(names, 0, at);
}

static bool is_name(struct str text, bool is_marked)
{
	size_t step;

	if (phrase_exact(text, PHRASES_BYLINE, PHRASE_STRANGER))
		return false;
	return text.length && unicode_count_words(text) <= LONGEST_NAME &&
	       (is_marked || unicode_is_upper(unicode_at(text, 0, &step)));
}

/* "An article by", "Ein Beitrag von". */
static bool is_work(struct str text)
{
	return phrase_find(text, PHRASES_BYLINE, PHRASE_WORK);
}

/* Whether TEXT can stand before "by": "Posted", "3 May 2021 |", nothing. */
static bool opens_byline(struct str text)
{
	size_t words = unicode_count_words(text);

	for (size_t i = 0; i < text.length && words <= LONGEST_BEFORE; i++)
		if (str_is_digit(text.bytes[i]))
			return true;
	return is_labelled(text) || !words ||
	       (words <= LONGEST_BEFORE / 2 && is_work(text));
}

struct str html_visible_name(struct str text, bool is_marked)
{
	/* A small "by" can be anywhere; what stands before it has to fit. */
	static const struct {
		const char *words;
		bool is_sure;
	} middles[] = {
	    {"| By ", true},  {"| by ", true},	{"| Von ", true}, {"| von ", true},
	    {" By ", true},   {" Von ", true},	{" Par ", true},  {" Por ", true},
	    {"\nBy ", true},  {"\nVon ", true}, {"\nvon ", true}, {" by ", false},
	    {" von ", false}, {" par ", false}, {" por ", false},
	};
	struct str name = html_fact_strip_by(text);
	bool has_by = name.bytes != text.bytes;

	for (size_t i = 0; !has_by && i < ARRAY_COUNT(middles); i++) {
		size_t length = strlen(middles[i].words);
		const char *found =
		    memmem(text.bytes, text.length, middles[i].words, length);

		if (!found ||
		    (!middles[i].is_sure &&
		     !opens_byline(str_slice(text, 0, (size_t)(found - text.bytes)))))
			continue;
		name =
		    str_slice(text, (size_t)(found - text.bytes) + length, text.length);
		has_by = true;
	}
	if (!has_by && !is_marked)
		return (struct str){0};
	name = str_trim(cut_post(str_slice(name, 0, name_end(name))));
	return is_name(name, is_marked) ? name : (struct str){0};
}

static void add_name(html_fact_list *facts, struct str text, bool is_marked, size_t far)
{
	struct str name = html_visible_name(text, is_marked);
	size_t near = far < RANKS ? far : RANKS;

	if (name.length)
		html_fact_add(facts, METADATA_BYLINE,
			      HTML_RANK_VISIBLE + (int)near - (is_marked ? 1 : 0), name);
}

/* TEXT without blanks at its ends and the comma that another name stands behind. */
static struct str trim_comma(struct str text)
{
	text = unicode_trim(text);
	while (text.length && strchr(", ", text.bytes[text.length - 1]))
		text.length--;
	return text;
}

/* Whether BLOCK is a word that stands above the name of who wrote. */
static bool is_author_label(const struct html_flow *flow, const struct html_block *block)
{
	struct buf text = BUF_EMPTY;
	struct str label;
	bool found;

	if (block->words > 2)
		return false;
	html_flow_text(&text, flow, block);
	label = str_trim(buf_str(&text));
	if (label.length && label.bytes[label.length - 1] == ':')
		label.length--;
	found = phrase_exact(label, PHRASES_BYLINE, PHRASE_LABEL);
	buf_done(&text);
	return found;
}

/* Whether TEXT begins like "Author:". */
static bool has_label(struct str text)
{
	const char *names = html_fact_strip_by(text).bytes;

	return names > text.bytes &&
	       memchr(text.bytes, ':', (size_t)(names - text.bytes));
}

/* Whether a block of the text is a byline at one of its ends. */
static bool is_byline(const struct place *place, size_t i, const struct html_block *block,
		      struct str text)
{
	bool is_said = has_label(text);
	bool is_end = i <= place->first + NEAR || i + (is_said ? NEAR : 1) >= place->last;

	return is_end && block->words <= LONGEST_BYLINE &&
	       (!block->ends_like_prose || is_said) &&
	       html_fact_strip_by(text).bytes != text.bytes &&
	       html_visible_name(text, false).length > 0;
}

void html_visible_add(html_fact_list *facts, const struct html_flow *flow,
		      struct html_part *parts, const char *language)
{
	struct place place = find_place(flow, parts);

	for (size_t i = 0; i < flow->blocks.count; i++) {
		const struct html_block *block = &flow->blocks.items[i];
		size_t far = remoteness(&place, i);
		bool is_marked = parts[i].role == BLOCK_METADATA &&
				 parts[i].metadata == METADATA_BYLINE;
		struct buf text = BUF_EMPTY;

		if (block->words > LONGEST_LINE || block->size > LARGEST_LINE ||
		    i == place.title ||
		    (parts[i].role == BLOCK_FURNITURE &&
		     (parts[i].furniture == FURNITURE_COMMENT ||
		      (parts[i].furniture == FURNITURE_RELATED && far > FARTHEST / 2))))
			continue;
		html_flow_text(&text, flow, block);
		add_date(facts, buf_str(&text), language, far);
		is_marked |= i && is_author_label(flow, block - 1) &&
			     byline_is_name(trim_comma(buf_str(&text)), language);
		if (far <= FARTHEST / 2 || is_marked)
			add_name(facts, buf_str(&text), is_marked, far);
		if (parts[i].role == BLOCK_TEXT &&
		    is_byline(&place, i, block, buf_str(&text))) {
			add_name(facts, buf_str(&text), false, NEAR);
			parts[i] = (struct html_part){
			    .role = BLOCK_METADATA,
			    .metadata = METADATA_BYLINE,
			    .ground = ground_of(GROUND_LINE_OF_AUTHOR, NULL)};
		}
		buf_done(&text);
	}
}
