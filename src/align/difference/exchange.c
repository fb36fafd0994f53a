/*
 * Two numbers that changed places: "Orle has 12 and Bree 27", "Orle has 27 and Bree 12".
 *
 * Both sentences have both numbers, so neither is missing anywhere.  What a number
 * belongs to is told by the words before it, down to the other number, that the other
 * number does not have too; or by the words behind it.
 */
#include "config.h"

#include "align/difference/search.h"

enum {
	NUMBERS = 6,	   /* most numbers of a sentence that are compared */
	BELONGS_WITHIN = 8 /* words away from a number that may tell what it is */
};

/* The tokens that tell what a number is. */
struct surroundings {
	size_t first, next;
};

/* Two numbers of a sentence, the first one first. */
struct figures {
	size_t at[2];
};

typedef VEC(struct figures) figures_list;

static const struct token *token_of(const struct search *search, int side, size_t at)
{
	return &search->sides[side]->tokens.items[at];
}

static bool is_number(const struct search *search, int side, size_t at)
{
	return (token_of(search, side, at)->flags & TOKEN_NUMBER) &&
	       !difference_search_year(difference_search_word(search, side, at));
}

/* The neighbours among the numbers of a sentence. */
static void list_figures(const struct search *search, int side, figures_list *out)
{
	size_t last = SIZE_MAX;

	for (size_t at = 0; at < term_compared(&search->sides[side]->tokens).count;
	     at++) {
		if (!is_number(search, side, at))
			continue;
		if (last != SIZE_MAX && out->count < NUMBERS &&
		    token_of(search, side, last)->term !=
			token_of(search, side, at)->term)
			vec_push(out, (struct figures){{last, at}});
		last = at;
	}
}

/* Whether what is told of a number ends between token AT and the one before it. */
static bool is_end(const struct search *search, int side, size_t at)
{
	static const char *const and[] = {"and", NULL};

	return !difference_search_goes_on(search, side, at) ||
	       difference_search_is_word(search, side, at, and);
}

/* "Million" of "70 million". */
static bool is_part(const struct search *search, int side, size_t at)
{
	return at < search->sides[side]->tokens.count &&
	       (token_of(search, side, at)->flags & TOKEN_PART);
}

/* The words before number WHICH of FIGURES, or behind it, in its clause and down to
 * another number. */
static struct surroundings surroundings_of(const struct search *search, int side,
					   const struct figures *figures, int which,
					   bool if_before)
{
	size_t at = figures->at[which];
	struct surroundings around = {at, at};

	if (!if_before) {
		around.first = at + 1;
		while (is_part(search, side, around.first))
			around.first++;
		around.next = around.first;
		while (around.next - at <= BELONGS_WITHIN &&
		       !is_end(search, side, around.next) &&
		       !is_number(search, side, around.next))
			around.next++;
		return around;
	}
	while (at - around.first < BELONGS_WITHIN &&
	       !is_end(search, side, around.first) &&
	       !is_number(search, side, around.first - 1))
		around.first--;
	return around;
}

static bool has_word(const struct search *search, int side, struct surroundings around,
		     uint32_t term)
{
	for (size_t i = around.first; i < around.next; i++)
		if (token_of(search, side, i)->term == term)
			return true;
	return false;
}

/* What the two numbers of a sentence have around them. */
struct told {
	int side;
	struct surroundings around[2];
};

/*
 * Whether number I of X and number J of Y have a word that neither of the other two has;
 * words that tell nothing by themselves ("from", "was") count IF_ANY.
 */
static bool is_told_alike(const struct search *search, const struct told *x, int i,
			  const struct told *y, int j, bool if_any)
{
	for (size_t at = x->around[i].first; at < x->around[i].next; at++) {
		const struct token *token = token_of(search, x->side, at);

		if ((if_any || (token->flags & TOKEN_CONTENT)) &&
		    has_word(search, y->side, y->around[j], token->term) &&
		    !has_word(search, x->side, x->around[1 - i], token->term) &&
		    !has_word(search, y->side, y->around[1 - j], token->term))
			return true;
	}
	return false;
}

static struct told told_of(const struct search *search, int side,
			   const struct figures *figures, bool if_before)
{
	return (struct told){
	    .side = side,
	    .around = {surroundings_of(search, side, figures, 0, if_before),
		       surroundings_of(search, side, figures, 1, if_before)},
	};
}

/* The surroundings of the numbers of both sentences, before them or behind. */
struct told_pair {
	struct told a, b;
	bool is_turned; /* the second sentence has the numbers the other way round */
};

static struct told_pair told_pair(const struct search *search, const struct figures *x,
				  const struct figures *y, bool if_before_a,
				  bool if_before_b)
{
	return (struct told_pair){
	    .a = told_of(search, 0, x, if_before_a),
	    .b = told_of(search, 1, y, if_before_b),
	    .is_turned = token_of(search, 0, x->at[0])->term ==
			 token_of(search, 1, y->at[1])->term,
	};
}

/* Whether one of the numbers has what it has in the other sentence; IF_ANY, be it "to".
 */
static bool is_kept(const struct search *search, const struct told_pair *pair,
		    bool if_any)
{
	int other = pair->is_turned;

	return is_told_alike(search, &pair->a, 0, &pair->b, other, if_any) ||
	       is_told_alike(search, &pair->a, 1, &pair->b, 1 - other, if_any);
}

/* Whether both have what the other one has there, and not only "from" and "to". */
static bool is_given_away(const struct search *search, const struct told_pair *pair)
{
	int other = 1 - pair->is_turned;

	return is_told_alike(search, &pair->a, 0, &pair->b, other, true) &&
	       is_told_alike(search, &pair->a, 1, &pair->b, 1 - other, true) &&
	       (is_told_alike(search, &pair->a, 0, &pair->b, other, false) ||
		is_told_alike(search, &pair->a, 1, &pair->b, 1 - other, false));
}

static bool has_numbers_of(const struct search *search, const struct figures *x,
			   const struct figures *y)
{
	uint32_t a[2] = {token_of(search, 0, x->at[0])->term,
			 token_of(search, 0, x->at[1])->term};
	uint32_t b[2] = {token_of(search, 1, y->at[0])->term,
			 token_of(search, 1, y->at[1])->term};

	return (a[0] == b[0] && a[1] == b[1]) || (a[0] == b[1] && a[1] == b[0]);
}

/* Whether the numbers of X are those of Y, with each other's surroundings. */
static bool are_exchanged(const struct search *search, const struct figures *x,
			  const struct figures *y)
{
	bool is_exchanged = false;

	if (!has_numbers_of(search, x, y))
		return false;
	for (int way = 0; way < 4; way++) {
		struct told_pair pair = told_pair(search, x, y, way & 1, way & 2);

		if (is_kept(search, &pair, way == 0 || way == 3))
			return false;
		is_exchanged |= (way == 0 || way == 3) && is_given_away(search, &pair);
	}
	return is_exchanged;
}

void difference_exchange(struct search *search)
{
	figures_list a = {0}, b = {0};

	list_figures(search, 0, &a);
	list_figures(search, 1, &b);
	for (size_t i = 0; i < a.count; i++)
		for (size_t j = 0; j < b.count; j++) {
			struct stretch x = {a.items[i].at[0], a.items[i].at[1]};
			struct stretch y = {b.items[j].at[0], b.items[j].at[1]};

			if (are_exchanged(search, &a.items[i], &b.items[j]) &&
			    !difference_search_is_reported(search, x, y))
				difference_search_report(search, DIFFERENCE_NUMBER,
							 MATTERS_MAYBE, x, y);
		}
	vec_done(&a);
	vec_done(&b);
}
