/* Figures say what they are of; where there is none it is said why. */
#include "config.h"

#include "show/report/agreement.h"

#include "base/unicode.h"

static void add_safe(struct buf *out, const char *text)
{
	struct buf clean = BUF_EMPTY;

	unicode_repair(&clean, str_of(text));
	unicode_display(out, buf_str(&clean));
	buf_done(&clean);
}

static void write_kappa(struct buf *out, const struct agreement_measure *measure)
{
	double kappa;

	if (agreement_kappa(measure, &kappa))
		buf_format(out, "  Cohen's kappa     %.2f\n", kappa);
	else
		buf_text(out,
			 "  Cohen's kappa     none: both give one answer throughout, "
			 "which chance alone explains\n");
}

/* "Links" and what is measured of them; NAMES are the files'. */
static void write_measure(struct buf *out, const char *heading,
			  const struct agreement_measure *measure,
			  const struct agreement_file files[AGREEMENT_READERS])
{
	buf_format(out, "\n%s\n  decided by both   %zu\n", heading, measure->both);
	if (measure->both) {
		buf_format(out, "  alike             %zu (%.0f %%)\n", measure->alike,
			   100 * (double)measure->alike / (double)measure->both);
		write_kappa(out, measure);
	}
	for (int i = 0; i < AGREEMENT_READERS; i++) {
		buf_format(out, "  by one alone      %zu: ", measure->alone[i]);
		add_safe(out, files[i].name);
		buf_char(out, '\n');
	}
}

static void write_name(struct buf *out, const struct agreement_name *name)
{
	buf_text(out, "  ");
	unicode_display(out, name->label);
	buf_text(out, ": ");
	unicode_display(out, name->words);
	buf_char(out, '\n');
}

static void write_split(struct buf *out, const struct agreement_split *split,
			const struct agreement_file files[AGREEMENT_READERS])
{
	buf_char(out, '\n');
	for (int i = 0; i < (split->subject == AGREEMENT_LINKS ? 2 : 1); i++)
		write_name(out, &split->names[i]);
	for (int i = 0; i < AGREEMENT_READERS; i++) {
		buf_format(out, "    %-9s ", split->said[i]);
		add_safe(out, files[i].name);
		buf_char(out, '\n');
	}
}

void report_agreement_write(struct buf *out, const struct agreement *agreement,
			    const struct agreement_file files[AGREEMENT_READERS])
{
	static const char *const headings[] = {
	    [AGREEMENT_LINKS] = "Links, each of them: no link, same, overlap or conflict",
	    [AGREEMENT_STATUSES] = "Statuses: shared, divergent or unique",
	};
	size_t splits = agreement_split_count(agreement);

	buf_text(out, "crossread: how far two readers agree\n");
	for (int subject = 0; subject < AGREEMENT_COUNT; subject++)
		write_measure(out, headings[subject],
			      agreement_on(agreement, (enum agreement_subject)subject),
			      files);
	buf_text(out, splits ? "\nWhere they differ\n" : "\nThey differ nowhere.\n");
	for (size_t i = 0; i < splits; i++)
		write_split(out, agreement_split_at(agreement, i), files);
	buf_text(out, "\nOnly what both decided is compared; notes are not.\n");
}
