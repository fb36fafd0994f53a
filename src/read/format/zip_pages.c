/*
 * A browser saves what a page consists of into a folder beside it that is called after
 * it, in its user's language: "page_files", "page-Dateien".  Pages there are frames,
 * mostly of advertisers.  Beside a page of MAFF is a file index.rdf that tells its
 * address.
 */
#include "config.h"

#include "read/format/zip_pages.h"

#include <string.h>

#include "base/array.h"
#include "base/unicode.h"
#include "read/decode/zip.h"
#include "read/html/html.h"
#include "read/format/fragment.h"
#include "read/format/mail.h"
#include "read/format/markdown.h"
#include "read/format/plain.h"

static const struct {
	const char *ending;
	input_reader *read;
} kinds[] = {
    {".html", html_read},   {".htm", html_read},      {".xhtml", html_read},
    {".mht", mail_read},    {".mhtml", mail_read},    {".eml", mail_read},
    {".md", markdown_read}, {".txt", plain_document}, {".text", plain_document},
};

static input_reader *reader_of(struct str name)
{
	for (size_t i = 0; i < ARRAY_COUNT(kinds); i++)
		if (str_ends_ignoring_case(name, kinds[i].ending))
			return kinds[i].read;
	return NULL;
}

/* The folder of PATH with its slash, "" where it is in none. */
static struct str folder_of(struct str path)
{
	while (path.length && path.bytes[path.length - 1] != '/')
		path.length--;
	return path;
}

static struct str file_of(struct str path)
{
	return str_slice(path, folder_of(path).length, path.length);
}

/* What an RDF file is called that tells of the pages beside it. */
static bool is_index(struct str path)
{
	return str_is_ignoring_case(file_of(path), "index.rdf");
}

/* Files that begin with a stop are hidden; macOS packs some beside every other. */
static bool is_wanted(struct str path)
{
	return !str_starts(file_of(path), ".") && (is_index(path) || reader_of(path));
}

/* Whether the folder PART is called after the page PATH and stands beside it. */
static bool belongs(struct str part, struct str path)
{
	struct str folder = folder_of(path), stem = file_of(path);
	const char *stop = memrchr(stem.bytes, '.', stem.length);

	stem.length = stop ? (size_t)(stop - stem.bytes) : stem.length;
	if (!stem.length || part.length <= folder.length + stem.length + 1 ||
	    !str_equal(str_slice(part, 0, folder.length), folder))
		return false;
	part = str_slice(part, folder.length, part.length);
	return str_equal(str_slice(part, 0, stem.length), stem) &&
	       strchr("_-.", part.bytes[stem.length]);
}

/* Whether the entry AT is part of another one. */
static bool is_part(const zip_entry_list *entries, size_t at)
{
	struct str folder = folder_of(str_of(entries->items[at].name));

	for (size_t i = 0; folder.length && i < entries->count; i++)
		if (i != at && reader_of(str_of(entries->items[i].name)) == html_read &&
		    belongs(folder, str_of(entries->items[i].name)))
			return true;
	return false;
}

/* Adds what RDF says in <MAF:originalurl RDF:resource="..."/> to OUT. */
static void find_address(struct buf *out, struct str rdf)
{
	static const char element[] = "originalurl", attribute[] = "resource=\"";
	const char *end = rdf.bytes + rdf.length;
	const char *at = memmem(rdf.bytes, rdf.length, element, sizeof element - 1);
	const char *close;

	if (at)
		at = memmem(at, (size_t)(end - at), attribute, sizeof attribute - 1);
	if (!at)
		return;
	at += sizeof attribute - 1;
	close = memchr(at, '"', (size_t)(end - at));
	buf_add(out, at, close ? (size_t)(close - at) : 0);
}

/* Sets the address of DOCUMENT, read from the entry PATH, as the index beside it says. */
static void set_address(struct document *document, const zip_entry_list *entries,
			struct str path, struct err *err)
{
	for (size_t i = 0; i < entries->count; i++) {
		const struct zip_entry *entry = &entries->items[i];
		struct str name = str_of(entry->name);
		struct buf address = BUF_EMPTY;

		if (!is_index(name) || !str_equal(folder_of(name), folder_of(path)))
			continue;
		find_address(&address, buf_str(&entry->bytes));
		if (address.length && unicode_check(buf_str(&address)) == address.length)
			fragment_set(
			    document, METADATA_URL,
			    (struct fragment){.text = buf_str(&address), .is_html = true},
			    err);
		buf_done(&address);
	}
}

static void read_entry(document_list *documents, const zip_entry_list *entries, size_t at,
		       const struct input *input, struct err *err)
{
	const struct zip_entry *entry = &entries->items[at];
	struct buf name = BUF_EMPTY;
	struct input page = {.bytes = buf_str(&entry->bytes), .guess = input->guess};
	size_t before = documents->count;

	buf_format(&name, "%s: %s", input->name, entry->name);
	page.name = name.bytes;
	if (str_trim(page.bytes).length)
		reader_of(str_of(entry->name))(documents, &page, err);
	for (size_t i = before; i < documents->count; i++)
		set_address(&documents->items[i], entries, str_of(entry->name), err);
	buf_done(&name);
}

bool zip_pages_read(document_list *documents, const struct input *input, struct err *err)
{
	zip_entry_list entries = {0};
	size_t before = documents->count;
	bool is_good = zip_open(&entries, input->bytes, is_wanted, input->name, err);

	for (size_t i = 0; i < entries.count; i++)
		if (!is_index(str_of(entries.items[i].name)) && !is_part(&entries, i))
			read_entry(documents, &entries, i, input, err);
	zip_entries_done(&entries);
	return is_good && (documents->count > before ||
			   err_set(err,
				   "%s: no page or text in this zip file; unpack it, or "
				   "if it is a document, make text of it with pandoc",
				   input->name));
}
