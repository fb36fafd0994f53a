/*
 * Terms: what a sentence is made of.  Tokens are written "term" with a letter for each
 * flag: c content, n name, # number, q quoted, - negator, h behind a hyphen, p goes on, d
 * day, f first.
 */
#include "config.h"

#include <string.h>

#include "unit/tiny.h"
#include "unit/unit.h"

#include "base/array.h"
#include "align/words/term.h"
#include "align/values/numeral.h"

static const struct {
	unsigned flag;
	char letter;
} letters[] = {
    {TOKEN_CONTENT, 'c'}, {TOKEN_NAME, 'n'},	{TOKEN_NUMBER, '#'},
    {TOKEN_QUOTED, 'q'},  {TOKEN_NEGATOR, '-'}, {TOKEN_HYPHEN, 'h'},
    {TOKEN_PART, 'p'},	  {TOKEN_DAY, 'd'},	{TOKEN_FIRST, 'f'},
};

/* The sentences of one article share a vocabulary; only the first one is written out. */
static const struct {
	const char *text, *tokens;
} cases[] = {
    {"", ""},
    {"the ferries", "the/f ferri/c"},
    {"the Ferry", "the/f ferri/cn"},
    {"a b 1", "a/f b/ #1/c#"}, /* a letter alone says nothing */
    /* Possessives are cut, stops of acronyms dropped. */
    {"the mayor's ferry's", "the/f mayor/c ferri/c"},
    {"the U.S. and US told us", "the/f u.s./cn and/ u.s./cn told/ us/"},
    {"the United States and the United Kingdom",
     "the/f u.s./cn u.s./p and/ the/ u.k./cn u.k./p"},
    {"rose five per cent", "rose/cf #5/c# %/c %/p"},
    {"rose 5 percent or 5 pct", "rose/cf #5/c# %/c or/ #5/c# %/c"},
    {"the GOP and its Senators", "the/f republican/cn and/ it/ senat/cn"},
    /* Numbers have one term, however they are written. */
    {"2,000 or 2000 or two thousand", "#2000/c#f or/ #2000/c# or/ #2000/c# #2000/p"},
    {"twenty-five or 25", "#25/c#f #25/hp or/ #25/c#"},
    {"5 million of 5,000,000", "#5.0e+06/c#f #5.0e+06/p of/ #5.0e+06/c#"},
    {"1.5 metres", "#1.5e+00/c#f metr/c"},
    {"one of two", "one/cf of/ #2/c#"}, /* no number: mostly a pronoun */
    {"1 of two", "#1/c#f of/ #2/c#"},
    {"9999 or 10,000 or 12345", "#9999/c#f or/ #1.0e+04/c# or/ #1.2e+04/c#"},
    {"three hundred thousand ships", "#3.0e+05/c#f #3.0e+05/p #3.0e+05/p ship/c"},
    {"two and a half million ships",
     "#2.5e+06/c#f #2.5e+06/p #2.5e+06/p #2.5e+06/p #2.5e+06/p ship/c"},
    {"twenty, five ships", "#20/c#f #5/c# ship/c"}, /* a comma parts them */
    {"the 1990s", "the/f 1990s/c"},
    {"1.2.3 ships", "1.2.3/cf ship/c"}, /* a version or a date */
    {"a 5G net", "a/f 5g/c net/c"},
    {"half the ships", "half/cf the/ ship/c"}, /* a share is no count */
    {"a 47-page plan", "a/f #47/c# page/ch plan/c"},
    {"the 3rd plan", "the/f 3rd/c plan/c"},
    /* Negators. */
    {"it did not and didn't", "it/f did/ not/- and/ didn't/-"},
    {"it didn\xE2\x80\x99t", "it/f didn't/-"},
    /* Quotation marks of all kinds; an apostrophe opens nothing. */
    {"he \"did go\" home", "he/f did/qf go/cq home/c"},
    {"he \xE2\x80\x9C"
     "did\xE2\x80\x9D go",
     "he/f did/qf go/c"},
    {"he \xE2\x80\x98"
     "did\xE2\x80\x99 go",
     "he/f did/qf go/c"},
    {"the crews' boat", "the/f crew/c boat/c"},
    {"\"the crews' boat\" sank", "the/qf crew/cq boat/cq sank/c"},
    {"he said:\"go home\"then", "he/f said/ go/cqf home/cq then/"},
    {"a 6\" pipe went", "a/f #6/c# pipe/c went/c"}, /* inches */
    /* Days and months, if capitalised: no names. */
    {"on Tuesday in May", "on/f tuesday/cd in/ may/d"},
    {"we march", "we/f march/c"},
    /* A capital at the start needs the word's other places to be a name. */
    {"Zorbak left|then Zorbak left", "zorbak/cnf left/c"},
    {"Zorbak left|a zorbak left", "zorbak/cf left/c"},
    {"he said: Zorbak left", "he/f said/ zorbak/cf left/c"},
    {"Caf\xC3\xA9s and \xEF\xAC\x81sh", "caf\xC3\xA9/cf and/ fish/c"},
    {"$5 and \xE2\x82\xAC"
     "5",
     "$/f #5/c# and/ \xE2\x82\xAC/ #5/c#"},
};

