/*
 * Agreement of two readers: counts from files, and kappa on figures of textbooks.
 */
#include "config.h"

#include "unit/unit.h"

#include "base/array.h"
#include "base/buf.h"
#include "align/decide/agreement.h"

/* Tables with their kappa: the first two from Cohen 1960 and the medical textbooks. */
static const struct {
	struct agreement_measure measure;
	bool has_kappa;
	double kappa;
} tables[] = {
    /* J. Cohen 1960: 200 cases, observed 0.70, expected 0.41. */
    {{.both = 200, .alike = 140, .table = {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}}},
     true,
     0.29 / 0.59},
    /* 50 applications, two readers, yes or no: observed 0.7, expected 0.5. */
    {{.both = 50, .alike = 35, .table = {{20, 5}, {10, 15}}}, true, 0.4},
    /* All alike, in two answers; all different. */
    {{.both = 4, .alike = 4, .table = {{2}, {0, 2}}}, true, 1},
    {{.both = 4, .alike = 0, .table = {{0, 2}, {2}}}, true, -1},
    /* As much as by chance. */
    {{.both = 4, .alike = 2, .table = {{1, 1}, {1, 1}}}, true, 0},
    /* One answer throughout, and no answer: there is none. */
    {{.both = 7, .alike = 7, .table = {{7}}}, false, 0},
    {{.both = 0}, false, 0},
};

START_TEST(has_kappa_of_textbooks)
{
	double kappa = 9;

	ck_assert_int_eq(agreement_kappa(&tables[_i].measure, &kappa),
			 tables[_i].has_kappa);
	if (tables[_i].has_kappa)
		ck_assert_double_eq_tol(kappa, tables[_i].kappa, 1e-9);
}
END_TEST

#define HEAD "crossread-decisions 1\n"
#define ONE "\t0000000000000001 - -\tcourier\tThe bridge is closed.\n"
#define TWO "\t0000000000000002 - -\tradio\tIt is open.\n"
#define THREE "\t0000000000000003 - -\tradio\tRain fell.\n"

static struct agreement *compare(const char *first, const char *second)
{
	struct agreement_file files[] = {{"first", str_of(first)},
					 {"second", str_of(second)}};
	message_list messages = {0};
	struct err err = ERR_NONE;
	struct agreement *agreement = agreement_new(files, &messages, &err);

	ck_assert_uint_eq(messages.count, 0);
	err_done(&err);
	return agreement;
}

START_TEST(counts_what_both_decided)
{
	/* The order of a pair does not matter; of two decisions on one the later counts;
	 * notes are not compared. */
	struct agreement *agreement = compare(
	    HEAD "reject\n" ONE TWO "link same\n" ONE TWO "link overlap\n" ONE THREE
		 "status shared\n" ONE "note x\n" TWO,
	    HEAD "link conflict\n" TWO ONE "status shared\n" ONE "status unique\n" TWO);
	const struct agreement_measure *links = agreement_on(agreement, AGREEMENT_LINKS);
	const struct agreement_measure *statuses =
	    agreement_on(agreement, AGREEMENT_STATUSES);
	const struct agreement_split *split = agreement_split_at(agreement, 0);

	ck_assert_uint_eq(links->both, 1);
	ck_assert_uint_eq(links->alike, 0);
	ck_assert_uint_eq(links->alone[0], 1);
	ck_assert_uint_eq(links->alone[1], 0);
	ck_assert_uint_eq(statuses->both, 1);
	ck_assert_uint_eq(statuses->alike, 1);
	ck_assert_uint_eq(statuses->alone[0], 0);
	ck_assert_uint_eq(statuses->alone[1], 1);
	ck_assert_uint_eq(agreement_split_count(agreement), 1);
	ck_assert_str_eq(split->said[0], "same");
	ck_assert_str_eq(split->said[1], "conflict");
	ck_assert(str_is(split->names[0].label, "courier"));
	ck_assert(str_is(split->names[1].words, "It is open."));
	agreement_free(agreement);
}
END_TEST

START_TEST(refuses_other_files)
{
	ck_assert_ptr_null(compare(HEAD, "Some text.\n"));
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("agreement");

	unit_add_rows(suite, "kappa", has_kappa_of_textbooks, ARRAY_COUNT(tables));
	unit_add(suite, "files", counts_what_both_decided);
	unit_add(suite, "files", refuses_other_files);
	return unit_main(suite);
}
