// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.palier.codebook.cluster.ExportManifest;
import org.palier.corpus.CorpusView;
import org.palier.findings.recommendations.FollowedRecommendation;
import org.palier.findings.recommendations.RecommendationTable;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.FileEnding;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.headless.interviews.CaseTables;
import org.palier.headless.interviews.InterviewProject;
import org.palier.headless.recommendations.StudySigns;
import org.palier.headless.study.HandedFile;
import org.palier.headless.study.OutgoingChoice;
import org.palier.headless.study.ReleaseChoice;
import org.palier.intake.privacy.StudyGate;
import org.palier.interviews.exchange.CaseTable;
import org.palier.interviews.exchange.CorpusText;
import org.palier.model.FieldSubject;
import org.palier.model.Study;
import org.palier.model.file.WholeFile;
import org.palier.numbers.view.AccountRegister;
import org.palier.numbers.view.FilteredPosts;
import org.palier.reports.content.ToldInReport;
import org.palier.reports.data.RegisterFile;
import org.palier.reports.data.TableCsv;
import org.palier.study.attribution.AddressForms;
import org.palier.study.attribution.Attribution;
import org.palier.study.copies.ClosedCorpus;
import org.palier.study.copies.StudyArchive;
import org.palier.study.copies.StudyCopy;
import org.palier.study.fields.DeclaredFields;
import org.palier.study.filter.StudyFilter;
import org.palier.study.filter.Where;
import org.palier.study.releases.ReleasedForm;
import org.palier.study.runs.StudyFolder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code palier run export STUDY}: writes parts of a study for others. The option {@code --parquet DIR} writes posts
 * and codings for R, Python and Spark. The option {@code --register FILE} writes the official accounts as a register
 * that another body can import. The option {@code --qdpx FILE} writes coded interviews for other programs.
 */
@Command(name = "export")
public final class ExportCommand extends StudyCommand {

	@Parameters(paramLabel = "STUDY")
	private Path path;

	@Option(names = "--parquet", paramLabel = "DIR")
	private Path target;

	@Option(names = "--cluster", paramLabel = "DIR")
	private Path cluster;

	@Option(names = "--register", paramLabel = "FILE")
	private Path register;

	@Option(names = "--recommendations", paramLabel = "FILE")
	private Path recommendations;

	@Option(names = "--qdpx", paramLabel = "FILE")
	private Path project;

	@Option(names = "--iramuteq", paramLabel = "FILE")
	private Path iramuteq;

	@Option(names = "--txm", paramLabel = "FILE")
	private Path txm;

	@Option(names = "--cases", paramLabel = "FILE")
	private Path cases;

	@Option(names = "--variables", paramLabel = "FILE")
	private Path variables;

	@Option(names = "--whole", paramLabel = "FILE")
	private Path whole;

	@Option(names = "--backups")
	private boolean backups;

	@Option(names = "--where", paramLabel = "FILTER")
	private String where;

	@Mixin
	private ReleaseChoice release;

	@Mixin
	private OutgoingChoice outgoing;

	public ExportCommand(Console console) {
		super(console);
	}

	private void whole() throws Exception {
		StudyFolder folder = StudyFolder.at(path);
		Study study = folder.file().load();
		var posts = new ClosedCorpus(folder, study);
		Path file = whole.toAbsolutePath().normalize();
		new StudyArchive(file).write(new StudyCopy(folder, posts, backups), new ConsoleProgress(console()));
		answer().put("whole", file.toString()).put("bytes", Files.size(file));
		tell(Console.text("export.whole.done", file).in(console().locale()));
		if (outgoing.isRelease()) {
			handed().record(ReleasedForm.of(ReleasedForm.WHOLE), Map.of("form", "whole", "release", StudyGate.Release.IDENTIFIED.id()),
					Map.of("bytes", Files.size(file)), List.of(file), ToldInReport.of(study.getInterviews()).withPosts(study));
		}
	}

