// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;

/** Findings as a person types them, of twelve bodies, nine with a page. */
class FindingsCommandTest extends TypedCommands {

	private void census() throws Exception {
		var lines = new StringBuilder("agency_id,name_fr,name_en,jurisdiction,type,facebook\n");
		for (int i = 0; i < 12; i++) {
			lines.append("a%d,Organisme %d,Agency %d,QC,,%d\n".formatted(i, i, i, i < 9 ? 1 : 0));
		}
		run("new", study);
		assertThat(run("import", study, write("wide.csv", lines.toString()).toString())).as(err.toString()).isZero();
	}

	@Test
	void aSentenceIsKeptSaidInOtherWordsAndTakenAway() throws Exception {
		census();
		assertThat(run("findings", study, "--json")).as(err.toString()).isZero();
		assertThat(json().get("kept").isEmpty()).isTrue();
		assertThat(json().get("hold").get(0).get("sentence").get("en").asText()).isEqualTo("75% of the 12 agencies have a page");
		String query = json().get("hold").get(0).get("cells").get(0).get("query").asText();

		assertThat(run(Locale.CANADA_FRENCH, "findings", study, "--keep", "1", "--by", "A. Roy")).as(err.toString()).isZero();
		assertThat(out.toString()).contains("f1  75\u00a0% des 12 organismes ont une page");
		assertThat(run("findings", study, "--finding", "f1", "--text-en", "Most are there: {1}", "--text-fr", "La plupart y sont : {1}"))
				.as(err.toString()).isZero();
		assertThat(out.toString()).contains("f1  Most are there: 75%");
		assertThat(Files.readString(Path.of(study, "study.palier"))).contains(query);

		assertThat(run("findings", study, "--finding", "f1", "--remove")).isZero();
		assertThat(out.toString()).contains("No finding is kept.");
	}

	/** 9 of 12 pages became 10: the sentence that was kept says 75 %, and 10 of 12 are 83 %. */
	@Test
	void verifyTellsOfAFindingWhoseNumberMoved() throws Exception {
		census();
		assertThat(run("findings", study, "--keep", "1")).isZero();
		assertThat(run("verify", study, "--json")).as(err.toString()).isZero();
		assertThat(json().get("findings").isEmpty()).isTrue();

		assertThat(run("import", study,
				write("more.csv", "agency_id,name_fr,name_en,jurisdiction,type,facebook\na10,Organisme 10,Agency 10,QC,,1\n").toString()))
				.as(err.toString()).isZero();
		run("verify", study);
		assertThat(out.toString()).contains("Finding “", "75%", "83%");
	}

	@Test
	void whatCannotBeDoneIsToldAndNothingChanges() throws Exception {
		census();
		String before = Files.readString(Path.of(study, "study.palier"));
		assertThat(run("findings", study, "--keep", "7")).isEqualTo(2);
		assertThat(err.toString()).contains("There is no sentence 7; there are 1.");
		assertThat(run("findings", study, "--finding", "f9", "--remove")).isEqualTo(2);
		assertThat(err.toString()).contains("There is no finding “f9”");
		assertThat(run("findings", study, "--seen")).isEqualTo(2);
		assertThat(err.toString()).contains("--finding");
		assertThat(Files.readString(Path.of(study, "study.palier"))).isEqualTo(before);
	}
}
