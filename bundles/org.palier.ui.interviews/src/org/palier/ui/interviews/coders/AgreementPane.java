// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.coders;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.palier.coding.agreement.AgreementTable;
import org.palier.ground.text.Typography;
import org.palier.interviews.reading.CodedReading;
import org.palier.interviews.reading.SpanAgreement.Unit;
import org.palier.interviews.reading.SpanAgreement;
import org.palier.model.Code;
import org.palier.model.Coder;
import org.palier.statistics.agreement.Coefficient;
import org.palier.ui.labels.ModelLabels;

/**
 * How far coders agree on spans before anything is decided: alpha for unitising, of all codes and of each, per character and per paragraph.
 */
final class AgreementPane extends Composite {

	private static final int DIGITS = 3;

	private final Label told;
	private final Table table;
	private final FittedColumns columns;

	AgreementPane(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(this);
		told = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(told);
		table = new Table(this, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		columns = new FittedColumns(table, column("code"));
		column("character").setToolTipText(CodersWords.said("column.character.tip"));
		column("paragraph").setToolTipText(CodersWords.said("column.paragraph.tip"));
		columns.refit();
	}

	private TableColumn column(String word) {
		var column = new TableColumn(table, SWT.LEFT);
		column.setText(CodersWords.said("column." + word));
		return column;
	}

	/** @param reading of the set alone; null while nothing may be shown */
	void show(CodedReading reading, List<Coder> coders) {
		table.removeAll();
		List<Coder> coded = reading == null ? List.of() : coders.stream().filter(SpanAgreement.together(reading)::contains).toList();
		if (coded.size() < 2) {
			told.setText(CodersWords.said(reading == null ? "agreement.open" : "agreement.nobody"));
			layout();
			return;
		}
		SpanAgreement characters = SpanAgreement.of(reading, coded, Unit.CHARACTERS);
		SpanAgreement paragraphs = SpanAgreement.of(reading, coded, Unit.PARAGRAPHS);
		told.setText(CodersWords.said("agreement.told", characters.interviews().size(), characters.length(), paragraphs.length()));
		row(CodersWords.said("all_codes"), characters.all(), paragraphs.all());
		var labels = ModelLabels.ofWorkbench();
		for (Code code : reading.codes()) {
			Coefficient one = characters.ofCodes().get(code);
			Coefficient other = paragraphs.ofCodes().get(code);
			if (one != null && other != null) {
				row(labels.text(code), one, other);
			}
		}
		columns.refit();
		layout();
	}

	private void row(String name, Coefficient characters, Coefficient paragraphs) {
		new TableItem(table, SWT.NONE).setText(new String[] { name, said(characters), said(paragraphs) });
	}

	private static String said(Coefficient coefficient) {
		return switch (coefficient) {
		case Coefficient.Value it -> new Typography(Locale.getDefault()).number(it.number(), DIGITS);
		case Coefficient.Undefined it -> AgreementTable.why(it).in(Locale.getDefault());
		};
	}
}
