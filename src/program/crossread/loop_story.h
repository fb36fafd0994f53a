/*
 * Which story is shown: it is exchanged for one with more answers of the judges, with
 * other decisions, of other articles, or without the outlets' names.
 */
#ifndef CROSSREAD_PROGRAM_CROSSREAD_LOOP_STORY_H
#define CROSSREAD_PROGRAM_CROSSREAD_LOOP_STORY_H

#include <poll.h>

#include "program/crossread/loop_parts.h"

/* Shows the story as the curtain has it; BY as in app_set_story. */
void loop_story_show(struct loop *loop, const char *by);

/* Says whether the names of the outlets are hidden. */
void loop_story_say_curtain(struct loop *loop);

/* Exchanges the story for one with the decisions and with the answers that the judges
 * have given so far, the last of them BY the one of that name; NULL: by none. */
void loop_story_take_answers(struct loop *loop, const char *by);

/* Shows STORY, of other articles, and frees the one before. */
void loop_story_exchange(struct loop *loop, struct story *story);

/* Begins the judges: behind the first frame of a story, since that costs as much again; a
 * second one follows with what their cache knows. */
void loop_story_begin_judges(struct loop *loop);

/* Takes the answers that have come; POLLS as judges_poll has set them. */
void loop_story_step_judges(struct loop *loop, const struct pollfd *polls);

/* Stops the judges; what they answered stays. */
void loop_story_stop_judges(struct loop *loop);

#endif
