/*
 * Unicode: decoding, classes, clusters and widths, folding, and what may be displayed.
 * Expectations are worked out from the Unicode Character Database, not from a run.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "unit/unit.h"

#include "base/array.h"
#include "base/unicode.h"

static const struct {
	const char *bytes;
	size_t length, valid;
} checks[] = {
    {"", 0, 0},
    {"a", 1, 1},
    {"a\0b", 3, 3},
    {"caf\xC3\xA9", 5, 5},
    {"\xF0\x9F\x9A\xA2", 4, 4},
    {"\xC3", 1, 0},		  /* cut off */
    {"ab\xE2\x82", 4, 2},	  /* cut off */
    {"\xA9z", 2, 0},		  /* a continuation alone */
    {"x\xC0\x80", 3, 1},	  /* overlong */
    {"\xED\xA0\x80", 3, 0},	  /* a surrogate */
    {"ok\xF4\x90\x80\x80", 6, 2}, /* above U+10FFFF */
    {"\xFF", 1, 0},
};

START_TEST(finds_what_is_not_utf8)
{
	struct str bytes = {checks[_i].bytes, checks[_i].length};

	ck_assert_uint_eq(unicode_check(bytes), checks[_i].valid);
}
END_TEST

static const struct {
	const char *text;
	uint32_t characters[6]; /* ended by 0 */
} walks[] = {
    {"", {0}},
    {"a", {'a'}},
    {"a\xC3\xA9z", {'a', 0xE9, 'z'}},
    {"\xE2\x80\x9Cx\xE2\x80\x9D", {0x201C, 'x', 0x201D}},
    {"\xF0\x9F\x9A\xA2", {0x1F6A2}},
    {"\xC2\x80\xDF\xBF\xE0\xA0\x80\xF4\x8F\xBF\xBF", {0x80, 0x7FF, 0x800, 0x10FFFF}},
};

START_TEST(walks_both_ways)
{
	struct str text = str_of(walks[_i].text);
	const uint32_t *expected = walks[_i].characters;
	size_t starts[8] = {0}, count = 0, at = 0, step;

	for (; at < text.length; at += step, count++) {
		starts[count] = at;
		ck_assert_uint_eq(unicode_at(text, at, &step), expected[count]);
	}
	ck_assert_uint_eq(at, text.length);
	ck_assert_uint_eq(expected[count], 0);
	while (count-- > 0) {
		ck_assert_uint_eq(unicode_before(text, at), expected[count]);
		at = unicode_start_before(text, at);
		ck_assert_uint_eq(at, starts[count]);
	}
	ck_assert_uint_eq(unicode_before(text, 0), 0);
	ck_assert_uint_eq(unicode_start_before(text, 0), 0);
}
END_TEST

START_TEST(adds_what_it_reads)
{
	static const uint32_t characters[] = {1,     0x7F,   0x80,    0x7FF,
					      0x800, 0xFFFD, 0x10000, 0x10FFFF};
	struct buf out = BUF_EMPTY;
	size_t at = 0, step;

	for (int i = 0; i < (int)ARRAY_COUNT(characters); i++)
		unicode_add(&out, characters[i]);
	ck_assert_uint_eq(out.length, 1 + 1 + 2 + 2 + 3 + 3 + 4 + 4);
	for (int i = 0; i < (int)ARRAY_COUNT(characters); i++, at += step)
		ck_assert_uint_eq(unicode_at(buf_str(&out), at, &step), characters[i]);
	buf_done(&out);
}
END_TEST

enum {
	SPACE = 1 << 0,
	UPPER = 1 << 1,
	LOWER = 1 << 2,
	LETTER = 1 << 3,
	DIGIT = 1 << 4,
	OPENS = 1 << 5,
	CLOSES = 1 << 6,
	UNSAFE = 1 << 7,
	JOINER = 1 << 8,
};

