/*
 * Two places of one level (country, region, town), of which neither is in the other
 * sentence.
 *
 * A place stands behind "in", "near", "at" or "outside".  The gazetteer (data/places.en)
 * knows countries, their regions and large cities, and which of them lies in which: Kuala
 * Lumpur and Malaysia agree.  "Aldmouth", which it does not know, may be a town; two such
 * names that stand behind the same word in the same context may differ.
 */
#include "config.h"

#include <string.h>

#include "base/array.h"
#include "base/bisect.h"
#include "align/tuning.h"
#include "align/difference/search.h"

enum level { LEVEL_COUNTRY, LEVEL_SUBDIVISION, LEVEL_CITY };

enum {
	NAME_LONGEST = 4,     /* words of a name */
	NAME_MOST_BYTES = 48, /* of the gazetteer, with the byte behind it */
	SENSES = 8	      /* places of one name that are looked at */
};

/* Held without pointers, so that nothing needs to be relocated when the program starts.
 */
struct entry {
	char name[NAME_MOST_BYTES];
	enum level level;
	char code[8];		     /* ISO 3166, of a city that of what holds it */
	char first[NAME_MOST_BYTES]; /* one name for all names of the place */
};

static const struct entry gazetteer[] = {
#include "places-en.inc"
};

/* A place that a sentence names; a name may stand for several. */
struct named_place {
	struct stretch place; /* with the region behind it */
	struct stretch name;
	const struct entry *senses[SENSES]; /* none where the gazetteer has none */
	size_t sense_count;
	const struct entry *region; /* ", Wash.", or NULL */
};

typedef VEC(struct named_place) place_list;

/* The first entry of the name in tokens FIRST..LAST, or the end. */
static const struct entry *find_entry(const struct search *search, int side, size_t first,
				      size_t last)
{
	const struct entry *end = gazetteer + ARRAY_COUNT(gazetteer);
	struct buf name = BUF_EMPTY;
	struct bisect bisect = {.to = ARRAY_COUNT(gazetteer)};
	const struct entry *found;

	for (size_t i = first; i <= last; i++) {
		struct str word = difference_search_word(search, side, i);

		for (size_t k = 0; k < word.length; k++)
			if (word.bytes[k] != '.')
				buf_char(&name, word.bytes[k]);
		if (i < last)
			buf_char(&name, ' ');
	}
	while (bisect_next(&bisect))
		bisect_narrow(&bisect, str_compare(str_of(gazetteer[bisect.middle].name),
						   buf_str(&name)) < 0);
	found = gazetteer + bisect.from;
	if (found < end && !str_is(buf_str(&name), found->name))
		found = end;
	buf_done(&name);
	return found;
}

static bool is_capital(const struct search *search, int side, size_t at)
{
	const struct token_list *tokens = &search->sides[side]->tokens;

	return at < tokens->count && (tokens->items[at].flags & TOKEN_CAPITAL) &&
	       !(tokens->items[at].flags & TOKEN_DAY);
}

/* Whether token AT goes on with the one before: nothing but a blank or hyphen between. */
static bool goes_on(const struct search *search, int side, size_t at)
{
	const struct token *tokens = search->sides[side]->tokens.items;

	return is_capital(search, side, at) && tokens[at].clause == tokens[at - 1].clause;
}

/* Looks the name up in the gazetteer, whole; fills the senses. */
static void look_up(const struct search *search, int side, struct named_place *place)
{
	const struct entry *end = gazetteer + ARRAY_COUNT(gazetteer);
	size_t first = place->name.first, last = place->name.last;
	const struct entry *entry = find_entry(search, side, first, last);

	for (; entry < end && place->sense_count < SENSES &&
	       (!place->sense_count || !strcmp(entry->name, place->senses[0]->name));
	     entry++)
		place->senses[place->sense_count++] = entry;
}

/* The region behind a town: "Bellingham, Wash.". */
static void read_region(const struct search *search, int side, struct named_place *place)
{
	const struct entry *end = gazetteer + ARRAY_COUNT(gazetteer);
	const struct token *tokens = search->sides[side]->tokens.items;
	size_t first = place->name.last + 1;

	if (!is_capital(search, side, first) ||
	    tokens[first].clause != tokens[first - 1].clause + 1)
		return;
	for (size_t last = first + 2; last >= first; last--) {
		const struct entry *entry = end;

		if (last == first ||
		    (goes_on(search, side, last) &&
		     (last == first + 1 || goes_on(search, side, last - 1))))
			entry = find_entry(search, side, first, last);
		for (; entry < end && !place->region; entry++) {
			if (entry->level != LEVEL_CITY)
				place->region = entry;
			if (entry + 1 == end || strcmp(entry->name, entry[1].name) != 0)
				break;
		}
		if (place->region) {
			place->place.last = last;
			return;
		}
	}
}

