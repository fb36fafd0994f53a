/*
 * Zip files of pages: which entries are read, and archives made to cost time or to reach
 * beyond themselves.  libarchive writes them; without it there is nothing to test.
 */
#include "config.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "unit/document_lines.h"
#include "unit/unit.h"

#ifdef HAVE_LIBARCHIVE
#include <archive.h>
#include <archive_entry.h>

#include "base/array.h"
#include "base/mem.h"
#include "read/decode/zip.h"
#include "read/format/zip_pages.h"

enum { LARGEST = 4 << 20, BOMB = 65 << 20 };

#define PAGE "<html><body><p>The ferry struck the barge in thick fog.</p></body></html>"
#define READ "= The ferry struck the barge in thick fog.\n"
#define RDF                                                                           \
	"<?xml version=\"1.0\"?><RDF:RDF><RDF:Description><MAF:originalurl "          \
	"RDF:resource=\"https://courier.example/?a=1&amp;b=2\"/></RDF:Description></" \
	"RDF:RDF>"

struct zip {
	struct archive *archive;
	char *bytes;
	size_t length;
};

static void begin(struct zip *zip)
{
	*zip = (struct zip){archive_write_new(), mem_zero(LARGEST, 1), 0};
	archive_write_set_format_zip(zip->archive);
	ck_assert_int_eq(
	    archive_write_open_memory(zip->archive, zip->bytes, LARGEST, &zip->length),
	    ARCHIVE_OK);
}

static void add(struct zip *zip, unsigned type, const char *name, struct str content)
{
	struct archive_entry *entry = archive_entry_new();

	archive_entry_set_pathname(entry, name);
	archive_entry_set_filetype(entry, type);
	archive_entry_set_perm(entry, 0644);
	if (type == AE_IFLNK)
		archive_entry_set_symlink(entry, content.bytes);
	else
		archive_entry_set_size(entry, (la_int64_t)content.length);
	ck_assert_int_eq(archive_write_header(zip->archive, entry), ARCHIVE_OK);
	if (type == AE_IFREG)
		archive_write_data(zip->archive, content.bytes, content.length);
	archive_entry_free(entry);
}

/* Reads ZIP, which is freed; returns its lines, for the caller to free. */
static char *lines_of(struct zip *zip, struct err *err)
{
	char *lines;

	archive_write_close(zip->archive);
	archive_write_free(zip->archive);
	ck_assert(zip_is((struct str){zip->bytes, zip->length}));
	document_lines_read(
	    &lines, zip_pages_read,
	    &(struct input){.bytes = {zip->bytes, zip->length}, .name = "a.zip"}, err);
	free(zip->bytes);
	return lines;
}

/* Entries, and what is read of them. */
static const struct {
	struct {
		const char *name, *content;
	} entries[4];
	const char *lines, *message; /* a part of it; NULL: none */
} cases[] = {
    {{{"page.html", PAGE}}, READ, NULL},
    {{{"a/page.HTM", PAGE}, {"a/text.txt", "It sank.\n"}}, READ "--\n= It sank.\n", NULL},
    /* Frames, in whatever language their folder is called; a page that is none. */
    {{{"page.html", PAGE}, {"page_files/ad.html", PAGE}}, READ, NULL},
    {{{"x/page-Dateien/ad.html", PAGE}, {"x/page.html", PAGE}}, READ, NULL},
    {{{"page.html", PAGE}, {"pages/other.html", PAGE}}, READ "--\n" READ, NULL},
    /* MAFF. */
    {{{"1/index.html", PAGE}, {"1/index.rdf", RDF}, {"1/index_files/a.png", "PNG"}},
     "url: https://courier.example/?a=1&b=2\n" READ,
     NULL},
    {{{"1/index.html", PAGE}, {"2/index.rdf", RDF}}, READ, NULL},
    {{{"1/index.html", PAGE}, {"1/index.rdf", "originalurl resource=\"http://c"}},
     READ,
     NULL},
    /* Nothing to read; what is hidden; names that lead elsewhere are names and no more.
     */
    {{{"picture.png", "PNG"}}, "", "a.zip: no page or text in this zip file"},
    {{{"__MACOSX/._page.html", PAGE}, {"page.html", PAGE}}, READ, NULL},
    {{{"../../etc/page.html", PAGE}, {"/tmp/\33[1mpage.html", PAGE}},
     READ "--\n" READ,
     NULL},
    {{{"empty.html", ""}, {"page.html", PAGE}}, READ, NULL},
    {{{"L\xC3\xB6we.html", PAGE}}, READ, NULL},
};

