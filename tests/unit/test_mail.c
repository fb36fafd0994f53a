/*
 * Mails: heads, parts and their encodings, which version is read, and where each letter
 * comes from; and messages made to cost time.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "unit/shown.h"
#include "unit/unit.h"

#include "base/array.h"
#include "read/format/mail.h"
#include "read/format/mime.h"

#define HEAD                                                           \
	"Return-Path: <news@courier.example>\r\nMIME-Version: 1.0\r\n" \
	"From: \"The Courier\" <news@courier.example>\r\n"             \
	"List-Unsubscribe: <https://courier.example/u>\r\n"            \
	"Subject: A ferry\r\n sinks\r\nDate: Wed, 4 Mar 2026 10:00:00 +0000\r\n"
#define FIRST "The ferry struck the barge in thick fog on Tuesday morning, police said."
#define SECOND "Nobody was hurt, and the harbour will be open again on Friday at noon."
#define PAGE                                                                     \
	"<html><head><title>A page</title></head><body><article><h1>A page</h1>" \
	"<p>" FIRST "</p><p>" SECOND "</p></article></body></html>"
#define MIXED HEAD "Content-Type: multipart/mixed; boundary=\"=b\"\r\n\r\nNo MIME?\r\n"
#define OTHER(type) "Content-Type: multipart/" type "; boundary=b\r\n\r\n"

/* The text of whole messages, whose letters are not encoded: exact maps. */
static const struct {
	const char *message, *shown;
} plain[] = {
    {HEAD "\r\nOne.\r\n\r\nTwo.", "One.|Two."},
    {"Subject: A\nMIME-Version: 1.0\nMessage-ID: <1>\n\nOne.\n\nTwo.", "One.|Two."},
    /* Lines that flow, and such that only end in a blank. */
    {HEAD "Content-Type: text/plain; format=flowed\r\n\r\nOne \r\ntwo \r\nthree.\r\n"
	  "Four.\r\n From here.\r\n",
     "One two three.|Four.|From here."},
    {HEAD "Content-Type: text/plain; Format=\"Flowed\"; DelSp=yes\n\none \ntwo.\n",
     "onetwo."},
    {HEAD "\nOne. \nTwo.", "One.|Two."},
    /* Quotations. */
    {HEAD "\nMine.\n> His one.\n> His two.\n>> Hers.\n> > Too.\nMine again.",
     "Mine.|His one.|His two.|Hers.|Too.|Mine again."},
    {HEAD "Content-Type: text/plain; format=flowed\n\n> His \n> words.\n>> Hers. \nMine.",
     "His words.|Hers.|Mine."},
    /* Signatures, and what is none. */
    {HEAD "\nOne.\n\n-- \nAnn Lee\nThe Courier", "One.|notice:-- /Ann Lee/The Courier"},
    {HEAD "\nOne.\n\n-- Two.", "One.|-- Two."},
    {HEAD "\nOne.\n______________________\nlist at list.example",
     "One.|notice:______________________/list at list.example"},
    {HEAD "\nOne.\n-- \n1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13",
     "One.|--|1|2|3|4|5|6|7|8|9|10|11|12|13"},
    /* The head of a message that was passed on. */
    {HEAD "\nLook!\n\n---------- Forwarded message ---------\n"
	  "From: *The Gazette* <g@g.example>\nDate: Tue, 3 Mar 2026\nSubject: Ferry\n"
	  "To: <ann@a.example>\n\n\nOne: two.\nFrom: here.\n",
     "Look!|One: two.|From: here.|label:---------- Forwarded message ---------|"
     "outlet:From: *The Gazette* <g@g.example>|date:Date: Tue, 3 Mar 2026|"
     "title:Subject: Ferry|label:To: <ann@a.example>"},
    {HEAD "\nBegin forwarded message:\n\n> From: A\n> Date: 3 March\n>\n> One.\n",
     "One.|label:Begin forwarded message:|outlet:From: A|date:Date: 3 March"},
    {HEAD "\nOne.\n\n----- Two -----\n\nThree.", "One.|----- Two -----|Three."},
    /* Parts; what stands before the first or behind the last is for old programs. */
    {MIXED "--=b\r\n\r\nOne.\r\n--=b\r\nContent-Type: text/plain\r\n\r\nTwo.\r\n"
	   "--=b--\r\nEpilogue",
     "One.|Two."},
    {MIXED "--=b\nContent-Type: image/png\n\nPNG\n--=b\n\nOne.\n--=bb\n", "One.|--=bb"},
    {MIXED "--=b\n\nOne.\n--=b\nContent-Disposition: attachment; filename=a.txt\n\nTwo.\n"
	   "--=b--",
     "One."},
    {MIXED "--=b\nContent-Disposition: attachment\n\nTwo.\n--=b--", "Two."},
    {MIXED "--=b\n" OTHER("mixed") "--b\n\nOne.\n--b--\n--=b\n\nTwo.\n--=b--",
     "One.|Two."},
    /* No boundary: what is there is read as text. */
    {HEAD "Content-Type: multipart/mixed\n\nOne.", "One."},
};

