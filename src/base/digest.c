/*
 * SHA-256 as the standard has it: blocks of 64 bytes, eight words of state, 64 rounds.
 * The constants are the first 32 bits of the fractional parts of the cube roots (rounds)
 * and square roots (state) of the first primes.
 */
#include "config.h"

#include "base/digest.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

enum { BLOCK = 64, ROUNDS = 64, WORDS = 8 };

static const uint32_t rounds[ROUNDS] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4,
    0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe,
    0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f,
    0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7,
    0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc,
    0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b,
    0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116,
    0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7,
    0xc67178f2};

static uint32_t turned(uint32_t word, int by)
{
	return word >> by | word << (32 - by);
}

/* Spreads the 16 words of a block over all rounds. */
static void schedule(uint32_t words[ROUNDS], const unsigned char *block)
{
	for (int i = 0; i < 16; i++)
		words[i] = (uint32_t)block[4 * i] << 24 |
			   (uint32_t)block[4 * i + 1] << 16 |
			   (uint32_t)block[4 * i + 2] << 8 | block[4 * i + 3];
	for (int i = 16; i < ROUNDS; i++) {
		uint32_t early = words[i - 15], late = words[i - 2];

		words[i] = words[i - 16] + words[i - 7] +
			   (turned(early, 7) ^ turned(early, 18) ^ early >> 3) +
			   (turned(late, 17) ^ turned(late, 19) ^ late >> 10);
	}
}

static void add_block(uint32_t state[WORDS], const unsigned char *block)
{
	uint32_t words[ROUNDS], s[WORDS];

	schedule(words, block);
	memcpy(s, state, sizeof s);
	for (int i = 0; i < ROUNDS; i++) {
		uint32_t choice = (s[4] & s[5]) ^ (~s[4] & s[6]);
		uint32_t majority = (s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]);
		uint32_t first = s[7] + choice + rounds[i] + words[i] +
				 (turned(s[4], 6) ^ turned(s[4], 11) ^ turned(s[4], 25));
		uint32_t second =
		    majority + (turned(s[0], 2) ^ turned(s[0], 13) ^ turned(s[0], 22));

		memmove(s + 1, s, sizeof s - sizeof s[0]);
		s[4] += first;
		s[0] = first + second;
	}
	for (int i = 0; i < WORDS; i++)
		state[i] += s[i];
}

void digest_hex(char out[DIGEST_LENGTH + 1], struct str text)
{
	uint32_t state[WORDS] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
				 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
	unsigned char last[2 * BLOCK] = {0};
	size_t whole = text.length / BLOCK * BLOCK, rest = text.length - whole;
	size_t end = rest < BLOCK - 8 ? BLOCK : 2 * BLOCK;
	uint64_t bits = (uint64_t)text.length * 8;

	for (size_t at = 0; at < whole; at += BLOCK)
		add_block(state, (const unsigned char *)text.bytes + at);
	if (rest)
		memcpy(last, text.bytes + whole, rest);
	last[rest] = 0x80;
	for (int i = 0; i < 8; i++)
		last[end - 1 - (size_t)i] = (unsigned char)(bits >> 8 * i & 0xFF);
	for (size_t at = 0; at < end; at += BLOCK)
		add_block(state, last + at);
	for (int i = 0; i < WORDS; i++)
		snprintf(out + 8 * i, 9, "%08x", (unsigned)state[i]);
}
