/* The driver: the detectors run one after another over one search. */
#include "config.h"

#include "align/difference.h"

#include "align/difference_search.h"

void difference_find(difference_list *out, struct arena *arena,
		     const struct profiles *profiles, uint32_t a, uint32_t b)
{
	static void (*const detectors[])(struct search *) = {
	    difference_number, difference_date,	    difference_order,
	    difference_place,  difference_entity,   difference_attribution,
	    difference_quote,  difference_negation, difference_contrast,
	};
	const struct article *articles[2] = {profile_article(profiles, a),
					     profile_article(profiles, b)};
	struct search search = {
	    .profiles = profiles,
	    .sides = {&profiles->items[a], &profiles->items[b]},
	    .articles = {articles[0], articles[1]},
	    .arena = arena,
	    .out = out,
	};

	for (size_t i = 0; i < sizeof detectors / sizeof detectors[0]; i++)
		detectors[i](&search);
}
