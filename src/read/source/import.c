/* What the process does is in src/program/reader/main.c; here is reported what went wrong
 * with it. */
#include "config.h"

#include "read/source/import.h"

#include "base/program.h"
#include "read/source/pack.h"

enum {
	LONGEST_MILLISECONDS = 20000, /* the program has its own, shorter limit */
	LARGEST_ANSWER = 256 << 20,   /* bytes */
};

static bool explain(enum program_end end, const char *path, const char *name,
		    struct err *err)
{
	switch (end) {
	case PROGRAM_LATE:
		return err_set(err, "%s: takes too long to read; save it as plain text",
			       name);
	case PROGRAM_LONG:
		return err_set(err, "%s: holds too much; cut it down", name);
	case PROGRAM_ABSENT:
		return err_set(err,
			       "%s: %s, which reads such files, cannot be run; install "
			       "crossread again",
			       name, path);
	case PROGRAM_FAILED:
		return err_set(err,
			       "%s: could not be read within the limits of time and "
			       "memory; save it as plain text",
			       name);
	case PROGRAM_STOPPED:
		return err_set(err, "%s: reading was stopped", name);
	case PROGRAM_DONE:
		break;
	}
	return true;
}

bool import_documents(document_list *documents, const struct input *input,
		      const struct watch *watch, struct err *err)
{
	struct buf path = BUF_EMPTY, answer = BUF_EMPTY, name = BUF_EMPTY,
		   charset = BUF_EMPTY;
	char *words[] = {NULL, NULL, NULL, NULL};
	bool is_good;

	program_find(&path, "crossread-reader");
	buf_text(&name, input->name);
	buf_text(&charset, input->charset ? input->charset : "");
	words[0] = path.bytes;
	words[1] = name.bytes;
	words[2] = charset.bytes;
	is_good = explain(program_run(&answer, words, input->bytes,
				      &(struct program_limits){.most = LARGEST_ANSWER,
							       .milliseconds =
								   LONGEST_MILLISECONDS,
							       .watch = watch}),
			  path.bytes, input->name, err) &&
		  pack_read(documents, buf_str(&answer), input->name, err);
	buf_done(&path);
	buf_done(&name);
	buf_done(&charset);
	buf_done(&answer);
	return is_good;
}
