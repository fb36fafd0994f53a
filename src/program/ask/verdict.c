/* A model is asked how sure it is of its relation; from that follows the probability of a
 * link, which must be on the relation's side of the cut. */
#include "config.h"

#include "program/ask/verdict.h"

#include <stdlib.h>
#include <string.h>

#include "base/minmax.h"
#include "program/ask/schema.h"

enum {
	MOST_DIFFERENCES = 3, /* of two sentences */
	DIGITS = 6,	      /* of a probability */
};

static const char none[] = "none", same[] = "same", conflict[] = "conflict";

static const char *const relations[] = {none, same, "overlap", conflict, NULL};
static const char *const kinds[] = {"number",	   "date",     "place",	    "entity",
				    "attribution", "negation", "direction", "strength",
				    "quote",	   NULL};
static const char *const degrees[] = {"yes", "maybe", NULL}; /* to which it matters */

json_t *verdict_schema(void)
{
	json_t *difference = schema_object(
	    json_pack("{s:o, s:o, s:o, s:o}", "kind", schema_choice(kinds), "sentence",
		      schema_type("string"), "other", schema_type("string"), "matters",
		      schema_choice(degrees)));

	return schema_object(json_pack("{s:o, s:o, s:o}", "relation",
				       schema_choice(relations), "sure",
				       schema_type("number"), "differences",
				       schema_list(difference, MOST_DIFFERENCES)));
}

static bool is_among(const char *const *names, const json_t *value)
{
	const char *name = json_string_value(value);

	while (name && *names && strcmp(*names, name) != 0)
		names++;
	return name && *names;
}

/* Whether WORDS, which may be none, stand in the sentence of SIDE. */
static bool stand_in(const json_t *words, const struct inbox_side *side)
{
	const char *text = json_string_value(json_object_get(side->shown, "text"));

	return json_is_string(words) && text && strstr(text, json_string_value(words));
}

/* Adds the difference that is SAID to LIST if it can be used. */
static void add_difference(json_t *list, const struct inbox_question *question, int other,
			   json_t *said)
{
	json_t *kind = json_object_get(said, "kind");
	json_t *matters = json_object_get(said, "matters");
	json_t *words[2];

	words[other] = json_object_get(said, "other");
	words[1 - other] = json_object_get(said, "sentence");
	if (is_among(kinds, kind) && is_among(degrees, matters) &&
	    stand_in(words[0], &question->sides[0]) &&
	    stand_in(words[1], &question->sides[1]) &&
	    json_string_length(words[0]) + json_string_length(words[1]) &&
	    !json_equal(words[0], words[1]))
		json_array_append_new(list, json_pack("{s:O, s:O, s:O, s:O}", "kind",
						      kind, "a", words[0], "b", words[1],
						      "matters", matters));
}

static json_t *differences_of(const struct inbox_question *question, int other,
			      const json_t *said)
{
	const json_t *all = json_object_get(said, "differences");
	json_t *list = json_array();

	for (size_t i = 0;
	     i < json_array_size(all) && json_array_size(list) < MOST_DIFFERENCES; i++)
		add_difference(list, question, other, json_array_get(all, i));
	return list;
}

/* That the two are a link, by how SURE a model is of saying so, or of saying that they
 * are none. */
static double probability_of(bool is_link, double sure, double cut)
{
	double half = minmax_most(cut, 0.5);

	sure = minmax_most(0, minmax_least(1, sure));
	return is_link ? minmax_most(half, sure) : minmax_least(0.5, 1 - sure);
}

bool verdict_write(struct buf *out, const struct inbox_question *question, int other,
		   const json_t *said)
{
	const json_t *relation = json_object_get(said, "relation");
	const json_t *sure = json_object_get(said, "sure");
	const char *name = json_string_value(relation);
	json_t *differences, *line;
	char *text;

	if (!is_among(relations, relation) || !json_is_number(sure))
		return false;
	differences = strcmp(name, conflict) != 0 ? json_array()
						  : differences_of(question, other, said);
	if (!strcmp(name, conflict) && !json_array_size(differences))
		name = same;
	line = json_pack("{s:I, s:f, s:s, s:o}", "id", question->id, "probability",
			 probability_of(strcmp(name, none) != 0, json_number_value(sure),
					question->cut),
			 "relation", name, "differences", differences);
	text = json_dumps(line,
			  JSON_COMPACT | JSON_ENSURE_ASCII | JSON_REAL_PRECISION(DIGITS));
	buf_format(out, "%s\n", text);
	free(text);
	json_decref(line);
	return true;
}
