/*
 * Exchanged roles: pairs of sentences in which two parties or two numbers changed places,
 * and as many controls that say the same in another voice or order.  A few may be missed;
 * of the controls none may be told to differ.
 */
#include "config.h"

#include <stdio.h>

#include "unit/tiny.h"
#include "unit/unit.h"

#include "base/array.h"
#include "align/difference/difference.h"

/* Sentences about other things, so that words are as rare as in an article. */
#define REST                                                                        \
	"|The weather was fine all week.|Trains ran late in the morning."           \
	"|Nobody expected so many visitors.|The shops closed early.|A band played." \
	"|Children swam in the lake.|Later it rained."

enum { LEAST_FOUND = 45 };

struct row {
	const char *a, *b;
};

static const struct row exchanged[] = {
    /* Plain. */
    {"Lissen defeated Corvell 4-2 in the cup final on Sunday.",
     "Corvell defeated Lissen 4-2 in the cup final on Sunday."},
    {"The pilot blamed the captain for the collision.",
     "The captain blamed the pilot for the collision."},
    {"Ostra Steel sued the Varga Brothers over the hangers.",
     "The Varga Brothers sued Ostra Steel over the hangers."},
    {"A cyclist hit a pedestrian near the harbour bridge.",
     "A pedestrian hit a cyclist near the harbour bridge."},
    {"Reke narrowly beat Solm in the race for mayor.",
     "Solm narrowly beat Reke in the race for mayor."},
    {"The union accuses the shipyard of breaking the deal.",
     "The shipyard accuses the union of breaking the deal."},
    {"Corvell will host Lissen in the first round.",
     "Lissen will host Corvell in the first round."},
    {"The senate has overruled the council on harbour dues.",
     "The council has overruled the senate on harbour dues."},
    {"Edda Rolfsen succeeded Jon Solm as harbour pilot in May.",
     "Jon Solm succeeded Edda Rolfsen as harbour pilot in May."},
    {"Corvell lost to Lissen in extra time.", "Lissen lost to Corvell in extra time."},
    {"The ferry rammed the tug at full speed.",
     "The tug rammed the ferry at full speed."},
    {"Ostra's exports overtook Lissen's exports last year.",
     "Lissen's exports overtook Ostra's exports last year."},
    {"The guild threatened the ministry with a strike.",
     "The ministry threatened the guild with a strike."},
    {"Marta Reke taught Ida Solm to sail.", "Ida Solm taught Marta Reke to sail."},
    {"Lissen owes Corvell two million crowns.",
     "Corvell owes Lissen two million crowns."},
    {"The Herald praised the Courier for its reports.",
     "The Courier praised the Herald for its reports."},
    {"Bolts of brass replaced bolts of steel in the hangers.",
     "Bolts of steel replaced bolts of brass in the hangers."},
    {"Solm invited Reke to the opening of the bridge.",
     "Reke invited Solm to the opening of the bridge."},
    /* Passive. */
    {"Lissen was defeated by Corvell in the cup final.",
     "Corvell was defeated by Lissen in the cup final."},
    {"Lissen was defeated 4-2 by Corvell.", "Lissen defeated Corvell 4-2."},
    {"The captain was blamed by the pilot for the collision.",
     "The captain blamed the pilot for the collision."},
    {"Ostra Steel was bought by the Varga Brothers.",
     "Ostra Steel bought the Varga Brothers for 3 million crowns."},
    {"The tug had been rammed by the ferry.", "The ferry had been rammed by the tug."},
    {"Solm was beaten by Reke in the second round.",
     "Solm beat Reke in the second round."},
    {"The council is being sued by the guild.", "The council is suing the guild."},
    {"Jon Solm was arrested by Edda Rolfsen at the pier.",
     "Edda Rolfsen was arrested by Jon Solm at the pier."},
    {"The senate was overruled by the council.",
     "The senate overruled the council on Monday."},
    {"Ida Solm, taught by Marta Reke, won the regatta.",
     "Marta Reke, taught by Ida Solm, won the regatta."},
    {"The Courier was sold by Corvell to Lissen.",
     "Lissen was sold by Corvell to the Courier."},
    {"The union has been accused by the shipyard of breaking the deal.",
     "The union accuses the shipyard of breaking the deal."},
    /* Quoted. */
    {"“The pilot misled the captain,” the inspector said.",
     "“The captain misled the pilot,” the inspector said."},
    {"“Reke betrayed Solm,” said the chairman of the guild.",
     "“Solm betrayed Reke,” said the chairman of the guild."},
    {"Reke said: “Solm is a liar.”", "Solm said: “Reke is a liar.”"},
    {"“Rolfsen lied about the hangers,” said Ida Solm.",
     "“Solm lied about the hangers,” said Edda Rolfsen."},
    {"“Rolfsen lied about the hangers,” Solm said.",
     "Rolfsen said Solm lied about the hangers."},
    {"The mayor told reporters that “the minister deceived the council”.",
     "The mayor told reporters that “the council deceived the minister”."},
    {"Corvell warned Lissen: “We will not wait.”",
     "Lissen warned Corvell: “We will not wait.”"},
    {"“We were cheated by Ostra,” Varga said.",
     "“We were cheated by Varga,” Ostra said."},
    /* Numbers. */
    {"Lissen has 12 ferries and Corvell has 27.",
     "Lissen has 27 ferries and Corvell has 12."},
    {"The judge sentenced Reke to 3 years and Solm to 8 years.",
     "The judge sentenced Reke to 8 years and Solm to 3 years."},
    {"The share of rusty bolts was 28 percent, down from 33 percent in May.",
     "The share of rusty bolts was 33 percent, up from 28 percent in May."},
    {"The collision killed 3 sailors and injured 12.",
     "The collision killed 12 sailors and injured 3."},
    {"The pilot is 34 and the captain is 52.", "The pilot is 52 and the captain is 34."},
    {"Fares rose from 40 to 55 crowns.", "Fares rose from 55 to 40 crowns."},
    {"There were 9 votes for the bridge and 14 against it.",
     "There were 14 votes for the bridge and 9 against it."},
    {"Ostra made 300 hangers and Varga 450.", "Ostra made 450 hangers and Varga 300."},
    {"The ferry carried 45 children and 60 adults.",
     "The ferry carried 60 children and 45 adults."},
    {"Rents in Lissen grew by 6 percent, in Corvell by 9 percent.",
     "Rents in Lissen grew by 9 percent, in Corvell by 6 percent."},
    {"The tunnel costs 70 million crowns, the bridge 90 million.",
     "The tunnel costs 90 million crowns, the bridge 70 million."},
    {"Reke won 51 percent of the vote and Solm 44 percent.",
     "Reke won 44 percent of the vote and Solm 51 percent."},
};

