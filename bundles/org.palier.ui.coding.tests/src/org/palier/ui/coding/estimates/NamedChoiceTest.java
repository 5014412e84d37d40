// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.estimates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.ui.testing.Screen;

class NamedChoiceTest {

	private final AtomicInteger told = new AtomicInteger();
	private Screen screen;
	private Shell shell;
	private NamedChoice<Integer> choice;

	@BeforeEach
	void open() {
		Shell window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
		screen = new Screen(window.getDisplay());
		shell = new Shell(window, SWT.SHELL_TRIM);
		GridLayoutFactory.fillDefaults().applyTo(shell);
		choice = new NamedChoice<>(shell, "Agency", 280, told::incrementAndGet);
		shell.setSize(400, 300);
		shell.open();
		shell.forceActive();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	@Test
	void fewAreAList() {
		choice.offer(named(60), 2);
		assertThat(screen.all(Combo.class, shell).getFirst().isVisible()).isTrue();
		assertThat(screen.all(Combo.class, shell).getFirst().getText()).isEqualTo("Régie 2");
		assertThat(choice.chosen()).contains(2);
		choice.choose(77);
		assertThat(choice.chosen()).as("what is not offered is not taken").contains(2);
		choice.choose(5);
		assertThat(screen.all(Combo.class, shell).getFirst().getText()).isEqualTo("Régie 5");
		assertThat(told).hasValue(0);
	}

	@Test
	void ofManyAFewLettersTakeOneAndHalfANameIsNoChoice() {
		choice.offer(named(1285), 0);
		Text text = screen.all(Text.class, shell).getFirst();
		assertThat(text.isVisible()).isTrue();
		assertThat(text.getText()).isEqualTo("Régie 0");
		List<Shell> windows = List.of(shell.getDisplay().getShells());
		choice.setFocus();

		text.setText("regie 1284");
		var down = new Event();
		down.keyCode = SWT.ARROW_DOWN;
		text.notifyListeners(SWT.KeyDown, down);
		screen.until("names are proposed", () -> shell.getDisplay().getShells().length > windows.size());
		Table proposed = Arrays.stream(shell.getDisplay().getShells()).filter(it -> !windows.contains(it))
				.flatMap(it -> screen.all(Table.class, it).stream())
				.findFirst().orElseThrow();
		assertThat(proposed.getItemCount()).isEqualTo(1);
		proposed.setSelection(0);
		proposed.notifyListeners(SWT.DefaultSelection, new Event());
		screen.until("it is taken", () -> told.get() == 1);
		assertThat(choice.chosen()).contains(1284);
		assertThat(text.getText()).isEqualTo("Régie 1284");
		screen.pause(300);
		assertThat(shell.getDisplay().getShells()).as("nothing is proposed any more").hasSize(windows.size());

		text.setText("reg");
		text.notifyListeners(SWT.FocusOut, new Event());
		screen.until("the name stands again", () -> text.getText().equals("Régie 1284"));
		assertThat(told).hasValue(1);

		choice.offer(named(1285), 0);
		assertThat(choice.chosen()).as("what was chosen stays").contains(1284);
		choice.offer(named(70), 1);
		assertThat(choice.chosen()).as("what is gone is not").contains(1);
	}

	private static Map<Integer, String> named(int many) {
		Map<Integer, String> named = new LinkedHashMap<>();
		for (int i = 0; i < many; i++) {
			named.put(i, "Régie " + i);
		}
		return named;
	}
}
