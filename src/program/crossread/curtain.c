/* Names are sought once for all stories of the same articles. */
#include "config.h"

#include "program/crossread/curtain.h"

const struct story *curtain_show(struct curtain *curtain, const struct story *story)
{
	story_free(curtain->before);
	curtain->before = curtain->masked;
	curtain->masked = NULL;
	if (!curtain->is_drawn)
		return story;
	if (!curtain->blind)
		curtain->blind = blind_new(story);
	return curtain->masked = blind_story(curtain->blind, story);
}

void curtain_clear(struct curtain *curtain)
{
	story_free(curtain->before);
	story_free(curtain->masked);
	blind_free(curtain->blind);
	*curtain = (struct curtain){.is_drawn = curtain->is_drawn};
}