static void write_token(struct buf *out, const struct vocabulary *vocabulary,
			const struct token *token)
{
	buf_text(out, out->length ? " " : "");
	buf_slice(out, term_text(vocabulary, token->term));
	buf_char(out, '/');
	for (int i = 0; i < (int)ARRAY_COUNT(letters); i++)
		if (token->flags & letters[i].flag)
			buf_char(out, letters[i].letter);
}

START_TEST(makes_tokens)
{
	struct article *article = tiny_article("a", "en", cases[_i].text);
	struct vocabulary *vocabulary = term_vocabulary_new();
	struct token_list first = {0};
	struct buf out = BUF_EMPTY;

	for (size_t i = article->sentence_count; i--;) {
		first = term_tokens(vocabulary, article->arena,
				    (struct excerpt){article, article->sentences[i].span},
				    &(bool){false});
		numeral_join(vocabulary, first, article);
	}
	term_mark_names(vocabulary, first);
	for (size_t i = 0; i < first.count; i++)
		write_token(&out, vocabulary, &first.items[i]);
	ck_assert_str_eq(out.bytes ? out.bytes : "", cases[_i].tokens);
	buf_done(&out);
	term_vocabulary_free(vocabulary);
	article_free(article);
}
END_TEST

/* Each token knows its place; its clause counts up at marks. */
START_TEST(knows_places_and_clauses)
{
	static const char text[] = "one, two (three) four: five six";
	static const uint32_t clauses[] = {0, 1, 2, 3, 4, 4};
	struct article *article = tiny_article("a", "en", text);
	struct vocabulary *vocabulary = term_vocabulary_new();
	struct token_list tokens = term_tokens(
	    vocabulary, article->arena,
	    (struct excerpt){article, article->sentences[0].span}, &(bool){false});

	ck_assert_uint_eq(tokens.count, (int)ARRAY_COUNT(clauses));
	for (size_t i = 0; i < tokens.count; i++) {
		struct str surface = article_slice(article, tokens.items[i].span);
		struct str word = term_word_text(vocabulary, tokens.items[i].word);

		ck_assert(str_equal(surface, word));
		ck_assert_uint_eq(tokens.items[i].clause, clauses[i]);
	}
	term_vocabulary_free(vocabulary);
	article_free(article);
}
END_TEST

/* A language without stemmer or lists: words as they are. */
START_TEST(knows_no_other_language)
{
	struct article *article = tiny_article("a", "xx", "the ferries of Zorbak");
	struct vocabulary *vocabulary = term_vocabulary_new();
	struct token_list tokens = term_tokens(
	    vocabulary, article->arena,
	    (struct excerpt){article, article->sentences[0].span}, &(bool){false});

	ck_assert_uint_eq(tokens.count, 4);
	ck_assert(
	    str_equal(term_text(vocabulary, tokens.items[1].term), str_of("ferries")));
	ck_assert(tokens.items[0].flags & TOKEN_CONTENT); /* no stop words known */
	term_vocabulary_free(vocabulary);
	article_free(article);
}
END_TEST

