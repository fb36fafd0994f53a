/*
 * crossread-fetch: the program that fetches pages for crossread.
 *
 *     crossread-fetch public|any URL >ANSWER
 *
 * It asks the server and sends back the page or the reason why there is none
 * (read/source/fetch.h).  With "public" it connects to no address that is not out in the
 * public network.  It is not meant to be run by hand.
 */
#include "config.h"

#include <curl/curl.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/limit.h"
#include "read/source/address.h"
#include "program/fetch/transfer.h"

enum {
	SECONDS = 20, /* of processor time */
	MEMORY_MEBIBYTES = 1024,
};

static const struct transfer_limits usual = {
    .milliseconds = 30000,
    .connect_milliseconds = 10000,
    .slow_bytes = 100,
    .slow_seconds = 10,
    .redirects = 5,
    .body_bytes = (size_t)FETCH_LARGEST_MEBIBYTES << 20,
};

static bool write_out(struct str bytes)
{
	return !bytes.length ||
	       fwrite(bytes.bytes, 1, bytes.length, stdout) == bytes.length;
}

/* Answers what was asked for; false if the answer cannot be written. */
static bool fetch(const char *url, bool only_public)
{
	struct transfer_limits limits = usual;
	struct fetch_response response = {0};
	struct buf head = BUF_EMPTY;
	struct err err = ERR_NONE;
	bool is_written;

	if (only_public)
		limits.is_allowed = address_is_public;
	if (transfer_run(&response, url, &limits, &err)) {
		fetch_write_head(&head, &response);
	} else {
		fetch_write_failure(&head, err.message);
		buf_cut(&response.body, 0);
	}
	is_written = write_out(buf_str(&head)) && write_out(buf_str(&response.body)) &&
		     !fflush(stdout);
	buf_done(&head);
	fetch_response_done(&response);
	err_done(&err);
	return is_written;
}

int main(int argc, char **argv)
{
	bool is_written;

	if (argc != 3)
		return EXIT_FAILURE;
	setlocale(LC_CTYPE, ""); /* by which names of hosts are read */
	limit_process(SECONDS, MEMORY_MEBIBYTES);
	limit_files();
	if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK)
		return EXIT_FAILURE;
	is_written = fetch(argv[2], strcmp(argv[1], "any") != 0);
	curl_global_cleanup();
	return is_written ? EXIT_SUCCESS : EXIT_FAILURE;
}
