/*
 * Repair: XML as people publish it becomes XML that a strict parser takes.
 *
 * Feeds hold bare ampersands, entities of HTML, tags left open and controls; and hostile
 * ones hold document types whose entities grow without bound.  What comes out has no
 * document type, no entity (numbers stand for characters), no comment, no processing
 * instruction, and no tag with attributes beyond count.  Text is kept, all of it.
 */
#ifndef CROSSREAD_READ_FORMAT_XML_REPAIR_H
#define CROSSREAD_READ_FORMAT_XML_REPAIR_H

#include "base/buf.h"
#include "read/map.h"

/* Adds the repaired TEXT (UTF-8) to OUT, which is empty; MAP leads back to TEXT. */
void xml_repair(struct buf *out, struct map *map, struct str text);

#endif
