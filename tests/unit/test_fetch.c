/*
 * What surrounds fetching: URLs on the command line, addresses of machines, the answer
 * of crossread-fetch.
 */
#include "config.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <string.h>

#include "unit/unit.h"

#include "base/array.h"
#include "read/source/address.h"
#include "read/source/fetch.h"
#include "read/source/url.h"

static const struct {
	const char *text;
	enum url_kind kind;
} kinds[] = {
    {"http://example.org/", URL_WEB},
    {"https://example.org", URL_WEB},
    {"HTTPS://EXAMPLE.ORG", URL_WEB},
    {"http://", URL_WEB},
    {"httpx://example.org", URL_OTHER},
    {"ftp://example.org/a", URL_OTHER},
    {"file:///etc/passwd", URL_OTHER},
    {"svn+ssh://a", URL_OTHER},
    {"h323.x-1://a", URL_OTHER},
    {"http:/example.org", URL_NONE},
    {"http:", URL_NONE},
    {"mailto:a@example.org", URL_NONE},
    {"//example.org", URL_NONE},
    {"://", URL_NONE},
    {"3d://a", URL_NONE},
    {"a/http://b", URL_NONE},
    {" http://a", URL_NONE},
    {"article.txt", URL_NONE},
    {"", URL_NONE},
};

START_TEST(tells_urls)
{
	ck_assert_int_eq(url_kind(kinds[_i].text), kinds[_i].kind);
}
END_TEST

static const struct {
	const char *url, *page, *choice;
} splits[] = {
    {"http://a/b", "http://a/b", ""},	       {"http://a/b#3", "http://a/b", "3"},
    {"http://a/b#12", "http://a/b", "12"},     {"http://a/b#", "http://a/b", ""},
    {"http://a/b#top", "http://a/b", ""},      {"http://a/b#3a", "http://a/b", ""},
    {"http://a/b#top#3", "http://a/b", "3"},   {"http://a/b#3#top", "http://a/b", ""},
    {"http://a/?b=c#1", "http://a/?b=c", "1"},
};

START_TEST(splits_urls)
{
	struct str page, choice;

	url_split(&page, &choice, splits[_i].url);
	ck_assert(str_equal(page, str_of(splits[_i].page)));
	ck_assert(str_equal(choice, str_of(splits[_i].choice)));
}
END_TEST

static const struct {
	const char *text;
	bool is_public;
} addresses[] = {
    {"8.8.8.8", true},
    {"1.1.1.1", true},
    {"0.0.0.0", false},
    {"0.255.255.255", false},
    {"1.0.0.0", true},
    {"9.255.255.255", true},
    {"10.0.0.0", false},
    {"10.255.255.255", false},
    {"11.0.0.0", true},
    {"100.63.255.255", true},
    {"100.64.0.0", false},
    {"100.127.255.255", false},
    {"100.128.0.0", true},
    {"126.255.255.255", true},
    {"127.0.0.1", false},
    {"127.255.255.255", false},
    {"128.0.0.0", true},
    {"169.253.255.255", true},
    {"169.254.169.254", false},
    {"169.255.0.0", true},
    {"172.15.255.255", true},
    {"172.16.0.0", false},
    {"172.31.255.255", false},
    {"172.32.0.0", true},
    {"192.0.0.1", false},
    {"192.0.1.0", true},
    {"192.0.2.1", false},
    {"192.167.255.255", true},
    {"192.168.0.0", false},
    {"192.168.255.255", false},
    {"192.169.0.0", true},
    {"198.17.255.255", true},
    {"198.18.0.0", false},
    {"198.19.255.255", false},
    {"198.20.0.0", true},
    {"198.51.100.1", false},
    {"203.0.113.1", false},
    {"223.255.255.255", true},
    {"224.0.0.1", false},
    {"239.255.255.255", false},
    {"240.0.0.0", false},
    {"255.255.255.255", false},
    {"2600::1", true},
    {"2a00:1450:4001::1", true},
    {"2001:200::1", true},
    {"2001:4860:4860::8888", true},
    {"::", false},
    {"::1", false},
    {"::8.8.8.8", false},
    {"::ffff:8.8.8.8", false},
    {"::ffff:127.0.0.1", false},
    {"64:ff9b::8.8.8.8", true},
    {"64:ff9b::10.0.0.1", false},
    {"64:ff9b::127.0.0.1", false},
    {"64:ff9b:1::8.8.8.8", false},
    {"100::1", false},
    {"2001::1", false},
    {"2001:1ff::1", false},
    {"2001:db8::1", false},
    {"2002:808:808::1", false},
    {"3fff:fff::1", false},
    {"3fff:1000::1", true},
    {"4000::1", false},
    {"fc00::1", false},
    {"fd12::1", false},
    {"fe80::1", false},
    {"fec0::1", false},
    {"ff02::1", false},
};

