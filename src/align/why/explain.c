/*
 * The parts of the score come from the model, the rivals from the pairs around.
 */
#include "config.h"

#include "align/why/explain.h"

#include <math.h>

#include "align/decision.h"
#include "align/tuning.h"
#include "align/link/crowd.h"
#include "align/link/likeness.h"
#include "align/link/scores.h"
#include "align/why/correspondence_text.h"

/* The pair that is explained. */
struct subject {
	const struct story *story;
	struct place places[2];
	struct pair pair;
	struct explanation *explanation;
};

static const char *label_of(const struct subject *subject, int side)
{
	return subject->story->articles[subject->places[side].article]->label;
}

/* MODEL with the last look that PAIR had as its second. */
static struct model last_look(const struct model *model, const struct pair *pair)
{
	struct model looks = *model;

	if (!pair_has_second_look(pair))
		looks.second = model->first;
	return looks;
}

/* Adds PART behind the stronger ones; of equals, the first stays first. */
static void insert_part(struct explanation *explanation, struct part part)
{
	size_t at = explanation->parts.count;

	vec_push(&explanation->parts, part);
	for (; at && fabs(explanation->parts.items[at - 1].pull) < fabs(part.pull); at--)
		explanation->parts.items[at] = explanation->parts.items[at - 1];
	explanation->parts.items[at] = part;
}

/* The part of FEATURE, which has VALUE. */
static struct part part_of(const struct model *looks, enum feature feature, double value)
{
	return (struct part){
	    .name = model_feature_name(feature),
	    .meaning = model_feature_meaning(feature),
	    .aspect = reason_aspect_of(feature),
	    .value = value,
	    .average = looks->mean[feature],
	    .pull = model_pull(looks, feature, value),
	};
}

/* Each part and what they make together.  The odds of the first look are the sum of its
 * features, which are parts themselves. */
static void list_parts(struct explanation *explanation, const struct model *looks,
		       const struct pair *pair)
{
	int count = explanation->looked_twice ? FEATURE_COUNT : FEATURE_FIRST_COUNT;
	double sum = 0;

	for (int i = 0; i < count; i++) {
		struct part part = part_of(looks, (enum feature)i, pair->features[i]);

		if (i == FEATURE_ODDS || !model_has(looks, (enum feature)i))
			continue;
		insert_part(explanation, part);
		explanation->aspects[part.aspect] += part.pull;
		sum += part.pull;
	}
	explanation->constant = model_constant(looks);
	explanation->odds = explanation->looked_twice
				? model_odds(looks, pair->features)
				: model_first_odds(looks, pair->features);
	explanation->chance = model_chance(explanation->odds);
	explanation->held = explanation->odds - explanation->constant - sum;
}

/* The likeliest other sentence that SIDE's has in the other one's article. */
static void find_rival(struct subject *subject, int side)
{
	const struct matcher *matcher = subject->story->scores->matcher;
	struct rival *rival = &subject->explanation->rivals[side];
	struct place other = subject->places[1 - side];
	uint32_t from = matcher_number(matcher, subject->places[side]);

	for (uint32_t n = 0; n < matcher->pairs->neighbour_counts[from]; n++) {
		const struct neighbour *neighbour = &matcher->pairs->neighbours[from][n];
		struct place place = matcher_place(matcher, neighbour->other);
		double probability =
		    scores_probability(subject->story->scores, neighbour->pair);

		if (place.article == other.article && !link_same_place(place, other) &&
		    (!rival->exists || probability > rival->probability))
			*rival = (struct rival){true, place, probability};
	}
}

/* Takes the reader's decision and the verdict on a candidate into account, if there are
 * any. */
static void find_verdict(struct subject *subject)
{
	const struct matcher *matcher = subject->story->scores->matcher;
	struct explanation *explanation = subject->explanation;
	const struct pair *pair =
	    pair_find(matcher->pairs, matcher_number(matcher, subject->places[0]),
		      matcher_number(matcher, subject->places[1]));
	struct link room;
	const struct link *link =
	    story_link_in(subject->story, subject->places[0], subject->places[1], &room);

	explanation->is_linked = link != NULL;
	explanation->probability = subject->pair.probability;
	explanation->is_decided =
	    !explanation->is_equal &&
	    decision_on_pair(subject->story, subject->places[0], subject->places[1]);
	if (explanation->is_decided)
		explanation->probability = link ? 1 : 0;
	if (!pair || explanation->is_decided)
		return;
	explanation->probability = scores_probability(
	    subject->story->scores, (size_t)(pair - matcher->pairs->items));
	explanation->is_judged = (link && link->judged) ||
				 explanation->probability < subject->pair.probability ||
				 explanation->probability > subject->pair.probability;
}

static void add_verdict(const struct subject *subject)
{
	struct explanation *explanation = subject->explanation;

	if (explanation->is_equal)
		reason_add(&explanation->reasons, REASON_VERDICT, 0,
			   "the same sentence, but for case and typography");
	else if (explanation->is_decided)
		reason_add(&explanation->reasons, REASON_VERDICT, 0,
			   "%s by the reader, by the scores %.2f",
			   explanation->is_linked ? "linked" : "rejected",
			   explanation->scored);
	else if (explanation->is_hollow && !explanation->is_judged)
		reason_add(&explanation->reasons, REASON_VERDICT, 0,
			   "too few words of content, and nothing linked around them");
	else if (explanation->is_judged)
		reason_add(&explanation->reasons, REASON_VERDICT, 0,
			   "judged %.2f, by the scores %.2f", explanation->probability,
			   explanation->scored);
	else if (subject->pair.is_crowded)
		reason_add(&explanation->reasons, REASON_VERDICT, 0,
			   "no link, since both have likelier ones in the other's "
			   "article, %d each",
			   CROWD_LINKS);
}

