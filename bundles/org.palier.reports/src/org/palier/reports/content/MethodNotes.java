// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.ground.text.Wording;
import org.palier.intake.privacy.EraseRun;
import org.palier.intake.privacy.PrivacyChoice.Preset;
import org.palier.model.Agencies;
import org.palier.model.AsOf;
import org.palier.model.Holding;
import org.palier.model.PresenceStatus;
import org.palier.model.Reconstruction;
import org.palier.model.Study;
import org.palier.numbers.indicators.GrunigDirection;
import org.palier.numbers.indicators.PostCoverage;
import org.palier.numbers.view.StudyView;
import org.palier.reports.words.ReportWords;
import org.palier.statistics.agreement.Coefficient;
import org.palier.study.history.PostsOutOfLife;
import org.palier.study.runs.StudyRuns;

/** The notes under every report, whatever its template and its sections: how it was counted, and what it cannot say. */
public final class MethodNotes {

	private final Wording wording = ReportWords.all();
	private final Study study;
	private final StudyView view;

	public MethodNotes(Study study, StudyView view) {
		this.study = study;
		this.view = view;
	}

	/**
	 * In order of reading.
	 * @param redacted whether personal data were taken out
	 * @param withheld what interviews told and readers are not told
	 */
	public List<Bilingual> all(boolean redacted, WithheldInterviews withheld) {
		KeyFigures figures = KeyFigures.of(view);
		long cells = figures.agencies() * figures.platforms();
		List<Bilingual> notes = new ArrayList<>(view.lookBack().notes());
		notes.add(wording.text("method.presence"));
		if (Reconstruction.is(view.nature())) {
			return reconstructed(notes, redacted, withheld);
		}
		notes.add(wording.text("method.not_checked", figures.notChecked(), cells,
				figures.unseen() == 0 ? Bilingual.EMPTY : wording.text("method.not_looked_at", figures.unseen())));
		Absences absent = Absences.of(view);
		if (absent.listed() > 0) {
			notes.add(wording.text("method.absent", absent.all(), absent.listed()));
		}
		notes.add(wording.text("method.coding"));
		notes.add(coders(figures));
		long decided = decided();
		if (decided > 0) {
			notes.add(wording.text("method.coders.decided", decided));
		}
		if (!view.posts().isEmpty()) {
			PostCoverage it = PostCoverage.of(view.posts());
			notes.add(wording.text("method.posts.coded", it.posts(), it.human(), it.machine(), it.abstained(), it.nobody()));
			if (it.open() > 0) {
				notes.add(wording.text("method.posts.open", it.open()));
			}
			if (it.machine() > 0) {
				notes.add(wording.text("method.posts.machine"));
				notes.add(wording.text("method.posts.facets"));
			}
			notes.add(wording.text("method.posts.own", it.own(), it.posts() - it.own()));
			notes.add(wording.text("method.posts.attributed", it.attributed(), it.relayed(), it.unattributed(), it.ambiguous()));
			notes.addAll(PostsOutOfLife.notes(view.outOfLife()));
			notes.add(wording.text("method.posts.replies"));
			if (GrunigDirection.SYMMETRIC.theory(view).isPresent()) {
				notes.add(wording.text("method.posts.symmetric"));
			}
		}
		Set<String> known = StudyRuns.known(study, view.lookBack());
		study.getRuns().stream().filter(run -> known.contains(run.getId()) && run.getFailed() > 0)
				.forEach(run -> notes.add(wording.text("method.posts.failed", run.getLabel(), run.getFailed(), run.getId())));
		notes.addAll(hidden(known));
		notes.add(wording.text("method.interval"));
		if (!view.theories().isEmpty()) {
			notes.add(wording.text("method.theories"));
		}
		if (redacted) {
			notes.add(wording.text("method.redacted"));
			notes.addAll(withheld.words());
		}
		return notes;
	}

	/** Cells that were made have no notes on who looked, on what is left to check and on chance. */
	private List<Bilingual> reconstructed(List<Bilingual> notes, boolean redacted, WithheldInterviews withheld) {
		notes.add(wording.text("method.reconstructed"));
		if (!view.theories().isEmpty()) {
			notes.add(wording.text("method.theories"));
		}
		if (redacted) {
			notes.add(wording.text("method.redacted"));
			notes.addAll(withheld.words());
		}
		return notes;
	}

	/** Adds notes on what imports hid about persons, and on erased posts. */
	private List<Bilingual> hidden(Set<String> known) {
		List<Bilingual> notes = new ArrayList<>();
		var presets = new TreeMap<String, Integer>();
		study.getRuns().stream().filter(run -> known.contains(run.getId()) && run.getPrivacy() != null)
				.forEach(run -> presets.merge(run.getPrivacy(), 1, Integer::sum));
		presets.forEach((choice, imports) -> Preset.of(choice.split(" ")[0])
				.ifPresent(it -> notes.add(wording.text("method.privacy", imports, it.label(), it.description()))));
		List<String> erased = study.getRuns().stream().filter(run -> known.contains(run.getId()) && EraseRun.KIND.isOf(run.getKind()))
				.map(run -> run.getAt().substring(0, "2026-11-27".length())).distinct().toList();
		if (!erased.isEmpty()) {
			notes.add(wording.text("method.erased", String.join(", ", erased)));
		}
		return notes;
	}

	/**
	 * Says who coded the presences, and how far two persons agree; empty where nobody coded one, or the cells were
	 * made.
	 */
	public Optional<Bilingual> coders() {
		KeyFigures figures = KeyFigures.of(view);
		return Reconstruction.is(view.nature()) || figures.coded() == 0 ? Optional.empty() : Optional.of(coders(figures));
	}

	/**
	 * Says who coded the presences, and how far two persons who coded the same one agree; without such agreement it
	 * cannot be known.
	 */
	private Bilingual coders(KeyFigures figures) {
		if (figures.coded() == 0) {
			return wording.text("method.coders.none");
		}
		var agreement = PresenceAgreement.of(study, view);
		long unknown = figures.coded() - agreement.byPerson() - agreement.byMachine();
		return wording.text(agreement.byTwo() > 0 ? "method.coders.twice" : "method.coders.once", figures.coded(), figures.presences(),
				agreement.byPerson(), agreement.byMachine(), unknown, agreement.byTwo(), agreement.alike(), alpha(agreement));
	}

	/** Presences of which it was decided what they show. */
	private long decided() {
		AsOf asOf = view.lookBack().in(study);
		return Agencies.of(study).flatMap(it -> it.getPresences().stream())
				.filter(it -> it.getDecision() != null && Holding.of(it.getHistory(), asOf).status() == PresenceStatus.PRESENT).count();
	}

	private Bilingual alpha(PresenceAgreement agreement) {
		if (agreement.alpha().isEmpty() || !(agreement.alpha().get().value() instanceof Coefficient.Value value)) {
			return wording.text("method.coders.no_alpha");
		}
		Bilingual between = agreement.alpha().get().interval()
				.map(it -> wording.text("method.coders.interval", number(it.low()), number(it.high())))
				.orElseGet(() -> wording.text("method.coders.no_interval"));
		return wording.text("method.coders.alpha", number(value.number()), between,
				new Bilingual(new Typography(Locale.CANADA_FRENCH).percent(agreement.percent().orElse(0)),
						new Typography(Locale.CANADA).percent(agreement.percent().orElse(0))),
				study.getUsages().size());
	}

	private static Bilingual number(double number) {
		return new Bilingual(new Typography(Locale.CANADA_FRENCH).number(number, 2), new Typography(Locale.CANADA).number(number, 2));
	}
}