static const struct {
	uint32_t character;
	unsigned classes;
} classes[] = {
    {' ', SPACE},
    {'\t', SPACE},
    {'\n', SPACE},
    {0xA0, SPACE},
    {0x3000, SPACE},
    {0x202F, SPACE},
    {0x2028, SPACE | UNSAFE},
    {0x2029, SPACE | UNSAFE},
    {0x85, SPACE | UNSAFE},
    {'A', UPPER | LETTER},
    {'z', LOWER | LETTER},
    {0xC9, UPPER | LETTER},   /* E with acute */
    {0xDF, LOWER | LETTER},   /* sharp s */
    {0x01C5, UPPER | LETTER}, /* a titlecase digraph */
    {0x4E2D, LETTER},	      /* has no case */
    {0x05D0, LETTER},
    {'7', DIGIT},
    {0x0663, DIGIT}, /* Arabic-Indic three */
    {0x00BD, 0},     /* one half is no digit */
    {'"', OPENS | CLOSES},
    {'\'', 0},
    {0x201C, OPENS | CLOSES},
    {0x201D, CLOSES},
    {0x2018, OPENS},
    {0x2019, CLOSES},
    {0x00AB, OPENS},
    {0x00BB, CLOSES},
    {0x201E, OPENS},
    {0x2032, 0}, /* prime */
    {'.', 0},
    {'<', 0},
    {0x1F6A2, 0}, /* a ship */
    {0x0301, 0},  /* a combining mark is seen */
    /* Controls and what is invisible. */
    {0x00, UNSAFE},
    {0x07, UNSAFE},
    {0x1B, UNSAFE},
    {0x7F, UNSAFE},
    {0x9B, UNSAFE},
    {0xAD, UNSAFE | JOINER}, /* soft hyphen */
    {0x061C, UNSAFE},
    {0x115F, UNSAFE | LETTER}, /* Hangul filler */
    {0x180E, UNSAFE},
    {0x200B, UNSAFE | JOINER},
    {0x200C, UNSAFE | JOINER},
    {0x200D, UNSAFE | JOINER},
    {0x200E, UNSAFE},
    {0x202A, UNSAFE},
    {0x202E, UNSAFE},
    {0x2060, UNSAFE | JOINER},
    {0x2066, UNSAFE},
    {0x2069, UNSAFE},
    {0x2800, UNSAFE}, /* blank braille */
    {0x3164, UNSAFE | LETTER},
    {0xFE0F, UNSAFE | JOINER},
    {0xFEFF, UNSAFE | JOINER},
    {0xFFF9, UNSAFE},
    {0xE000, UNSAFE},  /* private use */
    {0x0378, UNSAFE},  /* unassigned */
    {0xE0041, UNSAFE}, /* a tag */
    {0xE0100, UNSAFE | JOINER},
    {0x10FFFF, UNSAFE},
};

START_TEST(classifies)
{
	uint32_t character = classes[_i].character;
	unsigned got = 0;

	got |= unicode_is_space(character) ? SPACE : 0;
	got |= unicode_is_upper(character) ? UPPER : 0;
	got |= unicode_is_lower(character) ? LOWER : 0;
	got |= unicode_is_letter(character) ? LETTER : 0;
	got |= unicode_is_digit(character) ? DIGIT : 0;
	got |= unicode_is_opening_quote(character) ? OPENS : 0;
	got |= unicode_is_closing_quote(character) ? CLOSES : 0;
	got |= unicode_is_unsafe(character) ? UNSAFE : 0;
	got |= unicode_is_joiner(character) ? JOINER : 0;
	ck_assert_msg(got == classes[_i].classes, "U+%04X: classes %X, expected %X",
		      (unsigned)character, got, classes[_i].classes);
}
END_TEST

/* No control and no character of the general category Cf gets through, whichever it is.
 */
