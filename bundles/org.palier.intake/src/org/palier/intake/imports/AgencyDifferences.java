// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.CensusChanges.Changed;
import org.palier.intake.imports.CensusFact.AgencyFact;
import org.palier.model.Agency;
import org.palier.study.fields.OwnValues;
import org.palier.study.history.HeldFields;

/** The fields of an agency that a list states differently; fields that it leaves out do not change. */
final class AgencyDifferences {

	private final Agency agency;
	private final List<Changed> found = new ArrayList<>();

	private AgencyDifferences(Agency agency) {
		this.agency = agency;
	}

	/** @param agency null when the census does not have it: then everything about it is new, and nothing is different */
	static List<Changed> of(@Nullable Agency agency, AgencyFact fact) {
		if (agency == null) {
			return List.of();
		}
		var differences = new AgencyDifferences(agency);
		Bilingual name = Bilingual.of(agency.getName());
		differences.field("name.fr", name.fr(), fact.name().fr());
		differences.field("name.en", name.en(), fact.name().en());
		differences.field("acronym.fr", Bilingual.of(agency.getAcronym()).fr(), fact.acronym().fr());
		differences.field("acronym.en", Bilingual.of(agency.getAcronym()).en(), fact.acronym().en());
		differences.field("category", agency.getCategory() == null ? "" : agency.getCategory().getId(), fact.category());
		differences.field("size", Objects.toString(agency.getSize(), ""), Objects.toString(fact.size(), ""));
		differences.field("field", agency.getField(), fact.field());
		differences.field("webSite", agency.getWebSite(), fact.webSite());
		differences.field("parent", agency.getParent() == null ? "" : agency.getParent().getId(), fact.parent());
		var known = new OwnValues(agency);
		new TreeMap<>(fact.own()).forEach((field, value) -> differences.field(HeldFields.OWN + field, known.text(field), value));
		return differences.found;
	}

	/** The fact without the fields that stay as they are. @param kept as {@link #of} names them */
	static AgencyFact without(Set<String> kept, AgencyFact fact) {
		return new AgencyFact(fact.agency(), fact.jurisdiction(), left("name", kept, fact.name()), left("acronym", kept, fact.acronym()),
				fact.otherNames(), fact.externalIds(), kept.contains("category") ? "" : fact.category(),
				kept.contains("size") ? null : fact.size(), kept.contains("field") ? "" : fact.field(),
				kept.contains("webSite") ? "" : fact.webSite(), kept.contains("parent") ? "" : fact.parent(), fact.unmatched(),
				left(kept, fact.own()));
	}

	private static Map<String, String> left(Set<String> kept, Map<String, String> own) {
		return own.entrySet().stream().filter(it -> !kept.contains(HeldFields.OWN + it.getKey()))
				.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static Bilingual left(String field, Set<String> kept, Bilingual text) {
		return new Bilingual(kept.contains(field + ".fr") ? "" : text.fr(), kept.contains(field + ".en") ? "" : text.en());
	}

	private void field(String name, @Nullable String was, String is) {
		String old = KnownAccounts.text(was);
		if (!is.isEmpty() && !is.equals(old)) {
			found.add(new Changed(agency.getId(), name, old, is));
		}
	}
}
