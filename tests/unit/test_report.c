/*
 * Reports: what of the sources must never come through as itself, and the width of the
 * text report: no line is wider than asked, but for a word that alone is.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "unit/tiny.h"
#include "unit/unit.h"

#include "base/array.h"
#include "base/unicode.h"
#include "read/format/plain.h"
#include "show/report/report.h"

static const char *const formats[] = {"text", "json"};

/* A character of each unsafe class, and how JSON and text show it; NULL: not at all. */
static const struct {
	uint32_t character;
	const char *json, *text;
} unsafe[] = {
    {0x01, "\\u0001", "<0001>"},
    {0x07, "\\u0007", "<0007>"},
    {0x08, "\\u0008", "<0008>"},
    {0x1B, "\\u001b", "<001B>"}, /* escape */
    {0x7F, "\\u007f", "<007F>"},
    {0x80, "\\u0080", "<0080>"},
    {0x9B, "\\u009b", "<009B>"}, /* the 8-bit control sequence introducer */
    {0x9F, "\\u009f", "<009F>"},
    {0xAD, "\\u00ad", NULL}, /* soft hyphen */
    {0x061C, "\\u061c", "<061C>"},
    {0x180E, "\\u180e", "<180E>"},
    {0x200B, "\\u200b", NULL}, /* zero width space */
    {0x200C, "\\u200c", NULL}, /* joiners between letters */
    {0x200D, "\\u200d", NULL},
    {0x200E, "\\u200e", "<200E>"},
    {0x202A, "\\u202a", "<202A>"},
    {0x202E, "\\u202e", "<202E>"}, /* right-to-left override */
    {0x2060, "\\u2060", NULL},
    {0x2066, "\\u2066", "<2066>"},
    {0x2069, "\\u2069", "<2069>"},
    {0xFE0F, "\\ufe0f", NULL}, /* variation selector */
    {0xFEFF, "\\ufeff", NULL},
    {0xFFF9, "\\ufff9", "<FFF9>"},
    {0xE0001, "\\udb40\\udc01", "<E0001>"}, /* tags, as a pair of halves */
    {0xE007F, "\\udb40\\udc7f", "<E007F>"},
};

/* A story whose sentence, title, label, byline and URL hold CHARACTER between letters. */
struct hostile {
	struct tiny tiny;
	struct buf word;
	struct story *story;
};

static void open_hostile(struct hostile *hostile, uint32_t character)
{
	struct buf sentence = BUF_EMPTY;

	*hostile = (struct hostile){0};
	buf_text(&hostile->word, "qq");
	unicode_add(&hostile->word, character);
	buf_text(&hostile->word, "zz");
	buf_format(&sentence, "The %s fell.", hostile->word.bytes);
	tiny_open(&hostile->tiny,
		  (const char *const[]){sentence.bytes, "A vastok rose.", NULL});
	buf_done(&sentence);
	hostile->tiny.articles[0]->title = hostile->word.bytes;
	hostile->tiny.articles[0]->label = hostile->word.bytes;
	hostile->tiny.articles[0]->byline = hostile->word.bytes;
	hostile->tiny.articles[0]->url = hostile->word.bytes;
	hostile->tiny.articles[0]->source = hostile->word.bytes;
	hostile->tiny.articles[0]->agency = hostile->word.bytes;
	hostile->tiny.articles[0]->date = hostile->word.bytes;
	hostile->story = tiny_build(&hostile->tiny);
}

static void close_hostile(struct hostile *hostile)
{
	story_free(hostile->story);
	tiny_close(&hostile->tiny);
	buf_done(&hostile->word);
}

static size_t count_text(const char *text, const char *part)
{
	size_t count = 0;

	while ((text = strstr(text, part)) != NULL) {
		text += strlen(part);
		count++;
	}
	return count;
}

START_TEST(escapes_in_json)
{
	struct hostile hostile;
	struct buf out = BUF_EMPTY, shown = BUF_EMPTY;

	open_hostile(&hostile, unsafe[_i].character);
	report_json_write(&out, hostile.story, &(struct report_options){0});
	ck_assert_ptr_null(strstr(out.bytes, hostile.word.bytes));
	buf_format(&shown, "qq%szz", unsafe[_i].json);
	/* The sentence and six fields about it. */
	ck_assert_uint_ge(count_text(out.bytes, shown.bytes), 7);
	buf_done(&out);
	buf_done(&shown);
	close_hostile(&hostile);
}
END_TEST

