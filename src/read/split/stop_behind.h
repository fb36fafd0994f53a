/*
 * The rules on what stands behind a stop and on the stop itself; they come before those
 * on the word before it (stop_before.h).
 */
#ifndef CROSSREAD_READ_SPLIT_STOP_BEHIND_H
#define CROSSREAD_READ_SPLIT_STOP_BEHIND_H

#include "read/split/stop.h"

enum stop_answer stop_behind_ask(const struct stop *stop);

#endif
