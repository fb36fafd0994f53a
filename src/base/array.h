/* The number of elements of an array that is not a pointer. */
#ifndef CROSSREAD_BASE_ARRAY_H
#define CROSSREAD_BASE_ARRAY_H

#define ARRAY_COUNT(array) (sizeof(array) / sizeof(array)[0])

#endif
