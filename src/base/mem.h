/*
 * Memory that is there or the program ends.
 *
 * Every allocation of crossread goes through these functions.  None returns NULL:
 * where the system has no memory left, one line is printed and the process ends
 * with status 2, after the hook has put the terminal back as it was.
 */
#ifndef CROSSREAD_BASE_MEM_H
#define CROSSREAD_BASE_MEM_H

#include <stddef.h>

/* Returns SIZE bytes, uninitialised; the caller frees them with free(). */
void *mem_alloc(size_t size) __attribute__((malloc, alloc_size(1), returns_nonnull));

/* Returns COUNT items of SIZE bytes, all zero; the caller frees them. */
void *mem_zero(size_t count, size_t size)
    __attribute__((malloc, alloc_size(1, 2), returns_nonnull));

/* Takes OLD (NULL is a new block), returns it grown or shrunk to COUNT items of SIZE. */
void *mem_resize(void *old, size_t count, size_t size)
    __attribute__((alloc_size(2, 3), returns_nonnull));

/* Returns a copy of the first LENGTH bytes of BYTES, ended by NUL; the caller frees it.
 */
char *mem_string(const char *bytes, size_t length)
    __attribute__((malloc, returns_nonnull));

/* Has RESTORE called before the process ends for want of memory; NULL takes it back. */
void mem_on_failure(void (*restore)(void));

#endif
