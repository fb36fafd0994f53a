/* The textbook table of dynamic programming, filled from the ends. */
#include "config.h"

#include "base/subsequence.h"

#include <stdlib.h>

#include "base/mem.h"

enum { LARGEST_TABLE = 1 << 20 /* cells */ };

void subsequence_find(subsequence_match_list *out, const uint32_t *a, size_t a_count,
		      const uint32_t *b, size_t b_count)
{
	size_t width = b_count + 1;
	uint16_t *table;

	if (!a_count || !b_count || a_count > LARGEST_TABLE / b_count ||
	    a_count > UINT16_MAX)
		return;
	/* table[i][j]: longest from items i of a and j of b on */
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
			vec_push(out, (struct subsequence_match){i++, j++});
		else if (table[(i + 1) * width + j] >= table[i * width + j + 1])
			i++;
		else
			j++;
	}
	free(table);
}
