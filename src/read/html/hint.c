/*
 * A word of the list matches where a word of a name begins; with a '-' at its end it must
 * be the whole word.  Names are made small, and "camelCase" and "snake_case" are taken
 * apart into words with '-' between them.
 */
#include "config.h"

#include "read/html/hint.h"

#include <string.h>

#include "base/array.h"

static const struct {
	const char *words;
	enum html_hint hint;
} hints[] = {
    {"article-body", HTML_HINT_BODY},
    {"article-text", HTML_HINT_BODY},
    {"article-content", HTML_HINT_BODY},
    {"article-copy", HTML_HINT_BODY},
    {"article-main-body", HTML_HINT_BODY},
    {"articlebody", HTML_HINT_BODY},
    {"articletext", HTML_HINT_BODY},
    {"articlecontent", HTML_HINT_BODY},
    {"artikel-text", HTML_HINT_BODY},
    {"artikeltext", HTML_HINT_BODY},
    {"artikel-body", HTML_HINT_BODY},
    {"texte-article", HTML_HINT_BODY},
    {"body-content", HTML_HINT_BODY},
    {"body-copy", HTML_HINT_BODY},
    {"body-text", HTML_HINT_BODY},
    {"bodytext", HTML_HINT_BODY},
    {"content-body", HTML_HINT_BODY},
    {"content-text", HTML_HINT_BODY},
    {"entry-body", HTML_HINT_BODY},
    {"entry-content", HTML_HINT_BODY},
    {"news-body", HTML_HINT_BODY},
    {"news-content", HTML_HINT_BODY},
    {"news-text", HTML_HINT_BODY},
    {"page-content", HTML_HINT_BODY},
    {"post-body", HTML_HINT_BODY},
    {"post-content", HTML_HINT_BODY},
    {"post-text", HTML_HINT_BODY},
    {"postcontent", HTML_HINT_BODY},
    {"rich-text", HTML_HINT_BODY},
    {"richtext", HTML_HINT_BODY},
    {"story-body", HTML_HINT_BODY},
    {"story-content", HTML_HINT_BODY},
    {"story-text", HTML_HINT_BODY},
    {"storytext", HTML_HINT_BODY},
    {"storybody", HTML_HINT_BODY},
    {"text-content", HTML_HINT_BODY},

    {"article-headline", HTML_HINT_TITLE},
    {"article-title", HTML_HINT_TITLE},
    {"entry-title", HTML_HINT_TITLE},
    {"post-title", HTML_HINT_TITLE},
    {"headline", HTML_HINT_TITLE},

    {"abstract-", HTML_HINT_LEAD},
    {"article-summary", HTML_HINT_LEAD},
    {"chapeau", HTML_HINT_LEAD},
    {"chapo", HTML_HINT_LEAD},
    {"deck-", HTML_HINT_LEAD},
    {"dek-", HTML_HINT_LEAD},
    {"entradilla", HTML_HINT_LEAD},
    {"excerpt-", HTML_HINT_LEAD},
    {"intro-", HTML_HINT_LEAD},
    {"introduction-", HTML_HINT_LEAD},
    {"lead-", HTML_HINT_LEAD},
    {"leadtext", HTML_HINT_LEAD},
    {"lede", HTML_HINT_LEAD},
    {"ledetext", HTML_HINT_LEAD},
    {"shortdesc", HTML_HINT_LEAD},
    {"standfirst", HTML_HINT_LEAD},
    {"sub-headline", HTML_HINT_LEAD},
    {"subheadline", HTML_HINT_LEAD},
    {"subtitle", HTML_HINT_LEAD},
    {"summary-", HTML_HINT_LEAD},
    {"vorspann", HTML_HINT_LEAD},
    {"anrisstext", HTML_HINT_LEAD},

    {"article-author", HTML_HINT_BYLINE},
    {"article-byline", HTML_HINT_BYLINE},
    {"author-", HTML_HINT_BYLINE},
    {"authors-", HTML_HINT_BYLINE},
    {"auteur", HTML_HINT_BYLINE},
    {"autor-", HTML_HINT_BYLINE},
    {"byline", HTML_HINT_BYLINE},
    {"creator", HTML_HINT_BYLINE},
    {"vcard-", HTML_HINT_BYLINE},
    {"posted-by", HTML_HINT_BYLINE},
    {"writer-", HTML_HINT_BYLINE},

    {"date-", HTML_HINT_DATE},
    {"datum", HTML_HINT_DATE},
    {"datetime", HTML_HINT_DATE},
    {"dateline", HTML_HINT_DATE},
    {"date-published", HTML_HINT_DATE},
    {"entry-date", HTML_HINT_DATE},
    {"posted-on", HTML_HINT_DATE},
    {"post-date", HTML_HINT_DATE},
    {"pub-date", HTML_HINT_DATE},
    {"pubdate", HTML_HINT_DATE},
    {"publish-date", HTML_HINT_DATE},
    {"=published", HTML_HINT_DATE},
    {"published-at", HTML_HINT_DATE},
    {"published-date", HTML_HINT_DATE},
    {"published-on", HTML_HINT_DATE},
    {"publication-date", HTML_HINT_DATE},
    {"timestamp", HTML_HINT_DATE},
    {"time-stamp", HTML_HINT_DATE},

    {"article-info", HTML_HINT_META},
    {"article-meta", HTML_HINT_META},
    {"entry-meta", HTML_HINT_META},
    {"post-info", HTML_HINT_META},
    {"post-meta", HTML_HINT_META},
    {"postmeta", HTML_HINT_META},
    {"story-meta", HTML_HINT_META},
    {"meta-", HTML_HINT_META},
    {"metadata-", HTML_HINT_META},
    {"reading-time", HTML_HINT_META},
    {"read-time", HTML_HINT_META},

    {"a-lire-aussi", HTML_HINT_RELATED},
    {"also-read", HTML_HINT_RELATED},
    {"article-list", HTML_HINT_RELATED},
    {"articles-lies", HTML_HINT_RELATED},
    {"crosslink", HTML_HINT_RELATED},
    {"further-reading", HTML_HINT_RELATED},
    {"latest", HTML_HINT_RELATED},
    {"link-list", HTML_HINT_RELATED},
    {"linklist", HTML_HINT_RELATED},
    {"mehr-zum", HTML_HINT_RELATED},
    {"more-articles", HTML_HINT_RELATED},
    {"more-from", HTML_HINT_RELATED},
    {"more-news", HTML_HINT_RELATED},
    {"more-on", HTML_HINT_RELATED},
    {"more-stories", HTML_HINT_RELATED},
    {"most-", HTML_HINT_RELATED},
    {"news-list", HTML_HINT_RELATED},
    {"next-article", HTML_HINT_RELATED},
    {"post-list", HTML_HINT_RELATED},
    {"posts-list", HTML_HINT_RELATED},
    {"onward", HTML_HINT_RELATED},
    {"outbrain", HTML_HINT_RELATED},
    {"popular", HTML_HINT_RELATED},
    {"post-nav", HTML_HINT_RELATED},
    {"prev-next", HTML_HINT_RELATED},
    {"read-also", HTML_HINT_RELATED},
    {"read-more", HTML_HINT_RELATED},
    {"read-next", HTML_HINT_RELATED},
    {"readmore", HTML_HINT_RELATED},
    {"recent-", HTML_HINT_RELATED},
    {"recommend", HTML_HINT_RELATED},
    {"related", HTML_HINT_RELATED},
    {"relacionad", HTML_HINT_RELATED},
    {"see-also", HTML_HINT_RELATED},
    {"similar", HTML_HINT_RELATED},
    {"suggest", HTML_HINT_RELATED},
    {"taboola", HTML_HINT_RELATED},
    {"trending", HTML_HINT_RELATED},
    {"up-next", HTML_HINT_RELATED},
    {"verwandt", HTML_HINT_RELATED},
    {"weiterlesen", HTML_HINT_RELATED},
    {"yarpp", HTML_HINT_RELATED},

    {"embed-", HTML_HINT_RELATED},
    {"fb-post", HTML_HINT_RELATED},
    {"instagram-media", HTML_HINT_RELATED},
    {"twitter-tweet", HTML_HINT_RELATED},

    {"card-", HTML_HINT_TEASER},
    {"cards-", HTML_HINT_TEASER},
    {"carousel", HTML_HINT_TEASER},
    {"promo", HTML_HINT_TEASER},
    {"slider", HTML_HINT_TEASER},
    {"teaser", HTML_HINT_TEASER},

    {"ad-", HTML_HINT_NOTICE},
    {"ads-", HTML_HINT_NOTICE},
    {"adsense", HTML_HINT_NOTICE},
    {"advert", HTML_HINT_NOTICE},
    {"addthis", HTML_HINT_NOTICE},
    {"addtoany", HTML_HINT_NOTICE},
    {"banner", HTML_HINT_NOTICE},
    {"btn-", HTML_HINT_NOTICE},
    {"button", HTML_HINT_NOTICE},
    {"call-to-action", HTML_HINT_NOTICE},
    {"consent", HTML_HINT_NOTICE},
    {"cookie", HTML_HINT_NOTICE},
    {"copyright", HTML_HINT_NOTICE},
    {"cta-", HTML_HINT_NOTICE},
    {"dialog", HTML_HINT_NOTICE},
    {"disclaimer", HTML_HINT_NOTICE},
    {"donat", HTML_HINT_NOTICE},
    {"dsgvo", HTML_HINT_NOTICE},
    {"feedback", HTML_HINT_NOTICE},
    {"follow-us", HTML_HINT_NOTICE},
    {"gdpr", HTML_HINT_NOTICE},
    {"legal-", HTML_HINT_NOTICE},
    {"log-in", HTML_HINT_NOTICE},
    {"login", HTML_HINT_NOTICE},
    {"modal-", HTML_HINT_NOTICE},
    {"newsletter", HTML_HINT_NOTICE},
    {"overlay-", HTML_HINT_NOTICE},
    {"paywall", HTML_HINT_NOTICE},
    {"popup", HTML_HINT_NOTICE},
    {"=print", HTML_HINT_NOTICE},
    {"print-button", HTML_HINT_NOTICE},
    {"print-link", HTML_HINT_NOTICE},
    {"privacy", HTML_HINT_NOTICE},
    {"rating", HTML_HINT_NOTICE},
    {"reader-tools", HTML_HINT_NOTICE},
    {"share", HTML_HINT_NOTICE},
    {"shariff", HTML_HINT_NOTICE},
    {"sharing", HTML_HINT_NOTICE},
    {"sign-in", HTML_HINT_NOTICE},
    {"sign-up", HTML_HINT_NOTICE},
    {"signin", HTML_HINT_NOTICE},
    {"signup", HTML_HINT_NOTICE},
    {"social", HTML_HINT_NOTICE},
    {"sponsor", HTML_HINT_NOTICE},
    {"subscribe-", HTML_HINT_NOTICE},
    {"subscription", HTML_HINT_NOTICE},
    {"tooltip", HTML_HINT_NOTICE},
    {"toolbar", HTML_HINT_NOTICE},
    {"tools-", HTML_HINT_NOTICE},
    {"vote-", HTML_HINT_NOTICE},
    {"werbung", HTML_HINT_NOTICE},

    {"aside-", HTML_HINT_MENU},
    {"branding", HTML_HINT_MENU},
    {"breadcrumb", HTML_HINT_MENU},
    {"bread-crumb", HTML_HINT_MENU},
    {"categor", HTML_HINT_MENU},
    {"dropdown", HTML_HINT_MENU},
    {"foot-", HTML_HINT_MENU},
    {"footer", HTML_HINT_MENU},
    {"header-", HTML_HINT_MENU},
    {"jump-to", HTML_HINT_MENU},
    {"keywords", HTML_HINT_MENU},
    {"language-menu", HTML_HINT_MENU},
    {"language-nav", HTML_HINT_MENU},
    {"language-select", HTML_HINT_MENU},
    {"language-switch", HTML_HINT_MENU},
    {"left-col", HTML_HINT_MENU},
    {"masthead", HTML_HINT_MENU},
    {"megamenu", HTML_HINT_MENU},
    {"menu", HTML_HINT_MENU},
    {"nav-", HTML_HINT_MENU},
    {"navbar", HTML_HINT_MENU},
    {"navi-", HTML_HINT_MENU},
    {"navigation", HTML_HINT_MENU},
    {"off-canvas", HTML_HINT_MENU},
    {"offcanvas", HTML_HINT_MENU},
    {"pager", HTML_HINT_MENU},
    {"pagination", HTML_HINT_MENU},
    {"rail-", HTML_HINT_MENU},
    {"right-col", HTML_HINT_MENU},
    {"rss-", HTML_HINT_MENU},
    {"search", HTML_HINT_MENU},
    {"side-bar", HTML_HINT_MENU},
    {"sidebar", HTML_HINT_MENU},
    {"site-footer", HTML_HINT_MENU},
    {"site-header", HTML_HINT_MENU},
    {"sitemap", HTML_HINT_MENU},
    {"skip-", HTML_HINT_MENU},
    {"tag-cloud", HTML_HINT_MENU},
    {"tag-list", HTML_HINT_MENU},
    {"tagcloud", HTML_HINT_MENU},
    {"taglist", HTML_HINT_MENU},
    {"tags", HTML_HINT_MENU},
    {"ticker", HTML_HINT_MENU},
    {"toc-", HTML_HINT_MENU},
    {"top-bar", HTML_HINT_MENU},
    {"topbar", HTML_HINT_MENU},
    {"topics", HTML_HINT_MENU},
    {"widget", HTML_HINT_MENU},

    {"comment", HTML_HINT_COMMENT},
    {"commentaire", HTML_HINT_COMMENT},
    {"discussion", HTML_HINT_COMMENT},
    {"disqus", HTML_HINT_COMMENT},
    {"kommentar", HTML_HINT_COMMENT},
    {"replies", HTML_HINT_COMMENT},
    {"reply", HTML_HINT_COMMENT},
    {"respond", HTML_HINT_COMMENT},
    {"trackback", HTML_HINT_COMMENT},

    {"bildunterschrift", HTML_HINT_CAPTION},
    {"bildtext", HTML_HINT_CAPTION},
    {"caption", HTML_HINT_CAPTION},
    {"credit", HTML_HINT_CAPTION},
    {"figcaption", HTML_HINT_CAPTION},
    {"gallery", HTML_HINT_CAPTION},
    {"image-", HTML_HINT_CAPTION},
    {"legende", HTML_HINT_CAPTION},
    {"lightbox", HTML_HINT_CAPTION},
    {"photo-", HTML_HINT_CAPTION},
    {"slideshow", HTML_HINT_CAPTION},

    {"about-author", HTML_HINT_AUTHOR},
    {"about-the-author", HTML_HINT_AUTHOR},
    {"author-bio", HTML_HINT_AUTHOR},
    {"author-box", HTML_HINT_AUTHOR},
    {"author-card", HTML_HINT_AUTHOR},
    {"author-desc", HTML_HINT_AUTHOR},
    {"author-info", HTML_HINT_AUTHOR},
    {"author-profile", HTML_HINT_AUTHOR},
    {"authorbox", HTML_HINT_AUTHOR},
    {"bio-", HTML_HINT_AUTHOR},
    {"biography", HTML_HINT_AUTHOR},

    {"=hidden", HTML_HINT_HIDDEN},
    {"=hide", HTML_HINT_HIDDEN},
    {"=d-none", HTML_HINT_HIDDEN},
    {"invisible", HTML_HINT_HIDDEN},
    {"screen-reader", HTML_HINT_HIDDEN},
    {"sr-only", HTML_HINT_HIDDEN},
    {"visually-hidden", HTML_HINT_HIDDEN},
    {"visuallyhidden", HTML_HINT_HIDDEN},
};

