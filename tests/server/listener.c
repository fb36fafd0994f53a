#include "config.h"

#include "server/listener.h"

#include <arpa/inet.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

enum { NO_SOCKETS = 77 };

static in_port_t port;

in_port_t listener_port(void)
{
	return port;
}

bool listener_send(int client, const void *bytes, size_t length)
{
	for (const char *at = bytes; length;) {
		ssize_t sent = send(client, at, length, MSG_NOSIGNAL);

		if (sent <= 0)
			return false;
		at += sent;
		length -= (size_t)sent;
	}
	return true;
}

void listener_finish(int client)
{
	char rest[4096];

	shutdown(client, SHUT_WR);
	while (recv(client, rest, sizeof rest, 0) > 0)
		;
}

/* Whether ADDRESS can be reached: a loopback that is down can be listened on. */
static bool is_reachable(const struct sockaddr_in *address)
{
	int probe = socket(AF_INET, SOCK_STREAM, 0);
	bool is_good = probe >= 0 &&
		       !connect(probe, (const struct sockaddr *)address, sizeof *address);

	if (probe >= 0)
		close(probe);
	return is_good;
}

static int listen_somewhere(void)
{
	struct sockaddr_in address = {.sin_family = AF_INET,
				      .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	socklen_t size = sizeof address;
	int listener = socket(AF_INET, SOCK_STREAM, 0);

	if (listener < 0 ||
	    bind(listener, (const struct sockaddr *)&address, sizeof address) != 0 ||
	    listen(listener, 16) != 0 ||
	    getsockname(listener, (struct sockaddr *)&address, &size) != 0 ||
	    !is_reachable(&address))
		return -1;
	port = address.sin_port;
	return listener;
}

int listener_run(void (*serve)(int client))
{
	int listener = listen_somewhere();

	if (listener < 0)
		return NO_SOCKETS;
	printf("%d\n", ntohs(port));
	fflush(stdout);
	for (;;) {
		struct pollfd ends[] = {{.fd = listener, .events = POLLIN},
					{.fd = STDIN_FILENO, .events = POLLIN}};
		int client;

		if (poll(ends, 2, -1) < 0)
			return EXIT_FAILURE;
		if (ends[1].revents)
			return EXIT_SUCCESS;
		client = accept(listener, NULL, NULL);
		if (client < 0)
			continue;
		serve(client);
		close(client);
	}
}
