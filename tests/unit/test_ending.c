/* Endings: the same texts asked every question, so that the differences show. */
#include "config.h"

#include "unit/unit.h"

#include "base/array.h"
#include "base/ending.h"

static const struct {
	const char *text;
	bool is_stop, is_full_stop, is_sentence, is_prose, is_ellipsis, is_mark;
} endings[] = {
    {"It sank.", true, true, true, true, false, true},
    {"Did it?", true, false, true, true, false, true},
    {"It did!", true, false, true, true, false, true},
    {"It sank ...", true, true, true, true, true, true},
    {"It sank\xE2\x80\xA6", true, true, true, true, true, true},
    {"..", true, true, true, true, false, true},
    {"\xE6\xB2\x88\xE4\xBA\x86\xE3\x80\x82", true, true, true, true, false, false},
    {"\xD9\x84\xD9\x85\xD8\xA7\xD8\xB0\xD8\xA7\xD8\x9F", true, false, true, true, false,
     false},
    {"\"It sank.\"", false, false, true, true, false, true},
    {"It sank.\xE2\x80\x9D", false, false, true, true, false, true},
    {"(It sank.)", false, false, true, true, false, true},
    {"[It sank]", false, false, true, false, false, false},
    {"It said:", false, false, false, true, false, true},
    {"It sank,", false, false, false, false, false, true},
    {"the ferries'", false, false, false, false, false, true},
    {"The ferry", false, false, false, false, false, false},
    {"It sank. ", false, false, false, false, false, false},
    {"\xCE\x93\xCE\xB9\xCE\xB1\xCF\x84\xCE\xAF;", false, false, false, false, false,
     true},
    {"", false, false, false, false, false, false},
};

START_TEST(tells_how_a_text_ends)
{
	struct str text = str_of(endings[_i].text);

	ck_assert(ending_is_stop(text) == endings[_i].is_stop);
	ck_assert(ending_is_full_stop(text) == endings[_i].is_full_stop);
	ck_assert(ending_is_sentence(text) == endings[_i].is_sentence);
	ck_assert(ending_is_prose(text) == endings[_i].is_prose);
	ck_assert(ending_is_ellipsis(text) == endings[_i].is_ellipsis);
	ck_assert(ending_is_mark(text) == endings[_i].is_mark);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("ending");

	unit_add_rows(suite, "ending", tells_how_a_text_ends, (int)ARRAY_COUNT(endings));
	return unit_main(suite);
}
