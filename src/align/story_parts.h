/*
 * A story while it is built, and the steps that build it, in their order.
 *
 * Every step reads what the steps before it have made.  What a pair is worth is asked of
 * the verdicts alone, which ask the decisions first, so that a pair counts the same in
 * its link, as the nearest of a sentence and in the statements.  Everything lasts as long
 * as the arena, but `verdicts`.
 */
#ifndef CROSSREAD_ALIGN_STORY_PARTS_H
#define CROSSREAD_ALIGN_STORY_PARTS_H

#include "align/decision.h"
#include "align/evidence.h"
#include "align/story.h"
#include "align/link/scores.h"

/* A pair that is a link by a decision alone. */
struct made_pair {
	struct pair pair;
	const struct decision *decision;
};

struct build {
	struct story *story;
	struct arena *arena;
	struct matcher *matcher;
	struct scores *scores;
	const struct verdict **verdicts; /* by pair, NULL: none on it; freed by hand */
	const struct decision **decided; /* by pair, NULL: none on it; NULL: on none */
	struct made_pair *made;		 /* linked by the reader, and no candidates */
	size_t made_count;
	struct link *links;	      /* the story's, but writable */
	struct standing **standings;  /* the same; [article][sentence] */
	struct statement *statements; /* the same */
};

/* Finds the pair of each verdict of EVIDENCE, which may be NULL; one on a pair that is no
 * candidate is left aside.  Counts them in the story. */
void story_verdicts_take(struct build *build, const struct evidence *evidence);

/* The verdict on PAIR, or NULL; nobody is asked about equal sentences. */
const struct verdict *story_verdicts_on(const struct build *build,
					const struct pair *pair);

/* 0..1, the verdict's, else the score's. */
double story_verdicts_probability(const struct build *build, const struct pair *pair);
bool story_verdicts_is_link(const struct build *build, const struct pair *pair);

/* Copies the decisions of EVIDENCE, which may be NULL, into the story and finds their
 * pairs; those on equal sentences, and on what cannot be compared, are left aside. */
void story_decisions_take(struct build *build, const struct evidence *evidence);

/* The decision on PAIR, one of the matcher's, or NULL. */
const struct decision *story_decisions_on(const struct build *build,
					  const struct pair *pair);

/* Makes LINK what its reader's RELATION says: where that is no conflict no difference
 * matters, else one does, named or not. */
void story_decisions_settle(struct build *build, struct link *link,
			    enum relation relation);

/* Gives the sentences the statuses and notes that the reader gave them. */
void story_decisions_correct(struct build *build);

/* Makes the links with their differences, by their places. */
void story_links_make(struct build *build);

/* Makes the standings of all sentences, but for `statement` and `judged`. */
void story_standings_make(struct build *build);

/* Makes one disagreement of the differences that are one. */
void story_disagreements_make(struct build *build);

struct standing *story_standings_at(const struct build *build, struct place place);

/* Finds what ties the articles, and numbers their origins. */
void story_origins_make(struct build *build);

/* Lists the sentences that are equal to too many others. */
void story_equals_make(struct build *build);

/* Makes the statements and sets `statement` in the standings. */
void story_statements_make(struct build *build);

/* Counts the sources of the statements, what they reach, and the totals. */
void story_totals_make(struct build *build);

#endif
