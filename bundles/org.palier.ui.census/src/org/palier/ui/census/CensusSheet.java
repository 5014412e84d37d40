// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.osgi.util.NLS;
import org.palier.ground.text.Typography;
import org.palier.model.Agency;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.numbers.view.CellAccounts;
import org.palier.register.grid.CellReader;
import org.palier.register.grid.CellRefusal;
import org.palier.register.grid.CensusRows;
import org.palier.register.grid.CensusRows.Sorting;
import org.palier.register.grid.GridColumn;
import org.palier.register.grid.GridColumn.OnPlatform;
import org.palier.register.grid.GridFilter;
import org.palier.register.grid.GridText;
import org.palier.register.grid.PresenceCell;
import org.palier.register.grid.PresencePart;
import org.palier.register.grid.RowGroup;
import org.palier.ui.labels.StatusLabels;
import org.palier.ui.study.ChosenCoder;
import org.palier.ui.study.StudySession;

/**
 * The content of the grid for one study: its rows, its columns, and the part of a presence that cells show. It holds no text: cells are
 * read from the model when they are painted.
 */
final class CensusSheet implements IDataProvider {

	private final StudySession session;
	private final GridText text = new GridText(Locale.getDefault(), StatusLabels::of);
	private final CensusRows rows = new CensusRows(text);
	private final Line line;
	private CensusColumns columns;
	private CellAccounts accounts;
	private PresencePart part = PresencePart.STATUS;
	private boolean stale;
	private Map<String, Map<GridColumn, String>> subtotals = Map.of();
	private UsageMode usages;
	/** Makes a sheet in which letters are statuses. */
	private UsageMode seen;

	/** The line below the grid. */
	interface Line {

		/** Shows a sentence; null shows what keys do. @param wrong whether it tells of something that was refused or lost */
		void say(String sentence, boolean wrong);
	}

	/**
	 * @param session the study
	 * @param line    where it is said what became of what was typed
	 */
	CensusSheet(StudySession session, Line line) {
		this.session = session;
		this.line = line;
		columns = CensusColumns.of(session.study());
		accounts = CellAccounts.now(session.study());
		rows.sort(new Sorting(GridColumn.Fact.NAME, part, false));
		rows.show(session.study());
	}

	/** Follows a change of the study. */
	void follow() {
		if (!columns.fit(session.study())) {
			columns = CensusColumns.of(session.study());
		}
		accounts = CellAccounts.now(session.study());
		seen = null;
		if (usages != null) {
			usages = new UsageMode(session);
		}
		boolean moved = rows.show(session.study());
		stale = !moved && (rows.sorting() != null || !rows.filter().equals(GridFilter.ALL));
	}

	/** Sorts and filters anew. */
	void arrange() {
		rows.arrange();
		stale = false;
	}

	void filter(GridFilter filter) {
		rows.filter(filter);
	}

	/** Sorts by a column; a direction of null goes back to the order of the study. */
	void sort(int column, Boolean descending) {
		if (descending == null) {
			rows.unsort();
		} else {
			rows.sort(new Sorting(column(column), part, descending));
		}
		stale = false;
	}

	/** True when cells changed since the rows were put in order. */
	boolean isStale() {
		return stale;
	}

	/** Lets cells of platforms show another part of a presence. */
	void show(PresencePart shown) {
		part = Objects.requireNonNull(shown);
	}

	StudySession session() {
		return session;
	}

	CensusRows rows() {
		return rows;
	}

	CensusColumns columns() {
		return columns;
	}

	GridText text() {
		return text;
	}

	PresencePart part() {
		return part;
	}

	CellReader reader() {
		return new CellReader(session.study(), text, new ChosenCoder(session).word());
	}

	GridColumn column(int index) {
		return columns.all().get(index);
	}

	Agency agency(int row) {
		return rows.agency(row);
	}

	/** The group that a row names; null for the row of an agency. */
	RowGroup group(int row) {
		return rows.group(row);
	}

	/** The texts of the rows of groups in each column, by the value of the group. */
	void subtotals(Map<String, Map<GridColumn, String>> counted) {
		subtotals = Map.copyOf(counted);
	}

	/** The text at the left of a group's row. */
	String name(RowGroup group) {
		return NLS.bind(CensusMessages.groupName, group.value().isEmpty() ? CensusMessages.groupEmpty : group.value(),
				new Typography(text.locale()).count(group.agencies().size()));
	}

