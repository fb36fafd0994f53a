/* What a rule found, as the end of a sentence that begins "because". */
#include "config.h"

#include "read/ground.h"

#include "base/phrase.h"

struct ground ground_of(enum ground_rule rule, const struct phrase *phrase)
{
	struct ground ground = {.rule = rule};

	if (phrase)
		ground.phrase = (uint32_t)(phrase - phrase_row(0)) + 1;
	return ground;
}

bool ground_is_sure(struct ground ground)
{
	return ground.rule != GROUND_WEIGHT && ground.rule != GROUND_APPEAL;
}

const char *ground_words(enum ground_rule rule)
{
	static const char *const words[GROUND_COUNT] = {
	    [GROUND_FORMAT] = "the format says so",
	    [GROUND_ELEMENT] = "it stands in an element or role that frames a page",
	    [GROUND_HIDDEN] = "the page hides it",
	    [GROUND_BOX] = "a box that it stands in is called so",
	    [GROUND_APPEAL] = "what is around it asks the reader for something",
	    [GROUND_OUTSIDE] = "it stands outside of the box with the text",
	    [GROUND_TITLE_FIT] = "it fits the title that the page gives",
	    [GROUND_HEADING] = "it is or stands under a heading that says so",
	    [GROUND_LINKS] = "most of it is a link",
	    [GROUND_BARE] = "it is a word or two without a stop",
	    [GROUND_TEASERS] = "its box has a heading that leads elsewhere",
	    [GROUND_COMMENTS] = "it stands behind the comments",
	    [GROUND_EDGE] = "it is no prose and stands before or behind all prose",
	    [GROUND_LINE_OF_AUTHOR] = "it is a byline at an end of the text",
	    [GROUND_WORDS] = "no prose begins so, or is so",
	    [GROUND_WEIGHT] = "its words, weighed, say more for that than for prose",
	    [GROUND_PICTURE] = "it names who made a picture",
	    [GROUND_REST] = "it leads to the rest of a text, or says that there is one",
	    [GROUND_RULE] = "it has neither letter nor digit",
	    [GROUND_KNOWN_TITLE] = "it is the title that the format gives",
	    [GROUND_URL] = "it is an address, or what stands before one",
	    [GROUND_AGENCY] = "it is an agency's name where credits stand",
	    [GROUND_DATE] = "it is a date of publication and nothing else",
	    [GROUND_TIME] = "it is a time of day and nothing else",
	    [GROUND_BYLINE] = "it opens as a byline does and goes on with a name",
	    [GROUND_POST] = "it is a post at a newspaper, below a name",
	    [GROUND_BAR] = "it is short words with bars between them",
	    [GROUND_MENU] = "it is one of several short lines in a row",
	    [GROUND_KICKER] = "it is a word or two above the title",
	    [GROUND_TITLE_PLACE] = "it is a short line above all text",
	    [GROUND_NAME] = "it is a person's name where authors stand",
	    [GROUND_CAPTION] = "it ends in a credit behind its last stop",
	    [GROUND_LISTED] = "it stands in a list of other articles",
	    [GROUND_ADDRESS] = "it is the address of a person",
	    [GROUND_DATELINE] = "place, agency or date stand before the first words",
	};

	return words[rule];
}
