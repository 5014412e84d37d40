// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.estimates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.ui.coding.PressedKeys;
import org.palier.ui.testing.Screen;

class NamedChoiceTest {

	private final AtomicInteger told = new AtomicInteger();
	private Screen screen;
	private Shell shell;
	private NamedChoice<Integer> choice;
	private Button other;

	@BeforeEach
	void open() {
		Shell window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
		screen = new Screen(window.getDisplay());
		shell = new Shell(window, SWT.SHELL_TRIM);
		GridLayoutFactory.fillDefaults().applyTo(shell);
		choice = new NamedChoice<>(shell, "Agency", 280, told::incrementAndGet);
		other = new Button(shell, SWT.PUSH);
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
	}

	@Test
	void ofManyAFewLettersTakeOneAndHalfANameIsNoChoice() {
		choice.offer(named(1285), 0);
		Text text = screen.all(Text.class, shell).getFirst();
		assertThat(text.isVisible()).isTrue();
		assertThat(text.getText()).isEqualTo("Régie 0");
		choice.setFocus();
		screen.until("the field has the focus", text::isFocusControl);
		text.selectAll();
		int windows = shell.getDisplay().getShells().length;

		var keys = new PressedKeys(shell.getDisplay());
		for (char letter : "regie 1284".toCharArray()) {
			keys.press(letter);
		}
		screen.until("the letters", () -> text.getText().equals("regie 1284"));
		screen.until("names are proposed", () -> shell.getDisplay().getShells().length > windows);
		screen.pause(300);
		keys.press(SWT.ARROW_DOWN);
		keys.press(SWT.CR);
		screen.until("it is taken", () -> told.get() == 1);
		assertThat(choice.chosen()).contains(1284);
		assertThat(text.getText()).isEqualTo("Régie 1284");
		screen.pause(300);
		assertThat(shell.getDisplay().getShells()).as("nothing is proposed any more").hasSize(windows);

		text.setText("reg");
		other.setFocus();
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
