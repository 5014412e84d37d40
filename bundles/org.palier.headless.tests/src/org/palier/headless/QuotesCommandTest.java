// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.palier.ground.text.Bilingual;
import org.palier.interviews.text.Span;
import org.palier.interviews.text.TextPosition;
import org.palier.model.Code;
import org.palier.model.Consent;
import org.palier.model.ConsentScope;
import org.palier.model.Interview;
import org.palier.model.PalierFactory;
import org.palier.model.Passage;
import org.palier.model.Study;
import org.palier.study.runs.StudyFolder;

/** Quotes of an invented interview as a table, from the transcript on. */
class QuotesCommandTest extends TypedCommands {

	private static final String SAID = "Q: Qui valide?\nI-05: La cheffe de l’Office A valide tout.\nQ: Combien d’heures?\nI-05: =Dix heures par semaine.\n";

	@Test
	void quotesAreWrittenByCodeAndFoundByTheirWords() throws Exception {
		run("new", study);
		run("import", study, write("wide.csv", WIDE).toString());
		String to = folder.resolve("quotes.csv").toString();
		assertThat(run("quotes", study, "--out", to)).isEqualTo(2);
		assertThat(err.toString()).contains("no interview with a text");
		assertThat(
				run("import", study, write("i-05.txt", SAID).toString(), "--kind", "transcript", "--agency", "a", "--respondent", "I-05"))
				.isZero();
		code();
		byte[] before = Files.readAllBytes(Path.of(study, "study.palier"));

		assertThat(run("quotes", study, "--by", "code,category", "--out", to, "--json")).isZero();
		assertThat(json().get("quotes").asInt()).isEqualTo(1);
		assertThat(json().get("passages").asInt()).isEqualTo(2);
		assertThat(json().get("release").asText()).isEqualTo("redacted");
		// The agency has no name here, and the passage that nobody cleared is not there.
		assertThat(Files.readAllLines(Path.of(to))).containsExactly("code,category,interview,paragraph,codes,quote",
				"Validation,,I-05,2,Validation,La cheffe de l’[…] valide tout.");

		// The study keeps how few are told.
		assertThat(run("quotes", study, "--out", to)).isZero();
		assertThat(out.toString()).contains("7 agencies or more");
		assertThat(run("quotes", study, "--out", to, "--fewest", "6")).isZero();
		assertThat(out.toString()).contains("6 agencies or more");

		assertThat(run("quotes", study, "--by", "interview", "--out", to, "--identified", "--search", "valider", "--json")).isZero();
		assertThat(json().get("quotes").asInt()).isEqualTo(1);
		assertThat(run("quotes", study, "--by", "interview", "--out", to, "--identified", "--search", "heure", "--json")).isZero();
		assertThat(Files.readAllLines(Path.of(to))).containsExactly("interview,interview,paragraph,codes,quote,coder,memo,found_by",
				"I-05,I-05,4,Validation,'=Dix heures par semaine.,,à relire,semaine");
		// What is left out is not found by its words.
		assertThat(run("quotes", study, "--out", to, "--search", "office", "--json")).isZero();
		assertThat(json().get("quotes").asInt()).isZero();

		assertThat(run("quotes", study, "--out", to, "--search", " , ")).isEqualTo(2);
		assertThat(err.toString()).contains("nothing to look for");
		assertThat(run(Locale.CANADA_FRENCH, "quotes", study, "--out", to, "--by", "colour")).isEqualTo(2);
		assertThat(err.toString()).contains("colour", "category");
		assertThat(run("quotes", study, "--out", folder.resolve("quotes.xlsx").toString())).isEqualTo(2);
		assertThat(run("quotes", study, "--out", to, "--fewest", "0")).isEqualTo(2);
		assertThat(Files.readAllBytes(Path.of(study, "study.palier"))).isEqualTo(before);
	}

	/** As in the window: neither where coders differ nor how far they agree is told before the set is closed. */
	@Test
	void whereCodersDifferIsToldOnceTheSetIsClosed() throws Exception {
		run("new", study);
		run("import", study, write("wide.csv", WIDE).toString());
		assertThat(
				run("import", study, write("i-05.txt", SAID).toString(), "--kind", "transcript", "--agency", "a", "--respondent", "I-05"))
				.isZero();
		assertThat(run("sample", study, "--interviews", "all", "--coders", "Anne,Ben", "--name", "t1")).as(err.toString()).isZero();
		byte[] before = Files.readAllBytes(Path.of(study, "study.palier"));
		String decisions = write("decisions.csv", "difference,codes,bounds,reason,by\n").toString();
		for (String[] asked : List.of(new String[] { "adjudicate", study, "--set", "t1" },
				new String[] { "adjudicate", study, "--set", "t1", "--decisions", decisions },
				new String[] { "agreement", study, "--interviews", "--set", "t1" })) {
			assertThat(run(asked)).as(String.join(" ", asked)).isEqualTo(2);
			assertThat(err.toString()).contains("“t1” is still open", "--close");
		}
		assertThat(Files.readAllBytes(Path.of(study, "study.palier"))).isEqualTo(before);

		assertThat(run("adjudicate", study, "--set", "t1", "--close", "--json")).as(err.toString()).isZero();
		assertThat(json().get("differing").asInt()).isZero();
		before = Files.readAllBytes(Path.of(study, "study.palier"));
		assertThat(run("adjudicate", study, "--set", "t1", "--close", "--json")).as("closed already").isZero();
		assertThat(Files.readAllBytes(Path.of(study, "study.palier"))).isEqualTo(before);
		assertThat(run("adjudicate", study, "--presences", "--close")).isEqualTo(2);
	}

	private void code() throws Exception {
		StudyFolder place = StudyFolder.at(Path.of(study));
		Study model = place.file().load();
		model.setFewestTold(7);
		Interview interview = model.getInterviews().getFirst();
		Consent consent = PalierFactory.eINSTANCE.createConsent();
		consent.setScope(ConsentScope.ANONYMOUS_QUOTES);
		interview.setConsent(consent);
		Code code = PalierFactory.eINSTANCE.createCode();
		code.setId("validation");
		code.setName(Bilingual.same("Validation").toModel());
		model.getCodes().add(code);
		for (int paragraph : List.of(1, 3)) {
			Passage passage = PalierFactory.eINSTANCE.createPassage();
			passage.setId("p" + paragraph);
			new Span(new TextPosition(paragraph, 0), new TextPosition(paragraph, 99)).put(passage);
			passage.getCodes().add(code);
			interview.getPassages().add(passage);
		}
		interview.getPassages().getFirst().setCleared(true);
		interview.getPassages().getFirst().setClearedOn(LocalDate.of(2026, 11, 1));
		interview.getPassages().getLast().setMemo("à relire");
		interview.getPassages().getLast().setFoundBy("semaine");
		place.file().save(model);
	}
}
