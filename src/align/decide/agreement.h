/*
 * Agreement: how far two readers who decided on one story agree.
 *
 * On links it is measured over the pairs that both decided on, with four answers: no
 * link, same, overlap, conflict; on statuses over the sentences that both corrected.
 * Beside the share in which both say the same stands Cohen's kappa, which takes off what
 * would be alike by chance: (observed - expected) / (1 - expected), where the expected
 * share is the sum over all answers of the product of both readers' shares (J. Cohen, A
 * coefficient of agreement for nominal scales, Educational and Psychological Measurement
 * 20, 1960, pages 37 to 46).
 */
#ifndef CROSSREAD_ALIGN_DECIDE_AGREEMENT_H
#define CROSSREAD_ALIGN_DECIDE_AGREEMENT_H

#include "base/err.h"
#include "base/str.h"
#include "read/message.h"

enum agreement_subject { AGREEMENT_LINKS, AGREEMENT_STATUSES, AGREEMENT_COUNT };

enum { AGREEMENT_ANSWERS = 4, AGREEMENT_READERS = 2 };

struct agreement_measure {
	size_t both, alike;		 /* subjects that both decided on */
	size_t alone[AGREEMENT_READERS]; /* that only one did */
	size_t table[AGREEMENT_ANSWERS][AGREEMENT_ANSWERS]; /* [first][second] */
};

/* A sentence, in the words of a file. */
struct agreement_name {
	struct str label, words;
};

/* What the readers say differently of. */
struct agreement_split {
	enum agreement_subject subject;
	struct agreement_name names[2]; /* of a link both */
	const char *said[AGREEMENT_READERS];
};

struct agreement;

/* A file of decisions. */
struct agreement_file {
	const char *name;
	struct str bytes;
};

/*
 * Compares two files; what is not understood in them is told in MESSAGES.  NULL with the
 * reason where one is no file of decisions.
 */
struct agreement *agreement_new(const struct agreement_file files[AGREEMENT_READERS],
				message_list *messages, struct err *err);
void agreement_free(struct agreement *agreement);

const struct agreement_measure *agreement_on(const struct agreement *agreement,
					     enum agreement_subject subject);

/* What they say differently of, in the order of the first file. */
size_t agreement_split_count(const struct agreement *agreement);
const struct agreement_split *agreement_split_at(const struct agreement *agreement,
						 size_t number);

/*
 * Sets *KAPPA, -1..1.  False where there is none: nobody decided on the same, or both
 * gave one and the same answer throughout, so that chance alone explains all of it.
 */
bool agreement_kappa(const struct agreement_measure *measure, double *kappa);

#endif
