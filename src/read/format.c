/* The table is asked from top to bottom; what no row knows is plain text. */
#include "config.h"

#include "read/format.h"

#include "read/plain.h"

bool format_read(document_list *documents, const struct input *input, struct err *err)
{
	return plain_document(documents, input, err);
}
