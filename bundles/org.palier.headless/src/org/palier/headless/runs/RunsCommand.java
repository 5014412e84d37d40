// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.runs;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.palier.ground.text.Bilingual;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.model.Run;
import org.palier.model.Study;
import org.palier.study.history.CountedRun;
import org.palier.study.runs.RunKinds;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyRuns;
import org.palier.study.runs.StudyWriting;

import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palier run runs STUDY}: lists the runs that fed a study, and leaves one out or takes it in again. */
@Command(name = "runs")
public final class RunsCommand extends StudyCommand {

	/** Counts of manifests that have a word of their own, in the order in which they are shown. */
	private static final List<String> COUNTS = List.of("read", "accepted", "rejected", "known", "without_post", "posts", "known_posts",
			"changed",
			"conflicts", "coded", "abstained", "failed", "recoded", "relayed");
	/** Counts of rows, which are not shown for an import of posts: it has counts of posts beside them. */
	private static final Set<String> TOLD_AS_POSTS = Set.of("accepted", "known");
	private static final Set<String> ONLY_WHEN_ANY = Set.of("failed", "known", "without_post", "known_posts", "changed", "conflicts");

	@Parameters(paramLabel = "STUDY")
	private Path path;

	@Option(names = "--leave-out", paramLabel = "ID")
	private String leftOut;

	@Option(names = "--take-in", paramLabel = "ID")
	private String takenIn;

	public RunsCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		if (leftOut != null && takenIn != null) {
			throw new RefusedException(ExitCode.USAGE, Console.text("runs.both"));
		}
		StudyFolder folder = StudyFolder.at(path);
		if (leftOut == null && takenIn == null) {
			list(folder);
		} else {
			flip(folder, leftOut == null ? takenIn : leftOut, leftOut == null);
		}
		return ExitCode.OK;
	}

	private void list(StudyFolder folder) throws IOException {
		Study study = folder.file().load();
		var array = answer().putArray("runs");
		Set<String> named = CountedRun.named(study);
		for (Run run : study.getRuns()) {
			Optional<RunManifest> manifest = manifest(folder, run);
			SortedMap<String, Long> counts = counts(run, manifest);
			boolean canBeLeftOut = StudyRuns.feedsCorpus(run, manifest) || named.contains(run.getId());
			ObjectNode node = array.addObject().put("id", run.getId()).put("kind", run.getKind()).put("at", run.getAt())
					.put("what", run.getLabel()).put("active", run.isActive()).put("canBeLeftOut", canBeLeftOut);
			stated(run, node);
			ObjectNode numbers = node.putObject("counts");
			counts.forEach(numbers::put);
			tell(line(run, counts, canBeLeftOut));
		}
		if (study.getRuns().isEmpty()) {
			tell(Console.text("runs.none", folder.path()).in(console().locale()));
		}
	}

	/** Adds what an import stated of its data, and hid in them. Parts that it did not state are left out. */
	private void stated(Run run, ObjectNode node) {
		LocalDate until = run.getKeepUntil();
		var told = new LinkedHashMap<String, Object>();
		told.put("purpose", run.getPurpose());
		told.put("terms", run.getTerms());
		told.put("collectedUntil", run.getCollectedUntil());
		told.put("keepUntil", until);
		told.put("privacy", run.getPrivacy());
		told.put("privacyKey", run.getPrivacyKey());
		told.values().removeIf(Objects::isNull);
		told.forEach((name, value) -> node.put(name, value.toString()));
		if (until != null) {
			node.put("due", isDue(until));
		}
	}

	private boolean isDue(LocalDate until) {
		return until.isBefore(LocalDate.ofInstant(console().clock().instant(), ZoneOffset.UTC));
	}

	/**
	 * Returns the counts of a run. When its manifest is gone or damaged, only the failures are known, which the study
	 * itself keeps.
	 */
	private static SortedMap<String, Long> counts(Run run, Optional<RunManifest> manifest) {
		var counts = new TreeMap<String, Long>();
		manifest.map(RunManifest::counts).ifPresent(counts::putAll);
		if (run.getFailed() > 0) {
			counts.put("failed", (long) run.getFailed());
		}
		return counts;
	}

	private Optional<RunManifest> manifest(StudyFolder folder, Run run) {
		try {
			return folder.manifestOf(run.getId());
		} catch (IOException damaged) {
			console().say(Console.text("runs.manifest", run.getId()));
			return Optional.empty();
		}
	}

	private static boolean isTold(String count, Map<String, Long> counts) {
		boolean asPosts = TOLD_AS_POSTS.contains(count) && counts.containsKey("known_posts");
		return counts.containsKey(count) && !asPosts && (counts.get(count) > 0 || !ONLY_WHEN_ANY.contains(count));
	}

	private String line(Run run, Map<String, Long> counts, boolean canBeLeftOut) {
		Bilingual kind = RunKinds.OF_PALIER.of(run.getKind()).name();
		List<String> parts = new ArrayList<>(List.of(kind.in(console().locale())));
		Optional.ofNullable(run.getLabel()).filter(it -> !it.isBlank()).ifPresent(parts::add);
		String numbers = COUNTS.stream().filter(it -> isTold(it, counts))
				.map(it -> Console.text("runs.count." + it, counts.get(it)).in(console().locale())).collect(Collectors.joining(", "));
		if (!numbers.isEmpty()) {
			parts.add(numbers);
		}
		parts.add(Console.text(!canBeLeftOut ? "runs.census" : run.isActive() ? "runs.counts" : "runs.left_out").in(console().locale()));
		LocalDate until = run.getKeepUntil();
		if (until != null) {
			parts.add(Console.text(isDue(until) ? "runs.due" : "runs.keep", until.toString()).in(console().locale()));
		}
		return run.getId() + "  " + time(run) + "  " + String.join(" – ", parts);
	}

	private static String time(Run run) {
		try {
			return Instant.parse(String.valueOf(run.getAt())).truncatedTo(ChronoUnit.SECONDS).toString();
		} catch (DateTimeParseException byHand) {
			return String.valueOf(run.getAt());
		}
	}

	private void flip(StudyFolder folder, String id, boolean active) throws Exception {
		try (var writing = StudyWriting.open(folder, "palier run runs", new ConsoleProgress(console()))) {
			writing.remark().ifPresent(console()::say);
			List<Run> runs = writing.study().getRuns();
			Set<String> named = CountedRun.named(writing.study());
			Run run = runs.stream().filter(it -> id.equals(it.getId())).findFirst().orElseThrow(() -> noSuch(id,
					runs.stream().filter(it -> named.contains(it.getId()) || StudyRuns.feedsCorpus(it, manifest(folder, it))).map(Run::getId).toList()));
			if (!named.contains(id) && !StudyRuns.feedsCorpus(run, manifest(folder, run))) {
				throw new RefusedException(ExitCode.USAGE, Console.text("runs.of_census", id));
			}
			boolean changes = run.isActive() != active;
			if (changes) {
				new CountedRun(writing.study(), run).count(active);
				writing.save();
			}
			answer().put("run", id).put("active", active).put("changed", changes);
			tell(Console.text((changes ? "runs.now." : "runs.already.") + (active ? "in" : "out"), id).in(console().locale()));
		}
	}

	private static RefusedException noSuch(String id, List<String> known) {
		return new RefusedException(ExitCode.USAGE, known.isEmpty() ? Console.text("runs.no_such_of_none", id)
				: Console.text("runs.no_such", id, String.join(", ", known)));
	}
}
