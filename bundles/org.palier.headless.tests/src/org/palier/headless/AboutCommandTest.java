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
}
