// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.sets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.palier.ui.files.FileKind;

/** Rows of fields, each with its name before it, that tell of every change. */
public final class Fields {

	private static final int WIDTH = 560;

	private final Composite body;
	private final Runnable changed;

	/** Makes the body. @param changed told after each change */
	public Fields(Composite parent, Runnable changed) {
		this.body = new Composite(parent, SWT.NONE);
		this.changed = changed;
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 10).spacing(12, 8).applyTo(body);
	}

	/** Returns the composite of the rows. */
	public Composite body() {
		return body;
	}

	/** A name before what follows. */
	public void name(String words) {
		var label = new Label(body, SWT.NONE);
		label.setText(words);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 5).applyTo(label);
	}

	/** A line of text. @param hint in the empty field */
	public Text text(String words, String value, String hint) {
		name(words);
		return text(body, value, hint, SWT.DEFAULT);
	}

	/** A field within a row. @param width in pixels, or the default, which takes all there is */
	public Text text(Composite in, String value, String hint, int width) {
		var field = new Text(in, SWT.BORDER);
		field.setText(value);
		field.setMessage(hint);
		GridDataFactory place = width == SWT.DEFAULT ? GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH / 2, SWT.DEFAULT)
				: GridDataFactory.swtDefaults().hint(width, SWT.DEFAULT);
		place.applyTo(field);
		field.addListener(SWT.Modify, event -> changed.run());
		return field;
	}

	/**
	 * A path.
	 * @param style whether a file is opened or saved, of {@link SWT}
	 * @param kinds of files, asked for when somebody looks for the file
	 */
	public FileField file(String words, String value, int style, Supplier<List<FileKind>> kinds) {
		return new FileField(this, words, value, style, kinds);
	}

	/** One of several. */
	public <T> Choice<T> choice(String words, Map<T, String> things, T chosen) {
		name(words);
		return choice(body, things, chosen);
	}

	/** One of several, within a row. */
	public <T> Choice<T> choice(Composite in, Map<T, String> things, T chosen) {
		return new Choice<>(in, things, chosen, changed);
	}

	/** Fields side by side. @param count of them */
	public Composite row(int count) {
		var row = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(count).spacing(8, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		return row;
	}

	/** A number. */
	public Spinner number(Composite in, int value, int least, int most) {
		var field = new Spinner(in, SWT.BORDER);
		field.setValues(value, least, most, 0, 1, 10);
		field.addListener(SWT.Modify, event -> changed.run());
		return field;
	}

	/** A box. */
	public Button box(Composite in, String words, boolean ticked) {
		var box = new Button(in, SWT.CHECK);
		box.setText(LegacyActionTools.escapeMnemonics(words));
		box.setSelection(ticked);
		box.addListener(SWT.Selection, event -> changed.run());
		return box;
	}

	/** A sentence that says more of the row above. */
	public Label note(String words) {
		new Label(body, SWT.NONE);
		var note = new Label(body, SWT.WRAP);
		note.setText(words);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(note);
		return note;
	}

	/** Several of many. */
	public <T> Boxes<T> boxes(String words, Map<T, String> things, Predicate<T> ticked) {
		name(words);
		var row = new Composite(body, SWT.NONE);
		var layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginLeft = layout.marginTop = layout.marginBottom = 0;
		layout.spacing = 12;
		row.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(row);
		Map<T, Button> buttons = new LinkedHashMap<>();
		things.forEach((thing, label) -> {
			Button box = box(row, label, ticked.test(thing));
			box.setLayoutData(new RowData());
			buttons.put(thing, box);
		});
		return new Boxes<>(buttons);
	}

	/** Boxes side by side. */
	public record Boxes<T>(Map<T, Button> buttons) {

		/** Those that are ticked, in order. */
		public List<T> ticked() {
			return buttons.entrySet().stream().filter(it -> it.getValue().getSelection()).map(Map.Entry::getKey).toList();
		}

		/** Those that are ticked; none when all are, which is then no restriction. */
		public List<T> restricted() {
			return ticked().size() == buttons.size() ? List.of() : ticked();
		}
	}

	/** One of several things, by their names. */
	public static final class Choice<T> {

		private final List<T> things;
		private final Combo combo;
		private final Runnable changed;

		Choice(Composite parent, Map<T, String> things, T chosen, Runnable changed) {
			this.things = List.copyOf(things.keySet());
			this.changed = changed;
			combo = new Combo(parent, SWT.READ_ONLY);
			things.values().forEach(combo::add);
			combo.select(Math.max(0, this.things.indexOf(chosen)));
			combo.addListener(SWT.Selection, event -> changed.run());
			GridDataFactory.swtDefaults().minSize(200, SWT.DEFAULT).applyTo(combo);
		}

		/** Returns the chosen thing; null when there is nothing to choose from. */
		public T chosen() {
			return combo.getSelectionIndex() < 0 ? null : things.get(combo.getSelectionIndex());
		}

		/** Chooses one of them, as a person would. */
		public void choose(T thing) {
			combo.select(things.indexOf(thing));
			changed.run();
		}

		/** The widget. */
		public Combo combo() {
			return combo;
		}
	}
}
