# From gcovr's table of files (--csv) to a table of rooms: how much of the code in each the
# tests have run.  Rooms come as gcovr has their files, by name; the last row is all.
#
#     awk -f coverage.awk coverage.csv

BEGIN { FS = "," }

NR == 1 {
	for (i = 1; i <= NF; i++) column[$i] = i
	next
}

{
	room = $column["filename"]
	sub("/[^/]*$", "", room)
	if (!(room in lines)) order[++rooms] = room
	add(room)
	add("all")
}

function add(room) {
	lines[room] += $column["line_total"]
	lines_run[room] += $column["line_covered"]
	branches[room] += $column["branch_total"]
	branches_taken[room] += $column["branch_covered"]
}

# PART of WHOLE, in per cent; nothing of nothing is all of it.
function percent(part, whole) {
	return whole ? 100 * part / whole : 100
}

function row(room) {
	printf "%-24s %7d %6.1f %%  %7d %6.1f %%\n", room, lines[room],
		percent(lines_run[room], lines[room]), branches[room],
		percent(branches_taken[room], branches[room])
}

END {
	if (!rooms) {
		print "coverage.awk: no counts" > "/dev/stderr"
		exit 1
	}
	printf "%-24s %7s %8s  %8s %7s\n", "room", "lines", "run", "branches", "taken"
	for (i = 1; i <= rooms; i++) row(order[i])
	row("all")
}
