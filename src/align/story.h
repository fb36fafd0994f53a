/*
 * A story: the articles compared in one run, as a model.
 *
 * This is the waist of the program.  Below it text becomes sentences, links, differences
 * and statements; above it views and reports turn a `const struct story *` into cells or
 * bytes.  A story borrows its articles, which must outlive it, owns everything else (one
 * arena), and never changes once it is built.
 *
 * Articles and sentences are numbered from 0 here; people are shown numbers from 1.
 */
#ifndef CROSSREAD_ALIGN_STORY_H
#define CROSSREAD_ALIGN_STORY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "read/article.h"

struct evidence;
struct matcher;
struct model;
struct pair;

/* A sentence of the story. */
struct place {
	uint32_t article, sentence;
};

enum status {
	STATUS_SHARED,
	STATUS_DIVERGENT,
	STATUS_UNIQUE,
	STATUS_UNCOMPARED,
	STATUS_COUNT
};

enum relation { RELATION_SAME, RELATION_OVERLAP, RELATION_CONFLICT };

enum difference_kind {
	DIFFERENCE_NUMBER,
	DIFFERENCE_DATE,
	DIFFERENCE_PLACE,
	DIFFERENCE_ENTITY,
	DIFFERENCE_ATTRIBUTION,
	DIFFERENCE_NEGATION,
	DIFFERENCE_DIRECTION,
	DIFFERENCE_STRENGTH,
	DIFFERENCE_QUOTE,
	DIFFERENCE_COUNT
};

/* Whether a difference is one of substance; NO is a rewording or a trim. */
enum matters { MATTERS_NO, MATTERS_MAYBE, MATTERS_YES };

/* A named detail in which two linked sentences differ, with both sides' own words. */
struct difference {
	enum difference_kind kind;
	enum matters matters;
	bool sure;
	const char *a, *b; /* as the sources have it, white space folded; "" is nothing */
	struct span span_a, span_b; /* where it stands, in the articles' texts */
	bool is_doubtful;	    /* it may matter more or less than that */
};

/* Two sentences of two articles that report a common statement; a.article < b.article. */
struct link {
	struct place a, b;
	double similarity;  /* 0..1, likeness of the two texts alone */
	double probability; /* 0..1, calibrated chance that this is a link */
	double verbatim; /* 0..1, share of the shorter one's words in common runs of 4+ */
	bool sure;
	bool judged; /* probability, relation and differences are a verdict's */
	enum relation relation;
	const struct difference *differences;
	size_t difference_count;
};

/* What the story knows of one sentence. */
struct standing {
	enum status status;
	bool sure;
	bool judged; /* status or sureness would be another without the verdicts */
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
	uint32_t outlet_count;	/* the same, versions of one outlet's article once */
};

struct story {
	struct arena *arena;
	const struct article *const *articles;
	size_t article_count;
	size_t outlet_count; /* versions of one outlet's article once */
	const struct standing *const *standings; /* [article][sentence] */
	const struct link *links;		 /* by a, then b */
	size_t link_count;
	const struct statement *statements; /* by their first member */
	size_t statement_count;
	size_t judged_count;	     /* pairs on which there was a verdict */
	const double *probabilities; /* by pair, with verdicts; NULL: the scores alone */
	struct matcher *matcher; /* the scores behind it all, for explain and features */
};

/*
 * Compares ARTICLES (borrowed) by MODEL (borrowed).  EVIDENCE, which may be NULL, goes
 * before the scores where it has a verdict on a candidate pair, but for sentences that
 * are equal after folding.  The result is the same for any order of the articles but for
 * that order itself.  Free it with story_free.
 */
struct story *story_build(const struct article *const *articles, size_t count,
			  const struct model *model, const struct evidence *evidence);

/*
 * Makes another story of the same articles by other evidence.  The scores are not made
 * again but shared, so this costs less; STORY can be freed before the new one or after.
 */
struct story *story_rebuild(const struct story *story, const struct evidence *evidence);
void story_free(struct story *story);

const struct sentence *story_sentence(const struct story *story, struct place place);
const struct standing *story_standing(const struct story *story, struct place place);

/* The link between two sentences, or NULL where there is none; order does not matter. */
const struct link *story_link(const struct story *story, struct place a, struct place b);

/*
 * The likeliest sentence of ARTICLE for PLACE, linked or not, among the pairs that were
 * weighed.  False where there was none.
 */
bool story_nearest(const struct story *story, struct place place, uint32_t article,
		   struct place *nearest, double *probability);

/* The end of LINK that is not in the article of PLACE. */
struct place story_other_end(const struct link *link, struct place place);

bool story_same_place(struct place a, struct place b);

/* The probability of the matcher's pair number PAIR: the verdict's, else the score. */
double story_probability(const struct story *story, size_t pair);

/* The relation that a scored pair has with the differences found in it. */
enum relation story_relation(const struct pair *pair,
			     const struct difference *differences, size_t count);

/* How many sentences of ARTICLE have STATUS. */
size_t story_count(const struct story *story, size_t article, enum status status);

/* Words and signs of the enums, as screens and reports show them. */
const char *story_status_name(enum status status);
char story_status_sign(enum status status);
const char *story_relation_name(enum relation relation);
const char *story_difference_name(enum difference_kind kind);
const char *story_matters_name(enum matters matters);

#endif
