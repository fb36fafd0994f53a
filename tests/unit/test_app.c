/*
 * The app: keys in, screens out, with no terminal.  Where the reader is shows in the
 * status bar, so tests read that: "alpha 2/6".
 *
 * The story is small and its links are certain: equal sentences are always linked.
 */
#include "config.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "unit/tiny.h"
#include "unit/unit.h"

#include "base/array.h"
#include "base/mem.h"
#include "base/unicode.h"
#include "base/vec.h"
#include "read/format/plain.h"
#include "align/blind/blind.h"
#include "align/evidence.h"
#include "align/story_build.h"
#include "align/link/model.h"
#include "show/app.h"

static const char *const texts[] = {
    "Alpha news about the harbour\n\n"
    "The ferry struck the barge at the harbour mouth on Tuesday evening. Nobody on board "
    "was killed.\n\n"
    "A brass band played waltzes in the village square all night.\n\n"
    "The coastguard has closed the harbour to all shipping until Friday. Forty sailors "
    "were treated in the hospital at Ellerwick.\n\n"
    "Grandmother\xE2\x80\x99s pancakes need butter, flour and a good deal of patience.\n",
    "Beta news about the harbour\n\n"
    "Rain is expected over the mountains from Sunday on.\n\n"
    "The ferry struck the barge at the harbour mouth on Tuesday evening.\n\n"
    "The coastguard has closed the harbour to all shipping until Friday.\n",
    "Gamma news about the harbour\n\n"
    "Forty sailors were treated in the hospital at Ellerwick. A volcano on the far side "
    "of "
    "the planet threw ash upon its neighbours.\n",
};

static const char *const labels[] = {"alpha", "beta", "gamma"};

/* A story with its app and the screen it paints. */
struct stage {
	VEC(struct article *) articles;
	struct story *story;
	struct app *app;
	struct grid *grid;
	struct model model;
	struct app_options options;
};

static void add_article(struct stage *stage, const char *text, const char *label)
{
	struct article *article = plain_read(str_of(text), label, "en");

	article->label = arena_string(article->arena, label, strlen(label));
	vec_push(&stage->articles, article);
}

static void raise_curtain(struct stage *stage, int rows, int columns)
{
	const struct article *const *articles =
	    (const struct article *const *)stage->articles.items;

	tiny_fixed_model(&stage->model);
	stage->story = story_build(articles, stage->articles.count, &stage->model, NULL);
	stage->app = app_new(stage->story, &stage->options);
	stage->grid = grid_new(1, 1);
	app_resize(stage->app, rows, columns);
	app_draw(stage->app, stage->grid);
}

/* A stage of the first ARTICLES texts. */
static struct stage *stage_open(int rows, int columns, int articles,
				struct app_options options)
{
	struct stage *stage = mem_zero(1, sizeof *stage);

	stage->options = options;
	for (int i = 0; i < articles; i++)
		add_article(stage, texts[i], labels[i]);
	raise_curtain(stage, rows, columns);
	return stage;
}

static struct stage *stage_new(int rows, int columns, int articles)
{
	return stage_open(rows, columns, articles, (struct app_options){0});
}

static void stage_free(struct stage *stage)
{
	grid_free(stage->grid);
	app_free(stage->app);
	story_free(stage->story);
	for (size_t i = 0; i < stage->articles.count; i++)
		article_free(stage->articles.items[i]);
	vec_done(&stage->articles);
	free(stage);
}

/* Feeds keys separated by blanks, and draws after each where there is a GRID. */
static enum app_request feed(struct app *app, const char *keys, struct grid *grid)
{
	char *copy = mem_string(keys, strlen(keys)), *rest = copy;
	enum app_request request = APP_GO_ON;

	for (char *key; (key = strsep(&rest, " "));) {
		if (*key)
			request = app_handle_key(app, key);
		if (grid)
			app_draw(app, grid);
	}
	free(copy);
	return request;
}

/* Feeds keys separated by blanks. */
static enum app_request type(struct stage *stage, const char *keys)
{
	return feed(stage->app, keys, stage->grid);
}

static void add_screen(struct buf *out, const struct stage *stage)
{
	for (int row = 0; row < stage->grid->rows; row++) {
		grid_dump_text(out, stage->grid, row);
		buf_char(out, '\n');
	}
}

static bool shows(const struct stage *stage, const char *text)
{
	struct buf screen = BUF_EMPTY;
	bool does;

	add_screen(&screen, stage);
	does = strstr(buf_str(&screen).bytes, text) != NULL;
	buf_done(&screen);
	return does;
}

/* What stands at the left of the status bar. */
static const char *status(const struct stage *stage)
{
	static char left[200];
	struct buf row = BUF_EMPTY;
	char *end;

	grid_dump_text(&row, stage->grid, stage->grid->rows - 1);
	snprintf(left, sizeof left, "%s", buf_str(&row).bytes + (row.length > 0));
	end = strstr(left, "  ");
	if (end)
		*end = '\0';
	buf_done(&row);
	return left;
}

