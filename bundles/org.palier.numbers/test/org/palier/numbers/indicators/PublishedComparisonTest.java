// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.fixtures.Samples;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.PresenceStatus;
import org.palier.model.PublishedFigure;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;

/** Eight agencies, three of them present: 37.5 %, which rounds to 38 % and not to 37 %. */
class PublishedComparisonTest {

	private Study study;
	private Jurisdiction quebec;

	@BeforeEach
	void eightAgencies() {
		study = Samples.empty();
		quebec = Samples.jurisdiction(study, "qc");
		for (int i = 0; i < 8; i++) {
			Samples.cell(study, Samples.agency(quebec, "a" + i), i < 2 ? "facebook" : "rss",
					i < 3 ? PresenceStatus.PRESENT : PresenceStatus.ABSENT);
		}
	}

	@Test
	void withoutFiguresTheTableIsTheSameObject() {
		figure("tool_count", 0.5, "tools=1", "share");
		StudyView view = StudyView.of(study);
		Table computed = new Penetration().compute(view);
		assertThat(new PublishedComparison(view).beside(computed)).isSameAs(computed);
	}

	@Test
	void figuresStandBehindTheirColumn() {
		figure("penetration", 0.38, null, "penetration");
		Table table = penetration();
		assertThat(table.column("published_penetration")).isEqualTo(table.column("penetration") + 1);
		assertThat(table.column("published_penetration_check")).isEqualTo(table.column("penetration") + 2);
		assertThat(check(table)).isEqualTo("agrees");
	}

	@Test
	void moreThanRoundingIsOff() {
		figure("penetration", 0.39, null, "penetration");
		Table table = penetration();
		assertThat(check(table)).isEqualTo("off");
		assertThat(table.notes()).anySatisfy(it -> {
			assertThat(it.en()).isEqualTo("‡ qc: computed 37.5%, published 39% (p. 1).");
			assertThat(it.fr()).isEqualTo("‡ qc\u202f: calculé 37,5\u00a0%, publié 39\u00a0% (p. 1).");
		});
	}

	@Test
	void aTenthOfAPercentIsHeldToATenth() {
		figure("penetration", 0.376, null, "penetration");
		assertThat(check(penetration())).isEqualTo("off");
	}

	/** About 40 %: 40 less a tenth of it is 36. */
	@Test
	void aboutAllowsATenth() {
		figure("penetration", 0.4, null, "penetration").setAbout(true);
		Table table = penetration();
		assertThat(check(table)).isEqualTo("agrees");
		assertThat(((Value.Item) table.rows().get(0).get(table.column("published_penetration"))).label().en()).isEqualTo("about 40% (p. 1)");
	}

	@Test
	void twoFiguresForOneCellContradictEachOther() {
		figure("penetration", 0.38, null, "penetration");
		figure("penetration", 0.35, null, "penetration").setSource("p. 2");
		Table table = penetration();
		assertThat(check(table)).isEqualTo("contradicted");
		assertThat(table.notes()).extracting(Bilingual::en).contains("† qc: the source gives 38% (p. 1); 35% (p. 2).");
	}

	@Test
	void platformsTogetherGetARowThatAddsUp() {
		PublishedFigure figure = figure("presence_share", 1, null, "share");
		study.getPlatforms().stream().filter(it -> List.of("facebook", "rss").contains(it.getId())).forEach(figure.getPlatforms()::add);
		StudyView view = StudyView.of(study);
		Table table = new PublishedComparison(view).beside(new PresenceShare().compute(view));
		List<Value> row = table.rows().get(table.rows().size() - 1);
		assertThat(((Value.Item) row.get(1)).id()).isEqualTo("facebook+rss");
		assertThat(row.get(2)).isEqualTo(new Value.Count(3));
		assertThat(row.get(3)).isEqualTo(new Value.Share(1));
		assertThat(table.notes()).extracting(Bilingual::en).contains("A row of several platforms repeats what their own rows count already.");
	}

	@Test
	void aFigureWithoutARowIsNamedAndNotDropped() {
		figure("tool_count", 0.5, "tools=12", "share");
		StudyView view = StudyView.of(study);
		Table table = new PublishedComparison(view).beside(new ToolCount().compute(view));
		assertThat(table.notes()).extracting(Bilingual::en).contains("Published, without a row here: 50% (p. 1) [qc, tools=12, share].");
	}

	private Table penetration() {
		StudyView view = StudyView.of(study);
		return new PublishedComparison(view).beside(new Penetration().compute(view));
	}

	private static String check(Table table) {
		return ((Value.Item) table.rows().get(0).get(table.column("published_penetration_check"))).id();
	}

	private PublishedFigure figure(String indicator, double value, String row, String measure) {
		PublishedFigure figure = PalierFactory.eINSTANCE.createPublishedFigure();
		figure.setIndicator(indicator);
		figure.setJurisdiction(quebec);
		figure.setRow(row);
		figure.setMeasure(measure);
		figure.setValue(value);
		figure.setSource("p. 1");
		study.getPublishedFigures().add(figure);
		return figure;
	}
}
