/*
 * Limits of a transfer, set so that they are met at once: they must be, however fast or
 * slow the machine is.  The other end is tests/server/server, or a socket that nobody
 * reads from.
 */
#include "config.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "unit/unit.h"

#include "base/array.h"
#include "base/program.h"
#include "program/fetch/transfer.h"

static const struct transfer_limits generous = {
    .milliseconds = 60000,
    .connect_milliseconds = 60000,
    .slow_bytes = 1,
    .slow_seconds = 60,
    .redirects = 2,
    .body_bytes = 1 << 20,
};

/* Runs the server and returns its port, 0 where sockets do not work. */
static int start_server(struct program *server)
{
	const char *folder = getenv("builddir");
	struct buf path = BUF_EMPTY;
	char *words[] = {NULL, NULL}, line[16] = "";

	buf_format(&path, "%s/tests/server/server", folder ? folder : ".");
	words[0] = path.bytes;
	ck_assert_int_eq(program_start(server, words, false), 0);
	buf_done(&path);
	poll(&(struct pollfd){.fd = server->from, .events = POLLIN}, 1, -1);
	if (read(server->from, line, sizeof line - 1) <= 0)
		return 0;
	return (int)strtol(line, NULL, 10);
}

/* Only the server's own address. */
static bool is_first(const struct sockaddr *address)
{
	struct sockaddr_in four;

	memcpy(&four, address, sizeof four);
	return four.sin_family == AF_INET &&
	       four.sin_addr.s_addr == htonl(INADDR_LOOPBACK);
}

static bool is_none(const struct sockaddr *address)
{
	(void)address;
	return false;
}

static const struct {
	const char *path;
	bool (*is_allowed)(const struct sockaddr *address);
	size_t body_bytes;   /* 0: as in `generous` */
	const char *message; /* a part of it; NULL: the page comes */
} cases[] = {
    {"page", NULL, 0, NULL},
    {"page", is_first, 0, NULL},
    {"page", is_none, 0, "leads to 127.0.0.1,"},
    {"to-other", is_first, 0, "leads to 127.0.0.2,"},
    {"hop/1", is_first, 0, NULL},
    {"hop/2", NULL, 0, "more than 2 redirects"},
    {"packed", NULL, 0, NULL},
    {"page", NULL, 127, "larger than"},
    {"packed", NULL, 127, "larger than"},
    {"bomb", NULL, 0, "larger than 1 MiB"},
    {"huge", NULL, 0, "larger than 1 MiB"},
    {"boast", NULL, 0, "larger than 1 MiB"},
};

START_TEST(keeps_limits)
{
	struct transfer_limits limits = generous;
	struct fetch_response response = {0};
	struct program server;
	struct err err = ERR_NONE;
	char url[64];
	int port = start_server(&server);

	limits.is_allowed = cases[_i].is_allowed;
	if (cases[_i].body_bytes)
		limits.body_bytes = cases[_i].body_bytes;
	snprintf(url, sizeof url, "http://127.0.0.1:%d/%s", port, cases[_i].path);
	if (port && transfer_run(&response, url, &limits, &err)) {
		ck_assert_ptr_null(cases[_i].message);
		ck_assert_ptr_nonnull(strstr(response.body.bytes, "The ferry to Lowen"));
		ck_assert_ptr_nonnull(strstr(response.url.bytes, "http://127.0.0.1:"));
	} else if (port) {
		ck_assert_ptr_nonnull(cases[_i].message);
		ck_assert_ptr_nonnull(strstr(err.message, cases[_i].message));
	}
	ck_assert(response.body.length <= limits.body_bytes);
	program_stop(&server);
	fetch_response_done(&response);
	err_done(&err);
}
END_TEST

static const struct {
	long milliseconds, slow_seconds;
} delays[] = {{200, 60}, {60000, 1}};

/* The system takes the connection and the request; no answer ever comes. */
START_TEST(waits_no_longer)
{
	struct sockaddr_in address = {.sin_family = AF_INET,
				      .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	socklen_t size = sizeof address;
	struct transfer_limits limits = generous;
	struct fetch_response response = {0};
	struct err err = ERR_NONE;
	char url[64];
	struct program server;
	int port = start_server(&server), listener = socket(AF_INET, SOCK_STREAM, 0);

	program_stop(&server);
	limits.milliseconds = delays[_i].milliseconds;
	limits.slow_seconds = delays[_i].slow_seconds;
	if (port && listener >= 0 &&
	    !bind(listener, (const struct sockaddr *)&address, sizeof address) &&
	    !listen(listener, 1) &&
	    !getsockname(listener, (struct sockaddr *)&address, &size)) {
		snprintf(url, sizeof url, "http://127.0.0.1:%d/",
			 ntohs(address.sin_port));
		ck_assert(!transfer_run(&response, url, &limits, &err));
		ck_assert_ptr_nonnull(strstr(err.message, "too slow"));
	}
	if (listener >= 0)
		close(listener);
	fetch_response_done(&response);
	err_done(&err);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("transfer");

	unit_add_rows(suite, "limits", keeps_limits, (int)ARRAY_COUNT(cases));
	unit_add_rows(suite, "limits", waits_no_longer, (int)ARRAY_COUNT(delays));
	return unit_main(suite);
}