static const struct {
	const char *keys, *status;
} moves[] = {
    {"", "alpha 1/6"},
    {"j", "alpha 2/6"},
    {"Down Down k", "alpha 2/6"},
    {"k", "alpha 1/6"},
    {"G", "alpha 6/6"},
    {"G j", "alpha 6/6"},
    {"G g", "alpha 1/6"},
    {"# 4 G", "alpha 4/6"},
    {"# 4 g", "alpha 4/6"},
    {"# 9 9 G", "alpha 6/6"},
    {"End Home", "alpha 1/6"},
    {"C-d C-u", "alpha 1/6"},
    {"Space Space Space Space Space Space", "alpha 6/6"},
    {"G b b b b b b", "alpha 1/6"},
    /* A digit is an outlet, at once. */
    {"2", "beta 2/3"},
    {"2 j", "beta 3/3"},
    {"2 3", "gamma 1/2"},
    {"2 Esc", "beta 2/3"},
    {"2 Enter q", "beta 2/3"},
    {"9", "there is no outlet 9"},
    {"9 j", "alpha 2/6"},
    {"? 2", "not here: q goes back"},
    /* A count has a key of its own. */
    {"#", "#"},
    {"# 1 2", "#12"},
    {"# j", "alpha 2/6"},
    {"# 2 j", "alpha 3/6"},
    {"# 5 j", "alpha 6/6"},
    {"# 1 2 j", "alpha 6/6"},
    {"# 0 j", "alpha 2/6"},
    {"# 2 Esc j", "alpha 2/6"},
    {"# 2 C-c", "q leaves, Q at once"},
    {"# # 2 j", "alpha 3/6"},
    /* A filter leaves out sentences, not their numbers. */
    {"&", ":filter"},
    {"& Enter", "alpha 1/6"},
    {"& s h a r e d Enter", "alpha 1/6"},
    {"& s h a r e d Enter j", "alpha 4/6"},
    {"& s h a r e d Enter j j j", "alpha 5/6"},
    {"& s h a r e d Enter G k", "alpha 4/6"},
    {"& s h a r e d Enter # 2 g", "alpha 4/6"},
    {"& s h a r e d Enter # 6 g", "alpha 5/6"},
    {"& s h a r e d Enter Space b", "alpha 1/6"},
    {"& s h a r e d Enter & Enter", "all sentences again"},
    {"& s h a r e d Enter & Enter j", "alpha 2/6"},
    {"& S h a Tab Enter j", "alpha 4/6"},
    {"& u n i q u e Enter", "alpha 2/6"},
    {"& u n i q u e Enter d", "nothing of that kind passes the filter"},
    {"& u n i q u e Enter s", "nothing of that kind passes the filter"},
    {"& u n i q u e Enter / E l l e r Enter",
     "no match in any outlet that passes the filter"},
    {"j ` a & s h a r e d Enter ' a", "alpha 2/6"},
    {"& x y z Enter", "no sentence passes: xyz"},
    {"& x y z Enter j", "alpha 2/6"},
    {"& / u n i q u e Enter", "no sentence passes: /unique"},
    {"& P a n c a k e s Enter", "alpha 6/6"},
    {"& p a n c a k e s Enter k", "alpha 6/6"},
    {"2 & p a n c a k e s Enter", "alpha 6/6"},
    {"& p a n c a k e s Enter 2", "beta 1/3"},
    {"& s h a r e d Enter m q j", "alpha 4/6"},
    {"& s h a r e d Enter m G p", "alpha 4/6"},
    {": f i l t e r Space s h a r e d Enter j", "alpha 4/6"},
    /* Marks have letters; the same key twice goes back. */
    {"j ` a G", "alpha 6/6"},
    {"j ` a", "mark a: alpha 2"},
    {"j ` a G ' a", "alpha 2/6"},
    {"2 j ` B 1 ' B", "beta 3/3"},
    {"j ` a G ' a ' '", "alpha 6/6"},
    {"j ` a G ' a ' ' ' '", "alpha 2/6"},
    {"G j k ' '", "alpha 1/6"},
    {"j j ' '", "no jump so far"},
    {"/ E l l e r Enter ' '", "alpha 1/6"},
    {"`", "mark: which letter?"},
    {"` Esc j", "alpha 2/6"},
    {"` 1", "a mark is one letter: a to z, A to Z"},
    {"` Enter", "a mark is one letter: a to z, A to Z"},
    {"' a", "no mark is set: ` and a letter set one"},
    {"` c ` a ' b", "no such mark: there is a, c"},
    {"j ` a ? ' a", "alpha 2/6"},
    {"j ` a G m ' a", "alpha 2/6"},
    {": m a r k Space z Enter", "mark z: alpha 1"},
    {"j ` q : g o - t Space q Enter", "alpha 2/6"},
    {"# 3 Tab", "gamma 1/2"},
    {"# 1 2 Tab", "there is no outlet 12"},
    {"# 2 Enter q", "alpha 1/6"},
    {"0 j", "alpha 2/6"},
    /* A sentence is taken at once; the second asks for the relation.  What is the same
     * in any case, or not there, is not decided. */
    {"+", "taken: alpha 1; + on another outlet's sentence links them, Esc drops it"},
    {"+ +", "no longer taken: alpha 1"},
    {"+ Esc", "no longer taken: alpha 1"},
    {"+ j +", "taken: alpha 2; + on another outlet's sentence links them, Esc drops it"},
    {"+ Tab +", "not decided: the two sentences are the same words"},
    {"+ Tab g +", ":link"},
    {"+ Tab g + x Enter", "x: no such word; there are same, overlap, conflict"},
    {"-", "not decided: the two sentences are the same words"},
    {"G -", "this sentence has no link; + makes one"},
    {"=", ":status"},
    {"= s x Enter", "sx: no such word; there are shared, divergent, unique, automatic"},
    {"c", ":note"},
    {"m -", "not here: p shows the sentences"},
    {"L =", "not here: p shows the sentences"},
    {"L Delete", "nothing is decided; q goes back"},
    /* The command line. */
    {": j u n k", ":junk"},
    {": j u n k Enter", "no command :junk: ? lists them"},
    {": 4 Enter", "alpha 4/6"},
    {": 9 9 9 9 9 9 9 9 9 9 9 Enter", "alpha 6/6"},
    {": Enter", "alpha 1/6"},
    {": Esc j", "alpha 2/6"},
    {": d o w n Enter", "alpha 2/6"},
    {": D O W Enter", "alpha 2/6"},
    {": : Space d o w n Space Enter", "alpha 2/6"},
    {": d o w n Space 2 Enter", ":down takes nothing behind it"},
    {": p a g e Enter", ":page may be page-down, page-up"},
    {": o u t l e t Enter", ":outlet OUTLET: something is missing"},
    {": o u t l e t Space 2 Enter", "beta 2/3"},
    {": o u t l e t Space 3 Enter", "gamma 1/2"},
    {": o u t l e t Space B E Enter", "beta 2/3"},
    {": o u t l e t Space g a m m a Enter", "gamma 1/2"},
    {": o u t l e t Space 4 Enter", "there is no outlet 4"},
    {": o u t l e t Space 0 Enter", "there is no outlet 0"},
    {": o u t l e t Space x Enter", "there is no outlet x"},
    {"2 : l a s t Enter j Up", "beta 2/3"},
    {": h e l Enter : b a c k Enter", "alpha 1/6"},
    {": d o w n Enter : Up Enter", "alpha 3/6"},
    {": z o Tab", ":zoom"},
    {": o u t Tab", ":outlet"},
    {": o u t Tab g Tab", ":outlet gamma"},
    {": o u t Tab g Tab Enter", "gamma 1/2"},
    {": o u t Tab Tab Tab", ":outlet alpha"},
    {": o u t Tab Tab Tab Tab Enter", "beta 2/3"},
    {": o u t Tab z Tab", ":outlet z"},
    {": d o w n Space Tab", ":down"},
    {": j u n k Space Tab", ":junk"},
    {"/ a Tab", "/a"},
    {": w Enter", ":write FILE: something is missing"},
    {": w r i t e Tab", ":write"},
    /* Help on one command. */
    {": h e l p Space w r i t e Enter", "help, q back (more below)"},
    {": h e l p Space x y z Enter", "no command :xyz: ? lists them"},
    {": h e l p Space w r i Tab", ":help write"},
    {": h e l p Enter q", "alpha 1/6"},
    /* What was said. */
    {"M", "message 0/0, the newest first, q back"},
    {"9 M", "message 1/1, the newest first, q back"},
    {"9 : x Enter M G", "message 2/2, the newest first, q back"},
    {"9 9 M", "message 1/1, the newest first, q back"},
    {"/ V O L C Enter M", "message 0/0, the newest first, q back"},
    {"M M", "alpha 1/6"},
    /* Options. */
    {": s e t Space w r a p = o f f Enter", "wrap=off"},
    {": s e t Space w r a p Enter", "wrap=on"},
    {": s e t Space w r a p = x Enter", "wrap: 'x' is not one of on, off"},
    {": s e t Space x = 1 Enter", "there is no such option; , lists them"},
    {": s e t Space z Tab", ":set zoom="},
    {": s e t Space z Tab o n Enter", "zoom=on"},
    {": s e t Space w r a p = Tab Tab Tab", ":set wrap=off"},
    {",", "option 1/8, Enter changes it, q back"},
    {", G k Enter : s e t Space z o o m Enter", "zoom=on"},
    {", Space q : s e t Space w r a p Enter", "wrap=off"},
    {", Enter Enter q : s e t Space w r a p Enter", "wrap=on"},
    {", ,", "alpha 1/6"},
    /* All outlets, to pick one. */
    {"P", "outlet 1/3, Enter goes there, / finds"},
    {"P j", "outlet 2/3, Enter goes there, / finds"},
    {"P j Enter", "beta 2/3"},
    {"P G Enter", "gamma 1/2"},
    {"P P", "alpha 1/6"},
    {"P q", "alpha 1/6"},
    {"P 2", "beta 2/3"},
    {"2 P", "outlet 2/3, Enter goes there, / finds"},
    {"P / b e t Enter Enter", "beta 2/3"},
    {"P / g a m", "/gam"},
    {"P / g a m Esc Enter", "gamma 1/2"},
    {"P / x y z Enter", "no match here"},
    {"P : o u t Tab g a Enter", "gamma 1/2"},
    /* A paste is one line of text, and no command. */
    {"PasteBegin j Q PasteEnd", "pasted text is no command: / or : first"},
    {"PasteBegin j PasteEnd j", "alpha 2/6"},
    {"/ a PasteBegin b Enter Tab c C-u Enter PasteEnd d", "/ab c d"},
    {": PasteBegin Space Enter q Enter PasteEnd", ":q"},
    {": PasteBegin d o w n Enter PasteEnd Enter", "alpha 2/6"},
    /* Outlets: to the linked sentence, else to where the reader was. */
    {"Tab", "beta 2/3"},
    {"Tab Tab", "gamma 1/2"},
    {"Tab Tab Tab", "alpha 5/6"},
    {"S-Tab", "gamma 1/2"},
    {"j j j Tab", "beta 3/3"},
    {"l l l l", "gamma 1/2"},
    {"h", "alpha 1/6"},
    {"Tab h", "alpha 1/6"},
    {"j j Tab S-Tab", "alpha 3/6"},
    /* Jumps go through all outlets and on at the beginning, and stay in the outlet in
     * hand where it has a part in what is gone to. */
    {"s", "shared 2 of 3"},
    {"s j", "alpha 5/6"},
    {"s s", "shared 3 of 3"},
    {"s s s", "shared 1 of 3, wrapped"},
    {"S", "shared 3 of 3, wrapped"},
    {"S k", "alpha 4/6"},
    {"2 s", "shared 2 of 3"},
    {"2 s k", "beta 2/3"},
    {"2 s s j", "alpha 6/6"},
    {"j S", "shared 1 of 3"},
    {"u", "only here 1 of 5"},
    {"# 2 u", "only here 2 of 5"},
    {"# 2 u j", "alpha 4/6"},
    {"# 9 u", "only here 4 of 5, wrapped"},
    {"G U U", "only here 1 of 5"},
    {"G u", "only here 4 of 5"},
    {"G u j", "beta 2/3"},
    {"U", "only here 5 of 5, wrapped"},
    {"d", "no difference found, which is not agreement"},
    {"] c", "no difference below here, nor in other outlets"},
    {"[ c", "no difference above here, nor in other outlets"},
    {"]", "]"},
    {"] Esc j", "alpha 2/6"},
    {"] C-c", "alpha 1/6"},
    /* Search. */
    {"/", "/"},
    {"/ f e r", "/fer"},
    {"/ f e r Backspace", "/fe"},
    {"/ f C-u x", "/x"},
    {"/ a Space b", "/a b"},
    {"/ f Backspace Backspace", "alpha 1/6"},
    {"/ f Esc", "alpha 1/6"},
    {"/ f C-c", "alpha 1/6"},
    {"/ V O L C Enter", "match 1 of 1, in 1 of 3 outlets"},
    {"/ V O L C Enter j", "gamma 2/2"},
    {"/ ' s Enter", "match 1 of 1, in 1 of 3 outlets"},
    {"/ ' s Enter k j", "alpha 6/6"},
    {"/ q q q Enter", "no match in any outlet"},
    {"/ q q q Enter n", "no match in any outlet"},
    {"/ h e a d l i n e Enter", "no match in any outlet"},
    {"/ f e r r y Enter", "match 1 of 2, in 2 of 3 outlets"},
    {"/ f e r r y Enter n", "match 2 of 2, in 2 of 3 outlets"},
    {"/ f e r r y Enter n n", "match 1 of 2, in 2 of 3 outlets, wrapped"},
    {"/ f e r r y Enter N", "match 2 of 2, in 2 of 3 outlets, wrapped"},
    {"/ f e r r y Enter # 2 n", "match 1 of 2, in 2 of 3 outlets, wrapped"},
    {"/ B E T A Enter", "match 1 of 1 (title), in 1 of 3 outlets"},
    {"/ n e w s Enter n", "match 2 of 3 (title), in 3 of 3 outlets"},
    {"/ n e w s Enter n n n", "match 1 of 3 (title), in 3 of 3 outlets, wrapped"},
    {"/ n e w s Enter N", "match 3 of 3 (title), in 3 of 3 outlets, wrapped"},
    {"/ f e r r y Enter / Enter", "match 2 of 2, in 2 of 3 outlets"},
    {"/ f e r r y Enter / Enter / Enter", "match 1 of 2, in 2 of 3 outlets, wrapped"},
    {"/ Enter", "alpha 1/6"},
    {"n", "nothing to search: / first"},
    {"/ f e r r y Enter Esc n", "nothing to search: / first"},
    /* Keys that are none, and ones that must do no harm. */
    {"%", "no key %: ? shows the keys"},
    {"] &", "no key ]&: ? shows the keys"},
    {"% j", "alpha 2/6"},
    {"C-c", "q leaves, Q at once"},
    {"J", "no judge is running"},
    {"Esc", "alpha 1/6"},
    /* Views. */
    {"Enter", "wording 1/2"},
    {"Enter j", "wording 2/2"},
    {"Enter j q", "beta 2/3"},
    {"Enter j Enter", "beta 2/3"},
    {"Enter Tab Tab q", "alpha 1/6"},
    {"Enter 2 q", "beta 2/3"},
    {"Enter 3", "outlet 3 has no sentence of this"},
    {"Enter s", "shared 2 of 3"},
    {"Enter s j", "wording 2/2"},
    {"Enter s q", "alpha 4/6"},
    {"Enter a j", "wording 2/2"},
    {"Enter a q Enter a q", "alpha 1/6"},
    {"a", "Enter first: align is for a statement"},
    {"Enter Esc", "alpha 1/6"},
    {"Enter ? q q", "alpha 1/6"},
    {"?", "help, q back (more below)"},
    {"? G", "help, q back"},
    {"? / o v e r l a p Enter", "match 1 of 2"},
    {"? G g", "help, q back (more below)"},
    {"? q", "alpha 1/6"},
    {"? Esc", "alpha 1/6"},
    {"? ? q", "alpha 1/6"},
    {"F1 d", "not here: q goes back"},
    {"? / S H E L L Enter", "match 1 of 1"},
    {"? # 5 j k q", "alpha 1/6"},
    {"j f", "alpha: set apart, q back"},
    {"j f f", "alpha 2/6"},
    {"j f Tab", "beta: set apart, q back"},
    {"f 2 q", "beta 2/3"},
    {"f d", "not here: q goes back"},
    {"f / n e w s Enter", "match 1 of 3 (title), in 3 of 3 outlets"},
    /* While it is typed the matches are counted. */
    {"/ f e r", "/fer"},
    /* The thread moves the cursor, and through what is opened. */
    {"t", "alpha, thread 1/6"},
    {"j t", "alpha, thread 2/6"},
    {"t j j", "alpha, thread 3/6"},
    {"t k", "alpha, thread 1/6"},
    {"t E j", "alpha, thread 1/6"},
    {"t E j j", "alpha, thread 2/6"},
    {"t E j j k k", "alpha, thread 1/6"},
    {"t Enter Enter j", "alpha, thread 2/6"},
    {"t Enter j j", "alpha, thread 2/6"},
    {"t 2", "beta, thread 2/3"},
    {"t Tab Tab", "gamma, thread 1/2"},
    {"t # 4 g", "alpha, thread 4/6"},
    {"t G", "alpha, thread 6/6"},
    {"t Space Space Space b b b", "alpha, thread 1/6"},
    {"t Enter j p", "alpha 1/6"},
    {"t j q", "alpha 2/6"},
    {"t t", "alpha 1/6"},
    {"E", "t first: open-all is for the thread"},
    {"F K", "figures: wording 1/1"},
    {"K", "F first: kind is for facts"},
    /* Zoom keeps the place. */
    {"j z", "alpha 2/6"},
    {"j z z", "alpha 2/6"},
    {"z Tab", "beta 2/3"},
};

