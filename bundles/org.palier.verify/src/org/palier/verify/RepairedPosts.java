// SPDX-License-Identifier: EPL-2.0
package org.palier.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.SortedMap;

import org.palier.coding.exchange.CodingsImport;
import org.palier.corpus.Corpus;
import org.palier.detection.fetch.FetchedPosts;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Explained;
import org.palier.ground.text.ExplainedException;
import org.palier.ground.text.Wording;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.Importer;
import org.palier.intake.imports.PostImport;
import org.palier.intake.imports.PostImportResult;
import org.palier.intake.imports.RejectedRows;
import org.palier.intake.privacy.PrivacyTerms;
import org.palier.intake.privacy.StudyErasures;
import org.palier.model.Study;
import org.palier.study.runs.Import;
import org.palier.study.runs.RunManifest;

/**
 * Brings the posts of imports into a corpus again.
 *
 * @param repair what is at hand
 * @param study  whose corpus it is
 * @param again  gets them
 * @param places a folder in which files may stand for a while
 */
record RepairedPosts(StudyRepair repair, Study study, Corpus again, Path places) {

	private static final Wording WORDS = Verification.WORDS;

	/** Reads the file of an import again; nothing for a run that brought no posts. */
	Optional<RepairStep> run(RunManifest manifest, Progress progress) throws IOException {
		String kind = manifest.parameters().getOrDefault("kind", "");
		if (!new Import().isOf(manifest) || kind.equals(CodingsImport.KIND)) {
			return Optional.empty();
		}
		if (manifest.parameters().containsKey(FetchedPosts.SINCE)) {
			return Optional.of(StudyRepair.without(manifest, WORDS.text("repair.fetched", manifest.id())));
		}
		Optional<Importer> importer = repair.parts().importers().stream().filter(it -> it.id().equals(kind)).findFirst();
		if (importer.isEmpty()) {
			return manifest.counts().containsKey("posts") ? Optional.of(StudyRepair.without(manifest,
					WORDS.text("cannot", manifest.id(), WORDS.text("cannot.no_plugin", kind, manifest.palier())))) : Optional.empty();
		}
		if (!importer.get().bringsPosts()) {
			return Optional.empty();
		}
		try {
			return Optional.of(read(importer.get(), manifest, progress));
		} catch (ExplainedException refused) {
			return Optional.of(StudyRepair.without(manifest, refused.reason()));
		} catch (IOException refused) {
			if (refused instanceof Explained explained) {
				// The key of pseudonyms is not at hand, say: what it says is what a person can do.
				return Optional.of(StudyRepair.without(manifest, explained.reason()));
			}
			throw refused;
		}
	}

	private RepairStep read(Importer importer, RunManifest manifest, Progress progress) throws IOException, ExplainedException {
		RecordedRun run = repair.recorded(manifest);
		RecordedRun.Sought sought = run.sought();
		if (sought.same().isEmpty()) {
			return StudyRepair.without(manifest, lacks(manifest, sought));
		}
		run.sameParts(repair.parts().importing(importer.id()));
		var request = ImportVerification.asked(underItsName(sought.same().get(), sought.name(), manifest), manifest).asFarAsTakenBy(importer);
		var directory = new CensusDirectory(study, repair.parts().addresses());
		var door = PrivacyTerms.of(manifest.parameters(), Optional.empty()).door(study, repair.parts().addresses(),
				StudyErasures.of(repair.folder()));
		PostImportResult result = new PostImport(again).read(importer, request, directory, manifest.id(), manifest.at(),
				StudyRepair.before(study, manifest.id(), false), RejectedRows.COUNTED_ONLY, door, progress);
		SortedMap<String, Long> counts = result.counts();
		long then = manifest.counts().getOrDefault("accepted", 0L);
		long now = counts.getOrDefault("accepted", 0L);
		return new RepairStep(manifest.id(), manifest.kind(), now == then, result.posts(),
				WORDS.text(now == then ? "repair.posts" : "repair.posts_differ", manifest.id(), result.posts(), then, now));
	}

	/** A file that is called otherwise by now, as it was called then: posts say from which file they came. */
	private Path underItsName(Path file, Path name, RunManifest manifest) throws IOException {
		if (name.equals(file.getFileName())) {
			return file;
		}
		Path called = Files.createDirectories(places.resolve(manifest.id())).resolve(name);
		try {
			// No copy where the file system can give one file two names.
			Files.createLink(called, file);
		} catch (UnsupportedOperationException | IOException another) {
			Files.copy(file, called, StandardCopyOption.REPLACE_EXISTING);
		}
		return called;
	}

	/** Names a file that is not here by its digest, so that a person can tell it from others of its name. */
	private static Bilingual lacks(RunManifest manifest, RecordedRun.Sought sought) {
		String wanted = sought.wanted().sha256();
		return sought.other().map(it -> WORDS.text("repair.other_file", manifest.id(), sought.name(), wanted, it.path(), it.sha256()))
				.orElseGet(() -> WORDS.text("repair.file_gone", manifest.id(), sought.name(), wanted));
	}
}
