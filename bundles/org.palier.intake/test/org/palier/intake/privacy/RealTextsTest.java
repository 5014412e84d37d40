// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palier.fixtures.Samples;
import org.palier.study.attribution.AddressForms;
import org.palier.study.attribution.StudyAccounts;

/** Lines of published posts, counted with Python's re before any of this was written; nothing of them is in the repository. */
class RealTextsTest {

	private static final Pattern HANDLE = Pattern.compile("(?<![\\w@/])@[A-Za-z0-9_]{2,}");
	private static final Pattern PHONE = Pattern.compile("(?<![\\d/.,])(?:\\(\\d{3}\\) ?|\\d{3}[-. ])\\d{3}[-. ]\\d{4}(?!\\d)");

	@ParameterizedTest
	@CsvSource({ "labelled/crisislex_2012_Colorado_wildfires.csv,593,7", "labelled/crisislex_2013_Colorado_floods.csv,578,10",
			"labelled/crisislex_2013_Lac_Megantic_part60.csv,371,5", "posts/qc_tweets_stm_BLEUE.csv,2085,2" })
	void noHandleOfAPersonAndNoTelephoneNumberIsLeft(String name, int handles, int phones) throws IOException {
		String data = System.getenv("PALIER_DATA");
		assumeTrue(data != null, "PALIER_DATA is not set");
		Path file = Path.of(data, name);
		assumeTrue(Files.exists(file), name + " is not in PALIER_DATA");
		List<String> lines = Arrays.asList(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n", -1));
		assertThat(lines.stream().filter(it -> HANDLE.matcher(it).find())).hasSize(handles);
		assertThat(lines.stream().flatMap(it -> PHONE.matcher(it).results())).hasSize(phones);

		var mask = new TextMask(new StudyAccounts(Samples.empty(), AddressForms.SHIPPED), PrivacyKey.fresh().pseudonyms(), true, true);
		List<String> masked = lines.stream().map(it -> mask.masked("twitter", it)).toList();
		assertThat(masked.stream().flatMap(it -> HANDLE.matcher(it).results()).filter(it -> !Pseudonyms.isOne(it.group().substring(1))))
				.isEmpty();
		assertThat(masked.stream().flatMap(it -> PHONE.matcher(it).results())).isEmpty();
	}
}
