/*
 * A web server for the tests, good and bad, on loopback alone.
 *
 *     server <GATE >PORT
 *
 * It prints the number of its port and serves one request after the other, until its
 * standard input ends: so it goes when the test does.  Without sockets its status is 77.
 */
#include "config.h"

#include <arpa/inet.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include "server/listener.h"

#include "base/array.h"

#define ZLIB_CONST /* what is packed is only read */
#include <zlib.h>

enum { HUGE_BYTES = 80 << 20, BLOCK = 1 << 16 };

static const char page[] = "Title: The ferry stays in port\n"
			   "\n"
			   "The ferry to Lowen stayed in port on Monday.\n"
			   "\n"
			   "Its engine had failed twice, the harbour office said.\n";

static int client;

static bool send_bytes(const void *bytes, size_t length)
{
	return listener_send(client, bytes, length);
}

static void send_text(const char *text)
{
	send_bytes(text, strlen(text));
}

/* A head without length: the end of the connection is the end of the body. */
static void send_head(const char *status, const char *fields)
{
	char head[1024];

	snprintf(head, sizeof head, "HTTP/1.1 %s\r\n%sConnection: close\r\n\r\n", status,
		 fields);
	send_text(head);
}

static void serve_page(const char *rest)
{
	(void)rest;
	send_head("200 OK", "Content-Type: text/plain; charset=utf-8\r\n");
	send_text(page);
}

/* More than a pipe holds. */
static void serve_long(const char *rest)
{
	static char block[BLOCK];

	(void)rest;
	memset(block, 'x', sizeof block);
	send_head("200 OK", "Content-Type: text/plain\r\n");
	for (int i = 0; i < 4; i++)
		send_bytes(block, sizeof block);
}

/* The request's own words, as a page. */
static void serve_echo(const char *request)
{
	send_head("200 OK", "Content-Type: text/plain\r\n");
	send_text("The request was this one.\n\n");
	send_text(request);
}

static void redirect(const char *target)
{
	char fields[512];

	snprintf(fields, sizeof fields, "Location: %s\r\nContent-Length: 0\r\n", target);
	send_head("302 Found", fields);
}

/* /hop/3 leads to /hop/2, and /hop/0 to the page. */
static void serve_hop(const char *rest)
{
	long left = strtol(rest, NULL, 10);
	char target[64];

	snprintf(target, sizeof target, "/hop/%ld", left - 1);
	redirect(left > 0 ? target : "/page");
}

static void serve_loop(const char *rest)
{
	(void)rest;
	redirect("/loop");
}

static void serve_to_file(const char *rest)
{
	(void)rest;
	redirect("file:///etc/passwd");
}

static void serve_to_login(const char *rest)
{
	char target[64];

	(void)rest;
	snprintf(target, sizeof target, "http://user:word@127.0.0.1:%d/page",
		 ntohs(listener_port()));
	redirect(target);
}

/* To another address of this machine, which a test calls private. */
static void serve_to_other(const char *rest)
{
	char target[64];

	(void)rest;
	snprintf(target, sizeof target, "http://127.0.0.2:%d/page",
		 ntohs(listener_port()));
	redirect(target);
}

/* Sends TEXT COUNT times, packed; a short text is packed a thousandfold. */
static void send_packed(const char *text, size_t count)
{
	static unsigned char block[BLOCK];
	z_stream stream = {0};
	bool is_open = true;

	if (deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, 15 + 16, 8,
			 Z_DEFAULT_STRATEGY) != Z_OK)
		exit(EXIT_FAILURE);
	for (size_t i = 0; is_open && i < count; i++) {
		int flush = i + 1 == count ? Z_FINISH : Z_NO_FLUSH;

		stream.next_in = (const Bytef *)text;
		stream.avail_in = (uInt)strlen(text);
		do {
			stream.next_out = block;
			stream.avail_out = sizeof block;
			deflate(&stream, flush);
			is_open = send_bytes(block, sizeof block - stream.avail_out);
		} while (is_open && !stream.avail_out);
	}
	deflateEnd(&stream);
}

static void serve_packed(const char *rest)
{
	(void)rest;
	send_head("200 OK", "Content-Type: text/plain\r\nContent-Encoding: gzip\r\n");
	send_packed(page, 1);
}

static void serve_bomb(const char *rest)
{
	static char block[BLOCK];

	(void)rest;
	memset(block, 'x', sizeof block - 1);
	send_head("200 OK", "Content-Type: text/plain\r\nContent-Encoding: gzip\r\n");
	send_packed(block, HUGE_BYTES / sizeof block + 1);
}

static void serve_damaged(const char *rest)
{
	(void)rest;
	send_head("200 OK", "Content-Type: text/plain\r\nContent-Encoding: gzip\r\n");
	send_text(page);
}

