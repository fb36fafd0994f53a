/* One walk over the tokens lists the words; two more cut them into parts. */
#include "config.h"

#include "align/words/window.h"

enum {
	WINDOW_WIDTH = 12, /* tokens */
	WINDOW_STEP = 4,
	CLAUSE_LEAST = 4, /* tokens of a clause that counts alone */
	CLAUSE_REST = 3,  /* tokens that must be left behind it */
};

static const double clause_excess =
    1.5; /* weight that keeps short clauses from counting */

/* Whether a clause that began at token START ends before token I. */
static bool ends_clause(const struct token_list *tokens, size_t start, size_t i)
{
	return i == term_compared(tokens).count ||
	       (tokens->items[i].clause != tokens->items[i - 1].clause &&
		i - start >= CLAUSE_LEAST && tokens->count - i >= CLAUSE_REST);
}

/*
 * Adds the content words of tokens FROM..TO - 1 if there are any; FIRST tells for each
 * token, and one past the last, how many precede it.
 */
static void add_part(struct window *parts, uint32_t *count, const uint32_t *first,
		     size_t from, size_t to)
{
	if (first[from] < first[to])
		parts[(*count)++] = (struct window){first[from], first[to], 0};
}

static void weigh_clauses(struct window_list *windows)
{
	for (uint32_t i = 0; i < windows->clause_count; i++) {
		struct window *clause = &windows->clauses[i];

		clause->weight = clause_excess;
		for (uint32_t k = clause->from; k < clause->to; k++)
			clause->weight += windows->words[k].rare;
	}
}

static void cut(struct window_list *windows, const struct token_list *tokens,
		const uint32_t *first)
{
	size_t count = term_compared(tokens).count, start = 0;

	for (size_t i = 1; i <= count; i++)
		if (ends_clause(tokens, start, i)) {
			add_part(windows->clauses, &windows->clause_count, first, start,
				 i);
			start = i;
		}
	for (size_t from = 0; from < count; from += WINDOW_STEP)
		add_part(windows->items, &windows->count, first, from,
			 from + WINDOW_WIDTH < count ? from + WINDOW_WIDTH : count);
}

struct window_list window_find(struct arena *arena, const struct token_list *tokens,
			       const double *rare, const double *story)
{
	size_t count = term_compared(tokens).count;
	uint32_t *first = arena_zero(arena, count + 1, sizeof *first);
	struct window_list windows = {
	    .words = arena_zero(arena, count, sizeof *windows.words),
	    .clauses = arena_zero(arena, count, sizeof *windows.clauses),
	    .items = arena_zero(arena, count / WINDOW_STEP + 1, sizeof *windows.items),
	};

	for (size_t i = 0; i < count; i++) {
		const struct token *token = &tokens->items[i];

		if (token->flags & TOKEN_CONTENT)
			windows.words[windows.word_count++] = (struct window_word){
			    .term = token->term,
			    .is_ordinary = !(token->flags & (TOKEN_NAME | TOKEN_NUMBER)),
			    .rare = rare[token->term],
			    .story = story[token->term],
			};
		first[i + 1] = windows.word_count;
	}
	cut(&windows, tokens, first);
	weigh_clauses(&windows);
	return windows;
}
