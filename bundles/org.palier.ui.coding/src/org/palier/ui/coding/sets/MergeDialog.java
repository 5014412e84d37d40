// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.sets;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.palier.coding.handout.Fate;
import org.palier.coding.handout.PackageMergePreview;
import org.palier.coding.handout.PackageMergePreview.Line;
import org.palier.ground.text.CountedSentence;
import org.palier.ground.text.Typography;
import org.palier.ui.labels.TextScale;

/** Each line of a package, and what becomes of it when it is merged. */
final class MergeDialog extends FieldsDialog {

	private final Typography typography = new Typography(Locale.getDefault());
	private final DateTimeFormatter day = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withZone(ZoneId.systemDefault());
	private final Path file;
	private final PackageMergePreview preview;
	private final List<Fate> fates;
	private TableViewer lines;

	MergeDialog(Shell parent, Path file, PackageMergePreview preview) {
		super(parent, SetMessages.mergeTitle,
				CountedSentence.bind(SetMessages.mergeButton, new Typography(Locale.getDefault()).count(preview.taken())));
		this.file = file;
		this.preview = preview;
		this.fates = List.copyOf(preview.counts().keySet());
	}

	@Override
	protected String heading() {
		return NLS.bind(SetMessages.mergeOf, preview.coder(), preview.set());
	}

	@Override
	protected String message() {
		return CountedSentence.bind(SetMessages.mergeRead, new Object[] { file.getFileName(), typography.count(preview.lines().size()),
				typography.count(preview.complete()), typography.count(preview.posts()) });
	}

	@Override
	protected void fill(Fields rows) {
		Composite body = rows.body();
		var said = new ArrayList<String>();
		preview.counts().forEach((fate, count) -> said.add("• " + preview.text(fate).in(Locale.getDefault())));
		said.add(NLS.bind(SetMessages.mergeDiffering, typography.count(preview.differing())));
		if (preview.taken() == 0) {
			said.add(SetMessages.mergeNothing);
		}
		var counts = new Label(body, SWT.WRAP);
		counts.setText(String.join("\n", said));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(640, SWT.DEFAULT).applyTo(counts);
		var filter = new Combo(body, SWT.READ_ONLY);
		filter.add(SetMessages.mergeAllLines);
		fates.forEach(it -> filter.add(preview.text(it).in(Locale.getDefault())));
		filter.select(0);
		filter.addListener(SWT.Selection, event -> show(filter.getSelectionIndex()));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(400, SWT.DEFAULT).applyTo(filter);
		lines = new TableViewer(body, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL | SWT.VIRTUAL);
		lines.setContentProvider(ArrayContentProvider.getInstance());
		lines.getTable().setHeaderVisible(true);
		lines.getTable().setLinesVisible(true);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(760, 260).applyTo(lines.getControl());
		column(SetMessages.mergePost, 240, it -> it.platform() + " " + it.itemId());
		column(SetMessages.mergeFacet, 110, it -> it.code().facet().id());
		column(SetMessages.mergeCode, 150, it -> it.code().value().isEmpty() ? SetMessages.mergeNoCode : it.code().value().text());
		column(SetMessages.mergeAt, 160, it -> day.format(it.code().at()));
		column(SetMessages.mergeFate, 340, it -> it.text().in(Locale.getDefault()));
		show(0);
	}

	private void column(String title, int width, Function<Line, String> text) {
		var column = new TableViewerColumn(lines, SWT.LEFT);
		column.getColumn().setText(title);
		TextScale.widen(column.getColumn(), width);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(it -> text.apply((Line) it)));
	}

	/** @param chosen 0 for all lines, else one more than the place of a fate */
	private void show(int chosen) {
		lines.setInput(chosen == 0 ? preview.lines() : preview.lines().stream().filter(it -> it.fate() == fates.get(chosen - 1)).toList());
	}

	@Override
	protected String wrong() {
		return preview.taken() > 0 ? null : "";
	}
}
