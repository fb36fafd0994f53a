/* Tables: what newspapers measure in, and what they pay with. */
#include "config.h"

#include "align/values/unit.h"

#include <stddef.h>
#include <string.h>

#include "base/array.h"

#define SHARE DIMENSION_SHARE, "percent", 0.01, 0
#define TIMES DIMENSION_TIMES, "times", 1, 0
#define TIME(name, days) DIMENSION_TIME, name, days, 0
#define LENGTH(name, metres) DIMENSION_LENGTH, name, metres, 0
#define AREA(name, metres) DIMENSION_AREA, name, metres, 0
#define MASS(name, kilograms) DIMENSION_MASS, name, kilograms, 0
#define VOLUME(name, litres) DIMENSION_VOLUME, name, litres, 0
#define SPEED(name, kilometres) DIMENSION_SPEED, name, kilometres, 0
#define MONEY(name) DIMENSION_MONEY, name, 1, 0

static const struct unit units[] = {
    {"%", SHARE},
    {"times", TIMES},
    {"seconds", TIME("second", 1 / 86400.0)},
    {"second", TIME("second", 1 / 86400.0)},
    {"minutes", TIME("minute", 1 / 1440.0)},
    {"minute", TIME("minute", 1 / 1440.0)},
    {"mins", TIME("minute", 1 / 1440.0)},
    {"hours", TIME("hour", 1 / 24.0)},
    {"hour", TIME("hour", 1 / 24.0)},
    {"hrs", TIME("hour", 1 / 24.0)},
    {"days", TIME("day", 1)},
    {"day", TIME("day", 1)},
    {"weeks", TIME("week", 7)},
    {"week", TIME("week", 7)},
    {"months", TIME("month", 365.25 / 12)},
    {"month", TIME("month", 365.25 / 12)},
    {"years", TIME("year", 365.25)},
    {"year", TIME("year", 365.25)},
    {"decades", TIME("decade", 3652.5)},
    {"millimetres", LENGTH("millimetre", 0.001)},
    {"millimeters", LENGTH("millimetre", 0.001)},
    {"mm", LENGTH("millimetre", 0.001)},
    {"centimetres", LENGTH("centimetre", 0.01)},
    {"centimeters", LENGTH("centimetre", 0.01)},
    {"cm", LENGTH("centimetre", 0.01)},
    {"metres", LENGTH("metre", 1)},
    {"meters", LENGTH("metre", 1)},
    {"metre", LENGTH("metre", 1)},
    {"meter", LENGTH("metre", 1)},
    {"m", LENGTH("metre", 1)},
    {"kilometres", LENGTH("kilometre", 1000)},
    {"kilometers", LENGTH("kilometre", 1000)},
    {"kilometre", LENGTH("kilometre", 1000)},
    {"kilometer", LENGTH("kilometre", 1000)},
    {"km", LENGTH("kilometre", 1000)},
    {"kms", LENGTH("kilometre", 1000)},
    {"inches", LENGTH("inch", 0.0254)},
    {"inch", LENGTH("inch", 0.0254)},
    {"feet", LENGTH("foot", 0.3048)},
    {"foot", LENGTH("foot", 0.3048)},
    {"ft", LENGTH("foot", 0.3048)},
    {"yards", LENGTH("yard", 0.9144)},
    {"yard", LENGTH("yard", 0.9144)},
    {"miles", LENGTH("mile", 1609.344)},
    {"mile", LENGTH("mile", 1609.344)},
    {"acres", AREA("acre", 4046.856)},
    {"acre", AREA("acre", 4046.856)},
    {"hectares", AREA("hectare", 10000)},
    {"hectare", AREA("hectare", 10000)},
    {"ha", AREA("hectare", 10000)},
    {"grams", MASS("gram", 0.001)},
    {"grammes", MASS("gram", 0.001)},
    {"kilograms", MASS("kilogram", 1)},
    {"kilogrammes", MASS("kilogram", 1)},
    {"kilos", MASS("kilogram", 1)},
    {"kilo", MASS("kilogram", 1)},
    {"kg", MASS("kilogram", 1)},
    {"ounces", MASS("ounce", 0.02835)},
    {"ounce", MASS("ounce", 0.02835)},
    {"tonnes", MASS("tonne", 1000)},
    {"tonne", MASS("tonne", 1000)},
    {"tons", MASS("ton", 907.185)},
    {"ton", MASS("ton", 907.185)},
    {"lb", MASS("pound", 0.45359)},
    {"lbs", MASS("pound", 0.45359)},
    {"litres", VOLUME("litre", 1)},
    {"liters", VOLUME("litre", 1)},
    {"litre", VOLUME("litre", 1)},
    {"liter", VOLUME("litre", 1)},
    {"gallons", VOLUME("gallon", 3.785)},
    {"gallon", VOLUME("gallon", 3.785)},
    {"barrels", VOLUME("barrel", 158.987)},
    {"mph", SPEED("mile an hour", 1.609344)},
    {"kph", SPEED("kilometre an hour", 1)},
    {"kmh", SPEED("kilometre an hour", 1)},
    {"celsius", DIMENSION_HEAT, "celsius", 1, 0},
    {"centigrade", DIMENSION_HEAT, "celsius", 1, 0},
    {"fahrenheit", DIMENSION_HEAT, "fahrenheit", 5 / 9.0, -160 / 9.0},
    {"dollars", MONEY("$")},
    {"dollar", MONEY("$")},
    {"euros", MONEY("EUR")},
    {"euro", MONEY("EUR")},
    {"pounds", MONEY("GBP")},
    {"pound", MONEY("GBP")},
    {"yen", MONEY("JPY")},
    {"yuan", MONEY("CNY")},
    {"renminbi", MONEY("CNY")},
    {"rupees", MONEY("INR")},
    {"rupee", MONEY("INR")},
    {"roubles", MONEY("RUB")},
    {"rubles", MONEY("RUB")},
    {"francs", MONEY("CHF")},
    {"pesos", MONEY("MXN")},
    {"hryvnia", MONEY("UAH")},
    {"hryvnias", MONEY("UAH")},
    {"zloty", MONEY("PLN")},
    {"zlotys", MONEY("PLN")},
    {"kronor", MONEY("SEK")},
    {"kroner", MONEY("NOK")},
    {"rand", MONEY("ZAR")},
    {"shekels", MONEY("ILS")},
    /* The same in the other languages. */
    {"dólares", MONEY("$")},
    {"dollari", MONEY("$")},
    {"dolarów", MONEY("$")},
    {"долларов", MONEY("$")},
    {"евро", MONEY("EUR")},
    {"рублей", MONEY("RUB")},
    {"złotych", MONEY("PLN")},
    {"libras", MONEY("GBP")},
};

