/*
 * The floor: a bare ncurses program that shows its files side by side in coloured panes,
 * wrapped by word, and does nothing else.  q leaves, any other key repaints all.
 */
#include "config.h"

#include <curses.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LONGEST = 1 << 16 };

static void read_file(char *text, const char *path)
{
	FILE *stream = fopen(path, "r");
	size_t length = 0;

	if (stream) {
		length = fread(text, 1, LONGEST - 1, stream);
		fclose(stream);
	}
	text[length] = '\0';
}

/* Puts TEXT into the columns LEFT to RIGHT, word by word. */
static void put_pane(const char *text, int left, int right, int rows, int color)
{
	int row = 1, column = left;

	attron(COLOR_PAIR(color));
	while (*text && row < rows - 1) {
		int length = (int)strcspn(text, " \n");

		if (column + length > right && column > left) {
			row++;
			column = left;
		}
		mvaddnstr(row, column, text,
			  length < right - left ? length : right - left);
		column += length + 1;
		text += length;
		if (*text == '\n') {
			row++;
			column = left;
		}
		text += *text != '\0';
	}
	attroff(COLOR_PAIR(color));
}

static void paint(char texts[][LONGEST], int count)
{
	int rows, columns;

	getmaxyx(stdscr, rows, columns);
	erase();
	for (int i = 0; i < count; i++) {
		int left = i * columns / count, right = (i + 1) * columns / count - 1;

		attron(A_REVERSE);
		mvprintw(0, left, "%-*d", right - left, i + 1);
		attroff(A_REVERSE);
		put_pane(texts[i], left, right, rows, i % 6 + 1);
	}
	refresh();
}

int main(int count, char **arguments)
{
	static char texts[5][LONGEST];
	int panes = count - 1 < 5 ? count - 1 : 5;

	setlocale(LC_ALL, "");
	for (int i = 0; i < panes; i++)
		read_file(texts[i], arguments[i + 1]);
	initscr();
	raw();
	noecho();
	start_color();
	use_default_colors();
	for (short color = 1; color <= 6; color++)
		init_pair(color, color, -1);
	do
		paint(texts, panes);
	while (panes && getch() != 'q');
	endwin();
	return EXIT_SUCCESS;
}