START_TEST(moves_and_says_where)
{
	struct stage *stage = stage_new(24, 120, 3);

	type(stage, moves[_i].keys);
	ck_assert_msg(!strcmp(status(stage), moves[_i].status),
		      "keys %s: \"%s\", not \"%s\"", moves[_i].keys, status(stage),
		      moves[_i].status);
	stage_free(stage);
}
END_TEST

/* Help on a command marks it, also where help is shown already. */
START_TEST(helps_with_a_command)
{
	struct stage *stage = stage_new(24, 120, 3);

	type(stage, ": h e l p Space : w r i t e Enter");
	ck_assert(shows(stage, "> :write FILE"));
	type(stage, ": h Space q u i t Enter");
	ck_assert(shows(stage, "> Q "));
	type(stage, "q ?");
	ck_assert(!shows(stage, "> Q "));
	stage_free(stage);
}
END_TEST

/* The last of several messages is shown, and all can be read. */
START_TEST(keeps_what_was_said)
{
	struct stage *stage = stage_new(24, 120, 3);

	app_say(stage->app, "first");
	app_say(stage->app, "second");
	app_say(stage->app, "third");
	app_draw(stage->app, stage->grid);
	ck_assert_str_eq(status(stage), "1 of 3: third (M all)");
	type(stage, "9 9 M");
	ck_assert(
	    shows(stage, ">   there is no outlet 9 (2 times)\n    third\n    second"));
	app_say(stage->app, "fourth");
	app_draw(stage->app, stage->grid);
	ck_assert_str_eq(status(stage), "fourth");
	stage_free(stage);
}
END_TEST

/* Where a pane has no room for the title, the view of what was set apart shows it. */
START_TEST(shows_a_title_on_a_small_screen)
{
	struct stage *stage = stage_new(10, 40, 3);

	type(stage, "/ b e t a Enter");
	ck_assert_str_eq(status(stage), "match 1 of 1 (title), in 1 of 3 outlets");
	ck_assert(shows(stage, "> title    Beta news"));
	type(stage, "/ f e r r y Enter");
	ck_assert(shows(stage, "The ferry struck the barge"));
	ck_assert(!shows(stage, "Beta news"));
	stage_free(stage);
}
END_TEST

static const struct {
	const char *keys;
	enum app_request request;
} requests[] = {
    {"q", APP_QUIT},
    {"Q", APP_QUIT},
    {"Enter Q", APP_QUIT},
    {"? Q", APP_QUIT},
    {"Enter q", APP_GO_ON},
    {"? q", APP_GO_ON},
    {"Enter q q", APP_QUIT},
    {"Esc", APP_GO_ON},
    {"C-z", APP_SUSPEND},
    {"C-l", APP_REDRAW},
    {"C-c", APP_GO_ON},
    {"/ q", APP_GO_ON},
    {"/ q Esc q", APP_QUIT},
    {"? C-z", APP_SUSPEND},
    {"y", APP_COPY},
    {"Y", APP_CITE},
    {"Enter y", APP_COPY},
    {"m Y", APP_CITE},
    {"/ y", APP_GO_ON},
    {"v", APP_EDIT},
    {"B", APP_BROWSE},
    {"? v", APP_EDIT},
    {"R", APP_RELOAD},
    {": q u i t Enter", APP_QUIT},
    {": q Enter", APP_QUIT},
    {": w Space a Enter", APP_WRITE},
    {", G Enter", APP_THEME},
    {", Enter", APP_GO_ON},
    {": w ! Space a Enter", APP_WRITE_OVER},
    {": q u i t", APP_GO_ON},
    {": q u i t C-c", APP_GO_ON},
};

START_TEST(asks_for)
{
	struct stage *stage = stage_new(24, 80, 3);

	ck_assert_msg(type(stage, requests[_i].keys) == requests[_i].request, "%s",
		      requests[_i].keys);
	stage_free(stage);
}
END_TEST

/* What is taken along is the sentence that the cursor is on, in any view. */
START_TEST(tells_what_is_selected)
{
	struct stage *stage = stage_new(24, 120, 3);
	struct place place;

	type(stage, "G");
	place = app_selected(stage->app);
	ck_assert_uint_eq(place.article, 0);
	ck_assert_uint_eq(place.sentence, 5);
	type(stage, "g Tab Enter");
	place = app_selected(stage->app);
	ck_assert_uint_eq(place.article, 1);
	ck_assert_uint_eq(place.sentence, 1);
	stage_free(stage);
}
END_TEST

/* A story of other texts takes the place of the one shown; the place is that of the
 * words, else of the number. */
START_TEST(takes_articles_read_anew)
{
	static const struct {
		const char *keys, *text, *status;
	} changes[] = {
	    {"j j",
	     "Rain fell.\n\nA brass band played waltzes in the\nvillage square all "
	     "night.\n",
	     "alpha 2/2"},
	    {"j Enter", "Rain fell. Snow fell. Hail fell.\n", "alpha 2/3"},
	    {"G ?", "Rain fell. Snow fell.\n", "alpha 2/2"},
	    {"G ` a g",
	     "Hail fell.\n\nGrandmother\xE2\x80\x99s pancakes need butter, "
	     "flour and a good deal of patience.\n\nSnow fell.\n",
	     "alpha 1/3"},
	};
	struct stage *before = stage_new(24, 120, 3), *after;

	after = mem_zero(1, sizeof *after);
	add_article(after, changes[_i].text, labels[0]);
	raise_curtain(after, 24, 120);
	type(before, changes[_i].keys);
	app_exchange_story(before->app, after->story);
	app_draw(before->app, before->grid);
	ck_assert_str_eq(status(before), changes[_i].status);
	if (strchr(changes[_i].keys, '`')) {
		type(before, "' a");
		ck_assert_str_eq(status(before), "alpha 2/3");
	}
	type(before, "j k Enter q ? q i");
	stage_free(before);
	stage_free(after);
}
END_TEST

/* The row of the screen on which TEXT stands in columns FROM..TO, or -1. */
static int row_of(const struct stage *stage, const char *text, int from, int to)
{
	for (int row = 0; row < stage->grid->rows; row++) {
		struct buf part = BUF_EMPTY;
		bool found;

		for (int column = from; column < to; column++) {
			const struct cell *cell = grid_cell(stage->grid, row, column);

			buf_add(&part, cell->bytes, cell->length);
		}
		found = strstr(buf_str(&part).bytes, text) != NULL;
		buf_done(&part);
		if (found)
			return row;
	}
	return -1;
}

/* Side by side, what is linked to the selected sentence stands level with it. */
START_TEST(levels_linked_sentences)
{
	struct stage *stage = stage_new(40, 141, 3);
	int row;

	type(stage, "2 j");
	row = row_of(stage, "  3>The coastguard", 47, 93);
	ck_assert_int_gt(row, 0);
	ck_assert_int_eq(row_of(stage, "  4┃The coastguard", 0, 46), row);
	ck_assert_int_eq(row_of(stage, "┃", 94, 138), -1);
	stage_free(stage);
}
END_TEST

/* Outlets of which some differ in a number; the second has nothing of it. */
#define INSPECTORS(hangers)                     \
	"The harbour inspectors found " hangers \
	" cracked hangers under the northern bridge.\n\n"
#define FERRY(passengers) \
	"The ferry from Aldmouth carried " passengers " passengers on its first day.\n"

static const char *const differing[] = {
    ("A brass band played waltzes in the village square all night.\n\n" INSPECTORS("48")
	 FERRY("900")),
    "Rain is expected over the mountains from Sunday on.\n",
    (INSPECTORS("47") FERRY("500")),
    INSPECTORS("48"),
};

static struct stage *differing_stage(int rows, int columns)
{
	static const char *const names[] = {"alpha", "beta", "gamma", "delta"};
	struct stage *stage = mem_zero(1, sizeof *stage);

	for (int i = 0; i < (int)ARRAY_COUNT(differing); i++)
		add_article(stage, differing[i], names[i]);
	raise_curtain(stage, rows, columns);
	return stage;
}

static const struct {
	const char *keys, *status;
} differences[] = {
    {"d", "difference 1 of 2, 2 not sure"},
    {"d k j", "alpha 2/3"},
    {"d d", "difference 2 of 2, 2 not sure"},
    {"d d d", "difference 1 of 2, 2 not sure, wrapped"},
    {"D", "difference 2 of 2, 2 not sure, wrapped"},
    {"D D", "difference 1 of 2, 2 not sure"},
    {"# 2 d", "difference 2 of 2, 2 not sure"},
    /* A difference that was come upon otherwise is gone to first: the outlet that differs
     * is still to be brought. */
    {"j d", "difference 1 of 2, 2 not sure"},
    {"j D", "difference 2 of 2, 2 not sure, wrapped"},
    {"d j d", "difference 2 of 2, 2 not sure"},
    /* It stays one difference in the outlet that differs; and in the outlet in hand. */
    {"d 3 d", "difference 2 of 2, 2 not sure"},
    {"d 3 k j", "gamma 2/2"},
    {"d Tab", "beta 1/1"},
    {"3 d j", "gamma 2/2"},
    {"4 d k", "delta 1/1"},
    {"2 d", "difference 1 of 2, 2 not sure, wrapped"},
};

START_TEST(goes_from_difference_to_difference)
{
	struct stage *stage = differing_stage(24, 120);

	type(stage, differences[_i].keys);
	ck_assert_msg(!strcmp(status(stage), differences[_i].status),
		      "keys %s: \"%s\", not \"%s\"", differences[_i].keys, status(stage),
		      differences[_i].status);
	stage_free(stage);
}
END_TEST

/* The outlet that differs comes beside the one in hand, level with it, not the next one.
 */
START_TEST(brings_the_outlet_that_differs)
{
	struct stage *stage = differing_stage(40, 120);

	ck_assert_int_eq(row_of(stage, " gamma", 60, 120), -1);
	ck_assert_int_ge(row_of(stage, "Rain is", 60, 120), 0);
	type(stage, "d");
	ck_assert_int_eq(row_of(stage, "Rain is", 60, 120), -1);
	ck_assert_int_ge(row_of(stage, " 2>The harbour inspectors found 48", 0, 60), 0);
	ck_assert_int_ge(row_of(stage, " 1┃The harbour inspectors found 47", 60, 120), 0);
	stage_free(stage);
}
END_TEST

