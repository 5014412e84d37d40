// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.palier.study.releases.Release;
import org.palier.study.releases.ReleaseLedger;
import org.palier.study.runs.StudyFolder;

/**
 * Something that went out and tells of an interview, so that who got it can be told when that interview is withdrawn or asked about.
 *
 * @param release entry of the ledger of releases
 * @param certain whether the keyed id of the interview stands in it; false where the entry names none, or names them under a key that is
 * not at hand
 */
public record WentOut(Release release, boolean certain) {

	/** Under which the ids of interviews are keyed. */
	private static final String INTERVIEW = "interview";

	/** The id by which the ledger knows an interview. @param interview its id in the study */
	public static String id(PrivacyKey key, String interview) {
		return key.pseudonyms().ofItem(INTERVIEW, interview);
	}

	/**
	 * Everything that went out of a study and tells of an interview, the oldest first; entries that are struck are left out.
	 *
	 * @param interview its id in the study
	 * @param key       of the ids; empty where none is at hand
	 */
	public static List<WentOut> of(StudyFolder folder, String interview, Optional<PrivacyKey> key) throws IOException {
		Optional<String> id = key.map(it -> id(it, interview));
		String own = key.map(PrivacyKey::fingerprint).orElse("");
		return ReleaseLedger.of(folder).holding().stream().filter(it -> it.names() || !it.groups().isEmpty() || !it.interviews().isEmpty())
				.map(it -> new WentOut(it, id.filter(it.interviews()::contains).isPresent()))
				.filter(it -> it.certain() || it.release().interviews().isEmpty() || !it.release().key().equals(own)).toList();
	}
}
