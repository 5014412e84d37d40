// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.palier.ui.testing.Screen;

class NamesDialogTest {

	private final Shell window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
	private final Screen screen = new Screen(window.getDisplay());

	private NamesDialog<String> dialog() {
		return new NamesDialog<>(window, "Agencies", "Which one?", List.of("Agence 10", "Musée", "Écluse", "Agence 2", "Agence 1"), it -> it);
	}

	private List<String> names(NamesDialog<String> dialog) {
		return Stream.of(screen.all(Table.class, dialog.getShell()).getFirst().getItems()).map(TableItem::getText).toList();
	}

	@Test
	void namesStandByTheAlphabetAndTheValueOfNumbersAndAreFoundByAnyPart() {
		NamesDialog<String> dialog = dialog();
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			screen.until("filled", () -> names(dialog).size() == 5);
			assertThat(names(dialog)).containsExactly("Agence 1", "Agence 2", "Agence 10", "Écluse", "Musée");
			screen.all(Text.class, dialog.getShell()).getFirst().setText("CLUSE");
			screen.until("found", () -> names(dialog).equals(List.of("Écluse")));
			screen.all(Text.class, dialog.getShell()).getFirst().setText("musee");
			screen.until("found without its accent", () -> names(dialog).equals(List.of("Musée")));
		} finally {
			dialog.close();
		}
	}

	/** The last of several can be taken away where none is an answer. */
	@Test
	void noneIsAnAnswerWhereItMayBe() {
		NamesDialog<String> dialog = dialog();
		dialog.setBlockOnOpen(false);
		dialog.setMultipleSelection(true);
		dialog.setInitialSelections("Musée");
		dialog.none = true;
		dialog.open();
		try {
			Table table = screen.all(Table.class, dialog.getShell()).getFirst();
			screen.until("filled", () -> table.getItemCount() == 5);
			table.deselectAll();
			table.notifyListeners(SWT.Selection, new Event());
			assertThat(dialog.getOkButton().isEnabled()).isTrue();
		} finally {
			dialog.close();
		}
	}
}
