/* The irregular verbs that news is written with. */
#include "config.h"

#include "align/words/verb.h"

#include <stddef.h>

#include "base/array.h"

static const struct {
	const char *past, *base;
} verbs[] = {
    {"ate", "eat"},	      {"became", "become"},
    {"began", "begin"},	      {"begun", "begin"},
    {"beaten", "beat"},	      {"bent", "bend"},
    {"bit", "bite"},	      {"blew", "blow"},
    {"blown", "blow"},	      {"broke", "break"},
    {"broken", "break"},      {"brought", "bring"},
    {"built", "build"},	      {"burnt", "burn"},
    {"bought", "buy"},	      {"caught", "catch"},
    {"chose", "choose"},      {"chosen", "choose"},
    {"came", "come"},	      {"dealt", "deal"},
    {"drew", "draw"},	      {"drawn", "draw"},
    {"drank", "drink"},	      {"drove", "drive"},
    {"driven", "drive"},      {"fell", "fall"},
    {"fallen", "fall"},	      {"fed", "feed"},
    {"felt", "feel"},	      {"fought", "fight"},
    {"found", "find"},	      {"fled", "flee"},
    {"flew", "fly"},	      {"flown", "fly"},
    {"forgot", "forget"},     {"froze", "freeze"},
    {"frozen", "freeze"},     {"gave", "give"},
    {"given", "give"},	      {"went", "go"},
    {"gone", "go"},	      {"got", "get"},
    {"grew", "grow"},	      {"grown", "grow"},
    {"heard", "hear"},	      {"held", "hold"},
    {"hid", "hide"},	      {"hidden", "hide"},
    {"kept", "keep"},	      {"knew", "know"},
    {"known", "know"},	      {"laid", "lay"},
    {"led", "lead"},	      {"left", "leave"},
    {"lent", "lend"},	      {"lost", "lose"},
    {"made", "make"},	      {"meant", "mean"},
    {"met", "meet"},	      {"paid", "pay"},
    {"ran", "run"},	      {"rang", "ring"},
    {"rose", "rise"},	      {"risen", "rise"},
    {"sang", "sing"},	      {"sank", "sink"},
    {"sunk", "sink"},	      {"sat", "sit"},
    {"saw", "see"},	      {"seen", "see"},
    {"sent", "send"},	      {"shot", "shoot"},
    {"shook", "shake"},	      {"shown", "show"},
    {"slept", "sleep"},	      {"sold", "sell"},
    {"sought", "seek"},	      {"spent", "spend"},
    {"spoke", "speak"},	      {"spoken", "speak"},
    {"stole", "steal"},	      {"stolen", "steal"},
    {"stood", "stand"},	      {"struck", "strike"},
    {"swam", "swim"},	      {"swore", "swear"},
    {"sworn", "swear"},	      {"taken", "take"},
    {"took", "take"},	      {"taught", "teach"},
    {"tore", "tear"},	      {"torn", "tear"},
    {"thought", "think"},     {"threw", "throw"},
    {"thrown", "throw"},      {"understood", "understand"},
    {"withdrew", "withdraw"}, {"withdrawn", "withdraw"},
    {"woke", "wake"},	      {"won", "win"},
    {"wore", "wear"},	      {"written", "write"},
    {"wrote", "write"},
};

struct str verb_base(struct str word)
{
	for (size_t i = 0; i < ARRAY_COUNT(verbs); i++)
		if (str_is(word, verbs[i].past))
			return str_of(verbs[i].base);
	return word;
}
