/* Sentences have commas and end in stops, labels are short and lead elsewhere. */
#include "config.h"

#include "read/html/prose.h"

#include "base/minmax.h"
#include "read/html/page.h"

double html_prose_weigh(const struct html_block *block)
{
	double density = (double)block->link_size / (double)block->size;
	double weight;

	if (html_tag_traits(block->node->tag) & HTML_HEADING || density > 0.7 ||
	    (!block->ends_like_prose && block->words < HTML_LEAST_WORDS) ||
	    block->words < 4)
		return 0;
	weight = minmax_least((double)block->size, 1000) / 100 +
		 minmax_least((double)block->commas, 10) / 4 +
		 minmax_least((double)block->stops, 10) / 4;
	if (!block->ends_like_prose)
		weight *= 0.5;
	if (block->node->tag == HTML_LI)
		weight *= 0.6;
	else if (block->node->tag == HTML_P)
		weight *= 1.2;
	return weight * (1 - density) * (1 - density);
}

double html_prose_junk(const struct html_block *block)
{
	double density = (double)block->link_size / (double)block->size;

	if (html_tag_traits(block->node->tag) & HTML_HEADING && density < 0.5)
		return 0;
	if (density > 0.5)
		return 0.3 + 0.15 * (double)block->links;
	return block->ends_like_prose || block->words >= HTML_LEAST_WORDS ? 0 : 0.15;
}

bool html_prose_is_heading(const struct html_block *block)
{
	return html_tag_traits(block->node->tag) & HTML_HEADING;
}
