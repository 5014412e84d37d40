// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;

/** Who made a study, as a person types it: shown, set part by part, taken away, and said by a redacted report too. */
class AboutCommandTest extends TypedCommands {

	@Test
	void creditsAreSetPartByPart() throws Exception {
		run("new", study);
		assertThat(run("about", study)).isZero();
		assertThat(out.toString()).contains("does not say who made it");
		assertThat(run("about", study, "--authors", "Anne Roy; Ben Ali", "--contact", "lab@example.org")).as(err.toString()).isZero();
		assertThat(run(Locale.CANADA_FRENCH, "about", study, "--licence", "CC-BY-4.0")).isZero();
		assertThat(out.toString()).contains("Étude réalisée par Anne Roy, Ben Ali.", "CC-BY-4.0");
		assertThat(Files.readString(Path.of(study, "study.palier"))).contains("authors=\"Anne Roy; Ben Ali\"", "licence=\"CC-BY-4.0\"")
				.doesNotContain("identifier=");
		assertThat(run("about", study, "--address", "our intranet")).isEqualTo(2);
		assertThat(err.toString()).contains("“our intranet” cannot be the address");
		assertThat(run("about", study, "--contact", "", "--json")).isZero();
		assertThat(json().get("contact").asText()).isEmpty();
		assertThat(json().get("authors")).hasSize(2);
	}

	@Test
	void theStudyBeforeIsNamedFromItsFolder() throws Exception {
		String other = study + "-2025";
		run("new", study);
		run("new", other);
		assertThat(run("about", study, "--before", other)).as(err.toString()).isZero();
		assertThat(out.toString()).contains("Before it: ../" + Path.of(other).getFileName());
		assertThat(run("about", study, "--before", study)).isEqualTo(2);
		assertThat(run("about", study, "--before", other + "-none")).isNotZero();
		assertThat(run("about", study, "--before", "", "--json")).isZero();
		assertThat(json().get("before").asText()).isEmpty();
	}

	@Test
	void theAuthorsWordsAreWrittenByLanguageAndSection() throws Exception {
		run("new", study);
		Path file = Files.writeString(Path.of(study, "words.txt"), "\ufeffPremier.\n\nDeuxième.\n");
		assertThat(run("about", study, "--foreword", file.toString(), "--comment", "standing=Two had just been founded.", "--comment",
				"census=a = b",
				"--lang", "fr")).as(err.toString()).isZero();
		assertThat(out.toString()).contains("Foreword (fr): Premier.", "Comment, Tables of the census (fr): a = b");
		assertThat(run("about", study, "--foreword", "First.", "--lang", "en", "--json")).isZero();
		assertThat(json().get("foreword").get("fr").asText()).isEqualTo("Premier.\nDeuxième.");
		assertThat(json().get("foreword").get("en").asText()).isEqualTo("First.");
		assertThat(json().get("comments").get("standing").get("fr").asText()).isEqualTo("Two had just been founded.");
		assertThat(run("about", study, "--comment", "standing=", "--lang", "fr", "--json")).isZero();
		assertThat(json().get("comments").has("standing")).isFalse();
	}

	@Test
	void wordsThatNoReportCanPrintAreRefusedAndNothingIsWritten() throws Exception {
		run("new", study);
		String before = Files.readString(Path.of(study, "study.palier"));
		assertThat(run("about", study, "--foreword", "Kept?", "--comment", "standings=x")).isEqualTo(2);
		assertThat(err.toString()).contains("No report of this study has a page or section “standings”", "standing, usages, answers");
		assertThat(run("about", study, "--comment", "standing")).isEqualTo(2);
		assertThat(err.toString()).contains("write SECTION=TEXT");
		assertThat(run("about", study, "--foreword", "x".repeat(5_001))).isEqualTo(2);
		assertThat(err.toString()).contains("has 5,001 characters. It may have at most 5,000.");
		assertThat(run("about", study, "--foreword", "forword.txt")).isEqualTo(2);
		assertThat(err.toString()).contains("no file “forword.txt”");
		Path file = Path.of(study, "words.txt");
		Files.write(file, new byte[] { (byte) 0xff, (byte) 0xfe, 'a', (byte) 0xe9 });
		assertThat(run("about", study, "--foreword", file.toString())).isEqualTo(3);
		assertThat(run("about", study, "--lang", "fr")).isEqualTo(2);
		assertThat(run("about", study, "--foreword", "x", "--lang", "de")).isEqualTo(2);
		assertThat(Files.readString(Path.of(study, "study.palier"))).isEqualTo(before);
	}
}
