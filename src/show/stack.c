/* A new view is a row of the table. */
#include "config.h"

#include "show/stack.h"

#include "base/array.h"

static const struct view_row {
	enum command command; /* that opens the view */
	const struct view_ops *ops;
} view_table[] = {
    {COMMAND_PANES, &view_panes_ops},	  {COMMAND_OMISSIONS, &view_omissions_ops},
    {COMMAND_MATRIX, &view_matrix_ops},	  {COMMAND_ORIGINS, &view_origins_ops},
    {COMMAND_OPEN, &view_statement_ops},  {COMMAND_APART, &view_apart_ops},
    {COMMAND_FACTS, &view_facts_ops},	  {COMMAND_CHANGES, &view_changes_ops},
    {COMMAND_THREAD, &view_thread_ops},	  {COMMAND_PICK, &view_outlets_ops},
    {COMMAND_OPTIONS, &view_options_ops}, {COMMAND_MESSAGES, &view_messages_ops},
    {COMMAND_HELP, &view_help_ops},	  {COMMAND_DECISIONS, &view_decisions_ops},
};

_Static_assert(ARRAY_COUNT(view_table) <= STACK_MOST, "all views can be open");

const struct view_ops *stack_view_of(enum command command)
{
	for (size_t i = 0; i < ARRAY_COUNT(view_table); i++)
		if (view_table[i].command == command)
			return view_table[i].ops;
	return NULL;
}

static bool owns(const struct view_ops *ops, enum command command)
{
	for (size_t i = 0; i < ops->own_count; i++)
		if (ops->own[i] == command)
			return true;
	return false;
}

const struct view_ops *stack_owner(enum command command, enum command *opener)
{
	for (size_t i = 0; i < ARRAY_COUNT(view_table); i++)
		if (owns(view_table[i].ops, command)) {
			*opener = view_table[i].command;
			return view_table[i].ops;
		}
	return NULL;
}

void stack_raise(struct stack *stack, const struct view_ops *ops,
		 const struct state *state)
{
	size_t at = 0;
	struct open_view raised;

	while (at < stack->depth && stack->views[at].ops != ops)
		at++;
	if (at == stack->depth) {
		stack->views[stack->depth++] = (struct open_view){ops, ops->open(state)};
		return;
	}
	raised = stack->views[at];
	for (; at + 1 < stack->depth; at++)
		stack->views[at] = stack->views[at + 1];
	stack->views[at] = raised;
	if (ops->reopen)
		ops->reopen(raised.data, state);
}

static void pop(struct stack *stack)
{
	struct open_view *top = &stack->views[--stack->depth];

	top->ops->close(top->data);
}

bool stack_leave(struct stack *stack)
{
	if (stack->depth < 2)
		return false;
	pop(stack);
	return true;
}

void stack_close(struct stack *stack)
{
	while (stack->depth)
		pop(stack);
}

const struct open_view *stack_top(const struct stack *stack)
{
	return &stack->views[stack->depth - 1];
}
