// SPDX-License-Identifier: EPL-2.0
package org.palier.register.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.FoldedText;
import org.palier.model.Agency;
import org.palier.model.FieldSubject;
import org.palier.model.Jurisdiction;
import org.palier.model.Study;
import org.palier.numbers.view.SearchedCells;
import org.palier.study.fields.DeclaredField;
import org.palier.study.fields.DeclaredFields;

/**
 * The rows of the census: an index over the agencies of a study, which sorting and filtering rearrange without
 * a copy of anything. Sorting is stable: agencies that are equal in one column stay in the order of the column
 * sorted before. Rows stay where they are while cells are edited, so that a row does not leap away from under the
 * hand; {@link #arrange()} puts them in order again. Rows may be grouped by what a column reads: a row that names the group then
 * stands above its agencies, which can be folded away. Not thread-safe.
 */
public final class CensusRows {

	/** A column by which the rows were sorted. */
	public record Sorting(GridColumn column, PresencePart part, boolean descending) {
	}

	/** So many columns are remembered for agencies that are equal in the later ones. */
	private static final int DEPTH = 3;

	private final GridText text;
	private final SortKeys keys;
	private final List<Sorting> sortings = new ArrayList<>();
	private List<Agency> agencies = List.of();
	private int platforms;
	private List<DeclaredField> own = List.of();
	private @Nullable Study shown;
	private GridFilter filter = GridFilter.ALL;
	/** Positions in {@link #agencies} in the order of the sorting, and those of them that the filter leaves. */
	private int[] order = {};
	private int[] view = {};
	private @Nullable RowGroups groups;

	/** @param text how cells read: texts are sorted as they are read */
	public CensusRows(GridText text) {
		this.text = text;
		this.keys = new SortKeys(text);
	}

	/**
	 * Shows the present state of a study. Rows keep their places while the study has the same agencies.
	 *
	 * @return true when agencies came, went or moved, and the rows were arranged again
	 */
	public boolean show(Study study) {
		List<Agency> now = agencies(study);
		platforms = study.getPlatforms().size();
		own = DeclaredFields.of(study).of(FieldSubject.AGENCY);
		shown = study;
		sortings.removeIf(it -> it.column() instanceof GridColumn.OnPlatform on && !study.getPlatforms().contains(on.platform())
				|| it.column() instanceof GridColumn.Own column && !own.contains(column.field()));
		RowGroups grouped = groups;
		if (grouped != null && (grouped.column() instanceof GridColumn.OnPlatform on && !study.getPlatforms().contains(on.platform())
				|| grouped.column() instanceof GridColumn.Own column && !own.contains(column.field()))) {
			groups = null;
		}
		if (same(now)) {
			return false;
		}
		agencies = now;
		arrange();
		return true;
	}

	/** True when {@link #show} would arrange the rows anew. */
	public boolean moves(Study study) {
		return !same(agencies(study));
	}

	private static List<Agency> agencies(Study study) {
		List<Agency> all = new ArrayList<>();
		for (Jurisdiction jurisdiction : study.getJurisdictions()) {
			all.addAll(jurisdiction.getAgencies());
		}
		return all;
	}

	/** By identity: whether two lists hold the same objects is asked at every edit. */
	private boolean same(List<Agency> now) {
		if (now.size() != agencies.size()) {
			return false;
		}
		for (int i = 0; i < now.size(); i++) {
			if (now.get(i) != agencies.get(i)) {
				return false;
			}
		}
		return true;
	}

	/** Sorts and filters anew by what the agencies are now. */
	public void arrange() {
		order = new int[agencies.size()];
		Arrays.setAll(order, it -> it);
		sortings.forEach(this::apply);
		narrow();
	}

	/** Sorts by a column, which the columns sorted by before then follow. */
	public void sort(Sorting by) {
		sortings.removeIf(it -> it.column().equals(by.column()));
		sortings.add(Objects.requireNonNull(by));
		if (sortings.size() > DEPTH) {
			sortings.removeFirst();
		}
		apply(by);
		narrow();
	}

	/** Goes back to the order of the study. */
	public void unsort() {
		sortings.clear();
		arrange();
	}

	/** The last sorting of the rows; null for the order of the study. */
	public @Nullable Sorting sorting() {
		return sortings.isEmpty() ? null : sortings.getLast();
	}

	private void apply(Sorting by) {
		@Nullable Comparable<?>[] key = keys.of(agencies, by.column(), by.part());
		int direction = by.descending() ? -1 : 1;
		new IndexSort((one, other) -> compare(key[one], key[other], direction)).sort(order);
	}

