/*
 * Version 2 of the protocol: the built-in judge reads the articles and scores the pairs
 * of their sentences.
 *
 * Every two articles are one answer, kept in the cache by what the judge reads of them
 * and the digest of its network.  An article of which all answers are known is not sent;
 * the others are sent.  Two of these may be two whose answer is known: then it comes
 * again and is passed over.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/bisect.h"
#include "base/mem.h"
#include "align/why/score_line.h"
#include "program/crossread/judge.h"
#include "program/crossread/judge_protocol.h"

enum { ANSWERS = 2 /* one more whenever answers come to say more */ };

/* Two comparable articles, by the numbers that the judge knows them by. */
struct meeting {
	uint32_t a, b;
	char key[DIGEST_LENGTH + 1];
	bool is_answered;
};

struct scores {
	struct judge_case *judge_case;
	VEC(struct meeting) meetings; /* by a, then b */
	uint32_t *waiting;	      /* by article: answers about it that are missing */
	uint32_t next;		      /* the article to send next */
	bool has_greeted;
};

static const struct article *article_of(const struct scores *scores, uint32_t number)
{
	const struct story *story = scores->judge_case->story;

	return story->articles[score_line_article(story, number)];
}

/* Writes the key under which the scores of articles with the digests A and B are kept. */
static void name(char out[DIGEST_LENGTH + 1], const struct scores *scores, const char *a,
		 const char *b)
{
	struct buf text = BUF_EMPTY;

	buf_format(&text, "%d %s %s %s", ANSWERS,
		   scores->judge_case->options->network_digest, a, b);
	digest_hex(out, buf_str(&text));
	buf_done(&text);
}

/* Lists the pairs of articles that can have links. */
static void list_meetings(struct scores *scores)
{
	const struct story *story = scores->judge_case->story;
	char(*digests)[DIGEST_LENGTH + 1] =
	    mem_zero(story->article_count, sizeof *digests);

	for (uint32_t b = 0; b < story->article_count; b++)
		score_line_digest(digests[b], story, b);
	for (uint32_t a = 0; a < story->article_count; a++)
		for (uint32_t b = a + 1; b < story->article_count; b++) {
			struct meeting meeting = {.a = a, .b = b};

			if (!article_is_comparable(article_of(scores, a),
						   article_of(scores, b)))
				continue;
			name(meeting.key, scores, digests[a], digests[b]);
			vec_push(&scores->meetings, meeting);
			scores->waiting[a]++;
			scores->waiting[b]++;
		}
	free(digests);
}

static void count_answer(struct scores *scores, struct meeting *meeting)
{
	meeting->is_answered = true;
	scores->waiting[meeting->a]--;
	scores->waiting[meeting->b]--;
	scores->judge_case->answered++;
}

/* Takes the answers that the cache has. */
static void recall(struct scores *scores)
{
	const struct judge_case *judge_case = scores->judge_case;

	for (size_t i = 0; i < scores->meetings.count; i++) {
		struct meeting *meeting = &scores->meetings.items[i];
		struct str line = cache_find(judge_case->cache, meeting->key);
		struct err err = ERR_NONE;

		if (line.length &&
		    score_line_read(judge_case->evidence, judge_case->story, meeting->a,
				    meeting->b, line, &err))
			count_answer(scores, meeting);
		err_done(&err);
	}
}

static void *begin(struct judge_case *judge_case)
{
	struct scores *scores = mem_zero(1, sizeof *scores);

	scores->judge_case = judge_case;
	scores->waiting =
	    mem_zero(judge_case->story->article_count, sizeof *scores->waiting);
	list_meetings(scores);
	judge_case->asked = scores->meetings.count;
	recall(scores);
	return scores;
}

static void end(void *data)
{
	struct scores *scores = data;

	vec_done(&scores->meetings);
	free(scores->waiting);
	free(scores);
}

/* The judge's word on any two articles may change each sentence of them. */
static bool awaits(const void *data, struct place place)
{
	const struct scores *scores = data;
	const struct story *story = scores->judge_case->story;

	for (size_t i = 0; i < scores->meetings.count; i++) {
		const struct meeting *meeting = &scores->meetings.items[i];

		if (!meeting->is_answered &&
		    (score_line_article(story, meeting->a) == place.article ||
		     score_line_article(story, meeting->b) == place.article))
			return true;
	}
	return false;
}

static bool next_line(void *data, struct buf *line)
{
	struct scores *scores = data;
	const struct story *story = scores->judge_case->story;

	while (scores->next < story->article_count && !scores->waiting[scores->next])
		scores->next++;
	if (scores->next == story->article_count)
		return false;
	score_line_write(line, story, scores->next);
	scores->next++;
	return true;
}

/* What the judge has no language for will not be answered. */
static void drop_foreign(struct scores *scores, const char *languages)
{
	size_t kept = 0;

	for (size_t i = 0; i < scores->meetings.count; i++) {
		struct meeting meeting = scores->meetings.items[i];
		const char *language = article_of(scores, meeting.a)->language;
		const char *found = strstr(languages, language);

		if (meeting.is_answered ||
		    (found && found > languages && found[-1] == ' '))
			scores->meetings.items[kept++] = meeting;
	}
	scores->meetings.count = kept;
	scores->judge_case->asked = kept;
	scores->has_greeted = true;
}

static bool is_before(const struct meeting *meeting, const struct score_line *told)
{
	return meeting->a != told->a ? meeting->a < told->a : meeting->b < told->b;
}

/* The meeting that TOLD names, or NULL. */
static struct meeting *find_meeting(struct scores *scores, const struct score_line *told)
{
	struct bisect search = {.to = scores->meetings.count};
	struct meeting *found;

	while (bisect_next(&search))
		bisect_narrow(&search,
			      is_before(&scores->meetings.items[search.middle], told));
	if (search.from == scores->meetings.count)
		return NULL;
	found = &scores->meetings.items[search.from];
	return found->a == told->a && found->b == told->b ? found : NULL;
}

/* Takes the scores in LINE, of the articles that TOLD names, and keeps them. */
static bool take_scores(struct scores *scores, const struct score_line *told,
			struct str line, struct err *err)
{
	const struct judge_case *judge_case = scores->judge_case;
	struct meeting *meeting = find_meeting(scores, told);

	if (!meeting)
		return err_set(err, "scores that were not asked for");
	if (meeting->is_answered)
		return true;
	if (!score_line_read(judge_case->evidence, judge_case->story, told->a, told->b,
			     line, err))
		return false;
	count_answer(scores, meeting);
	cache_add(judge_case->cache, meeting->key, line);
	return true;
}

static bool take_line(void *data, struct str line, struct err *err)
{
	struct scores *scores = data;
	struct score_line told;

	if (!score_line_tell(&told, line, err))
		return false;
	if (!told.is_greeting)
		return take_scores(scores, &told, line, err);
	if (!scores->has_greeted)
		drop_foreign(scores, told.languages);
	return true;
}

const struct judge_protocol judge_scores = {
    .unit = "pairs of articles",
    .longest_line = (size_t)SCORE_LINE_MEBIBYTES << 20,
    .begin = begin,
    .end = end,
    .awaits = awaits,
    .next_line = next_line,
    .take_line = take_line,
};
