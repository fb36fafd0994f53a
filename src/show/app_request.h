/*
 * What the viewer asks its caller to do, since it never acts on the world itself.
 *
 * The text typed behind the command's name is app_argument; other particulars are named
 * here.
 */
#ifndef CROSSREAD_SHOW_APP_REQUEST_H
#define CROSSREAD_SHOW_APP_REQUEST_H

enum app_request {
	APP_GO_ON, /* nothing */
	APP_QUIT,
	APP_SUSPEND,
	APP_REDRAW,
	APP_STOP_JUDGE,
	APP_COPY,
	APP_CITE,
	APP_EDIT,
	APP_BROWSE,
	APP_RELOAD,
	APP_WRITE,
	APP_WRITE_OVER,
	APP_THEME, /* app_theme is another one */
	APP_BLIND,
	APP_DECIDE,    /* app_decision */
	APP_TAKE_BACK, /* the same, taken back */
	APP_UNDO,
	APP_REDO,
	APP_PIPE,
	APP_ADD_OUTLET,
	APP_DROP_OUTLET /* app_outlet */
};

#endif
