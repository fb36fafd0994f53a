/*
 * The book of decisions: what is written is read again, found again in articles that have
 * changed a little, and left alone where it is not understood.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "unit/tiny.h"
#include "unit/unit.h"

#include "base/array.h"
#include "align/decide/book.h"

enum { MOST = 4 };

/* Articles with labels "one", "two". */
struct scene {
	struct tiny tiny;
	struct book *book;
	message_list messages;
};

static const char *const plain[] = {
    "The bridge is closed|Inspectors counted 48 cracked hangers on the bridge in May|"
    "The mayor resigned",
    "A bridge was shut|Some 47 hangers of the bridge were cracked they said|Rain fell",
    NULL};

static const struct decision reject = {.kind = DECISION_REJECT, .a = {0, 1}, .b = {1, 1}},
			     conflict = {.kind = DECISION_LINK,
					 .a = {0, 1},
					 .b = {1, 1},
					 .relation = RELATION_CONFLICT},
			     unique = {.kind = DECISION_STATUS,
				       .a = {1, 2},
				       .status = STATUS_UNIQUE},
			     note = {.kind = DECISION_NOTE,
				     .a = {0, 2},
				     .text = "was \x1B[31m denied"};

static struct book_count place(struct scene *scene)
{
	return book_place(scene->book,
			  (const struct article *const *)scene->tiny.articles,
			  scene->tiny.count, "story.decisions", &scene->messages);
}

static void scene_open(struct scene *scene, const char *const *texts, const char *bytes)
{
	struct err err = ERR_NONE;

	*scene = (struct scene){.book = book_new()};
	tiny_open(&scene->tiny, texts);
	ck_assert(book_read(scene->book, str_of(bytes), "story.decisions",
			    &scene->messages, &err));
	place(scene);
}

static void scene_close(struct scene *scene)
{
	book_free(scene->book);
	message_list_done(&scene->messages);
	tiny_close(&scene->tiny);
}

/* Writes the decisions as "link 1:2 2:2 conflict" and so on. */
static void write_list(struct buf *out, const struct book *book)
{
	decision_list list = {0};

	book_list(book, &list);
	buf_text(out, "");
	for (size_t i = 0; i < list.count; i++) {
		const struct decision *one = &list.items[i];

		buf_format(out, "%s%s %u:%u", out->length ? "; " : "",
			   decision_name(one->kind), one->a.article + 1,
			   one->a.sentence + 1);
		if (decision_is_pair(one->kind))
			buf_format(out, " %u:%u", one->b.article + 1,
				   one->b.sentence + 1);
		if (one->kind == DECISION_LINK)
			buf_format(out, " %s", link_relation_name(one->relation));
		if (one->kind == DECISION_STATUS)
			buf_format(out, " %s", story_status_name(one->status));
		if (one->kind == DECISION_NOTE)
			buf_format(out, " %s", one->text);
	}
	vec_done(&list);
}

static void check_list(const struct book *book, const char *expected)
{
	struct buf out = BUF_EMPTY;

	write_list(&out, book);
	ck_assert_str_eq(out.bytes, expected);
	buf_done(&out);
}

/* The file of the four decisions above. */
static char *written(void)
{
	struct scene scene;
	struct buf out = BUF_EMPTY;

	scene_open(&scene, plain, "");
	book_decide(scene.book, &conflict);
	book_decide(scene.book, &unique);
	book_decide(scene.book, &note);
	book_write(&out, scene.book);
	scene_close(&scene);
	return buf_take(&out);
}

static const char all[] =
    "link 1:2 2:2 conflict; status 2:3 unique; note 1:3 was <001B>[31m denied";

START_TEST(is_read_as_it_was_written)
{
	char *file = written();
	struct scene scene;
	struct buf again = BUF_EMPTY;

	scene_open(&scene, plain, file);
	check_list(scene.book, all);
	book_write(&again, scene.book);
	ck_assert_str_eq(again.bytes, file);
	ck_assert_uint_eq(scene.messages.count, 0);
	buf_done(&again);
	scene_close(&scene);
	free(file);
}
END_TEST

