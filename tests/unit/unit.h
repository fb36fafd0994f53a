/*
 * What every Check program of the tests shares: one call that runs a suite and reports.
 *
 *     int main(void)
 *     {
 *         Suite *suite = suite_create("date");
 *         ...
 *         return unit_main(suite);
 *     }
 *
 * The cases are printed as TAP (https://testanything.org), which Automake's tap-driver.sh
 * reads, so that `make check` counts single cases and not programs.
 */
#ifndef CROSSREAD_TESTS_UNIT_H
#define CROSSREAD_TESTS_UNIT_H

#include <check.h>

/* Adds one test case to SUITE that runs FUNCTION once for each of COUNT table rows; _i is
 * the row. */
void unit_add_rows(Suite *suite, const char *name, const TTest *function, int count);

/* Adds one test case to SUITE that runs FUNCTION. */
void unit_add(Suite *suite, const char *name, const TTest *function);

/* Runs SUITE (takes it), prints TAP; returns the exit status of the program. */
int unit_main(Suite *suite);

#endif
