// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.palier.analysis.Analysis;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.intake.privacy.PrivacyKey;
import org.palier.interviews.reading.Quote;
import org.palier.model.Agency;
import org.palier.model.Interview;
import org.palier.model.Jurisdiction;
import org.palier.model.Objective;
import org.palier.model.PalierFactory;
import org.palier.model.RankedObjective;
import org.palier.model.Study;
import org.palier.numbers.indicators.HoursOfWork;
import org.palier.numbers.indicators.Objectives;
import org.palier.numbers.indicators.ValidationWait;
import org.palier.numbers.view.StudyView;
import org.palier.reports.Outgoing;
import org.palier.study.releases.Release;
import org.palier.study.releases.ReleaseLedger;
import org.palier.study.releases.ReleasedForm;
import org.palier.study.runs.StudyFolder;

/**
 * A study of which tables and quotes go out again and again while interviews are withdrawn and others come, by chance. It keeps what a
 * reader has who collects all releases and knows of each table who was in it.
 */
final class ReleaseSequence {

	static final int FEWEST = 3;
	private static final Analysis ANALYSIS = new Analysis(List.of(), List.of(new HoursOfWork(), new ValidationWait(), new Objectives()), List.of());
	private static final PrivacyKey KEY = PrivacyKey.of("33".repeat(32));
	private static final Instant BEGIN = Instant.parse("2026-11-01T10:00:00Z");

	/** What one row told: the sum of what these told lies between two numbers. */
	record KnownSum(String table, Set<String> members, double from, double to) {
	}

	private final StudyFolder folder;
	private final Random chance;
	private final boolean guarded;
	private final Study study = PalierFactory.eINSTANCE.createStudy();
	private final List<KnownSum> told = new ArrayList<>();
	/** By table, and by the number of the release. */
	private final Map<String, Map<Integer, Set<String>>> sets = new TreeMap<>();
	/** What each member told, by its name in a row. */
	private final Map<String, Double> truth = new HashMap<>();
	private int interviews;
	private int releases;

	/** @param guarded whether releases are held against each other */
	ReleaseSequence(StudyFolder folder, long seed, boolean guarded) {
		this.folder = folder;
		this.chance = new Random(seed);
		this.guarded = guarded;
		study.setId("s");
		study.setName(Bilingual.same("s").toModel());
		study.setFewestTold(FEWEST);
		for (String each : List.of("qc", "on")) {
			Jurisdiction jurisdiction = PalierFactory.eINSTANCE.createJurisdiction();
			jurisdiction.setId(each);
			jurisdiction.setName(Bilingual.same(each).toModel());
			study.getJurisdictions().add(jurisdiction);
			for (int i = 0; i < 9; i++) {
				Agency agency = PalierFactory.eINSTANCE.createAgency();
				agency.setId(each + i);
				agency.setName(Bilingual.same(each + i).toModel());
				jurisdiction.getAgencies().add(agency);
			}
		}
		for (String each : List.of("inform", "listen")) {
			Objective objective = PalierFactory.eINSTANCE.createObjective();
			objective.setId(each);
			objective.setName(Bilingual.same(each).toModel());
			study.getObjectives().add(objective);
		}
		for (int i = 0; i < 10; i++) {
			come();
		}
	}

	/** Lets things happen. */
	void run(int steps) throws IOException {
		release();
		for (int i = 0; i < steps; i++) {
			double what = chance.nextDouble();
			if (what < 0.45) {
				release();
			} else if (what < 0.7 && study.getInterviews().size() > 4) {
				study.getInterviews().remove(chance.nextInt(study.getInterviews().size()));
			} else if (what < 0.95) {
				come();
			} else {
				strike();
			}
		}
		release();
	}

	/** An agency is interviewed, perhaps again. */
	private void come() {
		List<Agency> agencies = study.getJurisdictions().stream().flatMap(it -> it.getAgencies().stream()).toList();
		Interview interview = PalierFactory.eINSTANCE.createInterview();
		interview.setId("i" + interviews++);
		interview.setAgency(agencies.get(chance.nextInt(agencies.size())));
		interview.setHeldOn(LocalDate.of(2026, 1, 1).plusDays(interviews));
		interview.setHoursPerWeek((double) (1 + chance.nextInt(80)));
		interview.setValidationDelayHours((double) (1 + chance.nextInt(48)));
		for (Objective each : study.getObjectives()) {
			if (chance.nextBoolean()) {
				RankedObjective ranked = PalierFactory.eINSTANCE.createRankedObjective();
				ranked.setObjective(each);
				ranked.setPlace(interview.getRanking().size() + 1);
				interview.getRanking().add(ranked);
			}
		}
		study.getInterviews().add(interview);
	}

