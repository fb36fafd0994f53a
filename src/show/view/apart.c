/*
 * What was set apart from an outlet's text: every piece that is no sentence of the
 * article, in the order of the text, with the sentences that it stands between.  So a
 * reader can check that nothing of the article was taken out, and sees which pieces are
 * in doubt.
 */
#include "config.h"

#include <stdlib.h>

#include "base/mem.h"
#include "show/find.h"
#include "show/view/listing.h"

struct apart {
	struct listing listing;
	size_t article;	     /* shown last */
	int hit_row;	     /* of the page, of the search's hit; -1: none is here */
	unsigned hit_visits; /* of the state, when the last hit was brought into view */
};

static void *apart_open(const struct state *state)
{
	(void)state;
	return mem_zero(1, sizeof(struct apart));
}

static void apart_close(void *view)
{
	struct apart *apart = view;

	listing_done(&apart->listing);
	free(apart);
}

static void add_field(struct listing *listing, const struct state *state, const char *key,
		      const char *value)
{
	if (value)
		listing_add(listing, state, str_of(key), STYLE_CURRENT, str_of(value));
}

/* Remembers the row that comes next if the search has led to what is put there: of KIND,
 * and if it is of the text, at OFFSET of it. */
static void note_hit(struct apart *apart, const struct state *state, enum hit_kind kind,
		     size_t offset)
{
	const struct hit *hit = find_current(state);

	if (hit && hit->kind == kind && hit->offset == offset)
		apart->hit_row = apart->listing.page.rows;
}

static void add_fields(struct apart *apart, const struct state *state,
		       const struct article *article)
{
	struct listing *listing = &apart->listing;
	struct buf heading = BUF_EMPTY;

	buf_format(&heading, "What was read as %s", article->label);
	listing_add_heading(listing, buf_str(&heading));
	buf_done(&heading);
	add_field(listing, state, "from", article->source);
	note_hit(apart, state, HIT_TITLE, 0);
	add_field(listing, state, "title", article->title);
	add_field(listing, state, "byline", article->byline);
	add_field(listing, state, "agency", article->agency);
	add_field(listing, state, "date", article->date);
	add_field(listing, state, "URL", article->url);
	add_field(listing, state, "language", article->language);
	add_field(listing, state, "another version", article->version_of);
	if (article->truncated)
		add_field(listing, state, "looks cut off",
			  "what is missing here may be in the whole article");
}

/* A piece of the text that is no sentence. */
struct piece {
	struct span span;
	const char *kind;
	bool is_sure;
};

/* The piece that comes next of metadata and furniture, which both are in text order. */
static bool next_piece(struct piece *piece, const struct article *article,
		       size_t *metadata, size_t *furniture)
{
	bool has_metadata = *metadata < article->metadata_count;
	bool has_furniture = *furniture < article->furniture_count;

	if (has_metadata &&
	    (!has_furniture || article->metadata[*metadata].span.offset <
				   article->furniture[*furniture].span.offset)) {
		piece->span = article->metadata[*metadata].span;
		piece->kind = article_metadata_name(article->metadata[*metadata].kind);
		piece->is_sure = true;
		++*metadata;
		return true;
	}
	if (!has_furniture)
		return false;
	piece->span = article->furniture[*furniture].span;
	piece->kind = article_furniture_name(article->furniture[*furniture].kind);
	piece->is_sure = article->furniture[*furniture].is_sure;
	++*furniture;
	return true;
}

static void add_piece(struct listing *listing, const struct state *state,
		      const struct article *article, const struct piece *piece)
{
	struct buf kind = BUF_EMPTY;

	buf_format(&kind, piece->is_sure ? "%s" : "%s? not sure", piece->kind);
	listing_add(listing, state, buf_str(&kind), STYLE_CURRENT,
		    article_slice(article, piece->span));
	buf_done(&kind);
}

/* Says which sentences stand before OFFSET and behind those said so far. */
static void add_sentences(struct listing *listing, const struct state *state,
			  const struct article *article, size_t *said, size_t offset)
{
	size_t first = *said;
	struct buf text = BUF_EMPTY;

	while (*said < article->sentence_count &&
	       article->sentences[*said].span.offset < offset)
		++*said;
	if (*said > first + 1)
		buf_format(&text, "sentences %zu to %zu", first + 1, *said);
	else if (*said > first)
		buf_format(&text, "sentence %zu", *said);
	if (text.length)
		listing_add(listing, state, str_of("the article"), STYLE_DIM,
			    buf_str(&text));
	buf_done(&text);
}

static void build(struct apart *apart, const struct state *state)
{
	const struct article *article = state_article(state, state->cursor.article);
	struct listing *listing = &apart->listing;
	size_t metadata = 0, furniture = 0, said = 0;
	struct piece piece;

	if (apart->article != state->cursor.article)
		listing->top = listing->found = 0;
	apart->article = state->cursor.article;
	apart->hit_row = -1;
	listing_start(listing, state);
	add_fields(apart, state, article);
	listing_add_heading(listing, str_of("Its text, and what was set apart from it"));
	while (next_piece(&piece, article, &metadata, &furniture)) {
		add_sentences(listing, state, article, &said, piece.span.offset);
		note_hit(apart, state, HIT_APART, piece.span.offset);
		add_piece(listing, state, article, &piece);
	}
	add_sentences(listing, state, article, &said, article->text.length);
}

static enum view_answer apart_handle(void *view, struct state *state,
				     enum command command, int count)
{
	struct apart *apart = view;

	if (command == COMMAND_APART)
		return VIEW_LEAVE;
	build(apart, state);
	return listing_handle(&apart->listing, state, command, count);
}

static void apart_prepare(void *view, const struct state *state)
{
	struct apart *apart = view;

	build(apart, state);
	if (apart->hit_row >= 0 && apart->hit_visits != state->hit_visits)
		listing_show(&apart->listing, state, apart->hit_row);
	else
		listing_fit(&apart->listing, state);
	apart->hit_visits = state->hit_visits;
}

static void apart_draw(const void *view, const struct state *state, struct grid *grid)
{
	const struct apart *apart = view;

	listing_draw(&apart->listing, state, grid);
	if (apart->hit_row >= 0)
		listing_mark(&apart->listing, state, grid, apart->hit_row);
}

static void apart_status(const void *view, const struct state *state, struct buf *out)
{
	const struct apart *apart = view;

	label_add(out, state->labels, state->cursor.article,
		  state->layout.status.columns / 2);
	keymap_say(out, state->keymap, ": set apart, {back} back");
	listing_status(&apart->listing, state, out);
}

const struct view_ops view_apart_ops = {
    .takes_outlets = true,
    .open = apart_open,
    .close = apart_close,
    .handle = apart_handle,
    .prepare = apart_prepare,
    .draw = apart_draw,
    .status = apart_status,
};