/* What became of the articles, and which decisions they still have. */
static const struct {
	const char *texts[3];
	const char *list;
	size_t changed, lost;
} changes[] = {
    {{"The bridge is closed|Inspectors counted 48 cracked hangers on the bridge in "
      "May|The mayor resigned",
      "A bridge was shut|Some 47 hangers of the bridge were cracked they said|Rain "
      "fell"},
     all,
     0,
     0},
    /* Sentences before and between, other case and marks: the text is the same. */
    {{"News|The bridge is closed|INSPECTORS counted 48 cracked hangers on the bridge in "
      "May|Rain|The mayor resigned",
      "A bridge was shut|Some 47 hangers of the bridge were cracked they said|Rain "
      "fell"},
     "link 1:3 2:2 conflict; status 2:3 unique; note 1:5 was <001B>[31m denied",
     0,
     0},
    /* A word changed, between the same neighbours, and at the same start. */
    {{"The bridge is closed|Inspectors found 48 cracked hangers on the bridge in "
      "May|The mayor has resigned",
      "Some 47 hangers of the bridge were cracked they say|Rain fell"},
     "link 1:2 2:1 conflict; status 2:2 unique; note 1:3 was <001B>[31m denied",
     2,
     0},
    /* Gone, and replaced by what has little in common. */
    {{"The bridge is closed|Nobody knows why|A new mayor came",
      "A bridge was shut|Some 47 hangers of the bridge were cracked they said|Rain "
      "fell"},
     "status 2:3 unique",
     0,
     2},
    /* Twice the same text and no neighbour to tell: no guess. */
    {{"Inspectors counted 48 cracked hangers on the bridge in May|x y z|Inspectors "
      "counted 48 cracked hangers on the bridge in May",
      "A bridge was shut|Some 47 hangers of the bridge were cracked they said|Rain "
      "fell"},
     "status 2:3 unique",
     0,
     2},
    /* Now both say the same words: that needs no link. */
    {{"The bridge is closed|Some 47 hangers of the bridge were cracked they said|The "
      "mayor resigned",
      "A bridge was shut|Some 47 hangers of the bridge were cracked they said|Rain "
      "fell"},
     "status 2:3 unique; note 1:3 was <001B>[31m denied",
     0,
     1},
};

START_TEST(outlasts_changes)
{
	char *file = written();
	struct scene scene;
	struct book_count count;

	scene_open(&scene, changes[_i].texts, file);
	check_list(scene.book, changes[_i].list);
	count = place(&scene);
	ck_assert_uint_eq(count.changed, changes[_i].changed);
	ck_assert_uint_eq(count.lost, changes[_i].lost);
	scene_close(&scene);
	free(file);
}
END_TEST

/* What no longer fits is told with its line and written again. */
START_TEST(keeps_what_is_lost)
{
	static const char *const other[] = {"Something else", "A third thing", NULL};
	char *file = written();
	struct scene scene;
	struct buf again = BUF_EMPTY;

	scene_open(&scene, other, file);
	check_list(scene.book, "");
	ck_assert_uint_eq(scene.messages.count, 3);
	ck_assert_ptr_nonnull(strstr(
	    scene.messages.items[0].text,
	    "story.decisions:2: the decision does not fit the articles: "
	    "'Inspectors counted 48 cracked hangers on the bridge in May' of one"));
	book_write(&again, scene.book);
	ck_assert_str_eq(again.bytes, file);
	buf_done(&again);
	scene_close(&scene);
	free(file);
}
END_TEST

START_TEST(undoes_and_redoes)
{
	struct scene scene;
	struct book_change change;

	scene_open(&scene, plain, "");
	ck_assert(!book_undo(scene.book, &change));
	book_decide(scene.book, &reject);
	book_decide(scene.book, &conflict);
	check_list(scene.book, "link 1:2 2:2 conflict");
	ck_assert(book_undo(scene.book, &change));
	check_list(scene.book, "reject 1:2 2:2");
	ck_assert_int_eq(change.before->kind, DECISION_REJECT);
	ck_assert_int_eq(change.after->kind, DECISION_LINK);
	ck_assert(book_undo(scene.book, &change));
	check_list(scene.book, "");
	ck_assert_ptr_null(change.before);
	ck_assert(book_redo(scene.book, &change));
	check_list(scene.book, "reject 1:2 2:2");
	/* A new change ends what could be done again. */
	ck_assert(book_drop(scene.book, &conflict));
	check_list(scene.book, "");
	ck_assert(!book_redo(scene.book, &change));
	ck_assert(!book_drop(scene.book, &conflict));
	ck_assert(book_undo(scene.book, &change));
	check_list(scene.book, "reject 1:2 2:2");
	/* The articles are read again between doing and undoing. */
	book_decide(scene.book, &unique);
	book_undo(scene.book, &change);
	place(&scene);
	ck_assert(book_redo(scene.book, &change));
	check_list(scene.book, "reject 1:2 2:2; status 2:3 unique");
	scene_close(&scene);
}
END_TEST

#define NAMED "\t0123456789abcdef - -\tone\tThe bridge\n"

/* Files that are not as they should be, how many lines of them are told, and what is said
 * of the first. */
