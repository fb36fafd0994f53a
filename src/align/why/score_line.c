/*
 * Sentences go out as they are shown, white space folded.  A line of scores is read
 * twice: for which articles it is of, and then, by whoever knows them, for the scores.
 */
#include "config.h"

#include "align/why/score_line.h"

#include <jansson.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/unicode.h"
#include "align/link/scores.h"

enum { PROTOCOL = 2 };

static const double widest = 1000; /* log-odds beyond it say nothing more */

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

static bool read_odds(double *odds, const json_t *value)
{
	*odds = json_number_value(value);
	return json_is_number(value) && fabs(*odds) <= widest;
}

/* Reads one of the scores of articles A and B: two sentences and the odds. */
static bool read_score(struct score *score, const struct story *story, const json_t *item)
{
	const struct article *a = story->articles[score->a.article];
	const struct article *b = story->articles[score->b.article];

	return json_array_size(item) == 3 &&
	       read_number(&score->a.sentence, json_array_get(item, 0),
			   a->sentence_count) &&
	       read_number(&score->b.sentence, json_array_get(item, 1),
			   b->sentence_count) &&
	       read_odds(&score->odds, json_array_get(item, 2));
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
		if (!read_score(&score, story, item) ||
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
