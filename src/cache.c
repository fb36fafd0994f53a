/* The file is read whole; an index of its lines, sorted by key, answers. */
#include "config.h"

#include "cache.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/digest.h"
#include "base/file.h"
#include "base/vec.h"

enum { MOST_BYTES = 8 << 20, KEPT_BYTES = MOST_BYTES / 2 };

struct entry {
	struct str key, answer;
};

struct cache {
	struct buf folder, path; /* empty: there is nowhere to keep anything */
	struct buf bytes;
	VEC(struct entry) entries; /* by key, of each key the latest first */
	int file;		   /* to add to; -1: not yet open */
	bool is_broken;		   /* it could not be written */
};

static void find_path(struct cache *cache)
{
	if (file_home(&cache->folder, "XDG_CACHE_HOME", ".cache"))
		buf_format(&cache->path, "%s/judge", cache->folder.bytes);
}

/* Reads the file, or as much of its end as the cache may hold. */
static void read_file(struct cache *cache)
{
	int file = cache->path.length
		       ? open(cache->path.bytes, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
		       : -1;
	char block[65536];
	struct stat state;
	ssize_t length;

	if (file < 0)
		return;
	if (fstat(file, &state) == 0 && S_ISREG(state.st_mode)) {
		if (state.st_size > MOST_BYTES)
			lseek(file, state.st_size - MOST_BYTES, SEEK_SET);
		while (cache->bytes.length <= MOST_BYTES &&
		       (length = read(file, block, sizeof block)) > 0)
			buf_add(&cache->bytes, block, (size_t)length);
	}
	close(file);
}

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
	vec_done(&cache->entries);
	free(cache);
}

struct str cache_find(const struct cache *cache, const char *key)
{
	struct str wanted = {key, DIGEST_LENGTH};
	size_t low = 0, high = cache->entries.count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (str_compare(cache->entries.items[middle].key, wanted) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	if (low < cache->entries.count &&
	    str_equal(cache->entries.items[low].key, wanted))
		return cache->entries.items[low].answer;
	return str_of(NULL);
}

/* Makes the folders of PATH, each where it is not there; only the reader sees them. */
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

/* Replaces a file that is too large by the younger half of what was read of it. */
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

/* Opens the file to add to it; a last line that was cut short gets its end first. */
static bool open_file(struct cache *cache)
{
	struct str bytes = buf_str(&cache->bytes);

	if (cache->is_broken || !cache->path.length)
		return false;
	if (cache->file >= 0)
		return true;
	make_folders(cache->folder.bytes);
	if (bytes.length >= MOST_BYTES && !shrink(cache))
		return false;
	cache->file =
	    open(cache->path.bytes, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
	if (cache->file >= 0 && bytes.length && bytes.bytes[bytes.length - 1] != '\n')
		cache->is_broken = write(cache->file, "\n", 1) != 1;
	return cache->file >= 0 && !cache->is_broken;
}

void cache_add(struct cache *cache, const char *key, struct str answer)
{
	struct buf line = BUF_EMPTY;

	if (!open_file(cache)) {
		cache->is_broken = true;
		return;
	}
	buf_format(&line, "%s\t", key);
	buf_slice(&line, answer);
	buf_char(&line, '\n');
	cache->is_broken =
	    write(cache->file, line.bytes, line.length) != (ssize_t)line.length;
	if (cache->is_broken) {
		close(cache->file);
		cache->file = -1;
	}
	buf_done(&line);
}