/* Two forms of a word in each language that has a stemmer, by the codes in use. */
static const struct {
	const char *language, *forms;
} forms[] = {
    {"ar", "الجسر جسر"},
    {"ca", "ciutats ciutat"},
    {"da", "undersøgelser undersøgelse"},
    {"de", "brücken brücke"},
    {"el", "γέφυρες γέφυρα"},
    {"en", "bridges bridge"},
    {"es", "puentes puente"},
    {"eu", "mendiak mendian"},
    {"fi", "silloissa silloille"},
    {"fr", "villes ville"},
    {"ga", "droichead dhroichead"},
    {"hi", "पुलों पुल"},
    {"hu", "hidakat hidak"},
    {"hy", "կամուրջների կամուրջներ"},
    {"id", "jembatannya jembatan"},
    {"it", "ponti ponte"},
    {"lt", "tiltas tilto"},
    {"nb", "broene broen"},
    {"ne", "पुलहरू पुल"},
    {"nl", "lichten licht"},
    {"nn", "bruene bruen"},
    {"no", "broene broen"},
    {"pt", "pontes ponte"},
    {"ro", "podurile podurilor"},
    {"ru", "мосты мостов"},
    {"sr", "мостови мостова"},
    {"sv", "flickornas flickor"},
    {"ta", "பாலங்கள் பாலம்"},
    {"tr", "köprüler köprü"},
    {"yi", "בריקן בריק"},
};

START_TEST(stems_every_language)
{
	struct article *article = tiny_article("a", forms[_i].language, forms[_i].forms);
	struct vocabulary *vocabulary = term_vocabulary_new();
	struct token_list tokens = term_tokens(
	    vocabulary, article->arena,
	    (struct excerpt){article, article->sentences[0].span}, &(bool){false});

	ck_assert_uint_eq(tokens.count, 2);
	ck_assert_uint_ne(tokens.items[0].word, tokens.items[1].word);
	ck_assert_uint_eq(tokens.items[0].term, tokens.items[1].term);
	term_vocabulary_free(vocabulary);
	article_free(article);
}
END_TEST

/* A quotation goes on in the next sentence of its paragraph, and ends there. */
START_TEST(carries_quotations)
{
	struct article *article = tiny_article(
	    "a", "en",
	    "\"It is not new,\" she said.|\"It is old.|It is mine,\" she said.|Done.");
	struct vocabulary *vocabulary = term_vocabulary_new();
	static const char *const quoted[] = {"qqqq..", "qqq", "qqq..", "."};
	bool in_quotation = false;

	ck_assert_uint_eq(article->sentence_count, (int)ARRAY_COUNT(quoted));
	for (size_t s = 0; s < article->sentence_count; s++) {
		struct token_list tokens = term_tokens(
		    vocabulary, article->arena,
		    (struct excerpt){article, article->sentences[s].span}, &in_quotation);

		ck_assert_uint_eq(tokens.count, strlen(quoted[s]));
		for (size_t t = 0; t < tokens.count; t++)
			ck_assert_int_eq((tokens.items[t].flags & TOKEN_QUOTED) != 0,
					 quoted[s][t] == 'q');
		ck_assert_int_eq(in_quotation, s == 1);
	}
	term_vocabulary_free(vocabulary);
	article_free(article);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("term");

	unit_add_rows(suite, "tokens", makes_tokens, (int)ARRAY_COUNT(cases));
	unit_add(suite, "places", knows_places_and_clauses);
	unit_add(suite, "language", knows_no_other_language);
	unit_add_rows(suite, "stem", stems_every_language, (int)ARRAY_COUNT(forms));
	unit_add(suite, "quotation", carries_quotations);
	return unit_main(suite);
}
