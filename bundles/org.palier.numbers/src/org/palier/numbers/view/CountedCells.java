// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.palier.ground.table.CellFilter.Coding;
import org.palier.ground.table.CellFilter.Search;
import org.palier.ground.table.CellFilter;
import org.palier.ground.table.Counted;
import org.palier.model.FindingStep;
import org.palier.model.PresenceStatus;

/** Finds the cells, agencies and usages of a census that a number counts. Immutable. */
public final class CountedCells {

	private final StudyView view;

	/** @param view in which the number was counted */
	public CountedCells(StudyView view) {
		this.view = view;
	}

	/** How many things a number counts here. @throws IllegalArgumentException for posts: the corpus counts these */
	public long count(Counted counted) {
		return switch (counted) {
		case Counted.Cells it -> agencies(it.cells()).mapToLong(agency -> cells(it.cells(), agency)).sum();
		case Counted.Agencies it -> agencies(it.cells()).filter(agency -> isAmong(it, agency)).count();
		case Counted.Usages it -> agencies(it.cells()).mapToLong(agency -> usages(it, agency)).sum();
		case Counted.Posts it -> throw notHere(it);
		};
	}

	/** The agencies of which a number counts something, by position, in the order of the census. @throws IllegalArgumentException for posts */
	public List<Integer> agencies(Counted counted) {
		return switch (counted) {
		case Counted.Cells it -> agencies(it.cells(), agency -> cells(it.cells(), agency) > 0);
		case Counted.Agencies it -> agencies(it.cells(), agency -> isAmong(it, agency));
		case Counted.Usages it -> agencies(it.cells(), agency -> usages(it, agency) > 0);
		case Counted.Posts it -> throw notHere(it);
		};
	}

	/** On which platforms, by position, a number counts something of an agency that it counts. @throws IllegalArgumentException for posts */
	public List<Integer> platforms(Counted counted, int agency) {
		IntPredicate wanted = switch (counted) {
		case Counted.Cells it -> platform -> isWanted(it.cells(), agency, platform);
		case Counted.Agencies it -> platform -> isWanted(it.cells(), agency, platform);
		case Counted.Usages it -> platform -> isWanted(it.cells(), agency, platform) && shown(it.usages(), agency, platform) > 0;
		case Counted.Posts it -> throw notHere(it);
		};
		return IntStream.range(0, view.platforms().size()).filter(wanted).boxed().toList();
	}

	private static IllegalArgumentException notHere(Counted.Posts posts) {
		return new IllegalArgumentException("posts are no cells: " + posts.filter());
	}

	private List<Integer> agencies(CellFilter filter, IntPredicate wanted) {
		return agencies(filter).filter(wanted).boxed().toList();
	}

	/** Agencies of which a filter may want cells. */
	private IntStream agencies(CellFilter filter) {
		int jurisdiction = position(view.jurisdictions(), filter.jurisdiction());
		int category = filter.category().equals(CellFilter.NONE) ? StudyView.NONE : position(view.categories(), filter.category());
		if (!filter.category().isEmpty() && category == StudyView.NONE && !filter.category().equals(CellFilter.NONE)) {
			return IntStream.empty();
		}
		return IntStream.range(0, view.agencies().size()).filter(it -> {
			StudyView.AgencyView agency = view.agencies().get(it);
			return agency.there() && (filter.jurisdiction().isEmpty() || agency.jurisdiction() == jurisdiction)
					&& (filter.category().isEmpty() || agency.category() == category)
					&& (filter.agencies().isEmpty() || filter.agencies().contains(agency.id())) && (!filter.framed() || view.isCounted(it));
		});
	}

	/** @return {@link StudyView#NONE} for what the study lacks */
	private static int position(List<StudyView.Named> things, String id) {
		return things.stream().map(StudyView.Named::id).toList().indexOf(id);
	}

	private boolean isAmong(Counted.Agencies counted, int agency) {
		int cells = cells(counted.cells(), agency);
		return cells >= counted.least() && cells <= counted.most();
	}

	private int cells(CellFilter filter, int agency) {
		return (int) IntStream.range(0, view.platforms().size()).filter(platform -> isWanted(filter, agency, platform)).count();
	}

	private long usages(Counted.Usages counted, int agency) {
		return IntStream.range(0, view.platforms().size()).filter(platform -> isWanted(counted.cells(), agency, platform))
				.mapToLong(platform -> shown(counted.usages(), agency, platform)).sum();
	}

	private long shown(Map<String, Set<String>> usages, int agency, int platform) {
		Set<String> wanted = usages.getOrDefault(view.platforms().get(platform).id(), Set.of());
		return IntStream.range(0, view.usages().size())
				.filter(it -> wanted.contains(view.usages().get(it).id()) && view.shows(agency, platform, it)).count();
	}

	private boolean isWanted(CellFilter filter, int agency, int platform) {
		PresenceStatus status = view.status(agency, platform);
		Coding coding = filter.coding();
		Search search = filter.search();
		return (filter.platforms().isEmpty() || filter.platforms().contains(view.platforms().get(platform).id()))
				&& (filter.status().isEmpty() || filter.status().contains(status)) && (coding == null || isCoded(coding, agency, platform))
				&& (search == null || isLookedFor(search, status, agency, platform));
	}

	private boolean isCoded(Coding wanted, int agency, int platform) {
		if (!view.isCoded(agency, platform)) {
			return false;
		}
		int usage = position(view.usages(), wanted.usage());
		return switch (wanted.said()) {
		case CODED -> true;
		case SHOWN -> usage >= 0 && view.shows(agency, platform, usage);
		case SPLIT -> usage >= 0 && isSplit(agency, platform, usage);
		case SETTLED -> usage < 0 || !isSplit(agency, platform, usage);
		};
	}

	private boolean isSplit(int agency, int platform, int usage) {
		long open = view.cells().open(agency * view.platforms().size() + platform, usage / Long.SIZE);
		return (open >>> usage % Long.SIZE & 1) != 0 && !view.shows(agency, platform, usage);
	}

	private boolean isLookedFor(Search wanted, PresenceStatus status, int agency, int platform) {
		StepsOfCell steps = view.cells().steps(agency * view.platforms().size() + platform);
		FindingStep step = wanted.step();
		boolean looked = step == null ? steps.looked() : steps.lookedIn(step);
		return switch (wanted.kind()) {
		case LOOKED -> looked;
		case NOT_LOOKED -> !looked;
		case FOUND -> status == PresenceStatus.PRESENT && (step == null ? steps.foundIn() != null : steps.foundIn() == step);
		};
	}
}
