/* The names are those that the manual explains. */
#include "config.h"

#include "align/link.h"

bool link_same_place(struct place a, struct place b)
{
	return a.article == b.article && a.sentence == b.sentence;
}

int link_place_order(struct place a, struct place b)
{
	if (a.article != b.article)
		return a.article < b.article ? -1 : 1;
	return (a.sentence > b.sentence) - (a.sentence < b.sentence);
}

struct place link_other_end(const struct link *link, struct place place)
{
	return link->a.article == place.article ? link->b : link->a;
}

bool link_is_shown_sure(const struct link *link)
{
	bool shows = link->relation != RELATION_CONFLICT;

	for (size_t i = 0; i < link->difference_count; i++)
		shows |= link->differences[i].matters == MATTERS_YES &&
			 link->differences[i].sure;
	return link->sure && shows;
}

const char *link_relation_name(enum relation relation)
{
	static const char *const names[] = {
	    [RELATION_SAME] = "same",
	    [RELATION_OVERLAP] = "overlap",
	    [RELATION_CONFLICT] = "conflict",
	};

	return names[relation];
}

const char *link_difference_name(enum difference_kind kind)
{
	static const char *const names[] = {
	    [DIFFERENCE_NUMBER] = "number",
	    [DIFFERENCE_DATE] = "date",
	    [DIFFERENCE_PLACE] = "place",
	    [DIFFERENCE_ENTITY] = "entity",
	    [DIFFERENCE_ATTRIBUTION] = "attribution",
	    [DIFFERENCE_NEGATION] = "negation",
	    [DIFFERENCE_DIRECTION] = "direction",
	    [DIFFERENCE_STRENGTH] = "strength",
	    [DIFFERENCE_QUOTE] = "quote",
	    [DIFFERENCE_READER] = "reader",
	};

	return names[kind];
}

const char *link_matters_name(enum matters matters)
{
	static const char *const names[] = {
	    [MATTERS_NO] = "no",
	    [MATTERS_MAYBE] = "maybe",
	    [MATTERS_YES] = "yes",
	};

	return names[matters];
}