/* Reads the place behind the preposition at AT. */
static bool read_place(const struct search *search, int side, size_t at,
		       struct named_place *place)
{
	static const char *const before[] = {"in", "near", "outside", "at", NULL};
	size_t last = at + 1;

	if (!is_capital(search, side, last) || !goes_on(search, side, last) ||
	    !difference_search_is_word(search, side, at, before))
		return false;
	while (last - at < NAME_LONGEST && goes_on(search, side, last + 1))
		last++;
	*place = (struct named_place){.place = {at + 1, last}, .name = {at + 1, last}};
	look_up(search, side, place);
	read_region(search, side, place);
	return true;
}

/* "A Seattle woman": a known city behind the article at AT. */
static bool read_origin(const struct search *search, int side, size_t at,
			struct named_place *place)
{
	static const char *const articles[] = {"a", "the", NULL};
	const struct token *tokens = search->sides[side]->tokens.items;
	size_t last = at + 1;

	if (!is_capital(search, side, last) ||
	    !difference_search_is_word(search, side, at, articles))
		return false;
	while (last - at < NAME_LONGEST && goes_on(search, side, last + 1))
		last++;
	if (!difference_search_goes_on(search, side, last + 1) ||
	    !(tokens[last + 1].flags & TOKEN_CONTENT))
		return false;
	*place = (struct named_place){.place = {at + 1, last}, .name = {at + 1, last}};
	look_up(search, side, place);
	for (size_t i = 0; i < place->sense_count; i++)
		if (place->senses[i]->level == LEVEL_CITY)
			return true;
	return false;
}

static void list_places(const struct search *search, int side, place_list *out)
{
	struct named_place place;

	for (size_t at = 0; at + 1 < search->sides[side]->tokens.count; at++)
		if (read_place(search, side, at, &place) ||
		    read_origin(search, side, at, &place))
			vec_push(out, place);
}

/* Whether the code of a place is that of what holds it, or begins with it. */
static bool holds(const char *outer, const char *inner)
{
	size_t length = strlen(outer);

	return !strncmp(outer, inner, length) && (!inner[length] || inner[length] == '-');
}

/* What two places are to each other. */
enum comparison { PLACES_AGREE, PLACES_DIFFER, PLACES_OPEN };

static enum comparison compare_senses(const struct entry *x, const struct entry *y)
{
	if (x->level == y->level)
		return !strcmp(x->first, y->first) ? PLACES_AGREE : PLACES_DIFFER;
	return x->level < y->level
		   ? (holds(x->code, y->code) ? PLACES_AGREE : PLACES_OPEN)
	       : holds(y->code, x->code) ? PLACES_AGREE
					 : PLACES_OPEN;
}

/* A town with its region is a city there, whatever else its name may be. */
static bool is_possible(const struct named_place *place, const struct entry *sense)
{
	return !place->region ||
	       (sense->level == LEVEL_CITY && holds(place->region->code, sense->code));
}

static enum comparison compare_places(const struct named_place *x,
				      const struct named_place *y)
{
	enum comparison result = PLACES_OPEN;

	for (size_t i = 0; i < x->sense_count; i++)
		for (size_t j = 0; j < y->sense_count; j++) {
			enum comparison here;

			if (!is_possible(x, x->senses[i]) ||
			    !is_possible(y, y->senses[j]))
				continue;
			here = compare_senses(x->senses[i], y->senses[j]);
			if (here == PLACES_AGREE)
				return PLACES_AGREE;
			if (here == PLACES_DIFFER)
				result = PLACES_DIFFER;
		}
	return result;
}

/* Whether a place is a city, a town that its region tells, or may be one by its name. */
static bool is_town(const struct named_place *place)
{
	for (size_t i = 0; i < place->sense_count; i++)
		if (place->senses[i]->level == LEVEL_CITY)
			return true;
	return !place->sense_count &&
	       (place->region || place->name.first == place->name.last);
}

static void compare(struct search *search, const struct named_place *x,
		    const struct named_place *y)
{
	enum comparison comparison = compare_places(x, y);

	if (comparison == PLACES_AGREE ||
	    (comparison == PLACES_OPEN && !(is_town(x) && is_town(y))) ||
	    difference_search_is_named(search, 0, x->name, 1) ||
	    difference_search_is_named(search, 1, y->name, 0) ||
	    !difference_search_may_match(search, x->place, y->place))
		return;
	if (difference_search_context(search, x->name.first, y->name.first) >=
	    tuning.place_context)
		difference_search_report(search, DIFFERENCE_PLACE, MATTERS_MAYBE,
					 x->place, y->place);
}

void difference_place(struct search *search)
{
	place_list a = {0}, b = {0};

	list_places(search, 0, &a);
	list_places(search, 1, &b);
	for (size_t i = 0; i < a.count; i++)
		for (size_t j = 0; j < b.count; j++)
			compare(search, &a.items[i], &b.items[j]);
	vec_done(&a);
	vec_done(&b);
}
