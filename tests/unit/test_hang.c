/*
 * What hangs beside the sentences of a thread: how the others stand to each, and where
 * the statements are put that it lacks.  The thread is the first article throughout.
 */
#include "config.h"

#include <string.h>

#include "unit/tiny.h"
#include "unit/unit.h"

#include "base/array.h"
#include "align/why/hang.h"

/* A model that believes in nothing but what is equal. */
static const char never[] = "intercept -50 -50\ncut 0.5\nsure 0.9\nunlike 0.1\n";

#define COUNTED(number) "Inspectors counted " number " cracked hangers"

/* Additions are written as "article:sentence" from 1, behind the number of the thread's
 * sentence that they hang at, or "top" or "end". */
static const struct {
	const char *texts[4];
	const char *languages[4];
	const char *agencies[4];
	const char *additions;
} hung[] = {
    {{"A zorbak"}, {NULL}, {NULL}, ""},
    {{"A zorbak", "A zorbak"}, {NULL}, {NULL}, ""},
    {{"A zorbak|Some vastok", "A zorbak|A plimor|Some vastok"}, {NULL}, {NULL}, "1 2:2"},
    {{"Some vastok", "A plimor|Some vastok"}, {NULL}, {NULL}, "top 2:1"},
    {{"Some vastok", "A plimor"}, {NULL}, {NULL}, "end 2:1"},
    /* The member that stands nearest behind a counterpart decides. */
    {{"A zorbak|Some vastok|A grindle", "A zorbak|A tarm|A plimor", "A grindle|A plimor"},
     {NULL},
     {NULL},
     "1 2:2 3 3:2"},
    /* A member that stands before all that is in common gives way to one behind. */
    {{"A zorbak|Some vastok", "A plimor|A zorbak", "Some vastok|A tarm|A plimor"},
     {NULL},
     {NULL},
     "2 3:3 2 3:2"},
    /* Of one place what more origins report comes first. */
    {{"Some vastok", "Some vastok|A zorbak|A plimor", "Some vastok|A plimor"},
     {NULL},
     {"NPA", "NPA", NULL, NULL},
     "1 3:2 1 2:2"},
    /* Nothing was looked for in another language. */
    {{"A zorbak", "Ein vastok"}, {NULL, "de"}, {NULL}, ""},
    {{"", "A zorbak"}, {NULL}, {NULL}, "end 2:1"},
};

/* Others are written as sign, "article:sentence" and "?" where it is not sure: "~"
 * differs, "=" agrees, "-" is silent, "x" is cut. */
static const struct {
	const char *texts[5];
	uint32_t cut;	    /* this article, from 1 */
	const char *others; /* of the first sentence */
} others[] = {
    {{COUNTED("48")}, 0, ""},
    {{COUNTED("48"), COUNTED("48"), "A zorbak", "A plimor"}, 4, "=2:1 -3:1 x4:1"},
    {{COUNTED("48"), COUNTED("48"), COUNTED("47")}, 0, "~3:1? =2:1"},
    {{COUNTED("48"), COUNTED("47") "|" COUNTED("46")}, 0, "~2:1? ~2:2?"},
};

static void write_additions(struct buf *out, const struct hangs *hangs)
{
	size_t end = hangs->first.count - 2;

	buf_text(out, "");
	for (size_t hook = 0; hook <= end; hook++)
		for (size_t i = hangs->first.items[hook];
		     i < hangs->first.items[hook + 1]; i++) {
			struct place place = hangs->additions.items[i].place;

			buf_text(out, out->length ? " " : "");
			if (hook == HANG_TOP || hook == end)
				buf_text(out, hook ? "end" : "top");
			else
				buf_format(out, "%zu", hook);
			buf_format(out, " %u:%u", place.article + 1, place.sentence + 1);
		}
}

START_TEST(hangs_what_the_thread_lacks)
{
	struct buf found = BUF_EMPTY;
	struct hangs *hangs;
	struct tiny tiny;
	struct story *story;

	tiny_open(&tiny, hung[_i].texts);
	tiny_model(&tiny.model, never);
	for (size_t a = 0; a < tiny.count; a++) {
		tiny.articles[a]->agency = hung[_i].agencies[a];
		if (hung[_i].languages[a])
			tiny.articles[a]->language = hung[_i].languages[a];
	}
	story = tiny_build(&tiny);
	hangs = hang_find(story, 0);
	write_additions(&found, hangs);
	ck_assert_str_eq(buf_str(&found).bytes, hung[_i].additions);
	buf_done(&found);
	hang_free(hangs);
	story_free(story);
	tiny_close(&tiny);
}
END_TEST

static void write_others(struct buf *out, const hang_other_list *list)
{
	static const char signs[HANG_STANDS] = {'~', '=', '&', '-', 'x'};

	buf_text(out, "");
	for (size_t i = 0; i < list->count; i++) {
		const struct hang_other *other = &list->items[i];

		buf_format(out, "%s%c%u:%u%s", i ? " " : "", signs[other->stand],
			   other->place.article + 1, other->place.sentence + 1,
			   other->stand == HANG_DIFFERS && !other->sure ? "?" : "");
	}
}

START_TEST(tells_how_the_others_stand)
{
	struct buf found = BUF_EMPTY;
	hang_other_list list = {0};
	struct tiny tiny;
	struct story *story;

	tiny_open(&tiny, others[_i].texts);
	if (others[_i].cut)
		tiny.articles[others[_i].cut - 1]->truncated = true;
	story = tiny_build(&tiny);
	hang_find_others(&list, story, (struct place){0, 0});
	write_others(&found, &list);
	ck_assert_str_eq(buf_str(&found).bytes, others[_i].others);
	buf_done(&found);
	vec_done(&list);
	story_free(story);
	tiny_close(&tiny);
}
END_TEST

/* Versions of one outlet's article are one outlet, articles of one origin one origin. */
START_TEST(counts_outlets_and_origins)
{
	static const char *const texts[] = {"A zorbak", "A zorbak", "A zorbak",
					    "A zorbak", NULL};
	hang_other_list list = {0};
	struct hang_count count;
	struct tiny tiny;
	struct story *story;

	tiny_open(&tiny, texts);
	tiny.articles[2]->version_of = tiny.articles[1]->label;
	tiny.articles[1]->agency = tiny.articles[3]->agency = "NPA";
	story = tiny_build(&tiny);
	hang_find_others(&list, story, (struct place){0, 0});
	count = hang_count_others(story, &list, HANG_AGREES);
	ck_assert_uint_eq(list.count, 3);
	ck_assert_uint_eq(count.outlets, 2);
	ck_assert_uint_eq(count.origins, 1);
	count = hang_count_others(story, &list, HANG_DIFFERS);
	ck_assert_uint_eq(count.outlets + count.origins, 0);
	vec_done(&list);
	story_free(story);
	tiny_close(&tiny);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("hang");

	unit_add_rows(suite, "additions", hangs_what_the_thread_lacks,
		      (int)ARRAY_COUNT(hung));
	unit_add_rows(suite, "others", tells_how_the_others_stand,
		      (int)ARRAY_COUNT(others));
	unit_add(suite, "count", counts_outlets_and_origins);
	return unit_main(suite);
}