	@Override
	protected ExitCode run() throws Exception {
		if (Stream.of(target, cluster, register, recommendations, project, iramuteq, txm, cases, variables, whole).allMatch(Objects::isNull)) {
			throw new RefusedException(ExitCode.USAGE, Console.text("export.nothing"));
		}
		FileEnding.check(register, "csv", "json");
		FileEnding.check(recommendations, "csv");
		FileEnding.check(project, "qdpx");
		FileEnding.check(iramuteq, CorpusText.IRAMUTEQ.ending());
		FileEnding.check(txm, CorpusText.TXM.ending());
		FileEnding.check(cases, "csv", "xlsx");
		FileEnding.check(variables, "csv", "xlsx");
		FileEnding.check(whole, StudyArchive.ENDING.substring(1));
		if (whole != null && !release.isIdentified()) {
			throw new RefusedException(ExitCode.USAGE, Console.text("export.whole"));
		}
		if (Stream.of(project, iramuteq, txm, cases, variables).anyMatch(Objects::nonNull) && !release.isIdentified()) {
			throw new RefusedException(ExitCode.USAGE, Console.text("export.interviews"));
		}
		Where part = Where.of(where == null ? "" : where);
		if (!part.isEmpty() && (target == null
				|| Stream.of(cluster, register, recommendations, project, iramuteq, txm, cases, variables, whole).anyMatch(Objects::nonNull))) {
			throw new RefusedException(ExitCode.USAGE, Console.text("export.where"));
		}
		// Refuses what cannot be entered before anything is written.
		handed();
		if (register != null) {
			register();
		}
		if (recommendations != null) {
			recommendations();
		}
		if (project != null) {
			new InterviewProject(console(), StudyFolder.at(path)).write(project, answer(), handed()).forEach(this::tell);
		}
		if (cluster != null) {
			cluster();
		}
		words(CorpusText.IRAMUTEQ, iramuteq);
		words(CorpusText.TXM, txm);
		table(CaseTable.CASES, cases);
		table(CaseTable.VARIABLES, variables);
		if (whole != null) {
			whole();
		}
		if (target == null) {
			return ExitCode.OK;
		}
		StudyFolder folder = StudyFolder.at(path);
		try (var study = Console.toReadLong(folder, false)) {
			AddressForms forms = console().contributions().addressForms();
			CorpusView whole = study.postsNeeded();
			part = part.in(study.study());
			CorpusView posts = part.isEmpty() ? whole
					: new FilteredPosts(study.study(), Attribution.of(study.study(), whole, forms), StudyFilter.of(part, study.study())).of(whole);
			StudyGate gate = release.gate(study.study(), forms);
			Path out = target.toAbsolutePath().normalize();
			if (gate.redacts()) {
				posts.exportParquet(out, it -> gate.post(it.post(), it.runId()));
			} else {
				posts.exportParquet(out);
			}
			part.writeTo(answer()::put);
			answer().put("posts", posts.posts()).put("folder", out.toString()).put("release", gate.release().id());
			tell(Console.text("export.done", posts.posts(), out).in(console().locale()));
			tell(Console.text("release." + gate.release().id()).in(console().locale()));
			if (gate.redacts() && !DeclaredFields.of(study.study()).of(FieldSubject.POST).isEmpty()) {
				tell(Console.text("export.own").in(console().locale()));
			}
			record(ReleasedForm.POSTS, gate, part, Map.of("posts", posts.posts()),
					List.of(out.resolve("posts.parquet"), out.resolve("codings.parquet")), ToldInReport.ofPosts(study.study()));
		}
		return ExitCode.OK;
	}

