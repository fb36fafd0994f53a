/*
 * An input is read whole, cut into documents by the reader of its format and each of them
 * cleaned to an article.  Plain text is read here, all else by import.h.
 */
#include "config.h"

#include "read/load.h"

#include <dirent.h>
#include <errno.h>
#include <stdarg.h>
#include <string.h>
#include <sys/stat.h>

#include "base/err.h"
#include "base/file.h"
#include "read/choose.h"
#include "read/clean.h"
#include "read/copies.h"
#include "read/encoding.h"
#include "read/fetch.h"
#include "read/import.h"
#include "read/outlet.h"
#include "read/plain.h"
#include "read/story_file.h"
#include "read/url.h"

enum {
	LARGEST_MEBIBYTES = 64,	      /* of an input: a saved page with its pictures */
	MOST_EQUAL_PAIRS = 1000000,   /* of sentences, between articles */
	FEWEST_BROKEN = 2,	      /* one may be meant: a name, a figure in a table */
	LARGEST_STORY_MEBIBYTES = 1,  /* of a story file */
	LARGEST_TEXT_BYTES = 4 << 20, /* an article is a few thousand bytes */
};

static const char *const known_endings[] = {
    ".txt",  ".text",  ".html",	  ".htm", ".xhtml",    ".xml", ".rss", ".atom",	 ".rdf",
    ".json", ".jsonl", ".ndjson", ".md",  ".markdown", ".eml", ".mht", ".mhtml", ".gz",
};

