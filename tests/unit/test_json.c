/*
 * JSON: the programs that write it, lines and lists, what is broken, and reports of
 * our own that are opened again.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "unit/document_lines.h"
#include "unit/tiny.h"
#include "unit/unit.h"

#include "base/array.h"
#include "base/file.h"
#include "base/unicode.h"
#include "read/format/json.h"
#include "read/format/plain.h"
#include "align/story_build.h"
#include "show/report/report.h"

#define BYTES(text)                    \
	{                              \
		text, sizeof(text) - 1 \
	}

static const struct {
	const char *json, *lines;
} cases[] = {
    /* As trafilatura writes. */
    {"{\"title\": \"Ferry hits quay\", \"author\": \"Inga Vale; Tom Ro\", \"hostname\": "
     "\"gazette.example\", \"date\": \"2025-07-10\", \"fingerprint\": "
     "123456789012345678901234567890, \"id\": null, \"license\": null, \"comments\": "
     "\"First!\", \"raw_text\": \"It hit the quay. Nobody was hurt.\", \"text\": \"It "
     "hit "
     "the quay.\\nNobody was hurt.\", \"language\": null, \"source\": "
     "\"https://gazette.example/1\", \"source-hostname\": \"The Gazette\", \"excerpt\": "
     "\"A ferry.\"}",
     "title: Ferry hits quay\noutlet: The Gazette\nbyline: Inga Vale, Tom Ro\ndate: "
     "2025-07-10\nurl: https://gazette.example/1\n= It hit the quay.\n= Nobody was "
     "hurt.\n- repeat: A ferry.\n- comment: First!\n"},
    {"{\"title\": \"T\", \"sitename\": \"The Gazette\", \"hostname\": \"g.example\", "
     "\"description\": \"A ferry.\", \"text\": \"\", \"raw_text\": null, \"comments\": "
     "\"\", \"author\": null}",
     "title: T\noutlet: The Gazette\ntruncated\n= A ferry.\n"},
    /* As news-please writes. */
    {"{\"authors\": [\"Inga Vale\", \"Tom Ro\"], \"date_download\": \"2025-07-12 "
     "00:00:00\", \"date_modify\": \"None\", \"date_publish\": \"2025-07-10 09:14:00\", "
     "\"description\": \"A ferry.\", \"filename\": \"x.json\", \"image_url\": "
     "\"https://g.example/1.jpg\", \"language\": \"en\", \"maintext\": \"It hit the "
     "quay.\\n\\nNobody was hurt.\", \"source_domain\": \"www.g.example\", \"title\": "
     "\"T\", \"url\": \"https://www.g.example/1\"}",
     "title: T\noutlet: g.example\nbyline: Inga Vale, Tom Ro\ndate: 2025-07-10 "
     "09:14:00\nurl: https://www.g.example/1\nlanguage: en\n= It hit the quay.\n= Nobody "
     "was hurt.\n- repeat: A ferry.\n"},
    {"{\"authors\": [], \"date_publish\": \"None\", \"maintext\": \"Body "
     "here.\", \"title\": \"None\", \"headline\": \"H\", \"language\": \"None\"}",
     "title: H\n= Body here.\n"},
    /* As passim reads and writes; no title. */
    {"{\"id\": \"g/1\", \"series\": \"gazette\", \"text\": \"Body here.\", \"pages\": "
     "[{\"id\": 1}]}\n",
     "outlet: gazette\n= Body here.\n"},
    /* JSON Lines, with empty lines between. */
    {"{\"text\":\"One.\"}\n\n{\"text\":\"Two.\"}\r\n{\"text\":\"Three.\"}",
     "= One.\n--\n= Two.\n--\n= Three.\n"},
    /* Lists, objects one after another, lists in an object. */
    {" [ {\"text\": \"One.\"},\n {\"text\": \"T{w]o\\\".\"} ]\n",
     "= One.\n--\n= T{w]o\".\n"},
    {"{\n \"text\": \"One.\"\n}\n{\n \"text\": \"Two.\"\n}\n", "= One.\n--\n= Two.\n"},
    {"{\"status\": \"ok\", \"totalResults\": 1, \"articles\": [{\"source\": {\"id\": "
     "null, \"name\": \"The Gazette\"}, \"author\": null, \"title\": \"T\", "
     "\"description\": \"A ferry.\", \"url\": \"https://g.example/1\", \"publishedAt\": "
     "\"2025-07-10T09:14:00Z\", \"content\": \"The ferry hit the \\u2026 [+1234 "
     "chars]\"}]}",
     "title: T\noutlet: The Gazette\ndate: 2025-07-10T09:14:00Z\nurl: "
     "https://g.example/1\ntruncated\n= The ferry hit the \xE2\x80\xA6\n- notice: [+1234 "
     "chars]\n- repeat: A ferry.\n"},
    /* JSON Feed and schema.org, with HTML. */
    {"{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"The Gazette\", "
     "\"items\": [{\"id\": \"https://g.example/1\", \"content_html\": \"<p>It &amp; the "
     "<b>quay</b>.</p><p>Two.</p>\", \"title\": \"A &amp; B\", \"authors\": [{\"name\": "
     "\"Inga Vale\"}], \"date_published\": \"2025-07-10\"}]}",
     "title: A & B\noutlet: The Gazette\nbyline: Inga Vale\ndate: 2025-07-10\nurl: "
     "https://g.example/1\n= It & the quay.\n= Two.\n"},
    {"{\"@type\": \"NewsArticle\", \"headline\": \"H\", \"author\": {\"@type\": "
     "\"Person\", \"name\": \"Inga Vale\"}, \"publisher\": {\"name\": \"The Gazette\"}, "
     "\"articleBody\": \"One.\\r\\n\\r\\nTwo.\", \"isAccessibleForFree\": false}",
     "title: H\noutlet: The Gazette\nbyline: Inga Vale\ntruncated\n= One.\n= Two.\n"},
    {"{\"paragraphs\": [\"One.\", \"Two.\"], \"title\": \"T\"}",
     "title: T\n= One.\n= Two.\n"},
    /* As WordPress tells posts; a day as a number, in seconds or thousandths. */
    {"[{\"id\": 7, \"date\": 1752138840, \"link\": \"https://g.example/7\", \"title\": "
     "{\"rendered\": \"A &amp; B\"}, \"content\": {\"rendered\": "
     "\"<p>One.</p>\", \"protected\": false}, \"excerpt\": {\"rendered\": "
     "\"<p>One.</p>\"}}, {\"date\": 1752138840000, \"updated\": -1, \"title\": \"T\"}]",
     "title: A & B\ndate: 2025-07-10\nurl: https://g.example/7\n= One.\n--\ntitle: "
     "T\ndate: 2025-07-10\ntruncated\n"},
    /* A report of ours whose pieces are not in order, and some of them none. */
    {"{\"schema\": 1, \"program\": \"crossread 0.1\", \"articles\": [{\"label\": \"G\", "
     "\"truncated\": true, \"metadata\": [{\"kind\": \"title\", \"text\": \"T\", "
     "\"offset\": 0}, {\"kind\": \"new\", \"text\": \"N:\", \"offset\": 5}], "
     "\"furniture\": "
     "[{\"kind\": \"link\", \"text\": \"[1]\", \"offset\": 90}, {\"kind\": \"new\", "
     "\"text\": \"Sign up\", \"offset\": 80}], \"sentences\": [{\"text\": \"So. It\", "
     "\"offset\": 30, \"paragraph\": 4}, {\"text\": \" \", \"offset\": 31, "
     "\"paragraph\": 4}, {\"offset\": 32}, {\"text\": \"First.\", \"offset\": 20, "
     "\"paragraph\": 4}, {\"text\": \"Last.\", \"offset\": 1e300, \"paragraph\": "
     "1e300}, 7]}]}",
     "outlet: G\ntruncated\n@ title: T\n- label: N:\n4 First.\n4 So. It\n- notice: Sign "
     "up\n- link: [1]\n0 Last.\n"},
    /* As goose3 writes, newspaper4k, and readability. */
    {"{\"meta\": {\"description\": \"A ferry.\", \"lang\": \"en\", \"canonical\": "
     "\"https://g.example/1\"}, \"domain\": \"g.example\", \"title\": \"T\", "
     "\"cleaned_text\": \"One.\\n\\nTwo.\", \"opengraph\": {\"site_name\": \"The "
     "Gazette\"}, \"links\": [\"https://g.example/tag\"], \"authors\": [\"Inga "
     "Vale\"], \"publish_date\": \"2025-03-06\"}",
     "title: T\noutlet: The Gazette\nbyline: Inga Vale\ndate: 2025-03-06\nurl: "
     "https://g.example/1\nlanguage: en\n= One.\n= Two.\n- repeat: A ferry.\n"},
    {"{\"title\": \"T\", \"byline\": \"By Inga Vale\", \"lang\": \"en\", \"content\": "
     "\"<div><p>One.</p><p>Two.</p></div>\", \"textContent\": \"One.Two.\", "
     "\"siteName\": \"The Gazette\", \"publishedTime\": \"2025-03-06T08:00:00Z\"}",
     "title: T\noutlet: The Gazette\nbyline: By Inga Vale\ndate: "
     "2025-03-06T08:00:00Z\nlanguage: en\n= One.\n= Two.\n"},
    /* As services answer: lists of lists, and texts further inside. */
    {"{\"response\": {\"status\": \"ok\", \"results\": [{\"id\": \"world/1\", "
     "\"webPublicationDate\": \"2025-03-06T08:00:00Z\", \"webTitle\": \"T\", "
     "\"webUrl\": \"https://g.example/1\", \"fields\": {\"byline\": \"Inga Vale\", "
     "\"body\": \"<p>One.</p><p>Two.</p>\", \"bodyText\": \"One. Two.\", "
     "\"trailText\": \"A ferry.\"}}]}}",
     "title: T\nbyline: Inga Vale\ndate: 2025-03-06T08:00:00Z\nurl: "
     "https://g.example/1\n= One.\n= Two.\n- repeat: A ferry.\n"},
    {"{\"response\": {\"docs\": [{\"abstract\": \"A ferry hit the quay.\", "
     "\"web_url\": \"https://g.example/1\", \"headline\": {\"main\": \"T\", "
     "\"kicker\": null}, \"byline\": {\"original\": \"By Inga Vale\"}, "
     "\"pub_date\": \"2025-03-06T08:00:00+0000\", \"source\": \"The Gazette\"}]}}",
     "title: T\noutlet: The Gazette\nbyline: By Inga Vale\ndate: "
     "2025-03-06T08:00:00+0000\nurl: https://g.example/1\ntruncated\n= A ferry hit the "
     "quay.\n"},
    {"{\"request\": {\"api\": \"article\"}, \"objects\": [{\"type\": \"article\", "
     "\"siteName\": \"The Gazette\", \"author\": \"Inga Vale\", \"humanLanguage\": "
     "\"en\", \"pageUrl\": \"https://g.example/1\", \"title\": \"T\", \"text\": "
     "\"One.\\nTwo.\", \"html\": \"<p>One.</p><p>Two.</p>\"}]}",
     "title: T\noutlet: The Gazette\nbyline: Inga Vale\nurl: "
     "https://g.example/1\nlanguage: en\n= One.\n= Two.\n"},
    {"{\"posts\": [{\"thread\": {\"site_full\": \"www.g.example\", \"site\": "
     "\"g.example\"}, \"url\": \"https://g.example/1\", \"title\": \"T\", \"text\": "
     "\"One.\"}], \"totalResults\": 1}",
     "title: T\noutlet: g.example\nurl: https://g.example/1\n= One.\n"},
    {"{\"articles\": {\"results\": [{\"uri\": \"77\", \"url\": "
     "\"https://g.example/1\", \"title\": \"T\", \"body\": \"One.\", \"source\": "
     "{\"uri\": \"g.example\", \"title\": \"The Gazette\"}, \"dateTime\": "
     "\"2025-03-06T08:00:00Z\"}], \"pages\": 1}}",
     "title: T\noutlet: The Gazette\ndate: 2025-03-06T08:00:00Z\nurl: "
     "https://g.example/1\n= One.\n"},
    {"{\"hits\": {\"total\": 1, \"hits\": [{\"_id\": \"7\", \"_source\": "
     "{\"title\": \"T\", \"text\": \"One.\"}}]}}",
     "title: T\n= One.\n"},
    {"{\"article\": {\"title\": \"T\", \"text\": \"One.\"}}", "title: T\n= One.\n"},
    {"{\"items\": [{\"title\": \"T\", \"origin\": {\"title\": \"The Gazette\"}, "
     "\"canonical\": [{\"href\": \"https://g.example/1\"}], \"summary\": "
     "{\"content\": \"<p>One.</p>\"}, \"published\": 1741248000}]}",
     "title: T\noutlet: The Gazette\ndate: 2025-03-06\nurl: https://g.example/1\n= "
     "One.\n"},
    /* One object over lines of which some are objects themselves. */
    {"{\"status\": \"ok\", \"articles\": [\n{\"text\": \"One.\"},\n{\"text\": "
     "\"Two.\"}\n]}",
     "= One.\n--\n= Two.\n"},
    {"{\"articles\":\n[\n{\"text\": \"One.\"}\n,\n{\"text\": \"Two.\"}\n]}\n",
     "= One.\n--\n= Two.\n"},
    /* What looks cut. */
    {"{\"text\": \"It hit the quay.\\nContinue reading\"}",
     "truncated\n= It hit the quay.\n- notice: Continue reading\n"},
    {"{\"title\": \"Alone\"}", "title: Alone\ntruncated\n"},
};

