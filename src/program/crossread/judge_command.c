/* What a model is told of the rules is compiled in, and a word of crossread-ask's. */
#include "config.h"

#include "program/crossread/judge_command.h"

#include <string.h>

#include "base/array.h"
#include "base/digest.h"
#include "base/program.h"
#include "base/split.h"
#include "base/str.h"

static const char prefix[] = "openai:";

static const char rules[] =
#include "judge-prompt.inc"
    ;

static bool is_model(const char *command)
{
	return str_starts(str_of(command), prefix);
}

/* Where the URL begins in NAME, which is MODEL@URL and may have an @ in MODEL; NULL where
 * it is not of this form. */
static const char *find_url(const char *name)
{
	const char *at = name;

	while ((at = strchr(at + 1, '@')))
		if (str_starts_ignoring_case(str_of(at + 1), "http://") ||
		    str_starts_ignoring_case(str_of(at + 1), "https://"))
			return at + 1;
	return NULL;
}

/* Whether URL names a user before its host, and perhaps a password. */
static bool has_login(const char *url)
{
	const char *host = strstr(url, "://") + 3;
	const char *at = strchr(host, '@');

	return at && at < host + strcspn(host, "/?#");
}

/* Finds the URL in NAME, which is MODEL@URL; NULL with a message where it is not. */
static const char *read_url(const char *name, struct err *err)
{
	const char *url = *name ? find_url(name) : NULL;

	if (url && !has_login(url))
		return url;
	if (url)
		err_set(err, "a URL with a login would be shown; a key goes into "
			     "CROSSREAD_JUDGE_KEY");
	else
		err_set(err,
			"'%s' is not MODEL@URL, as in "
			"openai:qwen@http://localhost:8080",
			name);
	return NULL;
}

static char **words_for_model(const char *command, bool allow_private, struct err *err)
{
	const char *name = command + sizeof prefix - 1;
	const char *url = read_url(name, err);
	const char *all[] = {NULL, allow_private ? "any" : "local", NULL, url, rules};
	struct buf program = BUF_EMPTY, model = BUF_EMPTY;
	char **words;

	if (!url)
		return NULL;
	program_find(&program, "crossread-ask");
	buf_add(&model, name, (size_t)(url - 1 - name));
	all[0] = program.bytes;
	all[2] = model.bytes;
	words = split_join(all, ARRAY_COUNT(all));
	buf_done(&program);
	buf_done(&model);
	return words;
}

char **judge_command_words(const char *command, bool allow_private, struct err *err)
{
	return is_model(command) ? words_for_model(command, allow_private, err)
				 : split_words(command, err);
}

void judge_command_name(struct buf *out, const char *command)
{
	char digest[DIGEST_LENGTH + 1];

	buf_text(out, command);
	if (!is_model(command))
		return;
	digest_hex(digest, str_of(rules));
	buf_format(out, " %s", digest);
}