static void serve_huge(const char *rest)
{
	static char block[BLOCK];

	(void)rest;
	memset(block, 'x', sizeof block);
	send_head("200 OK", "Content-Type: text/plain\r\n");
	for (size_t sent = 0; sent < HUGE_BYTES; sent += sizeof block)
		if (!send_bytes(block, sizeof block))
			return;
}

static void serve_missing(const char *rest)
{
	(void)rest;
	send_head("404 Not Found", "Content-Type: text/plain\r\n");
	send_text("There is no such page here. Look elsewhere.\n");
}

static void serve_empty(const char *rest)
{
	(void)rest;
	send_head("200 OK", "Content-Type: text/plain\r\nContent-Length: 0\r\n");
}

static void serve_unchanged(const char *rest)
{
	(void)rest;
	send_head("304 Not Modified", "");
}

/* Says that more follows than does. */
static void serve_short(const char *rest)
{
	(void)rest;
	send_head("200 OK", "Content-Type: text/plain\r\nContent-Length: 5000\r\n");
	send_text(page);
}

/* And more than may be. */
static void serve_boast(const char *rest)
{
	(void)rest;
	send_head("200 OK", "Content-Type: text/plain\r\nContent-Length: 90000000\r\n");
	send_text(page);
}

static void serve_western(const char *rest)
{
	(void)rest;
	send_head("200 OK", "Content-Type: text/plain; charset=\"windows-1252\"\r\n");
	send_text("The caf\xE9 on the quay closed on Monday.\n");
}

static void serve_greek(const char *rest)
{
	(void)rest;
	send_head("200 OK", "Content-Type: text/plain;charset=ISO-8859-7\r\n");
	send_text("\xC7 \xE3\xDD\xF6\xF5\xF1\xE1 \xDD\xEA\xEB\xE5\xE9\xF3\xE5.\n");
}

static void serve_binary(const char *rest)
{
	static const char bytes[] = "\x7F"
				    "ELF\0\1\2\3\4\5\6\7\0\0\0\0";

	(void)rest;
	send_head("200 OK", "Content-Type: application/octet-stream\r\n");
	send_bytes(bytes, sizeof bytes);
}

/* Controls in what is printed: an address with an escape sequence in it. */
static void serve_to_escape(const char *rest)
{
	(void)rest;
	redirect("gopher://a/\x1B[31mred");
}

static void serve_silent(const char *rest)
{
	(void)rest;
}

static void serve_nonsense(const char *rest)
{
	(void)rest;
	send_text("SSH-2.0-Sailor\r\n");
}

static const struct {
	const char *path;
	void (*serve)(const char *rest);
} routes[] = {
    {"page", serve_page},	  {"hop/", serve_hop},
    {"loop", serve_loop},	  {"to-file", serve_to_file},
    {"to-login", serve_to_login}, {"to-other", serve_to_other},
    {"packed", serve_packed},	  {"bomb", serve_bomb},
    {"damaged", serve_damaged},	  {"huge", serve_huge},
    {"empty", serve_empty},	  {"unchanged", serve_unchanged},
    {"short", serve_short},	  {"boast", serve_boast},
    {"western", serve_western},	  {"greek", serve_greek},
    {"binary", serve_binary},	  {"to-escape", serve_to_escape},
    {"silent", serve_silent},	  {"nonsense", serve_nonsense},
    {"long", serve_long},
};

/* A proxy is asked for "http://host/path", else a server for "/path". */
static const char *path_of(const char *request)
{
	const char *host = strstr(request, "http://");

	return strchr(host ? host + strlen("http://") : request, '/');
}

static void answer(const char *request)
{
	const char *path = path_of(request);

	if (path && !strncmp(path, "/echo", 5)) {
		serve_echo(request);
		return;
	}
	for (size_t i = 0; path && i < ARRAY_COUNT(routes); i++) {
		size_t length = strlen(routes[i].path);

		if (!strncmp(path + 1, routes[i].path, length)) {
			routes[i].serve(path + 1 + length);
			return;
		}
	}
	serve_missing(NULL);
}

/* A request begins with a capital letter; the greeting of TLS does not. */
static bool is_whole(const char *request)
{
	return (*request && (*request < 'A' || *request > 'Z')) ||
	       strstr(request, "\r\n\r\n");
}

/* Reads a request's head, answers it and waits until the client has read that. */
static void serve_client(int new_client)
{
	char request[8192];
	size_t length = 0;

	client = new_client;
	request[0] = '\0';
	while (length + 1 < sizeof request && !is_whole(request)) {
		ssize_t got =
		    recv(client, request + length, sizeof request - 1 - length, 0);

		if (got <= 0)
			return;
		length += (size_t)got;
		request[length] = '\0';
	}
	answer(request);
	listener_finish(client);
}

int main(void)
{
	return listener_run(serve_client);
}
