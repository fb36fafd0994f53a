/*
 * A number, a letter or a bullet may stand anywhere, so one alone is no list: an item
 * counts if the next one counts on from it, in the same style.
 */
#include "config.h"

#include "read/split/enumeration.h"

#include "base/stop_mark.h"
#include "base/unicode.h"

enum { LONGEST_LINE = 30 }; /* bytes, in a list of bare lines */

enum {
	STYLE_LETTER = 1,
	STYLE_UPPER = 2,
	STYLE_OPEN = 4,
	STYLE_CLOSE = 8,
	STYLE_STOP = 16
};

static size_t skip_bullet(struct str text, size_t at)
{
	size_t step;
	uint32_t character = unicode_at(text, at, &step);

	if (character != 0x2022 && character != 0x2043 && character != 0x25E6)
		return at;
	return unicode_skip_space(text, at + step);
}

static bool read_item(struct enumeration_item *item, struct str text, size_t offset)
{
	size_t at = skip_bullet(text, offset), step;

	*item = (struct enumeration_item){.offset = offset};
	if (at < text.length && text.bytes[at] == '(') {
		item->style |= STYLE_OPEN;
		at++;
	}
	if (at < text.length && str_is_letter(text.bytes[at])) {
		bool is_upper = text.bytes[at] <= 'Z';

		item->value = text.bytes[at++] - (is_upper ? 'A' : 'a') + 1;
		item->style |= STYLE_LETTER | (is_upper ? STYLE_UPPER : 0);
	} else {
		size_t from = at;

		while (at < text.length && at - from < 3 &&
		       unicode_is_digit((unsigned char)text.bytes[at]))
			item->value = item->value * 10 + (text.bytes[at++] - '0');
	}
	if (!item->value)
		return false;
	if (at < text.length && text.bytes[at] == '.') {
		item->style |= STYLE_STOP;
		at++;
	}
	if (at < text.length && text.bytes[at] == ')') {
		item->style |= STYLE_CLOSE;
		at++;
	}
	item->end = unicode_skip_space(text, at);
	if (item->end == at || item->end == text.length)
		return false;
	if (item->style & STYLE_CLOSE)
		return true;
	/* A bare stop is also the end of a sentence, so a capital must follow. */
	return (item->style & STYLE_STOP) &&
	       !(item->style & (STYLE_UPPER | STYLE_OPEN)) &&
	       unicode_is_upper(unicode_at(text, item->end, &step));
}

static bool follows(const struct enumeration_item *a, const struct enumeration_item *b)
{
	return a->style == b->style && a->value + 1 == b->value;
}

/* Keeps the items that count on from one at the start or behind a stop. */
static void keep_lists(enumeration_items *items)
{
	size_t kept = 0;

	for (size_t i = 0; i < items->count; i++) {
		struct enumeration_item item = items->items[i];
		bool goes_on = kept && follows(&items->items[kept - 1], &item);
		bool begins = (item.is_start || (kept && item.value == 1)) &&
			      i + 1 < items->count &&
			      follows(&item, &items->items[i + 1]);

		if (goes_on || begins)
			items->items[kept++] = item;
	}
	items->count = kept;
}

void enumeration_find(enumeration_items *items, struct str text, const char *language)
{
	bool is_start = true;

	for (size_t at = unicode_skip_space(text, 0); at < text.length;) {
		struct enumeration_item item;
		size_t end = at;
		uint32_t last;

		if (read_item(&item, text, at)) {
			item.is_start = is_start || skip_bullet(text, at) > at;
			vec_push(items, item);
			at = item.end;
			is_start = false;
			continue;
		}
		while (end < text.length && !str_is_blank(text.bytes[end]))
			end++;
		last = unicode_before(text, end);
		is_start = stop_mark_find(last, language) || last == ':';
		at = unicode_skip_space(text, end);
	}
	keep_lists(items);
}

bool enumeration_is_lines(struct str text, const char *language)
{
	enum { FEWEST_LINES = 3 };
	size_t lines = 1, from = 0;

	for (size_t at = 0, step; at < text.length; at += step) {
		uint32_t character = unicode_at(text, at, &step);

		if (stop_mark_find(character, language) || at - from > LONGEST_LINE)
			return false;
		if (character != '\n')
			continue;
		lines++;
		from = at + 1;
	}
	return lines >= FEWEST_LINES;
}
