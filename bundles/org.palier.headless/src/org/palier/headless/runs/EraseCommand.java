// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.palier.coding.trained.TrainedModels;
import org.palier.corpus.ErasedPosts;
import org.palier.ground.text.Bilingual;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.intake.privacy.EraseRun;
import org.palier.intake.privacy.ErasureIntent;
import org.palier.intake.privacy.ErasureOrder;
import org.palier.intake.privacy.ErasurePlan;
import org.palier.intake.privacy.ErasureReceipt;
import org.palier.intake.privacy.PassageSearch;
import org.palier.intake.privacy.PrivacyKey;
import org.palier.interviews.withdrawal.Withdrawal;
import org.palier.study.attribution.AddressForms;
import org.palier.study.runs.BegunErasure;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palier run erase STUDY --author H|--account ID|--period A..B|--import RUN|--interview ID|--finish}: erases posts, or an interview, for good. */
@Command(name = "erase")
public final class EraseCommand extends StudyCommand {

	@Parameters(paramLabel = "STUDY")
	private Path path;

	@ArgGroup(multiplicity = "1")
	private ErasureChoice what;

	@Option(names = "--key", paramLabel = "FILE")
	private Path key;

	@Option(names = "--delete-files")
	private boolean deleteFiles;

	@Option(names = "--by", paramLabel = "NAME")
	private String by;

	@Option(names = "--dry-run")
	private boolean dryRun;

