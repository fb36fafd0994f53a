/*
 * A builder: an article while it is being read.
 *
 * A reader of a format hands over what it finds, in any order: metadata, furniture and
 * passages of body.  Finishing sorts it, splits the passages into sentences and makes an
 * article of it.  Spans must not overlap and must together hold all that is not blank.
 */
#ifndef CROSSREAD_READ_CLEAN_BUILDER_H
#define CROSSREAD_READ_CLEAN_BUILDER_H

#include "base/vec.h"
#include "read/document.h"
#include "read/split/segment.h"

struct builder {
	struct article
	    *article; /* its text, source and fields are set as they are found */
	VEC(struct metadata) metadata;
	VEC(struct furniture) furniture;
	VEC(struct passage) passages;
	segment_list
	    sentences; /* found before; those of the passages are added to them */
};

/*
 * Begins an article of DOCUMENT's text from SOURCE in LANGUAGE; all three are copied.
 */
void builder_begin(struct builder *builder, const struct document *document,
		   const char *source, const char *language);

void builder_metadata(struct builder *builder, enum metadata_kind kind, struct span span);
void builder_furniture(struct builder *builder, enum furniture_kind kind,
		       struct span span);
void builder_passage(struct builder *builder, struct span span, uint32_t paragraph);

/* Takes SPAN for one sentence as it is. */
void builder_sentence(struct builder *builder, struct span span, uint32_t paragraph);

/*
 * Returns a copy of TEXT for a field of the article, white space folded; NULL if nothing
 * is left of it.
 */
const char *builder_field(struct builder *builder, struct str text);

/* Returns the article, which the caller frees; the builder is empty afterwards. */
struct article *builder_finish(struct builder *builder);

#endif
