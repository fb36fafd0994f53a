/* Files that are not read: what they are by their first bytes, and what to do. */
#include "config.h"

#include <string.h>

#include "unit/unit.h"

#include "base/array.h"
#include "base/buf.h"
#include "read/decode/foreign.h"

#define BYTES(text)                    \
	{                              \
		text, sizeof(text) - 1 \
	}

static const struct {
	struct str bytes;
	const char *words; /* of the advice; NULL: there is none */
} cases[] = {
    {BYTES(""), NULL},
    {BYTES("The ferry struck the barge."), NULL},
    {BYTES("PDF files were leaked."), NULL},
    {BYTES("BZhou was elected mayor."), NULL},
    {BYTES("MZ said so."), NULL},
    {BYTES("<html><p>%PDF-</p></html>"), NULL},
    {BYTES("\x1F\x8B\x08"), NULL},
    {BYTES("%PDF-1.7\n"), "pdftotext"},
    {BYTES("%PDF"), NULL},
    {BYTES("%!PS-Adobe-3.0"), "PostScript"},
    {BYTES("PK\3\4\24\0\6\0[Content_Types].xmlPK\3\4word/document.xml"), "a DOCX"},
    {BYTES("PK\3\4\24\0mimetypeapplication/vnd.oasis.opendocument.text"), "an ODT"},
    {BYTES("PK\3\4\24\0mimetypeapplication/epub+zip"), "an EPUB"},
    {BYTES("PK\3\4\24\0pictures/a.png"), NULL},
    {BYTES("PK\5\6"), "an empty zip file"},
    {BYTES("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0"), "DOC"},
    {BYTES("{\\rtf1\\ansi"), "an RTF"},
    {BYTES("WARC/1.1\r\n"), NULL},
    {BYTES("bplist00\xD1"), NULL},
    {BYTES("SQLite format 3\0"), "SQLite"},
    {BYTES("\x7F"
	   "ELF\2\1"),
     "a program"},
    {BYTES("MZ\x90\0\3"), "a program"},
    {BYTES("\xFD"
	   "7zXZ\0"),
     "xz -d"},
    {BYTES("\x28\xB5\x2F\xFD"), "zstd -d"},
    {BYTES("BZh91AY&SY"), "bzip2 -d"},
    {BYTES("7z\xBC\xAF\x27\x1C"), "7z"},
    {BYTES("Rar!\x1A\x07"), "RAR"},
    {BYTES("\x89PNG\r\n"), "a picture"},
    {BYTES("\xFF\xD8\xFF\xE0"), "a picture"},
    {BYTES("GIF89a"), "a picture"},
    {BYTES("RIFF\1\2\3\4WEBPVP8"), "a picture"},
    {BYTES("\0\0\0\x20"
	   "ftypavif"),
     "a picture"},
    {BYTES("\0\0\0\x20"
	   "ftypisom"),
     "video"},
    {BYTES("ID3\4"), "sound"},
};

START_TEST(advises)
{
	const char *advice = foreign_advice(cases[_i].bytes);

	if (!cases[_i].words) {
		ck_assert_ptr_null(advice);
		return;
	}
	ck_assert_ptr_nonnull(advice);
	ck_assert_ptr_nonnull(strstr(advice, cases[_i].words));
	ck_assert_ptr_null(strchr(advice, '\n'));
}
END_TEST

START_TEST(knows_tar_by_its_middle)
{
	struct buf bytes = BUF_EMPTY;

	buf_text(&bytes, "articles/a.txt");
	buf_fill(&bytes, 0, 257 - bytes.length);
	ck_assert_ptr_null(foreign_advice(buf_str(&bytes)));
	buf_text(&bytes, "ustar");
	ck_assert_str_eq(foreign_advice(buf_str(&bytes)),
			 "a tar archive; unpack it first");
	buf_done(&bytes);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("foreign");

	unit_add_rows(suite, "advice", advises, ARRAY_COUNT(cases));
	unit_add(suite, "advice", knows_tar_by_its_middle);
	return unit_main(suite);
}
