/*
 * Every constant of alignment that was set by hand, with what it does.
 *
 * Learned weights are not here but in data/linking.model.  A value that was chosen by a
 * measurement names it.
 */
#ifndef CROSSREAD_ALIGN_TUNING_H
#define CROSSREAD_ALIGN_TUNING_H

#include <stddef.h>

struct tuning {
	/* Candidates: which pairs are scored at all. */
	double candidate_cosine;    /* least cosine of rare words */
	size_t candidates_article;  /* most of one sentence in one other article */
	size_t candidates_sentence; /* most of one sentence in all other articles */
	double candidate_likeness;  /* least sum of three cosines; see candidate.c */
	/* Words in a row that make a candidate of any pair, and of quoted ones. On our 48
	 * stories 8 pairs are candidates by 5 words alone, 2 of them links; by 4 words
	 * it would be 76 with 3. */
	size_t repeat_run, repeat_quoted;

	/* The first look's probability from which on a pair gets the second. */
	double near;

	/* Strength of words of like meaning: with a sense in common, with related senses.
	 */
	double meaning_same, meaning_related;

	/* Similarity: shares of its three parts, which sum to 1: the cosine of rare words
	 * with those of like meaning, the words found again, and runs of letters.  Chosen
	 * by correlation with people's judgements of news sentence pairs. */
	double similarity_words, similarity_found, similarity_letters;

	/* A link is `same` where so much of one sentence's weight is found in the other.
	 */
	double same_coverage;

	/* Statements: mean probability of the pairs across two groups that are merged. */
	double statement_mean;

	/* Verbatim: words in a row that count as copied. */
	size_t verbatim_run;

	/*
	 * Differences.  On the true links of our 48 stories the detectors' gates (common
	 * event, unit, phrase, not settled elsewhere) do most of the work: above these
	 * weights 33 of 37 marked links are conflicts, and of 2,200 likely pairs that are
	 * no links at all 11 would be marked.  Chosen without the story they are applied
	 * to, weights give 31 of 35.
	 */

	/* Numbers: relative distance beyond which two values count different things. */
	double number_other;
	/* Distance from which on they may, and the words around must agree well. */
	double number_near, number_farthest;
	/* The same of numbers with no noun, and of values of which one settles the other.
	 */
	double number_bare, number_settled;
	/* Weight of the words around two values that must agree, for maybe and for yes.
	 */
	double number_context_maybe, number_context_yes;
	/* And for values of different size. */
	double number_context_far;
	/* The same for dates, places, negations and words of opposite sense. */
	double date_context_maybe, date_context_yes;
	double place_context_maybe, place_context_yes;
	double negation_context;
	double direction_context, strength_context;
	/* Words around a value that count as its context, each way. */
	size_t context_reach;

	/* Quotations: fewest words in common for two to be the same quotation, and most
	 * words in a row that a rewording exchanges on each side. */
	size_t quote_words, quote_gap;
	/* Words that must be equal around one pronoun for another, or behind a denial. */
	size_t quote_pronoun_words;
	/* Share of the longer of two quotations that both have where a word for another
	 * changes what was said. */
	double quote_shared;
	/* Words in a row that two quotations by different speakers have in common. */
	size_t attribution_words_maybe, attribution_words_yes;

	/* Questions for a judge: what is added, as a share, for each end whose status
	 * hangs on the pair; what a difference that is not sure is worth; and the least
	 * value. Chosen by asking a perfect judge 50 to 400 questions a story
	 * (question.h). */
	double question_alone, question_conflict, question_least;
};

extern const struct tuning tuning;

#endif
