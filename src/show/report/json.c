/*
 * The JSON report, schema 1, or 2 where it has `equals`: without those its links would
 * say less than they do in schema 1.  It is written here and not by a library because of
 * two promises that none keeps: fractions have four decimals, and control, bidi and
 * invisible characters are \u escapes while all other text stays as it is.
 */
#include "config.h"

#include <math.h>

#include "base/unicode.h"
#include "align/decision.h"
#include "align/evidence.h"
#include "align/why/correspondence.h"
#include "show/report/report.h"

/* Where a value goes and whether a comma is due before it. */
struct json {
	struct buf *out;
	int depth;
	bool is_first;
};

static void start_value(struct json *json, const char *key)
{
	if (!json->is_first)
		buf_char(json->out, ',');
	buf_char(json->out, '\n');
	buf_fill(json->out, ' ', (size_t)json->depth);
	if (key) {
		buf_char(json->out, '"');
		buf_text(json->out, key);
		buf_text(json->out, "\": ");
	}
	json->is_first = false;
}

static void open_value(struct json *json, const char *key, char bracket)
{
	start_value(json, key);
	buf_char(json->out, bracket);
	json->depth++;
	json->is_first = true;
}

static void close_value(struct json *json, char bracket)
{
	json->depth--;
	if (!json->is_first) {
		buf_char(json->out, '\n');
		buf_fill(json->out, ' ', (size_t)json->depth);
	}
	buf_char(json->out, bracket);
	json->is_first = false;
}

static void write_escape(struct buf *out, uint32_t character)
{
	if (character < 0x10000) {
		buf_format(out, "\\u%04x", (unsigned)character);
		return;
	}
	character -= 0x10000;
	buf_format(out, "\\u%04x\\u%04x", 0xD800 + (unsigned)(character >> 10),
		   0xDC00 + (unsigned)(character & 0x3FF));
}

/* Adds TEXT, in stretches of what can stay as it is. */
static void write_text(struct buf *out, struct str text)
{
	size_t from = 0;

	buf_char(out, '"');
	for (size_t at = 0, step; at < text.length; at += step) {
		uint32_t character = unicode_at(text, at, &step);
		bool is_marked = character == '"' || character == '\\';

		if (!is_marked && character >= ' ' && !unicode_is_unsafe(character))
			continue;
		buf_add(out, text.bytes + from, at - from);
		if (is_marked) {
			buf_char(out, '\\');
			buf_char(out, (char)character);
		} else {
			write_escape(out, character);
		}
		from = at + step;
	}
	buf_add(out, text.bytes + from, text.length - from);
	buf_char(out, '"');
}

static void add_text(struct json *json, const char *key, struct str text)
{
	start_value(json, key);
	write_text(json->out, text);
}

/* TEXT may be NULL; a name of a file may hold bytes that are no UTF-8. */
static void add_string(struct json *json, const char *key, const char *text)
{
	struct buf clean = BUF_EMPTY;

	start_value(json, key);
	if (!text) {
		buf_text(json->out, "null");
		return;
	}
	unicode_repair(&clean, str_of(text));
	write_text(json->out, buf_str(&clean));
	buf_done(&clean);
}

static void add_number(struct json *json, const char *key, size_t value)
{
	start_value(json, key);
	buf_number(json->out, value, 1);
}

/* A number of 0 and more, with four decimals. */
static void add_fraction(struct json *json, const char *key, double value)
{
	uint64_t parts = (uint64_t)lrint(value * 10000);

	start_value(json, key);
	buf_number(json->out, parts / 10000, 1);
	buf_char(json->out, '.');
	buf_number(json->out, parts % 10000, 4);
}

static void add_bool(struct json *json, const char *key, bool value)
{
	start_value(json, key);
	buf_text(json->out, value ? "true" : "false");
}

static void add_place(struct json *json, const char *key, struct place place)
{
	open_value(json, key, '{');
	add_number(json, "article", place.article);
	add_number(json, "sentence", place.sentence);
	close_value(json, '}');
}

static void add_excerpt(struct json *json, struct excerpt excerpt)
{
	struct buf text = BUF_EMPTY;

	article_fold_space(&text, excerpt);
	add_text(json, "text", buf_str(&text));
	buf_done(&text);
	add_number(json, "offset", excerpt.span.offset);
	add_number(json, "length", excerpt.span.length);
	add_number(json, "input_offset",
		   map_back(&excerpt.article->map, excerpt.span.offset));
}

static void write_metadata(struct json *json, const struct article *article)
{
	open_value(json, "metadata", '[');
	for (size_t i = 0; i < article->metadata_count; i++) {
		const struct metadata *metadata = &article->metadata[i];

		open_value(json, NULL, '{');
		add_string(json, "kind", article_metadata_name(metadata->kind));
		add_excerpt(json, (struct excerpt){article, metadata->span});
		close_value(json, '}');
	}
	close_value(json, ']');
}

