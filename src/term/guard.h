/*
 * The guard of the terminal: whatever ends the program, a fatal signal or the want of
 * memory, the terminal is put back as it was first.
 *
 * There is one at a time, because there is one terminal and signals know no other.  While
 * it stands, window changes, stops and continuations are blocked except inside the
 * caller's ppoll, so that none is lost between two looks.
 */
#ifndef CROSSREAD_TERM_GUARD_H
#define CROSSREAD_TERM_GUARD_H

#include <signal.h>
#include <stdbool.h>

struct guard {
	sigset_t waiting, before; /* signals let in by ppoll; those of the caller */
	struct sigaction old_actions[NSIG];
	stack_t old_stack;
	void *stack;
};

/*
 * Begins to guard the terminal that standard output is and setupterm knows, as it is now.
 * ON_FATAL, or NULL, is called in a handler where a signal ends the program.
 */
void guard_begin(struct guard *guard, void (*on_fatal)(void));
void guard_end(struct guard *guard);

enum guard_event { GUARD_RESIZED, GUARD_STOPPED, GUARD_CONTINUED, GUARD_EVENT_COUNT };

/* Whether EVENT came since this was asked last. */
bool guard_take(enum guard_event event);

/* Stops the program, which has left the terminal as it was; returns when it goes on. */
void guard_suspend(void);

/*
 * While the program is busy and there is no guard: what is typed is not echoed but waits.
 * Nothing happens where there is no terminal, nor when there is nothing to end.
 */
void guard_hush(void);
void guard_unhush(void);

/* The string that the terminal has for what terminfo calls NAME ("clear"), or NULL. */
const char *guard_capability(const char *name);

#endif
