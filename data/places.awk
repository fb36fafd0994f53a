# Compiles the gazetteer into C: `awk -f places.awk places.en > places-en.inc`.  Prints the
# entries of a sorted array of `struct entry` of src/align/difference_place.c.
BEGIN { FS = "\t" }
/^#/ { next }
{ printf "{\"%s\", LEVEL_%s, \"%s\", \"%s\"},\n", $1, $2, $3, $4 }
