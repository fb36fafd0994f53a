/*
 * From scored pairs to a story, step by step: the verdicts, the links, the standing of
 * each sentence, the statements.  Each step has a file of its own (align/story_parts.h).
 */
#include "config.h"

#include "align/story_build.h"

#include <stdlib.h>
#include <string.h>

#include "align/story_parts.h"

/* A sentence is judged if its mark is not what it would be without the verdicts. */
static void mark_judged(struct build *build)
{
	struct story by_scores = *build->story;
	struct build plain = {
	    .story = &by_scores,
	    .arena = arena_new(),
	    .matcher = build->matcher,
	    .scores = &(struct scores){.matcher = build->matcher},
	    .decided = build->decided,
	    .made = build->made,
	    .made_count = build->made_count,
	};

	by_scores.judged_count = 0;
	story_verdicts_take(&plain, NULL);
	story_links_make(&plain);
	story_standings_make(&plain);
	for (size_t a = 0; a < by_scores.article_count; a++)
		for (size_t s = 0; s < by_scores.articles[a]->sentence_count; s++) {
			const struct standing *before = &plain.standings[a][s];
			struct standing *standing = &build->standings[a][s];

			standing->judged = standing->status != before->status ||
					   standing->sure != before->sure;
		}
	free(plain.verdicts);
	arena_free(plain.arena);
}

/* A copy of TEXT in ARENA; NULL stays what it is. */
static const char *copy_of(struct arena *arena, const char *text)
{
	return text ? arena_string(arena, text, strlen(text)) : NULL;
}

/* Copies who was asked for EVIDENCE, which may be NULL. */
static void keep_judgings(struct story *story, const struct evidence *evidence)
{
	size_t count = evidence ? evidence->judgings.count : 0;
	struct judging *kept = arena_zero(story->arena, count, sizeof *kept);

	for (size_t i = 0; i < count; i++) {
		kept[i] = evidence->judgings.items[i];
		kept[i].name = copy_of(story->arena, kept[i].name);
		kept[i].network = copy_of(story->arena, kept[i].network);
		kept[i].unit = copy_of(story->arena, kept[i].unit);
	}
	story->judgings = kept;
	story->judging_count = count;
}

/* Makes the story that MATCHER, a share of which it takes, and EVIDENCE tell. */
static struct story *assemble(struct matcher *matcher,
			      const struct article *const *articles, size_t count,
			      const struct evidence *evidence)
{
	struct arena *arena = arena_new();
	struct story *story = arena_zero(arena, 1, sizeof *story);
	const struct article **kept = arena_zero(arena, count, sizeof *kept);
	struct build build = {
	    .story = story,
	    .arena = arena,
	    .matcher = matcher,
	    .scores = scores_new(arena, matcher),
	};

	for (size_t a = 0; a < count; a++)
		kept[a] = articles[a];
	story->arena = arena;
	story->articles = kept;
	story->article_count = count;
	story->scores = build.scores;
	keep_judgings(story, evidence);
	story_decisions_take(&build, evidence);
	story_verdicts_take(&build, evidence);
	story_links_make(&build);
	story_standings_make(&build);
	story_equals_make(&build);
	if (story->judged_count)
		mark_judged(&build);
	story_disagreements_make(&build);
	story_origins_make(&build);
	story_statements_make(&build);
	story_totals_make(&build);
	free(build.verdicts);
	return story;
}

struct story *story_build(const struct article *const *articles, size_t count,
			  const struct model *model, const struct evidence *evidence)
{
	return assemble(matcher_new(articles, count, model), articles, count, evidence);
}

/* A share of the matcher for EVIDENCE, which may be NULL: its scores are weighed in. */
static struct matcher *matcher_for(struct matcher *matcher,
				   const struct evidence *evidence)
{
	struct matcher *plain = matcher->base ? matcher->base : matcher;

	if (evidence && evidence->articles.count && plain->model->judged)
		return matcher_judged(plain, evidence);
	return matcher_share(plain);
}

struct story *story_build_again(const struct story *story,
				const struct evidence *evidence)
{
	return assemble(matcher_for(story->scores->matcher, evidence), story->articles,
			story->article_count, evidence);
}
