/* Only a pair that is a link has a relation and differences. */
#include "config.h"

#include "show/report/scored_pairs.h"

#include "base/unicode.h"
#include "align/why/pair_scores.h"

static void write_differences(struct buf *out, const difference_list *differences)
{
	for (size_t i = 0; i < differences->count; i++) {
		const struct difference *difference = &differences->items[i];

		buf_text(out, i ? "; " : "");
		buf_format(out, "%s: ", link_difference_name(difference->kind));
		unicode_display(out, str_of(difference->a));
		buf_text(out, " / ");
		unicode_display(out, str_of(difference->b));
	}
}

void scored_pairs_write(struct buf *out, const struct pair_scores *scores)
{
	for (size_t i = 0; i < scores->items.count; i++) {
		const struct pair_score *score = &scores->items.items[i];

		buf_format(out, "%.4f\t%s\t", score->similarity,
			   score->is_linked ? link_relation_name(score->relation)
					    : "none");
		write_differences(out, &score->differences);
		buf_char(out, '\n');
	}
}
