// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.interviews;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.palier.coding.handout.Fate;
import org.palier.coding.handout.PackageRun;
import org.palier.coding.sets.CodingSets;
import org.palier.corpus.PersonCoder;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.headless.study.HandedFile;
import org.palier.interviews.coders.CodingDifference;
import org.palier.interviews.coders.PassageDecisionFile;
import org.palier.interviews.coders.PassageDecisionRun;
import org.palier.interviews.coders.SetClosingRun;
import org.palier.interviews.handout.InterviewMerge;
import org.palier.interviews.handout.InterviewMergeRun;
import org.palier.interviews.handout.InterviewPackage;
import org.palier.interviews.handout.InterviewPackageRun;
import org.palier.interviews.handout.InterviewSetRun;
import org.palier.interviews.reading.CodedReading;
import org.palier.interviews.reading.SetDifferences;
import org.palier.interviews.text.Span;
import org.palier.interviews.text.TranscriptStore;
import org.palier.model.Code;
import org.palier.model.Coder;
import org.palier.model.CodingSet;
import org.palier.model.Passage;
import org.palier.model.Study;
import org.palier.reports.Outgoing;
import org.palier.reports.content.ToldInReport;
import org.palier.study.releases.ReleasedForm;
import org.palier.study.runs.FileDigest;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Interviews of a study on disk that several people code: who codes which, files for them and back, where they differ. */
public final class InterviewCoders {

	private final Console console;
	private final StudyFolder folder;
	private final ObjectNode answer;
	private final Consumer<String> tell;

	/** @param answer gets what scripts read @param tell what persons read */
	public InterviewCoders(Console console, StudyFolder folder, ObjectNode answer, Consumer<String> tell) {
		this.console = console;
		this.folder = folder;
		this.answer = answer;
		this.tell = tell;
	}

	/** Has several people code interviews. @param interviews ids; none for all @param name null for the next free one */
	public void assign(String name, List<String> interviews, List<String> coders) throws IOException {
		try (StudyOnDisk open = console.censusToWrite(folder, "sample")) {
			var run = new InterviewSetRun(name, interviews, coders, open.study(), texts());
			InterviewSetRun.Outcome made = open.run(run, console.clock().instant(), new ConsoleProgress(console));
			answer.put("id", made.set()).put("set", made.name());
			made.interviews().forEach(answer.putArray("interviews")::add);
			made.coders().forEach(answer.putArray("coders")::add);
			say("interviews.assigned", made.name(), made.interviews().size(), String.join(", ", made.coders()), folder.file().path());
		}
	}

	/** True when the name is that of a set of interviews. */
	public static boolean has(StudyFolder folder, String set) throws IOException {
		try (StudyOnDisk open = Console.toRead(folder, true)) {
			return new CodingSets(open.study()).interviews(set).isPresent();
		}
	}

	/** Hands out a set of interviews. @param going whether the package goes out of the house */
	public void handOut(String set, String coder, Path out, Outgoing going) throws IOException {
		try (StudyOnDisk open = console.censusToWrite(folder, "package")) {
			CodingSet of = set(open.study(), set);
			Coder person = InterviewPackageRun.coder(of, coder);
			var run = new InterviewPackageRun(open.study(), of, person, texts(), out, today());
			InterviewPackageRun.Outcome given = open.run(run, console.clock().instant(), new ConsoleProgress(console));
			answer.put("set", of.getName()).put("coder", person.getId()).put("interviews", given.interviews()).put("file", given.file().toString())
					.put("digest", given.digest());
			say("interviews.handed_out", given.interviews(), of.getName(), person.getName(), given.file());
			say("interviews.as_they_are");
			new HandedFile(console, folder, going, answer, tell).enter(given.run(), PackageRun.KIND.id(), ReleasedForm.of("interviews"),
					given.file(), ToldInReport.of(of.getInterviews()));
		}
	}

	/** Takes a package back, or tells what that would do. */
	public void merge(Path file, boolean dry) throws IOException {
		InterviewPackage read = InterviewPackage.read(file);
		if (dry) {
			try (StudyOnDisk open = Console.toRead(folder, true)) {
				told(new InterviewMergeRun(read, open.study(), texts()).preview(), file, true);
			}
		} else {
			try (StudyOnDisk open = console.censusToWrite(folder, "merge")) {
				told(open.run(new InterviewMergeRun(read, open.study(), texts()), console.clock().instant(), new ConsoleProgress(console)),
						file, false);
			}
		}
	}

	private void told(InterviewMerge merge, Path file, boolean dry) {
		answer.put("set", merge.set()).put("coder", merge.coder()).put("recorded", !dry && merge.taken() > 0)
				.put("interviews", merge.interviews())
				.put("coded", merge.coded()).put("codings", merge.lines().size()).put("taken", merge.taken())
				.put("differing_places", merge.differing());
		ObjectNode fates = answer.putObject("fates");
		merge.counts().forEach((fate, lines) -> fates.put(fate.id(), lines));
		ArrayNode lines = answer.putArray("lines");
		merge.lines().stream().filter(it -> it.fate() != Fate.NEW).forEach(it -> lines.addObject().put("interview", it.passage().interview())
				.put("paragraph", it.passage().span().from().paragraph() + 1).put("code", it.code()).put("taken_off", !it.taken())
				.put("words", it.words())
				.put("at", it.at().toString()).put("fate", it.fate().id()));
		say("interviews.merge_read", file, merge.coder(), merge.set(), merge.lines().size(), merge.coded(), merge.interviews());
		merge.counts().forEach((fate, count) -> tell.accept("  " + merge.text(fate).in(console.locale())));
		merge.lines().stream().filter(it -> it.fate() != Fate.NEW && it.fate() != Fate.KNOWN)
				.forEach(it -> tell.accept("    " + it.item() + "  " + it.code() + "  «" + it.words() + "»  " + it.fate().text().in(console.locale())));
		say("interviews.merge_differing", merge.differing());
		say(merge.taken() == 0 ? "merge.nothing" : dry ? "merge.dry_run" : "merge.done", merge.taken(), folder.path());
	}

