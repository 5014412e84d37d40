// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.palier.corpus.Attributed;
import org.palier.corpus.CodedBy;
import org.palier.corpus.CountCell;
import org.palier.corpus.Facet;

/**
 * The layout of the cells of a {@link PostsView}: their agencies, platforms, codes and months, without their numbers of
 * posts. The views of all draws of a scenario share it. Thread-safe; its arrays are not changed.
 */
final class PostLayout {

	private static final int YEAR = 4;

	/** Where the cells lie in a theory, worked out once: views of draws share their theories. */
	private record TheoryLayout(TheoryView theory, int[] coded, int[] categories, boolean[] open, CodedBy[] coders) {
	}

	final List<CountCell> cells;
	/** Theories whose codes the cells tell apart. */
	final Set<Facet> theories;
	/** Whether some posts have several codes. */
	final boolean several;
	final boolean[] made;
	final boolean[] reply;
	final boolean[] relay;
	final int[] agency;
	final int[] platform;
	final int[] usage;
	/** Positions of the agencies that share the accounts of the cell; empty for those of one. */
	final List<List<Integer>> sharing;
	final Attributed[] how;
	private final CodedBy[] codedBy;
	/** Months of the cells, sorted; the empty one for what is not dated. */
	final List<String> months;
	/** For each cell, the position of its month. */
	final int[] month;
	/** For each month its year; the empty one for what is not dated. */
	final String[] years;
	private volatile TheoryLayout[] placed = {};

	PostLayout(List<CountCell> cells, boolean[] made, boolean[] reply, boolean[] relay, int[] agency, int[] platform, int[] usage,
			List<List<Integer>> sharing) {
		this.cells = cells;
		theories = cells.stream().flatMap(it -> it.codes().keySet().stream()).collect(Collectors.toUnmodifiableSet());
		several = cells.stream().anyMatch(CountCell::again);
		this.made = made;
		this.reply = reply;
		this.relay = relay;
		this.agency = agency;
		this.platform = platform;
		this.usage = usage;
		this.sharing = sharing;
		how = new Attributed[made.length];
		codedBy = new CodedBy[made.length];
		SortedSet<String> dates = new TreeSet<>();
		for (int cell = 0; cell < made.length; cell++) {
			how[cell] = cells.get(cell).how();
			dates.add(cells.get(cell).month());
			codedBy[cell] = !made[cell] ? cells.get(cell).codedBy() : usage[cell] == StudyView.NONE ? CodedBy.NOBODY : CodedBy.MACHINE;
		}
		months = List.copyOf(dates);
		Map<String, Integer> positions = new HashMap<>();
		months.forEach(it -> positions.put(it, positions.size()));
		month = cells.stream().mapToInt(it -> positions.get(it.month())).toArray();
		years = months.stream().map(it -> it.substring(0, Math.min(YEAR, it.length()))).toArray(String[]::new);
	}

	/** The layout of a cube's cells; agencies and platforms are indexes into the view. */
	static PostLayout of(List<CountCell> cells, CellPositions positions) {
		var layout = new PostLayout(cells, new boolean[cells.size()], new boolean[cells.size()], new boolean[cells.size()],
				cells.stream().mapToInt(it -> positions.agency(it.agency())).toArray(),
				cells.stream().mapToInt(it -> positions.platform(it.platform())).toArray(),
				cells.stream().mapToInt(it -> positions.usage(it.usage())).toArray(),
				cells.stream().map(it -> positions.sharing(it.agency())).toList());
		for (int cell = 0; cell < cells.size(); cell++) {
			layout.reply[cell] = cells.get(cell).reply();
			layout.relay[cell] = cells.get(cell).relay();
		}
		return layout;
	}

