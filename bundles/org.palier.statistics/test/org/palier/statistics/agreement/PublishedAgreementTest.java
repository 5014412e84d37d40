// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.palier.statistics.agreement.Coefficient.Value;

/** Coefficients that others have published, of their tables. */
class PublishedAgreementTest {

	@Test
	@DisplayName("every value of the list of published agreements is met to its tolerance")
	void listed() throws IOException {
		Path folder = Path.of(Objects.requireNonNullElse(System.getenv("PALIER_DATA"), "../../../shared/data"), "agreement");
		Assumptions.assumeTrue(Files.isDirectory(folder), "agreement is absent");
		int checked = 0;
		List<String> list = Files.readAllLines(folder.resolve("expected.csv"));
		for (String line : list.subList(1, list.size())) {
			String[] cells = line.split(",", 6);
			Ratings ratings = read(folder.resolve(cells[0])).ratings();
			String[] asked = cells[1].split(":");
			Ratings part = asked.length == 1 ? ratings
					: asked[0].endsWith("_category") ? ratings.against(ratings.categories().indexOf(asked[1])).ratings() : pair(ratings, asked[1]);
			AgreementMeasure measure = switch (asked[0].replace("_category", "")) {
			case "percent" -> AgreementMeasure.PERCENT;
			case "krippendorff_alpha" -> AgreementMeasure.KRIPPENDORFF;
			case "bennett_s" -> AgreementMeasure.BENNETT_S;
			case "scott_pi" -> AgreementMeasure.SCOTT;
			case "cohen_kappa" -> AgreementMeasure.COHEN;
			case "kappa_max" -> AgreementMeasure.COHEN_MAX;
			case "fleiss_kappa" -> AgreementMeasure.FLEISS;
			case "gwet_ac1" -> AgreementMeasure.GWET_AC1;
			case "observed", "fleiss_observed" -> AgreementMeasure.OBSERVED;
			case "expected", "fleiss_expected" -> AgreementMeasure.EXPECTED;
			default -> throw new AssertionError(cells[1]);
			};
			Level level = Level.of(cells[2]).orElseThrow();
			assertEquals(Double.parseDouble(cells[3]), number(measure, part, level), Double.parseDouble(cells[4]),
					cells[0] + " " + cells[1] + " " + cells[2]);
			checked++;
		}
		assertEquals(57, checked, "rows of the list");
	}

	@Test
	@DisplayName("weighted kappa and AC2 of two abstractors are those of Gwet's package irrCAC (table cont3x3abstractors)")
	void abstractors() {
		// irrCAC 1.0, vignettes overview and weighting, and the tests of its Python port
		Ratings ratings = table(new int[][] { { 13, 0, 0 }, { 0, 20, 7 }, { 0, 4, 56 } });
		assertEquals(0.7964094, number(AgreementMeasure.COHEN, ratings, Level.NOMINAL), 5e-8);
		assertEquals(0.843, number(AgreementMeasure.COHEN_LINEAR, ratings, Level.ORDINAL), 5e-4);
		assertEquals(0.892, number(AgreementMeasure.COHEN_QUADRATIC, ratings, Level.ORDINAL), 5e-4);
		assertEquals(0.7962397, number(AgreementMeasure.SCOTT, ratings, Level.NOMINAL), 5e-8);
		assertEquals(0.835, number(AgreementMeasure.BENNETT_S, ratings, Level.NOMINAL), 5e-4);
		assertEquals(0.8493305, number(AgreementMeasure.GWET_AC1, ratings, Level.NOMINAL), 5e-8);
		assertEquals(0.925, number(AgreementMeasure.GWET_AC2, ratings, Level.ORDINAL), 5e-4);
		assertEquals(0.940, number(AgreementMeasure.GWET_AC2, ratings, Level.INTERVAL), 5e-4);
		assertEquals(0.963, number(AgreementMeasure.GWET_AC2, ratings, Level.RATIO), 5e-4);
	}