START_TEST(lists_every_other_outlet)
{
	struct stage *stage = stage_new(24, 80, 3);

	ck_assert(shows(stage, "\n=  2 beta    2 The ferry struck the barge"));
	ck_assert(shows(stage, "\n   not found: 3 gamma\n"));
	ck_assert(
	    shows(stage, " = 1 alpha: shared \xE2\x94\x80\xE2\x94\x80 2 of 3 outlets"));
	type(stage, "j j");
	ck_assert(shows(stage, "\n   not found: 2 beta, 3 gamma\n"));
	ck_assert(shows(stage, " 1 of 3 outlets"));
	stage_free(stage);
}
END_TEST

/* Words first; figures and reasons come and go with a key. */
START_TEST(shows_figures_where_asked)
{
	struct stage *stage = stage_new(30, 120, 3);

	ck_assert(shows(stage, "e why, with figures "));
	ck_assert(!shows(stage, "similarity"));
	type(stage, "e");
	ck_assert(shows(stage, " same: similarity 1.00, probability 1.00, sure\n"));
	ck_assert(shows(stage, "against: "));
	ck_assert(shows(stage, "e words alone "));
	type(stage, "e");
	ck_assert(!shows(stage, "similarity"));
	stage_free(stage);
}
END_TEST

/* Who differs comes first, whatever its number; what differs is told once, and whether
 * that is sure in a word. */
START_TEST(tells_who_differs_first)
{
	struct stage *stage = differing_stage(30, 120);
	int differs, agrees;

	type(stage, "d");
	ck_assert(
	    shows(stage, " 2 difference 1 of 2 \xC2\xB7 number may differ: 48 / 47 "));
	differs = row_of(stage, "~? 3 gamma   1 The harbour", 0, 120);
	agrees = row_of(stage, "=  4 delta   1 The harbour", 0, 120);
	ck_assert_int_ge(differs, 0);
	ck_assert_int_gt(agrees, differs);
	ck_assert_int_eq(row_of(stage, " not sure", 100, 120), differs);
	ck_assert(shows(stage, "   not found: 2 beta\n"));
	/* From the other side. */
	type(stage, "3");
	ck_assert(
	    shows(stage, " 1 difference 1 of 2 \xC2\xB7 number may differ: 47 / 48 "));
	stage_free(stage);
}
END_TEST

/* In columns each word of every wording is there, also where the page is narrow. */
START_TEST(collates_wordings)
{
	int columns = 30 + 30 * _i;
	struct stage *stage = stage_new(24, columns, 3);

	type(stage, "Enter a");
	ck_assert(shows(stage, "alpha"));
	for (int i = 0; i < 3; i++) {
		static const char *const words[] = {"ferry", "harbour", "evening."};

		ck_assert_msg(shows(stage, words[i]), "%d columns: %s", columns,
			      words[i]);
	}
	stage_free(stage);
}
END_TEST

/* What cannot be shown as it is takes the room that is shown for it. */
START_TEST(collates_what_cannot_be_shown)
{
	static const char *const hyphened[] = {
	    "The inter\xE2\x80\xAEnational bridge was closed to all traffic on Tuesday.",
	    "The bridge was closed to all traffic on Tuesday evening."};
	struct stage *stage = mem_zero(1, sizeof *stage);

	for (int i = 0; i < 2; i++)
		add_article(stage, hyphened[i], labels[i]);
	raise_curtain(stage, 24, 80);
	type(stage, "Enter a");
	ck_assert(shows(stage, "inter<202E>national bridge"));
	stage_free(stage);
}
END_TEST

/* A soft hyphen and blanks of no width are drawn nowhere. */
START_TEST(draws_nothing_inside_of_words)
{
	struct stage *stage = mem_zero(1, sizeof *stage);

	add_article(
	    stage, "The inter\xC2\xADnational brid\xE2\x80\x8Bge was clo\xE2\x81\xA0sed.",
	    labels[0]);
	raise_curtain(stage, 24, 80);
	ck_assert(shows(stage, "The international bridge was closed."));
	stage_free(stage);
}
END_TEST

/* What has no blank in it gets none, unless another wording has one there. */
START_TEST(collates_compounds)
{
	static const char *const compounds[] = {
	    "The ro-ro ferry struck the barge at the harbour mouth, 62-foot waves or "
	    "not.",
	    "The ferry struck the barge at the harbour mouth, 62-foot waves or not."};
	struct stage *stage = mem_zero(1, sizeof *stage);

	for (int i = 0; i < 2; i++)
		add_article(stage, compounds[i], labels[i]);
	raise_curtain(stage, 24, 120);
	type(stage, "Enter a");
	ck_assert(shows(stage,
			" 1 The ro-ro ferry struck the barge at the harbour mouth, "
			"62-foot waves or not."));
	ck_assert(shows(stage,
			" 1 The       ferry struck the barge at the harbour mouth, "
			"62-foot waves or not."));
	stage_free(stage);
}
END_TEST

/* Of a search that is longer than the screen its end is shown, with the cursor behind. */
START_TEST(shows_the_end_of_a_long_search)
{
	struct stage *stage = stage_new(24, 80, 3);

	type(stage, "/");
	for (int i = 0; i < 100; i++)
		type(stage, i % 10 ? "x" : "Space");
	type(stage, "e n d");
	ck_assert(shows(stage, "xxxend"));
	ck_assert_int_eq(stage->grid->cursor_row, 23);
	ck_assert_int_lt(stage->grid->cursor_column, 80);
	type(stage, "C-u f");
	ck_assert(shows(stage, " /f "));
	ck_assert_int_eq(stage->grid->cursor_column, 3);
	stage_free(stage);
}
END_TEST

START_TEST(names_the_outlets)
{
	struct stage *stage = stage_new(24, 80, 3);

	ck_assert(!shows(stage, "uncompared"));
	ck_assert(shows(stage, " 1 alpha  2 beta (3 gamma) "));
	type(stage, "3");
	ck_assert(shows(stage, " 1 alpha (2 beta) 3 gamma "));
	stage_free(stage);

	/* Where there is hardly room, labels are cut; else only some are shown. */
	stage = mem_zero(1, sizeof *stage);
	for (int i = 0; i < 3; i++)
		add_article(stage, texts[i], i ? labels[i] : "a-newspaper.example");
	raise_curtain(stage, 12, 20);
	ck_assert(shows(stage, "  1 a-newspap…     >\n"));
	type(stage, "S-Tab");
	ck_assert(shows(stage, "<(2 beta) 3 gamma\n"));
	stage_free(stage);
}
END_TEST

/* The story's own numbers, as much of them as there is room for. */
START_TEST(counts_in_the_story_bar)
{
	struct stage *stage = stage_new(24, 120, 3);

	ck_assert(
	    shows(stage, " 3 outlets, 2 origins   no difference found · 5 only in one"));
	ck_assert(shows(stage, "m matrix  ? keys\n"));
	app_resize(stage->app, 23, 120);
	app_draw(stage->app, stage->grid);
	ck_assert(!shows(stage, "no difference"));
	stage_free(stage);

	stage = differing_stage(24, 120);
	ck_assert(shows(stage, "   2 differences, 2 not sure · "));
	app_resize(stage->app, 24, 40);
	app_draw(stage->app, stage->grid);
	ck_assert(shows(stage, " 4 outlets   2 differences, 2 not sure\n"));
	stage_free(stage);
}
END_TEST

/* Which have one origin stands beside them: by name, by number, or not at all. */
START_TEST(tells_what_has_one_origin)
{
	static const struct {
		int columns;
		const char *origin;
	} rows[] = {{80, "one origin: beta.example=alpha.example\n"},
		    {60, "one origin: 1=2\n"},
		    {40, " 1 beta.example  2 alpha.example\n"}};
	struct stage *stage = mem_zero(1, sizeof *stage);

	for (int i = 0; i < 2; i++)
		add_article(stage, texts[0], i ? "alpha.example" : "beta.example");
	raise_curtain(stage, 24, rows[_i].columns);
	ck_assert(shows(stage, " 2 outlets, 1 origin"));
	ck_assert_msg(shows(stage, rows[_i].origin), "%s", rows[_i].origin);
	stage_free(stage);
}
END_TEST

/* The selected sentence is on the screen, wherever it moves and whatever the size, and
 * however much room brackets take. */
START_TEST(keeps_the_selection_in_view)
{
	static const char *const keys[] = {"j", "G", "g",     "Tab", "C-d", "z",
					   "u", "k", "S-Tab", "d",   "W",   "w"};
	static const int sizes[][2] = {{24, 80}, {10, 40}, {60, 200}, {5, 20}, {17, 91}};
	struct stage *stage =
	    stage_open(24, 80, 3, (struct app_options){.is_mono = _i % 2});
	uint32_t random = (uint32_t)_i + 1;

	for (int i = 0; i < 60; i++) {
		random = random * 1664525u + 1013904223u;
		if (random >> 28 == 0) {
			const int *size =
			    sizes[(random >> 8) % (unsigned)(int)ARRAY_COUNT(sizes)];

			app_resize(stage->app, size[0], size[1]);
			app_draw(stage->app, stage->grid);
		}
		type(stage, keys[(random >> 16) % (unsigned)(int)ARRAY_COUNT(keys)]);
		ck_assert(shows(stage, ">"));
		ck_assert_int_gt(stage->grid->cursor_row, 0);
		ck_assert_int_lt(stage->grid->cursor_row, stage->grid->rows - 1);
	}
	stage_free(stage);
}
END_TEST

/* What is at the top of a pane is not taken for the beginning of its sentence. */
START_TEST(marks_what_begins_above)
{
	struct stage *stage = stage_new(24, 80, 1);
	int seen = 0;

	for (int rows = 7; rows < 24; rows++) {
		app_resize(stage->app, rows, 40);
		type(stage, "g");
		for (int i = 0; i < 6; i++) {
			ck_assert_int_eq(shows(stage, "\n.  1"),
					 shows(stage, "1 The ferry") ||
					     shows(stage, "1>The ferry"));
			seen += shows(stage, "\n.  … ");
			type(stage, "j");
		}
	}
	ck_assert_int_gt(seen, 0);
	stage_free(stage);
}
END_TEST

