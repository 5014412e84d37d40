// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.imports;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.palier.ground.text.Bilingual;
import org.palier.intake.mapping.MappableField;
import org.palier.intake.mapping.MappingDraft;

/** The values that a file lacks and that are equal for all of its rows, such as the platform: a field for each. */
final class WholeFileFields extends Composite {

	/** Hears what a person says. */
	interface Ear {

		/** A value was said. @param taken false where no mapping can hold it */
		void said(boolean taken);
	}

	private final Map<String, Combo> fields = new LinkedHashMap<>();
	private final Ear ear;

	WholeFileFields(Composite parent, Ear ear) {
		super(parent, SWT.NONE);
		this.ear = ear;
	}

	/** Shows those of a draft. @param all fields of the importer @param values that a field can have, by its id */
	void show(MappingDraft draft, Collection<MappableField> all, Function<String, Map<String, Bilingual>> values) {
		fields.clear();
		for (Control each : getChildren()) {
			each.dispose();
		}
		List<MappableField> constant = all.stream().filter(MappableField::constant).toList();
		GridLayoutFactory.fillDefaults().numColumns(1 + 2 * constant.size()).spacing(8, 0).applyTo(this);
		new Label(this, SWT.NONE).setText(ImportMessages.forWholeFile);
		for (MappableField field : constant) {
			var label = new Label(this, SWT.NONE);
			label.setText(NLS.bind(ImportMessages.constant, field.name().in(Locale.getDefault())));
			var combo = new Combo(this, SWT.DROP_DOWN);
			GridDataFactory.fillDefaults().hint(150, SWT.DEFAULT).applyTo(combo);
			combo.setItems(values.apply(field.id()).values().stream().map(it -> it.in(Locale.getDefault())).toArray(String[]::new));
			combo.setText(draft.constant(field.id()));
			combo.addListener(SWT.Modify, event -> {
				if (!draft.constant(field.id()).equals(combo.getText().strip())) {
					ear.said(draft.constant(field.id(), combo.getText()));
				}
			});
			fields.put(field.id(), combo);
		}
		getParent().layout(true, true);
	}

	/** For tests. */
	Combo of(String field) {
		return fields.get(field);
	}
}