enum furniture_kind html_hint_furniture(enum html_hint hint)
{
	static const enum furniture_kind kinds[HTML_HINT_COUNT] = {
	    [HTML_HINT_RELATED] = FURNITURE_RELATED,
	    [HTML_HINT_TEASER] = FURNITURE_RELATED,
	    [HTML_HINT_NOTICE] = FURNITURE_NOTICE,
	    [HTML_HINT_MENU] = FURNITURE_MENU,
	    [HTML_HINT_COMMENT] = FURNITURE_COMMENT,
	    [HTML_HINT_CAPTION] = FURNITURE_CAPTION,
	    [HTML_HINT_AUTHOR] = FURNITURE_NOTICE,
	    [HTML_HINT_HIDDEN] = FURNITURE_NOTICE,
	};

	return kinds[hint];
}

static bool is_small(char byte)
{
	return byte >= 'a' && byte <= 'z';
}

static bool is_capital(char byte)
{
	return byte >= 'A' && byte <= 'Z';
}

enum { LONGEST_NAMES = 240 /* bytes of one attribute that are looked at */ };

/* Makes "-article-body- -wide-" of "articleBody wide"; returns its length. */
static size_t split_names(char out[2 * LONGEST_NAMES + 4], struct str value)
{
	size_t length = 0;
	char before = ' ';

	out[length++] = '-';
	for (size_t i = 0; i < value.length && i < LONGEST_NAMES; i++) {
		char byte = value.bytes[i];
		bool is_word = is_small(byte) || is_capital(byte) ||
			       (byte >= '0' && byte <= '9') || byte & 0x80;

		if (is_capital(byte) && is_small(before))
			out[length++] = '-';
		if (is_word)
			out[length++] = (char)(is_capital(byte) ? byte + 32 : byte);
		else if (out[length - 1] != '-')
			out[length++] = '-';
		if (byte == ' ') {
			out[length++] = ' ';
			out[length++] = '-';
		}
		before = byte;
	}
	out[length++] = '-';
	out[length] = 0;
	return length;
}