	private void release() throws IOException {
		StudyView view = StudyView.of(study);
		ReleaseGuard guard = guarded ? ReleaseGuard.of(folder, Optional.of(KEY)) : new ReleaseGuard(List.of(), Optional.of(KEY), ZoneOffset.UTC);
		ReleasedTables tables = ReleasedTables.of(ANALYSIS, study, view, List.of("hours_of_work", "validation_wait", "objectives"), guard, false);
		ReleasedQuotes quotes = ReleasedQuotes.of(quotes(), guard, FEWEST);
		ToldInReport all = tables.told().and(new ToldInReport(quotes.groups(), quotes.words(), quotes.interviews(), Set.of(), false));
		new Outgoing(true, "anne", Optional.of(KEY)).enter(folder, "r" + releases++, BEGIN.plusSeconds(releases), "report",
				ReleasedForm.of("pages"), all, ReleaseLedger.of(folder).holding());
		tables.tables().forEach(it -> read(it, view));
		sets.computeIfAbsent("quotes", it -> new TreeMap<>()).put(releases - 1, quotes.interviews());
	}

	/** The last release did not go out after all: no reader has it. */
	private void strike() throws IOException {
		List<Release> holding = ReleaseLedger.of(folder).holding();
		if (holding.size() > 1) {
			String run = holding.getLast().run();
			told.removeIf(it -> it.table().endsWith("@" + run));
			sets.values().forEach(it -> it.remove(Integer.valueOf(run.substring(1))));
			ReleaseLedger.of(folder).strike(run, new Release.Strike(BEGIN, "anne", "never sent"));
		}
	}

	private List<Quote> quotes() {
		return study.getInterviews().stream().flatMap(it -> Stream.of("One.", "Two.")
				.map(words -> new Quote(it, PalierFactory.eINSTANCE.createPassage(), List.of(), it.getId(), Optional.empty(), words))).toList();
	}

	/** Reads a table as who knows who was in it. */
	private void read(Table table, StudyView view) {
		boolean hours = table.id().equals("hours_of_work");
		if (table.id().equals("objectives")) {
			sets.computeIfAbsent(table.id(), it -> new TreeMap<>()).put(releases - 1, new TreeSet<>(study.getInterviews().stream()
					.filter(it -> !it.getRanking().isEmpty()).map(Interview::getId).toList()));
			return;
		}
		for (List<Value> row : table.rows()) {
			if (row.get(2) instanceof Value.Decimal from && row.get(3) instanceof Value.Decimal to) {
				String jurisdiction = ((Value.Item) row.getFirst()).id();
				Map<String, Double> latest = new TreeMap<>();
				study.getInterviews().stream().filter(it -> it.getAgency().eContainer() instanceof Jurisdiction of && of.getId().equals(jurisdiction))
						.forEach(it -> latest.put(it.getAgency().getId(), hours ? it.getHoursPerWeek() : it.getValidationDelayHours()));
				Set<String> members = new HashSet<>();
				latest.forEach((agency, value) -> {
					members.add(agency + " " + value);
					truth.put(table.id() + agency + " " + value, value);
				});
				double factor = hours ? 1 : latest.size();
				told.add(new KnownSum(table.id() + "@r" + (releases - 1), members, from.number() * factor, to.number() * factor));
			}
		}
	}

	/** What is known of sums of a table. */
	List<KnownSum> told(String table) {
		return told.stream().filter(it -> it.table().startsWith(table)).toList();
	}

	/** Who was counted, or quoted, together in each release. */
	List<Set<String>> sets(String table) {
		return List.copyOf(sets.getOrDefault(table, Map.of()).values());
	}

	/** What a member told. */
	double truth(String table, String member) {
		return truth.get(table + member);
	}
}
