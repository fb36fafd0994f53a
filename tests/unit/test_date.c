/*
 * Dates: what is read as one, how far it reaches, and the arithmetic of days.  A row says
 * which bytes of the text are the date by how many of them it takes.
 */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include "unit/unit.h"

#include "base/array.h"
#include "read/metadata/date.h"

static const struct {
	const char *text, *taken; /* taken: the part that is the date, "" for none */
	struct date date, other;
} readings[] = {
    /* ISO, alone, with slashes, followed by a time. */
    {"2025-07-11", "2025-07-11", {2025, 7, 11}, {0}},
    {"2025/07/10 10:00", "2025/07/10", {2025, 7, 10}, {0}},
    {"2025-07-11T09:14:00Z", "2025-07-11", {2025, 7, 11}, {0}},
    {"2025-7-1", "2025-7-1", {2025, 7, 1}, {0}},
    {"2024-02-29", "2024-02-29", {2024, 2, 29}, {0}},
    {"2025-02-29", "", {0}, {0}},
    {"2025-13-01", "", {0}, {0}},
    {"2025-07/11", "", {0}, {0}},
    {"2025-07", "", {0}, {0}},
    {"2025", "", {0}, {0}},
    {"0999-01-01", "", {0}, {0}},
    /* A month's name first. */
    {"July 10, 2025", "July 10, 2025", {2025, 7, 10}, {0}},
    {"July 10 2025", "July 10 2025", {2025, 7, 10}, {0}},
    {"July 10", "July 10", {0, 7, 10}, {0}},
    {"July 10, people", "July 10", {0, 7, 10}, {0}},
    {"July 10th, 2025", "July 10th, 2025", {2025, 7, 10}, {0}},
    {"July 1st", "July 1st", {0, 7, 1}, {0}},
    {"July 2025", "July 2025", {2025, 7, 0}, {0}},
    {"Jul. 10", "Jul. 10", {0, 7, 10}, {0}},
    {"Sept. 3, 2021.", "Sept. 3, 2021", {2021, 9, 3}, {0}},
    {"DECEMBER 31, 1999", "DECEMBER 31, 1999", {1999, 12, 31}, {0}},
    {"March 4: The car", "March 4", {0, 3, 4}, {0}},
    {"July", "", {0}, {0}},
    {"july 10, 2025", "", {0}, {0}},
    {"July 32", "", {0}, {0}},
    {"Julian 10, 2025", "", {0}, {0}},
    {"Monday 10", "", {0}, {0}},
    /* The day first. */
    {"10 July 2025", "10 July 2025", {2025, 7, 10}, {0}},
    {"10 July", "10 July", {0, 7, 10}, {0}},
    {"3rd March 2020", "3rd March 2020", {2020, 3, 3}, {0}},
    {"31 Dec. 1999", "31 Dec. 1999", {1999, 12, 31}, {0}},
    {"10 people", "", {0}, {0}},
    {"32 July 2025", "", {0}, {0}},
    {"0 July 2025", "", {0}, {0}},
    {"100 July", "", {0}, {0}},
    /* Numbers only, the year last: month first unless that cannot be. */
    {"07-11-2025", "07-11-2025", {2025, 7, 11}, {2025, 11, 7}},
    {"7/11/2025", "7/11/2025", {2025, 7, 11}, {2025, 11, 7}},
    {"11.07.2025", "11.07.2025", {2025, 7, 11}, {0}},
    {"07/07/2025", "07/07/2025", {2025, 7, 7}, {0}},
    {"07-21-2025", "07-21-2025", {2025, 7, 21}, {0}},
    {"21-07-2025", "21-07-2025", {2025, 7, 21}, {0}},
    {"29.2.2024", "29.2.2024", {2024, 2, 29}, {0}},
    {"29.2.2025", "", {0}, {0}},
    {"21-21-2025", "", {0}, {0}},
    {"07-11/2025", "", {0}, {0}},
    {"07-11-25", "", {0}, {0}},
    /* Nothing at all. */
    {"", "", {0}, {0}},
    {" July 10", "", {0}, {0}},
    {"7", "", {0}, {0}},
    {"July 1", "July 1", {0, 7, 1}, {0}},
    {"\xC3\x89t\xC3\xA9 10", "", {0}, {0}},
};

