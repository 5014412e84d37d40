// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.handout;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.palier.coding.handout.Fate;
import org.palier.coding.handout.PackageException;
import org.palier.coding.handout.PackageMergeRun;
import org.palier.coding.sets.CodingSets;
import org.palier.ground.Progress;
import org.palier.interviews.coders.CodingDifference;
import org.palier.interviews.handout.GivenInterviews.GivenInterview;
import org.palier.interviews.handout.InterviewMerge.Line;
import org.palier.interviews.passages.CodeSystem;
import org.palier.interviews.passages.PassageEdits;
import org.palier.interviews.reading.QuoteRules;
import org.palier.interviews.text.Span;
import org.palier.interviews.text.TextChange;
import org.palier.interviews.text.TranscriptStore;
import org.palier.interviews.text.TranscriptText;
import org.palier.model.Code;
import org.palier.model.Coder;
import org.palier.model.CodingSet;
import org.palier.model.HandedOut;
import org.palier.model.Interview;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.Passage;
import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.runs.OpenRun;
import org.palier.study.runs.RunKind;
import org.palier.study.runs.RunRecord;
import org.palier.study.runs.StudyRun;
import org.palier.study.runs.StudyRuns;

/**
 * Takes the passages that a coder marked in a package of interviews back into the study. A passage is recognized by the
 * digest of the package and its id in it, so that a second merge of one package changes nothing. A passage of an edited
 * text moves along with its words. A passage that cannot be taken stays in the package, and is reported. Made in the
 * thread that owns the study.
 */
public final class InterviewMergeRun implements StudyRun<InterviewMerge> {

	/** So many digits of the digest are part of the id of a passage. */
	private static final int DIGITS = 8;
	private static final int MOST_WORDS = 80;

	private final InterviewPackage file;
	private final GivenInterviews given;
	private final CodingSet set;
	private final Map<String, Code> codes = new HashMap<>();
	private final Map<String, Interview> interviews = new HashMap<>();
	private final Map<String, TranscriptText> texts = new HashMap<>();
	private final Map<String, TextChange> changes = new HashMap<>();
	private final Map<GivenPassage, Span> places = new LinkedHashMap<>();
	private final InterviewMerge merge;

	/**
	 * Compares a package with the study.
	 *
	 * @param texts where those of the study lie
	 * @throws PackageException when it is of another study, of no set of this study, or what was given is not what the study gave
	 * @throws IOException      when a text cannot be read
	 */
	public InterviewMergeRun(InterviewPackage file, Study study, TranscriptStore texts) throws IOException {
		this.file = file;
		this.given = file.given();
		Path name = Objects.requireNonNull(file.path().getFileName());
		if (!given.study().equals(study.getId())) {
			throw GivenWords.refused("merge.other_study", name, given.study(), study.getId());
		}
		this.set = new CodingSets(study).ofInterviews().stream().filter(it -> it.getId().equals(given.set())).findFirst()
				.orElseThrow(() -> GivenWords.refused("merge.no_set", name, given.name()));
		List<HandedOut> handed = set.getHandedOut().stream()
				.filter(it -> it.getCoder() != null && it.getCoder().getId().equals(given.coder().id())).toList();
		if (handed.isEmpty()) {
			throw GivenWords.refused("merge.not_given", name, given.coder().name(), set.getName());
		}
		if (handed.stream().noneMatch(it -> file.digest().equals(it.getDigest()))) {
			throw GivenWords.refused("merge.differs", name, given.coder().name(), set.getName());
		}
		CodeSystem.all(study).forEach(it -> codes.put(it.getId(), it));
		for (Interview each : set.getInterviews()) {
			interviews.put(each.getId(), each);
			Optional<TranscriptText> text = QuoteRules.holds(each) ? texts.of(each) : Optional.empty();
			text.ifPresent(it -> this.texts.put(each.getId(), it));
		}
		List<Line> lines = new ArrayList<>();
		file.passages().forEach(it -> lines.addAll(lines(it)));
		int coded = (int) file.passages().stream().filter(it -> !it.isTakenOff()).map(GivenPassage::interview).distinct().count();
		this.merge = new InterviewMerge(set.getName(), given.coder().name(), lines, differing(study, lines), coded, given.interviews().size());
	}

