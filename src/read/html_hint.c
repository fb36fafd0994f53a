/*
 * A word of the list matches where a word of a name begins; with a '-' at its end it must
 * be the whole word.  Names are made small, "camelCase" and "snake_case" become words
 * with
 * '-' between them.
 */
#include "config.h"

#include "read/html_hint.h"

#include <string.h>

#include "base/unicode.h"

#define LENGTH(array) (sizeof(array) / sizeof(array)[0])

struct hint {
	const char *words;
	enum html_hint hint;
};

static const struct hint hints[] = {
    {"article-body", HTML_HINT_BODY},
    {"article-text", HTML_HINT_BODY},
    {"article-content", HTML_HINT_BODY},
    {"article-copy", HTML_HINT_BODY},
    {"article-main-body", HTML_HINT_BODY},
    {"articlebody", HTML_HINT_BODY},
    {"articletext", HTML_HINT_BODY},
    {"articlecontent", HTML_HINT_BODY},
    {"artikel-text", HTML_HINT_BODY},
    {"artikeltext", HTML_HINT_BODY},
    {"artikel-body", HTML_HINT_BODY},
    {"texte-article", HTML_HINT_BODY},
    {"body-content", HTML_HINT_BODY},
    {"body-copy", HTML_HINT_BODY},
    {"body-text", HTML_HINT_BODY},
    {"bodytext", HTML_HINT_BODY},
    {"content-body", HTML_HINT_BODY},
    {"content-text", HTML_HINT_BODY},
    {"entry-body", HTML_HINT_BODY},
    {"entry-content", HTML_HINT_BODY},
    {"news-body", HTML_HINT_BODY},
    {"news-content", HTML_HINT_BODY},
    {"news-text", HTML_HINT_BODY},
    {"page-content", HTML_HINT_BODY},
    {"post-body", HTML_HINT_BODY},
    {"post-content", HTML_HINT_BODY},
    {"post-text", HTML_HINT_BODY},
    {"postcontent", HTML_HINT_BODY},
    {"rich-text", HTML_HINT_BODY},
    {"richtext", HTML_HINT_BODY},
    {"story-body", HTML_HINT_BODY},
    {"story-content", HTML_HINT_BODY},
    {"story-text", HTML_HINT_BODY},
    {"storytext", HTML_HINT_BODY},
    {"storybody", HTML_HINT_BODY},
    {"text-content", HTML_HINT_BODY},

    {"article-headline", HTML_HINT_TITLE},
    {"article-title", HTML_HINT_TITLE},
    {"entry-title", HTML_HINT_TITLE},
    {"post-title", HTML_HINT_TITLE},
    {"headline", HTML_HINT_TITLE},

    {"abstract-", HTML_HINT_LEAD},
    {"article-summary", HTML_HINT_LEAD},
    {"chapeau", HTML_HINT_LEAD},
    {"chapo", HTML_HINT_LEAD},
    {"deck-", HTML_HINT_LEAD},
    {"dek-", HTML_HINT_LEAD},
    {"entradilla", HTML_HINT_LEAD},
    {"excerpt-", HTML_HINT_LEAD},
    {"intro-", HTML_HINT_LEAD},
    {"introduction-", HTML_HINT_LEAD},
    {"lead-", HTML_HINT_LEAD},
    {"leadtext", HTML_HINT_LEAD},
    {"lede", HTML_HINT_LEAD},
    {"ledetext", HTML_HINT_LEAD},
    {"shortdesc", HTML_HINT_LEAD},
    {"standfirst", HTML_HINT_LEAD},
    {"sub-headline", HTML_HINT_LEAD},
    {"subheadline", HTML_HINT_LEAD},
    {"subtitle", HTML_HINT_LEAD},
    {"summary-", HTML_HINT_LEAD},
    {"vorspann", HTML_HINT_LEAD},
    {"anrisstext", HTML_HINT_LEAD},

    {"article-author", HTML_HINT_BYLINE},
    {"article-byline", HTML_HINT_BYLINE},
    {"author-", HTML_HINT_BYLINE},
    {"authors-", HTML_HINT_BYLINE},
    {"auteur", HTML_HINT_BYLINE},
    {"autor-", HTML_HINT_BYLINE},
    {"byline", HTML_HINT_BYLINE},
    {"creator", HTML_HINT_BYLINE},
    {"vcard-", HTML_HINT_BYLINE},
    {"posted-by", HTML_HINT_BYLINE},
    {"writer-", HTML_HINT_BYLINE},

    {"date-", HTML_HINT_DATE},
    {"datum", HTML_HINT_DATE},
    {"datetime", HTML_HINT_DATE},
    {"dateline", HTML_HINT_DATE},
    {"date-published", HTML_HINT_DATE},
    {"entry-date", HTML_HINT_DATE},
    {"posted-on", HTML_HINT_DATE},
    {"post-date", HTML_HINT_DATE},
    {"pub-date", HTML_HINT_DATE},
    {"pubdate", HTML_HINT_DATE},
    {"publish-date", HTML_HINT_DATE},
    {"=published", HTML_HINT_DATE},
    {"published-at", HTML_HINT_DATE},
    {"published-date", HTML_HINT_DATE},
    {"published-on", HTML_HINT_DATE},
    {"publication-date", HTML_HINT_DATE},
    {"timestamp", HTML_HINT_DATE},
    {"time-stamp", HTML_HINT_DATE},

    {"article-info", HTML_HINT_META},
    {"article-meta", HTML_HINT_META},
    {"entry-meta", HTML_HINT_META},
    {"post-info", HTML_HINT_META},
    {"post-meta", HTML_HINT_META},
    {"postmeta", HTML_HINT_META},
    {"story-meta", HTML_HINT_META},
    {"meta-", HTML_HINT_META},
    {"metadata-", HTML_HINT_META},
    {"reading-time", HTML_HINT_META},
    {"read-time", HTML_HINT_META},

    {"a-lire-aussi", HTML_HINT_RELATED},
    {"also-read", HTML_HINT_RELATED},
    {"article-list", HTML_HINT_RELATED},
    {"articles-lies", HTML_HINT_RELATED},
    {"crosslink", HTML_HINT_RELATED},
    {"further-reading", HTML_HINT_RELATED},
    {"latest", HTML_HINT_RELATED},
    {"link-list", HTML_HINT_RELATED},
    {"linklist", HTML_HINT_RELATED},
    {"mehr-zum", HTML_HINT_RELATED},
    {"more-articles", HTML_HINT_RELATED},
    {"more-from", HTML_HINT_RELATED},
    {"more-news", HTML_HINT_RELATED},
    {"more-on", HTML_HINT_RELATED},
    {"more-stories", HTML_HINT_RELATED},
    {"most-", HTML_HINT_RELATED},
    {"news-list", HTML_HINT_RELATED},
    {"next-article", HTML_HINT_RELATED},
    {"post-list", HTML_HINT_RELATED},
    {"posts-list", HTML_HINT_RELATED},
    {"onward", HTML_HINT_RELATED},
    {"outbrain", HTML_HINT_RELATED},
    {"popular", HTML_HINT_RELATED},
    {"post-nav", HTML_HINT_RELATED},
    {"prev-next", HTML_HINT_RELATED},
    {"read-also", HTML_HINT_RELATED},
    {"read-more", HTML_HINT_RELATED},
    {"read-next", HTML_HINT_RELATED},
    {"readmore", HTML_HINT_RELATED},
    {"recent-", HTML_HINT_RELATED},
    {"recommend", HTML_HINT_RELATED},
    {"related", HTML_HINT_RELATED},
    {"relacionad", HTML_HINT_RELATED},
    {"see-also", HTML_HINT_RELATED},
    {"similar", HTML_HINT_RELATED},
    {"suggest", HTML_HINT_RELATED},
    {"taboola", HTML_HINT_RELATED},
    {"trending", HTML_HINT_RELATED},
    {"up-next", HTML_HINT_RELATED},
    {"verwandt", HTML_HINT_RELATED},
    {"weiterlesen", HTML_HINT_RELATED},
    {"yarpp", HTML_HINT_RELATED},

    {"embed-", HTML_HINT_RELATED},
    {"fb-post", HTML_HINT_RELATED},
    {"instagram-media", HTML_HINT_RELATED},
    {"twitter-tweet", HTML_HINT_RELATED},

    {"card-", HTML_HINT_TEASER},
    {"cards-", HTML_HINT_TEASER},
    {"carousel", HTML_HINT_TEASER},
    {"promo", HTML_HINT_TEASER},
    {"slider", HTML_HINT_TEASER},
    {"teaser", HTML_HINT_TEASER},

    {"ad-", HTML_HINT_NOTICE},
    {"ads-", HTML_HINT_NOTICE},
    {"adsense", HTML_HINT_NOTICE},
    {"advert", HTML_HINT_NOTICE},
    {"addthis", HTML_HINT_NOTICE},
    {"addtoany", HTML_HINT_NOTICE},
    {"banner", HTML_HINT_NOTICE},
    {"btn-", HTML_HINT_NOTICE},
    {"button", HTML_HINT_NOTICE},
    {"call-to-action", HTML_HINT_NOTICE},
    {"consent", HTML_HINT_NOTICE},
    {"cookie", HTML_HINT_NOTICE},
    {"copyright", HTML_HINT_NOTICE},
    {"cta-", HTML_HINT_NOTICE},
    {"dialog", HTML_HINT_NOTICE},
    {"disclaimer", HTML_HINT_NOTICE},
    {"donat", HTML_HINT_NOTICE},
    {"dsgvo", HTML_HINT_NOTICE},
    {"feedback", HTML_HINT_NOTICE},
    {"follow-us", HTML_HINT_NOTICE},
    {"gdpr", HTML_HINT_NOTICE},
    {"legal-", HTML_HINT_NOTICE},
    {"log-in", HTML_HINT_NOTICE},
    {"login", HTML_HINT_NOTICE},
    {"modal-", HTML_HINT_NOTICE},
    {"newsletter", HTML_HINT_NOTICE},
    {"overlay-", HTML_HINT_NOTICE},
    {"paywall", HTML_HINT_NOTICE},
    {"popup", HTML_HINT_NOTICE},
    {"=print", HTML_HINT_NOTICE},
    {"print-button", HTML_HINT_NOTICE},
    {"print-link", HTML_HINT_NOTICE},
    {"privacy", HTML_HINT_NOTICE},
    {"rating", HTML_HINT_NOTICE},
    {"reader-tools", HTML_HINT_NOTICE},
    {"share", HTML_HINT_NOTICE},
    {"shariff", HTML_HINT_NOTICE},
    {"sharing", HTML_HINT_NOTICE},
    {"sign-in", HTML_HINT_NOTICE},
    {"sign-up", HTML_HINT_NOTICE},
    {"signin", HTML_HINT_NOTICE},
    {"signup", HTML_HINT_NOTICE},
    {"social", HTML_HINT_NOTICE},
    {"sponsor", HTML_HINT_NOTICE},
    {"subscribe-", HTML_HINT_NOTICE},
    {"subscription", HTML_HINT_NOTICE},
    {"tooltip", HTML_HINT_NOTICE},
    {"toolbar", HTML_HINT_NOTICE},
    {"tools-", HTML_HINT_NOTICE},
    {"vote-", HTML_HINT_NOTICE},
    {"werbung", HTML_HINT_NOTICE},

    {"aside-", HTML_HINT_MENU},
    {"branding", HTML_HINT_MENU},
    {"breadcrumb", HTML_HINT_MENU},
    {"bread-crumb", HTML_HINT_MENU},
    {"categor", HTML_HINT_MENU},
    {"dropdown", HTML_HINT_MENU},
    {"foot-", HTML_HINT_MENU},
    {"footer", HTML_HINT_MENU},
    {"header-", HTML_HINT_MENU},
    {"jump-to", HTML_HINT_MENU},
    {"keywords", HTML_HINT_MENU},
    {"language-menu", HTML_HINT_MENU},
    {"language-nav", HTML_HINT_MENU},
    {"language-select", HTML_HINT_MENU},
    {"language-switch", HTML_HINT_MENU},
    {"left-col", HTML_HINT_MENU},
    {"masthead", HTML_HINT_MENU},
    {"megamenu", HTML_HINT_MENU},
    {"menu", HTML_HINT_MENU},
    {"nav-", HTML_HINT_MENU},
    {"navbar", HTML_HINT_MENU},
    {"navi-", HTML_HINT_MENU},
    {"navigation", HTML_HINT_MENU},
    {"off-canvas", HTML_HINT_MENU},
    {"offcanvas", HTML_HINT_MENU},
    {"pager", HTML_HINT_MENU},
    {"pagination", HTML_HINT_MENU},
    {"rail-", HTML_HINT_MENU},
    {"right-col", HTML_HINT_MENU},
    {"rss-", HTML_HINT_MENU},
    {"search", HTML_HINT_MENU},
    {"side-bar", HTML_HINT_MENU},
    {"sidebar", HTML_HINT_MENU},
    {"site-footer", HTML_HINT_MENU},
    {"site-header", HTML_HINT_MENU},
    {"sitemap", HTML_HINT_MENU},
    {"skip-", HTML_HINT_MENU},
    {"tag-cloud", HTML_HINT_MENU},
    {"tag-list", HTML_HINT_MENU},
    {"tagcloud", HTML_HINT_MENU},
    {"taglist", HTML_HINT_MENU},
    {"tags", HTML_HINT_MENU},
    {"ticker", HTML_HINT_MENU},
    {"toc-", HTML_HINT_MENU},
    {"top-bar", HTML_HINT_MENU},
    {"topbar", HTML_HINT_MENU},
    {"topics", HTML_HINT_MENU},
    {"widget", HTML_HINT_MENU},

    {"comment", HTML_HINT_COMMENT},
    {"commentaire", HTML_HINT_COMMENT},
    {"discussion", HTML_HINT_COMMENT},
    {"disqus", HTML_HINT_COMMENT},
    {"kommentar", HTML_HINT_COMMENT},
    {"replies", HTML_HINT_COMMENT},
    {"reply", HTML_HINT_COMMENT},
    {"respond", HTML_HINT_COMMENT},
    {"trackback", HTML_HINT_COMMENT},

    {"bildunterschrift", HTML_HINT_CAPTION},
    {"bildtext", HTML_HINT_CAPTION},
    {"caption", HTML_HINT_CAPTION},
    {"credit", HTML_HINT_CAPTION},
    {"figcaption", HTML_HINT_CAPTION},
    {"gallery", HTML_HINT_CAPTION},
    {"image-", HTML_HINT_CAPTION},
    {"legende", HTML_HINT_CAPTION},
    {"lightbox", HTML_HINT_CAPTION},
    {"photo-", HTML_HINT_CAPTION},
    {"slideshow", HTML_HINT_CAPTION},

    {"about-author", HTML_HINT_AUTHOR},
    {"about-the-author", HTML_HINT_AUTHOR},
    {"author-bio", HTML_HINT_AUTHOR},
    {"author-box", HTML_HINT_AUTHOR},
    {"author-card", HTML_HINT_AUTHOR},
    {"author-desc", HTML_HINT_AUTHOR},
    {"author-info", HTML_HINT_AUTHOR},
    {"author-profile", HTML_HINT_AUTHOR},
    {"authorbox", HTML_HINT_AUTHOR},
    {"bio-", HTML_HINT_AUTHOR},
    {"biography", HTML_HINT_AUTHOR},

    {"=hidden", HTML_HINT_HIDDEN},
    {"=hide", HTML_HINT_HIDDEN},
    {"=d-none", HTML_HINT_HIDDEN},
    {"invisible", HTML_HINT_HIDDEN},
    {"screen-reader", HTML_HINT_HIDDEN},
    {"sr-only", HTML_HINT_HIDDEN},
    {"visually-hidden", HTML_HINT_HIDDEN},
    {"visuallyhidden", HTML_HINT_HIDDEN},
};

