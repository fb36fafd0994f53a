/* What is quick is not told: the line would be gone before it is read. */
#include "config.h"

#include "program/crossread/reading.h"

#include "base/buf.h"
#include "base/deadline.h"
#include "program/crossread/notice.h"

enum {
	QUIET = 100,	      /* milliseconds, before the first line and between two */
	MANY_SENTENCES = 2000 /* to compare: from here on it takes some tenths of a second
			       */
};

struct reading reading_begin(const struct load *load, size_t operands,
			     bool (*is_stopped)(void))
{
	return (struct reading){.load = load,
				.operands = operands,
				.is_stopped = is_stopped,
				.quiet = deadline_in(QUIET)};
}

void reading_add(struct buf *out, const struct load *load, size_t operands)
{
	size_t at = load->paths.count + 1, all = operands + load->more;

	buf_format(out, "reading %zu of %zu", at, at > all ? at : all);
}

static void tell(struct reading *reading)
{
	const struct load *load = reading->load;
	struct buf text = BUF_EMPTY;

	reading_add(&text, load, reading->operands);
	if (reading->is_stopped)
		buf_text(&text, load->articles.count ? " (C-c: show what is read)"
						     : " (C-c: leave)");
	if (load->input)
		buf_format(&text, ": %s", load->input);
	notice_progress(text.bytes);
	buf_done(&text);
	reading->is_told = true;
	reading->quiet = deadline_in(QUIET);
}

static bool goes_on(void *context)
{
	struct reading *reading = context;

	if (reading->is_stopped && reading->is_stopped())
		return false;
	if (!deadline_left(reading->quiet))
		tell(reading);
	return true;
}

struct watch reading_watch(struct reading *reading)
{
	return (struct watch){goes_on, reading};
}

void reading_wipe(struct reading *reading)
{
	if (reading->is_told)
		notice_progress(NULL);
	reading->is_told = false;
}

bool reading_tell_comparing(const struct load *load)
{
	struct buf text = BUF_EMPTY;
	size_t sentences = 0;

	for (size_t i = 0; i < load->articles.count; i++)
		sentences += load->articles.items[i]->sentence_count;
	buf_format(&text, "comparing %zu sentences", sentences);
	if (sentences >= MANY_SENTENCES)
		notice_progress(text.bytes);
	buf_done(&text);
	return sentences >= MANY_SENTENCES;
}
