/*
 * What is printed for study: why sentences are linked, what articles were made of, how
 * pairs and readers' decisions compare.
 */
#ifndef CROSSREAD_PROGRAM_CROSSREAD_RUN_STUDIES_H
#define CROSSREAD_PROGRAM_CROSSREAD_RUN_STUDIES_H

#include "program/crossread/run.h"

/* Prints what lies behind the links of run->story, with the built-in judge's scores;
 * another judge is not asked, since its answers take the place of what is to be seen. */
void run_studies_links(struct run *run);

/* The following return the exit status. */

/* Prints what each article was made of; nothing is compared. */
int run_studies_reading(struct run *run);

/* Scores pairs of sentences of no article. */
int run_studies_pairs(struct run *run);

/* Compares what two readers decided on one story. */
int run_studies_decisions(struct run *run);

#endif
