/*
 * A server may know no schemas, or no forms at all: it then refuses, and is asked once
 * more for the next form.  The form that it takes is kept.
 */
#include "config.h"

#include "program/ask/asking.h"

#include <stdlib.h>

#include "base/array.h"
#include "program/ask/verdict.h"

/* Of a model that answers nothing that can be used so often in a row no more is asked. */
enum { MOST_USELESS = 5 };

enum { STATUS_GOOD = 200 };

/* What has come of it so far. */
struct course {
	const struct asking *asking;
	const char *name;
	enum chat_form form;
	int useless;	    /* groups in a row */
	struct err problem; /* the first with an answer */
};

void asking_tell(FILE *out, const char *name, const char *notice)
{
	struct buf text = BUF_EMPTY;
	json_t *line;
	char *written;

	buf_format(&text, "%s: %s", name, notice);
	line = json_pack("{s:i, s:s}", "version", 1, "notice", text.bytes);
	written = json_dumps(line, JSON_COMPACT | JSON_ENSURE_ASCII);
	if (written)
		fprintf(out, "%s\n", written);
	fflush(out);
	free(written);
	json_decref(line);
	buf_done(&text);
}

/* Whether a server says by STATUS that it does not understand what it was sent. */
static bool is_refusal(long status)
{
	static const long refusals[] = {400, 422, 500, 501};

	for (size_t i = 0; i < ARRAY_COUNT(refusals); i++)
		if (refusals[i] == status)
			return true;
	return false;
}

static bool is_denial(long status)
{
	return status == 401 || status == 403;
}

/* Puts a STATUS into words, with what the server adds in ANSWER; false. */
static bool explain(long status, struct str answer, struct err *err)
{
	struct buf text = BUF_EMPTY;

	buf_format(&text, "the server answers with status %ld", status);
	chat_add_complaint(&text, answer);
	if (is_denial(status))
		buf_text(&text, "; CROSSREAD_JUDGE_KEY has the key, sent by https alone");
	err_set(err, "%s", text.bytes);
	buf_done(&text);
	return false;
}

/* Goes down to FORM, which the server has taken. */
static void settle(struct course *course, enum chat_form form)
{
	struct buf text = BUF_EMPTY;

	if (form == course->form)
		return;
	buf_format(&text, "the server refuses %s; it was asked for %s",
		   chat_form_name(course->form), chat_form_name(form));
	course->form = form;
	asking_tell(course->asking->out, course->name, text.bytes);
	buf_done(&text);
}

/*
 * Asks about GROUP in one form after the other until the server takes one.  False with
 * the reason where none is taken, or the server cannot be asked.
 */
static bool ask(struct course *course, const struct inbox_group *group,
		struct buf *answer, struct err *err)
{
	long status = 0;

	for (enum chat_form form = course->form; form < CHAT_FORMS; form++) {
		struct buf body = BUF_EMPTY;
		bool is_sent;

		buf_cut(answer, 0);
		chat_write(&body, &course->asking->chat, form, group);
		is_sent =
		    post_send(course->asking->post, buf_str(&body), answer, &status, err);
		buf_done(&body);
		if (!is_sent)
			return false;
		if (status == STATUS_GOOD)
			settle(course, form);
		if (!is_refusal(status))
			break;
	}
	return status == STATUS_GOOD || explain(status, buf_str(answer), err);
}

/* Writes the answers that a model gave about GROUP; how many there were. */
static size_t hand_on(const struct course *course, const struct inbox_group *group,
		      const json_t *said)
{
	struct buf lines = BUF_EMPTY;
	size_t count = 0;
	char name[CHAT_NAME];

	for (size_t i = 0; i < group->count; i++)
		count += verdict_write(&lines, group->others[i].question,
				       group->others[i].side,
				       json_object_get(said, chat_name(name, i)));
	fputs(buf_str(&lines).length ? lines.bytes : "", course->asking->out);
	fflush(course->asking->out);
	buf_done(&lines);
	return count;
}

/* Takes what came back about GROUP, and notes what is wrong with it. */
static void take(struct course *course, const struct inbox_group *group,
		 struct str answer)
{
	json_t *said = chat_read(answer, &course->problem);
	size_t count = hand_on(course, group, said);

	if (said && count < group->count)
		err_set(&course->problem, "the model leaves sentences out, or what it "
					  "says of them is no answer");
	course->useless = count ? 0 : course->useless + 1;
	json_decref(said);
}

void asking_run(const struct asking *asking, const char *name)
{
	struct course course = {.asking = asking, .name = name};
	struct err err = ERR_NONE;
	struct inbox_group group;

	while (!err.message && course.useless < MOST_USELESS &&
	       inbox_take(asking->inbox, &group)) {
		struct buf answer = BUF_EMPTY;

		if (ask(&course, &group, &answer, &err))
			take(&course, &group, buf_str(&answer));
		buf_done(&answer);
	}
	if (err.message || course.problem.message)
		asking_tell(asking->out, name,
			    err.message ? err.message : course.problem.message);
	err_done(&err);
	err_done(&course.problem);
}
