/* libcurl does the work; what it must do and must not is in the tables below. */
#include "config.h"

#include "program/ask/post.h"

#include <curl/curl.h>
#include <netdb.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include "base/array.h"
#include "base/mem.h"
#include "read/source/address.h"

enum { CONNECT_MILLISECONDS = 10000 };

struct post {
	const struct post_options *options;
	CURL *curl; /* NULL: libcurl lacks what is needed */
	struct curl_slist *fields;
	struct buf *answer;	  /* of the post that is sent */
	bool is_large;		  /* it was stopped for its size */
	char refused[NI_MAXHOST]; /* an address that was not connected to; else empty */
	char detail[CURL_ERROR_SIZE];
};

static size_t add_answer(char *bytes, size_t size, size_t count, void *context)
{
	struct post *post = context;

	post->is_large = size * count > post->options->most_bytes - post->answer->length;
	if (post->is_large)
		return 0;
	buf_add(post->answer, bytes, size * count);
	return size * count;
}

/* The socket is for just this address: where a name leads is known. */
static curl_socket_t open_socket(void *context, curlsocktype purpose,
				 struct curl_sockaddr *address)
{
	struct post *post = context;

	(void)purpose;
	if (!post->options->only_loopback || address_is_loopback(&address->addr))
		return socket(address->family, address->socktype | SOCK_CLOEXEC,
			      address->protocol);
	if (getnameinfo(&address->addr, address->addrlen, post->refused,
			sizeof post->refused, NULL, 0, NI_NUMERICHOST) != 0)
		strcpy(post->refused, "?");
	return CURL_SOCKET_BAD;
}

static void add_field(struct post *post, const char *name, const char *value)
{
	struct buf field = BUF_EMPTY;

	buf_format(&field, "%s:%s%s", name, *value ? " " : "", value);
	post->fields = curl_slist_append(post->fields, field.bytes);
	buf_done(&field);
}

static void make_fields(struct post *post)
{
	struct buf bearer = BUF_EMPTY;

	add_field(post, "Content-Type", "application/json");
	add_field(post, "Expect", ""); /* the body is sent without asking first */
	if (post->options->key) {
		buf_format(&bearer, "Bearer %s", post->options->key);
		add_field(post, "Authorization", bearer.bytes);
	}
	buf_done(&bearer);
}

static bool set_words(struct post *post)
{
	const struct {
		CURLoption option;
		const char *value;
	} words[] = {
	    {CURLOPT_URL, post->options->url},
	    {CURLOPT_USERAGENT, PACKAGE_NAME "/" PACKAGE_VERSION},
	    {CURLOPT_PROTOCOLS_STR, "http,https"},
	    {CURLOPT_PROXY, post->options->only_loopback ? "" : NULL},
	};

	for (size_t i = 0; i < ARRAY_COUNT(words); i++)
		if (curl_easy_setopt(post->curl, words[i].option, words[i].value) !=
		    CURLE_OK)
			return false;
	return true;
}

static bool set_numbers(struct post *post)
{
	static const struct {
		CURLoption option;
		long value;
	} numbers[] = {
	    {CURLOPT_POST, 1},
	    {CURLOPT_CONNECTTIMEOUT_MS, CONNECT_MILLISECONDS},
	    {CURLOPT_FOLLOWLOCATION, 0},
	    {CURLOPT_DISALLOW_USERNAME_IN_URL, 1},
	    {CURLOPT_NETRC, CURL_NETRC_IGNORED},
	    {CURLOPT_NOSIGNAL, 1},
	};

	for (size_t i = 0; i < ARRAY_COUNT(numbers); i++)
		if (curl_easy_setopt(post->curl, numbers[i].option, numbers[i].value) !=
		    CURLE_OK)
			return false;
	return true;
}

static bool set_up(struct post *post)
{
	CURL *curl = post->curl;

	return set_words(post) && set_numbers(post) &&
	       curl_easy_setopt(curl, CURLOPT_HTTPHEADER, post->fields) == CURLE_OK &&
	       curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, add_answer) == CURLE_OK &&
	       curl_easy_setopt(curl, CURLOPT_WRITEDATA, post) == CURLE_OK &&
	       curl_easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, open_socket) ==
		   CURLE_OK &&
	       curl_easy_setopt(curl, CURLOPT_OPENSOCKETDATA, post) == CURLE_OK &&
	       curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, post->detail) == CURLE_OK;
}

struct post *post_open(const struct post_options *options)
{
	struct post *post = mem_zero(1, sizeof *post);

	post->options = options;
	post->curl = curl_easy_init();
	make_fields(post);
	if (post->curl && !set_up(post)) {
		curl_easy_cleanup(post->curl);
		post->curl = NULL;
	}
	return post;
}

void post_close(struct post *post)
{
	curl_easy_cleanup(post->curl);
	curl_slist_free_all(post->fields);
	free(post);
}

/* What libcurl's codes mean; the others speak for themselves. */
static const struct {
	CURLcode code;
	const char *reason;
} reasons[] = {
    {CURLE_URL_MALFORMAT, "no proper address"},
    {CURLE_LOGIN_DENIED, "names a user in the address; a key goes into "
			 "CROSSREAD_JUDGE_KEY"},
    {CURLE_COULDNT_RESOLVE_HOST, "no such host is known"},
    {CURLE_COULDNT_CONNECT, "no server answers there; start one first, as with "
			    "\"llama-server -m MODEL.gguf --port 8080\""},
    {CURLE_GOT_NOTHING, "the server ended the connection without an answer"},
    {CURLE_RECV_ERROR, "the connection broke"},
    {CURLE_SEND_ERROR, "the connection broke"},
    {CURLE_PARTIAL_FILE, "the connection broke"},
    {CURLE_UNSUPPORTED_PROTOCOL, "what answers is no web server"},
    {CURLE_WEIRD_SERVER_REPLY, "what answers is no web server"},
};

static bool explain(const struct post *post, CURLcode code, struct err *err)
{
	if (post->is_large)
		return err_set(err, "its answer is larger than %zu KiB",
			       post->options->most_bytes >> 10);
	if (code == CURLE_COULDNT_CONNECT && post->refused[0])
		return err_set(err,
			       "leads to %s, which is not this machine; add "
			       "--allow-private, or use https",
			       post->refused);
	for (size_t i = 0; i < ARRAY_COUNT(reasons); i++)
		if (reasons[i].code == code)
			return err_set(err, "%s", reasons[i].reason);
	return err_set(err, "%s",
		       post->detail[0] ? post->detail : curl_easy_strerror(code));
}

bool post_send(struct post *post, struct str body, struct buf *answer, long *status,
	       struct err *err)
{
	CURLcode code;

	if (!post->curl)
		return err_set(err,
			       "libcurl lacks what is needed; install crossread again");
	post->answer = answer;
	post->is_large = false;
	post->refused[0] = post->detail[0] = '\0';
	curl_easy_setopt(post->curl, CURLOPT_POSTFIELDSIZE_LARGE,
			 (curl_off_t)body.length);
	curl_easy_setopt(post->curl, CURLOPT_POSTFIELDS, body.bytes);
	code = curl_easy_perform(post->curl);
	if (code != CURLE_OK)
		return explain(post, code, err);
	curl_easy_getinfo(post->curl, CURLINFO_RESPONSE_CODE, status);
	return true;
}
