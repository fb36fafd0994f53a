/*
 * Alignment against the sample stories' expected links, which were set by reading before
 * the first run (see README here): how many links are right, which kinds of difference
 * are found, and which are known not to be.  What is known not to be found is a table of
 * its own; a case fails where one of its rows is found after all, so the table stays
 * true.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "unit/unit.h"

#include "base/array.h"
#include "base/vec.h"
#include "read/source/load.h"
#include "align/story.h"
#include "align/story_build.h"
#include "align/words/background.h"
#include "align/words/lexicon.h"
#include "align/link/model.h"

static const double link_floor = 0.70; /* least F1 of the links */

static const char *const stories[] = {"bridge", "harbour"};

struct kind_row {
	const char *story, *kind;
};

/* Found: on one pair at least that the gold calls a conflict of this kind. */
static const struct kind_row found[] = {
    {"bridge", "number"},    /* 47 / 48 hangers */
    {"bridge", "date"},	     /* the inspection began on Saturday / on Monday */
    {"bridge", "direction"}, /* spending fell / rose */
    {"bridge", "strength"},  /* was dismissed / resigned */
    {"bridge", "quote"},     /* "in danger" / "in immediate danger", as wording only */
    {"harbour", "number"},   /* 48 / 47 treated */
    {"harbour", "date"},     /* reopens on Friday / opens on Thursday */
    {"harbour", "quote"},    /* "not to blame" / "not alone to blame", the same */
};

/* Expected failures: on no pair that the gold calls a conflict of this kind. */
static const struct kind_row not_yet_found[] = {
    /* Detectors for these were wrong far more often than right on other stories. */
    {"bridge", "entity"},	/* built by the Varga Brothers / by Ostra Steel */
    {"bridge", "attribution"},	/* said by Corvell / by Reke */
    {"bridge", "negation"},	/* was warned / not told */
    {"harbour", "attribution"}, /* said by Fjeld / by Rolfsen */
    {"harbour", "entity"},	/* Sund Bunkering / Brask Marine */
    {"harbour", "negation"},	/* carried the lights / showed no lights */
    /* Too little around them is the same. */
    {"bridge", "place"},  /* said in Aldmouth / in Wendlow */
    {"harbour", "place"}, /* taken to Ellerwick / to Holmby */
    /* Out of reach of rules on words: who does what to whom, what a threat is. */
    {"harbour", "direction"}, /* ferry struck barge / barge ran into ferry */
    {"harbour", "strength"},  /* to be reviewed / threatened to strip */
};

/* A sentence of the gold, and where the program has it. */
struct known {
	char *article;
	unsigned long number;
	struct place place;
};

struct expected {
	struct place a, b;
	char *relation, *kind;
};

/* A sample story with its gold. */
struct sample {
	struct load load;
	struct model model;
	struct lexicon *lexicon;
	struct background *background;
	struct story *story;
	struct buf sentences, gold; /* the files; all strings below point into them */
	VEC(struct known) known;
	VEC(struct expected) expected;
	struct buf problems; /* what the gold names and the program does not have */
};

/* Reads FILE of the gold of STORY. */
static void read_gold(struct buf *out, const char *story, const char *file)
{
	const char *folder = getenv("srcdir");
	struct buf path = BUF_EMPTY;
	char bytes[4096];
	FILE *stream;
	size_t length;

	buf_format(&path, "%s/tests/align/%s/%s", folder ? folder : ".", story, file);
	stream = fopen(path.bytes, "r");
	if (!stream) {
		fprintf(stderr, "%s cannot be opened\n", path.bytes);
		exit(99);
	}
	while ((length = fread(bytes, 1, sizeof bytes, stream)) > 0)
		buf_add(out, bytes, length);
	fclose(stream);
	buf_done(&path);
	buf_char(out, '\0'); /* so that it can be cut into strings */
}

/* Cuts the next part up to MARK off *REST; NULL at the end. */
static char *cut(char **rest, char mark)
{
	char *part = *rest, *end = part && *part ? strchr(part, mark) : NULL;

	if (!part || !*part)
		return NULL;
	*rest = end ? end + 1 : part + strlen(part);
	if (end)
		*end = '\0';
	return part;
}