/* Reads JSON; the documents are told in *TEXT, which the caller frees. */
static bool read_json(char **text, struct str json, struct err *err)
{
	return document_lines_read(text, format_json_read,
				   &(struct input){.bytes = json, .name = "a.json"}, err);
}

START_TEST(reads)
{
	struct err err = ERR_NONE;
	char *text;

	ck_assert(read_json(&text, str_of(cases[_i].json), &err));
	ck_assert_ptr_null(err.message);
	ck_assert_str_eq(text, cases[_i].lines);
	free(text);
}
END_TEST

#define ONE "{\"text\": \"One.\"}"

/* What is wrong, what is read all the same, and what is said. */
static const struct {
	struct str json;
	const char *lines; /* NULL: nothing is */
	const char *says;  /* words of the message */
} broken[] = {
    {BYTES(ONE "\n{\"text\": \"Tw\n" ONE "\n"), "= One.\n--\n= One.\n",
     "a.json: line 2: an object that is cut off; it is left out"},
    {BYTES("{\"text\" \"x\"}\n" ONE "\nwords\n{\"text\": \"x\", }\n"), "= One.\n",
     "line 1: not JSON: "},
    {BYTES("{\"text\" \"x\"}\n" ONE "\nwords\n{\"text\": \"x\", }\n"), "= One.\n",
     "; it is left out, and 2 more"},
    {BYTES(ONE "\nwords and {braces}\n" ONE), "= One.\n--\n= One.\n",
     "line 2: words that are no object of JSON"},
    {BYTES("[" ONE ",\n\"x\", 1, null,\n" ONE "]"), "= One.\n--\n= One.\n",
     "line 2: words that are no object of JSON; it is left out, and 2 more"},
    {BYTES("[" ONE ",\n" ONE), "= One.\n--\n= One.\n", "line 2: a list that is cut off"},
    {BYTES("[" ONE ",\n{\"text\": \"Two"), "= One.\n", "line 2: an object that is cut"},
    {BYTES("[" ONE ",\n{\"other\": \"Two\"}]"), "= One.\n",
     "line 2: an object without a text and a title"},
    {BYTES("{\"n\": 1e999, \"text\": \"x\"}\n" ONE), "= One.\n", "line 1: not JSON: "},
    {BYTES("{\"text\": \"x\ny\"}"), NULL, "line 1: an object that is cut off"},
    {BYTES("{\"a\": 1}"), NULL, "a.json: line 1: an object without"},
    {BYTES("[]"), NULL, "a.json: no object of JSON in it is an article"},
    {BYTES(""), NULL, "no object"},
    {BYTES("{"), NULL, "line 1: an object that is cut off"},
    {BYTES("{\"text\": \"a\0b\"}"), NULL, "a NUL at byte 11"},
    /* Escapes that name no character cost nothing else. */
    {BYTES(ONE "\n{\"text\": \"a\\u0000b \\ud83d\\ude00 \\ud83d \\ude00 \\\\u0000\"}"),
     "= One.\n--\n= a\xEF\xBF\xBD"
     "b \xF0\x9F\x98\x80 \xEF\xBF\xBD \xEF\xBF\xBD \\u0000\n",
     "line 2: an escape that names no character"},
    {BYTES("{\"text\": \"\\ud83d\\ud83d\\ude00 \\uD83"), NULL, "cut off"},
    /* Our own reports, of the present and of a later time. */
    {BYTES("{\"schema\": 3, \"program\": \"crossread 9.0\", \"articles\": []}"), NULL,
     "a.json: a report of schema 3, which a newer crossread wrote"},
    {BYTES("{\"schema\": 1, \"program\": \"crossread 0.1\", \"articles\": []}"), NULL,
     "no object"},
};

