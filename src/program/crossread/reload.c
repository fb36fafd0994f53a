/* An article is known again by its source: the path, with the number of the document in
 * it. */
#include "config.h"

#include "program/crossread/reload.h"

#include <stdlib.h>
#include <string.h>

#include "base/str.h"
#include "base/unicode.h"
#include "program/crossread/typed.h"

/* Whether OPERAND can be read a second time, and at once. */
static bool is_rereadable(const char *operand)
{
	return !typed_is_input(operand) && !strstr(operand, "://");
}

/* The number of LOAD's article from SOURCE, or how many there are. */
static size_t find(const struct load *load, const char *source)
{
	size_t at = 0;

	while (at < load->articles.count &&
	       strcmp(load->articles.items[at]->source, source) != 0)
		at++;
	return at;
}

static bool is_same_field(const char *a, const char *b)
{
	return str_equal(str_of(a), str_of(b));
}

static bool is_same(const struct article *a, const struct article *b)
{
	return str_equal(a->text, b->text) && is_same_field(a->title, b->title) &&
	       is_same_field(a->date, b->date) && is_same_field(a->agency, b->agency);
}

/* How many articles of FRESH are new or not as they were in OLD. */
static size_t count_changed(const struct load *fresh, const struct load *old)
{
	size_t changed = 0;

	for (size_t i = 0; i < fresh->articles.count; i++) {
		const struct article *article = fresh->articles.items[i];
		size_t at = find(old, article->source);

		changed += at == old->articles.count ||
			   !is_same(article, old->articles.items[at]);
	}
	return changed;
}

/* Says which of the articles of OLD that FRESH lacks should have been there. */
static void say_lost(const struct load *fresh, const struct load *old, struct buf *said)
{
	for (size_t i = 0; i < old->articles.count; i++) {
		const char *source = old->articles.items[i]->source;

		if (!is_rereadable(source) || find(fresh, source) < fresh->articles.count)
			continue;
		buf_text(said, "; ");
		unicode_display(said, str_of(source));
		buf_text(said, " cannot be read, what was loaded stays");
	}
}

/* Moves the article of number AT from OLD to the same place in FRESH. */
static void move_article(struct load *fresh, struct load *old, size_t at)
{
	struct article *moved = old->articles.items[at];
	size_t last = fresh->articles.count, to = at < last ? at : last;

	vec_push(&fresh->articles, moved);
	for (size_t i = last; i > to; i--)
		fresh->articles.items[i] = fresh->articles.items[i - 1];
	fresh->articles.items[to] = moved;
	old->articles.items[at] = NULL; /* which article_free takes, too */
}

static void move_lost(struct load *fresh, struct load *old)
{
	for (size_t i = 0; i < old->articles.count; i++)
		if (find(fresh, old->articles.items[i]->source) == fresh->articles.count)
			move_article(fresh, old, i);
}

void reload_want(struct reload_wishes *wishes, const char *operand)
{
	vec_push(&wishes->operands, mem_string(operand, strlen(operand)));
}

void reload_done(struct reload_wishes *wishes)
{
	for (size_t i = 0; i < wishes->operands.count; i++)
		free(wishes->operands.items[i]);
	for (size_t i = 0; i < wishes->dropped.count; i++)
		free(wishes->dropped.items[i]);
	vec_done(&wishes->operands);
	vec_done(&wishes->dropped);
}

/* The number of SOURCE among what is dropped, or how many there are. */
static size_t find_dropped(const struct reload_wishes *wishes, const char *source)
{
	size_t at = 0;

	while (at < wishes->dropped.count &&
	       strcmp(wishes->dropped.items[at], source) != 0)
		at++;
	return at;
}

/* Frees the articles of LOAD that are not wanted any more. */
static void free_dropped(struct load *load, const struct reload_wishes *wishes)
{
	size_t kept = 0;

	for (size_t i = 0; i < load->articles.count; i++) {
		struct article *article = load->articles.items[i];

		if (find_dropped(wishes, article->source) < wishes->dropped.count)
			article_free(article);
		else
			load->articles.items[kept++] = article;
	}
	load->articles.count = kept;
}

