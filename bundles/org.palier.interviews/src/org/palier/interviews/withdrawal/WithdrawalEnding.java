// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.withdrawal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.palier.ground.text.Bilingual;
import org.palier.intake.privacy.ErasureReceipt;
import org.palier.intake.privacy.PassageSearch;
import org.palier.intake.privacy.PrivacyKey;
import org.palier.intake.privacy.WentOut;
import org.palier.model.Study;
import org.palier.study.runs.StudyFolder;

/**
 * The steps of a withdrawal that remain once the study is saved. Earlier states of the study are cleaned, files that a
 * person wants to delete are deleted, and the receipt is written.
 *
 * @param withdrawal of an interview
 * @param quoted     where it was quoted, looked up while its words were known
 * @param deletes    whether the files that quote it are deleted
 * @param key        file of the key under which releases know the interview; empty for the one that the environment names
 * @param by         who gave the order, as the person or the machine says it
 */
public record WithdrawalEnding(Withdrawal withdrawal, PassageSearch.PassageTraces quoted, boolean deletes, Optional<Path> key, String by) {

	/** The result of the last steps. @param files all files that were deleted or cleaned @param receipt beside the manifest of the run */
	public record Ended(long files, Path receipt) {
	}

	/**
	 * Ends it.
	 * @param study as it is saved
	 * @param locale of the receipt
	 * @throws IOException when a file cannot be cleaned, deleted or written
	 */
	public Ended end(StudyFolder folder, Study study, Withdrawal.Outcome outcome, Locale locale) throws IOException {
		long files = outcome.files() + withdrawal.cleanBackups(folder);
		if (deletes) {
			for (Path file : quoted.files()) {
				files += Files.deleteIfExists(file) ? 1 : 0;
			}
		}
		List<String> kept = Stream.concat(deletes ? Stream.<Path>of() : quoted.files().stream(), quoted.unknown().stream())
				.map(it -> folder.path().relativize(it).toString()).toList();
		List<WentOut> released = WentOut.of(folder, withdrawal.interview(), PrivacyKey.atHand(key));
		Path receipt = new ErasureReceipt(Bilingual.of(study.getName()), outcome.run(), outcome.at(), by,
				ErasureReceipt.interview(withdrawal.interview()), 0, 0, 0, files, kept,
				WentOut.unknown(folder, quoted.handedOut(), false), released.stream().map(WentOut::ofInterview).toList(), quoted.versions().isPresent(),
				true).write(folder, locale);
		return new Ended(files, receipt);
	}
}