	/** Returns the preview of the merge. */
	public InterviewMerge preview() {
		return merge;
	}

	@Override
	public RunKind kind() {
		return PackageMergeRun.KIND;
	}

	private List<Line> lines(GivenPassage passage) {
		GivenInterview from = given.interview(passage.interview()).orElseThrow();
		String words = from.text().words(passage.span()).replace('\n', ' ');
		String shown = words.codePointCount(0, words.length()) > MOST_WORDS
				? words.substring(0, words.offsetByCodePoints(0, MOST_WORDS)) + "…" : words;
		List<Line> lines = new ArrayList<>();
		Optional<Fate> withheld = withheld(passage);
		Optional<Passage> known = known(interviews.get(passage.interview()), passage);
		Fate aligned = withheld.orElseGet(() -> passage.isTakenOff() ? Fate.NEW : align(passage, from));
		Fate fate = withheld.isEmpty() && known.isPresent() ? again(known.get(), passage, aligned) : aligned;
		if (passage.isTakenOff()) {
			lines.add(new Line(passage, "", false, shown, withheld.isEmpty() && known.isEmpty() ? Fate.KNOWN : fate));
			return lines;
		}
		for (String code : passage.codes()) {
			boolean there = codes.containsKey(code);
			lines.add(new Line(passage, code, true, shown, withheld.isEmpty() && !there ? Fate.UNKNOWN_CODE
					: fate.isTaken() && isSaidAlready(passage, code) ? Fate.KNOWN : fate));
		}
		if (passage.codes().isEmpty()) {
			lines.add(new Line(passage, "", true, shown, fate));
		}
		if (fate.isTaken()) {
			known.ifPresent(it -> it.getCodes().stream().map(Code::getId).filter(code -> !passage.codes().contains(code))
					.forEach(code -> lines.add(new Line(passage, code, false, shown, fate))));
		}
		return lines;
	}

	private Optional<Fate> withheld(GivenPassage passage) {
		Interview interview = interviews.get(passage.interview());
		LocalDate closed = set.getClosedOn();
		if (interview != null && !texts.containsKey(passage.interview())) {
			return Optional.of(Fate.ERASED);
		}
		if (interview == null || set.getCoders().stream().noneMatch(it -> it.getId().equals(given.coder().id()))) {
			return Optional.of(Fate.NOT_ASSIGNED);
		}
		return closed != null && LocalDate.ofInstant(passage.at(), ZoneOffset.UTC).isAfter(closed) ? Optional.of(Fate.CLOSED) : Optional.empty();
	}

	/** Where the passage is in the text as it is now. */
	private Fate align(GivenPassage passage, GivenInterview from) {
		TranscriptText now = Objects.requireNonNull(texts.get(passage.interview()));
		if (now.equals(from.text())) {
			places.put(passage, passage.span());
			return Fate.NEW;
		}
		Span moved = changes.computeIfAbsent(passage.interview(), it -> TextChange.between(from.text(), now)).map(passage.span());
		if (now.words(moved).isBlank()) {
			return Fate.LOST;
		}
		places.put(passage, moved);
		return now.words(moved).equals(from.text().words(passage.span())) ? Fate.REALIGNED : Fate.REWORDED;
	}

	private static Fate again(Passage known, GivenPassage passage, Fate aligned) {
		Instant before = known.getCodedAt() == null ? Instant.EPOCH : Instant.parse(known.getCodedAt());
		return before.equals(passage.at()) ? Fate.KNOWN : before.isAfter(passage.at()) ? Fate.LATER : aligned;
	}

	/** True when the coder gave the same words the code in the study itself. */
	private boolean isSaidAlready(GivenPassage passage, String code) {
		Interview interview = interviews.get(passage.interview());
		Span place = places.get(passage);
		return interview != null && place != null
				&& interview.getPassages().stream().anyMatch(it -> !id(passage).equals(it.getId()) && it.getReason() == null
				&& it.getCoder() != null && given.coder().id().equals(it.getCoder().getId()) && Span.of(it).equals(place)
				&& it.getCodes().stream().anyMatch(one -> code.equals(one.getId())));
	}

