// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.model.Presence;
import org.palier.model.Run;
import org.palier.model.Study;
import org.palier.study.runs.StudyRuns;

/**
 * The platforms that earlier lists of the same kind covered. Such lists are complete, were read by the same importer, and
 * share a government and a platform with the newer list. Where the newer list has no row for such a platform, it says that
 * nobody is there.
 */
final class CoveredPlatforms {

	private record Reach(Set<String> platforms, Set<String> jurisdictions) {
	}

	private final Map<String, Reach> lists = new HashMap<>();

	/** @param kind id of the importer; empty when nobody knows */
	CoveredPlatforms(Study study, String kind) {
		if (kind.isEmpty()) {
			return;
		}
		Set<String> active = StudyRuns.active(study);
		study.getRuns().stream().filter(it -> it.isComplete() && active.contains(it.getId()) && isOf(it, kind))
				.forEach(it -> lists.put(it.getId(), new Reach(new HashSet<>(), new HashSet<>())));
		if (!lists.isEmpty()) {
			Agencies.of(study).forEach(
					agency -> agency.getPresences().stream().filter(it -> it.getPlatform() != null).forEach(it -> look(agency, it)));
		}
	}

	private static boolean isOf(Run run, String kind) {
		return KnownAccounts.text(run.getLabel()).endsWith(ImportedFile.ofKind(kind));
	}

	private void look(Agency agency, Presence presence) {
		presence.getHistory().observations().forEach(it -> {
			Reach reach = it.run() == null ? null : lists.get(it.run());
			if (reach != null) {
				reach.platforms().add(presence.getPlatform().getId());
				reach.jurisdictions().add(((Jurisdiction) agency.eContainer()).getId());
			}
		});
	}

	/** The platforms that a newer list covers without a row. @param platforms of which it has rows @param jurisdictions of which it speaks */
	Set<String> beside(Set<String> platforms, Set<String> jurisdictions) {
		var beside = new LinkedHashSet<String>();
		lists.values().stream().filter(it -> it.platforms().stream().anyMatch(platforms::contains))
				.filter(it -> it.jurisdictions().stream().anyMatch(jurisdictions::contains)).forEach(it -> beside.addAll(it.platforms()));
		beside.removeAll(platforms);
		return beside;
	}
}