static void say(struct load *load, bool is_failure, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

static void say(struct load *load, bool is_failure, const char *format, ...)
{
	struct buf text = BUF_EMPTY;
	va_list arguments;

	va_start(arguments, format);
	buf_vformat(&text, format, arguments);
	va_end(arguments);
	/* What is said in the same words is of one kind. */
	vec_push(&load->messages,
		 (struct load_message){.text = buf_take(&text),
				       .kind = strcmp(format, "%s") ? format : NULL,
				       .is_failure = is_failure});
}

/* Says what ERR tells, if it tells anything, and empties it. */
static void say_err(struct load *load, bool is_failure, struct err *err)
{
	if (err->message)
		say(load, is_failure, "%s", err->message);
	err_done(err);
}

/* How messages call an input. */
static const char *name_of(const char *path)
{
	return strcmp(path, "-") ? path : "standard input";
}

/* What an operand asks for. */
struct order {
	struct str label;	      /* length 0: none is given */
	const char *path;	      /* "-" is standard input; or a URL */
	struct str choice;	      /* of the documents in it; length 0: all */
	struct story_file_line known; /* by a story file */
};

/* The bytes that an order led to, and what their carrier tells of them. */
struct delivery {
	struct buf bytes;
	struct buf charset, url; /* empty: not told */
};

static bool receive(struct delivery *delivery, const struct order *order,
		    const struct load_options *options, struct err *err)
{
	if (url_kind(order->path) == URL_WEB)
		return fetch_url(&delivery->bytes, &delivery->charset, &delivery->url,
				 order->path, options->allow_private, err);
	return file_read_patiently(&delivery->bytes,
				   strcmp(order->path, "-") ? order->path : NULL,
				   LARGEST_MEBIBYTES, options->patience, err);
}

static bool read_delivery(document_list *documents, const struct delivery *delivery,
			  const char *name, struct err *err)
{
	struct input input = {
	    .bytes = buf_str(&delivery->bytes),
	    .name = name,
	    .charset = delivery->charset.length ? delivery->charset.bytes : NULL,
	};

	if (!str_trim(input.bytes).length)
		return err_set(err, "%s: empty; there is no article in it", name);
	return plain_is_certain(&input) ? plain_document(documents, &input, err)
					: import_documents(documents, &input, err);
}

static bool read_documents(document_list *documents, const struct order *order,
			   const struct load_options *options, struct err *err)
{
	struct delivery delivery = {0};
	bool is_good = receive(&delivery, order, options, err) &&
		       read_delivery(documents, &delivery, name_of(order->path), err);

	/* A page's own word on its address goes first. */
	for (size_t i = 0; delivery.url.length && i < documents->count; i++)
		document_set(&documents->items[i], METADATA_URL, buf_str(&delivery.url));
	buf_done(&delivery.bytes);
	buf_done(&delivery.charset);
	buf_done(&delivery.url);
	return is_good;
}

static void set_known_field(struct article *article, const char **field,
			    const char *value)
{
	if (value)
		*field = arena_string(article->arena, value, strlen(value));
}

/* What the reader says in a story file goes before what was found in the text. */
static void set_known(struct article *article, const struct story_file_line *known)
{
	set_known_field(article, &article->date, known->date);
	set_known_field(article, &article->agency, known->origin);
	set_known_field(article, &article->version_of, known->version_of);
}

/* Tells of characters that were broken before they came here. */
static void say_broken(struct load *load, const struct article *article)
{
	size_t first = 0, count = encoding_count_broken(article->text, &first);

	if (count >= FEWEST_BROKEN)
		say(load, false,
		    "%s: %zu characters look wrongly decoded, the first at byte %zu; "
		    "save "
		    "the article again, as UTF-8",
		    name_of(article->source), count, map_back(&article->map, first));
}

/* Makes an article of DOCUMENT; a text without a sentence is none. */
static void add_article(struct load *load, const struct document *document,
			const struct order *order, const struct load_options *options)
{
	struct buf source = BUF_EMPTY;
	struct article *article;

	buf_text(&source, order->path);
	if (document->number)
		buf_format(&source, "#%zu", document->number);
	article = clean_document(document, source.bytes, options->language);
	if (!article->sentence_count) {
		say(load, true, "%s: no sentence found; only title, dates or credits",
		    name_of(source.bytes));
		article_free(article);
	} else {
		outlet_label(article, order->label);
		set_known(article, &order->known);
		say_broken(load, article);
		vec_push(&load->articles, article);
	}
	buf_done(&source);
}

static bool exists(const char *path)
{
	struct stat status;

	return !lstat(path, &status);
}

/* Whether ORDER's path is a URL that is not to be fetched, which is told. */
static bool refuse_url(struct load *load, const struct order *order,
		       const struct load_options *options)
{
	enum url_kind kind = url_kind(order->path);

	if (kind == URL_WEB && !options->fetch)
		say(load, true,
		    "%s: not fetched; add --fetch to read it over the network, or save "
		    "the page",
		    order->path);
	else if (kind == URL_OTHER && !exists(order->path))
		say(load, true,
		    "%s: only http and https are fetched; save it, and name the file by "
		    "its path",
		    order->path);
	else
		return false;
	return true;
}

static void load_input(struct load *load, const struct order *order,
		       const struct load_options *options)
{
	document_list documents = {0};
	struct err err = ERR_NONE;
	bool is_good;

	if (refuse_url(load, order, options))
		return;
	is_good = read_documents(&documents, order, options, &err);

	vec_push(&load->paths, mem_string(order->path, strlen(order->path)));
	say_err(load, !is_good, &err);
	for (size_t i = 0; documents.count > 1 && i < documents.count; i++)
		documents.items[i].number = i + 1;
	if (is_good && order->choice.length) {
		is_good = choose_documents(&documents, order->choice,
					   name_of(order->path), &err);
		say_err(load, !is_good, &err);
	}
	for (size_t i = 0; is_good && i < documents.count; i++) {
		const struct document *document = &documents.items[i];

		if (document->text.length > LARGEST_TEXT_BYTES)
			say(load, true,
			    "%s: a text of more than %d MiB is no article; "
			    "cut it down",
			    name_of(order->path), LARGEST_TEXT_BYTES >> 20);
		else
			add_article(load, document, order, options);
	}
	document_list_done(&documents);
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

static void load_directory(struct load *load, const char *path,
			   const struct load_options *options)
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
		if (!is_regular(full.bytes))
			say(load, false, "%s: skipped; it is no regular file",
			    full.bytes);
		else if (!has_known_ending(names.items[i]))
			say(load, false,
			    "%s: skipped; name it like an article (.txt, .html and what "
			    "crossread-formats(5) lists) or as a file of its own",
			    full.bytes);
		else
			load_input(load, &(struct order){.path = full.bytes}, options);
		buf_done(&full);
		free(names.items[i]);
	}
	vec_done(&names);
	if (load->articles.count == before)
		say(load, true, "%s: no article in this folder; put files there", path);
}