static void write_furniture(struct json *json, const struct article *article)
{
	open_value(json, "furniture", '[');
	for (size_t i = 0; i < article->furniture_count; i++) {
		const struct furniture *furniture = &article->furniture[i];

		open_value(json, NULL, '{');
		add_string(json, "kind", article_furniture_name(furniture->kind));
		add_bool(json, "sure", furniture->is_sure);
		add_excerpt(json, (struct excerpt){article, furniture->span});
		close_value(json, '}');
	}
	close_value(json, ']');
}

static void write_sentence(struct json *json, const struct story *story,
			   struct place place)
{
	const struct sentence *sentence = story_sentence(story, place);
	const struct standing *standing = story_standing(story, place);

	open_value(json, NULL, '{');
	add_excerpt(json, story_excerpt(story, place));
	add_number(json, "paragraph", sentence->paragraph);
	add_string(json, "status", story_status_name(standing->status));
	add_bool(json, "sure", standing->sure);
	add_bool(json, "judged", standing->judged);
	add_bool(json, "decided", standing->decided);
	add_number(json, "statement", standing->statement);
	if (standing->has_nearest) {
		open_value(json, "nearest", '{');
		add_number(json, "article", standing->nearest.article);
		add_number(json, "sentence", standing->nearest.sentence);
		add_fraction(json, "probability", standing->nearest_probability);
		close_value(json, '}');
	} else {
		add_string(json, "nearest", NULL);
	}
	close_value(json, '}');
}

static void write_article(struct json *json, const struct story *story, uint32_t number)
{
	const struct article *article = story->articles[number];

	open_value(json, NULL, '{');
	add_string(json, "label", article->label);
	add_string(json, "source", article->source);
	add_string(json, "title", article->title);
	add_string(json, "byline", article->byline);
	add_string(json, "date", article->date);
	add_string(json, "url", article->url);
	add_string(json, "agency", article->agency);
	add_string(json, "language", article->language);
	add_bool(json, "truncated", article->truncated);
	add_string(json, "version_of", article->version_of);
	add_number(json, "origin", story->origins[number]);
	write_metadata(json, article);
	write_furniture(json, article);
	open_value(json, "sentences", '[');
	for (uint32_t s = 0; s < article->sentence_count; s++)
		write_sentence(json, story, (struct place){number, s});
	close_value(json, ']');
	close_value(json, '}');
}

/* Adds the words at SPAN of the article of PLACE, as KEY, and where they stand. */
static void add_words(struct json *json, const char *const keys[2],
		      const struct story *story, struct place place, struct span span)
{
	struct buf text = BUF_EMPTY;

	article_fold_space(&text, (struct excerpt){story->articles[place.article], span});
	add_text(json, keys[0], buf_str(&text));
	add_number(json, keys[1], span.offset);
	buf_done(&text);
}

/* What carried LINK, if the judge told. */
static void write_words(struct json *json, const struct story *story,
			const struct link *link)
{
	static const char *const a[] = {"a", "offset_a"}, *const b[] = {"b", "offset_b"};
	correspondence_list correspondences = {0};

	correspondence_find(&correspondences, story, link->a, link->b);
	if (correspondences.count)
		open_value(json, "words", '[');
	for (size_t i = 0; i < correspondences.count; i++) {
		const struct correspondence *correspondence = &correspondences.items[i];

		open_value(json, NULL, '{');
		add_words(json, a, story, link->a, correspondence->a);
		add_words(json, b, story, link->b, correspondence->b);
		add_bool(json, "same", correspondence->is_same);
		add_fraction(json, "likeness", correspondence->likeness);
		add_fraction(json, "weight", correspondence->weight);
		close_value(json, '}');
	}
	if (correspondences.count)
		close_value(json, ']');
	vec_done(&correspondences);
}

static void write_link(struct json *json, const struct story *story,
		       const struct link *link)
{
	open_value(json, NULL, '{');
	add_place(json, "a", link->a);
	add_place(json, "b", link->b);
	add_fraction(json, "similarity", link->similarity);
	add_fraction(json, "probability", link->probability);
	add_bool(json, "sure", link->sure);
	add_bool(json, "judged", link->judged);
	add_bool(json, "decided", link->decided);
	add_string(json, "relation", link_relation_name(link->relation));
	add_fraction(json, "verbatim", link->verbatim);
	open_value(json, "differences", '[');
	for (size_t i = 0; i < link->difference_count; i++) {
		const struct difference *difference = &link->differences[i];

		open_value(json, NULL, '{');
		add_string(json, "kind", link_difference_name(difference->kind));
		add_string(json, "a", difference->a);
		add_string(json, "b", difference->b);
		add_string(json, "matters", link_matters_name(difference->matters));
		add_bool(json, "sure", difference->sure);
		close_value(json, '}');
	}
	close_value(json, ']');
	write_words(json, story, link);
	close_value(json, '}');
}

static void write_tie(struct json *json, const struct tie *tie)
{
	open_value(json, NULL, '{');
	add_string(json, "kind", origin_tie_name(tie->kind));
	add_number(json, "a", tie->a);
	add_number(json, "b", tie->b);
	if (tie->kind == TIE_WORDING)
		add_fraction(json, "share", tie->share);
	if (tie->name)
		add_string(json, "name", tie->name);
	close_value(json, '}');
}

