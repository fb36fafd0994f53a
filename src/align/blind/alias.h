/*
 * Aliases: what the outlets of a story may be called in its texts.
 *
 * "wendlowtimes" is also "The Wendlow Times", "thewendlowtimes.com" and "@WendlowTimes";
 * "ap" is "AP" and "Associated Press".  So an alias is letters and digits alone, folded,
 * and how the words that spell them must be written to be taken for the name.
 */
#ifndef CROSSREAD_ALIGN_BLIND_ALIAS_H
#define CROSSREAD_ALIGN_BLIND_ALIAS_H

#include "base/vec.h"
#include "align/story.h"

enum blind_alias_form {
	BLIND_ALIAS_ANY,      /* however it is written: nothing else is called so */
	BLIND_ALIAS_CAPITAL,  /* with a capital: without, it is a word like any other */
	BLIND_ALIAS_CAPITALS, /* in capitals alone: two letters begin many a word */
};

struct blind_alias {
	struct str letters;
	uint32_t article; /* whose name it is */
	enum blind_alias_form form;
	bool is_own; /* only its own article says so: an author, "the Courier" */
};

struct blind_aliases {
	struct arena *arena;
	VEC(struct blind_alias) items; /* by letters, then article */
};

/* Finds the aliases of all articles of STORY; to be freed by blind_alias_done. */
void blind_alias_find(struct blind_aliases *aliases, const struct story *story);
void blind_alias_done(struct blind_aliases *aliases);

/* The alias that LETTERS are in a text of ARTICLE: its own, else that of the first that
 * has it; NULL where they are none. */
const struct blind_alias *blind_alias_of(const struct blind_aliases *aliases,
					 struct str letters, uint32_t article);

/* Whether any alias is LETTERS or goes on behind them. */
bool blind_alias_is_begun(const struct blind_aliases *aliases, struct str letters);

/* The alias that PART of an address or of a handle ("apnews", "bbcbreaking") is or has in
 * it, in a text of ARTICLE; or NULL. */
const struct blind_alias *blind_alias_in(const struct blind_aliases *aliases,
					 struct str part, uint32_t article);

#endif