/* Whether SOURCE is the file of the gold's article NAME. */
static bool is_file_of(const char *source, const char *name)
{
	const char *slash = strrchr(source, '/'), *base = slash ? slash + 1 : source;

	return !strncmp(base, name, strlen(name)) && !strcmp(base + strlen(name), ".txt");
}

static bool is_known(const struct sample *sample, struct place place)
{
	for (size_t i = 0; i < sample->known.count; i++)
		if (link_same_place(sample->known.items[i].place, place))
			return true;
	return false;
}

/* Finds the sentence TEXT of article NAME, word for word; one taken before is another. */
static bool find_sentence(const struct sample *sample, const char *name, const char *text,
			  struct place *place)
{
	const struct story *story = sample->story;
	bool is_there = false;

	for (uint32_t a = 0; a < story->article_count && !is_there; a++)
		for (uint32_t s = 0;
		     s < story->articles[a]->sentence_count && !is_there &&
		     is_file_of(story->articles[a]->source, name);
		     s++) {
			struct buf folded = BUF_EMPTY;

			*place = (struct place){a, s};
			article_fold_space(&folded, story_excerpt(story, *place));
			is_there = str_equal(buf_str(&folded), str_of(text)) &&
				   !is_known(sample, *place);
			buf_done(&folded);
		}
	return is_there;
}

static void read_sentences(struct sample *sample)
{
	char *rest = sample->sentences.bytes;

	for (char *line; (line = cut(&rest, '\n'));) {
		struct known known = {.article = cut(&line, ':')};
		char *number = cut(&line, '\t');

		if (!number || known.article[0] == '#')
			continue;
		known.number = strtoul(number, NULL, 10);
		if (find_sentence(sample, known.article, line, &known.place))
			vec_push(&sample->known, known);
		else
			buf_format(&sample->problems, "\n%s:%lu is not there: %s",
				   known.article, known.number, line);
	}
}

/* Finds the place of the gold's ID, "courier:3". */
static bool find_place(struct sample *sample, char *id, struct place *place)
{
	char *article = cut(&id, ':');
	unsigned long number = strtoul(id ? id : "", NULL, 10);

	for (size_t i = 0; article && i < sample->known.count; i++) {
		const struct known *known = &sample->known.items[i];

		if (known->number == number && !strcmp(known->article, article)) {
			*place = known->place;
			return true;
		}
	}
	buf_format(&sample->problems, "\n%s:%lu of a link is not there",
		   article ? article : "?", number);
	return false;
}

static void read_links(struct sample *sample)
{
	char *rest = sample->gold.bytes;

	for (char *line; (line = cut(&rest, '\n'));) {
		char *a = cut(&line, '\t'), *b = cut(&line, '\t');
		struct expected expected = {.relation = cut(&line, '\t')};

		expected.kind = cut(&line, '\t');
		if (!expected.kind)
			buf_text(&sample->problems, "\na line of gold.tsv is too short");
		else if (find_place(sample, a, &expected.a) &&
			 find_place(sample, b, &expected.b))
			vec_push(&sample->expected, expected);
	}
}

static struct sample *open_sample(const char *name)
{
	struct sample *sample = mem_zero(1, sizeof *sample);
	const char *folder = getenv("srcdir");
	struct buf path = BUF_EMPTY;

	buf_format(&path, "%s/data/sample/%s", folder ? folder : ".", name);
	load_operand(&sample->load, path.bytes, &(struct load_options){.language = "en"});
	load_resolve(&sample->load);
	for (size_t i = 0; i < sample->load.messages.count; i++)
		buf_format(&sample->problems, "\n%s",
			   sample->load.messages.items[i].text);
	model_default(&sample->model);
	sample->lexicon = lexicon_find();
	sample->model.lexicon = sample->lexicon;
	sample->background = background_new();
	sample->model.background = sample->background;
	sample->story =
	    story_build((const struct article *const *)sample->load.articles.items,
			sample->load.articles.count, &sample->model, NULL);
	read_gold(&sample->sentences, name, "sentences.txt");
	read_gold(&sample->gold, name, "gold.tsv");
	read_sentences(sample);
	read_links(sample);
	buf_done(&path);
	return sample;
}

