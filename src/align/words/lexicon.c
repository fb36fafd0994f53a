/*
 * The file is six arrays of 32-bit little-endian numbers and the text of the words:
 * hashes of words, by which they are ordered; starts of words in the text, of words'
 * senses, of synsets' relations; senses; relations.  Only what is looked up is read, and
 * checked when it is read: a damaged file finds nothing, but nothing outside it is
 * touched.
 */
#include "config.h"

#include "align/words/lexicon.h"

#include <fcntl.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/bisect.h"
#include "base/buf.h"
#include "base/mem.h"
#include "base/program.h"

enum { FORMAT = 2 };

struct header {
	char magic[8];
	uint32_t version, words, synsets, senses, relations, text;
};

struct lexicon {
	void *map;
	size_t size;
	struct header header;
	const uint32_t *word_hash, *word_text, *word_senses, *synset_relations, *senses,
	    *relations;
	const char *text;
};

/* Finds the arrays; their sizes must add up to the file's. */
static bool lay_out(struct lexicon *lexicon)
{
	struct header *header = &lexicon->header;
	const uint32_t *at;
	uint64_t numbers;

	if (lexicon->size < sizeof *header)
		return false;
	memcpy(header, lexicon->map, sizeof *header);
	numbers = (uint64_t)3 * header->words + header->synsets + 3 + header->senses +
		  header->relations;
	if (memcmp(header->magic, "crosslex", sizeof header->magic) != 0 ||
	    header->version != FORMAT ||
	    sizeof *header + numbers * sizeof *at + header->text != lexicon->size)
		return false;
	at = (const uint32_t *)((const char *)lexicon->map + sizeof *header);
	lexicon->word_hash = at;
	lexicon->word_text = at + header->words;
	lexicon->word_senses = lexicon->word_text + header->words + 1;
	lexicon->synset_relations = lexicon->word_senses + header->words + 1;
	lexicon->senses = lexicon->synset_relations + header->synsets + 1;
	lexicon->relations = lexicon->senses + header->senses;
	lexicon->text = (const char *)(lexicon->relations + header->relations);
	return true;
}

struct lexicon *lexicon_open(const char *path)
{
	int file = open(path, O_RDONLY | O_CLOEXEC);
	struct lexicon *lexicon;
	struct stat status;
	void *map = MAP_FAILED;

	if (file < 0)
		return NULL;
	if (!fstat(file, &status) && S_ISREG(status.st_mode) && status.st_size > 0)
		map = mmap(NULL, (size_t)status.st_size, PROT_READ, MAP_PRIVATE, file, 0);
	close(file);
	if (map == MAP_FAILED)
		return NULL;
	lexicon = mem_zero(1, sizeof *lexicon);
	lexicon->map = map;
	lexicon->size = (size_t)status.st_size;
	if (lay_out(lexicon))
		return lexicon;
	lexicon_close(lexicon);
	return NULL;
}

struct lexicon *lexicon_find(void)
{
	struct buf path = BUF_EMPTY;
	struct lexicon *lexicon = NULL;

	if (program_find_data(&path, "lexicon.en"))
		lexicon = lexicon_open(path.bytes);
	buf_done(&path);
	return lexicon;
}

void lexicon_close(struct lexicon *lexicon)
{
	if (!lexicon)
		return;
	munmap(lexicon->map, lexicon->size);
	free(lexicon);
}

/* Items STARTS[at] up to STARTS[at + 1] of ITEMS; none where the file is damaged. */
static struct lexicon_list list_at(const uint32_t *starts, uint32_t at,
				   const uint32_t *items, uint32_t count)
{
	uint32_t from = starts[at], to = starts[at + 1];

	if (from > to || to > count)
		return (struct lexicon_list){0};
	return (struct lexicon_list){items + from, to - from};
}

static struct str word_at(const struct lexicon *lexicon, uint32_t word)
{
	uint32_t from = lexicon->word_text[word], to = lexicon->word_text[word + 1];

	if (from > to || to > lexicon->header.text)
		return (struct str){0};
	return (struct str){lexicon->text + from, to - from};
}

/*
 * The first word whose hash is HASH or larger.  Hashes are spread evenly, so the search
 * begins where it should be and looks near there: few pages of the file are touched.
 */
static uint32_t find_hash(const struct lexicon *lexicon, uint32_t hash)
{
	uint32_t count = lexicon->header.words, reach = 64;
	uint32_t guess = (uint32_t)((uint64_t)hash * count >> 32);
	struct bisect search = {guess, guess, 0};

	while (search.from > 0 && lexicon->word_hash[search.from - 1] >= hash) {
		search.from -= search.from > reach ? reach : search.from;
		reach *= 2;
	}
	while (search.to < count && lexicon->word_hash[search.to] < hash) {
		search.to += count - search.to > reach ? reach : count - search.to;
		reach *= 2;
	}
	while (bisect_next(&search))
		bisect_narrow(&search, lexicon->word_hash[search.middle] < hash);
	return (uint32_t)search.from;
}

struct lexicon_list lexicon_senses(const struct lexicon *lexicon, struct str stem)
{
	uint32_t hash = str_hash(stem);

	for (uint32_t word = find_hash(lexicon, hash);
	     word < lexicon->header.words && lexicon->word_hash[word] == hash; word++)
		if (str_equal(word_at(lexicon, word), stem))
			return list_at(lexicon->word_senses, word, lexicon->senses,
				       lexicon->header.senses);
	return (struct lexicon_list){0};
}

struct lexicon_list lexicon_related(const struct lexicon *lexicon, uint32_t synset)
{
	if (synset >= lexicon->header.synsets)
		return (struct lexicon_list){0};
	return list_at(lexicon->synset_relations, synset, lexicon->relations,
		       lexicon->header.relations);
}
