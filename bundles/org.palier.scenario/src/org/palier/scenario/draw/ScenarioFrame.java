// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.AgencyCategory;
import org.palier.model.AgencyFilter;
import org.palier.model.Jurisdiction;
import org.palier.model.Merger;
import org.palier.model.NewAgency;
import org.palier.model.Platform;
import org.palier.model.PlatformAppears;
import org.palier.model.ScenarioChange;
import org.palier.model.Study;
import org.palier.model.Usage;
import org.palier.numbers.view.StudyView.AgencyView;
import org.palier.numbers.view.StudyView.PlatformView;
import org.palier.numbers.view.StudyView;

/**
 * The rows and columns that a scenario works on: the agencies of the study and then the new ones, the platforms of the
 * study and then the new ones. Each part is in order of its ids so that the order of changes does not show. Agencies
 * that end keep their row; the view of the scenario leaves it out.
 */
final class ScenarioFrame {

	private final StudyView base;
	private final List<Agency> rows = new ArrayList<>();
	private final List<Integer> jurisdictions = new ArrayList<>();
	private final List<Platform> columns = new ArrayList<>();
	private final Map<Object, Integer> positions = new HashMap<>();
	private final List<Integer> order;
	/** The first row of an agency that the view does not show. */
	private final int outside;

	/** @param base the view of the study as it stands */
	ScenarioFrame(Study study, StudyView base, List<ScenarioChange> changes) {
		this.base = base;
		Set<String> known = base.agencies().stream().map(AgencyView::id).collect(Collectors.toSet());
		for (int i = 0; i < study.getJurisdictions().size(); i++) {
			Jurisdiction jurisdiction = study.getJurisdictions().get(i);
			positions.put(jurisdiction, i);
			for (Agency agency : jurisdiction.getAgencies()) {
				if (known.contains(agency.getId())) {
					add(agency, i);
				}
			}
		}
		changes.stream().filter(NewAgency.class::isInstance).map(NewAgency.class::cast)
				.sorted(Comparator.comparing(it -> it.getAgency().getId()))
				.forEach(it -> add(it.getAgency(), positions.get(it.getJurisdiction())));
		outside = rows.size();
		// In a view from a date an agency may not exist: a change of it has no effect then.
		for (Jurisdiction jurisdiction : study.getJurisdictions()) {
			jurisdiction.getAgencies().stream().filter(it -> !known.contains(it.getId())).forEach(it -> add(it, positions.get(jurisdiction)));
		}
		columns.addAll(study.getPlatforms());
		changes.stream().filter(PlatformAppears.class::isInstance).map(it -> ((PlatformAppears) it).getPlatform())
				.sorted(Comparator.comparing(Platform::getId)).forEach(columns::add);
		number(columns);
		number(study.getUsages());
		number(study.getCategories());
		order = order(changes);
	}

	private void add(Agency agency, int jurisdiction) {
		positions.put(agency, rows.size());
		rows.add(agency);
		jurisdictions.add(jurisdiction);
	}

	private void number(List<?> things) {
		for (int i = 0; i < things.size(); i++) {
			positions.put(things.get(i), i);
		}
	}

	/** Rows that are left, jurisdiction by jurisdiction; those of the study in its order, a new one before the next greater id. */
	private List<Integer> order(List<ScenarioChange> changes) {
		Set<Integer> gone = new HashSet<>();
		changes.stream().filter(Merger.class::isInstance).map(Merger.class::cast)
				.forEach(it -> it.getAgencies().stream().filter(one -> one != it.getInto()).forEach(one -> gone.add(row(one))));
		List<Integer> left = new ArrayList<>();
		int known = base.agencies().size();
		for (int i = 0; i < base.jurisdictions().size(); i++) {
			int jurisdiction = i;
			List<Integer> here = new ArrayList<>(IntStream.range(0, known).filter(row -> jurisdictions.get(row) == jurisdiction).boxed()
					.toList());
			for (int row = known; row < outside; row++) {
				if (jurisdictions.get(row) == jurisdiction) {
					String id = rows.get(row).getId();
					int at = 0;
					while (at < here.size() && rows.get(here.get(at)).getId().compareTo(id) < 0) {
						at++;
					}
					here.add(at, row);
				}
			}
			here.removeIf(gone::contains);
			left.addAll(here);
		}
		return List.copyOf(left);
	}

