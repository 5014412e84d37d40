# SPDX-License-Identifier: EPL-2.0
"""Walks through an open window of Palier as a reader of screens does: over AT-SPI, by what the window says of itself.

Prints a line for each thing, its parts between tabs: a word for what it is, then role and name.
"""
import sys
import threading
import time

import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib  # noqa: E402 – the version is asked for first

DEEPEST = 40
PATIENCE = 120
TAB = 0xff09
# What a person gets to by Tab, and what is therefore nothing without a name.
REACHED = {'button', 'push button', 'text', 'entry', 'combo box', 'check box', 'radio button', 'table', 'tree table', 'list', 'image', 'link', 'spin button'}


def palier():
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        found = desktop.get_child_at_index(i)
        if found and found.get_name() == 'Palier':
            return found
    return None


def labels(what):
    """What a field is called by the labels that it is related to."""
    names = []
    for relation in what.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            names += [relation.get_target(i).get_name() or '' for i in range(relation.get_n_targets())]
    return ' '.join(names)


def told(what):
    """Role and name; nothing of what went while it was looked at."""
    try:
        return what.get_role_name(), what.get_name() or labels(what)
    except GLib.GError:
        return '', ''


def shown(what, depth=0):
    """All that is shown below something, and the thing itself; cells of long tables are left out."""
    try:
        if depth > 3 and not what.get_state_set().contains(Atspi.StateType.SHOWING):
            return
        yield what
        if depth < DEEPEST:
            for i in range(min(what.get_child_count(), 80)):
                child = what.get_child_at_index(i)
                if child:
                    yield from shown(child, depth + 1)
    except GLib.GError:
        return


def wait(role, part):
    """The first thing of a role whose name holds a part."""
    until = time.time() + PATIENCE
    while time.time() < until:
        app = palier()
        for each in shown(app) if app else ():
            found, name = told(each)
            if part in name and (not role or found == role):
                return each
        time.sleep(0.5)
    sys.exit(f'nothing called {part} within {PATIENCE} s')


def say(*parts):
    print('\t'.join(str(each).replace('\t', ' ').replace('\n', ' ') for each in parts), flush=True)


def page(word):
    """Says all that is shown, and what can be reached and has no name."""
    for each in list(shown(palier())):
        role, name = told(each)
        try:
            state = each.get_state_set()
            described = name or each.get_description()
        except GLib.GError:
            continue
        if name:
            say(word, role, name)
        elif role in REACHED and not described and state.contains(Atspi.StateType.FOCUSABLE):
            say('nameless', word, role)


def click(what, times):
    place = what.get_extents(Atspi.CoordType.SCREEN)
    Atspi.generate_mouse_event(place.x + min(40, place.width // 2), place.y + min(10, place.height // 2), 'b1c' if times == 1 else 'b1d')


def grid(name):
    """Reads the grid as a table, then walks in it by keys and says which cell got the focus."""
    table = wait('table', name)
    cells = table.get_table_iface()
    say('grid', cells.get_n_rows(), cells.get_n_columns())
    say('column', cells.get_column_description(0))
    say('row', cells.get_row_description(1))
    say('cell', *told(cells.get_accessible_at(1, 0)))
    click(cells.get_accessible_at(1, 0), 1)
    time.sleep(1)

    keys(name, 0xff54, 0xff53)  # Down, Right


def keys(word, *pressed):
    """Presses keys one after the other and says what got the focus."""
    def heard(event):
        if event.detail1 == 1:
            say('focus', word, *told(event.source))

    listener = Atspi.EventListener.new(heard)
    listener.register('object:state-changed:focused')

    def press():
        time.sleep(1)
        for key in pressed:
            Atspi.generate_keyboard_event(key, None, Atspi.KeySynthType.SYM)
            time.sleep(0.7)
        GLib.idle_add(Atspi.event_quit)

    threading.Thread(target=press).start()
    Atspi.event_main()
    listener.deregister('object:state-changed:focused')


def main(ready, census, grid_name, explore):
    wait('', ready)
    page('home')
    keys('home', *[TAB] * 12)
    click(wait('table cell', census), 2)
    grid(grid_name)
    page('census')
    button = wait('', explore)
    button.get_action_iface().do_action(0)
    wait('page tab', explore)
    time.sleep(3)
    page('explore')
    keys('explore', *[TAB] * 12)
    say('end')


Atspi.init()
main(*sys.argv[1:])
