/* An article is known again by its source: the path, with the number of the document in
 * it. */
#include "config.h"

#include "program/crossread/reload.h"

#include <string.h>

#include "base/str.h"
#include "base/unicode.h"

/* Whether OPERAND can be read a second time, and at once. */
static bool is_rereadable(const char *operand)
{
	const char *equals = strchr(operand, '=');

	return strcmp(equals ? equals + 1 : operand, "-") != 0 && !strstr(operand, "://");
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

bool reload_articles(struct load *fresh, struct load *old, char *const *operands,
		     int count, const struct load_options *options, struct buf *said)
{
	size_t changed;

	for (int i = 0; i < count; i++)
		if (is_rereadable(operands[i]))
			load_operand(fresh, operands[i], options);
	changed = count_changed(fresh, old);
	if (changed)
		buf_format(said, "%zu article%s changed", changed,
			   changed == 1 ? "" : "s");
	else
		buf_text(said, "no article has changed");
	say_lost(fresh, old, said);
	if (!changed) {
		load_done(fresh);
		*fresh = (struct load){0};
		return false;
	}
	move_lost(fresh, old);
	load_resolve(fresh);
	return true;
}
