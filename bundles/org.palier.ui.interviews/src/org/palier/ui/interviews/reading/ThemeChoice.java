// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.reading;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.palier.interviews.matrix.PassageMatrix;
import org.palier.interviews.matrix.ThemeMatrix;
import org.palier.interviews.matrix.ThemeMatrix.Columns;
import org.palier.interviews.matrix.ThemeMatrix.Rows;
import org.palier.interviews.reading.CodedReading;
import org.palier.model.Coder;

/** Codes or themes of the grid, by interviews or by categories of agencies. */
final class ThemeChoice implements MatrixChoice {

	private Combo rows;
	private Combo columns;

	@Override
	public void fields(Composite parent, Runnable changed) {
		rows = new Combo(parent, SWT.READ_ONLY);
		rows.setItems(ReadingWords.said("rows.codes"), ReadingWords.said("rows.themes"));
		new Label(parent, SWT.NONE).setText("×");
		columns = new Combo(parent, SWT.READ_ONLY);
		columns.setItems(ReadingWords.said("columns.interviews"), ReadingWords.said("columns.categories"));
		for (Combo each : new Combo[] { rows, columns }) {
			each.select(0);
			each.addListener(SWT.Selection, event -> changed.run());
		}
	}

	@Override
	public PassageMatrix of(CodedReading reading, Optional<Coder> coder) {
		return new ThemeMatrix(reading, coder).of(Rows.values()[rows.getSelectionIndex()], Columns.values()[columns.getSelectionIndex()]);
	}

	@Override
	public String definition() {
		return ReadingWords.said(rows.getSelectionIndex() == 0 ? "define.codes" : "define.themes");
	}

	/** A passage that two people coded alike counts once, and is listed with the words of each. */
	@Override
	public String heading(String said, PassageMatrix.Cell cell) {
		return cell.passages().size() > cell.count() ? ReadingWords.said("cell.codings", said, cell.passages().size()) : said;
	}
}
