// SPDX-License-Identifier: EPL-2.0
package org.palier.register.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.model.Agency;
import org.palier.model.AgencyCategory;
import org.palier.model.PalierFactory;
import org.palier.model.Study;
import org.palier.register.grid.CensusRows.Sorting;
import org.palier.ground.text.Bilingual;

/** Five agencies, by pencil: two of category Zoo (B, D), two of Archives (A, C), one of none (E). */
class RowGroupsTest {

	private final CensusRows rows = new CensusRows(new GridText(Locale.CANADA, Object::toString));
	private final Study study = PalierFactory.eINSTANCE.createStudy();

	@BeforeEach
	void make() {
		var government = PalierFactory.eINSTANCE.createJurisdiction();
		study.getJurisdictions().add(government);
		AgencyCategory zoo = category("Zoo");
		AgencyCategory archives = category("Archives");
		for (String name : List.of("D", "A", "E", "C", "B")) {
			Agency agency = PalierFactory.eINSTANCE.createAgency();
			agency.setId(name);
			agency.setName(Bilingual.same(name).toModel());
			agency.setCategory("BD".contains(name) ? zoo : "AC".contains(name) ? archives : null);
			government.getAgencies().add(agency);
		}
		rows.sort(new Sorting(GridColumn.Fact.NAME, PresencePart.STATUS, false));
		rows.show(study);
	}

	private AgencyCategory category(String name) {
		var category = PalierFactory.eINSTANCE.createAgencyCategory();
		category.setId(name);
		category.setName(Bilingual.same(name).toModel());
		study.getCategories().add(category);
		return category;
	}

	private List<String> lines() {
		return IntStream.range(0, rows.size()).mapToObj(it -> {
			RowGroup group = rows.group(it);
			return group == null ? rows.agency(it).getId() : "[" + group.value() + " " + group.agencies().size() + "]";
		}).toList();
	}

	@Test
	void groupsStandInTheOrderOfTheirColumnAndAgenciesInTheirs() {
		rows.group(GridColumn.Fact.CATEGORY, PresencePart.STATUS);
		assertThat(lines()).containsExactly("[Archives 2]", "A", "C", "[Zoo 2]", "B", "D", "[ 1]", "E");
		assertThat(IntStream.range(0, rows.size()).map(rows::number)).containsExactly(0, 1, 2, 0, 3, 4, 0, 5);
		rows.sort(new Sorting(GridColumn.Fact.NAME, PresencePart.STATUS, true));
		assertThat(lines()).containsExactly("[Archives 2]", "C", "A", "[Zoo 2]", "D", "B", "[ 1]", "E");
		assertThatIllegalArgumentException().isThrownBy(() -> rows.agency(0));
	}

	@Test
	void whatIsFoldedAwayIsNoRowButIsListed() {
		rows.group(GridColumn.Fact.CATEGORY, PresencePart.STATUS);
		Agency zoo = rows.agency(4);
		rows.fold(rows.groups().get(1), true);
		assertThat(lines()).containsExactly("[Archives 2]", "A", "C", "[Zoo 2]", "[ 1]", "E");
		assertThat(rows.row(zoo)).isEqualTo(-1);
		assertThat(rows.listed()).hasSize(5);
		assertThat(rows.counts().listed()).isEqualTo(5);
		assertThat(rows.from(2)).extracting(Agency::getId).containsExactly("C", "E");
		rows.unfold(zoo);
		assertThat(rows.row(zoo)).isEqualTo(4);
	}

	@Test
	void aFilterLeavesGroupsOutAndNoGroupsAreAsBefore() {
		rows.group(GridColumn.Fact.CATEGORY, PresencePart.STATUS);
		rows.fold(rows.groups().get(0), true);
		rows.filter(GridFilter.ALL.withText("B"));
		assertThat(lines()).containsExactly("[Zoo 1]", "B");
		rows.filter(GridFilter.ALL);
		rows.ungroup();
		assertThat(lines()).containsExactly("A", "B", "C", "D", "E");
		assertThat(rows.groups()).isEmpty();
	}

	@Test
	void rowsStayWhileACellIsEditedAndGoToTheirGroupAfterwards() {
		rows.group(GridColumn.Fact.CATEGORY, PresencePart.STATUS);
		rows.agency(1).setCategory(study.getCategories().getFirst());
		assertThat(rows.show(study)).isFalse();
		assertThat(lines()).containsExactly("[Archives 2]", "A", "C", "[Zoo 2]", "B", "D", "[ 1]", "E");
		rows.arrange();
		assertThat(lines()).containsExactly("[Archives 1]", "C", "[Zoo 3]", "A", "B", "D", "[ 1]", "E");
	}
}
