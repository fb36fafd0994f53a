/* The program gets its words as they are: no shell sees a URL. */
#include "config.h"

#include "read/source/fetch.h"

#include <string.h>

#include "base/program.h"
#include "base/unicode.h"
#include "read/source/url.h"

enum {
	LONGEST_MILLISECONDS = 40000, /* the program has its own, shorter limit */
	LONGEST_HEAD = 128 << 10,     /* bytes before the page */
	LONGEST_CHARSET = 40,
};

static const char fetched[] = "fetched", failed[] = "failed";

/* Takes a line, without its LF, off the front of TEXT; false if no LF is there. */
static bool read_line(struct str *line, struct str *text)
{
	const char *end = text->length ? memchr(text->bytes, '\n', text->length) : NULL;

	if (!end)
		return false;
	*line = str_slice(*text, 0, (size_t)(end - text->bytes));
	*text = str_slice(*text, line->length + 1, text->length);
	return true;
}

static bool is_charset(struct str text)
{
	static const char allowed[] =
	    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
	    "0123456789-_.:+()";

	for (size_t i = 0; i < text.length; i++)
		if (!memchr(allowed, text.bytes[i], sizeof allowed - 1))
			return false;
	return text.length <= LONGEST_CHARSET;
}

static bool is_blank_or_control(char byte)
{
	return (unsigned char)byte <= ' ' || byte == 0x7F;
}

static bool is_web_url(struct str text)
{
	struct buf copy = BUF_EMPTY;
	bool is_good = unicode_check(text) == text.length;

	for (size_t i = 0; i < text.length; i++)
		is_good &= !is_blank_or_control(text.bytes[i]);
	buf_slice(&copy, text);
	is_good = is_good && copy.length && url_kind(copy.bytes) == URL_WEB;
	buf_done(&copy);
	return is_good;
}

/* A server may redirect to any bytes; what cannot stand in a URL is escaped. */
void fetch_write_head(struct buf *out, const struct fetch_response *response)
{
	struct str url = buf_str(&response->url);
	bool is_utf8 = unicode_check(url) == url.length;

	buf_format(out, "%s\n", fetched);
	for (size_t i = 0; i < url.length && url.bytes[i] != '#'; i++) {
		char byte = url.bytes[i];

		if (is_blank_or_control(byte) || (!is_utf8 && byte & 0x80))
			buf_format(out, "%%%02X", (unsigned char)byte);
		else
			buf_char(out, byte);
	}
	buf_char(out, '\n');
	buf_slice(out, buf_str(&response->charset));
	buf_char(out, '\n');
}

void fetch_write_failure(struct buf *out, const char *reason)
{
	buf_format(out, "%s\n", failed);
	for (; *reason; reason++)
		buf_char(out, *reason == '\n' ? ' ' : *reason);
	buf_char(out, '\n');
}

bool fetch_read(struct fetch_response *response, struct str answer, const char *url,
		struct err *err)
{
	struct str rest = answer, state, first, second;
	bool is_whole = read_line(&state, &rest) && read_line(&first, &rest);

	if (is_whole && str_is(state, failed) && first.length && !rest.length)
		return err_set(err, "%s: %.*s", url, (int)first.length, first.bytes);
	if (!is_whole || !str_is(state, fetched) || !read_line(&second, &rest) ||
	    !is_web_url(first) || !is_charset(second) || !rest.length)
		return err_set(err, "%s: fetching it went wrong; save the page", url);
	buf_slice(&response->url, first);
	buf_slice(&response->charset, second);
	buf_slice(&response->body, rest);
	return true;
}

static bool explain(enum program_end end, const char *program, const char *url,
		    struct err *err)
{
	switch (end) {
	case PROGRAM_LATE:
		return err_set(err, "%s: takes too long to fetch; save the page", url);
	case PROGRAM_LONG:
		return err_set(err, "%s: larger than %d MiB", url,
			       FETCH_LARGEST_MEBIBYTES);
	case PROGRAM_ABSENT:
		return err_set(
		    err, "%s: %s, which fetches, cannot be run; install crossread again",
		    url, program);
	case PROGRAM_FAILED:
		return err_set(err, "%s: could not be fetched; save the page", url);
	case PROGRAM_STOPPED:
		return err_set(err, "%s: reading was stopped", url);
	case PROGRAM_DONE:
		break;
	}
	return true;
}

bool fetch_url(struct fetch_response *response, const char *url, bool allow_private,
	       const struct watch *watch, struct err *err)
{
	struct buf path = BUF_EMPTY, answer = BUF_EMPTY, copy = BUF_EMPTY;
	char any[] = "any", public[] = "public";
	char *words[] = {NULL, allow_private ? any : public, NULL, NULL};
	struct program_limits limits = {
	    .most = ((size_t)FETCH_LARGEST_MEBIBYTES << 20) + LONGEST_HEAD,
	    .milliseconds = LONGEST_MILLISECONDS,
	    .watch = watch,
	};
	bool is_good;

	program_find(&path, "crossread-fetch");
	buf_text(&copy, url);
	words[0] = path.bytes;
	words[2] = copy.bytes;
	is_good = explain(program_run(&answer, words, (struct str){0}, &limits),
			  path.bytes, url, err) &&
		  fetch_read(response, buf_str(&answer), url, err);
	buf_done(&path);
	buf_done(&copy);
	buf_done(&answer);
	return is_good;
}

void fetch_response_done(struct fetch_response *response)
{
	buf_done(&response->body);
	buf_done(&response->url);
	buf_done(&response->charset);
}

/* Skips blanks and semicolons, which separate parameters. */
static const char *skip_separators(const char *at)
{
	return at + strspn(at, " \t;");
}

void fetch_charset(struct buf *out, const char *content_type)
{
	static const char name[] = "charset=";
	const char *at = content_type + strcspn(content_type, ";");

	while (*(at = skip_separators(at))) {
		if (str_starts_ignoring_case(str_of(at), name)) {
			struct str value;

			at += sizeof name - 1;
			at += strspn(at, "\"' ");
			value = (struct str){at, strcspn(at, "\"'; \t")};
			if (is_charset(value))
				buf_slice(out, value);
			return;
		}
		at += strcspn(at, ";");
	}
}
