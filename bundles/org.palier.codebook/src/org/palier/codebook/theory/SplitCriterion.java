// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.theory;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.Identified;
import org.palier.model.Presence;
import org.palier.model.Study;
import org.palier.numbers.view.PostCounts;

/** The criterion by which codings go to the parts of a split usage: a coding alone does not say which part it means. */
public enum SplitCriterion {
	/** By the platform. */
	PLATFORM(it -> null),
	/** By the jurisdiction of the agency. */
	JURISDICTION(agency -> (Identified) agency.eContainer()),
	/** By the category of the agency. */
	AGENCY_CATEGORY(Agency::getCategory),
	/** Agency by agency. */
	AGENCY(agency -> agency);

	private final Function<Agency, @Nullable Identified> group;

	SplitCriterion(Function<Agency, @Nullable Identified> group) {
		this.group = group;
	}

	/** The name that readers see. */
	public Bilingual word() {
		return PackPart.WORDS.text("criterion." + name().toLowerCase(Locale.ROOT));
	}

	/** The groups that a study has, in its order; agencies by name in French. */
	public List<Identified> groups(Study study) {
		return switch (this) {
		case PLATFORM -> List.copyOf(study.getPlatforms());
		case JURISDICTION -> List.copyOf(study.getJurisdictions());
		case AGENCY_CATEGORY -> List.copyOf(study.getCategories());
		case AGENCY -> agencies(study).sorted(Comparator.comparing(it -> PackPart.name(it).fr())).map(Identified.class::cast).toList();
		};
	}

	/** The group of a presence; null for one that is in none, e.g. because its agency has no category. */
	@Nullable Identified of(Presence presence) {
		return switch (this) {
		case PLATFORM -> presence.getPlatform();
		default -> presence.eContainer() instanceof Agency agency && agency.eContainer() != null ? group.apply(agency) : null;
		};
	}

	/** Ids of the agencies of a group. @param chosen a group of {@link #groups} */
	List<String> agencies(Study study, Identified chosen) {
		return agencies(study).filter(it -> group.apply(it) == chosen).map(Agency::getId).toList();
	}

	private static Stream<Agency> agencies(Study study) {
		return Agencies.of(study);
	}

	/** Whether posts can only follow once the corpus is counted: they come to agencies by attribution. */
	public boolean needs(PostCounts counts) {
		return this != PLATFORM && counts.agencies().isEmpty();
	}
}