/* A sentence higher than its pane is read to its end, and no key stops there. */
START_TEST(pages_through_a_long_sentence)
{
	static const char *const pages[][2] = {{"Space", "b"}, {"C-d", "C-u"}};
	static const int sizes[][2] = {{24, 80}, {10, 40}, {5, 20}};
	struct stage *stage = mem_zero(1, sizeof *stage);
	struct buf text = BUF_EMPTY;
	const int *size = sizes[_i / (int)ARRAY_COUNT(pages)];
	const char *const *page = pages[_i % (int)ARRAY_COUNT(pages)];
	char word[16];

	buf_text(&text, "A title\n\nIt rained.  The list has");
	for (int i = 100; i < 300; i++)
		buf_format(&text, " w%d", i);
	buf_text(&text, " and no more.  The sun came out.  It rained again.\n");
	add_article(stage, text.bytes, "long");
	add_article(stage, texts[1], "beta");
	raise_curtain(stage, size[0], size[1]);
	type(stage, "j");
	ck_assert_int_eq(shows(stage, "2/4 (more below)"), size[1] >= 40);
	for (int i = 100; i < 300; i++) {
		snprintf(word, sizeof word, "w%d", i);
		if (!shows(stage, word))
			type(stage, page[0]);
		ck_assert_msg(shows(stage, word), "%s", word);
		ck_assert(strstr(status(stage), "2/4") != NULL);
	}
	ck_assert(!shows(stage, "(more below)") || !shows(stage, "no more."));
	type(stage, "k / w 2 5 0 Enter");
	ck_assert(shows(stage, "w250"));
	type(stage, page[1]);
	ck_assert(!shows(stage, "w250"));
	type(stage, "j k / w 1 0 0 Enter");
	ck_assert(shows(stage, "w100"));
	for (int i = 0; i < 90; i++)
		type(stage, page[0]);
	ck_assert(strstr(status(stage), "4/4") != NULL);
	for (int i = 0; i < 80; i++)
		type(stage, page[1]);
	ck_assert(strstr(status(stage), "1/4") != NULL);
	buf_done(&text);
	stage_free(stage);
}
END_TEST

START_TEST(keeps_the_place_across_sizes)
{
	struct stage *stage = stage_new(24, 80, 3);

	type(stage, "j j j j");
	for (int rows = 1; rows < 60; rows += 4)
		for (int columns = 1; columns < 220; columns += 13) {
			app_resize(stage->app, rows, columns);
			app_draw(stage->app, stage->grid);
			ck_assert_int_eq(stage->grid->rows, rows);
			ck_assert_int_eq(stage->grid->columns, columns);
		}
	app_resize(stage->app, 24, 80);
	app_draw(stage->app, stage->grid);
	ck_assert_str_eq(status(stage), "alpha 5/6");
	stage_free(stage);
}
END_TEST

START_TEST(shows_a_single_article)
{
	struct stage *stage = stage_new(24, 80, 1);

	ck_assert(shows(stage, "Nothing to compare with"));
	ck_assert(shows(stage, ". uncompared"));
	type(stage, "Tab");
	ck_assert_str_eq(status(stage), "there is no other outlet");
	type(stage, "# 5 j");
	ck_assert_str_eq(status(stage), "alpha 6/6");
	type(stage, "Enter");
	ck_assert_str_eq(status(stage), "wording 1/1");
	stage_free(stage);
}
END_TEST

START_TEST(shows_an_article_without_sentences)
{
	struct stage *stage = mem_zero(1, sizeof *stage);

	add_article(stage, "", "empty");
	add_article(stage, texts[0], "alpha");
	raise_curtain(stage, 24, 80);
	ck_assert(shows(stage, "(no sentences)"));
	type(stage, "j Space G C-u");
	ck_assert_str_eq(status(stage), "empty 0/0");
	type(stage, "u");
	ck_assert_str_eq(status(stage), "there is no sentence");
	type(stage, "Enter");
	ck_assert_str_eq(status(stage), "there is no sentence");
	type(stage, "Tab j");
	ck_assert_str_eq(status(stage), "alpha 2/6");
	stage_free(stage);
}
END_TEST

START_TEST(shows_very_many_articles)
{
	struct stage *stage = mem_zero(1, sizeof *stage);
	char label[32];

	for (int i = 0; i < 300; i++) {
		snprintf(label, sizeof label, "outlet%d", i + 1);
		add_article(stage, i % 2 ? texts[1] : texts[2], label);
	}
	raise_curtain(stage, 24, 80);
	ck_assert(shows(stage, " more: Enter shows them"));
	type(stage, "S-Tab");
	ck_assert_str_eq(status(stage), "outlet300 1/3");
	ck_assert(shows(stage, " 300 outlet300"));
	ck_assert(shows(stage, "<(296 outlet296)"));
	type(stage, "Enter G j k q # 1 5 0 Tab");
	ck_assert(shows(stage, "150 outlet150"));
	stage_free(stage);
}
END_TEST

/* Two versions of one outlet's article are one outlet. */
START_TEST(counts_outlets)
{
	struct stage *stage = mem_zero(1, sizeof *stage);

	for (int i = 0; i < 3; i++)
		add_article(stage, texts[i ? i - 1 : 0], i ? labels[i - 1] : "early");
	stage->articles.items[0]->version_of = labels[0];
	raise_curtain(stage, 24, 80);
	type(stage, "Enter");
	ck_assert(
	    shows(stage, "= shared statement, in 2 of 2 outlets, 1 origin (3 articles)"));
	app_resize(stage->app, 24, 52);
	app_draw(stage->app, stage->grid);
	ck_assert(shows(stage, "= shared, 2 of 2 outlets, 1 origin (3 articles)\n"));
	app_resize(stage->app, 24, 40);
	app_draw(stage->app, stage->grid);
	ck_assert(shows(stage, "= shared, 2 of 2 outlets, 1 origin (3 a"));
	stage_free(stage);
}
END_TEST

/* Where there are more outlets than rows, what is said of the rest is true of them. */
START_TEST(tells_of_the_rest)
{
	static const char *const twice =
	    "The ferry struck the barge at the harbour mouth on Tuesday evening. It was "
	    "raining. The ferry struck the barge at the harbour mouth on Tuesday "
	    "evening.";
	struct stage *stage = mem_zero(1, sizeof *stage);

	for (int i = 0; i < 2; i++)
		add_article(stage, texts[i], labels[i]);
	for (int i = 0; i < 8; i++) {
		struct article *foreign =
		    plain_read(str_of("Titel\n\nEin Satz. Noch ein Satz.\n"), "x", "de");

		foreign->label = arena_string(foreign->arena, "foreign", 7);
		vec_push(&stage->articles, foreign);
	}
	raise_curtain(stage, 24, 80);
	type(stage, "j");
	ck_assert(
	    shows(stage, " not found: 2 beta; not compared: 8 in another language\n"));
	stage_free(stage);

	stage = mem_zero(1, sizeof *stage);
	add_article(stage, texts[0], labels[0]);
	for (int i = 0; i < 12; i++)
		add_article(stage, twice, "twice");
	raise_curtain(stage, 24, 80);
	ck_assert(shows(stage, "13 of 13 outlets"));
	ck_assert(shows(stage, " more: Enter shows them"));
	stage_free(stage);
}
END_TEST

/* Silence is said of each outlet, and is no silence where nothing was compared. */
START_TEST(tells_silence_from_another_language)
{
	struct stage *stage = stage_new(24, 80, 2);
	struct article *foreign =
	    plain_read(str_of("Titel\n\nEin Satz. Noch ein Satz.\n"), "gamma", "de");

	foreign->label = arena_string(foreign->arena, "gamma", 5);
	vec_push(&stage->articles, foreign);
	app_free(stage->app);
	story_free(stage->story);
	grid_free(stage->grid);
	raise_curtain(stage, 24, 80);
	ck_assert(shows(stage, "3 gamma not compared: in another language (de)"));
	ck_assert(shows(stage, " . uncompared "));
	type(stage, "j");
	ck_assert(shows(stage, "not found: 2 beta; 3 gamma not compared: in another"));
	type(stage, "Enter");
	ck_assert(shows(stage, "No sentence of this found in these outlets"));
	ck_assert(shows(stage, "2 beta  n"));
	ck_assert(shows(stage, "Nothing was looked for in these outlets:"));
	ck_assert(shows(stage, "3 gamma  not compared: in another language (de)"));
	type(stage, "q S-Tab S-Tab");
	type(stage, "3");
	ck_assert(shows(stage, "uncompared"));
	ck_assert(shows(stage, "not compared: 2 in another language"));
	stage_free(stage);
}
END_TEST

/* Scrolled off or not, the terminal's cursor stays in the body of the view. */
START_TEST(keeps_the_cursor_on_the_selection)
{
	struct stage *stage = stage_new(12, 60, 3);

	type(stage, "Enter");
	ck_assert_int_eq(stage->grid->cursor_column, 8);
	type(stage, "Space Space");
	ck_assert_int_eq(stage->grid->cursor_row, 1);
	type(stage, "G");
	ck_assert_int_gt(stage->grid->cursor_row, 1);
	ck_assert_int_lt(stage->grid->cursor_row, 11);
	stage_free(stage);
}
END_TEST

/* A statement can be read to its end and back by lines, and says if there is more. */
START_TEST(reads_a_statement_to_its_end)
{
	static const char *const keys[] = {"j", "Down", "C-d", "Space", "G G"};
	struct stage *stage = stage_new(12, 60, 3);

	type(stage, "j j Enter");
	ck_assert(shows(stage, " (more below)"));
	ck_assert(!shows(stage, "3 gamma  n"));
	for (int i = 0; i < 40; i++)
		type(stage, keys[_i]);
	ck_assert(shows(stage, "3 gamma  n"));
	ck_assert(!shows(stage, " (more below)"));
	for (int i = 0; i < 40; i++)
		type(stage, "k");
	ck_assert(shows(stage, "+ unique statement, in one outlet"));
	type(stage, "G G g");
	ck_assert(shows(stage, "+ unique statement, in one outlet"));
	stage_free(stage);
}
END_TEST

/* A message that is too long for the screen ends in an ellipsis. */
START_TEST(cuts_a_long_message)
{
	struct stage *stage = stage_new(24, 80, 3);

	app_say(stage->app,
		"a/rather/long/name/of/a/file.txt: No such file or directory");
	app_draw(stage->app, stage->grid);
	ck_assert(shows(stage, "file or directory  "));
	app_resize(stage->app, 24, 40);
	app_draw(stage->app, stage->grid);
	ck_assert(shows(stage, " a/rather/long/name/of/a/file.txt: No s…\n"));
	stage_free(stage);
}
END_TEST

/* Keys typed while the screen is too small reach no row that is not there. */
START_TEST(takes_keys_on_no_screen)
{
	struct stage *stage = stage_new(24, 80, 3);

	type(stage, "Enter a");
	app_resize(stage->app, 4, 10);
	type(stage, "a j k G g C-d b a j k j k");
	ck_assert(shows(stage, "too small"));
	app_resize(stage->app, 24, 80);
	app_draw(stage->app, stage->grid);
	ck_assert_str_eq(status(stage), "wording 1/2");
	ck_assert(shows(stage, "(a: as text)"));
	app_resize(stage->app, 4, 10);
	type(stage, "j j");
	app_resize(stage->app, 24, 80);
	app_draw(stage->app, stage->grid);
	ck_assert(shows(stage, "(a: as text)"));
	app_resize(stage->app, 4, 10);
	type(stage, "q t j E Enter p t 2 j F K j");
	app_resize(stage->app, 24, 80);
	app_draw(stage->app, stage->grid);
	stage_free(stage);
}
END_TEST

