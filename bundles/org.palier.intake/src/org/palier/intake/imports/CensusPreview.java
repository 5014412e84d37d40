// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.CensusFact.AccountFact;
import org.palier.intake.imports.CensusFact.AgencyFact;
import org.palier.intake.imports.CensusFact.CategoryFact;
import org.palier.intake.imports.CensusFact.JurisdictionFact;
import org.palier.intake.imports.CensusFact.PresenceFact;
import org.palier.intake.imports.CensusFact.SharedAccountFact;
import org.palier.model.PresenceStatus;

/**
 * The agencies and presences that a file would bring, before anything is written.
 *
 * @param agencies all that it names
 * @param fresh    those of them that the study does not have
 * @param accounts different accounts
 * @param cells    cells of each status
 * @param coded    pages of which the file says what they are for
 * @param first    the first agencies, in the order of the file
 */
public record CensusPreview(int agencies, int fresh, int accounts, Map<PresenceStatus, Integer> cells, int coded, List<Body> first) {

	private static final int SHOWN = 200;

	/**
	 * An agency.
	 *
	 * @param fresh        true when the study does not have it
	 * @param jurisdiction its name
	 * @param category     its name; empty for none
	 * @param cells        statements on it, by id of the platform
	 */
	public record Body(String id, Bilingual name, boolean fresh, Bilingual jurisdiction, Bilingual category, Map<String, Cell> cells) {
	}

	/**
	 * The statement on an agency on a platform.
	 *
	 * @param account handle, else address; empty when none is given
	 * @param usages names of what the page is for
	 */
	public record Cell(PresenceStatus status, String account, List<Bilingual> usages) {
		/** Copies its list. */
		public Cell {
			usages = List.copyOf(usages);
		}
	}

	/** Copies its collections. */
	public CensusPreview {
		cells = Map.copyOf(cells);
		first = List.copyOf(first);
	}

	/** The preview of a file that was read. @param directory against which it was read */
	public static CensusPreview of(ImportResult result, CensusDirectory directory) {
		return new Gathering(directory).of(result.facts());
	}

	private static final class Gathering {

		private final CensusDirectory directory;
		private final Map<String, AgencyFact> agencies = new LinkedHashMap<>();
		private final Map<String, Map<String, Cell>> cells = new HashMap<>();
		private final Map<String, Bilingual> jurisdictions;
		private final Map<String, Bilingual> categories;
		private final Set<String> coded = new HashSet<>();
		private int accounts;

		Gathering(CensusDirectory directory) {
			this.directory = directory;
			this.jurisdictions = new HashMap<>(directory.jurisdictions());
			this.categories = new HashMap<>(directory.categories());
		}

		CensusPreview of(List<CensusFact> facts) {
			for (CensusFact fact : facts) {
				switch (fact) {
				case AgencyFact it -> agencies.put(it.agency(), it);
				case PresenceFact it -> {
					List<String> usages = it.usages();
					cell(it.agency(), it.platform(), new Cell(it.status(), "",
							usages == null ? List.of() : usages.stream().map(id -> directory.usages().getOrDefault(id, Bilingual.same(id))).toList()));
					if (usages != null) {
						coded.add(it.agency() + "\n" + it.platform());
					}
				}
				case AccountFact it -> {
					accounts++;
					cell(it.agency(), it.platform(), account(it.handle(), it.url()));
				}
				case SharedAccountFact it -> cell(it.agency(), it.platform(), account(it.handle(), it.url()));
				case JurisdictionFact it -> jurisdictions.putIfAbsent(it.jurisdiction(), it.name());
				case CategoryFact it -> categories.putIfAbsent(it.category(), it.name());
				default -> {
					// Says nothing of an agency.
				}
				}
			}
			var counts = new EnumMap<PresenceStatus, Integer>(PresenceStatus.class);
			cells.values().forEach(all -> all.values().forEach(it -> counts.merge(it.status(), 1, Integer::sum)));
			List<Body> first = new ArrayList<>();
			agencies.values().stream().limit(SHOWN).map(this::body).forEach(first::add);
			int fresh = (int) agencies.keySet().stream().filter(it -> !directory.hasAgency(it)).count();
			return new CensusPreview(agencies.size(), fresh, accounts, counts, coded.size(), first);
		}

		private static Cell account(String handle, String url) {
			return new Cell(PresenceStatus.PRESENT, handle.isEmpty() ? url : handle, List.of());
		}

		/** Presence wins, and of accounts the first is shown. */
		private void cell(String agency, String platform, Cell cell) {
			cells.computeIfAbsent(agency, it -> new LinkedHashMap<>()).merge(platform, cell,
					Gathering::both);
		}

		private static Cell both(Cell one, Cell other) {
			Cell said = one.status() != PresenceStatus.PRESENT || one.account().isEmpty() && other.status() == PresenceStatus.PRESENT ? other : one;
			return new Cell(said.status(), said.account(), other.usages().isEmpty() ? one.usages() : other.usages());
		}

		private Body body(AgencyFact fact) {
			Bilingual name = fact.name().isEmpty() ? directory.nameOf(fact.agency()) : fact.name();
			return new Body(fact.agency(), name, !directory.hasAgency(fact.agency()), named(jurisdictions, fact.jurisdiction()),
					named(categories, fact.category()), Map.copyOf(cells.getOrDefault(fact.agency(), Map.of())));
		}

		private static Bilingual named(Map<String, Bilingual> names, String id) {
			return names.getOrDefault(id, Bilingual.same(id));
		}
	}
}
