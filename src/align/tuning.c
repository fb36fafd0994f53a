/* The values; what each does is said in the header. */
#include "config.h"

#include "align/tuning.h"

const struct tuning tuning = {
    .candidate_cosine = 0.01,
    .candidates_article = 10,
    .candidates_sentence = 48,
    .candidate_likeness = 0.2,
    .copies_compared = 16,
    .candidate_postings = 8192,
    .repeat_run = 5,
    .repeat_quoted = 4,

    .second_look = 0.02,
    .formula_words = 2,
    .formula_around = 0.5,
    .meaning_same = 0.8,
    .meaning_related = 0.4,

    .similarity_words = 0.7,
    .similarity_found = 0.2,
    .similarity_letters = 0.1,

    .similarity_judged = 0.286,
    .similarity_odds = 5,

    .same_coverage = 0.4,
    .statement_mean = 0.35,
    .verbatim_run = 4,
    .origin_run = 6,
    .origin_words = 15,
    .origin_share = 0.09,
    .origin_linked = 0.5,
    .strand_linked = 3,

    .number_settled = 0.1,
    .place_context = 4,
    .direction_context = 3,
    .strength_context = 0.5,
    .context_reach = 7,

    .quote_words = 4,
    .quote_gap = 4,
    .question_alone = 0.25,
    .question_conflict = 0.1,
    .question_least = 0.002,
};