/* Whether TELLS says yes to the address in TEXT, IPv4 or IPv6. */
static bool ask_of(bool (*tells)(const struct sockaddr *), const char *text)
{
	struct sockaddr_in four = {.sin_family = AF_INET};
	struct sockaddr_in6 six = {.sin6_family = AF_INET6};
	bool is_four = inet_pton(AF_INET, text, &four.sin_addr) == 1;

	ck_assert(is_four || inet_pton(AF_INET6, text, &six.sin6_addr) == 1);
	return tells(is_four ? (const struct sockaddr *)&four
			     : (const struct sockaddr *)&six);
}

START_TEST(tells_public_addresses)
{
	ck_assert_int_eq(ask_of(address_is_public, addresses[_i].text),
			 addresses[_i].is_public);
}
END_TEST

static const struct {
	const char *text;
	bool is_loopback;
} own_addresses[] = {
    {"127.0.0.1", true},
    {"127.255.255.255", true},
    {"126.255.255.255", false},
    {"128.0.0.0", false},
    {"0.0.0.0", false},
    {"10.0.0.1", false},
    {"8.8.8.8", false},
    {"::1", true},
    {"::", false},
    {"::2", false},
    {"::ffff:127.0.0.1", true},
    {"::ffff:10.0.0.1", false},
    {"fe80::1", false},
    {"2001:4860:4860::8888", false},
};

START_TEST(tells_addresses_of_this_machine)
{
	ck_assert_int_eq(ask_of(address_is_loopback, own_addresses[_i].text),
			 own_addresses[_i].is_loopback);
}
END_TEST

START_TEST(knows_no_other_family)
{
	struct sockaddr_in other = {.sin_family = AF_UNIX};

	ck_assert(!address_is_public((const struct sockaddr *)&other));
	ck_assert(!address_is_loopback((const struct sockaddr *)&other));
}
END_TEST

static const struct {
	const char *content_type, *charset;
} types[] = {
    {"text/html", ""},
    {"", ""},
    {";", ""},
    {"text/html;", ""},
    {"text/html; charset=utf-8", "utf-8"},
    {"text/html;charset=ISO-8859-1", "ISO-8859-1"},
    {"text/html; CharSet=\"windows-1252\"", "windows-1252"},
    {"text/html; charset='koi8-r'", "koi8-r"},
    {"text/html; charset = utf-8", ""},
    {"text/html; charset=utf-8; format=flowed", "utf-8"},
    {"text/html; format=flowed; charset=utf-8", "utf-8"},
    {"text/html ;\t charset=utf-8 ", "utf-8"},
    {"text/html; charset=", ""},
    {"text/html; charset=\"\"", ""},
    {"text/html; charset=utf\x01", ""},
    {"text/html; charset=../../x", ""},
    {"text/html; charset=a123456789b123456789c123456789d123456789x", ""},
    {"charset=utf-8", ""},
};

START_TEST(reads_charsets)
{
	struct buf charset = BUF_EMPTY;

	fetch_charset(&charset, types[_i].content_type);
	ck_assert(str_equal(buf_str(&charset), str_of(types[_i].charset)));
	buf_done(&charset);
}
END_TEST

#define WRONG "http://a/: fetching it went wrong; save the page"