START_TEST(names_what_is_broken)
{
	struct err err = ERR_NONE;
	char *text;
	bool is_good = read_json(&text, broken[_i].json, &err);

	ck_assert_int_eq(is_good, broken[_i].lines != NULL);
	ck_assert_str_eq(text, broken[_i].lines ? broken[_i].lines : "");
	ck_assert_ptr_nonnull(err.message);
	ck_assert_ptr_nonnull(strstr(err.message, broken[_i].says));
	err_done(&err);
	free(text);
}
END_TEST

/* Large inputs are PIECE many times between BEGIN and END. */
static const struct {
	const char *begin, *piece, *end;
	bool is_good;
	const char *says;
} large[] = {
    {ONE "\n{\"text\": ", "[", "", true, "nested deeper than 128"},
    {ONE "\n", "{\"a\":", "", true, "nested deeper than 128"},
    {"", "[", ONE, true, "a list that is cut off"},
    {"{\"text\": \"", "0123456789 ", "\"}", true, NULL},
    {"{\"text\": \"", "\\u00e9", "\"}", true, NULL},
    {"{\"text\": \"A.\", \"x\": {", "\"k\": 1, ", "\"l\": 2}}", true, NULL},
    {"[", "{},", ONE "]", true, "an object without"},
    {"[", "1,", ONE "]", true, "words that are"},
    {ONE "\n", "{\"\n", "", true, "cut off"},
    {"", "\"", ONE, true, "words that are"},
    {"{\"text\": \"A.\", \"authors\": [", "[[", "1]]}", false, "nested deeper"},
};

