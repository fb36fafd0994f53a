/*
 * Every constant of alignment that was set by hand and that more than one file, or a
 * measurement, depends on.
 *
 * Learned weights are in data/linking.model.  Where a value was chosen by a measurement
 * the comment says which.  "Our stories" are the first 48 of the 196 whose links people
 * set, on which the model is fitted (tests/align/fit.py).
 */
#ifndef CROSSREAD_ALIGN_TUNING_H
#define CROSSREAD_ALIGN_TUNING_H

#include <stddef.h>
#include <stdint.h>

struct tuning {
	/*
	 * Candidates: the pairs that are scored (align/link/candidate.h).  93 % of the
	 * links of our stories are among them.
	 */
	double candidate_cosine;    /* least cosine of rare words */
	size_t candidates_article;  /* most of one sentence in one other article */
	size_t candidates_sentence; /* most of one sentence in all other articles */
	/* Least sum of three cosines (align/link/likeness.h).  Compared with 0.115, a
	 * story of 1,250 sentences takes three quarters of the time, 99.8 % of the links
	 * found are kept, and F1 is the same. */
	double candidate_likeness;
	/* Of more sentences that are equal so many are compared (align/link/copies.h):
	 * each of a story that sixteen outlets took over from one agency. */
	size_t copies_compared;
	/* Places of rare words that are looked at for one sentence, the rarest words
	 * first. In each of 196 stories all are looked at; of the links of all 13,745
	 * sentences of these together 99.996 % are found, with half as many places 99.3
	 * %. */
	size_t candidate_postings;
	/* Words in a row that make a candidate of any pair, and of quoted ones.  In our
	 * stories 8 pairs are candidates by 5 words alone, 2 of them links; by 4 words it
	 * would be 76 pairs with 3 links. */
	size_t repeat_run, repeat_quoted;

	/* The first look's probability from which on a pair has the second look. */
	double second_look;

	/*
	 * Sentences of fewer words of content are formulae; a pair with one is a link
	 * only where so many likely links stand around it, or if it is twice the same.
	 * In 196 stories four of five wrong links of formulae are none so, and one right
	 * one of 40.
	 */
	uint32_t formula_words;
	double formula_around;

	/* Strength of two words of like meaning: with a sense in common, with related
	 * senses. */
	double meaning_same, meaning_related;

	/* Similarity: shares of its three parts, which sum to 1: the cosine of rare words
	 * with those of like meaning, the words that the other has too, and runs of
	 * letters. Chosen by correlation with people's judgements of pairs of news
	 * sentences: Pearson 0.76, and 0.74 without words of like meaning. */
	double similarity_words, similarity_found, similarity_letters;

	/* Similarity of a pair of texts that the built-in judge has weighed: the share of
	 * its odds, which go from -odds to +odds.  Chosen by the same correlation, on the
	 * pairs that are measured: Pearson 0.763 without them, 0.784 at this share, and
	 * within 0.001 of that between 0.23 and 0.33. */
	double similarity_judged, similarity_odds;

	/* A link is `same` where this share of one sentence's weight is in the other. */
	double same_coverage;

	/* Statements: two groups are merged from this mean probability of the pairs
	 * between them on. */
	double statement_mean;

	/* Verbatim: words in a row that count as copied. */
	size_t verbatim_run;

	/*
	 * Origins: words in a row, outside quotations, that two reporters hardly write by
	 * chance; how many words in such runs, names and numbers left aside, and which
	 * share of the shorter article's, show that one text stands behind two; and the
	 * share of sentences that must be linked besides.  Chosen by reading the runs of
	 * the 901 pairs of articles of 196 stories: below them what is in common is names
	 * of offices, unmarked quotations and fixed phrases of law and sport.
	 */
	size_t origin_run, origin_words;
	double origin_share, origin_linked;

	/* Strands: so many linked sentences of one article tie it to another one without
	 * a sure link.  Of 40 mixed pairs of the given stories, without a judge, 37 were
	 * told, each with the right groups; none of the 196 stories by itself was taken
	 * for two. */
	double strand_linked;

	/* A value that agrees with another one settles it up to this distance, a share of
	 * the greater: "more than 100" agrees with 1,000 and says nothing of it. */
	double number_settled;
	/* Weight of the common words around two places, and around two words of opposite
	 * direction or another strength, from which on their difference may matter.
	 * Numbers and dates are weighed by data/conflict.model. */
	double place_context, direction_context, strength_context;
	/* Words before a value, and behind it, that are its context. */
	size_t context_reach;

	/* Quotations: two with at least so many words in common are the same quotation; a
	 * rewording exchanges at most so many words in a row on each side. */
	size_t quote_words, quote_gap;

	/* Questions for a judge (align/why/question.h): by which share a question's value
	 * is raised for each end whose status depends on the pair alone; what is added
	 * for a difference that is not sure; and the least value of a question that is
	 * asked.  Chosen by asking a perfect judge 50 to 400 questions a story.  Pairs
	 * that had no second look are asked about too, down to the least value: that
	 * raised F1 at 400 questions from 0.962 to 0.976. */
	double question_alone, question_conflict, question_least;
};

extern const struct tuning tuning;

#endif
