/*
 * The encoder and what it is made of: arithmetic against the C library's, products that
 * are wrong, and the states of a window against those that the reference in numpy works
 * out for the same tiny network (tests/network/make.py).
 */
#include "config.h"

#include <math.h>
#include <stdlib.h>

#include "unit/unit.h"

#include "base/array.h"
#include "base/buf.h"
#include "base/file.h"
#include "program/judge/arithmetic.h"
#include "program/judge/articles.h"
#include "program/judge/encoder.h"

static struct buf at_tests(const char *name)
{
	struct buf path = BUF_EMPTY;

	buf_format(&path, "%s/tests/network/%s", getenv("srcdir"), name);
	return path;
}

static void read_tiny(struct network *network)
{
	struct buf path = at_tests("tiny.en");
	struct err err = ERR_NONE;

	ck_assert(network_read(network, path.bytes, &err));
	buf_done(&path);
}

START_TEST(gelu_is_exact)
{
	static const float zero[3] = {0, 0, 0};

	for (double x = -12; x < 12; x += 0.01) {
		float three[3] = {(float)x, (float)-x, 0};
		double right = three[0] * (1 + erf(three[0] / sqrt(2))) / 2;

		arithmetic_gelu(view_of(three, 1, 3), zero);
		ck_assert_double_eq_tol(three[0], right, 1e-6);
		ck_assert_double_eq_tol(three[0] - three[1], x, 2e-6);
		ck_assert(three[2] == 0);
	}
}
END_TEST

START_TEST(shares_sum_to_one)
{
	for (size_t count = 1; count < 20; count++) {
		float row[20];
		double sum = 0, all = 0;

		for (size_t i = 0; i < count; i++)
			row[i] = (float)(i * i % 11) * 20 - 50;
		for (size_t i = 0; i < count; i++)
			all += exp(0.5 * row[i]);
		arithmetic_shares(view_of(row, 1, count), 0.5f);
		for (size_t i = 0; i < count; i++) {
			double right = exp(0.5 * ((double)(i * i % 11) * 20 - 50)) / all;

			ck_assert_double_eq_tol(row[i], right, 1e-6);
			sum += row[i];
		}
		ck_assert_double_eq_tol(sum, 1, 1e-6);
	}
}
END_TEST

START_TEST(rows_of_any_length)
{
	for (size_t count = 1; count < 20; count++) {
		float a[20], b[20], dot = 0, most = -100;

		for (size_t i = 0; i < count; i++) {
			a[i] = (float)(7 * i % 5) - 9;
			b[i] = (float)(3 * i % 7) - 3;
			dot += a[i] * b[i];
			most = a[i] > most ? a[i] : most;
		}
		ck_assert(arithmetic_dot(a, b, count) == dot);
		ck_assert(arithmetic_most(a, count) == most);
		arithmetic_raise(a, b, count);
		for (size_t i = 0; i < count; i++)
			ck_assert(a[i] >= b[i]);
		arithmetic_unit(a, count);
	}
}
END_TEST

START_TEST(a_norm_of_equal_numbers)
{
	static const float ones[5] = {1, 1, 1, 1, 1}, none[5] = {0};
	struct network_norm norm = {ones, none, 1e-12f};
	float row[5] = {3, 3, 3, 3, 3};

	arithmetic_norm(view_of(row, 1, 5), &norm);
	for (size_t i = 0; i < 5; i++)
		ck_assert(row[i] == 0);
}
END_TEST

static void wrong(struct view out, struct view a, struct view b)
{
	product_plain(out, a, b);
	view_row(out, out.rows - 1)[out.columns - 1] += 1;
}

START_TEST(a_library_that_is_wrong)
{
	struct err err = ERR_NONE;

	product_begin();
	ck_assert(product_check(product_plain, product_rows, &err));
	ck_assert(!product_check(wrong, product_rows, &err));
	ck_assert_str_eq(err.message,
			 "the library multiplies wrong (1 x 1 numbers by 1 x 1)");
	err_done(&err);
}
END_TEST

/* The first article of story.jsonl. */
static void add_article(struct passage *passage, const struct network *network)
{
	struct buf path = at_tests("story.jsonl"), lines = BUF_EMPTY;
	struct request request;
	struct err err = ERR_NONE;

	ck_assert(file_read(&lines, path.bytes, 1, &err));
	ck_assert(request_read(
	    &request, str_slice(buf_str(&lines), 0, str_line_end(buf_str(&lines), 0)),
	    &err));
	for (size_t i = 0; i < request.sentence_count; i++)
		passage_add(passage, network, request_sentence(&request, i));
	passage_set_title(passage, network, request.title);
	request_done(&request);
	buf_done(&lines);
	buf_done(&path);
}

START_TEST(states_are_the_references)
{
	struct buf path = at_tests("states.tsv"), file = BUF_EMPTY;
	struct err err = ERR_NONE;
	struct network network;
	struct passage passage = {0};
	window_list windows = {0};
	struct encoder *encoder;
	struct view states;
	char *at;

	read_tiny(&network);
	add_article(&passage, &network);
	window_cut(&windows, &passage, &network.sizes);
	ck_assert_uint_gt(windows.count, 1);
	encoder = encoder_new(&network);
	encoder_read(encoder, &passage, &windows.items[0]); /* leaves nothing behind */
	states = encoder_read(encoder, &passage, &windows.items[1]);
	ck_assert(file_read(&file, path.bytes, 1, &err));
	at = file.bytes;
	for (size_t r = 0; r < states.rows; r++)
		for (size_t c = 0; c < states.columns; c++)
			ck_assert_double_eq_tol(view_row(states, r)[c], strtod(at, &at),
						2e-5);
	ck_assert_str_eq(at, "\n");
	encoder_free(encoder);
	vec_done(&windows);
	passage_done(&passage);
	network_free(&network);
	buf_done(&file);
	buf_done(&path);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("encoder");

	unit_add(suite, "arithmetic", gelu_is_exact);
	unit_add(suite, "arithmetic", shares_sum_to_one);
	unit_add(suite, "arithmetic", rows_of_any_length);
	unit_add(suite, "arithmetic", a_norm_of_equal_numbers);
	unit_add(suite, "product", a_library_that_is_wrong);
	unit_add(suite, "state", states_are_the_references);
	return unit_main(suite);
}
