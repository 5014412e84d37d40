// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.palier.corpus.Facet;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.PostEstimates;
import org.palier.numbers.view.SampleBasis;

/** Two posts of five in a stratum that is called after an agency: one is an alert, on the other coders do not agree. */
class SampleTablesTest {

	private static final Map<String, Bilingual> CODES = new LinkedHashMap<>();

	static {
		CODES.put("alert", new Bilingual("alerte", "alert"));
		CODES.put("event", new Bilingual("activité", "event"));
	}

	@Test
	void nothingIsToldWhereNoSampleCorrects() {
		assertThat(SampleTables.of(PostEstimates.NONE, false)).isEmpty();
		assertThat(SampleTables.of(new PostEstimates(List.of(new PostEstimates.OfFacet(Facet.USAGE, "s1", Map.of(), List.of()))), false))
				.isEmpty();
	}

	@Test
	void sampleFrameAndDesignStandInThreeTables() {
		List<Table> tables = SampleTables.of(estimates(Optional.empty()), false);

		assertThat(tables).extracting(Table::id).containsExactly("sample_design", "sample_posts", "sample_frame");
		assertThat(tables).allSatisfy(it -> assertThat(it.notes().getFirst().en()).contains("no finding"));
		assertThat(cells(tables.get(0)).getFirst()).startsWith("s1", "usage", "5", "2", "2", "true", "true")
				.endsWith("? Posts were drawn at once, without a draw of agencies before.",
						"? Posts were drawn at once, without a draw of agencies before.");
		assertThat(cells(tables.get(1))).containsExactly(
				List.of("s1", "usage", "office", "1", "1.0", "0.4", "2.5", "alert", "alert", "event"), List.of("s1", "usage", "office", "1",
						"1.0", "0.4", "2.5", "? Coders do not agree on this post.", "alert event", "? No program gave this post a code."));
		assertThat(tables.get(2).columns()).extracting(Column::id).containsExactly("sample", "facet", "part", "key", "code", "program", "posts");
		assertThat(cells(tables.get(2))).containsExactly(List.of("s1", "usage", "stratum", "office", "alert", "1.0", "5"),
				List.of("s1", "usage", "stratum", "office", "event", "3.0", "5"), List.of("s1", "usage", "agency", "1", "alert", "1.0", "5"),
				List.of("s1", "usage", "agency", "1", "event", "3.0", "5"));
	}

	@Test
	void aRedactedReportNumbersStrata() {
		assertThat(SampleTables.of(estimates(Optional.empty()), true)).flatExtracting(SampleTablesTest::cells).flatExtracting(it -> it)
				.doesNotContain("office")
				.contains("1");
	}

	@Test
	void aDrawOfAgenciesIsTold() {
		List<Table> tables = SampleTables.of(estimates(Optional.of(new SampleBasis.FirstStage(3, 8))), false);

		assertThat(cells(tables.get(0)).getFirst()).endsWith("3", "8");
		assertThat(cells(tables.get(2)).getFirst()).endsWith("5", "3", "8");
	}

	private static PostEstimates estimates(Optional<SampleBasis.FirstStage> first) {
		var basis = new SampleBasis("s1", "usage", CODES, 5, 2, false, true, first,
				List.of(new SampleBasis.Drawn("office", 1, 1, 0.4, Optional.of(2.5), List.of("alert"), "event"),
						new SampleBasis.Drawn("office", 1, 1, 0.4, Optional.of(2.5), List.of("alert", "event"), "")),
				List.of(new SampleBasis.Part(SampleBasis.Kind.STRATUM, "office", 5, List.of(1.0, 3.0), first),
						new SampleBasis.Part(SampleBasis.Kind.AGENCY, "1", 5, List.of(1.0, 3.0), Optional.empty())));
		return new PostEstimates(List.of(new PostEstimates.OfFacet(Facet.USAGE, "s1", Map.of(), List.of(), Optional.of(basis))));
	}

	private static List<List<String>> cells(Table table) {
		return table.rows().stream().map(row -> row.stream().map(SampleTablesTest::cell).toList()).toList();
	}

	private static String cell(Value value) {
		return switch (value) {
		case Value.Item item -> item.id();
		case Value.Count count -> Long.toString(count.number());
		case Value.Decimal decimal -> Double.toString(decimal.number());
		case Value.Undefined undefined -> "? " + undefined.reason().en();
		default -> throw new IllegalArgumentException(value.toString());
		};
	}
}
