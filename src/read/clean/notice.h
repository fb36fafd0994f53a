/*
 * Notices: short paragraphs that ask for something or say whose a picture is.
 *
 * Phrases of data/phrases/notice.tsv tell them; only short paragraphs are asked about,
 * where such words have no other meaning.
 */
#ifndef CROSSREAD_READ_CLEAN_NOTICE_H
#define CROSSREAD_READ_CLEAN_NOTICE_H

#include <stdbool.h>

#include "base/str.h"

/* Whether the short paragraph TEXT says that only subscribers can read on. */
bool notice_is_paywall(struct str text);

/* Whether the short paragraph TEXT names the maker of a picture. */
bool notice_is_credit(struct str text);

#endif
