// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import org.palier.ground.text.Bilingual;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.CaseResponse;
import org.palier.model.CaseSelection;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.SelectedCase;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;

/**
 * Edits that record a sample in a study.
 *
 * @param study the study
 * @param view  this study as it stands: positions of agencies are those of both
 */
public record CaseEdits(Study study, StudyView view) {

	/**
	 * The selection that a draw makes; not yet part of the study.
	 *
	 * @param name  empty takes one from the draw
	 * @param today day of the draw
	 * @throws TooFewCandidatesException when fewer agencies can be drawn than are asked for
	 */
	public CaseSelection make(CaseDraw draw, Bilingual name, LocalDate today) throws TooFewCandidatesException {
		CaseCriteria criteria = draw.criteria();
		List<CaseDraw.Case> cases = draw.cases();
		CaseSelection selection = PalierFactory.eINSTANCE.createCaseSelection();
		Set<String> taken = study.getSelections().stream().map(CaseSelection::getId).collect(Collectors.toSet());
		int number = study.getSelections().size() + 1;
		while (taken.contains("selection-" + number)) {
			number++;
		}
		selection.setId("selection-" + number);
		selection.setName((name.isEmpty() ? Stratum.WORDS.text("name", criteria.size(), String.valueOf(criteria.seed())) : name).toModel());
		selection.setDrawnOn(today);
		selection.setSeed(criteria.seed());
		selection.setSize(criteria.size());
		selection.setMinimumPlatforms(criteria.minimumPlatforms());
		cases.forEach(it -> selection.getCases().add(made(it.agency(), it.stratum())));
		return selection;
	}

	/** Adds a selection to the study. */
	public RecordedEdit add(CaseSelection selection) {
		return new RecordedEdit(Stratum.WORDS.text("edit.add"), Root.list(study, Literals.STUDY__SELECTIONS),
				() -> study.getSelections().add(selection));
	}

	/**
	 * Puts the next agency of the stratum behind a case that refused; the refusal stays on record.
	 *
	 * @return empty when the stratum has no other agency on enough platforms
	 */
	public Optional<RecordedEdit> replace(SelectedCase refused) {
		CaseSelection selection = (CaseSelection) refused.eContainer();
		var draw = new CaseDraw(view, new CaseCriteria(Math.max(1, selection.getSize()), selection.getMinimumPlatforms(), selection.getSeed()));
		Stratum stratum = Stratum.parse(String.valueOf(refused.getStratum()));
		OptionalInt next = draw.next(stratum, selection.getCases().stream().map(it -> it.getAgency().getId()).collect(Collectors.toSet()));
		return next.isEmpty() ? Optional.empty()
				: Optional.of(new RecordedEdit(Stratum.WORDS.text("edit.replace"), Root.list(selection, Literals.CASE_SELECTION__CASES),
						() -> selection.getCases().add(selection.getCases().indexOf(refused) + 1, made(next.getAsInt(), stratum))));
	}

	private SelectedCase made(int agency, Stratum stratum) {
		SelectedCase made = PalierFactory.eINSTANCE.createSelectedCase();
		made.setAgency(agency(agency));
		made.setStratum(stratum.text());
		made.setResponse(CaseResponse.PROPOSED);
		return made;
	}

	private Agency agency(int position) {
		return Agencies.of(study).skip(position).findFirst().orElseThrow();
	}
}