	/** Writes the recommendations, each with its number as the study gives it now. */
	private void recommendations() throws Exception {
		try (var study = Console.toReadLong(StudyFolder.at(path), false)) {
			LocalDate today = LocalDate.ofInstant(console().clock().instant(), console().clock().getZone());
			List<FollowedRecommendation> all = new StudySigns(console(), study).followed(today);
			Path file = recommendations.toAbsolutePath().normalize();
			new WholeFile(file).writeText(writer -> new TableCsv(console().locale()).write(new RecommendationTable(all).whole(), writer));
			answer().put("recommendations", all.size()).put("recommendationsFile", file.toString());
			tell(Console.text("export.recommendations", all.size(), file).in(console().locale()));
			if (outgoing.isRelease()) {
				handed().record(ReleasedForm.of("recommendations"), Map.of("form", "recommendations"),
						Map.of("recommendations", (long) all.size()), List.of(file), ToldInReport.NOTHING);
			}
		}
	}

	/** Posts for a cluster, with the codebook. */
	private void cluster() throws Exception {
		AddressForms forms = console().contributions().addressForms();
		try (var study = Console.toReadLong(StudyFolder.at(path), false)) {
			StudyGate gate = release.gate(study.study(), forms);
			var folder = new ClusterFolder(console(), cluster.toAbsolutePath().normalize());
			ExportManifest written = folder.write(study, gate, forms);
			answer().put("posts", written.posts()).put("folder", folder.path().toString()).put("release", gate.release().id()).put("fingerprint",
					written.fingerprint());
			tell(Console.text("export.cluster.done", written.posts(), folder.path(), written.fingerprint()).in(console().locale()));
			tell(Console.text(gate.redacts() ? "export.cluster.redacted" : "release.identified").in(console().locale()));
			record(ReleasedForm.POSTS, gate, Where.ALL, Map.of("posts", written.posts()), folder.files(written),
					ToldInReport.ofPosts(study.study()));
		}
	}

	private void words(CorpusText form, Path file) throws Exception {
		if (file != null) {
			new InterviewProject(console(), StudyFolder.at(path)).write(form, file, answer(), handed()).forEach(this::tell);
		}
	}

	private void table(CaseTable form, Path file) throws Exception {
		if (file != null) {
			new CaseTables(console(), StudyFolder.at(path)).write(form, file, answer(), handed()).forEach(this::tell);
		}
	}

	private void register() throws Exception {
		StudyFolder folder = StudyFolder.at(path);
		try (var study = Console.toRead(folder, true)) {
			StudyGate gate = release.gate(study.study(), console().contributions().addressForms());
			var accounts = new AccountRegister(study.study(), LocalDate.ofInstant(console().clock().instant(), ZoneOffset.UTC));
			List<Map<String, String>> rows = accounts.rows().stream().map(gate::registered).toList();
			Path file = register.toAbsolutePath().normalize();
			RegisterFile.write(file, rows);
			answer().put("accounts", rows.size()).put("unknown", accounts.unknown()).put("register", file.toString()).put("release",
					gate.release().id());
			tell(Console.text("export.register", rows.size(), file, accounts.unknown()).in(console().locale()));
			tell(Console.text(gate.redacts() ? "export.register.redacted" : "release.identified").in(console().locale()));
			record("register", gate, Where.ALL, Map.of("accounts", (long) rows.size()), List.of(file), ToldInReport.NOTHING);
		}
	}

	/** The study knows what was handed out: an erasure later names it. */
	private void record(String what, StudyGate gate, Where part, Map<String, Long> counts, List<Path> written, ToldInReport told)
			throws Exception {
		Map<String, String> parameters = new TreeMap<>(gate.parameters());
		part.writeTo(parameters::put);
		handed().record(ReleasedForm.of(what, part.isEmpty() ? ReleasedForm.ALL : "part", gate.release().id()), parameters,
				counts, written, told);
	}

	private HandedFile handed() throws Exception {
		StudyFolder folder = StudyFolder.at(path);
		return new HandedFile(console(), folder, outgoing.of(folder), answer(), this::tell);
	}
}
