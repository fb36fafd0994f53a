/* A text is folded as a search folds it. */
#include "config.h"

#include "show/filter.h"

#include <stdlib.h>

#include "base/mem.h"
#include "base/unicode.h"
#include "show/search.h"

enum { SHOWN_COLUMNS = 20 /* of the text, in a bar */ };

static const char unsure[] = "unsure"; /* behind the statuses */

/* What a filter asks for: a sign by number, or FOLDED. */
struct asked {
	size_t word; /* behind the last one: the text is no sign's */
	struct buf folded;
};

const char *filter_word(size_t number)
{
	if (number < STATUS_COUNT)
		return story_status_name((enum status)number);
	return number == STATUS_COUNT ? unsure : NULL;
}

/* The number of the sign's word that TEXT is, or of how many there are. */
static size_t word_of(struct str text)
{
	size_t number = 0;

	while (filter_word(number) && !str_is_ignoring_case(text, filter_word(number)))
		number++;
	return number;
}

bool filter_is_on(const struct filter *filter)
{
	return filter->text.length > 0;
}

static struct asked ask(const struct filter *filter)
{
	struct str text = buf_str(&filter->text);
	struct asked asked = {.word = word_of(text)};

	search_fold(&asked.folded,
		    str_slice(text, text.length > 1 && *text.bytes == '/', text.length));
	return asked;
}

static bool has_sign(size_t word, enum status status, bool is_doubtful)
{
	return word == STATUS_COUNT ? is_doubtful : (size_t)status == word;
}

static bool passes(const struct asked *asked, const struct story *story,
		   struct place place)
{
	const struct standing *standing = story_standing(story, place);

	if (filter_word(asked->word))
		return has_sign(asked->word, standing->status,
				story_is_doubtful(standing));
	return search_has(article_excerpt_text(story_excerpt(story, place)),
			  buf_str(&asked->folded));
}

static void ask_all(struct filter *filter, const struct story *story)
{
	struct asked asked = ask(filter);

	for (uint32_t a = 0; a < story->article_count; a++)
		for (uint32_t s = 0; s < story->articles[a]->sentence_count; s++) {
			bool *here = &filter->passes[filter->first[a] + s];

			*here = passes(&asked, story, (struct place){a, s});
			filter->count += *here;
		}
	buf_done(&asked.folded);
}

void filter_make(struct filter *filter, const struct story *story, struct str text)
{
	size_t *first = mem_zero(story->article_count + 1, sizeof *first);

	*filter = (struct filter){.first = first};
	buf_slice(&filter->text, str_trim(text));
	for (size_t a = 0; a < story->article_count; a++)
		first[a + 1] = first[a] + story->articles[a]->sentence_count;
	filter->all = first[story->article_count];
	filter->passes = mem_zero(filter->all, sizeof *filter->passes);
	if (filter_is_on(filter))
		ask_all(filter, story);
}

void filter_done(struct filter *filter)
{
	buf_done(&filter->text);
	free(filter->passes);
	free(filter->first);
	*filter = (struct filter){0};
}

bool filter_passes(const struct filter *filter, struct place place)
{
	return !filter_is_on(filter) ||
	       filter->passes[filter->first[place.article] + place.sentence];
}

bool filter_passes_any(const struct filter *filter, size_t article)
{
	bool is_any = !filter_is_on(filter);

	for (size_t i = is_any ? 0 : filter->first[article];
	     !is_any && i < filter->first[article + 1]; i++)
		is_any = filter->passes[i];
	return is_any;
}

bool filter_passes_statement(const struct filter *filter, const struct story *story,
			     const struct statement *statement)
{
	size_t word = word_of(buf_str(&filter->text));

	if (!filter_is_on(filter))
		return true;
	if (filter_word(word))
		return has_sign(word, story_shown_status(story, statement),
				!statement->sure);
	for (size_t i = 0; i < statement->member_count; i++)
		if (filter_passes(filter, statement->members[i]))
			return true;
	return false;
}

/* Adds TEXT, or as much of it as has room. */
static void add_text(struct buf *out, struct str text)
{
	struct buf shown = BUF_EMPTY;
	size_t end;

	unicode_display(&shown, text);
	end = shown.length;
	while (unicode_width(str_slice(buf_str(&shown), 0, end)) > SHOWN_COLUMNS)
		end = unicode_start_before(buf_str(&shown), end);
	buf_slice(out, str_slice(buf_str(&shown), 0, end));
	buf_text(out, end < shown.length ? "…" : "");
	buf_done(&shown);
}

void filter_add(struct buf *out, const struct filter *filter)
{
	if (!filter_is_on(filter))
		return;
	buf_text(out, "filter: ");
	add_text(out, buf_str(&filter->text));
	buf_format(out, " %zu of %zu", filter->count, filter->all);
}
