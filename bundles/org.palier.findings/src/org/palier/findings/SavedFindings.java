// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.palier.ground.text.Bilingual;
import org.palier.model.Finding;
import org.palier.model.FindingCell;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.Recommendation;
import org.palier.model.Study;
import org.palier.numbers.claims.ShareRange;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;

/** The findings that people keep in a study, and what changes them, each change as one step of undo. On the thread of the study. */
public final class SavedFindings {

	private static final int LONGEST = 300;

	private final Study study;

	/** @param study whose findings they are */
	public SavedFindings(Study study) {
		this.study = study;
	}

	/** All of them, in the order of presentation. */
	public List<Finding> all() {
		return List.copyOf(study.getFindings());
	}

	/** The one of an id. @throws FindingException when there is none: it says which there are */
	public Finding get(String id) throws FindingException {
		return study.getFindings().stream().filter(it -> id.equals(it.getId())).findFirst().orElseThrow(() -> new FindingException(
				FindingWords.WORDS.text("kept.none", id, all().isEmpty() ? "–" : String.join(", ", all().stream().map(Finding::getId).toList()))));
	}

	/**
	 * Keeps a sentence after those that are kept.
	 *
	 * @param day on which it is kept
	 * @param by  who keeps it; empty where nobody says
	 * @throws FindingException when it may not be a finding, or is kept already
	 */
	public RecordedEdit keep(Candidate candidate, LocalDate day, String by) throws FindingException {
		if (!candidate.verdict().holds()) {
			throw new FindingException(FindingWords.WORDS.text("kept.refused", candidate.sentence(), candidate.verdict().reason()));
		}
		if (study.getFindings().stream().anyMatch(it -> candidate.id().equals(it.getCandidate()))) {
			throw new FindingException(FindingWords.WORDS.text("kept.twice", candidate.sentence()));
		}
		Finding made = PalierFactory.eINSTANCE.createFinding();
		made.setId(free());
		made.setCandidate(candidate.id());
		made.setKeptOn(day);
		made.setKeptBy(by.isEmpty() ? null : by);
		made.getCells().addAll(candidate.cells().stream().map(SavedFindings::cell).toList());
		return new RecordedEdit(FindingWords.WORDS.text("kept.edit.keep"), Root.list(study, Literals.STUDY__FINDINGS),
				() -> study.getFindings().add(made));
	}

	private static FindingCell cell(Cell cell) {
		FindingCell made = PalierFactory.eINSTANCE.createFindingCell();
		made.setOf(cell.query().text());
		made.setValue(cell.span().value());
		boolean exact = cell.span().low() == cell.span().high();
		made.setLow(exact ? null : cell.span().low());
		made.setHigh(exact ? null : cell.span().high());
		return made;
	}

	private String free() {
		int number = 1;
		for (Finding it : study.getFindings()) {
			String id = Objects.toString(it.getId(), "");
			number = id.matches("f\\d{1,6}") ? Math.max(number, Integer.parseInt(id.substring(1)) + 1) : number;
		}
		return "f" + number;
	}

	/** Takes a finding away, out of the recommendations that rest on it too. */
	public RecordedEdit remove(Finding kept) {
		List<Root> roots = new ArrayList<>(List.of(Root.list(study, Literals.STUDY__FINDINGS)));
		List<Recommendation> resting = study.getRecommendations().stream().filter(it -> it.getFindings().contains(kept)).toList();
		resting.forEach(it -> roots.add(Root.itself(it)));
		return new RecordedEdit(FindingWords.WORDS.text("kept.edit.remove"), roots, () -> {
			resting.forEach(it -> it.getFindings().remove(kept));
			study.getFindings().remove(kept);
		});
	}

	/** Puts a finding at a place in the order of presentation. @param place 0 for the title */
	public RecordedEdit move(Finding kept, int place) {
		int at = Math.clamp(place, 0, study.getFindings().size() - 1);
		return new RecordedEdit(FindingWords.WORDS.text("kept.edit.move"), Root.list(study, Literals.STUDY__FINDINGS),
				() -> study.getFindings().move(at, kept));
	}

	/**
	 * Says a finding in other words.
	 *
	 * @param words with a number of the finding as its place in braces, from {1} on; empty to say it as it was computed
	 * @throws FindingException when they are too long, or hold a brace that names no number of the finding
	 */
	public RecordedEdit word(Finding kept, Bilingual words) throws FindingException {
		for (String text : List.of(words.fr(), words.en())) {
			if (text.length() > LONGEST) {
				throw new FindingException(FindingWords.WORDS.text("kept.long", LONGEST, text.length()));
			}
			Optional<String> wrong = Sentence.unknownPlace(text, kept.getCells().size());
			if (wrong.isPresent()) {
				throw new FindingException(FindingWords.WORDS.text("kept.place", wrong.get(), kept.getCells().size()));
			}
		}
		return new RecordedEdit(FindingWords.WORDS.text("kept.edit.word"), Root.beneath(kept),
				() -> kept.setWording(words.isEmpty() ? null : words.toModel()));
	}

	/** Takes the numbers of now for seen. @param now candidate of the finding */
	public RecordedEdit see(Finding kept, Candidate now) {
		List<FindingCell> cells = new ArrayList<>(now.cells().stream().map(SavedFindings::cell).toList());
		return new RecordedEdit(FindingWords.WORDS.text("kept.edit.see"), Root.beneath(kept), () -> {
			kept.getCells().clear();
			kept.getCells().addAll(cells);
		});
	}

	/** A kept number with its range. */
	static ShareRange span(FindingCell kept) {
		return kept.getLow() == null || kept.getHigh() == null ? ShareRange.exact(kept.getValue())
				: new ShareRange(kept.getValue(), kept.getLow(), kept.getHigh());
	}
}
