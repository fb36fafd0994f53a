/* The file is read as a whole, and its lines are indexed by key, sorted. */
#include "config.h"

#include "program/crossread/cache.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/bisect.h"
#include "base/buf.h"
#include "base/digest.h"
#include "base/err.h"
#include "base/file.h"
#include "base/vec.h"

enum {
	MOST_BYTES = 8 << 20,	     /* of the file that are read */
	KEPT_BYTES = MOST_BYTES / 2, /* of a file that has more, when it is written */
	LOCK_TRIES =
	    50, /* a millisecond apart; then on without: a line twice is no harm */
};

struct entry {
	struct str key, answer;
};

struct cache {
	struct buf folder, path; /* empty: there is nowhere to keep anything */
	struct buf bytes;
	VEC(struct entry) entries; /* by key, of each key the latest first */
	int file;		   /* to add to; -1: not yet open */
	struct buf added;   /* a newline, then what other programs have added since */
	off_t known;	    /* bytes of the file that were read here, or written here */
	struct err problem; /* the first thing that failed */
};

/* Notes what failed, unless something did before; false. */
static bool give_up(struct cache *cache, const char *reason)
{
	return err_set(&cache->problem, "%s: %s", cache->path.bytes, reason);
}

static void find_path(struct cache *cache)
{
	if (file_home(&cache->folder, "XDG_CACHE_HOME", ".cache"))
		buf_format(&cache->path, "%s/judge", cache->folder.bytes);
	else
		err_set(&cache->problem,
			"neither XDG_CACHE_HOME nor HOME names a folder");
}

/* Opens the file if it is a regular one; -1 where not, and why is noted. */
static int open_regular(struct cache *cache, int flags)
{
	int file =
	    open(cache->path.bytes, flags | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW, 0600);
	struct stat state;

	if (file < 0) {
		/* That it is not there yet is no problem. */
		if (errno != ENOENT)
			give_up(cache, errno == ELOOP ? "a symbolic link, not a file"
						      : strerror(errno));
		return -1;
	}
	if (fstat(file, &state) == 0 && S_ISREG(state.st_mode))
		return file;
	give_up(cache, "not a regular file");
	close(file);
	return -1;
}

/* Reads the file, or its end if it is too large. */
static void read_file(struct cache *cache)
{
	int file = cache->path.length ? open_regular(cache, O_RDONLY) : -1;
	char block[65536];
	ssize_t length;
	off_t end;

	if (file < 0)
		return;
	end = lseek(file, 0, SEEK_END);
	lseek(file, end > MOST_BYTES ? end - MOST_BYTES : 0, SEEK_SET);
	while (cache->bytes.length <= MOST_BYTES &&
	       (length = read(file, block, sizeof block)) > 0)
		buf_add(&cache->bytes, block, (size_t)length);
	cache->known = lseek(file, 0, SEEK_CUR);
	close(file);
}

/* By key, and of one key the line that stands later first. */
static int entry_order(const void *a, const void *b)
{
	const struct entry *x = a, *y = b;
	int order = str_compare(x->key, y->key);

	return order ? order
		     : (x->key.bytes < y->key.bytes) - (x->key.bytes > y->key.bytes);
}

static void index_lines(struct cache *cache)
{
	struct str text = buf_str(&cache->bytes);

	while (text.length) {
		const char *end = memchr(text.bytes, '\n', text.length);
		struct str line = text;

		line.length = end ? (size_t)(end - text.bytes) : text.length;
		if (end && line.length > DIGEST_LENGTH + 1 &&
		    line.bytes[DIGEST_LENGTH] == '\t')
			vec_push(&cache->entries,
				 (struct entry){
				     str_slice(line, 0, DIGEST_LENGTH),
				     str_slice(line, DIGEST_LENGTH + 1, line.length),
				 });
		text = str_slice(text, line.length + (end != NULL), text.length);
	}
	if (cache->entries.count)
		qsort(cache->entries.items, cache->entries.count,
		      sizeof *cache->entries.items, entry_order);
}

struct cache *cache_open(void)
{
	struct cache *cache = mem_zero(1, sizeof *cache);

	cache->file = -1;
	find_path(cache);
	read_file(cache);
	index_lines(cache);
	return cache;
}

void cache_close(struct cache *cache)
{
	if (!cache)
		return;
	if (cache->file >= 0)
		close(cache->file);
	buf_done(&cache->folder);
	buf_done(&cache->path);
	buf_done(&cache->bytes);
	buf_done(&cache->added);
	vec_done(&cache->entries);
	err_done(&cache->problem);
	free(cache);
}

struct str cache_find(const struct cache *cache, const char *key)
{
	struct str wanted = {key, DIGEST_LENGTH};
	const struct entry *entries = cache->entries.items;
	struct bisect search = {.to = cache->entries.count};

