// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.theory;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.palier.codebook.theory.CodebookEdits;
import org.palier.model.Example;
import org.palier.model.Identified;
import org.palier.ui.labels.Inks;
import org.palier.ui.study.StudySession;

/**
 * The examples of a usage or category: sign and source, text and reason in both languages.
 *
 * @param parent of three columns
 */
record ExampleRows(Composite parent, StudySession session, Identified thing, FormFields fields) {

	/** Its examples; none for a thing that has no such list. */
	@SuppressWarnings("unchecked")
	static List<Example> of(Identified thing) {
		EStructuralFeature feature = thing.eClass().getEStructuralFeature("examples");
		return feature == null ? List.of() : List.copyOf((List<Example>) thing.eGet(feature));
	}

	/** Which of its examples belong. */
	static List<Boolean> signs(Identified thing) {
		return of(thing).stream().map(Example::isPositive).toList();
	}

	void fill() {
		heading();
		List<Example> examples = of(thing);
		if (examples.isEmpty()) {
			var none = new Label(parent, SWT.WRAP);
			none.setText(TheoryMessages.noExamples);
			Inks.QUIET.on(none);
			GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(300, SWT.DEFAULT).applyTo(none);
		}
		examples.forEach(this::example);
	}

	private void heading() {
		var title = new Label(parent, SWT.NONE);
		title.setText(TheoryMessages.examples);
		title.setFont(JFaceResources.getBannerFont());
		GridDataFactory.fillDefaults().span(3, 1).indent(0, 10).applyTo(title);
		var head = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(head);
		RowLayoutFactory.fillDefaults().wrap(true).spacing(8).applyTo(head);
		for (boolean positive : new boolean[] { true, false }) {
			var add = new Button(head, SWT.PUSH);
			add.setText(positive ? TheoryMessages.addPositive : TheoryMessages.addNegative);
			add.addListener(SWT.Selection,
					event -> session.execute(new CodebookEdits(session.study()).addExample(thing, positive)));
		}
	}

	private void example(Example example) {
		var left = new Composite(parent, SWT.NONE);
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).hint(ElementForm.LABEL_WIDTH, SWT.DEFAULT).applyTo(left);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(left);
		var sign = new Label(left, SWT.NONE);
		sign.setText(example.isPositive() ? TheoryMessages.positive : TheoryMessages.negative);
		(example.isPositive() ? Inks.YES : Inks.NO).on(sign);
		sign.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		Text source = fields.value(left, example, feature(example, "source"));
		source.setMessage(TheoryMessages.exampleSource);
		source.setToolTipText(TheoryMessages.exampleSource);
		var turn = new Button(left, SWT.PUSH);
		turn.setText(TheoryMessages.turn);
		turn.setToolTipText(example.isPositive() ? TheoryMessages.turnNegative : TheoryMessages.turnPositive);
		turn.addListener(SWT.Selection, event -> session.execute(new CodebookEdits(session.study()).turnExample(example)));
		var remove = new Button(left, SWT.PUSH);
		remove.setText(TheoryMessages.removeExample);
		remove.addListener(SWT.Selection,
				event -> session.execute(new CodebookEdits(session.study()).removeExample(example)));
		for (boolean french : new boolean[] { true, false }) {
			var column = new Composite(parent, SWT.NONE);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(column);
			GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(column);
			fields.language(column, example, feature(example, "text"), french, true);
			fields.language(column, example, feature(example, "reason"), french, true).setToolTipText(TheoryMessages.reason);
		}
	}

	private static EStructuralFeature feature(Example example, String name) {
		return example.eClass().getEStructuralFeature(name);
	}
}
