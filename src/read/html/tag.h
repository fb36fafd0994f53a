/*
 * The elements and attributes of HTML that matter for reading articles.
 *
 * An element that is not listed is HTML_OTHER, and its text is kept; an attribute that is
 * not listed is skipped.
 */
#ifndef CROSSREAD_READ_HTML_TAG_H
#define CROSSREAD_READ_HTML_TAG_H

#include <stdbool.h>

#include "base/str.h"

/* In the order of their names, so that they can be searched. */
#define HTML_TAGS(X)                                   \
	X(A, "a", 0)                                   \
	X(ABBR, "abbr", 0)                             \
	X(ADDRESS, "address", HTML_BLOCK)              \
	X(ARTICLE, "article", HTML_BLOCK)              \
	X(ASIDE, "aside", HTML_BLOCK)                  \
	X(AUDIO, "audio", HTML_BLOCK)                  \
	X(B, "b", 0)                                   \
	X(BASE, "base", HTML_VOID)                     \
	X(BLOCKQUOTE, "blockquote", HTML_BLOCK)        \
	X(BODY, "body", HTML_BLOCK)                    \
	X(BR, "br", HTML_VOID)                         \
	X(BUTTON, "button", HTML_BLOCK)                \
	X(CAPTION, "caption", HTML_BLOCK)              \
	X(CENTER, "center", HTML_BLOCK)                \
	X(CITE, "cite", 0)                             \
	X(CODE, "code", 0)                             \
	X(DATALIST, "datalist", HTML_BLOCK)            \
	X(DD, "dd", HTML_BLOCK)                        \
	X(DETAILS, "details", HTML_BLOCK)              \
	X(DIALOG, "dialog", HTML_BLOCK)                \
	X(DIV, "div", HTML_BLOCK)                      \
	X(DL, "dl", HTML_BLOCK)                        \
	X(DT, "dt", HTML_BLOCK)                        \
	X(EM, "em", 0)                                 \
	X(EMBED, "embed", HTML_VOID)                   \
	X(FIELDSET, "fieldset", HTML_BLOCK)            \
	X(FIGCAPTION, "figcaption", HTML_BLOCK)        \
	X(FIGURE, "figure", HTML_BLOCK)                \
	X(FOOTER, "footer", HTML_BLOCK)                \
	X(FORM, "form", HTML_BLOCK)                    \
	X(H1, "h1", HTML_BLOCK | HTML_HEADING)         \
	X(H2, "h2", HTML_BLOCK | HTML_HEADING)         \
	X(H3, "h3", HTML_BLOCK | HTML_HEADING)         \
	X(H4, "h4", HTML_BLOCK | HTML_HEADING)         \
	X(H5, "h5", HTML_BLOCK | HTML_HEADING)         \
	X(H6, "h6", HTML_BLOCK | HTML_HEADING)         \
	X(HEAD, "head", HTML_BLOCK)                    \
	X(HEADER, "header", HTML_BLOCK)                \
	X(HGROUP, "hgroup", HTML_BLOCK)                \
	X(HR, "hr", HTML_BLOCK | HTML_VOID)            \
	X(HTML, "html", HTML_BLOCK)                    \
	X(I, "i", 0)                                   \
	X(IFRAME, "iframe", HTML_BLOCK | HTML_RAW)     \
	X(IMG, "img", HTML_VOID)                       \
	X(INPUT, "input", HTML_VOID)                   \
	X(LABEL, "label", 0)                           \
	X(LEGEND, "legend", HTML_BLOCK)                \
	X(LI, "li", HTML_BLOCK)                        \
	X(LINK, "link", HTML_VOID)                     \
	X(MAIN, "main", HTML_BLOCK)                    \
	X(MENU, "menu", HTML_BLOCK)                    \
	X(META, "meta", HTML_VOID)                     \
	X(NAV, "nav", HTML_BLOCK)                      \
	X(NOEMBED, "noembed", HTML_BLOCK | HTML_RAW)   \
	X(NOSCRIPT, "noscript", HTML_BLOCK)            \
	X(OBJECT, "object", HTML_BLOCK)                \
	X(OL, "ol", HTML_BLOCK)                        \
	X(OPTION, "option", HTML_BLOCK)                \
	X(P, "p", HTML_BLOCK)                          \
	X(PARAM, "param", HTML_VOID)                   \
	X(PICTURE, "picture", HTML_BLOCK)              \
	X(PRE, "pre", HTML_BLOCK)                      \
	X(Q, "q", 0)                                   \
	X(S, "s", 0)                                   \
	X(SCRIPT, "script", HTML_RAW)                  \
	X(SECTION, "section", HTML_BLOCK)              \
	X(SELECT, "select", HTML_BLOCK)                \
	X(SMALL, "small", 0)                           \
	X(SOURCE, "source", HTML_VOID)                 \
	X(SPAN, "span", 0)                             \
	X(STRONG, "strong", 0)                         \
	X(STYLE, "style", HTML_RAW)                    \
	X(SUB, "sub", 0)                               \
	X(SUMMARY, "summary", HTML_BLOCK)              \
	X(SUP, "sup", 0)                               \
	X(SVG, "svg", HTML_RAW)                        \
	X(TABLE, "table", HTML_BLOCK)                  \
	X(TBODY, "tbody", HTML_BLOCK)                  \
	X(TD, "td", HTML_CELL)                         \
	X(TEMPLATE, "template", HTML_BLOCK | HTML_RAW) \
	X(TEXTAREA, "textarea", HTML_BLOCK | HTML_RAW) \
	X(TFOOT, "tfoot", HTML_BLOCK)                  \
	X(TH, "th", HTML_CELL)                         \
	X(THEAD, "thead", HTML_BLOCK)                  \
	X(TIME, "time", 0)                             \
	X(TITLE, "title", HTML_BLOCK)                  \
	X(TR, "tr", HTML_BLOCK)                        \
	X(TRACK, "track", HTML_VOID)                   \
	X(U, "u", 0)                                   \
	X(UL, "ul", HTML_BLOCK)                        \
	X(VIDEO, "video", HTML_BLOCK)                  \
	X(WBR, "wbr", HTML_VOID)

