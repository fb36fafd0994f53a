/* The driver: the detectors run one after another over one search. */
#include "config.h"

#include "align/difference/difference.h"

#include "base/array.h"
#include "align/tuning.h"
#include "align/difference/search.h"

void difference_find(difference_list *out, struct arena *arena,
		     const struct profiles *profiles, const struct pair *pair)
{
	static void (*const detectors[])(struct search *) = {
	    difference_number,	 difference_date,     difference_order,
	    difference_place,	 difference_entity,   difference_attribution,
	    difference_quote,	 difference_negation, difference_contrast,
	    difference_exchange, difference_role,
	};
	struct search search = {
	    .profiles = profiles,
	    .sides = {&profiles->items[pair->a], &profiles->items[pair->b]},
	    .articles = {profile_article(profiles, pair->a),
			 profile_article(profiles, pair->b)},
	    .words = pair->words,
	    .arena = arena,
	    .out = out,
	};

	for (size_t i = 0; i < ARRAY_COUNT(detectors); i++)
		detectors[i](&search);
}

enum relation difference_relation(const struct pair *pair,
				  const struct difference *differences, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (differences[i].matters != MATTERS_NO)
			return RELATION_CONFLICT;
	return pair->is_equal ||
		       pair->features[FEATURE_COVER_MOST] >= tuning.same_coverage
		   ? RELATION_SAME
		   : RELATION_OVERLAP;
}
