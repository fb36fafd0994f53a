/*
 * Calendar dates as articles write them.
 *
 * A date is read from words and digits only, never from a clock or a file's time.  What
 * is not written stays 0: "July 10" has no year.
 */
#ifndef CROSSREAD_READ_METADATA_DATE_H
#define CROSSREAD_READ_METADATA_DATE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

struct date {
	int year;  /* 0: not written */
	int month; /* 1..12, 0: not written */
	int day;   /* 1..31, 0: not written */
};

/*
 * Reads a date that begins at OFFSET of TEXT: "2025-07-11", "2025/07/10", "July 10,
 * 2025", "10 July 2025", "Jul. 10", "07-11-2025", "2025. július 10", "2025年7月10日".
 * Returns how many bytes it takes, 0 if none begins there.  Where a numeric date
 * may have its day or its month first (in English, unless stops stand between them),
 * *DATE has the month first and *OTHER is the other reading; else *OTHER is all 0.
 */
size_t date_read(struct date *date, struct date *other, struct str text, size_t offset,
		 const char *language);

/* Whether the three parts are there and such a day exists. */
bool date_is_whole(struct date date);

/* Days since 1 January 1970 of a whole date (proleptic Gregorian calendar). */
long date_days(struct date date);

/* The day of the week, 0 Sunday to 6 Saturday, of a whole date. */
int date_weekday(struct date date);

#endif
