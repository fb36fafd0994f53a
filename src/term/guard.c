/*
 * Signal handlers only set flags, except those of signals that end the program: they
 * write a string and set terminal modes that were made ready at the start, and then let
 * the signal do what it does.
 */
#include "config.h"

#define NCURSES_WIDECHAR 1

#include <curses.h>
#include <stdlib.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>

#include "base/array.h"
#include "base/mem.h"
#include "term/guard.h"

#undef lines /* term.h has a macro for every capability */

enum { RESTORE_BYTES = 256 };

/* What signal handlers need: the modes and the bytes that put the terminal back. */
static struct {
	volatile sig_atomic_t is_armed, has_come[GUARD_EVENT_COUNT];
	struct termios modes;
	char bytes[RESTORE_BYTES];
	size_t length;
	void (*on_fatal)(void);
} restore;

/* Of guard_stop_echo. */
static struct {
	bool is_on;
	volatile sig_atomic_t is_interrupted;
	struct sigaction old_actions[NSIG];
} no_echo;

static const int flag_signals[GUARD_EVENT_COUNT] = {
    [GUARD_RESIZED] = SIGWINCH,
    [GUARD_STOPPED] = SIGTSTP,
    [GUARD_CONTINUED] = SIGCONT,
};
static const int fatal_signals[] = {SIGSEGV, SIGABRT, SIGBUS,  SIGFPE, SIGILL,
				    SIGQUIT, SIGHUP,  SIGTERM, SIGINT};

const char guard_mouse_off[] = "\033[?1006l\033[?1000l";

/* Async-signal-safe, and harmless when called twice. */
static void restore_terminal(void)
{
	size_t done = 0;

	if (!restore.is_armed)
		return;
	restore.is_armed = 0;
	while (done < restore.length) {
		ssize_t written =
		    write(STDOUT_FILENO, restore.bytes + done, restore.length - done);

		if (written <= 0)
			break;
		done += (size_t)written;
	}
	tcsetattr(STDOUT_FILENO, TCSANOW, &restore.modes);
}

static void on_fatal_signal(int number)
{
	restore_terminal();
	if (restore.on_fatal)
		restore.on_fatal();
	/* SA_RESETHAND has put the default action back. */
	raise(number);
}

static void on_flag(int number)
{
	for (int event = 0; event < GUARD_EVENT_COUNT; event++)
		if (flag_signals[event] == number)
			restore.has_come[event] = 1;
}

const char *guard_capability(const char *name)
{
	const char *text = tigetstr(name);

	return text && text != (const char *)-1 && *text ? text : NULL;
}

static int collect_byte(int byte)
{
	if (restore.length < RESTORE_BYTES)
		restore.bytes[restore.length++] = (char)byte;
	return byte;
}

/* Collects the bytes that put the terminal back: mouse, marks of pasting, attributes,
 * colours, cursor, keypad and screen; a terminal with one screen only gets a new line for
 * the shell. */
static void prepare_restore(void)
{
	static const char *const names[] = {"BD", "sgr0", "op", "cnorm", "rmkx", "rmcup"};

	restore.length = 0;
	for (const char *at = guard_mouse_off; guard_capability("kmous") && *at; at++)
		collect_byte(*at);
	for (size_t i = 0; i < ARRAY_COUNT(names); i++)
		if (guard_capability(names[i]))
			tputs(guard_capability(names[i]), 1, collect_byte);
	if (!guard_capability("rmcup")) {
		collect_byte('\r');
		collect_byte('\n');
	}
}

/* The action of signals that end the program. */
static struct sigaction fatal_action(void)
{
	struct sigaction action = {0};

	sigemptyset(&action.sa_mask);
	action.sa_handler = on_fatal_signal;
	action.sa_flags = (int)SA_RESETHAND | SA_NODEFER | SA_ONSTACK;
	return action;
}

/* OLD gets the actions before, by signal number.  What was ignored stays ignored. */
static void catch_fatal_signals(struct sigaction *old)
{
	struct sigaction action = fatal_action();

	for (size_t i = 0; i < ARRAY_COUNT(fatal_signals); i++) {
		int number = fatal_signals[i];

		sigaction(number, &action, &old[number]);
		if (old[number].sa_handler == SIG_IGN)
			sigaction(number, &old[number], NULL);
	}
}

static void release_fatal_signals(const struct sigaction *old)
{
	for (size_t i = 0; i < ARRAY_COUNT(fatal_signals); i++)
		sigaction(fatal_signals[i], &old[fatal_signals[i]], NULL);
}

static void catch_signals(struct guard *guard)
{
	struct sigaction action = {0};

	sigemptyset(&action.sa_mask);
	action.sa_handler = on_flag;
	for (size_t i = 0; i < ARRAY_COUNT(flag_signals); i++)
		sigaction(flag_signals[i], &action, &guard->old_actions[flag_signals[i]]);
	catch_fatal_signals(guard->old_actions);
}

static void release_signals(const struct guard *guard)
{
	for (size_t i = 0; i < ARRAY_COUNT(flag_signals); i++)
		sigaction(flag_signals[i], &guard->old_actions[flag_signals[i]], NULL);
	release_fatal_signals(guard->old_actions);
}

