/*
 * Check forks for each case, so that a crash fails one case and not the program; the
 * sanitizers report leaks at exit of a process, so under them everything runs in one.
 */
#include "config.h"

#include "unit/unit.h"

#include <stdlib.h>

/* Seconds after which a case is taken to hang; no case comes near it on a slow machine.
 */
enum { PATIENCE = 300 };

void unit_add_rows(Suite *suite, const char *name, const TTest *function, int count)
{
	TCase *group = tcase_create(name);

	tcase_set_timeout(group, PATIENCE);
	tcase_add_loop_test(group, function, 0, count);
	suite_add_tcase(suite, group);
}

void unit_add(Suite *suite, const char *name, const TTest *function)
{
	unit_add_rows(suite, name, function, 1);
}

int unit_main(Suite *suite)
{
	SRunner *runner = srunner_create(suite);
	int failed;

#ifdef SANITIZERS
	srunner_set_fork_status(runner, CK_NOFORK);
#endif
	srunner_set_tap(runner, "-");
	srunner_run_all(runner, CK_SILENT);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