static void read_mail(document_list *documents, struct str bytes, const char *message)
{
	struct err err = ERR_NONE;
	bool is_read =
	    mail_read(documents, &(struct input){.bytes = bytes, .name = "a.eml"}, &err);

	ck_assert_int_eq(is_read, documents->count > 0);
	if (message)
		ck_assert_str_eq(err.message, message);
	else
		ck_assert_ptr_null(err.message);
	err_done(&err);
}

START_TEST(reads_plain)
{
	document_list documents = {0};
	struct buf shown = BUF_EMPTY;
	struct str bytes = str_of(plain[_i].message);

	read_mail(&documents, bytes, NULL);
	ck_assert_uint_eq(documents.count, 1);
	ck_assert_uint_eq(documents.items[0].number, 0);
	shown_blocks(&shown, &documents.items[0]);
	ck_assert_str_eq(shown.bytes, plain[_i].shown);
	ck_assert_uint_eq(shown_strays(&documents.items[0], bytes), 0);
	buf_done(&shown);
	document_list_done(&documents);
}
END_TEST

/* Which words are text, and which are not. */
static const struct {
	const char *message, *text, *other;
} chosen[] = {
    /* The text, unless the page has clearly more. */
    {HEAD OTHER("alternative") "--b\n\nOnly text: " FIRST " " SECOND
			       "\n--b\nContent-Type: text/html\n\n" PAGE "\n--b--",
     "Only text: ", NULL},
    {HEAD OTHER(
	 "alternative") "--b\n\nSee our page.\n--b\nContent-Type: text/html\n\n" PAGE
			"\n--b--",
     SECOND, "See our page"},
    {HEAD OTHER("alternative") "--b\nContent-Type: text/html\n\n" PAGE "\n--b--", FIRST,
     NULL},
    {HEAD "Content-Type: text/html; charset=utf-8\n\n" PAGE, FIRST, NULL},
    {HEAD
     "Content-Type: TEXT/HTML\nContent-Transfer-Encoding: Quoted-Printable\n\n"
     "<html><body><p class=3D\"a\">The ferry struck the barge in thick fog on Tuesd=\n"
     "ay at caf=C3=A9 Ost, police said.</p></body></html>",
     "Tuesday at caf\xC3\xA9 Ost", NULL},
    /* What a page needs are no versions of it. */
    {HEAD OTHER("related") "--b\nContent-Type: text/html\n\n" PAGE
			   "\n--b\nContent-Type: text/html\n\n<p>A frame of "
			   "advertisements.</p>\n--b--",
     FIRST, "advertisements"},
    {HEAD OTHER("related") "--b\nContent-Type: image/png\n\nPNG\n--b\n\n" FIRST "\n--b--",
     FIRST, NULL},
    /* An alternative with a related page in it. */
    {HEAD OTHER("alternative") "--b\n\nSee there.\n--b\n"
			       "Content-Type: multipart/related; boundary=c\n\n--c\n"
			       "Content-Type: text/html\n\n" PAGE "\n--c--\n--b--",
     SECOND, "See there"},
    /* A message that is cut. */
    {HEAD OTHER("alternative") "--b\nContent-Type: text/html\n\n<html><body><p>" FIRST
			       "</p><p>" SECOND,
     SECOND, NULL},
    /* Base64, whole and cut. */
    {HEAD "Content-Transfer-Encoding: base64\n\nVGhlIGZlcnJ5IHN0\r\ncnVjayB0aGUgYmFyZ2Uu",
     "The ferry struck the barge.", NULL},
    {HEAD "Content-Transfer-Encoding: base64\n\nVGhlIGZlcnJ5IHNhbm\n", "The ferry san",
     NULL},
    {HEAD "Content-Transfer-Encoding: base64\n\nT25lLg==VHdvLg==", "One.Two.", NULL},
    {HEAD "Content-Type: text/plain; charset=\"iso-8859-2\"\n\nZa\xBF\xF3\xB3\xE6 "
	  "g\xEA\xB6l\xB1",
     "Za\xC5\xBC\xC3\xB3\xC5\x82\xC4\x87 g\xC4\x99\xC5\x9Bl\xC4\x85", NULL},
    {HEAD
     "Content-Type: text/plain; charset=koi8-r\n"
     "Content-Transfer-Encoding: quoted-printable\n\n=F0=C1=D2=CF=CD =DA=C4=C5=D3=D8",
     "\xD0\x9F\xD0\xB0\xD1\x80\xD0\xBE\xD0\xBC", NULL},
    {HEAD "Content-Transfer-Encoding: quoted-printable\n\n1 =3D 2, =ZZ, a= \nb, c=\n",
     "1 = 2, =ZZ, ab, c", NULL},
};

