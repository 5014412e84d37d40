// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.palier.core.census.StudyView;
import org.palier.core.indicators.PostCoverage;
import org.palier.core.privacy.PrivacyChoice.Preset;
import org.palier.core.runs.RunKinds;
import org.palier.core.text.Bilingual;
import org.palier.core.text.Wording;
import org.palier.core.runs.StudyRuns;
import org.palier.model.Agency;
import org.palier.model.AsOf;
import org.palier.model.Holding;
import org.palier.model.Coder;
import org.palier.model.CoderKind;
import org.palier.model.Jurisdiction;
import org.palier.model.Presence;
import org.palier.model.PresenceCoding;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.model.Usage;
import org.palier.reports.words.ReportWords;

/** What stands under every report, whatever its template and its sections: how it was counted, and what it cannot tell. */
public final class MethodNotes {

	private final Wording wording = ReportWords.all();
	private final Study study;
	private final StudyView view;

	public MethodNotes(Study study, StudyView view) {
		this.study = study;
		this.view = view;
	}

	/** In order of reading. @param redacted whether personal data were taken out @param withheld what interviews told and readers are not told */
	public List<Bilingual> all(boolean redacted, WithheldInterviews withheld) {
		KeyFigures figures = KeyFigures.of(view);
		long cells = figures.agencies() * figures.platforms();
		List<Bilingual> notes = new ArrayList<>(view.lookBack().notes());
		notes.add(wording.text("method.presence"));
		notes.add(wording.text("method.not_checked", figures.notChecked(), cells));
		notes.add(wording.text("method.coding"));
		notes.add(coders(figures));
		if (!view.posts().isEmpty()) {
			PostCoverage it = PostCoverage.of(view.posts());
			notes.add(wording.text("method.posts.coded", it.posts(), it.human(), it.machine(), it.abstained(), it.nobody()));
			if (it.open() > 0) {
				notes.add(wording.text("method.posts.open", it.open()));
			}
			if (it.machine() > 0) {
				notes.add(wording.text("method.posts.machine"));
			}
			notes.add(wording.text("method.posts.own", it.own(), it.posts() - it.own()));
			notes.add(wording.text("method.posts.attributed", it.attributed(), it.relayed(), it.unattributed(), it.ambiguous()));
			notes.add(wording.text("method.posts.replies"));
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

	/** What imports hid of persons, and that posts were erased. */
	private List<Bilingual> hidden(Set<String> known) {
		List<Bilingual> notes = new ArrayList<>();
		var presets = new TreeMap<String, Integer>();
		study.getRuns().stream().filter(run -> known.contains(run.getId()) && run.getPrivacy() != null)
				.forEach(run -> presets.merge(run.getPrivacy(), 1, Integer::sum));
		presets.forEach((choice, imports) -> Preset.of(choice.split(" ")[0])
				.ifPresent(it -> notes.add(wording.text("method.privacy", imports, it.label(), it.description()))));
		List<String> erased = study.getRuns().stream().filter(run -> known.contains(run.getId()) && RunKinds.OF_PALIER.of(run.getKind()) instanceof RunKinds.Erase)
				.map(run -> run.getAt().substring(0, "2026-11-27".length())).distinct().toList();
		if (!erased.isEmpty()) {
			notes.add(wording.text("method.erased", String.join(", ", erased)));
		}
		return notes;
	}

	/** Who coded the presences, and whether two persons ever coded the same one: without that, agreement cannot be known. */
	private Bilingual coders(KeyFigures figures) {
		long byPerson = 0;
		long byTwo = 0;
		long alike = 0;
		long byMachine = 0;
		AsOf asOf = view.lookBack().in(study);
		for (Jurisdiction jurisdiction : study.getJurisdictions()) {
			for (Agency agency : jurisdiction.getAgencies()) {
				for (Presence presence : agency.getPresences()) {
					if (Holding.of(presence.getHistory(), asOf).status() == PresenceStatus.PRESENT && !presence.getCodings().isEmpty()) {
						long persons = presence.getCodings().stream().filter(MethodNotes::isPerson).map(PresenceCoding::getCoder)
								.distinct().count();
						byPerson += persons > 0 ? 1 : 0;
						byTwo += persons > 1 ? 1 : 0;
						alike += persons > 1 && areAlike(presence.getCodings()) ? 1 : 0;
						byMachine += presence.getCodings().stream().allMatch(MethodNotes::isMachine) ? 1 : 0;
					}
				}
			}
		}
		if (figures.coded() == 0) {
			return wording.text("method.coders.none");
		}
		long unknown = figures.coded() - byPerson - byMachine;
		return wording.text(byTwo > 0 ? "method.coders.twice" : "method.coders.once", figures.coded(), figures.presences(),
				byPerson, byMachine, unknown, byTwo, alike);
	}

	/** True when each person saw the same usages there. */
	private static boolean areAlike(List<PresenceCoding> codings) {
		Map<Coder, Set<Usage>> seen = new HashMap<>();
		codings.stream().filter(MethodNotes::isPerson).forEach(it -> seen.computeIfAbsent(it.getCoder(), coder -> new HashSet<>()).addAll(it.getUsages()));
		return seen.values().stream().distinct().count() == 1;
	}

	private static boolean isPerson(PresenceCoding coding) {
		return coding.getCoder() != null && coding.getCoder().getKind() == CoderKind.HUMAN;
	}

	private static boolean isMachine(PresenceCoding coding) {
		return coding.getCoder() != null && coding.getCoder().getKind() == CoderKind.MACHINE;
	}
}
