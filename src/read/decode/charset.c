/*
 * uchardet does not say how sure it is.  Its guess is used where bytes beyond ASCII are
 * many, as in any script but Latin, and where it names an encoding of Latin letters that
 * a few such bytes show; in all other cases Western text is far likelier.
 */
#include "config.h"

#include "read/decode/charset.h"

#include <stdbool.h>
#include <string.h>
#include <uchardet/uchardet.h>

#include "base/array.h"

enum {
	FEWEST_BYTES = 16,  /* beyond ASCII, for any guess */
	FOREIGN_SHARE = 10, /* in a hundred, of bytes in text of another script */
};

/* The name in a table of our own: uchardet's is freed with its detector. */
static const char *own_name(const char *name)
{
	static const char *const names[] = {
	    "UTF-8",	    "UTF-16LE",	    "UTF-16BE",	    "UTF-32LE",
	    "UTF-32BE",	    "BIG5",	    "GB18030",	    "EUC-JP",
	    "EUC-KR",	    "EUC-TW",	    "UHC",	    "SHIFT_JIS",
	    "ISO-2022-JP",  "ISO-2022-KR",  "ISO-2022-CN",  "KOI8-R",
	    "IBM855",	    "IBM866",	    "IBM852",	    "MAC-CYRILLIC",
	    "ISO-8859-2",   "ISO-8859-3",   "ISO-8859-4",   "ISO-8859-5",
	    "ISO-8859-6",   "ISO-8859-7",   "ISO-8859-8",   "ISO-8859-9",
	    "ISO-8859-10",  "ISO-8859-11",  "ISO-8859-13",  "ISO-8859-16",
	    "TIS-620",	    "WINDOWS-1250", "WINDOWS-1251", "WINDOWS-1253",
	    "WINDOWS-1254", "WINDOWS-1255", "WINDOWS-1256", "WINDOWS-1257",
	    "WINDOWS-1258",
	};

	for (size_t i = 0; i < ARRAY_COUNT(names); i++)
		if (!strcmp(name, names[i]))
			return names[i];
	return NULL;
}

/* Encodings of Latin letters of which a few show that they are not Windows-1252. */
static bool is_latin(const char *name)
{
	static const char *const names[] = {"ISO-8859-2", "WINDOWS-1250", "ISO-8859-9",
					    "WINDOWS-1254"};

	for (size_t i = 0; i < ARRAY_COUNT(names); i++)
		if (!strcmp(name, names[i]))
			return true;
	return false;
}

const char *charset_guess(struct str bytes)
{
	uchardet_t detector = uchardet_new();
	const char *name = NULL;
	size_t high = 0;

	for (size_t i = 0; i < bytes.length; i++)
		high += (bytes.bytes[i] & 0x80) != 0;
	if (high >= FEWEST_BYTES &&
	    !uchardet_handle_data(detector, bytes.bytes, bytes.length)) {
		uchardet_data_end(detector);
		name = own_name(uchardet_get_charset(detector));
	}
	uchardet_delete(detector);
	if (name && high * 100 < bytes.length * FOREIGN_SHARE && !is_latin(name))
		return NULL;
	return name;
}
