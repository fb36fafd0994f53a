/*
 * libcurl does the work; what it must do and must not is set in the tables below, and
 * what it reports is put into words that say what to do.
 */
#include "config.h"

#include "program/fetch/transfer.h"

#include <curl/curl.h>
#include <netdb.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/array.h"
#include "read/source/url.h"

/* One transfer while it runs. */
struct run {
	struct fetch_response *response;
	const struct transfer_limits *limits;
	CURL *curl;
	bool is_large; /* it was stopped for its size */
	char
	    refused[NI_MAXHOST]; /* the last address, if it was not allowed; else empty */
	char detail[CURL_ERROR_SIZE];
};

static size_t add_body(char *bytes, size_t size, size_t count, void *context)
{
	struct run *run = context;
	struct buf *body = &run->response->body;

	if (count > (run->limits->body_bytes - body->length) / size) {
		run->is_large = true;
		return 0;
	}
	buf_add(body, bytes, size * count);
	return size * count;
}

/* The socket is for just this address: what a name or a redirect leads to is known. */
static curl_socket_t open_socket(void *context, curlsocktype purpose,
				 struct curl_sockaddr *address)
{
	struct run *run = context;

	(void)purpose;
	run->refused[0] = '\0';
	if (!run->limits->is_allowed || run->limits->is_allowed(&address->addr))
		return socket(address->family, address->socktype | SOCK_CLOEXEC,
			      address->protocol);
	if (getnameinfo(&address->addr, address->addrlen, run->refused,
			sizeof run->refused, NULL, 0, NI_NUMERICHOST) != 0)
		strcpy(run->refused, "?");
	return CURL_SOCKET_BAD;
}

/*
 * The variables that make libcurl use a proxy; HTTP_PROXY is none, for a server's CGI
 * programs get it from whoever asks.
 */
static const char *const proxy_variables[] = {"http_proxy", "https_proxy", "HTTPS_PROXY",
					      "all_proxy", "ALL_PROXY"};

static bool is_set(const char *value)
{
	return value && *value;
}

/* The variable that sets a proxy, NULL if there is none. */
static const char *find_proxy(void)
{
	const char *no_proxy = getenv("no_proxy");

	if (!is_set(no_proxy))
		no_proxy = getenv("NO_PROXY");
	if (is_set(no_proxy) && !strcmp(no_proxy, "*"))
		return NULL;
	for (size_t i = 0; i < ARRAY_COUNT(proxy_variables); i++)
		if (is_set(getenv(proxy_variables[i])))
			return proxy_variables[i];
	return NULL;
}

static bool set_words(CURL *curl, const char *url)
{
	const struct {
		CURLoption option;
		const char *value;
	} words[] = {
	    {CURLOPT_URL, url},
	    {CURLOPT_USERAGENT, PACKAGE_NAME "/" PACKAGE_VERSION},
	    {CURLOPT_PROTOCOLS_STR, "http,https"},
	    {CURLOPT_REDIR_PROTOCOLS_STR, "http,https"},
	    {CURLOPT_ACCEPT_ENCODING, "gzip, deflate"},
	};

	for (size_t i = 0; i < ARRAY_COUNT(words); i++)
		if (curl_easy_setopt(curl, words[i].option, words[i].value) != CURLE_OK)
			return false;
	return true;
}

static bool set_numbers(CURL *curl, const struct transfer_limits *limits)
{
	const struct {
		CURLoption option;
		long value;
	} numbers[] = {
	    {CURLOPT_TIMEOUT_MS, limits->milliseconds},
	    {CURLOPT_CONNECTTIMEOUT_MS, limits->connect_milliseconds},
	    {CURLOPT_LOW_SPEED_LIMIT, limits->slow_bytes},
	    {CURLOPT_LOW_SPEED_TIME, limits->slow_seconds},
	    {CURLOPT_FOLLOWLOCATION, 1},
	    {CURLOPT_MAXREDIRS, limits->redirects},
	    {CURLOPT_DISALLOW_USERNAME_IN_URL, 1},
	    {CURLOPT_NETRC, CURL_NETRC_IGNORED},
	    {CURLOPT_FAILONERROR, 1},
	    {CURLOPT_NOSIGNAL, 1},
	};

	for (size_t i = 0; i < ARRAY_COUNT(numbers); i++)
		if (curl_easy_setopt(curl, numbers[i].option, numbers[i].value) !=
		    CURLE_OK)
			return false;
	return true;
}

static bool set_up(struct run *run, const char *url)
{
	CURL *curl = run->curl;
	bool is_good =
	    set_words(curl, url) && set_numbers(curl, run->limits) &&
	    curl_easy_setopt(curl, CURLOPT_MAXFILESIZE_LARGE,
			     (curl_off_t)run->limits->body_bytes) == CURLE_OK &&
	    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, add_body) == CURLE_OK &&
	    curl_easy_setopt(curl, CURLOPT_WRITEDATA, run) == CURLE_OK &&
	    curl_easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, open_socket) == CURLE_OK &&
	    curl_easy_setopt(curl, CURLOPT_OPENSOCKETDATA, run) == CURLE_OK &&
	    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, run->detail) == CURLE_OK;

	if (is_good && run->limits->is_allowed) /* the environment's proxy is not used */
		is_good = curl_easy_setopt(curl, CURLOPT_PROXY, "") == CURLE_OK;
	return is_good;
}

