# Compiles the model of paragraphs: `awk -f paragraph.awk paragraph.model`.  Prints the
# entries of an array by sign.

/^[[:space:]]*(#|$)/ { next }
{ printf "[VERDICT_%s] = %s,\n", toupper($1), $2 }
