/*
 * Whole pages that were copied as text: what frames the article, which line is its title,
 * and texts that only have short lines.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "unit/shown.h"
#include "unit/unit.h"

#include "base/array.h"
#include "read/format/plain.h"

#define ABOVE "Home\n\nNews\n\nSport\n\nWeather\n\nLocal news\n\nYour account\n\n"
#define BELOW                                                                  \
	"Cat on a tower\n\nStorm hits coast\n\nMayor resigns\n\nHall open\n\n" \
	"We use cookies to know how often our pages are read.\n\nImprint\n\n"  \
	"Jobs\n\nHelp\n\nApps\n\nNewsletters\n"
#define FIRST                                                                          \
	"The ferry struck the barge in thick fog on Tuesday morning, and nobody "      \
	"of the forty people on board was hurt, the police of Alden said on the same " \
	"evening."
#define SECOND                                                                      \
	"The master of the ferry told the harbour office that he had seen nothing " \
	"of the barge before it was too late, and that he was very sorry for all of it."
#define MENU_ABOVE                                                     \
	"menu:Home|menu:News|menu:Sport|menu:Weather|menu:Local news|" \
	"menu:Your account|"
#define MENU_BELOW                                                             \
	"|menu:Cat on a tower|menu:Storm hits coast|menu:Mayor resigns|"       \
	"menu:Hall open|We use cookies to know how often our pages are read.|" \
	"menu:Imprint|menu:Jobs|menu:Help|menu:Apps|menu:Newsletters"

static const struct {
	const char *text, *shown, *title; /* TITLE: of the document, NULL for none */
} pages[] = {
    {"", "", NULL},
    {FIRST, FIRST, NULL},
    /* The title has most words in common with the article; what is below it and tells
     * who wrote it and when is left to be judged. */
    {ABOVE "Ferry strikes a barge in thick fog\n\nText size\n\nBy Ann Lee\n\n"
	   "March 4, 2026\n\n" FIRST "\n\nNo lights\n\n" SECOND "\n\n" BELOW,
     MENU_ABOVE "title:Ferry strikes a barge in thick fog|menu:Text size|By Ann Lee|"
		"March 4, 2026|" FIRST "|No lights|" SECOND MENU_BELOW,
     "Ferry strikes a barge in thick fog"},
    /* None has enough of them. */
    {ABOVE FIRST "\n\n" SECOND "\n\n" BELOW, MENU_ABOVE FIRST "|" SECOND MENU_BELOW,
     NULL},
    /* A title that is told; and too few lines above, around, or too little between. */
    {"Title: A ferry\n\n" ABOVE FIRST "\n\nImprint",
     "title:Title: A ferry|Home|News|Sport|Weather|Local news|Your account|" FIRST
     "|Imprint",
     "A ferry"},
    {"Home\n\n" FIRST "\n\n" SECOND "\n\nJobs\n\nHelp",
     "Home|" FIRST "|" SECOND "|Jobs|Help", NULL},
    {"Apples: 3\n\nPears: 4\n\nPlums: 5\n\nFigs: 6\n\nNuts: 7\n\n" FIRST "\n\n" SECOND
     "\n\nApples: 3\n\nPears: 4\n\nPlums: 5\n\nFigs: 6\n\nNuts: 7\n\nOats: 8\n\nRye: 9",
     "Apples: 3|Pears: 4|Plums: 5|Figs: 6|Nuts: 7|" FIRST "|" SECOND
     "|Apples: 3|Pears: 4|Plums: 5|Figs: 6|Nuts: 7|Oats: 8|Rye: 9",
     NULL},
};

START_TEST(sets_frames_apart)
{
	struct input input = {.bytes = str_of(pages[_i].text), .name = "a.txt"};
	document_list documents = {0};
	struct buf shown = BUF_EMPTY;
	struct err err = ERR_NONE;

	ck_assert(plain_document(&documents, &input, &err));
	shown_blocks(&shown, &documents.items[0]);
	ck_assert_str_eq(shown.bytes, pages[_i].shown);
	ck_assert_pstr_eq(documents.items[0].fields[METADATA_TITLE], pages[_i].title);
	buf_done(&shown);
	document_list_done(&documents);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("pasted_page");

	unit_add_rows(suite, "frame", sets_frames_apart, (int)ARRAY_COUNT(pages));
	return unit_main(suite);
}
