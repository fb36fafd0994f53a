/*
 * The rules on the word before a lone full stop: an ordinal number, an initial, an
 * abbreviation.
 */
#ifndef CROSSREAD_READ_SPLIT_STOP_BEFORE_H
#define CROSSREAD_READ_SPLIT_STOP_BEFORE_H

#include "read/split/stop.h"

enum stop_answer stop_before_ask(const struct stop *stop);

#endif
