/*
 * From the operands to a story: articles are loaded, decisions on them found, and all is
 * compared.
 */
#ifndef CROSSREAD_PROGRAM_CROSSREAD_RUN_ARTICLES_H
#define CROSSREAD_PROGRAM_CROSSREAD_RUN_ARTICLES_H

#include "program/crossread/run.h"

/* How articles are to be loaded. */
struct load_options run_articles_options(const struct run *run);

/* Whether an article is named; says so where none is. */
bool run_articles_are_named(const struct run *run);

/* Loads the operands; CAN_STOP: a reader who has enough of it sees what was read. */
void run_articles_read(struct run *run, bool can_stop);

/* The articles as they are compared: of a blind story in an order that tells nothing. */
const struct article *const *run_articles_arranged(struct run *run);

/* Builds the story of the articles that are loaded; it is the caller's. */
struct story *run_articles_story(const struct run *run);

/* Loads the articles and compares them, into run->story; false where there is none, and
 * why was said. */
bool run_articles_compare(struct run *run);

#endif