	/** Some of these cells, in the order given. */
	PostLayout only(int[] chosen) {
		var ofMade = new boolean[chosen.length];
		var ofReply = new boolean[chosen.length];
		var ofRelay = new boolean[chosen.length];
		for (int i = 0; i < chosen.length; i++) {
			ofMade[i] = made[chosen[i]];
			ofReply[i] = reply[chosen[i]];
			ofRelay[i] = relay[chosen[i]];
		}
		return new PostLayout(Arrays.stream(chosen).mapToObj(cells::get).toList(), ofMade, ofReply, ofRelay,
				Arrays.stream(chosen).map(it -> agency[it]).toArray(), Arrays.stream(chosen).map(it -> platform[it]).toArray(),
				Arrays.stream(chosen).map(it -> usage[it]).toArray(), Arrays.stream(chosen).mapToObj(sharing::get).toList());
	}

	int size() {
		return agency.length;
	}

	/** Returns who coded the usage; a usage that a scenario supposes has no person as coder. */
	CodedBy codedBy(int cell) {
		return codedBy[cell];
	}

	/** Position of a category in the theory, or {@link TheoryView#UNPLACED}. */
	int category(TheoryView theory, int cell) {
		return placed(theory).categories()[cell];
	}

	/** The category that was coded for the posts themselves, likewise. */
	int coded(TheoryView theory, int cell) {
		return placed(theory).coded()[cell];
	}

	private TheoryLayout placed(TheoryView theory) {
		for (TheoryLayout it : placed) {
			if (it.theory() == theory) {
				return it;
			}
		}
		var found = theories.contains(theory.facet()) || theory.facet().isUsage() ? byOwnCodes(theory) : byUsages(theory);
		// Two threads may both have worked it out; either is right.
		TheoryLayout[] more = Arrays.copyOf(placed, placed.length + 1);
		more[more.length - 1] = found;
		placed = more;
		return found;
	}

	/** In a theory in which no post has a code of its own. */
	private TheoryLayout byUsages(TheoryView theory) {
		int[] coded = new int[size()];
		Arrays.fill(coded, TheoryView.UNPLACED);
		int[] categories = new int[size()];
		for (int cell = 0; cell < categories.length; cell++) {
			categories[cell] = usage[cell] == StudyView.NONE ? TheoryView.UNPLACED : theory.categoryOf(usage[cell], platform[cell]);
		}
		return new TheoryLayout(theory, coded, categories, new boolean[size()], codedBy);
	}

	private TheoryLayout byOwnCodes(TheoryView theory) {
		int[] coded = new int[size()];
		int[] categories = new int[size()];
		boolean[] open = new boolean[size()];
		CodedBy[] coders = new CodedBy[size()];
		for (int cell = 0; cell < categories.length; cell++) {
			coded[cell] = read(theory, cell);
			CodedBy own = cells.get(cell).by(theory.facet());
			open[cell] = !made[cell] && own == CodedBy.OPEN;
			coders[cell] = coded[cell] != TheoryView.UNPLACED || open[cell] ? own : codedBy[cell];
			categories[cell] = coded[cell] != TheoryView.UNPLACED ? coded[cell]
					: usage[cell] == StudyView.NONE || open[cell] ? TheoryView.UNPLACED : theory.categoryOf(usage[cell], platform[cell]);
		}
		return new TheoryLayout(theory, coded, categories, open, coders);
	}

	/** True where persons coded the posts themselves differently in a theory. */
	boolean isOpen(TheoryView theory, int cell) {
		return placed(theory).open()[cell];
	}

	/**
	 * Returns who decided the place of a cell's posts in a theory: the coder of the posts themselves, otherwise the
	 * coder of their usage.
	 */
	CodedBy codedBy(TheoryView theory, int cell) {
		return placed(theory).coders()[cell];
	}

	private int read(TheoryView theory, int cell) {
		if (made[cell]) {
			return TheoryView.UNPLACED;
		}
		String coded = cells.get(cell).code(theory.facet());
		for (int i = 0; !coded.isEmpty() && i < theory.categories().size(); i++) {
			if (theory.categories().get(i).id().equals(coded)) {
				return i;
			}
		}
		return TheoryView.UNPLACED;
	}
}
