/* A small reader of some forms: ISO, with ideographs, month by name, and numeric with the
 * year last. */
#include "config.h"

#include "read/metadata/date.h"

#include <string.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/unicode.h"
#include "base/words.h"

/* Reads 1 to MOST digits at *AT; returns the value, or -1 if there are none or more. */
static int read_digits(struct str text, size_t *at, int most)
{
	size_t from = *at;
	int value = 0;

	while (*at < text.length && str_is_digit(text.bytes[*at]) &&
	       (int)(*at - from) <= most)
		value = value * 10 + (text.bytes[(*at)++] - '0');
	return *at == from || (int)(*at - from) > most ? -1 : value;
}

static void skip(struct str text, size_t *at, const char *bytes)
{
	for (; *at < text.length; (*at)++) {
		const char *byte = bytes;

		while (*byte && *byte != text.bytes[*at])
			byte++;
		if (!*byte)
			return;
	}
}

/* Where months begin with a capital, "may" and "march" in small letters are other words.
 */
static bool has_capital_months(const char *language)
{
	return !strcmp(language, "en") || !strcmp(language, "de") ||
	       !strcmp(language, "el");
}

/* Where the word at AT ends: letters and their marks. */
static size_t word_end(struct str text, size_t at)
{
	size_t end = at, step;

	while (end < text.length) {
		uint32_t character = unicode_at(text, end, &step);

		if (!unicode_is_letter(character) &&
		    (end == at || !unicode_is_mark(character)))
			break;
		end += step;
	}
	return end;
}

/* Reads a month's name, with its stop if it is an abbreviation; returns 0 if none. */
static int read_month(struct str text, size_t *at, const char *language)
{
	struct buf folded = BUF_EMPTY;
	const struct word *word;
	size_t end = word_end(text, *at), step;
	int month = 0;

	if (end == *at || (unicode_is_lower(unicode_at(text, *at, &step)) &&
			   has_capital_months(language)))
		return 0;
	unicode_fold(&folded, str_slice(text, *at, end));
	word = words_find(language, buf_str(&folded));
	buf_done(&folded);
	if (word && (word->classes & WORD_MONTH))
		month = (int)word->value;
	if (month)
		*at = end + (end < text.length && text.bytes[end] == '.');
	return month;
}

static void skip_ordinal_ending(struct str text, size_t *at)
{
	static const char *const endings[] = {"st", "nd", "rd", "th"};

	for (size_t i = 0; i < ARRAY_COUNT(endings); i++)
		if (str_starts(str_slice(text, *at, text.length), endings[i])) {
			*at += 2;
			return;
		}
}

/* "10 de julio de 2025". */
static void skip_word(struct str text, size_t *at, const char *word)
{
	if (str_starts(str_slice(text, *at, text.length), word))
		*at += strlen(word);
}

static bool is_year(int value)
{
	return value >= 1000 && value <= 2999;
}

/* A year behind a day and month, if one follows; *AT moves behind it. */
static int read_year(struct str text, size_t *at)
{
	size_t after = *at;
	int year;

	skip(text, &after, ", ");
	skip_word(text, &after, "de ");
	year = read_digits(text, &after, 4);
	if (!is_year(year))
		return 0;
	*at = after;
	return year;
}

/* "2025-07-11", "2025/07/10", also followed by a time. */
static bool read_iso(struct date *date, struct str text, size_t *at)
{
	char between;

	date->year = read_digits(text, at, 4);
	if (!is_year(date->year) || *at >= text.length)
		return false;
	between = text.bytes[(*at)++];
	if (between != '-' && between != '/')
		return false;
	date->month = read_digits(text, at, 2);
	if (*at >= text.length || text.bytes[(*at)++] != between)
		return false;
	date->day = read_digits(text, at, 2);
	return date_is_whole(*date);
}

/*
 * "07-11-2025", "7/11/2025", "11.07.2025".  With stops, and in any language but English,
 * the day comes first; else it may be either.
 */
static bool read_numeric(struct date *date, struct date *other, struct str text,
			 size_t *at, const char *language)
{
	int first = read_digits(text, at, 2), second, year;
	char between;

	if (first < 0 || *at >= text.length)
		return false;
	between = text.bytes[(*at)++];
	if (between != '-' && between != '/' && between != '.')
		return false;
	second = read_digits(text, at, 2);
	if (second < 0 || *at >= text.length || text.bytes[(*at)++] != between)
		return false;
	year = read_digits(text, at, 4);
	if (!is_year(year))
		return false;
	*date = (struct date){year, first, second};
	*other = (struct date){year, second, first};
	if ((between == '.' || strcmp(language, "en") != 0) && date_is_whole(*other))
		*date = *other;
	if (date->month == other->month || !date_is_whole(*other))
		*other = (struct date){0};
	if (!date_is_whole(*date)) {
		*date = *other;
		*other = (struct date){0};
	}
	return date_is_whole(*date);
}

