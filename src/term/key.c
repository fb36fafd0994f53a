/*
 * A key is one code of curses, one character, or an escape sequence that no table has. Of
 * such a sequence all bytes must be read, or the rest would count as other keys.
 */
#include "config.h"

#define NCURSES_WIDECHAR 1

#include <curses.h>
#include <string.h>
#include <wchar.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/unicode.h"
#include "term/key.h"

enum {
	ESCAPE = 27,
	MOST_FUNCTION_KEYS = 63, /* curses has codes for so many */
	KEY_PASTE = 0x3000,	 /* above all codes that curses gives to keys itself */
	KEY_PASTED
};

/* The name of a key that curses has a code for, or NULL. */
static const char *special_key(wint_t code)
{
	static const struct {
		wint_t code;
		const char *name;
	} keys[] = {
	    {KEY_UP, "Up"},	      {KEY_DOWN, "Down"},
	    {KEY_LEFT, "Left"},	      {KEY_RIGHT, "Right"},
	    {KEY_HOME, "Home"},	      {KEY_END, "End"},
	    {KEY_PPAGE, "PgUp"},      {KEY_NPAGE, "PgDn"},
	    {KEY_BTAB, "S-Tab"},      {KEY_DC, "Delete"},
	    {KEY_IC, "Insert"},	      {KEY_BACKSPACE, "Backspace"},
	    {KEY_ENTER, "Enter"},     {KEY_FIND, "Home"},
	    {KEY_SELECT, "End"},      {KEY_PASTE, "PasteBegin"},
	    {KEY_PASTED, "PasteEnd"},
	};

	for (size_t i = 0; i < ARRAY_COUNT(keys); i++)
		if (keys[i].code == code)
			return keys[i].name;
	return NULL;
}

/* Keys typed with Control keep their names; terminfo may call C-z a suspend key. */
static void release_controls(void)
{
	for (char bytes[2] = {1}; bytes[0] < ' '; bytes[0]++) {
		int known = key_defined(bytes);

		if (known > 0 && !special_key((wint_t)known))
			define_key(bytes, 0);
	}
}

/*
 * Keys as terminals send them, whatever terminfo says.  Arrows begin with ESC O or with
 * ESC [, depending on a mode that some terminals do not have and others keep from the
 * program before; for Home and End there are six forms.  A form to which terminfo gives
 * another key with a name here keeps it.
 */
void key_define(void)
{
	static const struct {
		const char *bytes;
		int code;
	} keys[] = {
	    {"\033[A", KEY_UP},	   {"\033OA", KEY_UP},	   {"\033[B", KEY_DOWN},
	    {"\033OB", KEY_DOWN},  {"\033[C", KEY_RIGHT},  {"\033OC", KEY_RIGHT},
	    {"\033[D", KEY_LEFT},  {"\033OD", KEY_LEFT},   {"\033[H", KEY_HOME},
	    {"\033OH", KEY_HOME},  {"\033[1~", KEY_HOME},  {"\033[7~", KEY_HOME},
	    {"\033[F", KEY_END},   {"\033OF", KEY_END},	   {"\033[4~", KEY_END},
	    {"\033[8~", KEY_END},  {"\033[5~", KEY_PPAGE}, {"\033[6~", KEY_NPAGE},
	    {"\033[2~", KEY_IC},   {"\033[3~", KEY_DC},	   {"\033[Z", KEY_BTAB},
	    {"\033OM", KEY_ENTER}, {"\033OP", KEY_F(1)},   {"\033[11~", KEY_F(1)},
	    {"\033[[A", KEY_F(1)},
	};

	for (size_t i = 0; i < ARRAY_COUNT(keys); i++) {
		int known = key_defined(keys[i].bytes);

		if (known >= 0 && !special_key((wint_t)known))
			define_key(keys[i].bytes, keys[i].code);
	}
	release_controls();
	/* xterm's description has the beginning of a report of the mouse for a key; then
	 * what follows would count as keys.  Nobody asked for such reports. */
	define_key(NULL, KEY_MOUSE);
}

void key_define_pastes(void)
{
	define_key("\033[200~", KEY_PASTE);
	define_key("\033[201~", KEY_PASTED);
}

