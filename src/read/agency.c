/*
 * Agencies are known by name, or where a name stands that nobody else has: a few capitals
 * in brackets.
 */
#include "config.h"

#include "read/agency.h"

#include "base/unicode.h"
#include "read/furniture.h"

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
};

bool agency_is_known(struct str name)
{
	for (size_t i = 0; i < sizeof known_agencies / sizeof known_agencies[0]; i++)
		if (str_equal(name, str_of(known_agencies[i])))
			return true;
	return false;
}

bool agency_is(struct str name)
{
	size_t at = 0, step;

	if (agency_is_known(name))
		return true;
	for (; at < name.length; at += step)
		if (!unicode_is_upper(unicode_at(name, at, &step)))
			return false;
	return name.length >= 2 && name.length <= 6;
}

size_t agency_credit(struct str text, struct str *agency)
{
	size_t open = text.length, whole = text.length, from;
	struct str name;

	if (unicode_before(text, text.length) == '.')
		text.length--;
	if (unicode_before(text, text.length) != ')')
		return 0;
	while (open && text.bytes[open - 1] != '(')
		open--;
	if (!open)
		return 0;
	name = str_slice(text, open, text.length - 1);
	from = open - 1;
	if (!agency_is(name) ||
	    (from && !furniture_ends_in_mark(str_trim(str_slice(text, 0, from)))))
		return 0;
	*agency = name;
	return whole - from;
}
