/*
 * A builder: an article while it is being read.
 *
 * Spans of metadata, furniture and body are added in any order; builder_finish sorts
 * them, splits the body into sentences and makes an article of it all.  Spans must not
 * overlap, and together they must hold all that is not white space.
 */
#ifndef CROSSREAD_READ_CLEAN_BUILDER_H
#define CROSSREAD_READ_CLEAN_BUILDER_H

#include "base/vec.h"
#include "read/document.h"
#include "read/split/segment.h"

struct builder {
	struct article *article; /* its fields are set as they are found */
	struct ground ground;	 /* of metadata and furniture that are added */
	VEC(struct metadata) metadata;
	VEC(struct furniture) furniture;
	VEC(struct passage) passages;
	segment_list sentences; /* added as such; those of the passages follow */
};

/* Begins an article of DOCUMENT's text from SOURCE in LANGUAGE; all three are copied. */
void builder_begin(struct builder *builder, const struct document *document,
		   const char *source, const char *language);

void builder_metadata(struct builder *builder, enum metadata_kind kind, struct span span);
void builder_furniture(struct builder *builder, enum furniture_kind kind,
		       struct span span);
void builder_passage(struct builder *builder, struct span span, uint32_t paragraph);

/* Adds SPAN as one sentence, which is not split. */
void builder_sentence(struct builder *builder, struct span span, uint32_t paragraph);

/*
 * Returns a copy of TEXT for a field of the article, white space folded; NULL if nothing
 * is left of it.
 */
const char *builder_field(struct builder *builder, struct str text);

/* Returns the article, which the caller frees; the builder is empty afterwards. */
struct article *builder_finish(struct builder *builder);

#endif
