/*
 * Agencies are known by name, or where a name stands that nobody else has: a few capitals
 * in brackets.
 */
#include "config.h"

#include "read/metadata/agency.h"

#include <string.h>

#include "base/array.h"
#include "base/ending.h"
#include "base/unicode.h"

static const char *const known_agencies[] = {
    "AP",
    "AFP",
    "ANI",
    "PTI",
    "TASS",
    "UPI",
    "Associated Press",
    "The Associated Press",
    "AP News",
    "dpa",
    "epd",
    "Deutsche Presse-Agentur",
    "EFE",
    "Press Trust of India",
    "Canadian Press",
    "The Canadian Press",
    "Australian Associated Press",
    "Reuters",
    "Xinhua",
    "Bloomberg",
    "Kyodo",
    "Kyodo News",
    "Agence France-Presse",
    "Press Association",
    "PA Media",
    "United Press International",
    "Interfax",
    "Anadolu",
    "PRNewswire",
    "Business Wire",
    "GLOBE NEWSWIRE",
};

const char *agency_known(size_t number)
{
	return number < ARRAY_COUNT(known_agencies) ? known_agencies[number] : NULL;
}

bool agency_is_known(struct str name)
{
	for (size_t i = 0; i < ARRAY_COUNT(known_agencies); i++)
		if (str_is(name, known_agencies[i]))
			return true;
	return false;
}

/* Capitals in brackets that are no agency's. */
static bool is_slug(struct str name)
{
	static const char *const slugs[] = {"MORE", "END",   "ENDS",  "UPDATE", "LIVE",
					    "NNNN", "VIDEO", "PHOTO", "FILE"};

	for (size_t i = 0; i < ARRAY_COUNT(slugs); i++)
		if (str_is(name, slugs[i]))
			return true;
	return false;
}

static bool is_one_agency(struct str name)
{
	size_t at = 0, step;

	if (agency_is_known(name))
		return true;
	for (; at < name.length; at += step)
		if (!unicode_is_upper(unicode_at(name, at, &step)))
			return false;
	return name.length >= 2 && name.length <= 6 && !is_slug(name);
}

bool agency_is(struct str name)
{
	const char *slash = name.length ? memchr(name.bytes, '/', name.length) : NULL;
	size_t at = slash ? (size_t)(slash - name.bytes) : name.length;

	/* "dpa/AFP" */
	return is_one_agency(str_slice(name, 0, at)) &&
	       (!slash || is_one_agency(str_slice(name, at + 1, name.length)));
}

/* A curly quotation mark does not count before a name that no bracket marks. */
static bool has_ended(struct str text)
{
	return ending_is_stop(text) || unicode_before(text, text.length) == '"';
}

/* The length of a known agency's name behind the last stop of TEXT. */
static size_t bare_credit(struct str text, struct str *agency)
{
	for (size_t i = 0; i < ARRAY_COUNT(known_agencies); i++) {
		size_t length = strlen(known_agencies[i]);
		size_t from = text.length > length + 1 ? text.length - length : 0;

		*agency = str_slice(text, from, text.length);
		if (from && text.bytes[from - 1] == ' ' &&
		    str_is(*agency, known_agencies[i]) &&
		    has_ended(str_slice(text, 0, from - 1)))
			return length;
	}
	return 0;
}

size_t agency_credit(struct str text, struct str *agency)
{
	size_t open = text.length, whole = text.length, from;
	struct str name;

	if (unicode_before(text, text.length) == '.')
		text.length--;
	if (unicode_before(text, text.length) != ')')
		return text.length == whole ? bare_credit(text, agency) : 0;
	while (open && text.bytes[open - 1] != '(')
		open--;
	if (!open)
		return 0;
	name = str_slice(text, open, text.length - 1);
	from = open - 1;
	if (!agency_is(name) ||
	    (from && !ending_is_mark(str_trim(str_slice(text, 0, from)))))
		return 0;
	*agency = name;
	return whole - from;
}
