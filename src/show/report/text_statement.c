/*
 * A statement's sentences may be linked into many others; those are named once each, with
 * one link, and only the first few.
 */
#include "config.h"

#include "show/report/text_statement.h"

#include <stdlib.h>

#include "base/vec.h"
#include "show/phrase.h"

enum {
	MOST_ALSO = 6,	/* other statements that are named */
	MOST_EQUAL = 3, /* of very many equal sentences that are written */
};

/* "number differs: 47 / 48 (courier 3, radio 5)". */
static void write_difference(struct writer *writer, const struct link *link,
			     const struct difference *difference)
{
	struct buf line = BUF_EMPTY;

	phrase_difference(&line, difference, false);
	buf_format(&line, " (%s %u, %s %u%s)", writer_full_label(writer, link->a.article),
		   link->a.sentence + 1, writer_full_label(writer, link->b.article),
		   link->b.sentence + 1, link->judged ? "; judged" : "");
	writer_add_hanging(writer, 5, &line);
	buf_done(&line);
}

/* The links of a statement into another one. */
struct also {
	size_t statement;
	size_t links;
	struct place here, there; /* of the first link */
};

typedef VEC(struct also) also_list;

static struct also *find_also(also_list *list, size_t statement)
{
	for (size_t i = 0; i < list->count; i++)
		if (list->items[i].statement == statement)
			return &list->items[i];
	vec_push(list, (struct also){.statement = statement});
	return &list->items[list->count - 1];
}

/* Adds the links of PLACE into other statements to LIST. */
static void list_also(const struct story *story, struct place place, also_list *list)
{
	const struct standing *standing = story_standing(story, place);

	for (size_t i = 0; i < standing->link_count; i++) {
		const struct link *link = &story->links[standing->links[i]];
		struct place there = link_other_end(link, place);
		size_t statement = story_standing(story, there)->statement;
		struct also *also;

		if (statement == standing->statement)
			continue;
		also = find_also(list, statement);
		if (!also->links++) {
			also->here = place;
			also->there = there;
		}
	}
}

static int also_order(const void *a, const void *b)
{
	const struct also *x = a, *y = b;

	return (x->statement > y->statement) - (x->statement < y->statement);
}

/* "also statement 17: gazette 1 - sundtv 6, and 2 more links" */
static void write_also(struct writer *writer, const struct statement *statement)
{
	also_list list = {0};
	struct buf line = BUF_EMPTY;

	for (size_t i = 0; i < statement->member_count; i++)
		list_also(writer->story, statement->members[i], &list);
	if (list.count)
		qsort(list.items, list.count, sizeof *list.items, also_order);
	for (size_t i = 0; i < list.count && i < MOST_ALSO; i++) {
		const struct also *also = &list.items[i];

		buf_cut(&line, 0);
		buf_format(&line, "also statement %zu: %s %u - %s %u",
			   also->statement + 1,
			   writer_full_label(writer, also->here.article),
			   also->here.sentence + 1,
			   writer_full_label(writer, also->there.article),
			   also->there.sentence + 1);
		if (also->links > 1)
			buf_format(&line, ", and %zu more link%s", also->links - 1,
				   also->links == 2 ? "" : "s");
		writer_add_hanging(writer, 5, &line);
	}
	if (list.count > MOST_ALSO) {
		buf_cut(&line, 0);
		buf_format(&line, "also %zu more statements", list.count - MOST_ALSO);
		writer_add_hanging(writer, 5, &line);
	}
	buf_done(&line);
	vec_done(&list);
}

static int by_number(const void *a, const void *b)
{
	const uint32_t *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

/*
 * The differences of the links that begin at PLACE, within its statement and beyond, in
 * the order of the sentences.
 */
static void write_differences(struct writer *writer, struct place place)
{
	const struct standing *standing = story_standing(writer->story, place);
	VEC(uint32_t) links = {0};

	for (size_t i = 0; i < standing->link_count; i++)
		if (link_same_place(writer->story->links[standing->links[i]].a, place))
			vec_push(&links, standing->links[i]);
	if (links.count)
		qsort(links.items, links.count, sizeof *links.items, by_number);
	for (size_t i = 0; i < links.count; i++) {
		const struct link *link = &writer->story->links[links.items[i]];

		for (size_t d = 0; d < link->difference_count; d++)
			write_difference(writer, link, &link->differences[d]);
	}
	vec_done(&links);
}

/* What is written of very many equal sentences in a statement. */
struct shortened {
	uint32_t equals; /* as in their standings */
	struct place first;
	uint32_t last_article;
	size_t written, left_out;
};

/* Whether the equal sentence at PLACE is written: one of an article, and only a few. */
static bool is_written(struct shortened *shortened, struct place place)
{
	bool is_wanted =
	    !shortened->written ||
	    (shortened->written < MOST_EQUAL && shortened->last_article != place.article);

	if (!shortened->written)
		shortened->first = place;
	shortened->last_article = place.article;
	shortened->written += is_wanted;
	shortened->left_out += !is_wanted;
	return is_wanted;
}

/* "and 997 more, equal to harbour 3" */
static void write_left_out(struct writer *writer, const struct shortened *shortened)
{
	struct buf line = BUF_EMPTY;

	buf_format(&line, "and %zu more, equal to %s %u", shortened->left_out,
		   writer_full_label(writer, shortened->first.article),
		   shortened->first.sentence + 1);
	writer_add_hanging(writer, 5, &line);
	buf_done(&line);
}

typedef VEC(struct shortened) shortened_list;

static struct shortened *find_shortened(shortened_list *list, uint32_t equals)
{
	for (size_t i = 0; i < list->count; i++)
		if (list->items[i].equals == equals)
			return &list->items[i];
	vec_push(list, (struct shortened){.equals = equals});
	return &list->items[list->count - 1];
}

/* The members of STATEMENT, but of very many that are equal only the first few. */
static void write_members(struct writer *writer, const struct statement *statement)
{
	shortened_list list = {0};

	for (size_t i = 0; i < statement->member_count; i++) {
		struct place place = statement->members[i];
		uint32_t equals = story_standing(writer->story, place)->equals;

		if (!equals || is_written(find_shortened(&list, equals), place))
			writer_add_sentence(writer, place, true);
	}
	for (size_t i = 0; i < list.count; i++)
		if (list.items[i].left_out)
			write_left_out(writer, &list.items[i]);
	vec_done(&list);
}

void report_text_statement_write(struct writer *writer, const struct statement *statement)
{
	struct buf head = BUF_EMPTY;
	size_t number = (size_t)(statement - writer->story->statements) + 1;

	if (statement->article_count > 1)
		buf_format(&head, "%c ", story_status_sign(statement->status));
	buf_format(&head, "statement %zu", number);
	if (statement->article_count > 1) {
		buf_text(&head, ", ");
		phrase_carriers(&head, writer->story, statement);
	}
	buf_char(writer->out, '\n');
	writer_add_hanging(writer, 0, &head);
	buf_done(&head);
	write_members(writer, statement);
	write_also(writer, statement);
	for (size_t i = 0; i < statement->member_count; i++)
		write_differences(writer, statement->members[i]);
}
