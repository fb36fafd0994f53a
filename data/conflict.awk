# Compiles the model of differences that matter: `awk -f conflict.awk conflict.model`.
# Prints the entries of an array by whether the judge told words, kind and weight.

/^[[:space:]]*(#|$)/ { next }
{
	printf "[%d][DIFFERENCE_%s][FINDING_%s] = %s,\n", $1 == "judged", toupper($2),
	       toupper($3), $4
}
