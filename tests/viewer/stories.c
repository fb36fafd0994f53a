/* Each story is a row: its name, and a function that adds its articles. */
#include "config.h"

#include "viewer/stories.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "property/random.h"

#include "base/array.h"
#include "base/buf.h"
#include "base/vec.h"
#include "read/format/plain.h"
#include "read/source/load.h"
#include "align/evidence.h"
#include "align/story_build.h"
#include "align/words/background.h"
#include "align/words/lexicon.h"
#include "align/link/model.h"

struct cast {
	struct load load; /* owns the articles */
	struct story *story;
};

static void add(struct cast *cast, const char *label, const char *language,
		const char *text)
{
	struct article *article = plain_read(str_of(text), label, language);

	article->label = arena_string(article->arena, label, strlen(label));
	vec_push(&cast->load.articles, article);
}

static void add_sample(struct cast *cast, const char *name)
{
	const char *top = getenv("srcdir");
	struct buf path = BUF_EMPTY;

	buf_format(&path, "%s/data/sample/%s", top ? top : ".", name);
	load_operand(&cast->load, path.bytes, &(struct load_options){.language = "en"});
	load_resolve(&cast->load);
	buf_done(&path);
}

static void add_bridge(struct cast *cast)
{
	add_sample(cast, "bridge");
}

static void add_harbour(struct cast *cast)
{
	add_sample(cast, "harbour");
}

/* What the outlets of the generated stories report; %u is a number of their own. */
static const char *const reports[] = {
    "The ferry struck the barge at the harbour mouth on Tuesday evening.",
    "Nobody on board was killed, but %u sailors were treated in the hospital.",
    "Inspectors found %u cracked hangers under the northern bridge.",
    "\"We heard a bang and saw water,\" said Maren Lund, the mayor of Ellerwick.",
    "\"We heard a crash and saw smoke,\" said Maren Lund, the mayor.",
    "The coastguard has closed the harbour to all shipping until Friday.",
    "The coastguard did not close the harbour, a spokesman said.",
    "The repair will cost %u million euros, the ministry said on Wednesday.",
    "Some %u passengers waited in the village hall for a bus.",
    "A brass band played waltzes in the village square all night.",
    "Rain is expected over the mountains from Sunday on.",
    "Grandmother\xE2\x80\x99s pancakes need butter, flour and a good deal of patience.",
};

/* An article of LENGTH of the reports, with numbers from a few. */
static void write_reports(struct buf *out, struct random *random, unsigned length)
{
	static const char *const numbers[] = {"47", "48", "900"};

	buf_text(out, "News about the harbour\n\n");
	for (unsigned i = 0; i < length; i++) {
		struct str report =
		    str_of(reports[random_draw(random, ARRAY_COUNT(reports))]);
		const char *mark = memchr(report.bytes, '%', report.length);
		size_t at = mark ? (size_t)(mark - report.bytes) : report.length;

		buf_slice(out, str_slice(report, 0, at));
		if (mark) {
			buf_text(out, numbers[random_draw(random, ARRAY_COUNT(numbers))]);
			buf_slice(out, str_slice(report, at + 2, report.length));
		}
		buf_text(out, random_draw(random, 3) ? " " : "\n\n");
	}
}

static void add_outlets(struct cast *cast, unsigned count)
{
	struct random random = random_seeded((int)count);
	struct buf text = BUF_EMPTY;
	char label[32];

	for (unsigned i = 0; i < count; i++) {
		buf_cut(&text, 0);
		write_reports(&text, &random, 2 + random_draw(&random, 14));
		snprintf(label, sizeof label, "outlet-%u.example", i + 1);
		add(cast, label, "en", text.bytes);
	}
	buf_done(&text);
}

static void add_one(struct cast *cast)
{
	add_outlets(cast, 1);
}

static void add_two(struct cast *cast)
{
	add_outlets(cast, 2);
}

static void add_twelve(struct cast *cast)
{
	add_outlets(cast, 12);
}

/* Two copies of one text: one origin. */
static void add_copies(struct cast *cast)
{
	add_outlets(cast, 2);
	add_outlets(cast, 2);
}

static void add_empty(struct cast *cast)
{
	add(cast, "empty", "en", "");
	add(cast, "title", "en", "Lonely title\n");
	add(cast, "full", "en", reports[0]);
}

static void add_only_empty(struct cast *cast)
{
	add(cast, "empty", "en", "");
}

static void add_sentence(struct cast *cast)
{
	add(cast, "first", "en", reports[0]);
	add(cast, "second", "en", reports[0]);
}

/* Words and sentences that no screen has room for. */
static void add_long(struct cast *cast)
{
	struct buf text = BUF_EMPTY;

	buf_text(&text, "A title\n\nIt rained.  The list has");
	for (int i = 100; i < 300; i++)
		buf_format(&text, " w%d", i);
	buf_text(&text,
		 " and no more.  The sun came out over the northern bridge.\n\nA ");
	buf_fill(&text, 'x', 700);
	buf_text(&text, " fell on ");
	buf_fill(&text, '9', 300);
	buf_text(&text, " people.\n");
	add(cast, "long", "en", text.bytes);
	add(cast, "a-newspaper-with-a-name-that-does-not-end.example", "en", text.bytes);
	add(cast, "short", "en", "The sun came out over the northern bridge.");
	buf_done(&text);
}

