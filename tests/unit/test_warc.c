/* WARC files: which records are pages, how servers packed them, and files that are cut.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "unit/document_lines.h"
#include "unit/unit.h"

#include "base/array.h"
#include "read/format/warc.h"

#define URL "https://courier.example/ferry/"
#define OK "HTTP/1.1 200 OK\r\n"
#define HTML "Content-Type: text/html\r\n\r\n"
#define PAGE "<html><body><p>The ferry struck the barge in thick fog.</p></body></html>"
#define READ "url: " URL "\n= The ferry struck the barge in thick fog.\n"

/* One record: its type, and what a server sent. */
static const struct {
	const char *type, *http;
	const char *lines, *message; /* a part of it; NULL: none */
} cases[] = {
    {"response", OK HTML PAGE, READ, NULL},
    {"response", "HTTP/2 200\r\ncontent-type: TEXT/HTML;charset=utf-8\r\n\r\n" PAGE, READ,
     NULL},
    {"response", OK "Content-Type: text/plain\r\n\r\nThe ferry struck the barge.",
     "url: " URL "\n= The ferry struck the barge.\n", NULL},
    {"response",
     OK "Content-Type: text/html; charset=windows-1252\r\n\r\n<p>Caf\xE9 is open.</p>",
     "url: " URL "\n= Caf\xC3\xA9 is open.\n", NULL},
    /* Chunks, and a field that was kept when they had been joined. */
    {"response",
     OK "Transfer-Encoding: chunked\r\n" HTML
	"4\r\n<p>A\r\n1a;x=y\r\n ferry struck the barge in\r\n8\r\n "
	"fog.</p\r\n1\r\n>\r\n0\r\n"
	"\r\n",
     "url: " URL "\n= A ferry struck the barge in fog.\n", NULL},
    {"response", OK "Transfer-Encoding: chunked\r\n" HTML PAGE, READ, NULL},
    {"response",
     OK "Transfer-Encoding: chunked\r\n" HTML "fffffff\r\n<p>A ferry struck it.",
     "url: " URL "\n= A ferry struck it.\n", NULL},
    /* Compressed by what is not expanded; and a field that was kept. */
    {"response", OK "Content-Encoding: br\r\n" HTML "\x1B\xFF\xFE", "",
     URL " is compressed by br"},
    {"response", OK "Content-Encoding: br\r\n" HTML PAGE, READ, NULL},
    /* What is no page. */
    {"request", "GET /ferry/ HTTP/1.1\r\n\r\n", "", "no page"},
    {"metadata", OK HTML PAGE, "", "no page"},
    {"revisit", OK HTML PAGE, "", "no page"},
    {"response", "HTTP/1.1 404 Not Found\r\n" HTML PAGE, "", "no page"},
    {"response", OK "Content-Type: image/png\r\n\r\n\x89PNG", "", "no page"},
    {"response", OK "\r\n" PAGE, "", "no page"},
    {"response", "", "", "no page"},
};

static void add_record(struct buf *out, const char *type, const char *url,
		       const char *http)
{
	buf_format(out,
		   "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\n"
		   "Content-Length: %zu\r\n\r\n%s\r\n\r\n",
		   type, url, strlen(http), http);
}

/* Reads BYTES; returns its lines, for the caller to free. */
static char *lines_of(struct buf *bytes, struct err *err)
{
	char *lines;

	document_lines_read(&lines, warc_read,
			    &(struct input){.bytes = buf_str(bytes), .name = "a.warc"},
			    err);
	buf_done(bytes);
	return lines;
}

START_TEST(reads_records)
{
	struct buf bytes = BUF_EMPTY;
	struct err err = ERR_NONE;
	char *lines;

	add_record(&bytes, cases[_i].type, URL, cases[_i].http);
	ck_assert(warc_is(buf_str(&bytes)));
	lines = lines_of(&bytes, &err);
	ck_assert_str_eq(lines, cases[_i].lines);
	if (cases[_i].message)
		ck_assert_ptr_nonnull(strstr(err.message, cases[_i].message));
	else
		ck_assert_ptr_null(err.message);
	free(lines);
	err_done(&err);
}
END_TEST

START_TEST(reads_pages_one_behind_the_other)
{
	struct buf bytes = BUF_EMPTY;
	struct err err = ERR_NONE;
	char *lines;

	add_record(&bytes, "warcinfo", "", "software: wget");
	add_record(&bytes, "response", "<" URL ">", OK HTML PAGE);
	add_record(&bytes, "response", "https://courier.example/robots.txt",
		   OK "Content-Type: text/plain\r\n\r\nUser-agent: *");
	add_record(&bytes, "response", URL, OK HTML PAGE);
	lines = lines_of(&bytes, &err);
	ck_assert_str_eq(lines, READ "--\n" READ);
	ck_assert_ptr_null(err.message);
	free(lines);
}
END_TEST

/* What was read before the damage counts. */
START_TEST(tells_of_damage)
{
	static const char *const endings[] = {
	    "WARC/1.0\r\nWARC-Type: response\r\n\r\n",
	    "WARC/1.0\r\nContent-Length: 99999999999999999999\r\n\r\n",
	    "WARC/1.0\r\nContent-Length: -1\r\n\r\n", "WARC/1.0", "garbage"};
	struct buf bytes = BUF_EMPTY;
	struct err err = ERR_NONE;
	char *lines;

	add_record(&bytes, "response", URL, OK HTML PAGE);
	buf_text(&bytes, endings[_i]);
	lines = lines_of(&bytes, &err);
	ck_assert_str_eq(lines, READ);
	ck_assert_ptr_nonnull(strstr(err.message, "a.warc: damaged at byte "));
	free(lines);
	err_done(&err);
}
END_TEST

START_TEST(bounds_the_pages)
{
	struct buf bytes = BUF_EMPTY;
	struct err err = ERR_NONE;
	document_list documents = {0};

	for (int i = 0; i < 1001; i++)
		add_record(&bytes, "response", URL, OK HTML PAGE);
	ck_assert(warc_read(&documents,
			    &(struct input){.bytes = buf_str(&bytes), .name = "a.warc"},
			    &err));
	ck_assert_uint_eq(documents.count, 1000);
	ck_assert_str_eq(err.message, "a.warc: more than 1000 pages; those behind them "
				      "are left out");
	document_list_done(&documents);
	buf_done(&bytes);
	err_done(&err);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("warc");

	unit_add_rows(suite, "records", reads_records, ARRAY_COUNT(cases));
	unit_add(suite, "pages", reads_pages_one_behind_the_other);
	unit_add_rows(suite, "damage", tells_of_damage, 5);
	unit_add(suite, "bounds", bounds_the_pages);
	return unit_main(suite);
}
