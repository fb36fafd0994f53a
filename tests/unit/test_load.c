/*
 * Loading: operands become articles or messages, and labels that are all different.  The
 * files are written to a directory of their own.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "unit/unit.h"

#include "base/array.h"
#include "read/source/load.h"

static const struct load_options options = {.language = "en"};

/* A directory that the tests of this file share; each case makes and removes its own. */
struct place {
	char path[64];
	char before[4096]; /* the working directory to go back to */
};

static void enter(struct place *place)
{
	/* cppcheck-suppress ctuuninitvar ; this is what fills it */
	snprintf(place->path, sizeof place->path, "/tmp/crossread-load.XXXXXX");
	ck_assert_ptr_nonnull(getcwd(place->before, sizeof place->before));
	ck_assert_ptr_nonnull(mkdtemp(place->path));
	ck_assert_int_eq(chdir(place->path), 0);
}

static void leave(struct place *place)
{
	struct buf command = BUF_EMPTY;

	ck_assert_int_eq(chdir(place->before), 0);
	buf_format(&command, "rm -rf '%s'", place->path);
	ck_assert_int_eq(system(command.bytes), 0);
	buf_done(&command);
}

static void write_file(const char *path, const char *text)
{
	FILE *stream = fopen(path, "w");

	ck_assert_ptr_nonnull(stream);
	fputs(text, stream);
	ck_assert_int_eq(fclose(stream), 0);
}

static const struct {
	const char *operands[6];
	const char *labels; /* in the order of the operands, "|" between */
	int failures;
} cases[] = {
    {{"a.txt"}, "a", 0},
    {{"a.txt", "b.txt"}, "a|b", 0},
    {{"./a.txt"}, "a", 0},
    {{"A=a.txt", "B=b.txt"}, "A|B", 0},
    {{"A B=a.txt"}, "A B", 0},
    {{"outlet.txt"}, "The Post", 0},
    {{"url.txt"}, "example.org", 0},
    {{"X=outlet.txt"}, "X", 0},
    {{"c=d.txt"}, "c=d", 0},  /* a file of that whole name */
    {{"sub/x=a.txt"}, "", 1}, /* a slash: no label */
    {{"=a.txt"}, "", 1},
    {{"missing.txt", "a.txt"}, "a", 1},
    {{"empty.txt", "a.txt"}, "a", 1},
    {{"binary.txt"}, "", 1},
    {{"sub"}, "a|z", 0},
    {{"sub/"}, "a|z", 0},
    {{"hollow"}, "", 1},
    {{"L=sub"}, "a|z", 0},
    /* URLs are not fetched unasked; a file may be called like one of another scheme. */
    {{"http://127.0.0.1/a", "a.txt"}, "a", 1},
    {{"A=https://127.0.0.1/?b=c#1", "a.txt"}, "a", 1},
    {{"ftp://a.txt"}, "a", 0},
    {{"ftp://b.txt"}, "", 1},
    /* Two alike: lengthened by folder, then by number. */
    {{"a.txt", "sub/a.txt"}, "a|sub/a", 0},
    {{"sub/a.txt", "two/a.txt"}, "sub/a|two/a", 0},
    {{"a.txt", "a.txt"}, "a 1|a 2", 0},
    {{"A=a.txt", "A=b.txt"}, "A 1|A 2", 0},
    {{"A=b.txt", "A=a.txt"}, "A 2|A 1", 0},
    {{"sub/a.txt", "sub/a.txt"}, "a 1|a 2", 0},
    /* A story file: paths from its folder, labels, and lines that are wrong. */
    {{"good.cross"}, "A B|b|The Post", 0},
    {{"sub/up.cross"}, "X|a", 0},
    {{"L=good.cross"}, "A B|b|The Post", 0},
    {{"good.cross", "sub/a.txt"}, "A B|b|The Post|a", 0},
    {{"wrong.cross"}, "a", 7},
    {{"none.cross"}, "", 1},
    {{"missing.cross"}, "", 1},
    {{"lost.cross"}, "a|b", 1},
};