static void close_sample(struct sample *sample)
{
	story_free(sample->story);
	lexicon_close(sample->lexicon);
	background_free(sample->background);
	load_done(&sample->load);
	buf_done(&sample->sentences);
	buf_done(&sample->gold);
	buf_done(&sample->problems);
	vec_done(&sample->known);
	vec_done(&sample->expected);
	free(sample);
}

/* Those who set the links differ on this one: neither asked for nor held against. */
static bool is_open(const struct expected *expected)
{
	size_t length = strlen(expected->relation);

	return length && expected->relation[length - 1] == '?';
}

static bool is_conflict(const struct expected *expected)
{
	return !strcmp(expected->relation, "conflict");
}

/* The gold's link between the ends of LINK, or NULL. */
static const struct expected *expected_of(const struct sample *sample,
					  const struct link *link)
{
	for (size_t i = 0; i < sample->expected.count; i++) {
		const struct expected *expected = &sample->expected.items[i];

		if ((link_same_place(expected->a, link->a) &&
		     link_same_place(expected->b, link->b)) ||
		    (link_same_place(expected->a, link->b) &&
		     link_same_place(expected->b, link->a)))
			return expected;
	}
	return NULL;
}

struct figures {
	size_t right, said, asked;
	double precision, recall, f1;
};

/* Measures the links, or only those that are conflicts. */
static struct figures measure(const struct sample *sample, bool conflicts_only)
{
	struct figures figures = {0};

	for (size_t i = 0; i < sample->expected.count; i++) {
		const struct expected *expected = &sample->expected.items[i];

		figures.asked +=
		    !is_open(expected) && (!conflicts_only || is_conflict(expected));
	}
	for (size_t i = 0; i < sample->story->link_count; i++) {
		const struct link *link = &sample->story->links[i];
		const struct expected *expected = expected_of(sample, link);

		if ((conflicts_only && link->relation != RELATION_CONFLICT) ||
		    (expected && is_open(expected)))
			continue;
		figures.said++;
		figures.right += expected && (!conflicts_only || is_conflict(expected));
	}
	if (figures.said)
		figures.precision = (double)figures.right / (double)figures.said;
	if (figures.asked)
		figures.recall = (double)figures.right / (double)figures.asked;
	if (figures.right)
		figures.f1 = 2 * figures.precision * figures.recall /
			     (figures.precision + figures.recall);
	return figures;
}

/* The status that the gold's links give to PLACE; false where that is open. */
static bool expected_status(const struct sample *sample, struct place place,
			    enum status *status)
{
	*status = STATUS_UNIQUE;
	for (size_t i = 0; i < sample->expected.count; i++) {
		const struct expected *expected = &sample->expected.items[i];

		if (!link_same_place(expected->a, place) &&
		    !link_same_place(expected->b, place))
			continue;
		if (is_open(expected))
			return false;
		if (is_conflict(expected))
			*status = STATUS_DIVERGENT;
		else if (*status == STATUS_UNIQUE)
			*status = STATUS_SHARED;
	}
	return true;
}

/* Whether a difference of KIND is reported on a conflict of that kind. */
static bool finds_kind(const struct sample *sample, const char *kind)
{
	for (size_t i = 0; i < sample->expected.count; i++) {
		const struct expected *expected = &sample->expected.items[i];
		const struct link *link =
		    story_link(sample->story, expected->a, expected->b);

		if (!link || !is_conflict(expected) || strcmp(expected->kind, kind) != 0)
			continue;
		for (size_t d = 0; d < link->difference_count; d++)
			if (!strcmp(link_difference_name(link->differences[d].kind),
				    kind))
				return true;
	}
	return false;
}

static bool has_row(const struct kind_row *rows, int count, const char *story,
		    const char *kind)
{
	for (int i = 0; i < count; i++)
		if (!strcmp(rows[i].story, story) && !strcmp(rows[i].kind, kind))
			return true;
	return false;
}

START_TEST(has_every_sentence_word_for_word)
{
	struct sample *sample = open_sample(stories[_i]);
	size_t count = 0;

	for (size_t a = 0; a < sample->story->article_count; a++)
		count += sample->story->articles[a]->sentence_count;
	ck_assert_msg(!sample->problems.length, "%s:%s", stories[_i],
		      sample->problems.bytes);
	ck_assert_uint_gt(sample->expected.count, 0);
	ck_assert_msg(count == sample->known.count, "%s: %zu sentences, expected %zu",
		      stories[_i], count, sample->known.count);
	close_sample(sample);
}
END_TEST

