// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.palier.study.runs.StudyFolder;

/** Looks for passages of texts in the files of a study, however a format writes them; the passages themselves are not kept. Immutable. */
public final class PassageSearch {

	private final NameSearch search;

	private PassageSearch(NameSearch search) {
		this.search = search;
	}

	/**
	 * The files and runs in which passages were found.
	 *
	 * @param files     of the study that hold one, for a person to delete or keep: reports, models, and what somebody put there
	 * @param unknown   files that cannot be looked into
	 * @param handedOut ids of the runs by which data left the study, with how
	 * @param versions  the folder in which a git keeps versions of the study; empty when there is none
	 */
	public record PassageTraces(List<Path> files, List<Path> unknown, List<String> handedOut, Optional<Path> versions) {
	}

	/** @param passages those of fewer than sixteen letters are found in other words, and are left out */
	public static PassageSearch of(Collection<String> passages) {
		var gathering = new ErasedContent.Gathering();
		passages.forEach(gathering::text);
		return new PassageSearch(new NameSearch(Set.of(), gathering.whole()));
	}

	/** Searches the folder of a study, but for texts of interviews. Changes nothing. */
	public PassageTraces in(StudyFolder folder) throws IOException {
		StudyTraces.Listed listed = new StudyTraces(folder, search, Set.of(), null).list();
		return new PassageTraces(listed.others(), listed.unknown(), ErasurePlan.handedOut(folder), ErasurePlan.versions(folder));
	}
}
