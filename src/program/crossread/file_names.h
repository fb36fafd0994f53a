/*
 * Names of files for the command line, which completes them.
 */
#ifndef CROSSREAD_PROGRAM_CROSSREAD_FILE_NAMES_H
#define CROSSREAD_PROGRAM_CROSSREAD_FILE_NAMES_H

#include "show/completion.h"

/* Adds the files whose paths begin with TYPED, in byte order; "~/" is the home folder.
 * Left out are hidden ones, unless their dot is typed, and names that are no plain text.
 */
completion_files file_names_complete;

#endif