	int rows() {
		return rows.size();
	}

	/** Rows that the study has itself. */
	int knownRows() {
		return base.agencies().size();
	}

	int platforms() {
		return columns.size();
	}

	String platformId(int platform) {
		return columns.get(platform).getId();
	}

	int usages() {
		return base.usages().size();
	}

	int jurisdictions() {
		return base.jurisdictions().size();
	}

	/** Returns the jurisdiction of a row. */
	int jurisdiction(int row) {
		return jurisdictions.get(row);
	}

	Agency agency(int row) {
		return rows.get(row);
	}

	int row(Agency agency) {
		return positions.get(agency);
	}

	/** Position of a platform; {@link StudyView#NONE} for null, which means all. */
	int platform(@Nullable Platform platform) {
		return platform == null ? StudyView.NONE : positions.get(platform);
	}

	/** Position of a usage; {@link StudyView#NONE} for null. */
	int usage(@Nullable Usage usage) {
		return usage == null ? StudyView.NONE : positions.get(usage);
	}

	/** Rows of the view of the scenario, in its order. */
	List<Integer> order() {
		return order;
	}

	/** True when the view has the same agencies in the same order as that of the study. */
	boolean sameAgencies() {
		return order.size() == knownRows() && outside == knownRows();
	}

	/** Whether a filter lets an agency through; none lets every one. */
	boolean matches(@Nullable AgencyFilter filter, int row) {
		if (filter == null) {
			return true;
		}
		Agency agency = rows.get(row);
		Integer size = agency.getSize();
		return fits(filter.getCategories(), agency.getCategory())
				&& (filter.getJurisdictions().isEmpty()
						|| filter.getJurisdictions().stream().anyMatch(it -> positions.get(it).intValue() == jurisdictions.get(row)))
				&& fits(filter.getFields(), agency.getField())
				&& (filter.getMinimumSize() == null || size != null && size >= filter.getMinimumSize())
				&& (filter.getMaximumSize() == null || size != null && size <= filter.getMaximumSize());
	}

	private static boolean fits(List<?> wanted, @Nullable Object found) {
		return wanted.isEmpty() || wanted.contains(found);
	}

	/** The agencies of the view of the scenario. */
	List<AgencyView> agencyViews() {
		return sameAgencies() ? base.agencies() : order.stream().map(this::view).toList();
	}

	/** The agency of a row. */
	AgencyView view(int row) {
		if (row < knownRows()) {
			return base.agencies().get(row);
		}
		Agency agency = rows.get(row);
		AgencyCategory category = agency.getCategory();
		return new AgencyView(agency.getId(), Bilingual.of(agency.getName()), jurisdictions.get(row),
				category == null ? StudyView.NONE : positions.getOrDefault(category, StudyView.NONE),
				Objects.requireNonNullElse(agency.getSize(), StudyView.NONE), Objects.requireNonNullElse(agency.getField(), ""),
				agency.isUnmatched(), true);
	}

	/** The agency of each row. */
	List<AgencyView> rowViews() {
		return IntStream.range(0, rows.size()).mapToObj(this::view).toList();
	}

	/** The codebook. */
	List<StudyView.Named> usageViews() {
		return base.usages();
	}

	/** The platforms of the view of the scenario. */
	List<PlatformView> platformViews() {
		List<PlatformView> views = new ArrayList<>(base.platforms());
		columns.subList(base.platforms().size(), columns.size()).forEach(it -> views
				.add(new PlatformView(it.getId(), Bilingual.of(it.getName()), Objects.requireNonNullElse(it.getColor(), ""))));
		return views;
	}
}
