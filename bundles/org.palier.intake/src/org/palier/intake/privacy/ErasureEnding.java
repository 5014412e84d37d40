// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.palier.corpus.ErasedPosts;
import org.palier.ground.text.Bilingual;
import org.palier.model.Study;
import org.palier.study.runs.StudyFolder;

/**
 * The last steps of an erasure of posts, once the study is saved. Files that a person wants to go are deleted, and the
 * receipt is written. Only then the study does not say any more that the erasure has begun. When a process is killed in
 * between, the erasure can still be ended.
 *
 * @param plan    of the erasure
 * @param beside  traces beside the corpus, looked up before anything went
 * @param deletes whether the other files of the study with traces are deleted
 * @param by      who gave the order, as the person or the machine says it
 */
public record ErasureEnding(ErasurePlan plan, ErasurePlan.Beside beside, boolean deletes, String by) {

	/**
	 * Ends it.
	 *
	 * @param study  as it is saved
	 * @param locale of the receipt
	 * @return the receipt, beside the manifest of the run
	 * @throws IOException when a file cannot be deleted or written; then the study still says that the erasure has begun
	 */
	public Path end(StudyFolder folder, Study study, EraseRun.Outcome outcome, Locale locale) throws IOException {
		if (deletes) {
			for (Path file : beside.others()) {
				Files.deleteIfExists(file);
			}
		}
		List<Path> kept = Stream.of(deletes ? List.<Path>of() : beside.others(), beside.unknown(), beside.interviews())
				.flatMap(List::stream).toList();
		ErasedPosts erased = outcome.erased();
		Path receipt = new ErasureReceipt(Bilingual.of(study.getName()), outcome.run(), outcome.at(), by,
				ErasureReceipt.asked(folder, plan, outcome.run()), erased.posts(), erased.codings(), erased.changed(),
				outcome.files() + (deletes ? beside.others().size() : 0),
				kept.stream().map(it -> plan.withoutNames(folder.path().relativize(it).toString())).toList(),
				WentOut.unknown(folder, beside.handedOut(), true),
				WentOut.ofPosts(folder, erased.runs()).stream().map(WentOut::ofPosts).toList(), beside.versions().isPresent(), false)
				.write(folder, locale);
		new EraseRun(plan).end(folder, outcome.run());
		return receipt;
	}
}
