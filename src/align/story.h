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

struct scores;

enum status {
	STATUS_SHARED,
	STATUS_DIVERGENT,
	STATUS_UNIQUE,
	STATUS_UNCOMPARED,
	STATUS_COUNT
};

/* What the story knows of one sentence. */
struct standing {
	enum status status;
	bool sure;   /* also where the sentence is uncompared: nothing is left open */
	bool judged; /* status or sureness would be different without the verdicts */
	uint32_t statement;
	bool has_nearest; /* the likeliest sentence elsewhere, linked or not */
	struct place nearest;
	double nearest_probability;
	const uint32_t *links; /* indices into story.links, likeliest first */
	size_t link_count;
};

/* A group of linked sentences; each sentence of the story is in exactly one. */
struct statement {
	enum status status;
	const struct place *members; /* by article, then sentence */
	size_t member_count;
	uint32_t article_count; /* how many articles the members come from */
	uint32_t
	    outlet_count; /* the same, versions of one outlet's article counted once */
};

struct story {
	struct arena *arena;
	const struct article *const *articles;
	size_t article_count;
	size_t outlet_count; /* versions of one outlet's article counted once */
	const struct standing *const *standings; /* [article][sentence] */
	const struct link *links;		 /* by a, then b */
	size_t link_count;
	const struct statement *statements; /* by their first member */
	size_t statement_count;
	size_t judged_count;	     /* pairs on which there was a verdict */
	const struct scores *scores; /* what it was made of: align/link/scores.h */
};

void story_free(struct story *story);

const struct sentence *story_sentence(const struct story *story, struct place place);
struct excerpt story_excerpt(const struct story *story, struct place place);
const struct standing *story_standing(const struct story *story, struct place place);

/* Whether the status of STANDING is shown with a question mark beside it. */
bool story_is_doubtful(const struct standing *standing);

/* The link between two sentences, or NULL where there is none; order does not matter. */
const struct link *story_link(const struct story *story, struct place a, struct place b);

/* How many sentences of ARTICLE have STATUS. */
size_t story_count(const struct story *story, size_t article, enum status status);

/* Words and signs of the enums, as screens and reports show them. */
const char *story_status_name(enum status status);
char story_status_sign(enum status status);

#endif
