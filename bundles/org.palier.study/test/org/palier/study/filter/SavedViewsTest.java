// SPDX-License-Identifier: EPL-2.0
package org.palier.study.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.ground.text.Bilingual;
import org.palier.model.AgencyCategory;
import org.palier.model.FieldSubject;
import org.palier.model.FieldType;
import org.palier.model.PalierFactory;
import org.palier.model.Platform;
import org.palier.model.SavedView;
import org.palier.model.Study;
import org.palier.model.file.StudyFile;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.fields.DeclaredField;
import org.palier.study.fields.FieldEdits;
import org.palier.study.history.LookBack;

/** Filters that a study keeps under names. */
class SavedViewsTest {

	@TempDir
	private Path folder;

	private Study study;
	private AgencyCategory enterprises;
	private SavedViews views;

	@BeforeEach
	void make() throws Exception {
		study = PalierFactory.eINSTANCE.createStudy();
		study.setId("s");
		study.setName(Bilingual.same("S").toModel());
		enterprises = PalierFactory.eINSTANCE.createAgencyCategory();
		enterprises.setId("state");
		enterprises.setName(new Bilingual("Sociétés d'État", "Crown corporations").toModel());
		study.getCategories().add(enterprises);
		Platform platform = PalierFactory.eINSTANCE.createPlatform();
		platform.setId("x");
		platform.setName(Bilingual.same("X").toModel());
		study.getPlatforms().add(platform);
		new FieldEdits(study)
				.declare(new DeclaredField("staff", new Bilingual("Effectif", "Staff"), FieldSubject.AGENCY, FieldType.NUMBER, List.of()))
				.run();
		views = new SavedViews(study);
	}

	private static String refusal(Runnable tried) {
		return catchThrowableOfType(WhereException.class, tried::run).getMessage();
	}

	private Where asked(String text) {
		return Where.of(text).in(study);
	}

	@Test
	void aViewIsKeptByIdsAndReadByNames() throws Exception {
		views.add("Sociétés sur X", Where.of("catégorie = 'crown corporations' et Effectif >= 40,5 et plateforme = X et langue = français"))
				.run();
		assertThat(study.getViews()).singleElement().satisfies(it -> {
			assertThat(it.getName()).isEqualTo("Sociétés sur X");
			assertThat(it.getId()).isEqualTo("societes-sur-x");
			assertThat(it.getWhere()).isEqualTo("category = state and staff >= 40.5 and platform = x and language = fr");
		});
		Where said = asked("vue = 'societes sur x'");
		assertThat(said.view()).isEqualTo("Sociétés sur X");
		assertThat(said.text()).isEqualTo("category = state and staff >= 40.5 and platform = x and language = fr");
		assertThat(said.wording().fr()).isEqualTo("catégorie = 'Sociétés d''État' et Effectif >= '40,5' et plateforme = X et langue = français");
		assertThat(said.wording().en()).isEqualTo("category = 'Crown corporations' and Staff >= 40.5 and platform = X and language = French");
		assertThat(said.notes()).singleElement()
				.satisfies(it -> assertThat(it.en()).isEqualTo("Only this part of the study is counted: the view “Sociétés sur X” ("
				+ said.wording().en() + ")."));
		assertThat(StudyFilter.of(Where.of("view = 'Sociétés sur X'"), study)).isEqualTo(StudyFilter.of(said, study));

		var file = new StudyFile(folder.resolve("study.palier"));
		file.save(study);
		assertThat(new SavedViews(file.load()).all()).extracting(SavedView::getId, SavedView::getName, SavedView::getWhere)
				.containsExactly(tuple("societes-sur-x", "Sociétés sur X", study.getViews().getFirst().getWhere()));
	}

	@Test
	void aManifestHasTheFilterBesideTheNameOfTheView() {
		views.add("Sociétés", Where.of("category = state")).run();
		Map<String, String> written = new TreeMap<>();
		LookBack.NOW.only(Where.of("view = Sociétés")).of(study).writeTo(written);
		assertThat(written).containsExactly(Map.entry("view", "Sociétés"), Map.entry("where", "category = state"));
		assertThat(LookBack.of(written).where().text()).isEqualTo("category = state");
		assertThat(LookBack.of(written).of(study).where().notes().getFirst().fr()).contains("la vue «\u202fSociétés\u202f»");
		// More than the view is no longer the view.
		assertThat(asked("view = Sociétés and platform = x").view()).isEmpty();
		assertThat(asked("view = Sociétés and platform = x").text()).isEqualTo("category = state and platform = x");
		assertThat(refusal(() -> asked("view = Sociétés and category != state"))).contains("said twice");
	}

	@Test
	void twoViewsOfOneNameAreRefused() {
		views.add("Sociétés", Where.of("category = state")).run();
		assertThat(refusal(() -> views.add(" societes ", Where.of("platform = x")))).startsWith("The study already has a view “societes”");
		views.add("Autres", Where.of("category != state")).run();
		assertThat(refusal(() -> views.rename(study.getViews().get(1), "SOCIÉTÉS"))).contains("already has a view");
		assertThat(refusal(() -> views.add("…", Where.of("platform = x")))).contains("no name of a view");
		views.rename(study.getViews().get(1), "autres").run();
		assertThat(study.getViews()).extracting(SavedView::getName).containsExactly("Sociétés", "autres");
	}

	@Test
	void aViewOverWhatIsGoneSaysSoAndIsKept() throws Exception {
		views.add("Sociétés", Where.of("category = state")).run();
		views.add("Grands", Where.of("staff >= 1000")).run();
		study.getCategories().clear();
		new FieldEdits(study).remove("staff").run();
		assertThat(refusal(() -> asked("view = Sociétés")))
				.isEqualTo("The view “Sociétés” no longer applies: “state” is not among the values of “category”. There are: –.");
		assertThat(refusal(() -> asked("view = Grands"))).startsWith("The view “Grands” no longer applies: A filter knows no “staff”.");
		assertThat(study.getViews()).hasSize(2);
		assertThat(refusal(() -> asked("view = rien"))).contains("no view “rien”").contains("Sociétés, Grands");
		assertThat(refusal(() -> asked("view in (Sociétés, Grands)"))).contains("one view alone");
	}

	@Test
	void takingAViewAwayCanBeUndone() {
		views.add("A", Where.of("platform = x")).run();
		views.add("B", Where.of("category = state")).run();
		RecordedEdit edit = views.remove(study.getViews().getFirst());
		edit.run();
		assertThat(study.getViews()).extracting(SavedView::getName).containsExactly("B");
		edit.undo();
		assertThat(study.getViews()).extracting(SavedView::getName, SavedView::getWhere)
				.containsExactly(tuple("A", "platform = x"), tuple("B", "category = state"));
	}
}
