// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.palier.analysis.Analysis;
import org.palier.coding.earlier.EarlierStudies;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.reports.choices.Edition;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.content.ReleaseGuard;
import org.palier.reports.content.ReportContent;
import org.palier.reports.content.ReportInputs;
import org.palier.reports.content.SectionSource;
import org.palier.reports.content.StudyContent;
import org.palier.reports.content.ToldInReport;
import org.palier.reports.content.UnknownSectionException;
import org.palier.reports.editions.EditionInputs;
import org.palier.reports.editions.PageMaker;
import org.palier.reports.editions.ReportPage;
import org.palier.reports.words.ReportWords;
import org.palier.study.runs.FileDigest;
import org.palier.study.runs.OpenRun;
import org.palier.study.runs.PluginVersion;
import org.palier.study.runs.RunKind;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.RunRecord;
import org.palier.study.runs.StudyFacts;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.Workshop;

/**
 * Makes the files of a report and the manifest of the run from a saved study. Each format is written on a thread of its
 * own in a hidden folder. Files appear once all formats are finished, without those that failed or that nobody waits
 * for any more. They appear all together with the manifest or, when one cannot take its place, not at all, and the last
 * report stays whole. Needs no display. Immutable and thread-safe.
 */
public final class StudyReport {

	/** Kind of a run that wrote a report. */
	public static final RunKind REPORT = new Report();
	/** Kind of a run that wrote tables alone. */
	public static final RunKind INDICATORS = new Indicators();

	/** A report was written. */
	public record Report() implements RunKind {
		@Override
		public String id() {
			return "report";
		}

		@Override
		public Bilingual name() {
			return ReportWords.all().text("kind.report");
		}
	}

	/** Tables of indicators were written. */
	public record Indicators() implements RunKind {
		@Override
		public String id() {
			return "indicators";
		}

		@Override
		public Bilingual name() {
			return ReportWords.all().text("kind.indicators");
		}
	}

	/** Editions that show pages two to six, take sentences and pictures from them, or print what they rest on. */
	private static final Set<Edition> OF_PAGES = EnumSet.of(Edition.PAGES, Edition.ANNEX, Edition.WORD, Edition.SLIDES);

	private final Analysis analysis;
	private final List<SectionSource> sources;
	private final List<PluginVersion> plugins;
	private final String version;
	private final ReportParts parts;

	/** Writes the formats of this bundle only. */
	public StudyReport(Analysis analysis, List<SectionSource> sources, List<PluginVersion> plugins, String version) {
		this(analysis, sources, ReportParts.NONE, plugins, version);
	}

	/**
	 * @param analysis what to count with
	 * @param sources  who adds sections of their own, in order
	 * @param parts    who writes what is not written here
	 * @param plugins  who contributes indicators and exporters, for the manifest, which names of the latter those chosen
	 * @param version  version of the program
	 */
	public StudyReport(Analysis analysis, List<SectionSource> sources, ReportParts parts, List<PluginVersion> plugins,
			String version) {
		this.analysis = analysis;
		this.sources = List.copyOf(sources);
		this.parts = parts;
		this.plugins = List.copyOf(plugins);
		this.version = version;
	}

	/** Writes the report of a study whose posts nobody coded. */
	public RunManifest write(StudyFolder folder, RunKind kind, Study study, StudyView view, ReportChoices choices,
			ReportTarget target, Instant now, Progress progress) throws IOException {
		return write(folder, kind, study, view, List.of(), choices, target, now, progress);
	}

	/**
	 * Writes all files and the manifest; the target decides about existing files. For an archive, see
	 * {@link StudyFolder#takesRuns}, no manifest is recorded: the files are then elsewhere.
	 *
	 * @param kind  {@link #REPORT} or {@link #INDICATORS}
	 * @param study as it is in the folder's file: the manifest names that file as input
	 * @param view  of this study, with its posts when it has any
	 * @param codings digests of the codings of these posts, see {@link org.palier.study.runs.CodingDigests#of}
	 * @param now   time of the run
	 * @return the manifest, whose outputs are the files written, the report first
	 * @throws UnknownSectionException                         when a section chosen is none
	 * @throws org.palier.files.UnreadableFileException when the template is wrong
	 * @throws TakenPlaceException                              when files are there that are to be kept
	 * @throws IllegalArgumentException                        when a format chosen is one that nobody here writes
	 * @throws java.util.concurrent.CancellationException      once somebody asked to stop before a format was written
	 * @throws IncompleteReportException                       when a format failed, or somebody asked to stop, after another
	 *                                                         was written: that one lies in its place, and the run is recorded
	 */
	public RunManifest write(StudyFolder folder, RunKind kind, Study study, StudyView view, List<FileDigest> codings, ReportChoices choices,
			ReportTarget target, Instant now, Progress progress) throws IOException {
		return write(folder, kind, study, view, codings, choices, target, now, Outgoing.trial(), progress);
	}

	/**
	 * Writes a report, and enters it in the ledger of the study when it goes out.
	 *
	 * @param outgoing whether it goes out: then the ledger has it before its files take their places
	 */
	public RunManifest write(StudyFolder folder, RunKind kind, Study study, StudyView view, List<FileDigest> codings, ReportChoices choices,
			ReportTarget target, Instant now, Outgoing outgoing, Progress progress) throws IOException {
		try (OpenRun run = OpenRun.reading(folder, kind, now)) {
			outgoing.check(choices.redacted() && !study.getInterviews().isEmpty());
			WrittenReport made = make(folder, run.id(), kind, study, view, codings, choices, target, now, List.of(), outgoing, progress,
					(it, told, guard) -> {
				outgoing.enter(folder, it, choices, told, guard);
				if (folder.takesRuns()) {
					run.record(it, StudyFolder::record);
				}
			});
			if (!made.missing().isEmpty()) {
				throw new IncompleteReportException(made.manifest(), made.written(), made.missing());
			}
			return made.manifest();
		}
	}

