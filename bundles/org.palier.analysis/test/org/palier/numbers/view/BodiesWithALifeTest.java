// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.analysis.Analysis;
import org.palier.fixtures.Samples;
import org.palier.ground.table.CellFilter;
import org.palier.ground.table.Counted;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.FormerName;
import org.palier.model.Jurisdiction;
import org.palier.model.Observation;
import org.palier.model.PalierFactory;
import org.palier.model.PresenceStatus;
import org.palier.model.Run;
import org.palier.model.Study;
import org.palier.numbers.indicators.BodyChanges;
import org.palier.numbers.indicators.Penetration;
import org.palier.numbers.indicators.PenetrationOverTime;
import org.palier.numbers.indicators.PresenceShare;
import org.palier.numbers.view.CensusCourse.Point;
import org.palier.study.history.LookBack;

/**
 * By pencil. Four towns: a and b (a present on twitter and facebook, b on twitter, seen in January) merge on 1 July into m, which is absent
 * from twitter and facebook in September; c is absent from both throughout, d is present on facebook throughout.
 */
class BodiesWithALifeTest {

	private static final LocalDate JANUARY = LocalDate.of(2025, 1, 15);
	private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
	private static final LocalDate SEPTEMBER = LocalDate.of(2025, 9, 15);

	private final Study study = Samples.empty();
	private final Jurisdiction towns = Samples.jurisdiction(study, "qc");
	private final Agency a = Samples.agency(towns, "a");
	private final Agency b = Samples.agency(towns, "b");
	private final Agency c = Samples.agency(towns, "c");
	private final Agency d = Samples.agency(towns, "d");
	private final Agency m = Samples.agency(towns, "m");

	@BeforeEach
	void aMerger() {
		looked(JANUARY);
		looked(SEPTEMBER);
		see(a, "twitter", JANUARY, PresenceStatus.PRESENT);
		see(a, "facebook", JANUARY, PresenceStatus.PRESENT);
		see(b, "twitter", JANUARY, PresenceStatus.PRESENT);
		see(b, "facebook", JANUARY, PresenceStatus.ABSENT);
		see(c, "twitter", JANUARY, PresenceStatus.ABSENT);
		see(c, "facebook", JANUARY, PresenceStatus.ABSENT);
		see(d, "facebook", JANUARY, PresenceStatus.PRESENT);
		see(d, "twitter", JANUARY, PresenceStatus.ABSENT);
		see(m, "twitter", SEPTEMBER, PresenceStatus.ABSENT);
		see(m, "facebook", SEPTEMBER, PresenceStatus.ABSENT);
		m.setBegunOn(JULY);
		for (Agency each : List.of(a, b)) {
			each.setEndedOn(JULY);
			each.getSuccessors().add(m);
		}
	}

	private void looked(LocalDate day) {
		Run run = PalierFactory.eINSTANCE.createRun();
		run.setId("run-" + day);
		run.setAt(day + "T12:00:00Z");
		run.setObservedOn(day);
		study.getRuns().add(run);
	}

	private void see(Agency agency, String platform, LocalDate day, PresenceStatus status) {
		Samples.cell(study, agency, platform, PresenceStatus.NOT_CHECKED).observe(Observation.listed(day, status));
	}

	private StudyView on(LocalDate day) {
		return StudyView.of(study, PostCounts.NONE, new LookBack(day, null, null));
	}

	/** In January a, b, c, d: 3 of 4. Today c, d, m: 1 of 3; a and b have no pages. */
	@Test
	void penetrationIsOfThoseThatAreThere() {
		assertThat(row(new Penetration().compute(on(JANUARY)))).containsExactly("4", "4", "3");
		assertThat(row(new Penetration().compute(StudyView.of(study)))).containsExactly("3", "3", "1");
		assertThat(row(new Penetration().compute(on(JULY.minusDays(1))))).as("the last day").containsExactly("4", "4", "3");
		assertThat(row(new Penetration().compute(on(JULY)))).as("the day of the merger: m is there, and nobody looked yet")
				.containsExactly("3", "2", "1");
	}

	private static List<String> row(Table table) {
		return List.of("agencies", "checked", "present").stream().map(it -> table.rows().getFirst().get(table.column(it)))
				.map(it -> Long.toString(((Value.Count) it).number())).toList();
	}

	@Test
	void theNoteSaysHowManyAreNotThere() {
		assertThat(new Penetration().compute(on(SEPTEMBER)).notes()).extracting(it -> it.en())
				.contains(
						"On September 15, 2025, 2 agencies of the study had ended and 0 had not begun: they are in no rate of the census. Their posts are counted.");
		assertThat(new Penetration().compute(on(JANUARY)).notes()).extracting(it -> it.fr())
				.contains(
						"Le 15 janvier 2025, 0 organisme de l’étude avait pris fin et 1 n’avait pas encore commencé\u202f: le recensement ne les compte dans aucun taux."
						+ " Leurs publications sont comptées.");
	}

	/** January: 4 pages, 2 of them on twitter. Today that of d alone, on facebook. */
	@Test
	void sharesOfPagesAreOfThoseThatAreThere() {
		Table january = new PresenceShare().compute(on(JANUARY));
		assertThat(january.rows()).extracting(it -> it.get(january.column("presences"))).contains(new Value.Count(2));
		Table today = new PresenceShare().compute(StudyView.of(study));
		assertThat(today.rows()).extracting(it -> it.get(today.column("presences"))).containsExactly(new Value.Count(1));
	}

