// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.coding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.palier.coding.desk.DeskCodebook;
import org.palier.coding.resolved.AdjudicateRun;
import org.palier.coding.resolved.Decision;
import org.palier.coding.resolved.DecisionFile;
import org.palier.coding.resolved.Disagreement;
import org.palier.coding.resolved.MachineWords;
import org.palier.coding.resolved.SetCodes;
import org.palier.coding.sets.CodingSets;
import org.palier.corpus.Coding;
import org.palier.corpus.PersonCoder;
import org.palier.ground.text.CensusIds;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.headless.interviews.InterviewCoders;
import org.palier.headless.study.ReleaseChoice;
import org.palier.intake.privacy.StudyGate;
import org.palier.model.Coder;
import org.palier.model.CoderKind;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.study.runs.FileDigest;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palier run adjudicate STUDY --set NAME}: lists where the coders of a set differ, and takes decisions. */
@Command(name = "adjudicate")
public final class AdjudicateCommand extends StudyCommand {

	@Parameters(paramLabel = "STUDY")
	private Path path;

	@Option(names = { "--set", "--sample" }, paramLabel = "NAME")
	private String name;

	@Option(names = "--presences")
	private boolean presences;

	@Option(names = "--machine")
	private boolean machine;

	@Option(names = "--close")
	private boolean close;

	@Option(names = "--decisions", paramLabel = "FILE")
	private Path decisions;

	@Option(names = "--coder", paramLabel = "NAME", split = ",")
	private List<String> added = List.of();

	@Mixin
	private ReleaseChoice release;

