// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.memos;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.palier.corpus.PersonCoder;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.interviews.memos.StudyMemo.Kind;
import org.palier.interviews.passages.CodeSystem;
import org.palier.interviews.reading.HandedOutRows;
import org.palier.interviews.reading.QuoteRules;
import org.palier.model.Code;
import org.palier.model.Coder;
import org.palier.model.Interview;
import org.palier.model.Memo;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.Passage;
import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.runs.StudyCoders;

/**
 * The memos of a study: notes on the study, on codes, on interviews with a valid consent, and on their passages. Called by the thread that
 * owns the study.
 *
 * @param study  that holds them
 * @param locale language of names
 */
public record StudyMemos(Study study, Locale locale) {

	private static final Wording WORDS = new Wording(StudyMemos.class, "messages");
	private static final int DAY = 10;

	/** All of them: of the study, of codes in their order, of each interview before those of its passages. */
	public List<StudyMemo> all() {
		List<StudyMemo> all = new ArrayList<>();
		study.getMemos().forEach(it -> add(all, Kind.STUDY, it, Optional.empty(), text(it.getTitle()), it.getText(), it.getCoder(),
				it.getWrittenOn() == null ? "" : it.getWrittenOn().toString()));
		CodeSystem.all(study).forEach(it -> add(all, Kind.CODE, it, Optional.empty(), path(it), it.getMemo(), null, ""));
		for (Interview interview : study.getInterviews()) {
			if (QuoteRules.holds(interview)) {
				add(all, Kind.INTERVIEW, interview, Optional.of(interview), QuoteRules.who(interview), interview.getNote(), null, "");
				interview.getPassages().forEach(it -> add(all, Kind.PASSAGE, it, Optional.of(interview), about(interview, it), it.getMemo(),
						it.getCoder(), text(it.getCodedAt()).length() < DAY ? "" : text(it.getCodedAt()).substring(0, DAY)));
			}
		}
		return all;
	}

	private static void add(List<StudyMemo> all, Kind kind, EObject on, Optional<Interview> interview, String about, @Nullable String text,
			@Nullable Coder by, String day) {
		if (text != null && !text.isBlank()) {
			all.add(new StudyMemo(kind, on, interview, about, text, by == null ? "" : text(by.getName()), day));
		}
	}

	private String about(Interview interview, Passage passage) {
		return QuoteRules.who(interview) + ", ¶ " + (passage.getFromParagraph() + 1)
				+ (passage.getCodes().isEmpty() ? "" : " · " + passage.getCodes().stream().map(this::name).collect(Collectors.joining(", ")));
	}

	private String path(Code code) {
		return code.eContainer() instanceof Code above ? path(above) + " / " + name(code) : name(code);
	}

	private String name(Code code) {
		return Bilingual.of(code.getName()).in(locale);
	}

	private static String text(@Nullable String text) {
		return Objects.requireNonNullElse(text, "");
	}

	/** Writes a memo anew. @param text blank to take it away */
	public RecordedEdit write(StudyMemo memo, String text) {
		return write(memo.on(), text);
	}

	/**
	 * Writes what is noted on something.
	 *
	 * @param on   a passage, a code, an interview or a memo of the study
	 * @param text blank to take it away
	 */
	public RecordedEdit write(EObject on, String text) {
		String noted = text.isBlank() ? null : text.strip();
		return new RecordedEdit(WORDS.text("write"), List.of(Root.itself(on), Root.list(study, Literals.STUDY__MEMOS)), () -> {
			switch (on) {
			case Passage passage -> passage.setMemo(noted);
			case Code code -> code.setMemo(noted);
			case Interview interview -> interview.setNote(noted);
			case Memo memo when noted == null -> EcoreUtil.remove(memo);
			case Memo memo -> memo.setText(noted);
			default -> throw new IllegalArgumentException("No memo on " + on.eClass().getName());
			}
		});
	}

	/** Adds a memo on the study. @param title empty for none @param text not blank */
	public RecordedEdit add(String title, String text, PersonCoder by, LocalDate day) {
		return new RecordedEdit(WORDS.text("add"), Root.lists(study, Literals.STUDY__MEMOS, Literals.STUDY__CODERS), () -> {
			StudyCoders.complete(study, List.of(by));
			Memo memo = PalierFactory.eINSTANCE.createMemo();
			memo.setId("m" + (study.getMemos().stream().map(Memo::getId).filter(it -> it != null && it.matches("m\\d{1,8}"))
					.mapToInt(it -> Integer.parseInt(it.substring(1))).max().orElse(0) + 1));
			memo.setTitle(title.isBlank() ? null : title.strip());
			memo.setText(text.strip());
			memo.setCoder(study.getCoders().stream().filter(it -> by.id().equals(it.getId())).findFirst().orElseThrow());
			memo.setWrittenOn(day);
			study.getMemos().add(memo);
		});
	}

	/** Hands memos out as a table of rows (CSV). @return id of the run; empty where the folder takes none */
	public Optional<String> export(List<StudyMemo> memos, HandedOutRows rows, Path file) throws IOException {
		return rows.write("memos", List.of("on", "interview", "about", "memo", "by", "day"),
				memos.stream().map(it -> List.of(it.kind().name().toLowerCase(Locale.ROOT), it.interview().map(QuoteRules::who).orElse(""),
						it.about(), it.text(), it.by(), it.day())).toList(),
				file);
	}
}