enum html_tag {
	HTML_TEXT,  /* not an element: a run of text */
	HTML_OTHER, /* an element that is not listed */
#define X(tag, name, traits) HTML_##tag,
	HTML_TAGS(X)
#undef X
	    HTML_TAG_COUNT
};

enum html_trait {
	HTML_BLOCK = 1 << 0,   /* begins and ends a paragraph */
	HTML_VOID = 1 << 1,    /* has no content */
	HTML_RAW = 1 << 2,     /* its content is not shown and not markup */
	HTML_HEADING = 1 << 3, /* h1 to h6 */
	HTML_CELL = 1 << 4,    /* a cell of a table's row */
};

/* Attributes, in the order of their names. */
#define HTML_ATTRIBUTES(X)                  \
	X(ARIA_HIDDEN, "aria-hidden")       \
	X(ARIA_LABEL, "aria-label")         \
	X(CLASS, "class")                   \
	X(CONTENT, "content")               \
	X(DATA_COMPONENT, "data-component") \
	X(DATA_TESTID, "data-testid")       \
	X(DATETIME, "datetime")             \
	X(HIDDEN, "hidden")                 \
	X(HREF, "href")                     \
	X(ID, "id")                         \
	X(ITEMPROP, "itemprop")             \
	X(ITEMSCOPE, "itemscope")           \
	X(ITEMTYPE, "itemtype")             \
	X(LANG, "lang")                     \
	X(NAME, "name")                     \
	X(PROPERTY, "property")             \
	X(REL, "rel")                       \
	X(ROLE, "role")                     \
	X(STYLE, "style")                   \
	X(TITLE, "title")                   \
	X(XML_LANG, "xml:lang")

enum html_attribute_name {
#define X(attribute, name) HTML_ATTRIBUTE_##attribute,
	HTML_ATTRIBUTES(X)
#undef X
	    HTML_ATTRIBUTE_COUNT
};

/* The element called NAME, in small or capital letters; HTML_OTHER if it is not listed.
 */
enum html_tag html_tag_find(struct str name);

/* Its traits (enum html_trait). */
unsigned html_tag_traits(enum html_tag tag);

/* The attribute called NAME, HTML_ATTRIBUTE_COUNT if it is not listed. */
enum html_attribute_name html_tag_attribute(struct str name);

#endif
