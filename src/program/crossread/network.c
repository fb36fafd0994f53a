/*
 * The file ends in the SHA-256 digest of all that stands before (data/judge/README); it
 * is believed here, since crossread-judge checks it before it uses the file.
 */
#include "config.h"

#include "program/crossread/network.h"

#include <fcntl.h>
#include <unistd.h>

#include "base/program.h"

enum { DIGEST_BYTES = DIGEST_LENGTH / 2 };

/* Reads the digest at the end of the file PATH. */
static bool read_digest(char digest[DIGEST_LENGTH + 1], const char *path)
{
	static const char digits[] = "0123456789abcdef";
	unsigned char bytes[DIGEST_BYTES];
	int file = open(path, O_RDONLY | O_CLOEXEC);
	bool is_read = file >= 0 && lseek(file, -DIGEST_BYTES, SEEK_END) > 0 &&
		       read(file, bytes, DIGEST_BYTES) == DIGEST_BYTES;

	for (int i = 0; is_read && i < DIGEST_BYTES; i++) {
		digest[2 * i] = digits[bytes[i] >> 4];
		digest[2 * i + 1] = digits[bytes[i] & 0xF];
	}
	if (file >= 0)
		close(file);
	return is_read;
}

bool network_find(struct network *network)
{
	struct buf program = BUF_EMPTY;
	bool is_there;

	*network = (struct network){0};
	program_find(&program, "crossread-judge");
	is_there = !access(program.bytes, X_OK) &&
		   program_find_data(&network->path, "judge.en") &&
		   read_digest(network->digest, network->path.bytes);
	buf_done(&program);
	return is_there;
}

void network_done(struct network *network)
{
	buf_done(&network->path);
}
