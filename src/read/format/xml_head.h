/*
 * What an XML file says of itself before its content: its encoding and its first element.
 */
#ifndef CROSSREAD_READ_FORMAT_XML_HEAD_H
#define CROSSREAD_READ_FORMAT_XML_HEAD_H

#include "base/str.h"

/*
 * The encoding that the XML declaration names, for the caller to free; NULL where it
 * names none, or one of two bytes a character, which the declaration is not written in.
 */
char *xml_head_charset(struct str bytes);

/* The name of TEXT's first element, without a prefix; empty if none begins.  A NUL stands
 * behind TEXT, which is the first part of a file. */
struct str xml_head_root(struct str text);

#endif
