// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palier.importers.Bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * No person is in the posts that Palier ships. The 346 texts of the demo on five crises were written for it; they
 * once were people's tweets, with some 150 accounts of persons. A handle of X has at most 15 characters, so that a
 * longer one can be nobody's.
 */
class ShippedPostsTest {

	private static final List<String> CRISES = List.of("lac-megantic-2013", "australia-bushfires-2013", "colorado-floods-2013",
			"colorado-wildfires-2012", "glasgow-helicopter-2013");
	private static final Pattern HANDLE = Pattern.compile("(?<!\\w)@(\\w+)");
	private static final Pattern LINK = Pattern.compile("\\bhttps?:\\S*|\\bt\\.co\\S*|\\bwww\\.\\S*");
	private static final Pattern INVENTED = Pattern.compile("(invented_account|compte_invente)_\\d\\d");
	private static final int LONGEST_OF_X = 15;

	@Test
	void postsOfTheCrisesNameNobodyButAgenciesAndInventedAccounts() throws IOException {
		Set<String> agencies = handles("crises");
		List<NamedCsvRecord> rows = new ArrayList<>();
		for (String crisis : CRISES) {
			rows.addAll(rows("crises/" + crisis + ".csv"));
		}
		// wc -l, less the five headers
		assertThat(rows).hasSize(346);
		List<String> others = rows.stream().flatMap(row -> named(row.getField("body"))).filter(it -> !agencies.contains(it)).toList();
		assertThat(others).isNotEmpty().allSatisfy(it -> {
			assertThat(it).matches(INVENTED);
			assertThat(it.length()).isGreaterThan(LONGEST_OF_X);
		});
		assertThat(rows).isNotEmpty().allSatisfy(row -> {
			assertThat(row.getField("id")).matches("(lac|aus|cof|cow|gla)-\\d{3}");
			assertThat(row.getField("author")).isEmpty();
		});
	}

	/** The millisecond of a tweet gives its id, and that the tweet. */
	@Test
	void datesOfTheCrisesAreHours() throws IOException {
		for (String crisis : CRISES) {
			assertThat(rows("crises/" + crisis + ".csv"))
					.isNotEmpty().allSatisfy(row -> assertThat(row.getField("timestamp")).matches("201[23]-\\d\\d-\\d\\dT\\d\\d:00:00Z"));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "crises/lac-megantic-2013", "crises/australia-bushfires-2013", "crises/colorado-floods-2013",
			"crises/colorado-wildfires-2012", "crises/glasgow-helicopter-2013" })
	void nothingLeadsToAPostOfAPerson(String name) throws IOException {
		List<String> rows = rows(name + ".csv").stream().map(it -> String.join("\n", it.getFields())).toList();
		assertThat(rows).isNotEmpty().allSatisfy(it -> assertThat(it).doesNotContainPattern("\\d{15,}"));
		assertThat(rows.stream().flatMap(it -> LINK.matcher(it).results()).map(MatchResult::group)).isNotEmpty()
				.allSatisfy(it -> assertThat(it).startsWith("https://example.org/"));
	}

	@Test
	void postsOfTheInventedDemoLeadNowhere() throws IOException {
		assertThat(rows("invented/posts.csv")).isNotEmpty().extracting(it -> String.join("\n", it.getFields()))
				.allSatisfy(it -> assertThat(it).doesNotContainPattern("\\d{15,}").doesNotContainPattern(LINK));
	}

	@Test
	void postsOfTheInventedDemoNameInventedAgenciesAlone() throws IOException {
		Set<String> agencies = handles("invented");
		List<NamedCsvRecord> rows = rows("invented/posts.csv");
		assertThat(rows).isNotEmpty().allSatisfy(it -> assertThat(it.getField("author").toLowerCase(Locale.ROOT)).isIn(agencies));
		assertThat(rows.stream().flatMap(it -> named(it.getField("body")))).isNotEmpty().allMatch(agencies::contains);
	}

	private static Stream<String> named(String text) {
		return HANDLE.matcher(text).results().map(it -> it.group(1).toLowerCase(Locale.ROOT));
	}

	private static Set<String> handles(String study) throws IOException {
		return rows(study + "/accounts.csv").stream().map(it -> it.getField("handle").toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
	}

	private static List<NamedCsvRecord> rows(String name) throws IOException {
		Path file = Bench.shipped(name);
		assertThat(Files.exists(file)).isTrue();
		try (var records = CsvReader.builder().ofNamedCsvRecord(file)) {
			return records.stream().toList();
		}
	}
}
