#!/usr/bin/env python3
"""Write the gazetteer data/places.en: make-places.py ISO_CODES CITIES > places.en

ISO_CODES is the folder of Debian's iso-codes with iso_3166-1.json and iso_3166-2.json
(/usr/share/iso-codes/json, LGPL 2.1 or later), CITIES the hand-written data/cities.en.
Kept are all countries, of SUBDIVIDED countries the subdivisions that are in no other
subdivision, and the cities.  A maker's tool; nothing that is built or run needs it.

Each line of the result is a name as the tokens of it are compared, the level, the code (of the
place itself, for a city of what holds it) and the name that stands for all names of the place,
parted by TABs and sorted by bytes, as places.awk compiles it.
"""
import json
import os
import sys
import unicodedata

# Countries whose parts news in English name without the country.
SUBDIVIDED = ("US CA AU GB IE IN PK CN JP DE FR ES IT NL BE AT CH RU UA MX BR AR NG ZA ID "
              "MY PH TR IQ SY").split()
# Names in use that iso-codes lacks, by code.
MORE_NAMES = {
    "US": "America|U.S.|USA", "GB": "Britain|U.K.|Great Britain", "RU": "Russia",
    "KR": "South Korea", "KP": "North Korea", "IR": "Iran", "SY": "Syria",
    "CZ": "Czech Republic", "TR": "Turkey|Türkiye", "VN": "Vietnam", "LA": "Laos",
    "BN": "Brunei", "MM": "Burma", "CD": "Congo", "CI": "Ivory Coast", "VA": "Vatican",
    "AE": "U.A.E.|Emirates", "TL": "East Timor", "CV": "Cape Verde", "SZ": "Swaziland",
    "US-DC": "D.C.", "GB-ENG": "England", "GB-SCT": "Scotland",
    "GB-WLS": "Wales", "GB-NIR": "Northern Ireland",
    "DE-BY": "Bavaria", "DE-HE": "Hesse", "DE-NI": "Lower Saxony", "DE-SN": "Saxony",
    "DE-NW": "North Rhine-Westphalia", "DE-RP": "Rhineland-Palatinate",
    "DE-TH": "Thuringia", "FR-BRE": "Brittany", "FR-NOR": "Normandy", "FR-20R": "Corsica",
    "ES-CT": "Catalonia", "ES-AN": "Andalusia", "IT-52": "Tuscany", "IT-82": "Sicily",
    "IT-25": "Lombardy", "BE-VLG": "Flanders", "BE-WAL": "Wallonia",
    "US-AL": "Ala", "US-AZ": "Ariz", "US-AR": "Ark", "US-CA": "Calif", "US-CO": "Colo",
    "US-CT": "Conn", "US-DE": "Del", "US-FL": "Fla", "US-GA": "Ga", "US-IL": "Ill",
    "US-IN": "Ind", "US-KS": "Kan", "US-KY": "Ky", "US-LA": "La", "US-MD": "Md",
    "US-MA": "Mass", "US-MI": "Mich", "US-MN": "Minn", "US-MS": "Miss", "US-MO": "Mo",
    "US-MT": "Mont", "US-NE": "Neb", "US-NV": "Nev", "US-NH": "N.H.", "US-NJ": "N.J.",
    "US-NM": "N.M.", "US-NY": "N.Y.", "US-NC": "N.C.", "US-ND": "N.D.", "US-OK": "Okla",
    "US-OR": "Ore", "US-PA": "Pa|Penn", "US-RI": "R.I.", "US-SC": "S.C.", "US-SD": "S.D.",
    "US-TN": "Tenn", "US-TX": "Tex", "US-VT": "Vt", "US-VA": "Va", "US-WA": "Wash",
    "US-WV": "W.Va.", "US-WI": "Wis", "US-WY": "Wyo",
}


def names_of(entry):
    """The names of an entry in English: the short one, without what stands behind a comma."""
    short = entry["name"].split(",")[0].split("(")[0].split(" GB-")[0].strip()
    names = [entry.get("common_name"), short if short != "Korea" else None]
    names += MORE_NAMES.get(entry.get("alpha_2", entry.get("code")), "").split("|")
    # Some names of subdivisions are given in several languages: "Bayern [Bavaria]".
    for name in list(filter(None, names)):
        if "[" in name:
            names += [part.strip(" ]") for part in name.split("[")]
            names.remove(name)
    return list(dict.fromkeys(filter(None, names)))


def read_json(folder, name):
    with open(os.path.join(folder, f"iso_{name}.json"), encoding="utf-8") as file:
        return json.load(file)[name]


def compared(name):
    """NAME as the words of it are compared: small letters, no stops, blanks for hyphens."""
    name = unicodedata.normalize("NFKC", name).casefold().replace("\u2019", "'")
    return " ".join(name.replace(".", "").replace("-", " ").split())


def read_places(folder, cities):
    """(level, code, names) of each place."""
    for entry in read_json(folder, "3166-1"):
        yield "country", entry["alpha_2"], names_of(entry)
    yield "country", "XK", ["Kosovo"]
    for entry in read_json(folder, "3166-2"):
        if entry["code"][:2] in SUBDIVIDED and "parent" not in entry:
            yield "subdivision", entry["code"], names_of(entry)
    with open(cities, encoding="utf-8") as file:
        for line in file:
            if line.strip() and not line.startswith("#"):
                code, names = line.strip().split(": ", 1)
                for name in names.split("; "):
                    yield "city", code, name.split("|")


def main():
    lines = set()
    for level, code, names in read_places(*sys.argv[1:]):
        for name in names:
            lines.add("\t".join((compared(name), level.upper(), code, compared(names[0]))))
    print("# Made by data/make-places.py from Debian's iso-codes 4.15.0-1 (LGPL 2.1 or later) and")
    print("# data/cities.en; do not edit.  Name, level, code, first name of the place, by TABs.")
    for line in sorted(lines, key=lambda line: line.encode().split(b"\t")):
        print(line)


main()