static void make_files(void)
{
	mkdir("sub", 0700);
	mkdir("two", 0700);
	mkdir("hollow", 0700);
	mkdir("ftp:", 0700);
	mkdir("sub/deeper", 0700);
	write_file("a.txt", "One sentence.\n");
	write_file("b.txt", "Another sentence.\n");
	write_file("c=d.txt", "A third sentence.\n");
	write_file("outlet.txt", "Outlet: The Post\n\nOne sentence.\n");
	write_file("url.txt", "URL: https://www.example.org/a\n\nOne sentence.\n");
	write_file("empty.txt", "\n \n");
	write_file("binary.txt", "\1\2\3\4");
	write_file("sub/a.txt", "A sentence in a folder.\n");
	write_file("sub/z.TXT", "The last sentence.\n");
	write_file("sub/.hidden.txt", "Not seen.\n");
	write_file("sub/program.c", "int main;\n");
	write_file("sub/deeper/b.txt", "Not seen.\n");
	write_file("good.cross", "# a story\n\n'A B' a.txt\n - b.txt\n- outlet.txt");
	write_file("sub/up.cross", "X ../a.txt\n- a.txt\n");
	write_file("wrong.cross", "X\n'Y a.txt\n- a.txt\n- b.txt color=red\n"
				  "- b.txt date=5.3.2025\n- b.txt date=2025-02-30\n"
				  "- good.cross\n- b.txt origin=\n");
	write_file("none.cross", "");
	write_file("lost.cross", "- a.txt\n- b.txt version-of=c\n");
	write_file("ftp:/a.txt", "A sentence in a folder with a strange name.\n");
	write_file("two/a.txt", "A sentence in another folder.\n");
}

START_TEST(loads_and_labels)
{
	struct place place;
	struct load load = {0};
	struct buf labels = BUF_EMPTY;
	int failures = 0;

	enter(&place);
	make_files();
	for (int i = 0; i < 6 && cases[_i].operands[i]; i++)
		load_operand(&load, cases[_i].operands[i], &options);
	load_resolve(&load);
	leave(&place);
	for (size_t i = 0; i < load.articles.count; i++)
		buf_format(&labels, "%s%s", i ? "|" : "", load.articles.items[i]->label);
	for (size_t i = 0; i < load.messages.count; i++)
		failures += load.messages.items[i].is_failure;
	ck_assert_str_eq(buf_str(&labels).bytes, cases[_i].labels);
	ck_assert_int_eq(failures, cases[_i].failures);
	ck_assert_int_eq(load_has_failed(&load), failures > 0);
	buf_done(&labels);
	load_done(&load);
}
END_TEST

/* Labels that lengthening would make alike again. */
START_TEST(labels_are_all_different)
{
	static const char *const operands[] = {"A=a.txt",	 "A=b.txt",
					       "A 1=outlet.txt", "A 2=url.txt",
					       "sub/A=a.txt",	 "A 1 1=c=d.txt"};
	struct place place;
	struct load load = {0};

	enter(&place);
	make_files();
	for (int i = 0; i < (int)ARRAY_COUNT(operands); i++)
		load_operand(&load, operands[i], &options);
	load_resolve(&load);
	leave(&place);
	for (size_t i = 0; i < load.articles.count; i++)
		for (size_t j = 0; j < i; j++)
			ck_assert_str_ne(load.articles.items[i]->label,
					 load.articles.items[j]->label);
	load_done(&load);
}
END_TEST

START_TEST(tells_what_it_skips)
{
	struct place place;
	struct load load = {0};
	static const char *const said[] = {
	    "sub: skipped deeper: a folder: name it to read what is in it",
	    "sub: skipped program.c: name it like an article",
	    "sub: skipped up.cross: a story file: open it by itself",
	};
	size_t skipped = 0;

	enter(&place);
	make_files();
	load_operand(&load, "sub", &options);
	load_resolve(&load);
	leave(&place);
	for (size_t i = 0; i < load.messages.count; i++)
		skipped += strstr(load.messages.items[i].text, "skipped") != NULL;
	ck_assert_uint_eq(skipped, 3); /* not the hidden one */
	for (size_t i = 0; i < 3; i++)
		ck_assert_ptr_nonnull(strstr(load.messages.items[i].text, said[i]));
	load_done(&load);
}
END_TEST

/* What a story file says of an article goes before what the article says. */
/* Whether the second article is still to be read. */
static bool wants_two(void *context)
{
	const struct load *load = context;

	return load->articles.count < 2;
}

