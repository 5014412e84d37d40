// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.palier.explore.PivotField;
import org.palier.explore.PivotField.Subject;
import org.palier.explore.PivotFields;
import org.palier.explore.Question;
import org.palier.ui.labels.SpokenName;

/**
 * The fields of a study, a button each. A letter puts the field with the focus on rows or columns, counts its things, or writes it into the
 * filter. Delete takes it off, arrows go from field to field, and a press offers the same actions as a menu.
 */
final class FieldsPane {

	private static final int SIDE = 8;
	/** Letters of a name that a button shows; all of it is its tooltip. */
	private static final int LONGEST = 24;
	/** Pixels that words ask for; they take what the pane has. */
	private static final int HEADING = 150;

	private final ScrolledComposite body;
	private final Composite chips;
	private final FieldKeys keys;
	private final Locale locale = Locale.getDefault();
	private List<PivotField> fields = List.of();
	private final List<Button> buttons = new ArrayList<>();

	/** @param keys what the letters do */
	FieldsPane(Composite parent, FieldKeys keys) {
		this.keys = keys;
		var pane = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(pane);
		body = new ScrolledComposite(pane, SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		body.setExpandHorizontal(true);
		body.setExpandVertical(true);
		chips = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(SIDE, SIDE).spacing(0, 2).applyTo(chips);
		body.setContent(chips);
		body.addListener(SWT.Resize, event -> fit());
		// The keys stand below the fields, and do not scroll away with them.
		var hint = new Label(pane, SWT.WRAP);
		hint.setText(ExploreMessages.fieldsKeys);
		GridDataFactory.fillDefaults().grab(true, false).hint(HEADING, SWT.DEFAULT).indent(SIDE, 0).applyTo(hint);
	}

	/** Shows the fields of a study, marked where a question has them. */
	void show(PivotFields known, Question question) {
		if (!known.all().equals(fields)) {
			fields = known.all();
			fill();
		}
		for (int i = 0; i < buttons.size(); i++) {
			mark(buttons.get(i), fieldsInOrder().get(i), question);
		}
		chips.layout(true, true);
		fit();
	}

	private void fill() {
		for (var old : chips.getChildren()) {
			old.dispose();
		}
		buttons.clear();
		for (List<Subject> group : GROUPS) {
			List<PivotField> here = fields.stream().filter(it -> group.contains(it.subject())).toList();
			if (here.isEmpty()) {
				continue;
			}
			var name = new Label(chips, SWT.WRAP);
			// A long heading must not make the lines of fields wider than the pane.
			GridDataFactory.fillDefaults().grab(true, false).hint(HEADING, SWT.DEFAULT).applyTo(name);
			name.setText(group.contains(Subject.BODY) ? ExploreMessages.fieldsOfBodies : ExploreMessages.fieldsOfPosts);
			var line = new Composite(chips, SWT.NONE);
			var layout = new RowLayout();
			layout.marginLeft = 0;
			layout.spacing = 4;
			line.setLayout(layout);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
			here.forEach(it -> buttons.add(chip(line, it)));
		}
	}

	private static final List<List<Subject>> GROUPS = List.of(List.of(Subject.BODY), List.of(Subject.PAGE, Subject.CODE, Subject.POST));

	/** The fields in the order of the buttons. */
	private List<PivotField> fieldsInOrder() {
		return GROUPS.stream().flatMap(group -> fields.stream().filter(it -> group.contains(it.subject()))).toList();
	}

	private Button chip(Composite parent, PivotField field) {
		var chip = new Button(parent, SWT.PUSH);
		chip.addListener(SWT.Selection, event -> {
			// A press leaves the focus where it was on some systems; the letters are for the field that has it.
			chip.setFocus();
			offer(chip, field);
		});
		chip.addListener(SWT.KeyDown, event -> typed(event, chip, field));
		new FieldDrag(field.id()).from(chip);
		return chip;
	}

	private void typed(Event event, Button chip, PivotField field) {
		int step = switch (event.keyCode) {
		case SWT.ARROW_LEFT, SWT.ARROW_UP -> -1;
		case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> 1;
		default -> 0;
		};
		if (step != 0) {
			event.doit = false;
			buttons.get(Math.clamp(buttons.indexOf(chip) + step, 0, buttons.size() - 1)).setFocus();
		} else {
			event.doit = !keys.typed(event, field);
		}
	}

	private void offer(Button chip, PivotField field) {
		var menu = new Menu(chip);
		for (FieldKeys.Deed deed : FieldKeys.Deed.values()) {
			var item = new MenuItem(menu, SWT.PUSH);
			item.setText(deed.label());
			item.addListener(SWT.Selection, event -> keys.does(deed, field));
		}
		menu.setLocation(chip.toDisplay(0, chip.getSize().y));
		menu.setVisible(true);
	}

	private void mark(Button chip, PivotField field, Question question) {
		String name = field.name().in(locale);
		boolean rows = question.rows().contains(field.id());
		boolean columns = question.columns().contains(field.id());
		String where = rows ? ExploreMessages.rows : columns ? ExploreMessages.columns : "";
		new SpokenName(NLS.bind(ExploreMessages.fieldSpoken, name, where)).on(chip);
		chip.setToolTipText(name.length() > LONGEST ? name : null);
		name = name.length() > LONGEST ? name.substring(0, LONGEST - 1).strip() + "…" : name;
		chip.setText((where.isEmpty() ? name : name + "  \u25b8 " + where).replace("&", "&&"));
	}

	private void fit() {
		int width = Math.max(100, body.getClientArea().width);
		body.setMinHeight(chips.computeSize(width, SWT.DEFAULT).y);
	}

	/** The button of a field, for tests. */
	Button chip(String id) {
		return buttons.get(fieldsInOrder().stream().map(PivotField::id).toList().indexOf(id));
	}
}