/* What others have beside the first sentence, opened; the sentence to go to is brought.
 */
START_TEST(opens_the_thread)
{
	struct stage *stage = stage_new(40, 100, 3);

	type(stage, "t");
	ck_assert(shows(stage, "Others begin with"));
	ck_assert(!shows(stage, "Rain is expected"));
	ck_assert(shows(stage, "= 1 other   silent: 3 gamma"));
	type(stage, "Enter");
	ck_assert(shows(stage, "=  2 beta    2 The ferry struck"));
	type(stage, "2");
	ck_assert(shows(stage, "not in it"));
	type(stage, "3");
	ck_assert(shows(stage, "silent: 1 alpha, 2 beta"));
	stage_free(stage);
}
END_TEST

/* A sentence of the thread that is higher than the screen is read to its end. */
START_TEST(reads_a_thread_to_its_end)
{
	struct stage *stage = mem_zero(1, sizeof *stage);
	struct buf text = BUF_EMPTY;
	char word[16];

	buf_text(&text, "A title\n\nIt rained.  The list has");
	for (int i = 100; i < 300; i++)
		buf_format(&text, " w%d", i);
	buf_text(&text, " and no more.  The sun came out.\n");
	add_article(stage, text.bytes, "long");
	add_article(stage, texts[1], "beta");
	raise_curtain(stage, 10, 40);
	type(stage, "t j");
	for (int i = 100; i < 300; i++) {
		snprintf(word, sizeof word, "w%d", i);
		for (int k = 0; k < 2 && !shows(stage, word); k++)
			type(stage, "j");
		ck_assert_msg(shows(stage, word), "%s", word);
	}
	for (int i = 0; i < 20; i++)
		type(stage, "j");
	ck_assert(strstr(status(stage), "3/3") != NULL);
	for (int i = 0; i < 40; i++)
		type(stage, "k");
	ck_assert(strstr(status(stage), "1/3") != NULL);
	buf_done(&text);
	stage_free(stage);
}
END_TEST

/* However small the screen, the way to the help is told. */
START_TEST(tells_the_way_to_the_help)
{
	static const char *const views[] = {"", "Enter", "Enter a", "f", "G", "z"};
	struct stage *stage = stage_new(24, 80, 3);

	type(stage, views[_i]);
	for (int columns = 20; columns < 130; columns++) {
		app_resize(stage->app, 12, columns);
		app_draw(stage->app, stage->grid);
		ck_assert_msg(shows(stage, "?:help"), "%d columns", columns);
	}
	stage_free(stage);
}
END_TEST

/* What there is of a pane's head can be relied on: no number or word of it is cut. */
START_TEST(heads_a_pane)
{
	static const char *const heads[] = {
	    " 1 a-newspaper.example  2 sentences, 1 set apart",
	    " 1 a-newspaper  2 sentences, 1 set apart",
	    " 1 a-newspaper.example  2 sentences",
	    " 1 a-newspaper  2 sentences",
	    " 1 a-newspape…  2 sentences",
	    " 1 a-newspap…  2 sentences",
	    " 1 a-newspa…  2 sentences",
	    " 1 a-newspaper.example",
	    " 1 a-newspaper",
	};
	struct stage *stage = mem_zero(1, sizeof *stage);

	add_article(stage, "A title\n\nIt rained. It snowed.\n\nRead more: Of rain\n",
		    "a-newspaper.example");
	raise_curtain(stage, 24, 80);
	for (int columns = 60; columns >= 20; columns--) {
		struct buf row = BUF_EMPTY;
		int i = 0;

		app_resize(stage->app, 12, columns);
		app_draw(stage->app, stage->grid);
		grid_dump_text(&row, stage->grid, 1);
		while (i < (int)ARRAY_COUNT(heads) &&
		       strcmp(buf_str(&row).bytes, heads[i]))
			i++;
		ck_assert_msg(i < (int)ARRAY_COUNT(heads), "%d: %s", columns,
			      buf_str(&row).bytes);
		buf_done(&row);
	}
	stage_free(stage);
}
END_TEST

static void click(struct stage *stage, int row, int column)
{
	char key[32];

	snprintf(key, sizeof key, "Mouse-click:%d:%d", row, column);
	type(stage, key);
}

static struct place selected(const struct stage *stage)
{
	return app_selected(stage->app);
}

/* A click selects what it points at; on what is selected it opens. */
START_TEST(takes_clicks)
{
	struct stage *stage = stage_new(40, 120, 3);
	int row;

	/* A sentence. */
	type(stage, "j");
	row = stage->grid->cursor_row;
	type(stage, "g");
	click(stage, row, 10);
	ck_assert_uint_eq(selected(stage).sentence, 1);
	ck_assert_uint_eq(selected(stage).article, 0);
	/* The other pane, and the outlet that is in none. */
	click(stage, 2, 70);
	ck_assert_uint_eq(selected(stage).article, 1);
	click(stage, 1, (int)strlen(" 1 alpha  2 beta (3"));
	ck_assert_uint_eq(selected(stage).article, 2);
	/* Again on the selected sentence: all its wordings. */
	type(stage, "1");
	click(stage, stage->grid->cursor_row, stage->grid->cursor_column);
	ck_assert(shows(stage, "> 1 alpha"));
	type(stage, "q");
	/* The wheel steps, and nothing else of the screen does anything. */
	type(stage, "g");
	type(stage, "Mouse-down:9:9");
	ck_assert_uint_eq(selected(stage).sentence, 1);
	type(stage, "Mouse-up:9:9");
	ck_assert_uint_eq(selected(stage).sentence, 0);
	click(stage, 39, 3);
	click(stage, 0, 3);
	click(stage, 999, 999);
	click(stage, -1, -1);
	ck_assert_uint_eq(selected(stage).sentence, 0);
	stage_free(stage);
}
END_TEST

/* In a list a click goes to the row, and the wheel by some. */
START_TEST(takes_clicks_in_lists)
{
	struct stage *stage = stage_new(24, 80, 3);
	int first, fourth;

	type(stage, "m");
	first = stage->grid->cursor_row;
	type(stage, "# 3 j");
	fourth = stage->grid->cursor_row;
	ck_assert_int_ge(fourth, first + 3);
	click(stage, first, 5);
	ck_assert_int_eq(stage->grid->cursor_row, first);
	click(stage, fourth, 5);
	ck_assert_int_eq(stage->grid->cursor_row, fourth);
	type(stage, "Mouse-up:9:9");
	ck_assert_int_eq(stage->grid->cursor_row, first);
	/* Not while something is typed. */
	type(stage, "/");
	click(stage, fourth, 5);
	type(stage, "Esc");
	ck_assert_int_eq(stage->grid->cursor_row, first);
	/* A second one on a row opens it. */
	click(stage, first, 5);
	ck_assert(shows(stage, " statement, in "));
	stage_free(stage);
}
END_TEST

/* Where a text is from stands in its head, what counts most first, each part whole; what
 * has no room there has a row below where rows are many. */
START_TEST(tells_where_a_text_is_from)
{
	static const struct {
		int rows, columns;
		const char *head, *below;
	} cases[] = {
	    {24, 80, " 1 alpha · looks cut off · NPA · 5 Mar · Ada Byron  ", NULL},
	    {24, 44, " 1 alpha · looks cut off · NPA · 5 Mar", " Ada Byron"},
	    {12, 44, " 1 alpha · looks cut off · NPA · 5 Mar", NULL},
	    {24, 32, " 1 alpha · looks cut off · NPA", " 5 Mar · Ada Byron"},
	    {24, 26, " 1 alpha · looks cut off", " NPA · 5 Mar · Ada Byron"},
	    {24, 20, " 1 alpha · NPA", " looks cut off ·"},
	};
	struct stage *stage = mem_zero(1, sizeof *stage);
	struct article *article;

	add_article(stage, texts[0], labels[0]);
	article = stage->articles.items[0];
	article->agency = "NPA";
	article->date = "2025-03-05";
	article->byline = "Ada Byron";
	article->truncated = true;
	raise_curtain(stage, 24, 80);
	for (int i = 0; i < (int)ARRAY_COUNT(cases); i++) {
		app_resize(stage->app, cases[i].rows, cases[i].columns);
		app_draw(stage->app, stage->grid);
		ck_assert_msg(shows(stage, cases[i].head), "%d: %s", i, cases[i].head);
		if (cases[i].below)
			ck_assert_msg(shows(stage, cases[i].below), "%d: %s", i,
				      cases[i].below);
		else
			ck_assert(!shows(stage, " Ada Byron") || i == 0);
	}
	stage_free(stage);
}
END_TEST

/* The year of a date is told where another text has another one. */
START_TEST(tells_years_that_differ)
{
	static const char *const dates[][3] = {
	    {"2025-03-05", "2025-12-31", "alpha · 5 Mar  "},
	    {"2025-03-05", "2024-12-31", "alpha · 5 Mar 2025  "},
	    {"2025-03-05T10:30Z", NULL, "alpha · 5 Mar  "},
	    {"2025-13-05", NULL, "alpha · 2025-13-05  "},
	    {"soon", NULL, "alpha · soon  "},
	};
	struct stage *stage = mem_zero(1, sizeof *stage);

	for (int i = 0; i < 2; i++) {
		add_article(stage, texts[i], labels[i]);
		stage->articles.items[i]->date = dates[_i][i];
	}
	raise_curtain(stage, 24, 80);
	ck_assert_msg(shows(stage, dates[_i][2]), "%s", dates[_i][2]);
	stage_free(stage);
}
END_TEST

/* The rows of two sentences of one outlet can be told apart. */
START_TEST(numbers_collated_wordings)
{
	struct stage *stage = stage_new(24, 80, 3);

	type(stage, "Enter a");
	ck_assert(shows(stage, "> alpha      =   1 The ferry"));
	ck_assert(shows(stage, "  beta       =   2 The ferry"));
	stage_free(stage);

	/* Whose they are is told in full where there is room for it. */
	stage = mem_zero(1, sizeof *stage);
	for (int i = 0; i < 2; i++)
		add_article(stage, texts[i], i ? "a-newspaper.example" : "alpha");
	raise_curtain(stage, 24, 80);
	type(stage, "Enter a");
	ck_assert(shows(stage, "  a-newspap… =   2 The ferry"));
	app_resize(stage->app, 24, 200);
	app_draw(stage->app, stage->grid);
	ck_assert(shows(stage, "> alpha               =   1 The ferry"));
	ck_assert(shows(stage, "  a-newspaper.example =   2 The ferry"));
	stage_free(stage);
}
END_TEST

/* Numbers of four digits keep their distance from the words. */
START_TEST(numbers_long_articles)
{
	struct stage *stage = mem_zero(1, sizeof *stage);
	struct buf text = BUF_EMPTY;

	for (int i = 1; i <= 1000; i++)
		buf_format(&text, "Number%d fell. ", i);
	add_article(stage, text.bytes, "long");
	add_article(stage, "Number1000 fell.", "short");
	raise_curtain(stage, 24, 80);
	type(stage, "G Enter");
	ck_assert(shows(stage, "+  999 Number999 fell.\n"));
	ck_assert(shows(stage, "= 1000 Number1000 fell.\n"));
	ck_assert(shows(stage, "=    1 Number1000 fell.\n"));
	type(stage, "a");
	ck_assert(shows(stage, "= 1000 Number1000 fell.\n"));
	ck_assert(shows(stage, "=    1 Number1000 fell.\n"));
	buf_done(&text);
	stage_free(stage);
}
END_TEST

