/* Any bytes as the file of a network, proved whatever they are: refused with a message,
 * or a network that reads and compares without a fault. */
#include "config.h"

#include <sha2.h>
#include <stdint.h>
#include <stdlib.h>

#include "base/buf.h"
#include "program/judge/comparison.h"
#include "program/judge/encoder.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

static void prove(struct buf *file)
{
	uint8_t proof[SHA256_DIGEST_LENGTH];
	SHA2_CTX context;

	SHA256Init(&context);
	SHA256Update(&context, (const uint8_t *)buf_str(file).bytes, file->length);
	SHA256Final(proof, &context);
	buf_add(file, (const char *)proof, sizeof proof);
}

static void read_sentences(const struct network *network)
{
	struct passage passage = {0};
	struct reading reading;
	window_list windows = {0};
	struct encoder *encoder = encoder_new(network);
	struct comparison *comparison = comparison_new(network);
	struct scored pair = {.s = 0, .t = 1};

	passage_add(&passage, network, str_of("The bridge is closed."));
	passage_add(&passage, network, str_of("They shut it."));
	reading_init(&reading, &passage, network->sizes.matching, false);
	window_cut(&windows, &passage, &network->sizes);
	for (size_t i = 0; i < windows.count; i++)
		reading_keep(&reading, network, &windows.items[i],
			     encoder_read(encoder, &passage, &windows.items[i]));
	comparison_run(comparison, &reading, &reading, &pair, 1);
	comparison_free(comparison);
	encoder_free(encoder);
	vec_done(&windows);
	reading_done(&reading);
	passage_done(&passage);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
	struct buf file = BUF_EMPTY;
	struct network network;
	struct err err = ERR_NONE;

	buf_add(&file, (const char *)bytes, length);
	prove(&file);
	product_begin();
	if (network_parse(&network, buf_str(&file), "fuzz", &err)) {
		read_sentences(&network);
		network_free(&network);
	} else if (!err.message) {
		abort();
	}
	err_done(&err);
	buf_done(&file);
	return 0;
}
