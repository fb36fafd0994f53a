/* Textbook tables: of subsequences whole, of runs one row at a time. */
#include "config.h"

#include "align/words/sequence.h"

#include <stdlib.h>

#include "base/mem.h"

enum { LARGEST_TABLE = 1 << 20 /* cells */ };

void sequence_match(sequence_match_list *out, const uint32_t *a, size_t a_count,
		    const uint32_t *b, size_t b_count)
{
	size_t width = b_count + 1;
	uint16_t *table;

	if (!a_count || !b_count || a_count > LARGEST_TABLE / b_count ||
	    a_count > UINT16_MAX)
		return;
	/* table[i][j]: longest from words i of a and j of b on */
	table = mem_zero((a_count + 1) * width, sizeof *table);
	for (size_t i = a_count; i-- > 0;)
		for (size_t j = b_count; j-- > 0;) {
			uint16_t down = table[(i + 1) * width + j];
			uint16_t right = table[i * width + j + 1];

			table[i * width + j] =
			    a[i] == b[j] ? (uint16_t)(table[(i + 1) * width + j + 1] + 1)
			    : down > right ? down
					   : right;
		}
	for (size_t i = 0, j = 0; i < a_count && j < b_count;) {
		if (a[i] == b[j])
			vec_push(out, (struct sequence_match){i++, j++});
		else if (table[(i + 1) * width + j] >= table[i * width + j + 1])
			i++;
		else
			j++;
	}
	free(table);
}

void sequence_runs(size_t *longest, const struct token *a, size_t a_count,
		   const struct token *b, size_t b_count, unsigned flags)
{
	/* runs[j]: how long the run from the present token of a and token j of b on is */
	size_t *runs = mem_zero(b_count + 1, sizeof *runs);

	for (size_t i = a_count; i-- > 0;) {
		longest[i] = 0;
		for (size_t j = 0; j < b_count; j++) {
			bool is_same = a[i].word == b[j].word &&
				       (a[i].flags & b[j].flags & flags) == flags;

			/* runs[j + 1] is still the next token's. */
			runs[j] = is_same ? runs[j + 1] + 1 : 0;
			longest[i] = runs[j] > longest[i] ? runs[j] : longest[i];
		}
	}
	free(runs);
}