static const struct row controls[] = {
    {"Lissen defeated Corvell 4-2 in the cup final.",
     "Corvell was defeated 4-2 by Lissen in the cup final."},
    {"The pilot blamed the captain for the collision.",
     "The captain was blamed by the pilot for the collision."},
    {"Ostra Steel sued the Varga Brothers over the hangers.",
     "The Varga Brothers were sued by Ostra Steel over the hangers."},
    {"A cyclist hit a pedestrian near the harbour bridge.",
     "Near the harbour bridge a pedestrian was hit by a cyclist."},
    {"Reke narrowly beat Solm in the race for mayor.",
     "In the race for mayor, Reke narrowly beat Solm."},
    {"Solm was beaten by Reke in the second round.",
     "Reke beat Solm in the second round."},
    {"The union accuses the shipyard of breaking the deal.",
     "The shipyard has been accused by the union of breaking the deal."},
    {"The senate has overruled the council.",
     "The council has been overruled by the senate."},
    {"Edda Rolfsen succeeded Jon Solm as harbour pilot.",
     "Jon Solm was succeeded by Edda Rolfsen as harbour pilot."},
    {"Corvell lost to Lissen in extra time.",
     "In extra time, Corvell lost 2-3 to Lissen."},
    {"The ferry rammed the tug at full speed.",
     "At full speed the ferry rammed the tug."},
    {"The guild threatened the ministry with a strike.",
     "The ministry was threatened with a strike by the guild."},
    {"Marta Reke taught Ida Solm to sail.", "Ida Solm was taught to sail by Marta Reke."},
    {"Lissen owes Corvell two million crowns.",
     "Two million crowns is what Lissen owes Corvell."},
    {"The Herald praised the Courier.", "The Courier was praised by the Herald."},
    {"Solm invited Reke to the opening.", "Reke was invited by Solm to the opening."},
    {"Ostra Steel was bought by the Varga Brothers.",
     "The Varga Brothers bought Ostra Steel for 3 million crowns."},
    {"The tug had been rammed by the ferry.", "The ferry rammed the tug on Monday."},
    {"Jon Solm was arrested by Edda Rolfsen at the pier.",
     "At the pier Edda Rolfsen arrested Jon Solm."},
    {"Reke met Solm on Monday.", "Solm met Reke on Monday."},
    {"Marta Reke married Jon Solm in 2019.", "Jon Solm married Marta Reke in 2019."},
    {"Lissen played Corvell in the rain.", "Corvell played Lissen in the rain."},
    {"Reke and Solm discussed the bridge.", "Solm and Reke discussed the bridge."},
    {"The mayor talked with the minister.", "The minister talked with the mayor."},
    {"Lissen faces Corvell on Sunday.", "Corvell faces Lissen on Sunday."},
    {"The ferry collided with the tug.", "The tug collided with the ferry."},
    {"“The pilot misled the captain,” the inspector said.",
     "The inspector said the pilot misled the captain."},
    {"“Reke betrayed Solm,” said the chairman.",
     "The chairman said: “Reke betrayed Solm.”"},
    {"Reke said: “Solm is a liar.”", "“Solm is a liar,” said Reke."},
    {"“Rolfsen lied about the hangers,” said Ida Solm.",
     "“Rolfsen lied about the hangers,” Ida Solm said."},
    {"“Rolfsen lied about the hangers,” Solm said.",
     "Solm said Rolfsen lied about the hangers."},
    {"The mayor told reporters that the minister deceived the council.",
     "“The minister deceived the council,” the mayor told reporters."},
    {"Corvell warned Lissen: “We will not wait.”",
     "“We will not wait,” Corvell warned Lissen."},
    {"“We were cheated by Ostra,” Varga said.", "Varga said Ostra cheated them."},
    {"Lissen beat Corvell in May and Corvell beat Lissen in June.",
     "Corvell beat Lissen in June after Lissen beat Corvell in May."},
    {"Reke accused Solm, and Solm accused Reke.",
     "Solm accused Reke, and Reke accused Solm."},
    {"Lissen has 12 ferries and Corvell has 27.",
     "Corvell has 27 ferries and Lissen has 12."},
    {"The judge sentenced Reke to 3 years and Solm to 8 years.",
     "The judge sentenced Solm to 8 years and Reke to 3 years."},
    {"The share of rusty bolts was 28 percent, down from 33 percent in May.",
     "From 33 percent in May the share of rusty bolts fell to 28 percent."},
    {"The collision killed 3 sailors and injured 12.",
     "The collision injured 12 sailors and killed 3."},
    {"The pilot is 34 and the captain is 52.", "The captain is 52 and the pilot is 34."},
    {"Fares rose from 40 to 55 crowns.", "Fares rose to 55 crowns from 40."},
    {"There were 9 votes for the bridge and 14 against it.",
     "There were 14 votes against the bridge and 9 for it."},
    {"Ostra made 300 hangers and Varga 450.", "Varga made 450 hangers and Ostra 300."},
    {"The ferry carried 45 children and 60 adults.",
     "The ferry carried 60 adults and 45 children."},
    {"Rents in Lissen grew by 6 percent, in Corvell by 9 percent.",
     "Rents grew by 9 percent in Corvell, by 6 percent in Lissen."},
    {"The tunnel costs 70 million crowns, the bridge 90 million.",
     "The bridge costs 90 million crowns, the tunnel 70 million."},
    {"Reke won 51 percent of the vote and Solm 44 percent.",
     "Solm won 44 percent of the vote, Reke 51 percent."},
    {"Of the hangers 3 were brass and 8 steel.",
     "Of the hangers 8 were steel and 3 brass."},
    {"The mayor of Lissen thanked the mayor of Corvell.",
     "The mayor of Corvell was thanked by the mayor of Lissen."},
};

