/*
 * The viewer under every key in every view, and under scripts drawn by chance, on stories
 * of every kind.  Views and keys are taken from the app's tables, so new ones are tried
 * without a change here.
 *
 * A script that fails is printed, with as many words left out as can be; then
 *
 *     tests/viewer/test_viewer 'twelve 80x24 m j'
 *
 * runs it and prints each screen.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "property/random.h"
#include "unit/unit.h"
#include "viewer/script.h"
#include "viewer/stories.h"

#include "base/array.h"
#include "base/buf.h"
#include "base/mem.h"
#include "base/vec.h"
#include "show/app.h"

enum {
	BATCH = 20, /* random scripts a case */
	SHORTEST = 5,
	LONGEST = 80, /* words of a random script */
	PALETTE = 10, /* keys of one */
};

#define TOO_SMALL "19x4"

static VEC(char *) keys; /* of all commands, and others */

static void add_key(const char *key, size_t length)
{
	struct buf copy = BUF_EMPTY;

	buf_add(&copy, key, length);
	vec_push(&keys, buf_take(&copy));
}

/* Adds each of the keys in LIST, separated by blanks, but not the digits' "1..9". */
static void add_keys(const char *list)
{
	while (*list) {
		size_t length = strcspn(list, " ");

		if (length && !(length > 3 && !memcmp(list + 1, "..", 2)))
			add_key(list, length);
		list += length + (list[length] == ' ');
	}
}

static void find_keys(void)
{
	for (int i = 0; i < COMMAND_COUNT; i++)
		add_keys(command_entry((enum command)i)->keys);
	add_keys("0 1 2 3 9 Backspace Delete Insert F5 F12 C-w C-a PasteBegin PasteEnd "
		 "\xE4\xB8\xAD "
		 "\xE2\x80\xAE \xCC\x81 ]x [Esc");
}

static void free_keys(void)
{
	for (size_t i = 0; i < keys.count; i++)
		free(keys.items[i]);
	vec_done(&keys);
}

static void fail_with(char *const *scripts, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (!script_run_apart(&scripts[i], 1, true)) {
			char *script = script_shrink(scripts[i]);

			script_run_apart(&script, 1, false);
			ck_abort_msg("tests/viewer/test_viewer '%s'", script);
		}
	ck_abort_msg("only together: '%s' and %zu more", scripts[0], count - 1);
}

/* Runs the scripts, which are freed. */
static void run(char **scripts, size_t count)
{
	if (!script_run_apart(scripts, count, false))
		fail_with(scripts, count);
	for (size_t i = 0; i < count; i++)
		free(scripts[i]);
}

static const char *const sizes[] = {"80x24", "40x10", "200x60", "120x30",
				    "20x5",  "19x4",  "1x1"};

static void shuffle(const char **list, size_t count, struct random *random)
{
	for (size_t i = count; i > 1; i--) {
		uint32_t at = random_draw(random, (uint32_t)i);
		const char *last = list[i - 1];

		list[i - 1] = list[at];
		list[at] = last;
	}
}

/*
 * Every key in the view that VIEW opens, with another key behind it; what one key leaves
 * behind meets all that follow it, so the order is another one for each SEED.  Where SIZE
 * is too small for any view it is opened before.
 */
static char *every_key(const char *story, const char *view, const char *size, int seed)
{
	const char **order = mem_zero(keys.count, sizeof *order);
	bool is_too_small = !strcmp(size, TOO_SMALL);
	struct random random = random_seeded(seed);
	struct buf out = BUF_EMPTY;

	for (size_t i = 0; i < keys.count; i++)
		order[i] = keys.items[i];
	shuffle(order, keys.count, &random);
	buf_format(&out, "%s %s", story, size);
	for (size_t i = 0; i < keys.count; i++)
		buf_format(&out, "%s %.*s %s %s j Esc", is_too_small ? " 80x24" : "",
			   (int)strcspn(view, " "), view, is_too_small ? size : "",
			   order[i]);
	free(order);
	return buf_take(&out);
}

/* Beside each story at 80x24. */
static const struct {
	const char *story, *size;
} others[] = {
    {"twelve", "200x60"},  {"twelve", "40x10"}, {"bridge", "40x10"},
    {"scripts", "40x10"},  {"long", "40x10"},	{"twelve", TOO_SMALL},
    {"bridge", TOO_SMALL},
};

START_TEST(takes_every_key_in_every_view)
{
	size_t other = (size_t)_i - stories_count(), count = 0;
	bool is_other = (size_t)_i >= stories_count();
	const char *story = is_other ? others[other].story : stories_name((size_t)_i);
	char *scripts[COMMAND_COUNT];

	for (int i = 0; i < COMMAND_COUNT; i++)
		if (app_opens_view((enum command)i))
			scripts[count++] =
			    every_key(story, command_entry((enum command)i)->keys,
				      is_other ? others[other].size : "80x24",
				      COMMAND_COUNT * _i + i);
	ck_assert_uint_ge(count, 8);
	run(scripts, count);
}
END_TEST

/* A script has few keys, and those again and again: so they meet. */
static void draw_palette(const char *palette[PALETTE], struct random *random)
{
	for (int i = 0; i < PALETTE; i++)
		palette[i] = keys.items[random_draw(random, (uint32_t)keys.count)];
}

