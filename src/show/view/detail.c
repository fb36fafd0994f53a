/*
 * A line is one linked sentence: the part of it that is linked, in its own words.  Below
 * it may stand notes: what else differs, what words stand for each other and, if the
 * reader asks, figures and reasons.  Each line gets one row, then each its notes in turn,
 * then more of its words, as long as there are rows.
 */
#include "config.h"

#include "show/view/detail.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/unicode.h"
#include "align/why/correspondence_text.h"
#include "align/why/explain.h"
#include "align/why/gist.h"
#include "show/phrase.h"
#include "show/view/highlight.h"
#include "show/view/snippet.h"

enum {
	GUTTER = 3, /* columns: sign, doubt, blank */
	LABEL_NARROW = 6,
	LABEL_MEDIUM = 12,
	LABEL_WIDE = 18,
	MEDIUM = 100,	/* columns: below this, labels are shorter */
	NARROW = 60,	/* and nothing is said in words that a sign says */
	MOST_WORDS = 3, /* rows of a linked sentence */
	MOST_NAMED = 5, /* outlets that are named and not counted */
};

enum { WORD_COLUMNS = 10 /* for " not sure " */ };

/* In which order lines stand; a further one of an outlet, or one that is of another
 * statement than the cursor's, comes behind all others. */
enum rank { RANK_IN_HAND, RANK_CONFLICT, RANK_SURE, RANK_UNSURE, RANKS };

struct line {
	struct place there;
	struct link link; /* to the cursor's sentence */
	bool is_member;	  /* of the cursor's statement */
	int rank;
	int words; /* rows for its words */
	int notes; /* rows for its notes */
};

/* A row below a line. */
struct note {
	size_t line;
	size_t from, to; /* of detail.text */
	enum style style;
};

struct detail {
	const struct state *state;
	const struct disagreement *in_hand; /* or NULL */
	const struct difference *told;	    /* named in the rule, or NULL */
	VEC(struct line) lines;
	VEC(struct note) notes; /* by line */
	struct buf text;
	struct grid *grid;
	struct rect left;  /* what is still to be painted */
	int label_columns; /* of an outlet's number and label */
	int number_columns;
};

static bool is_narrow(const struct detail *detail)
{
	return detail->left.columns < NARROW;
}

static uint32_t article_count(const struct detail *detail)
{
	return (uint32_t)detail->state->story->article_count;
}

/* What follows finds the lines. */

static bool is_in_hand(const struct detail *detail, const struct link *link)
{
	const struct disagreement *in_hand = detail->in_hand;

	for (size_t i = 0; in_hand && i < in_hand->detail_count; i++) {
		const struct link *shown =
		    &detail->state->story->links[in_hand->details[i].link];

		if (link_same_place(shown->a, link->a) &&
		    link_same_place(shown->b, link->b))
			return true;
	}
	return false;
}

static void add_line(struct detail *detail, const struct link *link, bool is_further)
{
	struct line line = {.there = link_other_end(link, detail->state->cursor),
			    .link = *link,
			    .words = 1};

	line.is_member =
	    story_standing(detail->state->story, line.there)->statement ==
	    story_standing(detail->state->story, detail->state->cursor)->statement;
	line.rank = is_in_hand(detail, link)		  ? RANK_IN_HAND
		    : link->relation == RELATION_CONFLICT ? RANK_CONFLICT
		    : link->sure			  ? RANK_SURE
							  : RANK_UNSURE;
	if (line.rank > RANK_CONFLICT && (is_further || !line.is_member))
		line.rank += RANKS;
	vec_push(&detail->lines, line);
}

