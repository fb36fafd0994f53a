/*
 * Other words first, for that they mean the same is news; what both have is seen at once,
 * so a few words of it will do.
 */
#include "config.h"

#include "align/why/correspondence_text.h"

#include "base/unicode.h"
#include "align/why/correspondence.h"

enum {
	MOST_OTHER = 3, /* that are listed */
	MOST_SAME = 4,
	SAME_BYTES = 24, /* of each, up to the end of a word, */
	SPARED = 12,	 /* unless fewer would be spared */
};

/* The correspondences of two sentences, and the articles of these. */
struct telling {
	correspondence_list found;
	const struct article *articles[2];
};

/* Whether one before number AT has the same words. */
static bool is_repeat(const struct telling *telling, size_t at)
{
	const struct correspondence *items = telling->found.items;
	const struct article *article = telling->articles[0];

	for (size_t i = 0; i < at; i++)
		if (str_equal(article_slice(article, items[i].a),
			      article_slice(article, items[at].a)))
			return true;
	return false;
}

static void add_slice(struct buf *out, const struct article *article, struct span span)
{
	struct buf text = BUF_EMPTY;

	article_fold_space(&text, (struct excerpt){article, span});
	buf_slice(out, buf_str(&text));
	buf_done(&text);
}

/* Adds how WORDS of ARTICLE begin. */
static void add_start(struct buf *out, const struct article *article, struct span words)
{
	struct str text = article_slice(article, words);
	size_t at = 0, length = 0;

	while ((at <= SAME_BYTES || text.length - at < SPARED) &&
	       unicode_next_word(text, &at).length)
		length = at;
	add_slice(out, article, (struct span){words.offset, length});
	buf_text(out, length < text.length ? " ..." : "");
}

static void add(struct buf *out, const struct telling *telling,
		const struct correspondence *correspondence)
{
	if (correspondence->is_same) {
		add_start(out, telling->articles[0], correspondence->a);
		return;
	}
	add_slice(out, telling->articles[0], correspondence->a);
	buf_text(out, " = ");
	add_slice(out, telling->articles[1], correspondence->b);
}

/* Adds MOST of those that are the same words, or other ones, behind HEAD. */
static void add_kind(struct buf *out, const struct telling *telling, bool is_same,
		     const char *head, int most)
{
	const char *before = head;

	for (size_t i = 0; i < telling->found.count && most; i++) {
		const struct correspondence *correspondence = &telling->found.items[i];

		if (correspondence->is_same != is_same || is_repeat(telling, i))
			continue;
		buf_text(out, before);
		add(out, telling, correspondence);
		before = ", ";
		most--;
	}
}

void correspondence_text_add(struct buf *out, const struct story *story, struct place a,
			     struct place b)
{
	struct telling telling = {
	    .articles = {story->articles[a.article], story->articles[b.article]}};
	size_t start = out->length;

	correspondence_find(&telling.found, story, a, b);
	add_kind(out, &telling, false, "", MOST_OTHER);
	add_kind(out, &telling, true,
		 out->length > start ? "; in both: " : "in both: ", MOST_SAME);
	vec_done(&telling.found);
}
