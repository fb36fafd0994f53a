/*
 * Labels are made distinct at the end, in the order of path and text, never in that of
 * the command line: so the same files get the same labels in any order.
 */
#include "config.h"

#include "read/source/outlet.h"

#include <stdlib.h>
#include <string.h>

#include "base/unicode.h"

/* The host of a URL without "www.", length 0 if there is none. */
static struct str host_of(const char *url)
{
	const char *host = url ? strstr(url, "://") : NULL;

	if (!host)
		return (struct str){0};
	host += 3;
	if (!strncmp(host, "www.", 4))
		host += 4;
	return (struct str){host, strcspn(host, "/:?#")};
}

static struct str stem_of(const char *path)
{
	const char *name = strrchr(path, '/');
	struct str stem;
	const char *dot;

	if (!strcmp(path, "-"))
		return str_of("stdin");
	stem = str_of(name && name[1] ? name + 1 : path);
	dot = strrchr(stem.bytes, '.');
	if (dot && dot > stem.bytes)
		stem.length = (size_t)(dot - stem.bytes);
	return stem;
}

/* The label that an article would have if it were alone. */
static struct str natural_label(const struct article *article)
{
	struct str host = host_of(article->url);

	if (article->outlet)
		return str_of(article->outlet);
	return host.length ? host : stem_of(article->source);
}

/* A file's name is bytes; a label is text: what is not UTF-8 in it becomes U+FFFD. */
static const char *label_text(struct article *article, struct str label)
{
	struct buf text = BUF_EMPTY;
	const char *copy;

	unicode_repair(&text, label);
	copy = arena_string(article->arena, buf_str(&text).bytes, text.length);
	buf_done(&text);
	return copy;
}

void outlet_label(struct article *article, struct str label)
{
	article->label =
	    label_text(article, label.length ? label : natural_label(article));
}

static int article_order(const void *a, const void *b)
{
	const struct article *const *x = a, *const *y = b;
	int order = strcmp((*x)->label, (*y)->label);

	if (!order)
		order = strverscmp((*x)->source, (*y)->source); /* "#2" before "#10" */
	return order ? order : str_compare((*x)->text, (*y)->text);
}

/* The folder that SOURCE is in, without the folders above it. */
static struct str folder_of(const char *source)
{
	const char *end = strrchr(source, '/'), *from = end;

	if (!end)
		return (struct str){0};
	while (from > source && from[-1] != '/')
		from--;
	return (struct str){from, (size_t)(end - from)};
}

static void lengthen_by_folder(struct article *article)
{
	struct str folder = folder_of(article->source);
	struct buf label = BUF_EMPTY;

	if (!folder.length)
		return;
	buf_slice(&label, folder);
	buf_format(&label, "/%s", article->label);
	article->label = label_text(article, buf_str(&label));
	buf_done(&label);
}

static void lengthen_by_number(struct article *article, size_t number)
{
	struct buf label = BUF_EMPTY;

	buf_format(&label, "%s %zu", article->label, number);
	article->label = label_text(article, buf_str(&label));
	buf_done(&label);
}

/* Whether the articles of a run come from one folder, which then distinguishes none. */
static bool is_one_folder(struct article *const *run, size_t count)
{
	for (size_t i = 1; i < count; i++)
		if (!str_equal(folder_of(run[i]->source), folder_of(run[0]->source)))
			return false;
	return true;
}

static void lengthen(struct article **run, size_t count, bool by_folder)
{
	if (by_folder && is_one_folder(run, count))
		return;
	for (size_t i = 0; i < count; i++)
		if (by_folder)
			lengthen_by_folder(run[i]);
		else
			lengthen_by_number(run[i], i + 1);
}

/*
 * Lengthens the labels of each run of articles that have the same one; returns whether
 * there was one.
 */
static bool make_distinct(struct article **sorted, size_t count, bool by_folder)
{
	bool has_run = false;

	qsort(sorted, count, sizeof *sorted, article_order);
	for (size_t from = 0, to; from < count; from = to) {
		const char *label = sorted[from]->label;

		for (to = from + 1; to < count && !strcmp(sorted[to]->label, label);)
			to++;
		has_run |= to - from > 1;
		if (to - from > 1)
			lengthen(sorted + from, to - from, by_folder);
	}
	return has_run;
}

void outlet_make_distinct(struct article *const *articles, size_t count)
{
	struct article **sorted = mem_zero(count, sizeof *sorted);

	if (count) {
		memcpy(sorted, articles, count * sizeof *sorted);
		/* A lengthened label may be another article's own: until none is alike.
		 */
		if (make_distinct(sorted, count, true))
			while (make_distinct(sorted, count, false))
				;
	}
	free(sorted);
}
