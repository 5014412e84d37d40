// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.theory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.palier.codebook.theory.CodebookEdits;
import org.palier.ground.text.Bilingual;
import org.palier.model.LocalizedText;
import org.palier.ui.properties.WrittenText;
import org.palier.ui.study.StudySession;

/** The text fields of a form, each of which writes one feature of the model as a step of the study's history. */
final class FormFields {

	private static final int LEAST_LINES = 2;
	private static final int MOST_LINES = 9;
	private static final int LEAST_WIDTH = 50;
	private static final int PADDING = 18;

	private final StudySession session;
	private final List<WrittenText> texts = new ArrayList<>();
	/** Fields of several lines that stand side by side, by what they write. */
	private final Map<List<Object>, List<Text>> rows = new LinkedHashMap<>();

	FormFields(StudySession session) {
		this.session = session;
	}

	private CodebookEdits edits() {
		return new CodebookEdits(session.study());
	}

	/** @param several whether it has several lines; it is then as high as what is written in it */
	Text field(Composite parent, boolean several) {
		var text = new Text(parent, SWT.BORDER | (several ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING)
				.hint(120, several ? LEAST_LINES * text.getLineHeight() : SWT.DEFAULT).applyTo(text);
		return text;
	}

	/** A field for a text in one language. */
	Text language(Composite parent, EObject owner, EStructuralFeature feature, boolean french, boolean several) {
		Text text = field(parent, several);
		if (several) {
			rows.computeIfAbsent(List.of(owner, feature), row -> new ArrayList<>()).add(text);
		}
		texts.add(new WrittenText(text, () -> french ? both(owner, feature).fr() : both(owner, feature).en(),
				typed -> session.execute(edits().text(owner, feature, french, typed))));
		return text;
	}

	/** A field for what has no language; several values stand between semicolons. */
	Text value(Composite parent, EObject owner, EStructuralFeature feature) {
		Text text = field(parent, false);
		if (feature.isMany()) {
			texts.add(new WrittenText(text,
					() -> ((List<?>) owner.eGet(feature)).stream().map(String::valueOf).collect(Collectors.joining(" ; ")),
					typed -> session.execute(edits().value(owner, feature, Arrays.stream(typed.split(";")).map(String::strip)
							.filter(it -> !it.isEmpty()).distinct().toList()))));
		} else {
			texts.add(new WrittenText(text, () -> owner.eGet(feature) == null ? "" : owner.eGet(feature).toString(),
					typed -> session.execute(edits().value(owner, feature, typed.isEmpty() ? null : typed))));
		}
		return text;
	}

	/** What the model has in both languages. */
	static Bilingual both(EObject owner, EStructuralFeature feature) {
		return Bilingual.of((LocalizedText) owner.eGet(feature));
	}

	/** Writes what is being typed. */
	void commit() {
		List.copyOf(texts).forEach(WrittenText::commit);
	}

	/** Shows what the model has now. */
	void refresh() {
		texts.forEach(WrittenText::refresh);
	}

	/** Forgets the fields, whose controls are going. */
	void clear() {
		texts.clear();
		rows.clear();
	}

	/** Makes fields as high as what is written in them needs at their present width, within reason. */
	void fit() {
		for (List<Text> row : rows.values()) {
			int most = row.stream().mapToInt(FormFields::lines).max().orElse(LEAST_LINES);
			row.forEach(it -> ((GridData) it.getLayoutData()).heightHint = Math.clamp(most, LEAST_LINES, MOST_LINES)
					* it.getLineHeight());
		}
	}

	/** Laid out apart from the field, whose own preferred size grows with the size that it was given. */
	private static int lines(Text text) {
		var layout = new TextLayout(text.getDisplay());
		try {
			layout.setFont(text.getFont());
			layout.setText(text.getText());
			layout.setWidth(Math.max(LEAST_WIDTH, text.getSize().x - PADDING));
			return layout.getLineCount();
		} finally {
			layout.dispose();
		}
	}
}
