/* Each part is written twice, in full and short; what fits is chosen then. */
#include "config.h"

#include "show/view/thread_fold.h"

#include "base/unicode.h"

enum {
	LABEL_COLUMNS = 14, /* of an outlet's name */
	MOST_NAMED = 3,	    /* outlets that are named and not counted */
	GAP = 3,	    /* columns between two parts */
	LEAST_WORDS = 24    /* columns for who differs and in what, at least */
};

/* A part in one of its two forms, with the style it has in both. */
struct part {
	struct buf full, brief;
	enum style style;
};

enum { DIFFERS, AGREES, ALSO, ADDITIONS, SILENT, PARTS };

struct parts {
	const struct state *state;
	const struct thread_fold *fold;
	struct part items[PARTS];
};

static size_t count_stand(const hang_other_list *others, enum hang_stand stand)
{
	size_t count = 0;

	for (size_t i = 0; i < others->count; i++)
		count += others->items[i].stand == stand;
	return count;
}

/* How many articles OTHERS are; conflicts of one stand together. */
static size_t count_articles(const hang_other_list *others)
{
	size_t count = 0;

	for (size_t i = 0; i < others->count; i++)
		count += !i || others->items[i].place.article !=
				   others->items[i - 1].place.article;
	return count;
}

static void write_outlet(struct buf *out, const struct state *state, size_t article)
{
	buf_format(out, "%zu ", article + 1);
	label_add(out, state->labels, article, LABEL_COLUMNS);
}

/* Adds the names of the outlets of STAND, each once, behind HEAD. */
static void write_names(struct buf *out, const struct state *state,
			const hang_other_list *others, enum hang_stand stand,
			const char *head)
{
	uint32_t last = UINT32_MAX;

	for (size_t i = 0; i < others->count; i++) {
		const struct hang_other *other = &others->items[i];

		if (other->stand != stand || other->place.article == last)
			continue;
		buf_text(out, last == UINT32_MAX ? head : ", ");
		write_outlet(out, state, other->place.article);
		last = other->place.article;
	}
}

void thread_fold_write_silent(struct buf *out, const struct state *state,
			      const hang_other_list *others)
{
	write_names(out, state, others, HANG_SILENT, "silent: ");
	write_names(out, state, others, HANG_CUT,
		    out->length ? "; cut, not silent: " : "cut, not silent: ");
}

/* The difference of FIRST, a conflict, that matters most: " differs: 47 / 48". */
static void write_difference(struct buf *out, const struct parts *parts,
			     const struct hang_other *first, bool is_many)
{
	static const char *const verbs[][2] = {
	    [MATTERS_MAYBE] = {" may differ", " may differ"},
	    [MATTERS_YES] = {" differs", " differ"},
	};
	const struct link *link =
	    story_link(parts->state->story, parts->fold->place, first->place);
	const struct difference *told = NULL;
	bool is_swapped;

	for (size_t i = 0; link && i < link->difference_count; i++)
		if (link->differences[i].matters > (told ? told->matters : MATTERS_NO))
			told = &link->differences[i];
	if (!told)
		return;
	if (told->kind == DIFFERENCE_READER) {
		buf_format(out, "%s, as the reader decided", verbs[MATTERS_YES][is_many]);
		return;
	}
	is_swapped = link_same_place(link->b, parts->fold->place);
	buf_format(out, "%s: %s / %s", verbs[told->matters][is_many],
		   is_swapped ? told->b : told->a, is_swapped ? told->a : told->b);
}

static void write_differs(struct parts *parts)
{
	const hang_other_list *others = parts->fold->others;
	struct part *part = &parts->items[DIFFERS];
	struct hang_count count =
	    hang_count_others(parts->state->story, others, HANG_DIFFERS);
	const char *sign = "~ ";

	part->style = STYLE_DIVERGENT;
	if (!count.outlets)
		return;
	if (!others->items[0].sure)
		sign = "~? ";
	if (count.outlets > MOST_NAMED)
		buf_format(&part->full, "%s%u others", sign, count.outlets);
	else
		write_names(&part->full, parts->state, others, HANG_DIFFERS, sign);
	write_difference(&part->full, parts, &others->items[0], count.outlets > 1);
	buf_format(&part->brief, "%s%u differ%s", sign, count.outlets,
		   count.outlets == 1 ? "s" : "");
}

/* "= 3 others, 2 origins, 1 not sure" */
static void write_agrees(struct parts *parts)
{
	const hang_other_list *others = parts->fold->others;
	struct part *part = &parts->items[AGREES];
	struct hang_count count =
	    hang_count_others(parts->state->story, others, HANG_AGREES);
	size_t doubtful = 0;

	part->style = STYLE_DIM;
	if (!count.outlets)
		return;
	for (size_t i = 0; i < others->count; i++)
		doubtful +=
		    others->items[i].stand == HANG_AGREES && !others->items[i].sure;
	buf_format(&part->full, "= %u other%s", count.outlets,
		   count.outlets == 1 ? "" : "s");
	if (count.origins < count.outlets)
		buf_format(&part->full, ", %u origin%s", count.origins,
			   count.origins == 1 ? "" : "s");
	if (doubtful)
		buf_format(&part->full, ", %zu not sure", doubtful);
	buf_format(&part->brief, "=%s %u", doubtful == count.outlets ? "?" : "",
		   count.outlets);
}