START_TEST(bears_much)
{
	struct buf json = BUF_EMPTY;
	struct err err = ERR_NONE;
	char *text;

	buf_text(&json, large[_i].begin);
	while (json.length < 100000)
		buf_text(&json, large[_i].piece);
	buf_text(&json, large[_i].end);
	ck_assert_int_eq(read_json(&text, buf_str(&json), &err), large[_i].is_good);
	ck_assert_int_eq(err.message != NULL, large[_i].says != NULL);
	if (large[_i].says)
		ck_assert_ptr_nonnull(strstr(err.message, large[_i].says));
	free(text);
	err_done(&err);
	buf_done(&json);
}
END_TEST

static const struct {
	struct str bytes;
	bool is_json;
} beginnings[] = {
    {BYTES(ONE), true},
    {BYTES("\xEF\xBB\xBF\n [\n{\n\"a\""), true},
    {BYTES("\xFF\xFE{\0\"\0"), true},
    {BYTES("[]"), true},
    {BYTES("{}"), true},
    {BYTES("[[{\"a\""), true},
    {BYTES("[Photo] Text"), false},
    {BYTES("[1]"), false},
    {BYTES("{curly} words"), false},
    {BYTES("\"text\""), false},
    {BYTES("["), false},
    {BYTES(""), false},
};

