/*
 * Mails that were pasted from a window: their heads in some languages, quoted or passed
 * on, and what only looks like one.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "unit/shown.h"
#include "unit/unit.h"

#include "base/array.h"
#include "read/clean/extract.h"
#include "read/format/mail_header.h"
#include "read/format/mail_text.h"
#include "read/format/plain.h"

#define BODY "The ferry struck the barge. Nobody was hurt."
#define DEUTSCH "Die F\xC3\xA4hre traf den Kahn, und niemand wurde dabei verletzt."
#define FRANCAIS \
	"Le bac a heurt\xC3\xA9 la p\xC3\xA9niche, mais il n'y a pas de bless\xC3\xA9."
#define ESPANOL "El barco choc\xC3\xB3 con la gabarra, pero no hubo heridos en el puerto."

static const struct {
	const char *text;
	const char *title, *byline, *outlet, *date;
	const char *shown; /* the document */
} mails[] = {
    {.text =
	 "From: Ann Lee <ann.lee@mail.example>\nSent: Tuesday, March 4, 2025 9:14 AM\n"
	 "To: Bo <bo@b.example>;\n    Cy <cy@c.example>\nCc:\nImportance: High\n"
	 "Subject: A ferry sinks\n\n" BODY,
     .title = "A ferry sinks",
     .byline = "Ann Lee",
     .date = "2025-03-04",
     .shown =
	 BODY "|outlet:From: Ann Lee <ann.lee@mail.example>|"
	      "date:Sent: Tuesday, March 4, 2025 9:14 AM|label:To: Bo <bo@b.example>;|"
	      "label:Cy <cy@c.example>|label:Cc:|label:Importance: High|"
	      "title:Subject: A ferry sinks"},
    /* The article's own date is better. */
    {.text = "\n\nDate: 4 March 2025\nFrom: The Courier\nSubject: A ferry\n\n"
	     "Monday, March 3, 2025\n\n" BODY,
     .title = "A ferry",
     .outlet = "The Courier",
     .date = "2025-03-03",
     .shown = "Monday, March 3, 2025|" BODY "|date:Date: 4 March 2025|"
	      "outlet:From: The Courier|title:Subject: A ferry"},
    /* Who is called like the server is no person. */
    {.text = "From: Daily Bugle <news@dailybugle.example>\nSubject: A ferry\n\n" BODY,
     .title = "A ferry",
     .outlet = "Daily Bugle",
     .shown = BODY "|outlet:From: Daily Bugle <news@dailybugle.example>|"
		   "title:Subject: A ferry"},
    {.text = "From: bo@b.example\nSubject: Re: A ferry\n\n" BODY,
     .title = "A ferry",
     .shown = BODY "|outlet:From: bo@b.example|title:Subject: Re: A ferry"},
    /* Other languages; a blank before the colon. */
    {.text =
	 "Von: Anna Lehmann [mailto:anna@k.example]\nGesendet: Dienstag, 4. M\xC3\xA4rz "
	 "2025 09:14\nAn: Bo\nBetreff: Eine F\xC3\xA4hre\n\n" DEUTSCH,
     .title = "Eine F\xC3\xA4hre",
     .byline = "Anna Lehmann",
     .date = "2025-03-04",
     .shown = DEUTSCH "|outlet:Von: Anna Lehmann [mailto:anna@k.example]|"
		      "date:Gesendet: Dienstag, 4. M\xC3\xA4rz 2025 09:14|label:An: Bo|"
		      "title:Betreff: Eine F\xC3\xA4hre"},
    {.text = "De\xC2\xA0: Anne Lef\xC3\xA8vre <a@c.example>\nEnvoy\xC3\xA9 : mardi 4 "
	     "mars 2025 "
	     "09:14\n\xC3\x80 : Bo\nObjet : Un bac\n\n" FRANCAIS,
     .title = "Un bac",
     .byline = "Anne Lef\xC3\xA8vre",
     .date = "2025-03-04",
     .shown = FRANCAIS "|outlet:De\xC2\xA0: Anne Lef\xC3\xA8vre <a@c.example>|"
		       "date:Envoy\xC3\xA9 : mardi 4 mars 2025 09:14|label:\xC3\x80 : Bo|"
		       "title:Objet : Un bac"},
    {.text = "De: Ana Ruiz <a@c.example>\nEnviado: martes, 4 de marzo de 2025 9:14\n"
	     "Para: Bo\nAsunto: Un barco\n\n" ESPANOL,
     .title = "Un barco",
     .byline = "Ana Ruiz",
     .date = "2025-03-04",
     .shown = ESPANOL "|outlet:De: Ana Ruiz <a@c.example>|"
		      "date:Enviado: martes, 4 de marzo de 2025 9:14|label:Para: Bo|"
		      "title:Asunto: Un barco"},
    /* Who passes it on did not write it, nor on that day. */
    {.text =
	 "From: Ann Lee <ann@a.example>\nDate: March 5, 2025\nSubject: Fwd: A ferry\n\n"
	 "---------- Forwarded message ---------\n"
	 "From: *The Gazette* <g@g.example>\nDate: Tue, Mar 4, 2025 at 9:14 AM\n"
	 "Subject: A ferry\nTo: <ann@a.example>\n\n\n" BODY,
     .title = "A ferry",
     .outlet = "The Gazette",
     .date = "2025-03-04",
     .shown = BODY "|label:From: Ann Lee <ann@a.example>|label:Date: March 5, 2025|"
		   "title:Subject: Fwd: A ferry|"
		   "label:---------- Forwarded message ---------|"
		   "outlet:From: *The Gazette* <g@g.example>|"
		   "date:Date: Tue, Mar 4, 2025 at 9:14 AM|title:Subject: A ferry|"
		   "label:To: <ann@a.example>"},
    /* Behind a note, a rule, marks of quotation. */
    {.text = "See below.\n\n________________________________\nFrom: The Gazette\n"
	     "Sent: March 4, 2025\nSubject: A ferry\n\n" BODY,
     .title = "A ferry",
     .outlet = "The Gazette",
     .date = "2025-03-04",
     .shown = "See below.|" BODY "|label:________________________________|"
	      "outlet:From: The Gazette|date:Sent: March 4, 2025|title:Subject: A ferry"},
    {.text = "> From: The Gazette\n> Subject: A ferry\n>\n> The ferry struck the barge.\n"
	     "> Nobody was hurt.\n",
     .title = "A ferry",
     .outlet = "The Gazette",
     .shown = "The ferry struck the barge.|Nobody was hurt.|outlet:From: The Gazette|"
	      "title:Subject: A ferry"},
    {.text = "> The ferry struck the barge.\n>\n> Nobody was hurt.\n",
     .shown = "The ferry struck the barge.|Nobody was hurt."},
    /* Copied from a table: values below their keys. */
    {.text = "From:\nThe Gazette\nTo:\nBo\nSubject:\nA ferry\n\n" BODY,
     .title = "A ferry",
     .outlet = "The Gazette",
     .shown = BODY "|outlet:From:|outlet:The Gazette|label:To:|label:Bo|title:Subject:|"
		   "title:A ferry"},
    /* A second one further down, with all that a head has. */
    {.text = "From: The Gazette\nSubject: A ferry\n\n" BODY "\n\nFrom: Bo\n"
	     "Date: 3 March 2025\nSubject: Re: Dinner\n\nFine.",
     .title = "A ferry",
     .outlet = "The Gazette",
     .date = "2025-03-03",
     .shown = BODY "|Fine.|outlet:From: The Gazette|title:Subject: A ferry|"
		   "outlet:From: Bo|date:Date: 3 March 2025|title:Subject: Re: Dinner"},
};

