// SPDX-License-Identifier: EPL-2.0
package org.palier.search;

import java.util.Set;
import java.util.stream.Collectors;

import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.Platform;
import org.palier.model.Study;
import org.palier.study.filter.StudyFilter;

/**
 * The things that are in a part of a study: bodies, and what is said of them. Memos, pages of the help and things that concern no agency
 * are in every part.
 */
public final class EntriesOfPart {

	private final boolean all;
	private final Set<String> agencies;
	private final Set<String> platforms;

	/** Looks at the study once, in the thread that owns it. */
	public EntriesOfPart(Study study, StudyFilter filter) {
		all = filter.isOfAllAgencies();
		agencies = all ? Set.of() : Agencies.of(study).filter(filter::wants).map(Agency::getId).collect(Collectors.toSet());
		platforms = study.getPlatforms().stream().filter(filter::wants).map(Platform::getId).collect(Collectors.toSet());
	}

	/** True when a thing is in the part. */
	public boolean has(SearchEntry thing) {
		boolean ofAgency = all || thing.agency().isEmpty() || agencies.contains(thing.agency());
		return ofAgency && (!(thing.place() instanceof HitTarget.Cell cell) || platforms.contains(cell.platform()));
	}
}
