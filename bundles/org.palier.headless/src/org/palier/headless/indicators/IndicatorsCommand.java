// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.indicators;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.palier.analysis.Analysis;
import org.palier.coding.estimates.StudyEstimates;
import org.palier.ground.table.Table;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.CurrentIds;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.JsonTables;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.headless.console.TextTable;
import org.palier.headless.report.InstalledReports;
import org.palier.headless.study.DateChoice;
import org.palier.headless.study.OutgoingChoice;
import org.palier.headless.study.PostsChoice;
import org.palier.headless.study.ReleaseChoice;
import org.palier.headless.study.RunRecorder;
import org.palier.numbers.indicators.Indicator.Part;
import org.palier.numbers.indicators.GuardedIndicator;
import org.palier.numbers.indicators.Indicator;
import org.palier.numbers.view.AgencyNumbers;
import org.palier.numbers.view.StudyView;
import org.palier.reports.Outgoing;
import org.palier.reports.ReportTarget;
import org.palier.reports.StudyReport;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.choices.ReportFormat;
import org.palier.reports.content.ReleaseGuard;
import org.palier.reports.content.ReleasedTables;
import org.palier.reports.template.ReportTemplate;
import org.palier.study.history.LookBack;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.StudyFolder;

import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palier run indicators STUDY}: counts. Reads the study and changes nothing of it. */
@Command(name = "indicators")
public final class IndicatorsCommand extends StudyCommand {

	@Parameters(paramLabel = "STUDY")
	private Path study;

	@Option(names = "--id", paramLabel = "ID")
	private List<String> ids = List.of();

	@Option(names = "--lang", paramLabel = "fr|en")
	private String language;

	@Mixin
	private PostsChoice posts;

	@Mixin
	private DateChoice dates;

	@Mixin
	private ReleaseChoice release;

	@Option(names = "--out", paramLabel = "DIR")
	private Path out;

	@Mixin
	private OutgoingChoice outgoing;

	@Option(names = "--strict")
	private boolean strict;

	public IndicatorsCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		StudyFolder folder = StudyFolder.at(study);
		Outgoing going = outgoing.of(folder, out);
		Analysis analysis = console().contributions().counting();
		List<String> known = analysis.indicators().stream().map(Indicator::id).toList();
		ids = ids.stream().map(it -> new CurrentIds(console()).find("indicator", it, known)).toList();
		for (String id : ids) {
			if (!known.contains(id)) {
				throw new RefusedException(ExitCode.USAGE, Console.text("indicators.no_such", id, String.join(", ", known)));
			}
		}
		LookBack asked = dates.lookBack();
		LookBack from;
		List<Table> tables;
		List<Bilingual> withheld;
		AgencyNumbers agencies;
		Set<Part> parts = ids.isEmpty() ? EnumSet.allOf(Part.class) : analysis.reads(ids::contains);
		// A window or another command may hold the posts; who counts the census alone need not wait for it.
		boolean asksPosts = parts.contains(Part.POSTS) || parts.contains(Part.ESTIMATES);
		try (var open = Console.toReadLong(folder, posts.leftOut() || !asksPosts)) {
			from = asked.of(open.study());
			StudyView view = StudyEstimates.view(open, analysis.addresses(), from, parts, new ConsoleProgress(console()));
			agencies = view.posts().agencies();
			ReleasedTables released = ReleasedTables.of(analysis, open.study(), view, ids, ReleaseGuard.of(folder, going.key()),
					release.isIdentified());
			tables = released.tables();
			withheld = released.words();
		}
		posts.tell(answer());
		DateChoice.tell(from, answer());
		JsonTables.write(tables, answer(), agencies);
		Set<String> failed = failed(analysis);
		answer().path("indicators").forEach(it -> {
			if (failed.contains(it.path("id").asText())) {
				((ObjectNode) it).put("failed", true);
			}
		});
		tables.forEach(it -> tell(new TextTable(it, new Typography(console().locale())).lines()));
		release.tell(withheld, this::tell, console().locale(), answer());
		if (out == null) {
			new RunRecorder(console(), folder).indicators(ids.isEmpty() ? known : ids, posts, release, from);
		} else if (tables.isEmpty() && !withheld.isEmpty()) {
			// a package without a table says nothing; a choice of none would be one of all
			throw new RefusedException(ExitCode.USAGE, Console.text("release.nothing"));
		} else {
			export(folder, tables.stream().map(Table::id).toList(), from, going);
		}
		if (ids.stream().anyMatch(failed::contains)) {
			return ExitCode.PART;
		}
		return strict && !failed.isEmpty() ? ExitCode.FAULTS_FOUND : ExitCode.OK;
	}

	/** Ids of parts that failed while they counted. */
	private static Set<String> failed(Analysis analysis) {
		return analysis.indicators().stream().filter(it -> it instanceof GuardedIndicator guarded && guarded.hasFailed()).map(Indicator::id)
				.collect(Collectors.toSet());
	}

	/** The tables as a data package; its manifest can be repeated like that of a report. */
	private void export(StudyFolder folder, List<String> tables, LookBack from, Outgoing going) throws Exception {
		var reports = new InstalledReports(console());
		Locale locale = reports.locale(language);
		var choices = new ReportChoices(EnumSet.of(ReportFormat.DATA), locale, ReportTemplate.standard(), tables, !release.isIdentified())
				.withoutPosts(posts.leftOut()).from(from);
		var target = new ReportTarget(out.toAbsolutePath().normalize(), StudyReport.INDICATORS.id() + "-" + locale.getLanguage());
		RunManifest manifest = reports.write(folder, StudyReport.INDICATORS, choices, target, going);
		answer().put("run", manifest.id()).put("folder", target.files().toString());
		tell(Console.text("report.done.data", target.files()).in(console().locale()));
		answer().put("released", outgoing.isRelease());
		if (outgoing.isRelease()) {
			tell(Console.text("releases.entered", manifest.id()).in(console().locale()));
		}
	}
}