START_TEST(chooses)
{
	document_list documents = {0};

	read_mail(&documents, str_of(chosen[_i].message), NULL);
	ck_assert_uint_eq(documents.count, 1);
	ck_assert(shown_has_text(&documents.items[0], chosen[_i].text));
	ck_assert(!chosen[_i].other ||
		  !memmem(documents.items[0].text.bytes, documents.items[0].text.length,
			  chosen[_i].other, strlen(chosen[_i].other)));
	document_list_done(&documents);
}
END_TEST

#define REST "MIME-Version: 1.0\nMessage-ID: <1>\n"

static const struct {
	const char *head;
	enum metadata_kind kind;
	const char *value; /* NULL: none */
} fields[] = {
    {HEAD, METADATA_TITLE, "A ferry sinks"},
    {HEAD, METADATA_OUTLET, "The Courier"},
    {HEAD, METADATA_BYLINE, NULL},
    {HEAD, METADATA_DATE, "Wed, 4 Mar 2026 10:00:00 +0000"},
    {REST "Subject: Re: FWD: AW:A ferry\n", METADATA_TITLE, "A ferry"},
    {REST "Subject: Report: a ferry\n", METADATA_TITLE, "Report: a ferry"},
    {REST "From: Ann Lee <ann@a.example>\n", METADATA_BYLINE, "Ann Lee"},
    {REST "From: Ann Lee <ann@a.example>\n", METADATA_OUTLET, NULL},
    {REST "From: Ann Lee <ann@a.example>\nList-Id: <a>\n", METADATA_OUTLET, "Ann Lee"},
    {REST "From: Ann Lee from The Courier <a@a.example>\n", METADATA_BYLINE, "Ann Lee"},
    {REST "From: Ann Lee from The Courier <a@a.example>\n", METADATA_OUTLET,
     "The Courier"},
    {REST "From: ann@a.example\n", METADATA_BYLINE, NULL},
    {REST "Subject: Fwd: A\nFrom: Ann Lee <a@a.example>\nDate: 4 Mar 2026\n",
     METADATA_DATE, NULL},
    {REST "Subject: Fwd: A\nFrom: Ann Lee <a@a.example>\n", METADATA_BYLINE, NULL},
    {REST "Subject: Fwd: A\nDate: 5 Mar 2026\n\nBegin forwarded message:\n\n"
	  "From: The Gazette <g@g.example>\nDate: 3 Mar 2026\n",
     METADATA_DATE, NULL},
    {REST "Subject: Fwd: A\nDate: 5 Mar 2026\n\nBegin forwarded message:\n\n"
	  "*From:* The Gazette <g@g.example>\n*Date:* 3 Mar 2026\n",
     METADATA_OUTLET, "The Gazette"},
    {REST "Archived-At: <https://a.example/1>\n", METADATA_URL, "https://a.example/1"},
    {REST "Archived-At: <mailto:a@a.example>\n", METADATA_URL, NULL},
    {REST "Content-Location: https://a.example/2\n", METADATA_URL, "https://a.example/2"},
};

