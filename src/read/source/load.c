/*
 * An operand leads to inputs.  An input is read whole, cut into documents by the reader
 * of its format and each of them cleaned to an article.  Plain text is read in this
 * process, all else by import.h.
 */
#include "config.h"

#include "read/source/load.h"

#include <string.h>

#include "base/err.h"
#include "base/file.h"
#include "read/language/settle.h"
#include "read/clean/extract.h"
#include "read/decode/encoding.h"
#include "read/format/plain.h"
#include "read/source/fetch.h"
#include "read/source/folder.h"
#include "read/source/identity.h"
#include "read/source/import.h"
#include "read/source/operand.h"
#include "read/source/outlet.h"
#include "read/source/own_report.h"
#include "read/source/select.h"
#include "read/source/story_file.h"
#include "read/source/url.h"

enum {
	LARGEST_MEBIBYTES = 64,	      /* of an input: a saved page with its pictures */
	FEWEST_BROKEN = 2,	      /* one may be meant: a name, a figure in a table */
	LARGEST_STORY_MEBIBYTES = 1,  /* of a story file */
	LARGEST_TEXT_BYTES = 4 << 20, /* an article is a few thousand bytes */
};

/* How messages call an input. */
static const char *name_of(const char *path)
{
	return strcmp(path, "-") ? path : "standard input";
}

/* A file is a response of which only the body is known. */
static bool receive(struct fetch_response *response, const struct operand *operand,
		    const struct load_options *options, struct err *err)
{
	if (url_kind(operand->path) == URL_WEB)
		return fetch_url(response, operand->path, options->allow_private,
				 options->watch, err);
	return file_read_patiently(
	    &response->body, strcmp(operand->path, "-") ? operand->path : NULL,
	    LARGEST_MEBIBYTES, &(struct file_patience){options->patience, options->watch},
	    err);
}

static bool read_response(document_list *documents, const struct fetch_response *response,
			  const char *name, const struct watch *watch, struct err *err)
{
	struct input input = {
	    .bytes = buf_str(&response->body),
	    .name = name,
	    .charset = response->charset.length ? response->charset.bytes : NULL,
	};

	if (!str_trim(input.bytes).length)
		return err_set(err, "%s: empty; there is no article in it", name);
	return plain_is_certain(&input) ? plain_document(documents, &input, err)
					: import_documents(documents, &input, watch, err);
}

