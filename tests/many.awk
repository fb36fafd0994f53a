# Writes stories of very many sentences that are equal, or nearly so:
#
#     awk -v kind=feed -v count=1000 -f tests/many.awk
#
# KIND is feed (a feed whose items are all the same), records (JSON Lines, each with the
# same sentence three times and its own number), story (a story file that names
# FILE again and again), article (COUNT sentences on twice as many events, an outlet of its
# own for each SIDE, with numbers that differ here and there), like (a text of sentences that differ in a number or two, another
# text for each SIDE) or refrain (one sentence again and again).

function item()
{
	print "<item><title>Notice</title><description>The ferry is late.</description></item>"
}

function feed(count)
{
	print "<?xml version=\"1.0\"?>\n<rss version=\"2.0\"><channel><title>Harbour</title>"
	while (count-- > 0)
		item()
	print "</channel></rss>"
}

function records(count, said, i)
{
	said = "The harbour office said on Monday that the night ferry to the islands " \
	       "would not sail before its new engine had been tried at sea."
	for (i = 0; i < count; i++)
		printf "{\"title\":\"Ferry %d\",\"text\":\"%s %s %s %d\"}\n", i, said, said, said, i
}

function story(count)
{
	while (count-- > 0)
		print "harbour " file
}

function like(count, i)
{
	for (i = 0; i < count; i++)
		if (side == 2)
			printf "Berth %d is to be rebuilt in %d weeks, the harbour office told boat owners.\n\n", i, 3 + i % 89
		else
			printf "The harbour office told the owners of boats that berth %d will be rebuilt in %d weeks.\n\n", i, 2 + i % 97
}

# A word of its own for each number.
function word(number, text)
{
	for (text = ""; number > 0; number = int(number / 14))
		text = text substr("babecidofugohukalemiponurasate", 1 + 2 * (number % 14), 2)
	return text "l"
}

function article(count, event)
{
	for (event = 1 + side % 2; count-- > 0; event += 1 + (event + side) % 3)
		printf "The %s of %s said on Monday that %d %s had been %s near %s.%s", word(event * 7 + 11), word(event * 13 + 200), 40 + event % 50 + (event + side) % 9 % 2, word(event * 5 + 900), word(event * 3 + 500), word(event * 17 + 3000), count % 3 ? " " : "\n\n"
}

function refrain(count)
{
	while (count-- > 0)
		print "The bell of the old ferry rang once more.\n"
}

BEGIN {
	if (kind == "feed")
		feed(count)
	else if (kind == "records")
		records(count)
	else if (kind == "story")
		story(count)
	else if (kind == "article")
		article(count)
	else if (kind == "like")
		like(count)
	else if (kind == "refrain")
		refrain(count)
	else {
		print "many.awk: no kind " kind >"/dev/stderr"
		exit 1
	}
}
