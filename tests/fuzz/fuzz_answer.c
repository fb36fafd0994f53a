/*
 * Any line as a judge's answer.  A judge is another's program, and what it writes no
 * better than a web page: an answer is taken or refused, and a story made with it keeps
 * the rules that every story keeps.
 */
#include "config.h"

#include <stdint.h>
#include <stdlib.h>

#include "read/format/plain.h"
#include "align/story_build.h"
#include "align/link/model.h"
#include "align/why/question.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

/* Made once, for a story costs more than an answer. */
static struct {
	struct model model;
	const struct article *articles[2];
	struct story *story;
	question_list questions;
} stage;

static void set_stage(void)
{
	static const char *const texts[] = {
	    "Inspectors counted 48 cracked\nhangers on the Tallow Bridge.\n",
	    "On the Tallow Bridge 47 hangers were cracked, inspectors found.\n"};

	if (stage.story)
		return;
	for (size_t i = 0; i < 2; i++)
		stage.articles[i] = plain_read(str_of(texts[i]), "fuzz.txt", "en");
	model_default(&stage.model);
	stage.story = story_build(stage.articles, 2, &stage.model, NULL);
	question_choose(&stage.questions, stage.story, 1);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
	struct evidence *evidence = evidence_new();
	struct str line = {(const char *)bytes, length};
	struct err err = ERR_NONE;
	struct story *story;
	size_t id;

	set_stage();
	if (question_read(evidence, &id, &(struct asked){stage.story, &stage.questions},
			  line, &err) == !!err.message)
		abort();
	story = story_build_again(stage.story, evidence);
	for (size_t i = 0; i < story->link_count; i++) {
		const struct link *link = &story->links[i];
		bool matters = false;

		for (size_t d = 0; d < link->difference_count; d++)
			matters |= link->differences[d].matters != MATTERS_NO;
		if (matters != (link->relation == RELATION_CONFLICT) ||
		    !(link->probability >= 0 && link->probability <= 1))
			abort();
	}
	story_free(story);
	evidence_free(evidence);
	err_done(&err);
	return 0;
}