	/**
	 * A report that was written at least in part.
	 *
	 * @param manifest with the files written, and a remark for each format that was not
	 * @param written  ids of the formats written
	 * @param missing  the others
	 */
	public record WrittenReport(RunManifest manifest, List<String> written, List<MissingFormat> missing) {
	}

	/** Where the manifest of a report is written down; what it throws takes the files back. */
	private interface Recording {
		void record(RunManifest manifest, ToldInReport told, ReleaseGuard guard) throws IOException;
	}

	/**
	 * Writes all files; the manifest is not recorded. A format that fails is thrown where no other was written.
	 *
	 * @param known inputs that are told as these, though they are others by now: of a report that is made again
	 */
	public WrittenReport make(StudyFolder folder, String id, RunKind kind, Study study, StudyView view, List<FileDigest> codings,
			ReportChoices asked,
			ReportTarget target, Instant at, List<FileDigest> known, Progress progress) throws IOException {
		return make(folder, id, kind, study, view, codings, asked, target, at, known, Outgoing.trial(), progress, (manifest, told, guard) -> {
			// A comparison has no run of its own.
		});
	}

	private WrittenReport make(StudyFolder folder, String id, RunKind kind, Study study, StudyView counted, List<FileDigest> codings,
			ReportChoices asked, ReportTarget target, Instant at, List<FileDigest> known, Outgoing outgoing, Progress progress,
			Recording recording) throws IOException {
		Optional<TakenPlaceException> refusal = target.refusal(asked);
		if (refusal.isPresent()) {
			throw refusal.get();
		}
		// Tables alone have no findings.
		StudyView view = kind.equals(INDICATORS) ? counted : new EarlierStudies(analysis.addresses()).beside(folder, study,
				analysis.asked(counted), asked.withoutPosts(), new CancellationAlone(progress));
		// The manifest names the number that was used, whatever the study says later.
		ReportChoices choices = asked.withFewest(asked.fewestTold(study)).from(asked.lookBack().of(study));
		var inputs = new ReportInputs(analysis, folder, study);
		RunManifest manifest = RunRecord.of(choices.parameters(target.stem()), inputs.plugins(plugins(choices)))
				.reading(inputs.digests(view, codings, choices, target.stem()).stream().map(it -> then(it, known)).toList())
				.knowing(StudyFacts.of(study)).manifest(id, kind, at, version);
		ReleaseGuard guard = outgoing.guard(folder, manifest);
		var contents = new StudyContent(analysis, sources);
		ReportContent content = contents.of(study, view, choices, inputs.imports(view.lookBack()), manifest, guard,
				new CancellationAlone(progress));
		// pages and editions are made of what the report may tell, as its tables are
		StudyView shown = contents.shown(study, view, choices);
		ToldInReport told = contents.told(study, view, choices, guard, content, !Collections.disjoint(choices.editions(), OF_PAGES));
		try (var workshop = Workshop.in(target.folder(), target.stem());
				var delivery = ReportDestination.of(target, workshop.folder(), LocalDate.ofInstant(at, ZoneId.systemDefault()), choices.locale())) {
			var waiting = new CancellationAlone(progress);
			var editions = new EditionInputs(analysis, study, shown, content, pages(study, shown, content, choices, waiting), choices);
			var formats = new ReportFormats(editions, parts, new ReportTarget(workshop.folder(), target.stem()));
			formats.write(progress);
			List<FileDigest> outputs = new ArrayList<>();
			for (Path place : delivery.deliver(formats.files())) {
				outputs.add(FileDigest.of(place, target.name(folder, place)));
			}
			List<Bilingual> remarks = Stream.of(formats.remarks(), told.words(), content.author().remarks()).flatMap(List::stream).toList();
			var made = new WrittenReport(manifest.withOutputs(outputs).withRemarks(remarks), formats.written(), formats.missing());
			recording.record(made.manifest(), told, guard);
			delivery.keep();
			return made;
		}
	}

	/** Those that an edition chosen is made of. */
	private List<ReportPage> pages(Study study, StudyView view, ReportContent content, ReportChoices choices, Progress progress)
			throws IOException {
		List<ReportPage> pages = new ArrayList<>();
		if (!Collections.disjoint(choices.editions(), OF_PAGES)) {
			for (PageMaker maker : parts.pages()) {
				maker.page(study, view, content, choices, progress).ifPresent(pages::add);
			}
		}
		Map<String, List<String>> cited = pages.stream().collect(Collectors.toMap(ReportPage::id, ReportPage::cited));
		return pages.isEmpty() ? pages
				: StudyContent.shown(study, content.with(pages.stream().map(ReportPage::section).toList()), choices).sections().stream()
				.map(it -> ReportPage.of(it).citing(cited.getOrDefault(it.id(), List.of()))).toList();
	}

	private static FileDigest then(FileDigest now, List<FileDigest> known) {
		return known.stream().filter(it -> it.path().equals(now.path())).findFirst().orElse(now);
	}

	private List<PluginVersion> plugins(ReportChoices choices) {
		return plugins.stream().filter(it -> !it.kind().equals("exporter")
				|| choices.exporters().stream().anyMatch(exporter -> exporter.id().equals(it.id()))).toList();
	}

	/** Passes a cancellation on to the sections, but not their progress: the report counts formats. */
	private record CancellationAlone(Progress whole) implements Progress {

		@Override
		public void report(long done, long total) {
			// the report counts formats
		}

		@Override
		public boolean isCancelled() {
			return whole.isCancelled();
		}
	}
}
