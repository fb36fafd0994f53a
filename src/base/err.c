/* The first message is the cause; later ones would only say that something failed. */
#include "config.h"

#include "base/err.h"

#include <stdarg.h>
#include <stdlib.h>

#include "base/buf.h"

bool err_set(struct err *err, const char *format, ...)
{
	struct buf text = BUF_EMPTY;
	va_list arguments;

	if (err->message)
		return false;
	va_start(arguments, format);
	buf_vformat(&text, format, arguments);
	va_end(arguments);
	err->message = buf_take(&text);
	return false;
}

void err_done(struct err *err)
{
	free(err->message);
	*err = ERR_NONE;
}
