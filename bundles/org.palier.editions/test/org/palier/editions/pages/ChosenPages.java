// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;

import org.palier.corpus.Attributed;
import org.palier.corpus.CodedBy;
import org.palier.corpus.CountCell;
import org.palier.fixtures.Samples;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.PresenceStatus;
import org.palier.model.Recommendation;
import org.palier.model.RecommendationState;
import org.palier.model.Study;
import org.palier.numbers.view.PostCounts;
import org.palier.numbers.view.StudyView;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.choices.ReportFormat;
import org.palier.reports.content.ReportContent;
import org.palier.reports.template.ReportTemplate;
import org.palier.study.history.LookBack;
import org.palier.study.runs.RunManifest;

/**
 * A government of twelve bodies, nine of which are on Facebook, with what pages five and six are made of. The report is of 24 November
 * 2026.
 */
final class ChosenPages {

	static final PalierFactory FACTORY = PalierFactory.eINSTANCE;

	private static final int BODIES = 12;
	private static final int PRESENT = 9;

	private final Study study = Samples.empty();
	private final Jurisdiction quebec = Samples.jurisdiction(study, "qc");

	ChosenPages() {
		for (int i = 0; i < BODIES; i++) {
			Samples.cell(study, Samples.agency(quebec, "a" + i), "facebook", i < PRESENT ? PresenceStatus.PRESENT : PresenceStatus.ABSENT);
		}
	}

	Study study() {
		return study;
	}

	/** Of each body that is present 70 news releases, 10 answers and 20 online services. */
	StudyView posts(CodedBy by) {
		List<CountCell> cells = new ArrayList<>();
		for (int body = 0; body < PRESENT; body++) {
			cells.add(new CountCell(body, Attributed.DIRECT, "facebook", "2026-05", "news_release", by, false, false, 70));
			cells.add(new CountCell(body, Attributed.DIRECT, "facebook", "2026-05", "answer", by, false, false, 10));
			cells.add(new CountCell(body, Attributed.DIRECT, "facebook", "2026-05", "online_service", by, false, false, 20));
		}
		List<String> agencies = quebec.getAgencies().stream().map(Agency::getId).toList();
		return StudyView.of(study, new PostCounts(agencies, List.of("qc"), cells, List.of(), List.of(), List.of(), List.of(), List.of()),
				LookBack.NOW);
	}

	/** One that lacks nothing. */
	Recommendation recommend(String text, RecommendationState state, LocalDate due) {
		Recommendation made = FACTORY.createRecommendation();
		made.setId("r" + study.getRecommendations().size());
		made.setText(Bilingual.same(text).toModel());
		made.setOwner("Marie Tremblay");
		made.setDue(due);
		made.setSign(new Bilingual("une liste publiée", "a list is published").toModel());
		made.setState(state);
		made.setProposedOn(LocalDate.of(2026, 9, 1));
		study.getRecommendations().add(made);
		return made;
	}

	static ReportChoices choices(boolean redacted) {
		return new ReportChoices(Set.of(ReportFormat.HTML), Locale.CANADA, ReportTemplate.standard(), List.of(), redacted);
	}

	static ReportContent content(StudyView view) {
		var manifest = new RunManifest("2026-11-24T120000Z-1", "report", Instant.parse("2026-11-24T12:00:00Z"), "0.2.0", new TreeMap<>(),
				List.of(), List.of(), new TreeMap<>(), List.of(), List.of());
		return new ReportContent(Locale.CANADA, view.name(), Bilingual.EMPTY, view.nature(), List.of(), List.of(), List.of(), List.of(),
				List.of(), false, List.of(Bilingual.same("Method.")), List.of(), false, manifest);
	}

	/** A cell as a reader sees it in English. */
	static String cell(Table table, int row, String column) {
		return ((Value.Item) table.rows().get(row).get(table.column(column))).label().en();
	}
}