/* The likeliest link of an outlet comes first. */
static void add_outlet(struct detail *detail, uint32_t article)
{
	const struct state *state = detail->state;
	const struct standing *standing = story_standing(state->story, state->cursor);
	size_t before = detail->lines.count;
	struct link room;
	const struct link *link;

	for (size_t i = 0; i < standing->link_count; i++) {
		link = &state->story->links[standing->links[i]];
		if (link_other_end(link, state->cursor).article == article)
			add_line(detail, link, detail->lines.count > before);
	}
	link = story_link_into(state->story, state->cursor, article, &room);
	if (link && detail->lines.count == before)
		add_line(detail, link, false);
}

static int line_order(const void *a, const void *b)
{
	const struct line *x = a, *y = b;

	return x->rank != y->rank ? x->rank - y->rank
				  : link_place_order(x->there, y->there);
}

static void find_lines(struct detail *detail)
{
	for (uint32_t a = 0; a < article_count(detail); a++)
		if (a != detail->state->cursor.article)
			add_outlet(detail, a);
	if (detail->lines.count)
		qsort(detail->lines.items, detail->lines.count, sizeof(struct line),
		      line_order);
}

static bool is_linked(const struct detail *detail, uint32_t article)
{
	for (size_t i = 0; i < detail->lines.count; i++)
		if (detail->lines.items[i].there.article == article)
			return true;
	return false;
}

/* The difference in hand that the cursor's sentence has with THERE, or NULL. */
static const struct difference *find_told(const struct detail *detail, struct place there)
{
	const struct story *story = detail->state->story;

	for (size_t i = 0; i < detail->in_hand->detail_count; i++) {
		struct named_difference detail_of = detail->in_hand->details[i];
		const struct link *link = &story->links[detail_of.link];
		struct place here = detail->state->cursor;

		if ((link_same_place(link->a, here) && link_same_place(link->b, there)) ||
		    (link_same_place(link->b, here) && link_same_place(link->a, there)))
			return &link->differences[detail_of.difference];
	}
	return NULL;
}

/* What follows makes the notes. */

static void end_note(struct detail *detail, size_t line, size_t from, enum style style)
{
	if (detail->text.length > from)
		vec_push(&detail->notes,
			 (struct note){line, from, detail->text.length, style});
}

static bool is_told(const struct detail *detail, const struct difference *difference)
{
	return detail->told && detail->told->kind == difference->kind &&
	       ((str_equal(str_of(detail->told->a), str_of(difference->a)) &&
		 str_equal(str_of(detail->told->b), str_of(difference->b))) ||
		(str_equal(str_of(detail->told->a), str_of(difference->b)) &&
		 str_equal(str_of(detail->told->b), str_of(difference->a))));
}

/* The differences of LINE that matter, the ones that matter most first, or the others. */
static void note_differences(struct detail *detail, size_t line, enum matters first,
			     enum matters last)
{
	const struct link *link = &detail->lines.items[line].link;

	for (int matters = (int)first; matters >= (int)last; matters--)
		for (size_t i = 0; i < link->difference_count; i++) {
			const struct difference *difference = &link->differences[i];
			size_t from = detail->text.length;

			if ((int)difference->matters != matters ||
			    is_told(detail, difference))
				continue;
			phrase_difference(
			    &detail->text, difference,
			    link_same_place(detail->state->cursor, link->b));
			end_note(detail, line, from,
				 highlight_difference_style(difference));
		}
}

/* Words that stand for each other, if the judge told any. */
static void note_words(struct detail *detail, size_t line)
{
	size_t from = detail->text.length;

	correspondence_text_add(&detail->text, detail->state->story,
				detail->state->cursor, detail->lines.items[line].there);
	end_note(detail, line, from, STYLE_DIM);
}

static void note_figures(struct detail *detail, size_t line)
{
	const struct link *link = &detail->lines.items[line].link;
	size_t from = detail->text.length;

	buf_format(&detail->text, "%s: similarity %.2f, %s %.2f, %s",
		   link_relation_name(link->relation), link->similarity,
		   link->judged ? "judged" : "probability", link->probability,
		   link->decided ? "decided"
		   : link->sure	 ? "sure"
				 : "not sure");
	end_note(detail, line, from, STYLE_DIM);
}