START_TEST(marks_in_text)
{
	struct hostile hostile;
	struct buf shown = BUF_EMPTY;

	open_hostile(&hostile, unsafe[_i].character);
	buf_format(&shown, "qq%szz", unsafe[_i].text ? unsafe[_i].text : "");
	for (int utf8 = 0; utf8 < 2; utf8++) {
		struct report_options options = {.width = 80, .is_utf8 = utf8};
		struct buf out = BUF_EMPTY;

		report_text_write(&out, hostile.story, &options);
		ck_assert_ptr_null(strstr(out.bytes, hostile.word.bytes));
		ck_assert_uint_ge(count_text(out.bytes, shown.bytes), 6);
		buf_done(&out);
	}
	buf_done(&shown);
	close_hostile(&hostile);
}
END_TEST

/* White space that is a control too: blank in a sentence, marked elsewhere, never itself.
 */
START_TEST(breaks_no_lines)
{
	static const uint32_t characters[] = {0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029};
	struct report_options options = {.width = 80, .is_utf8 = true};

	for (int i = 0; i < (int)ARRAY_COUNT(characters); i++)
		for (int f = 0; f < (int)ARRAY_COUNT(formats); f++) {
			const struct report_format *format = report_find(formats[f]);
			struct hostile hostile;
			struct buf out = BUF_EMPTY, raw = BUF_EMPTY;

			open_hostile(&hostile, characters[i]);
			format->write(&out, hostile.story, &options);
			unicode_add(&raw, characters[i]);
			ck_assert_msg(strstr(out.bytes, raw.bytes) == NULL,
				      "%s: U+%04X comes through", format->name,
				      (unsigned)characters[i]);
			buf_done(&out);
			buf_done(&raw);
			close_hostile(&hostile);
		}
}
END_TEST

/* What is safe stays as it is; the marks of JSON itself are escaped. */
static const struct {
	const char *raw, *json;
} plain[] = {
    {"a \"quote\"", "a \\\"quote\\\""},
    {"back\\slash", "back\\\\slash"},
    {"a/slash", "a/slash"},
    {"caf\xC3\xA9 \xE2\x80\x9Cx\xE2\x80\x9D", "caf\xC3\xA9 \xE2\x80\x9Cx\xE2\x80\x9D"},
    {"\xE4\xB8\xAD\xE6\x96\x87 \xF0\x9F\x9A\xA2",
     "\xE4\xB8\xAD\xE6\x96\x87 \xF0\x9F\x9A\xA2"},
    {"<b>&amp;", "<b>&amp;"},
};

START_TEST(leaves_the_rest_alone)
{
	struct tiny tiny;
	struct story *story;
	struct buf out = BUF_EMPTY, field = BUF_EMPTY;

	tiny_open(&tiny, (const char *const[]){"A zorbak fell.", NULL});
	tiny.articles[0]->title = plain[_i].raw;
	story = tiny_build(&tiny);
	report_json_write(&out, story, &(struct report_options){0});
	buf_format(&field, "\"title\": \"%s\"", plain[_i].json);
	ck_assert_msg(strstr(out.bytes, field.bytes) != NULL, "no %s in %s", field.bytes,
		      out.bytes);
	buf_done(&out);
	buf_done(&field);
	story_free(story);
	tiny_close(&tiny);
}
END_TEST

/* File names may be no UTF-8 at all. */
START_TEST(replaces_what_is_no_text)
{
	struct tiny tiny;
	struct story *story;
	struct buf out = BUF_EMPTY;

	tiny_open(&tiny, (const char *const[]){"A zorbak fell.", NULL});
	tiny.articles[0]->source = "a\xFF\xC3.txt";
	story = tiny_build(&tiny);
	report_json_write(&out, story, &(struct report_options){0});
	ck_assert_ptr_nonnull(
	    strstr(out.bytes, "\"source\": \"a\xEF\xBF\xBD\xEF\xBF\xBD.txt\""));
	ck_assert_uint_eq(unicode_check(buf_str(&out)), out.length);
	buf_done(&out);
	story_free(story);
	tiny_close(&tiny);
}
END_TEST

static const char *const samples[] = {
    "harbour/berth",   "harbour/gazette", "harbour/pilot",   "harbour/sundtv",
    "harbour/whistle", "bridge/courier",  "bridge/standard", "bridge/radio"};

/* The samples as one story, of eight articles. */
static void open_samples(struct tiny *tiny)
{
	const char *folder = getenv("srcdir");

	*tiny = (struct tiny){0};
	tiny_fixed_model(&tiny->model);
	for (; tiny->count < (int)ARRAY_COUNT(samples); tiny->count++) {
		struct buf path = BUF_EMPTY, text = BUF_EMPTY;
		FILE *stream;
		int byte;

		buf_format(&path, "%s/data/sample/%s.txt", folder ? folder : ".",
			   samples[tiny->count]);
		stream = fopen(path.bytes, "r");
		ck_assert_msg(stream != NULL, "%s cannot be opened", path.bytes);
		while ((byte = getc(stream)) != EOF)
			buf_char(&text, (char)byte);
		fclose(stream);
		tiny->articles[tiny->count] =
		    plain_read(buf_str(&text), path.bytes, "en");
		buf_done(&text);
		buf_done(&path);
	}
}