/* "July 10, 2025", "July 2025", "July 10". */
static bool read_month_first(struct date *date, struct str text, size_t *at,
			     const char *language)
{
	size_t after;
	int day;

	date->month = read_month(text, at, language);
	if (!date->month)
		return false;
	after = *at;
	skip(text, &after, " ");
	day = read_digits(text, &after, 2);
	if (day >= 1 && day <= 31) {
		date->day = day;
		*at = after;
		skip_ordinal_ending(text, at);
	}
	date->year = read_year(text, at);
	return date->day || date->year;
}

/* "10 July 2025", "10th July". */
static bool read_day_first(struct date *date, struct str text, size_t *at,
			   const char *language)
{
	date->day = read_digits(text, at, 2);
	if (date->day < 1 || date->day > 31)
		return false;
	skip_ordinal_ending(text, at);
	skip(text, at, " .");
	skip_word(text, at, "de ");
	skip_word(text, at, "of ");
	date->month = read_month(text, at, language);
	if (!date->month)
		return false;
	date->year = read_year(text, at);
	return true;
}

/* "2025年7月10日", "2025년 7월 10일". */
static bool read_ideographic(struct date *date, struct str text, size_t *at)
{
	static const char *const units[][3] = {{"年", "月", "日"}, {"년", "월", "일"}};

	for (size_t i = 0; i < ARRAY_COUNT(units); i++) {
		size_t after = *at;
		int values[3];
		int part = 0;

		for (; part < 3; part++) {
			skip(text, &after, " ");
			values[part] = read_digits(text, &after, part ? 2 : 4);
			if (!str_starts(str_slice(text, after, text.length),
					units[i][part]))
				break;
			after += strlen(units[i][part]);
		}
		*date = (struct date){values[0], values[1], values[2]};
		if (part < 3 || !is_year(date->year) || !date_is_whole(*date))
			continue;
		*at = after;
		return true;
	}
	return false;
}

/* "2025. július 10."; before a capital the stop may end a sentence. */
static bool read_year_first(struct date *date, struct str text, size_t *at,
			    const char *language)
{
	size_t step;

	date->year = read_digits(text, at, 4);
	if (!is_year(date->year))
		return false;
	skip(text, at, " .");
	if (*at == text.length || unicode_is_upper(unicode_at(text, *at, &step)))
		return false;
	date->month = read_month(text, at, language);
	if (!date->month)
		return false;
	skip(text, at, " ");
	date->day = read_digits(text, at, 2);
	return date_is_whole(*date);
}

size_t date_read(struct date *date, struct date *other, struct str text, size_t offset,
		 const char *language)
{
	static bool (*const named[])(struct date *, struct str, size_t *,
				     const char *) = {read_month_first, read_day_first,
						      read_year_first};
	size_t at;

	*other = (struct date){0};
	*date = (struct date){0};
	at = offset;
	if (read_iso(date, text, &at))
		return at - offset;
	at = offset;
	if (read_ideographic(date, text, &at))
		return at - offset;
	*date = (struct date){0};
	at = offset;
	if (read_numeric(date, other, text, &at, language))
		return at - offset;
	*other = (struct date){0};
	for (size_t i = 0; i < ARRAY_COUNT(named); i++) {
		*date = (struct date){0};
		at = offset;
		if (named[i](date, text, &at, language))
			return at - offset;
	}
	*date = (struct date){0};
	return 0;
}

static bool is_leap(int year)
{
	return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

bool date_is_whole(struct date date)
{
	static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

	if (date.year < 1 || date.month < 1 || date.month > 12 || date.day < 1)
		return false;
	return date.day <= days[date.month - 1] + (date.month == 2 && is_leap(date.year));
}

long date_days(struct date date)
{
	/* Years begin in March here, so that the leap day is a year's last. */
	long year = date.month > 2 ? date.year : date.year - 1;
	long month = date.month > 2 ? date.month - 3 : date.month + 9;
	long day_of_year = (153 * month + 2) / 5 + date.day - 1;

	return year * 365 + year / 4 - year / 100 + year / 400 + day_of_year - 719468;
}

int date_weekday(struct date date)
{
	return (int)((date_days(date) % 7 + 7 + 4) % 7); /* 1 January 1970, a Thursday */
}
