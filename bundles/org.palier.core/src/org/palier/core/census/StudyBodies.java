// SPDX-License-Identifier: EPL-2.0
package org.palier.core.census;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.palier.core.frame.Body;
import org.palier.core.frame.BodyMatcher;
import org.palier.core.frame.Thresholds;
import org.palier.core.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.ExternalId;
import org.palier.model.Identified;
import org.palier.model.Jurisdiction;
import org.palier.model.Study;

/**
 * The agencies of a study as bodies that names are compared with.
 *
 * @since 0.2.0
 */
public final class StudyBodies {

	private StudyBodies() {
	}

	/** An agency by its names, ids and parent. @param shared what it may have in common with others besides */
	public static Body of(Agency agency, Set<Body.Trait> shared) {
		Bilingual name = Bilingual.of(agency.getName());
		Bilingual acronym = Bilingual.of(agency.getAcronym());
		var names = new ArrayList<>(List.of(name.fr(), name.en()));
		names.addAll(agency.getOtherNames());
		var ids = new HashMap<String, String>();
		for (ExternalId id : agency.getExternalIds()) {
			ids.put(id.getScheme(), Objects.requireNonNullElse(id.getValue(), ""));
		}
		String jurisdiction = agency.eContainer() instanceof Identified holder ? holder.getId() : "";
		return new Body(agency.getId(), jurisdiction, names, List.of(acronym.fr(), acronym.en()), ids,
				agency.getParent() == null ? "" : agency.getParent().getId(), "", shared, !agency.isUnmatched());
	}

	/** The names of each jurisdiction by its id. */
	public static Map<String, List<String>> jurisdictions(Study study) {
		var names = new HashMap<String, List<String>>();
		for (Jurisdiction jurisdiction : study.getJurisdictions()) {
			Bilingual name = Bilingual.of(jurisdiction.getName());
			names.put(jurisdiction.getId(), List.of(name.fr(), name.en()));
		}
		return names;
	}

	/** Finds bodies among the agencies of a study as they are now. */
	public static BodyMatcher matcher(Study study) {
		return new BodyMatcher(Agencies.of(study).map(it -> of(it, Set.of())).toList(), jurisdictions(study), Thresholds.OF_PALIER);
	}
}