	/** Empty cells come last in both directions: one looks for what is there. */
	@SuppressWarnings("unchecked")
	static int compare(@Nullable Comparable<?> one, @Nullable Comparable<?> other, int direction) {
		if (one == null || other == null) {
			return one == other ? 0 : one == null ? 1 : -1;
		}
		return direction * ((Comparable<Object>) one).compareTo(other);
	}

	/** Leaves the agencies that a filter lists. */
	public void filter(GridFilter by) {
		filter = Objects.requireNonNull(by);
		narrow();
	}

	/** Which agencies are listed. */
	public GridFilter filter() {
		return filter;
	}

	private void narrow() {
		var folded = new FoldedText(filter.text());
		boolean all = filter.equals(GridFilter.ALL);
		var left = new int[order.length];
		int count = 0;
		for (int position : order) {
			if (all || filter.lists(agencies.get(position), folded, platforms, own)) {
				left[count++] = position;
			}
		}
		view = Arrays.copyOf(left, count);
		RowGroups grouped = groups;
		if (grouped != null) {
			grouped.arrange(agencies, view);
		}
	}

	/** Groups the rows by what a column reads, in the order in which it sorts; what reads nothing comes last. */
	public void group(GridColumn column, PresencePart part) {
		groups = new RowGroups(text, keys, column, part);
		narrow();
	}

	/** Shows the rows without groups again. */
	public void ungroup() {
		groups = null;
	}

	/** The column by which the rows are grouped; null for none. */
	public @Nullable GridColumn grouping() {
		RowGroups grouped = groups;
		return grouped == null ? null : grouped.column();
	}

	/** The part of a platform's cells by which the rows are grouped. */
	public PresencePart groupingPart() {
		RowGroups grouped = groups;
		return grouped == null ? PresencePart.STATUS : grouped.part();
	}

	/** All groups, in the order shown; none where the rows are not grouped. */
	public List<RowGroup> groups() {
		RowGroups grouped = groups;
		return grouped == null ? List.of() : grouped.all();
	}

	/** The group that a row names; null for the row of an agency. @param row from 0 */
	public @Nullable RowGroup group(int row) {
		RowGroups grouped = groups;
		return grouped == null ? null : grouped.at(row);
	}

	/** Folds the agencies of a group away, or shows them again. */
	public void fold(RowGroup group, boolean folded) {
		RowGroups grouped = groups;
		if (grouped != null) {
			grouped.fold(group.value(), folded);
		}
	}

	/** Shows an agency that is folded away. */
	public void unfold(Agency agency) {
		groups().stream().filter(it -> it.folded() && it.agencies().contains(agency)).findFirst().ifPresent(it -> fold(it, false));
	}

	/** Number of rows, those that name groups among them. */
	public int size() {
		RowGroups grouped = groups;
		return grouped == null ? view.length : grouped.size();
	}

	/**
	 * The agency of a row.
	 *
	 * @param row from 0
	 * @throws IllegalArgumentException when the row names a group
	 */
	public Agency agency(int row) {
		return agencies.get(position(row));
	}

	private int position(int row) {
		RowGroups grouped = groups;
		int position = grouped == null ? view[row] : grouped.position(row);
		if (position < 0) {
			throw new IllegalArgumentException("row " + row + " names a group");
		}
		return position;
	}

	/** The row of an agency; -1 when it is not listed, or folded away. */
	public int row(Agency agency) {
		for (int row = 0; row < size(); row++) {
			if (group(row) == null && agency(row) == agency) {
				return row;
			}
		}
		return -1;
	}

	/** The agencies that the filter leaves, folded away or not, in the order of the sorting. */
	public List<Agency> listed() {
		return Arrays.stream(view).mapToObj(agencies::get).toList();
	}

	/** The agencies from a row on that are in sight. @param row from 0 */
	public List<Agency> from(int row) {
		return IntStream.range(row, size()).filter(it -> group(it) == null).mapToObj(this::agency).toList();
	}

	/** The number of a row among those of agencies, from 1; 0 for one that names a group. */
	public int number(int row) {
		RowGroups grouped = groups;
		return grouped == null ? row + 1 : grouped.number(row);
	}

	/** Counts the rows and their cells. */
	public GridCounts counts() {
		Study study = shown;
		return new GridCounts(view.length, agencies.size(), study == null ? 0 : SearchedCells.of(study).unchecked(listed()));
	}
}