/* Reads what OPERAND names; *REPORT is set to whether that is one of our own. */
static bool read_documents(document_list *documents, enum own_report *report,
			   const struct operand *operand,
			   const struct load_options *options, struct err *err)
{
	struct fetch_response response = {0};
	bool is_good = receive(&response, operand, options, err);

	*report = own_report_of(buf_str(&response.body));
	if (is_good && *report != OWN_REPORT_TEXT)
		is_good = read_response(documents, &response, name_of(operand->path),
					options->watch, err);

	/* A page's own word on its address goes first. */
	for (size_t i = 0; response.url.length && i < documents->count; i++)
		document_set(&documents->items[i], METADATA_URL, buf_str(&response.url));
	fetch_response_done(&response);
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
static void report_broken(struct load *load, const struct article *article)
{
	size_t first = 0, count = encoding_count_broken(article->text, &first);

	if (count >= FEWEST_BROKEN)
		message_add(
		    &load->messages, false,
		    "%s: %zu characters look wrongly decoded, the first at byte %zu; "
		    "save the article again, as UTF-8",
		    name_of(article->source), count, map_back(&article->map, first));
}

/* Makes an article of DOCUMENT; a text without a sentence is none. */
static void add_article(struct load *load, const struct document *document,
			const struct operand *operand, const struct load_options *options)
{
	struct buf source = BUF_EMPTY;
	struct article *article;

	buf_text(&source, operand->path);
	if (document->number)
		buf_format(&source, "#%zu", document->number);
	article = extract_article(document, source.bytes, options->language);
	if (!article->sentence_count) {
		message_add(&load->messages, true,
			    "%s: no sentence found; only title, dates or credits",
			    name_of(source.bytes));
		article_free(article);
	} else {
		outlet_label(article, operand->label);
		set_known(article, &operand->known);
		report_broken(load, article);
		vec_push(&load->articles, article);
	}
	buf_done(&source);
}

/* Whether OPERAND's path is a URL that is not to be fetched, which is reported. */
static bool refuse_url(struct load *load, const struct operand *operand,
		       const struct load_options *options)
{
	enum url_kind kind = url_kind(operand->path);

	if (kind == URL_WEB && !options->fetch)
		message_add(
		    &load->messages, true,
		    "%s: not fetched; add --fetch to read it over the network, or save "
		    "the page",
		    operand->path);
	else if (kind == URL_OTHER && !file_exists(operand->path))
		message_add(
		    &load->messages, true,
		    "%s: only http and https are fetched; save it, and name the file by "
		    "its path",
		    operand->path);
	else
		return false;
	return true;
}

/* Counts PATH among what is not read any more. */
static void leave_out(struct load *load, const char *path)
{
	if (!load->left_out_count++)
		load->left_out = mem_string(path, strlen(path));
}

/* Tells of a REPORT whose text is no article, or notes which articles it holds, from
 * FIRST on. */
static void take_report(struct load *load, enum own_report report, const char *path,
			size_t first)
{
	if (report == OWN_REPORT_TEXT)
		message_add(&load->messages, false,
			    "%s: left out; a report of crossread is no outlet",
			    name_of(path));
	else if (report == OWN_REPORT_STORY && load->articles.count > first)
		vec_push(&load->reports,
			 (struct load_report){load->paths.items[load->paths.count - 1],
					      first, load->articles.count - first});
}

static void load_input(struct load *load, const struct operand *operand,
		       const struct load_options *options)
{
	document_list documents = {0};
	enum own_report report = OWN_REPORT_NONE;
	size_t first = load->articles.count;
	struct err err = ERR_NONE;
	bool is_good;

	if (file_is_output(operand->path) || refuse_url(load, operand, options))
		return;
	load->input = name_of(operand->path);
	is_good = watch_goes_on(options->watch) &&
		  read_documents(&documents, &report, operand, options, &err);
	load->input = NULL;
	if (!is_good && !watch_goes_on(options->watch)) {
		leave_out(load, operand->path);
		err_done(&err);
		document_list_done(&documents);
		return;
	}
	vec_push(&load->paths, mem_string(operand->path, strlen(operand->path)));
	message_add_err(&load->messages, !is_good, &err);
	for (size_t i = 0; documents.count > 1 && i < documents.count; i++)
		documents.items[i].number = i + 1;
	if (is_good && operand->choice.length) {
		is_good = select_documents(&documents, operand->choice,
					   name_of(operand->path), &err);
		message_add_err(&load->messages, !is_good, &err);
	}
	for (size_t i = 0; is_good && i < documents.count; i++) {
		const struct document *document = &documents.items[i];

		if (document->text.length > LARGEST_TEXT_BYTES)
			message_add(&load->messages, true,
				    "%s: a text of more than %d MiB is no article; "
				    "cut it down",
				    name_of(operand->path), LARGEST_TEXT_BYTES >> 20);
		else
			add_article(load, document, operand, options);
	}
	take_report(load, report, operand->path, first);
	document_list_done(&documents);
}

/* A folder, and for each of its paths what to do with it; NULL: it was done. */
struct folder {
	const char *name;
	folder_paths paths;
	const char **advice;
};

/* Names the files for which the advice is that for the one at AT. */
static void report_skipped(struct load *load, struct folder *folder, size_t at)
{
	const char *advice = folder->advice[at];
	struct buf names = BUF_EMPTY;

	for (size_t i = at; i < folder->paths.count; i++) {
		const char *name = folder->paths.items[i] + strlen(folder->name);

		if (!folder->advice[i] || strcmp(folder->advice[i], advice) != 0)
			continue;
		buf_format(&names, "%s%s", names.length ? ", " : "",
			   name + (*name == '/'));
		folder->advice[i] = NULL;
	}
	message_add(&load->messages, false, "%s: skipped %s: %s", folder->name,
		    names.bytes, advice);
	/* Each advice is told, however many there are. */
	load->messages.items[load->messages.count - 1].kind = advice;
	buf_done(&names);
}

/* Loads the articles of FOLDER, and tells of all else in it. */
static void load_files(struct load *load, struct folder *folder,
		       const struct load_options *options)
{
	for (size_t i = 0; i < folder->paths.count; i++) {
		const char *path = folder->paths.items[i];

		folder->advice[i] = folder_advice(path);
		if (!folder->advice[i])
			load_input(load, &(struct operand){.path = path}, options);
	}
	for (size_t i = 0; i < folder->paths.count; i++)
		if (folder->advice[i])
			report_skipped(load, folder, i);
}

static void load_folder(struct load *load, const char *name,
			const struct load_options *options)
{
	struct err err = ERR_NONE;
	struct folder folder = {.name = name};
	size_t before = load->articles.count;
	bool is_good = folder_list(&folder.paths, name, &err);

	message_add_err(&load->messages, true, &err);
	folder.advice = mem_zero(folder.paths.count, sizeof *folder.advice);
	load->more += folder.paths.count ? folder.paths.count - 1 : 0;
	load_files(load, &folder, options);
	free(folder.advice);
	folder_paths_done(&folder.paths);
	if (is_good && load->articles.count == before && !load->left_out_count)
		message_add(&load->messages, true,
			    "%s: no article in this folder; put files there", name);
}

static void report_lost_label(struct load *load, const struct operand *operand)
{
	if (operand->label.length)
		message_add(&load->messages, false,
			    "%.*s=%s: a label names one article; those in it keep theirs",
			    (int)operand->label.length, operand->label.bytes,
			    operand->path);
}

/* Loads one line of a story file in FOLDER, whose messages begin with PLACE. */
static void load_line(struct load *load, const char *text, struct str folder,
		      const char *place, const struct load_options *options)
{
	struct operand operand;
	struct err err = ERR_NONE;

	if (!operand_read_line(&operand, text, folder, &err))
		message_add(&load->messages, true, "%s: %s", place, err.message);
	else if (operand.path)
		load_input(load, &operand, options);
	err_done(&err);
	operand_done(&operand);
}

/* How many lines of a story file seem to name an input. */
static size_t count_lines(const char *text)
{
	size_t count = 0;

	for (; *text; text += strcspn(text, "\n"), text += *text == '\n') {
		text += strspn(text, " \t");
		count += *text && !strchr("#\n\r", *text);
	}
	return count;
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
		message_add_err(&load->messages, true, &err);
	else if (!text.length || strlen(text.bytes) < text.length)
		message_add(&load->messages, true, "%s: %s", path,
			    text.length ? "not a text: it has a NUL"
					: "empty; no article is named");
	rest = text.length && !err.message ? text.bytes : NULL;
	load->more += rest ? count_lines(rest) : 0;
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

void load_operand(struct load *load, const char *text, const struct load_options *options)
{
	struct operand operand;

	operand_read(&operand, text);
	if (!*operand.path) {
		message_add(&load->messages, true, "%s: no file is named", text);
	} else if (strcmp(operand.path, "-") && file_is_folder(operand.path)) {
		report_lost_label(load, &operand);
		load_folder(load, operand.path, options);
	} else if (story_file_is(operand.path)) {
		report_lost_label(load, &operand);
		load_story_file(load, operand.path, options);
	} else {
		load_input(load, &operand, options);
	}
	operand_done(&operand);
}

/* Whether there are articles that no report of crossread holds. */
static bool has_others(const struct load *load)
{
	size_t held = 0;

	for (size_t i = 0; i < load->reports.count; i++)
		held += load->reports.items[i].count;
	return held < load->articles.count;
}

/* Takes the articles of REPORT, which comes behind all that are left out later. */
static void leave_report_out(struct load *load, const struct load_report *report)
{
	size_t behind = report->first + report->count;

	message_add(&load->messages, false,
		    "%s: left out; a report of crossread is no outlet: open it alone to "
		    "see its story",
		    name_of(report->path));
	for (size_t i = report->first; i < behind; i++)
		article_free(load->articles.items[i]);
	for (size_t i = behind; i < load->articles.count; i++)
		load->articles.items[i - report->count] = load->articles.items[i];
	load->articles.count -= report->count;
}

void load_resolve(struct load *load)
{
	bool has_reports = !has_others(load);

	for (size_t i = load->reports.count; i-- > 0 && !has_reports;)
		leave_report_out(load, &load->reports.items[i]);
	language_settle(load->articles.items, load->articles.count);
	identity_resolve(load->articles.items, load->articles.count, &load->messages);
	if (load->left_out_count)
		message_add(&load->messages, true,
			    "reading was stopped: %zu of %zu inputs not read, the first "
			    "is %s",
			    load->left_out_count,
			    load->left_out_count + load->paths.count, load->left_out);
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
	for (size_t i = 0; i < load->paths.count; i++)
		free(load->paths.items[i]);
	free(load->left_out);
	vec_done(&load->articles);
	vec_done(&load->paths);
	vec_done(&load->reports);
	message_list_done(&load->messages);
}