	/** Groups the rows by what a column reads; below 0 for no groups. */
	void groupBy(int column) {
		if (column < 0) {
			rows.ungroup();
		} else {
			rows.group(column(column), part);
		}
	}

	/** From now on letters are usages, or statuses again. */
	void codeUsages(boolean now) {
		seen = null;
		usages = now ? new UsageMode(session) : null;
	}

	/** How usages are coded; empty while letters are statuses. */
	Optional<UsageMode> usages() {
		return Optional.ofNullable(usages);
	}

	/** The letters of the usages of a page; empty where there are none, and no page. */
	String letters(int row, int column) {
		return mode().letters(presence(row, column));
	}

	/** How usages are coded, whatever letters do now: made when first asked for, and again after a change. */
	UsageMode mode() {
		if (usages != null) {
			return usages;
		}
		if (seen == null) {
			seen = new UsageMode(session);
		}
		return seen;
	}

	/** True where a letter codes a usage. */
	boolean isUsages(int column) {
		return usages != null && column(column) instanceof OnPlatform;
	}

	/** The presence in a cell of a platform. */
	PresenceCell presence(int row, int column) {
		return new PresenceCell(rows.agency(row), ((OnPlatform) column(column)).platform());
	}

	/** The text of a cell. */
	String shown(int row, int column) {
		RowGroup group = rows.group(row);
		if (group != null) {
			String total = subtotals.getOrDefault(group.value(), Map.of()).getOrDefault(column(column), "");
			return column != 0 ? total : total.isEmpty() ? name(group) : name(group) + " · " + total;
		}
		if (isUsages(column)) {
			PresenceCell cell = presence(row, column);
			String seen = usages.shown(cell);
			return seen.isEmpty() && usages.isCoded(cell) ? CensusMessages.usagesToCode : seen;
		}
		return text.shown(rows.agency(row), column(column), part);
	}

	/** The status in a cell of a platform; null for a fact. */
	PresenceStatus status(int row, int column) {
		return rows.group(row) == null && column(column) instanceof OnPlatform on
				? new PresenceCell(rows.agency(row), on.platform()).status() : null;
	}

	/**
	 * A remark on a presence: it rests on pages of others alone and does not count, or on accounts that serve several agencies. Empty for
	 * most.
	 */
	String remark(int row, int column) {
		Presence presence = column(column) instanceof OnPlatform on ? new PresenceCell(rows.agency(row), on.platform()).presence() : null;
		if (presence == null || presence.getStatus() != PresenceStatus.PRESENT) {
			return "";
		}
		if (accounts.isOthersAlone(presence)) {
			return CensusMessages.unofficialAlone;
		}
		return accounts.isShared(presence)
				? NLS.bind(CensusMessages.sharedBy, accounts.of(presence).stream().mapToInt(CellAccounts::agencies).max().orElse(1)) : "";
	}

	/** True where a status, and not a text, is shown. */
	boolean isStatus(int column) {
		return usages == null && part == PresencePart.STATUS && column(column) instanceof OnPlatform;
	}

	/** Tells of what was refused or lost; null when all is well. */
	void tell(String sentence) {
		line.say(sentence, sentence != null);
	}

	/** Tells what was done, and what was lost by it; null for nothing. */
	void done(String sentence, String lost) {
		line.say(lost == null ? sentence : sentence + " " + lost, lost != null);
	}

	@Override
	public Object getDataValue(int column, int row) {
		if (rows.group(row) != null) {
			return shown(row, column);
		}
		return isUsages(column) ? usages.shown(presence(row, column)) : text.written(rows.agency(row), column(column), part);
	}

	@Override
	public void setDataValue(int column, int row, Object value) {
		if (rows.group(row) != null) {
			return;
		}
		if (isUsages(column)) {
			tell(CensusMessages.usagesByLetters);
			return;
		}
		String entered = value == null ? "" : value.toString();
		if (!entered.strip().equals(getDataValue(column, row))) {
			try {
				var edits = new SheetEdits(this);
				edits.type(new SheetCell(row, column), entered);
				tell(edits.setAside());
			} catch (CellRefusal refused) {
				tell(refused.reason().in(text.locale()));
			}
		}
	}

	@Override
	public int getColumnCount() {
		return columns.all().size();
	}

	@Override
	public int getRowCount() {
		return rows.size();
	}
}
