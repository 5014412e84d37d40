// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.reading;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Spinner;
import org.palier.interviews.matrix.NearCodes.Near;
import org.palier.interviews.matrix.NearCodes.Unit;
import org.palier.interviews.matrix.NearCodes;
import org.palier.interviews.matrix.PassageMatrix;
import org.palier.interviews.reading.CodedReading;
import org.palier.model.Coder;

/** Codes by codes, and what is near. */
final class NearChoice implements MatrixChoice {

	private static final int MOST_PARAGRAPHS = 20;
	private static final int MOST_CHARACTERS = 5000;
	private static final int CHARACTERS = 200;

	private Combo unit;
	private Spinner most;

	@Override
	public void fields(Composite parent, Runnable changed) {
		unit = new Combo(parent, SWT.READ_ONLY);
		unit.setItems(ReadingWords.said("near.overlapping"), ReadingWords.said("near.paragraphs"), ReadingWords.said("near.characters"));
		unit.select(0);
		most = new Spinner(parent, SWT.BORDER);
		most.setToolTipText(ReadingWords.said("near.most"));
		most.setEnabled(false);
		unit.addListener(SWT.Selection, event -> {
			boolean characters = unit() == Unit.CHARACTERS;
			most.setValues(characters ? CHARACTERS : 1, 0, characters ? MOST_CHARACTERS : MOST_PARAGRAPHS, 0, characters ? 50 : 1,
					characters ? 500 : 5);
			most.setEnabled(unit() != Unit.OVERLAPPING);
			changed.run();
		});
		most.addListener(SWT.Selection, event -> changed.run());
	}

	private Unit unit() {
		return Unit.values()[unit.getSelectionIndex()];
	}

	@Override
	public PassageMatrix of(CodedReading reading, Optional<Coder> coder) {
		return new NearCodes(reading, coder).of(new Near(unit(), unit() == Unit.OVERLAPPING ? 0 : most.getSelection()));
	}

	@Override
	public String definition() {
		return switch (unit()) {
		case OVERLAPPING -> ReadingWords.said("define.overlapping");
		case PARAGRAPHS -> ReadingWords.said("define.paragraphs", most.getSelection());
		case CHARACTERS -> ReadingWords.said("define.characters", most.getSelection());
		};
	}
}
