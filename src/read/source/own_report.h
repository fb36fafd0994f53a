/*
 * Reports of crossread itself, which lie among the articles they are about: they are no
 * outlets.
 */
#ifndef CROSSREAD_READ_SOURCE_OWN_REPORT_H
#define CROSSREAD_READ_SOURCE_OWN_REPORT_H

#include "base/str.h"

enum own_report {
	OWN_REPORT_NONE,
	OWN_REPORT_TEXT,  /* says nothing that could be opened again */
	OWN_REPORT_STORY, /* holds the articles: opened alone it is their story */
};

/* What BYTES, an input as it is, are. */
enum own_report own_report_of(struct str bytes);

#endif
