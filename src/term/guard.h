/*
 * The guard of the terminal: whatever ends the program, be it a fatal signal or that
 * there is no memory left, the terminal is first put back as it was.
 *
 * There is one guard at a time, because there is one terminal and a signal handler cannot
 * be told of another.  Until guard_end the signals for a new size, a stop and a
 * continuation are blocked except inside the caller's ppoll, so that none comes unnoticed
 * just before it.
 */
#ifndef CROSSREAD_TERM_GUARD_H
#define CROSSREAD_TERM_GUARD_H

#include <signal.h>
#include <stdbool.h>

struct guard {
	sigset_t waiting, before; /* masks: for ppoll; of the caller before */
	struct sigaction old_actions[NSIG];
	stack_t old_stack;
	void *stack;
};

/*
 * Begins to guard the terminal of standard output in its present state; setupterm must
 * have been called.  ON_FATAL, or NULL, is called by the handler of a signal that ends
 * the program.
 */
void guard_begin(struct guard *guard, void (*on_fatal)(void));

/* Puts the signals back; the terminal's modes are the caller's to put back. */
void guard_end(struct guard *guard);

enum guard_event { GUARD_RESIZED, GUARD_STOPPED, GUARD_CONTINUED, GUARD_EVENT_COUNT };

/* Whether EVENT has come since the last call for it. */
bool guard_take(enum guard_event event);

/* Stops the program and returns when it is continued.  The caller has put the terminal
 * back. */
void guard_suspend(void);

/*
 * While another program has the terminal: Ctrl-Z stops both, Ctrl-C and what ends the
 * other program are not for this one.  The caller has put the terminal back.
 */
struct guard_loan {
	struct sigaction stop, interrupt, quit;
	sigset_t blocked;
};

/* Lends the terminal; LOAN keeps what guard_end_loan restores. */
void guard_lend(struct guard_loan *loan);
void guard_end_loan(const struct guard_loan *loan);

/*
 * Before guard_begin, while the program is busy: keys typed are not shown, and wait to be
 * read.  Does nothing where there is no terminal.  guard_restore_echo ends that, if it
 * was begun.
 */
void guard_stop_echo(void);
void guard_restore_echo(void);

/*
 * Between guard_stop_echo and guard_restore_echo: the first Ctrl-C does not end the
 * program, but waits end (EINTR) and guard_is_interrupted says so; the second one ends
 * it. guard_allow_interrupt lets the first one end it again.
 */
void guard_hold_interrupt(void);
bool guard_is_interrupted(void);
void guard_allow_interrupt(void);

/* What makes a terminal report its mouse no longer (xterm's modes 1006 and 1000). */
extern const char guard_mouse_off[];

/* What the terminal wants to be sent for the terminfo capability NAME ("clear"); NULL
 * where it cannot do that. */
const char *guard_capability(const char *name);

#endif
