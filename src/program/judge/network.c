/*
 * The file is read whole, proved by its digest, taken apart section by section and given
 * back: what is kept is copied, so a file that changes later changes nothing.  A digest
 * proves that nothing was damaged, not that nobody meant harm, so every size is bounded
 * and every number must be one.
 */
#include "config.h"

#include "program/judge/network.h"

#include <math.h>
#include <string.h>

#include "base/array.h"
#include "base/file.h"
#include "program/judge/section.h"

enum {
	LARGEST_MEBIBYTES = 64,
	PROOF = 32, /* bytes of the digest at the file's end */
	EVIDENCE = 4,
};

static const char magic[] = "crjudge1";
enum { MAGIC = sizeof magic - 1 };

/* The file while it is taken apart. */
struct parsing {
	struct network *network;
	struct sections sections;
	bool is_odd; /* a weight was no number */
};

static float *floats(struct parsing *parsing, size_t count)
{
	struct str section = section_next(&parsing->sections, count, sizeof(float));
	float *made;

	if (parsing->sections.is_short)
		return NULL;
	made = arena_zero(parsing->network->arena, count, sizeof *made);
	for (size_t i = 0; i < count; i++) {
		made[i] = section_float(section, i);
		parsing->is_odd |= !isfinite(made[i]);
	}
	return made;
}

/* A matrix as it stands in the file: where TABLE's numbers are is still in the file. */
static bool read_matrix(struct network_table *table, struct parsing *parsing, size_t rows,
			size_t columns)
{
	*table = (struct network_table){.scales = floats(parsing, rows)};
	table->numbers =
	    (const signed char *)section_next(&parsing->sections, rows * columns, 1)
		.bytes;
	return !parsing->sections.is_short;
}

static struct network_table table_of(struct parsing *parsing, size_t rows, size_t columns)
{
	struct network_table table;
	char *copy;

	if (!read_matrix(&table, parsing, rows, columns))
		return (struct network_table){0};
	copy = arena_zero(parsing->network->arena, rows * columns, 1);
	memcpy(copy, table.numbers, rows * columns);
	table.numbers = (const signed char *)copy;
	return table;
}

/* A table of numbers of 4 bits, copied. */
static struct network_table halves_of(struct parsing *parsing, size_t rows,
				      size_t columns)
{
	size_t size = rows * columns / 2;
	const float *scales = floats(parsing, rows * columns / NETWORK_GROUP);
	struct str numbers = section_next(&parsing->sections, size, 1);
	char *copy;

	if (parsing->sections.is_short)
		return (struct network_table){0};
	copy = arena_zero(parsing->network->arena, size, 1);
	memcpy(copy, numbers.bytes, size);
	return (struct network_table){scales, (const signed char *)copy, true};
}

/* Row ROW of a table of numbers of 4 bits: the low half of a byte comes first. */
static void row_of_halves(float *out, const struct network_table *table, uint32_t row,
			  size_t width)
{
	const signed char *pairs = table->numbers + row * width / 2;
	const float *scales = table->scales + row * width / NETWORK_GROUP;

	for (size_t i = 0; i < width; i++) {
		int pair = (unsigned char)pairs[i / 2];
		int number = i % 2 ? pair >> 4 : pair & 0xF;

		out[i] = scales[i / NETWORK_GROUP] * (float)(number - 8);
	}
}

void network_row(float *out, const struct network_table *table, uint32_t row,
		 size_t width)
{
	if (table->is_halved) {
		row_of_halves(out, table, row, width);
		return;
	}
	for (size_t i = 0; i < width; i++)
		out[i] = table->scales[row] * table->numbers[row * width + i];
}

/* A matrix, widened to floats. */
static struct view widened(struct parsing *parsing, size_t rows, size_t columns)
{
	struct network_table table;
	struct view view;

	if (!read_matrix(&table, parsing, rows, columns))
		return (struct view){0};
	view = view_of(arena_zero(parsing->network->arena, rows * columns, sizeof(float)),
		       rows, columns);
	for (size_t r = 0; r < rows; r++)
		network_row(view_row(view, r), &table, (uint32_t)r, columns);
	return view;
}

static struct network_linear linear_of(struct parsing *parsing, size_t rows,
				       size_t columns)
{
	struct network_linear linear;

	linear.weights = widened(parsing, rows, columns);
	linear.summand = floats(parsing, rows);
	return linear;
}

/* The same where the file has all weights as floats. */
static struct network_linear small_linear_of(struct parsing *parsing, size_t rows,
					     size_t columns)
{
	struct network_linear linear;

	linear.weights = view_of(floats(parsing, rows * columns), rows, columns);
	linear.summand = floats(parsing, rows);
	return linear;
}

