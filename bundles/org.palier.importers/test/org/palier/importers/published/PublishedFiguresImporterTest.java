// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palier.analysis.Analysis;
import org.palier.files.ImportRequest;
import org.palier.files.RowOutcome.Rejected;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.importers.Bench;
import org.palier.importers.census.CensusWideImporter;
import org.palier.intake.imports.ImportResult;
import org.palier.numbers.indicators.Penetration;
import org.palier.numbers.indicators.PresenceShare;
import org.palier.numbers.indicators.ToolCount;
import org.palier.numbers.view.StudyView;

/** The published figures of Yates and Arbour (2013) beside the shipped reconstruction. */
class PublishedFiguresImporterTest {

	private static final String HEADER = "indicator,jurisdiction,platforms,row,measure,value,about,source\n";

	@TempDir
	private Path folder;

	private Bench bench;

	@BeforeEach
	void bringCensus() throws Exception {
		bench = new Bench();
		bench.bring(new CensusWideImporter(), Bench.shipped("yates-arbour-2013/wide.csv"), Map.of());
	}

	@Test
	void shippedFileIsRecognisedByOneImporter() throws Exception {
		ImportRequest request = ImportRequest.of(Bench.shipped("yates-arbour-2013/published.csv"));
		assertThat(new PublishedFiguresImporter().recognises(request)).isTrue();
		assertThat(new CensusWideImporter().recognises(request)).isFalse();
	}

	@Test
	void importingTwiceIsImportingOnce() throws Exception {
		assertThat(bringPublished().rejected()).isEmpty();
		int figures = bench.study.getPublishedFigures().size();
		bringPublished();
		assertThat(bench.study.getPublishedFigures()).hasSize(figures).hasSize(25);
	}

