/*
 * Addresses of machines: which are in the public network, and which are private.
 *
 * A page from outside must not make crossread connect to what only this machine or its
 * network can reach: a router, a printer, a service that trusts its neighbours.
 */
#ifndef CROSSREAD_READ_SOURCE_ADDRESS_H
#define CROSSREAD_READ_SOURCE_ADDRESS_H

#include <stdbool.h>
#include <sys/socket.h>

/*
 * Whether ADDRESS is one machine's in the public network, IPv4 or IPv6.  Private are this
 * machine, local networks, carriers' inner networks, groups, reserved ranges, and IPv6
 * addresses that stand for a private IPv4 address or for one in another way than NAT64.
 */
bool address_is_public(const struct sockaddr *address);

/* Whether ADDRESS is this machine's own: IPv4, also where IPv6 stands for it, or IPv6. */
bool address_is_loopback(const struct sockaddr *address);

#endif
