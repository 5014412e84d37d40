// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.census;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.importers.Bench;
import org.palier.intake.imports.ImportResult;
import org.palier.numbers.indicators.Penetration;
import org.palier.numbers.indicators.PresenceShare;
import org.palier.numbers.indicators.ToolCount;
import org.palier.numbers.view.StudyView;

/** The shipped reconstruction against Yates and Arbour (2013), § 20, 24, 25 and the note of table 2. */
class ReconstructedCensusTest {

	private StudyView view;
	private ImportResult result;

	@BeforeEach
	void bring() throws Exception {
		var bench = new Bench();
		result = bench.bring(new CensusWideImporter(), Bench.shipped("yates-arbour-2013/wide.csv"), Map.of());
		view = StudyView.of(bench.study);
	}

	/** Regenerate by writing {@link ReconstructedCensus#csv()} to the file. */
	@Test
	void shippedFileIsWhatTheGeneratorMakes() throws Exception {
		assertThat(Files.readString(Bench.shipped("yates-arbour-2013/wide.csv"))).isEqualTo(ReconstructedCensus.csv());
	}

	/** § 20: 1,143 agencies. */
	@Test
	void everyAgencyIsImportedAndNamedAReconstruction() {
		assertThat(result.rejected()).isEmpty();
		assertThat(view.agencies()).hasSize(1143).allMatch(it -> it.name().fr().startsWith("Organisme reconstruit ")
				&& it.name().en().startsWith("Reconstructed agency "));
	}

	@ParameterizedTest
	@CsvSource({ "qc,52", "ca,51", "us,67" })
	void agenciesPresentAreThoseOfParagraph24(String jurisdiction, long percent) {
		assertThat(percent(number(new Penetration().compute(view), Map.of("jurisdiction", jurisdiction), "penetration")))
				.isEqualTo(percent);
	}

	/** US Facebook: 38 % as § 24 has it; § 25 has 35 %, which one file cannot show as well. */
	@ParameterizedTest
	@CsvSource({ "qc,facebook,30", "qc,twitter,20", "qc,rss,26", "ca,facebook,24", "ca,twitter,22", "ca,youtube,20", "ca,rss,26",
			"us,facebook,38", "us,twitter,20", "us,rss,18" })
	void sharesOfPresencesAreThoseOfTable1(String jurisdiction, String platform, long percent) {
		assertThat(percent(share(jurisdiction, platform))).isEqualTo(percent);
	}

	@ParameterizedTest
	@CsvSource({ "qc,6", "ca,8", "us,12" })
	void blogsAndFlickrTogetherAreThoseOfParagraph24(String jurisdiction, long percent) {
		assertThat(percent(share(jurisdiction, "blog") + share(jurisdiction, "flickr"))).isEqualTo(percent);
	}

	/** Note of table 1. */
	@Test
	void otherToolsAreAboutOnePercentInTheUnitedStates() {
		assertThat(percent(share("us", "vimeo") + share("us", "linkedin") + share("us", "pinterest"))).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "qc,469,531", "ca,295,705", "us,418,582" })
	void numbersOfToolsAreThoseOfParagraph25(String jurisdiction, long one, long several) {
		assertThat(permille(tools(jurisdiction, 1, "share"))).isEqualTo(one);
		assertThat(permille(tools(jurisdiction, 2, "share_at_least"))).isEqualTo(several);
	}

	/** Note of table 2: one agency each, 0.4 %. */
	@ParameterizedTest
	@CsvSource({ "7", "9" })
	void oneAgencyIsOnSevenToolsAndOneOnNine(int tools) {
		assertThat(permille(tools("us", tools, "share"))).isEqualTo(4);
	}

	/** The second contradiction: § 24 calls Facebook the most popular in all three jurisdictions. */
	@Test
	void canadaKeepsMoreFeedsThanFacebook() {
		assertThat(share("ca", "rss")).isGreaterThan(share("ca", "facebook"));
	}

	private double share(String jurisdiction, String platform) {
		return number(new PresenceShare().compute(view), Map.of("jurisdiction", jurisdiction, "platform", platform), "share");
	}

	private double tools(String jurisdiction, int tools, String column) {
		return number(new ToolCount().compute(view), Map.of("jurisdiction", jurisdiction, "tools", String.valueOf(tools)), column);
	}

	private static long percent(double share) {
		return Math.round(share * 100);
	}

	private static long permille(double share) {
		return Math.round(share * 1000);
	}

	private static double number(Table table, Map<String, String> where, String column) {
		List<List<Value>> rows = table.rows().stream().filter(row -> where.entrySet().stream()
				.allMatch(it -> text(row.get(table.column(it.getKey()))).equals(it.getValue()))).toList();
		assertThat(rows).as(where.toString()).hasSize(1);
		return ((Value.Share) rows.get(0).get(table.column(column))).fraction();
	}

	private static String text(Value value) {
		return switch (value) {
		case Value.Item item -> item.id();
		case Value.Count count -> String.valueOf(count.number());
		default -> "";
		};
	}
}
