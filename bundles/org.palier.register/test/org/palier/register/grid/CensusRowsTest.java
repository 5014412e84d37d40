// SPDX-License-Identifier: EPL-2.0
package org.palier.register.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.ground.text.Bilingual;
import org.palier.model.PalierFactory;
import org.palier.model.Platform;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.register.grid.CensusRows.Sorting;
import org.palier.register.grid.GridColumn.Fact;
import org.palier.register.grid.GridColumn.OnPlatform;
import org.palier.study.filter.StudyFilter;
import org.palier.study.filter.Where;

class CensusRowsTest {

	private final Study study = GridSamples.study();
	private final CensusRows rows = new CensusRows(GridSamples.FRENCH);

	@BeforeEach
	void show() {
		rows.show(study);
	}

	private List<String> names() {
		return IntStream.range(0, rows.size()).mapToObj(it -> GridSamples.FRENCH.shown(rows.agency(it), Fact.NAME, PresencePart.STATUS))
				.toList();
	}

	private void sort(GridColumn column, boolean descending) {
		rows.sort(new Sorting(column, PresencePart.STATUS, descending));
	}

	/** A name with a number stands where a person looks for it. */
	@Test
	void numbersInNamesCountByTheirValue() {
		int[] numbers = { 10, 100, 1, 2 };
		for (int i = 0; i < numbers.length; i++) {
			rows.agency(i).setName(Bilingual.same("Agence " + numbers[i]).toModel());
		}
		rows.show(study);
		sort(Fact.NAME, false);
		assertThat(names()).containsExactly("Agence 1", "Agence 2", "Agence 10", "Agence 100");
		sort(Fact.NAME, true);
		assertThat(names()).containsExactly("Agence 100", "Agence 10", "Agence 2", "Agence 1");
	}

	@Test
	void startsInTheOrderOfTheStudy() {
		assertThat(names()).containsExactly("Zoo", "École", "Eau", "Agence");
	}

	@Test
	void sortsNamesByTheAlphabetAndNotByTheirCodes() {
		sort(Fact.NAME, false);
		assertThat(names()).containsExactly("Agence", "Eau", "École", "Zoo");
		sort(Fact.NAME, true);
		assertThat(names()).containsExactly("Zoo", "École", "Eau", "Agence");
		rows.unsort();
		assertThat(names()).containsExactly("Zoo", "École", "Eau", "Agence");
		assertThat(rows.sorting()).isNull();
	}

	@Test
	void keepsTheOrderOfTheColumnSortedBeforeWhereALaterOneIsEqual() {
		sort(Fact.NAME, false);
		sort(new OnPlatform(study.getPlatforms().get(0)), false);
		// présente, then both absent in the order of names, then not checked
		assertThat(names()).containsExactly("École", "Agence", "Zoo", "Eau");
		sort(Fact.JURISDICTION, false);
		assertThat(names()).containsExactly("Agence", "École", "Zoo", "Eau");
	}

	@Test
	void putsEmptyCellsLastInBothDirections() {
		GridSamples.agency(study, 2).setSize(7);
		GridSamples.agency(study, 3).setSize(1200);
		sort(Fact.SIZE, false);
		assertThat(names().subList(0, 2)).containsExactly("Eau", "Agence");
		sort(Fact.SIZE, true);
		assertThat(names().subList(0, 2)).containsExactly("Agence", "Eau");
	}

	private GridFilter within(String where) {
		return GridFilter.ALL.within(StudyFilter.of(Where.of(where), study));
	}

	@Test
	void findsTextsInEitherLanguageWithoutAccents() {
		rows.filter(GridFilter.ALL.withText(" ECOLE"));
		assertThat(names()).containsExactly("École");
		rows.filter(GridFilter.ALL.withText("water"));
		assertThat(names()).containsExactly("Eau");
		GridSamples.agency(study, 0).setField("Santé de l’animal");
		rows.filter(GridFilter.ALL.withText("sante de l'ani"));
		assertThat(names()).containsExactly("Zoo");
	}

	@Test
	void filtersByPartStatusAndMatch() {
		rows.filter(within("government = ca"));
		assertThat(names()).containsExactly("Agence");
		rows.filter(within("category = advisory"));
		assertThat(names()).containsExactly("École");
		rows.filter(new GridFilter("", within("category is empty").part(), "", null, true, Set.of()));
		assertThat(names()).containsExactly("Eau");
		rows.filter(GridFilter.ALL.withStatus("facebook", PresenceStatus.ABSENT));
		assertThat(names()).containsExactly("Zoo", "Agence");
		rows.filter(GridFilter.ALL.withStatus("twitter", PresenceStatus.NOT_CHECKED));
		assertThat(names()).containsExactly("Zoo", "Eau", "Agence");
		rows.filter(GridFilter.ALL.withStatus("", PresenceStatus.NOT_CHECKED));
		assertThat(names()).containsExactly("Zoo", "Eau", "Agence");
		rows.filter(GridFilter.ALL.withAgencies(Set.of(rows.agency(1).getId())));
		assertThat(names()).as("those that a number counts").containsExactly("Eau");
	}

	@Test
	void countsWhatNobodyLookedAt() {
		// Three agencies of the frame on two platforms, four cells of which have a status; a third platform was looked at by nobody.
		Platform third = PalierFactory.eINSTANCE.createPlatform();
		third.setId("third");
		study.getPlatforms().add(third);
		rows.show(study);
		assertThat(rows.counts()).isEqualTo(new GridCounts(4, 4, 2));
		rows.filter(within("government = ca"));
		assertThat(rows.counts()).isEqualTo(new GridCounts(1, 4, 1));
	}

	@Test
	void rowsStayWhileCellsAreEditedAndMoveWhenArranged() {
		sort(Fact.NAME, false);
		GridSamples.agency(study, 0).setName(Bilingual.same("Abri").toModel());
		assertThat(rows.show(study)).isFalse();
		assertThat(names()).containsExactly("Agence", "Eau", "École", "Abri");
		rows.arrange();
		assertThat(names()).containsExactly("Abri", "Agence", "Eau", "École");
	}

	@Test
	void agenciesThatComeAndGoAreSortedAndFilteredAtOnce() {
		sort(Fact.NAME, false);
		rows.filter(within("government = qc"));
		var quebec = study.getJurisdictions().getFirst().getAgencies();
		quebec.remove(1);
		assertThat(rows.show(study)).isTrue();
		assertThat(names()).containsExactly("Eau", "Zoo");
		assertThat(rows.row(GridSamples.agency(study, 0))).isEqualTo(1);
		assertThat(rows.row(GridSamples.agency(study, 2))).isEqualTo(-1);
	}

	@Test
	void aPlatformThatWentIsSortedByNoMore() {
		sort(new OnPlatform(study.getPlatforms().get(1)), false);
		study.getPlatforms().remove(1);
		rows.show(study);
		assertThat(rows.sorting()).isNull();
	}

	@Test
	void anIndexSortsAsListsDo() {
		var random = new Random(11);
		int[] values = random.ints(5000, 0, 300).toArray();
		int[] index = IntStream.range(0, values.length).toArray();
		new IndexSort((one, other) -> Integer.compare(values[one], values[other])).sort(index);
		var expected = IntStream.range(0, values.length).boxed().sorted(java.util.Comparator.comparingInt(it -> values[it])).toList();
		assertThat(IntStream.of(index).boxed().toList()).isEqualTo(expected);
	}
}