/* Reasons by rows, each with the first of a kind and of those that go on in its row. */
static const struct {
	enum reason_kind kind, also;
} why_rows[] = {
    {REASON_VERDICT, REASON_VERDICT},
    {REASON_FOR, REASON_FOR},
    {REASON_AGAINST, REASON_AGAINST},
    {REASON_CUT, REASON_NEXT},
};

/* The first of WHY's reasons that is of KIND, or NULL. */
static const struct reason *first_reason(const struct explanation *why,
					 enum reason_kind kind)
{
	for (size_t i = 0; i < why->reasons.count; i++)
		if (why->reasons.items[i].kind == kind)
			return &why->reasons.items[i];
	return NULL;
}

static void note_reasons(struct detail *detail, size_t line)
{
	struct explanation why = {0};

	explain_pair(&why, detail->state->story, detail->state->cursor,
		     detail->lines.items[line].there);
	for (size_t i = 0; i < ARRAY_COUNT(why_rows); i++) {
		const struct reason *one = first_reason(&why, why_rows[i].kind);
		const struct reason *also = first_reason(&why, why_rows[i].also);
		size_t from = detail->text.length;

		if (one)
			buf_format(&detail->text, "%s%s", phrase_reason_head(one->kind),
				   one->text);
		if (also && also != one)
			buf_format(&detail->text, "%s%s", one ? "; " : "", also->text);
		end_note(detail, line, from, STYLE_DIM);
	}
	explain_done(&why);
}

static void make_notes(struct detail *detail, size_t lines)
{
	for (size_t line = 0; line < lines; line++) {
		if (detail->state->has_figures)
			note_figures(detail, line);
		note_differences(detail, line, MATTERS_YES, MATTERS_MAYBE);
		note_words(detail, line);
		if (!detail->state->has_figures)
			continue;
		note_reasons(detail, line);
		note_differences(detail, line, MATTERS_NO, MATTERS_NO);
	}
}

/* What follows shares out the rows. */

static int count_notes(const struct detail *detail, size_t line)
{
	int count = 0;

	for (size_t i = 0; i < detail->notes.count; i++)
		count += detail->notes.items[i].line == line;
	return count;
}

/* Gives the first LINES lines one note each, then the next; returns how many of the LEFT
 * rows remain. */
static int share_notes(struct detail *detail, size_t lines, int left)
{
	bool is_given = true;

	while (left > 0 && is_given) {
		is_given = false;
		for (size_t i = 0; i < lines && left > 0; i++) {
			struct line *line = &detail->lines.items[i];

			if (line->notes == count_notes(detail, i))
				continue;
			line->notes++;
			left--;
			is_given = true;
		}
	}
	return left;
}

static void share_words(struct detail *detail, size_t lines, int left)
{
	for (int words = 1; words < MOST_WORDS; words++)
		for (size_t i = 0; i < lines && left > 0; i++, left--)
			detail->lines.items[i].words++;
}

/* What follows paints. */

static void put(struct detail *detail, int column, const char *text, enum style style)
{
	grid_put_text(detail->grid, detail->left.row, column, detail->left.columns, text,
		      style);
}

static void take_rows(struct detail *detail, int rows)
{
	detail->left.row += rows;
	detail->left.rows -= rows;
}

/* Puts TEXT from COLUMN on into one row, cut with an ellipsis where it is too long. */
static void put_row(struct detail *detail, int column, struct str text, enum style style)
{
	struct flow flow = {.keeps_hyphens = true};
	int limit = detail->left.columns, end;

	if (detail->left.rows < 1)
		return;
	flow_set(&flow, text, 0, style);
	flow_wrap(&flow, limit - column - 1, 0);
	end = flow_put(&flow, 0, detail->grid, detail->left.row, column, limit);
	if (flow.rows.count > 1)
		grid_put_text(detail->grid, detail->left.row, end, limit, "…", style);
	flow_done(&flow);
	take_rows(detail, 1);
}