/* Right to left, wide, combining, joined, and what must not reach a terminal. */
static void add_scripts(struct cast *cast)
{
	static const char *const sentences[] = {
	    "The ferry \xD7\x94\xD7\x9E\xD7\xA2\xD7\x91\xD7\x95\xD7\xA8\xD7\xAA hit "
	    "\xD8\xA7\xD9\x84\xD8\xAC\xD8\xB3\xD8\xB1 47 cracked hangers.",
	    "The ferry \xE4\xB8\xAD\xE6\x96\x87\xE6\xB5\xB7\xE6\xB8\xAF hit 48 cracked "
	    "\xEF\xBC\xA8\xEF\xBC\xA1\xEF\xBC\xAE\xEF\xBC\xA7 hangers.",
	    "Cafe\xCC\x81 and a\xCC\x80\xCC\x81\xCC\x82\xCC\x83\xCC\x84\xCC\x85\xCC\x86 "
	    "with \xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x9A\x80 in it.",
	    "A \x1B[31mred\x1B[0m \xE2\x80\xAEword\xE2\x80\xAC, a\xC2\x9Bsecond\x7F and "
	    "\xE2\x80\x8Bmore of \xF3\xA0\x81\x81it.",
	    "\xCC\x81Marks begin it.",
	};
	struct buf text = BUF_EMPTY;

	for (size_t i = 0; i < 3; i++) {
		buf_cut(&text, 0);
		buf_format(&text, "\xE4\xB8\xAD \xE2\x80\xAE title\n\n");
		for (size_t j = 0; j < ARRAY_COUNT(sentences); j++)
			if (j != i)
				buf_format(&text, "%s\n\n", sentences[j]);
		add(cast, i ? "\xE6\x96\xB0\xE8\x81\x9E" : "\x1B]0;x\a\xE2\x80\xAE", "en",
		    text.bytes);
	}
	buf_done(&text);
}

/* Each in a language of its own: nothing is compared. */
static void add_languages(struct cast *cast)
{
	add(cast, "english", "en", reports[0]);
	add(cast, "deutsch", "de", "Die F\xC3\xA4hre traf den Kahn. Niemand starb.");
	add(cast, "francais", "fr", "Le bac a heurt\xC3\xA9 la p\xC3\xA9niche mardi.");
	add(cast, "svenska", "sv",
	    "F\xC3\xA4rjan tr\xC3\xA4"
	    "ffade pr\xC3\xA5men.");
}

static const struct {
	const char *name;
	void (*add)(struct cast *cast);
} rows[] = {
    {"bridge", add_bridge}, {"harbour", add_harbour},	 {"one", add_one},
    {"two", add_two},	    {"twelve", add_twelve},	 {"copies", add_copies},
    {"empty", add_empty},   {"nothing", add_only_empty}, {"sentence", add_sentence},
    {"long", add_long},	    {"scripts", add_scripts},	 {"languages", add_languages},
};

static struct cast casts[ARRAY_COUNT(rows)];
static struct model model, judged;
static struct lexicon *lexicon;
static struct background *background;

static void build(struct cast *cast)
{
	const struct load *load = &cast->load;

	cast->story = story_build((const struct article *const *)load->articles.items,
				  load->articles.count, &model, NULL);
}

void stories_open(void)
{
	model_default(&model);
	model_default_judged(&judged);
	lexicon = lexicon_find();
	background = background_new();
	model.lexicon = judged.lexicon = lexicon;
	model.background = judged.background = background;
	model.judged = &judged;
	for (size_t i = 0; i < ARRAY_COUNT(rows); i++) {
		rows[i].add(&casts[i]);
		build(&casts[i]);
	}
}

void stories_close(void)
{
	for (size_t i = 0; i < ARRAY_COUNT(rows); i++) {
		story_free(casts[i].story);
		load_done(&casts[i].load);
	}
	lexicon_close(lexicon);
	background_free(background);
}

size_t stories_count(void)
{
	return ARRAY_COUNT(rows);
}

const char *stories_name(size_t index)
{
	return rows[index].name;
}

const struct story *stories_find(struct str name)
{
	for (size_t i = 0; i < ARRAY_COUNT(rows); i++)
		if (str_is(name, rows[i].name))
			return casts[i].story;
	return NULL;
}

/* Draws a sentence of an article from FROM on, below TO; false where it has none. */
static bool draw_place(struct place *place, const struct story *story, uint32_t from,
		       uint32_t to, struct random *random)
{
	uint32_t article = from + random_draw(random, to - from);
	size_t sentences = story->articles[article]->sentence_count;

	if (!sentences)
		return false;
	*place = (struct place){article, random_draw(random, (uint32_t)sentences)};
	return true;
}

static void add_verdict(struct evidence *evidence, const struct story *story,
			struct random *random)
{
	struct verdict verdict = {.is_link = random_draw(random, 2),
				  .probability = random_draw(random, 100) / 100.0};
	uint32_t last = (uint32_t)story->article_count, middle;

	verdict.relation = random_draw(random, 2) ? RELATION_SAME : RELATION_OVERLAP;
	middle = 1 + random_draw(random, last - 1);
	if (draw_place(&verdict.a, story, 0, middle, random) &&
	    draw_place(&verdict.b, story, middle, last, random))
		evidence_add(evidence, &verdict);
}

struct story *stories_judged(const struct story *story, int seed)
{
	struct random random = random_seeded(seed);
	struct evidence *evidence = evidence_new();
	struct story *other;

	for (uint32_t count = random_draw(&random, 20); count && story->article_count > 1;
	     count--)
		add_verdict(evidence, story, &random);
	other = story_build_again(story, evidence);
	evidence_free(evidence);
	return other;
}