START_TEST(finds_fields)
{
	document_list documents = {0};
	struct buf message = BUF_EMPTY;
	const char *value;

	buf_format(&message, "%s\n" FIRST, fields[_i].head);
	read_mail(&documents, buf_str(&message), NULL);
	value = documents.items[0].fields[fields[_i].kind];
	if (fields[_i].value)
		ck_assert_str_eq(value, fields[_i].value);
	else
		ck_assert_ptr_null(value);
	document_list_done(&documents);
	buf_done(&message);
}
END_TEST

static const struct {
	const char *field, *text;
} words[] = {
    {"plain", "plain"},
    {"", ""},
    {"sea\r\n port\n\tagain", "sea port\tagain"},
    {"=?utf-8?Q?caf=C3=A9_=3D?=", "caf\xC3\xA9 ="},
    {"=?UTF-8?b?Y2Fmw6k=?= now", "caf\xC3\xA9 now"},
    {"=?iso-8859-1*en?q?caf=E9?=", "caf\xC3\xA9"},
    {"=?koi8-r?B?8A==?=", "\xD0\x9F"},
    {"=?shift_jis?B?k/qWew==?=", "\xE6\x97\xA5\xE6\x9C\xAC"},
    /* Blanks between two are not meant; a character is cut between them. */
    {"=?utf-8?Q?caf=C3?=\r\n =?utf-8?Q?=A9?= =?x?= x", "caf\xC3\xA9 =?x?= x"},
    {"a =?utf-8?Q?b?= c", "a b c"},
    {"=?iso-8859-1?Q?=E9?= =?utf-8?Q?=C3=A9?=", "\xC3\xA9\xC3\xA9"},
    /* None. */
    {"=?utf-8?Q?open", "=?utf-8?Q?open"},
    {"=?utf-8?X?a?=", "=?utf-8?X?a?="},
    {"=??Q?a?=", "a"},
    {"=?no-such?Q?a=E9?=", "a\xC3\xA9"},
    {"=?", "=?"},
    {"raw \xE9 and \xC3", "raw \xC3\xA9 and \xC3\x83"},
    {"=?utf-8?Q?=00a?=", " a"},
};

START_TEST(decodes_words)
{
	struct buf text = BUF_EMPTY;

	mime_text(&text, str_of(words[_i].field));
	buf_text(&text, "");
	ck_assert_str_eq(text.length ? text.bytes : "", words[_i].text);
	buf_done(&text);
}
END_TEST

static const struct {
	const char *field, *name, *value; /* NULL: none */
} parameters[] = {
    {"text/plain; charset=utf-8", "charset", "utf-8"},
    {"text/plain;\r\n CHARSET = \"a;\\\"b\" ; x=y", "charset", "a;\"b"},
    {"text/plain;\r\n CHARSET = \"a;b\" ; x=y", "x", "y"},
    {"text/plain; charset=", "charset", NULL},
    {"text/plain; charset", "charset", NULL},
    {"text/plain", "charset", NULL},
    {"a; name=\"charset=x\"; charset=y", "charset", "y"},
    {"a; b=\"open", "b", "open"},
};

START_TEST(finds_parameters)
{
	struct buf value = BUF_EMPTY;
	bool is_found =
	    mime_parameter(&value, str_of(parameters[_i].field), parameters[_i].name);

	ck_assert_int_eq(is_found, parameters[_i].value != NULL);
	if (is_found)
		ck_assert_str_eq(value.bytes, parameters[_i].value);
	buf_done(&value);
}
END_TEST

static const struct {
	const char *bytes;
	bool is_mail;
} known[] = {
    {"", false},
    {FIRST, false},
    {HEAD "\n" FIRST, true},
    {HEAD, true},
    {"From ann@a.example Wed Mar  4 10:00:00 2026\n" HEAD "\n" FIRST, true},
    {"Title: A ferry\nOutlet: The Courier\nDate: 4 March 2026\n\n" FIRST, false},
    {"From: Ann Lee\nTo: Bo Ray\nSubject: A ferry\nDate: 4 March\n\n" FIRST, false},
    {"MIME-Version: 1.0\nContent-Type: text/html\n\n" FIRST, false},
    {"Subject: A ferry\nThe ferry sank.\nMIME-Version: 1.0\nReceived: by a\n\n", false},
    {"From: <Saved by Blink>\nSubject: A\nMIME-Version: 1.0\n\n", true},
};

START_TEST(knows)
{
	ck_assert_int_eq(mail_is(str_of(known[_i].bytes)), known[_i].is_mail);
}
END_TEST

