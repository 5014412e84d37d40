// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.palier.ground.text.CountedSentence;
import org.palier.ground.text.Typography;
import org.palier.model.Agency;
import org.palier.model.PresenceStatus;
import org.palier.numbers.view.SetAsideUsages;
import org.palier.register.grid.CellChange;
import org.palier.register.grid.CellFill;
import org.palier.register.grid.CellReader;
import org.palier.register.grid.CellRefusal;
import org.palier.register.grid.CellReplacement;
import org.palier.register.grid.CensusPaste;
import org.palier.register.grid.GridColumn;
import org.palier.register.grid.GridColumn.OnPlatform;
import org.palier.register.grid.GridEdits;
import org.palier.register.grid.PasteOutcome;
import org.palier.register.grid.PasteTarget;
import org.palier.register.grid.PresenceCell;
import org.palier.register.grid.PresencePart;
import org.palier.study.edit.RecordedEdit;
import org.palier.ui.study.ChosenCoder;

/** The edits of a person on cells of the sheet. Each is one step of undo. */
final class SheetEdits {

	private final CensusSheet sheet;
	private final CellReader reader;
	private final GridEdits edits = new GridEdits();
	private long setAside;

	SheetEdits(CensusSheet sheet) {
		this.sheet = sheet;
		this.reader = sheet.reader();
	}

	/** Takes what was typed into a cell. @throws CellRefusal when it cannot be taken */
	void type(SheetCell cell, String entered) throws CellRefusal {
		type(cell, sheet.part(), entered);
	}

	/** Takes what was typed as a part of a presence. @throws CellRefusal when it cannot be taken */
	void type(SheetCell cell, PresencePart part, String entered) throws CellRefusal {
		GridColumn column = sheet.column(cell.column());
		execute(List.of(new CellChange(sheet.agency(cell.row()), reader.read(column, part, entered))),
				it -> edits.type(CensusColumns.name(column), it));
	}

	/** Gives cells of platforms a status; others are passed over. */
	void status(List<SheetCell> cells, PresenceStatus status) {
		List<CellChange> changes = new ArrayList<>();
		for (SheetCell cell : cells) {
			if (sheet.column(cell.column()) instanceof OnPlatform on) {
				changes.add(new CellChange(sheet.agency(cell.row()), reader.status(on.platform(), status)));
			}
		}
		if (!changes.isEmpty()) {
			execute(changes, it -> edits.status(status, it));
		}
	}

	/** Codes a usage on the presences among cells, or takes it back. @return whether there was any */
	boolean usage(List<SheetCell> cells, char key) {
		Optional<RecordedEdit> edit = sheet.usages().flatMap(mode -> mode.typed(key, cells.stream().filter(it -> sheet.isUsages(it.column()))
				.map(it -> sheet.presence(it.row(), it.column())).toList()));
		edit.ifPresent(sheet.session()::execute);
		return edit.isPresent();
	}

	/** Gives presences the usages of others. @return whether any of them is one */
	boolean copyUsages(List<PresenceCell> from, List<PresenceCell> to) {
		Optional<RecordedEdit> edit = sheet.usages().flatMap(mode -> mode.copied(from, to));
		edit.ifPresent(sheet.session()::execute);
		return edit.isPresent();
	}

	/** Fills cells from a block; nothing is written when any of it is refused. See {@link CellFill#fill}. */
	PasteOutcome fill(List<Agency> agencies, List<GridColumn> columns, PasteTarget target, int rowsBefore, int columnsBefore) {
		PasteOutcome outcome = new CellFill(reader, sheet.text(), sheet.part()).fill(agencies, columns, target, rowsBefore, columnsBefore);
		if (outcome instanceof PasteOutcome.Ready ready && !ready.changes().isEmpty()) {
			execute(ready.changes(), edits::fill);
		}
		return outcome;
	}

	/** Writes what a replacement found. @return how many cells became another */
	int replace(CellReplacement.ReplaceRequest asked, List<CellReplacement.ReplacedCell> found) {
		List<CellChange> changes = found.stream().filter(it -> it.value() != null).map(it -> new CellChange(it.agency(), it.value())).toList();
		if (!changes.isEmpty()) {
			execute(changes, it -> edits.replace(asked.what(), asked.by(), it));
		}
		return changes.size();
	}

	/** Notes that cells of platforms were checked today by the person at the keyboard. */
	void checkedToday(List<SheetCell> cells) {
		List<CellChange> changes = new ArrayList<>();
		var coder = new ChosenCoder(sheet.session());
		String who = coder.isChosen() ? coder.name() : null;
		for (SheetCell cell : cells) {
			if (sheet.column(cell.column()) instanceof OnPlatform on) {
				changes.add(new CellChange(sheet.agency(cell.row()),
						reader.checked(on.platform(), LocalDate.now(), who)));
			}
		}
		if (!changes.isEmpty()) {
			execute(changes, edits::checked);
		}
	}

	/** Empties cells, statuses to not checked. @throws CellRefusal when one may not be empty; then none is emptied */
	void clear(List<SheetCell> cells) throws CellRefusal {
		List<CellChange> changes = new ArrayList<>();
		for (SheetCell cell : cells) {
			GridColumn column = sheet.column(cell.column());
			changes.add(new CellChange(sheet.agency(cell.row()), reader.read(column, sheet.part(), "")));
		}
		if (!changes.isEmpty()) {
			execute(changes, edits::clear);
		}
	}

	/** Pastes a text; nothing is written when any of it is refused. */
	PasteOutcome paste(String clipboard, PasteTarget target) {
		PasteOutcome outcome = new CensusPaste(reader, sheet.text(), sheet.part()).read(clipboard, target);
		if (outcome instanceof PasteOutcome.Ready ready && !ready.changes().isEmpty()) {
			execute(ready.changes(), edits::paste);
		}
		return outcome;
	}

	/** The effect of an edit on usages: a sentence when cells with usages are no presences any more, otherwise null. */
	String setAside() {
		return setAside == 0 ? null : setAside == 1 ? CensusMessages.setAsideOne
				: CountedSentence.bind(CensusMessages.setAside, new Typography(Locale.getDefault()).count(setAside));
	}

	private void execute(List<CellChange> changes, Function<List<CellChange>, RecordedEdit> edit) {
		Set<Agency> agencies = changes.stream().map(CellChange::agency).collect(Collectors.toSet());
		long before = SetAsideUsages.count(agencies);
		write(changes, edit);
		setAside += Math.max(0, SetAsideUsages.count(agencies) - before);
	}

	private void write(List<CellChange> changes, Function<List<CellChange>, RecordedEdit> edit) {
		if (changes.size() < LongEdit.CELLS) {
			sheet.session().execute(edit.apply(changes));
		} else {
			new LongEdit(sheet.session()).run(changes, edit);
		}
	}
}