/* "2 courier", or the label alone where it is narrow; returns the column behind it. */
static int put_label(struct detail *detail, uint32_t article)
{
	struct buf text = BUF_EMPTY;
	int number = 0;

	if (!is_narrow(detail)) {
		buf_format(&text, "%*u ", detail->number_columns - 1, article + 1);
		number = detail->number_columns;
	}
	label_add(&text, detail->state->labels, article, detail->label_columns - number);
	put(detail, GUTTER, text.bytes, STYLE_CURRENT);
	buf_done(&text);
	return GUTTER + detail->label_columns + 1;
}

/* Sign, outlet and sentence of LINE; returns the column behind them. */
static int put_head(struct detail *detail, const struct line *line)
{
	bool differs = line->link.relation == RELATION_CONFLICT;
	enum status status = differs ? STATUS_DIVERGENT : STATUS_SHARED;
	char text[32] = {story_status_sign(status), '\0'};
	int column;

	put(detail, 0, text, style_of_status(status));
	snprintf(text, sizeof text, "%c",
		 story_mark(link_is_shown_sure(&line->link), line->link.decided));
	put(detail, 1, text, *text == ' ' ? STYLE_PLAIN : STYLE_UNSURE);
	column = put_label(detail, line->there.article);
	snprintf(text, sizeof text, "%*u", state_number_columns(detail->state),
		 line->there.sentence + 1);
	put(detail, column, text, STYLE_DIM);
	return column + state_number_columns(detail->state) + 1;
}

/* How LINE is linked, where that is not plain: "not sure", "decided", or "also" where it
 * is of another statement and does not count. */
static void put_word(struct detail *detail, const struct line *line)
{
	const char *word = !link_is_shown_sure(&line->link) ? " not sure"
			   : line->link.decided		    ? " decided"
			   : !line->is_member		    ? " also"
							    : "";

	if (!is_narrow(detail))
		put(detail, detail->left.columns - WORD_COLUMNS, word,
		    link_is_shown_sure(&line->link) ? STYLE_DIM : STYLE_UNSURE);
}

static void put_line(struct detail *detail, size_t number)
{
	const struct line *line = &detail->lines.items[number];
	const struct state *state = detail->state;
	int column = put_head(detail, line), notes = line->notes, rows;
	int word = is_narrow(detail) ? 0 : WORD_COLUMNS;
	struct rect area = {detail->left.row, column, line->words,
			    detail->left.columns - column - word};
	struct snippet snippet = {
	    line->there, gist_span(state->story, state_statement(state), line->there),
	    STYLE_PLAIN, true};

	put_word(detail, line);
	rows = snippet_put(&snippet, state, detail->grid, area);
	rows = rows > 1 ? rows : 1;
	grid_add_target(detail->grid,
			(struct rect){detail->left.row, 0, rows, detail->left.columns},
			line->there);
	take_rows(detail, rows);
	for (size_t i = 0; i < detail->notes.count && notes; i++) {
		const struct note *note = &detail->notes.items[i];

		if (note->line != number)
			continue;
		put_row(detail, column,
			str_slice(buf_str(&detail->text), note->from, note->to),
			note->style);
		notes--;
	}
}

/* Whether a sentence like the cursor's was looked for in ARTICLE and none found. */
static bool is_silent(const struct detail *detail, uint32_t article)
{
	return state_is_compared(detail->state, article) && !is_linked(detail, article);
}

static size_t count_silent(const struct detail *detail)
{
	size_t count = 0;

	for (uint32_t a = 0; a < article_count(detail); a++)
		count += is_silent(detail, a);
	return count;
}