/* The name of a key that sends one character but is not called by it, or NULL. */
static const char *control_key(wint_t code)
{
	static const struct {
		wint_t code;
		const char *name;
	} keys[] = {
	    {'\t', "Tab"},  {'\r', "Enter"},	 {'\n', "Enter"},    {ESCAPE, "Esc"},
	    {' ', "Space"}, {'\b', "Backspace"}, {127, "Backspace"},
	};

	for (size_t i = 0; i < ARRAY_COUNT(keys); i++)
		if (keys[i].code == code)
			return keys[i].name;
	return NULL;
}

/* Names the key with CODE: of curses if IS_SPECIAL, else a character.  False where it has
 * no name. */
static bool name_key(struct key_reader *reader, bool is_special, wint_t code)
{
	const char *name = is_special ? special_key(code) : control_key(code);
	struct buf text = BUF_EMPTY;

	if (name)
		buf_text(&text, name);
	else if (is_special && code > KEY_F0 && code <= KEY_F0 + MOST_FUNCTION_KEYS)
		buf_format(&text, "F%u", (unsigned)(code - KEY_F0));
	else if (is_special)
		return false;
	else if (code < ' ')
		buf_format(&text, "C-%c", code ? (int)(code | 0x60) : '@');
	else
		unicode_add(&text, (uint32_t)code);
	if (text.length >= KEY_NAME_BYTES)
		buf_cut(&text, KEY_NAME_BYTES - 1);
	memcpy(reader->name, buf_str(&text).bytes, text.length);
	reader->name[text.length] = '\0';
	buf_done(&text);
	return reader->name[0] != '\0';
}

/*
 * Reads the rest of a key that no table has, Ctrl with an arrow for example: curses
 * returns such a key as Esc and the characters behind it, which would count as keys of
 * their own. Where Esc itself was pressed nothing follows at once; then it reads nothing
 * and returns false.
 */
static bool skip_unknown(struct key_reader *reader)
{
	int code = wgetch(reader->input), next, length = 0;

	if (code == ERR)
		return false;
	if (code == 'O') {
		next = wgetch(reader->input);
		if (next != ERR)
			return true;
	}
	if (code != '[') {
		ungetch(code);
		return false;
	}
	/* Parameters, then one byte from @ on (ECMA-48, 5.4). */
	do {
		next = wgetch(reader->input);
		length++;
	} while (next >= ' ' && next < '@');
	/* The oldest report of the mouse has three bytes behind the M. */
	for (int left = next == 'M' && length == 1 ? 3 : 0; left && next != ERR; left--)
		next = wgetch(reader->input);
	return true;
}

/*
 * Takes BYTE, which is not ASCII, as the next byte of a character; true when that is
 * complete.  curses could do this (wget_wch), but after a byte that is not UTF-8 it keeps
 * waiting and loses the keys that follow.
 */
static bool take_byte(struct key_reader *reader, int byte, wint_t *character)
{
	struct str text = {reader->part, 0};
	size_t wanted, length;

	if (!reader->is_utf8)
		return false;
	if (byte >= 0xC0)
		reader->part_length = 0;
	else if (!reader->part_length)
		return false;
	reader->part[reader->part_length++] = (char)byte;
	text.length = reader->part_length;
	wanted = (unsigned char)reader->part[0] >= 0xF0	  ? 4
		 : (unsigned char)reader->part[0] >= 0xE0 ? 3
							  : 2;
	if (reader->part_length < wanted)
		return false;
	reader->part_length = 0;
	if (unicode_check(text) != wanted)
		return false;
	*character = unicode_at(text, 0, &length);
	return true;
}

bool key_take(struct key_reader *reader, int code)
{
	wint_t character = (wint_t)code;

	if (mouse_begin(&reader->mouse, code))
		return false;
	if (reader->mouse.is_open && code < KEY_MIN)
		return mouse_take(&reader->mouse, code, reader->name,
				  sizeof reader->name);
	if (code >= KEY_MIN)
		return code != KEY_RESIZE && name_key(reader, true, character);
	if (code >= 0x80)
		return take_byte(reader, code, &character) &&
		       name_key(reader, false, character);
	reader->part_length = 0;
	if (code == ESCAPE && skip_unknown(reader))
		return false;
	return name_key(reader, false, character);
}
