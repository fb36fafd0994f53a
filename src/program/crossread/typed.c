/* The end is the terminal's own: Ctrl-D, which counts only where a line begins. */
#include "config.h"

#include "program/crossread/typed.h"

#include <string.h>
#include <unistd.h>

#include "read/source/operand.h"
#include "program/crossread/notice.h"

bool typed_is_input(const char *text)
{
	struct operand operand;
	bool is_input;

	operand_read(&operand, text);
	is_input = !strcmp(operand.path, "-");
	operand_done(&operand);
	return is_input;
}

bool typed_ask(const char *text)
{
	struct operand operand;
	struct buf line = BUF_EMPTY;

	if (!typed_is_input(text) || !isatty(STDIN_FILENO))
		return false;
	operand_read(&operand, text);
	buf_text(&line, "paste the article");
	if (operand.label.length) {
		buf_text(&line, " of ");
		buf_slice(&line, operand.label);
	}
	buf_text(&line, ", then C-d on an empty line");
	notice_print(line.bytes);
	buf_done(&line);
	operand_done(&operand);
	return true;
}