	private String id(GivenPassage passage) {
		return "g" + file.digest().substring(0, DIGITS) + "." + passage.id();
	}

	private Optional<Passage> known(@Nullable Interview interview, GivenPassage passage) {
		return interview == null ? Optional.empty() : interview.getPassages().stream().filter(it -> id(passage).equals(it.getId())).findFirst();
	}

	/** Looked at in a copy: the study stays as it is. */
	private int differing(Study study, List<Line> lines) {
		Study after = EcoreUtil.copy(study);
		apply(after, lines);
		int differing = 0;
		for (Interview each : after.getInterviews()) {
			TranscriptText text = texts.get(each.getId());
			if (text != null) {
				differing += (int) CodingDifference.of(each, text).stream().filter(it -> it.decision().isEmpty()).count();
			}
		}
		return differing;
	}

	@Override
	public WorkOutcome<InterviewMerge> work(OpenRun run, Progress progress) throws IOException {
		progress.checkCancelled();
		if (merge.taken() == 0) {
			return new WorkOutcome<>(merge, Optional.empty(), Optional.empty());
		}
		Map<String, Long> counts = new HashMap<>();
		merge.counts().forEach((fate, lines) -> counts.put(fate.id(), (long) lines));
		counts.put("passages", merge.taken());
		RunRecord record = RunRecord.of(Map.of("set", merge.set(), "coder", given.coder().id(), "digest", file.digest()), List.of())
				.reading(List.of(run.digest(file.path()))).counting(counts);
		return WorkOutcome.changing(merge, record, study -> new RecordedEdit(GivenWords.text("edit.merge", merge.set(), merge.coder()),
				List.of(Root.members(study, Literals.STUDY__INTERVIEWS), Root.list(study, Literals.STUDY__RUNS)), () -> {
			StudyRuns.list(study, run, merge.set() + " – " + merge.coder());
			apply(study, merge.lines());
		}));
	}

	private void apply(Study study, List<Line> lines) {
		Map<String, Code> known = new HashMap<>();
		CodeSystem.all(study).forEach(it -> known.put(it.getId(), it));
		Coder coder = study.getCoders().stream().filter(it -> given.coder().id().equals(it.getId())).findFirst().orElse(null);
		Set<GivenPassage> done = new HashSet<>();
		for (Line line : lines) {
			if (coder == null || !line.fate().isTaken() || !done.add(line.passage())) {
				continue;
			}
			GivenPassage passage = line.passage();
			Interview interview = study.getInterviews().stream().filter(it -> it.getId().equals(passage.interview())).findFirst().orElseThrow();
			Optional<Passage> there = known(interview, passage);
			Span place = places.get(passage);
			if (passage.isTakenOff() || place == null) {
				there.ifPresent(it -> takeOff(interview, it));
				continue;
			}
			Passage target = there.orElseGet(() -> made(interview, passage, place));
			passage.put(target, place, coder);
			target.getCodes().clear();
			lines.stream()
					.filter(it -> it.passage() == passage && it.taken()
							&& (it.fate().isTaken() || it.fate() == Fate.KNOWN && there.isPresent()))
					.map(it -> known.get(it.code())).filter(Objects::nonNull).forEach(target.getCodes()::add);
		}
	}

	private Passage made(Interview interview, GivenPassage passage, Span place) {
		Passage made = PalierFactory.eINSTANCE.createPassage();
		made.setId(id(passage));
		int at = (int) interview.getPassages().stream().filter(it -> Span.of(it).compareTo(place) <= 0).count();
		interview.getPassages().add(at, made);
		return made;
	}

	/** One that something else refers to stays where it is, without its codes. */
	private static void takeOff(Interview interview, Passage passage) {
		passage.getCodes().clear();
		passage.setMemo(null);
		if (!PassageEdits.isReferredTo(interview, passage)) {
			interview.getPassages().remove(passage);
		}
	}
}
