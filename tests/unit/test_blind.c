/*
 * Blind stories: what hides a name, and what is left alone since it is none.
 *
 * A row is an outlet, a sentence of another one, and what the blind story has of it.  The
 * outlet is the second of two, so its letter is B.
 */
#include "config.h"

#include <string.h>

#include "unit/tiny.h"
#include "unit/unit.h"

#include "base/array.h"
#include "read/format/plain.h"
#include "align/blind/blind.h"
#include "align/decision.h"
#include "align/story_build.h"
#include "align/words/lexicon.h"

enum { HERE, THERE, ARTICLES };

struct stage {
	struct article *articles[ARTICLES];
	struct lexicon *lexicon;
	struct model model;
	struct story *story, *masked;
	struct blind *blind;
};

static struct article *read_article(const char *label, const char *text)
{
	struct article *article = plain_read(str_of(text), label, "en");

	article->label = label;
	return article;
}

static void compare(struct stage *stage)
{
	tiny_fixed_model(&stage->model);
	stage->lexicon = lexicon_find();
	stage->model.lexicon = stage->lexicon;
	stage->story = story_build((const struct article *const *)stage->articles,
				   ARTICLES, &stage->model, NULL);
	stage->blind = blind_new(stage->story);
	stage->masked = blind_story(stage->blind, stage->story);
}

static void close_stage(struct stage *stage)
{
	story_free(stage->masked);
	blind_free(stage->blind);
	story_free(stage->story);
	lexicon_close(stage->lexicon);
	for (int i = 0; i < ARTICLES; i++)
		article_free(stage->articles[i]);
}

/* The text of ARTICLE, white space folded, as the blind story has it. */
static void fold_article(struct buf *out, const struct stage *stage, int article)
{
	const struct article *masked = stage->masked->articles[article];

	ck_assert_uint_eq(masked->text.length, stage->articles[article]->text.length);
	article_fold_space(out, (struct excerpt){masked, {0, masked->text.length}});
}

static const struct row {
	const char *label, *text, *masked;
} rows[] = {
    /* The name as it is spelled elsewhere. */
    {"wendlowtimes", "It was The Wendlow Times that told it.",
     "It was [B] that told it."},
    {"wendlowtimes", "It told the Wendlow Times, which asked.",
     "It told [B], which asked."},
    {"wendlowtimes", "He spoke of wendlow and of other times.",
     "He spoke of wendlow and of other times."},
    {"wendlowtimes", "He said so (Wendlow Times).", "He said so ([B])."},
    {"wendlowtimes", "The Wendlow\nTimes has it.", "[B] has it."},
    {"wendlowtimes", "He flew to Wendlow. Times were hard.",
     "He flew to Wendlow. Times were hard."},
    {"theguardian", "He told the Guardian\xE2\x80\x99s reporter.",
     "He told [B]\xE2\x80\x99s reporter."},
    {"thewendlowtimes.com", "Read thewendlowtimes.com for more, Wendlow Times fans.",
     "Read [B] for more, [B] fans."},
    {"news.bbc.co.uk", "The BBC World Service has it.", "[B] has it."},
    {"bbc", "See http://www.bbc.co.uk/news/1 or @BBCBreaking.", "See [B] or [B]."},
    {"bbc", "Mail news@bbc.co.uk now.", "Mail [B] now."},
    {"nyt", "It was told by The New York Times on Friday.",
     "It was told by [B] on Friday."},
    {"foxnews", "A Fox News anchor left Fox in May.", "A [B] anchor left [B] in May."},
    {"courier 2", "He told the Courier so.", "He told [B] so."},
    {"evening/courier", "He told the Courier so.", "He told [B] so."},
    {"morning-star", "He told the Morning Star so.", "He told [B] so."},

    /* An agency that is an outlet of the story is masked, others are not. */
    {"ap", "It is open (AP).", "It is open (B)."},
    {"ap", "It is open, The Associated Press reported.", "It is open, [B] reported."},
    {"ap", "It is open, Reuters and AFP reported.",
     "It is open, Reuters and AFP reported."},
    {"ap", "He ate an apple, on tap.", "He ate an apple, on tap."},
    {"associatedpress", "It is open, AP said.", "It is open, B said."},

    /* A name that is a word as well. */
    {"times", "The Times said it three times.", "[B] said it three times."},
    {"times", "Times have changed in the town.", "Times have changed in the town."},
    {"times", "Times reported it in the town.", "[B] reported it in the town."},
    {"standard", "It is standard practice, the Evening Standard said.",
     "It is standard practice, [B] said."},
    {"mail", "The mail came late, and Mail readers wept.",
     "The mail came late, and [B] readers wept."},
    {"the", "The fire in the town was out.", "The fire in the town was out."},
    {"independent", "An independent inquiry began. Independent experts came.",
     "An independent inquiry began. Independent experts came."},
    {"1", "He had 1 dog and 11 cats.", "He had 1 dog and 11 cats."},
};

START_TEST(names_are_letters)
{
	const struct row *row = &rows[_i];
	struct stage stage = {.articles = {
				  read_article("kite", row->text),
				  read_article(row->label, "A dog barked all night."),
			      }};
	struct buf text = BUF_EMPTY;

	compare(&stage);
	fold_article(&text, &stage, HERE);
	ck_assert_str_eq(text.bytes, row->masked);
	buf_done(&text);
	close_stage(&stage);
}
END_TEST