	/** Ends the coding of a set, unless it has ended. */
	public void close(String set) throws IOException {
		try (StudyOnDisk open = console.censusToWrite(folder, "adjudicate")) {
			CodingSet of = set(open.study(), set);
			if (!SetDifferences.areShown(of)) {
				open.run(new SetClosingRun(of.getName()), console.clock().instant(), new ConsoleProgress(console));
				say("interviews.closed", of.getName(), folder.file().path());
			}
		}
	}

	/** Lists where the coders of a set differ. @throws RefusedException while the set is open */
	public void differences(String set) throws IOException, RefusedException {
		try (StudyOnDisk open = Console.toRead(folder, true)) {
			list(open.study(), closed(open.study(), set));
		}
	}

	/** Takes the decisions of a file. @param persons those who decide and are no coders of the study yet: they become some */
	public void decide(String set, Path decisions, List<PersonCoder> persons) throws IOException, RefusedException {
		try (StudyOnDisk open = console.censusToWrite(folder, "adjudicate")) {
			CodingSet of = closed(open.study(), set);
			List<PersonCoder> may = new ArrayList<>(open.study().getCoders().stream().map(it -> new PersonCoder(it.getId(), name(it))).toList());
			may.addAll(persons);
			var taken = new PassageDecisionFile(all(open.study(), of), may).read(decisions);
			var run = new PassageDecisionRun(of.getName(), taken, FileDigest.of(decisions, String.valueOf(decisions.getFileName())));
			long recorded = open.run(run, console.clock().instant(), new ConsoleProgress(console));
			answer.put("recorded", recorded);
			list(open.study(), set(open.study(), set));
			say("adjudicate.recorded", recorded, folder.file().path());
		}
	}

	private static CodingSet closed(Study study, String name) throws RefusedException {
		CodingSet set = set(study, name);
		if (!SetDifferences.areShown(set)) {
			throw new RefusedException(ExitCode.USAGE, Console.text("interviews.set_open", set.getName()));
		}
		return set;
	}

	private List<CodingDifference> all(Study study, CodingSet set) throws IOException {
		return SetDifferences.of(set, CodedReading.of(study, texts())).orElseThrow();
	}

	private void list(Study study, CodingSet set) throws IOException {
		CodedReading reading = CodedReading.of(study, texts());
		List<CodingDifference> all = SetDifferences.of(set, reading).orElseThrow();
		long open = all.stream().filter(CodingDifference::isOpen).count();
		answer.put("set", set.getName()).put("interviews", set.getInterviews().size()).put("differing", all.size()).put("open", open);
		ArrayNode nodes = answer.putArray("disagreements");
		say("interviews.differences", set.getName(), set.getInterviews().size(), all.size(), open);
		for (CodingDifference each : all) {
			ObjectNode node = nodes.addObject().put("difference", each.id()).put("interview", each.interview().getId())
					.put("paragraph", each.span().from().paragraph() + 1).put("kind", each.kind().id())
					.put("basis", each.basis().name().toLowerCase(Locale.ROOT));
			ArrayNode said = node.putArray("codes");
			var lines = new ArrayList<String>();
			var text = reading.texts().get(each.interview());
			each.places().forEach(place -> place.marks().forEach(mark -> {
				Coder coder = mark.passage().getCoder();
				String words = text.words(mark.span());
				said.addObject().put("coder", coder == null ? "" : name(coder)).put("code", place.code().getId()).put("words", words)
						.put("memo", mark.passage().getMemo());
				lines.add("    " + (coder == null ? "–" : name(coder)) + ": " + place.code().getId() + "  «" + words.replace('\n', ' ') + "»");
			}));
			tell.accept("  " + each.id() + "  " + each.kind().text().in(console.locale()));
			lines.forEach(tell);
			each.decision().ifPresentOrElse(it -> decision(node, it, text.words(Span.of(it))), () -> node.putNull("decision"));
		}
	}

	private void decision(ObjectNode node, Passage decided, String words) {
		String codes = decided.getCodes().stream().map(Code::getId).collect(Collectors.joining(" "));
		String by = decided.getCoder() == null ? "" : name(decided.getCoder())
				+ decided.getDecidedWith().stream().map(it -> "+" + name(it)).collect(Collectors.joining());
		node.putObject("decision").put("codes", codes).put("words", words).put("reason", decided.getReason()).put("by", by);
		tell.accept("    -> " + (codes.isEmpty() ? "–" : codes) + ", " + by + ": " + decided.getReason());
	}

	/** The set of interviews of a name. */
	private static CodingSet set(Study study, String name) {
		return new CodingSets(study).interviews(name).orElseThrow();
	}

	private static String name(Coder coder) {
		return coder.getName() == null ? coder.getId() : coder.getName();
	}

	private TranscriptStore texts() {
		return new TranscriptStore(folder.path());
	}

	private LocalDate today() {
		return LocalDate.ofInstant(console.clock().instant(), ZoneOffset.UTC);
	}

	private void say(String key, Object... arguments) {
		tell.accept(Console.text(key, arguments).in(console.locale()));
	}
}
