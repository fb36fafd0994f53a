/* A judge that has ended is freed, its process with it, before the next one starts: at no
 * time is there more than one. */
#include "config.h"

#include "program/crossread/judges.h"

#include <stdlib.h>

#include "base/mem.h"
#include "align/story_build.h"

struct judges {
	struct judge_options options[JUDGES_MOST];
	size_t count, next;  /* of the options; the one to start next */
	struct story *story; /* without evidence; NULL: there are no judges, or not yet */
	struct judge *judge; /* that was started last */
	struct evidence *evidence;
	struct buf notice; /* of all that have ended */
};

static void add_notice(struct judges *judges)
{
	const char *notice = judge_notice(judges->judge);

	if (notice)
		buf_format(&judges->notice, "%s%s", judges->notice.length ? "; " : "",
			   notice);
}

/* Goes on from a judge that has ended to the first one that has something to wait for. */
static void go_on(struct judges *judges)
{
	while (!judge_is_running(judges->judge)) {
		add_notice(judges);
		if (judges->next == judges->count)
			return;
		judge_free(judges->judge);
		judges->judge = judge_start(
		    judges->story, &judges->options[judges->next++], judges->evidence);
	}
}

struct judges *judges_new(const struct judge_options *options, size_t count)
{
	struct judges *judges = mem_zero(1, sizeof *judges);

	judges->count = count;
	for (size_t i = 0; i < count; i++)
		judges->options[i] = options[i];
	judges->evidence = evidence_new();
	return judges;
}

void judges_heed(struct judges *judges, const decision_list *decisions)
{
	judges->evidence->decisions = decisions;
}

void judges_begin(struct judges *judges, const struct story *story)
{
	if (judges->count)
		judges->story = story_build_again(story, NULL);
	go_on(judges);
}

void judges_free(struct judges *judges)
{
	if (!judges)
		return;
	judge_free(judges->judge);
	evidence_free(judges->evidence);
	story_free(judges->story);
	buf_done(&judges->notice);
	free(judges);
}

bool judges_are_running(const struct judges *judges)
{
	return judge_is_running(judges->judge);
}

int judges_poll(const struct judges *judges, struct pollfd polls[JUDGE_POLLS])
{
	return judge_poll(judges->judge, polls);
}

bool judges_step(struct judges *judges, const struct pollfd polls[JUDGE_POLLS])
{
	bool is_new;

	if (!judges_are_running(judges))
		return false;
	is_new = judge_step(judges->judge, polls);
	go_on(judges);
	return is_new;
}

static void tell_progress(const struct judge *judge, void (*tell)(const char *progress))
{
	struct buf text = BUF_EMPTY;

	judge_tell(judge, &text);
	tell(text.bytes);
	buf_done(&text);
}

void judges_wait(struct judges *judges, void (*tell)(const char *progress))
{
	bool is_new = true;

	while (judges_are_running(judges)) {
		struct pollfd polls[JUDGE_POLLS];
		int left = judges_poll(judges, polls);
		size_t before = judge_answered(judges->judge);

		if (is_new)
			tell_progress(judges->judge, tell);
		if (poll(polls, JUDGE_POLLS, left) >= 0)
			judges_step(judges, polls);
		is_new = judge_answered(judges->judge) != before;
	}
	tell(NULL);
}

void judges_cancel(struct judges *judges)
{
	if (!judges_are_running(judges))
		return;
	judges->next = judges->count;
	judge_cancel(judges->judge);
	go_on(judges);
}

const struct evidence *judges_evidence(const struct judges *judges)
{
	return judges->evidence;
}

const struct judge *judges_current(const struct judges *judges)
{
	return judges->judge;
}

const char *judges_notice(const struct judges *judges)
{
	return judges->notice.length ? judges->notice.bytes : NULL;
}
