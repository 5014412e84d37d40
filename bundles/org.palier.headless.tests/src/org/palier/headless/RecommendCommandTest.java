// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;

/** Recommendations as a person types them: proposed, decided, followed, and what is wrong with them. */
class RecommendCommandTest extends TypedCommands {

	private void census() throws Exception {
		run("new", study);
		run("import", study, write("wide.csv", WIDE).toString());
	}

	@Test
	void oneIsProposedDecidedAndFollowed() throws Exception {
		census();
		assertThat(run("recommend", study)).isZero();
		assertThat(out.toString()).contains("The study has no recommendation");

		assertThat(run("recommend", study, "--text-en", "Be where people write", "--text-fr", "Être présents là où le public écrit",
				"--owner", "Secrétariat",
				"--due", "2026-11-01", "--hours", "2,5", "--indicator", "penetration/qc/penetration", "--aim", "75%")).as(err.toString()).isZero();
		assertThat(run("recommend", study, "--set", "be-where-people-write=décidée")).as(err.toString()).isZero();
		assertThat(run("recommend", study, "--json")).isZero();
		var first = json().get("recommendations").get(0);
		assertThat(first.get("state").asText()).isEqualTo("decided");
		assertThat(first.get("proposedOn").asText()).isEqualTo("2026-11-24");
		assertThat(first.get("decidedOn").asText()).isEqualTo("2026-11-24");
		assertThat(first.get("late").asBoolean()).isTrue();
		// By hand: three bodies were counted (one was neither found nor missed everywhere), two of them have a page.
		assertThat(first.get("before").asDouble()).isEqualTo(first.get("now").asDouble()).isEqualTo(2.0 / 3);
		assertThat(first.get("aim").asDouble()).isEqualTo(0.75);
		assertThat(first.get("reached").asBoolean()).isFalse();
		assertThat(first.get("hoursPerWeek").asDouble()).isEqualTo(2.5);

		assertThat(run(Locale.CANADA_FRENCH, "recommend", study)).isZero();
		assertThat(out.toString()).contains("Être présents là où le public écrit [be-where-people-write]\u202f: en retard",
				"Secrétariat, 1er novembre 2026, 2,5 heures");
		assertThat(run("status", study)).as(err.toString()).isZero();
		assertThat(out.toString()).contains("Be where people write: late");
		assertThat(run("validate", study)).as(err.toString()).isZero();
		assertThat(out.toString()).contains("The recommendation “Be where people write” was due on November 1, 2026.");
	}

	@Test
	void whatCannotBeIsRefusedAndChangesNothing() throws Exception {
		census();
		assertThat(run("recommend", study, "--text-en", "Answer in turns")).as(err.toString()).isZero();
		String before = Files.readString(Path.of(study, "study.palier"));
		for (String[] wrong : new String[][] { { "--set", "answer-in-turns=perhaps" }, { "--set", "answer-in-turns" },
				{ "--set", "nothing=done" }, { "--set", "answer-in-turns=done", "--on", "2026-11-23" },
				{ "--set", "answer-in-turns=done", "--on", "2026-11-25" }, { "--on", "2026-11-24" }, { "--change", "answer-in-turns" },
				{ "--change", "answer-in-turns", "--aim", "much" }, { "--change", "answer-in-turns", "--scenario", "gone" },
				{ "--change", "answer-in-turns", "--indicator", "penetration/nowhere/share" },
				{ "--change", "answer-in-turns", "--hours", "scenario" },
				{ "--change", "answer-in-turns", "--indicator", "penetration/qc/penetration", "--aim", "75" }, { "--text-en", " " },
				{ "--remove", "answer-in-turns", "--move", "answer-in-turns=1" }, { "--move", "answer-in-turns=first" } }) {
			String[] all = new String[wrong.length + 2];
			all[0] = "recommend";
			all[1] = study;
			System.arraycopy(wrong, 0, all, 2, wrong.length);
			assertThat(run(all)).as(String.join(" ", wrong)).isEqualTo(2);
			assertThat(err.toString()).as(String.join(" ", wrong)).isNotBlank();
		}
		assertThat(Files.readString(Path.of(study, "study.palier"))).isEqualTo(before);
		assertThat(run("validate", study)).isZero();
		assertThat(out.toString()).contains("The recommendation “Answer in turns” has no owner, due date or sign that it is done.");
	}

	@Test
	void theyAreChangedMovedAndRemoved() throws Exception {
		census();
		run("recommend", study, "--text-en", "First");
		run("recommend", study, "--text-en", "Second", "--note", "after the survey");
		assertThat(run("recommend", study, "--change", "second", "--text-fr", "Deuxième", "--note", "", "--sign-en", "a list is published"))
				.as(err.toString()).isZero();
		assertThat(run("recommend", study, "--move", "second=1")).as(err.toString()).isZero();
		run("recommend", study, "--json");
		var second = json().get("recommendations").get(0);
		assertThat(second.get("text").get("en").asText()).isEqualTo("Second");
		assertThat(second.get("text").get("fr").asText()).isEqualTo("Deuxième");
		assertThat(second.get("note").isNull()).isTrue();
		assertThat(second.get("sign").get("en").asText()).isEqualTo("a list is published");
		assertThat(run("recommend", study, "--remove", "second")).isZero();
		run("recommend", study, "--json");
		assertThat(json().get("recommendations").findValuesAsText("id")).containsExactly("first");
	}
}
