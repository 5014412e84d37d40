// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.palier.ground.text.CountedSentence;
import org.palier.ground.text.Typography;
import org.palier.model.PresenceStatus;
import org.palier.register.grid.CellRefusal;
import org.palier.register.grid.GridColumn;
import org.palier.register.grid.GridColumn.OnPlatform;
import org.palier.register.grid.PresenceCell;
import org.palier.register.grid.PresencePart;
import org.palier.ui.labels.StatusLabels;

/** All that the study says of the presence in the selected cell, to be read and written. */
final class CellDetails {

	private final CensusTable table;
	private final CensusSheet sheet;
	private final Composite body;
	private final Label title;
	private final Combo status;
	private final Map<PresencePart, Text> texts = new EnumMap<>(PresencePart.class);
	private final UsageStrip usages;
	private final Button open;
	private SheetCell cell;

	/** @param asks what the usages ask for; closing gives the room of these fields back to the grid */
	CellDetails(Composite parent, CensusTable table, UsageStrip.Asks asks) {
		this.table = table;
		this.sheet = table.sheet();
		Runnable fold = asks::close;
		body = new Composite(parent, SWT.NONE);
		// Escape in a field folds the strip, and closes nothing else.
		body.addListener(SWT.Traverse, event -> fold(event, fold));
		GridLayoutFactory.fillDefaults().numColumns(8).margins(12, 4).spacing(8, 4).applyTo(body);
		title = new Label(body, SWT.NONE);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).span(2, 1).applyTo(title);
		label(CensusMessages.status);
		status = new Combo(body, SWT.READ_ONLY);
		status.setItems(PresenceStatus.VALUES.stream().map(StatusLabels::of).toArray(String[]::new));
		GridDataFactory.fillDefaults().hint(130, SWT.DEFAULT).applyTo(status);
		status.addListener(SWT.Selection, event -> {
			if (cell != null) {
				var edits = new SheetEdits(sheet);
				edits.status(List.of(cell), PresenceStatus.get(status.getSelectionIndex()));
				sheet.tell(edits.setAside());
			}
		});
		label(CensusMessages.evidence);
		var evidence = new Composite(body, SWT.NONE);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(evidence);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(evidence);
		text(evidence, PresencePart.EVIDENCE, 260, true);
		open = new Button(evidence, SWT.PUSH);
		open.setText(CensusMessages.openAddress);
		open.addListener(SWT.Selection, event -> Program.launch(texts.get(PresencePart.EVIDENCE).getText()));
		usages = new UsageStrip(body, table, asks);
		GridDataFactory.fillDefaults().span(8, 1).grab(true, false).applyTo(usages);
		label(CensusMessages.checkedOn);
		text(PresencePart.CHECKED_ON, 110, false);
		label(CensusMessages.checkedBy);
		text(PresencePart.CHECKED_BY, 130, true);
		label(CensusMessages.note);
		text(PresencePart.NOTE, 160, true);
		label(CensusMessages.authenticity);
		text(PresencePart.AUTHENTICITY, 120, true);
		show(null);
		Stream.concat(Stream.of(status, open), texts.values().stream()).forEach(it -> it.addListener(SWT.Traverse, event -> fold(event, fold)));
	}

	private static void fold(Event event, Runnable fold) {
		if (event.detail == SWT.TRAVERSE_ESCAPE) {
			event.doit = false;
			fold.run();
		}
	}

	/** Goes to the usages of a page, to the status of a cell that is none. */
	void setFocus() {
		if (cell != null && sheet.status(cell.row(), cell.column()) == PresenceStatus.PRESENT) {
			usages.setFocus();
		} else {
			status.setFocus();
		}
	}

	/** Goes to the address, where it is written. */
	void goToAddress() {
		texts.get(PresencePart.EVIDENCE).setFocus();
		texts.get(PresencePart.EVIDENCE).selectAll();
	}

	/** Whether the usages have the keyboard. */
	boolean isOnUsages() {
		return usages.isFocusControl();
	}

	/** The usages, for tests. */
	UsageStrip usages() {
		return usages;
	}

	private void label(String name) {
		var label = new Label(body, SWT.NONE);
		label.setText(name);
		GridDataFactory.swtDefaults().applyTo(label);
	}

	private void text(PresencePart part, int width, boolean grows) {
		text(body, part, width, grows);
	}

	private void text(Composite parent, PresencePart part, int width, boolean grows) {
		var text = new Text(parent, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(grows, false).align(SWT.FILL, SWT.CENTER).hint(width, SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.FocusOut, event -> write(part));
		text.addListener(SWT.DefaultSelection, event -> write(part));
		texts.put(part, text);
	}

	Composite control() {
		return body;
	}

	/** Shows a cell; null, or a cell of no platform, shows what to do. */
	void show(SheetCell shown) {
		boolean other = shown == null || !shown.equals(cell);
		boolean presence = shown != null && shown.row() < sheet.getRowCount() && sheet.column(shown.column()) instanceof OnPlatform;
		cell = presence ? shown : null;
		title.setText(presence
				? LegacyActionTools.escapeMnemonics(sheet.text().shown(sheet.agency(shown.row()), GridColumn.Fact.NAME, sheet.part()))
						+ " · " + sheet.columns().names().get(shown.column())
				: CensusMessages.noCellHint);
		showUsages(presence);
		status.setEnabled(presence);
		if (presence) {
			status.select(sheet.status(shown.row(), shown.column()).getValue());
		} else {
			status.deselectAll();
		}
		texts.forEach((part, text) -> {
			String now = presence ? written(part) : "";
			// A cell without an account has none whose it could be.
			text.setEnabled(presence && !(part == PresencePart.AUTHENTICITY && now.isEmpty()));
			// Somebody is typing: another part's change must not take the words away.
			if ((other || !text.isFocusControl()) && !text.getText().equals(now)) {
				text.setText(now);
			}
		});
		open.setEnabled(presence && texts.get(PresencePart.EVIDENCE).getText().matches("https?://\\S+"));
	}

	private void showUsages(boolean presence) {
		List<PresenceCell> cells = table.selected().stream().filter(it -> sheet.column(it.column()) instanceof OnPlatform)
				.map(it -> sheet.presence(it.row(), it.column())).toList();
		long pages = cells.stream().filter(it -> it.status() == PresenceStatus.PRESENT).count();
		if (!presence || pages == 0) {
			usages.show(CensusMessages.usagesNoPage, List.of());
		} else {
			usages.show(pages == 1 ? CensusMessages.usagesOfOne
					: CountedSentence.bind(CensusMessages.usagesOfMany, new Typography(Locale.getDefault()).count(pages)), sheet.mode().caps(cells));
		}
	}

	private String written(PresencePart part) {
		return sheet.text().written(sheet.agency(cell.row()), sheet.column(cell.column()), part);
	}

	private void write(PresencePart part) {
		String entered = texts.get(part).getText();
		if (cell == null || cell.row() >= sheet.getRowCount() || entered.strip().equals(written(part))) {
			return;
		}
		try {
			new SheetEdits(sheet).type(cell, part, entered);
			sheet.tell(null);
		} catch (CellRefusal refused) {
			sheet.tell(refused.reason().in(sheet.text().locale()));
		}
	}

	/** The field of a part, for tests. */
	Text field(PresencePart part) {
		return texts.get(part);
	}

	/** The text of the heading, for tests. */
	String title() {
		return title.getText();
	}
}