START_TEST(what_tells_the_outlet_is_left_out)
{
	struct stage stage = {
	    .articles = {read_article("dk", "Ferry hit | Daily Kite\n"
					    "By Ann Roe\n\n"
					    "The ferry hit the barge at noon.\n\n"
					    "A crew told the Kite so, it told The New "
					    "Kite, and boys flew a Kite.\n\n"
					    "Ann Roe reports for the Daily Kite.\n"),
			 read_article("berth", "The ferry hit the barge at noon.")}};
	const struct article *masked;
	struct buf text = BUF_EMPTY;

	stage.articles[HERE]->url = "https://dk.example/ferry";
	stage.articles[HERE]->title = "Ferry hit | Daily Kite";
	stage.articles[HERE]->byline = "Ann Roe";
	stage.articles[HERE]->date = "2025-03-05";
	compare(&stage);
	masked = stage.masked->articles[HERE];
	ck_assert_str_eq(masked->label, "A");
	ck_assert_str_eq(masked->source, "A");
	ck_assert_str_eq(masked->title, "Ferry hit | [A]");
	ck_assert_str_eq(masked->date, "2025-03-05");
	ck_assert_ptr_null(masked->url);
	ck_assert_ptr_null(masked->byline);
	ck_assert_ptr_null(masked->outlet);
	fold_article(&text, &stage, HERE);
	ck_assert_ptr_null(strstr(text.bytes, "Roe"));
	ck_assert_ptr_null(strstr(text.bytes, "Daily"));
	ck_assert_ptr_nonnull(strstr(text.bytes, "A crew told [A] so, it told The New "
						 "Kite, and boys flew a Kite."));
	ck_assert_ptr_nonnull(strstr(text.bytes, "The ferry hit the barge at noon."));
	buf_done(&text);
	close_stage(&stage);
}
END_TEST

START_TEST(links_and_places_are_the_storys)
{
	struct stage stage = {
	    .articles = {
		read_article("kite", "The Berth said 40 sailors were hurt in the "
				     "harbour fire on Monday."),
		read_article("berth", "The Kite said 50 sailors were hurt in the "
				      "harbour fire on Monday.")}};
	const struct link *link, *masked;

	compare(&stage);
	ck_assert_uint_eq(stage.story->link_count, 1);
	link = &stage.story->links[0];
	masked = &stage.masked->links[0];
	ck_assert(stage.masked->is_blind && !stage.story->is_blind);
	ck_assert_uint_eq(masked->difference_count, link->difference_count);
	for (size_t i = 0; i < link->difference_count; i++) {
		ck_assert_ptr_null(strstr(masked->differences[i].a, "Berth"));
		ck_assert_ptr_null(strstr(masked->differences[i].b, "Kite"));
	}
	ck_assert_int_eq(story_standing(stage.masked, link->a)->status,
			 story_standing(stage.story, link->a)->status);
	close_stage(&stage);
}
END_TEST

/* The reader knew the names when they noted something. */
START_TEST(notes_tell_no_name)
{
	struct stage stage = {.articles = {read_article("kite", "The ferry sank."),
					   read_article("berth", "The barge sank.")}};
	struct evidence *evidence = evidence_new();
	decision_list decisions = {0};
	struct story *noted, *masked;

	compare(&stage);
	vec_push(&decisions, (struct decision){.kind = DECISION_NOTE,
					       .a = {0, 0},
					       .text = "as the Berth has it"});
	evidence->decisions = &decisions;
	noted = story_build_again(stage.story, evidence);
	masked = blind_story(stage.blind, noted);
	ck_assert_str_eq(noted->standings[0][0].note, "as the Berth has it");
	ck_assert_str_eq(masked->standings[0][0].note, "as [B] has it");
	ck_assert_uint_eq(masked->decision_count, 1);
	ck_assert_str_eq(masked->decisions[0].text, "as [B] has it");
	story_free(masked);
	story_free(noted);
	evidence_free(evidence);
	vec_done(&decisions);
	close_stage(&stage);
}
END_TEST

START_TEST(the_order_is_of_the_texts)
{
	struct article *articles[] = {read_article("a", "A dog barked all night."),
				      read_article("b", "A cat slept all day."),
				      read_article("c", "The rain fell for hours.")};
	struct article *turned[] = {articles[2], articles[0], articles[1]};

	blind_shuffle(articles, ARRAY_COUNT(articles));
	blind_shuffle(turned, ARRAY_COUNT(turned));
	for (size_t i = 0; i < ARRAY_COUNT(articles); i++) {
		ck_assert_ptr_eq(articles[i], turned[i]);
		article_free(articles[i]);
	}
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("blind");

	unit_add_rows(suite, "names", names_are_letters, ARRAY_COUNT(rows));
	unit_add(suite, "telling", what_tells_the_outlet_is_left_out);
	unit_add(suite, "links", links_and_places_are_the_storys);
	unit_add(suite, "notes", notes_tell_no_name);
	unit_add(suite, "order", the_order_is_of_the_texts);
	return unit_main(suite);
}
