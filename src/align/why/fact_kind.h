/*
 * Kinds of facts: what finds the tellings of a kind, and compares two of them.
 */
#ifndef CROSSREAD_ALIGN_WHY_FACT_KIND_H
#define CROSSREAD_ALIGN_WHY_FACT_KIND_H

#include "base/vec.h"
#include "align/link.h"
#include "align/link/profile.h"
#include "align/why/fact_source.h"

/* The tokens FIRST up to, not including, END of a sentence. */
struct name_run {
	size_t first, end;
};

/* What may be told elsewhere, too. */
struct mention {
	struct place place;
	const struct profile *profile;	 /* of its sentence */
	const struct quantity *quantity; /* of a figure */
	size_t first, last;		 /* its tokens */
	struct span span;		 /* their bytes, set once it is listed */
	struct name_run speaker;	 /* of a quotation; none: both 0 */
	const struct token *name;	 /* of a name: its last token */
	bool is_person;			 /* so it is shown to be here */
	enum fact_source source;	 /* of an attribution */
	const struct mention *meant; /* of an attribution that refers to another one */
	bool is_reference;	     /* the source is that one's */
};

typedef VEC(struct mention) mention_list;

enum fact_comparison { FACT_IS_ANOTHER, FACT_IS_SAME, FACT_IS_OPPOSED };

/* Adds what the sentence of MENTION, which has no more than its place and profile, tells.
 */
typedef void fact_lister(mention_list *out, const struct profiles *profiles,
			 struct mention mention);

/* What A and B, in this order the ends of LINK, are to each other.  Sets *SURE where they
 * are opposed by a difference that is sure. */
typedef enum fact_comparison fact_comparer(const struct link *link,
					   const struct mention *a,
					   const struct mention *b, bool *sure);

/* Whether token AT, which may lie beyond the ends, is of a name, not inside a quotation;
 * and the whole name that it is of. */
bool fact_name_is(const struct profiles *profiles, const struct token_list *tokens,
		  size_t at);
struct name_run fact_name_run(const struct profiles *profiles,
			      const struct token_list *tokens, size_t at);

/* Whether token AT, which may lie beyond the ends, is of CLASSES. */
bool fact_word_is(const struct profiles *profiles, const struct token_list *tokens,
		  size_t at, unsigned classes);

/* SPAN of TEXT without an "'s" at its end. */
struct span fact_name_trim(struct str text, struct span span);

/* Sets FIRST of each of MENTIONS, which are names, to the first mention of the same
 * person (or one that FIRST leads on from), and IS_SURE where nobody else can be meant.
 */
void fact_person_find(uint32_t *first, bool *is_sure, const struct profiles *profiles,
		      const mention_list *mentions);

/* Finds out who is meant by those of MENTIONS that only refer to a source. */
void fact_attribution_resolve(mention_list *mentions);

/* Whether two attributions name one source, or one kind of source without a name. */
bool fact_attribution_is_same(const struct mention *a, const struct mention *b);

fact_lister fact_figure_list, fact_quotation_list, fact_name_list, fact_attribution_list;
fact_comparer fact_figure_compare, fact_quotation_compare;

#endif
