/*
 * Sentences go out as they are shown, white space folded, and words come back by their
 * bytes in these.  A line of scores is read twice: for which articles it is of, and then,
 * by whoever knows them, for the scores.
 */
#include "config.h"

#include "align/why/score_line.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "base/unicode.h"
#include "align/link/scores.h"
#include "align/why/folded.h"
#include "align/why/pair_scores.h"

enum {
	PROTOCOL = 2,
	TEXT_BYTES = 4000, /* of one text by itself */
};

static const double widest = 1000;   /* log-odds beyond it say nothing more */
static const double heaviest = 1000; /* what two words weigh, at most */

static json_t *text_of(struct str text)
{
	struct buf clean = BUF_EMPTY;
	json_t *value;

	unicode_repair(&clean, text);
	value = json_stringn(buf_str(&clean).bytes, clean.length);
	buf_done(&clean);
	return value;
}

/* Sets what the judge reads of ARTICLE. */
static void set_article(json_t *line, const struct article *article)
{
	json_t *sentences = json_array();

	json_object_set_new(line, "language", text_of(str_of(article->language)));
	json_object_set_new(line, "title",
			    article->title ? text_of(str_of(article->title))
					   : json_null());
	for (size_t s = 0; s < article->sentence_count; s++) {
		struct buf text = BUF_EMPTY;

		article_fold_space(&text,
				   (struct excerpt){article, article->sentences[s].span});
		json_array_append_new(sentences, text_of(buf_str(&text)));
		buf_done(&text);
	}
	json_object_set_new(line, "sentences", sentences);
}

/* Adds VALUE, which it takes, as one line. */
static void add_line(struct buf *out, json_t *value)
{
	char *text = json_dumps(value, JSON_COMPACT);

	buf_text(out, text ? text : "{}");
	free(text);
	json_decref(value);
}

uint32_t score_line_article(const struct story *story, uint32_t number)
{
	return story->scores->matcher->order[number];
}

void score_line_write(struct buf *out, const struct story *story, uint32_t number)
{
	json_t *line = json_object();

	json_object_set_new(line, "version", json_integer(PROTOCOL));
	json_object_set_new(line, "article", json_integer(number));
	set_article(line, story->articles[score_line_article(story, number)]);
	add_line(out, line);
}

void score_line_digest(char out[DIGEST_LENGTH + 1], const struct story *story,
		       uint32_t number)
{
	struct buf text = BUF_EMPTY;
	json_t *line = json_object();

	set_article(line, story->articles[score_line_article(story, number)]);
	add_line(&text, line);
	digest_hex(out, buf_str(&text));
	buf_done(&text);
}

static json_t *beginning_of(struct str text)
{
	return text_of(str_slice(
	    text, 0, text.length < TEXT_BYTES ? text.length : (size_t)TEXT_BYTES));
}

void score_line_write_texts(struct buf *out, const struct pair_score *pairs, size_t count,
			    const char *language)
{
	json_t *line = json_object(), *texts = json_array();

	for (size_t i = 0; i < count; i++) {
		json_t *both = json_array();

		json_array_append_new(both, beginning_of(pairs[i].a));
		json_array_append_new(both, beginning_of(pairs[i].b));
		json_array_append_new(texts, both);
	}
	json_object_set_new(line, "version", json_integer(PROTOCOL));
	json_object_set_new(line, "language", text_of(str_of(language)));
	json_object_set_new(line, "texts", texts);
	add_line(out, line);
}

/* LINE as an object, which the caller frees; NULL with the reason. */
static json_t *parse(struct str line, struct err *err)
{
	json_error_t error;
	json_t *root = json_loadb(line.bytes, line.length, 0, &error);

	if (root && json_is_object(root))
		return root;
	json_decref(root);
	err_set(err, "no JSON object");
	return NULL;
}

/* The number NAME of OBJECT, below MOST. */
static bool read_number(uint32_t *number, const json_t *value, size_t most)
{
	json_int_t read = json_is_integer(value) ? json_integer_value(value) : -1;

	*number = (uint32_t)read;
	return read >= 0 && (size_t)read < most;
}

static bool read_between(double *number, const json_t *value, double least, double most)
{
	*number = json_number_value(value);
	return json_is_number(value) && *number >= least && *number <= most;
}

static bool read_odds(double *odds, const json_t *value)
{
	return read_between(odds, value, -widest, widest);
}

/* Reads where a word stands in SENTENCE: the items of MATCH from FIRST on. */
static bool read_place(struct span *span, struct folded *sentence, const json_t *match,
		       size_t first)
{
	uint32_t from, to;

	return read_number(&from, json_array_get(match, first), UINT32_MAX) &&
	       read_number(&to, json_array_get(match, first + 1), UINT32_MAX) &&
	       folded_back(sentence, from, to, span);
}

/* Reads MATCH, of words of the SENTENCES: two places, likeness and weight. */
static bool read_match(struct word_match *out, struct folded sentences[2],
		       const json_t *match)
{
	return json_array_size(match) == 6 &&
	       read_place(&out->a, &sentences[0], match, 0) &&
	       read_place(&out->b, &sentences[1], match, 2) &&
	       read_between(&out->likeness, json_array_get(match, 4), 0, 1) &&
	       read_between(&out->weight, json_array_get(match, 5), 0, heaviest);
}

