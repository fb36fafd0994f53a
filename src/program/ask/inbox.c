/* A group begins with the best question that is left, and has the side of it that more of
 * the others share. */
#include "config.h"

#include "program/ask/inbox.h"

#include <stdlib.h>
#include <string.h>

#include "base/array.h"
#include "base/intern.h"
#include "base/mem.h"

/* That a group has to read at most, unless one question alone is longer: some 3,000
 * tokens, so that with the rules it fits the 4,096 that small servers have. */
enum { GROUP_BYTES = 12000 };

/* Takes what a model is shown of SIDE, which is numbered; false where it has no text. */
static bool read_side(struct inbox_side *out, const json_t *side, struct intern *numbers)
{
	static const char *const names[] = {"title", "date", "before", "text", "after"};
	char *text;

	if (!json_is_string(json_object_get(side, "text")))
		return false;
	out->shown = json_object();
	for (size_t i = 0; i < ARRAY_COUNT(names); i++) {
		json_t *value = json_object_get(side, names[i]);

		if (json_string_length(value))
			json_object_set(out->shown, names[i], value);
	}
	text = json_dumps(out->shown, JSON_COMPACT);
	if (text) {
		out->bytes = strlen(text);
		out->number = intern_add(numbers, str_of(text));
	}
	free(text);
	return text != NULL;
}

static void drop_question(struct inbox_question *question)
{
	for (int i = 0; i < 2; i++)
		json_decref(question->sides[i].shown);
}

static void read_question(struct inbox *inbox, const json_t *line, struct intern *numbers)
{
	const json_t *id = json_object_get(line, "id");
	struct inbox_question question = {
	    .id = json_integer_value(id),
	    .cut = json_number_value(json_object_get(line, "cut"))};

	if (json_is_integer(id) &&
	    read_side(&question.sides[0], json_object_get(line, "a"), numbers) &&
	    read_side(&question.sides[1], json_object_get(line, "b"), numbers))
		vec_push(&inbox->items, question);
	else
		drop_question(&question);
}

void inbox_read(struct inbox *inbox, FILE *in)
{
	struct intern *numbers = intern_new();
	char *line = NULL;
	size_t capacity = 0;
	ssize_t length;

	*inbox = (struct inbox){0};
	while ((length = getline(&line, &capacity, in)) > 0) {
		json_t *value =
		    json_loadb(line, (size_t)length, JSON_REJECT_DUPLICATES, NULL);

		read_question(inbox, value, numbers);
		json_decref(value);
	}
	free(line);
	intern_free(numbers);
}

void inbox_done(struct inbox *inbox)
{
	for (size_t i = 0; i < inbox->items.count; i++)
		drop_question(&inbox->items.items[i]);
	vec_done(&inbox->items);
}

/* The side of QUESTION that is SENTENCE; -1: neither, or it is done. */
static int side_of(const struct inbox_question *question, uint32_t sentence)
{
	for (int i = 0; i < 2 && !question->is_done; i++)
		if (question->sides[i].number == sentence)
			return i;
	return -1;
}

/* How many of the questions that are left are about SENTENCE. */
static size_t count_about(const struct inbox *inbox, uint32_t sentence)
{
	size_t count = 0;

	for (size_t i = inbox->first; i < inbox->items.count; i++)
		count += side_of(&inbox->items.items[i], sentence) >= 0;
	return count;
}

/* Which of the two sides of QUESTION more of the others have. */
static int common_side(const struct inbox *inbox, const struct inbox_question *question)
{
	return count_about(inbox, question->sides[1].number) >
	       count_about(inbox, question->sides[0].number);
}

bool inbox_take(struct inbox *inbox, struct inbox_group *group)
{
	const struct inbox_side *sentence;
	size_t bytes;

	while (inbox->first < inbox->items.count &&
	       inbox->items.items[inbox->first].is_done)
		inbox->first++;
	if (inbox->first == inbox->items.count)
		return false;
	sentence = &inbox->items.items[inbox->first]
			.sides[common_side(inbox, &inbox->items.items[inbox->first])];
	*group = (struct inbox_group){.shown = sentence->shown};
	bytes = sentence->bytes;
	for (size_t i = inbox->first;
	     i < inbox->items.count && group->count < INBOX_GROUP; i++) {
		struct inbox_question *question = &inbox->items.items[i];
		int other = 1 - side_of(question, sentence->number);

		if (other > 1)
			continue;
		bytes += question->sides[other].bytes;
		if (group->count && bytes > GROUP_BYTES)
			break;
		question->is_done = true;
		group->others[group->count].question = question;
		group->others[group->count++].side = other;
	}
	return true;
}
