/*
 * Built in passes: tokens of all sentences, then names (which need all tokens), then the
 * weights of terms (which need all sentences), then one space after the other.
 */
#include "config.h"

#include "align/link/profile_build.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/key_set.h"
#include "base/mem.h"
#include "base/vec.h"
#include "align/values/quantity_find.h"
#include "align/link/copies_find.h"
#include "align/link/space.h"

static void fill_tokens(struct profiles *profiles)
{
	struct profile *profile = profiles->items;

	for (size_t a = 0; a < profiles->article_count; a++) {
		const struct article *article = profiles->articles[a];
		uint32_t language =
		    term_language(profiles->vocabulary, article->language);
		bool in_quotation = false;

		for (size_t s = 0; s < article->sentence_count; s++, profile++) {
			const struct sentence *sentence = &article->sentences[s];
			size_t last = article->sentence_count - 1;

			/* What goes on in the next paragraph is opened again there. */
			if (s && sentence[-1].paragraph != sentence->paragraph)
				in_quotation = false;
			profile->article = (uint32_t)a;
			profile->language = language;
			profile->sentence = (uint32_t)s;
			profile->place = last ? (double)s / (double)last : 0;
			profile->tokens = term_tokens(
			    profiles->vocabulary, profiles->arena,
			    (struct excerpt){article, sentence->span}, &in_quotation);
			numeral_join(profiles->vocabulary, profile->tokens, article);
		}
	}
}

/* Rarity is told among the sentences of one language. */
static void count_languages(struct profiles *profiles)
{
	profiles->in_language =
	    arena_zero(profiles->arena, term_language_count(profiles->vocabulary),
		       sizeof *profiles->in_language);
	for (uint32_t i = 0; i < profiles->count; i++)
		profiles->in_language[profiles->items[i].language]++;
}

static void fill_quantities(struct profiles *profiles, struct profile *profile)
{
	const struct article *article = profiles->articles[profile->article];
	struct numeral_scan scan = {
	    .vocabulary = profiles->vocabulary,
	    .tokens = profile->tokens,
	    .text = article->text,
	    .language = article->language,
	};

	profile->quantities =
	    quantity_find(profiles->arena, &scan, &profile->quantity_count);
}

/* Ranks the quantities of the sentences FROM..TO - 1. */
static void rank_quantities(struct quantity_ranking *ranking,
			    const struct profiles *profiles, uint32_t from, uint32_t to)
{
	size_t count = 0;

	for (uint32_t i = from; i < to; i++)
		count += profile_quantities_compared(&profiles->items[i]);
	ranking->items = arena_zero(profiles->arena, count, sizeof *ranking->items);
	for (uint32_t i = from; i < to; i++) {
		const struct profile *profile = &profiles->items[i];

		for (size_t k = 0; k < profile_quantities_compared(profile); k++)
			ranking->items[ranking->count++] =
			    (struct ranked_quantity){&profile->quantities[k], i};
	}
	quantity_ranking_sort(ranking);
}

static void rank_all_quantities(struct profiles *profiles)
{
	profiles->rankings = arena_zero(profiles->arena, profiles->article_count,
					sizeof *profiles->rankings);
	for (size_t a = 0; a < profiles->article_count; a++)
		rank_quantities(&profiles->rankings[a], profiles, profiles->first[a],
				profiles->first[a + 1]);
}

struct flagged {
	uint32_t term;
	unsigned flags;
};

static int flagged_order(const void *a, const void *b)
{
	const struct flagged *x = a, *y = b;

	return (x->term > y->term) - (x->term < y->term);
}

static void fill_bag(struct profiles *profiles, struct profile *profile)
{
	struct token_list tokens = profile->tokens;
	struct flagged *all = mem_zero(tokens.count, sizeof *all);
	struct bag *bag = &profile->bag;
	size_t count = 0, quoted = 0;

	for (size_t i = 0; i < tokens.count; i++) {
		quoted += (tokens.items[i].flags & TOKEN_QUOTED) != 0;
		if (tokens.items[i].flags & TOKEN_CONTENT)
			all[count++] =
			    (struct flagged){tokens.items[i].term, tokens.items[i].flags};
	}
	if (tokens.count)
		profile->quoted = (double)quoted / (double)tokens.count;
	if (count)
		qsort(all, count, sizeof *all, flagged_order);
	bag->terms = arena_zero(profiles->arena, count, sizeof *bag->terms);
	bag->flags = arena_zero(profiles->arena, count, sizeof *bag->flags);
	bag->anchors = arena_zero(profiles->arena, count, sizeof *bag->anchors);
	for (size_t i = 0; i < count; i++) {
		if (!bag->count || bag->terms[bag->count - 1] != all[i].term)
			bag->terms[bag->count++] = all[i].term;
		bag->flags[bag->count - 1] |= all[i].flags;
	}
	free(all);
}

