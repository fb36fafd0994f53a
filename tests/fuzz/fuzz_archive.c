/* Any bytes, read as each of the forms that pages are saved in: what is found is whole.
 */
#include "config.h"

#include <stdint.h>
#include <stdlib.h>

#include "unit/document_lines.h"

#include "base/array.h"
#include "read/format/warc.h"
#include "read/format/webarchive.h"
#include "read/format/zip_pages.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
	static input_reader *const readers[] = {warc_read, webarchive_read,
						zip_pages_read};
	struct input input = {.bytes = {(const char *)bytes, length}, .name = "fuzz"};

	for (size_t i = 0; i < ARRAY_COUNT(readers); i++) {
		struct err err = ERR_NONE;
		char *lines;

		document_lines_read(&lines, readers[i], &input, &err);
		free(lines);
		err_done(&err);
	}
	return 0;
}