/* What libcurl's codes mean; HAS_DETAIL: its own words say more. */
static const struct {
	CURLcode code;
	bool has_detail;
	const char *reason;
} reasons[] = {
    {CURLE_URL_MALFORMAT, false,
     "the address, or one that it redirects to, is no proper one"},
    {CURLE_LOGIN_DENIED, false,
     "names a user in the address; pages behind a login are not fetched; save the page"},
    {CURLE_COULDNT_RESOLVE_HOST, false,
     "no such host is known; check the address and the connection"},
    {CURLE_COULDNT_RESOLVE_PROXY, false, "the proxy's name is not known"},
    {CURLE_COULDNT_CONNECT, false, "the server cannot be reached"},
    {CURLE_OPERATION_TIMEDOUT, false, "too slow; try again, or save the page"},
    {CURLE_PEER_FAILED_VERIFICATION, true, "the server's certificate cannot be trusted"},
    {CURLE_SSL_CONNECT_ERROR, true, "no secure connection"},
    {CURLE_SSL_CACERT_BADFILE, true, "certificates cannot be checked"},
    {CURLE_PARTIAL_FILE, false, "the connection ended in the middle; try again"},
    {CURLE_GOT_NOTHING, false, "the server ended the connection without an answer"},
    {CURLE_SEND_ERROR, false, "the connection broke; try again"},
    {CURLE_RECV_ERROR, false, "the connection broke; try again"},
    {CURLE_BAD_CONTENT_ENCODING, false,
     "its compression is damaged or not known; save the page"},
    {CURLE_WRITE_ERROR, false, "its compression is damaged or not known; save the page"},
    {CURLE_UNSUPPORTED_PROTOCOL, false, "what answers is no web server"},
    {CURLE_WEIRD_SERVER_REPLY, false, "what answers is no web server"},
};

static bool explain_code(const struct run *run, CURLcode code, struct err *err)
{
	for (size_t i = 0; i < ARRAY_COUNT(reasons); i++) {
		if (reasons[i].code != code)
			continue;
		if (reasons[i].has_detail && run->detail[0])
			return err_set(err, "%s (%s)", reasons[i].reason, run->detail);
		return err_set(err, "%s", reasons[i].reason);
	}
	return err_set(err, "%s", curl_easy_strerror(code));
}

static long status_of(const struct run *run)
{
	long status = 0;

	curl_easy_getinfo(run->curl, CURLINFO_RESPONSE_CODE, &status);
	return status;
}

static const char *last_url(const struct run *run)
{
	const char *url = NULL;

	curl_easy_getinfo(run->curl, CURLINFO_EFFECTIVE_URL, &url);
	return url ? url : "";
}

static bool explain(const struct run *run, CURLcode code, struct err *err)
{
	if (run->is_large || code == CURLE_FILESIZE_EXCEEDED)
		return err_set(err, "larger than %zu MiB", run->limits->body_bytes >> 20);
	if (code == CURLE_COULDNT_CONNECT && run->refused[0])
		return err_set(err,
			       "leads to %s, which is not in the public network; add "
			       "--allow-private to fetch it",
			       run->refused);
	if (code == CURLE_HTTP_RETURNED_ERROR)
		return err_set(err,
			       "the server answers with status %ld; check the address, "
			       "or save the page",
			       status_of(run));
	if (code == CURLE_TOO_MANY_REDIRECTS)
		return err_set(err, "more than %ld redirects", run->limits->redirects);
	if (code == CURLE_UNSUPPORTED_PROTOCOL && url_kind(last_url(run)) != URL_WEB)
		return err_set(err, "redirects to %s, which is neither http nor https",
			       last_url(run));
	return explain_code(run, code, err);
}

/* Checks what came, and notes where it came from. */
static bool finish(struct run *run, struct err *err)
{
	const char *content_type = NULL;
	long status = status_of(run);

	if (status < 200 || status > 299)
		return err_set(err, "the server answers with status %ld and no page",
			       status);
	if (!run->response->body.length)
		return err_set(err, "the server sends an empty page");
	curl_easy_getinfo(run->curl, CURLINFO_CONTENT_TYPE, &content_type);
	buf_text(&run->response->url, last_url(run));
	if (content_type)
		fetch_charset(&run->response->charset, content_type);
	return true;
}

bool transfer_run(struct fetch_response *response, const char *url,
		  const struct transfer_limits *limits, struct err *err)
{
	struct run run = {.response = response, .limits = limits};
	const char *proxy = limits->is_allowed ? find_proxy() : NULL;
	CURLcode code;
	bool is_good = false;

	if (proxy)
		return err_set(err,
			       "%s sets a proxy, behind which no private address can be "
			       "told; add --allow-private, or unset it",
			       proxy);
	run.curl = curl_easy_init();
	if (!run.curl || !set_up(&run, url))
		err_set(err, "libcurl lacks what is needed; install crossread again");
	else if ((code = curl_easy_perform(run.curl)) != CURLE_OK)
		explain(&run, code, err);
	else
		is_good = finish(&run, err);
	curl_easy_cleanup(run.curl);
	return is_good;
}