/* Takes LABEL= off the front of OPERAND, unless a file is called so as a whole. */
static const char *take_label(struct order *order, const char *operand)
{
	const char *equals = strchr(operand, '='), *slash = strchr(operand, '/');

	if (!equals || equals == operand || (slash && slash < equals) || exists(operand))
		return operand;
	order->label = (struct str){operand, (size_t)(equals - operand)};
	return equals + 1;
}

/* Takes #CHOICE off the end of OPERAND, likewise; PATH is given what is before it. */
static void take_choice(struct order *order, struct buf *path, const char *operand)
{
	const char *mark = strrchr(operand, '#');
	struct str page;

	if (url_kind(operand) == URL_WEB) {
		url_split(&page, &order->choice, operand);
		buf_slice(path, page);
	} else if (mark && mark > operand && mark[1] && !exists(operand)) {
		order->choice = str_of(mark + 1);
		buf_add(path, operand, (size_t)(mark - operand));
	} else {
		buf_text(path, operand);
	}
	order->path = path->bytes;
}

static void say_label_is_lost(struct load *load, const struct order *order)
{
	if (order->label.length)
		say(load, false,
		    "%.*s=%s: a label names one article; those in it keep theirs",
		    (int)order->label.length, order->label.bytes, order->path);
}

/* Loads one line of a story file in FOLDER, whose messages begin with PLACE. */
static void load_line(struct load *load, const char *text, struct str folder,
		      const char *place, const struct load_options *options)
{
	struct story_file_line line;
	struct err err = ERR_NONE;
	struct buf path = BUF_EMPTY, rest = BUF_EMPTY;
	struct order order = {0};

	if (!story_file_read(&line, text, &err)) {
		say(load, true, "%s: %s", place, err.message);
	} else if (line.path) {
		if (*line.path != '/' && url_kind(line.path) == URL_NONE)
			buf_slice(&path, folder);
		buf_text(&path, line.path);
		take_choice(&order, &rest, path.bytes);
		order.label = str_of(line.label);
		order.known = line;
		load_input(load, &order, options);
	}
	err_done(&err);
	buf_done(&path);
	buf_done(&rest);
	free(line.words);
}

static void load_story_file(struct load *load, const char *path,
			    const struct load_options *options)
{
	const char *slash = strrchr(path, '/');
	struct str folder = {path, slash ? (size_t)(slash + 1 - path) : 0};
	struct buf text = BUF_EMPTY, place = BUF_EMPTY;
	struct err err = ERR_NONE;
	char *rest;

	vec_push(&load->paths, mem_string(path, strlen(path)));
	if (!file_read_text(&text, path, LARGEST_STORY_MEBIBYTES, &err))
		say_err(load, true, &err);
	else if (!text.length || strlen(text.bytes) < text.length)
		say(load, true, "%s: %s", path,
		    text.length ? "not a text: it has a NUL"
				: "empty; no article is named");
	rest = text.length && !err.message ? text.bytes : NULL;
	for (size_t number = 1; rest && *rest; number++) {
		char *line = rest, *end = strchr(rest, '\n');

		rest = end ? end + 1 : NULL;
		if (end)
			*end = '\0';
		buf_cut(&place, 0);
		buf_format(&place, "%s:%zu", path, number);
		load_line(load, line, folder, place.bytes, options);
	}
	buf_done(&text);
	buf_done(&place);
}