/* Once the watch ends it nothing more is read, and what was left out is counted. */
START_TEST(stops_where_the_watch_says_so)
{
	struct load load = {0};
	struct watch watch = {wants_two, &load};
	struct load_options watched = {.language = "en", .watch = &watch};
	static const char *const files[] = {"in/a.txt", "in/b.txt", "in/c.txt", "d.txt"};
	struct place place;

	enter(&place);
	ck_assert_int_eq(mkdir("in", 0700), 0);
	for (size_t i = 0; i < ARRAY_COUNT(files); i++)
		write_file(files[i], "The ferry sank at noon on Tuesday.\n");
	load_operand(&load, "in", &watched);
	load_operand(&load, "d.txt", &watched);
	ck_assert_uint_eq(load.more, 2);
	load_resolve(&load);
	ck_assert_uint_eq(load.articles.count, 2);
	ck_assert(load_has_failed(&load));
	ck_assert_str_eq(load.messages.items[load.messages.count - 1].text,
			 "reading was stopped: 2 of 4 inputs not read, the first is "
			 "in/c.txt");
	load_done(&load);
	leave(&place);
}
END_TEST

START_TEST(takes_what_a_story_file_says)
{
	struct place place;
	struct load load = {0};
	const struct article *first, *second;

	enter(&place);
	write_file("a.txt", "Date: 2025-01-01\n\nOne sentence.\n");
	write_file("b.txt", "Another sentence.\n");
	write_file("s.cross", "A a.txt date=2025-03-05 origin='The Agency'\n"
			      "B b.txt version-of=A\n");
	load_operand(&load, "s.cross", &options);
	load_resolve(&load);
	leave(&place);
	ck_assert_uint_eq(load.articles.count, 2);
	first = load.articles.items[0];
	second = load.articles.items[1];
	ck_assert_str_eq(first->date, "2025-03-05");
	ck_assert_str_eq(first->agency, "The Agency");
	ck_assert_str_eq(first->source, "a.txt");
	ck_assert_ptr_null(first->version_of);
	ck_assert_ptr_null(second->date);
	ck_assert_str_eq(second->version_of, "A");
	ck_assert(!load_has_failed(&load));
	load_done(&load);
}
END_TEST

/* The articles of a story, and the languages that they are settled to be in. */
static const struct {
	const char *text, *language;
} languages[] = {
    {"The old bridge was closed on Tuesday, and nobody knows when it will open to "
     "traffic again, said the mayor of the town.",
     "en"},
    {"Le vieux pont est fermé depuis mardi et personne ne sait quand il sera de nouveau "
     "ouvert à la circulation, a dit le maire de la ville.",
     "fr"},
    {"Workers of the town have shut the old bridge, which is not safe, and they will "
     "mend it before the winter comes.",
     "en"},
    {"Tallow Bro, Fjeld og Holmby stengt.", "en"},
    {"Мост закрыт.", "ru"},
};

/* In doubt the language that is common in the story wins, where letters allow it. */
START_TEST(settles_languages)
{
	struct place place;
	struct load load = {0};

	enter(&place);
	for (size_t i = 0; i < ARRAY_COUNT(languages); i++) {
		char name[] = {(char)('a' + i), '.', 't', 'x', 't', '\0'};

		write_file(name, languages[i].text);
		load_operand(&load, name, &(struct load_options){0});
	}
	ck_assert_uint_eq(load.articles.count, ARRAY_COUNT(languages));
	ck_assert_str_ne(load.articles.items[3]->language, "en");
	load_resolve(&load);
	for (size_t i = 0; i < ARRAY_COUNT(languages); i++)
		ck_assert_str_eq(load.articles.items[i]->language, languages[i].language);
	load_done(&load);
	leave(&place);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("load");

	unit_add_rows(suite, "label", loads_and_labels, (int)ARRAY_COUNT(cases));
	unit_add(suite, "label", labels_are_all_different);
	unit_add(suite, "language", settles_languages);
	unit_add(suite, "folder", tells_what_it_skips);
	unit_add(suite, "folder", stops_where_the_watch_says_so);
	unit_add(suite, "story file", takes_what_a_story_file_says);
	return unit_main(suite);
}