	@Test
	void eachDayOfTheCourseCountsThoseThatAreThere() {
		assertThat(StudyView.of(study).course().points(JANUARY, SEPTEMBER)).containsExactly(new Point(JANUARY, 4, 4, 3, 0, 0, 4),
				new Point(SEPTEMBER, 3, 3, 1, 0, 0, 5, 1, 2));
		Table table = new PenetrationOverTime().compute(StudyView.of(study));
		assertThat(table.rows()).extracting(it -> it.get(table.column("penetration"))).containsExactly(new Value.Share(0.75),
				new Value.Share(1.0 / 3));
		assertThat(table.notes()).extracting(it -> it.en()).anyMatch(it -> it.contains("1 began and 2 ended"));
	}

	/** A file of the study holds the succession: who began, who ended, and into whom; an end that is still to come is not told. */
	@Test
	void theChangesOfBodiesAreATableOfTheirOwn() {
		a.setLifeSource("gazette");
		a.getSuccessorNames().add("Elsewhere");
		a.getFormerNames().add(new FormerName("Vieux a", "Old a", JANUARY.plusDays(1)));
		c.setEndedOn(LocalDate.of(2999, 1, 1));
		Table table = new BodyChanges().compute(StudyView.of(study));
		assertThat(table.rows()).extracting(row -> row.stream().map(it -> ((Value.Item) it).id()).toList()).containsExactly(
				List.of("2025-01-16", "a", "renamed", "Vieux a", "", ""), List.of("2025-07-01", "m", "begun", "", "", ""),
				List.of("2025-07-01", "a", "ended", "", "m ; Elsewhere", "gazette"), List.of("2025-07-01", "b", "ended", "", "m", ""));
		assertThat(new BodyChanges().isAbout(on(JANUARY))).isFalse();
		assertThat(new Analysis(List.of(), List.of(new BodyChanges()), List.of()).tables(on(JULY)))
				.as("in reports, workbooks and data packages").hasSize(1);
	}

	/** A list ended a body: people read which list and of which day, files keep the id of its import. */
	@Test
	void theListThatEndedABodyIsCalledByItsFileAndItsDay() {
		Run list = PalierFactory.eINSTANCE.createRun();
		list.setId("20250926T101010Z-1a2b");
		list.setLabel("Répertoire 2025.csv (census-table)");
		list.setAt("2025-10-03T10:10:10Z");
		study.getRuns().add(list);
		a.setLifeSource(list.getId());
		assertThat(ended(a)).isEqualTo(new Value.Item("20250926T101010Z-1a2b", Bilingual.same("Répertoire 2025.csv, 2025-10-03")));
		list.setObservedOn(LocalDate.of(2025, 9, 26));
		assertThat(ended(a)).isEqualTo(new Value.Item("20250926T101010Z-1a2b", Bilingual.same("Répertoire 2025.csv, 2025-09-26")));
		list.setLabel(null);
		assertThat(ended(a)).isEqualTo(new Value.Item("20250926T101010Z-1a2b", Bilingual.same("20250926T101010Z-1a2b, 2025-09-26")));
		a.setLifeSource("Décret 12");
		assertThat(ended(a)).isEqualTo(new Value.Item("Décret 12", Bilingual.same("Décret 12")));
	}

	private Value ended(Agency agency) {
		Table table = new BodyChanges().compute(StudyView.of(study));
		return table.rows().stream().filter(it -> it.get(1) instanceof Value.Item body && body.id().equals(agency.getId())).findFirst()
				.orElseThrow().getLast();
	}

	/** What the table counts is what a click on the number brings. */
	@Test
	void whatIsCountedIsWhatIsListed() {
		var cells = new CountedCells(StudyView.of(study));
		assertThat(cells.agencies(new Counted.Agencies(CellFilter.ALL, 0, Counted.ANY_NUMBER))).containsExactly(2, 3, 4);
	}

	/** The agency stays a row of the view: its posts are its own. */
	@Test
	void whatEndedStaysInTheView() {
		StudyView today = StudyView.of(study);
		assertThat(today.agencies()).extracting(StudyView.AgencyView::id).containsExactly("a", "b", "c", "d", "m");
		assertThat(today.isCounted(0)).isFalse();
		assertThat(today.frame().ended()).isEqualTo(2);
	}

	/** A report of the spring that is made again today counts the bodies of the spring. */
	@Test
	void aRunIsRepeatedOnItsDay() {
		StudyView spring = StudyView.of(study, PostCounts.NONE, LookBack.NOW.madeAt(Instant.parse("2025-04-01T12:00:00Z")));
		assertThat(spring.tally().agencies(spring.tally().counted())).isEqualTo(4);
	}

	/** An end before the begin says nothing: the body is lost from no count, and validation names it. */
	@Test
	void aContradictoryLifeSaysNothing() {
		a.setBegunOn(SEPTEMBER);
		assertThat(StudyView.of(study).isCounted(0)).isTrue();
		assertThat(on(JANUARY).isCounted(0)).isTrue();
	}

	/** Seen from a day on which all had ended there is still a frame: names known from accounts do not take its place. */
	@Test
	void aFrameOfWhichAllEndedIsAFrame() {
		Agency named = Samples.agency(towns, "z");
		named.setUnmatched(true);
		Samples.cell(study, named, "twitter", PresenceStatus.PRESENT);
		List.of(c, d, m).forEach(it -> it.setEndedOn(SEPTEMBER));
		StudyView today = StudyView.of(study);
		assertThat(today.tally().agencies(today.tally().counted())).isZero();
	}
}
