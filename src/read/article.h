/*
 * An article: one outlet's text, and what was found in it.
 *
 * The text is the input as UTF-8 without byte order mark, lines ended by LF, words whole
 * that the end of a line had broken.  Everything else points into it: every byte that is
 * not white space belongs to exactly one span, of a sentence, of metadata or of
 * furniture.  An article owns its memory (one arena) and does not change once it is read.
 */
#ifndef CROSSREAD_READ_ARTICLE_H
#define CROSSREAD_READ_ARTICLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/str.h"
#include "read/ground.h"
#include "read/map.h"

/* A stretch of an article's text, in bytes. */
struct span {
	size_t offset, length;
};

/* A stretch of an article's text, with the article. */
struct excerpt {
	const struct article *article;
	struct span span;
};

enum metadata_kind {
	METADATA_TITLE,
	METADATA_OUTLET,
	METADATA_BYLINE,
	METADATA_DATE,
	METADATA_URL,
	METADATA_LANGUAGE,
	METADATA_AGENCY, /* never in the text: a report of crossread names it */
	METADATA_COUNT
};

enum furniture_kind {
	FURNITURE_DATELINE, /* "Kuala Lumpur, July 10:" */
	FURNITURE_CREDIT,   /* "(AP)", "By AFP" */
	FURNITURE_CAPTION,  /* a picture's words or its credit */
	FURNITURE_RELATED,  /* a pointer to other articles */
	FURNITURE_MASTHEAD, /* "Friday", "Vol 2018" */
	FURNITURE_LABEL,    /* "Original url:" */
	FURNITURE_NOTICE,   /* sign-up, share, copyright and the like */
	FURNITURE_MENU,	    /* navigation, and what else frames a page */
	FURNITURE_COMMENT,  /* what readers wrote */
	FURNITURE_REPEAT,   /* words of the article a second time: a pull quote */
	FURNITURE_LINK,	    /* link numbers and lists of links of a text dump */
	FURNITURE_COUNT
};

/* The words for the kinds, as reports print them ("title", "dateline"). */
const char *article_metadata_name(enum metadata_kind kind);
const char *article_furniture_name(enum furniture_kind kind);

struct metadata {
	enum metadata_kind kind;
	struct span span;
	struct ground ground;
};

struct furniture {
	enum furniture_kind kind;
	struct span span;
	struct ground ground;
	bool is_sure; /* else it may be of the article: its words were weighed */
};

struct sentence {
	struct span span;
	uint32_t paragraph; /* of the paragraph it begins in, from 0 */
};

struct article {
	struct arena *arena;
	struct str text;
	struct map map;	    /* from the text to the input's bytes */
	const char *source; /* the path it was read from, "-" for standard input */
	const char *label;  /* short name, unique in a story after load_resolve */
	const char *title, *byline, *date, *url, *agency; /* NULL: not found */
	const char *outlet;				  /* of a head line, or NULL */
	const char *language;				  /* ISO 639 code, "en" */
	bool language_is_sure;				  /* else it is the likeliest */
	const char *version_of; /* label of another article of its outlet, or NULL */
	bool truncated;		/* the text looks cut */

	const struct metadata *metadata;
	size_t metadata_count;
	const struct furniture *furniture;
	size_t furniture_count;
	const struct sentence *sentences;
	size_t sentence_count;
};

/* Frees ARTICLE and all that it owns; NULL is allowed. */
void article_free(struct article *article);

/* The bytes of a span, and of an excerpt. */
struct str article_slice(const struct article *article, struct span span);
struct str article_excerpt_text(struct excerpt excerpt);

/*
 * Whether sentences of A are compared with sentences of B: they are two articles in one
 * language.
 */
bool article_is_comparable(const struct article *a, const struct article *b);

/* Adds the bytes of EXCERPT with white space folded, as unicode_fold_space does. */
void article_fold_space(struct buf *out, struct excerpt excerpt);

/* Adds EXCERPT as it is compared: white space folded, then as unicode_fold does. */
void article_fold(struct buf *out, struct excerpt excerpt);

#endif
