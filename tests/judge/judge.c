/*
 * Judges for the tests: good ones, bad ones and ugly ones.
 *
 *     judge MODE [ALIVE [GATE]]
 *
 * ALIVE is a FIFO that the judge holds open for writing as long as it lives: whoever
 * reads it sees its end when no process of the judge is left.  GATE is a FIFO or file:
 * one question is answered for each byte that comes out of it, so a test decides when.
 *
 * A question is a line that has all fields of an answer, so echoing it is an answer.
 */
#include "config.h"

#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/array.h"

enum { LONG_LINE = 200000, DEEP = 100000 };

static char *line;
static size_t capacity;
static int gate = -1;

/* Reads the next question; false at the end. */
static bool next(void)
{
	char byte;

	if (getline(&line, &capacity, stdin) <= 0)
		return false;
	return gate < 0 || read(gate, &byte, 1) == 1;
}

static void answer(const char *text)
{
	fputs(text, stdout);
	fflush(stdout);
}

static void fill(char byte, int count)
{
	while (count-- > 0)
		putchar(byte);
}

static long number_behind(const char *text, const char *mark)
{
	const char *at = strstr(text, mark);

	return at ? strtol(at + strlen(mark), NULL, 10) : -1;
}

static long question_id(void)
{
	return number_behind(line, "\"id\":");
}

/* The same line back. */
static void echo(void)
{
	while (next())
		answer(line);
}

/* Knows the stories that tests/cli/judge.sh makes: the same fact has the same number. */
static void perfect(void)
{
	while (next()) {
		const char *b = strstr(line, "\"b\":{");
		long first, second;
		const char *text_a = strstr(line, "\"text\":");
		const char *text_b = b ? strstr(b, "\"text\":") : NULL;

		if (!text_a || !text_b)
			exit(1);
		first = number_behind(text_a, "berth ");
		second = number_behind(text_b, "berth ");
		printf("{\"id\":%ld,\"probability\":%d,\"relation\":\"%s\"}\n",
		       question_id(), first == second, first == second ? "same" : "none");
		fflush(stdout);
	}
}

/* Sees no link anywhere. */
static void deny(void)
{
	while (next()) {
		printf("{\"id\":%ld,\"probability\":0,\"relation\":\"none\"}\n",
		       question_id());
		fflush(stdout);
	}
}

/* Answers once, then dies; what it began stays without an end. */
static void crash(void)
{
	if (next())
		answer(line);
	answer("{\"id\":1,\"probab");
	signal(SIGABRT, SIG_DFL);
	abort();
}

/* Nothing good, in many ways, and then the right answer all the same. */
static void garbage(void)
{
	static const char *const lines[] = {
	    "",
	    "hello",
	    "{}",
	    "[]",
	    "{\"id\":0",
	    "\xFF\xFE\x80",
	    "\"\\u0000\"",
	    "{\"id\":0,\"id\":0,\"probability\":1,\"relation\":\"same\"}",
	    "{\"id\":0,\"probability\":1,\"relation\":\"same\\u0000\"}",
	    "\033]0;title\a",
	};

	for (size_t i = 0; i < ARRAY_COUNT(lines); i++)
		puts(lines[i]);
	fill('x', LONG_LINE);
	puts("");
	fill('[', DEEP / 2);
	puts("");
	fill('\0', 10);
	puts("");
	echo();
}

/* JSON, but not what it may say; each is refused for a reason of its own. */
static void lie(void)
{
	static const char *const lines[] = {
	    "{\"id\":-1,\"probability\":1,\"relation\":\"same\"}",
	    "{\"id\":1000000,\"probability\":1,\"relation\":\"same\"}",
	    "{\"id\":99999999999999999999,\"probability\":1,\"relation\":\"same\"}",
	    "{\"id\":\"0\",\"probability\":1,\"relation\":\"same\"}",
	    "{\"id\":0,\"probability\":1.5,\"relation\":\"same\"}",
	    "{\"id\":0,\"probability\":-0.1,\"relation\":\"none\"}",
	    "{\"id\":0,\"probability\":1e999,\"relation\":\"same\"}",
	    "{\"id\":0,\"probability\":\"1\",\"relation\":\"same\"}",
	    "{\"id\":0,\"probability\":true,\"relation\":\"same\"}",
	    "{\"id\":0,\"probability\":1}",
	    "{\"id\":0,\"probability\":1,\"relation\":\"maybe\"}",
	    "{\"id\":0,\"probability\":0.1,\"relation\":\"same\"}",
	    "{\"id\":0,\"probability\":0.9,\"relation\":\"none\"}",
	    "{\"id\":0,\"probability\":1,\"relation\":\"conflict\"}",
	    ("{\"id\":0,\"probability\":1,\"relation\":\"conflict\","
	     "\"differences\":[{\"kind\":\"date\",\"a\":\"never\",\"b\":\"\"}]}"),
	};

	while (next())
		for (size_t i = 0; i < ARRAY_COUNT(lines); i++)
			puts(lines[i]);
}

/* Endless. */
static void flood(void)
{
	while (puts("no, no, no") >= 0)
		;
}

/* Reads nothing, says nothing, goes not willingly, and has a child that is no better. */
static void never(void)
{
	signal(SIGTERM, SIG_IGN);
	signal(SIGHUP, SIG_IGN);
	if (fork() < 0)
		exit(1);
	for (;;)
		pause();
}

static const struct {
	const char *name;
	void (*run)(void);
} modes[] = {
    {"echo", echo}, {"perfect", perfect}, {"deny", deny},   {"crash", crash},
    {"lie", lie},   {"garbage", garbage}, {"flood", flood}, {"never", never},
};

int main(int count, char **arguments)
{
	/* The FIFO's reader may not be there yet: open waits for it. */
	if (count > 2 && *arguments[2] && open(arguments[2], O_WRONLY) < 0)
		return 1;
	if (count > 3)
		gate = open(arguments[3], O_RDONLY);
	for (size_t i = 0; count > 1 && i < ARRAY_COUNT(modes); i++)
		if (!strcmp(modes[i].name, arguments[1])) {
			modes[i].run();
			return 0;
		}
	fprintf(stderr, "usage: judge MODE [ALIVE [GATE]]\n");
	return 2;
}
