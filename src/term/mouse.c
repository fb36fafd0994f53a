/*
 * Reports are asked for in xterm's form 1006 ("SGR"): ESC [ < BUTTON ; COLUMN ; ROW and
 * M, or m for a release, all in decimal digits.  A terminal that does not know it sends
 * ESC [ M and three bytes; they are read and dropped, for they would count as keys.
 */
#include "config.h"

#include "term/mouse.h"

#include <curses.h>
#include <stdio.h>

#include "base/array.h"
#include "base/str.h"
#include "term/guard.h"

enum {
	CODE_REPORT = 0x3010, /* above all codes that curses gives to keys itself */
	CODE_OLD_REPORT,
	OLD_BYTES = 3
};

static const char mouse_on[] = "\033[?1000h\033[?1006h";

void mouse_switch(bool is_on)
{
	/* "kmous" is what the terminal's reports begin with. */
	if (!guard_capability("kmous"))
		return;
	define_key(is_on ? "\033[<" : NULL, CODE_REPORT);
	define_key(is_on ? "\033[M" : NULL, CODE_OLD_REPORT);
	fputs(is_on ? mouse_on : guard_mouse_off, stdout);
	fflush(stdout);
}

bool mouse_begin(struct mouse_reader *reader, int code)
{
	if (code != CODE_REPORT && code != CODE_OLD_REPORT)
		return false;
	*reader =
	    (struct mouse_reader){.is_open = true, .is_old = code == CODE_OLD_REPORT};
	return true;
}

/* Sets NAME by the complete report in reader->bytes. */
static bool name_report(const struct mouse_reader *reader, char *name, size_t size)
{
	static const struct {
		int button;
		const char *word;
	} words[] = {{0, "click"}, {64, "up"}, {65, "down"}};
	int button, column, row;
	char end;

	if (sscanf(reader->bytes, "%d;%d;%d%c", &button, &column, &row, &end) != 4 ||
	    end != 'M' || column < 1 || row < 1)
		return false;
	for (size_t i = 0; i < ARRAY_COUNT(words); i++)
		if (words[i].button == button) {
			snprintf(name, size, "Mouse-%s:%d:%d", words[i].word, row - 1,
				 column - 1);
			return true;
		}
	return false;
}

bool mouse_take(struct mouse_reader *reader, int byte, char *name, size_t size)
{
	bool is_part = byte == ';' || (byte < 0x80 && str_is_digit((char)byte));

	/* Of too many digits the last ones are passed over: they are no keys either. */
	if (reader->length + 1 < sizeof reader->bytes)
		reader->length++;
	reader->bytes[reader->length - 1] = (char)byte;
	reader->bytes[reader->length] = '\0';
	if (reader->is_old)
		reader->is_open = reader->length < OLD_BYTES;
	else
		reader->is_open = is_part;
	return !reader->is_open && !reader->is_old && name_report(reader, name, size);
}
