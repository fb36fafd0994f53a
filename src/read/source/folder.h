/*
 * The files of a folder that is named as a whole: which of them are articles.
 */
#ifndef CROSSREAD_READ_SOURCE_FOLDER_H
#define CROSSREAD_READ_SOURCE_FOLDER_H

#include <stdbool.h>

#include "base/err.h"
#include "base/vec.h"

typedef VEC(char *) folder_paths;

/*
 * Adds the path of everything in FOLDER that is not hidden, in byte order; false with a
 * message where it cannot be read.
 */
bool folder_list(folder_paths *paths, const char *folder, struct err *err);

/* What a reader can do with PATH, which is no article's: "a folder; name it to read it".
 * NULL where PATH is a regular file that ends like those that articles are kept in:
 * ".txt", ".html". */
const char *folder_advice(const char *path);

void folder_paths_done(folder_paths *paths);

#endif