START_TEST(no_control_is_safe)
{
	for (uint32_t character = 0; character < 0xA0; character++) {
		bool is_blank =
		    character == ' ' || (character >= '\t' && character <= '\r');
		bool is_control = character < ' ' || character >= 0x7F;

		ck_assert_int_eq(unicode_is_unsafe(character), is_control && !is_blank);
	}
	for (uint32_t character = 0xE0000; character < 0xE1000; character++)
		ck_assert(unicode_is_unsafe(character));
}
END_TEST

static const struct {
	const char *text;
	size_t ends[6]; /* of the clusters, ended by 0 */
	int width;
} clusters[] = {
    {"", {0}, 0},
    {"a", {1}, 1},
    {"ab", {1, 2}, 2},
    {"e\xCC\x81x", {3, 4}, 2}, /* e, acute */
    {"\xC3\xA9", {2}, 1},
    {"\xE4\xB8\xAD\xE6\x96\x87", {3, 6}, 4}, /* two wide */
    {"\xEF\xBC\xA1", {3}, 2},		     /* full width A */
    {"\xF0\x9F\x9A\xA2", {4}, 2},	     /* ship */
    {"\xE2\x80\xA2", {3}, 1},		     /* bullet */
    {"a\xE2\x80\x8D", {4}, 1},		     /* a joiner */
    {"\xE2\x80\xAE", {3}, 0},		     /* bidi control */
    {"\r\n", {2}, 0},
    {"\t", {1}, 0},
};

START_TEST(finds_clusters_and_widths)
{
	struct str text = str_of(clusters[_i].text);
	size_t count = 0;

	for (size_t at = 0; at < text.length; count++) {
		at = unicode_cluster_end(text, at);
		ck_assert_uint_eq(at, clusters[_i].ends[count]);
	}
	ck_assert_uint_eq(clusters[_i].ends[count], 0);
	ck_assert_int_eq(unicode_width(text), clusters[_i].width);
}
END_TEST

static const struct {
	const char *text, *folded;
} folds[] = {
    /* A Cyrillic o in a Latin word, Latin letters in a Cyrillic one, and words of one. */
    {"M\xD0\xBEscow", "moscow"},
    {"\xD0\xA1NN r\xD0\xB5ports", "cnn reports"},
    {"\xD0\x9C\xD0\xBE"
     "c\xD0\xBA\xD0\xB2\xD0\xB0",
     "\xD0\xBC\xD0\xBE\xD1\x81\xD0\xBA\xD0\xB2\xD0\xB0"},
    {"R \xD0\x9C\xD0\xBE\xD1\x80\xD0\xB5", "r \xD0\xBC\xD0\xBE\xD1\x80\xD0\xB5"},
    {"x\xD0\xB6", "x\xD0\xB6"},
    {"Gr\xCE\xBFss", "gross"},
    {"", ""},
    {"The Ferry", "the ferry"},
    {"\xE2\x80\x9CIt\xE2\x80\x99s\xE2\x80\x9D", "\"it's\""},
    {"\xE2\x80\x98single\xE2\x80\x99", "'single'"},
    {"it`s", "it's"},
    {"1\xE2\x80\x93"
     "2\xE2\x80\x94"
     "3\xE2\x88\x92"
     "4",
     "1-2-3-4"},
    {"a\xC2\xA0"
     "b\xE2\x80\xAF"
     "c\td\ne",
     "a b c d e"},
    {"co\xC2\xADoperate", "cooperate"},
    {"\xEF\xBB\xBFx\xE2\x80\x8By", "xy"},
    {"\xC3\x89T\xC3\x89", "\xC3\xA9t\xC3\xA9"},
    {"E\xCC\x81", "\xC3\xA9"}, /* composed */
    {"stra\xC3\x9F"
     "e",
     "strasse"},
    {"\xEF\xAC\x81n", "fin"},		/* a ligature */
    {"\xEF\xBC\xA1\xEF\xBC\x91", "a1"}, /* full width */
    {"\xC2\xAB"
     "a\xC2\xBB",
     "\"a\""},
    {"5\xE2\x80\xB2 6\xE2\x80\xB3", "5' 6\""},
    {"\xCE\xA3\xCE\xAF\xCF\x82", "\xCF\x83\xCE\xAF\xCF\x83"}, /* final sigma */
};

