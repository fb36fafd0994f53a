# Compiles a text file into a C string literal: `awk -f text.awk FILE > ...inc`.
{
	gsub(/\\/, "\\\\")
	gsub(/"/, "\\\"")
	printf "\"%s\\n\"\n", $0
}
