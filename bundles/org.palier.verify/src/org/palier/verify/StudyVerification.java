// SPDX-License-Identifier: EPL-2.0
package org.palier.verify;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.palier.files.UnreadableFileException;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.ExplainedException;
import org.palier.intake.privacy.ErasedSince;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.verify.ReportVerification.Difference;
import org.palier.reports.verify.ReportVerification.Outcome;
import org.palier.study.runs.CodingSeals;
import org.palier.study.runs.PostSeals;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyRuns;

/**
 * Makes again what a run did, and compares: what went in, who took part, what came out, and the posts and codings that it holds digests of.
 * The study stays as it is. Thread-safe.
 */
public final class StudyVerification {

	private final VerifyParts parts;
	/** Each kind of run is made again by the first that takes it. */
	private final List<Verification> family;
	private final PostComparisons comparisons;

	private StudyVerification(VerifyParts parts, List<Verification> family, PostComparisons comparisons) {
		this.parts = parts;
		this.family = family;
		this.comparisons = comparisons;
	}

	/** With all kinds of runs that this room makes again. */
	public static StudyVerification of(VerifyParts parts) {
		return new StudyVerification(parts, List.of(
				new ImportVerification(parts),
				new ScanVerification(parts),
				new ClassifyVerification(parts),
				new ReportRunVerification(parts)), PostComparisons.ONE);
	}

	/** This and a further kind of run. */
	public StudyVerification with(Verification more) {
		return new StudyVerification(parts, Stream.concat(family.stream(), Stream.of(more)).toList(), comparisons);
	}

	/** A verification of several runs of one study, one after the other: posts that several of them hold are read once. */
	public StudyVerification ofAll(List<RecordedRun> runs) {
		return new StudyVerification(parts, family, PostComparisons.ofAll(runs.stream().map(RecordedRun::manifest).toList()));
	}

	/** True for a run that can be made again, or that holds digests of posts or codings, as far as its manifest tells. */
	public boolean takes(RunManifest manifest) {
		return isRepeatable(manifest) || !CodingSeals.of(manifest).isEmpty() || !PostSeals.of(manifest).isEmpty();
	}

	private boolean isRepeatable(RunManifest manifest) {
		return family.stream().anyMatch(it -> it.takes(manifest));
	}

	/**
	 * The runs of a study that can be verified, the latest first; a damaged manifest is none.
	 *
	 * @throws IOException when the folder of runs cannot be read
	 */
	public List<RecordedRun> runs(StudyFolder folder) throws IOException {
		if (!Files.isDirectory(folder.runs())) {
			return List.of();
		}
		List<RecordedRun> runs = new ArrayList<>();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.runs(), "*.json")) {
			for (Path file : files) {
				try {
					RunManifest manifest = RunManifest.read(file);
					if (takes(manifest)) {
						runs.add(new RecordedRun(folder, manifest, file, List.of()));
					}
				} catch (IOException damaged) {
					// A run that was asked for by name is an error when it cannot be verified; in a list it is left out.
				}
			}
		}
		runs.sort(Comparator.comparing((RecordedRun it) -> it.manifest().at()).reversed());
		return runs;
	}

	/**
	 * Verifies a run.
	 *
	 * @param file  its manifest, in the folder of runs of its study
	 * @param given files or folders that may be what the run read, beside what lies in the study or next to it
	 * @throws CannotVerifyException   when it cannot be made again, never or not here: why
	 * @throws UnreadableFileException when the file is no manifest
	 * @throws ExplainedException      when a part refuses
	 */
	public Verified verify(Path file, List<Path> given, Progress progress) throws IOException, ExplainedException {
		Path absolute = file.toAbsolutePath().normalize();
		if (!Files.isRegularFile(absolute)) {
			throw new NoSuchFileException(absolute.toString());
		}
		RunManifest manifest = manifest(absolute);
		Path folder = Optional.ofNullable(absolute.getParent()).map(Path::getParent).orElse(null);
		if (folder == null || !takes(manifest)) {
			throw CannotVerifyException.never(Verification.WORDS.text("not_repeatable", absolute, manifest.kind()));
		}
		return verify(new RecordedRun(StudyFolder.at(folder), manifest, absolute, given), progress);
	}

	private Verified verify(RecordedRun run, Progress progress) throws IOException, ExplainedException {
		RunManifest manifest = run.manifest();
		Optional<LocalDate> erased = ErasedSince.of(run.folder(), manifest);
		var seal = new CodingSealVerification(run.folder(), manifest);
		var posts = new PostSealVerification(comparisons, run.folder(), manifest);
		var runs = new RunSealVerification(run.folder(), manifest);
		Optional<Verification> again = erased.isPresent() ? Optional.empty() : family.stream().filter(it -> it.takes(manifest)).findFirst();
		Outcome outcome = new Outcome(0, List.of());
		Optional<CannotVerifyException> refused = erased.filter(it -> isRepeatable(manifest))
				.map(it -> CannotVerifyException.never(Verification.WORDS.text("erased", manifest.id(), it.toString())));
		if (refused.isPresent() && !seal.isOne() && !posts.isOne()) {
			throw refused.get();
		}
		if (again.isPresent()) {
			try {
				outcome = again.get().verify(run, progress);
			} catch (CannotVerifyException cannot) {
				if (!seal.isOne() && !posts.isOne()) {
					throw cannot;
				}
				// Its digests tell of the posts and codings all the same.
				refused = Optional.of(cannot);
			}
		}
		if (!seal.isOne() && (again.isEmpty() || again.get().restsOnCodings())) {
			outcome = outcome.with(changed(run));
		}
		if (seal.isOne() || posts.isOne() || runs.isOne()) {
			// Once for all three: whoever compares reads a copy of the posts.
			try (var open = parts.open(run.folder(), false)) {
				outcome = outcome.with(seal.isOne() ? seal.differences(open.corpus()) : List.of())
						.with(posts.isOne() ? posts.differences(open) : List.of())
						.with(runs.isOne() ? runs.differences(open) : List.of());
			}
		}
		boolean same = outcome.differences().isEmpty();
		Bilingual conclusion = again.isPresent() && refused.isEmpty() ? again.get().conclusion(outcome)
				: Verification.WORDS.text(same ? "sealed.same" : "sealed.differs", outcome.differences().size());
		return new Verified(manifest, outcome, new Verified.Sealed(posts.isOne() ? Optional.of(posts.posts()) : Optional.empty(),
				seal.isOne() ? Optional.of(seal.codings()) : Optional.empty()), erased, refused, conclusion);
	}

	/** The codings whose fields are not those that were written. */
	private List<Difference> changed(RecordedRun run) throws IOException {
		try (var open = parts.open(run.folder(), ReportChoices.isWithoutPosts(run.manifest().parameters()))) {
			var posts = open.posts(StudyRuns.active(open.study()));
			return posts.isPresent() ? ChangedCodings.of(posts.get().changedCodings(ChangedCodings.asked())) : List.of();
		}
	}

	private static RunManifest manifest(Path file) throws UnreadableFileException {
		try {
			return RunManifest.read(file);
		} catch (IOException malformed) {
			throw new UnreadableFileException(file, Verification.WORDS.text("no_manifest"));
		}
	}
}
