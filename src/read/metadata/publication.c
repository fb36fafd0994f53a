/*
 * A date that is written for readers is preferred to one in a URL, that to one in a
 * dateline, which is the day of the report, and that to the date of the mail that brought
 * the article.  "03/04/2025" has two readings; the URL decides between them, or else the
 * month that the article names in words.
 */
#include "config.h"

#include "read/metadata/publication.h"

#include "base/unicode.h"

void publication_add(struct publication *publication, struct date date, struct date other)
{
	if (!publication->date.year) {
		publication->date = date;
		publication->other = other;
	}
}

/* Finds the first whole date of TEXT, its months in LANGUAGE; false if there is none. */
static bool find_in(struct date *date, struct date *other, struct str text,
		    const char *language)
{
	for (size_t at = 0, step; at < text.length; at += step) {
		date_read(date, other, text, at, language);
		if (date_is_whole(*date))
			return true;
		unicode_at(text, at, &step);
	}
	return false;
}

/* What machines write is English in any article. */
static bool find_date(struct date *date, struct date *other, struct str text,
		      const char *language)
{
	return find_in(date, other, text, language) || find_in(date, other, text, "en");
}

void publication_add_text(struct publication *publication, struct str text,
			  const char *language)
{
	struct date date, other;

	if (find_date(&date, &other, text, language))
		publication_add(publication, date, other);
}

void publication_add_mail(struct publication *publication, struct str text,
			  const char *language)
{
	struct date date, other;

	if (!publication->mail.year && find_date(&date, &other, text, language) &&
	    !date_is_whole(other))
		publication->mail = date;
}

/* "/2025/07/10/" */
void publication_add_url(struct publication *publication, struct str url,
			 const char *language)
{
	for (size_t at = 1; at < url.length; at++) {
		struct date date, other;

		if (url.bytes[at - 1] != '/' ||
		    !date_read(&date, &other, url, at, language))
			continue;
		if (date_is_whole(date) && !date_is_whole(other)) {
			publication->url = date;
			return;
		}
	}
}

/* Counts how often TEXT names each month in words. */
static void count_months(struct str text, const char *language, int counts[13])
{
	bool inside = false;

	for (size_t at = 0, step; at < text.length; at += step) {
		uint32_t character = unicode_at(text, at, &step);
		struct date date, other;

		if (!inside && unicode_is_letter(character) &&
		    date_read(&date, &other, text, at, language))
			counts[date.month]++;
		inside = unicode_is_letter(character);
	}
}

/* Which of the two readings of a numeric date is meant; none where nothing decides. */
static struct date select_reading(const struct publication *publication, struct str text,
				  const char *language)
{
	struct date date = publication->date, other = publication->other;
	int first, second, months[13] = {0};

	if (date_is_whole(publication->url)) {
		first = date_days(publication->url) == date_days(date);
		second = date_days(publication->url) == date_days(other);
	} else {
		count_months(text, language, months);
		first = months[date.month];
		second = months[other.month];
	}
	if (!first == !second)
		return (struct date){0};
	return second ? other : date;
}

struct date publication_date(const struct publication *publication, struct str text,
			     const char *language)
{
	if (date_is_whole(publication->other))
		return select_reading(publication, text, language);
	if (date_is_whole(publication->date))
		return publication->date;
	if (date_is_whole(publication->url))
		return publication->url;
	return date_is_whole(publication->dateline) ? publication->dateline
						    : publication->mail;
}
