/*
 * Prose that has words of furniture, and furniture that reads like prose: each paragraph
 * of tests/read/paragraphs.tsv stands in the middle of an article, as text and as a page,
 * and must become sentences or must not.  How many are right may not fall.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "unit/unit.h"

#include "base/array.h"
#include "base/buf.h"
#include "base/err.h"
#include "base/file.h"
#include "base/str.h"
#include "read/clean/extract.h"
#include "read/html/html.h"
#include "read/format/plain.h"

/* Right of the 60 of each, as text and as a page. */
enum {
	PROSE_IN_TEXT = 59,
	PROSE_IN_PAGE = 59,
	FURNITURE_IN_TEXT = 60,
	FURNITURE_IN_PAGE = 60,
};

/* What stands around a paragraph. */
static const struct {
	const char *language, *title, *before[2], *behind[2];
} articles[] = {
    {"en",
     "Ferry sinks in the harbour of Bree",
     {"A ferry with forty people on board sank in the harbour of Bree on Monday evening, "
      "and all but two of them were saved by the crews of fishing boats.",
      "The captain, who was the last to leave the ship, told the police that the engine "
      "had stopped twice before the boat struck the wall of the harbour."},
     {"The mayor of the town spoke of a miracle and thanked the fishermen, who had left "
      "the pub as soon as they heard the horn of the ship.",
      "An inquiry into the cause will begin on Wednesday, the port authority said, and "
      "its "
      "first results are expected within three weeks."}},
    {"de",
     "Fähre sinkt im Hafen von Bree",
     {"Eine Fähre mit vierzig Menschen an Bord ist am Montagabend im Hafen von Bree "
      "gesunken, bis auf zwei wurden alle von den Mannschaften der Fischerboote "
      "gerettet.",
      "Der Kapitän, der das Schiff als Letzter verließ, sagte der Polizei, dass die "
      "Maschine "
      "vor dem Aufprall auf die Mauer zweimal stehen geblieben war."},
     {"Der Bürgermeister der Stadt sprach von einem Wunder und dankte den Fischern, die "
      "die Kneipe verlassen hatten, sobald das Horn des Schiffs zu hören war.",
      "Die Untersuchung der Ursache beginnt am Mittwoch, wie die Hafenbehörde mitteilte, "
      "und ihre ersten Ergebnisse werden in drei Wochen erwartet."}},
    {"fr",
     "Un bac coule dans le port de Bree",
     {"Un bac qui transportait quarante personnes a coulé lundi soir dans le port de "
      "Bree, "
      "et toutes sauf deux ont été sauvées par les équipages des bateaux de pêche.",
      "Le capitaine, qui a quitté le navire le dernier, a dit à la police que le moteur "
      "s'était arrêté deux fois avant le choc contre le mur du port."},
     {"Le maire de la ville a parlé d'un miracle et a remercié les pêcheurs, qui avaient "
      "quitté le café dès que la corne du navire s'était fait entendre.",
      "Une enquête sur les causes commencera mercredi, a indiqué l'autorité du port, et "
      "ses "
      "premiers résultats sont attendus dans trois semaines."}},
    {"es",
     "Un ferri se hunde en el puerto de Bree",
     {"Un ferri con cuarenta personas a bordo se hundió el lunes por la tarde en el "
      "puerto "
      "de Bree, y todas menos dos fueron salvadas por las tripulaciones de los "
      "pesqueros.",
      "El capitán, que fue el último en abandonar el barco, dijo a la policía que el "
      "motor "
      "se había parado dos veces antes del choque contra el muro del puerto."},
     {"El alcalde de la ciudad habló de un milagro y dio las gracias a los pescadores, "
      "que "
      "habían dejado el bar en cuanto oyeron la bocina del barco.",
      "Una investigación de las causas comenzará el miércoles, según la autoridad del "
      "puerto, y sus primeros resultados se esperan dentro de tres semanas."}},
    {"it",
     "Un traghetto affonda nel porto di Bree",
     {"Un traghetto con quaranta persone a bordo è affondato lunedì sera nel porto di "
      "Bree, "
      "e tutte tranne due sono state salvate dagli equipaggi dei pescherecci.",
      "Il capitano, che ha lasciato la nave per ultimo, ha detto alla polizia che il "
      "motore "
      "si era fermato due volte prima dell'urto contro il muro del porto."},
     {"Il sindaco della città ha parlato di un miracolo e ha ringraziato i pescatori, "
      "che "
      "avevano lasciato il bar appena avevano sentito la sirena della nave.",
      "Un'inchiesta sulle cause comincerà mercoledì, ha fatto sapere l'autorità del "
      "porto, "
      "e i primi risultati sono attesi entro tre settimane."}},
};

struct row {
	bool is_prose;
	size_t article;
	struct str text;
};