/* Names that begin so are about something else in the box, or about the article. */
static bool says_otherwise(const char *name)
{
	static const char *const prefixes[] = {"has-",	"no-",	"not-",	     "is-",
					       "with-", "tag-", "category-", "without-"};

	for (size_t i = 0; i < ARRAY_COUNT(prefixes); i++)
		if (!strncmp(name, prefixes[i], strlen(prefixes[i])))
			return true;
	return false;
}

/* Whether WORDS stand at NAME; "=words" must be all of a name. */
static bool fits(const char *name, const char *words, bool is_first)
{
	bool is_whole = *words == '=';
	size_t length;

	if (is_whole && !is_first)
		return false;
	words += is_whole;
	length = strlen(words);
	return *name == *words && !strncmp(name, words, length) &&
	       (!is_whole || name[length + 1] == 0 || name[length + 1] == ' ');
}

static void find_in(struct str value, bool found[HTML_HINT_COUNT])
{
	char names[2 * LONGEST_NAMES + 4];
	size_t length = split_names(names, value);

	for (size_t at = 1; at < length; at++) {
		bool is_first = at == 1 || names[at - 2] == ' ';

		if (names[at - 1] != '-')
			continue;
		if (is_first && says_otherwise(names + at)) {
			while (at < length && names[at] != ' ')
				at++;
			continue;
		}
		for (size_t i = 0; i < ARRAY_COUNT(hints); i++)
			if (fits(names + at, hints[i].words, is_first))
				found[hints[i].hint] = true;
	}
}

void html_hint_find(const struct html_node *node, bool found[HTML_HINT_COUNT])
{
	static const bool names_boxes[HTML_ATTRIBUTE_COUNT] = {
	    [HTML_ATTRIBUTE_CLASS] = true,	    [HTML_ATTRIBUTE_ID] = true,
	    [HTML_ATTRIBUTE_ITEMPROP] = true,	    [HTML_ATTRIBUTE_DATA_TESTID] = true,
	    [HTML_ATTRIBUTE_DATA_COMPONENT] = true,
	};

	for (const struct html_attribute *attribute = node->attributes; attribute;
	     attribute = attribute->next)
		if (names_boxes[attribute->name])
			find_in(attribute->value, found);
}
