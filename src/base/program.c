/* The descriptors of a child are the two ends of its pipes and standard error, no more.
 */
#include "config.h"

#include "base/program.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/array.h"
#include "base/deadline.h"

extern char **environ;

enum { LOOK_AGAIN = 10 }; /* milliseconds between looks whether a program has ended */

static const char installed_programs[] =
#include "pkglibexecdir.inc"
    ;

static const char installed_data[] =
#include "pkgdatadir.inc"
    ;

static void close_end(int *end)
{
	if (*end >= 0)
		close(*end);
	*end = -1;
}

/* Makes a pipe whose ends are none of the standard ones. */
static bool make_pipe(int ends[2])
{
	int made[2];

	if (pipe(made) != 0)
		return false;
	for (int i = 0; i < 2; i++) {
		ends[i] = fcntl(made[i], F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
		close(made[i]);
	}
	if (ends[0] >= 0 && ends[1] >= 0)
		return true;
	close_end(&ends[0]);
	close_end(&ends[1]);
	return false;
}

/* A child gets the usual actions for signals and blocks none; MORE flags may be set. */
static void set_attributes(posix_spawnattr_t *attributes, short more)
{
	/* Those that crossread ignores, always or while a program has the terminal. */
	static const int ignored[] = {SIGPIPE, SIGINT, SIGQUIT};
	sigset_t none, usual;

	sigemptyset(&none);
	sigemptyset(&usual);
	for (size_t i = 0; i < ARRAY_COUNT(ignored); i++)
		sigaddset(&usual, ignored[i]);
	posix_spawnattr_init(attributes);
	posix_spawnattr_setflags(
	    attributes, (short)(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | more));
	posix_spawnattr_setsigdefault(attributes, &usual);
	posix_spawnattr_setsigmask(attributes, &none);
}

static int spawn(pid_t *process, char *const *words, int input, int output,
		 bool is_silent)
{
	posix_spawn_file_actions_t actions;
	posix_spawnattr_t attributes;
	int failure;

	posix_spawn_file_actions_init(&actions);
	posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
	posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
	if (is_silent)
		posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null",
						 O_WRONLY, 0);
	set_attributes(&attributes, POSIX_SPAWN_SETPGROUP);
	posix_spawnattr_setpgroup(&attributes, 0);
	failure = posix_spawnp(process, words[0], &actions, &attributes, words, environ);
	posix_spawn_file_actions_destroy(&actions);
	posix_spawnattr_destroy(&attributes);
	return failure;
}

static void set_nonblocking(int descriptor)
{
	fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK);
}

int program_start(struct program *program, char *const *words, bool is_silent)
{
	int input[2] = {-1, -1}, output[2] = {-1, -1}, failure;

	*program = PROGRAM_NONE;
	if (!make_pipe(input) || !make_pipe(output))
		failure = errno;
	else
		failure = spawn(&program->process, words, input[0], output[1], is_silent);
	close_end(&input[0]);
	close_end(&output[1]);
	program->to = input[1];
	program->from = output[0];
	if (failure) {
		program->process = 0;
		close_end(&program->to);
		close_end(&program->from);
		return failure;
	}
	set_nonblocking(program->to);
	set_nonblocking(program->from);
	return 0;
}

/* Waits for the program's end; returns whether it ended well. */
static bool await(struct program *program)
{
	int status = 0;

	while (waitpid(program->process, &status, 0) < 0)
		if (errno != EINTR)
			break;
	program->process = 0;
	return WIFEXITED(status) && !WEXITSTATUS(status);
}

void program_close_input(struct program *program)
{
	close_end(&program->to);
}

void program_close(struct program *program)
{
	close_end(&program->to);
	close_end(&program->from);
}

void program_stop(struct program *program)
{
	program_close(program);
	if (!program->process)
		return;
	kill(-program->process, SIGKILL);
	await(program);
}

/* Writes as much of INPUT as the pipe takes. */
static void feed(struct program *program, struct str *input)
{
	while (program->to >= 0 && input->length) {
		ssize_t length = write(program->to, input->bytes, input->length);

		if (length < 0 && errno == EINTR)
			continue;
		if (length < 0 && errno == EAGAIN)
			return;
		/* One that reads no more may still answer. */
		if (length < 0)
			break;
		*input = str_slice(*input, (size_t)length, input->length);
	}
	close_end(&program->to);
}

/* Reads what the pipe has; false at its end. */
static bool drain(struct program *program, struct buf *out)
{
	char block[65536];
	ssize_t length = read(program->from, block, sizeof block);

	if (length > 0)
		buf_add(out, block, (size_t)length);
	return length > 0 || (length < 0 && (errno == EINTR || errno == EAGAIN));
}