static struct network_norm norm_of(struct parsing *parsing)
{
	size_t width = parsing->network->sizes.width;
	struct network_norm norm = {.epsilon = parsing->network->epsilon};

	norm.factor = floats(parsing, width);
	norm.summand = floats(parsing, width);
	return norm;
}

static struct network_layer layer_of(struct parsing *parsing)
{
	size_t width = parsing->network->sizes.width;
	size_t inner = parsing->network->sizes.inner;
	struct network_layer layer;

	layer.attend = linear_of(parsing, 3 * width, width);
	layer.attended = linear_of(parsing, width, width);
	layer.norm_attended = norm_of(parsing);
	layer.widen = linear_of(parsing, inner, width);
	layer.narrow = linear_of(parsing, width, inner);
	layer.norm = norm_of(parsing);
	return layer;
}

/* What a number of the file's head may be. */
struct bound {
	const char *name;
	uint32_t least, most;
};

static const struct bound bounds[] = {
    {"words", 4, 200000},   {"width", 1, 1024},	  {"layers", 1, 24},
    {"heads", 1, 64},	    {"inner", 1, 4096},	  {"positions", 4, 2048},
    {"places", 1, 64},	    {"matching", 1, 512}, {"evidence", EVIDENCE, EVIDENCE},
    {"hidden", 1, 512},	    {"sentence", 1, 512}, {"title", 1, 512},
    {"before", 0, 512},	    {"after", 0, 512},	  {"own", 1, 512},
    {"unknown", 0, 199999}, {"class", 0, 199999}, {"separator", 0, 199999},
    {"word_bits", 4, 8},
};
_Static_assert(ARRAY_COUNT(bounds) * sizeof(uint32_t) == sizeof(struct network_sizes),
	       "each size has its bounds");

/* Tokens of the longest window: head and context, and the last sentence may reach out. */
static uint32_t longest_window(const struct network_sizes *sizes)
{
	return 3 + sizes->title + sizes->before + sizes->own + sizes->sentence - 1 +
	       sizes->after;
}

static bool fits_together(const struct network *network, struct err *err)
{
	const struct network_sizes *sizes = &network->sizes;

	if (sizes->width % sizes->heads)
		return err_set(err, "width is no multiple of heads");
	if (sizes->word_bits != 8 &&
	    (sizes->word_bits != 4 || sizes->width % NETWORK_GROUP))
		return err_set(err,
			       "word_bits is neither 8 nor 4, or width no multiple of %d",
			       NETWORK_GROUP);
	if (sizes->positions < longest_window(sizes))
		return err_set(err, "positions is below the longest window's");
	if (sizes->unknown >= sizes->words || sizes->class >= sizes->words ||
	    sizes->separator >= sizes->words)
		return err_set(err, "a special piece is none of the vocabulary");
	return (network->epsilon > 0 && network->epsilon < 1 && network->good > 0 &&
		network->good < 1 && network->close > 0 && network->close < 1) ||
	       err_set(err, "epsilon, good or close is not between 0 and 1");
}

static bool read_sizes(struct parsing *parsing, struct err *err)
{
	enum { NUMBERS = ARRAY_COUNT(bounds), FLOATS = 3 };
	struct str section =
	    section_next(&parsing->sections, NUMBERS + FLOATS, sizeof(uint32_t));
	struct network *network = parsing->network;
	uint32_t numbers[NUMBERS] = {0};

	for (size_t i = 0; i < NUMBERS; i++) {
		numbers[i] = section_number(section, i);
		if (numbers[i] < bounds[i].least || numbers[i] > bounds[i].most)
			return err_set(err, "%s is %u", bounds[i].name, numbers[i]);
	}
	memcpy(&network->sizes, numbers, sizeof numbers);
	network->epsilon = section_float(section, NUMBERS);
	network->good = section_float(section, NUMBERS + 1);
	network->close = section_float(section, NUMBERS + 2);
	return fits_together(network, err);
}

/* A text of the file, copied. */
static struct str text_of(struct parsing *parsing)
{
	struct str text = section_text(&parsing->sections);

	return (struct str){
	    arena_string(parsing->network->arena, text.bytes, text.length), text.length};
}

static void read_layers(struct parsing *parsing)
{
	struct network *network = parsing->network;

	network->layers =
	    arena_zero(network->arena, network->sizes.layers, sizeof *network->layers);
	for (uint32_t i = 0; i < network->sizes.layers; i++)
		network->layers[i] = layer_of(parsing);
}

