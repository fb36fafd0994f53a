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
    "Thomson Reuters",
    "Xinhua",
    "Bloomberg",
    "Kyodo",
    "Kyodo News",
    "Jiji Press",
    "Yonhap",
    "Bernama",
    "Antara",
    "Agence France-Presse",
    "Press Association",
    "PA Media",
    "United Press International",
    "Interfax",
    "Anadolu",
    "Anadolu Agency",
    "IANS",
    "UNI",
    "ANSA",
    "Lusa",
    "Belga",
    "Keystone-SDA",
    "Ritzau",
    "NTB",
    "PAP",
    "ČTK",
    "Ukrinform",
    "RIA Novosti",
    "Europa Press",
    "AAP",
    "PRNewswire",
    "Business Wire",
    "GLOBE NEWSWIRE",
};

const char *agency_known(size_t number)
{
	return number < ARRAY_COUNT(known_agencies) ? known_agencies[number] : NULL;
}

static bool is_capitals(struct str text)
{
	size_t step;

	for (size_t at = 0; at < text.length; at += step)
		if (unicode_is_lower(unicode_at(text, at, &step)))
			return false;
	return true;
}

/* Whether NAME is the agency KNOWN, which may be spelled in capitals. */
static bool is_named(struct str name, const char *known)
{
	return str_is(name, known) ||
	       (str_is_ignoring_case(name, known) && is_capitals(name));
}

bool agency_is_known(struct str name)
{
	for (size_t i = 0; i < ARRAY_COUNT(known_agencies); i++)
		if (is_named(name, known_agencies[i]))
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

/* What stands between agencies whose text is one: "dpa/AFP", "REUTERS, AFP". */
static const char *const joints[] = {"/", " / ", ", ", " and ", " & "};

/* The length of a joint at the end of TEXT, 0 if there is none. */
static size_t joint_length(struct str text)
{
	size_t most = 0;

	for (size_t i = 0; i < ARRAY_COUNT(joints); i++)
		if (str_ends_ignoring_case(text, joints[i]) && strlen(joints[i]) > most)
			most = strlen(joints[i]);
	return most;
}

/* Where the joint in TEXT begins that comes first; its length if there is none. */
static size_t first_joint(struct str text, size_t *length)
{
	for (size_t at = 0; at < text.length; at++)
		for (size_t i = ARRAY_COUNT(joints); i-- > 0;)
			if (str_starts(str_slice(text, at, text.length), joints[i])) {
				*length = strlen(joints[i]);
				return at;
			}
	*length = 0;
	return text.length;
}

bool agency_is(struct str name)
{
	size_t from = 0, at, length;

	do {
		struct str rest = str_slice(name, from, name.length);

		at = first_joint(rest, &length);
		if (!is_one_agency(str_slice(rest, 0, at)))
			return false;
		from += at + length;
	} while (length);
	return true;
}

static bool is_dash(uint32_t character)
{
	return character == '-' || character == 0x2013 || character == 0x2014;
}

/* A curly quotation mark does not count before a name that no bracket marks. */
static bool has_ended(struct str text)
{
	return ending_is_stop(text) || unicode_before(text, text.length) == '"';
}

/* Where the longest known name begins that TEXT ends in; its length if there is none. */
static size_t last_name(struct str text)
{
	size_t first = text.length;

	for (size_t i = 0; i < ARRAY_COUNT(known_agencies); i++) {
		size_t length = strlen(known_agencies[i]);
		size_t from = text.length - (length < text.length ? length : 0);

		if (from < first &&
		    is_named(str_slice(text, from, text.length), known_agencies[i]))
			first = from;
	}
	return first;
}

/* TEXT without blanks and dashes at its end. */
static struct str cut_dash(struct str text)
{
	text = unicode_trim(text);
	while (is_dash(unicode_before(text, text.length)))
		text = unicode_trim(
		    str_slice(text, 0, unicode_start_before(text, text.length)));
	return text;
}

/* Where the known names begin that TEXT ends in; its length if there are none. */
static size_t last_names(struct str text)
{
	size_t from = last_name(text), joint;

	while ((joint = joint_length(str_slice(text, 0, from))) > 0) {
		struct str rest = str_slice(text, 0, from - joint);
		size_t earlier = last_name(rest);

		if (earlier == rest.length)
			break;
		from = earlier;
	}
	return from;
}

/* The length of known agencies' names behind the last stop of TEXT, and a dash. */
static size_t bare_credit(struct str text, struct str *agency)
{
	size_t from = last_names(text);
	struct str before = str_slice(text, 0, from), body = cut_dash(before);

	*agency = str_slice(text, from, text.length);
	if (from == text.length || body.length == from || !has_ended(body))
		return 0;
	return text.length - unicode_skip_space(text, body.length);
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
	    (from && !ending_is_mark(cut_dash(str_slice(text, 0, from)))))
		return 0;
	*agency = name;
	return whole - from;
}
