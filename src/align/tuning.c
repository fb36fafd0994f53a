/* The values; what each does is said in the header. */
#include "config.h"

#include "align/tuning.h"

const struct tuning tuning = {
    .candidate_cosine = 0.01,
    .candidates_article = 10,
    .candidates_sentence = 128,
    .candidate_likeness = 0.115,

    .near = 0.02,
    .meaning_same = 0.8,
    .meaning_related = 0.4,

    .similarity_cosine = 0.4,
    .similarity_coverage = 0.2,
    .similarity_characters = 0.4,

    .same_coverage = 0.4,
    .statement_mean = 0.35,
    .verbatim_run = 4,

    .number_other = 0.8,
    .number_context_maybe = 4,
    .number_context_yes = 8,
    .date_context_maybe = 3,
    .date_context_yes = 8,
    .negation_context = 6,
    .context_reach = 7,

    .quote_words = 4,
    .quote_gap = 4,
    .longest_compared = 400,
};