static void check_field(const char *name, const char *got, const char *expected)
{
	ck_assert_msg(!got == !expected && (!got || !strcmp(got, expected)),
		      "%s is %s, not %s", name, got ? got : "(null)",
		      expected ? expected : "(null)");
}

START_TEST(sets_heads_apart)
{
	struct input input = {.bytes = str_of(mails[_i].text), .name = "a.txt"};
	document_list documents = {0};
	struct buf shown = BUF_EMPTY;
	struct err err = ERR_NONE;
	struct article *article;

	ck_assert(!plain_is_certain(&input));
	ck_assert(mail_text_is(&input));
	ck_assert(mail_text_read_pasted(&documents, &input, &err));
	ck_assert_uint_eq(documents.count, 1);
	shown_blocks(&shown, &documents.items[0]);
	ck_assert_str_eq(shown.bytes, mails[_i].shown);
	ck_assert_uint_eq(shown_strays(&documents.items[0], input.bytes), 0);
	article = extract_article(&documents.items[0], "a.txt", NULL);
	check_field("title", article->title, mails[_i].title);
	check_field("byline", article->byline, mails[_i].byline);
	check_field("outlet", article->outlet, mails[_i].outlet);
	check_field("date", article->date, mails[_i].date);
	article_free(article);
	buf_done(&shown);
	document_list_done(&documents);
}
END_TEST

/* Texts that have such words and no head. */
static const char *const others[] = {
    "",
    ">",
    "From: here.",
    "From: the harbour\nThe ferry struck the barge.",
    "From the harbour\nTo: the sea\n\n" BODY,
    "Date: March 4, 2025\nTitle: A ferry\n\n" BODY,
    "Outlet: The Courier\nDate: March 4, 2025\nURL: https://c.example\n\n" BODY,
    "A ferry\n\n" BODY "\n\nFrom: Alden\nTo: Orm\nDate: March 4, 2025\n\n" BODY,
    "A ferry\n\n-----------------\n\nBy Ann Lee\n\n" BODY,
    "> A quotation, and\n\nwords about it.",
};

START_TEST(leaves_others_alone)
{
	struct input input = {.bytes = str_of(others[_i]), .name = "a.txt"};

	ck_assert(!mail_text_is(&input));
	ck_assert_uint_eq(mail_header_end(input.bytes, 0, false), 0);
}
END_TEST

START_TEST(knows_its_head_in_windows_1252)
{
	struct input input = {.bytes =
				  str_of("De : Anne\nEnvoy\xE9 : 4 mars 2025\n\nUn bac."),
			      .name = "a.txt"};

	ck_assert(mail_text_is(&input));
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("letter");

	unit_add_rows(suite, "heads", sets_heads_apart, (int)ARRAY_COUNT(mails));
	unit_add_rows(suite, "others", leaves_others_alone, (int)ARRAY_COUNT(others));
	unit_add(suite, "encoding", knows_its_head_in_windows_1252);
	return unit_main(suite);
}
