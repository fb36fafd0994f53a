/*
 * Sources: whom a sentence names as the one who says so.
 */
#ifndef CROSSREAD_ALIGN_WHY_FACT_SOURCE_H
#define CROSSREAD_ALIGN_WHY_FACT_SOURCE_H

enum fact_source {
	FACT_SOURCE_NOBODY,
	FACT_SOURCE_NAMED,     /* a person or a body by name */
	FACT_SOURCE_OFFICE,    /* "a spokesman" */
	FACT_SOURCE_UNNAMED,   /* "sources" */
	FACT_SOURCE_REFERENCE, /* "he", while it is found out who that is */
	FACT_SOURCE_UNKNOWN    /* somebody, who was not understood */
};

#endif
