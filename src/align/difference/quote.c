/*
 * The words of one quotation that differ.
 *
 * Two quotations are aligned word by word.  Where words are missing on one side, the
 * quotation was trimmed: outlets do that all the time, and it does not matter.  Where
 * other words stand, it was reworded, and that may change what was said: a denial on one
 * side alone, one pronoun for another ("they destroyed his life", "it destroyed his
 * life"), and one word for another that is neither its like nor its other spelling ("we
 * may", "we must").
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/array.h"
#include "base/mem.h"
#include "base/subsequence.h"
#include "align/tuning.h"
#include "align/difference/search.h"

enum {
	DENIAL_WORDS = 2, /* most words of a gap in which a denial turns what is said */
	NAME_WORDS = 2,	  /* most words of a name for another */
	SPELT_ALIKE = 5	  /* letters of a word from which on one is another spelling */
};

/* The quoted tokens of a side, by index. */
typedef VEC(size_t) token_indices;
typedef VEC(uint32_t) id_list;

/* Two quotations while they are compared. */
struct quotation {
	struct search *search;
	token_indices words[2];
	subsequence_match_list matches;
};

static void list_quoted(const struct search *search, int side, token_indices *out)
{
	size_t count = search->sides[side]->tokens.count;

	for (size_t i = 0; i < count && out->count < TERM_MOST_COMPARED; i++)
		if (difference_search_is_quoted(search, side, i))
			vec_push(out, i);
}

static const struct token *token_of(const struct quotation *quotation, int side,
				    size_t word)
{
	return &quotation->search->sides[side]
		    ->tokens.items[quotation->words[side].items[word]];
}

/* What must be the same of two words: of a number its value, "2" or "two". */
static uint32_t id_of(const struct token *token)
{
	return token->flags & TOKEN_NUMBER ? ~token->term : token->word;
}

static void match_quoted(struct quotation *quotation)
{
	id_list ids[2] = {{0}};

	for (int side = 0; side < 2; side++)
		for (size_t i = 0; i < quotation->words[side].count; i++)
			vec_push(&ids[side], id_of(token_of(quotation, side, i)));
	subsequence_find(&quotation->matches, ids[0].items, ids[0].count, ids[1].items,
			 ids[1].count);
	vec_done(&ids[0]);
	vec_done(&ids[1]);
}

/* Whether the quoted words FROM..TO stand together, with nothing unquoted between. */
static bool is_one_quotation(const struct quotation *quotation, int side, size_t from,
			     size_t to)
{
	const size_t *indices = quotation->words[side].items;

	return indices[to] - indices[from] == to - from;
}

/* How many matches in a row there are from AT on, in the direction STEP. */
static size_t run_length(const subsequence_match_list *matches, size_t at, int step)
{
	size_t length = 1, next = at + (size_t)step;

	while (next < matches->count &&
	       matches->items[next].a == matches->items[at].a + (size_t)step &&
	       matches->items[next].b == matches->items[at].b + (size_t)step) {
		at = next;
		next += (size_t)step;
		length++;
	}
	return length;
}

/* Words that tell nothing where they are added, dropped or exchanged. */
static bool is_filler(const struct search *search, int side, size_t at)
{
	static const char *const fillers[] = {"and", "but", "so",   "well", "you", "know",
					      "the", "a",   "an",   "of",   "to",  "that",
					      "um",  "uh",  "like", "just", NULL};

	return difference_search_is_word(search, side, at, fillers);
}

/* Adds a word in its full form: "we've" is "we have", "don't" is "do not". */
static void add_full(struct buf *out, struct str word)
{
	static const struct {
		const char *brief, *full;
	} forms[] = {
	    {"can't", "can not"}, {"cannot", "can not"}, {"won't", "will not"},
	    {"gonna", "going"},	  {"wanna", "want"},	 {"gotta", "got"},
	    {"n't", " not"},	  {"'ve", " have"},	 {"'re", " are"},
	    {"'ll", " will"},	  {"'m", " am"},	 {"'s", " is"},
	    {"'d", " would"},
	};

	for (size_t i = 0; i < ARRAY_COUNT(forms); i++) {
		size_t length = strlen(forms[i].brief);

		if (word.length < length || memcmp(word.bytes + word.length - length,
						   forms[i].brief, length) != 0)
			continue;
		buf_add(out, word.bytes, word.length - length);
		buf_text(out, forms[i].full);
		return;
	}
	buf_add(out, word.bytes, word.length);
}

/* What stands between two matches on one side. */
struct gap {
	struct buf words; /* in full forms, fillers left out */
	size_t count;
	bool denies;
	bool is_pronoun; /* a single pronoun */
	bool is_name;	 /* every word of it */
	size_t at;	 /* the token of the last word */
};