/* "not found: 2 courier, 5 radio (cut, not silent)" */
static void add_silent(const struct detail *detail, struct buf *out)
{
	size_t count = count_silent(detail);

	if (count > MOST_NAMED)
		buf_format(out, "not found in %zu outlets", count);
	for (uint32_t a = 0; a < article_count(detail) && count <= MOST_NAMED; a++) {
		if (!is_silent(detail, a))
			continue;
		buf_format(out, "%s%u ", out->length ? ", " : "not found: ", a + 1);
		label_add(out, detail->state->labels, a, LABEL_MEDIUM);
		if (state_article(detail->state, a)->truncated)
			buf_text(out, " (cut, not silent)");
	}
}

/* "rejected: 2 courier 5": what the reader decided is no link. */
static void add_rejected(const struct detail *detail, struct buf *out)
{
	const struct state *state = detail->state;
	const char *between = out->length ? "; rejected: " : "rejected: ";

	for (size_t i = 0; i < state->story->decision_count; i++) {
		const struct decision *decision = &state->story->decisions[i];
		bool is_a = link_same_place(decision->a, state->cursor);
		struct place there = is_a ? decision->b : decision->a;

		if (decision->kind != DECISION_REJECT ||
		    (!is_a && !link_same_place(decision->b, state->cursor)))
			continue;
		buf_format(out, "%s%u ", between, there.article + 1);
		label_add_place(out, state->labels, there, LABEL_MEDIUM);
		between = ", ";
	}
}

/* The reader's note on the selected sentence, if there is one. */
static void put_own_note(struct detail *detail)
{
	const struct standing *standing =
	    story_standing(detail->state->story, detail->state->cursor);
	struct buf text = BUF_EMPTY;

	phrase_note(&text, standing);
	if (text.length)
		put_row(detail, GUTTER, buf_str(&text), STYLE_CURRENT);
	buf_done(&text);
}

/* Silence is not said of an outlet that was not compared. */
static void add_foreign(const struct detail *detail, struct buf *out)
{
	const struct state *state = detail->state;
	uint32_t foreign = 0, last = 0;

	for (uint32_t a = 0; a < article_count(detail); a++) {
		if (a == state->cursor.article || state_is_compared(state, a))
			continue;
		foreign++;
		last = a;
	}
	buf_text(out, foreign && out->length ? "; " : "");
	if (foreign > 1)
		buf_format(out, "not compared: %u in another language", foreign);
	if (foreign != 1)
		return;
	buf_format(out, "%u ", last + 1);
	label_add(out, state->labels, last, LABEL_MEDIUM);
	buf_char(out, ' ');
	phrase_not_compared(out, state_article(state, last)->language);
}

/* Of the outlets without a linked sentence, what comes near enough to be worth reading.
 */
static void put_nearest(struct detail *detail, uint32_t article)
{
	const struct state *state = detail->state;
	struct nearest nearest =
	    nearest_find(state->story, state_statement(state), article);
	struct buf text = BUF_EMPTY;
	int column;

	if (nearest.nearness != NEARNESS_CLOSE)
		return;
	column = put_label(detail, article);
	buf_format(&text, "%s %u ", phrase_nearness(nearest.nearness),
		   nearest.place.sentence + 1);
	put(detail, column, text.bytes, STYLE_DIM);
	column += unicode_width(buf_str(&text));
	snippet_put(
	    &(struct snippet){nearest.place,
			      story_sentence(state->story, nearest.place)->span,
			      STYLE_PLAIN, false},
	    state, detail->grid,
	    (struct rect){detail->left.row, column, 1, detail->left.columns - column});
	take_rows(detail, 1);
	buf_done(&text);
}

/* The way to more, where a row is left. */
static void put_hint(struct detail *detail)
{
	static const char *const hints[][2] = {
	    {"{figures} why, with figures   {open} all wordings",
	     "{figures} words alone   {open} all wordings"},
	    {"{figures} why  {open} wordings", "{figures} words  {open} wordings"},
	};
	const char *hint = hints[is_narrow(detail)][detail->state->has_figures];
	struct buf text = BUF_EMPTY;
	int column;

	keymap_say(&text, detail->state->keymap, hint);
	column = detail->left.columns - 1 - unicode_width(buf_str(&text));
	if (detail->left.rows > 0 && detail->lines.count && column >= 0) {
		detail->left.row += detail->left.rows - 1;
		put(detail, column, text.bytes, STYLE_DIM);
	}
	buf_done(&text);
}

