/*
 * IPv4: all but what the IANA's registry of special ranges sets apart.  IPv6: only what
 * is given out as global, 2000::/3, but for its own special ranges.
 */
#include "config.h"

#include "read/source/address.h"

#include <netinet/in.h>
#include <stddef.h>
#include <string.h>

#include "base/array.h"

struct range {
	unsigned char bytes[16]; /* the first of its addresses */
	int bits;		 /* how many of them all its addresses share */
};

static const struct range private_ipv4[] = {
    {{0}, 8},		  /* this network; 0.0.0.0 is this machine */
    {{10}, 8},		  /* private, RFC 1918 */
    {{100, 64}, 10},	  /* a carrier's inner network */
    {{127}, 8},		  /* this machine */
    {{169, 254}, 16},	  /* this link, and clouds' metadata services */
    {{172, 16}, 12},	  /* private, RFC 1918 */
    {{192, 0, 0}, 24},	  /* protocols */
    {{192, 0, 2}, 24},	  /* documentation */
    {{192, 168}, 16},	  /* private, RFC 1918 */
    {{198, 18}, 15},	  /* measuring */
    {{198, 51, 100}, 24}, /* documentation */
    {{203, 0, 113}, 24},  /* documentation */
    {{224}, 4},		  /* groups */
    {{240}, 4},		  /* reserved, and broadcast */
};

static const struct range loopback_ipv4 = {{127}, 8};
static const struct range loopback_ipv6 = {{[15] = 1}, 128};
static const struct range ipv4_in_ipv6 = {{[10] = 0xFF, [11] = 0xFF}, 96};

static const struct range global_ipv6 = {{0x20}, 3};
static const struct range nat64 = {{0x00, 0x64, 0xFF, 0x9B}, 96};

static const struct range private_ipv6[] = {
    {{0x20, 0x01, 0x00}, 23},	    /* protocols, and tunnels to IPv4 (Teredo) */
    {{0x20, 0x01, 0x0D, 0xB8}, 32}, /* documentation */
    {{0x20, 0x02}, 16},		    /* tunnels to IPv4 (6to4) */
    {{0x3F, 0xFF, 0x00}, 20},	    /* documentation */
};

static bool is_in(const unsigned char *address, const struct range *range)
{
	int whole = range->bits / 8, rest = range->bits % 8;
	int mask = 0xFF00 >> rest & 0xFF;

	return !memcmp(address, range->bytes, (size_t)whole) &&
	       (!rest || (address[whole] & mask) == range->bytes[whole]);
}

static bool is_in_any(const unsigned char *address, const struct range *ranges,
		      size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (is_in(address, &ranges[i]))
			return true;
	return false;
}

static bool is_public_ipv4(const unsigned char *address)
{
	return !is_in_any(address, private_ipv4, ARRAY_COUNT(private_ipv4));
}

static bool is_public_ipv6(const unsigned char *address)
{
	if (is_in(address, &nat64))
		return is_public_ipv4(address + 12);
	return is_in(address, &global_ipv6) &&
	       !is_in_any(address, private_ipv6, ARRAY_COUNT(private_ipv6));
}

static bool is_loopback_ipv4(const unsigned char *address)
{
	return is_in(address, &loopback_ipv4);
}

static bool is_loopback_ipv6(const unsigned char *address)
{
	if (is_in(address, &ipv4_in_ipv6))
		return is_loopback_ipv4(address + 12);
	return is_in(address, &loopback_ipv6);
}

/* A rule on addresses, by their bytes. */
struct rule {
	bool (*is_met_ipv4)(const unsigned char *address);
	bool (*is_met_ipv6)(const unsigned char *address);
};

/* Whether ADDRESS, of whatever family, meets RULE. */
static bool meets(const struct sockaddr *address, const struct rule *rule)
{
	unsigned char bytes[16];

	if (address->sa_family == AF_INET) {
		memcpy(bytes,
		       (const char *)address + offsetof(struct sockaddr_in, sin_addr), 4);
		return rule->is_met_ipv4(bytes);
	}
	if (address->sa_family != AF_INET6)
		return false;
	memcpy(bytes, (const char *)address + offsetof(struct sockaddr_in6, sin6_addr),
	       16);
	return rule->is_met_ipv6(bytes);
}

bool address_is_public(const struct sockaddr *address)
{
	static const struct rule rule = {is_public_ipv4, is_public_ipv6};

	return meets(address, &rule);
}

bool address_is_loopback(const struct sockaddr *address)
{
	static const struct rule rule = {is_loopback_ipv4, is_loopback_ipv6};

	return meets(address, &rule);
}
