/* A file that cannot be used is left alone: the decisions then last as long as the
 * program, and the reader is told so at each. */
#include "config.h"

#include "program/crossread/decisions.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "align/decide/book.h"
#include "program/crossread/decisions_file.h"

struct decisions {
	struct decisions_file file;
	struct book *book;
	struct book_count count; /* when the articles were read */
	decision_list list;
	struct decision shown; /* of the last outcome */
	bool is_off;	       /* nothing is kept: --no-decisions */
	bool is_unusable;      /* the file cannot be read, and so is not written */
};

static const char *path_of(const struct decisions *decisions)
{
	return buf_str(&decisions->file.path).bytes;
}

/* Reads the file into the book. */
static void read_file(struct decisions *decisions, message_list *messages)
{
	struct err err = ERR_NONE;

	if (decisions_file_read(&decisions->file, &err) &&
	    book_read(decisions->book, buf_str(&decisions->file.bytes),
		      path_of(decisions), messages, &err))
		return;
	decisions->is_unusable = true;
	message_add_err(messages, true, &err);
}

struct decisions *decisions_open(const struct decisions_options *options,
				 const struct article *const *articles, size_t count,
				 message_list *messages)
{
	struct decisions *decisions = mem_zero(1, sizeof *decisions);

	decisions->book = book_new();
	decisions->is_off = options->is_off;
	if (!options->is_off) {
		decisions_file_find(&decisions->file, options->path, articles, count);
		read_file(decisions, messages);
	}
	decisions_place(decisions, articles, count, messages);
	return decisions;
}

void decisions_close(struct decisions *decisions)
{
	if (!decisions)
		return;
	decisions_file_done(&decisions->file);
	book_free(decisions->book);
	vec_done(&decisions->list);
	free(decisions);
}

size_t decisions_place(struct decisions *decisions, const struct article *const *articles,
		       size_t count, message_list *messages)
{
	decisions->count =
	    book_place(decisions->book, articles, count, path_of(decisions), messages);
	book_list(decisions->book, &decisions->list);
	return decisions->count.lost;
}

const decision_list *decisions_list(const struct decisions *decisions)
{
	return &decisions->list;
}

void decisions_tell(const struct decisions *decisions, struct buf *out)
{
	size_t count = decisions->count.fitting, changed = decisions->count.changed;

	if (!count)
		return;
	buf_format(out, "%zu decision%s of %s %s applied", count, count == 1 ? "" : "s",
		   path_of(decisions), count == 1 ? "is" : "are");
	if (changed)
		buf_format(out, ", %zu to %s changed since", changed,
			   changed == 1 ? "a sentence that has" : "sentences that have");
}

static bool is_secure(void)
{
	const char *value = getenv("CROSSREAD_SECURE");

	return value && !strcmp(value, "1");
}

/* Keeps the book in its file; says in REMARK why not. */
static void keep(struct decisions *decisions, struct buf *remark)
{
	const char *why = decisions->is_off	   ? "--no-decisions"
			  : is_secure()		   ? "CROSSREAD_SECURE"
			  : decisions->is_unusable ? "its file cannot be used"
						   : NULL;
	struct buf bytes = BUF_EMPTY;
	struct err err = ERR_NONE;

	if (!why) {
		book_write(&bytes, decisions->book);
		if (!decisions_file_write(&decisions->file, buf_str(&bytes), &err))
			why = err.message;
		buf_done(&bytes);
	}
	if (why)
		buf_format(remark, "; not kept: %s", why);
	err_done(&err);
}

/* Whether the change could be made; sets what it is about. */
static bool make(struct decisions *decisions, enum decisions_change change,
		 const struct decision *decision, struct book_change *made)
{
	*made = (struct book_change){.before = NULL, .after = decision};
	switch (change) {
	case DECISIONS_DECIDE:
		book_decide(decisions->book, decision);
		return true;
	case DECISIONS_DROP:
		return book_drop(decisions->book, decision);
	case DECISIONS_UNDO:
		return book_undo(decisions->book, made);
	case DECISIONS_REDO:
		return book_redo(decisions->book, made);
	}
	return false;
}

static const struct {
	const char *verb, *nothing;
} words[] = {
    [DECISIONS_DECIDE] = {"", ""},
    [DECISIONS_DROP] = {"taken back: ", "there is no such decision"},
    [DECISIONS_UNDO] = {"undone: ", "there is nothing to undo"},
    [DECISIONS_REDO] = {"done again: ", "there is nothing to do again"},
};

struct decisions_outcome decisions_do(struct decisions *decisions,
				      enum decisions_change change,
				      const struct decision *decision)
{
	struct decisions_outcome outcome = {.verb = words[change].verb};
	struct book_change made;

	if (!make(decisions, change, decision, &made)) {
		buf_text(&outcome.remark, words[change].nothing);
		return outcome;
	}
	/* What was taken back is told by what it was. */
	decision = made.after ? made.after : made.before;
	if (decision) {
		decisions->shown = *decision;
		outcome.decision = &decisions->shown;
	}
	book_list(decisions->book, &decisions->list);
	keep(decisions, &outcome.remark);
	return outcome;
}
