/*
 * Two names in one role: "built by the Varga Brothers", "built by Ostra Steel".
 *
 * Only two roles are plain enough without a parser: who something is done "by" and to
 * whom it "belongs", behind the same verb.  Names that either sentence shares, and short
 * forms of each other (FBI), are no difference.
 */
#include "config.h"

#include "base/words.h"
#include "align/difference/search.h"

enum { VERB_BEFORE = 5 /* words before "by": "built in 1968 by" */ };

/* A name in a role, with the verb that gives it. */
struct role {
	struct stretch name;
	size_t verb;
};

typedef VEC(struct role) role_list;

/* The verb before the "by" at AT, or AT. */
static size_t find_verb(const struct search *search, int side, size_t at)
{
	const struct token *tokens = search->sides[side]->tokens.items;

	for (size_t i = at; i-- > 0 && i + VERB_BEFORE >= at;) {
		if (tokens[i].clause != tokens[at].clause)
			break;
		if ((tokens[i].flags & TOKEN_CONTENT) &&
		    !(tokens[i].flags & (TOKEN_NAME | TOKEN_NUMBER | TOKEN_DAY)))
			return i;
	}
	return at;
}

/* "By American voters": the name goes on as what it describes. */
static bool is_adjective(const struct search *search, int side, struct stretch name)
{
	return difference_search_goes_on(search, side, name.last + 1) &&
	       (search->sides[side]->tokens.items[name.last + 1].flags & TOKEN_CONTENT);
}

static void list_roles(const struct search *search, int side, role_list *out)
{
	static const char *const prepositions[] = {"by", "to", NULL};
	static const char *const belongs[] = {"belongs", "belonged", "belonging", NULL};
	static const char *const to[] = {"to", NULL};
	static const char *const articles[] = {"the", "a", "an", NULL};

	for (size_t at = 1; at < search->sides[side]->tokens.count; at++) {
		struct role role = {.verb = at};
		size_t first = at + 1;

		if (!difference_search_is_word(search, side, at, prepositions))
			continue;
		if (difference_search_is_word(search, side, first, articles))
			first++;
		while (difference_search_is(search, side, first, WORD_TITLE))
			first++;
		if (!difference_search_name(search, side, first, &role.name) ||
		    is_adjective(search, side, role.name))
			continue;
		role.verb = find_verb(search, side, at);
		if (role.verb == at ||
		    (difference_search_is_word(search, side, at, to) &&
		     !difference_search_is_word(search, side, role.verb, belongs)))
			continue;
		vec_push(out, role);
	}
}

/* Whether one name has the first letters of the words of the other: "FBI". */
static bool is_short_form(const struct search *search, int side, struct stretch name,
			  struct stretch other)
{
	struct str brief = difference_search_word(search, side, name.first);
	size_t letters = 0;

	if (name.first != name.last)
		return false;
	for (size_t i = other.first; i <= other.last && letters < brief.length; i++)
		if (difference_search_word(search, 1 - side, i).bytes[0] ==
		    brief.bytes[letters])
			letters++;
	return letters >= 2;
}

void difference_entity(struct search *search)
{
	role_list a = {0}, b = {0};

	list_roles(search, 0, &a);
	list_roles(search, 1, &b);
	for (size_t i = 0; i < a.count; i++)
		for (size_t j = 0; j < b.count; j++) {
			const struct role *x = &a.items[i], *y = &b.items[j];

			if (search->sides[0]->tokens.items[x->verb].term !=
				search->sides[1]->tokens.items[y->verb].term ||
			    difference_search_is_named(search, 0, x->name, 1) ||
			    difference_search_is_named(search, 1, y->name, 0) ||
			    is_short_form(search, 0, x->name, y->name) ||
			    is_short_form(search, 1, y->name, x->name))
				continue;
			difference_search_report(search, DIFFERENCE_ENTITY, MATTERS_MAYBE,
						 x->name, y->name);
		}
	vec_done(&a);
	vec_done(&b);
}
