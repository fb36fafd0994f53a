/* Notices and paywalls have their words anywhere, a credit at either end. */
#include "config.h"

#include "read/clean/notice.h"

#include <string.h>

#include "base/array.h"
#include "base/unicode.h"

/* Words, folded, that only notices hold. */
static const char *const notices[] = {
    "this entry was posted",
    "this post was posted",
    "this article was posted",
    "bookmark the permalink",
    "der beitrag wurde am",
    "dieser beitrag wurde",
    "dieser eintrag wurde",
    "dieser artikel wurde",
    "zuletzt aktualisiert",
    "aktualisiert am",
    "we use cookies",
    "uses cookies to",
    "verwendet cookies",
    "verwenden cookies",
    "nutzen cookies",
    "utilise des cookies",
    "utiliza cookies",
    "utilizza cookie",
    "gebruikt cookies",
    "stay up-to-date on our",
    "stay up to date on our",
    "stay up to date with our",
    "stay up to date with the latest",
    "sign up here",
    "sign up for our",
    "sign up to our",
    "sign up for the",
    "subscribe to our",
    "subscribe now",
    "our newsletter",
    "our free newsletter",
    "our daily newsletter",
    "our weekly newsletter",
    "unserem newsletter",
    "unseren newsletter",
    "unser newsletter",
    "newsletter abonnieren",
    "newsletter anmelden",
    "jetzt abonnieren",
    "get the latest news",
    "straight to your inbox",
    "delivered to your inbox",
    "in your inbox",
    "support our journalism",
    "support our work",
    "help us continue",
    "unterstütze uns",
    "unterstützen sie uns",
    "jetzt spenden",
    "gefällt dir unser",
    "hat dir der artikel gefallen",
    "hat ihnen der artikel gefallen",
    "hat dir der beitrag gefallen",
    "folge uns auf",
    "folgen sie uns",
    "follow us on",
    "like us on facebook",
    "download our app",
    "download the app",
    "all rights reserved",
    "alle rechte vorbehalten",
    "tous droits réservés",
    "todos los derechos reservados",
    "may earn a commission",
    "we may receive compensation",
    "affiliate link",
    "affiliate-link",
    "bei fragen und anregungen",
    "bei fragen oder anregungen",
    "als pdf herunterladen",
    "download as pdf",
    "kommentieren zu können",
    "log in to comment",
    "logged in to post",
    "to leave a comment",
    "abonnez-vous à",
    "inscrivez-vous à",
    "suivez-nous",
    "suscríbete a",
    "síguenos en",
    "iscriviti alla",
    "seguici su",
    "abonneer je",
    "please consider supporting",
    "story continues below",
    "article continues below",
    "continue reading below",
    "this material may not be published",
    "have a tip?",
    "contact the writer",
    "contact the reporter",
    "email the author",
    "share your thoughts",
    "let us know in the comments",
    "schreibt uns in die kommentare",
};

/* Words, folded, that say that only subscribers can read on. */
static const char *const paywalls[] = {
    "subscribe to continue",
    "subscribe to read",
    "to continue reading",
    "continue reading with",
    "to read the full",
    "read the full article",
    "for subscribers only",
    "subscribers only",
    "subscriber-only",
    "already a subscriber",
    "exclusive to subscribers",
    "log in to read",
    "sign in to read",
    "register to read",
    "unlock this article",
    "weiterlesen mit",
    "jetzt weiterlesen",
    "um weiterzulesen",
    "nur für abonnenten",
    "exklusiv für abonnenten",
    "für abonnenten",
    "mit einem abo",
    "bereits abonnent",
    "den ganzen artikel lesen",
    "vollständigen artikel",
    "réservé aux abonnés",
    "réservée aux abonnés",
    "pour lire la suite",
    "déjà abonné",
    "solo para suscriptores",
    "seguir leyendo",
    "riservato agli abbonati",
    "per continuare a leggere",
    "para assinantes",
    "tylko dla subskrybentów",
    "alleen voor abonnees",
};

/* What stands before the name of a picture's maker, folded. */
static const char *const credits[] = {
    "©",
    "(c) ",
    "foto: ",
    "fotos: ",
    "bild: ",
    "photo: ",
    "photos: ",
    "photo by ",
    "photo credit",
    "image: ",
    "image credit",
    "picture: ",
    "credit: ",
    "photograph: ",
    "photograph by ",
    "photo courtesy",
    "getty images",
    "bildquelle",
    "fotocredit",
    "crédit photo",
    "crédits : ",
    "photo : ",
    "fotografía: ",
    "foto di ",
    "illustration: ",
    "grafik: ",
    "screenshot: ",
    "shutterstock",
    "picture alliance",
    "imago/",
    "imago images",

    "(ap photo",
    "file photo",
};

/* Whether TEXT, folded, holds one of WORDS. */
static bool has_one(struct str text, const char *const *words, size_t count)
{
	struct buf folded = BUF_EMPTY;
	bool found = false;

	unicode_fold(&folded, text);
	for (size_t i = 0; i < count && !found && folded.length; i++)
		found = strstr(folded.bytes, words[i]);
	buf_done(&folded);
	return found;
}

bool notice_is(struct str text)
{
	return has_one(text, notices, ARRAY_COUNT(notices));
}

bool notice_is_paywall(struct str text)
{
	return has_one(text, paywalls, ARRAY_COUNT(paywalls));
}

bool notice_is_credit(struct str text)
{
	enum { LONGEST_HEAD = 24, LONGEST_TAIL = 70 /* bytes */ };
	size_t head = text.length < LONGEST_HEAD ? text.length : LONGEST_HEAD;
	size_t tail = text.length < LONGEST_TAIL ? 0 : text.length - LONGEST_TAIL;

	while (head < text.length && (text.bytes[head] & 0xC0) == 0x80)
		head++;
	while (tail && (text.bytes[tail] & 0xC0) == 0x80)
		tail--;
	return has_one(str_slice(text, 0, head), credits, ARRAY_COUNT(credits)) ||
	       has_one(str_slice(text, tail, text.length), credits, ARRAY_COUNT(credits));
}
