// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;

/** Questions as a person types them: put, kept, put again by name, in a report, and taken away. */
class AskCommandTest extends TypedCommands {

	@Test
	void aQuestionIsPutKeptReportedAndTakenAway() throws Exception {
		run("new", study);
		run("import", study, write("wide.csv", WIDE).toString());
		assertThat(
				run(Locale.CANADA_FRENCH, "ask", study, "--rows", "plateforme", "--measure", "Organismes présents", "--save", "Qui est où"))
				.as(err.toString()).isZero();
		assertThat(out.toString()).contains("Organismes présents par plateforme", "La question «\u202fQui est où\u202f» est enregistrée");
		assertThat(run("ask", study, "--json")).isZero();
		assertThat(json().get("questions").findValuesAsText("name")).containsExactly("Qui est où");
		assertThat(json().get("questions").findValuesAsText("rows")).as("by the id of the field, not by the word that was typed")
				.containsExactly("platform");

		assertThat(run("ask", study, "--question", "qui est ou", "--json")).as(err.toString()).isZero();
		var rows = json().get("indicators").get(0).get("rows");
		assertThat(rows.get(0).get("platform").asText()).isEqualTo("facebook");
		assertThat(rows.get(0).get("counts").get("present").get("of").asText()).isEqualTo("agencies");
		long present = rows.get(0).get("present").asLong();
		assertThat(run("ask", study, "--question", "Qui est où", "--csv")).isZero();
		assertThat(out.toString()).startsWith("platform,platform_label,present,bodies_read,bodies").contains("facebook,Facebook," + present);

		String to = folder.resolve("files").toString();
		assertThat(run("report", study, "--format", "data", "--sections", "questions", "--out", to)).as(err.toString()).isZero();
		try (var files = Files.walk(folder.resolve("files"))) {
			assertThat(files.filter(it -> it.getFileName().toString().startsWith("question_") && it.toString().endsWith(".csv"))).hasSize(1);
		}
		assertThat(run("ask", study, "--remove", "Qui est où")).isZero();
		assertThat(run("ask", study, "--question", "Qui est où")).isEqualTo(2);
		assertThat(err.toString()).contains("keeps no question called “Qui est où”");
	}

	@Test
	void whatCannotBeAskedIsToldWithWhatCan() throws Exception {
		run("new", study);
		assertThat(run("ask", study, "--rows", "colour")).isEqualTo(2);
		assertThat(err.toString()).contains("no field “colour”", "Category");
		assertThat(run("ask", study, "--rows", "category", "--measure", "likes")).isEqualTo(2);
		assertThat(err.toString()).contains("bodies, present, pages, usages, posts");
		String before = Files.readString(Path.of(study, "study.palier"));
		assertThat(run("ask", study, "--rows", "year", "--measure", "bodies", "--save", "Years")).isEqualTo(2);
		assertThat(Files.readString(Path.of(study, "study.palier"))).as("a question that cannot be put is not kept").isEqualTo(before);
	}

	@Test
	void sidesAreFoundByNameInEitherLanguageAndRefusedInASentence() throws Exception {
		run("new", study);
		run("import", study, write("wide.csv", WIDE).toString());
		assertThat(run(Locale.CANADA_FRENCH, "ask", study, "--compare", "étude", "scénario:Plus")).isEqualTo(2);
		assertThat(err.toString()).contains("L’étude n’a pas «\u202fscénario:Plus\u202f»", "Étude entière");
		assertThat(run("ask", study, "--compare", "Facebook", "platform:facebook")).isEqualTo(2);
		assertThat(err.toString()).contains("Both sides are Facebook: choose two.");
		assertThat(run("ask", study, "--compare", "Facebook", "X (Twitter)")).as("nobody saw a usage yet").isEqualTo(2);
		assertThat(err.toString()).contains("Nothing was counted of Facebook");
	}
}
