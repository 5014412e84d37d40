// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The help of {@code import}: the options of the kind that is named, and of no other. */
class ImportHelpTest extends TypedCommands {

	@ParameterizedTest
	@CsvSource({ "--kind gc-accounts --help, --as-of=, --coder=", "gc-accounts --help, --complete, --platform=",
			"--kind codings --help, --coder=, --as-of=",
			"transcript --help, --respondent=, --privacy=", "--kind posts-csv --help, --preset=, --as-of=",
			"--help --kind posts-csv, --privacy=, --respondent=",
			"--help, --privacy=, --as-of=", "--help, gc-accounts, --coder=", "--help, codings, --preset=" })
	void isThatOfTheKindThatIsNamed(String line, String shown, String left) {
		assertThat(run(("import " + line).split(" "))).isZero();
		assertThat(out.toString()).contains(shown).doesNotContain(left);
	}

	@Test
	void saysInBothLanguagesWhatAKindIs() {
		assertThat(run(Locale.CANADA, "import", "transcript", "--help")).isZero();
		assertThat(out.toString()).contains("transcript – Text of an interview");
		assertThat(run(Locale.CANADA_FRENCH, "import", "transcript", "--help")).isZero();
		assertThat(out.toString()).contains("transcript – Texte d’un entretien");
	}

	/** Where no kind is named, the file says it, so that the options of all are taken. */
	@Test
	void hidesWhatIsTakenAllTheSame() throws Exception {
		run("new", study);
		String file = write("wide.csv", WIDE).toString();

		assertThat(run("import", study, file, "--kind", "census-wide", "--coder", "anne")).isEqualTo(2);
		assertThat(err.toString()).contains("--coder: only with --kind codings.");
		assertThat(run("import", study, file, "--kind", "codings", "--held-on", "2026-01-01")).isEqualTo(2);
		assertThat(err.toString()).contains("--held-on: only with --kind transcript.");
		assertThat(run(Locale.CANADA_FRENCH, "import", study, file, "--respondent", "I-01")).isEqualTo(2);
		assertThat(err.toString()).contains("--respondent\u202f: seulement avec --kind transcript.");
		assertThat(run("import", study, file, "--create", "jurisdiction")).isEqualTo(2);
		assertThat(run("import", study, file)).isZero();
	}
}
