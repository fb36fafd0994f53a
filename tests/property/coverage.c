/* Counts for each byte the spans that hold it. */
#include "config.h"

#include "property/coverage.h"

#include <stdlib.h>

#include "base/mem.h"
#include "base/unicode.h"

static bool count_span(unsigned char *counts, const struct article *article,
		       struct span span, struct err *err)
{
	if (!span.length || span.offset > article->text.length ||
	    span.length > article->text.length - span.offset)
		return err_set(err, "a span of %zu bytes at %zu", span.length,
			       span.offset);
	for (size_t i = 0; i < span.length; i++)
		counts[span.offset + i]++;
	return true;
}

static bool count_spans(unsigned char *counts, const struct article *article,
			struct err *err)
{
	size_t last = 0;

	for (size_t i = 0; i < article->metadata_count; i++)
		if (!count_span(counts, article, article->metadata[i].span, err))
			return false;
	for (size_t i = 0; i < article->furniture_count; i++)
		if (!count_span(counts, article, article->furniture[i].span, err))
			return false;
	for (size_t i = 0; i < article->sentence_count; i++) {
		struct span span = article->sentences[i].span;

		if (!count_span(counts, article, span, err))
			return false;
		if (span.offset < last)
			return err_set(err, "sentence %zu is out of order", i);
		last = span.offset + span.length;
	}
	return true;
}

bool coverage_check(const struct article *article, struct err *err)
{
	unsigned char *counts = mem_zero(article->text.length + 1, 1);
	bool holds = count_spans(counts, article, err);

	for (size_t at = 0, step; holds && at < article->text.length; at += step) {
		bool is_space = unicode_is_space(unicode_at(article->text, at, &step));
		size_t left = article->text.length - at;

		for (size_t i = at; i < at + step && holds; i++)
			if (counts[i] != counts[at])
				holds = err_set(err, "the character at %zu is cut", at);
			else if (counts[i] > 1 || (!is_space && !counts[i]))
				holds = err_set(err, "byte %zu is in %u spans: %.*s", i,
						counts[i], (int)(left < 40 ? left : 40),
						article->text.bytes + at);
	}
	free(counts);
	return holds;
}
