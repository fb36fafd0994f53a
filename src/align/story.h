/*
 * A story: the articles compared in one run, as a model.
 *
 * This is the waist of the program.  Below it text becomes sentences, links, differences
 * and statements; above it views and reports turn a `const struct story *` into cells or
 * bytes.  A story borrows its articles, which must outlive it, owns everything else (one
 * arena), and never changes once it is built.
 *
 * align/story_build.h makes stories; align/why explains them.
 */
#ifndef CROSSREAD_ALIGN_STORY_H
#define CROSSREAD_ALIGN_STORY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "read/article.h"
#include "align/link.h"
#include "align/origin.h"

struct scores;
struct judging;
struct decision;

enum status {
	STATUS_SHARED,
	STATUS_DIVERGENT,
	STATUS_UNIQUE,
	STATUS_UNCOMPARED,
	STATUS_COUNT
};

/* What the story knows of one sentence. */
struct standing {
	enum status status; /* what its links say, unless the reader corrected it */
	enum status found;  /* what its links say */
	bool sure;    /* also where the sentence is uncompared: nothing is left open */
	bool decided; /* the status is what it is by a decision of the reader */
	const char *note; /* of the reader, one line, or NULL */
	bool judged;	  /* status or sureness would be different without the verdicts */
	uint32_t statement;
	bool has_nearest; /* the likeliest sentence elsewhere, linked or not */
	struct place nearest;
	double nearest_probability;
	const uint32_t *links; /* indices into story.links, likeliest first */
	size_t link_count;
	uint32_t equals; /* 1 + its number in story.equals, 0: it is in none */
};

/*
 * Sentences that are equal after folding, and too many for a link between every two of
 * them.  All that are of different articles are linked with each other, and a link of one
 * is a link of each: `links` has some of all these, at least one for each sentence.
 */
struct equals {
	const struct place *members; /* by article, then sentence */
	size_t member_count;
};

/* How many of the outlets that could carry a statement do. */
enum reach {
	REACH_ALL,  /* each that has an article in its language, and they are two or more
		     */
	REACH_SOME, /* others, also where one outlet's sentence is linked into others */
	REACH_ONE,  /* one outlet alone, without a link to any other */
	REACH_UNCOMPARED,
	REACH_COUNT
};

/* A group of linked sentences; each sentence of the story is in exactly one. */
struct statement {
	enum status status;
	enum reach reach;
	bool sure; /* divergent: a sure difference inside shows it; shared: each article
		    * has a sure link inside; else its sentences' statuses are sure */
	bool decided; /* the reader made a link inside, or the status of its sentence */
	const struct place *members; /* by article, then sentence */
	size_t member_count;
	uint32_t article_count; /* how many articles the members come from */
	uint32_t
	    outlet_count; /* the same, versions of one outlet's article counted once */
	uint32_t origin_count; /* the same, articles of one origin counted once */
};

/* One difference of a disagreement. */
struct named_difference {
	uint32_t link;	     /* its number in story.links */
	uint32_t difference; /* its number in the link */
};

/*
 * One detail in which outlets disagree, once however many links show it: differences that
 * matter, of one kind, whose words meet in a sentence.
 */
struct disagreement {
	enum difference_kind kind;
	bool sure;				/* one of its differences is */
	const struct named_difference *details; /* by link */
	size_t detail_count;
	const struct place *places; /* its sentences, by place */
	size_t place_count;
};

/* What is counted of a whole story, with what of it is not sure. */
struct totals {
	size_t statements[REACH_COUNT], doubtful_statements[REACH_COUNT];
	size_t doubtful_disagreements;
};

struct story {
	struct arena *arena;
	const struct article *const *articles;
	size_t article_count;
	size_t outlet_count;	 /* versions of one outlet's article counted once */
	size_t origin_count;	 /* articles of one origin counted once */
	const uint32_t *origins; /* by article: its origin, numbered by first article */
	const struct tie *ties;	 /* what shows it, by kind, then by articles */
	size_t tie_count;
	const struct overlap
	    *overlaps; /* by from, then into; none where nothing is linked
			*/
	size_t overlap_count;
	const struct standing *const *standings; /* [article][sentence] */
	const struct link *links;		 /* by a, then b */
	size_t link_count;
	const struct statement *statements; /* by their first member */
	size_t statement_count;
	const struct disagreement *disagreements; /* by their first sentence */
	size_t disagreement_count;
	struct totals totals;
	const struct equals *equals; /* by their first member */
	size_t equals_count;
	size_t judged_count;		/* pairs on which there was a verdict */
	const struct judging *judgings; /* who was asked: align/evidence.h */
	size_t judging_count;
	const struct decision *decisions; /* the reader's: align/decision.h */
	size_t decision_count;
	const struct scores *scores; /* what it was made of: align/link/scores.h */
	bool is_blind;		     /* without names: align/blind/blind.h */
};

void story_free(struct story *story);

const struct sentence *story_sentence(const struct story *story, struct place place);
struct excerpt story_excerpt(const struct story *story, struct place place);
const struct standing *story_standing(const struct story *story, struct place place);

/* What article FROM has in common with article INTO; all 0 where that is nothing. */
struct overlap story_overlap(const struct story *story, uint32_t from, uint32_t into);

/* Whether the status of STANDING is shown with a question mark beside it. */
bool story_is_doubtful(const struct standing *standing);

/* The sign beside a status: '?' where it is not SURE, '!' where the reader DECIDED it, or
 * a blank. */
char story_mark(bool sure, bool decided);

/* The link in `links` between two sentences, or NULL; order does not matter. */
const struct link *story_link(const struct story *story, struct place a, struct place b);

/* The same, also where both are of very many equal sentences: that link is made in ROOM,
 * since it need not be in `links`. */
const struct link *story_link_in(const struct story *story, struct place a,
				 struct place b, struct link *room);

/* The likeliest link of PLACE into ARTICLE, or NULL; for ROOM see story_link_in. */
const struct link *story_link_into(const struct story *story, struct place place,
				   size_t article, struct link *room);

/* The status that STATEMENT is shown with: its own; where one sentence is all of it, the
 * sentence's, which may be linked into others. */
enum status story_shown_status(const struct story *story,
			       const struct statement *statement);

/* The first article that is of the outlet of ARTICLE: another one for versions. */
uint32_t story_outlet_of(const struct story *story, uint32_t article);

/* How many sentences of ARTICLE have STATUS. */
size_t story_count(const struct story *story, size_t article, enum status status);

/* Words and signs of the enums, as screens and reports show them. */
const char *story_status_name(enum status status);
const char *story_reach_name(enum reach reach);
char story_status_sign(enum status status);

#endif
