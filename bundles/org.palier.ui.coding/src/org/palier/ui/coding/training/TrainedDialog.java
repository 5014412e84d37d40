// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.training;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.palier.classifiers.linear.FacetReport.Bin;
import org.palier.classifiers.linear.FacetReport;
import org.palier.classifiers.linear.TrainingTables;
import org.palier.classifiers.linear.study.TrainRun;
import org.palier.codebook.classify.Codebook;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.CountedSentence;
import org.palier.ground.text.Typography;

/**
 * The quality of a model on bodies that it has not seen. It is beside the rules, code by code, with the codes that it
 * confuses, whether its probabilities are right, and whether more posts would help.
 */
final class TrainedDialog extends TitleAreaDialog {

	private static final int WIDTH = 760;
	private static final int HEIGHT = 380;

	private final TrainRun.Outcome outcome;
	private final Typography typography = new Typography(Locale.getDefault());
	private CTabFolder tabs;

	TrainedDialog(Shell parent, TrainRun.Outcome outcome) {
		super(parent);
		this.outcome = outcome;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(TrainingMessages.title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(CountedSentence.bind(TrainingMessages.doneTitle, typography.count(outcome.posts()), typography.count(outcome.bodies())));
		setMessage(NLS.bind(TrainingMessages.doneMessage, outcome.file().getFileName()));
		var body = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(body, "org.palier.help.learning");
		List<FacetReport> reports = outcome.learned().reports();
		new Label(body, SWT.NONE).setText(TrainingMessages.facet);
		var facet = new Combo(body, SWT.READ_ONLY);
		facet.setItems(reports.stream().map(this::name).toArray(String[]::new));
		facet.addListener(SWT.Selection, event -> show(reports.get(facet.getSelectionIndex())));
		tabs = new CTabFolder(body, SWT.BORDER | SWT.FLAT);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, HEIGHT).applyTo(tabs);
		facet.select(0);
		show(reports.getFirst());
		return body;
	}

	private String name(FacetReport report) {
		return report.facet().isUsage() ? TrainingMessages.facetUsage
				: outcome.codebook().of(report.facet()).map(Codebook.FacetCodes::name).orElse(Bilingual.same(report.facet().id()))
						.in(Locale.getDefault());
	}

	private void show(FacetReport report) {
		int chosen = Math.max(0, tabs.getSelectionIndex());
		for (CTabItem each : tabs.getItems()) {
			Control shown = each.getControl();
			each.dispose();
			shown.dispose();
		}
		var tables = new TrainingTables(report, outcome.codebook());
		tab(tables.ways(), List.of());
		tab(tables.classes(), List.of());
		tab(tables.confusion(), List.of());
		tab(tables.reliability(), report.alone().bins());
		tab(tables.curve(), List.of());
		tabs.setSelection(chosen);
	}

	/** @param bins drawn beneath it; none for no picture */
	private void tab(Table table, List<Bin> bins) {
		var body = new Composite(tabs, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 8).applyTo(body);
		var definition = new Label(body, SWT.WRAP);
		definition.setText(table.definition().in(Locale.getDefault()));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH - 60, SWT.DEFAULT).applyTo(definition);
		var shown = new org.eclipse.swt.widgets.Table(body, SWT.BORDER | SWT.FULL_SELECTION);
		shown.setHeaderVisible(true);
		shown.setLinesVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(shown);
		for (Column each : table.columns()) {
			var column = new TableColumn(shown, each.type() == Column.Type.ITEM ? SWT.LEFT : SWT.RIGHT);
			column.setText(each.title().in(Locale.getDefault()));
			column.setToolTipText(each.title().in(Locale.getDefault()));
		}
		for (List<Value> row : table.rows()) {
			new TableItem(shown, SWT.NONE).setText(row.stream().map(this::cell).toArray(String[]::new));
		}
		for (TableColumn each : shown.getColumns()) {
			each.pack();
		}
		// The last column takes the rest of the width: without it, numbers would be far from their names.
		var rest = new TableColumn(shown, SWT.LEFT);
		rest.setResizable(false);
		// GTK hides a column without a width, and gives the rest to the one before.
		rest.setWidth(1);
		if (!bins.isEmpty()) {
			GridDataFactory.fillDefaults().hint(SWT.DEFAULT, ReliabilityPlot.SIDE).applyTo(new ReliabilityPlot(body, bins).control());
		}
		var tab = new CTabItem(tabs, SWT.NONE);
		tab.setText(table.title().in(Locale.getDefault()));
		tab.setControl(body);
	}

	private String cell(Value value) {
		return switch (value) {
		case Value.Item item -> item.label().in(Locale.getDefault());
		case Value.Count count -> typography.count(count.number());
		case Value.Share share -> typography.measured(share.fraction(), 2);
		case Value.Decimal decimal -> typography.measured(decimal.number(), decimal.digits());
		case Value.Estimate estimate -> estimate.in(typography);
		case Value.Undefined undefined -> "–";
		};
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
	}
}
