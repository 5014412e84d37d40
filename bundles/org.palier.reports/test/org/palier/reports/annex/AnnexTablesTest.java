// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.reports.Samples;
import org.palier.reports.content.ReportContent;
import org.palier.reports.content.ReportSection;

/** Which tables the annex prints, and where; the others lie in the data of the report. */
class AnnexTablesTest {

	private static final Table CITED = table("cited", 3, 4);
	private static final Table QUIET = table("quiet", 5, 6);
	private static final Table COMPARED = table("cited_difference", 1, 2);
	private static final Table CODERS = table("agreement", 7, 8);

	@Test
	void whatAPageRestsOnAndTestsArePrintedAndComparisonsComeLast() throws Exception {
		var tables = new AnnexTables(content(), Map.of("cited", List.of(1), "cited_difference", List.of(2)), false);

		assertThat(tables.sections()).extracting(ReportSection::id).containsExactly("census", "coding", "compared");
		assertThat(tables.sections()).flatExtracting(ReportSection::tables).extracting(Table::id).containsExactly("cited", "agreement",
				"cited_difference");
		assertThat(tables.tests()).containsExactly("coding", "compared");
		assertThat(tables.leftOut().en())
				.isEqualTo("3 tables are printed of 4: those that a page rests on, the tests, interviews and questions of the study."
				+ " The other is in the data of the report (package and workbook).");
	}

	@Test
	void whoChoosesSectionsGetsEveryTable() throws Exception {
		var tables = new AnnexTables(content(), Map.of(), true);

		assertThat(tables.sections()).flatExtracting(ReportSection::tables).extracting(Table::id).contains("quiet").hasSize(4);
		assertThat(tables.leftOut().isEmpty()).isTrue();
	}

	/** No page has people's words: without the annex a study of interviews would print nothing of them. */
	@Test
	void interviewsArePrintedThoughNoPageCitesThem() throws Exception {
		ReportContent asked = Samples.content(Locale.CANADA).with(List.of(section("interviews", QUIET), section("census", CITED)));

		assertThat(new AnnexTables(asked, Map.of("cited", List.of(1)), false).sections()).flatExtracting(ReportSection::tables)
				.extracting(Table::id)
				.containsExactly("cited", "quiet");
	}

	@Test
	void aTableOfOneNumberIsASentence() {
		assertThat(OneValue.sentence(table("same", 4, 4)).orElseThrow().en()).isEqualTo("SAME: NUMBER, 4 everywhere (QC; CA).");
		assertThat(OneValue.sentence(table("single", 4)).orElseThrow().fr()).isEqualTo("SINGLE\u202f: NUMBER, 4 (QC).");
		assertThat(OneValue.sentence(CITED)).as("two numbers").isEmpty();
	}

	/** A place that nobody looked at may have another value. */
	@Test
	void whatIsNotKnownIsNotTheSame() {
		Table gap = new Table("gap", Bilingual.same("GAP"), Bilingual.EMPTY, Unit.AGENCY, "", CITED.columns(),
				List.of(List.of(place("qc"), new Value.Count(4)), List.of(place("ca"), new Value.Undefined(Bilingual.same("not checked")))), List.of());
		assertThat(OneValue.sentence(gap)).isEmpty();
	}

	private static ReportContent content() throws Exception {
		return Samples.content(Locale.CANADA).with(List.of(section("coding", CODERS), section("census", CITED, QUIET, COMPARED)));
	}

	private static ReportSection section(String id, Table... tables) {
		return new ReportSection(id, Bilingual.same(id), List.of(), List.of(), List.of(tables));
	}

	private static Value place(String id) {
		return new Value.Item(id, Bilingual.same(id.toUpperCase(Locale.ROOT)));
	}

	private static Table table(String id, int... numbers) {
		List<String> places = List.of("qc", "ca");
		return new Table(id, Bilingual.same(id.toUpperCase(Locale.ROOT)), Bilingual.EMPTY, Unit.AGENCY, "",
				List.of(new Column("place", Bilingual.same("PLACE"), Type.ITEM),
						new Column("number", Bilingual.same("NUMBER"), Type.COUNT)),
				IntStream.range(0, numbers.length).<List<Value>>mapToObj(i -> List.of(place(places.get(i)), new Value.Count(numbers[i])))
						.toList(),
				List.of());
	}
}