START_TEST(folds_for_comparison)
{
	struct buf out = BUF_EMPTY, again = BUF_EMPTY;

	buf_text(&out, "before ");
	unicode_fold(&out, str_of(folds[_i].text));
	ck_assert_mem_eq(out.bytes, "before ", 7);
	ck_assert_str_eq(out.bytes + 7, folds[_i].folded);
	unicode_fold(&again, str_of(folds[_i].folded));
	ck_assert_str_eq(buf_str(&again).bytes, folds[_i].folded);
	buf_done(&out);
	buf_done(&again);
}
END_TEST

static const struct {
	const char *text, *shown;
} displays[] = {
    {"", ""},
    {"plain", "plain"},
    {"caf\xC3\xA9 \xE4\xB8\xAD", "caf\xC3\xA9 \xE4\xB8\xAD"},
    {"\x1B[31mred", "<001B>[31mred"},
    {"a\x07"
     "b\x7F",
     "a<0007>b<007F>"},
    {"\xC2\x9B"
     "31m",
     "<009B>31m"},
    {"a\xE2\x80\xAE"
     "b",
     "a<202E>b"},
    {"\xEF\xBB\xBFx", "<FEFF>x"},
    {"a\xC2\xAD"
     "b",
     "ab"},
    {"\xC2\xAD"
     "b",
     "<00AD>b"},
    {"a\xE2\x80\x8B"
     "b\xE2\x81\xA0"
     "c\xEF\xBB\xBF"
     "d",
     "abcd"},
    {"\xF3\xA0\x81\x81", "<E0041>"},
    /* Joiners: left out in their place, marked elsewhere. */
    {"\xD9\x85\xE2\x80\x8C\xD8\xAE", "\xD9\x85\xD8\xAE"},
    {"\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x9A\x80", "\xF0\x9F\x91\xA9\xF0\x9F\x9A\x80"},
    {"\xE2\x98\x80\xEF\xB8\x8F!", "\xE2\x98\x80!"},
    {"\xE2\x80\x8Dx", "<200D>x"},
    {". \xE2\x80\x8C", ". <200C>"},
    {"\xE2\x80\xA8x", "<2028>x"},
};

START_TEST(displays_safely)
{
	struct buf out = BUF_EMPTY;

	unicode_display(&out, str_of(displays[_i].text));
	ck_assert_str_eq(buf_str(&out).bytes, displays[_i].shown);
	buf_done(&out);
}
END_TEST

/* Whatever the character, nothing unsafe is in what is displayed. */
START_TEST(displays_nothing_unsafe)
{
	struct buf text = BUF_EMPTY, out = BUF_EMPTY;
	size_t unsafe = 0;

	for (uint32_t character = 1; character < 0x110000; character++) {
		if (character >= 0xD800 && character < 0xE000)
			continue;
		unicode_add(&text, character);
		unicode_add(&text, 'a');
	}
	unicode_display(&out, buf_str(&text));
	for (size_t at = 0, step; at < out.length; at += step)
		unsafe += unicode_is_unsafe(unicode_at(buf_str(&out), at, &step));
	ck_assert_uint_eq(unsafe, 0);
	buf_done(&text);
	buf_done(&out);
}
END_TEST

static const struct {
	const char *text, *prefix;
	int length; /* of what PREFIX takes of TEXT, -1 where TEXT does not begin so */
} beginnings[] = {
    {"By Ann", "by ", 3},
    {"By", "by ", -1},
    {"", "by ", -1},
    {"By Ann", "", 0},
    {"", "", 0},
    {"VERÖFFENTLICHT VON X", "veröffentlicht von ", 20},
    {"ЧИТАТЬ", "читать", 12},
    {"bü", "b", 1},
    {"VERO\xCC\x88 FF", "verö ff", 9}, /* the dots by themselves */
    {"e\xCC\x81t", "e", -1},	       /* an accent belongs to its letter */
    {"x\xCC\x81", "é", -1},	       /* of which another has the accent */
    {"By\xC2\xA0 Ann", "by  ", 5},
    {"l’ARTICLE", "l'article", 11},
    {"GROß", "gross", 5}, /* a letter that is two */
    {"GROß", "gros", -1},
    {"co\xC2\xADop", "coop", 6}, /* a soft hyphen is none */
};

