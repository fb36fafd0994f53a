/* Tables, and the one sentence that is made of them. */
#include "config.h"

#include "show/phrase.h"

#include <stdio.h>
#include <string.h>

#include "base/unicode.h"

static const char *side(const char *words)
{
	return *words ? words : "(none)";
}

void phrase_difference(struct buf *out, const struct difference *difference,
		       bool is_swapped)
{
	static const char *const verbs[] = {
	    [MATTERS_NO] = "worded differently",
	    [MATTERS_MAYBE] = "may differ",
	    [MATTERS_YES] = "differs",
	};
	/* "may differ" says already that it is not sure. */
	bool is_doubtful = difference->matters == MATTERS_YES && !difference->sure;

	if (difference->kind == DIFFERENCE_READER) {
		buf_text(out, "in conflict, as the reader decided");
		return;
	}
	buf_format(out, "%s %s%s: %s / %s", link_difference_name(difference->kind),
		   verbs[difference->matters], is_doubtful ? ", link not sure" : "",
		   side(is_swapped ? difference->b : difference->a),
		   side(is_swapped ? difference->a : difference->b));
}

static void add_place(struct buf *out, const struct story *story, struct place place)
{
	unicode_display(out, str_of(story->articles[place.article]->label));
	buf_format(out, " %u", place.sentence + 1);
}

void phrase_decision(struct buf *out, const struct story *story,
		     const struct decision *decision)
{
	if (decision->kind == DECISION_REJECT)
		buf_text(out, "no link: ");
	else if (decision->kind == DECISION_LINK)
		buf_format(out, "linked, %s: ", link_relation_name(decision->relation));
	else if (decision->kind == DECISION_STATUS)
		buf_format(out, "%s: ", story_status_name(decision->status));
	else
		buf_text(out, "note on ");
	add_place(out, story, decision->a);
	if (decision_is_pair(decision->kind)) {
		buf_text(out, " / ");
		add_place(out, story, decision->b);
	} else if (decision->kind == DECISION_NOTE) {
		buf_text(out, ": ");
		unicode_display(out, str_of(decision->text));
	}
}

void phrase_note(struct buf *out, const struct standing *standing)
{
	if (!standing->note)
		return;
	buf_text(out, "note: ");
	unicode_display(out, str_of(standing->note));
}

const char *phrase_no_difference(enum relation relation)
{
	static const char *const phrases[] = {
	    [RELATION_SAME] = NULL,
	    [RELATION_OVERLAP] = "overlap",
	    [RELATION_CONFLICT] = "in conflict",
	};

	return phrases[relation];
}

void phrase_not_compared(struct buf *out, const char *language)
{
	buf_format(out, "not compared: in another language (%s)", language);
}

const char *phrase_status(enum status status)
{
	static const char *const phrases[] = {
	    [STATUS_SHARED] = "another outlet reports it too",
	    [STATUS_DIVERGENT] = "another outlet reports it, but a detail differs",
	    [STATUS_UNIQUE] = "found in no other outlet here",
	    [STATUS_UNCOMPARED] = "no other article is in its language",
	};

	return phrases[status];
}

void phrase_carriers(struct buf *out, const struct story *story,
		     const struct statement *statement)
{
	buf_format(out, "%u of %zu outlets", statement->outlet_count,
		   story->outlet_count);
	if (statement->origin_count < statement->outlet_count)
		buf_format(out, ", %u origin%s", statement->origin_count,
			   statement->origin_count == 1 ? "" : "s");
	if (statement->outlet_count < statement->article_count)
		buf_format(out, " (%u articles)", statement->article_count);
}

void phrase_tie(struct buf *out, const struct story *story, const struct tie *tie)
{
	static const char *const phrases[] = {
	    [TIE_VERSION] = "another version of",
	    [TIE_CREDIT] = "one agency with",
	    [TIE_WORDING] = "wording in common with",
	    [TIE_CITATION] = "names as its source",
	};

	buf_format(out, "%s %s", phrases[tie->kind], story->articles[tie->b]->label);
	if (tie->kind == TIE_CREDIT)
		buf_format(out, ": %s", tie->name);
	if (tie->kind == TIE_WORDING)
		buf_format(out, ": %.0f %% of the shorter text", 100 * tie->share);
}

/* Whether an article of STORY is dated in another year than DATE. */
static bool has_other_year(const struct story *story, const char *date)
{
	for (size_t a = 0; a < story->article_count; a++)
		if (story->articles[a]->date &&
		    strncmp(story->articles[a]->date, date, 5) != 0)
			return true;
	return false;
}

void phrase_date(struct buf *out, const struct story *story, const char *date)
{
	static const char *const months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
					     "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
	int year, month, day;

	if (sscanf(date, "%4d-%2d-%2d", &year, &month, &day) != 3 || month < 1 ||
	    month > 12) {
		unicode_display(out, str_of(date));
		return;
	}
	buf_format(out, "%d %s", day, months[month - 1]);
	if (has_other_year(story, date))
		buf_format(out, " %d", year);
}

const char *phrase_nearness(enum nearness nearness)
{
	static const char *const phrases[] = {
	    [NEARNESS_NOTHING] = "nothing comes near",
	    [NEARNESS_FAR] = "nearest, far:",
	    [NEARNESS_CLOSE] = "nearest, worth a look:",
	};

	return phrases[nearness];
}

const char *phrase_reason_head(enum reason_kind kind)
{
	static const char *const heads[] = {
	    [REASON_VERDICT] = "",
	    [REASON_ASIDE] = "",
	    [REASON_WORDS] = "meaning: ",
	    [REASON_FOR] = "for: ",
	    [REASON_AGAINST] = "against: ",
	    [REASON_CUT] = "",
	    [REASON_NEXT] = "",
	};

	return heads[kind];
}
