// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.passages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.PersonCoder;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.CensusIds;
import org.palier.ground.text.Wording;
import org.palier.interviews.text.Span;
import org.palier.interviews.text.TextEdit;
import org.palier.interviews.text.TranscriptStore;
import org.palier.interviews.text.TranscriptText;
import org.palier.model.Code;
import org.palier.model.Coder;
import org.palier.model.Interview;
import org.palier.model.LocalizedText;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.Passage;
import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.runs.StudyCoders;

/**
 * Edits of one interview of a study. They are made by whoever runs them; called by the thread that owns the study.
 *
 * @param study     that holds the interview
 * @param interview as it is edited
 */
public record PassageEdits(Study study, Interview interview) {

	static final Wording WORDS = new Wording(PassageEdits.class, "messages");
	private static final int LONGEST_ID = 40;

	/**
	 * Gives a span a code. One that the coder has coded already, in the same extent, gets the code beside its others.
	 *
	 * @param blind whether the coder saw no codes of others
	 */
	public RecordedEdit give(Span span, Code code, PersonCoder coder, Instant now, boolean blind) {
		return edit("give", () -> passage(span, coder, now, blind).getCodes().add(code), name(code));
	}

	private Passage passage(Span span, PersonCoder coder, Instant now, boolean blind) {
		Coder who = coder(coder);
		return interview.getPassages().stream().filter(it -> it.getCoder() == who && it.getFoundBy() == null && Span.of(it).equals(span))
				.findFirst()
				.orElseGet(() -> add(span, who, now, blind));
	}

	/**
	 * The passage of a span that a search found and a coder confirmed, made where there is none; what was found by reading stays apart. Within
	 * an edit.
	 *
	 * @param query what was searched for
	 */
	public Passage find(Span span, PersonCoder coder, Instant now, String query) {
		Coder who = coder(coder);
		return interview.getPassages().stream()
				.filter(it -> it.getCoder() == who && query.equals(it.getFoundBy()) && Span.of(it).equals(span)).findFirst()
				.orElseGet(() -> {
					Passage made = add(span, who, now, false);
					made.setFoundBy(query);
					return made;
				});
	}

	private Coder coder(PersonCoder coder) {
		StudyCoders.complete(study, List.of(coder));
		return study.getCoders().stream().filter(it -> coder.id().equals(it.getId())).findFirst().orElseThrow();
	}

	private Passage add(Span span, Coder who, Instant now, boolean blind) {
		Passage made = PalierFactory.eINSTANCE.createPassage();
		made.setId(freshId());
		span.put(made);
		made.setCoder(who);
		made.setCodedAt(now.toString());
		made.setBlind(blind);
		int at = (int) interview.getPassages().stream().filter(it -> Span.of(it).compareTo(span) <= 0).count();
		interview.getPassages().add(at, made);
		return made;
	}

	private String freshId() {
		int highest = interview.getPassages().stream().map(Passage::getId).filter(it -> it != null && it.matches("p\\d{1,8}"))
				.mapToInt(it -> Integer.parseInt(it.substring(1))).max().orElse(0);
		return "p" + (highest + 1);
	}

	/** Takes a code from a passage; one that has neither code, memo nor reference left goes. */
	public RecordedEdit take(Passage passage, Code code) {
		return edit("take", () -> {
			passage.getCodes().remove(code);
			if (passage.getCodes().isEmpty() && passage.getMemo() == null && !isReferredTo(interview, passage)) {
				interview.getPassages().remove(passage);
			}
		}, name(code));
	}

	/** True when an answer, an objective or a decision of an interview refers to a passage of it, so that it cannot go. */
	public static boolean isReferredTo(Interview interview, Passage passage) {
		return interview.getAnswers().stream().anyMatch(it -> it.getPassages().contains(passage))
				|| interview.getRanking().stream().anyMatch(it -> it.getPassages().contains(passage))
				|| interview.getPassages().stream().anyMatch(it -> it.getSettles().contains(passage));
	}

