// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.palier.corpus.CodedBy;
import org.palier.corpus.PostFilter;
import org.palier.ui.testing.Screen;

class FilterBarTest {

	private final Display display = Display.getCurrent();
	private final Screen screen = new Screen(display);
	private final Shell shell = new Shell(display);
	private final List<PostFilter> told = new ArrayList<>();
	private final FilterBar bar = new FilterBar(shell, told::add);

	@AfterEach
	void close() {
		shell.dispose();
	}

	@Test
	void aFilterShownBeforePostsAreCountedStaysWhatItIs() {
		PostFilter wanted = PostFilter.ALL.withText("arret").withUsages(Set.of("call")).withAgency(0).withCodedBy(CodedBy.HUMAN);
		bar.show(wanted);
		assertThat(bar.filter()).isEqualTo(wanted);
		// Longer than a key is waited for.
		screen.pause(500);
		assertThat(told).isEmpty();
	}

	@Test
	void aWordTypedNarrowsWhatIsShownAndAnyTakesAChoiceBack() {
		bar.show(PostFilter.ALL.withUsages(Set.of("call")));
		shell.setVisible(true);
		screen.all(Text.class, bar.control()).getFirst().setText("arret");
		screen.until("told", () -> !told.isEmpty());
		assertThat(told).containsExactly(PostFilter.ALL.withUsages(Set.of("call")).withText("arret"));
		Combo usage = screen.all(Combo.class, bar.control()).getFirst();
		usage.select(0);
		usage.notifyListeners(SWT.Selection, new Event());
		assertThat(told.getLast()).isEqualTo(PostFilter.ALL.withText("arret"));
	}
}
