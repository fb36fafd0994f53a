/*
 * The open views, one upon the other: the one on top is seen, those below wait as they
 * were left.  Each view is open once at most.
 */
#ifndef CROSSREAD_SHOW_STACK_H
#define CROSSREAD_SHOW_STACK_H

#include "show/command.h"
#include "show/state.h"
#include "show/view/view.h"

enum { STACK_MOST = 16 /* there are no more views */ };

struct open_view {
	const struct view_ops *ops;
	void *data; /* what ops->open returned */
};

/* All zero is a stack without views. */
struct stack {
	struct open_view views[STACK_MOST];
	size_t depth; /* of the view on top, plus 1 */
};

/* The view that COMMAND opens, or NULL. */
const struct view_ops *stack_view_of(enum command command);

/* The view that has COMMAND for its own, and in OPENER the command that opens it; NULL
 * where no view has. */
const struct view_ops *stack_owner(enum command command, enum command *opener);

/* Brings the view of OPS to the top: it is opened, or comes from below as it was left. */
void stack_raise(struct stack *stack, const struct view_ops *ops,
		 const struct state *state);

/* Closes the view on top; false where it is the only one, which stays. */
bool stack_leave(struct stack *stack);

/* Closes all views. */
void stack_close(struct stack *stack);

/* The view on top; there is one. */
const struct open_view *stack_top(const struct stack *stack);

#endif
