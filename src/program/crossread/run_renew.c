/* The story before stays, with its articles, until the viewer shows the new one. */
#include "config.h"

#include "program/crossread/run_renew.h"

#include "program/crossread/run.h"
#include "program/crossread/run_articles.h"
#include "program/crossread/run_judges.h"

/* Returns the story of what is loaded now, with judges of its own; the one shown stays
 * the caller's. */
static struct story *compare_again(struct run *run, struct judges **judges,
				   struct buf *said)
{
	struct story *shown = run->story, *story;
	size_t lost;

	judges_free(run->judges);
	network_done(&run->network);
	lost = decisions_place(run->decisions, run_articles_arranged(run),
			       run->load.articles.count, &run->load.messages);
	if (lost)
		buf_format(said, "; %zu decision%s not fit any more", lost,
			   lost == 1 ? " does" : "s do");
	run->story = run_articles_story(run);
	run_judges_choose(run, run->options.judge, true, said);
	*judges = run->judges;
	story = run->story;
	run->story = shown;
	return story;
}

/* Frees what the story before last needed. */
static void forget_before(struct run *run)
{
	load_done(&run->before);
	run->before = (struct load){0};
}

/* Reads all that is wanted again, but fetches no page of the network again. */
static bool reload(struct run *run, struct load_options *options, struct buf *said)
{
	struct load fresh = {0};

	options->fetch = false;
	if (!reload_articles(&fresh, &run->load, &run->wishes, options, said))
		return false;
	forget_before(run);
	run->before = run->load;
	run->load = fresh;
	return true;
}

/* There is another article, or the command would have been refused. */
static bool drop(struct run *run, size_t outlet, struct buf *said)
{
	forget_before(run);
	reload_drop(&run->load, &run->wishes, &run->before, outlet);
	buf_format(said, "1 article dropped, %zu left", run->load.articles.count);
	return true;
}

static bool change_articles(struct run *run, const struct loop_wish *wish,
			    struct buf *said)
{
	struct load_options options = run_articles_options(run);

	options.watch = wish->watch;
	switch (wish->kind) {
	case LOOP_RELOAD:
		return reload(run, &options, said);
	case LOOP_ADD:
		return reload_add(&run->load, &run->wishes, wish->operand, &options,
				  said);
	case LOOP_DROP:
		return drop(run, wish->outlet, said);
	}
	return false;
}

struct story *run_renew(void *data, const struct loop_wish *wish, struct judges **judges,
			struct buf *said)
{
	struct run *run = data;

	return change_articles(run, wish, said) ? compare_again(run, judges, said) : NULL;
}
