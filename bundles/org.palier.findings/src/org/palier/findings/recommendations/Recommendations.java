// SPDX-License-Identifier: EPL-2.0
package org.palier.findings.recommendations;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.CensusIds;
import org.palier.model.Finding;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.Recommendation;
import org.palier.model.RecommendationState;
import org.palier.model.Scenario;
import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;

/**
 * The recommendations of a study, and what changes them, each change as one step of undo. A person fills in a draft, which is no part of
 * the study until it is added, or until the recommendation that it was made of is changed to it. On the thread of the study.
 */
public final class Recommendations {

	/** Letters of a text: a page prints it in a line or two. */
	public static final int LONGEST = 300;

	private static final int ID = 40;
	private static final double HOURS_OF_WEEK = 168;

	private final Study study;

	/** @param study whose recommendations they are */
	public Recommendations(Study study) {
		this.study = study;
	}

	/** All of them, in the order in which a page prints them. */
	public List<Recommendation> all() {
		return List.copyOf(study.getRecommendations());
	}

	/** The one of an id. */
	public Optional<Recommendation> find(String id) {
		return study.getRecommendations().stream().filter(it -> id.equals(it.getId())).findFirst();
	}

	/** The one of an id. @throws RecommendationRefusal when there is none: it says which there are */
	public Recommendation get(String id) throws RecommendationRefusal {
		return find(id).orElseThrow(
				() -> refused("refused.none", id, ids(study.getRecommendations().stream().map(Recommendation::getId).toList())));
	}

	/** The scenario of an id. @throws RecommendationRefusal when the study has none of it: it says which there are */
	public Scenario scenario(String id) throws RecommendationRefusal {
		return study.getScenarios().stream().filter(it -> id.equals(it.getId())).findFirst()
				.orElseThrow(() -> refused("refused.scenario", id, ids(study.getScenarios().stream().map(Scenario::getId).toList())));
	}

	/** The finding of an id. @throws RecommendationRefusal when the study kept none of it: it says which there are */
	public Finding finding(String id) throws RecommendationRefusal {
		return study.getFindings().stream().filter(it -> id.equals(it.getId())).findFirst()
				.orElseThrow(() -> refused("refused.finding", id, ids(study.getFindings().stream().map(Finding::getId).toList())));
	}

	private static String ids(List<String> ids) {
		return ids.isEmpty() ? "–" : ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
	}

	/** An empty recommendation that is proposed on a day, no part of the study yet. */
	public Recommendation draft(LocalDate day) {
		Recommendation made = PalierFactory.eINSTANCE.createRecommendation();
		made.setState(RecommendationState.PROPOSED);
		made.setProposedOn(day);
		return made;
	}

	/** A copy of a recommendation to be changed, no part of the study. */
	public Recommendation draft(Recommendation of) {
		return EcoreUtil.copy(of);
	}

	/**
	 * Adds a draft after those that there are. It gets an id of its words where it has none.
	 *
	 * @throws RecommendationRefusal when it says nothing, or what cannot be
	 */
	public RecordedEdit add(Recommendation draft) throws RecommendationRefusal {
		check(draft);
		if (draft.getId() == null) {
			draft.setId(idFor(Bilingual.of(draft.getText())));
		} else if (isTaken(draft.getId())) {
			throw refused("refused.taken", draft.getId());
		}
		return new RecordedEdit(label("edit.add", draft), Root.list(study, Literals.STUDY__RECOMMENDATIONS),
				() -> study.getRecommendations().add(draft));
	}

	/**
	 * Gives a recommendation what a draft of it says. Its state changes by {@link #state} alone.
	 *
	 * @throws RecommendationRefusal when the draft says nothing, or what cannot be
	 */
	public RecordedEdit change(Recommendation kept, Recommendation draft) throws RecommendationRefusal {
		check(draft);
		return new RecordedEdit(label("edit.change", kept), Root.own(kept), () -> kept.eClass().getEAllStructuralFeatures().stream()
				.filter(Recommendations::isSaid).filter(it -> !isSame(it, kept, draft)).forEach(it -> kept.eSet(it, draft.eGet(it))));
	}

	private static boolean isSaid(EStructuralFeature it) {
		return it == Literals.RECOMMENDATION__TEXT || it == Literals.RECOMMENDATION__OWNER || it == Literals.RECOMMENDATION__DUE
				|| it == Literals.RECOMMENDATION__HOURS_PER_WEEK || it == Literals.RECOMMENDATION__SCENARIO || it == Literals.RECOMMENDATION__INDICATOR
				|| it == Literals.RECOMMENDATION__BEFORE || it == Literals.RECOMMENDATION__AIM || it == Literals.RECOMMENDATION__SIGN
				|| it == Literals.RECOMMENDATION__FINDINGS || it == Literals.RECOMMENDATION__NOTE;
	}

