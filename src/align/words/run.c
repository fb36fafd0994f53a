/* The textbook table, one row at a time. */
#include "config.h"

#include "align/words/run.h"

#include <stdlib.h>

#include "base/mem.h"

void run_lengths(size_t *longest, struct token_list a, struct token_list b,
		 unsigned flags)
{
	/* runs[j]: how long the run from the present token of a and token j of b on is */
	size_t *runs = mem_zero(b.count + 1, sizeof *runs);

	for (size_t i = a.count; i-- > 0;) {
		longest[i] = 0;
		for (size_t j = 0; j < b.count; j++) {
			const struct token *x = &a.items[i], *y = &b.items[j];
			bool is_same =
			    x->word == y->word && (x->flags & y->flags & flags) == flags;

			/* runs[j + 1] is still the next token's. */
			runs[j] = is_same ? runs[j + 1] + 1 : 0;
			longest[i] = runs[j] > longest[i] ? runs[j] : longest[i];
		}
	}
	free(runs);
}
