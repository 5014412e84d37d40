// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.palier.coding.estimates.StudyEstimates;
import org.palier.extensions.PartKind;
import org.palier.files.UnreadableFileException;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.CurrentIds;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.headless.report.InstalledReports;
import org.palier.headless.study.PostsChoice;
import org.palier.intake.privacy.ErasedSince;
import org.palier.numbers.view.StudyView;
import org.palier.reports.choices.ReportPictures;
import org.palier.reports.choices.UnknownPictureException;
import org.palier.reports.template.ReportTemplate;
import org.palier.reports.verify.ReportVerification.Difference;
import org.palier.reports.verify.ReportVerification.Outcome;
import org.palier.reports.verify.ReportVerification;
import org.palier.study.history.LookBack;
import org.palier.study.runs.CodingSeals;
import org.palier.study.runs.RunKind;
import org.palier.study.runs.RunKinds;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyRuns;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palier run verify STUDY/runs/ID.json}: makes again what a run wrote and compares it byte for byte. */
@Command(name = "verify")
public final class VerifyCommand extends StudyCommand {

	@Parameters(paramLabel = "MANIFEST")
	private Path file;

	@Option(names = "--input", paramLabel = "FILE")
	private List<Path> inputs = List.of();

	private final CommandLines lines;

	/** @param lines runs again the commands whose files are verified */
	public VerifyCommand(Console console, CommandLines lines) {
		super(console);
		this.lines = lines;
	}

	@Override
	protected ExitCode run() throws Exception {
		Path absolute = file.toAbsolutePath().normalize();
		if (!Files.isRegularFile(absolute)) {
			throw new NoSuchFileException(absolute.toString());
		}
		RunManifest manifest = manifest(absolute);
		if (absolute.getParent().getParent() == null || !isRepeatable(manifest) && CodingSeals.of(manifest).isEmpty()) {
			throw new RefusedException(ExitCode.USAGE, Console.text("verify.not_repeatable", absolute, manifest.kind()));
		}
		StudyFolder folder = StudyFolder.at(absolute.getParent().getParent());
		Optional<LocalDate> erased = ErasedSince.of(folder, manifest);
		var seal = new SealVerification(folder, manifest);
		boolean again = erased.isEmpty() && isRepeatable(manifest);
		if (!again && !seal.isOne()) {
			throw new RefusedException(ExitCode.USAGE, Console.text("verify.erased", manifest.id(), erased.map(LocalDate::toString).orElse("")));
		}
		Outcome outcome = again ? again(folder, manifest, absolute) : new Outcome(0, List.of());
		if (seal.isOne()) {
			outcome = outcome.with(seal.differences());
		} else if (again) {
			// An import brings no codings, and a scan neither.
			RunKind kind = RunKinds.OF_PALIER.of(manifest);
			outcome = kind instanceof RunKinds.Import || kind instanceof RunKinds.Scan ? outcome : ChangedCodings.among(folder, manifest, outcome);
		}
		answer().put("run", manifest.id()).put("outputs", outcome.outputs()).put("same", outcome.differences().isEmpty());
		answer().put("grown", !outcome.growth().isEmpty());
		var differences = answer().putArray("differences");
		for (Difference it : outcome.differences()) {
			String part = it.kind().name().toLowerCase(Locale.ROOT);
			var node = differences.addObject().put("kind", part).put("name", it.name()).put("was", it.was()).put("is", it.is());
			if (it.words().isEmpty()) {
				String what = it.was().isEmpty() ? "verify.new" : it.is().isEmpty() ? "verify.gone" : "verify.other";
				tell(Console.text(what, Console.text("verify." + part), it.name(), it.was(), it.is()).in(console().locale()));
			} else {
				node.put("fr", it.words().fr()).put("en", it.words().en());
				tell("  " + it.words().in(console().locale()));
			}
		}
		if (seal.isOne()) {
			answer().put("codings", seal.codings());
			tell(Console.text("verify.sealed", seal.codings()).in(console().locale()));
			erased.ifPresent(it -> tell(Console.text("verify.sealed_erased", it.toString()).in(console().locale())));
		}
		if (!again) {
			tell(Console.text(outcome.differences().isEmpty() ? "verify.sealed.same" : "verify.sealed.differs", outcome.differences().size())
					.in(console().locale()));
			return outcome.differences().isEmpty() ? ExitCode.OK : ExitCode.FAULTS_FOUND;
		}
		if (!outcome.growth().isEmpty()) {
			tell(Console.text("verify.grown", outcome.outputs()).in(console().locale()));
			return ExitCode.OK;
		}
		String made = RunVerification.isOne(manifest) ? "verify." + manifest.kind() : "verify";
		tell(Console.text(made + (outcome.differences().isEmpty() ? ".same" : ".differs"), outcome.outputs(), outcome.differences().size())
				.in(console().locale()));
		return outcome.differences().isEmpty() ? ExitCode.OK : ExitCode.FAULTS_FOUND;
	}

