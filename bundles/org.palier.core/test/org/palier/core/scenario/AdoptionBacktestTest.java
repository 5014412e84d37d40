// SPDX-License-Identifier: EPL-2.0
package org.palier.core.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;

import org.junit.jupiter.api.Test;

/** The shipped table of the backtest is what the list of the Government of Canada gives; skipped by name without the list. */
class AdoptionBacktestTest {

	private final Path file = Path.of(Objects.requireNonNullElse(System.getenv("PALIER_DATA"), "../../../shared/data"),
			"registries/gc_platform_counts_to_2025-12-31.csv");

	private void needsTheList() {
		assumeTrue(Files.exists(file), "gc_platform_counts_to_2025-12-31.csv is absent");
	}

	@Test
	void duplicatesSpellingsAndTotalsAreSortedOut() throws Exception {
		needsTheList();
		var series = AdoptionBacktest.series(file);
		// The list of 2024-10-24 has 730 X and 2 x, and 676 Facebook; of 2025-12-31 the lines were added by hand:
		// X 25+2+336+335 and x 1+1, YouTube 23+4+61+58+1 and Youtube 3+3+4
		assertThat(series.get("twitter").get(YearMonth.of(2025, 12))).isEqualTo(700);
		assertThat(series.get("youtube").get(YearMonth.of(2025, 12))).isEqualTo(157);
		assertThat(series).containsOnlyKeys("facebook", "flickr", "instagram", "linkedin", "reddit", "snapchat", "twitter", "youtube");
		assertThat(series.get("twitter")).hasSize(15);
	}

	@Test
	void theShippedTableIsWhatTheListGives() throws Exception {
		needsTheList();
		var table = new StringBuilder("platform,months_ahead,n,mae_logistic,mae_persistence,relative_mae,coverage_80\n");
		var series = AdoptionBacktest.series(file);
		for (int horizon : new int[] { 3, 6 }) {
			for (AdoptionBacktest.Line it : AdoptionBacktest.lines(series, horizon)) {
				table.append(String.format(Locale.ROOT, "%s,%d,%d,%.2f,%.2f,%s,%.2f%n", it.platform(), it.horizon(), it.n(), it.model(),
						it.persistence(), Double.isNaN(it.relative()) ? "" : String.format(Locale.ROOT, "%.2f", it.relative()),
						(double) it.covered() / it.n()));
			}
		}
		try (InputStream shipped = ResolvedScenario.class.getResourceAsStream("backtest.csv")) {
			assertThat(new String(shipped.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(table.toString());
		}
	}

	@Test
	void theShippedTableCanBeRead() throws Exception {
		assertThat(BacktestTable.shipped().rows()).hasSize(18);
		assertThat(BacktestTable.shipped().notes()).hasSize(2);
	}

	@Test
	void theCurveComesBackFromPointsOnIt() {
		double[] times = { 0, 1, 2, 3, 4 };
		double[] counts = new double[5];
		for (int i = 0; i < 5; i++) {
			counts[i] = 200 / (1 + Math.exp(-0.7 * (times[i] - 2.5)));
		}
		LogisticFit fit = LogisticFit.of(times, counts, 200);
		assertThat(fit.midpoint()).isCloseTo(2.5, within(1e-9));
		assertThat(fit.slope()).isCloseTo(0.7, within(1e-9));
		assertThat(fit.at(10)).isCloseTo(200 / (1 + Math.exp(-0.7 * 7.5)), within(1e-6));
	}
}