/* Headings and labels that begin what is not of the article, folded. */
static const struct hint headings[] = {
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

bool html_hint_is_notice(struct str text)
{
	return has_one(text, notices, LENGTH(notices));
}

bool html_hint_is_paywall(struct str text)
{
	return has_one(text, paywalls, LENGTH(paywalls));
}

bool html_hint_is_credit(struct str text)
{
	enum { LONGEST_HEAD = 24, LONGEST_TAIL = 70 /* bytes */ };
	size_t head = text.length < LONGEST_HEAD ? text.length : LONGEST_HEAD;
	size_t tail = text.length < LONGEST_TAIL ? 0 : text.length - LONGEST_TAIL;

	while (head < text.length && (text.bytes[head] & 0xC0) == 0x80)
		head++;
	while (tail && (text.bytes[tail] & 0xC0) == 0x80)
		tail--;
	return has_one(str_slice(text, 0, head), credits, LENGTH(credits)) ||
	       has_one(str_slice(text, tail, text.length), credits, LENGTH(credits));
}

enum furniture_kind html_hint_furniture(enum html_hint hint)
{
	static const enum furniture_kind kinds[HTML_HINT_COUNT] = {
	    [HTML_HINT_RELATED] = FURNITURE_RELATED,
	    [HTML_HINT_TEASER] = FURNITURE_RELATED,
	    [HTML_HINT_NOTICE] = FURNITURE_NOTICE,
	    [HTML_HINT_MENU] = FURNITURE_MENU,
	    [HTML_HINT_COMMENT] = FURNITURE_COMMENT,
	    [HTML_HINT_CAPTION] = FURNITURE_CAPTION,
	    [HTML_HINT_AUTHOR] = FURNITURE_NOTICE,
	    [HTML_HINT_HIDDEN] = FURNITURE_NOTICE,
	};

	return kinds[hint];
}

static bool is_small(char byte)
{
	return byte >= 'a' && byte <= 'z';
}

static bool is_capital(char byte)
{
	return byte >= 'A' && byte <= 'Z';
}

enum { LONGEST_NAMES = 240 /* bytes of one attribute that are looked at */ };

/* Makes "-article-body- -wide-" of "articleBody wide"; returns its length. */
static size_t take_apart(char out[2 * LONGEST_NAMES + 4], struct str value)
{
	size_t length = 0;
	char before = ' ';

	out[length++] = '-';
	for (size_t i = 0; i < value.length && i < LONGEST_NAMES; i++) {
		char byte = value.bytes[i];
		bool is_word = is_small(byte) || is_capital(byte) ||
			       (byte >= '0' && byte <= '9') || byte & 0x80;

		if (is_capital(byte) && is_small(before))
			out[length++] = '-';
		if (is_word)
			out[length++] = (char)(is_capital(byte) ? byte + 32 : byte);
		else if (out[length - 1] != '-')
			out[length++] = '-';
		if (byte == ' ') {
			out[length++] = ' ';
			out[length++] = '-';
		}
		before = byte;
	}
	out[length++] = '-';
	out[length] = 0;
	return length;
}

/* Names that begin so are about something else in the box, or about the article. */
static bool says_otherwise(const char *name)
{
	static const char *const openings[] = {"has-",	"no-",	"not-",	     "is-",
					       "with-", "tag-", "category-", "without-"};

	for (size_t i = 0; i < LENGTH(openings); i++)
		if (!strncmp(name, openings[i], strlen(openings[i])))
			return true;
	return false;
}

/* Whether WORDS stand at NAME; "=words" must be all of a name. */
static bool fits(const char *name, const char *words, bool is_first)
{
	bool is_whole = *words == '=';
	size_t length;

	if (is_whole && !is_first)
		return false;
	words += is_whole;
	length = strlen(words);
	return *name == *words && !strncmp(name, words, length) &&
	       (!is_whole || name[length + 1] == 0 || name[length + 1] == ' ');
}

static void find_in(struct str value, bool found[HTML_HINT_COUNT])
{
	char names[2 * LONGEST_NAMES + 4];
	size_t length = take_apart(names, value);

	for (size_t at = 1; at < length; at++) {
		bool is_first = at == 1 || names[at - 2] == ' ';

		if (names[at - 1] != '-')
			continue;
		if (is_first && says_otherwise(names + at)) {
			while (at < length && names[at] != ' ')
				at++;
			continue;
		}
		for (size_t i = 0; i < LENGTH(hints); i++)
			if (fits(names + at, hints[i].words, is_first))
				found[hints[i].hint] = true;
	}
}

void html_hint_find(const struct html_node *node, bool found[HTML_HINT_COUNT])
{
	static const bool names_boxes[HTML_ATTRIBUTE_COUNT] = {
	    [HTML_ATTRIBUTE_CLASS] = true,	    [HTML_ATTRIBUTE_ID] = true,
	    [HTML_ATTRIBUTE_ITEMPROP] = true,	    [HTML_ATTRIBUTE_DATA_TESTID] = true,
	    [HTML_ATTRIBUTE_DATA_COMPONENT] = true,
	};

	for (const struct html_attribute *attribute = node->attributes; attribute;
	     attribute = attribute->next)
		if (names_boxes[attribute->name])
			find_in(attribute->value, found);
}

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

enum html_hint html_hint_heading(struct str text)
{
	enum { LONGEST = 120 /* bytes */ };
	struct buf folded = BUF_EMPTY;
	enum html_hint hint = HTML_HINT_NONE;

	if (text.length > LONGEST)
		return hint;
	unicode_fold(&folded, text);
	for (size_t i = 0; i < LENGTH(headings) && !hint; i++)
		if (begins(buf_str(&folded), headings[i].words))
			hint = headings[i].hint;
	buf_done(&folded);
	return hint;
}