/* The weights of all terms. */
static void weigh_terms(struct profiles *profiles, struct background *background)
{
	const struct vocabulary *vocabulary = profiles->vocabulary;
	uint32_t terms = term_count(vocabulary);
	uint32_t *sentences = mem_zero(terms, sizeof *sentences);

	profiles->background =
	    arena_zero(profiles->arena, terms, sizeof *profiles->background);
	profiles->story = arena_zero(profiles->arena, terms, sizeof *profiles->story);
	profiles->rare = arena_zero(profiles->arena, terms, sizeof *profiles->rare);
	for (uint32_t i = 0; i < profiles->count; i++)
		for (uint32_t k = 0; k < profiles->items[i].bag.count; k++)
			sentences[profiles->items[i].bag.terms[k]]++;
	for (uint32_t t = 0; t < terms; t++) {
		uint32_t language = term_language_of(vocabulary, t);

		profiles->background[t] =
		    background_idf(background, term_language_code(vocabulary, language),
				   term_text(vocabulary, t));
		if (!sentences[t])
			continue;
		profiles->story[t] =
		    log((profiles->in_language[language] + 1.0) / sentences[t]);
		profiles->rare[t] = sqrt(profiles->story[t] * profiles->background[t]);
	}
	free(sentences);
}

/* What a sentence weighs by its terms. */
static void weigh_bag(struct profiles *profiles, struct profile *profile)
{
	const struct bag *bag = &profile->bag;

	for (uint32_t k = 0; k < bag->count; k++) {
		double rare = profiles->rare[bag->terms[k]];

		profile->rare_total += rare;
		profile->story_total += profiles->story[bag->terms[k]];
		if (bag->flags[k] & TOKEN_NAME)
			profile->name_total += profiles->story[bag->terms[k]];
		profile->length += rare * rare;
	}
	profile->length = sqrt(profile->length);
	profile->windows = window_find(profiles->arena, &profile->tokens, profiles->rare,
				       profiles->story);
}

/* Sets the anchors: article by article, since rarity in one article is what counts. */
static void count_anchors(struct profiles *profiles)
{
	uint32_t *sentences =
	    mem_zero(term_count(profiles->vocabulary), sizeof *sentences);

	for (size_t a = 0; a < profiles->article_count; a++) {
		uint32_t from = profiles->first[a], to = profiles->first[a + 1];

		for (uint32_t i = from; i < to; i++)
			for (uint32_t k = 0; k < profiles->items[i].bag.count; k++)
				sentences[profiles->items[i].bag.terms[k]]++;
		for (uint32_t i = from; i < to; i++) {
			struct bag *bag = &profiles->items[i].bag;

			for (uint32_t k = 0; k < bag->count; k++)
				bag->anchors[k] = 1 / (float)sentences[bag->terms[k]];
		}
		for (uint32_t i = from; i < to; i++)
			for (uint32_t k = 0; k < profiles->items[i].bag.count; k++)
				sentences[profiles->items[i].bag.terms[k]] = 0;
	}
	free(sentences);
}

/* Numbers have no meaning that a lexicon knows, nor has what is not English. */
static void find_relatives(struct profiles *profiles, const struct lexicon *lexicon)
{
	bool *is_ordinary =
	    mem_zero(term_count(profiles->vocabulary), sizeof *is_ordinary);

	for (uint32_t i = 0; i < profiles->count; i++) {
		const struct bag *bag = &profiles->items[i].bag;

		if (strcmp(profile_article(profiles, i)->language, "en") != 0)
			continue;
		for (uint32_t k = 0; k < bag->count; k++)
			if (!(bag->flags[k] & TOKEN_NUMBER))
				is_ordinary[bag->terms[k]] = true;
	}
	profiles->relatives = meaning_relatives(profiles->arena, lexicon,
						profiles->vocabulary, is_ordinary);
	free(is_ordinary);
}

struct profiles *profile_build(const struct article *const *articles, size_t count,
			       const struct lexicon *lexicon,
			       struct background *background)
{
	struct profiles *profiles = mem_zero(1, sizeof *profiles);

	profiles->arena = arena_new();
	profiles->vocabulary = term_vocabulary_new();
	profiles->articles = articles;
	profiles->article_count = count;
	profiles->first = arena_zero(profiles->arena, count + 1, sizeof *profiles->first);
	for (size_t a = 0; a < count; a++)
		profiles->first[a + 1] =
		    profiles->first[a] + (uint32_t)articles[a]->sentence_count;
	profiles->count = profiles->first[count];
	profiles->items =
	    arena_zero(profiles->arena, profiles->count, sizeof *profiles->items);
	fill_tokens(profiles);
	count_languages(profiles);
	for (uint32_t i = 0; i < profiles->count; i++) {
		term_mark_names(profiles->vocabulary, profiles->items[i].tokens);
		fill_quantities(profiles, &profiles->items[i]);
		fill_bag(profiles, &profiles->items[i]);
	}
	rank_all_quantities(profiles);
	weigh_terms(profiles, background);
	for (uint32_t i = 0; i < profiles->count; i++)
		weigh_bag(profiles, &profiles->items[i]);
	count_anchors(profiles);
	find_relatives(profiles, lexicon);
	if (profiles->count)
		space_fill(profiles);
	copies_find(&profiles->copies, profiles);
	return profiles;
}
