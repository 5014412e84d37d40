// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.palier.fixtures.Samples;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.FieldSubject;
import org.palier.model.FieldType;
import org.palier.model.OwnValue;
import org.palier.model.PalierFactory;
import org.palier.model.SavedQuestion;
import org.palier.model.SectionComment;
import org.palier.model.Unread;
import org.palier.study.fields.DeclaredField;
import org.palier.study.fields.FieldEdits;
import org.palier.study.fields.FieldRefusal;
import org.palier.study.filter.SavedViews;
import org.palier.study.filter.Where;

/** What is wrong with own fields, and what the study file says that Palier does not know. */
class OwnFieldRulesTest extends RuledStudy {

	@Test
	void aValueThatItsFieldDoesNotAllowIsAnError() throws FieldRefusal {
		declare("rhythm", FieldSubject.AGENCY, FieldType.CHOICE, new DeclaredField.Choice("daily", new Bilingual("Chaque jour", "Every day")));
		declare("budget", FieldSubject.AGENCY, FieldType.NUMBER);
		parks.getOwn().addAll(List.of(new OwnValue("budget", "12.5"), new OwnValue("rhythm", "hourly")));

		assertThat(found("own_value_unfit")).singleElement().satisfies(it -> {
			assertThat(it.object()).isSameAs(parks);
			assertThat(it.message().en()).isEqualTo("parks: “hourly” is no value of the field “rhythm”. Allowed: Every day.");
		});
	}

	@Test
	void aFieldThatNobodyDeclaresIsToldOnce() throws FieldRefusal {
		declare("rhythm", FieldSubject.ACCOUNT, FieldType.TEXT);
		Agency museum = Samples.agency(quebec, "museum");
		parks.getOwn().addAll(List.of(new OwnValue("owner", "M. D."), new OwnValue("rhythm", "a field of accounts")));
		museum.getOwn().add(new OwnValue("owner", "J. P."));

		assertThat(found("field_undeclared")).extracting(it -> it.message().en()).containsExactly(
				"2 agencies have a value of the field “owner”, which the study does not declare for them. The values are kept: declare the field, or remove it.",
				"1 agency has a value of the field “rhythm”, which the study does not declare for them. The values are kept: declare the field, or remove it.");
		assertThat(found("own_value_unfit")).isEmpty();
	}

	@Test
	void aSavedViewOverWhatIsGoneIsToldAndKept() {
		new SavedViews(study).add("Québec", Where.of("government = qc")).run();
		assertThat(found("view_gone")).isEmpty();
		study.getViews().getFirst().setWhere("government = ontario");
		new SavedViews(study).add("Parks", Where.of("agency = parks")).run();
		study.getViews().get(1).setName("QUÉBEC");

		assertThat(found("view_gone")).extracting(it -> it.message().en()).containsExactly(
				"The view “Québec” no longer applies: “ontario” is not among the values of “government”. There are: qc. The view is kept: change it or remove it.",
				"Two views are called “QUÉBEC”: rename one of them.");
		assertThat(study.getViews()).hasSize(2);
	}

	@Test
	void aQuestionOfWhatIsGoneAndTwoOfOneNameAreWarnings() throws Exception {
		for (String where : List.of("government = ontario", "")) {
			SavedQuestion question = PalierFactory.eINSTANCE.createSavedQuestion();
			question.setId("q" + where.length());
			question.setName(where.isEmpty() ? "LEVELS" : "Levels");
			question.setWhere(where.isEmpty() ? null : where);
			study.getQuestions().add(question);
		}
		assertThat(found("question_gone")).extracting(it -> it.message().en()).containsExactly(
				"The question “Levels” can no longer be put. “ontario” is not among the values of “government”. There are: qc. It is kept: ask it anew, or remove it.",
				"Two questions are called “LEVELS”: keep one under another name, or remove it.");
	}

	@Test
	void aCommentAtASectionThatNoReportHasIsAWarningAndStays() {
		for (String section : List.of("census", "scenario-gone")) {
			SectionComment comment = PalierFactory.eINSTANCE.createSectionComment();
			comment.setSection(section);
			comment.getFr().add("Mots.");
			study.getComments().add(comment);
		}
		assertThat(found("comment_nowhere")).extracting(it -> it.message().en())
				.containsExactly("The comment of the author at “scenario-gone” is printed "
				+ "nowhere: no report of this study has such a page or section. It is kept: copy it elsewhere, or remove it.");
		assertThat(study.getComments()).hasSize(2);
	}

	@Test
	void whatWasNotUnderstoodIsToldOnceForTheWholeStudy() {
		assertThat(found("unread_parts")).isEmpty();
		for (String name : List.of("directorate", "budget", "directorate", "xmlns:acme")) {
			Unread unread = PalierFactory.eINSTANCE.createUnread();
			unread.setOf(parks);
			unread.setName(name);
			unread.setValue("x");
			study.getUnread().add(unread);
		}

		assertThat(found("unread_parts")).singleElement().extracting(it -> it.message().en())
				.isEqualTo("The study file says 3 things that this Palier "
						+ "does not know: budget (1), directorate (2). They are kept as they are and count in nothing. A newer Palier, or a plug-in that is not here, wrote them.");
	}

	private void declare(String id, FieldSubject subject, FieldType type, DeclaredField.Choice... choices) throws FieldRefusal {
		new FieldEdits(study).declare(new DeclaredField(id, Bilingual.same(id), subject, type, List.of(choices))).run();
	}
}
