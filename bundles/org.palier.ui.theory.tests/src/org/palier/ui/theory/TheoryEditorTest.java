// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.theory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.codebook.theory.PackVersions;
import org.palier.extensions.Contributions;
import org.palier.ground.text.Bilingual;
import org.palier.model.Category;
import org.palier.model.Theory;
import org.palier.model.TheoryPack;
import org.palier.study.runs.PluginVersion;
import org.palier.study.runs.StudyFolder;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.opening.StudyPart;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;

class TheoryEditorTest {

	@TempDir
	Path folder;

	private OpenTheories theories;

	@BeforeEach
	void open() throws Exception {
		theories = new OpenTheories(folder);
	}

	@AfterEach
	void close() throws Exception {
		theories.close();
	}

	@Test
	void aDefinitionIsEditedInOneLanguageAndUndone() throws Exception {
		Text definition = theories.field(theories.usage("advice").getDefinition().getFr());
		definition.setText("Notre définition.");
		definition.notifyListeners(SWT.FocusOut, new Event());

		assertThat(theories.usage("advice").getDefinition().getFr()).isEqualTo("Notre définition.");
		assertThat(theories.usage("advice").getDefinition().getEn()).startsWith("Tells people what to do");
		assertThat(theories.session().isDirty()).isTrue();
		theories.undo();
		assertThat(theories.usage("advice").getDefinition().getFr()).startsWith("Dit aux gens quoi faire");
		assertThat(definition.getText()).startsWith("Dit aux gens quoi faire");
		assertThat(theories.session().isDirty()).isFalse();
	}

	@Test
	void aMissingLanguageIsHintedAt() throws Exception {
		Text name = theories.field("advice");
		name.setText("");
		name.notifyListeners(SWT.FocusOut, new Event());
		assertThat(theories.labels()).contains(TheoryMessages.missingEnglish);
		theories.undo();
		assertThat(theories.labels()).doesNotContain(TheoryMessages.missingEnglish);
	}

	@Test
	void aMovedLevelMovesInThePyramid() throws Exception {
		Theory pyramid = theories.session().study().getTheories().getFirst();
		Category service = pyramid.getCategories().getLast();
		theories.editor().reveal(service);
		theories.study().screen().pause(20);

		theories.press(TheoryMessages.moveDown);

		assertThat(theories.levels()).containsExactly("communication",
				"service", "interaction");
		assertThat(theories.editor().tree().one()).isSameAs(service);
		assertThat(theories.button(TheoryMessages.moveDown).isEnabled()).isTrue();
		theories.undo();
		assertThat(theories.levels()).containsExactly("communication",
				"interaction", "service");
	}

	@Test
	void theSignOfAnExampleIsTurned() throws Exception {
		int negative = (int) theories.labels().stream().filter(TheoryMessages.negative::equals).count();
		theories.press(TheoryMessages.turn);
		assertThat(theories.usage("advice").getExamples().getFirst().isPositive()).isFalse();
		assertThat(theories.labels()).filteredOn(TheoryMessages.negative::equals).hasSize(negative + 1);
		theories.undo();
		assertThat(theories.labels()).filteredOn(TheoryMessages.negative::equals).hasSize(negative);
	}

	@Test
	void examplesAreAddedAndTakenAway() throws Exception {
		int fields = theories.study().screen().all(Text.class, theories.editor().form().control()).size();
		theories.press(TheoryMessages.addNegative);
		assertThat(theories.usage("advice").getExamples()).hasSize(4);
		assertThat(theories.study().screen().all(Text.class, theories.editor().form().control()).size()).isEqualTo(fields + 5);
		theories.undo();
		assertThat(theories.usage("advice").getExamples()).hasSize(3);
		assertThat(theories.study().screen().all(Text.class, theories.editor().form().control())).hasSize(fields);
	}

