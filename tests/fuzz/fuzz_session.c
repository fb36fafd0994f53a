/* Any lines said to the built-in judge, by the tests' tiny network (srcdir tells where it
 * is): answered, or refused with a message. */
#include "config.h"

#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>

#include "base/buf.h"
#include "program/judge/session.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

/* Made once. */
static struct {
	struct network network;
	int output;
} stage;

static void set_stage(void)
{
	struct buf path = BUF_EMPTY;
	struct err err = ERR_NONE;
	const char *folder = getenv("srcdir");

	if (stage.network.arena)
		return;
	product_begin();
	buf_format(&path, "%s/tests/network/tiny.en", folder ? folder : ".");
	if (!network_read(&stage.network, path.bytes, &err))
		abort();
	buf_done(&path);
	stage.output = open("/dev/null", O_WRONLY | O_CLOEXEC);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
	struct str text = {(const char *)bytes, length};
	struct session session;
	struct err err = ERR_NONE;
	bool is_good;

	set_stage();
	is_good = session_begin(&session, &stage.network, 1, stage.output, &err);
	for (size_t at = 0, end; at < length && is_good; at = end + 1) {
		end = str_line_end(text, at);
		is_good = session_take(&session, str_slice(text, at, end), &err);
	}
	is_good = is_good && session_end(&session, &err);
	if (is_good == !!err.message)
		abort();
	session_done(&session);
	err_done(&err);
	return 0;
}
