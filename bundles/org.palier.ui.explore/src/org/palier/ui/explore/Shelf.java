// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.palier.explore.PivotField;
import org.palier.explore.Question;
import org.palier.ui.labels.SpokenName;

/**
 * The fields on a side of a question, a button each. A button opens the list of other fields for its place, Delete takes the field away,
 * and the last button adds one.
 */
final class Shelf {

	private static final String ADD = "+";
	private static final int SPACE = 4;

	private final String name;
	private final Consumer<List<String>> changed;
	private final FieldKeys keys;
	private final Composite body;
	private final Locale locale = Locale.getDefault();
	private List<PivotField> fields = List.of();
	private List<PivotField> free = List.of();

	/**
	 * @param name    of the side
	 * @param changed told the ids of the fields that stand there now
	 * @param keys    what a letter does with the field that has the focus
	 * @param dropped told the id of a field that is dragged here
	 */
	Shelf(Composite parent, String name, Consumer<List<String>> changed, FieldKeys keys, Consumer<String> dropped) {
		this.keys = keys;
		this.name = name;
		this.changed = changed;
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(SPACE, 0).applyTo(body);
		FieldDrag.onto(body, dropped);
	}

	/** @param here fields on this side @param others that could be added */
	void show(List<PivotField> here, List<PivotField> others) {
		if (here.equals(fields) && others.equals(free)) {
			return;
		}
		int focused = focused();
		fields = List.copyOf(here);
		free = List.copyOf(others);
		for (Control old : body.getChildren()) {
			old.dispose();
		}
		new Label(body, SWT.NONE).setText(name);
		for (int i = 0; i < fields.size(); i++) {
			chip(i);
		}
		if (fields.size() < Question.MOST && !free.isEmpty()) {
			Button add = button(ADD, NLS.bind(ExploreMessages.addField, name));
			add.addListener(SWT.Selection, event -> offer(add, fields.size()));
		}
		GridLayoutFactory.fillDefaults().numColumns(body.getChildren().length).spacing(SPACE, 0).applyTo(body);
		if (focused >= 0) {
			body.getChildren()[Math.min(Math.max(1, focused), body.getChildren().length - 1)].setFocus();
		}
	}

	/** Place of the control that has the focus; below 0 for none. */
	private int focused() {
		Control[] children = body.getChildren();
		for (int i = 0; i < children.length; i++) {
			if (children[i].isFocusControl()) {
				return i;
			}
		}
		return -1;
	}

	private void chip(int place) {
		String field = fields.get(place).name().in(locale);
		Button chip = button(field, NLS.bind(ExploreMessages.chip, name, field));
		chip.addListener(SWT.Selection, event -> offer(chip, place));
		chip.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL || event.keyCode == SWT.BS) {
				remove(place);
			} else {
				event.doit = !keys.typed(event, fields.get(place));
			}
		});
		new FieldDrag(fields.get(place).id()).from(chip);
	}

	private Button button(String text, String spoken) {
		var button = new Button(body, SWT.PUSH);
		button.setText(text.replace("&", "&&"));
		new SpokenName(spoken).on(button);
		return button;
	}

	private void offer(Button at, int place) {
		var menu = new Menu(at);
		for (PivotField field : free) {
			item(menu, field.name().in(locale), () -> put(place, field.id()));
		}
		if (place < fields.size()) {
			new MenuItem(menu, SWT.SEPARATOR);
			item(menu, ExploreMessages.remove, () -> remove(place));
		}
		menu.setLocation(at.toDisplay(0, at.getSize().y));
		menu.setVisible(true);
	}

	private static void item(Menu menu, String text, Runnable chosen) {
		var item = new MenuItem(menu, SWT.PUSH);
		item.setText(text.replace("&", "&&"));
		item.addListener(SWT.Selection, event -> chosen.run());
	}

	private void put(int place, String field) {
		List<String> ids = ids();
		if (place < ids.size()) {
			ids.set(place, field);
		} else {
			ids.add(field);
		}
		changed.accept(ids);
	}

	private void remove(int place) {
		List<String> ids = ids();
		ids.remove(place);
		changed.accept(ids);
	}

	private List<String> ids() {
		return new ArrayList<>(fields.stream().map(PivotField::id).toList());
	}
}
