/* Only short blocks are read, so that dates and names of the story itself do not count.
 */
#include "config.h"

#include "read/html_visible.h"

#include <string.h>

#include "base/unicode.h"
#include "read/date.h"
#include "read/html_hint.h"

enum {
	LARGEST_LINE = 300, /* characters of it */
	LONGEST_LINE = 18,  /* words of a line with a date or byline */
	LONGEST_NAME = 7,   /* words of a byline's names */
	FARTHEST = 14,	    /* blocks from the headline or the text's ends */
	RANKS = 9,	    /* that tell near from far */
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

/* Where the whole date in TEXT begins, its length if there is none. */
static size_t find_date(struct str text, const char *language)
{
	for (size_t at = 0, step; at < text.length; at += step) {
		struct date date, other;

		step = date_read(&date, &other, text, at, language);
		if (date_is_whole(date) && date.year > 1990)
			return at;
		unicode_at(text, at, &step);
		/* A number is read from its first digit. */
		while (at + step < text.length &&
		       unicode_is_digit((unsigned char)text.bytes[at]) &&
		       unicode_is_digit((unsigned char)text.bytes[at + step]))
			step++;
	}
	return text.length;
}

static bool has_folded(struct str text, const char *const *words, size_t count)
{
	struct buf folded = BUF_EMPTY;
	bool found = false;

	unicode_fold(&folded, text);
	for (size_t i = 0; i < count && folded.length && !found; i++)
		found = strstr(folded.bytes, words[i]);
	buf_done(&folded);
	return found;
}

static bool is_change(struct str text)
{
	static const char *const words[] = {"updated",	    "modified",	   "last edited",
					    "aktualisiert", "geändert",	   "zuletzt",
					    "mis à jour",   "mise à jour", "actualizado",
					    "aggiornato",   "revision"};

	return has_folded(text, words, sizeof words / sizeof words[0]);
}

static bool is_labelled(struct str text)
{
	static const char *const words[] = {
	    "published", "posted",    "veröffentlicht", "erstellt",   "geschrieben",
	    "publié",	 "posté",     "publicado",	"pubblicato", "datum:",
	    "date:",	 "stand:",    "erschienen",	"verfasst",   "gepubliceerd",
	    "created",	 "publiziert"};

	return has_folded(text, words, sizeof words / sizeof words[0]);
}

static void note_date(html_fact_list *facts, struct str text, const char *language,
		      size_t far)
{
	size_t at = find_date(text, language);
	struct str before = str_slice(text, 0, at);
	size_t near = far < RANKS ? far : RANKS;

	if (at == text.length)
		return;
	if (is_change(before))
		html_fact_note(facts, METADATA_DATE, HTML_RANK_CHANGED + 2,
			       str_slice(text, at, text.length));
	else if (far <= FARTHEST || is_labelled(before))
		html_fact_note(facts, METADATA_DATE,
			       HTML_RANK_VISIBLE + (int)near -
				   (is_labelled(before) ? 1 : 0),
			       str_slice(text, at, text.length));
}

/* Where a byline's names end: at what parts it from a date, a place or a post. */
static size_t name_end(struct str text)
{
	static const char *const ends[] = {
	    "|",    "·",    "•",     "—",    "–",    " - ", "(",  "\n",	  " on ", " am ",
	    " at ", " in ", " vom ", " le ", " el ", ";",   "/ ", " // ", ", ",	  ":"};
	size_t best = text.length;

	for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++) {
		const char *found =
		    memmem(text.bytes, text.length, ends[i], strlen(ends[i]));

		if (found && (size_t)(found - text.bytes) < best)
			best = (size_t)(found - text.bytes);
	}
	for (size_t i = 0; i < best; i++)
		if (text.bytes[i] >= '0' && text.bytes[i] <= '9' &&
		    (!i || text.bytes[i - 1] == ' '))
			return i;
	return best;
}

struct str html_visible_name(struct str text, bool is_marked)
{
	static const char *const middles[] = {
	    "| By ", "| by ", "| Von ", "| von ", " by ",  " von ",  " Von ", " par ",
	    " Par ", " por ", " Por ",	" By ",	  "\nBy ", "\nVon ", "\nvon "};
	struct str name = html_fact_strip_by(text);
	bool has_by = name.bytes != text.bytes;
	size_t step = 0;

	for (size_t i = 0; !has_by && i < sizeof middles / sizeof middles[0]; i++) {
		size_t length = strlen(middles[i]);
		const char *found = memmem(text.bytes, text.length, middles[i], length);

		if (!found)
			continue;
		name =
		    str_slice(text, (size_t)(found - text.bytes) + length, text.length);
		has_by = true;
	}
	if (!has_by && !is_marked)
		return (struct str){0};
	name = str_trim(str_slice(name, 0, name_end(name)));
	if (!name.length || unicode_count_words(name) > LONGEST_NAME ||
	    (!is_marked && !unicode_is_upper(unicode_at(name, 0, &step))))
		return (struct str){0};
	return name;
}

static void note_name(html_fact_list *facts, struct str text, bool is_marked, size_t far)
{
	struct str name = html_visible_name(text, is_marked);
	size_t near = far < RANKS ? far : RANKS;

	if (name.length)
		html_fact_note(facts, METADATA_BYLINE,
			       HTML_RANK_VISIBLE + (int)near - (is_marked ? 1 : 0), name);
}

void html_visible_note(html_fact_list *facts, const struct html_flow *flow,
		       const struct html_part *parts, const char *language)
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
		      (parts[i].furniture == FURNITURE_RELATED && far > 4))))
			continue;
		html_flow_text(&text, flow, block);
		note_date(facts, buf_str(&text), language, far);
		if (far <= FARTHEST / 2 || is_marked)
			note_name(facts, buf_str(&text), is_marked, far);
		buf_done(&text);
	}
}