START_TEST(reads_entries)
{
	struct err err = ERR_NONE;
	struct zip zip;
	char *lines;

	begin(&zip);
	for (size_t i = 0; cases[_i].entries[i].name; i++)
		add(&zip, AE_IFREG, cases[_i].entries[i].name,
		    str_of(cases[_i].entries[i].content));
	lines = lines_of(&zip, &err);
	ck_assert_str_eq(lines, cases[_i].lines);
	if (cases[_i].message)
		ck_assert_ptr_nonnull(strstr(err.message, cases[_i].message));
	else
		ck_assert_ptr_null(err.message);
	free(lines);
	err_done(&err);
}
END_TEST

START_TEST(reads_nothing_but_files)
{
	struct err err = ERR_NONE;
	struct zip zip;
	char *lines;

	begin(&zip);
	add(&zip, AE_IFDIR, "folder.html", str_of(""));
	add(&zip, AE_IFLNK, "link.html", str_of("/etc/passwd"));
	lines = lines_of(&zip, &err);
	ck_assert_str_eq(lines, "");
	ck_assert_ptr_nonnull(strstr(err.message, "no page or text"));
	free(lines);
	err_done(&err);
}
END_TEST

START_TEST(bounds_what_is_expanded)
{
	struct err err = ERR_NONE;
	struct str bomb = {mem_zero(BOMB, 1), BOMB};
	struct zip zip;
	char *lines;

	memset((char *)(uintptr_t)bomb.bytes, ' ', BOMB);
	begin(&zip);
	add(&zip, AE_IFREG, "page.html", str_of(PAGE));
	add(&zip, AE_IFREG, "bomb.html", bomb);
	lines = lines_of(&zip, &err);
	ck_assert_str_eq(lines, READ);
	ck_assert_str_eq(err.message,
			 "a.zip: expands to more than 64 MiB; what is behind "
			 "bomb.html is left out");
	free((char *)(uintptr_t)bomb.bytes);
	free(lines);
	err_done(&err);
}
END_TEST

START_TEST(bounds_the_entries)
{
	struct err err = ERR_NONE;
	struct zip zip;
	char name[32], *lines;
	size_t count = 1;

	begin(&zip);
	for (int i = 0; i < 1001; i++) {
		snprintf(name, sizeof name, "%d.txt", i);
		add(&zip, AE_IFREG, name, str_of("It sank."));
	}
	lines = lines_of(&zip, &err);
	for (const char *at = lines; (at = strstr(at, "--\n")); at++)
		count++;
	ck_assert_uint_eq(count, 1000);
	ck_assert_str_eq(err.message,
			 "a.zip: more than 1000 pages; those behind them are "
			 "left out");
	free(lines);
	err_done(&err);
}
END_TEST

/* A file that only begins like one, and one that is cut. */
START_TEST(tells_of_damage)
{
	static const struct str damaged[] = {{"PK\3\4", 4}, {"PK\3\4\24\0\0\0\10\0", 10}};
	struct err err = ERR_NONE;
	char *lines;

	document_lines_read(&lines, zip_pages_read,
			    &(struct input){.bytes = damaged[_i], .name = "a.zip"}, &err);
	ck_assert_str_eq(lines, "");
	ck_assert_ptr_nonnull(strstr(err.message, "a.zip: a damaged zip file"));
	free(lines);
	err_done(&err);
}
END_TEST
#endif

int main(void)
{
	Suite *suite = suite_create("zip_pages");

#ifdef HAVE_LIBARCHIVE
	unit_add_rows(suite, "entries", reads_entries, ARRAY_COUNT(cases));
	unit_add(suite, "files", reads_nothing_but_files);
	unit_add(suite, "bounds", bounds_what_is_expanded);
	unit_add(suite, "bounds", bounds_the_entries);
	unit_add_rows(suite, "damage", tells_of_damage, 2);
#endif
	return unit_main(suite);
}