	/** The figures printed in § 24 and 25, as the paper prints them. */
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "qc;facebook;30 % (§ 24-25);agrees", "qc;twitter;environ 20 % (§ 24);agrees",
			"qc;blog+flickr;6 % (§ 24);agrees", "ca;facebook;24 % (§ 24-25);contradicted", "ca;rss;26 % (§ 24-25);contradicted",
			"ca;blog+flickr;8 % (§ 24);agrees", "ca;youtube;20 % (§ 25);agrees", "us;rss;18 % (§ 24);agrees",
			"us;blog+flickr;12 % (§ 24);agrees", "us;vimeo+linkedin+pinterest;environ 1 % (tab. 1, note);agrees" })
	void table1ShowsEachFigureBesideTheComputedOne(String jurisdiction, String platform, String printed, String state)
			throws Exception {
		bringPublished();
		List<Value> row = row(table("presence_share"), jurisdiction, platform);
		assertThat(fr(row.get(4))).isEqualTo(printed);
		assertThat(id(row.get(5))).isEqualTo(state);
	}

	@Test
	void unitedStatesFacebookShowsBothFiguresOfThePaper() throws Exception {
		bringPublished();
		List<Value> row = row(table("presence_share"), "us", "facebook");
		assertThat(fr(row.get(4))).isEqualTo("38 % (§ 24) ; 35 % (§ 25)");
		assertThat(id(row.get(4))).isEqualTo("0.38;0.35");
		assertThat(id(row.get(5))).isEqualTo("contradicted");
	}

	/** 18 % in Québec and 12 to 15 % in the United States are differences, not printed: no figure may stand there. */
	@ParameterizedTest
	@CsvSource({ "qc", "us" })
	void derivedFiguresAreNotPresentedAsPublished(String jurisdiction) throws Exception {
		bringPublished();
		assertThat(fr(row(table("presence_share"), jurisdiction, "youtube").get(4))).isEmpty();
		Table tools = table("tool_count");
		List<Value> two = row(tools, jurisdiction, "2");
		assertThat(fr(two.get(tools.column("published_share_at_least")))).isEmpty();
	}

	@Test
	void table2HasItsFigures() throws Exception {
		bringPublished();
		Table tools = table("tool_count");
		assertThat(fr(row(tools, "qc", "1").get(tools.column("published_share")))).isEqualTo("46,9 % (§ 25)");
		assertThat(fr(row(tools, "ca", "2").get(tools.column("published_share_at_least")))).isEqualTo("70,5 % (§ 25)");
		assertThat(id(row(tools, "us", "9").get(tools.column("published_share_check")))).isEqualTo("agrees");
	}

	@Test
	void notesSayBothContradictionsInWords() throws Exception {
		bringPublished();
		List<String> notes = table("presence_share").notes().stream().map(Bilingual::en).toList();
		assertThat(notes).anySatisfy(it -> assertThat(it).startsWith("† ").contains("gives Facebook 38%").contains("gives 35%"));
		assertThat(notes).anySatisfy(it -> assertThat(it).startsWith("† ").contains("most popular tool of all three")
				.contains("RSS has 26%").contains("Facebook 24%"));
		assertThat(notes).filteredOn(it -> it.startsWith("† ")).hasSize(2);
		assertThat(notes).anySatisfy(it -> assertThat(it).contains("contradicts itself (†) in 3").contains("(‡) in 0"));
	}

	@Test
	void badRowsAreRejectedByNameAndTheRestIsTaken() throws Exception {
		Path file = Bench.file(folder, "published.csv", HEADER + """
				,qc,,,share,30%,,§ 24
				presence_share,qc,,,,30%,,§ 24
				presence_share,Atlantis,facebook,,share,30%,,§ 24
				presence_share,qc,facebook|myspace,,share,30%,,§ 24
				tool_count,qc,,one tool,share,30%,,§ 24
				presence_share,qc,facebook,,share,a third,,§ 24
				presence_share,qc,facebook,,share,130%,,§ 24
				presence_share,qc,facebook,,share,30%,perhaps,§ 24
				presence_share,Québec,Facebook,,share,"30,0 %",environ,§ 24
				""");
		ImportResult result = bench.bring(new PublishedFiguresImporter(), file, Map.of());
		assertThat(result.rejected()).extracting(Rejected::rule).containsExactly("missing_indicator", "missing_measure",
				"unknown_jurisdiction", "unknown_platform", "bad_row", "bad_share", "bad_share", "bad_about");
		assertThat(bench.study.getPublishedFigures()).singleElement().satisfies(it -> {
			assertThat(it.getValue()).isEqualTo(0.3);
			assertThat(it.isAbout()).isTrue();
		});
	}

	@Test
	void figuresComeAfterTheAgencies() throws Exception {
		ImportResult result = new Bench().read(new PublishedFiguresImporter(), Bench.shipped("yates-arbour-2013/published.csv"), Map.of());
		assertThat(result.rejected()).hasSize(25).allMatch(it -> it.rule().equals("unknown_jurisdiction"));
	}

	private ImportResult bringPublished() throws Exception {
		return bench.bring(new PublishedFiguresImporter(), Bench.shipped("yates-arbour-2013/published.csv"), Map.of());
	}

	private Table table(String id) {
		var analysis = new Analysis(List.of(), List.of(new Penetration(), new PresenceShare(), new ToolCount()), List.of());
		return analysis.tables(StudyView.of(bench.study), id::equals).get(0);
	}

	private static List<Value> row(Table table, String jurisdiction, String key) {
		List<List<Value>> rows = table.rows().stream().filter(it -> id(it.get(0)).equals(jurisdiction) && id(it.get(1)).equals(key))
				.toList();
		assertThat(rows).hasSize(1);
		return rows.get(0);
	}

	private static String id(Value value) {
		return switch (value) {
		case Value.Item item -> item.id();
		case Value.Count count -> Long.toString(count.number());
		default -> value.toString();
		};
	}

	/** In French, with ordinary spaces. */
	private static String fr(Value value) {
		return ((Value.Item) value).label().fr().replaceAll("[\\u00a0\\u202f]", " ");
	}
}