static const struct {
	const char *answer;
	const char *url, *charset, *body; /* of a good one */
	const char *message;		  /* of a bad one */
} answers[] = {
    {"fetched\nhttp://b/\nutf-8\nText\n", "http://b/", "utf-8", "Text\n", NULL},
    {"fetched\nhttps://b/\n\n\n\n", "https://b/", "", "\n\n", NULL},
    {"fetched\nhttp://\xC3\xA9/\n\nx", "http://\xC3\xA9/", "", "x", NULL},
    {"failed\nno such host\n", NULL, NULL, NULL, "http://a/: no such host"},
    {"failed\n\n", NULL, NULL, NULL, WRONG},
    {"failed\nno such host", NULL, NULL, NULL, WRONG},
    {"failed\nno such host\nmore\n", NULL, NULL, NULL, WRONG},
    {"failed\n", NULL, NULL, NULL, WRONG},
    {"", NULL, NULL, NULL, WRONG},
    {"\n\n\n\n", NULL, NULL, NULL, WRONG},
    {"fetched\nhttp://b/\nutf-8\n", NULL, NULL, NULL, WRONG},
    {"fetched\nhttp://b/\nutf-8", NULL, NULL, NULL, WRONG},
    {"fetched\nfile:///b\n\nText\n", NULL, NULL, NULL, WRONG},
    {"fetched\n\n\nText\n", NULL, NULL, NULL, WRONG},
    {"fetched\nhttp://b/ c\n\nText\n", NULL, NULL, NULL, WRONG},
    {"fetched\nhttp://b/\x1B[m\n\nText\n", NULL, NULL, NULL, WRONG},
    {"fetched\nhttp://b/\xE9\n\nText\n", NULL, NULL, NULL, WRONG},
    {"fetched\nhttp://b/\nutf 8\nText\n", NULL, NULL, NULL, WRONG},
    {"Fetched\nhttp://b/\n\nText\n", NULL, NULL, NULL, WRONG},
};

START_TEST(reads_answers)
{
	struct fetch_response response = {0};
	struct err err = ERR_NONE;
	bool is_good =
	    fetch_read(&response, str_of(answers[_i].answer), "http://a/", &err);

	ck_assert_int_eq(is_good, answers[_i].body != NULL);
	ck_assert(str_equal(buf_str(&response.body), str_of(answers[_i].body)));
	ck_assert(str_equal(buf_str(&response.charset), str_of(answers[_i].charset)));
	ck_assert(str_equal(buf_str(&response.url), str_of(answers[_i].url)));
	ck_assert_pstr_eq(err.message, answers[_i].message);
	err_done(&err);
	fetch_response_done(&response);
}
END_TEST

static const struct {
	const char *url, *written;
} urls[] = {
    {"http://b/c?d=e", "http://b/c?d=e"},
    {"http://b/c#d", "http://b/c"},
    {"http://b/c d", "http://b/c%20d"},
    {"http://b/\n\x7F\x1B", "http://b/%0A%7F%1B"},
    {"http://b/\xC3\xA9", "http://b/\xC3\xA9"},
    {"http://b/\xE9", "http://b/%E9"},
};

/* Whatever URL a server redirects to, its page can be read. */
START_TEST(writes_heads)
{
	struct fetch_response sent = {0}, response = {0};
	struct buf answer = BUF_EMPTY;
	struct err err = ERR_NONE;

	buf_text(&sent.url, urls[_i].url);
	buf_text(&sent.charset, "utf-8");
	fetch_write_head(&answer, &sent);
	buf_text(&answer, "Text");
	ck_assert(fetch_read(&response, buf_str(&answer), "http://a/", &err));
	ck_assert_str_eq(response.url.bytes, urls[_i].written);
	ck_assert_str_eq(response.charset.bytes, "utf-8");
	ck_assert_str_eq(response.body.bytes, "Text");
	fetch_response_done(&sent);
	buf_done(&answer);
	fetch_response_done(&response);
}
END_TEST

START_TEST(writes_failures)
{
	struct buf answer = BUF_EMPTY;
	struct err err = ERR_NONE;

	fetch_write_failure(&answer, "in two\nlines");
	ck_assert(!fetch_read(NULL, buf_str(&answer), "http://a/", &err));
	ck_assert_str_eq(err.message, "http://a/: in two lines");
	err_done(&err);
	buf_done(&answer);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("fetch");

	unit_add_rows(suite, "url", tells_urls, (int)ARRAY_COUNT(kinds));
	unit_add_rows(suite, "url", splits_urls, (int)ARRAY_COUNT(splits));
	unit_add_rows(suite, "address", tells_addresses_of_this_machine,
		      ARRAY_COUNT(own_addresses));
	unit_add_rows(suite, "address", tells_public_addresses,
		      (int)ARRAY_COUNT(addresses));
	unit_add(suite, "address", knows_no_other_family);
	unit_add_rows(suite, "charset", reads_charsets, (int)ARRAY_COUNT(types));
	unit_add_rows(suite, "answer", reads_answers, (int)ARRAY_COUNT(answers));
	unit_add_rows(suite, "answer", writes_heads, (int)ARRAY_COUNT(urls));
	unit_add(suite, "answer", writes_failures);
	return unit_main(suite);
}
