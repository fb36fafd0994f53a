/* There are as many decisions as somebody made by hand, so lists are searched. */
#include "config.h"

#include "align/decision.h"

bool decision_is_pair(enum decision_kind kind)
{
	return kind == DECISION_REJECT || kind == DECISION_LINK;
}

static bool is_on(const struct decision *decision, struct place a, struct place b)
{
	return (link_same_place(decision->a, a) && link_same_place(decision->b, b)) ||
	       (link_same_place(decision->a, b) && link_same_place(decision->b, a));
}

bool decision_is_same_subject(const struct decision *x, const struct decision *y)
{
	if (decision_is_pair(x->kind) || decision_is_pair(y->kind))
		return decision_is_pair(x->kind) && decision_is_pair(y->kind) &&
		       is_on(x, y->a, y->b);
	return x->kind == y->kind && link_same_place(x->a, y->a);
}

const struct decision *decision_on_pair(const struct story *story, struct place a,
					struct place b)
{
	for (size_t i = 0; i < story->decision_count; i++)
		if (decision_is_pair(story->decisions[i].kind) &&
		    is_on(&story->decisions[i], a, b))
			return &story->decisions[i];
	return NULL;
}

static bool is_equal(struct excerpt a, struct excerpt b)
{
	struct buf one = BUF_EMPTY, other = BUF_EMPTY;
	bool is_equal;

	article_fold(&one, a);
	article_fold(&other, b);
	is_equal = str_equal(buf_str(&one), buf_str(&other));
	buf_done(&one);
	buf_done(&other);
	return is_equal;
}

static struct excerpt sentence_at(const struct article *const *articles,
				  struct place place)
{
	const struct article *article = articles[place.article];

	return (struct excerpt){article, article->sentences[place.sentence].span};
}

static const char *pair_obstacle(struct excerpt a, struct excerpt b)
{
	if (a.article == b.article)
		return "both sentences are of one article";
	if (!article_is_comparable(a.article, b.article))
		return "the two articles are in different languages";
	if (is_equal(a, b))
		return "the two sentences are the same words";
	return NULL;
}

const char *decision_obstacle(const struct decision *decision,
			      const struct article *const *articles, size_t count)
{
	const struct article *article = articles[decision->a.article];

	if (decision_is_pair(decision->kind))
		return pair_obstacle(sentence_at(articles, decision->a),
				     sentence_at(articles, decision->b));
	if (decision->kind == DECISION_NOTE)
		return NULL;
	for (size_t i = 0; i < count; i++)
		if (article_is_comparable(article, articles[i]))
			return NULL;
	return "no other article is in its language";
}

const char *decision_name(enum decision_kind kind)
{
	static const char *const names[] = {
	    [DECISION_REJECT] = "reject",
	    [DECISION_LINK] = "link",
	    [DECISION_STATUS] = "status",
	    [DECISION_NOTE] = "note",
	};

	return names[kind];
}