static void forget(struct load *load)
{
	load_done(load);
	*load = (struct load){0};
}

bool reload_articles(struct load *fresh, struct load *old,
		     const struct reload_wishes *wishes,
		     const struct load_options *options, struct buf *said)
{
	size_t changed;

	for (size_t i = 0; i < wishes->operands.count; i++)
		if (is_rereadable(wishes->operands.items[i]))
			load_operand(fresh, wishes->operands.items[i], options);
	if (fresh->left_out_count) {
		buf_text(said, "reading was stopped, all is as it was");
		forget(fresh);
		return false;
	}
	free_dropped(fresh, wishes);
	changed = count_changed(fresh, old);
	if (changed)
		buf_format(said, "%zu article%s changed", changed,
			   changed == 1 ? "" : "s");
	else
		buf_text(said, "no article has changed");
	say_lost(fresh, old, said);
	if (!changed) {
		forget(fresh);
		return false;
	}
	move_lost(fresh, old);
	load_resolve(fresh);
	return true;
}

/* Says why nothing came of OPERAND: the first thing that went wrong. */
static void say_refusal(const struct load *fresh, const char *operand, struct buf *said)
{
	for (size_t i = 0; i < fresh->messages.count; i++)
		if (fresh->messages.items[i].is_failure) {
			unicode_display(said, str_of(fresh->messages.items[i].text));
			return;
		}
	unicode_display(said, str_of(operand));
	buf_text(said,
		 fresh->left_out_count ? ": reading was stopped" : " is there already");
}

/* Moves the articles of FRESH that LOAD does not have to its end; returns how many.  NEW
 * is set where one of them was not dropped before. */
static size_t take_articles(struct load *load, struct load *fresh,
			    struct reload_wishes *wishes, bool *is_new)
{
	size_t taken = 0;

	for (size_t i = 0; i < fresh->articles.count; i++) {
		struct article *article = fresh->articles.items[i];
		size_t dropped = find_dropped(wishes, article->source);

		if (find(load, article->source) < load->articles.count)
			continue;
		if (dropped == wishes->dropped.count) {
			*is_new = true;
		} else {
			free(wishes->dropped.items[dropped]);
			wishes->dropped.items[dropped] =
			    wishes->dropped.items[--wishes->dropped.count];
		}
		vec_push(&load->articles, article);
		fresh->articles.items[i] = NULL; /* which article_free takes, too */
		taken++;
	}
	return taken;
}

bool reload_add(struct load *load, struct reload_wishes *wishes, const char *operand,
		const struct load_options *options, struct buf *said)
{
	struct load fresh = {0};
	size_t taken = 0;
	bool is_new = false;

	if (typed_is_input(operand)) {
		buf_text(said, "keys are typed on standard input: name a file");
		return false;
	}
	load_operand(&fresh, operand, options);
	if (!fresh.left_out_count)
		taken = take_articles(load, &fresh, wishes, &is_new);
	if (taken) {
		buf_format(said, "%zu article%s added", taken, taken == 1 ? "" : "s");
		load_resolve(load);
	} else {
		say_refusal(&fresh, operand, said);
	}
	/* What was dropped is given again by the operand that it came from. */
	if (is_new)
		reload_want(wishes, operand);
	load_done(&fresh);
	return taken > 0;
}

void reload_drop(struct load *load, struct reload_wishes *wishes, struct load *before,
		 size_t at)
{
	struct article *article = load->articles.items[at];

	vec_push(&before->articles, article);
	for (size_t i = at; i + 1 < load->articles.count; i++)
		load->articles.items[i] = load->articles.items[i + 1];
	load->articles.count--;
	vec_push(&wishes->dropped, mem_string(article->source, strlen(article->source)));
}