/* Writes what the last row says: who has no such sentence, or how many lines have no
 * room. Returns how many lines are shown. */
static size_t write_rest(const struct detail *detail, struct buf *rest)
{
	size_t count = detail->lines.count, room = (size_t)detail->left.rows, shown;

	add_silent(detail, rest);
	add_foreign(detail, rest);
	add_rejected(detail, rest);
	if (count + (rest->length > 0) <= room)
		return count;
	buf_cut(rest, 0);
	if (count <= room)
		return count;
	shown = room > 1 ? room - 1 : room;
	if (room > 1) {
		buf_format(rest, "and %zu more: ", count - shown);
		keymap_say(rest, detail->state->keymap, "{open} shows them");
	}
	return shown;
}

/* The lines, and below them who has none. */
static void put_all(struct detail *detail)
{
	struct buf rest = BUF_EMPTY;
	size_t shown;
	int room;

	put_own_note(detail);
	shown = write_rest(detail, &rest);
	room = detail->left.rows - (int)shown - (rest.length > 0);

	make_notes(detail, shown);
	share_words(detail, shown, share_notes(detail, shown, room));
	for (size_t i = 0; i < shown; i++)
		put_line(detail, i);
	if (rest.length)
		put_row(detail, GUTTER, buf_str(&rest), STYLE_DIM);
	for (uint32_t a = 0; a < article_count(detail) && detail->left.rows > 0; a++)
		if (shown == detail->lines.count && is_silent(detail, a))
			put_nearest(detail, a);
	put_hint(detail);
	buf_done(&rest);
}

/* What follows draws the rule above the lines. */

/* Whether the sides of the difference told stand the other way round than the cursor's
 * sentence and the other one. */
static bool is_told_swapped(const struct detail *detail)
{
	for (size_t i = 0; i < detail->lines.count; i++) {
		const struct link *link = &detail->lines.items[i].link;

		if (detail->told >= link->differences &&
		    detail->told < link->differences + link->difference_count)
			return link_same_place(link->b, detail->state->cursor);
	}
	return false;
}

/* "difference 2 of 5 · number differs: 47 / 48", or less in front where that is too long
 * for COLUMNS. */
static void write_difference(const struct detail *detail, struct buf *out, int columns)
{
	static const char *const heads[] = {"difference ", ""};
	const struct story *story = detail->state->story;
	size_t number = (size_t)(detail->in_hand - story->disagreements) + 1;
	struct buf phrase = BUF_EMPTY;
	int width;

	if (detail->told)
		phrase_difference(&phrase, detail->told, is_told_swapped(detail));
	width = unicode_width(buf_str(&phrase));
	for (size_t i = 0; i < ARRAY_COUNT(heads); i++) {
		buf_cut(out, 0);
		buf_format(out, "%s%zu of %zu · ", heads[i], number,
			   story->disagreement_count);
		if (unicode_width(buf_str(out)) + width <= columns)
			break;
		buf_cut(out, 0);
	}
	buf_slice(out, buf_str(&phrase));
	buf_done(&phrase);
}

/* "shared, not sure" and the like, behind the outlet's name in at most COLUMNS. */
static void write_standing(const struct detail *detail, struct buf *out, int columns)
{
	const struct state *state = detail->state;
	const struct standing *standing = story_standing(state->story, state->cursor);
	struct buf words = BUF_EMPTY;

	buf_format(&words, ": %s%s%s", story_status_name(standing->status),
		   state_is_settling(state, state->cursor) ? ", settling"
		   : story_is_doubtful(standing)	   ? ", not sure"
		   : standing->decided			   ? ", you decided"
							   : "",
		   standing->judged ? ", judged" : "");
	columns -= (int)words.length;
	label_add(out, state->labels, state->cursor.article, columns > 0 ? columns : 0);
	buf_slice(out, buf_str(&words));
	buf_done(&words);
}