START_TEST(begins_folded)
{
	struct str text = str_of(beginnings[_i].text);
	size_t length;

	ck_assert_int_eq(
	    unicode_begins(text, beginnings[_i].prefix, &length) ? (int)length : -1,
	    beginnings[_i].length);
	ck_assert_int_eq(unicode_is(text, beginnings[_i].prefix),
			 beginnings[_i].length == (int)text.length);
}
END_TEST

START_TEST(begins_with_no_nul)
{
	size_t length;

	ck_assert(!unicode_begins((struct str){"\0y", 2}, "by", &length));
	ck_assert(!unicode_begins((struct str){"b\0", 2}, "by", &length));
	ck_assert(!unicode_is((struct str){NULL, 0}, "by"));
}
END_TEST

static const struct {
	const char *bytes;
	size_t length;
	bool big_endian;
	const char *text;
} utf16[] = {
    {"", 0, false, ""},
    {"a\0b\0", 4, false, "ab"},
    {"\0a\0b", 4, true, "ab"},
    {"\xE9\0", 2, false, "\xC3\xA9"},
    {"\x20\x1C", 2, true, "\xE2\x80\x9C"},
    {"\x3D\xD8\xA2\xDE", 4, false, "\xF0\x9F\x9A\xA2"},
    {"\xD8\x3D\xDE\xA2", 4, true, "\xF0\x9F\x9A\xA2"},
    {"\xD8\x3D\0x", 4, true, "\xEF\xBF\xBDx"}, /* a lone lead */
    {"\xDE\xA2\0x", 4, true, "\xEF\xBF\xBDx"}, /* a lone tail */
    {"\xD8\x3D", 2, true, "\xEF\xBF\xBD"},
    {"\xD8\x3D\xD8\x3D\xDE\xA2", 6, true, "\xEF\xBF\xBD\xF0\x9F\x9A\xA2"},
    {"\0a\0", 3, true, "a\xEF\xBF\xBD"}, /* half a unit */
    {"\xFF\xFF", 2, true, "\xEF\xBF\xBF"},
};

START_TEST(converts_utf16)
{
	struct buf out = BUF_EMPTY;

	unicode_from_utf16(&out, (struct str){utf16[_i].bytes, utf16[_i].length},
			   utf16[_i].big_endian);
	ck_assert_str_eq(buf_str(&out).bytes, utf16[_i].text);
	ck_assert_uint_eq(unicode_check(buf_str(&out)), out.length);
	buf_done(&out);
}
END_TEST

static const struct {
	const char *text,
	    *marks; /* one a byte: | where a word or the run between begins */
} breaks[] = {
    {"a", "|"},		  {"two words", "|  ||    "},
    {"don't", "|    "},	  {"47-page", "| ||   "},
    {"3.5 km", "|  || "}, {"caf\xC3\xA9 x", "|    ||"},
};

START_TEST(marks_word_breaks)
{
	struct str text = str_of(breaks[_i].text);
	char *got = calloc(text.length + 1, 1);

	unicode_word_breaks(text, got);
	for (size_t i = 1; i < text.length; i++)
		ck_assert_msg((got[i] != 0) == (breaks[_i].marks[i] == '|'),
			      "\"%s\" at byte %zu", text.bytes, i);
	free(got);
}
END_TEST

