// SPDX-License-Identifier: EPL-2.0
package org.palier.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.palier.coding.resolved.SetProgress;
import org.palier.coding.sets.CodingSets;
import org.palier.corpus.CorpusView;
import org.palier.findings.recommendations.FollowedRecommendation;
import org.palier.intake.imports.FileNews;
import org.palier.intake.imports.RememberedFile.State;
import org.palier.model.CodingSet;
import org.palier.model.SetPurpose;
import org.palier.model.Study;
import org.palier.reports.StudyReport;
import org.palier.study.runs.OpenStudy;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyRuns;

/**
 * The work in a study that its view does not count: the sample that people read, the report that they wrote, and the state
 * of the files that they brought.
 *
 * @param sample sample drawn last; empty where there is none
 * @param report report written last; empty where there is none
 * @param files files of the census that changed since they were read
 * @param changes changes since somebody looked last, the latest first; none where nobody asked
 * @param recommendations recommendations, each beside the number that shows its effect
 */
public record StudyWork(Optional<SampleWork> sample, Optional<ReportWork> report, List<FileNews> files, List<StudyChange> changes,
		List<FollowedRecommendation> recommendations) {

	/** Nothing yet. */
	public static final StudyWork NONE = new StudyWork(Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());

	/** Copies its lists. */
	public StudyWork {
		files = List.copyOf(files);
		changes = List.copyOf(changes);
		recommendations = List.copyOf(recommendations);
	}

	/** Id of a run that wrote a report: when, and what; a second one of the same second has a number. */
	private static final Pattern REPORTED = Pattern.compile("(\\d{8}-\\d{6}-" + StudyReport.REPORT.id() + "(?:-\\d+)?)\\.json");

	/**
	 * A report.
	 *
	 * @param at      when it was written
	 * @param current whether the study is unchanged since then
	 */
	public record ReportWork(Instant at, boolean current) {
	}

	/**
	 * The work in an open study. @param far progress, see {@link #progress} @throws IOException when its folder cannot be
	 * read
	 */
	public static StudyWork of(OpenStudy open, Optional<SetProgress> far) throws IOException {
		return of(open.folder(), sample(open.study()).flatMap(set -> far.map(it -> SampleWork.of(set, it))), false);
	}

	/** How far the sample of a study is that was drawn last; empty where there is none. @throws IOException when its posts cannot be read */
	public static Optional<SetProgress> progress(OpenStudy open) throws IOException {
		Optional<CorpusView> posts = open.posts(StudyRuns.active(open.study()));
		Optional<CodingSet> set = sample(open.study());
		return posts.isEmpty() || set.isEmpty() ? Optional.empty() : Optional.of(SetProgress.of(open.study(), set.get(), posts.get()));
	}

	/**
	 * The work in a study whose sample is known, e.g. in a window, on any thread.
	 *
	 * @param edited whether there are edits that are not saved
	 */
	public static StudyWork of(StudyFolder folder, Optional<SampleWork> sample, boolean edited) {
		Optional<ReportWork> report = lastReport(folder)
				.map(it -> new ReportWork(it.at(),
						!edited && isOf(folder, it) && sample.flatMap(SampleWork::last).filter(last -> last.isAfter(it.at())).isEmpty()));
		return new StudyWork(sample, report, List.of(), List.of(), List.of());
	}

	/** This work with the state of files. */
	public StudyWork with(List<FileNews> news) {
		return new StudyWork(sample, report, news.stream().filter(it -> it.state() != State.SAME).toList(), changes, recommendations);
	}

	/** This work with the changes since somebody looked last. */
	public StudyWork since(List<StudyChange> found) {
		return new StudyWork(sample, report, files, found, recommendations);
	}

	/** This work with recommendations. */
	public StudyWork recommending(List<FollowedRecommendation> found) {
		return new StudyWork(sample, report, files, changes, found);
	}

	/** The set of posts that was drawn last, other than those by which coders learn. Reads the study in the thread that owns it. */
	public static Optional<CodingSet> sample(Study study) {
		return new CodingSets(study).all().stream().filter(it -> it.getPurpose() != SetPurpose.TRAINING).reduce((one, later) -> later);
	}

	/** Whether a run read the study as it is on the disk. */
	private static boolean isOf(StudyFolder folder, RunManifest run) {
		try {
			String now = folder.digest(folder.file().path()).sha256();
			return run.inputs().stream().anyMatch(it -> it.path().equals(StudyFolder.STUDY_FILE) && it.sha256().equals(now));
		} catch (IOException gone) {
			return false;
		}
	}

	/** A manifest that cannot be read is that of no report: the history says so. */
	private static Optional<RunManifest> lastReport(StudyFolder folder) {
		if (!Files.isDirectory(folder.runs())) {
			return Optional.empty();
		}
		try (Stream<Path> files = Files.list(folder.runs())) {
			Optional<String> id = files.map(it -> REPORTED.matcher(it.getFileName().toString())).filter(Matcher::matches).map(it -> it.group(1))
					.max(String::compareTo);
			return id.isEmpty() ? Optional.empty() : folder.manifestOf(id.get());
		} catch (IOException damaged) {
			return Optional.empty();
		}
	}
}