START_TEST(recognises)
{
	ck_assert_int_eq(format_json_is(beginnings[_i].bytes), beginnings[_i].is_json);
}
END_TEST

/* Articles that are reported and opened again: among them sentences that the splitter
 * would not split so, for they are given. */
static const char *const texts[] = {
    "Title: A bold ferry\nOutlet: The \"Gazette\"\nBy: Inga Vale\nDate: 2025-07-10\n"
    "URL: https://g.example/1\n\nSEABROOK, July 10 (AP) -- The ferry hit the quay. It "
    "was old.\n\n\"We heard it\n\nand ran,\" said Mr. Holm. Nobody was hurt. "
    "(AP)\n\nRelated article: The quay\n",
    "F\xC3\xA4hre am Kai\n\nDie F\xC3\xA4hre kam.\t\"Wie?\" fragte er; \\ {niemand} "
    "wusste es.\n\nQuelle \x1B[31m?\xE2\x80\xAE\n",
};

static struct str folded(struct buf *out, struct str text, struct span span)
{
	buf_cut(out, 0);
	unicode_fold_space(out, str_slice(text, span.offset, span.offset + span.length));
	return buf_str(out);
}

/* The sentences of DOCUMENT are those of ARTICLE, with their paragraphs. */
static void check_sentences(const struct document *document,
			    const struct article *article)
{
	struct buf a = BUF_EMPTY, b = BUF_EMPTY;
	size_t count = 0, furniture = 0;

	for (size_t i = 0; i < document->blocks.count; i++) {
		const struct block *block = &document->blocks.items[i];
		struct str text = folded(&a, buf_str(&document->text), block->span);
		struct span span;

		if (block->role == BLOCK_SENTENCE) {
			const struct sentence *sentence = &article->sentences[count++];

			ck_assert_uint_le(count, article->sentence_count);
			ck_assert_uint_eq(block->paragraph, sentence->paragraph);
			span = sentence->span;
		} else if (block->role == BLOCK_FURNITURE) {
			ck_assert_uint_lt(furniture, article->furniture_count);
			ck_assert_int_eq(block->furniture,
					 article->furniture[furniture].kind);
			span = article->furniture[furniture++].span;
		} else {
			continue;
		}
		ck_assert(str_equal(text, folded(&b, article->text, span)));
	}
	ck_assert_uint_eq(count, article->sentence_count);
	ck_assert_uint_eq(furniture, article->furniture_count);
	buf_done(&a);
	buf_done(&b);
}