static void write_statement(struct json *json, const struct statement *statement)
{
	open_value(json, NULL, '{');
	add_string(json, "status", story_status_name(statement->status));
	add_bool(json, "sure", statement->sure);
	add_string(json, "reach", story_reach_name(statement->reach));
	add_number(json, "outlets", statement->outlet_count);
	add_number(json, "origins", statement->origin_count);
	open_value(json, "members", '[');
	for (size_t i = 0; i < statement->member_count; i++)
		add_place(json, NULL, statement->members[i]);
	close_value(json, ']');
	close_value(json, '}');
}

static void write_disagreement(struct json *json, const struct disagreement *disagreement)
{
	open_value(json, NULL, '{');
	add_string(json, "kind", link_difference_name(disagreement->kind));
	add_bool(json, "sure", disagreement->sure);
	open_value(json, "differences", '[');
	for (size_t i = 0; i < disagreement->detail_count; i++) {
		open_value(json, NULL, '{');
		add_number(json, "link", disagreement->details[i].link);
		add_number(json, "difference", disagreement->details[i].difference);
		close_value(json, '}');
	}
	close_value(json, ']');
	close_value(json, '}');
}

/* Who was asked about the links, and whether all was answered. */
static void write_judges(struct json *json, const struct story *story)
{
	open_value(json, "judges", '[');
	for (size_t i = 0; i < story->judging_count; i++) {
		const struct judging *judging = &story->judgings[i];

		open_value(json, NULL, '{');
		add_string(json, "name", judging->name);
		add_string(json, "network", judging->network);
		add_number(json, "asked", judging->asked);
		add_number(json, "answered", judging->answered);
		add_bool(json, "complete", judging->answered == judging->asked);
		close_value(json, '}');
	}
	close_value(json, ']');
}

/* One decision of the reader, with what it says in place of the program. */
static void write_decision(struct json *json, const struct story *story,
			   const struct decision *decision)
{
	bool is_pair = decision_is_pair(decision->kind);

	open_value(json, NULL, '{');
	add_string(json, "kind", decision_name(decision->kind));
	add_place(json, "a", decision->a);
	if (is_pair)
		add_place(json, "b", decision->b);
	if (decision->kind == DECISION_LINK)
		add_string(json, "relation", link_relation_name(decision->relation));
	if (decision->kind == DECISION_STATUS) {
		add_string(json, "status", story_status_name(decision->status));
		add_string(json, "found",
			   story_status_name(story_standing(story, decision->a)->found));
	}
	if (decision->kind == DECISION_NOTE)
		add_string(json, "text", decision->text);
	close_value(json, '}');
}

static void write_decisions(struct json *json, const struct story *story)
{
	open_value(json, "decisions", '[');
	for (size_t i = 0; i < story->decision_count; i++)
		write_decision(json, story, &story->decisions[i]);
	close_value(json, ']');
}

/* Sentences that are linked although `links` does not name every pair of them. */
static void write_equals(struct json *json, const struct story *story)
{
	open_value(json, "equals", '[');
	for (size_t i = 0; i < story->equals_count; i++) {
		open_value(json, NULL, '[');
		for (size_t m = 0; m < story->equals[i].member_count; m++)
			add_place(json, NULL, story->equals[i].members[m]);
		close_value(json, ']');
	}
	close_value(json, ']');
}

void report_json_write(struct buf *out, const struct story *story,
		       const struct report_options *options)
{
	struct json json = {.out = out, .depth = 1, .is_first = true};

	(void)options; /* JSON is UTF-8 and has no width */
	buf_char(out, '{');
	add_number(&json, "schema", story->equals_count ? 2 : 1);
	add_string(&json, "program", PACKAGE_NAME " " PACKAGE_VERSION);
	if (story->is_blind)
		add_bool(&json, "blind", true);
	write_judges(&json, story);
	write_decisions(&json, story);
	open_value(&json, "articles", '[');
	for (uint32_t a = 0; a < story->article_count; a++)
		write_article(&json, story, a);
	close_value(&json, ']');
	open_value(&json, "ties", '[');
	for (size_t i = 0; i < story->tie_count; i++)
		write_tie(&json, &story->ties[i]);
	close_value(&json, ']');
	open_value(&json, "links", '[');
	for (size_t i = 0; i < story->link_count; i++)
		write_link(&json, story, &story->links[i]);
	close_value(&json, ']');
	if (story->equals_count)
		write_equals(&json, story);
	open_value(&json, "statements", '[');
	for (size_t i = 0; i < story->statement_count; i++)
		write_statement(&json, &story->statements[i]);
	close_value(&json, ']');
	open_value(&json, "disagreements", '[');
	for (size_t i = 0; i < story->disagreement_count; i++)
		write_disagreement(&json, &story->disagreements[i]);
	close_value(&json, ']');
	buf_text(out, "\n}\n");
}
