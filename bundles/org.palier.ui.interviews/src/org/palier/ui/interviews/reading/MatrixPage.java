// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.palier.intake.privacy.FewestTold;
import org.palier.intake.privacy.StudyGate.Release;
import org.palier.interviews.reading.CodedReading;
import org.palier.model.Coder;
import org.palier.ui.labels.ModelLabels;

/** Passages in cells, and beside them the quotes of the cell on which one is. */
final class MatrixPage extends ReadingPage {

	private final MatrixChoice choice;
	private final MatrixCanvas cells;
	private final QuotesPane quotes;
	private final Label definition;
	private final Combo coder;
	private List<Coder> coders = List.of();
	private CodedReading reading;

	MatrixPage(Composite parent, Around around, MatrixChoice choice) {
		super(parent, around);
		this.choice = choice;
		GridLayoutFactory.fillDefaults().margins(10, 8).applyTo(this);
		var top = new Composite(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
		choice.fields(top, this::fill);
		coder = new Combo(top, SWT.READ_ONLY);
		coder.addListener(SWT.Selection, event -> fill());
		button(top, "copy", this::copy);
		button(top, "export", this::export);
		GridLayoutFactory.fillDefaults().numColumns(top.getChildren().length).applyTo(top);
		definition = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(definition);
		var panes = new SashForm(this, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(panes);
		cells = new MatrixCanvas(panes, this::moved, this::entered);
		quotes = new QuotesPane(panes, around, cells::setFocus);
		panes.setWeights(58, 42);
	}

	private static void button(Composite parent, String key, Runnable does) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(ReadingWords.said(key));
		button.addListener(SWT.Selection, event -> does.run());
	}

	@Override
	void show(CodedReading now) {
		reading = now;
		offerCoders();
		fill();
	}

	/** Those who coded; what two people coded counts twice while all do. */
	private void offerCoders() {
		List<Coder> here = reading.texts().keySet().stream().flatMap(it -> reading.standing(it).stream()).map(it -> it.passage().getCoder())
				.filter(Objects::nonNull)
				.distinct().toList();
		if (!here.equals(coders) || coder.getItemCount() == 0) {
			Optional<Coder> before = coder();
			coders = here;
			List<String> names = new ArrayList<>(List.of(ReadingWords.said("all_coders")));
			here.forEach(it -> names.add(ModelLabels.ofWorkbench().text(it)));
			coder.setItems(names.toArray(String[]::new));
			coder.select(before.map(it -> here.indexOf(it) + 1).orElse(0));
			coder.getParent().layout();
		}
	}

	private Optional<Coder> coder() {
		int at = coder.getSelectionIndex();
		return at <= 0 || at > coders.size() ? Optional.empty() : Optional.of(coders.get(at - 1));
	}

	private void fill() {
		if (reading != null) {
			definition.setText(choice.definition());
			cells.show(choice.of(reading, coder()));
			layout();
		}
	}

	private void moved() {
		if (reading != null && quotes != null) {
			quotes.show(choice.heading(cells.here(), cells.cell()), cells.cell().passages(), reading);
			if (cells.cell().passages().isEmpty()) {
				around().says().accept(hint());
			}
		}
	}

	private void entered() {
		if (!cells.cell().passages().isEmpty()) {
			quotes.setFocus();
		}
	}

	@Override
	void copy() {
		var clipboard = new Clipboard(getDisplay());
		String words = cells.matrix().released(Locale.getDefault(), fewest()).stream().map(it -> String.join("\t", it))
				.collect(Collectors.joining("\n", "", "\n"));
		clipboard.setContents(new Object[] { words }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
		around().says().accept(ReadingWords.said("copied"));
	}

	private void export() {
		new ExportDialog(getShell(), "matrix", ReadingWords.said("matrix.holds", fewest())).ask(around(), Release.REDACTED,
				around().session().study().getInterviews(), (rows, file) -> cells.matrix().export(Locale.getDefault(), fewest(), rows, file));
	}

	private int fewest() {
		return FewestTold.of(around().session().study());
	}

	@Override
	String hint() {
		return ReadingWords.said("matrix.keys");
	}

	@Override
	void find() {
		cells.setFocus();
	}

	@Override
	public boolean setFocus() {
		return cells.setFocus();
	}

	/** Its cells, for tests. */
	MatrixCanvas cells() {
		return cells;
	}

	/** The quotes of a cell, for tests. */
	QuotesPane quotes() {
		return quotes;
	}
}