	/** Arnstein's ladder has eight rungs; the button goes on offering the others. */
	@Test
	void aShippedTheoryIsAddedAndTakenOutAgain() throws Exception {
		PackVersions versions = theories.study().window().getService(Contributions.class).packVersions();
		int before = theories.session().study().getTheories().size();
		assertThat(theories.button(TheoryMessages.addPack).isEnabled()).isTrue();
		theories.editor().packs().add(versions.find("arnstein_ladder", "1.0").orElseThrow());
		assertThat(theories.session().study().getTheories()).hasSize(before + 1);
		assertThat(theories.session().study().getTheories().getLast().getCategories()).hasSize(8);
		assertThat(theories.editor().packs().further()).extracting(TheoryPack::getId).doesNotContain("arnstein_ladder")
				.contains("dialogic_principles", "participation_spectrum");
		theories.undo();
		assertThat(theories.session().study().getTheories()).hasSize(before);
		assertThat(theories.editor().packs().further()).extracting(TheoryPack::getId).contains("arnstein_ladder");
	}

	@Test
	void anOlderStudyIsBroughtToTheNewestVersion() throws Exception {
		PackVersions versions = theories.study().window().getService(Contributions.class).packVersions();
		Path older = folder.resolve("older");
		new StudyFolder(older).create(Bilingual.same("Older study"), Bilingual.EMPTY,
				List.of(versions.find("public_engagement", "1.0").orElseThrow()));
		StudySession old = new StudyOpener(theories.study().window()).open(older).orElseThrow();
		try {
			new StudyOpener(theories.study().window()).showTheories(old, null);
			theories.picture(theories.shell(), "theory-older");
			var dialog = new UpdateDialog(theories.shell(), old, versions.find("public_engagement", "1.0").orElseThrow(),
					versions.newest());
			dialog.setBlockOnOpen(false);
			dialog.open();
			theories.picture(dialog.getShell(), "theory-update");
			dialog.close();
			new PostRecoding(old, theories.editor().getSite()).run(dialog.migration(), dialog.preview(),
					new PluginVersion("public_engagement", "theory", "2.0", "org.palier.theories"), Bilingual.same("update"));
			assertThat(old.study().getTheories()).hasSize(3);
			assertThat(old.study().getPacks().getFirst().getVersion()).isEqualTo("2.0");
			// The same run as on the command line.
			try (var manifests = Files.list(older.resolve("runs"))) {
				assertThat(manifests.map(it -> it.getFileName().toString())).singleElement().asString().endsWith("-migrate.json");
			}
			old.save(null);
		} finally {
			theories.study().page().closeAllEditors(false);
			theories.study().window().getService(StudySessions.class).close(old);
		}
		theories.show();
	}

	@Test
	void theUnorderedTheoryOpensInThisEditorAndInNoPyramid() {
		Theory flow = theories.session().study().getTheories().get(2);
		assertThat(flow.isOrdered()).isFalse();
		theories.editor().reveal(flow.getCategories().getFirst());
		theories.study().screen().pause(20);
		assertThat(theories.editor().form().thing()).isSameAs(flow.getCategories().getFirst());
		assertThat(StudyPart.of(flow).orElseThrow().editor()).isEqualTo(TheoryEditor.ID);
	}

	@Test
	void pictures() throws Exception {
		theories.picture(theories.shell(), "theory-usage");
		((ScrolledComposite) theories.editor().form().control()).setOrigin(0, 10_000);
		theories.picture(theories.shell(), "theory-examples");
		theories.editor().reveal(theories.session().study().getTheories().getFirst());
		theories.picture(theories.shell(), "theory-theory");
		theories.editor().reveal(theories.session().study().getPlatforms().getFirst());
		theories.picture(theories.shell(), "theory-platform");
		var split = new SplitDialog(theories.shell(), theories.session(), theories.usage("event"));
		split.setBlockOnOpen(false);
		split.open();
		theories.picture(split.getShell(), "theory-split");
		assertThat(theories.enabled(split.getShell(), TheoryMessages.splitDo)).isFalse();
		theories.study().screen().all(Text.class, split.getShell()).getFirst().setText("évènement en direct");
		assertThat(theories.enabled(split.getShell(), TheoryMessages.splitDo)).isTrue();
		split.close();
		var compare = new CompareDialog(theories.shell(), theories.session(),
				theories.study().window().getService(Contributions.class).packVersions().versions("public_engagement"));
		compare.setBlockOnOpen(false);
		compare.open();
		theories.picture(compare.getShell(), "theory-compare");
		compare.close();
	}
}