void load_operand(struct load *load, const char *operand,
		  const struct load_options *options)
{
	struct order order = {0};
	struct buf path = BUF_EMPTY;

	take_choice(&order, &path, take_label(&order, operand));
	if (!path.length) {
		say(load, true, "%s: no file is named", operand);
	} else if (strcmp(order.path, "-") && is_directory(order.path)) {
		say_label_is_lost(load, &order);
		load_directory(load, order.path, options);
	} else if (story_file_is(order.path)) {
		say_label_is_lost(load, &order);
		load_story_file(load, order.path, options);
	} else {
		load_input(load, &order, options);
	}
	buf_done(&path);
}

static int text_order(const void *a, const void *b)
{
	const struct article *const *x = a, *const *y = b;
	int order = str_compare((*x)->text, (*y)->text);

	return order ? order : strcmp((*x)->label, (*y)->label);
}

/* Whose other version an article is must be in the story, too. */
static void check_versions(struct load *load)
{
	for (size_t i = 0; i < load->articles.count; i++) {
		struct article *article = load->articles.items[i];
		bool is_there = !article->version_of;

		for (size_t j = 0; j < load->articles.count && !is_there; j++)
			is_there =
			    j != i && !load->articles.items[j]->version_of &&
			    !strcmp(load->articles.items[j]->label, article->version_of);
		if (!is_there) {
			say(load, true, "%s: version-of=%s: no other outlet is called so",
			    article->label, article->version_of);
			article->version_of = NULL;
		}
	}
}

/* Tells which of SORTED are the same text: of one, how many others are. */
static void tell_copies(struct load *load, struct article *const *sorted, size_t count)
{
	for (size_t from = 0, to; from < count; from = to) {
		for (to = from + 1;
		     to < count && str_equal(sorted[to]->text, sorted[from]->text);)
			to++;
		if (to - from == 2)
			say(load, false,
			    "%s: the same text as %s; all of it will be shared",
			    sorted[from + 1]->label, sorted[from]->label);
		else if (to - from > 2)
			say(load, false,
			    "%s: the same text as %zu others; all of it will be shared",
			    sorted[from]->label, to - from - 1);
	}
}

/* Takes ARTICLE out of the load, which keeps the order of the others. */
static void leave_out(struct load *load, struct article *article)
{
	size_t kept = 0;

	for (size_t i = 0; i < load->articles.count; i++)
		if (load->articles.items[i] != article)
			load->articles.items[kept++] = load->articles.items[i];
	load->articles.count = kept;
	article_free(article);
}

/* Leaves out copies that are too many to be compared; SORTED has COUNT articles. */
static size_t bound_copies(struct load *load, struct article **sorted, size_t count)
{
	size_t kept =
	    copies_bound((const struct article *const *)sorted, count, MOST_EQUAL_PAIRS);

	if (kept < count)
		say(load, true,
		    "%zu of %zu articles are left out: so many copies of the same "
		    "sentences cannot be compared; name fewer of them",
		    count - kept, count);
	for (size_t i = kept; i < count; i++)
		leave_out(load, sorted[i]);
	return kept;
}

void load_settle(struct load *load)
{
	size_t count = load->articles.count;
	struct article **sorted = mem_zero(count, sizeof *sorted);

	outlet_settle(load->articles.items, count);
	if (count) {
		memcpy(sorted, load->articles.items, count * sizeof *sorted);
		qsort(sorted, count, sizeof *sorted, text_order);
	}
	count = bound_copies(load, sorted, count);
	check_versions(load);
	tell_copies(load, sorted, count);
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
	for (size_t i = 0; i < load->paths.count; i++)
		free(load->paths.items[i]);
	vec_done(&load->messages);
	vec_done(&load->paths);
}