/* Blocks the flag signals; `waiting` is the mask with which ppoll lets them in. */
static void block_signals(struct guard *guard)
{
	sigset_t set;

	sigemptyset(&set);
	for (size_t i = 0; i < ARRAY_COUNT(flag_signals); i++)
		sigaddset(&set, flag_signals[i]);
	sigprocmask(SIG_BLOCK, &set, &guard->before);
	guard->waiting = guard->before;
	for (size_t i = 0; i < ARRAY_COUNT(flag_signals); i++)
		sigdelset(&guard->waiting, flag_signals[i]);
}

/* When the stack is full, a handler needs another one to run on. */
static void set_stack(struct guard *guard)
{
	size_t size = (size_t)SIGSTKSZ;
	stack_t stack = {0};

	guard->stack = mem_alloc(size);
	stack.ss_sp = guard->stack;
	stack.ss_size = size;
	sigaltstack(&stack, &guard->old_stack);
}

void guard_begin(struct guard *guard, void (*on_fatal)(void))
{
	restore.on_fatal = on_fatal;
	tcgetattr(STDOUT_FILENO, &restore.modes);
	prepare_restore();
	set_stack(guard);
	catch_signals(guard);
	block_signals(guard);
	restore.is_armed = 1;
	mem_on_failure(restore_terminal);
}

void guard_end(struct guard *guard)
{
	restore.is_armed = 0;
	mem_on_failure(NULL);
	release_signals(guard);
	sigprocmask(SIG_SETMASK, &guard->before, NULL);
	sigaltstack(&guard->old_stack, NULL);
	free(guard->stack);
}

bool guard_take(enum guard_event event)
{
	bool has_come = restore.has_come[event];

	if (has_come)
		restore.has_come[event] = 0;
	return has_come;
}

/* Disarms the guard and lets SIGTSTP stop the program. */
static void allow_stop(struct sigaction *old, sigset_t *blocked)
{
	struct sigaction action = {0};
	sigset_t stop;

	restore.is_armed = 0;
	action.sa_handler = SIG_DFL;
	sigemptyset(&action.sa_mask);
	sigaction(SIGTSTP, &action, old);
	sigemptyset(&stop);
	sigaddset(&stop, SIGTSTP);
	sigprocmask(SIG_UNBLOCK, &stop, blocked);
}

static void forbid_stop(const struct sigaction *old, const sigset_t *blocked)
{
	sigprocmask(SIG_SETMASK, blocked, NULL);
	sigaction(SIGTSTP, old, NULL);
	restore.is_armed = 1;
	restore.has_come[GUARD_CONTINUED] = 0;
}

void guard_suspend(void)
{
	struct sigaction old;
	sigset_t blocked;

	allow_stop(&old, &blocked);
	raise(SIGTSTP);
	/* Here the program was continued. */
	forbid_stop(&old, &blocked);
}

void guard_lend(struct guard_loan *loan)
{
	struct sigaction ignore = {0};

	ignore.sa_handler = SIG_IGN;
	sigemptyset(&ignore.sa_mask);
	sigaction(SIGINT, &ignore, &loan->interrupt);
	sigaction(SIGQUIT, &ignore, &loan->quit);
	allow_stop(&loan->stop, &loan->blocked);
}

void guard_end_loan(const struct guard_loan *loan)
{
	forbid_stop(&loan->stop, &loan->blocked);
	sigaction(SIGINT, &loan->interrupt, NULL);
	sigaction(SIGQUIT, &loan->quit, NULL);
}

void guard_stop_echo(void)
{
	struct termios modes;

	if (no_echo.is_on || tcgetattr(STDOUT_FILENO, &restore.modes) != 0)
		return;
	modes = restore.modes;
	/* Ctrl-C still ends the program.  Ctrl-Z is off: the shell would get a terminal
	 * without echo. */
	modes.c_lflag &= ~(tcflag_t)(ECHO | ICANON);
	modes.c_cc[VSUSP] = _POSIX_VDISABLE;
	restore.length = 0;
	restore.on_fatal = NULL;
	catch_fatal_signals(no_echo.old_actions);
	restore.is_armed = 1;
	mem_on_failure(restore_terminal);
	tcsetattr(STDOUT_FILENO, TCSANOW, &modes);
	no_echo.is_on = true;
}

void guard_allow_interrupt(void)
{
	struct sigaction action = fatal_action();

	if (no_echo.is_on && no_echo.old_actions[SIGINT].sa_handler != SIG_IGN)
		sigaction(SIGINT, &action, NULL);
}

static void on_interrupt(int number)
{
	(void)number;
	no_echo.is_interrupted = 1;
	guard_allow_interrupt();
}

void guard_hold_interrupt(void)
{
	struct sigaction action = {0};

	if (!no_echo.is_on || no_echo.old_actions[SIGINT].sa_handler == SIG_IGN)
		return;
	sigemptyset(&action.sa_mask);
	action.sa_handler = on_interrupt;
	sigaction(SIGINT, &action, NULL);
}

bool guard_is_interrupted(void)
{
	return no_echo.is_interrupted;
}

void guard_restore_echo(void)
{
	if (!no_echo.is_on)
		return;
	no_echo.is_on = false;
	restore_terminal();
	mem_on_failure(NULL);
	release_fatal_signals(no_echo.old_actions);
}