/* The row that LINE is; false where it is none. */
static bool read_row(struct row *row, struct str line)
{
	const char *tab = memchr(line.bytes, '\t', line.length);

	if (!tab || *line.bytes == '#')
		return false;
	row->is_prose = str_starts(line, "prose");
	row->article = ARRAY_COUNT(articles);
	for (size_t i = 0; i < ARRAY_COUNT(articles); i++)
		if (!strncmp(tab + 1, articles[i].language, 2))
			row->article = i;
	ck_assert(row->article < ARRAY_COUNT(articles));
	row->text = str_slice(line, (size_t)(tab + 4 - line.bytes), line.length);
	return true;
}

/* Whether all of the words of ROW, and no less, are in sentences of ARTICLE; or none. */
static bool is_right(const struct row *row, const struct article *article)
{
	size_t at = (size_t)((char *)memmem(article->text.bytes, article->text.length,
					    row->text.bytes, row->text.length) -
			     article->text.bytes);
	size_t bytes = 0, around = 0;

	for (size_t i = 0; i < article->sentence_count; i++) {
		struct span span = article->sentences[i].span;
		bool is_inside = span.offset >= at &&
				 span.offset + span.length <= at + row->text.length;

		bytes += is_inside ? span.length : 0;
		around += !is_inside;
	}
	ck_assert_uint_ge(around, 4);
	return row->is_prose ? bytes + 8 > row->text.length : bytes == 0;
}

static struct article *read_text(const struct row *row)
{
	struct buf text = BUF_EMPTY;
	struct article *article;

	buf_format(&text, "%s\n\n%s\n\n%s\n\n", articles[row->article].title,
		   articles[row->article].before[0], articles[row->article].before[1]);
	buf_slice(&text, row->text);
	buf_format(&text, "\n\n%s\n\n%s\n", articles[row->article].behind[0],
		   articles[row->article].behind[1]);
	article = plain_read(buf_str(&text), "a.txt", articles[row->article].language);
	buf_done(&text);
	return article;
}

static struct article *read_page(const struct row *row)
{
	struct buf page = BUF_EMPTY;
	document_list documents = {0};
	struct article *article;
	struct input input = {.name = "a.html"};
	struct err err = ERR_NONE;

	buf_format(&page,
		   "<html lang=%s><meta charset=utf-8><body><h1>%s</h1><p>%s</p><p>%s</p>"
		   "<p>",
		   articles[row->article].language, articles[row->article].title,
		   articles[row->article].before[0], articles[row->article].before[1]);
	buf_slice(&page, row->text);
	buf_format(&page, "</p><p>%s</p><p>%s</p></body></html>",
		   articles[row->article].behind[0], articles[row->article].behind[1]);
	input.bytes = buf_str(&page);
	ck_assert(html_read(&documents, &input, &err));
	article = extract_article(&documents.items[0], "a.html",
				  articles[row->article].language);
	document_list_done(&documents);
	buf_done(&page);
	return article;
}

static void note(const struct row *row, const char *form, bool is_good)
{
	if (!is_good && getenv("CROSSREAD_TEST_LIST"))
		fprintf(stderr, "%s, %s: %.*s\n", row->is_prose ? "prose" : "furniture",
			form, (int)row->text.length, row->text.bytes);
}

START_TEST(paragraphs_are_what_they_are)
{
	const char *folder = getenv("srcdir");
	struct buf path = BUF_EMPTY, file = BUF_EMPTY;
	struct err err = ERR_NONE;
	size_t in_text[2] = {0}, in_page[2] = {0};
	struct str rows;

	buf_format(&path, "%s/tests/read/paragraphs.tsv", folder ? folder : ".");
	ck_assert(file_read(&file, path.bytes, 1, &err));
	rows = buf_str(&file);
	for (size_t from = 0, to; from < rows.length; from = to + 1) {
		struct row row;
		struct article *text, *page;

		to = str_line_end(rows, from);
		if (!read_row(&row, str_slice(rows, from, to)))
			continue;
		text = read_text(&row);
		page = read_page(&row);
		in_text[row.is_prose] += is_right(&row, text);
		in_page[row.is_prose] += is_right(&row, page);
		note(&row, "text", is_right(&row, text));
		note(&row, "page", is_right(&row, page));
		article_free(text);
		article_free(page);
	}
	buf_done(&path);
	buf_done(&file);
	if (getenv("CROSSREAD_TEST_LIST"))
		fprintf(stderr, "prose %zu %zu, furniture %zu %zu\n", in_text[1],
			in_page[1], in_text[0], in_page[0]);
	ck_assert_uint_ge(in_text[1], PROSE_IN_TEXT);
	ck_assert_uint_ge(in_page[1], PROSE_IN_PAGE);
	ck_assert_uint_ge(in_text[0], FURNITURE_IN_TEXT);
	ck_assert_uint_ge(in_page[0], FURNITURE_IN_PAGE);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("paragraphs");

	unit_add(suite, "paragraphs", paragraphs_are_what_they_are);
	return unit_main(suite);
}
