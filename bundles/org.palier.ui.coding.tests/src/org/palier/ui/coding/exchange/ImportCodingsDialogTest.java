// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.palier.coding.exchange.CodingsImport;
import org.palier.coding.exchange.CodingsRequest;
import org.palier.files.ImportRequest;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.PalierFactory;
import org.palier.ui.testing.Screen;

/** A table that was refused is asked for again, with what was typed and a link to the field that was wanted. */
class ImportCodingsDialogTest {

	/** The sentences of the room itself. */
	private static final Wording SAID = new Wording(CodingsImport.class, "messages");

	@Test
	void eachRefusalLeadsToItsField() throws IOException {
		for (List<String> each : List.of(List.of("no_coder", "Name the person"), List.of("other_coders", "Name the person"),
				List.of("no_item", "Name the column of the posts"), List.of("no_codes", "Name the column of the codes"))) {
			assertThat(asked(SAID.text(each.getFirst(), "x", "y"))).as(each.getFirst()).contains(each.getLast() + "</a>");
		}
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
