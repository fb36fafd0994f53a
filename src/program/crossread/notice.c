/* Control characters and bytes that are not UTF-8 may come from names of files. */
#include "config.h"

#include "program/crossread/notice.h"

#include <stdio.h>
#include <unistd.h>

#include "base/unicode.h"
#include "term/tty.h"

enum {
	MOST_NOTICES = 3, /* of one kind */
	PROGRESS_COLUMNS =
	    79, /* a terminal with fewer breaks the line, which is no harm */
};

/* Adds TEXT with what is not safe to show made visible: <1B>, <FF>. */
static void make_showable(struct buf *out, const char *text)
{
	struct str rest = str_of(text);

	while (rest.length) {
		size_t good = unicode_check(rest);

		unicode_display(out, str_slice(rest, 0, good));
		if (good < rest.length)
			buf_format(out, "<%02X>", (unsigned char)rest.bytes[good]);
		good += good < rest.length;
		rest = str_slice(rest, good, rest.length);
	}
}

void notice_print(const char *text)
{
	struct buf line = BUF_EMPTY;

	make_showable(&line, text);
	fprintf(stderr, "crossread: %s\n", buf_str(&line).bytes);
	buf_done(&line);
}

void notice_progress(const char *text)
{
	struct buf line = BUF_EMPTY;

	if (!isatty(STDERR_FILENO))
		return;
	make_showable(&line, text ? text : "");
	fprintf(stderr, "\r%*s\r%.*s", PROGRESS_COLUMNS, "", PROGRESS_COLUMNS,
		buf_str(&line).bytes);
	fflush(stderr);
	buf_done(&line);
}

/* How many notices of KIND are among messages FROM to TO, counted to MOST. */
static size_t count_kind(const struct load *load, const char *kind, size_t from,
			 size_t to, size_t most)
{
	const struct message *messages = load->messages.items;
	size_t count = 0;

	for (size_t i = from; i < to && count < most; i++)
		count += !messages[i].is_failure && messages[i].kind == kind;
	return count;
}

/* How many messages of the kind of message INDEX are before it, counted to MOST_NOTICES.
 */
static size_t count_before(const struct load *load, size_t index)
{
	return count_kind(load, load->messages.items[index].kind, 0, index, MOST_NOTICES);
}

/* Says how many more there are of the kind of message INDEX, if any. */
static void print_rest(const struct load *load, size_t index)
{
	size_t all = load->messages.count;
	size_t rest =
	    count_kind(load, load->messages.items[index].kind, index + 1, all, all);
	struct buf text = BUF_EMPTY;

	buf_format(&text, "and %zu more like this", rest);
	if (rest)
		notice_print(text.bytes);
	buf_done(&text);
}

void notice_print_messages(const struct load *load)
{
	for (size_t i = 0; i < load->messages.count; i++) {
		const struct message *message = &load->messages.items[i];
		bool is_one_of_many = message->kind && !message->is_failure;
		size_t before = is_one_of_many ? count_before(load, i) : 0;

		if (before < MOST_NOTICES)
			notice_print(message->text);
		if (before + 1 == MOST_NOTICES)
			print_rest(load, i);
	}
}

/* A failure is graver than a notice; of either the first one counts. */
static size_t find_gravest(const struct load *load)
{
	for (size_t i = 0; i < load->messages.count; i++)
		if (load->messages.items[i].is_failure)
			return i;
	return 0;
}

static void add_line(struct buf *notices, const char *text)
{
	make_showable(notices, text);
	buf_char(notices, '\n');
}

void notice_add_messages(struct buf *notices, const struct load *load)
{
	size_t gravest = find_gravest(load);

	for (size_t i = load->messages.count; i-- > 0;)
		if (i != gravest)
			add_line(notices, load->messages.items[i].text);
	if (load->messages.count)
		add_line(notices, load->messages.items[gravest].text);
}

/* Whether most letters at the start of TEXT are of a script that ASCII has no form of. */
static bool is_beyond_ascii(struct str text)
{
	enum { START = 2000, FIRST_GREEK = 0x370 };
	size_t letters = 0, beyond = 0;

	for (size_t at = 0, step; at < text.length && at < START; at += step) {
		uint32_t character = unicode_at(text, at, &step);

		letters += unicode_is_letter(character);
		beyond += unicode_is_letter(character) && character >= FIRST_GREEK;
	}
	return 2 * beyond > letters;
}

void notice_check_locale(struct buf *notice, const struct load *load)
{
	if (tty_is_utf8() || notice->length)
		return;
	for (size_t i = 0; i < load->articles.count; i++)
		if (is_beyond_ascii(load->articles.items[i]->text)) {
			buf_text(notice, "only ASCII in this locale: letters show as ?; "
					 "try LC_ALL=C.UTF-8");
			return;
		}
}