/* A page that a browser saved: its own title, its address, no date of its own. */
START_TEST(reads_saved_pages)
{
	const char *const file =
	    "From: <Saved by Blink>\r\nSnapshot-Content-Location: "
	    "https://a.example/ferry\r\n"
	    "Subject: =?utf-8?Q?A_page=20=E2=80=93_The_Courier?=\r\n"
	    "Date: Thu, 5 Mar 2026 10:00:00 -0000\r\nMIME-Version: 1.0\r\n"
	    "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n"
	    "\tboundary=\"----MultipartBoundary--x----\"\r\n\r\n\r\n"
	    "------MultipartBoundary--x----\r\nContent-Type: text/html\r\n"
	    "Content-ID: <frame-1@mhtml.blink>\r\n"
	    "Content-Transfer-Encoding: quoted-printable\r\n"
	    "Content-Location: https://a.example/ferry\r\n\r\n" PAGE "\r\n"
	    "------MultipartBoundary--x----\r\nContent-Type: text/css\r\n\r\nbody { x: y "
	    "}\r\n"
	    "------MultipartBoundary--x------\r\n";
	document_list documents = {0};
	const struct document *page;

	ck_assert(mail_is(str_of(file)));
	read_mail(&documents, str_of(file), NULL);
	ck_assert_uint_eq(documents.count, 1);
	page = &documents.items[0];
	ck_assert(shown_has_text(page, FIRST));
	ck_assert_uint_eq(shown_strays(page, str_of(file)), 0);
	ck_assert_str_eq(page->fields[METADATA_URL], "https://a.example/ferry");
	ck_assert_ptr_nonnull(strstr(page->fields[METADATA_TITLE], "A page"));
	ck_assert_ptr_null(page->fields[METADATA_DATE]);
	ck_assert_ptr_null(page->fields[METADATA_BYLINE]);
	document_list_done(&documents);
}
END_TEST

/* Letters encoded by base64 are found in their line. */
START_TEST(maps_base64_to_lines)
{
	const char *const message = HEAD
	    "Content-Transfer-Encoding: base64\n\nVGhlIGZlcnJ5IHN0\ncnVjayB0aGUgYmFyZ2Uu";
	document_list documents = {0};
	size_t first = (size_t)(strstr(message, "VGhl") - message);

	read_mail(&documents, str_of(message), NULL);
	ck_assert_uint_eq(map_back(&documents.items[0].map, 0), first);
	ck_assert_uint_lt(map_back(&documents.items[0].map, 11), first + 17);
	ck_assert_uint_eq(map_back(&documents.items[0].map, 12), first + 17);
	document_list_done(&documents);
}
END_TEST

/* Messages one behind the other, and one inside another, are documents of their own. */
START_TEST(reads_many_messages)
{
	document_list documents = {0};

	read_mail(&documents,
		  str_of("From a Wed Mar  4\n" HEAD
			 "\nOne.\nFrom here.\n\nFrom b Thu Mar  5\n"
			 "Subject: Second\n\nTwo."),
		  NULL);
	ck_assert_uint_eq(documents.count, 2);
	ck_assert_uint_eq(documents.items[1].number, 2);
	ck_assert_str_eq(documents.items[1].fields[METADATA_TITLE], "Second");
	ck_assert(shown_has_text(&documents.items[0], "From here."));
	document_list_done(&documents);
	read_mail(
	    &documents,
	    str_of(HEAD
		   "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nLook!\n--b\n"
		   "Content-Type: message/rfc822\n\nSubject: Inner\n\nInside.\n--b--"),
	    NULL);
	ck_assert_uint_eq(documents.count, 2);
	ck_assert_str_eq(documents.items[1].fields[METADATA_TITLE], "Inner");
	document_list_done(&documents);
}
END_TEST

START_TEST(says_what_is_wrong)
{
	document_list documents = {0};

	read_mail(
	    &documents,
	    str_of(HEAD OTHER("mixed") "--b\nContent-Type: image/png\n\nPNG\n--b--"),
	    "a.eml: no text in this mail; save its article as text or HTML");
	read_mail(&documents, str_of(HEAD "Content-Transfer-Encoding: base64\n\nAAAA"),
		  "a.eml: not a text: a NUL at byte 0; save the article as text");
	ck_assert_uint_eq(documents.count, 0);
}
END_TEST

