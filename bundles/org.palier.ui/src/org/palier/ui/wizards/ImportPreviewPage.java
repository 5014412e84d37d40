// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.wizards;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.palier.core.imports.ImportResult;
import org.palier.core.imports.RowOutcome.Rejected;
import org.palier.core.text.Bilingual;
import org.palier.core.text.Typography;
import org.palier.ui.UiMessages;

/** What would come of an import: rows read, accepted, rejected, and the first of those rejected. */
final class ImportPreviewPage extends WizardPage {

	// A person looks at the first ones; all are in the file of rejected rows.
	private static final int SHOWN = 200;

	private Label counts;
	private TableViewer rejected;
	private Label remarks;

	ImportPreviewPage() {
		super("preview", UiMessages.importPreview, null);
		setDescription(UiMessages.importPreviewDescription);
	}

	@Override
	public void createControl(Composite parent) {
		var body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 8).applyTo(body);
		counts = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(600, SWT.DEFAULT).applyTo(counts);
		rejected = new TableViewer(body, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		rejected.setContentProvider(ArrayContentProvider.getInstance());
		rejected.getTable().setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(600, 200).applyTo(rejected.getControl());
		column(UiMessages.importLine, 60, it -> new Typography(Locale.getDefault()).count(it.line()));
		column(UiMessages.importColumn, 110, Rejected::column);
		column(UiMessages.importValue, 150, Rejected::value);
		column(UiMessages.importReason, 420, it -> it.message().in(Locale.getDefault()));
		remarks = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(600, SWT.DEFAULT).applyTo(remarks);
		setControl(body);
	}

	private void column(String title, int width, Function<Rejected, String> text) {
		var column = new TableViewerColumn(rejected, SWT.NONE);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(it -> text.apply((Rejected) it)));
	}

	/** Shows what the first rows of a file of posts come to. */
	void show(PostSample sample) {
		var typography = new Typography(Locale.getDefault());
		long rejectedRows = sample.rejected().size();
		counts.setText(NLS.bind(sample.whole() ? UiMessages.postsSampleWhole : UiMessages.postsSample,
				new Object[] { typography.count(sample.read()), typography.count(sample.read() - rejectedRows),
						typography.count(rejectedRows) })
				+ "\n" + UiMessages.postsImportStarts);
		show(sample.rejected(), sample.remarks());
	}

	void show(ImportResult result) {
		var typography = new Typography(Locale.getDefault());
		counts.setText(NLS.bind(UiMessages.importCounts, new Object[] { typography.count(result.read()),
				typography.count(result.accepted()), typography.count(result.rejected().size()) }));
		show(result.rejected(), result.remarks());
	}

	private void show(List<Rejected> rows, List<Bilingual> said) {
		rejected.setInput(rows.stream().limit(SHOWN).toList());
		remarks.setText(said.isEmpty() ? ""
				: NLS.bind(UiMessages.importRemarks, new Typography(Locale.getDefault()).count(said.size()),
						said.getFirst().in(Locale.getDefault())));
		counts.getParent().layout(true, true);
	}
}