static const struct {
	const char *bytes;
	size_t told;
	const char *first;
} broken[] = {
    {"crossread-decisions 1\nlink loosely\n" NAMED NAMED, 1,
     "story.decisions:2: this is no decision; it is left aside"},
    {"crossread-decisions 1\n# by me\n\nreject\n" NAMED, 1,
     "story.decisions:4: a decision on two sentences has two lines"},
    {"crossread-decisions 1\nstatus shared\n" NAMED NAMED, 1,
     "story.decisions:2: a decision on a sentence has one line"},
    {"crossread-decisions 1\nstatus shared\n\tXYZ - -\tone\tThe\n", 1,
     "story.decisions:3: this names no sentence"},
    {"crossread-decisions 1\nstatus shared\n\t0123456789abcdef - - -\tone\tThe\n", 1,
     "story.decisions:3: this names no sentence"},
    {"crossread-decisions 1\nnote \x1B]0;x\n" NAMED, 1,
     "story.decisions:2: the line has a control"},
    {"crossread-decisions 1\nnote \xFF\n" NAMED, 1,
     "story.decisions:2: the line is not UTF-8"},
    {"crossread-decisions 1\n" NAMED, 1, "story.decisions:2: this is no decision"},
    {"crossread-decisions 1\na\nb\nc\nd\ne\n", 4, "story.decisions:2: "},
    {"crossread-decisions 1\r\n#\r\n", 0, NULL},
};

START_TEST(keeps_what_it_does_not_understand)
{
	struct scene scene;
	struct buf again = BUF_EMPTY;
	const char *end = strchr(broken[_i].bytes, '\n');

	scene_open(&scene, plain, broken[_i].bytes);
	ck_assert_uint_eq(scene.messages.count, broken[_i].told);
	if (broken[_i].first)
		ck_assert_ptr_nonnull(
		    strstr(scene.messages.items[0].text, broken[_i].first));
	book_write(&again, scene.book);
	ck_assert_str_eq(strchr(again.bytes, '\n'), end);
	buf_done(&again);
	scene_close(&scene);
}
END_TEST

/* The rest of a broken file counts. */
START_TEST(takes_the_rest)
{
	char *file = written();
	struct buf bytes = BUF_EMPTY;
	struct scene scene;

	buf_text(&bytes, file);
	buf_text(&bytes, "rejekt\n" NAMED "note without its end\n\t0123");
	scene_open(&scene, plain, bytes.bytes);
	check_list(scene.book, all);
	ck_assert_uint_eq(scene.messages.count, 2);
	buf_cut(&bytes, 0);
	book_write(&bytes, scene.book);
	ck_assert_int_eq(bytes.bytes[bytes.length - 1], '\n');
	scene_close(&scene);
	buf_done(&bytes);
	free(file);
}
END_TEST

/* Another file is refused, so that it is not overwritten. */
static const char *const others[] = {"The bridge is closed.\n", "crossread-decisions 2\n",
				     "crossread-decisions 11\n", "\n", "\t"};

START_TEST(refuses_other_files)
{
	struct book *book = book_new();
	message_list messages = {0};
	struct err err = ERR_NONE;

	ck_assert(!book_read(book, str_of(others[_i]), "a.txt", &messages, &err));
	ck_assert_ptr_nonnull(
	    strstr(err.message, "a.txt:1: not 'crossread-decisions 1'"));
	err_done(&err);
	message_list_done(&messages);
	book_free(book);
}
END_TEST

/* Of two outlets with one text the label says which is meant; where no outlet has the
 * label, the text alone is not enough. */
START_TEST(tells_outlets_apart)
{
	static const char *const copies[] = {"Rain fell|A flood came|Wind blew",
					     "Rain fell|A flood came|Wind blew", NULL};
	static const struct decision second = {
	    .kind = DECISION_NOTE, .a = {1, 1}, .text = "x"};
	struct scene scene;
	struct buf file = BUF_EMPTY;

	scene_open(&scene, copies, "");
	book_decide(scene.book, &second);
	book_write(&file, scene.book);
	scene_close(&scene);
	scene_open(&scene, copies, file.bytes);
	check_list(scene.book, "note 2:2 x");
	scene.tiny.articles[1]->label = "renamed";
	ck_assert_uint_eq(place(&scene).lost, 1);
	scene.tiny.articles[0]->label = "two";
	ck_assert_uint_eq(place(&scene).lost, 0);
	check_list(scene.book, "note 1:2 x");
	scene_close(&scene);
	buf_done(&file);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("book");

	unit_add(suite, "file", is_read_as_it_was_written);
	unit_add_rows(suite, "articles", outlasts_changes, ARRAY_COUNT(changes));
	unit_add(suite, "articles", keeps_what_is_lost);
	unit_add(suite, "articles", tells_outlets_apart);
	unit_add(suite, "history", undoes_and_redoes);
	unit_add_rows(suite, "broken", keeps_what_it_does_not_understand,
		      ARRAY_COUNT(broken));
	unit_add(suite, "broken", takes_the_rest);
	unit_add_rows(suite, "broken", refuses_other_files, ARRAY_COUNT(others));
	return unit_main(suite);
}