/* Parts inside of parts, each with a boundary of its own, and very many parts. */
START_TEST(bounds_parts)
{
	static const char *const bomb = "a.eml: more than 500 parts, or 16 inside of "
					"each other; the rest is left out";
	document_list documents = {0};
	struct buf message = BUF_EMPTY;

	buf_text(&message,
		 HEAD "Content-Type: multipart/mixed; boundary=b0\n\n--b0\n\nOne.\n");
	for (int i = 0; i < 100000; i++)
		buf_format(&message,
			   "--b%d\nContent-Type: multipart/mixed; boundary=b%d\n\n", i,
			   i + 1);
	read_mail(&documents, buf_str(&message), bomb);
	ck_assert(documents.items[0].truncated);
	document_list_done(&documents);
	buf_cut(&message, 0);
	buf_text(&message, HEAD OTHER("mixed"));
	for (int i = 0; i < 300000; i++)
		buf_text(&message, "--b\n\nOne.\n");
	read_mail(&documents, buf_str(&message), bomb);
	ck_assert_uint_eq(documents.count, 1);
	document_list_done(&documents);
	/* The same boundary at all depths ends the outermost. */
	buf_cut(&message, 0);
	buf_text(&message, HEAD OTHER("mixed") "--b\n\nOne.\n");
	for (int i = 0; i < 100000; i++)
		buf_text(&message, "--b\n" OTHER("mixed"));
	read_mail(&documents, buf_str(&message), bomb);
	document_list_done(&documents);
	buf_done(&message);
}
END_TEST

static const struct {
	const char *before, *repeated;
} hostile[] = {
    {HEAD "\n", "a"},
    {HEAD "\n", "> "},
    {HEAD "\n", ">\n>>\n"},
    {HEAD "\n", "-- \n"},
    {HEAD "Content-Type: text/plain; format=flowed\n\n", "a \n"},
    {HEAD "Content-Transfer-Encoding: base64\n\n", "QUFB"},
    {HEAD "Content-Transfer-Encoding: base64\n\n", "QQ==\n"},
    {HEAD "Content-Transfer-Encoding: quoted-printable\n\n", "=41"},
    {HEAD "Content-Transfer-Encoding: quoted-printable\n\n", "a=\n"},
    {HEAD "Subject: ", "=?utf-8?Q?a?= "},
    {HEAD "Subject: ", "=?a?q?"},
    {HEAD "Content-Type: text/plain; ", "a=\"b\"; "},
    {HEAD, "X: y\n"},
    {HEAD "X: ", "\n y"},
    {HEAD "Content-Type: multipart/mixed; boundary=b\n\n", "--b"},
    {"From a\n" HEAD "\n", "\nFrom a"},
};

START_TEST(takes_linear_time)
{
	document_list documents = {0};
	struct buf message = BUF_EMPTY;
	struct err err = ERR_NONE;

	buf_text(&message, hostile[_i].before);
	while (message.length < 1 << 20)
		buf_text(&message, hostile[_i].repeated);
	mail_is(buf_str(&message));
	mail_read(&documents,
		  &(struct input){.bytes = buf_str(&message), .name = "a.eml"}, &err);
	document_list_done(&documents);
	buf_done(&message);
	err_done(&err);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("mail");

	unit_add_rows(suite, "plain", reads_plain, (int)ARRAY_COUNT(plain));
	unit_add_rows(suite, "chosen", chooses, (int)ARRAY_COUNT(chosen));
	unit_add_rows(suite, "fields", finds_fields, (int)ARRAY_COUNT(fields));
	unit_add_rows(suite, "words", decodes_words, (int)ARRAY_COUNT(words));
	unit_add_rows(suite, "parameters", finds_parameters,
		      (int)ARRAY_COUNT(parameters));
	unit_add_rows(suite, "known", knows, (int)ARRAY_COUNT(known));
	unit_add(suite, "pages", reads_saved_pages);
	unit_add(suite, "map", maps_base64_to_lines);
	unit_add(suite, "many", reads_many_messages);
	unit_add(suite, "message", says_what_is_wrong);
	unit_add(suite, "bounds", bounds_parts);
	unit_add_rows(suite, "hostile", takes_linear_time, (int)ARRAY_COUNT(hostile));
	return unit_main(suite);
}