static void check_field(const struct document *document, enum metadata_kind kind,
			const char *value)
{
	ck_assert_int_eq(document->fields[kind] != NULL, value != NULL);
	if (value)
		ck_assert_str_eq(document->fields[kind], value);
}

/* Reports ARTICLES, opens the report, and compares. */
static void check_reopened(const struct article *const *articles, size_t count)
{
	struct model model;
	struct story *story;
	struct buf report = BUF_EMPTY;
	document_list documents = {0};
	struct err err = ERR_NONE;

	tiny_fixed_model(&model);
	story = story_build(articles, count, &model, NULL);
	report_json_write(&report, story, NULL);
	ck_assert(format_json_is(buf_str(&report)));
	ck_assert(format_json_read(
	    &documents, &(struct input){.bytes = buf_str(&report), .name = "r"}, &err));
	ck_assert_ptr_null(err.message);
	ck_assert_uint_eq(documents.count, count);
	for (size_t i = 0; i < count; i++) {
		const struct document *document = &documents.items[i];

		ck_assert(document_lines_are_whole(document));
		check_sentences(document, articles[i]);
		check_field(document, METADATA_TITLE, articles[i]->title);
		check_field(document, METADATA_OUTLET, articles[i]->label);
		check_field(document, METADATA_BYLINE, articles[i]->byline);
		check_field(document, METADATA_DATE, articles[i]->date);
		check_field(document, METADATA_URL, articles[i]->url);
		check_field(document, METADATA_LANGUAGE, articles[i]->language);
		check_field(document, METADATA_AGENCY, articles[i]->agency);
		ck_assert_int_eq(document->truncated, articles[i]->truncated);
	}
	document_list_done(&documents);
	buf_done(&report);
	story_free(story);
}

START_TEST(opens_reports_again)
{
	struct article *articles[3];

	for (size_t i = 0; i < 2; i++)
		articles[i] = plain_read(str_of(texts[i]), "a.txt", NULL);
	articles[1]->truncated = true;
	ck_assert_ptr_nonnull(articles[0]->agency);
	ck_assert_uint_ge(articles[0]->furniture_count, 3);
	articles[2] =
	    tiny_article("two", "en", "Of J. R. Holm. Two stops? Yes|one|and? no! x");
	check_reopened((const struct article *const *)articles, 3);
	for (size_t i = 0; i < 3; i++)
		article_free(articles[i]);
}
END_TEST

/* The articles of the sample story. */
START_TEST(opens_a_real_report_again)
{
	static const char *const names[] = {"courier", "radio", "standard"};
	const char *folder = getenv("srcdir");
	struct article *articles[3];

	for (size_t i = 0; i < 3; i++) {
		struct buf path = BUF_EMPTY, text = BUF_EMPTY;
		struct err err = ERR_NONE;

		buf_format(&path, "%s/data/sample/bridge/%s.txt", folder ? folder : ".",
			   names[i]);
		ck_assert(file_read(&text, path.bytes, 1, &err));
		articles[i] = plain_read(buf_str(&text), path.bytes, NULL);
		buf_done(&path);
		buf_done(&text);
	}
	check_reopened((const struct article *const *)articles, 3);
	for (size_t i = 0; i < 3; i++)
		article_free(articles[i]);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("json");

	unit_add_rows(suite, "read", reads, (int)ARRAY_COUNT(cases));
	unit_add_rows(suite, "broken", names_what_is_broken, (int)ARRAY_COUNT(broken));
	unit_add_rows(suite, "large", bears_much, (int)ARRAY_COUNT(large));
	unit_add_rows(suite, "is", recognises, (int)ARRAY_COUNT(beginnings));
	unit_add(suite, "reopen", opens_reports_again);
	unit_add(suite, "reopen", opens_a_real_report_again);
	return unit_main(suite);
}