START_TEST(links_reach_the_floor)
{
	struct sample *sample = open_sample(stories[_i]);
	struct figures links = measure(sample, false);

	ck_assert_msg(links.f1 >= link_floor, "%s: F1 %.3f is below %.2f", stories[_i],
		      links.f1, link_floor);
	close_sample(sample);
}
END_TEST

START_TEST(finds_the_kind)
{
	struct sample *sample = open_sample(found[_i].story);

	ck_assert_msg(finds_kind(sample, found[_i].kind), "%s: no %s found any more",
		      found[_i].story, found[_i].kind);
	close_sample(sample);
}
END_TEST

START_TEST(fails_as_expected_to_find_the_kind)
{
	const struct kind_row *row = &not_yet_found[_i];
	struct sample *sample = open_sample(row->story);

	ck_assert_msg(!finds_kind(sample, row->kind),
		      "%s: %s is found now; move its row to the table `found`",
		      row->story, row->kind);
	close_sample(sample);
}
END_TEST

START_TEST(every_kind_is_in_one_table)
{
	struct sample *sample = open_sample(stories[_i]);

	for (size_t i = 0; i < sample->expected.count; i++) {
		const struct expected *expected = &sample->expected.items[i];

		if (is_conflict(expected))
			ck_assert_msg(has_row(found, (int)ARRAY_COUNT(found), stories[_i],
					      expected->kind) !=
					  has_row(not_yet_found,
						  (int)ARRAY_COUNT(not_yet_found),
						  stories[_i], expected->kind),
				      "%s: %s is in no table, or in both", stories[_i],
				      expected->kind);
	}
	close_sample(sample);
}
END_TEST

static void report_figures(const char *story, const char *what, struct figures figures)
{
	printf("# %s: %s: precision %.3f recall %.3f F1 %.3f (%zu right, %zu said, %zu "
	       "asked for)\n",
	       story, what, figures.precision, figures.recall, figures.f1, figures.right,
	       figures.said, figures.asked);
}

static void report_kinds(const char *story, const char *what, const struct kind_row *rows,
			 int count)
{
	printf("# %s: %s:", story, what);
	for (int i = 0; i < count; i++)
		if (!strcmp(rows[i].story, story))
			printf(" %s", rows[i].kind);
	printf("\n");
}

/* Figures for people who read the log; only the links have a floor. */
static void tell(const char *story)
{
	struct sample *sample = open_sample(story);
	size_t right = 0, all = 0;

	for (size_t i = 0; i < sample->known.count; i++) {
		struct place place = sample->known.items[i].place;
		enum status status;

		if (!expected_status(sample, place, &status))
			continue;
		all++;
		right += story_standing(sample->story, place)->status == status;
	}
	report_figures(story, "links", measure(sample, false));
	report_figures(story, "conflicts", measure(sample, true));
	printf("# %s: statuses: %zu of %zu sentences right (%.3f)\n", story, right, all,
	       all ? (double)right / (double)all : 0);
	report_kinds(story, "kinds found", found, (int)ARRAY_COUNT(found));
	report_kinds(story, "kinds not yet found (expected failures)", not_yet_found,
		     (int)ARRAY_COUNT(not_yet_found));
	close_sample(sample);
}

int main(void)
{
	Suite *suite = suite_create("align");

	for (int i = 0; i < (int)ARRAY_COUNT(stories); i++)
		tell(stories[i]);
	fflush(stdout); /* before Check forks */
	unit_add_rows(suite, "sentences", has_every_sentence_word_for_word,
		      (int)ARRAY_COUNT(stories));
	unit_add_rows(suite, "floor", links_reach_the_floor, (int)ARRAY_COUNT(stories));
	unit_add_rows(suite, "found", finds_the_kind, (int)ARRAY_COUNT(found));
	unit_add_rows(suite, "not yet found", fails_as_expected_to_find_the_kind,
		      (int)ARRAY_COUNT(not_yet_found));
	unit_add_rows(suite, "tables", every_kind_is_in_one_table,
		      (int)ARRAY_COUNT(stories));
	return unit_main(suite);
}
