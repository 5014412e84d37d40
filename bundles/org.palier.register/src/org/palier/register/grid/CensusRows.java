// SPDX-License-Identifier: EPL-2.0
package org.palier.register.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.FoldedText;
import org.palier.model.Agency;
import org.palier.model.FieldSubject;
import org.palier.model.Jurisdiction;
import org.palier.model.Study;
import org.palier.numbers.view.LookedAt;
import org.palier.study.fields.DeclaredField;
import org.palier.study.fields.DeclaredFields;

/**
 * The rows of the census: an index over the agencies of a study, which sorting and filtering rearrange without
 * a copy of anything. Sorting is stable: agencies that are equal in one column stay in the order of the column
 * sorted before. Rows stay where they are while cells are edited, so that a row does not leap away from under the
 * hand; {@link #arrange()} puts them in order again. Not thread-safe.
 */
public final class CensusRows {

	/** What the rows were sorted by. */
	public record Sorting(GridColumn column, PresencePart part, boolean descending) {
	}

	/** So many columns are remembered for agencies that are equal in the later ones. */
	private static final int DEPTH = 3;

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

	/** @param text how cells read: texts are sorted as they are read */
	public CensusRows(GridText text) {
		this.keys = new SortKeys(text);
	}

	/**
	 * Shows a study as it stands. As long as it has the same agencies, rows keep their places.
	 *
	 * @return true when agencies came, went or moved, and the rows were arranged anew
	 */
	public boolean show(Study study) {
		List<Agency> now = agencies(study);
		platforms = study.getPlatforms().size();
		own = DeclaredFields.of(study).of(FieldSubject.AGENCY);
		shown = study;
		sortings.removeIf(it -> it.column() instanceof GridColumn.OnPlatform on && !study.getPlatforms().contains(on.platform())
				|| it.column() instanceof GridColumn.Own column && !own.contains(column.field()));
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

	/** What the rows were sorted by last; null for the order of the study. */
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
	private static int compare(@Nullable Comparable<?> one, @Nullable Comparable<?> other, int direction) {
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
	}

	/** Number of rows. */
	public int size() {
		return view.length;
	}

	/** The agency of a row. @param row from 0 */
	public Agency agency(int row) {
		return agencies.get(view[row]);
	}

	/** The row of an agency; -1 when it is not listed. */
	public int row(Agency agency) {
		for (int row = 0; row < view.length; row++) {
			if (agencies.get(view[row]) == agency) {
				return row;
			}
		}
		return -1;
	}

	/** Counts the rows and their cells. */
	public GridCounts counts() {
		List<Agency> listed = Arrays.stream(view).mapToObj(agencies::get).toList();
		Study study = shown;
		return new GridCounts(view.length, agencies.size(), study == null ? 0 : LookedAt.of(study).unchecked(listed));
	}
}