	while (bisect_next(&search))
		bisect_narrow(&search,
			      str_compare(entries[search.middle].key, wanted) < 0);
	if (search.from < cache->entries.count &&
	    str_equal(entries[search.from].key, wanted))
		return entries[search.from].answer;
	return str_of(NULL);
}

/* Makes the folder PATH and those above it, if they are not there; for this user only. */
static void make_folders(const char *path)
{
	char *part = mem_string(path, strlen(path));

	for (char *at = part + 1; *at; at++)
		if (*at == '/') {
			*at = '\0';
			mkdir(part, 0700);
			*at = '/';
		}
	mkdir(part, 0700);
	free(part);
}

/* Replaces a file that is too large by the newer half of what was read of it. */
static bool shrink(struct cache *cache)
{
	struct buf path = BUF_EMPTY;
	struct str kept = buf_str(&cache->bytes);
	const char *line;
	int file;
	bool done;

	kept = str_slice(kept, kept.length - KEPT_BYTES, kept.length);
	line = memchr(kept.bytes, '\n', kept.length);
	kept = line ? str_slice(kept, (size_t)(line + 1 - kept.bytes), kept.length)
		    : str_of("");
	buf_format(&path, "%s.XXXXXX", cache->path.bytes);
	file = mkostemp(path.bytes, O_CLOEXEC);
	done = file >= 0 && write(file, kept.bytes, kept.length) == (ssize_t)kept.length;
	if (file >= 0)
		done = close(file) == 0 && done;
	done = done && rename(path.bytes, cache->path.bytes) == 0;
	if (file >= 0 && !done)
		unlink(path.bytes);
	buf_done(&path);
	return done;
}

/* Opens the file to add to it; a last line without its end gets one first. */
static bool open_file(struct cache *cache)
{
	struct str bytes = buf_str(&cache->bytes);

	if (cache->problem.message)
		return false;
	if (cache->file >= 0)
		return true;
	make_folders(cache->folder.bytes);
	if (bytes.length >= MOST_BYTES && !shrink(cache))
		return give_up(cache, strerror(errno));
	cache->file = open_regular(cache, O_RDWR | O_CREAT | O_APPEND);
	if (cache->file < 0)
		return give_up(cache, strerror(errno));
	if (bytes.length && bytes.bytes[bytes.length - 1] != '\n' &&
	    write(cache->file, "\n", 1) != 1)
		return give_up(cache, strerror(errno));
	return true;
}

/* Locks the file or unlocks it.  Where another program keeps its lock it goes on without
 * after a short while. */
static void set_lock(const struct cache *cache, short type)
{
	struct flock lock = {.l_type = type, .l_whence = SEEK_SET};
	const struct timespec pause = {0, 1000000};

	for (int i = 0; i < LOCK_TRIES && fcntl(cache->file, F_SETLK, &lock) != 0; i++) {
		if (errno != EAGAIN && errno != EACCES && errno != EINTR)
			return;
		nanosleep(&pause, NULL);
	}
}

/* Reads what other programs have added since we read the file. */
static void read_added(struct cache *cache)
{
	off_t end = lseek(cache->file, 0, SEEK_END);
	char block[16384];
	ssize_t length;

	/* Another program may have replaced it by a smaller one. */
	if (end < cache->known)
		cache->known = 0;
	while (cache->known < end && cache->added.length <= MOST_BYTES &&
	       (length = pread(cache->file, block, sizeof block, cache->known)) > 0) {
		buf_add(&cache->added, block, (size_t)length);
		cache->known += length;
	}
}

/* Whether another program has added KEY. */
static bool is_added(const struct cache *cache, const char *key)
{
	struct buf line = BUF_EMPTY;
	bool found;

	buf_format(&line, "\n%s\t", key);
	found = memmem(cache->added.bytes, cache->added.length, line.bytes,
		       line.length) != NULL;
	buf_done(&line);
	return found;
}

static void append(struct cache *cache, const char *key, struct str answer)
{
	struct buf line = BUF_EMPTY;

	buf_format(&line, "%s\t", key);
	buf_slice(&line, answer);
	buf_char(&line, '\n');
	errno = 0;
	if (write(cache->file, line.bytes, line.length) == (ssize_t)line.length)
		cache->known += (off_t)line.length;
	else
		give_up(cache, errno ? strerror(errno) : "no room for a line");
	buf_done(&line);
}

void cache_add(struct cache *cache, const char *key, struct str answer)
{
	if (!open_file(cache))
		return;
	set_lock(cache, F_WRLCK);
	if (!cache->added.length)
		buf_char(&cache->added, '\n'); /* before the first line, too */
	read_added(cache);
	if (!is_added(cache, key))
		append(cache, key, answer);
	set_lock(cache, F_UNLCK);
}

const char *cache_problem(const struct cache *cache)
{
	return cache->problem.message;
}
