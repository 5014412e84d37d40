// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.palier.analysis.Analysis;
import org.palier.coding.estimates.StudyEstimates;
import org.palier.corpus.CorpusView;
import org.palier.extensions.Contribution;
import org.palier.extensions.PartKind;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.CurrentIds;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.ExpressionProcess;
import org.palier.headless.console.RefusedException;
import org.palier.numbers.view.StudyView;
import org.palier.pictures.TokenDecoration;
import org.palier.reports.Outgoing;
import org.palier.reports.ReportTarget;
import org.palier.reports.StudyReport;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.choices.ReportPictures;
import org.palier.reports.choices.UnknownPictureException;
import org.palier.reports.content.StudyContent;
import org.palier.editions.ShippedEditions;
import org.palier.reports.template.ReportTemplate;
import org.palier.reports.template.ReportTemplates;
import org.palier.scenario.change.ChangeKinds;
import org.palier.study.runs.PluginVersion;
import org.palier.study.runs.RunKind;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyRuns;

/**
 * Reports as this Palier makes them, with everything that is installed.
 *
 * @param console that is told what could not be kept
 */
public record InstalledReports(Console console) {

	/**
	 * Writes the report of a study on disk, and its manifest.
	 *
	 * @param kind of the run, as {@link StudyReport} names it
	 */
	public RunManifest write(StudyFolder folder, RunKind kind, ReportChoices choices, ReportTarget target)
			throws Exception {
		return write(folder, kind, choices, target, Outgoing.trial());
	}

	/** Writes the report of a study on disk, and its manifest. @param outgoing whether it goes out */
	public RunManifest write(StudyFolder folder, RunKind kind, ReportChoices choices, ReportTarget target, Outgoing outgoing)
			throws Exception {
		return write(folder, kind, List.of(new Wanted(choices, target)), outgoing).getFirst();
	}

	/** A report. @param choices what is asked for @param target where it goes */
	public record Wanted(ReportChoices choices, ReportTarget target) {
	}

	/**
	 * Writes several reports of a study on disk that differ in their language alone: it is read and its scenarios are drawn once.
	 *
	 * @param kind of the runs
	 * @param all  at least one
	 */
	public List<RunManifest> write(StudyFolder folder, RunKind kind, List<Wanted> all) throws Exception {
		return write(folder, kind, all, Outgoing.trial());
	}

	private List<RunManifest> write(StudyFolder folder, RunKind kind, List<Wanted> all, Outgoing outgoing) throws Exception {
		ReportChoices first = all.getFirst().choices();
		try (var open = Console.toReadLong(folder, first.withoutPosts())) {
			StudyReport report = report(folder, first.pictures(), open.posts(StudyRuns.known(open.study(), first.lookBack())));
			StudyView view = StudyEstimates.view(open, console.contributions().addressForms(), first.lookBack(), new ConsoleProgress(console));
			List<RunManifest> manifests = new ArrayList<>();
			for (Wanted it : all) {
				manifests.add(report.write(folder, kind, open.study(), view, open.sealed(first.lookBack()), it.choices(), it.target(),
						console.clock().instant(), outgoing, new ConsoleProgress(console)));
			}
			if (!folder.takesRuns()) {
				console.say(Console.text("run.not_recorded", folder.runs()));
			}
			return manifests;
		}
	}

	/**
	 * Returns the maker of reports with everything that is installed.
	 *
	 * @param folder of the study
	 * @param posts that count in them
	 */
	public StudyReport report(StudyFolder folder, ReportPictures pictures, Optional<CorpusView> posts) {
		List<PluginVersion> plugins = console.contributions().participants().ofReport(pictures.view().id(),
				pictures.decorations().stream().map(TokenDecoration::id).toList());
		Analysis analysis = console.contributions().analysis();
		ChangeKinds kinds = console.contributions().changeKinds();
		return new StudyReport(analysis, StudyContent.sources(analysis, kinds, posts, console.contributions().addressForms(),
				Optional.of(folder.path()), ExpressionProcess.java()),
				ShippedEditions.parts(analysis, kinds), plugins, console.version());
	}

	/** Returns the refusal of a view or of marks that nobody contributes. */
	public RefusedException refused(UnknownPictureException unknown) {
		return new RefusedException(ExitCode.USAGE,
				Console.text("report.no_such_picture", unknown.id(), String.join(", ", unknown.known())));
	}

	/** @param name id of a template that is installed, or the folder of one @throws RefusedException when there is none */
	public ReportTemplate template(String name) throws IOException, RefusedException {
		Map<String, Path> folders = new HashMap<>();
		for (Contribution<Path> it : console.contributions().of(PartKind.TEMPLATES).read()) {
			if (it instanceof Contribution.Usable<Path> usable) {
				folders.put(it.plugin().id(), usable.part());
			}
		}
		var templates = new ReportTemplates(folders);
		Optional<ReportTemplate> named = templates.find(name);
		return named.isPresent() ? named.get() : templates.find(new CurrentIds(console).find("report template", name, templates.ids()))
				.orElseThrow(() -> new RefusedException(ExitCode.USAGE,
				Console.text("report.no_such_template", name, String.join(", ", templates.ids()))));
	}

	/** @param language fr or en; null for that of the console */
	public Locale locale(String language) throws RefusedException {
		if (language == null) {
			return "fr".equals(console.locale().getLanguage()) ? Locale.CANADA_FRENCH : Locale.CANADA;
		}
		return switch (language) {
		case "fr" -> Locale.CANADA_FRENCH;
		case "en" -> Locale.CANADA;
		default -> throw new RefusedException(ExitCode.USAGE, Console.text("report.lang", language));
		};
	}
}
