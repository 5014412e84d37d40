// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.options;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.palier.ground.options.OptionKind;
import org.palier.ground.options.PartOption;
import org.palier.ground.text.Bilingual;
import org.palier.ui.UiMessages;
import org.palier.ui.files.FileChoice;
import org.palier.ui.files.FileKind;

/**
 * A field for each option of a part, one under another: its name, the field, and under it its effect. User-interface
 * thread only.
 */
public final class OptionFields {

	private static final int WIDTH = 360;

	private final Composite parent;
	private final Runnable changed;
	private final Map<String, String> chosen = new HashMap<>();
	private final Map<String, Control> controls = new HashMap<>();
	private List<PartOption> options = List.of();

	/**
	 * @param parent  holds the fields and nothing else; gets a layout of two columns
	 * @param changed called when a person changed a value
	 */
	public OptionFields(Composite parent, Runnable changed) {
		this.parent = parent;
		this.changed = changed;
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(parent);
	}

	/** Shows the options of another part, at their defaults; the same, of which none was chosen, stay as they are. */
	public void show(List<PartOption> offered) {
		if (chosen.isEmpty() && options.equals(offered)) {
			// as at each letter of a path that is typed
			return;
		}
		chosen.clear();
		controls.clear();
		Arrays.stream(parent.getChildren()).forEach(Control::dispose);
		options = List.copyOf(offered);
		options.forEach(this::field);
		parent.layout(true, true);
	}

	/** Where an option is asked for; none for one that the part does not have. */
	public Optional<Control> field(String option) {
		return Optional.ofNullable(controls.get(option));
	}

	/** Returns the chosen values, by id; options that were left alone are absent. */
	public Map<String, String> chosen() {
		return Map.copyOf(chosen);
	}

	/** The first value that its option does not take: why, and what is allowed. */
	public Optional<Bilingual> wrong() {
		return options.stream().filter(it -> chosen.containsKey(it.id())).flatMap(it -> it.wrong(chosen.get(it.id())).stream()).findFirst();
	}

	private void field(PartOption option) {
		var label = new Label(parent, SWT.NONE);
		label.setText(option.name().in(Locale.getDefault()));
		Control field = switch (option.kind()) {
		case OptionKind.Choice choice -> combo(option);
		case OptionKind.Flag flag -> check(option);
		case OptionKind.InputFile file -> file(option);
		case OptionKind.Text text -> text(parent, option);
		case OptionKind.Whole number -> text(parent, option);
		case OptionKind.Decimal number -> text(parent, option);
		};
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		controls.put(option.id(), field);
		new Label(parent, SWT.NONE);
		var description = new Label(parent, SWT.WRAP);
		description.setText(option.description().in(Locale.getDefault()));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(description);
	}

	private Control combo(PartOption option) {
		var combo = new Combo(parent, SWT.READ_ONLY);
		combo.setItems(option.values().stream().map(it -> option.kind().shown(it).in(Locale.getDefault())).toArray(String[]::new));
		combo.select(option.values().indexOf(option.defaultValue()));
		combo.addListener(SWT.Selection, event -> choose(option, option.values().get(combo.getSelectionIndex())));
		return told(combo, option);
	}

	private Control check(PartOption option) {
		var check = new Button(parent, SWT.CHECK);
		check.setSelection(Boolean.parseBoolean(option.defaultValue()));
		check.addListener(SWT.Selection, event -> choose(option, Boolean.toString(check.getSelection())));
		return told(check, option);
	}

	private Text text(Composite in, PartOption option) {
		var text = new Text(in, SWT.BORDER);
		text.setText(option.defaultValue());
		text.addModifyListener(event -> choose(option, text.getText().strip()));
		told(text, option);
		return text;
	}

	private Control file(PartOption option) {
		var both = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(both);
		Text path = text(both, option);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(path);
		var browse = new Button(both, SWT.PUSH);
		browse.setText(UiMessages.optionBrowse);
		browse.addListener(SWT.Selection, event -> {
			String title = option.description().in(Locale.getDefault());
			FileChoice.of(parent.getShell(), title, FileKind.all()).opened().ifPresent(it -> path.setText(it.toString()));
		});
		return both;
	}

	private static Control told(Control control, PartOption option) {
		control.setToolTipText(option.description().in(Locale.getDefault()));
		return control;
	}

	private void choose(PartOption option, String value) {
		chosen.put(option.id(), value);
		changed.run();
	}
}