/*
 * "── ~? difference 2 of 5 · number differs: 47 / 48 ── 4 of 5 outlets, 3 origins ──", or
 * what the sentence is: the one gives way to nothing, the counts to it.
 */
static void draw_rule(const struct detail *detail, struct grid *grid, struct rect area)
{
	const struct state *state = detail->state;
	const struct standing *standing = story_standing(state->story, state->cursor);
	int limit = area.columns - 1, column, width;
	struct buf left = BUF_EMPTY, right = BUF_EMPTY;
	const char *doubt = state_doubt(state, state->cursor);
	char sign[32];

	snprintf(sign, sizeof sign, " %c%s %u ", story_status_sign(standing->status),
		 *doubt == ' ' ? "" : doubt, state->cursor.sentence + 1);
	column = grid_put_text(grid, area.row, 2, limit, sign,
			       style_of_status(standing->status));
	if (standing->status != STATUS_UNCOMPARED) {
		buf_char(&right, ' ');
		phrase_carriers(&right, state->story, state_statement(state));
		buf_char(&right, ' ');
	}
	width = right.length ? unicode_width(buf_str(&right)) + 2 : 0;
	if (detail->in_hand)
		write_difference(detail, &left, limit - column - 1);
	else
		write_standing(detail, &left,
			       limit - column - 1 - (limit > NARROW ? width : 0));
	column = grid_put(grid, area.row, column, limit, buf_str(&left), STYLE_CURRENT);
	column = grid_put_text(grid, area.row, column, limit, " ", STYLE_CURRENT);
	if (width && column + width <= limit)
		grid_put(grid, area.row, column + 2, limit, buf_str(&right), STYLE_DIM);
	buf_done(&left);
	buf_done(&right);
}

/* As many columns as the longest label takes with its number, within limits. */
static void set_label_columns(struct detail *detail)
{
	int most = is_narrow(detail)		   ? LABEL_NARROW
		   : detail->left.columns < MEDIUM ? LABEL_MEDIUM
						   : LABEL_WIDE;

	detail->number_columns = layout_digits(article_count(detail)) + 1;
	detail->label_columns = label_widest(detail->state->labels, most);
	if (!is_narrow(detail))
		detail->label_columns += detail->number_columns;
}

bool detail_first(const struct state *state, struct place *there)
{
	struct detail detail = {.state = state, .in_hand = state_disagreement(state)};
	bool is_found;

	find_lines(&detail);
	is_found = detail.lines.count > 0;
	if (is_found)
		*there = detail.lines.items[0].there;
	vec_done(&detail.lines);
	return is_found;
}

void detail_draw(const struct state *state, struct grid *grid)
{
	struct rect area = state->layout.detail;
	struct rect rule = {area.row, area.column, 1, area.columns};
	struct detail detail = {
	    .state = state,
	    .grid = grid,
	    .left = {area.row + 1, area.column, area.rows - 1, area.columns},
	};
	struct place there;

	if (area.rows < 2)
		return;
	grid_line(grid, rule, STYLE_BORDER);
	if (!state_has_sentence(state))
		return;
	detail.in_hand = state_disagreement(state);
	if (detail.in_hand && state_differing_place(state, &there))
		detail.told = find_told(&detail, there);
	set_label_columns(&detail);
	find_lines(&detail);
	draw_rule(&detail, grid, area);
	if (state->story->article_count < 2)
		put_row(&detail, 1,
			str_of("Nothing to compare with: open two or more articles."),
			STYLE_DIM);
	else
		put_all(&detail);
	vec_done(&detail.lines);
	vec_done(&detail.notes);
	buf_done(&detail.text);
}