	/** Writes a memo on a passage. @param memo blank for none */
	public RecordedEdit note(Passage passage, String memo) {
		return edit("note", () -> passage.setMemo(memo.isBlank() ? null : memo.strip()));
	}

	/** Lets a passage be quoted in reports, or no longer. */
	public RecordedEdit clear(Passage passage, boolean cleared, PersonCoder by, Instant now) {
		return edit(cleared ? "clear" : "unclear", () -> {
			StudyCoders.complete(study, List.of(by));
			passage.setCleared(cleared);
			passage.setClearedBy(cleared ? study.getCoders().stream().filter(it -> by.id().equals(it.getId())).findFirst().orElseThrow() : null);
			passage.setClearedOn(cleared ? LocalDate.ofInstant(now, ZoneOffset.UTC) : null);
		});
	}

	/**
	 * Changes the text; passages stay with their words, see {@link TextEdit#map}.
	 *
	 * @param after the text when all is done
	 * @param steps what led to it, in order
	 */
	public RecordedEdit type(TranscriptText after, List<TextEdit> steps) {
		List<TextEdit> all = List.copyOf(steps);
		return new RecordedEdit(WORDS.text("type"), Root.beneath(interview), () -> {
			TranscriptStore.put(interview, after);
			for (Passage passage : interview.getPassages()) {
				Span span = Span.of(passage);
				for (TextEdit step : all) {
					span = step.map(span);
				}
				span.put(passage);
			}
		});
	}

	/**
	 * Makes a code.
	 *
	 * @param above the code that it lies below; null for none
	 * @param name  in the language of the locale
	 */
	public RecordedEdit make(@Nullable Code above, String name, Locale locale) {
		Root list = above == null ? Root.list(study, Literals.STUDY__CODES) : Root.list(above, Literals.CODE__CODES);
		return new RecordedEdit(WORDS.text("make", name), list, () -> {
			Code code = PalierFactory.eINSTANCE.createCode();
			code.setId(freshId(name));
			LocalizedText called = PalierFactory.eINSTANCE.createLocalizedText();
			if (locale.getLanguage().equals("fr")) {
				called.setFr(name);
			} else {
				called.setEn(name);
			}
			code.setName(called);
			(above == null ? study.getCodes() : above.getCodes()).add(code);
		});
	}

	/** Makes a code with which reading can begin one of the study, at the end of its codes. @param starting see {@link StartingCodes} */
	public RecordedEdit adopt(Code starting) {
		Bilingual name = Bilingual.of(starting.getName());
		return new RecordedEdit(WORDS.text("make", name), Root.list(study, Literals.STUDY__CODES), () -> {
			Code code = PalierFactory.eINSTANCE.createCode();
			code.setId(freshId(name.en().isBlank() ? name.fr() : name.en()));
			code.setName(name.toModel());
			if (starting.getDefinition() != null) {
				code.setDefinition(Bilingual.of(starting.getDefinition()).toModel());
			}
			code.setTheme(starting.getTheme());
			study.getCodes().add(code);
		});
	}

	private String freshId(String name) {
		String stem = CensusIds.of(name).isEmpty() ? "code" : CensusIds.of(name);
		String id = stem.length() > LONGEST_ID ? stem.substring(0, LONGEST_ID) : stem;
		List<String> taken = CodeSystem.all(study).stream().map(Code::getId).toList();
		String free = id;
		for (int i = 2; taken.contains(free); i++) {
			free = id + "-" + i;
		}
		return free;
	}

	private RecordedEdit edit(String step, Runnable change, Object... arguments) {
		return new RecordedEdit(WORDS.text(step, arguments),
				List.of(Root.members(interview, Literals.INTERVIEW__PASSAGES), Root.list(study, Literals.STUDY__CODERS)), change);
	}

	private static Object name(Code code) {
		return Bilingual.of(code.getName());
	}
}
