#!/bin/sh
# --blind: reports that tell no outlet, by name, source, address or author.

: "${srcdir:=.}" "${builddir:=.}"
# shellcheck source=tests/tap.sh
. "$srcdir/tests/tap.sh"
bridge=$srcdir/data/sample/bridge
harbour=$srcdir/data/sample/harbour

# What names the outlets of the samples; the Orle is a river, and pilots steer ships.
names='Courier|Radio|Standard|Gazette|Pilot\b|Berth|Sund|Whistle|courier|\.txt|https?:|Haske'

for format in text json; do
	crossread --judge=none -f "$format" "$bridge" "$harbour"
	is "$(grep -cE "$names" "$out" | sed 's/^[1-9][0-9]*/some/')" some \
		"$format: outlets have names"
	crossread --judge=none --blind -f "$format" "$bridge" "$harbour"
	is "$status" 0 "$format, --blind: status 0"
	is "$(grep -E "$names" "$out")" '' "$format, --blind: no name, source or address"
	has "$out" '[' "$format, --blind: letters stand in the texts"
	cp "$out" "$scratch/$format"
	crossread --judge=none --blind -f "$format" "$harbour" "$bridge/standard.txt" \
		"$bridge/courier.txt" "$bridge/radio.txt"
	same "$out" "$scratch/$format" "$format, --blind: letters follow the texts alone"
done
has "$scratch/text" 'names are hidden' 'the text report says that names are hidden'
has "$scratch/json" '"blind": true' 'so does the JSON report'
has "$scratch/json" '"date": "2025-03-05"' 'dates stay'
if [ -x "$builddir/tests/cli/json_check" ]; then
	is "$("$builddir/tests/cli/json_check" "$scratch/json")" '' 'the JSON report is sound'
	is "$("$builddir/tests/cli/json_check" --labels "$scratch/json" | tr '\t\n' '= ')" \
		'A=A B=B C=C D=D E=E F=F G=G H=H ' 'labels and sources are letters'
fi

# The story is the same one.
crossread --judge=none -f json "$bridge"
sed -n 's/.*"\(status\|probability\|relation\)"/\1/p' "$out" | sort >"$scratch/known"
crossread --judge=none --blind -f json "$bridge"
sed -n 's/.*"\(status\|probability\|relation\)"/\1/p' "$out" | sort >"$scratch/blind"
same "$scratch/blind" "$scratch/known" 'links and statuses are those of the story'

# Letters name sentences, too.
crossread --judge=none --blind --explain=A:1,B:1 "$bridge"
is "$status" 0 '--explain takes letters'
is "$(grep -E "$names" "$out")" '' '--explain: no name'

# The viewer in words has letters, too.
printf "j\nj\nj\nj\nj\nj\nj\nQ\n" | "$builddir/crossread" --linear --judge=none --blind "$bridge" >"$scratch/linear" 2>/dev/null
is "$(grep -E "$names" "$scratch/linear")" "" "--linear, --blind: no name"
has "$scratch/linear" "sentence" "--linear, --blind: letters"

done_testing
