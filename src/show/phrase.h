/*
 * Phrases: the words that tell a reader about a link, a status or a difference.
 *
 * Viewer and reports take them from here, so that what was read on the screen can be
 * found in the report.
 */
#ifndef CROSSREAD_SHOW_PHRASE_H
#define CROSSREAD_SHOW_PHRASE_H

#include "base/buf.h"
#include "align/decision.h"
#include "align/story.h"
#include "align/why/nearest.h"
#include "align/why/reason.h"

/*
 * Adds "number differs: 47 / 48"; with IS_SWAPPED side b comes first.  Of a difference
 * that perhaps matters it says "may differ", of one that does not "worded differently".
 */
void phrase_difference(struct buf *out, const struct difference *difference,
		       bool is_swapped);

/* Adds DECISION in words: "no link: courier 3 / radio 5", "linked, conflict: ...", "note
 * on courier 3: ...". */
void phrase_decision(struct buf *out, const struct story *story,
		     const struct decision *decision);

/* Adds "note: ..." with the reader's note on the sentence of STANDING; nothing where
 * there is none. */
void phrase_note(struct buf *out, const struct standing *standing);

/* Adds why an outlet was not compared: it writes in LANGUAGE ("de"), not in the language
 * of the selected one. */
void phrase_not_compared(struct buf *out, const char *language);

/* What STATUS means: "another outlet reports it too". */
const char *phrase_status(enum status status);

/* Adds how many outlets report STATEMENT: "3 of 5 outlets", with their origins where they
 * are fewer, and " (4 articles)" where an outlet has several versions that do. */
void phrase_carriers(struct buf *out, const struct story *story,
		     const struct statement *statement);

/* Adds what ties an article to another one of its origin, said of the first of the two:
 * "wording in common with courier: 14 % of the shorter text". */
void phrase_tie(struct buf *out, const struct story *story, const struct tie *tie);

/* Adds DATE, ISO 8601, as "5 Mar", with the year where STORY has articles of several. */
void phrase_date(struct buf *out, const struct story *story, const char *date);

/* What is said of the nearest sentence of an outlet that lacks a statement: "nearest,
 * far:"; without one, "nothing comes near". */
const char *phrase_nearness(enum nearness nearness);

/* What is put before the reasons of KIND: "for: ", or nothing. */
const char *phrase_reason_head(enum reason_kind kind);

/* What is said of a link without a named difference: "overlap"; NULL is nothing, since
 * where none was found is not agreement. */
const char *phrase_no_difference(enum relation relation);

#endif