/* The head of an article is there as a whole or not at all. */
START_TEST(cuts_no_head)
{
	struct stage *stage = mem_zero(1, sizeof *stage);

	for (int i = 0; i < 2; i++)
		add_article(stage, texts[i], labels[i]);
	stage->articles.items[1]->title =
	    "A title that begins here and goes on and on until in the end it is done";
	raise_curtain(stage, 24, 91);
	for (int rows = 9; rows < 40; rows++) {
		app_resize(stage->app, rows, 91);
		for (int i = 0; i < 6; i++) {
			type(stage, i ? "j" : "g");
			ck_assert_msg(!shows(stage, "begins here") ||
					  shows(stage, "it is done") ||
					  shows(stage, "until in the end it i…"),
				      "%d rows, sentence %d", rows, i);
		}
	}
	stage_free(stage);
}
END_TEST

START_TEST(is_ascii_where_asked)
{
	struct app_options options = {.is_ascii = true};
	struct stage *stage = stage_new(24, 120, 3);
	struct app *app = app_new(stage->story, &options);

	app_resize(app, 24, 120);
	app_handle_key(app, "G");
	app_draw(app, stage->grid);
	for (int at = 0; at < 24 * 120; at++)
		ck_assert(stage->grid->cells[at].length == 1 &&
			  !(stage->grid->cells[at].bytes[0] & 0x80));
	ck_assert(shows(stage, "Grandmother's"));
	app_free(app);
	stage_free(stage);
}
END_TEST

/* Evidence comes while the reader reads: what is selected, opened and found stays. */
START_TEST(takes_another_story)
{
	static const char other[] =
	    "Other news\n\nThe ferry struck the barge hard at the "
	    "harbour mouth on Tuesday evening.\n";
	struct stage *stage = mem_zero(1, sizeof *stage);
	struct evidence *evidence = evidence_new();
	struct story *story;

	add_article(stage, texts[0], "alpha");
	add_article(stage, other, "other");
	raise_curtain(stage, 24, 120);
	evidence_add(evidence, &(struct verdict){.a = {0, 0}, .b = {1, 0}});
	story = story_build_again(stage->story, evidence);
	evidence_free(evidence);
	type(stage, "/ f e r r y Enter");
	ck_assert(shows(stage, " 1 carried by all · 5 only in one"));
	ck_assert(!shows(stage, "judged"));
	type(stage, "Enter");
	ck_assert(shows(stage, " statement, in 2 of 2 outlets"));
	app_set_story(stage->app, story, "judge");
	story_free(stage->story);
	stage->story = story;
	app_draw(stage->app, stage->grid);
	ck_assert_str_eq(status(stage), "wording 1/1");
	ck_assert(shows(stage, " statement, in one outlet"));
	type(stage, "q");
	ck_assert(shows(stage, "no difference found · 7 only in one"));
	ck_assert(shows(stage, ": unique, judged"));
	type(stage, "n");
	ck_assert_str_eq(status(stage), "match 2 of 2, in 2 of 2 outlets");
	stage_free(stage);
}
END_TEST

/* Adds paragraph NUMBER of a text, in words of its own. */
static void add_paragraph(struct buf *text, int number)
{
	buf_format(text, "Qua%da rel%db sim%dc tov%dd were seen.\n\n", number, number,
		   number, number);
}

/*
 * Two outlets with 24 paragraphs in common.  What stands for sentence 12 of the first one
 * is number 12 of the second, and might as well be number 3.
 */
static struct stage *doubtful_stage(int rows, int columns)
{
	struct stage *stage = mem_zero(1, sizeof *stage);
	struct buf text[2] = {BUF_EMPTY, BUF_EMPTY};
	static const char *const twelve[] = {
	    "The ferry struck the barge at the harbour mouth on Tuesday evening.\n\n",
	    "The ferry struck the barge hard at the harbour mouth on Tuesday "
	    "evening.\n\n"};

	for (int a = 0; a < 2; a++) {
		buf_text(&text[a], "A title\n\n");
		for (int i = 0; i < 24; i++)
			if (i == 12)
				buf_text(&text[a], twelve[a]);
			else if (i == 3 && a)
				buf_text(&text[a], "On Tuesday the ferry struck the "
						   "barge in the harbour mouth.\n\n");
			else
				add_paragraph(&text[a], i);
		add_article(stage, text[a].bytes, labels[a]);
		buf_done(&text[a]);
	}
	raise_curtain(stage, rows, columns);
	return stage;
}

/* A judge says that it is number 3. */
static void judge_stage(struct stage *stage)
{
	struct evidence *evidence = evidence_new();
	struct story *before = stage->story;

	evidence_add(evidence, &(struct verdict){.a = {0, 12}, .b = {1, 12}});
	evidence_add(evidence, &(struct verdict){.a = {0, 12},
						 .b = {1, 3},
						 .is_link = true,
						 .probability = 0.9,
						 .relation = RELATION_SAME});
	stage->story = story_build_again(before, evidence);
	app_set_story(stage->app, stage->story, "judge");
	story_free(before);
	evidence_free(evidence);
	app_draw(stage->app, stage->grid);
}

/* Adds the letters and digits of ROW: what is read, without signs. */
static void add_words_of(struct buf *out, const struct grid *grid, int row)
{
	struct buf text = BUF_EMPTY;

	grid_dump_text(&text, grid, row);
	for (size_t i = 0; i < text.length; i++)
		if (isalnum((unsigned char)text.bytes[i]))
			buf_char(out, text.bytes[i]);
	buf_char(out, '\n');
	buf_done(&text);
}

/* Where answers change a link of the selected sentence, no pane moves. */
START_TEST(keeps_panes_where_they_are)
{
	struct stage *stage = doubtful_stage(24, 93);
	struct buf before = BUF_EMPTY, after = BUF_EMPTY;

	type(stage, _i ? "# 1 3 g Tab" : "# 1 3 g");
	for (int row = 2; row < 14; row++)
		add_words_of(&before, stage->grid, row);
	ck_assert(strstr(before.bytes, "struckthebargehard"));
	judge_stage(stage);
	for (int row = 2; row < 14; row++)
		add_words_of(&after, stage->grid, row);
	ck_assert_str_eq(after.bytes, before.bytes);
	type(stage, "e e");
	buf_cut(&after, 0);
	for (int row = 2; row < 14; row++)
		add_words_of(&after, stage->grid, row);
	ck_assert_str_eq(after.bytes, before.bytes);
	type(stage, "k j");
	ck_assert_int_eq(shows(stage, "barge in the harbour"), !_i);
	buf_done(&before);
	buf_done(&after);
	stage_free(stage);
}
END_TEST

/* What is selected in a view, on top or below another, stays at its row of the screen. */
static const char *const kept_views[][2] = {
    {"m # 8 j", ""},   {"m # 1 5 j", ""}, {"m o o # 1 0 j", ""}, {"m # 9 j ?", "q"},
    {"m 2", ""},       {"Tab i", ""},	  {"F # 5 j", ""},	 {"# 1 6 g Enter", ""},
    {"t # 1 3 j", ""}, {"t j j ?", "q"},
};

START_TEST(keeps_views_where_they_are)
{
	struct stage *stage = doubtful_stage(17, 93);
	struct buf before = BUF_EMPTY, after = BUF_EMPTY;
	int row;

	type(stage, kept_views[_i][0]);
	type(stage, kept_views[_i][1]);
	row = stage->grid->cursor_row;
	add_words_of(&before, stage->grid, row);
	if (*kept_views[_i][1])
		type(stage, "?");
	judge_stage(stage);
	type(stage, kept_views[_i][1]);
	ck_assert_int_eq(stage->grid->cursor_row, row);
	add_words_of(&after, stage->grid, row);
	ck_assert_str_eq(after.bytes, before.bytes);
	buf_done(&before);
	buf_done(&after);
	stage_free(stage);
}
END_TEST

/* How many cells of the screen have STYLE. */
static int count_style(const struct stage *stage, enum style style)
{
	int count = 0;

	for (int at = 0; at < stage->grid->rows * stage->grid->columns; at++)
		count += stage->grid->cells[at].style == style;
	return count;
}

/* Changes stand out until the reader moves, and stay listed. */
START_TEST(tells_what_has_changed)
{
	struct stage *stage = doubtful_stage(24, 93);

	type(stage, "C");
	ck_assert(shows(stage, "No sign has changed since the start."));
	type(stage, "q # 1 4 g");
	ck_assert_int_eq(count_style(stage, STYLE_CHANGED), 0);
	judge_stage(stage);
	ck_assert_int_gt(count_style(stage, STYLE_CHANGED), 0);
	type(stage, "e e");
	ck_assert_int_gt(count_style(stage, STYLE_CHANGED), 0);
	type(stage, "k");
	ck_assert_int_eq(count_style(stage, STYLE_CHANGED), 0);
	type(stage, "C");
	ck_assert(shows(stage, "2 beta 13: = shared"));
	ck_assert(shows(stage, "now + unique"));
	type(stage, "G Enter");
	ck_assert_str_eq(status(stage), "beta 13/24");
	stage_free(stage);
}
END_TEST

static struct span find(const struct article *article, const char *word)
{
	const char *found = strstr(article->text.bytes, word);

	ck_assert_ptr_nonnull(found);
	return (struct span){(size_t)(found - article->text.bytes), strlen(word)};
}

/* Words that the built-in judge told stand in the strip in place of figures. */
/* A map at the edge of each pane: a cell a sentence where there is room, the one that
 * counts most of several, and a bar beside those in view. */
START_TEST(maps_an_article)
{
	struct stage *stage = differing_stage(24, 93);

	ck_assert_int_eq(row_of(stage, "┃+", 44, 46), row_of(stage, " 1>A brass", 0, 46));
	ck_assert_int_ge(row_of(stage, "┃~", 44, 46), 0);
	/* A pane of two rows has all of the article in two cells. */
	app_resize(stage->app, 8, 60);
	type(stage, "d");
	ck_assert(row_of(stage, "~", 59, 60) >= 0);
	app_resize(stage->app, 24, 44);
	app_draw(stage->app, stage->grid);
	ck_assert_int_eq(row_of(stage, "┃", 42, 44), -1);
	stage_free(stage);
}
END_TEST

/* The style of the first letter of TEXT on the screen. */
static enum style style_at(const struct stage *stage, const char *text)
{
	for (int row = 0; row < stage->grid->rows; row++) {
		struct buf line = BUF_EMPTY;
		const char *found;
		int column = 0;

		grid_dump_text(&line, stage->grid, row);
		found = line.length ? strstr(line.bytes, text) : NULL;
		if (found)
			column = unicode_width(
			    str_slice(buf_str(&line), 0, (size_t)(found - line.bytes)));
		buf_done(&line);
		if (found)
			return (enum style)grid_cell(stage->grid, row, column)->style;
	}
	ck_abort_msg("%s is not on the screen", text);
}

