/* Messages have kinds so that those of one kind can be summed up: a folder may hold many
 * files that are no articles. */
#include "config.h"

#include "read/message.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"

void message_add(message_list *messages, bool is_failure, const char *format, ...)
{
	struct buf text = BUF_EMPTY;
	va_list arguments;

	va_start(arguments, format);
	buf_vformat(&text, format, arguments);
	va_end(arguments);
	vec_push(messages, (struct message){.text = buf_take(&text),
					    .kind = strcmp(format, "%s") ? format : NULL,
					    .is_failure = is_failure});
}

void message_add_err(message_list *messages, bool is_failure, struct err *err)
{
	if (err->message)
		message_add(messages, is_failure, "%s", err->message);
	err_done(err);
}

void message_list_done(message_list *messages)
{
	for (size_t i = 0; i < messages->count; i++)
		free(messages->items[i].text);
	vec_done(messages);
}