/* Whether a difference that matters is found; the row is printed where IF_FOUND agrees.
 */
static bool is_told(const struct row *row)
{
	struct buf a = BUF_EMPTY, b = BUF_EMPTY;
	struct arena *arena = arena_new();
	difference_list found = {0};
	struct matcher *matcher;
	struct pair pair;
	struct tiny tiny;
	bool is_told = false;

	buf_format(&a, "%s" REST, row->a);
	buf_format(&b, "%s" REST, row->b);
	tiny_open(&tiny, (const char *const[]){a.bytes, b.bytes, NULL});
	matcher = tiny_match(&tiny);
	pair = (struct pair){.a = matcher->profiles->first[0],
			     .b = matcher->profiles->first[1]};
	difference_find(&found, arena, matcher->profiles, &pair);
	for (size_t i = 0; i < found.count; i++)
		is_told |= found.items[i].matters != MATTERS_NO;
	vec_done(&found);
	matcher_free(matcher);
	tiny_close(&tiny);
	arena_free(arena);
	buf_done(&a);
	buf_done(&b);
	return is_told;
}

START_TEST(finds_what_changed_places)
{
	unsigned found = 0;

	for (size_t i = 0; i < ARRAY_COUNT(exchanged); i++)
		if (is_told(&exchanged[i]))
			found++;
		else
			printf("# missed: %s / %s\n", exchanged[i].a, exchanged[i].b);
	ck_assert_uint_eq(ARRAY_COUNT(exchanged), 50);
	ck_assert_uint_ge(found, LEAST_FOUND);
}
END_TEST

START_TEST(leaves_other_voices_alone)
{
	ck_assert_msg(!is_told(&controls[_i]), "told to differ: %s / %s", controls[_i].a,
		      controls[_i].b);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("exchange");

	unit_add(suite, "exchanged", finds_what_changed_places);
	unit_add_rows(suite, "controls", leaves_other_voices_alone,
		      (int)ARRAY_COUNT(controls));
	return unit_main(suite);
}
