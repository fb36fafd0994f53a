/* Bytes are put together one by one, whatever order the machine has them in. */
#include "config.h"

#include "program/judge/section.h"

#include <string.h>

enum { ALIGNED = 16 };

struct str section_next(struct sections *sections, size_t count, size_t size)
{
	size_t from = (sections->at + ALIGNED - 1) / ALIGNED * ALIGNED;
	size_t length = sections->bytes.length;

	if (sections->is_short || from > length || count > (length - from) / size) {
		sections->is_short = true;
		return (struct str){0};
	}
	sections->at = from + count * size;
	return str_slice(sections->bytes, from, sections->at);
}

uint32_t section_number(struct str section, size_t index)
{
	uint32_t number = 0;

	if (section.length / sizeof number <= index)
		return 0;
	for (size_t i = sizeof number; i-- > 0;)
		number =
		    number << 8 | (unsigned char)section.bytes[index * sizeof number + i];
	return number;
}

float section_float(struct str section, size_t index)
{
	uint32_t bits = section_number(section, index);
	float value;

	_Static_assert(sizeof value == sizeof bits, "IEEE single precision");
	memcpy(&value, &bits, sizeof value);
	return value;
}

struct str section_text(struct sections *sections)
{
	return section_next(sections, section_number(section_next(sections, 1, 4), 0), 1);
}
