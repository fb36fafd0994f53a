/*
 * Persons: whose name a name is.
 *
 * Names that end in one word are one person's unless their given names differ: "Donald
 * Trump" is not "Melania Trump", while "Joe Biden" and "Joseph Biden" may be one, as
 * their given names begin alike.  A last name alone is the person's who was named in full
 * last before it in the article, else the one's whom most sentences name; where there are
 * several of that name, that is not sure.
 */
#include "config.h"

#include <stdlib.h>

#include "base/mem.h"
#include "base/words.h"
#include "align/why/fact_kind.h"

enum { ALIKE = 2 /* bytes at the start of two given names that may be one */ };

struct person {
	const struct token *name;      /* the last name */
	const struct token *given;     /* of the first mention that has one, or NULL */
	const struct profile *profile; /* of that mention: whose text GIVEN is of */
	uint32_t first, mentions;
};

typedef VEC(struct person) person_list;

struct naming {
	const struct profiles *profiles;
	const mention_list *mentions;
	person_list persons;
	uint32_t *found; /* by mention: 1 + its person's number, 0: not known yet */
	bool *is_sure;
};

static bool is_title(const struct profiles *profiles, const struct token *token)
{
	return term_word_classes(profiles->vocabulary, token->word) & WORD_TITLE;
}

/* The given name before MENTION's last word; initials are passed over.  NULL: it has
 * none. */
static const struct token *given_of(const struct profiles *profiles,
				    const struct mention *mention)
{
	const struct token *tokens = mention->profile->tokens.items;

	for (size_t at = mention->last; at > mention->first; at--)
		if (tokens[at - 1].span.length > 1)
			return is_title(profiles, &tokens[at - 1]) ? NULL
								   : &tokens[at - 1];
	return NULL;
}

static bool begin_alike(const struct naming *naming, const struct person *person,
			const struct mention *mention, const struct token *given)
{
	const char *a = naming->profiles->articles[person->profile->article]->text.bytes +
			person->given->span.offset;
	const char *b = naming->profiles->articles[mention->place.article]->text.bytes +
			given->span.offset;

	if (person->given->term == given->term)
		return true;
	for (size_t i = 0; i < ALIKE; i++)
		if (i >= person->given->span.length || i >= given->span.length ||
		    a[i] != b[i])
			return false;
	return true;
}

static void name(struct naming *naming, uint32_t mention, size_t person)
{
	naming->found[mention] = (uint32_t)person + 1;
	naming->persons.items[person].mentions++;
	naming->is_sure[mention] = true;
}

static void add_person(struct naming *naming, uint32_t at, const struct token *given)
{
	const struct mention *mention = &naming->mentions->items[at];

	vec_push(&naming->persons, (struct person){.name = mention->name,
						   .given = given,
						   .profile = mention->profile,
						   .first = at});
	name(naming, at, naming->persons.count - 1);
}

static void name_in_full(struct naming *naming, uint32_t at)
{
	const struct mention *mention = &naming->mentions->items[at];
	const struct token *given = given_of(naming->profiles, mention);

	if (!given)
		return;
	for (size_t i = 0; i < naming->persons.count; i++) {
		const struct person *person = &naming->persons.items[i];

		if (person->name->term == mention->name->term &&
		    begin_alike(naming, person, mention, given)) {
			name(naming, at, i);
			return;
		}
	}
	add_person(naming, at, given);
}

/* The person whom the article of mention AT has named in full last before it, from 1; 0:
 * it has not. */
static uint32_t named_before(const struct naming *naming, uint32_t at)
{
	const struct mention *items = naming->mentions->items;

	for (uint32_t i = at; i-- && items[i].place.article == items[at].place.article;)
		if (items[i].name->term == items[at].name->term)
			return naming->found[i];
	return 0;
}

static void name_by_last(struct naming *naming, uint32_t at)
{
	const struct mention *mention = &naming->mentions->items[at];
	uint32_t before = named_before(naming, at), namesakes = 0, most = 0;
	size_t best = 0;

	for (size_t i = 0; i < naming->persons.count; i++) {
		const struct person *person = &naming->persons.items[i];

		if (person->name->term != mention->name->term)
			continue;
		namesakes++;
		if (person->mentions > most) {
			most = person->mentions;
			best = i;
		}
	}
	if (!namesakes)
		add_person(naming, at, NULL);
	else
		name(naming, at, before ? before - 1 : best);
	naming->is_sure[at] = namesakes < 2;
}

void fact_person_find(uint32_t *first, bool *is_sure, const struct profiles *profiles,
		      const mention_list *mentions)
{
	struct naming naming = {
	    .profiles = profiles,
	    .mentions = mentions,
	    .found = mem_zero(mentions->count + 1, sizeof *naming.found),
	    .is_sure = is_sure,
	};

	for (uint32_t i = 0; i < mentions->count; i++)
		name_in_full(&naming, i);
	for (uint32_t i = 0; i < mentions->count; i++)
		if (!naming.found[i])
			name_by_last(&naming, i);
	/* Without mentions there is no person. */
	for (uint32_t i = 0; naming.persons.items && i < mentions->count; i++)
		first[i] = naming.persons.items[naming.found[i] - 1].first;
	free(naming.found);
	vec_done(&naming.persons);
}