static void check_date(struct date got, struct date expected)
{
	ck_assert_int_eq(got.year, expected.year);
	ck_assert_int_eq(got.month, expected.month);
	ck_assert_int_eq(got.day, expected.day);
}

START_TEST(reads_a_date)
{
	struct str text = str_of(readings[_i].text);
	struct date date = {1, 1, 1}, other = {1, 1, 1};
	size_t length = date_read(&date, &other, text, 0, "en");

	ck_assert_msg(length == strlen(readings[_i].taken), "\"%s\": took %zu bytes",
		      readings[_i].text, length);
	check_date(date, readings[_i].date);
	check_date(other, readings[_i].other);
}
END_TEST

/* The same dates inside a text: what stands before must not matter, and no byte behind
 * the slice may be looked at. */
START_TEST(reads_a_date_inside_a_text)
{
	char text[64];
	struct date date, other;
	size_t taken = strlen(readings[_i].taken), length;

	snprintf(text, sizeof text, "On %s99", readings[_i].taken);
	if (!taken)
		return;
	length = date_read(&date, &other, (struct str){text, 3 + taken}, 3, "en");
	ck_assert_uint_eq(length, taken);
	check_date(date, readings[_i].date);
}
END_TEST

static const struct {
	struct date date;
	bool is_whole;
} wholes[] = {
    {{2025, 7, 11}, true},  {{2025, 0, 11}, false}, {{0, 7, 11}, false},
    {{2025, 7, 0}, false},  {{2025, 12, 31}, true}, {{2025, 13, 1}, false},
    {{2025, 4, 31}, false}, {{2025, 4, 30}, true},  {{2000, 2, 29}, true},
    {{1900, 2, 29}, false}, {{2024, 2, 29}, true},  {{2023, 2, 29}, false},
    {{2025, 7, -1}, false}, {{-5, 7, 1}, false},    {{2025, 1, 32}, false},
};

START_TEST(knows_whole_dates)
{
	ck_assert_int_eq(date_is_whole(wholes[_i].date), wholes[_i].is_whole);
}
END_TEST

static const struct {
	struct date date;
	long days;
	int weekday;
} days[] = {
    {{1970, 1, 1}, 0, 4},      {{1969, 12, 31}, -1, 3},	  {{1970, 3, 1}, 59, 0},
    {{2000, 2, 29}, 11016, 2}, {{2000, 3, 1}, 11017, 3},  {{2025, 7, 11}, 20280, 5},
    {{2026, 3, 4}, 20516, 3},  {{1900, 1, 1}, -25567, 1}, {{2100, 3, 1}, 47541, 1},
};

START_TEST(counts_days)
{
	ck_assert_int_eq(date_days(days[_i].date), days[_i].days);
	ck_assert_int_eq(date_weekday(days[_i].date), days[_i].weekday);
}
END_TEST

START_TEST(days_follow_each_other)
{
	long last = date_days((struct date){1899, 12, 31});

	for (int year = 1900; year <= 2100; year++)
		for (int month = 1; month <= 12; month++)
			for (int day = 1; day <= 31; day++) {
				struct date date = {year, month, day};

				if (!date_is_whole(date))
					continue;
				ck_assert_int_eq(date_days(date), ++last);
			}
}
END_TEST

START_TEST(other_languages_have_no_month_names)
{
	struct date date, other;

	ck_assert_uint_eq(date_read(&date, &other, str_of("July 10"), 0, "xx"), 0);
	ck_assert_uint_eq(date_read(&date, &other, str_of("2025-07-10"), 0, "xx"), 10);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("date");

	unit_add_rows(suite, "read", reads_a_date, (int)ARRAY_COUNT(readings));
	unit_add_rows(suite, "inside", reads_a_date_inside_a_text,
		      (int)ARRAY_COUNT(readings));
	unit_add_rows(suite, "whole", knows_whole_dates, (int)ARRAY_COUNT(wholes));
	unit_add_rows(suite, "days", counts_days, (int)ARRAY_COUNT(days));
	unit_add(suite, "days", days_follow_each_other);
	unit_add(suite, "language", other_languages_have_no_month_names);
	return unit_main(suite);
}