static void read_gap(struct gap *gap, const struct quotation *quotation, int side,
		     size_t from, size_t to)
{
	static const char *const pronouns[] = {
	    "i",   "we",   "you", "he",	 "she",	 "it",	"they", "me",	 "us", "him",
	    "her", "them", "my",  "our", "your", "his", "its",	"their", NULL};

	*gap = (struct gap){.words = BUF_EMPTY, .is_name = true};
	for (size_t i = from + 1; i < to; i++) {
		size_t at = quotation->words[side].items[i];

		if (is_filler(quotation->search, side, at))
			continue;
		buf_text(&gap->words, gap->count++ ? " " : "");
		add_full(&gap->words,
			 difference_search_word(quotation->search, side, at));
		gap->at = at;
		gap->denies |= !!(token_of(quotation, side, i)->flags & TOKEN_NEGATOR);
		gap->is_name &= !!(token_of(quotation, side, i)->flags & TOKEN_NAME);
		gap->is_pronoun =
		    gap->count == 1 &&
		    difference_search_is_word(quotation->search, side, at, pronouns);
	}
}

/* Words of a table that say different things where their numbers differ. */
struct choice {
	const char *word;
	int sense;
};

/* The sense of token AT of a side in TABLE, which ends with an empty entry; 0: none. */
static int sense_of(const struct search *search, int side, size_t at,
		    const struct choice *table)
{
	struct str word = difference_search_word(search, side, at);

	for (; table->word; table++)
		if (str_is(word, table->word))
			return table->sense;
	return 0;
}

/* Whether a word of few, which are stop words, stands for another one. */
static bool exchanges_choice(const struct search *search, size_t i, size_t j)
{
	static const struct choice modals[] = {
	    {"may", 1},	   {"might", 1}, {"can", 2},  {"could", 2}, {"must", 3},
	    {"should", 4}, {"shall", 5}, {"will", 5}, {"would", 5}, {NULL, 0}};
	static const struct choice quantities[] = {
	    {"all", 1},	 {"every", 1},	 {"most", 2}, {"half", 3}, {"many", 4},
	    {"some", 5}, {"several", 5}, {"few", 6},  {"none", 7}, {NULL, 0}};
	static const struct choice *const tables[] = {modals, quantities};

	for (size_t k = 0; k < ARRAY_COUNT(tables); k++) {
		int x = sense_of(search, 0, i, tables[k]);
		int y = sense_of(search, 1, j, tables[k]);

		if (x && y && x != y)
			return true;
	}
	return false;
}

/* "Colour" and "color": one letter more, less or another, and not the first. */
static bool is_spelt_alike(struct str x, struct str y)
{
	size_t start = 0, end = 0, shorter = x.length < y.length ? x.length : y.length;

	while (start < shorter && x.bytes[start] == y.bytes[start])
		start++;
	while (end < shorter - start &&
	       x.bytes[x.length - 1 - end] == y.bytes[y.length - 1 - end])
		end++;
	return start && shorter >= SPELT_ALIKE && x.length - start - end <= 1 &&
	       y.length - start - end <= 1;
}

/* Whether two terms can mean the same. */
static bool is_like(const struct search *search, uint32_t x, uint32_t y)
{
	const struct relative_list *relatives = &search->profiles->relatives[x];

	for (uint32_t i = 0; i < relatives->count; i++)
		if (relatives->items[i].term == y)
			return true;
	return false;
}

/* Whether one word of content stands for another that says something else. */
static bool exchanges_content(const struct search *search, size_t i, size_t j)
{
	const struct token *x = &search->sides[0]->tokens.items[i];
	const struct token *y = &search->sides[1]->tokens.items[j];

	if (!(x->flags & y->flags & TOKEN_CONTENT) || x->term == y->term)
		return false;
	if ((x->flags | y->flags) & TOKEN_NUMBER)
		return (x->flags & y->flags & TOKEN_NUMBER) != 0;
	return !is_spelt_alike(difference_search_word(search, 0, i),
			       difference_search_word(search, 1, j)) &&
	       !is_like(search, x->term, y->term);
}

/* Whether what both quotations have in common is most of the longer one. */
static bool is_same_quotation(const struct quotation *quotation)
{
	size_t a = quotation->words[0].count, b = quotation->words[1].count;
	size_t longer = a > b ? a : b;

	return (double)quotation->matches.count >= tuning.quote_shared * (double)longer;
}