static const struct {
	const char *text;
	size_t words;
} counts[] = {
    {"", 0},
    {" ", 0},
    {"one", 1},
    {" one\ttwo, three ", 3},
    {"https://example.com/a", 1},
    {"\xEA\xB8\xB8 \xEB\xA7\x89", 2}, /* Korean has blanks */
    /* Two ideographs or kana a word, with the marks around them; four letters of Thai. */
    {"\xE6\xA1\xA5\xE5\x85\xB3\xE9\x97\xAD\xE4\xBA\x86\xE3\x80\x82", 2},
    {"\xE6\xA1\xA5", 1},
    {"\xE6\xA9\x8B\xE3\x81\xAF\xE9\x96\x89", 2},
    {"AI \xE6\xA1\xA5\xE5\x85\xB3", 2},
    {"\xE0\xB8\xA1\xE0\xB8\xB2\xE0\xB9\x81\xE0\xB8\xA5", 1},
};

START_TEST(counts_words)
{
	ck_assert_uint_eq(unicode_count_words(str_of(counts[_i].text)), counts[_i].words);
}
END_TEST

static const struct {
	const char *before, *text, *folded;
} spaces[] = {
    {"",
     "  a \n\t b\xC2\xA0\xE2\x80\x83"
     "c ",
     "a b c"},
    {"", " \n", ""},
    {"", "", ""},
    {"x", "y  z", "x y z"},
    {"x", " y", "x y"},
    {"x", " ", "x"},
};

START_TEST(folds_white_space)
{
	struct buf out = BUF_EMPTY;

	buf_text(&out, spaces[_i].before);
	unicode_fold_space(&out, str_of(spaces[_i].text));
	ck_assert(str_is(buf_str(&out), spaces[_i].folded));
	buf_done(&out);
}
END_TEST

START_TEST(knows_marks)
{
	ck_assert(unicode_is_mark(0x0301)); /* an accent */
	ck_assert(unicode_is_mark(0x094D)); /* virama */
	ck_assert(!unicode_is_mark('a'));
	ck_assert(!unicode_is_mark(0xB4)); /* an accent alone */
	ck_assert(!unicode_is_mark(0x0915));
}
END_TEST

START_TEST(tells_categories)
{
	ck_assert(unicode_is_accent(0x0301));
	ck_assert(!unicode_is_accent(0x0903)); /* a mark with a place of its own (Mc) */
	ck_assert(!unicode_is_accent('^'));
	ck_assert(unicode_is_punctuation('!'));
	ck_assert(unicode_is_punctuation(0x201C)); /* a quotation mark */
	ck_assert(unicode_is_punctuation(0x2014)); /* a dash */
	ck_assert(!unicode_is_punctuation('$'));   /* a currency sign */
	ck_assert(!unicode_is_punctuation(0x20AC));
	ck_assert(!unicode_is_punctuation('+'));
	ck_assert(unicode_is_control('\n'));
	ck_assert(unicode_is_control(0x7F));
	ck_assert(unicode_is_control(0x200B)); /* zero width space (Cf) */
	ck_assert(unicode_is_control(0xE000)); /* private use */
	ck_assert(!unicode_is_control(' '));
	ck_assert(!unicode_is_control(0xA0));
	ck_assert(!unicode_is_control(0x0378)); /* not assigned */
}
END_TEST

static const struct {
	uint32_t character, lower;
} lowers[] = {
    {'A', 'a'},
    {'z', 'z'},
    {'@', '@'},
    {'[', '['},
    {0xC9, 0xE9},
    {0x3A3, 0x3C3},
    /* sigma */ {0xDF, 0xDF},
    {0x10400, 0x10428},
};

START_TEST(finds_small_letters)
{
	ck_assert_uint_eq(unicode_lower(lowers[_i].character), lowers[_i].lower);
}
END_TEST

