// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.palier.codebook.trained.TrainedModels;
import org.palier.corpus.Corpus;
import org.palier.corpus.ErasedPosts;
import org.palier.ground.text.Bilingual;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.OrderedBy;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.intake.privacy.EraseRun;
import org.palier.intake.privacy.ErasureEnding;
import org.palier.intake.privacy.ErasureIntent;
import org.palier.intake.privacy.ErasureOrder;
import org.palier.intake.privacy.ErasurePlan;
import org.palier.intake.privacy.PassageSearch;
import org.palier.intake.privacy.PersonSearch;
import org.palier.intake.privacy.PrivacyKey;
import org.palier.intake.privacy.PrivacyTerms;
import org.palier.intake.privacy.RehearsalCopy;
import org.palier.intake.privacy.WentOut;
import org.palier.interviews.withdrawal.Withdrawal;
import org.palier.interviews.withdrawal.WithdrawalEnding;
import org.palier.study.attribution.AddressForms;
import org.palier.study.copies.ClosedCorpus;
import org.palier.study.runs.BegunErasure;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code palier run erase STUDY --author H|--account ID|--period A..B|--import RUN|--interview ID|--finish [--rehearse]}: erases posts,
 * or an interview, for good.
 */
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

	@Mixin
	private OrderedBy by;

	@Option(names = "--dry-run")
	private boolean dryRun;

	@Option(names = "--rehearse")
	private boolean rehearse;

	public EraseCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		StudyFolder folder = StudyFolder.at(path);
		if (rehearse) {
			return rehearse(folder);
		}
		if (what.interview() != null) {
			withdraw(folder, what.interview());
			return ExitCode.OK;
		}
		if (what.finish()) {
			return finish(folder);
		}
		ErasureOrder order = what.order();
		try (StudyOnDisk study = open(folder)) {
			refuseBesideCutOff(folder);
			Optional<PrivacyKey> by = key(study);
			ErasurePlan plan = ErasurePlan.of(order, study.study(), Files.exists(folder.corpus()) ? study.corpus() : null, forms()).under(by);
			erase(study, new EraseRun(plan));
		}
		return ExitCode.OK;
	}

	/** Does it on a copy, and looks at what is left there. */
	private ExitCode rehearse(StudyFolder folder) throws Exception {
		if (dryRun || what.finish()) {
			throw new RefusedException(ExitCode.USAGE, Console.text("erase.rehearse_alone"));
		}
		Optional<RehearsalCopy> made;
		try (StudyOnDisk study = Console.toRead(folder, true)) {
			made = RehearsalCopy.of(folder, new ClosedCorpus(folder, study.study()), new ConsoleProgress(console()));
		}
		try (RehearsalCopy copy = made.orElseThrow(() -> new RefusedException(ExitCode.IN_USE, Console.text("erase.rehearse_in_use")))) {
			RehearsalAnswer rehearsed = what.interview() == null ? erased(copy)
					: new RehearsalAnswer(copy.left(withdraw(copy.folder(), what.interview())), 0);
			rehearsed.put(answer());
			rehearsed.sentences().forEach(it -> tell(it.in(console().locale())));
		}
		return ExitCode.OK;
	}

	private RehearsalAnswer erased(RehearsalCopy copy) throws Exception {
		ErasurePlan plan;
		List<PersonSearch.Hit> left;
		try (StudyOnDisk study = console().toWrite(copy.folder(), "erase")) {
			Corpus posts = Files.exists(copy.folder().corpus()) ? study.corpus() : null;
			Optional<PrivacyKey> by = key(study);
			plan = ErasurePlan.of(what.order(), study.study(), posts, forms()).under(by);
			erase(study, new EraseRun(plan));
			left = copy.left(plan, study.study(), posts);
		}
		// Once nobody has it open: its bytes lie there as the disk has them.
		return new RehearsalAnswer(left, copy.bytesLikeNames(plan));
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
				erase(study, EraseRun.ending(each, key(study)));
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
			EraseRun.Outcome outcome = study.run(run, console().clock().instant(), new ConsoleProgress(console()));
			erased = outcome.erased();
			answer().put("run", outcome.run());
			receipt = Optional.of(new ErasureEnding(plan, beside, deleteFiles, by.name()).end(folder, study.study(), outcome, console().locale()));
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

	/** Consent to an interview was taken back. @return what looks for its words, which were known before */
	private PassageSearch withdraw(StudyFolder folder, String interview) throws IOException {
		PassageSearch words;
		try (StudyOnDisk study = dryRun ? Console.toRead(folder, true) : console().censusToWrite(folder, "erase")) {
			Withdrawal withdrawal = Withdrawal.of(interview, study.study());
			// While its words are known.
			words = withdrawal.search(folder, study.study());
			PassageSearch.PassageTraces quoted = words.in(folder);
			answer().put("dryRun", dryRun).put("interview", withdrawal.interview());
			if (dryRun) {
				say("erase.would_interview", withdrawal.interview());
				tell(quoted, folder);
				List<WentOut> out = WentOut.of(folder, withdrawal.interview(), PrivacyKey.atHand(Optional.ofNullable(key)));
				out.forEach(it -> tell(it.ofInterview().in(console().locale())));
				say("erase.elsewhere");
				return words;
			}
			Withdrawal.Outcome outcome = study.run(withdrawal, console().clock().instant(), new ConsoleProgress(console()));
			WithdrawalEnding.Ended ended = new WithdrawalEnding(withdrawal, quoted, deleteFiles, Optional.ofNullable(key), by.name())
					.end(folder, study.study(), outcome, console().locale());
			answer().put("run", outcome.run()).put("files", ended.files());
			say("erase.interview", withdrawal.interview(), ended.files());
			tell(quoted, folder);
			tell(ended.receipt(), folder);
		}
		say("erase.elsewhere");
		return words;
	}

	private void tell(Path receipt, StudyFolder folder) {
		Path file = folder.path().relativize(receipt);
		answer().put("receipt", file.toString());
		say("erase.receipt", file);
	}

	/** Where an interview is quoted. */
	private void tell(PassageSearch.PassageTraces quoted, StudyFolder folder) {
		others(quoted.files(), quoted.unknown(), List.of(), quoted.handedOut(), quoted.versions(), folder);
	}

	private void others(List<Path> others, List<Path> unknown, List<Path> interviews, List<String> handedOut, Optional<Path> versions,
			StudyFolder folder) {
		list("others", others, folder);
		list("unknown", unknown, folder);
		list("interviews", interviews, folder);
		handedOut.forEach(answer().putArray("handedOut")::add);
		answer().put("versions", versions.map(Path::toString).orElse(null)).put("othersDeleted", deleteFiles && !dryRun);
		sayNames((dryRun ? "erase.would_others" : "erase.others") + (deleteFiles ? "_deleted" : ""), others, folder);
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

	private Optional<PrivacyKey> key(StudyOnDisk study) throws IOException {
		return dryRun ? Optional.empty() : PrivacyTerms.key(study.study(), study.folder(), Optional.ofNullable(key));
	}

	private AddressForms forms() throws IOException {
		AddressForms forms = console().contributions().addressForms();
		Optional<PrivacyKey> hidden = PrivacyKey.atHand(Optional.ofNullable(key));
		return hidden.isPresent() ? forms.knowing(hidden.get().pseudonyms()) : forms;
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