static void add_random_word(struct buf *out, const char *const palette[PALETTE],
			    struct random *random)
{
	uint32_t kind = random_draw(random, 42);

	if (kind == 0)
		buf_format(out, " judge=%u", random_draw(random, 100));
	else if (kind == 1)
		buf_format(out, " reload=%u", random_draw(random, 100));
	else if (kind == 2)
		buf_format(out, " %s", sizes[random_draw(random, ARRAY_COUNT(sizes))]);
	else if (kind == 3)
		buf_format(out, " %ux%u", 1 + random_draw(random, 220),
			   1 + random_draw(random, 70));
	else if (kind == 40)
		buf_format(out, " = %c Enter", "sdua"[random_draw(random, 4)]);
	else if (kind == 41)
		buf_format(out, " + Tab + %c Enter", "soc"[random_draw(random, 3)]);
	else if (kind < 6)
		buf_format(out, " %c", 'a' + (char)random_draw(random, 26));
	else if (kind < 12)
		buf_format(out, " %s",
			   keys.items[random_draw(random, (uint32_t)keys.count)]);
	else
		buf_format(out, " %s", palette[random_draw(random, PALETTE)]);
}

static char *random_script(int seed)
{
	struct random random = random_seeded(seed);
	struct buf out = BUF_EMPTY;
	const char *palette[PALETTE];
	uint32_t story = random_draw(&random, (uint32_t)stories_count());
	uint32_t words = SHORTEST + random_draw(&random, LONGEST - SHORTEST);

	draw_palette(palette, &random);
	buf_text(&out, stories_name(story));
	while (words--)
		add_random_word(&out, palette, &random);
	return buf_take(&out);
}

START_TEST(takes_any_script)
{
	char *scripts[BATCH];

	for (int i = 0; i < BATCH; i++)
		scripts[i] = random_script(_i * BATCH + i);
	run(scripts, BATCH);
}
END_TEST

/* Scripts by hand: every view, with what moves in it, scrolls it and changes what it
 * lists. */
static const char *const by_hand[] = {
    "j j j",
    "G Tab k",
    "Tab Tab Space C-u",
    "z j z",
    "s s U ]c",
    "#4j Space Space C-d",
    "# 4 / w 2 5 0 Enter",
    "3 j / w 1 0 0 Enter / w 2 9 0 Enter",
    "/ f e r r y Enter n n Enter n q",
    "2 j 3 k 2 Esc 3",
    "Enter",
    "Enter j C-d C-d C-u",
    "Enter G G k k",
    "Enter a j G j j",
    "Enter a a s Tab q",
    "Enter / f e r r y Enter n q",
    "f G C-u Tab",
    "f 2 j 4 G",
    "f / t i t l e Enter n n N",
    "? Space Space b",
    "? / o u t l e t Enter n n N",
    ": o u t Tab Tab S-Tab Enter j",
    ": h e l p Space Tab Tab Enter j q",
    ": s e t Space Tab Tab o Tab Enter",
    "P j / g a Enter Enter P 2 G q",
    ", Enter j Enter G Enter Enter k Space q",
    "9 9 : x Enter M j G M",
    "? Enter j q q",
    "Enter ? C-d q j f G q",
    "m 2 G 0 o o k Enter q",
    "i 2 j Enter q Tab",
    "F G K j Enter q",
    "O j Tab Enter q l G",
};

START_TEST(takes_scripts_by_hand)
{
	char *scripts[ARRAY_COUNT(sizes)];

	for (size_t i = 0; i < ARRAY_COUNT(sizes); i++) {
		struct buf out = BUF_EMPTY;

		buf_format(&out, "long %s %s 80x24 j", sizes[i], by_hand[_i]);
		scripts[i] = buf_take(&out);
	}
	run(scripts, ARRAY_COUNT(sizes));
}
END_TEST

/* A check that could not fail would be none: the app is fine, so the script is not. */
START_TEST(tells_a_fault)
{
	struct buf fault = BUF_EMPTY;

	ck_assert(!script_run("no-such-story j", &fault));
	ck_assert(strstr(fault.bytes, "no-such-story"));
	buf_done(&fault);
}
END_TEST

int main(int count, char **arguments)
{
	const char *wanted = getenv("SCRIPTS");
	int random_scripts = wanted ? atoi(wanted) : 1000;
	Suite *suite = suite_create("viewer");
	int status;

	stories_open();
	if (count > 1) {
		status = script_show(arguments[1]) ? EXIT_SUCCESS : EXIT_FAILURE;
		stories_close();
		return status;
	}
	find_keys();
	unit_add(suite, "scripts", tells_a_fault);
	unit_add_rows(suite, "scripts", takes_scripts_by_hand, (int)ARRAY_COUNT(by_hand));
	unit_add_rows(suite, "keys", takes_every_key_in_every_view,
		      (int)(stories_count() + ARRAY_COUNT(others)));
	unit_add_rows(suite, "scripts", takes_any_script, random_scripts / BATCH);
	status = unit_main(suite);
	free_keys();
	stories_close();
	return status;
}
