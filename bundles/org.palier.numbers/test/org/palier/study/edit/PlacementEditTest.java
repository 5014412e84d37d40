// SPDX-License-Identifier: EPL-2.0
package org.palier.study.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.ground.text.Bilingual;
import org.palier.model.Category;
import org.palier.model.PalierFactory;
import org.palier.model.Platform;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.model.Usage;
import org.palier.numbers.view.StudyView;
import org.palier.study.edit.PlacementEdit.Move;

class PlacementEditTest {

	private final PalierFactory factory = PalierFactory.eINSTANCE;
	private final Study study = factory.createStudy();
	private final Theory theory = factory.createTheory();
	private final Category base = factory.createCategory();
	private final Category top = factory.createCategory();
	private final Usage answer = factory.createUsage();
	private final Usage alert = factory.createUsage();
	private final Platform facebook = factory.createPlatform();
	private final Platform youtube = factory.createPlatform();

	@BeforeEach
	void study() {
		base.setName(Bilingual.same("Communication").toModel());
		top.setName(Bilingual.same("Service").toModel());
		answer.setName(new Bilingual("réponse", "answer").toModel());
		alert.setName(new Bilingual("alerte", "alert").toModel());
		facebook.setName(Bilingual.same("Facebook").toModel());
		theory.getCategories().addAll(List.of(base, top));
		theory.setId("t");
		study.getTheories().add(theory);
		study.getUsages().addAll(List.of(answer, alert));
		study.getPlatforms().addAll(List.of(facebook, youtube));
		List.of(answer, alert).forEach(it -> new PlacementEdit(theory).move(List.of(new Move(it, null)), base).run());
	}

	/** Levels of the answer on both platforms, then of the alert, as indicators see them. */
	private List<Integer> levels() {
		var view = StudyView.of(study).theories().get(0);
		return List.of(view.categoryOf(0, 0), view.categoryOf(0, 1), view.categoryOf(1, 0), view.categoryOf(1, 1));
	}

	private RecordedEdit move(Usage usage, Platform platform, Category category) {
		RecordedEdit edit = new PlacementEdit(theory).move(List.of(new Move(usage, platform)), category).strict();
		edit.run();
		return edit;
	}

	@Test
	void movesOnOnePlatformAndLeavesTheOthers() {
		move(answer, youtube, top);
		assertThat(levels()).containsExactly(0, 1, 0, 0);
		assertThat(theory.getPlacements()).hasSize(3);
		assertThat(theory.getPlacements().get(1).getPlatform()).as("beside the general one").isSameAs(youtube);
	}

	@Test
	void movingEverywhereRemovesExceptions() {
		move(answer, youtube, top);
		move(answer, null, top);
		assertThat(levels()).containsExactly(1, 1, 0, 0);
		assertThat(theory.getPlacements()).hasSize(2);
	}

	@Test
	void anExceptionThatSaysWhatTheGeneralPlacementSaysGoes() {
		move(answer, youtube, top);
		move(answer, youtube, base);
		assertThat(theory.getPlacements()).hasSize(2);
	}

	@Test
	void unplacesEverywhereWithoutAnyPlacementLeft() {
		move(answer, youtube, top);
		move(answer, null, null);
		assertThat(levels()).containsExactly(-1, -1, 0, 0);
		assertThat(theory.getPlacements()).hasSize(1);
	}

	@Test
	void unplacesOnOnePlatform() {
		move(answer, facebook, null);
		assertThat(levels()).containsExactly(-1, 0, 0, 0);
	}

	@Test
	void undoAndRedoGiveBackEveryPlacement() {
		move(answer, youtube, top);
		Study before = EcoreUtil.copy(study);
		RecordedEdit edit = new PlacementEdit(theory).move(List.of(new Move(answer, null), new Move(alert, null)), top).strict();
		edit.run();
		assertThat(levels()).containsExactly(1, 1, 1, 1);
		Study after = EcoreUtil.copy(study);
		edit.undo();
		assertThat(EcoreUtil.equals(study, before)).isTrue();
		edit.redo();
		assertThat(EcoreUtil.equals(study, after)).isTrue();
	}

	@Test
	void knowsWhatWouldChangeNothing() {
		var edit = new PlacementEdit(theory);
		assertThat(edit.changes(new Move(answer, null), base)).isFalse();
		assertThat(edit.changes(new Move(answer, youtube), base)).isFalse();
		assertThat(edit.changes(new Move(answer, youtube), top)).isTrue();
		move(answer, youtube, null);
		assertThat(edit.changes(new Move(answer, youtube), null)).isFalse();
		assertThat(edit.changes(new Move(answer, youtube), base)).isTrue();
		assertThat(edit.changes(new Move(answer, null), base)).as("an exception would go").isTrue();
	}

	@Test
	void saysInBothLanguagesWhatItDoes() {
		var edit = new PlacementEdit(theory);
		assertThat(edit.move(List.of(new Move(answer, null)), top).label())
				.isEqualTo(new Bilingual("Déplacer «\u202fréponse\u202f» vers Service", "Move “answer” to Service"));
		assertThat(edit.move(List.of(new Move(answer, facebook)), null).label().en()).isEqualTo("Unplace “answer” on Facebook");
		assertThat(edit.move(List.of(new Move(answer, null), new Move(alert, null)), top).label().fr())
				.isEqualTo("Déplacer «\u202f2 usages\u202f» vers Service");
	}

	@Test
	void refusesALevelOfAnotherTheory() {
		var edit = new PlacementEdit(theory);
		assertThatThrownBy(() -> edit.move(List.of(new Move(answer, null)), factory.createCategory()))
				.isInstanceOf(IllegalArgumentException.class);
	}
}
