/*
 * One table.  A mark that is a stop in one language and something else in the others, as
 * the Greek question mark that looks like a semicolon, names its language.
 */
#include "config.h"

#include "base/stop_mark.h"

#include <stddef.h>
#include <string.h>

#include "base/array.h"

static const struct stop_mark stop_marks[] = {
    {'!', STOP_MARK_STRONG, NULL},
    {'.', 0, NULL},
    {':', 0, "hy"}, /* typed for its own stop, which looks alike */
    {';', STOP_MARK_STRONG, "el"},
    {'?', STOP_MARK_STRONG, NULL},
    {'|', STOP_MARK_INSTANT, "hi"},			  /* typed for the danda */
    {0x037E, STOP_MARK_STRONG, NULL},			  /* Greek question mark */
    {0x0589, STOP_MARK_INSTANT, NULL},			  /* Armenian */
    {0x061F, STOP_MARK_STRONG, NULL},			  /* Arabic question mark */
    {0x06D4, STOP_MARK_INSTANT, NULL},			  /* Urdu */
    {0x0964, STOP_MARK_INSTANT, NULL},			  /* danda */
    {0x0965, STOP_MARK_INSTANT, NULL},			  /* double danda */
    {0x104B, STOP_MARK_INSTANT, NULL},			  /* Burmese */
    {0x1362, STOP_MARK_INSTANT, NULL},			  /* Ethiopic */
    {0x1367, STOP_MARK_INSTANT | STOP_MARK_STRONG, NULL}, /* Ethiopic question mark */
    {0x17D4, STOP_MARK_INSTANT, NULL},			  /* Khmer */
    {0x17D5, STOP_MARK_INSTANT, NULL},
    {0x2026, STOP_MARK_ELLIPSIS, NULL},
    {0x203C, STOP_MARK_STRONG, NULL}, /* marks doubled in one */
    {0x2047, STOP_MARK_STRONG, NULL},
    {0x2048, STOP_MARK_STRONG, NULL},
    {0x2049, STOP_MARK_STRONG, NULL},
    {0x3002, STOP_MARK_INSTANT, NULL}, /* ideographic */
    {0xFF01, STOP_MARK_INSTANT | STOP_MARK_STRONG, NULL},
    {0xFF0E, STOP_MARK_INSTANT | STOP_MARK_POINT, NULL},
    {0xFF1F, STOP_MARK_INSTANT | STOP_MARK_STRONG, NULL},
    {0xFF61, STOP_MARK_INSTANT, NULL},
};

const struct stop_mark *stop_mark_find(uint32_t character, const char *language)
{
	/* Letters make up most of a text. */
	if (character < '!' ||
	    (character > '?' && character < 0x037E && character != '|'))
		return NULL;
	for (size_t i = 0; i < ARRAY_COUNT(stop_marks); i++)
		if (stop_marks[i].character == character)
			return !stop_marks[i].language ||
				       !strcmp(stop_marks[i].language, language)
				   ? &stop_marks[i]
				   : NULL;
	return NULL;
}