	public EraseCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		if (what.interview() != null) {
			return withdraw(what.interview());
		}
		StudyFolder folder = StudyFolder.at(path);
		if (what.finish()) {
			return finish(folder);
		}
		ErasureOrder order = what.order();
		try (StudyOnDisk study = open(folder)) {
			refuseBesideCutOff(folder);
			ErasurePlan plan = ErasurePlan.of(order, study.study(), Files.exists(folder.corpus()) ? study.corpus() : null, forms());
			erase(study, new EraseRun(plan));
		}
		return ExitCode.OK;
	}

	/** With its posts; under the lock of the study where anything is erased. */
	private StudyOnDisk open(StudyFolder folder) throws IOException {
		return dryRun ? Console.toRead(folder, false) : console().toWrite(folder, "erase");
	}

	/** Two erasures half done would be told by nobody from one. */
	private void refuseBesideCutOff(StudyFolder folder) throws IOException, RefusedException {
		List<BegunErasure> begun = dryRun ? List.of() : BegunErasure.all(folder);
		if (!begun.isEmpty()) {
			throw new RefusedException(ExitCode.USAGE, Console.text("erase.finish_first", begun.getFirst().run()));
		}
	}

	/** Ends all that were cut off; under the lock of the study, so that nobody works at one. */
	private ExitCode finish(StudyFolder folder) throws IOException {
		try (StudyOnDisk study = open(folder)) {
			List<ErasureIntent> begun = ErasureIntent.all(folder);
			answer().put("finished", begun.size());
			if (begun.isEmpty()) {
				say("erase.nothing_begun");
			}
			for (ErasureIntent each : begun) {
				erase(study, EraseRun.ending(each));
			}
		}
		return ExitCode.OK;
	}

	private void erase(StudyOnDisk study, EraseRun run) throws IOException {
		StudyFolder folder = study.folder();
		ErasurePlan plan = run.plan();
		boolean posts = Files.exists(folder.corpus());
		ErasurePlan.Beside beside = plan.beside(folder, study.study());
		ErasedPosts erased;
		List<Bilingual> lacking = List.of();
		Optional<Path> receipt = Optional.empty();
		if (dryRun) {
			erased = posts ? study.corpus().wouldErase(plan.corpus()) : new ErasedPosts(0, 0, 0, Set.of());
		} else {
			Instant now = console().clock().instant();
			EraseRun.Outcome outcome = study.run(run, now, new ConsoleProgress(console()));
			erased = outcome.erased();
			answer().put("run", outcome.run());
			delete(beside.others());
			receipt = Optional.of(receipt(study, plan, beside, outcome, now).write(folder, console().locale()));
			// From here on nothing says any more that there is something to end.
			run.end(folder, outcome.run());
			if (posts) {
				lacking = TrainedModels.of(folder).lacking(study.postsNeeded());
			}
		}
		report(erased, beside, folder);
		receipt.ifPresentOrElse(it -> tell(it, folder), () -> answer().putNull("receipt"));
		var models = answer().putArray("models");
		for (Bilingual model : lacking) {
			models.add(model.in(console().locale()));
			tell(model.in(console().locale()));
		}
	}

	private ErasureReceipt receipt(StudyOnDisk study, ErasurePlan plan, ErasurePlan.Beside beside, EraseRun.Outcome outcome, Instant at) throws IOException {
		StudyFolder folder = study.folder();
		List<String> kept = Stream.of(deleteFiles ? List.<Path>of() : beside.others(), beside.unknown(), beside.interviews()).flatMap(List::stream)
				.map(it -> plan.withoutNames(folder.path().relativize(it).toString())).toList();
		ErasedPosts erased = outcome.erased();
		return new ErasureReceipt(Bilingual.of(study.study().getName()), outcome.run(), at, by(),
				ErasureReceipt.asked(folder, plan, outcome.run()), erased.posts(), erased.codings(), erased.changed(),
				outcome.files() + (deleteFiles ? beside.others().size() : 0), kept, beside.handedOut(), beside.versions().isPresent(), false);
	}

	/** Consent to an interview was taken back. */
	private ExitCode withdraw(String interview) throws IOException {
		StudyFolder folder = StudyFolder.at(path);
		try (StudyOnDisk study = dryRun ? Console.toRead(folder, true) : console().censusToWrite(folder, "erase")) {
			Withdrawal withdrawal = Withdrawal.of(interview, study.study());
			// While its words are known.
			PassageSearch.Places quoted = withdrawal.quoted(folder, study.study());
			answer().put("dryRun", dryRun).put("interview", withdrawal.interview());
			if (dryRun) {
				say("erase.would_interview", withdrawal.interview());
				tell(quoted, folder);
				return ExitCode.OK;
			}
			Instant now = console().clock().instant();
			Withdrawal.Outcome outcome = study.run(withdrawal, now, new ConsoleProgress(console()));
			long files = outcome.files() + withdrawal.cleanBackups(folder) + (deleteFiles ? quoted.files().size() : 0);
			delete(quoted.files());
			answer().put("run", outcome.run()).put("files", files);
			say("erase.interview", withdrawal.interview(), files);
			tell(quoted, folder);
			List<String> kept = Stream.concat(deleteFiles ? Stream.<Path>of() : quoted.files().stream(), quoted.unknown().stream())
					.map(it -> folder.path().relativize(it).toString()).toList();
			Path receipt = new ErasureReceipt(Bilingual.of(study.study().getName()), outcome.run(), now, by(), ErasureReceipt.interview(withdrawal.interview()), 0,
					0, 0, files, kept, quoted.handedOut(), quoted.versions().isPresent(), true).write(folder, console().locale());
			tell(receipt, folder);
		}
		say("erase.elsewhere");
		return ExitCode.OK;
	}

	private void tell(Path receipt, StudyFolder folder) {
		Path file = folder.path().relativize(receipt);
		answer().put("receipt", file.toString());
		say("erase.receipt", file);
	}

	/** Where an interview is quoted. */
	private void tell(PassageSearch.Places quoted, StudyFolder folder) {
		others(quoted.files(), quoted.unknown(), List.of(), quoted.handedOut(), quoted.versions(), folder);
	}

	private void others(List<Path> others, List<Path> unknown, List<Path> interviews, List<String> handedOut, Optional<Path> versions, StudyFolder folder) {
		list("others", others, folder);
		list("unknown", unknown, folder);
		list("interviews", interviews, folder);
		handedOut.forEach(answer().putArray("handedOut")::add);
		answer().put("versions", versions.map(Path::toString).orElse(null)).put("othersDeleted", deleteFiles && !dryRun);
		sayNames(deleteFiles && !dryRun ? "erase.others_deleted" : "erase.others", others, folder);
		sayNames("erase.unknown", unknown, folder);
		sayNames("erase.interviews", interviews, folder);
		if (!handedOut.isEmpty()) {
			say("erase.handed_out", String.join(", ", handedOut));
		}
		versions.ifPresent(it -> say("erase.versions", it));
	}

	private void sayNames(String sentence, List<Path> files, StudyFolder folder) {
		if (!files.isEmpty()) {
			say(sentence, String.join(", ", files.stream().map(it -> folder.path().relativize(it).toString()).toList()));
		}
	}

	private String by() {
		return by == null ? System.getProperty("user.name", "") : by;
	}

	private AddressForms forms() throws IOException {
		AddressForms forms = console().contributions().addressForms();
		Optional<Path> file = PrivacyKey.file(Optional.ofNullable(key));
		return file.isPresent() ? forms.knowing(PrivacyKey.read(file.get()).pseudonyms()) : forms;
	}

	private void delete(List<Path> files) throws IOException {
		if (deleteFiles) {
			for (Path file : files) {
				Files.deleteIfExists(file);
			}
		}
	}

	private void report(ErasedPosts erased, ErasurePlan.Beside beside, StudyFolder folder) {
		answer().put("dryRun", dryRun).put("posts", erased.posts()).put("codings", erased.codings()).put("changed", erased.changed())
				.put("texts", beside.texts()).put("files", beside.ours().size());
		erased.runs().stream().sorted().forEach(answer().putArray("runs")::add);
		answer().put("searchIndex", beside.index().map(it -> folder.path().relativize(it).toString()).orElse(null));
		answer().put("keptCounts", beside.counts().map(it -> folder.path().relativize(it).toString()).orElse(null));
		say(dryRun ? "erase.would" : "erase.done", erased.posts(), erased.codings(), erased.changed(), beside.ours().size());
		if (beside.index().isPresent()) {
			say(dryRun ? "erase.would_index" : "erase.index");
		}
		if (beside.counts().isPresent()) {
			say(dryRun ? "erase.would_counts" : "erase.counts");
		}
		others(beside.others(), beside.unknown(), beside.interviews(), beside.handedOut(), beside.versions(), folder);
		say("erase.elsewhere");
	}

	private void say(String sentence, Object... arguments) {
		tell(Console.text(sentence, arguments).in(console().locale()));
	}

	private void list(String name, List<Path> files, StudyFolder folder) {
		var array = answer().putArray(name);
		files.forEach(it -> array.add(folder.path().relativize(it).toString()));
	}
}
