// SPDX-License-Identifier: EPL-2.0
package org.palier.study.authored;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.model.PalierFactory;
import org.palier.model.SectionComment;
import org.palier.model.Study;
import org.palier.model.file.StudyFile;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.runs.FactChange;
import org.palier.study.runs.StudyFacts;

/** Texts of an author: as they are typed, as they lie in the file, and what a run knows of them later. */
class AuthoredTextsTest {

	private static final Locale FR = Locale.CANADA_FRENCH;
	private static final Locale EN = Locale.CANADA;
	private final Study study = PalierFactory.eINSTANCE.createStudy();

	@BeforeEach
	void named() {
		study.setId("borealia");
	}

	private void write(String section, Locale locale, String typed) {
		AuthoredTexts known = AuthoredTexts.of(study);
		known.withComment(section, known.comment(section).with(locale, typed)).writeTo(study);
	}

	@Test
	void linesAreParagraphsAndEachIsALineOfTheFile(@TempDir Path folder) throws Exception {
		AuthoredTexts.NONE
				.withForeword(AuthoredText.NONE.with(FR, "  Premier & « dernier ».\n\n\tDeux.\r\nDeux.\u0007 ").with(EN, "One <b>."))
				.writeTo(study);
		write("standing", FR, "Ici.");
		write("of-a-plug-in", EN, "Kept.");
		Path file = folder.resolve("study.palier");
		new StudyFile(file).save(study);
		assertThat(Files.readAllLines(file)).map(String::strip)
				.containsSequence("<foreword>", "<fr>Premier &amp; « dernier ».</fr>", "<fr>Deux.</fr>",
				"<fr>Deux.</fr>", "<en>One &lt;b>.</en>", "</foreword>").contains("section=\"of-a-plug-in\">");
		AuthoredTexts read = AuthoredTexts.of(new StudyFile(file).load());
		assertThat(read).isEqualTo(AuthoredTexts.of(study));
		assertThat(read.foreword().typed(FR)).isEqualTo("Premier & « dernier ».\nDeux.\nDeux.");
		assertThat(read.comments()).containsOnlyKeys("standing", "of-a-plug-in");
	}

	@Test
	void anEmptyTextTakesAwayItsLanguageAndThenItself() {
		write("census", FR, "Un.");
		write("census", EN, "One.");
		SectionComment before = study.getComments().getFirst();
		write("census", FR, " \n ");
		assertThat(study.getComments()).containsExactly(before);
		assertThat(AuthoredTexts.of(study).comment("census")).isEqualTo(new AuthoredText(List.of(), List.of("One.")));
		write("census", EN, "");
		assertThat(study.getComments()).isEmpty();
		AuthoredTexts.NONE.writeTo(study);
		assertThat(study.getForeword()).isNull();
	}

	@Test
	void twoCommentsAtOneSectionAsAfterAMergeAreOneAndNothingIsLost() {
		for (String line : List.of("Mine.", "Theirs.")) {
			SectionComment comment = PalierFactory.eINSTANCE.createSectionComment();
			comment.setSection("posts");
			comment.getEn().add(line);
			study.getComments().add(comment);
		}
		AuthoredTexts.of(study).writeTo(study);
		assertThat(study.getComments()).singleElement().satisfies(it -> assertThat(it.getEn()).containsExactly("Mine.", "Theirs."));
	}

	@Test
	void aStepIsUndoneAndMadeAgain() {
		write("census", FR, "Un.\nDeux.");
		AuthoredTexts before = AuthoredTexts.of(study);
		AuthoredTexts after = before.withForeword(AuthoredText.NONE.with(EN, "First."))
				.withComment("census", before.comment("census").with(FR, "Trois."))
				.withComment("posts", AuthoredText.NONE.with(FR, "Quatre."));
		RecordedEdit edit = after.edit(study);
		edit.run();
		assertThat(AuthoredTexts.of(study)).isEqualTo(after);
		edit.undo();
		assertThat(AuthoredTexts.of(study)).isEqualTo(before);
		assertThat(study.getForeword()).isNull();
		edit.redo();
		assertThat(AuthoredTexts.of(study)).isEqualTo(after);
		RecordedEdit nothing = after.edit(study);
		nothing.run();
		assertThat(nothing.changedSomething()).isFalse();
	}

	@Test
	void longTextsAreRefusedWithWhatIsAllowed() {
		assertThat(AuthoredTexts.refusesForeword("x".repeat(5_000) + "\n\n")).isEmpty();
		assertThat(AuthoredTexts.refusesForeword("x".repeat(5_001)).orElseThrow().en())
				.isEqualTo("The foreword has 5,001 characters. It may have at most 5,000.");
		ReportPlace place = ReportPlace.find(study, "census").orElseThrow();
		assertThat(AuthoredTexts.refusesComment(place.name(), "x".repeat(300))).isEmpty();
		assertThat(AuthoredTexts.refusesComment(place.name(), "é".repeat(1_201)).orElseThrow().fr())
				.isEqualTo("Le commentaire «\u202fTableaux du recensement\u202f» compte 1\u00a0201 caractères. Il peut en compter 1\u00a0200 au plus.");
	}

	@Test
	void aRunThatKnewATextNoticesThatItChanged() {
		var without = StudyFacts.of(study);
		assertThat(without).noneMatch(it -> it.id().equals("foreword") || it.id().equals("comments"));
		write("census", EN, "One.");
		var first = StudyFacts.of(study);
		write("census", EN, "Two.");
		assertThat(FactChange.between(first, StudyFacts.of(study))).singleElement()
				.satisfies(it -> assertThat(it.words().en()).isEqualTo("Comments of the author: still 1, but they say something else."));
		write("census", EN, "");
		assertThat(FactChange.between(first, StudyFacts.of(study))).singleElement()
				.satisfies(it -> assertThat(it.words().fr()).contains("Commentaires de l’auteur", "rien maintenant"));
	}
}
