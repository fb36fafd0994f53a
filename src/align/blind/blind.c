/* What is not written anew is the story's own: a blind story costs little. */
#include "config.h"

#include "align/blind/blind.h"

#include <stdlib.h>
#include <string.h>

#include "base/digest.h"
#include "base/mem.h"
#include "base/unicode.h"
#include "align/blind/mask.h"
#include "align/decision.h"
#include "align/link/scores.h"

struct blind {
	struct arena *arena;
	struct blind_aliases aliases;
	const struct article **articles; /* without names */
	const struct article **originals;
	size_t count;
};

/* A copy of LINE, about the article of NUMBER, without names; NULL stays what it is. */
static const char *masked_line(const struct blind *blind, struct arena *arena,
			       uint32_t number, const char *line)
{
	struct blind_text text = {.article = blind->originals[number], .number = number};
	struct buf folded = BUF_EMPTY;
	const char *copy;

	if (!line)
		return NULL;
	text.length = strlen(line);
	text.bytes = arena_string(arena, line, text.length);
	blind_mask_names(&blind->aliases, &text);
	unicode_fold_space(&folded, (struct str){text.bytes, text.length});
	copy = arena_string(arena, buf_str(&folded).bytes, folded.length);
	buf_done(&folded);
	return copy;
}

static const char *letter_of(struct arena *arena, uint32_t number)
{
	struct buf letter = BUF_EMPTY;
	const char *copy;

	blind_mask_letter(&letter, number);
	copy = arena_string(arena, letter.bytes, letter.length);
	buf_done(&letter);
	return copy;
}

/* SPAN without blanks at its ends: of a name that stood there they are left. */
static struct span trim(const struct blind_text *text, struct span span)
{
	struct str slice =
	    unicode_trim((struct str){text->bytes + span.offset, span.length});

	return slice.length
		   ? (struct span){(size_t)(slice.bytes - text->bytes), slice.length}
		   : span;
}

static const struct sentence *trim_sentences(struct arena *arena,
					     const struct blind_text *text)
{
	const struct article *article = text->article;
	struct sentence *sentences =
	    arena_zero(arena, article->sentence_count, sizeof *sentences);

	for (size_t i = 0; i < article->sentence_count; i++) {
		sentences[i] = article->sentences[i];
		sentences[i].span = trim(text, sentences[i].span);
	}
	return sentences;
}

/* Whether metadata of KIND tell who has written the article. */
static bool is_telling(enum metadata_kind kind)
{
	return kind == METADATA_OUTLET || kind == METADATA_BYLINE || kind == METADATA_URL;
}

static void mask_metadata(struct blind_text *text)
{
	const struct article *article = text->article;

	for (size_t i = 0; i < article->metadata_count; i++)
		if (is_telling(article->metadata[i].kind))
			blind_mask_span(text, article->metadata[i].span, text->number);
}

/* The letter of the article whose label is LABEL; NULL where none has it. */
static const char *letter_of_label(struct blind *blind, const char *label)
{
	for (uint32_t a = 0; label && a < blind->count; a++)
		if (!strcmp(blind->originals[a]->label, label))
			return letter_of(blind->arena, a);
	return NULL;
}

static const struct article *masked_article(struct blind *blind, uint32_t number)
{
	const struct article *article = blind->originals[number];
	struct article *masked = arena_zero(blind->arena, 1, sizeof *masked);
	struct blind_text text = {
	    .bytes =
		arena_string(blind->arena, article->text.bytes, article->text.length),
	    .length = article->text.length,
	    .article = article,
	    .number = number,
	    .is_body = true,
	};

	mask_metadata(&text);
	blind_mask_names(&blind->aliases, &text);
	*masked = *article;
	masked->arena = NULL; /* it is one of BLIND's */
	masked->text.bytes = text.bytes;
	masked->label = masked->source = letter_of(blind->arena, number);
	masked->title = masked_line(blind, blind->arena, number, article->title);
	masked->agency = masked_line(blind, blind->arena, number, article->agency);
	masked->version_of = letter_of_label(blind, article->version_of);
	masked->byline = masked->url = masked->outlet = NULL;
	masked->sentences = trim_sentences(blind->arena, &text);
	return masked;
}

struct blind *blind_new(const struct story *story)
{
	struct arena *arena = arena_new();
	struct blind *blind = arena_zero(arena, 1, sizeof *blind);

	blind->arena = arena;
	blind->count = story->article_count;
	blind->originals = arena_zero(arena, blind->count, sizeof *blind->originals);
	for (uint32_t a = 0; a < blind->count; a++)
		blind->originals[a] = story->articles[a];
	blind->articles = arena_zero(arena, blind->count, sizeof *blind->articles);
	blind_alias_find(&blind->aliases, story);
	for (uint32_t a = 0; a < blind->count; a++)
		blind->articles[a] = masked_article(blind, a);
	return blind;
}

void blind_free(struct blind *blind)
{
	if (!blind)
		return;
	blind_alias_done(&blind->aliases);
	arena_free(blind->arena);
}

/* The words at SPAN of an article, where they were WORDS, which may all be a name; where
 * they stand nowhere there is no SPAN. */
static const char *masked_words(const struct blind *blind, struct arena *arena,
				struct place place, struct span span, const char *words)
{
	struct buf folded = BUF_EMPTY;
	const char *copy = words;

