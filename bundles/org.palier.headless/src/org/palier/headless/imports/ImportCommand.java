// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.imports;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.palier.coding.exchange.CodebookImport;
import org.palier.coding.exchange.CodingsImport;
import org.palier.coding.exchange.CodingsRequest;
import org.palier.extensions.Contribution;
import org.palier.extensions.Contributions;
import org.palier.extensions.PartKind;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.Megabytes;
import org.palier.headless.console.PartArguments;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.headless.interviews.CaseTables;
import org.palier.headless.interviews.InterviewProject;
import org.palier.intake.imports.AskedImport;
import org.palier.intake.imports.ImportResult;
import org.palier.intake.imports.Importer;
import org.palier.intake.imports.RowOutcome.Fault;
import org.palier.intake.imports.RowOutcome.Rejected;
import org.palier.interviews.exchange.CaseTableImport;
import org.palier.interviews.exchange.ProjectImport;
import org.palier.interviews.transcripts.TranscriptImport;
import org.palier.study.runs.StudyFolder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code palier run import STUDY FILE}: brings a file into a study. */
@Command(name = "import")
public final class ImportCommand extends StudyCommand {

	/** In this order; of a list of the census there are three. {@code accepted + rejected + known = read}. */
	private static final List<String> COUNTS = List.of("read", "accepted", "rejected", "known", "without_post", "posts", "known_posts", "changed",
			"conflicts", "codings");
	private static final int SHOWN = 10;
	/** What only some imports count. */
	private static final List<String> HIDDEN = List.of("pseudonyms", "withheld", "erased");
	private static final int LONGEST = 200;
	private static final int LONGEST_ROW = 1000;

	@Spec
	private CommandSpec spec;

	@Parameters(index = "0", paramLabel = "STUDY")
	private Path study;

	@Parameters(index = "1", paramLabel = "FILE")
	private Path file;

	@Option(names = "--kind", paramLabel = "ID")
	private String kind;

	@Option(names = "--encoding", paramLabel = "NAME")
	private String encoding;

	@Option(names = "--delimiter", paramLabel = "CHAR")
	private String delimiter;

	@Option(names = "--option", paramLabel = "ID=VALUE")
	private List<String> named;

	@Option(names = "--isolate", paramLabel = "MB", arity = "0..1", parameterConsumer = Megabytes.class)
	private Integer megabytes;

	/** What --as-of was called in 0.1. */
	@Option(names = "--checked-on", paramLabel = "DATE", hidden = true)
	private String checkedOn;

	/** What --complete was called in 0.1. */
	@Option(names = "--unlisted", paramLabel = "STATUS", hidden = true)
	private String unlisted;

	@Mixin
	private PrivacyOptions privacy;

	@Mixin
	private CodesOptions codes;

	@Mixin
	private TranscriptOptions transcript;

	@Option(names = "--dry-run")
	private boolean dryRun;

	/** Needs neither study nor file. */
	@Option(names = "--list", help = true)
	private boolean list;

	@Option(names = "--strict")
	private boolean strict;

	public ImportCommand(Console console) {
		super(console);
	}

	/**
	 * Adds the options of the installed importers, so that plug-ins bring theirs.
	 *
	 * @param oursAlone true to load no plug-in
	 */
	public void addImporterOptions(CommandSpec target, boolean oursAlone) {
		Contributions contributions = console().contributions();
		List<Contribution<Importer>> asked = !oursAlone ? contributions.of(PartKind.IMPORTERS).read()
				: contributions.of(PartKind.IMPORTERS).declared().stream().map(Contribution::plugin).filter(it -> it.bundle().startsWith("org.palier."))
						.flatMap(it -> contributions.of(PartKind.IMPORTERS).find(it.id()).stream()).toList();
		for (Importer importer : Contributions.usable(asked)) {
			new PartArguments(target).offer(importer.options(), console().locale());
		}
	}

