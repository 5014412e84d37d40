// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.codebook.classify.Codebook;
import org.palier.coding.exchange.CodingsImport;
import org.palier.coding.exchange.CodingsRequest;
import org.palier.corpus.Facet;
import org.palier.files.ImportRequest;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.PalierFactory;
import org.palier.study.runs.StudyFolder;
import org.palier.ui.testing.Samples;
import org.palier.ui.testing.Screen;

/** A table that was refused is asked for again, with what was typed and a link to the field that was wanted. */
class ImportCodingsDialogTest {

	/** The sentences of the room itself. */
	private static final Wording SAID = new Wording(CodingsImport.class, "messages");

	@TempDir
	Path folder;

	@Test
	void eachRefusalLeadsToItsField() throws IOException {
		for (List<String> each : List.of(List.of("no_coder", "Name the person"), List.of("other_coders", "Name the person"),
				List.of("no_item", "Name the column of the posts"), List.of("no_codes", "Name the column of the codes"))) {
			assertThat(asked(SAID.text(each.getFirst(), "x", "y"))).as(each.getFirst()).contains(each.getLast() + "</a>");
		}
	}

	/** What was tried leads to what can still be said of the table. */
	@Test
	void whatWasTriedLeadsToTheWordsAndToThePlatform() throws IOException {
		Shell window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
		for (List<String> each : List.of(List.of("said.unknown", "map", "Say what they mean"),
				List.of("said.several_posts", "platform", "Choose the platform"))) {
			var dialog = new TriedCodingsDialog(window, "10 rows read.", List.of(SAID.text(each.getFirst(), 3, "policy (2)", "alert, event")), true);
			dialog.setBlockOnOpen(false);
			dialog.open();
			var screen = new Screen(window.getDisplay());
			Link link = screen.all(Link.class, dialog.getShell()).getFirst();
			assertThat(link.getText()).contains("<a href=\"" + each.get(1) + "\">" + each.get(2) + "</a>");
			screen.picture(dialog.getShell(), "codings-tried-" + each.get(1));
			var pressed = new Event();
			pressed.text = each.get(1);
			link.notifyListeners(SWT.Selection, pressed);
			assertThat(dialog.followed()).contains(each.get(1));
			assertThat(dialog.getShell()).as("it makes room").isNull();
		}
	}

	/** Words of a table that the codebook lacks are asked for, the commonest first. */
	@Test
	void wordsAreAskedForAndMayStayUnknown() throws IOException {
		Shell window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
		Codebook codebook = Codebook.of(new StudyFolder(Samples.write(folder.resolve("study"))).file().load());
		String first = codebook.of(Facet.USAGE).orElseThrow().codes().get(1).id();
		var dialog = new TableWordsDialog(window, codebook, new TreeMap<>(Map.of(Facet.USAGE, Map.of("policy", 2L, "other", 7L))));
		dialog.setBlockOnOpen(false);
		dialog.open();
		var screen = new Screen(window.getDisplay());
		try {
			List<Combo> codes = screen.all(Combo.class, dialog.getShell());
			assertThat(codes).hasSize(2);
			assertThat(screen.all(Label.class, dialog.getShell()).stream().map(Label::getText).toList())
					.containsSubsequence("“other”, rows: 7", "“policy”, rows: 2");
			screen.picture(dialog.getShell(), "codings-words");
			codes.getLast().select(2);
			dialog.okPressed();
		} finally {
			dialog.close();
		}
		assertThat(dialog.codes()).isEqualTo(Map.of("policy", first));
	}

	private static String asked(Bilingual refused) throws IOException {
		Shell window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
		var before = new CodingsRequest(ImportRequest.of(Path.of("codes.csv")), Optional.of("Anne"), true, Optional.empty(), Optional.empty(),
				Optional.of("post"), Optional.of("word"), Optional.empty(), Map.of());
		var dialog = new ImportCodingsDialog(window, PalierFactory.eINSTANCE.createStudy(), before, refused);
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			var screen = new Screen(window.getDisplay());
			List<String> fields = screen.all(Text.class, dialog.getShell()).stream().map(Text::getText).toList();
			assertThat(fields).contains("codes.csv", "post", "word");
			assertThat(screen.all(Combo.class, dialog.getShell()).getFirst().getText()).isEqualTo("Anne");
			screen.picture(dialog.getShell(), "codings-refused");
			return screen.all(Link.class, dialog.getShell()).getFirst().getText();
		} finally {
			dialog.close();
		}
	}
}
