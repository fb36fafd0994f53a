/* Of all that the list holds four values are looked at: the page's bytes, what they are,
 * in which encoding, and its address. */
#include "config.h"

#include "read/format/webarchive.h"

#include <stdlib.h>
#include <string.h>

#include "base/unicode.h"
#include "read/decode/sniff.h"
#include "read/format/page_type.h"

#ifdef HAVE_LIBPLIST
#include <plist/plist.h>
#endif

static bool is_binary(struct str bytes)
{
	return str_starts(bytes, "bplist0");
}

bool webarchive_is(struct str bytes)
{
	struct buf head = BUF_EMPTY;
	bool is_list;

	if (is_binary(bytes))
		return true;
	sniff_beginning(&head, bytes);
	is_list = str_has_ignoring_case(buf_str(&head), "<plist") &&
		  str_has_ignoring_case(buf_str(&head), "<key>WebMainResource</key>");
	buf_done(&head);
	return is_list;
}

#ifdef HAVE_LIBPLIST

/* The value KEY of NODE; NULL where that has none. */
static plist_t value_of(plist_t node, const char *key)
{
	return plist_get_node_type(node) == PLIST_DICT ? plist_dict_get_item(node, key)
						       : NULL;
}

/* Returns the text KEY of NODE, for the caller to free; NULL where there is none. */
static char *text_of(plist_t node, const char *key)
{
	plist_t value = value_of(node, key);
	char *text = NULL;

	if (plist_get_node_type(value) == PLIST_STRING)
		plist_get_string_val(value, &text);
	if (text && unicode_check(str_of(text)) != strlen(text)) {
		free(text);
		text = NULL;
	}
	return text;
}

/* Reads the page in MAIN. */
static bool read_page(document_list *documents, plist_t main, const struct input *input,
		      struct err *err)
{
	plist_t data = value_of(main, "WebResourceData");
	char *bytes = NULL, *type = text_of(main, "WebResourceMIMEType");
	char *charset = text_of(main, "WebResourceTextEncodingName");
	char *url = text_of(main, "WebResourceURL");
	uint64_t length = 0;
	input_reader *read = page_type_reader(str_of(type));
	size_t before = documents->count;
	bool is_good = false;

	if (plist_get_node_type(data) == PLIST_DATA)
		plist_get_data_val(data, &bytes, &length);
	if (read && length)
		is_good = read(documents,
			       &(struct input){.bytes = {bytes, length},
					       .name = input->name,
					       .charset = charset,
					       .guess = input->guess},
			       err);
	else
		err_set(err, "%s: no page in this web archive; save the page as HTML",
			input->name);
	for (size_t i = before; i < documents->count; i++)
		document_set(&documents->items[i], METADATA_URL, str_of(url));
	free(bytes);
	free(type);
	free(charset);
	free(url);
	return is_good;
}

bool webarchive_read(document_list *documents, const struct input *input, struct err *err)
{
	plist_t list = NULL;
	bool is_good;

	/* An input has at most some MiB: its length is no larger than these take. */
	(is_binary(input->bytes) ? plist_from_bin : plist_from_xml)(
	    input->bytes.bytes, (uint32_t)input->bytes.length, &list);
	is_good = read_page(documents, value_of(list, "WebMainResource"), input, err);
	if (list)
		plist_free(list);
	return is_good;
}

#else

bool webarchive_read(document_list *documents, const struct input *input, struct err *err)
{
	(void)documents;
	return err_set(err,
		       "%s: a web archive; this crossread was built without libplist, "
		       "which opens it: save the page as HTML",
		       input->name);
}

#endif
