/*
 * How far two readers agree, in words and figures, for --compare-decisions.
 */
#ifndef CROSSREAD_SHOW_REPORT_AGREEMENT_H
#define CROSSREAD_SHOW_REPORT_AGREEMENT_H

#include "base/buf.h"
#include "align/decide/agreement.h"

/* Adds the text on AGREEMENT, which is that of FILES. */
void report_agreement_write(struct buf *out, const struct agreement *agreement,
			    const struct agreement_file files[AGREEMENT_READERS]);

#endif
