// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.theory;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.palier.codebook.theory.CodebookEdits;
import org.palier.model.Example;
import org.palier.model.Identified;
import org.palier.model.Theory;
import org.palier.model.Usage;
import org.palier.ui.labels.Inks;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.study.StudySession;

/** What is written of one thing, French and English side by side. Every change is a step of the study's history. */
final class ElementForm {

	/** Width of the column of labels. */
	static final int LABEL_WIDTH = 130;
	private static final int NARROWEST = 200;

	private final StudySession session;
	private final ScrolledComposite scroll;
	private final FormFields fields;
	private final List<Runnable> refreshers = new ArrayList<>();
	private Composite body;
	private Identified thing;
	private List<Example> shownExamples = List.of();
	private List<Boolean> shownSigns = List.of();
	private List<Theory> shownTheories = List.of();

	ElementForm(Composite parent, StudySession session) {
		this.session = session;
		this.fields = new FormFields(session);
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.getVerticalBar().setIncrement(24);
		scroll.addListener(SWT.Resize, event -> measure());
		show(null);
	}

	/** Shows a thing, or what to do first. @param shown part of the study as it is, or null */
	void show(Identified shown) {
		fields.commit();
		Point origin = shown != null && shown == thing ? scroll.getOrigin() : new Point(0, 0);
		thing = shown;
		fields.clear();
		refreshers.clear();
		if (body != null) {
			body.dispose();
		}
		body = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(18, 14).spacing(12, 8).applyTo(body);
		if (thing == null) {
			var hint = new Label(body, SWT.WRAP);
			hint.setText(TheoryMessages.nothingSelected);
			GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(300, SWT.DEFAULT).applyTo(hint);
		} else {
			fill();
		}
		scroll.setContent(body);
		body.layout(true, true);
		measure();
		scroll.setOrigin(origin);
	}

	/** Shows the thing as the model has it now. */
	void refresh() {
		if (thing == null || thing.eContainer() == null) {
			show(null);
		} else if (!ExampleRows.of(thing).equals(shownExamples) || !ExampleRows.signs(thing).equals(shownSigns)
				|| !session.study().getTheories().equals(shownTheories)) {
			show(thing);
		} else {
			fields.refresh();
			refreshers.forEach(Runnable::run);
			measure();
		}
	}

	private void measure() {
		int width = scroll.getClientArea().width;
		// A part that is hidden or being made has no width yet; it hears of one once it has.
		if (body != null && !body.isDisposed() && width >= NARROWEST) {
			body.setSize(width, body.computeSize(width, SWT.DEFAULT).y);
			body.layout(true, true);
			fields.fit();
			scroll.setMinSize(width, body.computeSize(width, SWT.DEFAULT).y);
			body.layout(true, true);
		}
	}

	private void fill() {
		heading();
		pair("name", false);
		if (feature("shortName") != null) {
			pair("shortName", false);
		}
		if (feature("definition") != null) {
			pair("definition", true);
			pair("decisionRule", true);
			if (feature("plainName") != null) {
				pair("plainName", false);
				pair("plainMeaning", false);
			}
		} else if (feature("description") != null) {
			pair("description", true);
		}
		line("hosts");
		line("aliases");
		line("source");
		if (feature("color") != null) {
			label(TheoryMessages.color);
			var color = new ColorButton(body, () -> (String) thing.eGet(feature("color")),
					chosen -> session.execute(edits().value(thing, feature("color"), chosen)));
			GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(120, SWT.DEFAULT).applyTo(color.control());
			refreshers.add(color::refresh);
		}
		if (thing instanceof Theory theory) {
			ordered(theory);
		}
		if (thing instanceof Usage usage) {
			new PlacementRows(body, session, usage, this::label, refreshers).fill();
		}
		shownExamples = ExampleRows.of(thing);
		shownSigns = ExampleRows.signs(thing);
		shownTheories = List.copyOf(session.study().getTheories());
		if (feature("examples") != null) {
			new ExampleRows(body, session, thing, fields).fill();
		}
	}

	private void heading() {
		var title = new Label(body, SWT.WRAP);
		title.setFont(JFaceResources.getHeaderFont());
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(300, SWT.DEFAULT).applyTo(title);
		var kind = new Label(body, SWT.NONE);
		Inks.QUIET.on(kind);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(kind);
		Runnable say = () -> {
			title.setText(LegacyActionTools.escapeMnemonics(ModelLabels.ofWorkbench().text(thing)));
			kind.setText(TheoryMessages.kind(thing) + " · " + thing.getId());
		};
		say.run();
		refreshers.add(say);
		label("");
		column(TheoryMessages.french);
		column(TheoryMessages.english);
	}

	private void column(String language) {
		var label = new Label(body, SWT.NONE);
		label.setText(language);
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
	}

	private Label label(String text) {
		var label = new Label(body, SWT.WRAP);
		label.setText(text);
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).indent(0, 5).hint(LABEL_WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private void pair(String name, boolean several) {
		EStructuralFeature feature = feature(name);
		var left = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(left);
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).hint(LABEL_WIDTH, SWT.DEFAULT).indent(0, 5).applyTo(left);
		new Label(left, SWT.WRAP).setText(TheoryMessages.feature(name));
		var missing = new Label(left, SWT.WRAP);
		Inks.WARNING.on(missing);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(missing);
		Runnable hint = () -> {
			missing.setText(TheoryMessages.missing(FormFields.both(thing, feature)));
			missing.setVisible(!missing.getText().isEmpty());
			((GridData) missing.getLayoutData()).exclude = missing.getText().isEmpty();
			missing.requestLayout();
		};
		hint.run();
		refreshers.add(hint);
		for (boolean french : new boolean[] { true, false }) {
			fields.language(body, thing, feature, french, several);
		}
	}

	private void line(String name) {
		EStructuralFeature feature = feature(name);
		if (feature != null) {
			label(TheoryMessages.feature(name));
			Text text = fields.value(body, thing, feature);
			GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(120, SWT.DEFAULT).applyTo(text);
		}
	}

	private void ordered(Theory theory) {
		check(theory, "ordered", TheoryMessages.ordered);
		check(theory, "several", TheoryMessages.several);
	}

	/** A box. @param name of the attribute that it sets */
	private void check(Theory theory, String name, String words) {
		EStructuralFeature feature = feature(name);
		label("");
		var check = new Button(body, SWT.CHECK | SWT.WRAP);
		check.setText(words);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(250, SWT.DEFAULT).applyTo(check);
		check.addListener(SWT.Selection, event -> session.execute(edits().value(theory, feature, check.getSelection())));
		Runnable say = () -> check.setSelection((Boolean) theory.eGet(feature));
		say.run();
		refreshers.add(say);
	}

	private EStructuralFeature feature(String name) {
		return thing.eClass().getEStructuralFeature(name);
	}

	private CodebookEdits edits() {
		return new CodebookEdits(session.study());
	}

	Control control() {
		return scroll;
	}

	/** The thing shown; null for none. */
	Identified thing() {
		return thing;
	}
}