	private static boolean isSame(EStructuralFeature feature, EObject one, EObject other) {
		Object before = one.eGet(feature);
		Object after = other.eGet(feature);
		return before instanceof EObject part && after instanceof EObject another && feature == Literals.RECOMMENDATION__TEXT
				? EcoreUtil.equals(part, another) : Objects.equals(before, after);
	}

	/**
	 * Moves a recommendation to another place in the order.
	 *
	 * @param position from 0; beyond either end it stays at that end
	 */
	public RecordedEdit move(Recommendation kept, int position) {
		int to = Math.clamp(position, 0, study.getRecommendations().size() - 1);
		return new RecordedEdit(label("edit.move", kept), Root.list(study, Literals.STUDY__RECOMMENDATIONS),
				() -> study.getRecommendations().move(to, kept));
	}

	/** Takes a recommendation away. */
	public RecordedEdit remove(Recommendation kept) {
		return new RecordedEdit(label("edit.remove", kept), Root.list(study, Literals.STUDY__RECOMMENDATIONS),
				() -> study.getRecommendations().remove(kept));
	}

	/**
	 * Says how far a recommendation is.
	 *
	 * @param day   on which it came so far
	 * @param today no state is reached after it
	 * @throws RecommendationRefusal when the day cannot be, see {@link StateDates#to}
	 */
	public RecordedEdit state(Recommendation kept, RecommendationState state, LocalDate day, LocalDate today) throws RecommendationRefusal {
		StateDates dates = StateDates.of(kept).to(state, day, today);
		return new RecordedEdit(RecommendationWords.WORDS.text("edit.state", shortened(kept), StateDates.label(state)), Root.itself(kept),
				() -> dates.write(kept));
	}

	/** The name that readers see: its text, or its id where it has no text. */
	public static Bilingual nameOf(Recommendation it) {
		Bilingual text = Bilingual.of(it.getText());
		return text.isEmpty() ? Bilingual.same(String.valueOf(it.getId())) : text;
	}

	private static Bilingual label(String key, Recommendation it) {
		return RecommendationWords.WORDS.text(key, shortened(it));
	}

	private static Bilingual shortened(Recommendation it) {
		Bilingual text = Bilingual.of(it.getText());
		return new Bilingual(shortened(text.fr()), shortened(text.en()));
	}

	private static String shortened(String text) {
		return text.length() <= ID ? text : text.substring(0, ID).strip() + "…";
	}

	private void check(Recommendation draft) throws RecommendationRefusal {
		Bilingual text = Bilingual.of(draft.getText());
		if (text.fr().isBlank() && text.en().isBlank()) {
			throw refused("refused.text");
		}
		if (text.fr().length() > LONGEST || text.en().length() > LONGEST) {
			throw refused("refused.long", LONGEST);
		}
		Double hours = draft.getHoursPerWeek();
		if (hours != null && !(hours >= 0 && hours <= HOURS_OF_WEEK * Math.max(1, bodies()))) {
			throw refused("refused.hours");
		}
		number(draft.getAim());
		number(draft.getBefore());
		if (draft.getScenario() != null && !study.getScenarios().contains(draft.getScenario())) {
			throw refused("refused.scenario", String.valueOf(draft.getScenario().getId()),
					ids(study.getScenarios().stream().map(Scenario::getId).toList()));
		}
	}

	private long bodies() {
		return study.getJurisdictions().stream().mapToLong(it -> it.getAgencies().size()).sum();
	}

	private static void number(@Nullable Double number) throws RecommendationRefusal {
		if (number != null && !Double.isFinite(number)) {
			throw refused("refused.number");
		}
	}

	private static RecommendationRefusal refused(String key, Object... arguments) {
		return new RecommendationRefusal(RecommendationWords.WORDS.text(key, arguments));
	}

	/** A new id of the first words of the text, short enough to be typed. */
	private String idFor(Bilingual text) {
		String whole = CensusIds.of(text.in(Locale.CANADA)).replace('.', '-');
		int end = whole.length() <= ID ? whole.length() : Math.max(whole.lastIndexOf('-', ID), 1);
		String stem = whole.substring(0, end);
		return CensusIds.free(stem.isEmpty() ? "recommendation" : stem, this::isTaken);
	}

	private boolean isTaken(String id) {
		return study.getRecommendations().stream().anyMatch(it -> id.equals(it.getId()));
	}
}