	@Override
	protected ExitCode run() throws Exception {
		if (list) {
			return formats();
		}
		var arguments = new PartArguments(spec);
		Map<String, String> options = arguments.chosen(named);
		var imports = new StudyImport(console(), StudyFolder.at(study));
		options.putAll(arguments.unmatched());
		var request = new AskedImport(file, charset(), delimiter(), options);
		if (CodesOptions.isAsked(kind)) {
			return codes(request);
		}
		codes.checkUnused();
		if (TranscriptOptions.isAsked(kind)) {
			return transcript();
		}
		transcript.checkUnused();
		if (ProjectImport.KIND.equals(kind)) {
			new InterviewProject(console(), StudyFolder.at(study)).read(file, dryRun, answer()).forEach(this::tell);
			return ExitCode.OK;
		}
		if (CaseTableImport.KIND.equals(kind)) {
			new CaseTables(console(), StudyFolder.at(study)).read(request, dryRun, answer()).forEach(this::tell);
			return ExitCode.OK;
		}
		if (CodebookImport.KIND.equals(kind)) {
			new CodebookFileImport(console(), StudyFolder.at(study)).read(file, dryRun, answer()).forEach(this::tell);
			return ExitCode.OK;
		}
		if (dryRun) {
			return tryOut(imports, request);
		}
		StudyImport.Outcome outcome = megabytes == null ? imports.run(kind, request, privacy)
				: imports.isolated(kind, request, megabytes, privacy);
		var counts = outcome.counts();
		put(outcome);
		answer().put("rejectedFile", outcome.rejectedFile() == null ? null : outcome.rejectedFile().toString())
				.put("run", outcome.runId());
		HIDDEN.stream().filter(counts::containsKey).forEach(it -> answer().put(it, counts.get(it)));
		putRemarks(outcome);
		report(outcome);
		return strict && counts.get("rejected") > 0 ? ExitCode.FAULTS_FOUND : ExitCode.OK;
	}

	/** Codes that others gave, in a table. */
	private ExitCode codes(AskedImport table) throws Exception {
		var imports = new CodesImport(console(), StudyFolder.at(study));
		CodingsRequest request = codes.request(table);
		CodingsImport.Outcome came = dryRun ? imports.tryOut(request, privacy) : imports.run(request, privacy);
		var outcome = new StudyImport.Outcome(came.runId(), CodingsImport.KIND, came.counts(), List.of(), came.remarks(), came.rejectedFile().orElse(null));
		put(outcome);
		if (!dryRun) {
			answer().put("rejectedFile", outcome.rejectedFile() == null ? null : outcome.rejectedFile().toString()).put("run", outcome.runId());
		}
		HIDDEN.stream().filter(came.counts()::containsKey).forEach(it -> answer().put(it, came.counts().get(it)));
		putRemarks(outcome);
		report(outcome);
		if (dryRun) {
			tell(Console.text("import.tried").in(console().locale()));
		}
		return strict && came.counts().get("rejected") > 0 ? ExitCode.FAULTS_FOUND : ExitCode.OK;
	}

	/** The text of an interview. */
	private ExitCode transcript() throws Exception {
		TranscriptImport.Outcome came;
		try (var open = dryRun ? Console.toRead(StudyFolder.at(study), true) : console().censusToWrite(StudyFolder.at(study), "import")) {
			TranscriptImport asked = transcript.request(file, open);
			came = dryRun ? asked.tryOut() : open.run(asked, console().clock().instant(), new ConsoleProgress(console()));
		}
		answer().put("kind", TranscriptImport.KIND).put("interview", came.interview()).put("paragraphs", came.paragraphs());
		came.speakers().forEach(answer().putArray("speakers")::add);
		came.remarks().forEach(it -> answer().withArray("remarks").add(it.in(console().locale())));
		tell(Console.text(dryRun ? "import.transcript_tried" : "import.transcript_done", came.interview(), came.paragraphs(),
				came.speakers().isEmpty() ? "–" : String.join(", ", came.speakers())).in(console().locale()));
		came.remarks().forEach(it -> tell("  " + it.in(console().locale())));
		return ExitCode.OK;
	}