	@Test
	@DisplayName("weighted kappa of couples is that of Agresti (1990, p. 367) and of R's vcd")
	void couples() {
		Ratings ratings = table(new int[][] { { 7, 7, 2, 3 }, { 2, 8, 3, 7 }, { 1, 5, 4, 9 }, { 2, 8, 9, 14 } });
		assertEquals(0.1293, number(AgreementMeasure.COHEN, ratings, Level.NOMINAL), 5e-5);
		assertEquals(0.2374, number(AgreementMeasure.COHEN_LINEAR, ratings, Level.NOMINAL), 5e-5);
	}

	@Test
	@DisplayName("coefficients of four raters with codes left out are those of irrCAC (table cac.raw4raters)")
	void leftOut() {
		Ratings ratings = rows(4, "1,1,,1", "2,2,3,2", "3,3,3,3", "3,3,3,3", "2,2,2,2", "1,2,3,4", "4,4,4,4", "1,1,2,1", "2,2,2,2",
				",5,5,5", ",,1,1", ",,3,");
		assertEquals(0.8181818, number(AgreementMeasure.OBSERVED, ratings, Level.NOMINAL), 5e-8);
		assertEquals(0.2387153, number(AgreementMeasure.EXPECTED, ratings, Level.NOMINAL), 5e-8);
		assertEquals(0.77544, number(AgreementMeasure.GWET_AC1, ratings, Level.NOMINAL), 5e-6);
		assertEquals(0.76117, number(AgreementMeasure.FLEISS, ratings, Level.NOMINAL), 5e-6);
		assertEquals(0.77273, number(AgreementMeasure.BENNETT_S, ratings, Level.NOMINAL), 5e-6);
		assertEquals(0.74342, number(AgreementMeasure.KRIPPENDORFF, ratings, Level.NOMINAL), 5e-6);
		assertEquals(0.849, number(AgreementMeasure.KRIPPENDORFF, ratings, Level.INTERVAL), 5e-4);
		assertEquals(0.899, number(AgreementMeasure.GWET_AC2, ratings, Level.ORDINAL), 5e-4);
		assertEquals(0.914, number(AgreementMeasure.GWET_AC2, ratings, Level.INTERVAL), 5e-4);
	}

	private static double number(AgreementMeasure measure, Ratings ratings, Level level) {
		Coefficient coefficient = measure.measure(ratings, level);
		assertTrue(coefficient instanceof Value, measure + ": " + coefficient);
		return ((Value) coefficient).number();
	}

	/** Named as "colin-cory (425 shared)". */
	private static Ratings pair(Ratings ratings, String named) {
		List<String> coders = List.of(named.split(" ")[0].split("-"));
		return ratings.pair(ratings.coders().indexOf(coders.get(0)), ratings.coders().indexOf(coders.get(1))).ratings();
	}

	private static RatingsOfUnits read(Path file) throws IOException {
		List<String> lines = Files.readAllLines(file);
		String[] header = lines.get(0).split(",");
		var units = new RatingsOfUnits(Arrays.asList(header).subList(1, header.length));
		for (String line : lines.subList(1, lines.size())) {
			String[] cells = line.split(",", -1);
			units.add(Arrays.asList(cells).subList(1, cells.length));
		}
		return units;
	}

	private static Ratings rows(int coders, String... rows) {
		var units = new RatingsOfUnits(List.of("a", "b", "c", "d").subList(0, coders));
		for (String row : rows) {
			units.add(Arrays.asList(row.split(",", -1)));
		}
		return units.ratings();
	}

	private static Ratings table(int[][] counts) {
		var units = new RatingsOfUnits(List.of("a", "b"));
		for (int i = 0; i < counts.length; i++) {
			for (int k = 0; k < counts.length; k++) {
				for (int times = 0; times < counts[i][k]; times++) {
					units.add(List.of(String.valueOf(i + 1), String.valueOf(k + 1)));
				}
			}
		}
		return units.ratings();
	}
}
