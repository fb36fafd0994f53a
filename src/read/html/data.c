/* Walks are bounded in depth, lists in length: data comes from strangers. */
#include "config.h"

#include "read/html/data.h"

#include <jansson.h>
#include <string.h>

#include "base/array.h"
#include "base/buf.h"

enum {
	DEEPEST = 12,	    /* levels of objects that are searched */
	MOST_MEMBERS = 400, /* of one list that are looked at */
	MOST_AUTHORS = 12,  /* of one article that are kept */
};

struct reader {
	const struct html_data_sink *sink;
	json_t *root;
};

/* Whether the @type of OBJECT, a string or a list of them, ends in one of the ENDINGS. */
static bool has_type(const json_t *object, const char *const *endings)
{
	const json_t *type = json_object_get(object, "@type");
	size_t count = json_is_array(type) ? json_array_size(type) : 1;

	for (size_t i = 0; i < count && i < MOST_MEMBERS; i++) {
		const char *name = json_string_value(
		    json_is_array(type) ? json_array_get(type, i) : type);

		for (size_t j = 0; name && endings[j]; j++) {
			size_t length = strlen(endings[j]), whole = strlen(name);

			if (whole >= length && !strcmp(name + whole - length, endings[j]))
				return true;
		}
	}
	return false;
}

static const char *const article_types[] = {
    "Article",	       "BlogPosting", "Report", "NewsArticle", "SocialMediaPosting",
    "LiveBlogPosting", "Recipe",      NULL};
static const char *const page_types[] = {"WebPage", "ItemPage", "VideoObject",
					 "PodcastEpisode", NULL};
static const char *const outlet_types[] = {"WebSite", "NewsMediaOrganization",
					   "Organization", NULL};

/* The object with "@id" ID that has a name, NULL: there is none. */
static const json_t *find_named(const json_t *value, const char *id, int depth)
{
	const json_t *found = NULL;
	const char *key, *own = json_string_value(json_object_get(value, "@id"));
	json_t *member;
	size_t i;

	if (own && !strcmp(own, id) && json_object_get(value, "name"))
		return value;
	if (depth == DEEPEST / 2)
		return NULL;
	if (json_is_array(value) && json_array_size(value) <= MOST_MEMBERS) {
		json_array_foreach(value, i, member) if (!found) found =
		    find_named(member, id, depth + 1);
		return found;
	}
	if (!json_is_object(value))
		return NULL;
	/* jansson's iterator takes no const. */
	for (void *at = json_object_iter((json_t *)(uintptr_t)value); at && !found;
	     at = json_object_iter_next((json_t *)(uintptr_t)value, at)) {
		key = json_object_iter_key(at);
		if (strcmp(key, "@context"))
			found = find_named(json_object_iter_value(at), id, depth + 1);
	}
	return found;
}

/* The name of a person or outlet: the string itself, or its name. */
static const char *name_of(const struct reader *reader, const json_t *value)
{
	const json_t *name = json_object_get(value, "name");
	const char *id = json_string_value(json_object_get(value, "@id"));

	if (!name && id)
		name = json_object_get(find_named(reader->root, id, 0), "name");
	if (json_is_array(name))
		name = json_array_get(name, 0);
	return json_is_string(value) ? json_string_value(value) : json_string_value(name);
}

static void emit_names(const struct reader *reader, const json_t *value,
		       enum metadata_kind kind, bool is_article)
{
	size_t count = json_is_array(value) ? json_array_size(value) : 1;

	for (size_t i = 0; i < count && i < MOST_AUTHORS; i++) {
		const char *name = name_of(
		    reader, json_is_array(value) ? json_array_get(value, i) : value);

		if (name && name[0])
			reader->sink->field(reader->sink->context, kind, name,
					    is_article);
	}
}

static void emit_string(const struct reader *reader, const json_t *object,
			const char *key, enum metadata_kind kind, bool is_article)
{
	const json_t *value = json_object_get(object, key);

	if (json_is_array(value))
		value = json_array_get(value, 0);
	if (json_is_object(value))
		value = json_object_get(value, "@id");
	if (json_string_value(value) && json_string_value(value)[0])
		reader->sink->field(reader->sink->context, kind, json_string_value(value),
				    is_article);
}

static bool is_false(const json_t *value)
{
	const char *text = json_string_value(value);

	return json_is_false(value) || str_is_ignoring_case(str_of(text), "false");
}

static void emit_article(const struct reader *reader, const json_t *object,
			 bool is_article)
{
	static const struct {
		const char *key;
		enum metadata_kind kind;
	} keys[] = {
	    {"headline", METADATA_TITLE},   {"datePublished", METADATA_DATE},
	    {"dateCreated", METADATA_DATE}, {"inLanguage", METADATA_LANGUAGE},
	    {"url", METADATA_URL},	    {"mainEntityOfPage", METADATA_URL},
	};
	const char *changed = json_string_value(json_object_get(object, "dateModified"));

	for (size_t i = 0; i < ARRAY_COUNT(keys); i++)
		emit_string(reader, object, keys[i].key, keys[i].kind, is_article);
	if (!json_object_get(object, "headline"))
		emit_string(reader, object, "name", METADATA_TITLE, false);
	emit_names(reader, json_object_get(object, "author"), METADATA_BYLINE,
		   is_article);
	if (!json_object_get(object, "author"))
		emit_names(reader, json_object_get(object, "creator"), METADATA_BYLINE,
			   is_article);
	emit_names(reader, json_object_get(object, "publisher"), METADATA_OUTLET, true);
	if (changed)
		reader->sink->changed(reader->sink->context, changed);
	if (is_article && is_false(json_object_get(object, "isAccessibleForFree")))
		reader->sink->paid(reader->sink->context);
}

static void visit(const struct reader *reader, const json_t *value, int depth)
{
	static const char *const wrappers[] = {"@graph", "mainEntity", "mainEntityOfPage",
					       "hasPart", "itemListElement"};

	if (depth == DEEPEST)
		return;
	if (json_is_array(value))
		for (size_t i = 0; i < json_array_size(value) && i < MOST_MEMBERS; i++)
			visit(reader, json_array_get(value, i), depth + 1);
	if (!json_is_object(value))
		return;
	if (has_type(value, article_types))
		emit_article(reader, value, true);
	else if (has_type(value, page_types))
		emit_article(reader, value, false);
	else if (has_type(value, outlet_types))
		emit_names(reader, value, METADATA_OUTLET, false);
	for (size_t i = 0; i < 3; i++)
		visit(reader, json_object_get(value, wrappers[i]), depth + 1);
}

void html_data_read(struct str text, const struct html_data_sink *sink)
{
	struct buf cleaned = BUF_EMPTY;
	struct reader reader = {.sink = sink};
	size_t from = 0;

	/* Comment marks stand around it, line breaks within its strings. */
	while (from < text.length && text.bytes[from] != '{' && text.bytes[from] != '[')
		from++;
	if (str_starts(str_slice(text, from, text.length), "[CDATA["))
		from += strlen("[CDATA[");
	buf_slice(&cleaned, str_slice(text, from, text.length));
	for (size_t i = 0; i < cleaned.length; i++)
		if ((unsigned char)cleaned.bytes[i] < ' ')
			cleaned.bytes[i] = ' ';
	if (cleaned.length)
		reader.root = json_loadb(cleaned.bytes, cleaned.length,
					 JSON_DISABLE_EOF_CHECK, NULL);
	if (reader.root)
		visit(&reader, reader.root, 0);
	json_decref(reader.root);
	buf_done(&cleaned);
}
