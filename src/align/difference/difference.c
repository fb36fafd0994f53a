/* The driver: the detectors run one after another over one search. */
#include "config.h"

#include "align/difference/difference.h"

#include "base/array.h"
#include "align/tuning.h"
#include "align/difference/finding.h"

static struct search search_of(const struct profiles *profiles, const struct pair *pair)
{
	return (struct search){
	    .profiles = profiles,
	    .sides = {&profiles->items[pair->a], &profiles->items[pair->b]},
	    .articles = {profile_article(profiles, pair->a),
			 profile_article(profiles, pair->b)},
	    .words = pair->words,
	};
}

void difference_find(difference_list *out, struct arena *arena,
		     const struct profiles *profiles, const struct pair *pair)
{
	static void (*const detectors[])(struct search *) = {
	    difference_number,	 difference_date,     finding_report,
	    difference_place,	 difference_exchange, difference_role,
	    difference_negation, difference_contrast, difference_quote,
	};
	struct search search = search_of(profiles, pair);

	search.arena = arena;
	search.out = out;
	for (size_t i = 0; i < ARRAY_COUNT(detectors); i++)
		detectors[i](&search);
	vec_done(&search.findings);
}

void difference_findings(finding_list *out, const struct profiles *profiles,
			 const struct pair *pair)
{
	struct search search = search_of(profiles, pair);

	difference_number(&search);
	difference_date(&search);
	for (size_t i = 0; i < search.findings.count; i++)
		vec_push(out, search.findings.items[i]);
	vec_done(&search.findings);
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