/* Whether the words of two gaps say different things. */
static bool exchanges_words(const struct quotation *quotation, const struct gap *x,
			    const struct gap *y)
{
	if (!is_same_quotation(quotation))
		return false;
	if (x->count == 1 && y->count == 1)
		return exchanges_choice(quotation->search, x->at, y->at) ||
		       exchanges_content(quotation->search, x->at, y->at);
	return x->count && y->count && x->is_name && y->is_name &&
	       x->count <= NAME_WORDS && y->count <= NAME_WORDS &&
	       exchanges_content(quotation->search, x->at, y->at);
}

static void report(struct quotation *quotation, enum matters matters,
		   struct subsequence_match from, struct subsequence_match to)
{
	const size_t *a = quotation->words[0].items, *b = quotation->words[1].items;

	difference_search_report(quotation->search, DIFFERENCE_QUOTE, matters,
				 (struct stretch){a[from.a], a[to.a]},
				 (struct stretch){b[from.b], b[to.b]});
}

/* Words left out are harmless; other words may be, or may not. */
static void report_harmless(struct quotation *quotation, struct subsequence_match from,
			    struct subsequence_match to, bool is_exchange)
{
	difference_list *out = quotation->search->out;

	report(quotation, MATTERS_NO, from, to);
	out->items[out->count - 1].is_doubtful = is_exchange;
}

/*
 * Where the words between two matches differ, the quotation was trimmed or reworded; the
 * words that both have on each side show where.  EQUAL words around it are the same.
 */
static void compare_gaps(struct quotation *quotation, struct subsequence_match from,
			 struct subsequence_match to, size_t equal)
{
	bool behind_negator = token_of(quotation, 0, from.a)->flags & TOKEN_NEGATOR;
	struct gap x, y;

	read_gap(&x, quotation, 0, from.a, to.a);
	read_gap(&y, quotation, 1, from.b, to.b);
	if (!str_equal(buf_str(&x.words), buf_str(&y.words))) {
		bool is_small = x.count <= DENIAL_WORDS && y.count <= DENIAL_WORDS;
		bool changes = (is_small && (x.denies != y.denies || behind_negator)) ||
			       (x.is_pronoun && y.is_pronoun &&
				equal >= tuning.quote_pronoun_words) ||
			       exchanges_words(quotation, &x, &y);

		if (changes)
			report(quotation, MATTERS_MAYBE, from, to);
		else
			report_harmless(quotation, from, to, x.count && y.count);
	}
	buf_done(&x.words);
	buf_done(&y.words);
}

/* The same words, behind a denial on one side only: "To pass", "If they don't pass". */
static void compare_starts(struct quotation *quotation, size_t at)
{
	struct subsequence_match first = quotation->matches.items[at], before = first;
	bool denies[2] = {false, false};
	const size_t ends[2] = {first.a, first.b};

	if (run_length(&quotation->matches, at, 1) < tuning.quote_pronoun_words)
		return;
	for (int side = 0; side < 2; side++)
		denies[side] =
		    ends[side] &&
		    difference_search_goes_on(quotation->search, side,
					      quotation->words[side].items[ends[side]]) &&
		    is_one_quotation(quotation, side, ends[side] - 1, ends[side]) &&
		    (token_of(quotation, side, ends[side] - 1)->flags & TOKEN_NEGATOR);
	if (denies[0] == denies[1])
		return;
	before.a -= denies[0];
	before.b -= denies[1];
	report(quotation, MATTERS_MAYBE, before, first);
}

static void compare_quotations(struct quotation *quotation)
{
	const subsequence_match_list *matches = &quotation->matches;

	compare_starts(quotation, 0);
	for (size_t i = 1; i < matches->count; i++) {
		struct subsequence_match from = matches->items[i - 1],
					 to = matches->items[i];
		size_t gap = to.a - from.a + to.b - from.b;
		size_t equal = run_length(matches, i - 1, -1) + run_length(matches, i, 1);

		if (gap > 2 && gap <= 2 + 2 * tuning.quote_gap &&
		    is_one_quotation(quotation, 0, from.a, to.a) &&
		    is_one_quotation(quotation, 1, from.b, to.b) &&
		    equal > tuning.quote_words)
			compare_gaps(quotation, from, to, equal);
		else if (gap > 2)
			compare_starts(quotation, i);
	}
}

void difference_quote(struct search *search)
{
	struct quotation quotation = {.search = search};

	for (int side = 0; side < 2; side++)
		list_quoted(search, side, &quotation.words[side]);
	if (quotation.words[0].count >= tuning.quote_words &&
	    quotation.words[1].count >= tuning.quote_words)
		match_quoted(&quotation);
	if (quotation.matches.count >= tuning.quote_words)
		compare_quotations(&quotation);
	vec_done(&quotation.words[0]);
	vec_done(&quotation.words[1]);
	vec_done(&quotation.matches);
}
