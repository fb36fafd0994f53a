/* Rows are asked from top to bottom.  Zip files that are documents are here, those of
 * pages are read (read/format/zip_pages.h). */
#include "config.h"

#include "read/decode/foreign.h"

#include <string.h>

#include "base/array.h"

#define MAGIC(bytes)                       \
	{                                  \
		(bytes), sizeof(bytes) - 1 \
	}

#define PICTURE "a picture; crossread reads text only"
#define SOUND "sound or video; crossread reads text only"
#define PROGRAM "a program, not an article"

enum {
	TAR_AT = 257,  /* where a tar file says what it is */
	INSIDE = 4096, /* bytes of a zip file in which its first members are named */
};

static const struct {
	size_t offset;
	struct str magic;
	const char *inside; /* what the first bytes also hold; NULL: anything */
	const char *advice;
} kinds[] = {
    {0, MAGIC("%PDF-"), NULL, "a PDF; make text of it with pdftotext"},
    {0, MAGIC("%!PS"), NULL, "PostScript; make text of it with ps2ascii"},
    {0, MAGIC("PK\3\4"), "word/", "a DOCX; make text of it with pandoc -t plain"},
    {0, MAGIC("PK\3\4"), "opendocument.text",
     "an ODT; make text of it with pandoc -t plain"},
    {0, MAGIC("PK\3\4"), "application/epub",
     "an EPUB; make text of it with pandoc -t plain"},
    {0, MAGIC("PK\5\6"), NULL, "an empty zip file"},
    {0, MAGIC("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), NULL,
     "a file of old Office (DOC); make text of it with catdoc or antiword"},
    {0, MAGIC("{\\rtf"), NULL, "an RTF; make text of it with pandoc -t plain"},
    {0, MAGIC("SQLite format 3"), NULL, "an SQLite database; select the texts from it"},
    {0,
     MAGIC("\x7F"
	   "ELF"),
     NULL, PROGRAM},
    {0, MAGIC("MZ\x90\0"), NULL, PROGRAM},
    {0,
     MAGIC("\xFD"
	   "7zXZ"),
     NULL, "compressed by xz; expand it with xz -d first"},
    {0, MAGIC("\x28\xB5\x2F\xFD"), NULL,
     "compressed by zstd; expand it with zstd -d first"},
    {0, MAGIC("BZh"), "1AY&SY", "compressed by bzip2; expand it with bzip2 -d first"},
    {0, MAGIC("7z\xBC\xAF\x27\x1C"), NULL, "a 7z archive; unpack it first"},
    {0, MAGIC("Rar!\x1A\x07"), NULL, "a RAR archive; unpack it first"},
    {TAR_AT, MAGIC("ustar"), NULL, "a tar archive; unpack it first"},
    {0, MAGIC("\x89PNG"), NULL, PICTURE},
    {0, MAGIC("\xFF\xD8\xFF"), NULL, PICTURE},
    {0, MAGIC("GIF87a"), NULL, PICTURE},
    {0, MAGIC("GIF89a"), NULL, PICTURE},
    {0, MAGIC("II*\0"), NULL, PICTURE},
    {0, MAGIC("MM\0*"), NULL, PICTURE},
    {8, MAGIC("WEBP"), "RIFF", PICTURE},
    {4, MAGIC("ftypavif"), NULL, PICTURE},
    {4, MAGIC("ftyp"), NULL, SOUND},
    {0, MAGIC("ID3"), NULL, SOUND},
    {0, MAGIC("OggS"), NULL, SOUND},
    {0, MAGIC("\x1A\x45\xDF\xA3"), NULL, SOUND},
};

static bool has(struct str bytes, size_t offset, struct str magic)
{
	return bytes.length >= offset + magic.length &&
	       !memcmp(bytes.bytes + offset, magic.bytes, magic.length);
}

const char *foreign_advice(struct str bytes)
{
	struct str first =
	    str_slice(bytes, 0, bytes.length < INSIDE ? bytes.length : INSIDE);

	for (size_t i = 0; i < ARRAY_COUNT(kinds); i++)
		if (has(bytes, kinds[i].offset, kinds[i].magic) &&
		    (!kinds[i].inside ||
		     memmem(first.bytes, first.length, kinds[i].inside,
			    strlen(kinds[i].inside))))
			return kinds[i].advice;
	return NULL;
}
