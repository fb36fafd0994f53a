/* A story lives until the app shows the next one. */
#include "config.h"

#include "program/crossread/loop_story.h"

#include "align/story_build.h"
#include "program/crossread/loop_frame.h"

void loop_story_show(struct loop *loop, const char *by)
{
	loop->shown = curtain_show(loop->options->curtain, *loop->story);
	app_set_story(loop->app, loop->shown, by);
}

void loop_story_say_curtain(struct loop *loop)
{
	struct buf text = BUF_EMPTY;

	keymap_say(&text, &loop->options->settings->keymap,
		   loop->options->curtain->is_drawn
		       ? "the outlets' names are hidden: {blind} shows them"
		       : "the outlets' names are shown");
	app_say(loop->app, text.bytes);
	buf_done(&text);
}

void loop_story_take_answers(struct loop *loop, const char *by)
{
	struct story *before = *loop->story;

	*loop->story = story_build_again(before, judges_evidence(loop->judges));
	loop_story_show(loop, by);
	story_free(before);
}

/* The place is found again by sources and words, so in a story with all names. */
void loop_story_exchange(struct loop *loop, struct story *story)
{
	app_set_story(loop->app, *loop->story, NULL);
	app_exchange_story(loop->app, story);
	curtain_clear(loop->options->curtain);
	story_free(*loop->story);
	*loop->story = story;
	loop_story_show(loop, NULL);
}

/* Returns whether the share that is answered, in hundredths, is another one by now. */
static bool show_progress(struct loop *loop)
{
	const struct judge *judge = judges_current(loop->judges);
	struct state_judge shown;
	int before = loop->percent;

	if (!judge)
		return false;
	shown = (struct state_judge){
	    .name = judge_name(judge),
	    .unit = judge_unit(judge),
	    .is_running = judge_is_running(judge),
	    .answered = judge_answered(judge),
	    .asked = judge_asked(judge),
	    .awaits = judge_awaits,
	    .context = judge,
	};
	app_set_judge(loop->app, shown);
	loop->percent = state_judge_percent(&shown);
	return loop->percent != before;
}

/* Says how the judges have ended: what went wrong, else how much the last one answered.
 */
static void say_end(struct loop *loop)
{
	struct buf text = BUF_EMPTY;

	judge_tell(judges_current(loop->judges), &text);
	app_say(loop->app,
		judges_notice(loop->judges) ? judges_notice(loop->judges) : text.bytes);
	buf_done(&text);
}

void loop_story_begin_judges(struct loop *loop)
{
	judges_begin(loop->judges, *loop->story);
	if (!judges_current(loop->judges))
		return;
	show_progress(loop);
	loop_story_take_answers(loop, NULL);
	if (judges_notice(loop->judges) && !judges_are_running(loop->judges))
		say_end(loop);
	loop_frame_paint(loop);
}

void loop_story_step_judges(struct loop *loop, const struct pollfd *polls)
{
	const struct judge *judge = judges_current(loop->judges);
	const char *by = judge ? judge_name(judge) : NULL;

	if (!judges_step(loop->judges, polls)) {
		loop->is_changed |= show_progress(loop);
		return;
	}
	show_progress(loop);
	loop_story_take_answers(loop, by);
	if (!judges_are_running(loop->judges))
		say_end(loop);
	loop->is_changed = true;
}

void loop_story_stop_judges(struct loop *loop)
{
	judges_cancel(loop->judges);
	show_progress(loop);
	say_end(loop);
}