enum program_end program_run(struct buf *out, char *const *words, struct str input,
			     const struct program_limits *limits)
{
	struct timespec deadline = deadline_in(limits->milliseconds);
	struct program program;
	size_t from = out->length;
	enum program_end end = PROGRAM_DONE;

	if (program_start(&program, words, true))
		return PROGRAM_ABSENT;
	for (;;) {
		struct pollfd ends[] = {{.fd = program.from, .events = POLLIN},
					{.fd = program.to, .events = POLLOUT}};
		int left = deadline_left(deadline),
		    ready = left ? watch_poll(limits->watch, ends, 2, left) : 0;

		if (!ready)
			end = PROGRAM_LATE;
		else if (ready < 0)
			end = PROGRAM_STOPPED;
		else if (out->length - from > limits->most)
			end = PROGRAM_LONG;
		if (end != PROGRAM_DONE)
			break;
		if (ends[1].revents)
			feed(&program, &input);
		if (ends[0].revents && !drain(&program, out))
			break;
	}
	if (end == PROGRAM_DONE && !await(&program))
		end = PROGRAM_FAILED;
	program_stop(&program);
	return end;
}

/* Gives INPUT to the program; false where time is over first. */
static bool feed_all(struct program *program, struct str input, struct timespec deadline)
{
	while (program->to >= 0) {
		struct pollfd end = {.fd = program->to, .events = POLLOUT};
		int left = deadline_left(deadline);

		if (!left)
			return false;
		if (poll(&end, 1, left) > 0)
			feed(program, &input);
	}
	return true;
}

/* Waits for the end of the process alone; PROGRAM_LATE, and it still runs, where time is
 * over first. */
static enum program_end await_until(struct program *program, struct timespec deadline)
{
	int status = 0, left;

	while (waitpid(program->process, &status, WNOHANG) == 0) {
		left = deadline_left(deadline);
		if (!left)
			return PROGRAM_LATE;
		poll(NULL, 0, left < LOOK_AGAIN ? left : LOOK_AGAIN);
	}
	program->process = 0;
	return WIFEXITED(status) && !WEXITSTATUS(status) ? PROGRAM_DONE : PROGRAM_FAILED;
}

enum program_end program_feed(char *const *words, struct str input, long milliseconds)
{
	struct timespec deadline = deadline_in(milliseconds);
	struct program program = PROGRAM_NONE;
	int ends[2] = {-1, -1}, nowhere = open("/dev/null", O_RDWR | O_CLOEXEC);
	enum program_end end = PROGRAM_ABSENT;

	if (nowhere >= 0 && make_pipe(ends) &&
	    !spawn(&program.process, words, ends[0], nowhere, true)) {
		close_end(&ends[0]);
		program.to = ends[1];
		set_nonblocking(program.to);
		end = feed_all(&program, input, deadline)
			  ? await_until(&program, deadline)
			  : PROGRAM_LATE;
		program_stop(&program);
	} else {
		program.process = 0;
		close_end(&ends[0]);
		close_end(&ends[1]);
	}
	close_end(&nowhere);
	return end;
}

enum program_end program_lend(char *const *words, int input)
{
	struct program program = PROGRAM_NONE;
	posix_spawn_file_actions_t actions;
	posix_spawnattr_t attributes;
	int failure;

	posix_spawn_file_actions_init(&actions);
	posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
	set_attributes(&attributes, 0);
	failure = posix_spawnp(&program.process, words[0], &actions, &attributes, words,
			       environ);
	posix_spawn_file_actions_destroy(&actions);
	posix_spawnattr_destroy(&attributes);
	if (failure)
		return PROGRAM_ABSENT;
	return await(&program) ? PROGRAM_DONE : PROGRAM_FAILED;
}

void program_folder(struct buf *path)
{
	char self[4096];
	ssize_t length = readlink("/proc/self/exe", self, sizeof self);

	while (length > 0 && self[length - 1] != '/')
		length--;
	if (length > 0)
		buf_add(path, self, (size_t)length);
}

void program_find(struct buf *path, const char *name)
{
	size_t from = path->length;

	program_folder(path);
	if (path->length > from) {
		buf_text(path, name);
		if (!access(path->bytes + from, X_OK))
			return;
		buf_cut(path, from);
	}
	buf_format(path, "%s/%s", installed_programs, name);
}

bool program_find_data(struct buf *path, const char *name)
{
	const char *own = getenv("CROSSREAD_DATA");
	size_t from = path->length;

	for (int place = 0; place < 2; place++) {
		buf_cut(path, from);
		if (own && *own) {
			buf_text(path, own);
		} else if (place == 0) {
			buf_text(path, installed_data);
		} else { /* in a build tree, beside the folder of the program */
			program_folder(path);
			buf_text(path, "../data");
		}
		buf_format(path, "/%s", name);
		if (!access(path->bytes + from, R_OK))
			return true;
	}
	buf_cut(path, from);
	return false;
}