static const struct {
	uint32_t character;
	uint32_t parts[UNICODE_MOST_PARTS];
} compositions[] = {
    {'a', {'a'}},
    {0xE9, {'e', 0x301}},
    {0x1EC7, {'e', 0x323, 0x302}},	    /* e, dot below, circumflex */
    {0x1F82, {0x3B1, 0x313, 0x300, 0x345}}, /* the longest there are have four */
    {0xAC01, {0x1100, 0x1161, 0x11A8}},	    /* a Hangul syllable */
    {0xF900, {0x8C48}},			    /* a compatibility ideograph */
    {0xFB01, {0xFB01}},			    /* a ligature is none canonically */
    {0x130, {'I', 0x307}},
    {0x4E2D, {0x4E2D}},
};

START_TEST(takes_apart)
{
	uint32_t parts[UNICODE_MOST_PARTS] = {0};
	size_t count = unicode_decompose(parts, compositions[_i].character);

	for (size_t i = 0; i < UNICODE_MOST_PARTS; i++)
		ck_assert_uint_eq(i < count ? parts[i] : 0, compositions[_i].parts[i]);
}
END_TEST

static const struct {
	const char *text, *ascii;
	char cell; /* of all of TEXT as one cluster */
} asciis[] = {
    {"a", "a", 'a'},
    {"\xC3\xA9", "e", 'e'},
    {"e\xCC\x81\xCC\x82", "e", 'e'},
    {"\xE1\xBB\x85", "e", 'e'}, /* e with circumflex and tilde */
    {"\xC3\x9F", "ss", 's'},
    {"\xC5\x81", "L", 'L'},
    {"\xE2\x80\xA6", "...", '.'},
    {"\xE2\x80\x9C", "\"", '"'},
    {"\xE2\x80\x94", "-", '-'},
    {"\xC2\xBD", "<00BD>", '?'},
    {"\xE4\xB8\xAD", "<4E2D>", '?'},
    {"\xCC\x81", "<0301>", '?'},
};

START_TEST(makes_ascii)
{
	struct buf out = BUF_EMPTY;

	unicode_ascii(&out, str_of(asciis[_i].text));
	ck_assert_str_eq(out.bytes, asciis[_i].ascii);
	ck_assert_int_eq(unicode_ascii_cell(str_of(asciis[_i].text)), asciis[_i].cell);
	buf_done(&out);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("unicode");

	unit_add_rows(suite, "check", finds_what_is_not_utf8, (int)ARRAY_COUNT(checks));
	unit_add_rows(suite, "walk", walks_both_ways, (int)ARRAY_COUNT(walks));
	unit_add(suite, "walk", adds_what_it_reads);
	unit_add_rows(suite, "class", classifies, (int)ARRAY_COUNT(classes));
	unit_add(suite, "class", no_control_is_safe);
	unit_add_rows(suite, "cluster", finds_clusters_and_widths,
		      (int)ARRAY_COUNT(clusters));
	unit_add_rows(suite, "fold", folds_for_comparison, (int)ARRAY_COUNT(folds));
	unit_add_rows(suite, "display", displays_safely, (int)ARRAY_COUNT(displays));
	unit_add(suite, "display", displays_nothing_unsafe);
	unit_add_rows(suite, "fold", begins_folded, (int)ARRAY_COUNT(beginnings));
	unit_add(suite, "fold", begins_with_no_nul);
	unit_add_rows(suite, "utf16", converts_utf16, (int)ARRAY_COUNT(utf16));
	unit_add_rows(suite, "breaks", marks_word_breaks, (int)ARRAY_COUNT(breaks));
	unit_add_rows(suite, "count", counts_words, (int)ARRAY_COUNT(counts));
	unit_add_rows(suite, "space", folds_white_space, (int)ARRAY_COUNT(spaces));
	unit_add(suite, "class", knows_marks);
	unit_add(suite, "class", tells_categories);
	unit_add_rows(suite, "lower", finds_small_letters, (int)ARRAY_COUNT(lowers));
	unit_add_rows(suite, "decompose", takes_apart, (int)ARRAY_COUNT(compositions));
	unit_add_rows(suite, "ascii", makes_ascii, (int)ARRAY_COUNT(asciis));
	return unit_main(suite);
}