/* Signs and codes, which stand before a number or behind it. */
static const struct unit signs[] = {
    {"$", MONEY("$")},
    {"\xE2\x82\xAC", MONEY("EUR")},
    {"\xC2\xA3", MONEY("GBP")},
    {"\xC2\xA5", MONEY("JPY")},
    {"\xE2\x82\xB9", MONEY("INR")},
    {"\xE2\x82\xBD", MONEY("RUB")},
    {"\xE2\x82\xA9", MONEY("KRW")},
    {"\xE2\x82\xBA", MONEY("TRY")},
    {"\xE2\x82\xB4", MONEY("UAH")},
    {"\xE2\x82\xAA", MONEY("ILS")},
    {"us$", MONEY("USD")},
    {"a$", MONEY("AUD")},
    {"au$", MONEY("AUD")},
    {"c$", MONEY("CAD")},
    {"ca$", MONEY("CAD")},
    {"nz$", MONEY("NZD")},
    {"hk$", MONEY("HKD")},
    {"s$", MONEY("SGD")},
    {"rs", MONEY("INR")},
    {"inr", MONEY("INR")},
    {"usd", MONEY("USD")},
    {"eur", MONEY("EUR")},
    {"gbp", MONEY("GBP")},
    {"jpy", MONEY("JPY")},
    {"cny", MONEY("CNY")},
    {"rmb", MONEY("CNY")},
    {"rub", MONEY("RUB")},
    {"chf", MONEY("CHF")},
    {"aud", MONEY("AUD")},
    {"cad", MONEY("CAD")},
    {"nzd", MONEY("NZD")},
    {"hkd", MONEY("HKD")},
    {"sgd", MONEY("SGD")},
    {"krw", MONEY("KRW")},
    {"pln", MONEY("PLN")},
    {"zar", MONEY("ZAR")},
};

static const struct unit squares[] = {
    {"metres", AREA("square metre", 1)},
    {"meters", AREA("square metre", 1)},
    {"feet", AREA("square foot", 0.092903)},
    {"foot", AREA("square foot", 0.092903)},
    {"kilometres", AREA("square kilometre", 1e6)},
    {"kilometers", AREA("square kilometre", 1e6)},
    {"km", AREA("square kilometre", 1e6)},
    {"miles", AREA("square mile", 2589988)},
    {"mile", AREA("square mile", 2589988)},
};

static const struct unit *find(const struct unit *table, size_t count, struct str word)
{
	for (size_t i = 0; i < count; i++)
		if (str_is(word, table[i].word))
			return &table[i];
	return NULL;
}

const struct unit *unit_find(struct str word)
{
	const struct unit *unit = find(units, ARRAY_COUNT(units), word);

	return unit ? unit : unit_before(word);
}

const struct unit *unit_before(struct str word)
{
	return find(signs, ARRAY_COUNT(signs), word);
}

const struct unit *unit_square(struct str word)
{
	return find(squares, ARRAY_COUNT(squares), word);
}

/* Whether NAME is a dollar of some country. */
static bool is_dollar(const char *name)
{
	static const char *const dollars[] = {"$",   "USD", "AUD", "CAD",
					      "NZD", "HKD", "SGD"};

	for (size_t i = 0; i < ARRAY_COUNT(dollars); i++)
		if (!strcmp(name, dollars[i]))
			return true;
	return false;
}

bool unit_is_same(const struct unit *a, const struct unit *b)
{
	if (!strcmp(a->name, b->name))
		return true;
	/* A bare dollar is the dollar of where one is. */
	return is_dollar(a->name) && is_dollar(b->name) &&
	       (*a->name == '$' || *b->name == '$');
}