	private ExitCode formats() {
		var formats = new ImportFormats(Contributions.usable(console().contributions().of(PartKind.IMPORTERS).read()));
		formats.write(answer().putArray("formats"), console().locale());
		formats.lines(console().locale()).forEach(this::tell);
		return ExitCode.OK;
	}

	/** What the list would change; the study stays as it is. */
	private ExitCode tryOut(StudyImport imports, AskedImport request) throws Exception {
		if (megabytes != null) {
			throw new RefusedException(ExitCode.USAGE, Console.text("import.dry_isolated"));
		}
		return switch (imports.dryRun(kind, request, privacy)) {
		case StudyImport.DryCensus census -> tell(census);
		case StudyImport.DryPosts posts -> tell(posts.outcome());
		};
	}

	/** As an import tells it, and that it was none. */
	private ExitCode tell(StudyImport.Outcome tried) {
		put(tried);
		putRemarks(tried);
		report(tried);
		tell(Console.text("import.tried").in(console().locale()));
		return strict && tried.counts().get("rejected") > 0 ? ExitCode.FAULTS_FOUND : ExitCode.OK;
	}

	private void put(StudyImport.Outcome outcome) {
		var counts = outcome.counts();
		answer().put("kind", outcome.kind());
		for (String count : COUNTS) {
			if (counts.containsKey(count)) {
				answer().put(count, counts.get(count));
			}
		}
	}

	private void putRemarks(StudyImport.Outcome outcome) {
		var remarks = answer().putArray("remarks");
		outcome.remarks().forEach(it -> remarks.add(it.in(console().locale())));
	}

	private ExitCode tell(StudyImport.DryCensus dry) {
		ImportResult read = dry.result();
		answer().put("kind", read.kind()).put("read", read.read()).put("accepted", read.accepted()).put("rejected", read.rejected().size());
		new ChangesOutput(dry.changes()).write(answer());
		tell(Console.text("import.done", read.kind(), read.read(), read.accepted(), read.rejected().size()).in(console().locale()));
		new ChangesOutput(dry.changes()).lines().forEach(it -> tell(it.in(console().locale())));
		return strict && !read.rejected().isEmpty() ? ExitCode.FAULTS_FOUND : ExitCode.OK;
	}

	private void report(StudyImport.Outcome outcome) {
		tell(outcome.sentence().in(console().locale()));
		outcome.remarks().stream().limit(SHOWN).forEach(it -> tell("  " + it.in(console().locale())));
		if (outcome.remarks().size() > SHOWN) {
			tell("  " + Console.text("import.more", outcome.remarks().size() - SHOWN).in(console().locale()));
		}
		for (Rejected row : outcome.rejected().subList(0, Math.min(SHOWN, outcome.rejected().size()))) {
			tell("  " + oneLine(Console.text("import.row", row.line(), row.all(Fault::column), oneLine(row.all(Fault::value), LONGEST), row.reasons())
					.in(console().locale()), LONGEST_ROW));
		}
		if (outcome.rejectedFile() != null) {
			tell(Console.text("import.rejected_file", outcome.rejectedFile()).in(console().locale()));
		}
	}

	/** A cell may hold megabytes, line ends and what a terminal takes for commands; the file of rejected rows has it whole. */
	private static String oneLine(String text, int longest) {
		String line = text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ");
		return line.length() > longest ? line.substring(0, longest) + "…" : line;
	}

	private Optional<Charset> charset() throws RefusedException {
		try {
			return Optional.ofNullable(encoding).map(Charset::forName);
		} catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
			throw new RefusedException(ExitCode.USAGE, Console.text("import.no_such_encoding", encoding));
		}
	}

	private Optional<Character> delimiter() throws RefusedException {
		if (delimiter == null) {
			return Optional.empty();
		}
		String sign = delimiter.toLowerCase(Locale.ROOT).equals("tab") || delimiter.equals("\\t") ? "\t" : delimiter;
		if (sign.length() != 1) {
			throw new RefusedException(ExitCode.USAGE, Console.text("import.no_such_delimiter", delimiter));
		}
		return Optional.of(sign.charAt(0));
	}
}
