/* A file that the reader names takes the place of what is compiled in. */
#include "config.h"

#include "program/crossread/knowledge.h"

#include "base/file.h"

enum { LARGEST_MEBIBYTES = 256 };

/* Reads the model of the file PATH: it replaces the one of its kind.  With one that does
 * not know the built-in judge nobody but another judge is asked. */
static bool read_model(struct knowledge *knowledge, const char *path, struct err *err)
{
	struct buf text = BUF_EMPTY;
	struct model model;
	bool done = file_read_text(&text, path, LARGEST_MEBIBYTES, err) &&
		    model_read(&model, buf_str(&text), path, err);

	if (done && model.knows_judge) {
		knowledge->judged = model;
		knowledge->model.judged = &knowledge->judged;
	} else if (done) {
		knowledge->model = model;
	}
	buf_done(&text);
	return done;
}

static bool load_model(struct knowledge *knowledge, const char *path, struct err *err)
{
	model_default(&knowledge->model);
	if (path)
		return read_model(knowledge, path, err);
	model_default_judged(&knowledge->judged);
	knowledge->model.judged = &knowledge->judged;
	return true;
}

static void load_lexicon(struct knowledge *knowledge)
{
	knowledge->lexicon = lexicon_find();
	knowledge->model.lexicon = knowledge->judged.lexicon = knowledge->lexicon;
}

static bool load_background(struct knowledge *knowledge, const char *path,
			    struct err *err)
{
	struct buf text = BUF_EMPTY;
	bool done;

	knowledge->background = background_new();
	knowledge->model.background = knowledge->judged.background =
	    knowledge->background;
	done =
	    !path || (file_read_text(&text, path, LARGEST_MEBIBYTES, err) &&
		      background_read(knowledge->background, buf_str(&text), path, err));
	buf_done(&text);
	return done;
}

bool knowledge_load(struct knowledge *knowledge, const char *model,
		    const char *background, struct err *err)
{
	bool done = load_model(knowledge, model, err);

	load_lexicon(knowledge);
	return done && load_background(knowledge, background, err);
}

void knowledge_done(struct knowledge *knowledge)
{
	background_free(knowledge->background);
	lexicon_close(knowledge->lexicon);
}