static const int widths[] = {20, 30, 40, 50, 60, 65, 72, 80, 100, 132, 200};

/* Whether LINE is one word behind its indentation, which no wrapping makes shorter. */
static bool is_one_word(struct str line)
{
	return unicode_count_words(line) < 2;
}

static void check_width(const char *text, int width)
{
	for (const char *line = text, *end; *line; line = end + 1) {
		struct str row;

		end = strchr(line, '\n');
		ck_assert_ptr_nonnull(end);
		row = (struct str){line, (size_t)(end - line)};
		ck_assert_msg(unicode_width(row) <= width || is_one_word(row),
			      "%d columns of %d: %.*s", unicode_width(row), width,
			      (int)row.length, row.bytes);
		ck_assert_msg(!row.length || row.bytes[row.length - 1] != ' ',
			      "blanks at the end: %.*s", (int)row.length, row.bytes);
	}
}

START_TEST(keeps_to_the_width)
{
	struct tiny tiny;
	struct story *story;

	open_samples(&tiny);
	story = tiny_build(&tiny);
	for (int utf8 = 0; utf8 < 2; utf8++) {
		struct report_options options = {.width = widths[_i], .is_utf8 = utf8};
		struct buf out = BUF_EMPTY;

		report_text_write(&out, story, &options);
		check_width(out.bytes, widths[_i]);
		for (size_t i = 0; i < out.length && !utf8; i++)
			ck_assert_int_gt(out.bytes[i], 0); /* nothing but ASCII */
		buf_done(&out);
	}
	story_free(story);
	tiny_close(&tiny);
}
END_TEST

/* Colour adds escape sequences of its own and changes nothing else. */
START_TEST(colours_only_add)
{
	struct report_options bare = {.width = 80, .is_utf8 = true};
	struct report_options coloured = {.width = 80, .is_utf8 = true, .is_color = true};
	struct buf one = BUF_EMPTY, other = BUF_EMPTY, stripped = BUF_EMPTY;
	struct tiny tiny;
	struct story *story;

	open_samples(&tiny);
	story = tiny_build(&tiny);
	report_text_write(&one, story, &bare);
	report_text_write(&other, story, &coloured);
	for (size_t i = 0; i < other.length; i++) {
		if (other.bytes[i] == '\033')
			i += strcspn(other.bytes + i, "m");
		else
			buf_char(&stripped, other.bytes[i]);
	}
	ck_assert_uint_gt(other.length, one.length);
	ck_assert_str_eq(stripped.bytes, one.bytes);
	buf_done(&one);
	buf_done(&other);
	buf_done(&stripped);
	story_free(story);
	tiny_close(&tiny);
}
END_TEST

/* A story of nothing, of one, and of two with nothing in common can be reported. */
START_TEST(reports_every_story)
{
	static const char *const stories[][3] = {
	    {NULL}, {""}, {"A zorbak fell."}, {"A zorbak fell.", "Some vastok rose."}};
	struct report_options options = {.width = 80, .is_utf8 = true};

	for (int f = 0; f < (int)ARRAY_COUNT(formats); f++) {
		const struct report_format *format = report_find(formats[f]);
		struct buf out = BUF_EMPTY;
		struct tiny tiny;
		struct story *story;

		tiny_open(&tiny, stories[_i]);
		story = tiny_build(&tiny);
		ck_assert_str_eq(format->name, formats[f]);
		format->write(&out, story, &options);
		ck_assert_uint_gt(out.length, 0);
		ck_assert_int_eq(out.bytes[out.length - 1], '\n');
		buf_done(&out);
		story_free(story);
		tiny_close(&tiny);
	}
	ck_assert_ptr_null(report_find("nonsense"));
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("report");

	unit_add_rows(suite, "json", escapes_in_json, (int)ARRAY_COUNT(unsafe));
	unit_add_rows(suite, "json", leaves_the_rest_alone, (int)ARRAY_COUNT(plain));
	unit_add(suite, "json", replaces_what_is_no_text);
	unit_add_rows(suite, "text", marks_in_text, (int)ARRAY_COUNT(unsafe));
	unit_add(suite, "lines", breaks_no_lines);
	unit_add_rows(suite, "width", keeps_to_the_width, (int)ARRAY_COUNT(widths));
	unit_add(suite, "colour", colours_only_add);
	unit_add_rows(suite, "stories", reports_every_story, 4);
	return unit_main(suite);
}