	public AdjudicateCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		StudyFolder folder = StudyFolder.at(path);
		if (presences == (name != null) || (machine || close) && presences) {
			throw new RefusedException(ExitCode.USAGE, Console.text("adjudicate.set_or_presences"));
		}
		if (presences) {
			return presences(folder);
		}
		var interviews = new InterviewCoders(console(), folder, answer(), this::tell);
		boolean ofInterviews = InterviewCoders.has(folder, name);
		if (close && !ofInterviews) {
			throw new RefusedException(ExitCode.USAGE, Console.text("adjudicate.close_interviews"));
		}
		if (close) {
			interviews.close(name);
		}
		if (decisions == null) {
			if (!added.isEmpty()) {
				throw new RefusedException(ExitCode.USAGE, Console.text("adjudicate.coder_alone"));
			}
			if (ofInterviews) {
				interviews.differences(name);
				return ExitCode.OK;
			}
			try (StudyOnDisk open = Console.toRead(folder, false)) {
				list(open, set(open));
			}
			return ExitCode.OK;
		}
		if (ofInterviews) {
			List<PersonCoder> persons;
			try (StudyOnDisk open = Console.toRead(folder, true)) {
				persons = newPersons(open.study());
			}
			interviews.decide(name, decisions, persons);
			return ExitCode.OK;
		}
		try (StudyOnDisk open = console().toWrite(folder, "adjudicate")) {
			SetCodes set = set(open);
			Study study = open.study();
			List<PersonCoder> persons = newPersons(study);
			DeskCodebook codebook = DeskCodebook.of(study, study.getTheories().stream().map(Theory::getId).collect(Collectors.toSet()));
			List<Decision> taken = DecisionFile.of(set, codebook, all(study, persons)).read(decisions);
			FileDigest read = FileDigest.of(decisions, String.valueOf(decisions.getFileName()));
			long recorded = open.run(new AdjudicateRun(set, taken, codebook.version(), List.of(read), persons), console().clock().instant(),
					new ConsoleProgress(console()));
			answer().put("recorded", recorded);
			list(open, set(open));
			tell(Console.text("adjudicate.recorded", recorded, folder.file().path()).in(console().locale()));
		}
		return ExitCode.OK;
	}

	private ExitCode presences(StudyFolder folder) throws Exception {
		var differences = new PresenceDifferences(console(), answer(), this::tell);
		if (decisions == null) {
			if (!added.isEmpty()) {
				throw new RefusedException(ExitCode.USAGE, Console.text("adjudicate.coder_alone"));
			}
			try (StudyOnDisk open = Console.toRead(folder, true)) {
				differences.list(open.study());
			}
			return ExitCode.OK;
		}
		try (StudyOnDisk open = console().censusToWrite(folder, "adjudicate")) {
			differences.decide(open, decisions, all(open.study(), newPersons(open.study())));
			tell(Console.text("adjudicate.recorded", answer().get("recorded").asLong(), folder.file().path()).in(console().locale()));
		}
		return ExitCode.OK;
	}

	private SetCodes set(StudyOnDisk open) throws IOException {
		return SetCodes.of(new CodingSets(open.study()).named(name), open.postsNeeded());
	}

	/** Returns the persons who may decide. */
	private static List<PersonCoder> all(Study study, List<PersonCoder> added) {
		List<PersonCoder> all = new ArrayList<>(added);
		study.getCoders().stream().filter(it -> it.getKind() == CoderKind.HUMAN).map(it -> new PersonCoder(it.getId(), name(it)))
				.forEach(all::add);
		return all;
	}

	private static String name(Coder coder) {
		return coder.getName() == null ? coder.getId() : coder.getName();
	}

	/** Returns the persons of {@code --coder} whom the study does not know. */
	private List<PersonCoder> newPersons(Study study) throws RefusedException {
		List<PersonCoder> persons = new ArrayList<>();
		for (String each : added) {
			String called = each.strip();
			Optional<Coder> known = study.getCoders().stream().filter(it -> called.equals(it.getId()) || called.equals(it.getName())).findFirst();
			String id = CensusIds.of(called);
			if (id.isEmpty() || known.isPresent() && known.get().getKind() != CoderKind.HUMAN
					|| known.isEmpty() && study.getCoders().stream().anyMatch(it -> id.equals(it.getId()))) {
				throw new RefusedException(ExitCode.USAGE, Console.text("adjudicate.coder", each));
			}
			if (known.isEmpty() && persons.stream().noneMatch(it -> it.id().equals(id))) {
				persons.add(new PersonCoder(id, called));
			}
		}
		return persons;
	}

	private void list(StudyOnDisk on, SetCodes set) throws IOException {
		Study study = on.study();
		Map<String, String> names = new HashMap<>();
		study.getCoders().forEach(it -> names.put(it.getId(), name(it)));
		StudyGate gate = release.gate(study, console().contributions().addressForms());
		List<Disagreement> all = set.disagreements();
		long open = all.stream().filter(Disagreement::isOpen).count();
		answer().put("set", set.name()).put("training", set.training()).put("posts", set.posts().size()).put("differing", all.size())
				.put("open", open);
		MachineWords programs = machine ? MachineWords.of(set, on.postsNeeded()) : MachineWords.NONE;
		ArrayNode nodes = answer().putArray("disagreements");
		all.forEach(it -> {
			ObjectNode node = nodes.addObject();
			write(it, node, names, ReleasedItem.of(it.post(), gate));
			machine(it, programs).ifPresent(said -> node.putObject("machine").put("value", said.value().text()).put("program", said.coder()));
		});
		tell(Console.text(set.training() ? "adjudicate.head_training" : "adjudicate.head", set.name(), set.posts().size(), all.size(), open)
				.in(console().locale()));
		all.forEach(it -> tell(line(it, names, ReleasedItem.of(it.post(), gate)) + machine(it, programs)
				.map(said -> " [" + Console.text("adjudicate.program", said.coder(), said.value().isEmpty() ? "-" : said.value().text())
						.in(console().locale()) + "]")
				.orElse("")));
		if (machine && open > 0) {
			tell(Console.text("adjudicate.machine_absent", open).in(console().locale()));
		}
	}

	private static Optional<Coding> machine(Disagreement it, MachineWords programs) {
		return programs.of(it.post().stored().key(), it.facet());
	}

	private static void write(Disagreement it, ObjectNode node, Map<String, String> names, String item) {
		node.put("place", it.post().drawn().place()).put("part", it.post().drawn().part().id())
				.put("platform", it.post().stored().post().platform())
				.put("item_id", item).put("facet", it.facet().id());
		ArrayNode codes = node.putArray("codes");
		it.words()
				.forEach(word -> codes.addObject().put("coder", names.getOrDefault(word.coder(), word.coder()))
						.put("value", word.value().text())
				.put("alternative", word.details().alternative()).put("memo", word.details().memo()));
		it.decision().ifPresentOrElse(decided -> node.putObject("decision").put("value", decided.value().text())
				.put("reason", decided.details().memo()).put("by", by(decided, names)), () -> node.putNull("decision"));
	}

	private static String by(Coding decided, Map<String, String> names) {
		return Decision.persons(decided).stream().map(it -> names.getOrDefault(it, it)).collect(Collectors.joining(Decision.TOGETHER));
	}

	private String line(Disagreement it, Map<String, String> names, String item) {
		String words = it.words().stream().map(word -> names.getOrDefault(word.coder(), word.coder()) + ": " + word.value().text()
				+ (word.details().memo().isEmpty() ? "" : " (" + word.details().memo() + ")")).collect(Collectors.joining(" | "));
		String decided = it.decision()
				.map(decision -> " -> " + decision.value().text() + ", " + by(decision, names) + ": " + decision.details().memo())
				.orElse("");
		return "  " + it.post().stored().post().platform() + " " + item + "  " + it.facet().id() + "  " + words + decided;
	}
}