static bool is_apart(const struct word_match *match, const struct word_match *before)
{
	return match->a.offset >= before->a.offset + before->a.length;
}

/* Reads LIST, the words of SCORE, if there is one; false where it is not as it should. */
static bool read_words(struct score *score, struct arena *arena,
		       const struct story *story, const json_t *list)
{
	size_t count = json_array_size(list), read = 0;
	struct word_match *matches = arena_zero(arena, count, sizeof *matches);
	struct folded sentences[2];

	folded_init(&sentences[0], story_excerpt(story, score->a));
	folded_init(&sentences[1], story_excerpt(story, score->b));
	while (read < count &&
	       read_match(&matches[read], sentences, json_array_get(list, read)) &&
	       (!read || is_apart(&matches[read], &matches[read - 1])))
		read++;
	folded_done(&sentences[0]);
	folded_done(&sentences[1]);
	score->words = (struct word_matches){matches, count};
	return read == count && (!list || json_is_array(list));
}

/* Reads the two sentences and the odds of one of the scores of articles A and B. */
static bool read_odds_of(struct score *score, const struct story *story,
			 const json_t *item)
{
	const struct article *a = story->articles[score->a.article];
	const struct article *b = story->articles[score->b.article];
	size_t size = json_array_size(item);

	return (size == 3 || size == 4) &&
	       read_number(&score->a.sentence, json_array_get(item, 0),
			   a->sentence_count) &&
	       read_number(&score->b.sentence, json_array_get(item, 1),
			   b->sentence_count) &&
	       read_odds(&score->odds, json_array_get(item, 2));
}

static bool read_score(struct score *score, struct arena *arena,
		       const struct story *story, const json_t *item)
{
	return read_odds_of(score, story, item) &&
	       read_words(score, arena, story, json_array_get(item, 3));
}

/* Whether SCORE stands behind the one before it, by the first sentence, then the other.
 */
static bool is_behind(const struct score *score, const struct score *before)
{
	if (score->a.sentence != before->a.sentence)
		return score->a.sentence > before->a.sentence;
	return score->b.sentence > before->b.sentence;
}

static bool read_scores(struct evidence *evidence, const struct story *story,
			struct score score, const json_t *list, struct err *err)
{
	size_t before = evidence->scores.count, index;
	const json_t *item;

	json_array_foreach(list, index, item)
	{
		if (!read_score(&score, evidence->arena, story, item) ||
		    (index &&
		     !is_behind(&score,
				&evidence->scores.items[evidence->scores.count - 1]))) {
			evidence->scores.count = before;
			return err_set(err, "scores out of range or order");
		}
		vec_push(&evidence->scores, score);
	}
	return true;
}

bool score_line_read(struct evidence *evidence, const struct story *story, uint32_t a,
		     uint32_t b, struct str line, struct err *err)
{
	json_t *root = parse(line, err);
	const json_t *list = json_object_get(root, "scores");
	struct judged_articles read = {score_line_article(story, a),
				       score_line_article(story, b), 0};
	struct score score = {.a = {.article = read.a}, .b = {.article = read.b}};
	bool is_good;

	if (!root)
		return false;
	is_good = (json_is_array(list) &&
		   read_odds(&read.floor, json_object_get(root, "floor"))) ||
		  err_set(err, "neither scores nor their floor");
	is_good = is_good && read_scores(evidence, story, score, list, err);
	if (is_good)
		vec_push(&evidence->articles, read);
	json_decref(root);
	return is_good;
}

bool score_line_read_odds(odds_list *odds, struct str line, struct err *err)
{
	json_t *root = parse(line, err);
	const json_t *list = json_object_get(root, "odds"), *item;
	bool is_good = json_is_array(list);
	size_t index;

	json_array_foreach(list, index, item) is_good =
	    is_good && read_odds(vec_add(odds), item);
	json_decref(root);
	return is_good || err_set(err, "no odds");
}

/* Reads the languages of a greeting as " en fr"; what is too much is left out. */
static void read_languages(struct score_line *told, const json_t *list)
{
	size_t index, length = 0;
	const json_t *item;

	told->languages[0] = '\0';
	json_array_foreach(list, index, item)
	{
		const char *code = json_string_value(item);
		size_t more = code ? strlen(code) + 1 : 0;

		if (!more || length + more >= sizeof told->languages)
			continue;
		told->languages[length] = ' ';
		memcpy(told->languages + length + 1, code, more);
		length += more;
	}
}

bool score_line_tell(struct score_line *told, struct str line, struct err *err)
{
	json_t *root = parse(line, err);
	const json_t *languages = json_object_get(root, "languages");
	bool is_good = root != NULL;

	told->is_greeting = json_is_array(languages);
	if (told->is_greeting)
		read_languages(told, languages);
	else if (root &&
		 (!read_number(&told->a, json_object_get(root, "a"), UINT32_MAX) ||
		  !read_number(&told->b, json_object_get(root, "b"), UINT32_MAX)))
		is_good = err_set(err, "neither a greeting nor scores");
	json_decref(root);
	return is_good;
}