	private static boolean isRepeatable(RunManifest manifest) {
		return ReportVerification.isRepeatable(manifest) || CommandVerification.isRepeatable(manifest) || RunVerification.isOne(manifest);
	}

	private Outcome again(StudyFolder folder, RunManifest manifest, Path absolute) throws Exception {
		return switch (RunKinds.OF_PALIER.of(manifest)) {
		case RunKinds.Import imported -> new ImportVerification(console()).verify(folder, manifest, inputs);
		case RunKinds.Scan scanned -> new ScanVerification(console()).verify(folder, manifest, inputs);
		case RunKinds.Classify classified -> new ClassifyVerification(console()).verify(folder, manifest);
		default -> CommandVerification.isRepeatable(manifest) ? new CommandVerification(console(), lines).verify(folder, manifest)
				: report(folder, manifest, absolute);
		};
	}

	private ReportPictures pictures(RunManifest manifest) throws RefusedException {
		var contributions = console().contributions();
		var ids = new CurrentIds(console());
		Map<String, String> parameters = new HashMap<>(manifest.parameters());
		parameters.computeIfPresent("view", (key, it) -> ids.all("view", List.of(it), contributions.of(PartKind.VIEWS).declared()).getFirst());
		parameters.computeIfPresent("marks",
				(key, it) -> String.join(",", ids.all("decoration", List.of(it.split(",")), contributions.of(PartKind.DECORATIONS).declared())));
		try {
			return ReportPictures.of(parameters, contributions.of(PartKind.VIEWS).usable(),
					contributions.of(PartKind.DECORATIONS).usable());
		} catch (UnknownPictureException unknown) {
			throw new InstalledReports(console()).refused(unknown);
		}
	}

	private Outcome report(StudyFolder folder, RunManifest manifest, Path absolute) throws Exception {
		ReportTemplate template = new InstalledReports(console()).template(
				manifest.parameters().getOrDefault("template", ReportTemplate.STANDARD));
		ReportPictures pictures = pictures(manifest);
		try (var open = Console.toRead(folder, PostsChoice.isLeftOut(manifest.parameters()))) {
			// What was written down since the report was made is not its business.
			LookBack from = LookBack.of(manifest.parameters()).madeAt(manifest.at());
			var posts = open.posts(StudyRuns.known(open.study(), from));
			var progress = new ConsoleProgress(console());
			StudyView view = StudyEstimates.view(open, console().contributions().addressForms(), from, progress);
			return new ReportVerification(new InstalledReports(console()).report(folder, pictures, posts), console().contributions().exporters()).verify(folder,
					manifest, open.study(), view, open.codings(from), template, pictures, progress);
		} catch (IllegalArgumentException wrong) {
			throw new UnreadableFileException(absolute, Console.text("verify.parameter", wrong.getMessage()));
		}
	}

	private static RunManifest manifest(Path file) throws UnreadableFileException {
		try {
			return RunManifest.read(file);
		} catch (IOException malformed) {
			throw new UnreadableFileException(file, Console.text("verify.no_manifest"));
		}
	}
}
