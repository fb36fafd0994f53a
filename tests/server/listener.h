/*
 * What the tests' servers have in common: a port on loopback alone, and one client after
 * the other, until standard input ends: so a server goes when the test does.
 */
#ifndef CROSSREAD_TESTS_SERVER_LISTENER_H
#define CROSSREAD_TESTS_SERVER_LISTENER_H

#include <netinet/in.h>
#include <stdbool.h>
#include <stddef.h>

/*
 * Prints the number of the port and has SERVE serve each CLIENT, which is closed behind
 * it.  Returns the exit status: 77 where there are no sockets.
 */
int listener_run(void (*serve)(int client));

/* The port, once it listens. */
in_port_t listener_port(void);

/* False when the client has gone. */
bool listener_send(int client, const void *bytes, size_t length);

/* Ends what is sent and waits until the client has read it. */
void listener_finish(int client);

#endif
