/*
 * Labels are settled at the end, in the order of path and text, never of the command
 * line: so the same files get the same labels in any order.
 */
#include "config.h"

#include "read/load.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/err.h"
#include "base/file.h"
#include "base/unicode.h"
#include "read/encoding.h"
#include "read/plain.h"

/* An article is a few thousand bytes; what is larger is no article. */
enum { LARGEST_MEBIBYTES = 4 };

static const char *const known_endings[] = {".txt", ".text"};

static void say(struct load *load, bool is_failure, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

static void say(struct load *load, bool is_failure, const char *format, ...)
{
	struct buf text = BUF_EMPTY;
	va_list arguments;

	va_start(arguments, format);
	buf_vformat(&text, format, arguments);
	va_end(arguments);
	vec_push(&load->messages, (struct load_message){buf_take(&text), is_failure});
}

/* How messages call an input. */
static const char *name_of(const char *path)
{
	return strcmp(path, "-") ? path : "standard input";
}

static bool read_file(struct buf *out, const char *path, struct err *err)
{
	if (!file_read(out, strcmp(path, "-") ? path : NULL, LARGEST_MEBIBYTES, err))
		return false;
	return str_trim(buf_str(out)).length ||
	       err_set(err, "%s: empty; there is no article in it", name_of(path));
}

/* Reads one article; NULL where it cannot be used, with the reason in ERR. */
static struct article *read_article(const char *path, const char *language,
				    struct err *err)
{
	struct buf bytes = BUF_EMPTY, text = BUF_EMPTY;
	struct article *article = NULL;

	if (read_file(&bytes, path, err)) {
		struct input input = {.bytes = buf_str(&bytes), .name = name_of(path)};

		if (encoding_decode(&text, NULL, &input, err))
			article = plain_read(buf_str(&text), path, language);
	}
	if (article && !article->sentence_count) {
		err_set(err, "%s: no sentence found; only title, dates or credits",
			name_of(path));
		article_free(article);
		article = NULL;
	}
	buf_done(&bytes);
	buf_done(&text);
	return article;
}

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

static void load_path(struct load *load, const char *path, struct str label,
		      const char *language)
{
	struct err err = ERR_NONE;
	struct article *article = read_article(path, language, &err);

	if (!article) {
		say(load, true, "%s", err.message);
		err_done(&err);
		return;
	}
	if (!label.length)
		label = natural_label(article);
	article->label = label_text(article, label);
	vec_push(&load->articles, article);
}

static bool has_known_ending(const char *name)
{
	const char *dot = strrchr(name, '.');

	for (size_t i = 0; dot && i < sizeof known_endings / sizeof known_endings[0]; i++)
		if (!strcasecmp(dot, known_endings[i]))
			return true;
	return false;
}

/* A regular file, itself or behind a link. */
static bool is_regular(const char *path)
{
	struct stat status;

	return !stat(path, &status) && S_ISREG(status.st_mode);
}

static bool is_directory(const char *path)
{
	struct stat status;

	return !stat(path, &status) && S_ISDIR(status.st_mode);
}

static int name_order(const void *a, const void *b)
{
	const char *const *x = a, *const *y = b;

	return strcmp(*x, *y);
}

static void load_directory(struct load *load, const char *path, const char *language)
{
	DIR *directory = opendir(path);
	VEC(char *) names = {0};
	size_t before = load->articles.count;
	bool trailing = path[strlen(path) - 1] == '/';

	if (!directory) {
		say(load, true, "%s: %s", path, strerror(errno));
		return;
	}
	for (struct dirent *entry; (entry = readdir(directory));)
		if (entry->d_name[0] != '.')
			vec_push(&names,
				 mem_string(entry->d_name, strlen(entry->d_name)));
	closedir(directory);
	if (names.count)
		qsort(names.items, names.count, sizeof names.items[0], name_order);
	for (size_t i = 0; i < names.count; i++) {
		struct buf full = BUF_EMPTY;

		buf_format(&full, "%s%s%s", path, trailing ? "" : "/", names.items[i]);
		if (is_regular(full.bytes) && has_known_ending(names.items[i]))
			load_path(load, full.bytes, (struct str){0}, language);
		else
			say(load, false,
			    "%s: skipped; only .txt files are read from a folder",
			    full.bytes);
		buf_done(&full);
		free(names.items[i]);
	}
	vec_done(&names);
	if (load->articles.count == before)
		say(load, true, "%s: no article in this folder; put .txt files there",
		    path);
}

void load_operand(struct load *load, const char *operand, const char *language)
{
	const char *equals = strchr(operand, '='), *slash = strchr(operand, '/');
	struct str label = {0};
	struct stat status;

	if (equals && equals > operand && (!slash || slash > equals) &&
	    lstat(operand, &status) != 0) {
		label = (struct str){operand, (size_t)(equals - operand)};
		operand = equals + 1;
	}
	if (!*operand) {
		say(load, true, "%.*s=: no file behind the label", (int)label.length,
		    label.bytes);
	} else if (strcmp(operand, "-") && is_directory(operand)) {
		if (label.length)
			say(load, false,
			    "%.*s=%s: a label names one article; those of a folder keep "
			    "theirs",
			    (int)label.length, label.bytes, operand);
		load_directory(load, operand, language);
	} else {
		load_path(load, operand, label, language);
	}
}

static int article_order(const void *a, const void *b)
{
	const struct article *const *x = a, *const *y = b;
	int order = strcmp((*x)->label, (*y)->label);

	if (!order)
		order = strcmp((*x)->source, (*y)->source);
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

/*
 * Lengthens the labels of each run of articles that have the same one; returns whether
 * there was one.
 */
static bool settle_labels(struct article **sorted, size_t count, bool by_folder)
{
	bool has_run = false;

	qsort(sorted, count, sizeof *sorted, article_order);
	for (size_t from = 0, to; from < count; from = to) {
		const char *label = sorted[from]->label;

		for (to = from + 1; to < count && !strcmp(sorted[to]->label, label);)
			to++;
		has_run |= to - from > 1;
		for (size_t i = from; to - from > 1 && i < to; i++) {
			if (by_folder)
				lengthen_by_folder(sorted[i]);
			else
				lengthen_by_number(sorted[i], i - from + 1);
		}
	}
	return has_run;
}

static int text_order(const void *a, const void *b)
{
	const struct article *const *x = a, *const *y = b;
	int order = str_compare((*x)->text, (*y)->text);

	return order ? order : strcmp((*x)->label, (*y)->label);
}

void load_settle(struct load *load)
{
	size_t count = load->articles.count;
	struct article **sorted = mem_zero(count, sizeof *sorted);

	if (count)
		memcpy(sorted, load->articles.items, count * sizeof *sorted);
	/* A lengthened label may be another article's own: until none is alike. */
	if (count && settle_labels(sorted, count, true))
		while (settle_labels(sorted, count, false))
			;
	if (count)
		qsort(sorted, count, sizeof *sorted, text_order);
	for (size_t i = 1; i < count; i++)
		if (str_equal(sorted[i]->text, sorted[i - 1]->text))
			say(load, false,
			    "%s: the same text as %s; all of it will be shared",
			    sorted[i]->label, sorted[i - 1]->label);
	free(sorted);
}

bool load_has_failed(const struct load *load)
{
	for (size_t i = 0; i < load->messages.count; i++)
		if (load->messages.items[i].is_failure)
			return true;
	return false;
}

void load_done(struct load *load)
{
	for (size_t i = 0; i < load->articles.count; i++)
		article_free(load->articles.items[i]);
	for (size_t i = 0; i < load->messages.count; i++)
		free(load->messages.items[i].text);
	vec_done(&load->articles);
	vec_done(&load->messages);
}
