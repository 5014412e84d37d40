// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table that was copied in a spreadsheet. */
class PastedTableTest {

	private static final String CELLS = "Organisme\tFacebook\r\nÉcole des arts\tOui\r\n";

	@TempDir
	private Path folder;

	private final Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
	private final AtomicReference<Path> imported = new AtomicReference<>();
	private final AtomicInteger none = new AtomicInteger();
	private final PastedTable paste = new PastedTable(shell, none::incrementAndGet, (file, parent) -> imported.set(file));

	@Test
	void cellsAreATableAndASentenceIsNone() {
		assertThat(PastedTable.isTable(CELLS)).isTrue();
		assertThat(PastedTable.isTable("Organismes du réseau\n\nOrganisme\tFacebook\nÉcole\tNon")).as("a title above").isTrue();
		assertThat(PastedTable.isTable("Organisme\tFacebook")).as("a head alone").isFalse();
		assertThat(PastedTable.isTable("Bonjour\nà tous")).isFalse();
	}

	@Test
	void isWrittenWhereAPersonSaysAndImported() throws Exception {
		Path file = folder.resolve("réseau.tsv");
		paste.take(file, CELLS);
		assertThat(Files.readString(file)).isEqualTo(CELLS);
		assertThat(imported.get()).isEqualTo(file);
	}

	@Test
	void aPersonIsToldThatThereIsNone() {
		var clipboard = new Clipboard(shell.getDisplay());
		try {
			clipboard.setContents(new Object[] { "Bonjour" }, new Transfer[] { TextTransfer.getInstance() });
			shell.setFocus();
			paste.run();
			assertThat(none.get()).isEqualTo(1);
			assertThat(imported.get()).isNull();
		} finally {
			clipboard.dispose();
		}
	}
}