/* "also: 4 radio": what is linked and of another statement. */
static void write_also(struct parts *parts)
{
	const hang_other_list *others = parts->fold->others;
	struct part *part = &parts->items[ALSO];
	size_t count = count_stand(others, HANG_ALSO);

	part->style = STYLE_DIM;
	if (count && count <= MOST_NAMED)
		write_names(&part->full, parts->state, others, HANG_ALSO, "also: ");
	if (count)
		buf_format(&part->brief, "also: %zu", count);
}

static void write_additions(struct parts *parts)
{
	struct part *part = &parts->items[ADDITIONS];
	size_t count = parts->fold->additions;

	part->style = STYLE_UNIQUE;
	if (!count)
		return;
	buf_format(&part->full, "+ %zu addition%s", count, count == 1 ? "" : "s");
	buf_format(&part->brief, "+ %zu", count);
}

/* All others are silent, or some of them by name, or how many they are. */
static void write_silent(struct parts *parts)
{
	const hang_other_list *others = parts->fold->others;
	struct part *part = &parts->items[SILENT];
	size_t silent = count_stand(others, HANG_SILENT);
	size_t cut = count_stand(others, HANG_CUT), all = count_articles(others);

	part->style = STYLE_DIM;
	if (silent + cut <= MOST_NAMED)
		thread_fold_write_silent(&part->full, parts->state, others);
	if (silent > MOST_NAMED && silent == all)
		buf_format(&part->full, "silent: all %zu others", silent);
	if (silent + cut > MOST_NAMED && !part->full.length)
		buf_format(&part->full, "silent: %zu of %zu others", silent, all);
	if (cut && silent + cut > MOST_NAMED)
		buf_format(&part->full, "; cut, not silent: %zu", cut);
	if (silent)
		buf_format(&part->brief, "silent: %zu", silent);
	if (cut)
		buf_format(&part->brief, "%scut: %zu", silent ? ", " : "", cut);
}

static void write_parts(struct parts *parts)
{
	write_additions(parts);
	if (!parts->fold->others)
		return;
	write_differs(parts);
	write_agrees(parts);
	write_also(parts);
	if (!parts->fold->is_open)
		write_silent(parts);
}

/* The form of PART that is shown where IS_BRIEF. */
static struct str form_of(const struct part *part, bool is_brief)
{
	return buf_str(part->brief.length && (is_brief || !part->full.length)
			   ? &part->brief
			   : &part->full);
}

/* The columns of the parts from FIRST on, those from BRIEF on being short; a gap stands
 * before each. */
static int width_of(const struct parts *parts, int first, int brief)
{
	int width = 0;

	for (int i = first; i < PARTS; i++) {
		int part = unicode_width(form_of(&parts->items[i], i >= brief));

		width += part ? part + GAP : 0;
	}
	return width;
}

/* The part from which on the short forms are shown, in so many COLUMNS; what differs is
 * cut rather than short as long as there is room for some words of it. */
static int choose_brief(const struct parts *parts, int columns)
{
	int brief = PARTS;

	while (brief > AGREES && width_of(parts, DIFFERS, brief) - GAP > columns)
		brief--;
	if (brief == AGREES && columns - width_of(parts, AGREES, brief) < LEAST_WORDS)
		brief = DIFFERS;
	return brief;
}

/* Puts TEXT from COLUMN on, cut with an ellipsis at LIMIT; returns the column behind it.
 */
static int put_cut(struct page *page, int column, int limit, struct str text,
		   enum style style)
{
	int row = page->rows - 1;

	if (column + unicode_width(text) <= limit)
		return grid_put(page->grid, row, column, limit, text, style);
	column = grid_put(page->grid, row, column, limit - 1, text, style);
	return grid_put_text(page->grid, row, column, limit, "…", style);
}

static void put_parts(const struct parts *parts, struct page *page, int column)
{
	int limit = page->grid->columns - 1;
	int brief = choose_brief(parts, limit - column);

	page_add(page);
	for (int i = 0; i < PARTS && column < limit; i++) {
		struct str text = form_of(&parts->items[i], i >= brief);
		int end = i < brief && i == DIFFERS
			      ? limit - width_of(parts, AGREES, brief)
			      : limit;

		if (text.length)
			column =
			    GAP + put_cut(page, column, end, text, parts->items[i].style);
	}
}

void thread_fold_add(struct page *page, const struct state *state,
		     const struct thread_fold *fold, int column)
{
	struct parts parts = {.state = state, .fold = fold};

	write_parts(&parts);
	put_parts(&parts, page, column);
	for (int i = 0; i < PARTS; i++) {
		buf_done(&parts.items[i].full);
		buf_done(&parts.items[i].brief);
	}
}
