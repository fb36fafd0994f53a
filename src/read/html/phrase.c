/* A heading begins with its words; "=words" are all of it. */
#include "config.h"

#include "read/html/phrase.h"

#include <string.h>

#include "base/array.h"
#include "base/unicode.h"

/* Headings and labels that begin what is not of the article, folded. */
static const struct {
	const char *words;
	enum html_hint hint;
} headings[] = {
    {"=related", HTML_HINT_RELATED},
    {"related ", HTML_HINT_RELATED},
    {"more from", HTML_HINT_RELATED},
    {"more on", HTML_HINT_RELATED},
    {"more stories", HTML_HINT_RELATED},
    {"more news", HTML_HINT_RELATED},
    {"more articles", HTML_HINT_RELATED},
    {"most popular", HTML_HINT_RELATED},
    {"most read", HTML_HINT_RELATED},
    {"read more", HTML_HINT_RELATED},
    {"read next", HTML_HINT_RELATED},
    {"read also", HTML_HINT_RELATED},
    {"also read", HTML_HINT_RELATED},
    {"see also", HTML_HINT_RELATED},
    {"up next", HTML_HINT_RELATED},
    {"=recommended", HTML_HINT_RELATED},
    {"recent posts", HTML_HINT_RELATED},
    {"similar ", HTML_HINT_RELATED},
    {"latest ", HTML_HINT_RELATED},
    {"=trending", HTML_HINT_RELATED},
    {"you may also like", HTML_HINT_RELATED},
    {"you might also like", HTML_HINT_RELATED},
    {"you may be interested", HTML_HINT_RELATED},
    {"further reading", HTML_HINT_RELATED},
    {"top stories", HTML_HINT_RELATED},
    {"what to read next", HTML_HINT_RELATED},
    {"mehr zum thema", HTML_HINT_RELATED},
    {"mehr aus", HTML_HINT_RELATED},
    {"mehr zu ", HTML_HINT_RELATED},
    {"mehr von ", HTML_HINT_RELATED},
    {"weitere artikel", HTML_HINT_RELATED},
    {"weitere beiträge", HTML_HINT_RELATED},
    {"weitere informationen", HTML_HINT_RELATED},
    {"weitere meldungen", HTML_HINT_RELATED},
    {"weitere themen", HTML_HINT_RELATED},
    {"weiterführende", HTML_HINT_RELATED},
    {"weiterlesen", HTML_HINT_RELATED},
    {"ähnliche", HTML_HINT_RELATED},
    {"auch interessant", HTML_HINT_RELATED},
    {"das könnte", HTML_HINT_RELATED},
    {"das könnte sie auch", HTML_HINT_RELATED},
    {"lesen sie auch", HTML_HINT_RELATED},
    {"meistgelesen", HTML_HINT_RELATED},
    {"passend zum thema", HTML_HINT_RELATED},
    {"verwandte ", HTML_HINT_RELATED},
    {"=zum thema", HTML_HINT_RELATED},
    {"zum weiterlesen", HTML_HINT_RELATED},
    {"à lire aussi", HTML_HINT_RELATED},
    {"a lire aussi", HTML_HINT_RELATED},
    {"lire aussi", HTML_HINT_RELATED},
    {"lire la suite", HTML_HINT_RELATED},
    {"sur le même", HTML_HINT_RELATED},
    {"dans la même", HTML_HINT_RELATED},
    {"articles similaires", HTML_HINT_RELATED},
    {"les plus lus", HTML_HINT_RELATED},
    {"voir aussi", HTML_HINT_RELATED},
    {"leggi anche", HTML_HINT_RELATED},
    {"articoli correlati", HTML_HINT_RELATED},
    {"lea también", HTML_HINT_RELATED},
    {"lee también", HTML_HINT_RELATED},
    {"noticias relacionadas", HTML_HINT_RELATED},
    {"artículos relacionados", HTML_HINT_RELATED},
    {"te puede interesar", HTML_HINT_RELATED},
    {"leia também", HTML_HINT_RELATED},
    {"leia mais", HTML_HINT_RELATED},
    {"lees ook", HTML_HINT_RELATED},
    {"lees meer", HTML_HINT_RELATED},
    {"czytaj także", HTML_HINT_RELATED},
    {"czytaj też", HTML_HINT_RELATED},
    {"zobacz także", HTML_HINT_RELATED},
    {"zobacz też", HTML_HINT_RELATED},
    {"читайте также", HTML_HINT_RELATED},
    {"διαβάστε επίσης", HTML_HINT_RELATED},

    {"share this", HTML_HINT_NOTICE},
    {"share on", HTML_HINT_NOTICE},
    {"share:", HTML_HINT_NOTICE},
    {"sharing is caring", HTML_HINT_NOTICE},
    {"like this:", HTML_HINT_NOTICE},
    {"follow us", HTML_HINT_NOTICE},
    {"=newsletter", HTML_HINT_NOTICE},
    {"=subscribe", HTML_HINT_NOTICE},
    {"=sign up", HTML_HINT_NOTICE},
    {"=teilen", HTML_HINT_NOTICE},
    {"artikel teilen", HTML_HINT_NOTICE},
    {"diesen artikel teilen", HTML_HINT_NOTICE},
    {"beitrag teilen", HTML_HINT_NOTICE},
    {"jetzt teilen", HTML_HINT_NOTICE},
    {"=partager", HTML_HINT_NOTICE},
    {"=compartir", HTML_HINT_NOTICE},
    {"=condividi", HTML_HINT_NOTICE},
    {"=download", HTML_HINT_NOTICE},
    {"=kontakt", HTML_HINT_NOTICE},
    {"=pressekontakt", HTML_HINT_NOTICE},
    {"=media contact", HTML_HINT_NOTICE},
    {"=press contact", HTML_HINT_NOTICE},
    {"tags:", HTML_HINT_MENU},
    {"=tagged", HTML_HINT_MENU},
    {"filed under", HTML_HINT_MENU},
    {"posted in", HTML_HINT_MENU},
    {"schlagwörter", HTML_HINT_MENU},
    {"schlagworte", HTML_HINT_MENU},
    {"=kategorie", HTML_HINT_MENU},
    {"=topics", HTML_HINT_MENU},
    {"themen:", HTML_HINT_MENU},

    {"=comments", HTML_HINT_COMMENT},
    {"leave a ", HTML_HINT_COMMENT},
    {"join the conversation", HTML_HINT_COMMENT},
    {"post a comment", HTML_HINT_COMMENT},
    {"add a comment", HTML_HINT_COMMENT},
    {"add new comment", HTML_HINT_COMMENT},
    {"=responses", HTML_HINT_COMMENT},
    {"=kommentare", HTML_HINT_COMMENT},
    {"kommentar ", HTML_HINT_COMMENT},
    {"schreibe einen kommentar", HTML_HINT_COMMENT},
    {"schreiben sie einen kommentar", HTML_HINT_COMMENT},
    {"hinterlasse", HTML_HINT_COMMENT},
    {"=diskutieren", HTML_HINT_COMMENT},
    {"laisser un commentaire", HTML_HINT_COMMENT},
    {"=commentaires", HTML_HINT_COMMENT},
    {"=comentarios", HTML_HINT_COMMENT},
    {"deja un", HTML_HINT_COMMENT},
    {"deja una", HTML_HINT_COMMENT},
    {"lascia un commento", HTML_HINT_COMMENT},
    {"=reacties", HTML_HINT_COMMENT},

    {"about the author", HTML_HINT_AUTHOR},
    {"about author", HTML_HINT_AUTHOR},
    {"über den autor", HTML_HINT_AUTHOR},
    {"über die autor", HTML_HINT_AUTHOR},
    {"zur person", HTML_HINT_AUTHOR},
};

/* Whether TEXT begins with WORDS; behind "=words" no letter may follow. */
static bool begins(struct str text, const char *words)
{
	bool is_whole = *words == '=';
	size_t at, step;

	words += is_whole;
	at = strlen(words);
	if (!str_starts(text, words))
		return false;
	if (!is_whole)
		return at == text.length || words[at - 1] == ' ' ||
		       !unicode_is_letter(unicode_at(text, at, &step));
	for (; at < text.length; at += step)
		if (unicode_is_letter(unicode_at(text, at, &step)))
			return false;
	return true;
}

enum html_hint html_phrase_heading(struct str text)
{
	enum { LONGEST = 120 /* bytes */ };
	struct buf folded = BUF_EMPTY;
	enum html_hint hint = HTML_HINT_NONE;

	if (text.length > LONGEST)
		return hint;
	unicode_fold(&folded, text);
	for (size_t i = 0; i < ARRAY_COUNT(headings) && !hint; i++)
		if (begins(buf_str(&folded), headings[i].words))
			hint = headings[i].hint;
	buf_done(&folded);
	return hint;
}