/* Of a near copy the changed words stand out, of other wordings none do. */
START_TEST(marks_changes_of_near_copies)
{
	static const char *const wordings[] = {
	    "The harbour inspectors found many cracked hangers under the bridge.",
	    "The harbour inspectors found several cracked hangers under the bridge.",
	    "Under the bridge some hangers had cracked, the inspectors told reporters.",
	};
	struct stage *stage = mem_zero(1, sizeof *stage);

	for (int i = 0; i < 3; i++)
		add_article(stage, wordings[i], labels[i]);
	raise_curtain(stage, 40, 141);
	ck_assert_int_eq(style_at(stage, "several"), STYLE_DIFFERING);
	ck_assert_int_eq(style_at(stage, "inspectors found"), STYLE_LINKED);
	ck_assert_int_eq(style_at(stage, "reporters."), STYLE_LINKED);
	stage_free(stage);
}
END_TEST

START_TEST(shows_words_before_figures)
{
	static const char other[] =
	    "Other news\n\nOn Tuesday evening a boat hit the barge.\n";
	static const char *const words[][2] = {
	    {"ferry", "boat"}, {"struck", "hit"}, {"barge", "barge"}};
	struct stage *stage = mem_zero(1, sizeof *stage);
	struct evidence *evidence = evidence_new();
	struct word_match matches[ARRAY_COUNT(words)];
	struct model judged;
	struct story *story;

	add_article(stage, texts[0], "alpha");
	add_article(stage, other, "other");
	raise_curtain(stage, 24, 80);
	tiny_model(&judged,
		   "intercept 0 0\njudge 0 1 1 1\ncut 0.5\nsure 0.99\nunlike 0.1\n");
	stage->model.judged = &judged;
	for (size_t i = 0; i < ARRAY_COUNT(words); i++)
		matches[i] = (struct word_match){
		    find(stage->articles.items[0], words[i][0]),
		    find(stage->articles.items[1], words[i][1]), 0.9, (double)(3 - i)};
	vec_push(&evidence->articles, (struct judged_articles){0, 1, -4});
	vec_push(
	    &evidence->scores,
	    (struct score){.a = {0, 0}, .b = {1, 0}, .odds = 3, .words = {matches, 3}});
	story = story_build_again(stage->story, evidence);
	evidence_free(evidence);
	app_set_story(stage->app, story, "judge");
	story_free(stage->story);
	stage->story = story;
	app_draw(stage->app, stage->grid);
	ck_assert(shows(stage, " ferry struck = boat hit; in both: barge\n"));
	ck_assert(!shows(stage, " similarity "));
	ck_assert_int_eq(style_at(stage, "ferry struck"), STYLE_COMMON);
	ck_assert_int_eq(style_at(stage, "at the harbour"), STYLE_LINKED);
	stage_free(stage);
}
END_TEST

/* Progress stands in the status bar, and both keys ask for the end. */
START_TEST(shows_how_far_a_judge_is)
{
	static const char *const keys[] = {"J", "C-c"};
	struct state_judge judge = {
	    .name = "judge", .is_running = true, .answered = 12, .asked = 200};
	struct stage *stage = stage_new(24, 80, 3);

	app_set_judge(stage->app, judge);
	ck_assert_int_eq(type(stage, "j"), APP_GO_ON);
	ck_assert_str_eq(status(stage),
			 "alpha 2/6 (weighing 6 %, \xE2\x89\x88 settling, J stops)");
	ck_assert_int_eq(type(stage, keys[_i]), APP_STOP_JUDGE);
	judge.is_running = false;
	app_set_judge(stage->app, judge);
	app_say(stage->app, "judge: it ended early");
	app_draw(stage->app, stage->grid);
	ck_assert_str_eq(status(stage), "judge: it ended early");
	ck_assert_int_eq(type(stage, keys[_i]), APP_GO_ON);
	type(stage, "k");
	ck_assert_str_eq(status(stage), "alpha 1/6");
	stage_free(stage);
}
END_TEST

/* The filter is named as long as it holds, and stays with other texts. */
START_TEST(says_what_it_filters)
{
	struct stage *stage = stage_new(24, 120, 3), *after;

	type(stage, "& s h a r e d Enter j ?");
	ck_assert(shows(stage, "filter: shared 6 of 11"));
	type(stage, "q");
	ck_assert(!shows(stage, "brass band"));
	app_resize(stage->app, 10, 60);
	app_draw(stage->app, stage->grid);
	ck_assert(shows(stage, "filter: shared 6 of 11"));
	after = stage_new(24, 120, 2);
	app_exchange_story(stage->app, after->story);
	app_draw(stage->app, stage->grid);
	ck_assert(shows(stage, "filter: shared 4 of 9"));
	type(stage, "& Enter j");
	ck_assert(!shows(stage, "filter:"));
	stage_free(stage);
	stage_free(after);
}
END_TEST

/* Sentences are shorter without the names in them; the last one is found at the bottom of
 * the screen, as if they had always been. */
START_TEST(hidden_names_leave_no_gap)
{
	static const char *const outlets[] = {"lighthousekeepers-quarterly-gazetteer",
					      "kite"};
	struct stage *stage = mem_zero(1, sizeof *stage), other;
	struct buf text = BUF_EMPTY, turned = BUF_EMPTY, fresh = BUF_EMPTY;
	struct blind *blind;
	struct story *masked;

	for (int i = 0; i < 30; i++)
		buf_format(&text,
			   "Ferry %d sank, the Lighthousekeepers Quarterly Gazetteer "
			   "said.\n\n",
			   i);
	add_article(stage, text.bytes, outlets[0]);
	add_article(stage, "The ferry was old.\n", outlets[1]);
	raise_curtain(stage, 20, 40);
	blind = blind_new(stage->story);
	masked = blind_story(blind, stage->story);
	type(stage, "G g");
	app_say(stage->app, "the gazetteer cannot be read");
	app_set_story(stage->app, masked, NULL);
	type(stage, "M");
	ck_assert(shows(stage, "Nothing was said") && !shows(stage, "gazetteer"));
	type(stage, "M G");
	add_screen(&turned, stage);
	other = (struct stage){.app = app_new(masked, &(struct app_options){0}),
			       .grid = grid_new(1, 1)};
	app_resize(other.app, 20, 40);
	type(&other, "G");
	add_screen(&fresh, &other);
	ck_assert_str_eq(turned.bytes, fresh.bytes);
	ck_assert(strstr(fresh.bytes, "[A] said.") && !strstr(fresh.bytes, "azetteer"));
	grid_free(other.grid);
	app_free(other.app);
	app_set_story(stage->app, stage->story, NULL);
	type(stage, "M");
	ck_assert(shows(stage, "the gazetteer cannot be read"));
	story_free(masked);
	blind_free(blind);
	buf_done(&text);
	buf_done(&turned);
	buf_done(&fresh);
	stage_free(stage);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("app");

	unit_add_rows(suite, "keys", moves_and_says_where, (int)ARRAY_COUNT(moves));
	unit_add_rows(suite, "keys", asks_for, (int)ARRAY_COUNT(requests));
	unit_add(suite, "keys", tells_what_is_selected);
	unit_add_rows(suite, "stories", takes_articles_read_anew, 4);
	unit_add(suite, "panes", levels_linked_sentences);
	unit_add_rows(suite, "jumps", goes_from_difference_to_difference,
		      (int)ARRAY_COUNT(differences));
	unit_add(suite, "jumps", brings_the_outlet_that_differs);
	unit_add(suite, "panes", maps_an_article);
	unit_add(suite, "strip", lists_every_other_outlet);
	unit_add(suite, "strip", shows_figures_where_asked);
	unit_add(suite, "strip", tells_who_differs_first);
	unit_add_rows(suite, "collation", collates_wordings, 5);
	unit_add(suite, "collation", collates_what_cannot_be_shown);
	unit_add(suite, "collation", draws_nothing_inside_of_words);
	unit_add(suite, "collation", collates_compounds);
	unit_add(suite, "search", shows_the_end_of_a_long_search);
	unit_add(suite, "search", shows_a_title_on_a_small_screen);
	unit_add(suite, "status", keeps_what_was_said);
	unit_add(suite, "status", helps_with_a_command);
	unit_add(suite, "bars", names_the_outlets);
	unit_add(suite, "bars", counts_in_the_story_bar);
	unit_add_rows(suite, "bars", tells_what_has_one_origin, 3);
	unit_add_rows(suite, "panes", keeps_the_selection_in_view, 20);
	unit_add(suite, "panes", marks_what_begins_above);
	unit_add_rows(suite, "panes", pages_through_a_long_sentence, 6);
	unit_add(suite, "sizes", keeps_the_place_across_sizes);
	unit_add(suite, "judge", takes_another_story);
	unit_add_rows(suite, "judge", keeps_panes_where_they_are, 2);
	unit_add_rows(suite, "judge", keeps_views_where_they_are,
		      (int)ARRAY_COUNT(kept_views));
	unit_add(suite, "judge", tells_what_has_changed);
	unit_add(suite, "words", shows_words_before_figures);
	unit_add(suite, "words", marks_changes_of_near_copies);
	unit_add_rows(suite, "judge", shows_how_far_a_judge_is, 2);
	unit_add(suite, "stories", shows_a_single_article);
	unit_add(suite, "stories", shows_an_article_without_sentences);
	unit_add(suite, "stories", shows_very_many_articles);
	unit_add(suite, "stories", counts_outlets);
	unit_add(suite, "stories", tells_of_the_rest);
	unit_add(suite, "stories", tells_silence_from_another_language);
	unit_add(suite, "stories", keeps_the_cursor_on_the_selection);
	unit_add_rows(suite, "statement", reads_a_statement_to_its_end, 5);
	unit_add(suite, "statement", takes_keys_on_no_screen);
	unit_add(suite, "thread", opens_the_thread);
	unit_add(suite, "thread", reads_a_thread_to_its_end);
	unit_add(suite, "status", cuts_a_long_message);
	unit_add_rows(suite, "status", tells_the_way_to_the_help, 6);
	unit_add(suite, "collation", numbers_collated_wordings);
	unit_add(suite, "collation", numbers_long_articles);
	unit_add(suite, "panes", heads_a_pane);
	unit_add(suite, "mouse", takes_clicks);
	unit_add(suite, "mouse", takes_clicks_in_lists);
	unit_add(suite, "heads", tells_where_a_text_is_from);
	unit_add_rows(suite, "heads", tells_years_that_differ, 5);
	unit_add(suite, "panes", cuts_no_head);
	unit_add(suite, "stories", says_what_it_filters);
	unit_add(suite, "stories", hidden_names_leave_no_gap);
	unit_add(suite, "stories", is_ascii_where_asked);
	return unit_main(suite);
}
