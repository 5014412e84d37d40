// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.theory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
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
import org.palier.core.text.Bilingual;
import org.palier.core.theory.CodebookEdits;
import org.palier.model.Example;
import org.palier.model.Identified;
import org.palier.model.LocalizedText;
import org.palier.model.Theory;
import org.palier.model.Usage;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.study.StudySession;

/** What is written of one thing, French and English side by side. Every change is a step of the study's history. */
final class ThingForm {

	private final StudySession session;
	private final ScrolledComposite scroll;
	private final List<WrittenText> texts = new ArrayList<>();
	private final List<Runnable> refreshers = new ArrayList<>();
	private Composite body;
	private Identified thing;
	private List<Example> shownExamples = List.of();

	ThingForm(Composite parent, StudySession session) {
		this.session = session;
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.getVerticalBar().setIncrement(24);
		scroll.addListener(SWT.Resize, event -> measure());
		show(null);
	}

	/** Shows a thing, or what to do first. @param shown part of the study as it is, or null */
	void show(Identified shown) {
		texts.forEach(WrittenText::commit);
		Point origin = shown != null && shown == thing ? scroll.getOrigin() : new Point(0, 0);
		thing = shown;
		texts.clear();
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

	/** Shows the thing as the model has it now. @return false when its place in the model is gone */
	void refresh() {
		if (thing == null || thing.eContainer() == null) {
			show(null);
		} else if (!examples().equals(shownExamples)) {
			show(thing);
		} else {
			texts.forEach(WrittenText::refresh);
			refreshers.forEach(Runnable::run);
		}
	}

	/** Writes what is being typed. */
	void commit() {
		texts.forEach(WrittenText::commit);
	}

	private void measure() {
		if (body != null && !body.isDisposed()) {
			int width = scroll.getClientArea().width;
			scroll.setMinSize(width, body.computeSize(width, SWT.DEFAULT).y);
		}
	}

	private void fill() {
		heading();
		pair("name", 1);
		if (feature("definition") != null) {
			pair("definition", 3);
			pair("decisionRule", 4);
		} else if (feature("description") != null) {
			pair("description", 4);
		}
		line("hosts");
		line("aliases");
		line("source");
		if (feature("color") != null) {
			label(TheoryMessages.color);
			var color = new ColorButton(body, () -> (String) thing.eGet(feature("color")),
					chosen -> session.execute(edits().value(thing, feature("color"), chosen)));
			GridDataFactory.swtDefaults().span(2, 1).applyTo(color.control());
			refreshers.add(color::refresh);
		}
		if (thing instanceof Theory theory) {
			ordered(theory);
		}
		if (thing instanceof Usage usage) {
			new PlacementRows(body, session, usage, this::label, refreshers).fill();
		}
		shownExamples = examples();
		if (feature("examples") != null) {
			exampleRows();
		}
	}

	private void heading() {
		var title = new Label(body, SWT.NONE);
		title.setFont(JFaceResources.getHeaderFont());
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(title);
		var kind = new Label(body, SWT.NONE);
		Inks.QUIET.on(kind);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(kind);
		Runnable say = () -> {
			title.setText(ModelLabels.ofWorkbench().text(thing).replace("&", "&&"));
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
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).indent(0, 5).hint(130, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private void pair(String name, int lines) {
		EStructuralFeature feature = feature(name);
		var left = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(left);
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).hint(130, SWT.DEFAULT).indent(0, 5).applyTo(left);
		new Label(left, SWT.WRAP).setText(TheoryMessages.feature(name));
		var missing = new Label(left, SWT.WRAP);
		Inks.WARNING.on(missing);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(missing);
		Runnable hint = () -> {
			missing.setText(TheoryMessages.missing(both(thing, feature)));
			missing.setVisible(!missing.getText().isEmpty());
			((GridData) missing.getLayoutData()).exclude = missing.getText().isEmpty();
			missing.requestLayout();
		};
		hint.run();
		refreshers.add(hint);
		languages(body, thing, feature, lines);
	}

	private void languages(Composite parent, EObject owner, EStructuralFeature feature, int lines) {
		for (boolean french : new boolean[] { true, false }) {
			written(field(parent, lines), owner, feature, french);
		}
	}

	private static Text field(Composite parent, int lines) {
		var text = new Text(parent, SWT.BORDER | (lines > 1 ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).hint(120, lines > 1 ? lines * text.getLineHeight() : SWT.DEFAULT).applyTo(text);
		return text;
	}

	private void written(Text text, EObject owner, EStructuralFeature feature, boolean french) {
		texts.add(new WrittenText(text, () -> french ? both(owner, feature).fr() : both(owner, feature).en(),
				typed -> session.execute(edits().text(owner, feature, french, typed))));
	}

	private static Bilingual both(EObject owner, EStructuralFeature feature) {
		return Bilingual.of((LocalizedText) owner.eGet(feature));
	}

	private void line(String name) {
		EStructuralFeature feature = feature(name);
		if (feature == null) {
			return;
		}
		label(TheoryMessages.feature(name));
		Text text = field(body, 1);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(120, SWT.DEFAULT).applyTo(text);
		if (feature.isMany()) {
			texts.add(new WrittenText(text,
					() -> ((List<?>) thing.eGet(feature)).stream().map(String::valueOf).collect(Collectors.joining(" ; ")),
					typed -> session.execute(edits().value(thing, feature, Arrays.stream(typed.split(";")).map(String::strip)
							.filter(it -> !it.isEmpty()).distinct().toList()))));
		} else {
			value(text, thing, feature);
		}
	}

	private void value(Text text, EObject owner, EStructuralFeature feature) {
		texts.add(new WrittenText(text, () -> owner.eGet(feature) == null ? "" : owner.eGet(feature).toString(),
				typed -> session.execute(edits().value(owner, feature, typed.isEmpty() ? null : typed))));
	}

	private void ordered(Theory theory) {
		label("");
		var check = new Button(body, SWT.CHECK);
		check.setText(TheoryMessages.ordered);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(check);
		check.addListener(SWT.Selection,
				event -> session.execute(edits().value(theory, theory.eClass().getEStructuralFeature("ordered"), check.getSelection())));
		Runnable say = () -> check.setSelection(theory.isOrdered());
		say.run();
		refreshers.add(say);
	}

	private void exampleRows() {
		var head = new Composite(body, SWT.NONE);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).indent(0, 10).applyTo(head);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(head);
		var title = new Label(head, SWT.NONE);
		title.setText(TheoryMessages.examples);
		title.setFont(JFaceResources.getBannerFont());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(title);
		for (boolean positive : new boolean[] { true, false }) {
			var add = new Button(head, SWT.PUSH);
			add.setText(positive ? TheoryMessages.addPositive : TheoryMessages.addNegative);
			add.addListener(SWT.Selection, event -> session.execute(edits().addExample(thing, positive)));
		}
		if (shownExamples.isEmpty()) {
			var none = new Label(body, SWT.WRAP);
			none.setText(TheoryMessages.noExamples);
			Inks.QUIET.on(none);
			GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(300, SWT.DEFAULT).applyTo(none);
		}
		shownExamples.forEach(this::example);
	}

	private void example(Example example) {
		var left = new Composite(body, SWT.NONE);
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).hint(130, SWT.DEFAULT).applyTo(left);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(left);
		var sign = new Label(left, SWT.NONE);
		sign.setText(example.isPositive() ? TheoryMessages.positive : TheoryMessages.negative);
		(example.isPositive() ? Inks.YES : Inks.NO).on(sign);
		sign.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		Text source = field(left, 1);
		source.setMessage(TheoryMessages.exampleSource);
		source.setToolTipText(TheoryMessages.exampleSource);
		value(source, example, example.eClass().getEStructuralFeature("source"));
		var remove = new Button(left, SWT.PUSH);
		remove.setText(TheoryMessages.removeExample);
		remove.addListener(SWT.Selection, event -> session.execute(edits().removeExample(example)));
		for (boolean french : new boolean[] { true, false }) {
			var column = new Composite(body, SWT.NONE);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(column);
			GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(column);
			written(field(column, 3), example, example.eClass().getEStructuralFeature("text"), french);
			Text reason = field(column, 2);
			reason.setToolTipText(TheoryMessages.reason);
			written(reason, example, example.eClass().getEStructuralFeature("reason"), french);
		}
	}

	@SuppressWarnings("unchecked")
	private List<Example> examples() {
		EStructuralFeature feature = feature("examples");
		return feature == null ? List.of() : List.copyOf((List<Example>) thing.eGet(feature));
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
