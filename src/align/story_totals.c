/*
 * What is counted of a story: from how many articles, outlets and origins each statement
 * comes, how far it reaches, whether that is sure, and the totals.  Views and reports
 * count nothing of this themselves, so that one story has one count.
 */
#include "config.h"

#include <stdlib.h>

#include "base/mem.h"
#include "align/story_parts.h"

/*
 * How many groups of articles the members of a statement come from: GROUPS has the group
 * of each article.  LAST keeps for each group the STAMP of the statement that it was last
 * counted for, so that a group counts once.
 */
static uint32_t count_groups(const struct statement *statement, const uint32_t *groups,
			     size_t *last, size_t stamp)
{
	uint32_t count = 0;

	for (size_t m = 0; m < statement->member_count; m++) {
		uint32_t group = groups[statement->members[m].article];

		count += last[group] != stamp;
		last[group] = stamp;
	}
	return count;
}

/* Counts the articles, outlets and origins of the story and of each statement. */
static void count_sources(struct story *story, struct statement *statements)
{
	size_t count = story->article_count;
	uint32_t *articles = mem_zero(count, sizeof *articles);
	uint32_t *outlets = mem_zero(count, sizeof *outlets);
	size_t *last = mem_zero(count, sizeof *last), stamp = 0;

	for (uint32_t a = 0; a < count; a++) {
		articles[a] = a;
		outlets[a] = story_outlet_of(story, a);
		story->outlet_count += outlets[a] == a;
	}
	for (size_t i = 0; i < story->statement_count; i++) {
		struct statement *to = &statements[i];

		to->article_count = count_groups(to, articles, last, ++stamp);
		to->outlet_count = count_groups(to, outlets, last, ++stamp);
		to->origin_count = count_groups(to, story->origins, last, ++stamp);
	}
	free(articles);
	free(outlets);
	free(last);
}

/* How many outlets could carry what ARTICLE says, its own among them. */
static size_t count_possible(const struct story *story, uint32_t article)
{
	size_t count = 0;

	for (uint32_t a = 0; a < story->article_count; a++)
		count +=
		    story_outlet_of(story, a) == a &&
		    (story_outlet_of(story, article) == a ||
		     article_is_comparable(story->articles[a], story->articles[article]));
	return count;
}

/* Whether a sentence of STATEMENT has a link, which leads out of it where one article is
 * all it comes from. */
static bool is_linked(const struct story *story, const struct statement *statement)
{
	for (size_t m = 0; m < statement->member_count; m++)
		if (story_standing(story, statement->members[m])->link_count)
			return true;
	return false;
}

/* Whether STATEMENT is one sentence whose status the reader corrected. */
static bool is_corrected(const struct story *story, const struct statement *statement)
{
	const struct standing *standing = story_standing(story, statement->members[0]);

	return statement->member_count == 1 && standing->status != standing->found;
}

static enum reach reach_of(const struct story *story, const struct statement *statement,
			   const size_t *possible)
{
	if (statement->status == STATUS_UNCOMPARED)
		return REACH_UNCOMPARED;
	if (is_corrected(story, statement))
		return story_shown_status(story, statement) == STATUS_UNIQUE ? REACH_ONE
									     : REACH_SOME;
	if (!is_linked(story, statement))
		return REACH_ONE;
	return statement->outlet_count > 1 &&
		       statement->outlet_count == possible[statement->members[0].article]
		   ? REACH_ALL
		   : REACH_SOME;
}

/* Whether LINK is sure and shows what STATEMENT, number NUMBER, is. */
static bool supports(const struct story *story, const struct link *link, size_t number,
		     enum status status)
{
	bool is_inside = story_standing(story, link->a)->statement == number &&
			 story_standing(story, link->b)->statement == number;

	if (!is_inside || !link->sure || status != STATUS_DIVERGENT)
		return is_inside && link->sure;
	for (size_t d = 0; d < link->difference_count; d++)
		if (link->differences[d].matters == MATTERS_YES &&
		    link->differences[d].sure)
			return true;
	return false;
}

/* Whether a sure link inside supports member PLACE of STATEMENT. */
static bool is_supported(const struct story *story, const struct statement *statement,
			 struct place place)
{
	const struct standing *standing = story_standing(story, place);

	for (size_t l = 0; l < standing->link_count; l++)
		if (supports(story, &story->links[standing->links[l]],
			     (size_t)(statement - story->statements), statement->status))
			return true;
	return false;
}

/* Members stand by article: whether each article has one that is supported; or whether
 * any has, where a difference is to be shown. */
static bool is_sure_inside(const struct story *story, const struct statement *statement)
{
	bool is_one_enough = statement->status == STATUS_DIVERGENT;
	bool are_all = true, is_any = false, is_this = false;

	for (size_t m = 0; m < statement->member_count; m++) {
		uint32_t article = statement->members[m].article;
		bool is_last = m + 1 == statement->member_count ||
			       statement->members[m + 1].article != article;

		is_this |= is_supported(story, statement, statement->members[m]);
		is_any |= is_this;
		if (!is_last)
			continue;
		are_all &= is_this;
		is_this = false;
	}
	return is_one_enough ? is_any : are_all;
}

static bool is_sure(const struct story *story, const struct statement *statement)
{
	bool is_sure = true;

	if (statement->article_count > 1)
		return is_sure_inside(story, statement);
	for (size_t m = 0; m < statement->member_count; m++)
		is_sure &= story_standing(story, statement->members[m])->sure;
	return is_sure;
}

/* Whether the reader made a link inside STATEMENT, or the status of the one sentence that
 * it is. */
static bool is_decided(const struct story *story, const struct statement *statement)
{
	size_t number = (size_t)(statement - story->statements);

	if (!story->decision_count || statement->member_count == 1)
		return story_standing(story, statement->members[0])->decided;
	for (size_t m = 0; m < statement->member_count; m++) {
		const struct standing *standing =
		    story_standing(story, statement->members[m]);

		for (size_t l = 0; l < standing->link_count; l++) {
			const struct link *link = &story->links[standing->links[l]];

			if (link->decided &&
			    story_standing(story, link->a)->statement == number &&
			    story_standing(story, link->b)->statement == number)
				return true;
		}
	}
	return false;
}

void story_totals_make(struct build *build)
{
	struct story *story = build->story;
	size_t *possible = mem_zero(story->article_count, sizeof *possible);

	count_sources(story, build->statements);
	for (uint32_t a = 0; a < story->article_count; a++)
		possible[a] = count_possible(story, a);
	for (size_t i = 0; i < story->statement_count; i++) {
		struct statement *statement = &build->statements[i];

		statement->reach = reach_of(story, statement, possible);
		statement->sure = is_sure(story, statement);
		statement->decided = is_decided(story, statement);
		story->totals.statements[statement->reach]++;
		story->totals.doubtful_statements[statement->reach] += !statement->sure;
	}
	free(possible);
}
