/* Labels are compared as they are shown, so what a reader sees can be typed. */
#include "config.h"

#include "show/outlet.h"

#include <string.h>

#include "base/unicode.h"

enum {
	WHOLE = 10000,	   /* columns: a label that is not cut */
	NAMED_COLUMNS = 20 /* of a label in a message */
};

/* How NAME and the label of ARTICLE go together. */
enum likeness { UNLIKE, BEGINS, IS };

static void fold_label(struct buf *out, const struct state *state, size_t article)
{
	struct buf label = BUF_EMPTY;

	label_add(&label, state->labels, article, WHOLE);
	unicode_fold(out, buf_str(&label));
	buf_done(&label);
}

/* NAME is folded. */
static enum likeness compare(const struct state *state, size_t article, struct str name)
{
	struct buf label = BUF_EMPTY;
	enum likeness likeness = UNLIKE;

	fold_label(&label, state, article);
	if (str_equal(buf_str(&label), name))
		likeness = IS;
	else if (str_starts(buf_str(&label), name.bytes))
		likeness = BEGINS;
	buf_done(&label);
	return likeness;
}

/* Sets *ARTICLE to the first outlet that is at least so LIKE the folded NAME; returns how
 * many are. */
static size_t find_like(size_t *article, const struct state *state, struct str name,
			enum likeness like)
{
	size_t count = 0;

	for (size_t i = state->story->article_count; i-- > 0;)
		if (compare(state, i, name) >= like) {
			*article = i;
			count++;
		}
	return count;
}

/* Sets *ARTICLE to the outlet of the number NAME. */
static bool find_number(size_t *article, const struct state *state, struct str name)
{
	size_t number = 0;

	for (size_t i = 0; i < name.length; i++) {
		if (!str_is_digit(name.bytes[i]) || number > state->story->article_count)
			return false;
		number = 10 * number + (size_t)(name.bytes[i] - '0');
	}
	*article = number - 1;
	return number && number <= state->story->article_count;
}

static void say_several(struct state *state, struct str name)
{
	const char *between = ": ";

	state_say(state, "several outlets begin with ");
	unicode_display(&state->message, name);
	for (size_t i = 0; i < state->story->article_count; i++) {
		if (compare(state, i, name) == UNLIKE)
			continue;
		buf_format(&state->message, "%s%zu ", between, i + 1);
		label_add(&state->message, state->labels, i, NAMED_COLUMNS);
		between = ", ";
	}
}

bool outlet_find(size_t *article, struct state *state, struct str name)
{
	struct buf folded = BUF_EMPTY;
	size_t begins = 0;
	bool is_found;

	unicode_fold(&folded, name);
	is_found = find_like(article, state, buf_str(&folded), IS) ||
		   find_number(article, state, name);
	if (!is_found) {
		begins = find_like(article, state, buf_str(&folded), BEGINS);
		is_found = begins == 1;
	}
	if (begins > 1) {
		say_several(state, buf_str(&folded));
	} else if (!is_found) {
		state_say(state, "there is no outlet ");
		unicode_display(&state->message, name);
	}
	buf_done(&folded);
	return is_found;
}

void outlet_complete(struct completion *completion, const struct state *state,
		     struct str typed)
{
	struct buf label = BUF_EMPTY;

	for (size_t i = 0; i < state->story->article_count; i++) {
		buf_cut(&label, 0);
		label_add(&label, state->labels, i, WHOLE);
		completion_offer(completion, buf_str(&label), typed);
	}
	buf_done(&label);
}
