// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.palier.ground.text.Bilingual;
import org.palier.model.LocalizedText;
import org.palier.model.Scenario;
import org.palier.ui.labels.SpokenName;
import org.palier.ui.properties.WrittenText;
import org.palier.ui.study.StudySession;

/** Rows of a form: a label and what writes one feature of a scenario, as a step of the study's history. */
final class FormRows {

	private final Composite body;
	private final Runnable fit;
	private final StudySession session;
	private final Scenario scenario;
	private final List<WrittenText> texts = new ArrayList<>();
	private final List<Runnable> refreshers = new ArrayList<>();

	/** @param body with a grid of two columns @param fit gives it the room that it needs now */
	FormRows(Composite body, StudySession session, Scenario scenario, Runnable fit) {
		this.body = body;
		this.fit = fit;
		this.session = session;
		this.scenario = scenario;
	}

	Composite body() {
		return body;
	}

	StudySession session() {
		return session;
	}

	Scenario scenario() {
		return scenario;
	}

	ScenarioEdits edits() {
		return new ScenarioEdits(session.study());
	}

	/** The object of the form. */
	void title(String text) {
		var label = new Label(body, SWT.WRAP);
		label.setText(text);
		label.setFont(JFaceResources.getHeaderFont());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(100, SWT.DEFAULT).applyTo(label);
	}

	/** A heading of some rows. */
	void section(String text) {
		var label = new Label(body, SWT.NONE);
		label.setText(text);
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().span(2, 1).indent(0, 8).applyTo(label);
	}

	private void label(String text) {
		var label = new Label(body, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
	}

	private Composite row(int columns) {
		var row = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).spacing(8, 2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		return row;
	}

	/** French and English side by side; names, which are read whole, one beneath the other. */
	void languages(EObject owner, EStructuralFeature feature) {
		String name = ScenarioEdits.feature(feature).in(Locale.getDefault());
		label(name);
		Composite row = row(feature.getName().equals("name") ? 1 : 2);
		((GridLayout) row.getLayout()).makeColumnsEqualWidth = true;
		for (boolean french : new boolean[] { true, false }) {
			Text text = field(row);
			String language = ScenarioText.of(french ? "french" : "english");
			text.setMessage(language);
			text.setToolTipText(language);
			new SpokenName(ScenarioText.of("spoken.part", name, language)).on(text);
			written(text, () -> {
				Bilingual both = Bilingual.of((LocalizedText) owner.eGet(feature));
				return french ? both.fr() : both.en();
			}, typed -> session.execute(edits().text(scenario, owner, feature, french, typed)));
		}
	}

	/** A text that is kept in another form than it is read and typed in. */
	void text(String name, String hint, Supplier<String> read, Consumer<String> write) {
		label(name);
		Text text = field(body);
		text.setMessage(hint);
		written(text, read, write);
	}

	/** A text without language. */
	void text(EObject owner, EStructuralFeature feature, String hint) {
		text(ScenarioEdits.feature(feature).in(Locale.getDefault()), hint, () -> Objects.requireNonNullElse((String) owner.eGet(feature), ""),
				typed -> session.execute(edits().value(scenario, owner, feature, typed.isEmpty() ? null : typed)));
	}

	/** Numbers side by side beneath what they are, e.g. of a distribution; decimals with comma or point. */
	void numbers(String name, EObject owner, List<EStructuralFeature> features) {
		label(name);
		boolean several = features.size() > 1;
		Composite row = row(several ? features.size() : 2);
		if (several) {
			((GridLayout) row.getLayout()).makeColumnsEqualWidth = true;
			features.forEach(it -> new Label(row, SWT.NONE).setText(ScenarioEdits.feature(it).in(Locale.getDefault())));
		}
		var problem = new FieldProblem(body, fit);
		for (EStructuralFeature feature : features) {
			String part = ScenarioEdits.feature(feature).in(Locale.getDefault());
			var text = new Text(row, SWT.BORDER | SWT.RIGHT);
			GridDataFactory.fillDefaults().grab(several, false).hint(several ? 48 : 72, SWT.DEFAULT).applyTo(text);
			new SpokenName(several ? ScenarioText.of("spoken.part", name, part) : name).on(text);
			texts.add(new WrittenText(text, () -> Decimals.write(owner.eGet(feature)), typed -> {
				Object number = Decimals.read(typed, feature);
				if (number == Decimals.WRONG) {
					throw new IllegalArgumentException(ScenarioText.of("not.a.number", typed));
				}
				session.execute(edits().value(scenario, owner, feature, number));
			}, reason -> problem.show(text, reason)));
		}
	}

	/**
	 * One of several.
	 *
	 * @param nothing what stands for null; null when something must be chosen
	 */
	<T> Combo choice(String name, Supplier<List<T>> things, Supplier<T> chosen, String nothing, Function<T, String> named,
			Consumer<T> write) {
		label(name);
		Combo combo = choice(body, things, chosen, nothing, named, write);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	/** A choice in a row of the caller's, where only a screen reader needs its name. */
	<T> Combo spoken(Composite parent, String name, Supplier<List<T>> things, Supplier<T> chosen, String nothing,
			Function<T, String> named, Consumer<T> write) {
		Combo combo = choice(parent, things, chosen, nothing, named, write);
		new SpokenName(name).on(combo);
		return combo;
	}

	private <T> Combo choice(Composite parent, Supplier<List<T>> things, Supplier<T> chosen, String nothing, Function<T, String> named,
			Consumer<T> write) {
		var combo = new ObjectCombo<>(parent, things, chosen, nothing, named, write);
		refreshers.add(combo::refresh);
		return combo.control();
	}

	/** The choice in words, and a button that asks for it. */
	void asked(String name, Supplier<String> words, Runnable ask) {
		label(name);
		Composite row = row(2);
		var text = new Label(row, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(100, SWT.DEFAULT).applyTo(text);
		new SpokenName(ScenarioText.of("spoken.part", name, ScenarioText.of("choose"))).on(button(row, ScenarioText.of("choose"), ask));
		Runnable refresh = () -> {
			text.setText(LegacyActionTools.escapeMnemonics(words.get()));
			text.setToolTipText(words.get());
		};
		refreshers.add(refresh);
		refresh.run();
	}

	/** A row over both columns for what is added to it. */
	Composite wide(int columns) {
		Composite row = row(columns);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(row);
		return row;
	}

	static Button button(Composite parent, String text, Runnable pressed) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> pressed.run());
		return button;
	}

	private static Text field(Composite parent) {
		var text = new Text(parent, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(text);
		return text;
	}

	private void written(Text text, Supplier<String> value, Consumer<String> write) {
		texts.add(new WrittenText(text, value, write));
	}

	/** Writes what is being typed. */
	void commit() {
		List.copyOf(texts).forEach(WrittenText::commit);
	}

	/** Shows what the model has now. */
	void refresh() {
		texts.forEach(WrittenText::refresh);
		refreshers.forEach(Runnable::run);
	}

	/** Forgets the rows and disposes their controls. */
	void clear() {
		texts.clear();
		refreshers.clear();
		for (Control child : body.getChildren()) {
			child.dispose();
		}
	}
}
