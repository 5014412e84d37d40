// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;

/** Own fields as a person types them: declared, filled by an import, in the files of a report, and removed with a question. */
class FieldsCommandTest extends TypedCommands {

	@Test
	void fieldsAreDeclaredFilledExportedAndRemoved() throws Exception {
		run("new", study);
		assertThat(run("fields", study, "--add", "budget", "--name-fr", "Budget, k$", "--name-en", "Budget, k$", "--type", "number"))
				.as(err.toString()).isZero();
		assertThat(run("fields", study, "--add", "rhythm", "--name-fr", "Rythme", "--name-en", "Rhythm", "--type", "choice", "--choices",
				"Chaque jour/Every day; Chaque semaine/Every week")).as(err.toString()).isZero();
		assertThat(run("fields", study, "--add", "rhythm")).isEqualTo(2);
		assertThat(run(Locale.CANADA_FRENCH, "fields", study, "--add", "x", "--of", "entretien", "--type", "couleur")).isEqualTo(2);
		assertThat(err.toString()).contains("text, number, date, choice, yes-no");

		String table = write("own.csv", "Organisme;Budget, k$;Rythme\nOffice A;1 234,5;chaque jour\nOffice B;douze;Every week\n").toString();
		assertThat(run("import", study, table, "--kind", "table", "--sheet", "A", "--sheet", "B")).as("others are given once").isEqualTo(2);
		assertThat(run("import", study, table, "--kind", "table", "--map", "name.fr=Organisme, field.budget=Budget, k$", "--map",
				"field.rhythm=Rythme")).as(err.toString()).isZero();
		assertThat(out.toString()).contains("“douze” (line 3). Allowed: a number, e.g. 12.5.");
		assertThat(run("fields", study, "--json")).isZero();
		assertThat(json().get("fields").findValuesAsText("id")).startsWith("budget", "rhythm");
		assertThat(json().get("fields").get(0).get("values").asInt()).isEqualTo(1);
		assertThat(json().get("fields").get(1).get("values").asInt()).isEqualTo(2);
		assertThat(Files.readAllLines(Path.of(study, "study.palier"))).map(String::strip).contains("<own>budget=1234.5</own>",
				"<own>rhythm=every-day</own>",
				"<own>rhythm=every-week</own>");

		String to = folder.resolve("files").toString();
		assertThat(run("report", study, "--format", "data", "--sections", "own_fields", "--out", to)).as(err.toString()).isZero();
		try (var files = Files.walk(folder.resolve("files"))) {
			Path csv = files.filter(it -> it.endsWith("own_fields.csv")).findFirst().orElseThrow();
			assertThat(Files.readAllLines(csv)).contains("agency,agency_label,budget,rhythm,rhythm_label")
					.anyMatch(it -> it.endsWith(",1234.5,every-day,Every day"));
		}

		assertThat(run("fields", study, "--remove", "budget")).isEqualTo(2);
		assertThat(err.toString()).contains("values that would go with it: 1", "--yes");
		assertThat(run("fields", study, "--remove", "budget", "--yes")).isZero();
		assertThat(Files.readString(Path.of(study, "study.palier"))).doesNotContain("budget=");
		assertThat(run("fields", study, "--remove", "budget")).isEqualTo(2);
	}

	/** A colleague's pack that is not here, or a newer Palier, wrote it: told, kept, and still there after an edit. */
	@Test
	void whatPalierDoesNotKnowIsToldAndKept() throws Exception {
		run("new", study);
		run("import", study, write("wide.csv", WIDE).toString());
		Path file = Path.of(study, "study.palier");
		Files.writeString(file, Files.readString(file).replaceFirst("(<agencies\\s+id=\"a\")", "$1 directorate=\"DGC\""));

		assertThat(run("validate", study)).as(err.toString()).isZero();
		assertThat(out.toString()).contains("The study file says one thing that this Palier does not know: directorate (1).");
		assertThat(run("fields", study, "--add", "budget")).isZero();
		assertThat(Files.readString(file)).contains("directorate=\"DGC\"");
	}
}