/* All weights, in the order of the file. */
static void read_weights(struct parsing *parsing)
{
	struct network *network = parsing->network;
	const struct network_sizes *sizes = &network->sizes;
	size_t places = (size_t)sizes->places * sizes->width;

	network->word = sizes->word_bits == 4
			    ? halves_of(parsing, sizes->words, sizes->width)
			    : table_of(parsing, sizes->words, sizes->width);
	network->position = table_of(parsing, sizes->positions, sizes->width);
	network->place = view_of(floats(parsing, places), sizes->places, sizes->width);
	network->norm = norm_of(parsing);
	read_layers(parsing);
	network->match = widened(parsing, sizes->matching, sizes->width);
	network->weigh = small_linear_of(parsing, 1, sizes->width);
	network->pool = widened(parsing, sizes->matching, sizes->width);
	network->judge = small_linear_of(parsing, sizes->hidden, 2 * EVIDENCE + 1);
	network->say = small_linear_of(parsing, 1, sizes->hidden);
}

static bool is_at_end(struct sections *sections)
{
	section_next(sections, 0, 1);
	return !sections->is_short && sections->at == sections->bytes.length;
}

static bool read_sections(struct parsing *parsing, struct err *err)
{
	struct network *network = parsing->network;

	section_next(&parsing->sections, MAGIC, 1);
	network->note = text_of(parsing);
	if (!read_sizes(parsing, err))
		return false;
	if (!wordpiece_init(&network->wordpiece, text_of(parsing), network->sizes.words,
			    err))
		return false;
	read_weights(parsing);
	if (!is_at_end(&parsing->sections))
		return err_set(err, "its sections do not end where the file does");
	return !parsing->is_odd || err_set(err, "a weight is no number");
}

/* Whether the last bytes of the file are the digest of those before; keeps the digest. */
static bool is_proved(struct network *network, struct str bytes)
{
	struct str proof = str_slice(bytes, bytes.length - PROOF, bytes.length);
	struct buf digits = BUF_EMPTY;
	bool is_good;

	for (size_t i = 0; i < PROOF; i++)
		buf_format(&digits, "%02x", (unsigned char)proof.bytes[i]);
	digest_hex(network->digest, str_slice(bytes, 0, bytes.length - PROOF));
	is_good = str_is(buf_str(&digits), network->digest);
	buf_done(&digits);
	return is_good;
}

bool network_parse(struct network *network, struct str bytes, const char *name,
		   struct err *err)
{
	struct parsing parsing = {.network = network};
	struct err reason = ERR_NONE;

	*network = (struct network){0};
	if (bytes.length < MAGIC + PROOF || !str_starts(bytes, magic))
		return err_set(err, "%s: not a network of crossread's judge", name);
	if (!is_proved(network, bytes))
		return err_set(err, "%s: damaged (its SHA-256 digest differs)", name);
	parsing.sections.bytes = str_slice(bytes, 0, bytes.length - PROOF);
	network->arena = arena_new();
	if (read_sections(&parsing, &reason))
		return true;
	err_set(err, "%s: not a network that can be run: %s", name, reason.message);
	err_done(&reason);
	network_free(network);
	return false;
}

bool network_read(struct network *network, const char *path, struct err *err)
{
	struct buf bytes = BUF_EMPTY;
	bool is_good = file_read(&bytes, path, LARGEST_MEBIBYTES, err) &&
		       network_parse(network, buf_str(&bytes), path, err);

	buf_done(&bytes);
	return is_good;
}

void network_free(struct network *network)
{
	wordpiece_done(&network->wordpiece);
	arena_free(network->arena);
	*network = (struct network){0};
}

/* What the note says behind "Language:" at the start of a line. */
static struct str languages_of(const struct network *network)
{
	static const char label[] = "Language:";
	struct str note = network->note;

	for (size_t at = 0, end; at < note.length; at = end + 1) {
		struct str line;

		end = str_line_end(note, at);
		line = str_slice(note, at, end);
		if (str_starts(line, label))
			return str_slice(line, sizeof label - 1, line.length);
	}
	return (struct str){0};
}

struct str network_language(const struct network *network, size_t index)
{
	struct str languages = languages_of(network), language;

	do
		language = str_take_word(&languages);
	while (language.length && index--);
	return language;
}

bool network_knows(const struct network *network, struct str language)
{
	struct str known;

	for (size_t i = 0; (known = network_language(network, i)).length; i++)
		if (str_equal(known, language))
			return true;
	return false;
}