/* Why nobody weighed the pair; in the order of the sieves that it went through. */
static void add_not_weighed(const struct subject *subject)
{
	const float *features = subject->pair.features;
	const char *why =
	    "others of their articles have more in common with each of them";

	if (subject->explanation->is_candidate)
		return;
	if (!profile_is_comparable(subject->story->scores->matcher->profiles,
				   subject->pair.a, subject->pair.b))
		why = "their articles are in different languages";
	else if (features[FEATURE_COSINE_RARE] < tuning.candidate_cosine)
		why = "no rare word in common, nor many words in a row";
	else if (likeness_sum(features) < tuning.candidate_likeness)
		why = "too little in common at first sight";
	reason_add(&subject->explanation->reasons, REASON_ASIDE, 0, "not weighed: %s",
		   why);
}

static void add_cut(const struct subject *subject)
{
	struct explanation *explanation = subject->explanation;
	double margin = explanation->probability - explanation->cut;

	if (!explanation->is_equal && !explanation->is_judged &&
	    !explanation->is_decided && explanation->is_candidate)
		reason_add(&explanation->reasons, REASON_CUT, 0,
			   "%.2f %s the cut of %.2f", fabs(margin),
			   margin < 0 ? "below" : "above", explanation->cut);
}

static void add_rival(const struct subject *subject, int side)
{
	struct explanation *explanation = subject->explanation;
	const struct rival *rival = &explanation->rivals[side];
	double margin = explanation->probability - rival->probability;

	if (rival->exists)
		reason_add(&explanation->reasons, REASON_NEXT, 0,
			   "%s: sentence %u of %s at %.2f (%.2f %s)",
			   margin < 0 ? "nearer" : "next", rival->place.sentence + 1,
			   label_of(subject, 1 - side), rival->probability, fabs(margin),
			   margin < 0 ? "ahead" : "behind");
}

void explain_pair(struct explanation *explanation, const struct story *story,
		  struct place a, struct place b)
{
	const struct matcher *matcher = story->scores->matcher;
	struct subject subject = {
	    .story = story, .places = {a, b}, .explanation = explanation};
	bool is_candidate = matcher_pair(matcher, a, b, &subject.pair);
	struct model looks = last_look(matcher->model, &subject.pair);
	struct buf same = BUF_EMPTY;
	struct reason_pair scored = {.profiles = matcher->profiles,
				     .a = matcher_number(matcher, a),
				     .b = matcher_number(matcher, b),
				     .pair = &subject.pair,
				     .model = &looks};

	*explanation = (struct explanation){
	    .similarity = subject.pair.similarity,
	    .cut = matcher->model->cut,
	    .is_equal = subject.pair.is_equal,
	    .is_hollow = subject.pair.is_hollow,
	    .is_candidate = is_candidate,
	    .looked_twice = pair_has_second_look(&subject.pair),
	    .first = subject.pair.first,
	    .scored = subject.pair.probability,
	};
	find_verdict(&subject);
	list_parts(explanation, &looks, &subject.pair);
	find_rival(&subject, 0);
	find_rival(&subject, 1);
	add_verdict(&subject);
	add_not_weighed(&subject);
	for (int i = 0; i < ASPECT_COUNT; i++)
		scored.aspects[i] = explanation->aspects[i];
	correspondence_text_add(&same, story, a, b);
	scored.same = buf_str(&same);
	reason_find(&explanation->reasons, &scored);
	buf_done(&same);
	add_cut(&subject);
	add_rival(&subject, 0);
	add_rival(&subject, 1);
}

bool explain_nearest(const struct story *story, struct place place, uint32_t article,
		     struct place *nearest, double *probability)
{
	const struct matcher *matcher = story->scores->matcher;
	const struct pairs *pairs = matcher->pairs;
	uint32_t number = matcher_number(matcher, place);
	bool is_found = false;

	for (uint32_t n = 0; n < pairs->neighbour_counts[number]; n++) {
		const struct neighbour *neighbour = &pairs->neighbours[number][n];
		struct place other = matcher_place(matcher, neighbour->other);
		double chance;

		/* First, since the score is far away in memory. */
		if (other.article != article)
			continue;
		chance = scores_probability(story->scores, neighbour->pair);
		if (is_found && chance <= *probability)
			continue;
		*nearest = other;
		*probability = chance;
		is_found = true;
	}
	return is_found;
}

static const struct token_list *tokens_of(const struct story *story, struct place place)
{
	const struct matcher *matcher = story->scores->matcher;

	return &matcher->profiles->items[matcher_number(matcher, place)].tokens;
}

static bool has_term(const struct token_list *tokens, uint32_t term)
{
	for (size_t i = 0; i < tokens->count; i++)
		if (tokens->items[i].term == term)
			return true;
	return false;
}

bool explain_is_said(const struct story *story, struct place place, struct span word,
		     struct place other)
{
	const struct token_list *tokens = tokens_of(story, place);
	const struct token_list *there = tokens_of(story, other);
	bool has_any = false;

	for (size_t i = 0; i < tokens->count; i++) {
		struct span span = tokens->items[i].span;

		if (span.offset >= word.offset + word.length ||
		    word.offset >= span.offset + span.length)
			continue;
		has_any = true;
		if (!has_term(there, tokens->items[i].term))
			return false;
	}
	return has_any;
}

void explain_done(struct explanation *explanation)
{
	reason_done(&explanation->reasons);
	vec_done(&explanation->parts);
}