	if (!span.length)
		return masked_line(blind, arena, place.article, words);
	article_fold_space(&folded,
			   (struct excerpt){blind->articles[place.article], span});
	if (*words)
		copy = folded.length ? arena_string(arena, folded.bytes, folded.length)
				     : "[...]";
	buf_done(&folded);
	return copy;
}

static const struct difference *masked_differences(const struct blind *blind,
						   struct arena *arena,
						   const struct link *link)
{
	struct difference *differences =
	    arena_zero(arena, link->difference_count, sizeof *differences);

	for (size_t i = 0; i < link->difference_count; i++) {
		struct difference *difference = &differences[i];

		*difference = link->differences[i];
		difference->a = masked_words(blind, arena, link->a, difference->span_a,
					     difference->a);
		difference->b = masked_words(blind, arena, link->b, difference->span_b,
					     difference->b);
	}
	return differences;
}

static const struct link *masked_links(const struct blind *blind, struct arena *arena,
				       const struct story *story)
{
	struct link *links = arena_zero(arena, story->link_count, sizeof *links);

	for (size_t i = 0; i < story->link_count; i++) {
		links[i] = story->links[i];
		links[i].differences = masked_differences(blind, arena, &links[i]);
	}
	return links;
}

static const struct tie *masked_ties(const struct blind *blind, struct arena *arena,
				     const struct story *story)
{
	struct tie *ties = arena_zero(arena, story->tie_count, sizeof *ties);

	for (size_t i = 0; i < story->tie_count; i++) {
		ties[i] = story->ties[i];
		ties[i].name = ties[i].kind == TIE_CITATION
				   ? letter_of(arena, ties[i].b)
				   : masked_line(blind, arena, ties[i].a, ties[i].name);
	}
	return ties;
}

/* The scores of STORY, by which links are explained, with the texts of BLIND. */
static const struct scores *masked_scores(const struct blind *blind, struct arena *arena,
					  const struct story *story)
{
	struct scores *scores = arena_zero(arena, 1, sizeof *scores);
	struct matcher *matcher = arena_zero(arena, 1, sizeof *matcher);
	struct profiles *profiles = arena_zero(arena, 1, sizeof *profiles);

	*scores = *story->scores;
	*matcher = *scores->matcher;
	*profiles = *matcher->profiles;
	matcher->canonical = arena_zero(arena, blind->count, sizeof *matcher->canonical);
	for (size_t i = 0; i < blind->count; i++)
		matcher->canonical[i] = blind->articles[matcher->order[i]];
	profiles->articles = matcher->canonical;
	matcher->profiles = profiles;
	scores->matcher = matcher;
	return scores;
}

/* The standings of STORY; what the reader has noted may name an outlet, too. */
static const struct standing *const *masked_standings(const struct blind *blind,
						      struct arena *arena,
						      const struct story *story)
{
	const struct standing **standings =
	    arena_zero(arena, blind->count, sizeof *standings);

	for (uint32_t a = 0; a < blind->count; a++) {
		size_t count = story->articles[a]->sentence_count;
		struct standing *masked = arena_zero(arena, count, sizeof *masked);

		for (size_t s = 0; s < count; s++) {
			masked[s] = story->standings[a][s];
			masked[s].note = masked_line(blind, arena, a, masked[s].note);
		}
		standings[a] = masked;
	}
	return standings;
}

static const struct decision *masked_decisions(const struct blind *blind,
					       struct arena *arena,
					       const struct story *story)
{
	struct decision *decisions =
	    arena_zero(arena, story->decision_count, sizeof *decisions);

	for (size_t i = 0; i < story->decision_count; i++) {
		decisions[i] = story->decisions[i];
		decisions[i].text =
		    masked_line(blind, arena, decisions[i].a.article, decisions[i].text);
	}
	return decisions;
}

struct story *blind_story(const struct blind *blind, const struct story *story)
{
	struct arena *arena = arena_new();
	struct story *masked = arena_zero(arena, 1, sizeof *masked);

	*masked = *story;
	masked->arena = arena;
	masked->is_blind = true;
	masked->articles = blind->articles;
	masked->links = masked_links(blind, arena, story);
	masked->ties = masked_ties(blind, arena, story);
	masked->standings = masked_standings(blind, arena, story);
	masked->decisions = masked_decisions(blind, arena, story);
	masked->scores = masked_scores(blind, arena, story);
	return masked;
}

/* An article with the digest of its text. */
struct drawn {
	struct article *article;
	char digest[DIGEST_LENGTH + 1];
};

static int drawn_order(const void *a, const void *b)
{
	const struct drawn *x = a, *y = b;
	int order = strcmp(x->digest, y->digest);

	return order ? order : strcmp(x->article->label, y->article->label);
}

void blind_shuffle(struct article **articles, size_t count)
{
	struct drawn *drawn = mem_zero(count, sizeof *drawn);

	for (size_t i = 0; i < count; i++) {
		drawn[i].article = articles[i];
		digest_hex(drawn[i].digest, articles[i]->text);
	}
	if (count)
		qsort(drawn, count, sizeof *drawn, drawn_order);
	for (size_t i = 0; i < count; i++)
		articles[i] = drawn[i].article;
	free(drawn);
}
